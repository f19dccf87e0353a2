"""What the ranking of titles looks at: the features of each candidate, by name.

A page has dozens of candidates. A rough look, at their place, length and repetition, leaves at most
ten. Only at these the ranking looks closely: at their words, at the lines around them, and at each
other::

    Home                    rough look: -6.2
    Rain at last            rough look: +3.1  -> close look: +5.4, the title
    Weather in the valley   rough look: +1.0  -> close look: -1.2

Where the rough look puts one candidate far ahead of all others, that one is taken.

The module is long since both looks share the bins and the names of their features.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from heapq import nlargest
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from ..features.ends import FULL_STOPS
from ..kinds import Role
from .given import knows
from .lexicon import lexicon
from .line_kinds import LineKinds
from .marks import inner
from .rank import total, weights
from .title import TOP
from .title_edges import Edges
from .title_fit import forced
from .title_odd import odd
from .title_signs import Signs
from .title_words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..lines import Line
    from .candidate import Candidate
    from .page import Page

__all__ = ["ROUGH", "Headlines", "best", "certain", "shortlist"]

ROUGH = "~"
"""What the names of the rough look's weights begin with."""
_MOST = 10
"""Candidates that are looked at closely: of 6, 10 and 14, the fewest that cost no right one on other sites."""
_BEHIND = 4.0
"""Points behind the best rough score with which a candidate is not looked at closely; 3 cost right ones elsewhere."""
_NONE, _LIKELY, _AHEAD = -100.0, 1.0, 3.0
"""Rough score of what has no chance; that of a candidate that no closer look is needed for, and by how much it is
ahead. Of 3,043 texts of sites left out two more were right with 3.0 than with 3.5, and two fewer with 2.5."""
_HOPELESS = 5.0
"""Points behind the best with which a candidate has no chance, before the lines beside it are looked at: of 21,000
on 744 pages 46 % are, and no best one."""
_MOST_LINES, _JOINED = 7, 13
"""Lines of a candidate from which on there are no classes, and lines above one that it may go on from."""

_NEAR = (0, 1, 2, 4, 7, 12, 20, 40)
_LENGTHS = (8, 15, 25, 40, 90, 130, 180)
"""Upper bounds of the classes of distances, in lines, and of lengths, in columns."""
_KICKER, _HELD, _HOLDS = 60, 12, 10
"""Characters of a kicker; of a headline that another line holds; of one that a candidate may hold."""
_FEW, _WIDENS, _LEVELS = 3, 1.25, 4
"""Spaces of a short line; by how much a last line is longer than a title's others; levels of headings."""
_OFTEN = 4
"""How often a page says a candidate at the most that differs from more."""
_DEEPEST = 6
"""The deepest level of a Markdown heading."""
_NAME_SPACES = 4
"""Spaces in a name of four words, with one behind it."""
_DATE_ONLY = 32
"""Characters of a line that holds a date and hardly more."""
_MARGIN, _SCREEN = 3, 80
"""Columns that lynx leaves free before each line, and those of its screen."""
_MIDDLE = range(_SCREEN - 1, _SCREEN + 1)
"""Twice the indent of a line in the middle, and its length: an odd column is free at the end."""
_DEEP = 3
"""Lines of the body behind which a candidate stands deep in it."""
_ENDS = {
    **dict.fromkeys("\"'”“»«’」』)", "end:quote"),
    **dict.fromkeys(FULL_STOPS, "end:stop"),
    ":": "end:colon",
    "?": "end:ask",
    "!": "end:ask",
    "…": "end:dots",
    ",": "end:comma",
    **dict.fromkeys("-/|\N{EN DASH}\N{EM DASH}", "end:dash"),
}
_ROLES = {role: f"role:{role}" for role in Role}
_DISTANCES = tuple(f"distance:{k}" for k in range(len(_NEAR) + 1))
_SIZES = tuple(f"length:{k}" for k in range(len(_LENGTHS) + 1))
_COUNTS = [tuple(f"lines:{count}:{wrapped}" for count in range(_MOST_LINES + 1)) for wrapped in (False, True)]
_CUTS = [{cut: f"cut:{cut}:{leveled}" for cut in ("", "head", "tail")} for leveled in (False, True)]
_LEVELS_OF = [
    tuple(f"level:{min(level, _LEVELS)}:{least}" for level in range(_DEEPEST + 1)) for least in range(_DEEPEST + 1)
]
_TIMES = {cut: tuple(f"times:{times}:{cut}" for times in range(_OFTEN + 1)) for cut in ("", "head", "tail")}
_INDENTS, _CENTRED = ("indent:0", "indent:1", "indent:-1"), "centred"
_SPACES = tuple(f"few:{k}" for k in range(_FEW))
"""The names of features that many candidates have, by their values."""

_wide = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]").findall
_any_wide = re.compile(
    "[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
).search
_small = regex.compile(r"\s\p{Ll}{4,}").search
_vowel = regex.compile(r"\p{M}").match
_SPACELESS = frozenset(map(chr, (*range(0x0E01, 0x0EE0), *range(0x1780, 0x17B4))))
"""Letters of Thai, Lao and Khmer, which write phrases without spaces."""
_dashed = re.compile(r"\s[-|\u2013\u2014\u00b7\u2022»]\s").search
"""What the ``<title>`` of a page has between headline and site: dashes, bars, dots."""
_name = regex.compile(
    r"(?:\p{Lu}[\p{L}\p{M}'’.-]*+\s?){2,4}+|\p{Lu}[\p{L}\p{M}'’.-]*?\p{Lu}[\p{L}\p{M}'’.-]*+\s?"
).fullmatch
"""Two to four words with capitals, or one with two: in a word of capitals alone any of them may begin a part."""


def shortlist(headlines: Headlines, scores: Sequence[float]) -> list[tuple[Candidate, list[str]]]:
    """Return the candidates that are left by the scores of the rough look, with their features."""
    places = best(scores)
    return [(headlines.found[place], each) for place, each in zip(places, headlines.closely(places), strict=True)]


def certain(scores: Sequence[float]) -> int | None:
    """Return the place of the candidate that the rough look puts far before all others, ``None`` where it puts none.

    Example:
        >>> certain([-2.0, 5.0, 1.0]), certain([2.5, 5.0, 1.0])
        (1, None)
    """
    first, second = nlargest(2, (*scores, _NONE, _NONE))
    return scores.index(first) if first >= _LIKELY and first - second >= _AHEAD else None


def best(scores: Sequence[float]) -> list[int]:
    """Return the places of the candidates that are looked at closely, in order."""
    least = max(scores, default=0.0) - _BEHIND
    likely = [place for place, score in enumerate(scores) if score >= least]
    return sorted(sorted(likely, key=lambda place: (-scores[place], place))[:_MOST])


@cache
def _rough_weights() -> Mapping[str, float]:
    return {name.removeprefix(ROUGH): weight for name, weight in weights("title").items() if name.startswith(ROUGH)}


class Headlines:
    """The candidates of a page, and what is measured once for all of them."""

    def __init__(self, page: Page, found: Sequence[Candidate]) -> None:
        """Look at what candidates have in common."""
        self.found = found
        self._page = page
        self._times: dict[str, int] = {}
        self._heads: set[str] = set()
        self._tails: set[str] = set()
        self._joins: dict[int, list[tuple[int, int]]] = {}
        single = []
        for each in found:
            if each.cut:
                (self._heads if each.cut == "head" else self._tails).add(each.key)
                continue
            self._times[each.key] = self._times.get(each.key, 0) + 1
            if each.first == each.last:
                single.append(each)
            else:
                self._joins.setdefault(each.first, []).append((each.last, each.fit))
        self._single = single
        self._level = min([each.level for each in found if each.level], default=0)
        self._indent = page.lines[page.start].indent if page.start < len(page.lines) else 0
        self._kinds = LineKinds(page)
        self._edges = Edges(page)
        self._wide = _wides(found)
        wrapped = page.layout.width is not None
        self._lines = _COUNTS[wrapped]
        self._cut = _CUTS[self._level > 0]
        self._levels = _LEVELS_OF[self._level]
        self._common = lexicon(page.language).common

    def rough(self) -> list[list[str]]:
        """Return the features of each candidate that cost little."""
        self._roughly = [self._rough(place, one) + self._kinds.rough(one) for place, one in enumerate(self.found)]
        return self._roughly

    def scores(self) -> list[float]:
        """Return what the rough look says for each candidate; what has no chance by itself is not looked at further."""
        of = _rough_weights()
        self._roughly = [self._rough(place, one) for place, one in enumerate(self.found)]
        scores = [total(features, of) for features in self._roughly]
        least = max(scores, default=0.0) - _HOPELESS
        for place, score in enumerate(scores):
            if score < least:
                scores[place] = _NONE
                continue
            beside = self._kinds.rough(self.found[place])
            self._roughly[place] += beside
            scores[place] = score + total(beside, of)
        return scores

    def closely(self, places: Sequence[int]) -> list[list[str]]:
        """Return the features of some candidates, given by their places: those of the rough look, and more."""
        words = Words(self._page, self.found, places)
        self._compare()
        signs = Signs(self._page, self.found, places, words, self._kinds)
        out = []
        for place in places:
            one = self.found[place]
            features = [*self._roughly[place], *self._shape(place, one), *self._repeats(one)]
            features += words.shared(place)
            features += self._kinds.beside(one)
            features += signs.of(place)
            out.append(features)
        return out

    def _compare(self) -> None:
        """Find the candidates that hold others, or go on from others."""
        found = self.found
        self._keys = list({each.key: None for each in self._single if len(each.key) > _HOLDS and not self._prose(each)})
        self._top = [(each.key, each.first) for each in found if each.first < TOP and not each.cut]
        self._colons = {each.key for each in found if ": " in each.text}
        self._plain = {each.key for each in found if ": " not in each.text} if self._colons else set[str]()
        beside = [
            (this.key, that.key)
            for this, that in pairwise(self._single)
            if that.first <= this.first + 2 and len(this.key) < _KICKER
        ]
        keys = {each.key for each in found}
        pairs = {f"{this} {that}": (this, that) for this, that in beside}
        self._pairs = keys.intersection(pairs)
        self._parts = {part for pair in self._pairs for part in pairs[pair]}

    def _prose(self, one: Candidate) -> bool:
        """Whether a candidate is a line of the body's prose."""
        return self._kinds.is_body(one.first) and self._page.is_full(one.first)

    def _rough(self, place: int, one: Candidate) -> list[str]:
        """Return the features of the rough look, those of the place first; an unpacked record is read most quickly."""
        first, last, start, _, text, said, level, cut, fit, kicker = one
        page, wide = self._page, self._wide[place]
        line, distance = page.lines[first], page.start - last - 1
        out = [
            "bias",
            self._levels[level],
            self._lines[min(last - first + 1, _MOST_LINES)],
            self._cut[cut],
            "first:True" if first < TOP and not cut else "first:False",
            _DISTANCES[bisect_left(_NEAR, distance)] if distance >= 0 else _inside(first - page.start),
            self._indented(one, line[3]),
            _ROLES[page.labels[first][0]],
        ]
        if fit:
            out.append(f"fit:{fit}")
        if kicker:
            out.append("kicker")
        if first < TOP and not cut and _dashed(text):
            out.append("dashed")
        if first in page.layout.furniture:
            out.append("furniture")
        if line[0] < start and not level and not cut:
            out.append("bullet")
        out += (_SIZES[bisect_left(_LENGTHS, len(text) + wide)], _end(text))
        out.append(_TIMES[cut][min(self._times.get(said, 0), _OFTEN)])
        if not cut and said in self._heads:
            out.append("top:head")
        if not wide and (few := text.count(" ")) < _FEW and text[0] not in _SPACELESS:
            out.append(_SPACES[few])
        return out

    def _indented(self, one: Candidate, indent: int) -> str:
        """Return how a candidate is indented, compared with the body, or that it stands in the middle."""
        if self._indent >= _MARGIN and self.is_centred(one):
            return _CENTRED
        return _INDENTS[(indent > self._indent) - (indent < self._indent)]

    def is_centred(self, one: Candidate) -> bool:
        """Whether the last line of a candidate stands in the middle of the screen, and the others too, or fill it.

        So lynx shows the headings of the first level. An item of a list, which may be as long by chance, has the indent
        of the one beside it.
        """
        lines, last = self._page.lines, one.last
        indent = lines[last].indent
        if (
            self._indent < _MARGIN
            or not _MARGIN < indent < _SCREEN // 2
            or _reach(lines[last]) not in _MIDDLE
            or inner(lines[last].text)[0]
        ):
            return False
        if any(_reach(line) < _MIDDLE.start for line in lines[one.first : last]):
            return False
        return all(0 <= at < len(lines) and lines[at].indent != indent for at in (one.first - 1, last + 1))

    def _shape(self, place: int, one: Candidate) -> list[str]:
        text = one.text
        out = odd(text)
        if not self._wide[place] and text[0] not in _SPACELESS:
            if text[0].islower():
                out.append("lower")
            elif text.isupper():
                out.append("capitals")
        if not one.cut and self._page.dates(one.first):
            out.append("only date" if len(text) < _DATE_ONLY else "date")
        if _is_name(text):
            out.append("name")
        if " " in text and text.rsplit(maxsplit=1)[1].casefold() in self._common:
            out.append("ends:link")
        return out + self._breaks(one)

    def _breaks(self, one: Candidate) -> list[str]:
        """Return what the breaks inside and behind a candidate say."""
        page, out, last = self._page, list[str](), one.last
        texts = [page.lines[k].text for k in range(one.first, last + 1)]
        if len(texts) > 1:
            if len(texts[-1]) > _WIDENS * max(map(len, texts[:-1])):
                out.append("widens")
            if _is_name(texts[-1]):
                out.append(f"last:name:{any(_small(text) for text in texts[:-1])}")
                again = page.says_again(texts[-1].split()[-1])
                out.append(f"last:given:{knows(texts[-1])}:{one.fit}:{again}")
            if page.dates(last):
                out.append("last:date")
        following = page.text(last + 1)
        wrapped, goes_on = page.layout.width is not None, page.layout.continues
        if wrapped:
            out += self._part_of(one, following)
        out.append(f"goes on:{goes_on[one.first]}:{last + 1 < len(goes_on) and goes_on[last + 1]}")
        if not following or one.cut or page.lines[last + 1].blanks > page.layout.spacing:
            return out
        if not inner(following)[0]:
            out.append(f"open:{forced([*texts, following])}:{following[0].islower()}:{wrapped}")
        return out

    def _part_of(self, one: Candidate, following: str) -> list[str]:
        """Return whether a candidate is the beginning, or the end, of a longer one."""
        first, last, joins = one.first, one.last, self._joins
        longer = [fit for end, fit in joins.get(first, ()) if end > last]
        above = range(max(0, first - _JOINED), first)
        inside = [fit for start in above if start in joins for end, fit in joins[start] if end >= last]
        lower = following[:1].islower() and not self._kinds.is_body(last + 1)
        out = [f"longer:{min(longer)}:{lower}"] if longer else [f"goes on lower:{lower}"]
        if inside:
            out.append(f"inside:{min(inside)}:{one.text[0].islower()}")
        return out + self._edges.of(one, inside=bool(inside), longer=bool(longer))

    def _repeats(self, one: Candidate) -> list[str]:
        key, out = one.key, list[str]()
        if not one.cut and key in self._tails:
            out.append("top:tail")
        if any(text.startswith(key) and text != key and at != one.first for text, at in self._top):
            out.append("top:prefix")
        if key in self._pairs:
            out.append(f"pair:{one.cut or one.last > one.first}")
        elif key in self._parts:
            out.append("part")
        if key in self._colons and key in self._plain:
            out.append(f"twin:{': ' in one.text}")
        if len(key) > _HELD:
            held = [text for text in self._keys if key in text and key != text]
            holds = [text for text in self._keys if text in key and key != text]
            out += dict.fromkeys([f"held:{_where(key, text)}" for text in held])
            out += dict.fromkeys([f"holds:{_where(text, key)}" for text in holds])
        return out


def _inside(number: int) -> str:
    """Return where in the body a candidate stands: at its head, behind a line or two, or deep in it."""
    return "distance:at" if number <= 0 else "distance:in" if number < _DEEP else "distance:deep"


def _reach(line: Line) -> int:
    """Return twice the indent of a line and its length as lynx counts it, in bytes."""
    return 2 * line.indent + len(line.text.encode("utf-8", "surrogatepass"))


def _is_name(text: str) -> bool:
    """Whether a text is two to four words with capitals; a title in capitals that are no letters of a name is none."""
    return text[0].isupper() and text.count(" ") <= _NAME_SPACES and _name(text) is not None


def _where(part: str, text: str) -> str:
    """Return where in a text a part of it stands."""
    return "first" if text.startswith(part) else "last" if text.endswith(part) else "inside"


def _end(text: str) -> str:
    last = text[-1]
    return "end:word" if last.isalnum() else _ENDS.get(last) or ("end:word" if _vowel(last) else "end:sign")


def _wides(found: Sequence[Candidate]) -> list[int]:
    """Return for each candidate how many of its signs take two columns."""
    return [0 if one[4].isascii() or not _any_wide(one[4]) else len(_wide(one[4])) for one in found]

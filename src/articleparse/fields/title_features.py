"""What the ranking of titles looks at: the features of each candidate, by name.

A page has dozens of candidates. A rough look, at place, length and repetition, leaves the few
that are looked at closely: their words, the lines around them, and each other.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from ..kinds import BODY, FIELDS
from .line_kinds import LineKinds
from .marks import inner
from .rank import weights
from .title import TOP, forced
from .title_words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .page import Page
    from .title import Candidate

__all__ = ["ROUGH", "Headlines", "best", "shortlist"]

ROUGH = "~"
"""What the names of the rough look's weights begin with."""
_MOST = 14
"""Candidates that are looked at closely: of 8, 14 and 40, the fewest that cost no right one on other sites."""
_BEHIND = 5.0
"""Points behind the best rough score with which a candidate is not looked at closely: one headline in 600 was."""

_NEAR = (0, 1, 2, 4, 7, 12, 20, 40)
_LENGTHS = (8, 15, 25, 40, 90, 130, 180)
"""Upper bounds of the classes of distances, in lines, and of lengths, in columns."""
_KICKER, _HELD, _HOLDS = 60, 12, 10
"""Characters of a kicker; of a headline that another line holds; of one that a candidate may hold."""
_FEW, _WIDENS, _LEVELS = 3, 1.25, 4
"""Spaces of a short line; by how much a last line is longer than a title's others; levels of headings."""
_DATE_ONLY = 32
"""Characters of a line that holds a date and hardly more."""
_ENDS = {".": "stop", "。": "stop", ":": "colon", "?": "ask", "!": "ask", "…": "dots", ",": "comma"}
_ROLES = {role: role.value if role in FIELDS or role in BODY else "other" for role in (*FIELDS, *BODY)}

_wide = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]").findall
_any_wide = re.compile(
    "[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
).search
_digit = re.compile(r"\d").search
_credit = regex.compile(
    r"©|(?<![\w-])(?:foto|photo|bild|image|credit|getty|reuters|afp|copyright|quelle|source)\b", regex.IGNORECASE
).search
_CREDITS = ("©", "oto", "bild", "image", "credit", "getty", "reuters", "afp", "copyright", "quelle", "source")
_web = regex.compile(r"@|://|\bwww\.|\.(?:com|de|org|net)\b").search
_clock = regex.compile(r"\d\s?[:.hH]\s?\d\d(?!\d)").search
_sentences = regex.compile(r"\p{Ll}[.!?]\s+\p{Lu}|。\w").search
_widget = regex.compile(r"^\[[^\]]*\]|\(BUTTON\)|^IFRAME|_{4}").search
_small = regex.compile(r"\s\p{Ll}{4,}").search
_SPACELESS = frozenset(map(chr, (*range(0x0E01, 0x0EE0), *range(0x1780, 0x17B4))))
"""Letters of Thai, Lao and Khmer, which write phrases without spaces."""
_name = regex.compile(r"(?:\p{Lu}[\p{L}\p{M}'’.-]*\s?){2,4}").fullmatch


def shortlist(page: Page, found: Sequence[Candidate]) -> list[tuple[Candidate, list[str]]]:
    """Return the candidates that are left by the rough look, with their features."""
    headlines = Headlines(page, found)
    of = _rough_weights().get
    scores = [sum([of(name, 0.0) for name in features]) for features in headlines.rough()]
    places = best(scores)
    return [(found[place], each) for place, each in zip(places, headlines.closely(places), strict=True)]


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
        whole = [each for each in found if not each.cut]
        single = [each for each in whole if each.first == each.last]
        self._times = Counter([each.key for each in whole])
        self._keys = list({each.key for each in single if len(each.key) > _HOLDS})
        self._top = [(each.key, each.first) for each in whole if each.first < TOP]
        self._heads = {each.key for each in found if each.cut == "head"}
        self._tails = {each.key for each in found if each.cut == "tail"}
        self._colons = {each.key for each in found if ": " in each.text}
        self._plain = {each.key for each in found if ": " not in each.text}
        beside = [
            (this.key, that.key)
            for this, that in pairwise(single)
            if len(this.key) < _KICKER and that.first <= this.first + 2
        ]
        keys = {each.key for each in found}
        self._pairs = {f"{this} {that}" for this, that in beside} & keys
        self._parts = {part for pair in beside if " ".join(pair) in keys for part in pair}
        self._spans = {(each.first, each.last): each.fit for each in whole if each.last > each.first}
        self._level = min((each.level for each in found if each.level), default=0)
        self._indent = page.lines[page.start].indent if page.start < len(page.lines) else 0
        self._kinds = LineKinds(page)
        self._wide = [0 if one.text.isascii() or not _any_wide(one.text) else len(_wide(one.text)) for one in found]
        self._placed = [self._place(one) for one in found]

    def rough(self) -> list[list[str]]:
        """Return the features of each candidate that cost little."""
        return [self._rough(place, one) for place, one in enumerate(self.found)]

    def closely(self, places: Sequence[int]) -> list[list[str]]:
        """Return the features of some candidates, given by their places."""
        words = Words(self._page, self.found, places)
        out = []
        for place in places:
            one = self.found[place]
            out.append(
                [
                    *self._placed[place],
                    *self._shape(place, one),
                    *self._repeats(one),
                    *words.shared(place),
                    *self._kinds.beside(one),
                ]
            )
        return out

    def _rough(self, place: int, one: Candidate) -> list[str]:
        text, wide = one.text, self._wide[place]
        out = [*self._placed[place], f"length:{_class(len(text) + wide, _LENGTHS)}", f"end:{_end(text)}"]
        out.append(f"times:{min(self._times[one.key], 4)}:{one.cut}")
        if one.key in self._heads and not one.cut:
            out.append("top:head")
        if not wide and text.count(" ") < _FEW and text[0] not in _SPACELESS:
            out.append(f"few:{text.count(' ')}")
        if not one.cut:
            out += self._kinds.rough(one)
        return out

    def _place(self, one: Candidate) -> list[str]:
        page = self._page
        line, role = page.lines[one.first], page.labels[one.first].role
        wrapped = page.layout.width is not None
        out = [
            "bias",
            f"level:{min(one.level, _LEVELS)}:{self._level}",
            f"lines:{one.last - one.first + 1}:{wrapped}",
            f"cut:{one.cut}:{self._level > 0}",
            f"first:{one.first < TOP and not one.cut}",
            f"distance:{_class(page.start - one.last - 1, _NEAR)}",
            f"indent:{(line.indent > self._indent) - (line.indent < self._indent)}",
            f"role:{_ROLES.get(role, 'other')}",
        ]
        if one.fit:
            out.append(f"fit:{one.fit}")
        if one.first in page.layout.furniture:
            out.append("furniture")
        if line.start < one.start and not one.level and not one.cut:
            out.append("bullet")
        return out

    def _shape(self, place: int, one: Candidate) -> list[str]:
        text, wide = one.text, self._wide[place]
        out = [f"length:{_class(len(text) + wide, _LENGTHS)}", f"end:{_end(text)}"]
        out += _odd(text)
        if not wide and text[0] not in _SPACELESS:
            out += _cased(text)
        if self._page.dates(one.first) and not one.cut:
            out.append("only date" if len(text) < _DATE_ONLY else "date")
        if _name(text):
            out.append("name")
        return out + self._breaks(one)

    def _breaks(self, one: Candidate) -> list[str]:
        """Return what the breaks inside and behind a candidate say."""
        page, out = self._page, []
        texts = [page.lines[k].text for k in range(one.first, one.last + 1)]
        if len(texts) > 1:
            if len(texts[-1]) > _WIDENS * max(map(len, texts[:-1])):
                out.append("widens")
            if _name(texts[-1]):
                out.append(f"last:name:{any(_small(text) for text in texts[:-1])}")
            if page.dates(one.last):
                out.append("last:date")
        out += self._joins(one)
        following = page.text(one.last + 1)
        goes_on = page.layout.continues
        out.append(f"goes on:{goes_on[one.first]}:{one.last + 1 < len(goes_on) and goes_on[one.last + 1]}")
        if not following or one.cut or page.lines[one.last + 1].blanks > page.layout.spacing:
            return out
        if not inner(following)[0]:
            out.append(f"open:{forced([*texts, following])}:{following[0].islower()}:{page.layout.width is not None}")
        return out

    def _joins(self, one: Candidate) -> list[str]:
        """Return whether a candidate is the beginning, or the end, of a longer one."""
        if self._page.layout.width is None:
            return []
        longer = [fit for (first, last), fit in self._spans.items() if first == one.first and last > one.last]
        inside = [fit for (first, last), fit in self._spans.items() if first < one.first <= one.last <= last]
        following = self._page.text(one.last + 1)[:1].islower() and not self._kinds.is_body(one.last + 1)
        out = [f"longer:{min(longer)}:{following}"] if longer else [f"goes on lower:{following}"]
        return [*out, f"inside:{min(inside)}:{one.text[0].islower()}"] if inside else out

    def _repeats(self, one: Candidate) -> list[str]:
        out = [f"times:{min(self._times[one.key], 4)}:{one.cut}"]
        if not one.cut:
            out += [f"top:{name}" for name, keys in (("head", self._heads), ("tail", self._tails)) if one.key in keys]
        if any(text != one.key and text.startswith(one.key) and at != one.first for text, at in self._top):
            out.append("top:prefix")
        if one.key in self._pairs:
            out.append(f"pair:{one.cut or one.last > one.first}")
        elif one.key in self._parts:
            out.append("part")
        if one.key in self._colons and one.key in self._plain:
            out.append(f"twin:{': ' in one.text}")
        if len(one.key) > _HELD:
            out += {f"held:{_where(one.key, text)}" for text in self._keys if one.key in text and one.key != text}
            out += {f"holds:{_where(text, one.key)}" for text in self._keys if text in one.key and one.key != text}
        return out


def _odd(text: str) -> list[str]:
    """Return what a headline seldom holds: each is looked for only where one of its signs is there."""
    out = []
    low = text.lower()
    if any(sign in low for sign in _CREDITS) and _credit(text):
        out.append("credit")
    if ("." in text or "@" in text or "://" in text) and _web(text):
        out.append("web")
    if _digit(text) and _clock(text):
        out.append("clock")
    if (". " in text or "! " in text or "? " in text or "。" in text) and _sentences(text):
        out.append("sentences")
    if (text[0] in "[I" or "(BUTTON)" in text or "____" in text) and _widget(text):
        out.append("widget")
    if "|" in text:
        out.append("bar")
    return out


def _where(part: str, text: str) -> str:
    """Return where in a text a part of it stands."""
    return "first" if text.startswith(part) else "last" if text.endswith(part) else "inside"


def _cased(text: str) -> list[str]:
    """Return what capitals, small letters and spaces say."""
    out = [f"few:{text.count(' ')}"] if text.count(" ") < _FEW else []
    if text[0].islower():
        out.append("lower")
    if text.isupper():
        out.append("capitals")
    return out


def _class(value: int, bounds: Sequence[int]) -> int:
    """Return the class of a number: how many of the bounds it is over; negative ones are a class of their own."""
    return -1 if value < 0 else sum([value > bound for bound in bounds])


def _end(text: str) -> str:
    last = text[-1]
    if last.isalnum():
        return "word"
    return _ENDS.get(last, "quote" if last in "\"'”“»«’」』)" else "sign")

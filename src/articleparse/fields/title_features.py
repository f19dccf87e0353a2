"""What the ranking of titles looks at: the features of each candidate, by name.

A page has dozens of candidates. A rough look, at place, length and repetition, leaves the few
that are looked at closely: their words, the lines around them, and each other.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from ..kinds import BODY, FIELDS
from .line_kinds import LineKinds
from .marks import inner
from .title import TOP, forced
from .title_words import Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .page import Page
    from .title import Candidate

__all__ = ["Headlines"]

_NEAR = (0, 1, 2, 4, 7, 12, 20, 40)
_LENGTHS = (8, 15, 25, 40, 90, 130, 180)
"""Upper bounds of the classes of distances, in lines, and of lengths, in columns."""
_KICKER, _HELD, _HOLDS = 60, 12, 10
"""Characters of a kicker; of a headline that another line holds; of one that a candidate may hold."""
_FEW, _WIDENS = 3, 1.25
"""Spaces of a short line; by how much a last line is longer than a title's others."""
_DATE_ONLY = 32
"""Characters of a line that holds a date and hardly more."""
_GAPS = (0.5, 1.5, 3.0)
"""Bounds of the classes of how much better another candidate looks, roughly."""
_NONE = -9.0
"""A rough score that is worse than any."""
_BESIDE = 4
"""Lines above and below a candidate in which another one is its rival."""
_ENDS = {".": "stop", "。": "stop", ":": "colon", "?": "ask", "!": "ask", "…": "dots", ",": "comma"}
_ROLES = {role: role.value if role in FIELDS or role in BODY else "other" for role in (*FIELDS, *BODY)}

_wide = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]").findall
_odd = regex.compile(
    r"(?P<credit>(?i:©|\b(?:foto|photo|bild|image|credit|getty|reuters|afp|copyright|quelle|source)\b))"
    r"|(?P<web>@|://|\bwww\.|\.(?:com|de|org|net)\b)|(?P<clock>\d\s?[:.hH]\s?\d\d(?!\d))"
    r"|(?P<sentences>\p{Ll}[.!?]\s+\p{Lu}|。\w)|(?P<widget>^\[[^\]]*\]|\(BUTTON\)|^IFRAME|_{4})|(?P<bar>\|)"
).finditer
_name = regex.compile(r"(?:\p{Lu}[\p{L}\p{M}'’.-]*\s?){2,4}").fullmatch
_initials = regex.compile(r"(?<!\S)[\"'“„«»‘(\[]?(?:(\p{Lu})|\p{Ll})").findall


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
        self._level = min((each.level for each in found if each.level), default=0)
        self._indent = page.lines[page.start].indent if page.start < len(page.lines) else 0
        self._kinds = LineKinds(page)

    def rough(self) -> list[list[str]]:
        """Return the features of each candidate that cost little."""
        return [self._rough(one) for one in self.found]

    def closely(self, places: Sequence[int], scores: Sequence[float]) -> list[list[str]]:
        """Return the features of some candidates, given by their places; scores are those by the rough look."""
        words = Words(self._page, self.found, places)
        out = []
        for place in places:
            one = self.found[place]
            out.append(
                [
                    *self._place(one),
                    *self._shape(one),
                    *self._repeats(one),
                    *words.shared(place),
                    *self._kinds.beside(one),
                    *self._rivals(place, scores),
                ]
            )
        return out

    def _rough(self, one: Candidate) -> list[str]:
        text = one.text
        wide = len(_wide(text)) if not text.isascii() else 0
        out = [*self._place(one), f"length:{_class(len(text) + wide, _LENGTHS)}", f"end:{_end(text)}"]
        out.append(f"times:{min(self._times[one.key], 4)}:{one.cut}")
        if one.key in self._heads and not one.cut:
            out.append("top:head")
        if not wide and text.count(" ") < _FEW:
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
            f"level:{one.level if one.level < 4 else 4}:{self._level}",
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

    def _shape(self, one: Candidate) -> list[str]:
        text = one.text
        wide = len(_wide(text)) if not text.isascii() else 0
        out = [f"length:{_class(len(text) + wide, _LENGTHS)}", f"end:{_end(text)}"]
        out += {match.lastgroup or "" for match in _odd(text)}
        if not wide:
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
                out.append("last:name")
            if page.dates(one.last):
                out.append("last:date")
        following = page.text(one.last + 1)
        goes_on = page.layout.continues
        out.append(f"goes on:{goes_on[one.first]}:{one.last + 1 < len(goes_on) and goes_on[one.last + 1]}")
        if not following or one.cut or page.lines[one.last + 1].blanks > page.layout.spacing:
            return out
        if not inner(following)[0]:
            out.append(f"open:{forced([*texts, following])}:{following[0].islower()}:{page.layout.width is not None}")
        return out

    def _repeats(self, one: Candidate) -> list[str]:
        out = [f"times:{min(self._times[one.key], 4)}:{one.cut}"]
        if not one.cut:
            out += [f"top:{name}" for name, keys in (("head", self._heads), ("tail", self._tails)) if one.key in keys]
        if any(text != one.key and text.startswith(one.key) and at != one.first for text, at in self._top):
            out.append("top:prefix")
        if one.key in self._pairs:
            out.append(f"pair:{one.cut}")
        elif one.key in self._parts:
            out.append("part")
        if one.key in self._colons and one.key in self._plain:
            out.append(f"twin:{': ' in one.text}")
        if len(one.key) > _HELD:
            out += {f"held:{_where(one.key, text)}" for text in self._keys if one.key in text and one.key != text}
            out += {f"holds:{_where(text, one.key)}" for text in self._keys if text in one.key and one.key != text}
        return out

    def _rivals(self, place: int, scores: Sequence[float]) -> list[str]:
        """Return how a candidate stands among the others, by the rough look."""
        own, one = scores[place], self.found[place]
        above = below = best = _NONE
        for other, each in enumerate(self.found):
            if other == place or each.key == one.key:
                continue
            if each.last < one.first and one.first - each.last <= _BESIDE:
                above = max(above, scores[other])
            elif each.first > one.last and each.first - one.last <= _BESIDE:
                below = max(below, scores[other])
            best = max(best, scores[other])
        return [f"{name}:{_gap(own, score)}" for name, score in (("above", above), ("below", below), ("best", best))]


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
    else:
        first = _initials(text)
        if len(first) > _FEW:
            out.append(f"cased:{int(4 * sum(map(bool, first)) / len(first))}")
    return out


def _gap(own: float, other: float) -> str:
    """Return the class of the difference to another score."""
    if other <= _NONE:
        return "none"
    if own >= other:
        return f"+{_class(int(own - other), (0, 2))}"
    return f"-{sum([other - own > bound for bound in _GAPS])}"


def _class(value: int, bounds: Sequence[int]) -> int:
    """Return the class of a number: how many of the bounds it is over; negative ones are a class of their own."""
    return -1 if value < 0 else sum([value > bound for bound in bounds])


def _end(text: str) -> str:
    last = text[-1]
    if last.isalnum():
        return "word"
    return _ENDS.get(last, "quote" if last in "\"'”“»«’」』)" else "sign")

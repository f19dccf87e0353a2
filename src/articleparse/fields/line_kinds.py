"""Line kinds: what stands above and below a candidate for the headline.

A headline has a deck, a byline or a date below it, an entry of a menu has other entries. Each line
is looked at once, however many candidates stand beside it::

    Rain at last                          the candidate
    After forty dry days the rivers ...   longer than it, and ends in a stop
    By Ada Roe                            by: signs two lines below
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

import regex

from ..features.ends import FULL_STOPS
from .given import knows
from .lexicon import openers
from .marks import inner
from .title_lines import is_byline
from .when_events import has_day

if TYPE_CHECKING:
    from .candidate import Candidate
    from .page import Page

__all__ = ["LineKinds"]

_TINY, _SHORT, _LONG, _WIDENS = 12, 45, 80, 1.25
"""Characters of the lines beside a candidate, and how much longer than it one is that is longer."""
_BYLINE = 120
_CLOSE = 9
"""Characters of a byline, and lines below a candidate in which it may stand."""
_TELLING = frozenset({"by", "date", "body"})
_STOPS = FULL_STOPS | frozenset("!?…")
_RATIOS = (0.5, 0.8, 1.25, 2.0)
"""Bounds of the classes of the length of a line, compared with the candidate's."""


_SIGNED_BELOW, _SIGNED_ABOVE = 4, 3
"""Lines below and above a candidate in which somebody signs."""
_NAME, _DAY = 40, 60
"""Characters of a name alone on its line, and of a line that is hardly more than a day."""

_name = regex.compile(r"(?:\p{Lu}[\p{L}\p{M}'’.-]*+(?:\s|$)){2,4}").fullmatch
_clock = re.compile(r"\d\s?[:.hH]\s?\d\d(?!\d)").search


class LineKinds:
    """The lines of a page by kind: each is looked at once."""

    def __init__(self, page: Page) -> None:
        """Begin with nothing looked at."""
        self._page = page
        self._kinds: dict[int, str] = {}
        self._signs: dict[int, str] = {}
        self._ends: dict[int, str] = {}
        self._begins: dict[int, str] = {}
        self._bylines: dict[int, bool] = {}

    def rough(self, one: Candidate) -> list[str]:
        """Return what stands next to a candidate that is a whole line, and how far below it somebody signs."""
        signed, lines, below = self._signed(one.last), self._page.lines, one.last + 1
        if one.cut:
            return [signed]
        after = min(2, lines[below].blanks) if below < len(lines) else 2
        return [signed, *self._next(one), f"blank:{min(2, lines[one.first].blanks)}:{after}"]

    def _next(self, one: Candidate) -> list[str]:
        size = len(one.text)
        return ["next:" + self.sized(one.last + 1, size), "before:" + self.sized(one.first - 1, size)]

    def beside(self, one: Candidate) -> list[str]:
        """Return what else stands around a candidate."""
        size, above, below = len(one.text), one.first - 1, one.last + 1
        return [
            *(self._next(one) if one.cut else ()),
            "second:" + self.sized(below + 1, size),
            f"own:{self._may_open(one.first)}",
            "next role:" + self._role(below),
            "before role:" + self._role(above),
            "ratio " + self._ratio(below, size),
            "ratio before " + self._ratio(above, size),
            *self._signatures(one),
            *([self.walls(one)] if self._page.layout.width is not None else []),
        ]

    def _signatures(self, one: Candidate) -> list[str]:
        """Return the nearest byline, name, day or time below a candidate, and above it, wherever the body begins."""
        out, last = [], min(one.last + _SIGNED_BELOW, len(self._page.lines) - 1)
        for name, numbers in (
            ("below", range(one.last + 1, last + 1)),
            ("above", range(one.first - 1, max(-1, one.first - _SIGNED_ABOVE - 1), -1)),
        ):
            for number in numbers:
                sign = self._signs.get(number)
                if sign is None:
                    sign = self._signs[number] = self._sign(number)
                if sign:
                    out.append(f"{name}:{abs(number - numbers.start)}:{sign}")
                    break
        return out

    def _sign(self, number: int) -> str:
        """Return what signs an article on a line: a byline, a day, a name that is known, a time, or nothing."""
        page, text = self._page, self._page.lines[number].text
        if len(text) > _BYLINE:
            return ""
        if self._opens(number):
            return "by"
        if has_day(page, number):
            return "date" if len(text) < _DAY else ""
        if len(text) < _NAME and text[0].isupper() and _name(text) and knows(text, page.language):
            return "name"
        return "time" if len(text) < _SHORT and _clock(text) else ""

    def walls(self, one: Candidate) -> str:
        """Return what a candidate stands between: what ends above it, and what begins below."""
        first, below = one.first, one.last + 1
        if first not in self._ends:
            self._ends[first] = self._above(first)
        if below not in self._begins:
            self._begins[below] = self._below(below)
        return f"walls:{self._ends[first]}:{self._begins[below]}"

    def _above(self, number: int) -> str:
        """Return what ends above a line, with a sign where a blank line parts them."""
        page = self._page
        if not number:
            return "top"
        if number - 1 in page.layout.furniture:
            return "furniture"
        text = page.lines[number - 1].text
        ended = "stop" if text[-1] in _STOPS else "short" if len(text) < _SHORT else "text"
        return (self._signing(number - 1) or ended) + self._apart(number)

    def _below(self, number: int) -> str:
        """Return what begins on a line, with a sign where a blank line stands before it."""
        if number >= len(self._page.lines):
            return "end"
        return (self._signing(number) or ("full" if self._page.is_full(number) else "text")) + self._apart(number)

    def _signing(self, number: int) -> str:
        """Return whether a line has a day, or opens as a byline does."""
        return "date" if has_day(self._page, number) else "by" if self._opens(number) else ""

    def _apart(self, number: int) -> str:
        return "+" if self._page.lines[number].blanks > self._page.layout.spacing else ""

    def is_body(self, number: int) -> bool:
        """Whether a line is part of the body."""
        return self._kind(number) == "body"

    def _role(self, number: int) -> str:
        labels = self._page.labels
        return labels[number].role if 0 <= number < len(labels) else "none"

    def _ratio(self, number: int, size: int) -> str:
        text = self._page.text(number)
        return f"{bisect_left(_RATIOS, len(text) / size)}:{text[-1:] in _STOPS}"

    def _signed(self, last: int) -> str:
        """Return how far below a line the first byline or date stands, with its kind."""
        for number in range(last + 1, min(last + _CLOSE, len(self._page.lines))):
            kind = self._kinds.get(number) or self._kind(number)
            if kind in _TELLING:
                return "signed:body" if kind == "body" else f"signed:{min(number - last, 4)}:{kind}"
        return "signed:none"

    def sized(self, number: int, size: int) -> str:
        """Return what kind of line stands beside a candidate of this size."""
        kind = self._kinds.get(number) or self._kind(number)
        if kind != "text":
            return kind
        length = len(self._page.lines[number].text)
        return "short" if length < _SHORT else "long" if length > _LONG and length > _WIDENS * size else "medium"

    def _kind(self, number: int) -> str:
        kind = self._kinds.get(number)
        if kind is None:
            kind = self._kinds[number] = self._sort(number)
        return kind

    def _sort(self, number: int) -> str:
        page = self._page
        if not 0 <= number < len(page.lines):
            return "none"
        text = page.lines[number].text
        if page.is_body(number):
            return "body"
        if has_day(page, number):
            return "date"
        if inner(text)[0]:
            return "bullet"
        if len(text) < _BYLINE and self._opens(number):
            return "by"
        return "tiny" if len(text) < _TINY else "text"

    def _may_open(self, number: int) -> bool:
        """Whether a line begins as bylines do, and may name nobody: "From the encyclopaedia"."""
        first, _, rest = self._page.lines[number].text.partition(" ")
        return (rest != "" and first.casefold() in openers(self._page.language)) or self._opens(number)

    def _opens(self, number: int) -> bool:
        """Whether a line is a byline, looked at once."""
        found = self._bylines.get(number)
        if found is None:
            found = self._bylines[number] = is_byline(self._page, number, desks=True)
        return found

"""The page: where its article stands, as far as the labels of the lines tell.

The fields stand around the head of the body, so the first thing to know is where the body
begins. Labels can be wrong: a teaser far above the article may be labelled a paragraph, and
so may headline and byline. So the body is the densest stretch of prose, not the first line
with such a label, and it begins with the first line that is as long as prose is,
behind the notices of cookies that stand above the headline::

    0   Site name               navigation
    1   Teaser of a story       paragraph  <- a stray label, ten lines of navigation behind it
    ...
    12  The headline            title
    13  By Ada Roe              paragraph  <- too short for prose
    14  The first sentence ...  paragraph  <- Page.start
    ...
    40  The last sentence       paragraph
    41  Share                   sharing    <- Page.stop
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from ..features.inline import leaves_off
from ..kinds import BODY, Role
from .dates import Found, find

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Label, Layout, Line
    from .names import Name

__all__ = ["Page"]

_GAP = 12
"""Lines of other roles that a stretch of prose may hold: pictures, boxes, advertisements."""
_PART, _LARGE, _DATED = 0.6, 1000, 0.03
"""Share of the longest stretch, or characters, that an earlier one must have to be the beginning of the article; share
of one below a date. Of 1,366 pages whose headline is known 26 more begin closely below it than where the longest
stretch did unless one with a tenth and a date was among the four before it, and none fewer; 800 characters are teasers
at times."""
_PROSE = 40
"""Characters from which a line that is no paragraph counts for the density of prose."""
_FULL, _LONG = 0.75, 90
"""Share of the wrap width, or characters where text is not wrapped, from which a line is prose at the head."""
_HEAD = 14
"""Lines of a head that may be labelled as body."""
_NOTICES, _NOTICE, _DAY_LINE, _SPACES, _SIGNS = 2, 700, 120, 3, 12
"""Notices that may stand above the headline, and characters of each; characters of a line with the day of the article;
spaces of a headline, or signs where they are words. Of 195 texts written for the purpose 46 had their headline inside
of what was taken for the body without this, and 11 have it so; of 1,482 others 64 and 34."""
_WIDE = "\N{CJK RADICAL REPEAT}"
"""Signs from here on take two columns."""
_DATE_LINE, _LINKED = 400, 4000
"""Characters of a line that can hold the date of publication, and of one with the addresses of links in it."""

_digit = re.compile(r"\d").search
_dated = re.compile(
    r"\d(?:\d\d\d|\s?[./\-\u2013\u00b7]\s?\d\d?\s?[./\-\u2013\u00b7]\s?\d"  # an en dash and a middle dot
    "|(?<=['\N{RIGHT SINGLE QUOTATION MARK}]\\d)\\d)"
).search
"""What each date has without a sign behind its year: a year, three numbers with separators, or an apostrophe before the
year. That it begins with a digit makes it quick."""
_escaped = re.compile(r"(?<![\d.])(\d{1,4})\\\.").sub
"""Markdown escapes a full stop behind a number, so that it begins no list: "3\\. Mai 2024"."""
_short = re.compile(r"\d[.\s]\s?[^\W\d_]{3,14}\.?\s\d\d\Z").search
_CLOSING = " *_)]"
"""What may stand behind a year of two digits at the end of a line."""
_picture = regex.compile(r"!\[[^\[\]]*+\]").sub
_address = regex.compile(r"\]\((?:[^()\s]++|\([^()]*+\))*+(?:\s[^()]*+)?\)|https?://\S++|\bwww\.\S++").sub


class Page:
    """A text, where its body is, and the dates on its lines."""

    __slots__ = (
        "_dates",
        "_whole",
        "accounts",
        "labels",
        "language",
        "layout",
        "lines",
        "named",
        "proved",
        "start",
        "stop",
    )

    def __init__(self, lines: Sequence[Line], labels: Sequence[Label], layout: Layout, language: str | None) -> None:
        """Find the bounds of the body; a text without prose has its body at its end."""
        self.lines: Sequence[Line] = lines
        self.labels: Sequence[Label] = labels
        self.layout: Layout = layout
        self.language: str | None = language
        self._dates: dict[int, list[Found]] = {}
        self._whole: str | None = None
        self.named: dict[str, tuple[str, list[Name]]] = {}
        """What :func:`articleparse.fields.byline.read_line` found in lines: pages say many twice."""
        self.proved: dict[str, bool] = {}
        """Names of which it was looked up whether the page proves them."""
        self.accounts: str | None = None
        """What stands before the signs of its mail addresses, as :mod:`articleparse.fields.byline_proof` reads it."""
        first, stop = self._densest()
        self.stop: int = stop
        self.start: int = self._behind_head(first)

    def dates(self, number: int) -> list[Found]:
        """Return the dates on a line."""
        found = self._dates.get(number)
        if found is None:
            text = self.lines[number].text
            likely = _may_hold_date(text) and (_is_numbered(text) or "月" in text)
            found = self._dates[number] = self._found(text) if likely else []
        return found

    def whole(self) -> str:
        """Return the texts of all lines, a line feed between each two."""
        if self._whole is None:
            self._whole = "\n".join([line.text for line in self.lines])
        return self._whole

    def says_again(self, text: str) -> bool:
        """Whether what stands in the page stands there more than once."""
        return self.whole().count(text) > 1

    def is_body(self, number: int) -> bool:
        """Whether a line is part of the body."""
        return number >= self.start and self.labels[number].role in BODY

    def is_full(self, number: int) -> bool:
        """Whether a line is as long as those of prose."""
        width, text = self.layout.width, self.lines[number].text
        least = _LONG if width is None else min(_LONG, _FULL * width)
        return len(text) * (2 if text[0] >= _WIDE else 1) >= least

    def text(self, number: int) -> str:
        """Return the text of a line, an empty one outside the page."""
        return self.lines[number].text if 0 <= number < len(self.lines) else ""

    def _found(self, text: str) -> list[Found]:
        """Return the dates in the text of a line, those in addresses aside."""
        if "\\." in text:
            return [_whole(found, text) for found in self._found(_escaped(r" \1.", text).replace("\\.", ". "))]
        if "![" in text:
            text = _picture(_dots, text)
        if "](" in text or "://" in text:
            text = _address(_dots, text)
        return find(text, self.language) if len(text) <= _DATE_LINE or "..." in text else []

    def _densest(self) -> tuple[int, int]:
        """Return the first line of the longest stretch of body lines, and the line behind its last.

        A page may interrupt its article with long boxes, or hold lists behind it that are longer: the body begins with
        the first stretch that is large, or that has a date closely above.
        """
        found = self._stretches()
        if not found:
            return len(self.lines), len(self.lines)
        best = max(size for size, _, _ in found)
        longest = next(k for k, (size, _, _) in enumerate(found) if size == best)
        for size, first, _ in found[:longest]:
            if size >= min(_LARGE, _PART * best) or (size >= _DATED * best and self._is_dated(first)):
                return first, found[longest][2]
        return found[longest][1:]

    def _is_dated(self, first: int) -> bool:
        """Whether a date stands closely above a line."""
        return any(self.dates(number) for number in range(max(0, first - _GAP), first))

    def _stretches(self) -> list[tuple[int, int, int]]:
        """Return characters, first line and the line behind the last of each stretch of body lines."""
        found: list[tuple[int, int, int]] = []
        size, first, last = 0, 0, -_GAP - 1
        for number in [number for number, label in enumerate(self.labels) if label[0] in BODY]:
            line = self.lines[number]
            length = line[1] - line[0]
            if length < _PROSE and (self.labels[number].role is not Role.PARAGRAPH or self._is_loose(line[2])):
                continue
            if number - last > _GAP:
                if size:
                    found.append((size, first, last + 1))
                size, first = 0, number
            last = number
            size += length
        return [*found, (size, first, last + 1)] if size else found

    def _is_loose(self, text: str) -> bool:
        """Whether a short line is no sentence, nor part of one: it may be of the head, as names and a day are."""
        return self.layout.width is None and text[-1].isalnum() and not leaves_off(text)

    def _behind_head(self, first: int) -> int:
        """Return the first line from here on that is as long as prose is, behind the notices above the headline."""
        start = self._first_full(first)
        for _ in range(_NOTICES):
            start = self._behind_notice(start)
        return start

    def _first_full(self, first: int) -> int:
        for number in range(first, min(self.stop, first + _HEAD)):
            if self.is_full(number) and self.labels[number].role is not Role.HEADING:
                return number
        return first

    def _behind_notice(self, start: int) -> int:
        """Return the first prose behind the notice that a line begins, the line itself if it begins none.

        A notice of cookies, or what is new, is short, and a headline with the day of its article stands below it.
        """
        behind, size = start, 0
        while behind < self.stop and self.labels[behind].role is Role.PARAGRAPH:
            size += len(self.lines[behind].text)
            behind += 1
            if size > _NOTICE:
                return start
        below = range(max(behind, start + 1), min(self.stop, max(behind, start + 1) + _GAP))
        day = next((number for number in below if self._is_day(number)), 0)
        if not any(self._has_words(number) for number in range(below.start, day)):
            return start
        return next((n for n in below if self.labels[n].role is Role.PARAGRAPH and self.is_full(n)), start)

    def _is_day(self, number: int) -> bool:
        return len(self.lines[number].text) <= _DAY_LINE and bool(self.dates(number))

    def _has_words(self, number: int) -> bool:
        """Whether a line has enough words, or signs that are words, for a headline."""
        text = self.lines[number].text
        return len(text) >= _SIGNS if text[0] >= _WIDE else text.count(" ") >= _SPACES


def _whole(found: Found, text: str) -> Found:
    """Return a date with the first digit of its number, before which a space was put for the mark behind it."""
    return found._replace(start=found.start - text[found.start - 1 : found.start].isdecimal())


def _is_numbered(text: str) -> bool:
    """Whether a line has the numbers that a date has: a cheap look."""
    if _digit(text) is None:
        return False
    if _dated(text.replace("\\.", ".")) or "年" in text or "년" in text:
        return True
    text = text.rstrip(_CLOSING)
    return text[-2:].isdecimal() and _short(text) is not None


def _may_hold_date(text: str) -> bool:
    """Whether a line is short, but for the addresses of its links, or is cut."""
    return len(text) <= _DATE_LINE or (
        len(text) <= _LINKED and ("..." in text or "](" in text or "![" in text or "://" in text)
    )


def _dots(match: regex.Match[str]) -> str:
    """Return as many dots as an address, or the text for a picture, has characters: a date in it is none."""
    return "." * len(match[0])

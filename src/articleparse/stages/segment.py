r"""Segment: raw text -> its non-blank lines, each with its span, indent and what stands before it.

A line ends at LF, CR, CRLF, VT, FF, U+001C to U+001E, U+0085, U+2028 or U+2029: where
``str.splitlines`` ends one. Blank lines make no record; they are counted in the next line.

pdfium writes U+0002 or U+FFFE for a hyphen at a line end, and the next line right behind it: a
line ends there too, with that sign as its last character, and the next one touches it.

A page ends at a form feed, and in a text of CRLF lines at the rare line feed that stands
alone: pdfium writes its lines with CRLF, and who joins its pages uses a line feed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["segment"]

_TAB = 8
_LINES_A_PAGE = 12
"""CRLF to each lone line feed, at the least, where the latter part pages; the print set has 16 and more."""

_TOUCHING = re.compile("(?<=\\w[\x02\ufffe])(?=\\w)")

_new = tuple.__new__
"""Makes a line from a tuple without the checks of ``Line(...)``, in half the time."""


def segment(raw: str) -> tuple[Line, ...]:
    r"""Return the non-blank lines of a text.

    Example:
        >>> [(line.text, line.indent, line.blanks) for line in segment("One\n\n  two \n")]
        [('One', 0, 0), ('two', 2, 1)]
    """
    lines: list[Line] = []
    append = lines.append
    offset = blanks = 0
    page_break = False
    paged = _has_paging_feeds(raw)
    fed = paged or "\f" in raw
    wholes = raw.splitlines(keepends=True)
    for whole in _parted(wholes) if "\x02" in raw or "\ufffe" in raw else wholes:
        if whole == "\n" and not paged:
            blanks += 1
            offset += 1
            continue
        text = whole.strip()
        if text:
            start, indent = offset, 0
            if whole[0] != text[0]:
                indent = whole.index(text[0])
                start += indent
                if "\t" in whole[:indent]:
                    indent = len(whole[:indent].expandtabs(_TAB))
            append(_new(Line, (start, start + len(text), text, indent, blanks, page_break)))
            blanks = 0
            page_break = False
        elif whole != "\f":
            blanks += 1
        offset += len(whole)
        if fed and (whole[-1] == "\f" or (paged and whole[-1] == "\n" and whole[-2:] != "\r\n")):
            page_break = True
    return tuple(lines)


def _parted(wholes: list[str]) -> Iterator[str]:
    """Yield lines, those that pdfium joined at a hyphen one by one."""
    for whole in wholes:
        if "\x02" in whole or "\ufffe" in whole:
            yield from _TOUCHING.split(whole)
        else:
            yield whole


def _has_paging_feeds(raw: str) -> bool:
    """Whether line feeds without a carriage return are rare enough to part pages."""
    ended = raw.count("\r\n") if "\r" in raw else 0
    alone = raw.count("\n") - ended if ended else 0
    return 0 < alone * _LINES_A_PAGE <= ended

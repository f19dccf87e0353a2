r"""Segment: raw text -> its non-blank lines, each with its span, indent and what stands before it.

A line ends at LF, CR, CRLF, VT, FF, U+001C to U+001E, U+0085, U+2028 or U+2029: where
``str.splitlines`` ends one. Blank lines make no record; they are counted in the next line.
"""

from __future__ import annotations

from ..lines import Line

__all__ = ["segment"]

_TAB = 8


def segment(raw: str) -> tuple[Line, ...]:
    r"""Return the non-blank lines of a text.

    Example:
        >>> [(line.text, line.indent, line.blanks) for line in segment("One\n\n  two \n")]
        [('One', 0, 0), ('two', 2, 1)]
    """
    lines: list[Line] = []
    append = lines.append
    make = Line._make
    offset = blanks = 0
    page_break = False
    for whole in raw.splitlines(keepends=True):
        text = whole.strip()
        if text:
            lead = 0
            if whole[0] != text[0]:
                lead = len(whole) - len(whole.lstrip())
                head = whole[:lead]
                indent = lead if "\t" not in head else len(head.expandtabs(_TAB))
            else:
                indent = 0
            start = offset + lead
            append(make((start, start + len(text), text, indent, blanks, page_break)))
            blanks = 0
            page_break = False
        elif whole != "\f":
            blanks += 1
        offset += len(whole)
        if whole[-1] == "\f":
            page_break = True
    return tuple(lines)

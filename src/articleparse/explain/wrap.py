"""Wrap: styled text in columns.

A line is a list of fragments, each a text and its style. Columns are counted as a terminal
does: East Asian wide characters take two (UAX #11), combining marks none.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .palette import Style

    Fragment = tuple[str, Style]

__all__ = ["columns", "fitted", "wrapped"]

_UNEVEN = re.compile(r"[^\x20-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u200a\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]")
"""A character that may take more or less than one column."""


def columns(text: str) -> int:
    """Return the columns that a text takes.

    Example:
        >>> columns("abc"), columns("東京"), columns("e\N{COMBINING ACUTE ACCENT}")
        (3, 4, 1)
    """
    return sum(map(_cells, text)) if _UNEVEN.search(text) else len(text)


def _cells(character: str) -> int:
    if unicodedata.east_asian_width(character) in "WF":
        return 2
    return 0 if unicodedata.category(character) in ("Mn", "Me", "Cf") else 1


def fitted(text: str, width: int) -> str:
    """Return a text cut and padded to a width.

    Example:
        >>> fitted("paragraph", 6), fitted("url", 6)
        ('parag…', 'url   ')
    """
    if columns(text) > width:
        text = text[: _cut(text, 0, width - 1)] + "…"
    return text + " " * (width - columns(text))


def wrapped(fragments: Sequence[Fragment], width: int) -> Iterator[list[Fragment]]:
    """Yield the rows that a line takes, broken behind spaces where there are any."""
    ends = list(_ends("".join(text for text, _ in fragments), width))
    row: list[Fragment] = []
    at, number = 0, 0
    for text, style in fragments:
        while number < len(ends) and at + len(text) > ends[number]:
            head = ends[number] - at
            row.append((text[:head], style))
            yield row
            row, text, at, number = [], text[head:], ends[number], number + 1  # noqa: PLW2901 - what is left of it
        row.append((text, style))
        at += len(text)
    yield row


def _ends(text: str, width: int) -> Iterator[int]:
    """Yield where each row but the last ends."""
    start = 0
    uneven = _UNEVEN.search(text) is not None
    while len(text) - start > (width // 2 if uneven else width):
        end = _cut(text, start, width) if uneven else start + width
        if end >= len(text):
            return
        space = text.rfind(" ", start, end + 1)
        start = space + 1 if space > start else max(end, start + 1)
        yield start


def _cut(text: str, start: int, width: int) -> int:
    """Return where the characters from ``start`` fill a width."""
    at = start
    while at < len(text) and (width := width - _cells(text[at])) >= 0:
        at += 1
    return at

"""Widths: how wide a line is set, estimated from its characters alone.

A line of a page is full when the next word would not have fitted. With a typewriter's
letters that is a matter of counting columns (a CJK character takes two). In print an "i" is a
third as wide as an "m", so that full lines of one column differ by ten characters and more;
their widths are added up from the average of common text faces instead, or from the widths of one
kind of face. The kinds differ by 1 to 3 % on a narrow column's line, as much as a letter; which one a text is
set in its full lines say (:mod:`articleparse.features.column`). What counts is the ratio of two widths in one
text, so that a narrow or a bold cut needs no table of its own.
"""

from __future__ import annotations

import json
from functools import cache, partial
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["columns", "columns_of", "face", "faces", "printed", "printed_of"]

_UNITS = 10
"""Units of an average lower-case letter, in print, and of a column."""


def _table(groups: dict[str, int]) -> bytes:
    """Return the width of each UTF-8 byte: a character counts with its first byte."""
    widths = [_UNITS] * 128 + [0] * 64 + [_UNITS] * 64
    for letters, width in groups.items():
        for letter in letters:
            widths[ord(letter)] = width
    widths[0xE2] = 9  # typographic quotes, dashes, bullets, the euro sign
    for first in range(0xE3, 0xEE):  # CJK and Hangul, one em
        widths[first] = 2 * _UNITS
    widths[0xEF] = 2 * _UNITS  # full-width forms
    for first in range(0xF0, 0xF8):
        widths[first] = 2 * _UNITS
    return bytes(widths)


# Means of Times, Helvetica, Georgia and DejaVu Sans (font metrics as published), an "n" being 10.
_PRINT = _table(
    {
        "ijl|'": 5,
        " .,:;!": 5,
        "ftrI()[]/\\-`\x02": 6,
        'sczJ"': 9,
        "vxyk?": 10,
        "ABEFKPSTXYZLVRC&": 13,
        "DGHNOQU": 14,
        "w": 14,
        "mM%": 16,
        "W@": 18,
        "0123456789$#*+<=>_~": 10,
    }
)
_COLUMNS = _table({})
_END = 0xFF
"""What a line feed becomes: no character of UTF-8 has that byte, and none is as wide."""
_LINES = _PRINT[:10] + bytes([_END]) + _PRINT[11:]
_FINE = 4
"""Units of the tables of faces in one of here: the rounded widths of frequent letters would add up to 1 % of a line."""


def printed(text: str) -> int:
    """Return the width of a text set in print, in tenths of a lower-case letter.

    Example:
        >>> printed("illicit") < printed("woman")
        True
    """
    return sum(text.encode("utf-8", "replace").translate(_PRINT))


def columns(text: str) -> int:
    """Return the width of a text in tenths of a column, a CJK character taking two columns.

    Example:
        >>> columns("two"), columns("東")
        (30, 20)
    """
    if text.isascii():
        return len(text) * _UNITS
    return sum(text.encode("utf-8", "replace").translate(_COLUMNS))


def printed_of(texts: Sequence[str]) -> list[int]:
    """Return :func:`printed` of each of some lines: together they take half the time of single words.

    Example:
        >>> printed_of(["two", "illicit"]) == [printed("two"), printed("illicit")]
        True
    """
    data = "\n".join(texts).encode("utf-8", "replace").translate(_LINES)
    return list(map(sum, data.split(bytes([_END])))) if texts else []


def _set_in(table: bytes, texts: Sequence[str]) -> list[int]:
    """Return the width of each of some lines by the table of one kind of face, in tenths of a lower-case letter."""
    data = "\n".join(texts).encode("utf-8", "replace").translate(table)
    return [sum(line) // _FINE for line in data.split(bytes([_END]))] if texts else []


@cache
def faces() -> tuple[Callable[[Sequence[str]], list[int]], ...]:
    """Return what measures lines as :func:`printed_of` does, for each kind of face."""
    data = resources.files(__package__).parent.joinpath("data", "widths.json").read_text("utf-8")  # type: ignore[attr-defined]
    return tuple([partial(_set_in, _fine(widths)) for widths in json.loads(data).values()])


def _fine(widths: Mapping[str, int]) -> bytes:
    """Return the width of each byte, in the units of the tables of faces; what these do not have is as in the mean."""
    table = [min(_END - 1, _FINE * width) for width in _LINES]
    table[10] = _END
    for byte, width in widths.items():
        table[int(byte, 16)] = width
    return bytes(table)


def columns_of(texts: Sequence[str]) -> list[int]:
    """Return :func:`columns` of each of some lines."""
    return [len(text) * _UNITS if text.isascii() else columns(text) for text in texts]


def face(*, typed: bool) -> tuple[float, ...]:
    """Return the width of each UTF-8 byte, in tenths of a lower-case letter: typewriter's or print's."""
    return tuple(map(float, _COLUMNS if typed else _PRINT))

"""Faces: the kind of face that a printed text is set in, as its full lines tell.

The widths of letters differ from face to face: on the lines of a narrow column by 1 to 3 % of the column, as much as
a letter, by which a line seems full that is not. Faces of one kind agree better, and a narrow or bold cut with
its face, since only ratios count. A text names no face, but on the right table its full lines and the same
lines with the first word of the next lie farthest apart::

    the harbour office said on Monday, and it will      on each table a width, 510 to 530,
    carry cars again.                                   and one with "carry", 570 to 590

The tables are in ``data/widths.json``, made by :mod:`articleparse.training.widths`.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from .widths import END, face, printed_of, sums

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Measure = Callable[[Sequence[str]], list[int]]

__all__ = ["HIGH", "LOW", "Face", "best_face", "faces", "margin"]

_FINE = 4
"""Units of the tables of faces in a tenth of a letter: rounded to tenths, frequent letters would be wrong by 1 % of
a line."""
LOW, HIGH = 0.1, 0.9
"""Shares of the lines that are shorter than what is compared: a few were not full, or are no text."""


class Face:
    """Measures lines by the table of one kind of face, as :func:`printed_of` does by the mean of all."""

    __slots__ = ("table",)

    def __init__(self, widths: Mapping[str, int]) -> None:
        """Take the width of each byte in fortieths of a letter; what has none is as wide as in the mean."""
        table = [int(min(END - 1, _FINE * width)) for width in face(typed=False)]
        table[ord("\n")] = END
        for byte, width in widths.items():
            table[int(byte, 16)] = width
        self.table: bytes = bytes(table)

    def __call__(self, texts: Sequence[str]) -> list[int]:
        """Return the width of each of some lines, in tenths of a lower-case letter."""
        return [width // _FINE for width in sums(self.table, texts)]


@cache
def faces() -> tuple[Face, ...]:
    """Return the kinds of faces, read once from the package."""
    text = resources.files(__package__).parent.joinpath("data", "widths.json").read_text("utf-8")  # type: ignore[attr-defined]
    return tuple([Face(widths) for widths in json.loads(text).values()])


def best_face(texts: Sequence[str], sizes: Sequence[int], words: Sequence[int]) -> Measure:
    """Return what measures lines best: one kind of face, or the mean of all.

    Args:
        texts: Full lines.
        sizes: Their widths, by the mean of all faces.
        words: The widths of what did not fit on each of them, by the same.
    """
    fine = [_FINE * word for word in words]
    best: Measure = printed_of
    most = margin(sizes, words)
    for kind in faces():
        found = margin(sums(kind.table, texts), fine)
        if found > most:
            best, most = kind, found
    return best


def margin(sizes: Sequence[int], words: Sequence[int]) -> float:
    """Return by how much lines with what did not fit on them exceed the lines without, as a share of the widest.

    Example:
        >>> margin([500, 480, 490], [50, 60, 70])
        0.1
    """
    column = sorted(sizes)
    beyond = sorted([size + word for size, word in zip(sizes, words, strict=True)])
    last = len(column) - 1
    return (beyond[int(LOW * last)] - column[int(HIGH * last)]) / column[-1]

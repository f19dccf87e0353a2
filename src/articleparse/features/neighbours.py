"""Neighbours: the shapes next to a unit, and its place in the text.

With these and its own shape the model says at first how much a unit looks like body text.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from .shape import SHAPE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..lines import Line
    from .shape import Shape
    from .units import Unit

__all__ = ["NEAR", "near"]

NEAR: tuple[tuple[str, int], ...] = (
    ("chars-3", 19),
    ("chars-2", 19),
    ("chars-1", 19),
    ("chars+1", 19),
    ("chars+2", 19),
    ("chars+3", 19),
    ("chars-1,chars", 342),
    ("chars+1,chars", 342),
    ("end-1,end", 20),
    ("end+1,end", 20),
    ("blanks", 16),
    ("marks", 48),
    ("from_top", 10),
    ("from_bottom", 10),
    ("units", 10),
    ("copies-1", 16),
    ("copies+1", 16),
)
"""The measures of the first look beside a unit's own shape, and how many classes each has."""

_COARSE_END = (0, 0, 0, 0, 1, 1, 3, 3, 3, 2, 2, 2, 3)
_PLACE = tuple(bisect_right([1, 2, 4, 8, 16, 32, 64, 128, 256], number) for number in range(257))
_END, _MARK, _COPIES = ([name for name, _ in SHAPE].index(name) for name in ("end", "mark", "copies"))


def near(units: Sequence[Unit], measured: Sequence[Shape], lines: Sequence[Line]) -> Iterator[tuple[int, ...]]:
    """Return the classes of :data:`NEAR` for each unit."""
    size = len(units)
    if not size:
        return iter(())
    columns = tuple(zip(*[shape[0] for shape in measured], strict=True))
    marks = columns[_MARK]
    ends = [_COARSE_END[end] for end in columns[_END]]
    chars = [0, 0, 0, *[own + 1 for own in columns[0]], 0, 0, 0]
    end_of = [0, *[end + 1 for end in ends], 0]
    mark_of = [0, *[mark + 1 for mark in marks], 0]
    blanks = [min(3, lines[unit[0]][4]) for unit in units]
    blanks.append(3)
    copies = [0, 0, *columns[_COPIES], 0, 0]
    places = [*_PLACE[:size], *[9] * (size - len(_PLACE))]
    whole = (_PLACE[min(size, 256)],) * size
    return zip(
        chars,
        chars[1:],
        chars[2:],
        chars[4:],
        chars[5:],
        chars[6:],
        [18 * before + own - 1 for before, own in pairwise(chars[2:])],
        [18 * behind + own - 1 for own, behind in pairwise(chars[3:])],
        [4 * before + own for before, own in zip(end_of, ends, strict=False)],
        [4 * behind + own for behind, own in zip(end_of[2:], ends, strict=False)],
        [4 * before + behind for before, behind in pairwise(blanks)],
        [12 * b + 3 * a + own for b, a, own in zip(mark_of, mark_of[2:], marks, strict=False)],
        places,
        reversed(places),
        whole,
        [4 * max(a, b) + own for a, b, own in zip(copies, copies[1:], copies[2:], strict=False)],
        [4 * max(a, b) + own for own, a, b in zip(copies[2:], copies[3:], copies[4:], strict=False)],
        strict=False,
    )

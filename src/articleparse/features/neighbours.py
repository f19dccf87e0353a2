"""Neighbours: the shapes next to a unit, and its place in the text.

With these and its own shape the model says at first how much a unit looks like body text.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

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
    ("period", 18),
)
"""The measures of the first look beside a unit's own shape, and how many classes each has."""

_COARSE_END = (0, 0, 0, 0, 1, 1, 3, 3, 3, 2, 2, 2, 3)
_PLACES = [1, 2, 4, 8, 16, 32, 64, 128, 256]


def near(units: Sequence[Unit], measured: Sequence[Shape], lines: Sequence[Line]) -> Iterator[tuple[int, ...]]:
    """Return the classes of :data:`NEAR` for each unit."""
    size = len(units)
    chars = [0, 0, 0, *(shape[0][0] + 1 for shape in measured), 0, 0, 0]
    ends = [_COARSE_END[shape[0][2]] for shape in measured]
    end_of = [0, *(end + 1 for end in ends), 0]
    marks = [shape[0][9] for shape in measured]
    mark_of = [0, *(mark + 1 for mark in marks), 0]
    blanks = [min(3, lines[unit[0]][4]) for unit in units]
    blanks.append(3)
    copies = [0, 0, *(shape[0][13] for shape in measured), 0, 0]
    places = [bisect_right(_PLACES, number) for number in range(min(size, 257))]
    places += [9] * (size - len(places))
    whole = (bisect_right(_PLACES, size),) * size
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
        _period(measured),
        strict=False,
    )


_PERIODS = (2, 3, 4, 5)
_RUNS = [1, 3, 6, 12]


def _period(measured: Sequence[Shape]) -> list[int]:
    """Return the class of the longest run in which shapes come again: teasers have a title, a line or two, a date.

    0 to 2 where all units of the run look the same anyway; from 3 on the period, in classes of length.
    """
    kinds = [min(shape[0][0] // 3, 4) * 4 + _COARSE_END[shape[0][2]] for shape in measured]
    best = [0] * len(kinds)
    for period in _PERIODS:
        run = 0
        for number in range(period, len(kinds)):
            if kinds[number] == kinds[number - period]:
                run += 1
            else:
                if run > period:
                    _mark(best, kinds, number - run - period, number)
                run = 0
        if run > period:
            _mark(best, kinds, len(kinds) - run - period, len(kinds))
    return best


def _mark(best: list[int], kinds: Sequence[int], start: int, stop: int) -> None:
    """Note a run of units whose kinds recur, unless they are all of one kind."""
    if all(kind == kinds[start] for kind in kinds[start : start + 5]):
        return
    long = any(kind >= 12 for kind in kinds[start : start + 5])  # noqa: PLR2004 - kinds of 45 signs and more
    grade = 1 + bisect_right(_RUNS, stop - start) + (6 if long else 0)
    for number in range(start, stop):
        best[number] = max(best[number], grade)

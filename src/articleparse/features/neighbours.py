"""Neighbours: the shapes next to a unit, its place in the text, and what is said in it and above it.

With these and its own shape the model says at first how much a unit looks like body text.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from .grouping import SET, set_as
from .sections import NO_SECTION, REACH, SAID, UNDER, spoken
from .shape import PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    ("under", UNDER),
    ("section,chars", 18 * (NO_SECTION + 1)),
    ("set", SET),
    ("said", SAID),
    ("reach,words", 14 * REACH),
)
"""The measures of the first look beside a unit's own shape, and how many classes each has."""

_COARSE_END = (0, 0, 0, 0, 1, 1, 3, 3, 3, 2, 2, 2, 3)
_PLACE = tuple(bisect_right([1, 2, 4, 8, 16, 32, 64, 128, 256], number) for number in range(257))
_MANY = len(_PLACE)
_END, _MARK, _COPIES, _WORDS = (PLACE[name] for name in ("end", "mark", "copies", "words"))


def near(
    units: Sequence[Unit],
    measured: Sequence[Shape],
    lines: Sequence[Line],
    places: Sequence[int],
) -> list[tuple[int, ...]]:
    """Return the classes of :data:`NEAR` for the units at these places."""
    size = len(units)
    rows = [shape[0] for shape in measured]
    chars = [0, 0, 0, *[row[0] + 1 for row in rows], 0, 0, 0]
    ends = [0, *[_COARSE_END[row[_END]] + 1 for row in rows], 0]
    marks = [0, *[row[_MARK] + 1 for row in rows], 0]
    copies = [0, 0, *[row[_COPIES] for row in rows], 0, 0]
    blanks = [*[gap if (gap := lines[unit[0]][4]) < 3 else 3 for unit in units], 3]  # noqa: PLR2004 - see :data:`NEAR`
    groups = iter(set_as(units, measured, places))
    under, section, said, reach = spoken(units, measured)
    last, whole = size - 1, _PLACE[min(size, 256)]
    out: list[tuple[int, ...]] = []
    for n in places:
        before, own, behind = chars[n + 2 : n + 5]
        end, mark = ends[n + 1] - 1, marks[n + 1] - 1
        earlier, former, copied, next_one, later = copies[n : n + 5]
        out.append(
            (
                chars[n],
                chars[n + 1],
                before,
                behind,
                chars[n + 5],
                chars[n + 6],
                18 * before + own - 1,
                18 * behind + own - 1,
                4 * ends[n] + end,
                4 * ends[n + 2] + end,
                4 * blanks[n] + blanks[n + 1],
                12 * marks[n] + 3 * marks[n + 2] + mark,
                _PLACE[n] if n < _MANY else 9,
                _PLACE[last - n] if last - n < _MANY else 9,
                whole,
                4 * (earlier if earlier > former else former) + copied,  # noqa: FURB136 - a call of max takes twice as long
                4 * (next_one if next_one > later else later) + copied,  # noqa: FURB136
                under[n],
                18 * section[n] + own - 1,
                next(groups),
                said[n],
                14 * reach[n] + rows[n][_WORDS],
            )
        )
    return out

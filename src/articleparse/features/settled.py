"""Settled: units whose place alone tells what they are, so that hardly anything is measured on them.

Both kinds are seen from the lengths of the units alone, which saves most of the time of a long
text::

    Home                                  far    in the middle of a menu: all units around are short
    News                                  far
    ...
    The council met on Monday, and ...    inner  between the paragraphs of an article that came without its page:
    Nobody had asked for the change ...   inner  all units around are long, and end as sentences do
"""

from __future__ import annotations

from itertools import accumulate
from operator import sub
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .units import Unit

__all__ = ["FAR", "INNER", "far_from_body", "inside_body"]

FAR, INNER = -6.0, 6.0
"""Log-odds of being body of these units."""

_LINE, _LONGER, _ENTRY = 32, 45, 23
"""Code points of the shortest line that body may be near to, and of the shortest that tells of body by itself; of the
shortest unit that one line beside it may make body: of shorter ones, 98.4 % go at the first look."""
_REACH = 3
"""Units before and behind that must be short too: 40 % of all units are such, with 0.05 % of the words of bodies."""
_POEM = 60
"""Units of the longest text that is looked at all over."""
_PARAGRAPH = 80
"""Code points of the shortest unit that is a paragraph for sure between two as long that end in a stop."""
_MOST = 2 / 3
"""Share of long units, at the least, in a text that is no page. In a sixth of the pages of news no unit is
such; short pages with sentences all around had some, and their notices were taken for paragraphs unseen."""
_STOPS = frozenset(".。।۔።။!?！？؟…\"”»“'’‘」』")  # noqa: RUF001
"""Signs that a sentence ends with."""
_MARKS = frozenset("-–—*•●▪■◦‣·○□☆+>»→▶►|(0123456789")
"""Signs that an item of a list begins with."""


def far_from_body(units: Sequence[Unit]) -> Sequence[bool]:
    """Return for each unit whether it is in the middle of a menu: all units about it are short. Poems are no menus.

    A very short one also where a single unit about it is longer.
    """
    if len(units) <= _POEM:
        return (False,) * len(units)
    sizes = [len(text) if text.isascii() or " " in text else 2 * len(text) for _, _, text, _, _ in units]
    lines, longer = _about([size >= _LINE for size in sizes]), _about([size >= _LONGER for size in sizes])
    return [
        not any_line or (several <= 1 and size < _ENTRY)
        for any_line, several, size in zip(lines, longer, sizes, strict=True)
    ]


def _about(marked: Sequence[bool]) -> Iterable[int]:
    """Return how many are marked of each unit and those up to three before and behind it."""
    total = list(accumulate(marked, initial=0))
    return map(sub, [*total[_REACH + 1 :], *total[-1:] * _REACH], [*total[:1] * _REACH, *total[:-1]])


def inside_body(units: Sequence[Unit]) -> Sequence[bool]:
    """Return for each unit whether it is a paragraph of an article for sure: one of sentences between two long ones.

    Only in a text that is no page: most of its units are long.
    """
    size = len(units)
    long = [len(unit[2]) >= _PARAGRAPH for unit in units] if size <= _POEM else []
    if _MOST * size > sum(long):
        return (False,) * size
    return [
        before and own and behind and unit[2][-1] in _STOPS and not (unit[3] or unit[4]) and unit[2][0] not in _MARKS
        for unit, before, own, behind in zip(units, [False, *long], long, [*long[1:], False], strict=False)
    ]

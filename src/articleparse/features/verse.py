"""Verse: lines that are lines, told by how they are set.

They stand further in than the text around them, between blank lines, and none of them is full:
the first word of the next would have fitted. A quotation set further in fills its lines, and a
list has marks::

    The museum has found the song that ferrymen sang:

        The rope is wet, the lamp is lit,
        the river wants its toll.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from ..kinds import Role
from .ends import Start, start_class

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..lines import Label, Layout, Line

__all__ = ["lines_as_set"]

_LEAST = 3
"""Lines of a verse; two may be a quotation of a line and a half."""
_DEEPER = 2
"""Columns by which they stand further in than most lines, at the least."""
_LONGEST = 60
"""Code points of a line of verse, at the most; the alexandrine has 50."""
_ROOM = 0.08
"""Room that each line but the last leaves for the next word, as a share of the longest, at the least."""
_KINDS = frozenset({Role.PARAGRAPH, Role.HEADING, Role.LIST_ITEM})
_LISTED = frozenset({Start.BULLET, Start.NUMBERED, Start.DASH})


def lines_as_set(lines: Sequence[Line], labels: Sequence[Label], layout: Layout) -> frozenset[int]:
    """Return the lines of the body that stay the lines they are."""
    deep = [number for number, line in enumerate(lines) if line[3] >= _DEEPER and labels[number][0] in _KINDS]
    if len(deep) < _LEAST:
        return frozenset()
    sizes: Counter[int] = Counter()
    for line, tag in zip(lines, labels, strict=True):
        if tag.role in _KINDS:
            sizes[line.indent] += len(line.text)
    usual = sizes.most_common(1)[0][0]
    widest = max(layout.width or _LONGEST, _LONGEST)
    out: set[int] = set()
    for group in _groups(lines, deep):
        if len(group) >= _LEAST and _is_verse([lines[number] for number in group], usual, widest):
            out.update(group)
    return frozenset(out)


def _groups(lines: Sequence[Line], numbers: Sequence[int]) -> Iterator[list[int]]:
    """Yield runs of lines that touch, set apart by blank lines on either side."""
    group: list[int] = []
    for number in numbers:
        if group and (number != group[-1] + 1 or lines[number].blanks):
            if number != group[-1] + 1 and not lines[group[-1] + 1].blanks:
                group = []
            yield group
            group = []
        if group or lines[number].blanks or not number:
            group.append(number)
    if group and (group[-1] + 1 == len(lines) or lines[group[-1] + 1].blanks):
        yield group


def _is_verse(group: Sequence[Line], usual: int, widest: int) -> bool:
    """Whether lines stand further in than most, and each leaves room for the first word of the next."""
    longest = max(len(line.text) for line in group)
    if longest > min(widest, _LONGEST) or min(line.indent for line in group) < usual + _DEEPER:
        return False
    if any(start_class(line.text) in _LISTED for line in group):
        return False
    room = widest * (1 - _ROOM)
    return all(len(line.text) + 1 + len(behind.text.partition(" ")[0]) < room for line, behind in pairwise(group))

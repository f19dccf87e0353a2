"""Lists: where most of a list is of the article, all of it is.

An item is short, and whether it is of the article shows in the list as a whole: the last
ingredient of a recipe is one word::

    * 300 g red lentils      +1.2
    * 2 tbsp olive oil       +0.8      the mean is +0.6
    * Salt                   -0.2  ->  +0.6
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .shape import SHAPE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..lines import Line
    from .shape import Shape
    from .units import Unit

__all__ = ["together"]

_MARK = [name for name, _ in SHAPE].index("mark")
_LEAST = 3
"""Items of a list that has something to say about each of them."""


def together(
    units: Sequence[Unit], measured: Sequence[Shape], lines: Sequence[Line], margins: Sequence[float]
) -> list[float]:
    """Return the margins, those of the items of a list that is of the article no less than their mean."""
    out = list(margins)
    for run in _lists(units, measured, lines):
        own = margins[run.start : run.stop]
        mean = sum(own) / len(own)
        if len(own) >= _LEAST and min(own) < 0 <= mean:
            out[run.start : run.stop] = [max(margin, mean) for margin in own]
    return out


def _lists(units: Sequence[Unit], measured: Sequence[Shape], lines: Sequence[Line]) -> Iterator[range]:
    """Yield the runs of units with the same kind of mark, the same indent and the same gap between them."""
    first, before = 0, None
    for number, (unit, shape) in enumerate(zip(units, measured, strict=True)):
        mark, line = shape[0][_MARK], lines[unit[0]]
        here = (mark, line[3], line[4]) if mark else None
        begins = before is None or here is None or here[:2] != before[:2] or (number - first > 1 and here != before)
        if begins:
            if before is not None:
                yield range(first, number)
            first = number
        before = here
    if before is not None:
        yield range(first, len(units))

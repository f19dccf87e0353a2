r"""Lists: the items of one list stay or go together.

An item is short, and whether it is of the article shows in the list as a whole: the last
ingredient of a recipe is one word, and a teaser in a row of teasers may be a sentence::

    * 300 g red lentils      +1.2  \
    * 2 tbsp olive oil       +0.8   |  +0.6 each
    * Salt                   -0.2  /
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
    """Return the margins, those of the items of a list replaced by their mean."""
    out = list(margins)
    for run in _lists(units, measured, lines):
        own = margins[run.start : run.stop]
        if len(own) >= _LEAST and min(own) < 0 < max(own):
            out[run.start : run.stop] = [sum(own) / len(own)] * len(own)
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

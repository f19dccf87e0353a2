"""Runs: short lines of one shape, one below another.

The dates of a tour, the steps of a plan, the entries of a menu: lines that begin and end alike, with or without
figures, are of one kind. What stands above their run tells which::

    They will play in nine towns this summer.       a text
    June 9 - Port Ellery, Harbour Hall              a run of lines with figures, below a text
    June 12 - Skerrow, Old Mill
    June 14 - Eastmoor, Castle Green
"""

from __future__ import annotations

from bisect import bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING

from .shape import PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .shape import Shape

__all__ = ["RUN", "runs"]

_alike = itemgetter(*(PLACE[name] for name in ("start", "mark", "separators", "markup", "brackets", "digits")))
_DIGITS = PLACE["digits"]
_TEXT = 20
"""Words of the shortest unit that is a text, and no line of a run."""
_ABOVE = 2
"""Units above a run among which a text is looked for: there may be a heading between."""
_SIZES, _WORDS = (2, 4, 10), (4, 8)
"""Bounds of the classes of the lines of a run, and of the words of a line."""
_FIGURES = (0, 1, 1, 1, 2, 2)
"""Classes of the share of figures: none, some, a quarter or more."""
RUN = 73
"""Classes of the run that a unit is in: none, or so long, with so many figures and words, below a text or not."""


def runs(measured: Sequence[Shape], places: Sequence[int]) -> list[int]:
    """Return for the units at these places, in order, the run that each is in, as classes of :data:`RUN`."""
    out: list[int] = []
    asked = [measured[number] for number in places]
    keys = [
        (start, mark, separators, markup, brackets, figures > 0) if words < _TEXT else None
        for (start, mark, separators, markup, brackets, figures), words in [
            (_alike(shape[0]), shape[1]) for shape in asked
        ]
    ]
    first, last = 0, len(places)
    for at in range(1, last + 1):
        if at < last and keys[at] == keys[first] and places[at] == places[at - 1] + 1:
            continue
        if keys[first] is None:
            out += [0] * (at - first)
        else:
            above = range(max(0, places[first] - _ABOVE), places[first])
            below = any(measured[number][1] >= _TEXT for number in above)
            base = 1 + 18 * bisect_right(_SIZES, at - first) + 9 * below
            out += [
                base + 3 * _FIGURES[row[_DIGITS]] + bisect_right(_WORDS, words) for row, words, *_ in asked[first:at]
            ]
        first = at
    return out

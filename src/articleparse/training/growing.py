"""Growing: trees of any shape, each learned from what those before it got wrong.

Gradient boosting with Newton steps as in :mod:`articleparse.training.boosting`, but best first: of
all ends of a tree the one is parted that lowers the loss most, until it has so many ends. Where few
rows need many questions, such trees ask them there and nowhere else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .boosting import cut

if TYPE_CHECKING:
    from .boosting import Classed, Floats

__all__ = ["grow"]

_TREES, _RATE = 60, 0.15
"""Number of trees and share of each step that is taken; 100 trees at 0.1 do no better."""
_ENDS = 24
"""Ends of a tree: on layouts left out and on those made by hand, sixteen gain less, eight half as much."""
_PENALTY = 2.0
"""On the squares of the weights at the ends."""
_LEAST = 3.0
"""Curvature at each end: rows that weigh about fifteen in all."""
_SCALE = 100
"""Weights to one unit of log-odds, as in :mod:`articleparse.models.branches`."""
_DIGITS = 6

Rows = NDArray[np.int64]


class _Split(NamedTuple):
    """How the rows at one end are parted best."""

    gain: float
    measure: int
    number: int
    """Of the edge between two classes of the measure."""


class _End:
    """One end of a tree that grows: its rows, and what may become of it."""

    def __init__(self, rows: Rows, split: _Split, weight: float) -> None:
        self.rows, self.split, self.weight = rows, split, weight
        self.ways: tuple[_End, _End] | None = None

    def written(self, measures: Classed) -> Any:  # noqa: ANN401 - JSON
        """Return the question and what follows, or the weight."""
        if self.ways is None:
            return round(_SCALE * self.weight)
        _, measure, number = self.split
        edge = float(f"{measures.edges[measure][number]:.{_DIGITS}g}")
        return [measure, edge, *[way.written(measures) for way in self.ways]]


def grow(rows: Floats, truth: Floats, weights: Floats) -> list[Any]:
    """Return trees that tell what is true of each row.

    Args:
        rows: One column for each measure.
        truth: 0 or 1 for each row.
        weights: What a mistake costs.
    """
    measures = cut(rows)
    now = np.zeros(len(truth))
    out = []
    for _ in range(_TREES):
        likely = 1 / (1 + np.exp(-now))
        slope, curve = weights * (truth - likely), weights * likely * (1 - likely)
        first, ends = _grown(measures, slope, curve)
        for end in ends:
            now[end.rows] += end.weight
        out.append(first.written(measures))
    return out


def _grown(measures: Classed, slope: Floats, curve: Floats) -> tuple[_End, list[_End]]:
    """Return one tree and its ends."""

    def end(rows: Rows) -> _End:
        weight = _RATE * slope[rows].sum() / (curve[rows].sum() + _PENALTY)
        return _End(rows, _best(measures, rows, slope, curve), float(weight))

    first = end(np.arange(len(slope)))
    ends = [first]
    while len(ends) < _ENDS:
        best = max(ends, key=lambda one: one.split.gain)
        if best.split.gain <= 0:
            break
        above = measures.classes[best.split.measure][best.rows] > best.split.number
        best.ways = end(best.rows[~above]), end(best.rows[above])
        ends.remove(best)
        ends += best.ways
    return first, ends


def _best(measures: Classed, rows: Rows, slope: Floats, curve: Floats) -> _Split:
    """Return how some rows are parted best."""
    own_slope, own_curve = slope[rows], curve[rows]
    total, weight = own_slope.sum(), own_curve.sum()
    found = _Split(0.0, 0, 0)
    if weight < 2 * _LEAST:
        return found
    for measure, (classes, edges) in enumerate(zip(measures.classes, measures.edges, strict=True)):
        if not len(edges):
            continue
        own = classes[rows]
        below = np.bincount(own, own_slope, len(edges) + 1).cumsum()[:-1]
        low = np.bincount(own, own_curve, len(edges) + 1).cumsum()[:-1]
        high = weight - low
        gain = below**2 / (low + _PENALTY) + (total - below) ** 2 / (high + _PENALTY)
        gain[(low < _LEAST) | (high < _LEAST)] = 0
        number = int(gain.argmax())
        more = float(gain[number] - total**2 / (weight + _PENALTY))
        if more > found.gain:
            found = _Split(more, measure, number)
    return found

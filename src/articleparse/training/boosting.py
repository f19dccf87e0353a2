"""Boosting: trees of three questions, each learned from what those before it got wrong.

Gradient boosting with Newton steps (Friedman 2001; Chen and Guestrin 2016) on the logistic loss:
the measures are cut into classes at their quantiles, and at each node the question is asked that
lowers the loss most, from sums of gradients over the classes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Classed", "Grown", "boost", "cut", "scores"]

Grown = tuple[float, list[tuple[list[tuple[int, float]], list[float]]]]
"""The bias, and of each tree its seven questions, level by level, and the weights at its eight ends."""
Floats = NDArray[np.float64]

_TREES, _RATE = 30, 0.2
"""Number of trees and share of each step that is taken; on other sites 60 trees at 0.12 did no better."""
_DEPTH = 3
_CLASSES = 48
"""Classes that a measure is cut into, at the most."""
_PENALTY = 5.0
"""On the squares of the weights at the ends."""
_LEAST = 4.0
"""Curvature at each end: units that weigh about twenty in all."""
_NEVER = 1e9
"""What no measure is more than."""


class Classed(NamedTuple):
    """The measures, cut into classes: a value is in the class of the number of edges below it."""

    classes: list[NDArray[np.int64]]
    edges: list[Floats]


def boost(rows: Floats, truth: Floats, weights: Floats) -> Grown:
    """Return trees that tell what is true of each row.

    ``rows`` has one column for each measure, ``truth`` is 0 or 1 for each row, ``weights`` what a mistake costs.
    """
    measures = cut(rows)
    share = float((truth * weights).sum() / weights.sum())
    bias = float(np.log(share / (1 - share)))
    odds = np.full(len(truth), bias)
    trees = []
    for _ in range(_TREES):
        likely = 1 / (1 + np.exp(-odds))
        slope, curve = weights * (truth - likely), weights * likely * (1 - likely)
        questions, places = _asked(measures, slope, curve)
        sums = np.bincount(places, slope, 2**_DEPTH), np.bincount(places, curve, 2**_DEPTH)
        ends = _RATE * sums[0] / (sums[1] + _PENALTY)
        odds += ends[places]
        trees.append((questions, ends.tolist()))
    return bias, trees


def scores(grown: Grown, rows: Floats) -> Floats:
    """Return the log-odds of each row."""
    bias, trees = grown
    odds = np.full(len(rows), bias)
    for questions, ends in trees:
        places = np.zeros(len(rows), np.int64)
        for level in range(_DEPTH):
            asked = questions[2**level - 1 : 2 ** (level + 1) - 1]
            chosen, most = np.array([place for place, _ in asked]), np.array([value for _, value in asked])
            places = 2 * places + (rows[np.arange(len(rows)), chosen[places]] > most[places])
        odds += np.array(ends)[places]
    return odds


def cut(rows: Floats) -> Classed:
    """Return measures cut into classes at their quantiles."""
    edges = []
    for column in rows.T:
        values = np.unique(column)
        if len(values) > _CLASSES:
            values = np.unique(np.quantile(column, np.linspace(0, 1, _CLASSES + 1), method="nearest"))
        edges.append((values[1:] + values[:-1]) / 2)
    classes = [np.searchsorted(own, column) for own, column in zip(edges, rows.T, strict=True)]
    return Classed(classes, edges)


def _asked(measures: Classed, slope: Floats, curve: Floats) -> tuple[list[tuple[int, float]], NDArray[np.int64]]:
    """Return the questions of one tree, and at which end each row comes out."""
    places = np.zeros(len(slope), np.int64)
    questions: list[tuple[int, float]] = []
    for level in range(_DEPTH):
        found = _best(measures, slope, curve, places, 2**level)
        answers = np.zeros(len(slope), np.int64)
        for node, (measure, number) in enumerate(found):
            if measure < 0:
                questions.append((0, _NEVER))
                continue
            questions.append((measure, float(measures.edges[measure][number])))
            own = places == node
            answers[own] = measures.classes[measure][own] > number
        places = 2 * places + answers
    return questions, places


def _best(
    measures: Classed, slope: Floats, curve: Floats, places: NDArray[np.int64], nodes: int
) -> Sequence[tuple[int, int]]:
    """Return for each node the measure and the number of the edge that part its rows best, -1 where none does."""
    best = np.zeros(nodes)
    found = [(-1, 0)] * nodes
    for measure, (classes, edges) in enumerate(zip(measures.classes, measures.edges, strict=True)):
        size = len(edges) + 1
        cells = places * size + classes
        slopes = np.bincount(cells, slope, nodes * size).reshape(nodes, size).cumsum(axis=1)
        curves = np.bincount(cells, curve, nodes * size).reshape(nodes, size).cumsum(axis=1)
        low, high = curves[:, :-1], curves[:, -1:] - curves[:, :-1]
        gain = slopes[:, :-1] ** 2 / (low + _PENALTY) + (slopes[:, -1:] - slopes[:, :-1]) ** 2 / (high + _PENALTY)
        gain -= slopes[:, -1:] ** 2 / (curves[:, -1:] + _PENALTY)
        gain[(low < _LEAST) | (high < _LEAST)] = 0
        for node in range(nodes if len(edges) else 0):
            number = int(gain[node].argmax())
            if gain[node, number] > best[node]:
                best[node], found[node] = gain[node, number], (measure, number)
    return found

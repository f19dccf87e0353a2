"""Branches: trees of any shape, that decide where a model of tables is in doubt.

A table speaks for one feature by itself. Where that leaves doubt, trees ask for the measures
one after another, each question depending on the answers before: a weak unit on a page of weak
units is another matter than on a page with a sure article. The log-odds
are the sum over the ends that were reached (gradient boosting, Friedman 2001)::

    fit > 0.03 ?  no: end > 10 ?  no: -42
                                  yes: next_fit > 0.1 ?  no: +4  yes: +21
                  yes: ...

The data are nested lists, ``[measure, most, if not, if more]``, and whole numbers at the ends.
They are grown by :mod:`articleparse.training.growing`.
"""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SCALE", "Branch", "added", "load_branches", "planted", "told"]

SCALE = 100
"""Weights to one unit of log-odds: rounding to hundredths changes no decision that matters."""

Branch = Any
"""``(measure, most, if not, if more)``, or the whole number at an end."""


def added(trees: Sequence[Branch], row: Sequence[float]) -> float:
    """Return the log-odds of a row of measures, what the trees add up to.

    Example:
        >>> added([(0, 0.5, -10, (1, 2, 30, 70))], (0.8, 3))
        0.7
    """
    total = 0
    for tree in trees:
        branch = tree
        while branch.__class__ is tuple:
            place, most, no, yes = branch
            branch = yes if row[place] > most else no
        total += branch
    return total / SCALE


def told(trees: Sequence[Branch], row: Sequence[float], names: Sequence[str], sign: int, count: int = 2) -> list[str]:
    """Return the names of the measures that spoke loudest for a verdict, those that trees asked on their way to it.

    Example:
        >>> told([(0, 0.5, -10, (1, 2, 30, 70)), (1, 2, -20, 5)], (0.8, 3), ("fit", "lines"), 1)
        ['lines', 'fit']
    """
    weights: defaultdict[str, int] = defaultdict(int)
    for tree in trees:
        branch, asked = tree, []
        while branch.__class__ is tuple:
            asked.append(names[branch[0]])
            branch = branch[3] if row[branch[0]] > branch[1] else branch[2]
        for name in asked:
            weights[name] += sign * branch
    return [name for name in sorted(weights, key=lambda name: -weights[name])[:count] if weights[name] > 0]


def planted(data: Sequence[Any]) -> tuple[Branch, ...]:
    """Return trees as :func:`added` takes them, from the lists of the data file."""
    return tuple(_branch(tree) for tree in data)


def _branch(data: Any) -> Branch:  # noqa: ANN401 - JSON
    if isinstance(data, int):
        return data
    measure, most, no, yes = data
    return (measure, most, _branch(no), _branch(yes))


@cache
def load_branches(file: str, measures: tuple[str, ...]) -> tuple[Branch, ...]:
    """Return the trees of a model, read once from the package.

    Args:
        file: Name of the file in ``articleparse/data``.
        measures: The measures that the program computes.

    Raises:
        ValueError: The file was trained on other measures.
    """
    found = json.loads(files("articleparse").joinpath("data", file).read_text("utf-8"))["doubts"]
    if tuple(found["measures"]) != measures:
        raise ValueError(f"{file} was trained on other measures: train it again")
    return planted(found["trees"])

"""Trees: the last word about units in doubt, by questions that depend on each other.

Tables add up what each measure says by itself. Some measures tell only together: a weak unit
on a page of weak units is another matter than on a page with a sure article. A tree asks
three questions "is this measure more than so much?", the next one depending on the answer
before, and each of its eight ends has a weight; the log-odds are the sum over all trees
(gradient boosting, Friedman 2001)::

    margin > -0.4 ?  no: from_stop > 3 ?  no: best > 4.1 ?  no: +12   yes: -30
                                         yes: ...
                    yes: ...
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Ask", "Forest", "judge", "load_trees", "read_trees"]

_SCALE = 100
"""Weights to one unit of log-odds, as in :mod:`articleparse.models.tables`."""


Ask = tuple[int, float, Any, Any]
"""One question: is the measure at this place more than so much? Then what follows if not, and what if so."""


class Forest(NamedTuple):
    """All trees, each three questions deep."""

    bias: int
    trees: tuple[Ask, ...]


@cache
def load_trees() -> Forest:
    """Return the trees of the label model, read once from the package."""
    text = resources.files(__package__).parent.joinpath("data", "label.json").read_text("utf-8")  # type: ignore[attr-defined]
    return read_trees(json.loads(text)["last"])


def read_trees(data: dict[str, Any]) -> Forest:
    """Return trees as the data file has them: the questions from the top, level by level, then the eight weights."""
    return Forest(data["bias"], tuple(_tree(questions, ends) for questions, ends in data["trees"]))


def _tree(questions: Sequence[tuple[int, float]], ends: Sequence[int]) -> Ask:
    places, bounds = zip(*questions, strict=True)
    third = [(places[3 + k], bounds[3 + k], ends[2 * k], ends[2 * k + 1]) for k in range(4)]
    second = [(places[1 + k], bounds[1 + k], third[2 * k], third[2 * k + 1]) for k in range(2)]
    return (places[0], bounds[0], second[0], second[1])


def judge(forest: Forest, rows: Iterable[Sequence[float]]) -> list[float]:
    """Return the log-odds of being body for each row of measures.

    The three steps are written out, on plain tuples: a loop and names would cost twice the time.
    """
    bias, trees = forest
    out = []
    for row in rows:
        total = bias
        for place, most, no, yes in trees:
            second, least, low, high = yes if row[place] > most else no
            third, last, little, much = high if row[second] > least else low
            total += much if row[third] > last else little
        out.append(total / _SCALE)
    return out

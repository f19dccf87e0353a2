"""Ranking: which of several candidates is the field, by a linear model with named features.

A candidate is described by the names of the features it has (``"next:date"``, ``"heading:1"``).
Its score is the sum of their weights; the best one is taken if its score is above zero, the
score of "none of them". Weights are learned as a conditional logit model (a softmax over the
candidates of one text and "none"), so the confidence is a probability. They are data:
``data/fields.json``.
"""

from __future__ import annotations

import json
import math
from functools import cache
from importlib import resources
from itertools import repeat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["odds", "score", "share", "total", "weights"]


@cache
def weights(model: str) -> Mapping[str, float]:
    """Return the weights of one model by feature."""
    file = resources.files(__package__ or "").joinpath("..", "data", "fields.json")
    found: Mapping[str, float] = json.loads(file.read_bytes())[model]
    return found


def score(features: Iterable[str], model: str) -> float:
    """Return the score of a candidate with these features."""
    return total(features, weights(model))


def total(features: Iterable[str], of: Mapping[str, float]) -> float:
    """Return the sum of the weights ``of`` some features; one that has none weighs nothing.

    Example:
        >>> total(["bias", "next:date", "odd"], {"bias": -1.0, "next:date": 2.5})
        1.5
    """
    return sum(map(of.get, features, repeat(0.0)))


def share(scores: Sequence[float], place: int) -> float:
    """Return the probability of one candidate among all, and "none".

    Example:
        >>> round(share([-1.0, 3.0], 1), 2)
        0.94
    """
    top = max(*scores, 0.0)
    return math.exp(scores[place] - top) / math.fsum(math.exp(each - top) for each in (*scores, 0.0))


def odds(scores: Sequence[float]) -> tuple[list[float], float]:
    """Return the odds of each candidate, and the sum of all with "none"; the one by the other is a probability.

    Example:
        >>> odds([0.0, 0.0])
        ([1.0, 1.0], 3.0)
    """
    top = max(*scores, 0.0)
    parts = [math.exp(each - top) for each in scores]
    return parts, math.fsum(parts) + math.exp(-top)

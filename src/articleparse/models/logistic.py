"""A logistic model over named features with few values: a table for each feature, and a bias.

The weights are data, one JSON file: ``{"bias": b, "tables": {name: [weight, ...]}}``.
Trained by ``python -m articleparse.training breaks``.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from math import exp
from operator import getitem
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Logistic", "likelihood", "load_logistic"]

_SATURATED = 30.0
"""Sum of weights beyond which the probability is 0 or 1 to twelve digits."""


class Logistic(NamedTuple):
    """A logistic model."""

    names: tuple[str, ...]
    bias: float
    tables: tuple[tuple[float, ...], ...]

    def odds(self, values: Sequence[int]) -> float:
        """Return the log-odds for the value of each feature, in the order of ``names``."""
        return sum(map(getitem, self.tables, values), self.bias)

    def probability(self, values: Sequence[int]) -> float:
        """Return the probability for the value of each feature."""
        return likelihood(self.odds(values))

    def reasons(self, values: Sequence[int], count: int = 2) -> str:
        """Return the names of the features that spoke loudest for the verdict.

        Example:
            >>> Logistic(("fit", "end"), 0.0, ((-2.0, 2.0), (0.5, 1.0))).reasons((0, 1))
            'model:fit'
        """
        parts = list(map(getitem, self.tables, values))
        loudest = max if self.bias + sum(parts) > 0 else min
        named: list[str] = []
        for _ in range(count):
            part = loudest(parts)
            if not loudest(part, 0.0):  # it speaks for the other verdict, or for none
                break
            place = parts.index(part)
            named.append(self.names[place])
            parts[place] = 0.0
        return "model:" + "+".join(named) if named else "model"


def likelihood(odds: float) -> float:
    """Return the probability that has these log-odds."""
    return 1 / (1 + exp(-max(-_SATURATED, min(_SATURATED, odds))))


def load_logistic(file: str, features: Mapping[str, int]) -> Logistic:
    """Return a model, read once: it never changes."""
    return _load(file, tuple(features.items()))


@cache
def _load(file: str, features: tuple[tuple[str, int], ...]) -> Logistic:
    """Load a model from the package's data.

    Args:
        file: Name of the file in ``articleparse/data``.
        features: The features that the program computes, each with the number of its values.

    Raises:
        ValueError: The file was trained on other features.
    """
    found = json.loads(files("articleparse").joinpath("data", file).read_text("utf-8"))
    tables = {name: tuple(weights) for name, weights in found["tables"].items()}
    if tuple((name, len(weights)) for name, weights in tables.items()) != features:
        raise ValueError(f"{file} was trained on other features: train it again")
    return Logistic(tuple(tables), found["bias"], tuple(tables.values()))

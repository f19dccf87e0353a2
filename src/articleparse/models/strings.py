"""A logistic model over named features whose values are strings, of which only those that tell something are kept.

The weights are data, one JSON file: for each feature its values by their weight, in tenths. The values of one feature
have one length, so they stand one behind the other::

    {"bias": 3, "tables": {"last": {"-12": "...", "25": "..."}, ...}}
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SCALE", "Strings", "load_strings", "packed", "unpacked"]

SCALE = 10
"""Weights to one unit of log-odds: rounding them, and keeping one value in thirty, costs two verdicts in a thousand."""


class Strings(NamedTuple):
    """A logistic model over strings."""

    bias: int
    tables: tuple[Mapping[str, int], ...]
    """For each feature the weights of its values, in tenths; other values have none."""

    def odds(self, values: Sequence[str]) -> float:
        """Return the log-odds for the value of each feature.

        Example:
            >>> Strings(5, ({"a": 20}, {"b": -10})).odds(("a", "c"))
            2.5
        """
        return (
            self.bias + sum([table.get(value, 0) for table, value in zip(self.tables, values, strict=True)])
        ) / SCALE


def packed(names: Mapping[str, int], model: Strings) -> dict[str, Any]:
    """Return a model as its data file has it.

    Args:
        names: The features, each with the length of its values.
        model: The model.
    """
    tables: dict[str, dict[str, str]] = {}
    for name, table in zip(names, model.tables, strict=True):
        by_weight: defaultdict[int, list[str]] = defaultdict(list)
        for value, weight in table.items():
            by_weight[weight].append(value)
        tables[name] = {str(weight): "".join(sorted(values)) for weight, values in sorted(by_weight.items())}
    return {"bias": model.bias, "tables": tables}


def unpacked(names: Mapping[str, int], data: Mapping[str, Any]) -> Strings:
    """Return the model that a data file has.

    Example:
        >>> unpacked({"last": 2}, {"bias": 5, "tables": {"last": {"-12": "abcd"}}}).tables
        ({'ab': -12, 'cd': -12},)

    Raises:
        ValueError: The file was trained on other features.
    """
    if list(data["tables"]) != list(names):
        message = "the strings were trained on other features: train them again"
        raise ValueError(message)
    return Strings(data["bias"], tuple(_table(data["tables"][name], size) for name, size in names.items()))


def _table(by_weight: Mapping[str, str], size: int) -> dict[str, int]:
    return {
        values[at : at + size]: int(weight)
        for weight, values in by_weight.items()
        for at in range(0, len(values), size)
    }


def load_strings(file: str, names: Mapping[str, int]) -> Strings:
    """Return a model of the package's data, read once: it never changes."""
    return _load(file, tuple(names.items()))


@cache
def _load(file: str, names: tuple[tuple[str, int], ...]) -> Strings:
    found = json.loads(files("articleparse").joinpath("data", file).read_text("utf-8"))
    return unpacked(dict(names), found)

"""Tables: the weights of the label model, one number for each class of each measure.

The weights are whole numbers, hundredths of a log-odds; ``data/label.json`` holds them. A
look at a unit adds up one number from each table (:func:`look`). Words have none:
without them the log-loss on gold pages of other sites fell from 0.162 to 0.141; phrases that
mean boilerplate are a measure like the others (:mod:`articleparse.features.lexicon`).
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from operator import getitem
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["SCALE", "Tables", "load", "look"]

SCALE = 100
"""Weights to one unit of log-odds: rounding to hundredths changes no decision that matters."""


class Tables(NamedTuple):
    """The weights of one look."""

    bias: int
    columns: tuple[list[int], ...]
    """One list for each measure, one weight for each of its classes."""


@cache
def load() -> tuple[Tables, Tables]:
    """Return the weights of the first and of the second look, read once from the package."""
    text = resources.files(__package__).parent.joinpath("data", "label.json").read_text("utf-8")  # type: ignore[attr-defined]
    data = json.loads(text)
    one_of: dict[int, int] = {}  # equal weights are one object: a look then touches a sixth of the memory
    first, second = (
        Tables(
            data[name]["bias"],
            tuple(
                [one_of.setdefault(weight, weight) for weight in column] for column in data[name]["columns"].values()
            ),
        )
        for name in ("first", "second")
    )
    return first, second


def look(tables: Tables, rows: Iterable[Sequence[int]]) -> list[float]:
    """Return the log-odds of being body for each unit, from its classes."""
    columns, bias = tables.columns, tables.bias
    return [(sum(map(getitem, columns, row)) + bias) / SCALE for row in rows]

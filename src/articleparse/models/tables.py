"""Tables: the weights of the label model, one number for each class of each measure.

The weights are whole numbers, hundredths of a log-odds; ``data/label.json`` holds them. A
look at a unit adds up one number from each table (:func:`look`), and the numbers of the
words it holds that are known to tell something (:class:`Tables` has both looks' lexicons).
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from operator import getitem
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..features.shape import Shape

__all__ = ["SCALE", "Tables", "load", "look"]

SCALE = 100
"""Weights to one unit of log-odds: rounding to hundredths changes no decision that matters."""


class Tables(NamedTuple):
    """The weights of one look."""

    bias: int
    columns: tuple[list[int], ...]
    """One list for each measure, one weight for each of its classes."""
    words: dict[str, int]
    """Weights of words in short units, or at the head of long ones."""


@cache
def load() -> tuple[Tables, Tables]:
    """Return the weights of the first and of the second look, read once from the package."""
    text = resources.files(__package__).parent.joinpath("data", "label.json").read_text("utf-8")  # type: ignore[attr-defined]
    data = json.loads(text)
    first, second = (
        Tables(data[name]["bias"], tuple(data[name]["columns"].values()), data[name]["words"])
        for name in ("first", "second")
    )
    return first, second


def spoken(tables: Tables, measured: Sequence[Shape]) -> list[int]:
    """Return what the words of each unit say for body (in hundredths of a log-odds)."""
    known, weight = tables.words.keys(), tables.words.__getitem__
    return [sum(map(weight, known & shape[2])) if shape[2] else 0 for shape in measured]


def look(tables: Tables, rows: Iterable[Sequence[int]], said: Sequence[int]) -> list[float]:
    """Return the log-odds of being body for each unit, from its classes and its words."""
    columns, bias = tables.columns, tables.bias
    return [(sum(map(getitem, columns, row)) + bias + word) / SCALE for row, word in zip(rows, said, strict=True)]

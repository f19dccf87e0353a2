"""Tables: the weights of the label model, one number for each class of each measure.

A measure of a unit ("words", say) falls in a class ("8 to 10"), and the class has a weight. The
margin of a unit is the sum of one number from each table (:func:`look`)::

    chars 80..104  +31    end: stop  +85    capitals .05..0.1  +12    ...    sum / 100 = the margin

The weights are whole numbers, hundredths of a log-odds; ``data/label.json`` holds them. No word of
the text has a weight: without such weights the log-loss on pages of other sites, labelled by hand,
fell from 0.162 to 0.141. Phrases that mean boilerplate are a measure like the others
(:mod:`articleparse.features.lexicon`).
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, NamedTuple

from .branches import SCALE, Forest, planted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["SCALE", "Model", "Tables", "load", "look", "read_model"]


class Tables(NamedTuple):
    """The weights of one look."""

    bias: int
    columns: tuple[list[int], ...]
    """One list for each measure, one weight for each of its classes."""


class Model(NamedTuple):
    """The whole label model."""

    first: Tables
    second: Tables
    trees: Forest


@cache
def load() -> Model:
    """Return the label model, read once from the package."""
    text = resources.files(__package__).parent.joinpath("data", "label.json").read_text("utf-8")  # type: ignore[attr-defined]
    return read_model(json.loads(text))


def read_model(data: Mapping[str, Any]) -> Model:
    """Return the label model that a data file has."""
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
    return Model(first, second, planted(data["last"]["trees"]))


def look(tables: Tables, rows: Iterable[Sequence[int]]) -> list[float]:
    """Return the log-odds of being body for each unit, from its classes."""
    columns, bias = tables.columns, tables.bias
    return [sum(map(list.__getitem__, columns, row), bias) / SCALE for row in rows]

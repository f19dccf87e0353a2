"""Fit a logistic model over features with few values, and write it."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from ..models.logistic import Logistic

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

__all__ = ["fitted", "written"]

_PENALTY = 0.5
"""Inverse strength of the penalty on large weights; 0.1 and 1 reach the same on layouts left out, within 0.001."""


def fitted(
    rows: Sequence[Sequence[int]],
    truth: Sequence[bool],
    features: Mapping[str, int],
    weights: Sequence[float] | None = None,
) -> Logistic:
    """Return the model that tells the rows apart."""
    offsets = np.cumsum([0, *features.values()])
    columns = np.asarray(rows) + offsets[:-1]
    matrix = csr_matrix(
        (np.ones(columns.size), columns.ravel(), np.arange(0, columns.size + 1, len(features))),
        shape=(len(rows), offsets[-1]),
    )
    found = LogisticRegression(C=_PENALTY, max_iter=300).fit(matrix, truth, sample_weight=weights)
    table = [round(float(weight), 3) for weight in found.coef_[0]]
    tables = tuple(tuple(table[a:b]) for a, b in pairwise(offsets))
    return Logistic(tuple(features), round(float(found.intercept_[0]), 4), tables)


def written(model: Logistic, path: Path, **more: Any) -> None:  # noqa: ANN401 - JSON
    """Write a model as the data file that :func:`articleparse.models.logistic.load_logistic` reads, and more."""
    tables = dict(zip(model.names, model.tables, strict=True))
    path.write_text(json.dumps({"bias": model.bias, "tables": tables, **more}) + "\n", "utf-8")

"""Learning: logistic regression on classes, with weights for units, by L-BFGS.

A row is a tuple of classes, one for each measure; each class has a weight. The penalty on the
squares of the weights keeps rare classes small.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize

from ..models.branches import SCALE

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Array", "Fit", "Places", "Rows", "fit", "matrix", "tables"]

Array = NDArray[np.float64]
Rows = NDArray[np.int32]
"""One row of classes for each unit."""
Places = NDArray[np.intp]

_PENALTY = 0.2
"""At 1 the labels of other sites were likelier and as often right, but a hundredth more of pages without an article
was kept; at 10 there were more mistakes."""


class Fit(NamedTuple):
    """A learned weight for each column, and the bias."""

    weights: Array
    bias: float


def matrix(rows: Rows, sizes: Sequence[int]) -> sparse.csr_matrix:
    """Return the sparse matrix of rows of classes."""
    offsets = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int32)
    columns = (rows + offsets).ravel()
    places = np.arange(0, columns.size + 1, rows.shape[1])
    return sparse.csr_matrix((np.ones(columns.size, np.float32), columns, places), shape=(len(rows), int(sum(sizes))))


def fit(rows: sparse.csr_matrix, truth: Array, weights: Array, rounds: int) -> Fit:
    """Return the weights that make the truth likeliest, ``rounds`` of L-BFGS at the most."""
    turned = rows.T.tocsr()
    penalty = np.full(rows.shape[1] + 1, _PENALTY)
    penalty[-1] = 0

    def cost(guess: Array) -> tuple[float, Array]:
        odds = rows @ guess[:-1] + guess[-1]
        likely = 1 / (1 + np.exp(-np.clip(odds, -50, 50)))
        wrong = weights * (likely - truth)
        loss = (weights * np.logaddexp(0, np.where(truth > 0, -odds, odds))).sum() + 0.5 * (penalty * guess**2).sum()
        return loss, np.append(turned @ wrong, wrong.sum()) + penalty * guess

    found = minimize(cost, np.zeros(len(penalty)), jac=True, method="L-BFGS-B", options={"maxiter": rounds})
    return Fit(found.x[:-1], float(found.x[-1]))


def tables(found: Fit, measures: Sequence[tuple[str, int]]) -> dict[str, Any]:
    """Return learned weights as the data file has them."""
    columns: dict[str, list[int]] = {}
    start = 0
    for name, size in measures:
        columns[name] = [round(SCALE * float(value)) for value in found.weights[start : start + size]]
        start += size
    return {"bias": round(SCALE * found.bias), "columns": columns}

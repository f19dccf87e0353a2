"""Learning: logistic regression on classes, with weights for units, by L-BFGS.

A row is a tuple of classes, one for each measure, and the words of the unit; each class and
each word has a weight. The penalty on the squares of the weights keeps rare classes small.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import minimize

from ..models.tables import SCALE, Tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Array", "Fit", "Rows", "Vocabulary", "fit", "matrix", "tables", "vocabulary"]

Array = NDArray[np.float64]
Rows = NDArray[np.int32]
"""One row of classes for each unit."""
Vocabulary = dict[str, int]
"""The words that have a weight, and their columns."""

_SITES = 12
"""Sites that must use a word for it to have a weight: fewer, and it is a publisher's or a story's own."""
_LONGEST_WORD = 24
_WORD_SHARE = 0.5
"""What a word counts, where a class counts 1: a unit has many words."""
_PENALTY = 2.0
"""Of 0.5, 2 and 8, the one that did best on other publishers."""
_SMALLEST = 4
"""Word weights below this many hundredths are left out."""


class Fit(NamedTuple):
    """A learned weight for each column, and the bias."""

    weights: Array
    bias: float


def vocabulary(words: Iterable[tuple[str, Iterable[str]]]) -> Vocabulary:
    """Return the words that enough sites use, from pairs of a site and words it uses."""
    sites: defaultdict[str, set[str]] = defaultdict(set)
    for site, keys in words:
        for key in keys:
            sites[key].add(site)
    told = sorted(key for key, users in sites.items() if len(users) >= _SITES and len(key) <= _LONGEST_WORD)
    return {key: column for column, key in enumerate(told)}


def matrix(rows: Rows, sizes: Sequence[int], keys: Sequence[Sequence[str]], known: Vocabulary) -> sparse.csr_matrix:
    """Return the sparse matrix of rows of classes and the words beside them."""
    offsets = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int32)
    columns = (rows + offsets).ravel()
    places = np.arange(0, columns.size + 1, rows.shape[1])
    shaped = sparse.csr_matrix((np.ones(columns.size, np.float32), columns, places), shape=(len(rows), int(sum(sizes))))
    found: list[int] = []
    ends = [0]
    for words in keys:
        found.extend({known[word] for word in words if word in known})
        ends.append(len(found))
    values = np.full(len(found), _WORD_SHARE, np.float32)
    spoken = sparse.csr_matrix((values, np.array(found, np.int32), np.array(ends)), shape=(len(rows), len(known)))
    return sparse.hstack([shaped, spoken]).tocsr()


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


def tables(found: Fit, measures: Sequence[tuple[str, int]], known: Mapping[str, int]) -> tuple[Tables, dict[str, Any]]:
    """Return learned weights as the model takes them, and as its data file has them."""
    columns: dict[str, list[int]] = {}
    start = 0
    for name, size in measures:
        columns[name] = [round(SCALE * float(value)) for value in found.weights[start : start + size]]
        start += size
    spoken = {word: round(SCALE * _WORD_SHARE * float(found.weights[start + place])) for word, place in known.items()}
    words = {word: value for word, value in spoken.items() if abs(value) >= _SMALLEST}
    bias = round(SCALE * found.bias)
    return Tables(bias, tuple(columns.values()), words), {"bias": bias, "columns": columns, "words": words}

"""Ranking: the weights that make the right candidates of texts likeliest, and what they reach on other sites.

A conditional logit model: the probability of a candidate is its share in a softmax over all
candidates of its text and "none of them", whose score is zero.
"""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from .learning import Array

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = ["Choice", "Text", "cross_validated", "learned"]

_PENALTY, _ROUNDS, _FOLDS = 1.0, 150, 5
_RAREST = 3
"""Candidates that must have a feature for it to have a weight."""
_SHARES = {"fundus": 1.0, "typeset": 0.5, "layouts": 0.25}
"""What a text counts by its source: the truths of the others are less exact, each article is typeset thrice, and
set in two layouts at random, of two readings each."""
_SHARE_ELSEWHERE = 0.7


class Text(Protocol):
    """What has candidates for a field."""

    @property
    def source(self) -> str:
        """Which set it is of."""

    @property
    def site(self) -> str:
        """Where it is from."""

    @property
    def visible(self) -> bool | None:
        """Whether it has the field; ``None`` where nobody knows."""


_Text = TypeVar("_Text", bound=Text)


class Choice(NamedTuple):
    """The candidates of one text for one field."""

    source: str
    site: str
    features: list[list[str]]
    right: list[bool]
    """Which candidates are right enough to learn from."""
    answers: Sequence[Hashable]
    """What each candidate says; ``None`` if it does not say one thing."""
    exact: list[bool]
    """Which candidates say the very truth."""
    teaches: bool
    visible: bool | None
    """Whether the text has the field; ``None`` where nobody knows."""
    least: Sequence[float] = ()
    """The least probability with which each candidate is given, where it is not the same for all."""


class _Table(NamedTuple):
    """All candidates of all texts, those of a text one behind another and "none" as the last of them."""

    rows: Any
    starts: Any
    """The first candidate of each text."""
    sizes: Any
    right: Array
    shares: Array


def learned(choices: Iterable[Choice], penalty: float = _PENALTY) -> dict[str, float]:
    """Return the weights of the features that make the right candidates of the texts likeliest."""
    used = [choice for choice in choices if choice.teaches]
    counts = Counter(name for choice in used for features in choice.features for name in set(features))
    columns = {name: column for column, name in enumerate(sorted(n for n in counts if counts[n] >= _RAREST))}
    if not columns:
        return {}
    table = _table(used, columns)

    def cost(guess: Array) -> tuple[float, Array]:
        loss, slope = _loss(table, table.rows @ guess)
        return loss + penalty * float(guess @ guess) / 2, table.rows.T @ slope + penalty * guess

    found = minimize(cost, np.zeros(len(columns)), jac=True, method="L-BFGS-B", options={"maxiter": _ROUNDS})
    return {name: float(found.x[column]) for name, column in columns.items()}


def _table(choices: Sequence[Choice], columns: Mapping[str, int]) -> _Table:
    places: list[int] = []
    ends = [0]
    for choice in choices:
        for features in (*choice.features, ()):
            places += [columns[name] for name in features if name in columns]
            ends.append(len(places))
    rows = csr_matrix((np.ones(len(places)), np.array(places, int), np.array(ends)), (len(ends) - 1, len(columns)))
    rows.sum_duplicates()
    sizes = np.array([len(choice.features) + 1 for choice in choices])
    right = np.array([flag for choice in choices for flag in (*choice.right, not any(choice.right))], float)
    shares = np.array([_SHARES.get(choice.source, _SHARE_ELSEWHERE) for choice in choices])
    return _Table(rows, np.cumsum(sizes) - sizes, sizes, right, shares)


def _loss(table: _Table, scores: Array) -> tuple[float, Array]:
    """Return how unlikely the right candidates are, and how that changes with each score."""
    parts = np.exp(scores - np.repeat(np.maximum.reduceat(scores, table.starts), table.sizes))
    likely = parts / np.repeat(np.add.reduceat(parts, table.starts), table.sizes)
    hits = likely * table.right
    hit = np.maximum(np.add.reduceat(hits, table.starts), 1e-300)
    slope = np.repeat(table.shares, table.sizes) * (likely - hits / np.repeat(hit, table.sizes))
    return -float(table.shares @ np.log(hit)), slope


def _chosen(choice: Choice, weights: Mapping[str, float], sure: float | None) -> int | None:
    """Return the candidate that is taken, ``None`` for none."""
    if not choice.features:
        return None
    scores = np.array([sum(weights.get(name, 0.0) for name in features) for features in choice.features])
    best = int(scores.argmax())
    if choice.answers[best] is None or (sure is None and scores[best] <= 0):
        return None
    parts = np.exp(np.append(scores, 0.0) - max(scores[best], 0.0))
    alike = [answer == choice.answers[best] for answer in (*choice.answers, None)]
    enough = choice.least[best] if choice.least else sure
    return best if enough is None or parts[alike].sum() / parts.sum() > enough else None


def cross_validated(
    texts: Sequence[_Text],
    sure: float | None,
    learn: Callable[[Iterable[_Text]], Mapping[str, float]],
    look: Callable[[_Text, Mapping[str, float]], Choice],
) -> dict[str, Counter[str]]:
    """Return by source what weights reach that were learned without the site of the text.

    ``learn`` makes weights of texts, ``look`` the choice that weights leave of a text.
    """
    tallies: defaultdict[str, Counter[str]] = defaultdict(Counter)
    deal = [zlib.crc32(text.site.encode()) % _FOLDS for text in texts]
    for left_out in sorted(set(deal)):
        weights = learn([text for text, other in zip(texts, deal, strict=True) if other != left_out])
        for text, own in zip(texts, deal, strict=True):
            if own == left_out and text.visible is not None:
                choice = look(text, weights)
                taken = _chosen(choice, weights, sure)
                seen = "seen" if choice.visible else "unseen"
                said = "none" if taken is None else "exact" if choice.exact[taken] else "wrong"
                tallies[choice.source].update((seen, f"{seen} {said}"))
    return dict(tallies)

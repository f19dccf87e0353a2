"""Learn the weights of the rankings of title, date and byline, and cross-validate them.

Run ``python -m articleparse.training fields --data ../shared/data`` to print what they reach on
sites that they were not trained on; with ``--write`` it writes ``data/fields.json`` from all
samples (:mod:`articleparse.training.field_samples`).

A ranking is a conditional logit model: the probability of a candidate is its share in a softmax
over all candidates of its text and "none of them", whose score is zero. What is made likely is
that any of the right ones is taken: a headline may stand in a text twice. Where no candidate is
right, "none" is. A headline that cannot be reached teaches nothing; a date or a byline that
cannot be reached teaches that none is better than another.

Date and byline are described against the true headline, as if the first ranking never erred.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from ..fields.byline_features import describe_groups
from ..fields.gathering import Group, groups
from ..fields.marks import key
from ..fields.title import candidates
from ..fields.title_features import Headlines
from ..fields.when import dated, describe_dates
from ..rules.agencies import AGENCIES
from .field_samples import Sample, fold, samples
from .learning import Array

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = ["Choice", "cross_validated", "learned", "main", "written"]

WEIGHTS = Path(__file__).parent.parent / "data" / "fields.json"
_PENALTY, _ROUNDS, _FOLDS = 1.0, 150, 5
_RAREST = 3
"""Candidates that must have a feature for it to have a weight."""
_SMALLEST = 0.02
"""Weights closer to zero are left out of the file."""
_SHARES = {"fundus": 1.0}
"""What a text counts by its source: the truths of the others are less exact."""
_SHARE_ELSEWHERE = 0.7
_SURE = {"title": None, "date": 0.5, "byline": 0.3}
"""Probability from which on an answer counts as given in the table; ``None``: if its score is above zero."""
_USUAL_HEAD = 8
"""Lines above the body where the headline is taken to be in a text that has none."""


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


def _title(sample: Sample) -> Choice:
    """Return the headlines; where none is the truth word for word, those that have its words are right."""
    truth = fold(sample.truth["title"] or "")
    found = candidates(sample.page)
    exact = [fold(one.text) == truth for one in found]
    right = exact if any(exact) else [one.key == key(truth) for one in found]
    visible = sample.visible["title"]
    teaches = (bool(visible) and any(right)) or sample.headless
    said, features = [one.text for one in found], Headlines(sample.page, found).rough()
    return Choice(sample.source, sample.site, features, right, said, exact, teaches, visible)


def _date(sample: Sample) -> Choice:
    """Return the dates; a date that may be read in two ways is right if either is."""
    anchor = _anchor(sample)
    found = dated(sample.page, anchor)
    date = sample.truth["date"]
    truth = {date, *(sample.truth.get("date_also") or ())} if date else set()
    right = [any(day.isoformat() in truth for day in one.found.readings) for one in found]
    answers = [one.found.readings[0] if len(one.found.readings) == 1 else None for one in found]
    visible = sample.visible["date"]
    teaches = (date is not None and visible is not None) or sample.headless
    features = describe_dates(sample.page, found, anchor)
    return Choice(sample.source, sample.site, features, right, answers, right, teaches, visible)


def _byline(sample: Sample) -> Choice:
    """Return the groups of names; right is one that has all authors and nobody else, agencies beside people aside."""
    anchor = _anchor(sample)
    found = groups(sample.page, anchor)
    truth = {fold(name).casefold() for name in sample.truth["authors"] or ()}
    truth = truth - AGENCIES or truth
    answers = [_people(sample, group) for group in found]
    right = [answer == truth for answer in answers]
    seen = sample.visible["authors"] if truth else False
    features = describe_groups(sample.page, found, anchor)
    return Choice(sample.source, sample.site, features, right, answers, right, seen is not None, seen)


_RANKINGS: Mapping[str, Callable[[Sample], Choice]] = {"title": _title, "date": _date, "byline": _byline}


def _people(sample: Sample, group: Group) -> frozenset[str]:
    """Return the names of people in a group, or all its names if there are none."""
    people = [name for name in group.names if name.kind in {"person", "single"}] or group.names
    return frozenset(fold(sample.raw[name.start : name.end]).casefold() for name in people)


def _anchor(sample: Sample) -> int:
    """Return the last line of the true headline that stands closest above the body, or below it."""
    truth, start = fold(sample.truth["title"] or ""), sample.page.start
    found = [one for one in candidates(sample.page) if not one.cut and fold(one.text) == truth] if truth else []
    lines = [one.last for one in found]
    return min(lines, key=lambda n: (n >= start, abs(n - start)), default=max(0, start - _USUAL_HEAD))


class _Table(NamedTuple):
    """All candidates of all texts, those of a text one behind another and "none" as the last of them."""

    rows: Any
    starts: Any
    """The first candidate of each text."""
    sizes: Any
    right: Array
    shares: Array


def learned(choices: Iterable[Choice]) -> dict[str, float]:
    """Return the weights of the features that make the right candidates of the texts likeliest."""
    used = [choice for choice in choices if choice.teaches]
    counts = Counter(name for choice in used for features in choice.features for name in set(features))
    columns = {name: column for column, name in enumerate(sorted(n for n in counts if counts[n] >= _RAREST))}
    if not columns:
        return {}
    table = _table(used, columns)

    def cost(guess: Array) -> tuple[float, Array]:
        loss, slope = _loss(table, table.rows @ guess)
        return loss + _PENALTY * float(guess @ guess) / 2, table.rows.T @ slope + _PENALTY * guess

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
    return best if sure is None or parts[alike].sum() / parts.sum() > sure else None


def cross_validated(choices: Sequence[Choice], sure: float | None) -> dict[str, Counter[str]]:
    """Return by source what weights reach that were learned without the site of the text."""
    tallies: defaultdict[str, Counter[str]] = defaultdict(Counter)
    deal = [zlib.crc32(choice.site.encode()) % _FOLDS for choice in choices]
    for left_out in sorted(set(deal)):
        weights = learned(choice for choice, other in zip(choices, deal, strict=True) if other != left_out)
        for choice, own in zip(choices, deal, strict=True):
            if own == left_out and choice.visible is not None:
                taken = _chosen(choice, weights, sure)
                seen = "seen" if choice.visible else "unseen"
                said = "none" if taken is None else "exact" if choice.exact[taken] else "wrong"
                tallies[choice.source].update((seen, f"{seen} {said}"))
    return dict(tallies)


def _line(field: str, source: str, tally: Counter[str]) -> str:
    seen, unseen = max(1, tally["seen"]), max(1, tally["unseen"])
    said = "  ".join(f"{what} {tally[f'seen {what}'] / seen:.3f}" for what in ("exact", "wrong", "none"))
    given = 1 - tally["unseen none"] / unseen if tally["unseen"] else 0.0
    return f"{field:7} {source:12} {tally['seen']:5} texts  {said}   without it {tally['unseen']:4}  given {given:.3f}"


def written(weights: Mapping[str, Mapping[str, float]], path: Path) -> None:
    """Write the weights as the file that :func:`articleparse.fields.rank.weights` reads."""
    kept = {
        field: {name: round(weight, 3) for name, weight in found.items() if abs(weight) >= _SMALLEST}
        for field, found in weights.items()
    }
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=0, sort_keys=True), "utf-8")


def main() -> None:
    """Cross-validate, and with ``--write`` learn from all samples and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with print/ and web/")
    parser.add_argument("--every", type=int, default=1, help="take one case in so many, for a quick look")
    parser.add_argument("--write", action="store_true", help="write the weights too")
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    options = parser.parse_args()
    made: dict[str, list[Choice]] = {field: [] for field in _RANKINGS}
    for sample in samples(options.data, options.every):
        for field, choice in _RANKINGS.items():
            made[field].append(choice(sample))
    for field, choices in made.items():
        for source, tally in cross_validated(choices, _SURE[field]).items():
            print(_line(field, source, tally), flush=True)
    if options.write:
        written({field: learned(choices) for field, choices in made.items()}, options.out)


if __name__ == "__main__":
    main()

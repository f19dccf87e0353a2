"""Learn the weights of the rankings of title, date and byline, and cross-validate them.

Run ``python -m articleparse.training fields --data ../shared/data`` to print what they reach on
sites that they were not trained on; with ``--write`` it writes ``data/fields.json`` from all
samples (:mod:`articleparse.training.field_samples`).

A ranking is a conditional logit model: the probability of a candidate is its share in a softmax
over all candidates of its text and "none of them", whose score is zero. What is made likely is
that any of the right ones is taken: a headline may stand in a text twice. Where no candidate is
right, "none" is. A headline that cannot be reached teaches nothing; a date or a byline that
cannot be reached teaches that none is better than another.

Date and byline are described against the headline that the ranking with the weights of the file
takes, as in a parse: where it errs, they have to do without.
"""

from __future__ import annotations

import argparse
import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ..fields.byline_features import describe_groups
from ..fields.gathering import groups
from ..fields.settle import settle
from ..fields.title_choice import title
from ..fields.when import dated
from ..fields.when_choice import least
from ..fields.when_features import describe_dates
from ..rules.agencies import AGENCIES
from .day_samples import said
from .field_samples import Sample, fold, headed, samples
from .ranking import Choice, cross_validated, learned
from .titles import Titled, closely, learned_titles, titled

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from ..fields.byline_groups import Group

__all__ = ["main", "written"]

WEIGHTS = Path(__file__).parent.parent / "data" / "fields.json"
_SURE = {"title": None, "date": 0.5, "byline": 0.3}
"""Probability from which on an answer counts as given in the table; ``None``: if its score is above zero.

A date counts from where a parse gives it, by its place and label.
"""
_PENALTIES = {"date": 2.0, "byline": 5.0}
"""How dear large weights are: the less so, the better weights of other sites would fit. Of 0.5, 1, 2, 3, 5, 7 and 10
these made the true dates and bylines of other sites likeliest."""
_SMALLEST = 0.02
"""Weights closer to zero are left out of the file."""
_SILENT = "trafilatura"
"""The set whose truth often leaves the authors out, though the text names them."""
_USUAL_HEAD = 8
"""Lines above the body where the headline is taken to be in a text that has none."""


def _date(sample: Sample) -> Choice:
    """Return the dates; a date that may be read in two ways is right if either is."""
    anchor = _anchor(sample)
    found = settle(sample.page, dated(sample.page, anchor))
    date = sample.truth["date"]
    truth = {date, *(sample.truth.get("date_also") or ())} if date else set()
    right = [any(day.isoformat() in truth for day in one.found.readings) for one in found]
    answers = [one.found.readings[0] if len(one.found.readings) == 1 else None for one in found]
    visible = (any(right) if date else None) if sample.headless else sample.visible["date"]
    features = describe_dates(sample.page, found, anchor)
    enough = [least(sample.page, one, anchor) for one in found]
    teaches = bool(date) and visible is not None
    return Choice(sample.source, sample.site, features, right, answers, right, teaches, visible, enough)


def _byline(sample: Sample) -> Choice:
    """Return the groups of names; right is one that has all authors and nobody else, agencies beside people aside.

    A text whose truth names nobody, though it looks signed, teaches nothing.
    """
    anchor = _anchor(sample)
    found = groups(sample.page, anchor)
    truth = {fold(name).casefold() for name in sample.truth["authors"] or ()}
    truth = truth - AGENCIES or truth
    answers = [_people(sample, group) for group in found]
    right = [answer == truth for answer in answers]
    seen = (any(right) if sample.headless else sample.visible["authors"]) if truth else False
    features = describe_groups(sample.page, found, anchor)
    unknown = not truth and sample.source == _SILENT and not sample.headless
    teaches = seen is not None and not (unknown and _looks_signed(found, features))
    return Choice(sample.source, sample.site, features, right, answers, right, teaches, seen)


def _looks_signed(found: Sequence[Group], features: Sequence[Sequence[str]]) -> bool:
    """Whether a text whose truth names nobody has what may be a byline: an opening, or names beside a date."""
    return any(group.kind == "by" for group in found) or any(
        name.startswith(("near:here", "near:next")) for names in features for name in names
    )


_RANKINGS: Mapping[str, Callable[[Sample], Choice]] = {"date": _date, "byline": _byline}


def _people(sample: Sample, group: Group) -> frozenset[str]:
    """Return the names of people in a group, or all its names if there are none."""
    people = [name for name in group.names if name.kind in {"person", "single"}] or group.names
    return frozenset(fold(sample.raw[name.start : name.end]).casefold() for name in people)


def _anchor(sample: Sample) -> int:
    """Return the last line of the headline that the ranking takes, or where one would stand."""
    found = title(sample.page)
    return found.found.last if found else max(0, sample.page.start - _USUAL_HEAD)


def _line(field: str, source: str, tally: Counter[str]) -> str:
    seen, unseen = max(1, tally["seen"]), max(1, tally["unseen"])
    said = "  ".join(f"{what} {tally[f'seen {what}'] / seen:.3f}" for what in ("exact", "wrong", "none"))
    given = 1 - tally["unseen none"] / unseen if tally["unseen"] else 0.0
    other = f"given {given:.3f}  wrong {tally['unseen wrong'] / unseen:.3f}"
    return f"{field:7} {source:12} {tally['seen']:5} texts  {said}   without it {tally['unseen']:4}  {other}"


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
    parser.add_argument(
        "--more", type=Path, nargs="*", default=[], help="further files of pages, as fundus.dev.jsonl.gz"
    )
    parser.add_argument("--only", nargs="*", choices=list(_SURE), default=list(_SURE), help="fields to write anew")
    parser.add_argument("--write", action="store_true", help="write the weights too")
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    options = parser.parse_args()
    titles: list[Titled] = []
    made: dict[str, list[Choice]] = {field: [] for field in _RANKINGS}
    made["date"] += map(_date, said(options.data, options.every))
    for sample in samples(options.data, options.every, more=options.more):
        titles.append(titled(sample))
        for field, choice in _RANKINGS.items():
            made[field].append(choice(sample))
    titles += map(titled, headed(options.data, options.every))
    told = {"title": cross_validated(titles, _SURE["title"], learned_titles, closely)}
    told |= {field: cross_validated(choices, _SURE[field], _learn(field), _same) for field, choices in made.items()}
    for field, tallies in told.items():
        for source, tally in tallies.items():
            print(_line(field, source, tally), flush=True)
    if options.write:
        weights = {field: _learn(field)(choices) for field, choices in made.items() if field in options.only}
        if "title" in options.only:
            weights["title"] = learned_titles(titles)
        written({**json.loads(WEIGHTS.read_bytes()), **weights}, options.out)


def _learn(field: str) -> Callable[[Iterable[Choice]], Mapping[str, float]]:
    """Return what learns the weights of a field."""
    return partial(learned, penalty=_PENALTIES[field])


def _same(choice: Choice, weights: Mapping[str, float]) -> Choice:  # noqa: ARG001 - what is shown depends on no weights
    return choice


if __name__ == "__main__":
    main()

"""Titles: the samples of the ranking of headlines, which looks twice.

The rough look is learned first, from all candidates; what it leaves is looked at closely, and
the weights of the close look are learned from that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..fields.marks import key
from ..fields.title import candidates
from ..fields.title_features import ROUGH, Headlines, best
from .field_samples import Sample, fold
from .ranking import Choice, learned

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..fields.candidate import Candidate

__all__ = ["Titled", "closely", "learned_titles", "titled"]

_PENALTY = 3.0
"""How dear large weights are: of 0.4, 1, 3 and 6 this had the most titles of other sites right, by eight of 1,951."""


class Titled(NamedTuple):
    """A text with its candidates for the headline."""

    source: str
    site: str
    headlines: Headlines
    rough: list[list[str]]
    right: list[bool]
    """Which candidates are right enough to learn from."""
    exact: list[bool]
    """Which candidates say the very truth."""
    teaches: bool
    headless: bool
    visible: bool | None


def titled(sample: Sample) -> Titled:
    """Return the headlines of a text; where none is the truth word for word, those that have its words are right."""
    found = candidates(sample.page)
    if "headlines" in sample.truth:
        said = {key(" ".join(texts)) for texts in sample.truth["headlines"]}
        right = exact = [one.key in said for one in found]
    else:
        right, exact = _right(found, fold(sample.truth["title"] or ""))
    visible = sample.visible["title"]
    headlines = Headlines(sample.page, found)
    teaches = bool(visible) or sample.headless
    rough = [[ROUGH + name for name in features] for features in headlines.rough()]
    return Titled(sample.source, sample.site, headlines, rough, right, exact, teaches, sample.headless, visible)


def _right(found: Sequence[Candidate], truth: str) -> tuple[list[bool], list[bool]]:
    """Return which candidates are right enough to learn from, and which say the very truth."""
    exact = [fold(one.text) == truth or (one.last > one.first and _solid(one.text) == _solid(truth)) for one in found]
    return exact if any(exact) else [one.key == key(truth) for one in found], exact


def learned_titles(texts: Iterable[Titled]) -> dict[str, float]:
    """Return the weights of both looks."""
    used = list(texts)
    rough = learned((_choice(one, range(len(one.right)), one.rough) for one in used), _PENALTY)
    return {**rough, **learned((closely(one, rough) for one in used), _PENALTY)}


def closely(one: Titled, weights: Mapping[str, float]) -> Choice:
    """Return the headlines that the rough look leaves."""
    scores = [sum([weights.get(name, 0.0) for name in features]) for features in one.rough]
    places = best(scores)
    return _choice(one, places, one.headlines.closely(places))


def _choice(one: Titled, places: Sequence[int], features: list[list[str]]) -> Choice:
    right, exact = [one.right[place] for place in places], [one.exact[place] for place in places]
    said = [one.headlines.found[place].text for place in places]
    teaches = one.teaches and (any(right) or one.headless)
    return Choice(one.source, one.site, features, right, said, exact, teaches, one.visible)


def _solid(text: str) -> str:
    """Return a text without spaces and hyphens: how its lines are joined is not decided here."""
    return fold(text).replace(" ", "").replace("-", "")

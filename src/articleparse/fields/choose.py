"""Choosing: the title, the dates and the byline of a page, each by its ranking."""

from __future__ import annotations

import datetime as dt
import math
from typing import TYPE_CHECKING, NamedTuple

from .byline import Group, groups
from .byline_features import describe_groups
from .rank import best, score
from .settle import settle
from .title import Candidate, candidates
from .title_features import describe_titles
from .when import Dated, dated, describe_dates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .page import Page

__all__ = ["Authors", "Day", "Title", "authors", "days", "title"]

_SURE_DAY = 0.5
"""Least probability of a date of publication."""
_SURE_AUTHOR = 0.5
"""Least probability of a byline."""
_ONLY_HEADING = 0.6
"""Confidence of a title that is the only first-level heading."""
_BESIDE = 3
"""Lines between the date of publication and that of the last change."""


class Title(NamedTuple):
    """The headline that was chosen."""

    found: Candidate
    confidence: float


class Day(NamedTuple):
    """A date that was chosen."""

    found: Dated
    day: dt.date
    confidence: float


class Authors(NamedTuple):
    """The byline that was chosen."""

    found: Group
    confidence: float


def title(page: Page) -> Title | None:
    """Return the headline of a page."""
    found = candidates(page)
    scores = [score(features, "title") for features in describe_titles(page, found)]
    top = best(scores)
    return Title(found[top[0]], top[1]) if top else _heading(found)


def _heading(found: Sequence[Candidate]) -> Title | None:
    """Return the only first-level Markdown heading of a page, for texts too short to rank anything by."""
    headings = [one for one in found if one.level == 1 and not one.cut]
    return Title(headings[0], _ONLY_HEADING) if len(headings) == 1 else None


def days(page: Page, anchor: int) -> tuple[Day | None, Day | None, Dated | None]:
    """Return the date of publication, that of the last change, and a date that stays ambiguous."""
    found = settle(page, dated(page, anchor))
    if not found:
        return None, None, None
    scores = [score(features, "date") for features in describe_dates(page, found, anchor)]
    published, confidence = _likeliest(found, scores)
    if published is None or confidence < _SURE_DAY:
        return None, None, None
    day, *others = published.found.readings
    if others:
        return None, None, published
    chosen = Day(published, day, confidence)
    return chosen, _updated(found, chosen), None


def _likeliest(found: Sequence[Dated], scores: Sequence[float]) -> tuple[Dated | None, float]:
    """Return the best date and the probability of its day, wherever that day stands."""
    top = max(*scores, 0.0)
    shares = [math.exp(each - top) for each in scores]
    total = math.fsum(shares) + math.exp(-top)
    by_day: dict[tuple[dt.date, ...], float] = {}
    for one, share in zip(found, shares, strict=True):
        by_day[one.found.readings] = by_day.get(one.found.readings, 0.0) + share / total
    day = max(by_day, key=lambda readings: by_day[readings])
    place = max((k for k, one in enumerate(found) if one.found.readings == day), key=lambda k: scores[k])
    return found[place], by_day[day]


def _updated(found: Sequence[Dated], published: Day) -> Day | None:
    """Return the date that is labelled as that of the last change, beside the date of publication."""
    for one in found:
        near = abs(one.line - published.found.line) <= _BESIDE
        if near and one.label == "updated" and one.start != published.found.start and len(one.found.readings) == 1:
            day = one.found.readings[0]
            if day >= published.day:
                return Day(one, day, published.confidence)
    return None


def authors(page: Page, anchor: int) -> Authors | None:
    """Return the byline of a page."""
    found = groups(page, anchor)
    scores = [score(features, "byline") for features in describe_groups(page, found, anchor)]
    top = best(scores)
    return Authors(found[top[0]], top[1]) if top and top[1] >= _SURE_AUTHOR else None

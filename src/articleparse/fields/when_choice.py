"""The choice of the dates: the day of publication and that of the last change.

What is likely for a day is summed over all the places where it stands::

    22 November 2026         the day the page was fetched, far above the headline
    Rain at last
    3 May 2024               <- published
    Updated 5 May 2024       <- updated, beside the other

A day that can be read in two ways ("3/5/2024") stays ambiguous.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from .rank import odds, score
from .settle import settle
from .when import Dated, dated
from .when_features import describe_dates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .page import Page

__all__ = ["Day", "days", "least"]

_SURE_DAY = {"published": 0.4, "updated": 0.65, "": 0.55}
"""Least probability of a date of publication, by its label. Chosen around 0.5, where other publishers' dates were
wrong in one case of twenty-five; the steps between labels are set by hand."""
_SURE_BELOW = 0.4
"""The same between headline and prose, where on other sites 16 of 16 were right between 0.4 and 0.6."""
_SURE_DOUBTFUL = 0.65
"""The same without a label inside the body, or far above the headline. Of 3,600 texts of other sites some seven lose
their day by it and by what "updated" asks for, and as many wrong days go. At 0.75 a dozen more lose theirs, and two
wrong ones go that are given where the true one is not there."""
_CHANGED = 0.4
"""Least probability of a day that is labelled as that of the last change, where no day of publication is found."""
_OF_PICTURE = 20.0
"""Points that the date of a caption loses, so that it is none of the article however often the page says it."""
_MASTHEAD = 4
"""Lines above the headline from which on a date is that of the masthead."""
_BESIDE = 3
"""Lines between the date of publication and that of the last change."""


class Day(NamedTuple):
    """A date that was chosen."""

    found: Dated
    day: dt.date
    confidence: float


def days(page: Page, anchor: int) -> tuple[Day | None, Day | None, Dated | None]:
    """Return the date of publication, that of the last change, and a date that stays ambiguous."""
    found = settle(page, dated(page, anchor))
    if not found:
        return None, None, None
    scores = [
        score(features, "date") - _OF_PICTURE * ("caption" in features)
        for features in describe_dates(page, found, anchor)
    ]
    published, confidence = _likeliest(*_beside_head(page, found, scores, anchor))
    if published is None:
        return None, None, None
    day, *others = published.found.readings
    chosen = _first(found, Day(published, day, confidence))
    enough = least(page, chosen.found, anchor)
    if confidence < min(enough, _CHANGED):
        return None, None, None
    if confidence < enough:
        changed = published.label == "updated" and not others
        return None, Day(published, day, confidence) if changed else None, None
    if others:
        return None, None, published
    return chosen, _updated(found, chosen), None


def least(page: Page, one: Dated, anchor: int) -> float:
    """Return the least probability with which a day is given: the more, the less its place and its label say."""
    if anchor <= one.line < page.start:
        return _SURE_BELOW
    if one.label:
        return _SURE_DAY[one.label]
    doubtful = page.start <= one.line < page.stop or one.line < anchor - _MASTHEAD
    return _SURE_DOUBTFUL if doubtful else _SURE_DAY[""]


def _beside_head(
    page: Page, found: Sequence[Dated], scores: Sequence[float], anchor: int
) -> tuple[Sequence[Dated], Sequence[float]]:
    """Return the dates without those that one between headline and prose is more likely than, as far as places tell.

    One that has a label there leaves none that has none; any other, none far above the
    headline: that is the day on which the page was fetched.
    """
    head = [k for k, one in enumerate(found) if anchor < one.line < page.start and scores[k] > 0]
    if any(found[k].label for k in head):
        kept = [k for k, one in enumerate(found) if k in head or one.label]
    elif head:
        kept = [k for k, one in enumerate(found) if one.label or one.line > anchor - _MASTHEAD]
    else:
        return found, scores
    return [found[k] for k in kept], [scores[k] for k in kept]


def _likeliest(found: Sequence[Dated], scores: Sequence[float]) -> tuple[Dated | None, float]:
    """Return the best date and the probability of its day, wherever that day stands."""
    parts, total = odds(scores)
    by_day: dict[tuple[dt.date, ...], float] = {}
    for one, part in zip(found, parts, strict=True):
        by_day[one.found.readings] = by_day.get(one.found.readings, 0.0) + part / total
    day = max(by_day, key=lambda readings: by_day[readings])
    place = max((k for k, one in enumerate(found) if one.found.readings == day), key=lambda k: scores[k])
    return found[place], by_day[day]


def _first(found: Sequence[Dated], chosen: Day) -> Day:
    """Return the day labelled as that of publication beside one that is labelled as that of the last change."""
    for one in found if chosen.found.label == "updated" else ():
        near = abs(one.line - chosen.found.line) <= _BESIDE and one.label == "published"
        before = one.line == chosen.found.line and one.start < chosen.found.start and not one.label
        if (near or before) and len(one.found.readings) == 1 and one.found.readings[0] <= chosen.day:
            return Day(one, one.found.readings[0], chosen.confidence)
    return chosen


def _updated(found: Sequence[Dated], published: Day) -> Day | None:
    """Return the date that is labelled as that of the last change, beside the date of publication."""
    for one in found:
        near = abs(one.line - published.found.line) <= _BESIDE
        if near and one.label == "updated" and one.start != published.found.start and len(one.found.readings) == 1:
            day = one.found.readings[0]
            if day >= published.day:
                return Day(one, day, published.confidence)
    return None

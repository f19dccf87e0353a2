"""Describe: title, authors, dates, dateline, publisher and URL, from the labelled lines.

The body comes first: :func:`articleparse.fields.page.page` finds its bounds from the labels.
The title is ranked against them, dates and bylines against body and title. What was found
becomes fields, which cover just the name or date, and claims, which take the lines around
them out of the body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..fields.byline_choice import authors
from ..fields.compose import Composer
from ..fields.labelled import labelled
from ..fields.page import Page
from ..fields.title_choice import title
from ..fields.when_choice import days
from ..kinds import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..config import Config
    from ..fields.labelled import Labelled
    from ..fields.title_choice import Title
    from ..lines import Description, Draft, Label, Layout, Line

__all__ = ["describe"]

_USUAL_HEAD = 8
"""Lines above the body where a headline would stand that was not found."""


def describe(
    lines: Sequence[Line], labels: Sequence[Label], drafts: Sequence[Draft], layout: Layout, config: Config
) -> Description:
    """Return the fields that the text states."""
    where = Page(lines, labels, layout, config.language or layout.language)
    composer = Composer(where)
    head = labelled(where)
    said = composer.labelled(head)
    headline = None if Role.TITLE in said else title(where)
    anchor = _anchor(where, headline, head)
    if headline:
        composer.title(headline)
    published, updated, ambiguous = days(where, anchor)
    byline = None if Role.AUTHOR in said else authors(where, anchor)
    if byline:
        composer.byline(byline)
    if published:
        composer.day(published, Role.PUBLISHED)
    if updated:
        composer.day(updated, Role.UPDATED)
    if ambiguous:
        composer.ambiguous(ambiguous)
    if headline and Role.SUBTITLE not in said:
        composer.subtitle(headline)
    if headline:
        composer.kicker(headline)
    composer.dateline(keep=config.keep_dateline)
    composer.imprint()
    return composer.description()


def _anchor(page: Page, headline: Title | None, head: Sequence[Labelled]) -> int:
    """Return the line of the headline, or that near which it would stand."""
    if headline:
        return headline.found.last
    lines = [one.line for one in head if one.role is Role.TITLE]
    return lines[0] if lines else max(0, page.start - _USUAL_HEAD)

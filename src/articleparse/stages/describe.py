"""Describe: title, authors, dates, dateline, publisher and URL, from the labelled lines.

The body comes first, since the fields stand around its head: :class:`articleparse.fields.page.Page`
finds its bounds from the labels. Then the title is ranked against the body, and dates and bylines
against body and title::

    Home | News | Sport                navigation
    Rain at last                       title      -> title
    By Ada Roe, 3 May 2024             byline     -> authors: "Ada Roe", published: "3 May 2024"
    HULL (CNX) - The drought that ...  paragraph  -> dateline: "HULL (CNX)"
    ... the last sentence.             paragraph
    © 2024 The Valley Herald           copyright  -> publisher: "The Valley Herald"

A field covers just the name, date or headline. The rest of its line is *claimed*: it leaves the
body with the label of the field ("By" above becomes byline). A text that names its fields itself,
as front matter does, is read as it says (:mod:`articleparse.fields.labelled`).
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
        composer.subtitle(headline, drafts)
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

"""Pages of newsrooms all over the world, written for this: hardly a paragraph is lost, and most of the rest goes.

They are flattened by the standard library alone (:mod:`flat_pages`).
"""

from __future__ import annotations

from functools import cache

import pytest

import articleparse as ap
from flat_pages import PAGES, Flat, flat

LOST, LEFT = 3, 1.0
"""Paragraphs of a page that may be cut or joined, and what may be left of all around, by the size of the body."""


@cache
def _page(name: str) -> tuple[Flat, ap.Article]:
    page = flat(PAGES[name])
    return page, ap.parse(page.raw)


@pytest.mark.parametrize("name", PAGES)
def test_the_article_is_kept(name: str) -> None:
    """All that is marked as a paragraph is in the text, a few broken lines aside."""
    page, article = _page(name)
    assert page.paragraphs
    lost = [text for text in page.paragraphs if text.removeprefix("- ") not in article.text]
    assert len(lost) <= LOST


@pytest.mark.parametrize("name", PAGES)
def test_what_stands_around_does_not_outweigh_the_article(name: str) -> None:
    """Menus, teasers, comments and notices are some three fifths of each page."""
    page, article = _page(name)
    body = sum(len(text) for text in page.paragraphs)
    assert len(article.text) - body <= LEFT * body


def test_most_fields_are_right() -> None:
    """Title, date and authors, of those that the pages state."""
    pages = [_page(name) for name in PAGES]
    titles = [article.title == page.title for page, article in pages]
    dates = [str(article.published) == page.date for page, article in pages if page.date]
    authors = [set(article.authors) == set(page.authors) for page, article in pages if page.authors]
    shares = [sum(right) / len(right) for right in (titles, dates, authors)]
    assert shares >= [0.5, 0.9, 0.3], shares

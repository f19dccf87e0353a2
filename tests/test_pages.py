"""Pages of other kinds than news, as flatteners leave them: recipes, reference pages, forums, poems, vacancies.

Each line of a file in ``tests/pages`` has a mark before it: ``+`` is of the article, ``-`` is not,
and a space says nothing. The name of a file ends in the tool that flattened the page.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

import articleparse as ap

PAGES = {
    path.stem: path.read_text("utf-8").splitlines() for path in sorted((Path(__file__).parent / "pages").glob("*.txt"))
}
MARK = re.compile(r"^(?:[\W_]*|\s*\d{1,2}[.)])\s+")
"""The mark of a heading or of an item of a list, which becomes the kind of its block."""
MOST = 0.4
"""Share of what is not of the article that is left in, at the most: on such short pages .35 was, and nothing lost."""


@cache
def _kept(name: str) -> str:
    """Return what is kept of a page, its headline too, without spaces and signs."""
    article = ap.parse("\n".join(line[1:] for line in PAGES[name]))
    return _bare(f"{article.text} {article.title or ''}")


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def _lost(name: str, mark: str) -> list[str]:
    """Return the lines with a mark that are not kept."""
    asked = [line[1:] for line in PAGES[name] if line.startswith(mark)]
    return [line for line in asked if _bare(MARK.sub("", line)) not in _kept(name)]


LOST = {
    "docs_en_html2text": "a sentence of six words, the only one below the last heading, looks like a button",
    "job_de_html2text": "a call to write to the firm looks like a line about contacts",
    "wiki_fr_inscriptis": "a table of short lines above the text looks like a menu",
}
"""Pages of which lines are lost, and why."""


@pytest.mark.parametrize(
    "name", [pytest.param(n, marks=pytest.mark.xfail(strict=True, reason=LOST[n])) if n in LOST else n for n in PAGES]
)
def test_no_line_of_the_article_is_lost(name: str) -> None:
    """Every line of the article is kept, a short one in a list or a table too."""
    assert _lost(name, "+") == []


def test_most_of_what_stands_around_goes() -> None:
    """Of menus, buttons, headlines of other articles and footers most is dropped."""
    words = {name: [line for line in PAGES[name] if line.startswith("-")] for name in PAGES}
    left = sum(len(line.split()) for name in PAGES for line in words[name]) - sum(
        len(line.split()) for name in PAGES for line in _lost(name, "-")
    )
    assert left <= MOST * sum(len(line.split()) for lines in words.values() for line in lines)

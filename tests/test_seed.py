"""The article that the library began with: a page printed to PDF and read back as Markdown.

Its text belongs to its publisher and stands beside the repository, in ``../shared``; where that
folder is absent, the test is skipped.
"""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

import articleparse as ap

SEED = Path(__file__).parents[2] / "shared" / "data" / "seed"
pytestmark = pytest.mark.skipif(not SEED.is_dir(), reason=f"{SEED} is absent: the text of the case is not ours to ship")


@pytest.fixture(scope="module")
def article() -> ap.Article:
    """The article, parsed."""
    return ap.parse((SEED / "wsws-syria.raw.txt").read_text("utf-8"))


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    """What it should be, checked by hand."""
    found: dict[str, Any] = json.loads((SEED / "wsws-syria.expected.json").read_text("utf-8"))
    return found


def test_fields(article: ap.Article, expected: dict[str, Any]) -> None:
    """Title, author, date and language are those of the article."""
    assert article.title == expected["title"]
    assert list(article.authors) == expected["authors"]
    assert article.published == dt.date.fromisoformat(expected["published"])
    assert article.language == expected["language"]


def test_paragraphs(article: ap.Article, expected: dict[str, Any]) -> None:
    """All paragraphs are whole, the two that a page break had cut among them, and nothing else is in the body."""
    assert list(article.paragraphs) == expected["paragraphs"]
    assert article.text == "\n\n".join(expected["paragraphs"])


def test_removed(article: ap.Article, expected: dict[str, Any]) -> None:
    """The footer is removed, and nothing besides."""
    removed = "\n".join(removal.text for removal in article.removed)
    assert "".join(removed.split()) == "".join("".join(expected["removed"]).split())


def test_page_breaks(article: ap.Article, expected: dict[str, Any]) -> None:
    """The two breaks inside a sentence are repairs, between the words that they had torn apart."""
    joins = {
        (article.raw[: repair.span.start].split()[-1], article.raw[repair.span.end :].split()[0])
        for repair in article.repairs
        if repair.kind in {ap.RepairKind.LINE_BREAK, ap.RepairKind.PAGE_BREAK}
    }
    assert joins == {(before.split()[-1], after.split()[0]) for before, after in expected["page_joins"]}

"""Pages of our own as texts to learn from: what their HTML says is true, and each tool's flat text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from articleparse.training.corpus import cases, truth_of, unmarked
from articleparse.training.pages import BODY
from flat_pages import PAGES

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("bs4")

PAGE = """<!doctype html>
<html lang="en-GB"><head><title>Rain at last | The Valley</title>
<meta name="truth-date" content="2024-05-03">
<meta name="truth-author" content="Ada Roe">
</head><body><nav><a href="/">Home</a></nav>
<h1 data-truth="title">Rain at last</h1>
<p>By Ada Roe, 3 May 2024</p>
<p class="deck" data-truth="summary">After forty dry days.</p>
<p data-truth="paragraph">The rivers of the valley <b>carry</b> water again.</p>
<h2 data-truth="heading">The weir</h2>
<p data-truth="paragraph">Its keeper reads from the book.</p>
<p>Share</p></body></html>
"""


def test_what_a_page_says_is_true() -> None:
    """Title, authors, date, and the blocks with their kinds, in order."""
    truth = truth_of(PAGE)
    assert (truth["title"], truth["authors"], truth["date"]) == ("Rain at last", ["Ada Roe"], "2024-05-03")
    assert [(block["kind"], block["text"]) for block in truth["paragraphs"]] == [
        ("summary", "After forty dry days."),
        ("paragraph", "The rivers of the valley carry water again."),
        ("heading", "The weir"),
        ("paragraph", "Its keeper reads from the book."),
    ]


def test_no_tool_sees_the_marks(tmp_path: Path) -> None:
    """They are out of the page that is flattened; each page goes to the next tools in turn."""
    assert "truth" not in unmarked(PAGE)
    for name in ("one", "two"):
        (tmp_path / f"{name}.html").write_text(PAGE, "utf-8")
    pytest.importorskip("inscriptis")
    found = list(cases(tmp_path, each=1))
    assert [case["id"] for case in found] == ["own/one#inscriptis", "own/two#bs4"]
    for case in found:
        assert "truth" not in case["raw"]
        assert "Rain at last" in case["raw"]
        assert case["visible"] == {"title": True, "authors": True, "date": True}
        assert (case["lang"], case["site"]) == ("en", case["id"][4:7])


def test_what_pages_mark_is_learned_as_body() -> None:
    """Each kind of block that a page of our own marks is body to the label model, or the title or the deck above it."""
    kinds = {block["kind"] for path in PAGES.values() for block in truth_of(path.read_text("utf-8"))["paragraphs"]}
    assert "list_item" in kinds
    assert kinds - {"summary"} <= BODY

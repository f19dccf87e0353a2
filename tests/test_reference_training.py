"""Pages of manuals with what their HTML says is the article."""

from __future__ import annotations

import pytest

from articleparse.training.reference import _truth

pytest.importorskip("bs4")

_STEP = "Open the sluice by two turns, and wait until the water of both basins stands at the same height."
_PAGE = f"""<html><body>
<nav><a href="/">Home</a></nav>
<main><h1>The lock<a class="headerlink" href="#lock">¶</a></h1>
<p>{_STEP} See <a href="/gate">the <code>gate</code></a>.</p>
<ol><li>{_STEP}</li><li>Close it.<pre>lock --close\n     --slowly</pre></li></ol>
<table><tr><th>Turns</th><td>Two</td></tr></table>
<dl><dt>Basin</dt><dd>{_STEP * 7}</dd></dl></main>
<footer>© The harbour office</footer></body></html>"""


def test_the_article_of_a_page_is_parted_at_its_elements() -> None:
    """Each paragraph, item, term and cell is a block of its kind; navigation and permalinks are none."""
    truth = _truth(_PAGE)
    assert truth is not None
    assert truth["title"] == "The lock"
    assert [(block["kind"], block["text"]) for block in truth["paragraphs"]] == [
        ("paragraph", f"{_STEP} See the gate."),
        ("paragraph", _STEP),
        ("paragraph", "Close it."),
        ("body", "lock --close --slowly"),
        ("table", "Turns"),
        ("table", "Two"),
        ("paragraph", "Basin"),
        ("paragraph", _STEP * 7),
    ]


def test_a_page_without_sentences_is_left_out() -> None:
    """An index says nothing about articles."""
    assert _truth("<body><ul>" + "<li>Basin</li>" * 400 + "</ul></body>") is None

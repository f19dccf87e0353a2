"""The page and the card of an article: complete, inert, and small."""

from __future__ import annotations

import base64
import hashlib
import re
import time
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import articleparse as ap
from accounts import account, articles, hostile, sample
from articleparse.explain.card import LIMITS, card
from articleparse.explain.parts import parts
from articleparse.explain.signs import read
from articleparse.testing import raw_texts


class Shown(HTMLParser):
    """Reads back what a page shows: the texts of its panes and every tag."""

    VOID = frozenset({"meta", "input", "rect", "br"})

    def __init__(self, page: str) -> None:
        """Read a page."""
        super().__init__()
        self.panes: dict[str, str] = {"raw": "", "clean": ""}
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[tuple[str, str]] = []
        self.feed(page)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        found = dict(attrs)
        self.tags.append((tag, found))
        if tag not in self.VOID:
            self._open.append((tag, found.get("id") or found.get("class") or ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag without content."""
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """Close a tag; each one was opened."""
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        """Add text to the pane it stands in."""
        names = [name for _, name in self._open]
        for pane in self.panes:
            if pane in names:
                self.panes[pane] += read(data) if names[-1] == "o" else data


@settings(max_examples=40, deadline=None)
@given(articles())
def test_parts_add_up(article: ap.Article) -> None:
    """The parts of any account, concatenated, are the raw text."""
    assert "".join(article.raw[part.start : part.end] for part in parts(article)) == article.raw


@settings(max_examples=40, deadline=None)
@given(articles())
def test_page_adds_up(article: ap.Article) -> None:
    """What the page shows as the raw text is the raw text, character by character."""
    assert Shown(article.to_html()).panes["raw"] == article.raw


@settings(max_examples=30, deadline=None)
@given(raw_texts())
def test_page_of_any_text_adds_up(raw: str) -> None:
    """The same for texts that were really parsed, whatever is in them."""
    shown = Shown(ap.parse(raw).to_html())
    assert shown.panes["raw"] == raw


@settings(max_examples=40, deadline=None)
@given(articles(), st.data())
def test_annotated_page_adds_up(article: ap.Article, data: st.DataObject) -> None:
    """Annotations, whichever way they overlap, hide and double nothing."""
    ends = st.integers(0, len(article.text))
    spans = [tuple(sorted(pair)) for pair in data.draw(st.lists(st.tuples(ends, ends), max_size=5))]
    assert Shown(article.to_html(spans)).panes["raw"] == article.raw


@pytest.mark.parametrize("make", [sample, hostile])
def test_clean_pane_has_the_texts(make: type) -> None:
    """The other pane shows the title and the text of every block."""
    article = make()
    shown = Shown(article.to_html()).panes["clean"]
    for text in (article.title, *(block.text for block in article.blocks)):
        assert text in shown


def test_hostile_text_makes_no_markup() -> None:
    """No tag, attribute or script of the page comes from the text."""
    page = hostile().to_html([(0, 30, '"><script>'), (5, 90, "<b>")])
    own = {tag for tag, _ in Shown(sample().to_html([(0, 5, "x")])).tags}
    tags = Shown(page).tags
    assert {tag for tag, _ in tags} <= own | {"i"}
    assert sum(tag == "script" for tag, _ in tags) == 1
    names = {name for _, attributes in tags for name in attributes}
    assert not {name for name in names if name.startswith("on")} | names & {"src", "style", "srcset"}
    assert [attributes["href"] for _, attributes in tags if "href" in attributes] == ["#raw", "#clean"]
    page.encode()


def test_policy_allows_only_what_the_page_brings() -> None:
    """The policy forbids everything and then names the digests of the page's own style and script."""
    page = hostile().to_html()
    policy = next(a["content"] for t, a in Shown(page).tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        (content,) = re.findall(f"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_counterparts_share_a_number() -> None:
    """A stretch has the same number on both sides, and a removed one is on one side only."""
    article = sample()
    sides: dict[str, set[str]] = {"raw": set(), "clean": set()}
    page = article.to_html()
    middle = page.index('id="clean"')
    for name, half in (("raw", page[:middle]), ("clean", page[middle:])):
        sides[name] = set(re.findall(r'data-n="(\d+)"', half))
    removed = set(re.findall(r'<del data-n="(\d+)"', page))
    assert sides["clean"] <= sides["raw"]
    assert len(removed) == len(article.removed)
    assert not removed & sides["clean"]


def test_odd_confidence_is_shown() -> None:
    """A record that was read from elsewhere may hold a confidence that is no number."""
    entry = ap.Entry(start=0, end=1, role=ap.Role.TAGS, rule="x", confidence=float("nan"))
    assert 'data-p="nan"' in ap.Article(raw="a", ledger=(entry,)).to_html()


def test_a_megabyte_stays_usable() -> None:
    """A text of 1 MB is shown in seconds, in chunks, with one element for each stretch."""
    lines = [("It rained on the lower town for the third day in a row, and it", "paragraph"), ("\n", "space")]
    article = account(*lines * 16_000)
    began = time.process_time()
    page = article.to_html()
    assert time.process_time() - began < 3
    assert page.count("<span") <= 2 * 16_000
    assert page.count('class="c"') > 300


def test_card_is_compact_and_inert() -> None:
    """A notebook's card has no script, and quotes a bounded part of any text."""
    long = account(*[("x" * 5000, "paragraph"), ("\n\n", "space"), ("y" * 5000, "sharing"), ("\n\n", "space")] * 300)
    shown = card(long)
    assert len(shown) < 200 * LIMITS.rows + LIMITS.characters * (LIMITS.rows + LIMITS.blocks + 2) + 5000
    assert hostile()._repr_html_().count("<script") == 0
    assert "Ada Roe" in sample()._repr_html_()
    assert "nothing removed" in ap.parse("")._repr_html_()

"""Pages: texts whose lines are labelled, from which the label model learns.

Three forms are read, all JSON Lines (gzip or not), one page a line:

lines
    ``{"id", "site", "labels": "gold" | "silver", "lines": [[line, label], ...]}``
cases
    ``{"id", "site" or "publisher", "raw", "truth": {"paragraphs": [...], "title", ...}}``; the
    labels come from aligning the truth with the lines
fragments
    the same with ``"truth": {"with": [...], "without": [...]}``: only lines that hold one of
    these strings are labelled

Emptied pages are made from the cases: what stands around the articles, so that the model does not
take it that a page has an article.
"""

from __future__ import annotations

import gzip
import json
import random
from typing import TYPE_CHECKING, Any, NamedTuple

from .alignment import labelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

__all__ = ["BODY", "DATES", "UNCLEAN", "Page", "blocks_of", "emptied", "read"]

BODY = frozenset({"paragraph", "heading", "body", "table", "list", "list_item", "quote", "preformatted"})
"""Labels of lines that are body."""
UNCLEAN = frozenset({"print", "reference"})
"""Sources of whose truths no clean articles are made: those of print are clean, and manuals would be too many."""
_LEAST = 60
"""Words of the shortest page that is emptied: less is no page."""
_ONWARD = ("Read more", "Mehr", "Lire la suite", "Leer más")
_TEASER = 180
"""Code points of the longest teaser."""
_FOOTERS = (
    "© 2021 The Paper",
    "Share",
    "Sign up for our newsletter",
    "All rights reserved.",
    "Contact: desk@paper.example",
    "Read more",
    "Teilen",
    "Newsletter abonnieren",
    "Alle Rechte vorbehalten.",
    "Kontakt: redaktion@zeitung.example",
    "Mehr zum Thema",
    "Tags: politics, economy",
)
DATES = ("2023-04-25", "12 May 2021", "3. Mai 2020", "May 3, 2020", "03.05.2020 14:30")


class Page(NamedTuple):
    """A text and what its lines are."""

    name: str
    source: str
    site: str
    """Pages of one site are never in two folds."""
    trust: str
    """``"gold"``, ``"silver"``, ``"partial"``, ``"clean"`` or ``"empty"``."""
    raw: str
    labels: tuple[str, ...]
    """One for each line of ``raw.splitlines()``, ``""`` for blank ones."""
    case: dict[str, Any] | None = None
    """The case it was made from, for scoring."""


def read(path: Path) -> Iterator[Page]:
    """Return the pages of one file; pages whose reading order is lost are left out."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    for line in text.split("\n"):
        row = json.loads(line) if line else {"scrambled": True}
        if row.get("scrambled"):
            continue
        page = _from_lines(row) if "lines" in row else _from_case(row)
        if page is not None:
            yield page


def _from_lines(row: dict[str, Any]) -> Page | None:
    texts = ["".join(part + " " for part in line.splitlines())[:-1] for line, _ in row["lines"]]
    labels = tuple(
        label or ("unsure" if text.strip() else "") for text, (_, label) in zip(texts, row["lines"], strict=True)
    )
    raw = "\n".join(texts) + "\n"
    if row["labels"] == "gold":  # the same pages are among the cases, with the truth itself
        return None
    return Page(row["id"], "lines", _site(row), "silver", raw, labels)


def _from_case(row: dict[str, Any]) -> Page:
    lines = row["raw"].splitlines()
    truth = row["truth"]
    if "with" in truth:
        blocks = [("paragraph", text) for text in truth["with"]]
        blocks += [("unwanted", text) for text in [*truth["without"], *truth.get("comments", ())]]
        told = {"boiler": "unsure", "unwanted": "boiler"}
        labels = [told.get(label, label) for label in labelled(lines, blocks, partial=True)]
        return Page(row["id"], row["source"], _site(row), "partial", row["raw"], tuple(labels), row)
    labels = labelled(lines, blocks_of(truth))
    source = "print" if "extractor" in row else row["source"]
    return Page(row["id"], source, _site(row), "gold", row["raw"], tuple(labels), row)


def blocks_of(truth: dict[str, Any]) -> list[tuple[str, str]]:
    """Return the kinds and texts of a truth's blocks."""
    blocks = [("paragraph", b) if isinstance(b, str) else (b["kind"], b["text"]) for b in truth["paragraphs"]]
    return blocks + ([("title", truth["title"])] if truth.get("title") else [])


def _site(row: dict[str, Any]) -> str:
    """Return the first part of the site's name that is not "www": sister sites are one."""
    site = str(row.get("site") or row["publisher"]).lower().removeprefix("www.")
    return site.split(".")[0]


def emptied(pages: Iterable[Page], seed: int = 7) -> Iterator[Page]:
    """Return pages without their article, one flattening of each: all that is left is boilerplate.

    Each comes twice: with nothing in place of the article, and with teasers of articles of other pages, as the
    front page of a site has them.
    """
    rng = random.Random(seed)
    chosen: dict[str, Page] = {}
    for page in pages:
        if page.trust == "gold" and page.source not in UNCLEAN and page.case is not None:
            chosen.setdefault(page.name.split("#")[0], page)
    teasers = [teaser for page in chosen.values() if page.case for teaser in _teaser(page.case["truth"])]
    for name, page in chosen.items():
        rows = list(zip(page.raw.splitlines(), page.labels, strict=True))
        start = next((number for number, (_, label) in enumerate(rows) if label in BODY), 0)
        above, below = ([row for row in part if row[1] in {"boiler", ""}] for part in (rows[:start], rows[start:]))
        if sum(len(line.split()) for line, _ in above + below) < _LEAST:
            continue
        yield _boiler(name, "empty", page.site, above + below)
        if teasers:
            yield _boiler(name, "front", page.site, above + _front(teasers, rng) + below)


def _boiler(name: str, source: str, site: str, rows: Iterable[tuple[str, str]]) -> Page:
    lines, labels = zip(*rows, strict=True)
    return Page(f"{name}~{source}", source, site, "empty", "".join(line + "\n" for line in lines), labels)


def _teaser(truth: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the headline of an article and the sentences that it begins with, where they are short enough."""
    body = [" ".join(text.split()) for kind, text in blocks_of(truth) if kind == "paragraph"]
    if truth.get("title") and body:
        text = body[0] if len(body[0]) < _TEASER else body[0][:_TEASER].rsplit(" ", 1)[0] + " …"
        yield " ".join(truth["title"].split()), text


def _front(teasers: Sequence[tuple[str, str]], rng: random.Random) -> list[tuple[str, str]]:
    """Return the lines of some teasers, all set alike: a button, the headline, the sentences below, the day, a link."""
    button, deck, day, link, gap, wide = (rng.random() < chance for chance in (0.3, 0.8, 0.5, 0.3, 0.5, 0.5))
    start, size = rng.randrange(len(teasers)), rng.choice([3, 5, 8, 12, 20])
    rows: list[tuple[str, str]] = []
    for title, text in [*teasers, *teasers][start : start + size]:
        parts = [rng.choice(_FOOTERS)] * button + [title] + [text] * deck
        parts += [rng.choice(DATES)] * day + [rng.choice(_ONWARD)] * link
        for part in parts:
            rows += [(part, "boiler"), *[("", "")] * gap]
        rows += [("", "")] * wide
    return rows

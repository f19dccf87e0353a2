"""Golden files: short articles of our own, in many languages and layouts, through the whole pipeline.

A case has a title, the raw text and the record, each ended by a line with a single full stop.
Signs that an editor would lose stand for themselves as control pictures: ``␌`` form feed, ``␍``
carriage return, ``␉`` tab, ``␠`` a space at a line end, ``␣`` no-break space, ``␤`` a line feed
inside a block. A title that ends in ``(known failure: why)`` is one.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import articleparse as ap
from articleparse import testing as apt

FOLDER = Path(__file__).parent / "golden"
PICTURES = str.maketrans({"␌": "\f", "␍": "\r", "␉": "\t", "␠": " ", "␣": "\N{NO-BREAK SPACE}", "␊": ""})
FIELDS = ("title", "subtitle", "published", "updated", "dateline", "publisher", "url", "language")
CASE = re.compile(r"(?P<title>[^\n]+)\n\.\n(?P<raw>.*?)\n?^\.\n(?P<record>.*?)^\.(?:\n+|\Z)", re.MULTILINE | re.DOTALL)


def _cases() -> list[object]:
    cases = []
    for path in sorted(FOLDER.glob("*.txt")):
        for match in CASE.finditer(path.read_text(encoding="utf-8")):
            failure = re.search(r"\(known failure: (.+)\)$", match["title"])
            marks = (
                [pytest.mark.xfail(strict=True, reason=f"{failure[1]} (where it passes, take the note off its title)")]
                if failure
                else []
            )
            name = f"{path.stem}: {match['title']}"
            cases.append(pytest.param(match["raw"].translate(PICTURES), match["record"], id=name, marks=marks))
    return cases


def _shown(article: ap.Article) -> str:
    """Return a record as the golden files write it."""
    rows = []
    for name in FIELDS:
        value = getattr(article, name)
        if value is not None:
            rows.append(f"{name}: {value}")
        if name == "subtitle" and article.authors:
            rows.append("authors: " + "; ".join(article.authors))
    rows += [f"[{block.kind}] " + block.text.replace("\n", "␤") for block in article.blocks]
    return "".join(row + "\n" for row in rows)


@pytest.mark.parametrize(("raw", "record"), _cases())
def test_golden(raw: str, record: str) -> None:
    """The raw text gives the record that stands below it, and keeps every promise."""
    article = ap.parse(raw)
    assert _shown(article) == record
    apt.assert_promises(article)


def test_every_case_is_read() -> None:
    """No case is lost to a missing full stop."""
    stops = sum(path.read_text(encoding="utf-8").splitlines().count(".") for path in FOLDER.glob("*.txt"))
    assert stops == 3 * len(_cases())

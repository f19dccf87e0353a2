"""Manuals read back from their PDFs: which block of the HTML each line belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from articleparse.training.manuals import SITES, _blocks, _found, _language, _letters

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("bs4")

STEP = "Open the sluice by two turns, and wait until the water of both basins stands at the same height."
REST = "A keeper who’s alone on duty writes the hour “of each turn” into the book — and signs it at night."
SHORT = "Close it."


def test_blocks_are_found_in_the_order_of_the_text() -> None:
    """Quotation marks and dashes may differ, a part of a page may stand inside, and a short block is only near."""
    raw = (
        "A keeper who's alone on duty writes the hour ``of each\nturn'' into the book -- and signs it at night.\n"
        "Open the sluice by two turns, and wait until the wa-\n42 Locks and gates\nter of both basins stands at the"
        " same height.\nClose it.\n"
    )
    files = [[STEP, SHORT], [SHORT, REST, "A sentence of thirty letters that stands on none of these pages."]]
    assert _found(_letters(raw), files) == [REST, STEP, SHORT]


def test_a_text_that_is_mostly_something_else_has_none() -> None:
    """Its HTML says too little about it."""
    assert _found(_letters(STEP + REST * 3), [[STEP]]) == []


def test_each_line_of_code_is_a_block(tmp_path: Path) -> None:
    """A break in code stays."""
    page = tmp_path / "page.html"
    page.write_text(f"<body><p>{STEP}</p><pre>lock --close\n     --slowly</pre></body>", "utf-8")
    assert _blocks(page) == [STEP, "lock --close", "--slowly"]


@pytest.mark.parametrize(
    ("site", "path", "language"),
    [
        ("installationguide", "doc/installation-guide-amd64/pt/install.pt.pdf.gz", "pt"),
        ("debianreference", "debian-reference/debian-reference.zh-cn.pdf", "zh-cn"),
        ("octave", "doc/octave/octave.pdf", ""),
    ],
)
def test_the_language_stands_in_the_path(site: str, path: str, language: str) -> None:
    """It is what the pattern leaves open; a manual in one language has none."""
    assert _language(SITES[site][0], path) == language

"""Company: several writers on lines of their own, of whom one is found by certain signs."""

from __future__ import annotations

from pathlib import Path

import pytest

from articleparse.parser import parse

SENTENCES = dict(
    line.split("\t")[:2] for line in reversed((Path(__file__).parent / "sentences.tsv").read_text("utf-8").splitlines())
)
"""A sentence of each language."""
ABOVE = """
en	Anna Quill, Staff Engineer¦Oda Brandt, Data Reporter¦3 May 2024	Anna Quill;Oda Brandt
en	By Anna Quill, economist¦and Varnis Holt, historian¦3 May 2024	Anna Quill;Varnis Holt
nl	Anna de Wit¦redacteur¦Varnis Holthuis¦datajournalist¦3 mei 2024	Anna de Wit;Varnis Holthuis
de	Von Jörg Hansen, Facharzt¦und Varnis Holt, Medizinredakteur¦3. Mai 2024	Jörg Hansen;Varnis Holt
fr	Lucie Delmas, journaliste¦Varnis Ferrand, sociologue¦3 mai 2024	Lucie Delmas;Varnis Ferrand
en	By Anna Quill | West Australian¦3 May 2024	Anna Quill
"""
BELOW = """
sv	Karin Lundqvist¦reporter¦karin@a.example¦Varnis Hedman¦reporter¦v@a.example	Karin Lundqvist;Varnis Hedman
no	Kari Nordmann¦journalist¦kari.nordmann@a.example¦Varnis Lie¦fotograf¦varnis.lie@a.example	Kari Nordmann
"""


def rows(table: str) -> list[list[str]]:
    """Return the cells of the lines of a table."""
    return [line.split("\t") for line in table.strip().split("\n")]


def page(language: str, above: str, below: str) -> str:
    """Return a page of the language with lines above and below its text."""
    said = SENTENCES[language]
    head = said[:48].rsplit(" ", 1)[0]
    return "\n".join([f"# {head}", *above.split("¦"), "", *[f"{said} {said}\n" for _ in range(6)], *below.split("¦")])


@pytest.mark.parametrize(("language", "lines", "names"), rows(ABOVE))
def test_above_the_text(language: str, lines: str, names: str) -> None:
    """Who stands beside a writer, on a line of the same shape, is one too."""
    assert list(parse(page(language, lines, "")).authors) == names.split(";")


@pytest.mark.parametrize(("language", "lines", "names"), rows(BELOW))
def test_below_the_text(language: str, lines: str, names: str) -> None:
    """So is who stands below in a box, but for who took the pictures."""
    assert list(parse(page(language, "", lines)).authors) == names.split(";")

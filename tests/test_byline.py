"""Bylines: the names on a line, in many languages and forms, and what is no name."""

from __future__ import annotations

import pytest

from articleparse.fields.byline import read
from articleparse.fields.dates import find
from articleparse.fields.lexicon import lexicon

BYLINES = [
    ("en", "By Ada Roe", ["Ada Roe"]),
    ("en", "By Ada Roe and Bo Li", ["Ada Roe", "Bo Li"]),
    ("en", "By Ada Roe, Bo Li and Cy de la Cruz", ["Ada Roe", "Bo Li", "Cy de la Cruz"]),
    ("en", "By Ada Roe , News Reporter", ["Ada Roe"]),
    ("en", "By Ada Roe, CNX", ["Ada Roe"]),
    ("en", "By Ada Roe @adaroe May 3, 2024, 4:22am EDT", ["Ada Roe"]),
    ("en", "Ada Roe, Political Correspondent", ["Ada Roe"]),
    ("en", "Ada Roe / THEVALLEYHERALD / May 3, 2024, 17:07 IST", ["Ada Roe"]),
    ("en", "Ada RoebuckPublished May 3, 2024", ["Ada Roebuck"]),
    ("en", "Posted: 5 hours ago | Written by Ada Roe", ["Ada Roe"]),
    ("en", "## By [Ada Roe](https://a.example/authors/ada/)[Twitter](https://t.example/ada)", ["Ada Roe"]),
    ("en", "ADA ROE, BO LI and CY SMYTHE-JONES", ["ADA ROE", "BO LI", "CY SMYTHE-JONES"]),
    ("de", "Von Ada Roe, Redakteurin für Finanzen", ["Ada Roe"]),
    ("de", "von Dr. Ada Roe", ["Dr. Ada Roe"]),
    ("de", "Do 25.04.24 | 14:07 Uhr | Von Ada Roe-Lang", ["Ada Roe-Lang"]),
    ("de", "27. Januar 2026 • Ada Roe • 3 Minuten", ["Ada Roe"]),
    ("de", "Kolumne von Ada Roe - 28.04.2024 um 08:52 Uhr - 12 Ergänzungen", ["Ada Roe"]),
    ("fr", "Par Ada Roé", ["Ada Roé"]),
    ("es", "Por Ada Roe / Bo Li", ["Ada Roe", "Bo Li"]),
    ("da", "Ada Roe Jensen og Bo Reimer-Lund", ["Ada Roe Jensen", "Bo Reimer-Lund"]),
    ("ja", "渡辺花子2025年1月13日 21時37分", ["渡辺花子"]),
    ("ko", "서울 홍길동 기자 hong@a.example", ["홍길동"]),
]

NO_BYLINES = [
    ("en", "The door was open"),
    ("en", "Read more"),
    ("en", "Share on Facebook"),
    ("en", "12 May 2024"),
    ("de", "Von der Leyen will den Gipfel in Wien nutzen"),
    ("de", "Aktuelle Nachrichten und Berichte aus der Region"),
]


@pytest.mark.parametrize(("language", "text", "names"), BYLINES)
def test_the_names_of_a_byline_are_read(language: str, text: str, names: list[str]) -> None:
    """Every person on the line is found, without role, place, agency, address or date."""
    _, found = read(text, lexicon(language), find(text, language))
    assert [text[name.start : name.end] for name in found] == names


@pytest.mark.parametrize(("language", "text"), NO_BYLINES)
def test_a_line_without_a_person_has_no_names(language: str, text: str) -> None:
    """Headlines, buttons and dates are no bylines."""
    assert read(text, lexicon(language), find(text, language))[1] == []

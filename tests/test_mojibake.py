"""Mojibake: repaired where the text proves it, left alone elsewhere."""

from __future__ import annotations

import pytest

import articleparse as ap
from articleparse.mojibake import garbled

GARBLED = [
    "Le café d’été",
    "“Größe” – ein Maß",
    "Привет, мир",
    "大学の学生",
    "Příliš žluťoučký kůň",
]

MEANT = [
    "«MANHû e «AMANHû",
    "Das „ß“ und das „Ä“ in Groß\xadstadt und Maß“",
    "je to těžké\xa0– a hezké\xa0– prý",
    "CAFÉ … OLÉ …",
    "Plain text",
]


@pytest.mark.parametrize("text", GARBLED)
def test_garbled_text_comes_back(text: str) -> None:
    """A text read through Windows-1252 is what it was before, each run with its repair."""
    raw = "".join(
        bytes([byte]).decode("cp1252") if byte not in b"\x81\x8d\x8f\x90\x9d" else chr(byte) for byte in text.encode()
    )
    found = garbled(raw)
    for (start, end), after in sorted(found.items(), reverse=True):
        raw = raw[:start] + after + raw[end:]
    assert raw == text


@pytest.mark.parametrize("text", MEANT)
def test_meant_text_stays(text: str) -> None:
    """Capitals and quotation marks that look like it are no mojibake."""
    assert garbled(text) == {}


def test_repair_is_in_the_account() -> None:
    """A repaired run is a repair of kind encoding, with what stood there."""
    article = ap.parse("Le cafÃ© du village a fermÃ© ses portes aprÃ¨s quarante ans de service, dit son patron.\n")
    assert {(r.before, r.after) for r in article.repairs if r.kind == "encoding"} == {("Ã©", "é"), ("Ã¨", "è")}

"""Drop caps of print: the line that lacks its first letter, and the short lines beside the initial."""

from __future__ import annotations

import pytest

from articleparse.parser import parse
from typeset import PROSE, set_in

LEADS = {
    "en": (
        "P",
        "ORT ELLERY (NWA) - Harbour Office\nSecretary Mark Lind said on Monday that\nthe boat will carry cars again.",
    ),
    "de": (
        "H",
        "AFENSTADT (NWA) - Der neue Sprecher\nRobert Lind sagte am Montag im Amt, dass\ndie Fähre Autos mitnimmt.",
    ),
    "fr": (
        "P",
        "ORT-ELLERY (NWA) - Le Directeur et M.\nMarc Lindet ont dit lundi à la presse que\nle bac prendra les autos.",
    ),
}
"""An initial, and what stands beside it: the first line has capitals, the lines are shorter than the column."""
HEADS = {
    "en": ("The last ferry of the islands\n", "BY ADA ROE\n4 March 2024\n"),
    "de": ("Die letzte Fähre der Inseln\n", "VON ADA ROE\n4. März 2024\n"),
    "fr": ("Le dernier bac des îles\n", "PAR ADA ROE\n4 mars 2024\n"),
}


def column(language: str) -> str:
    """Return paragraphs in a column of 40 letters."""
    return set_in(400, PROSE[language]) + set_in(400, PROSE[language])


def whole(language: str) -> str:
    """Return the first paragraph as it was before it was set."""
    initial, beside = LEADS[language]
    return initial + beside.replace("\n", " ")


@pytest.mark.parametrize("language", LEADS)
def test_an_initial_above_its_word(language: str) -> None:
    """The lines beside an initial are one paragraph with it, whatever names stand at their ends."""
    initial, beside = LEADS[language]
    title, byline = HEADS[language]
    article = parse(f"{title}{byline}{initial}\n{beside}\n{column(language)}")
    assert article.paragraphs[0] == whole(language)
    assert article.authors in {("ADA ROE",), ("Ada Roe",)}


@pytest.mark.parametrize("language", LEADS)
def test_an_initial_above_the_headline(language: str) -> None:
    """An initial at the top of the page goes to the line that lacks it, not to a byline in capitals."""
    initial, beside = LEADS[language]
    title, byline = HEADS[language]
    article = parse(f"{initial}\n{title}{byline}{beside}\n{column(language)}")
    assert article.paragraphs[0] == whole(language)


def test_a_headline_that_begins_with_an_abbreviation() -> None:
    """A word in capitals that the text has elsewhere lacks no initial."""
    initial, beside = LEADS["en"]
    text = column("en") + "The boat was built by NAVA in the year of the flood.\n"
    article = parse(f"{initial}\nNAVA builds a second boat for the islands\n4 March 2024\n{beside}\n{text}")
    assert article.title == "NAVA builds a second boat for the islands"
    assert article.paragraphs[0] == whole("en")


def test_without_an_initial() -> None:
    """A short line in capitals joins nothing where no initial stands above it."""
    article = parse(f"The last ferry of the islands\nADA ROE - The Ferry Office\nNews\n{column('en')}")
    assert not [repair for repair in article.repairs if repair.rule == "drop_cap"]

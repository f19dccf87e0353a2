"""What stays in the body of a print: the narrowest columns, halves of sentences, what stands inside the text."""

from __future__ import annotations

import pytest

import articleparse
from articleparse.features.ends import End, end_class
from articleparse.features.layout import measure
from articleparse.stages.segment import segment
from typeset import PROSE, pages, set_in


@pytest.mark.parametrize("language", PROSE)
@pytest.mark.parametrize("column", [150, 180])
def test_columns_of_sixteen_letters_are_measured(language: str, column: int) -> None:
    """Where nearly all lines go on, a column may be as narrow as four on a small page."""
    found = measure(segment(set_in(column, PROSE[language])))
    assert found is not None
    assert found.limit <= 1.35 * column


@pytest.mark.parametrize("language", PROSE)
def test_narrow_columns_stay_in_the_body(language: str) -> None:
    """Their lines are as short as those of menus, but none is lost."""
    whole = " ".join(articleparse.parse(set_in(150, PROSE[language])).text.split())
    letters = "".join(filter(str.isalpha, PROSE[language]))
    assert len("".join(filter(str.isalpha, whole))) >= 0.95 * len(letters)


def test_menus_are_no_narrow_columns() -> None:
    """Short lines that do not go on in each other show no column."""
    menu = "\n".join(f"{word} news\nall about {word}" for word in ("Harbour", "Town", "Market", "Ferry", "Winter") * 6)
    assert measure(segment(menu)) is None


HALVES = {
    "en": (
        "Fog lies over the valley. The harbour office of",
        "Northwesterhamptonminster says that nobody knows how long.",
    ),
    "de": (
        "Nebel liegt über dem Tal. Wie das Hafenamt am Montag an der",
        "Schiffsanlegestelle mitteilte, weiß niemand, wie lange.",
    ),
}


@pytest.mark.parametrize("language", HALVES)
def test_both_halves_of_a_sentence_stay(language: str) -> None:
    """The first line of a paragraph that falls short by a long word is no headline."""
    first, rest = HALVES[language]
    one, two, three = pages(language)
    article = articleparse.parse(f"{one}{first}\n{rest}\n{two}{three}")
    assert first in article.text
    assert rest in article.text


ITEMS = {
    "en": "Fares for cars up to six metres long, one way, with all who sit in them",
    "de": "Preise für Wagen bis sechs Meter Länge, einfache Fahrt, mit allen, die darin sitzen",
    "fr": "Tarifs pour les voitures de moins de six mètres, aller simple, passagers compris",
}


@pytest.mark.parametrize("language", ITEMS)
def test_a_line_inside_the_text_stays(language: str) -> None:
    """Print has no menus between its paragraphs: what is as long as a sentence is of the text."""
    one, two, three = pages(language)
    assert ITEMS[language] in articleparse.parse(f"{one}{two}{ITEMS[language]}\n{three}").text


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_says_what_it_is_goes_from_inside_the_text(language: str) -> None:
    """A call to write to the paper is no part of it, wherever it stands."""
    line = {"en": "Share this article", "de": "Artikel teilen"}[language]
    one, two, three = pages(language)
    assert line not in articleparse.parse(f"{one}{two}{line}\n{three}").text


@pytest.mark.parametrize(
    "text",
    ["carry cars again.1", "„Sie lief nie auf Grund“.12", "“on Monday.”3", "(see above).2", "à nouveau.¹", "снова.4"],
)
def test_a_stop_with_the_call_of_a_note_ends_a_sentence(text: str) -> None:
    """Extractors glue the raised number to the stop."""
    assert end_class(text) == End.STOP


@pytest.mark.parametrize("text", ["by No.1", "it cost 3.50", "version 2.1", "Dr.1", "chapter 12", "CO2", "U.S.1"])
def test_other_numbers_are_no_calls(text: str) -> None:
    """A number behind a short word, a capital or a figure belongs to it."""
    assert end_class(text) != End.STOP

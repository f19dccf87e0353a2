"""Captions, boxes and pull quotes, told by the size of their type: by lines longer or shorter than the column."""

from __future__ import annotations

import textwrap

import pytest

from articleparse.config import Config
from articleparse.parser import Parser, parse
from typeset import PROSE, pages, set_in

CAPTIONS = {
    "en": "The old ferry at the eastern landing, seen from the hill behind the chapel on the last day of summer.",
    "de": "Die alte Fähre am östlichen Anleger, vom Hügel hinter der Kapelle gesehen, am letzten Tag im Sommer.",
    "fr": "Le vieux bac au débarcadère, vu de la colline qui domine la chapelle, le dernier dimanche de cet été.",
}
QUOTES = {
    "en": "“Nobody is ever going to build such a boat again, and nobody will steer her as he did in the fog.”",
    "de": "„So ein Schiff wird niemand mehr bauen, und niemand wird es so steuern, wie er es im Nebel getan hat.“",
    "fr": "« Personne ne construira plus un tel bateau », dit celui qui le menait, et il regarde couler la rivière.",
}
SMALL, LARGE = 750, 390
"""Measures, in tenths of a letter, to which type is set that is four fifths as large as that of a column of 600, or
half as large again."""


def between(language: str, inset: str) -> str:
    """Return a text with something between its second page and its third."""
    first, second, third = pages(language)
    return f"{first}{second}{inset}{third}"


@pytest.mark.parametrize("language", CAPTIONS)
def test_small_type_is_a_caption(language: str) -> None:
    """A sentence in lines longer than the column is a caption: no part of the body, but kept where captions are."""
    raw = between(language, set_in(SMALL, CAPTIONS[language]))
    assert CAPTIONS[language] not in parse(raw).text
    assert [block.text for block in Parser(Config(drop=())).parse(raw).blocks if block.kind == "caption"] == [
        CAPTIONS[language]
    ]


@pytest.mark.parametrize("language", QUOTES)
def test_large_type_is_a_pull_quote(language: str) -> None:
    """A sentence in lines that all end early, between lines that do not, is a pull quote."""
    raw = between(language, set_in(LARGE, QUOTES[language]))
    assert [part.text for part in parse(raw).removed if part.rule == "large_type"] == [
        set_in(LARGE, QUOTES[language]).strip()
    ]
    assert " ".join(parse(raw).paragraphs) == " ".join(parse(between(language, "")).paragraphs)


@pytest.mark.parametrize("language", CAPTIONS)
@pytest.mark.parametrize("column", [SMALL, LARGE], ids=["small", "large"])
def test_an_inset_inside_a_sentence(language: str, column: int) -> None:
    """A sentence goes on over what stands in other type between its halves."""
    lines = set_in(600, PROSE[language]).splitlines(keepends=True)
    at = next(n for n in range(4, len(lines)) if lines[n - 1].strip()[-1].islower() and lines[n][0].islower())
    inset = set_in(column, CAPTIONS[language])
    raw = pages(language)[1] + "".join(lines[:at]) + inset + "".join(lines[at:])
    assert PROSE[language] in parse(raw).paragraphs[-1]


@pytest.mark.parametrize("column", [SMALL, LARGE], ids=["small", "large"])
def test_an_inset_at_the_edge_of_a_page(column: int) -> None:
    """The head or foot of a page may stand between an inset and the column."""
    first, second, third = pages("en")
    inset = set_in(column, CAPTIONS["en"])
    for edge in (f"– 2 –\n{inset}", f"{inset}– 2 –\n"):
        text = parse(f"{first}– 1 –\n{second}{edge}{third}– 3 –\n").text
        assert CAPTIONS["en"] not in text


KEPT = {
    "text round a picture": set_in(LARGE, PROSE["en"][:160].rpartition(" ")[0] + ".")
    + set_in(LARGE, PROSE["en"][160:230])
    + set_in(600, PROSE["en"][230:]),
    "a crosshead": set_in(LARGE, "The council of the outer islands wants to build a second boat for the winter"),
    "a question": set_in(LARGE, "Who is going to build the second boat that the council of the islands wants?"),
    "verse": "The boat goes out, the boat comes in,\nthe gulls are white and loud,\nand nobody will ever win\n"
    "the race against the cloud.\n",
    "a list": "• the boats of the outer islands and\nall of their oars\n• the slipway, with its\nropes.\n",
    "an answer": "Nobody.\n",
    "a quotation that is set in": set_in(
        490,
        "“I have never seen such a storm, and the boat was lost with all hands before the morning came over the sound, "
        "and nobody is to blame for it.”",
    ),
    "the last paragraph": "",
}


@pytest.mark.parametrize("name", KEPT)
def test_narrow_lines_of_the_body(name: str) -> None:
    """Lines that end early for another reason stay in the body."""
    raw = between("en", KEPT[name]) if KEPT[name] else "".join(pages("en")) + set_in(LARGE, QUOTES["en"])
    assert not {part.rule for part in parse(raw).removed} & {"small_type", "large_type"}


def test_a_caption_without_a_stop() -> None:
    """A caption needs no stop where its last line ends early; the heading of a list does not end one."""
    caption = CAPTIONS["en"].rstrip(".")
    assert caption not in parse(between("en", set_in(SMALL, caption))).text
    raw = between("en", set_in(SMALL, caption.removesuffix(" day of summer")) + "Read more:\n")
    assert "small_type" not in {part.rule for part in parse(raw).removed}


def test_footers_are_no_insets() -> None:
    """What stands in smaller type behind the last paragraph is left to what it says."""
    raw = "".join(pages("en")) + set_in(SMALL, CAPTIONS["en"]) + "The Sound Observer\n"
    assert "small_type" not in {part.rule for part in parse(raw).removed}


def test_a_deck_is_no_inset() -> None:
    """What is set to another measure above the text is its deck."""
    raw = f"The last ferry of the islands\n\n{set_in(SMALL, CAPTIONS['en'])}\n" + "".join(pages("en"))
    assert "small_type" not in {part.rule for part in parse(raw).removed}


def test_a_typewriter_has_one_size() -> None:
    """Narrow lines between wide ones are no other type where all letters are as wide."""
    wide, narrow = (textwrap.fill(PROSE["en"], width) + "\n" for width in (62, 40))
    raw = wide + "\n".join(narrow.splitlines()[:3]) + " again.\n" + wide.replace("ferry", "boat")
    assert not {part.rule for part in parse(raw).removed} & {"small_type", "large_type"}

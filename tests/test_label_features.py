"""What is measured on lines: units, shapes, surroundings, the lexicon, and copies."""

from __future__ import annotations

import pytest

from articleparse import Config, Role
from articleparse.features.lexicon import Lexicon
from articleparse.features.neighbours import NEAR, near
from articleparse.features.roles import kinds
from articleparse.features.settled import far_from_body, inside_body
from articleparse.features.shape import SHAPE, shapes
from articleparse.features.surroundings import AROUND, around
from articleparse.features.units import Unit, group, plain
from articleparse.models.tables import load
from articleparse.stages.label import label
from articleparse.stages.segment import segment
from articleparse.stages.survey import survey

SENTENCE = "The old harbour bridge will be closed to all traffic from the first of May, the council said on Monday."
TEXTS = (
    "",
    "x",
    "\n".join(["Home", "News"] * 50 + [SENTENCE] * 3 + ["Share", "© 2021 The Post"] * 40),
    "港の古い橋は五月一日から全面通行止めになると、市議会が月曜日に決めた。\n" * 3 + "ホーム\n",
    "### \n**\n[](x)\n![](y)\n- \n1.\n\ud800\n",
    "\n".join(["a"] * 500),
)


def parts(text: str) -> tuple[list[Unit], tuple[object, ...]]:
    """Return the units of a text, and its lines."""
    lines = segment(text)
    return group(lines, survey(lines, Config())), lines


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_classes_are_in_range(text: str) -> None:
    """Every measure of every unit is a class that the weights have a number for."""
    units, lines = parts(text)
    measured = shapes(units, lines)
    for shape in measured:
        assert all(0 <= value < size for value, (_, size) in zip(shape.row, SHAPE, strict=True))
    for row in near(units, measured, lines, range(len(units))):
        assert all(0 <= value < size for value, (_, size) in zip(row, NEAR, strict=True))
    for guess in (-9.0, 0.1, 9.0):
        for row in around(units, measured, [guess] * len(units), range(len(units))):
            assert all(0 <= value < size for value, (_, size) in zip(row, AROUND, strict=True))


def test_weights_fit_the_measures() -> None:
    """The data file has one column for each measure, one weight for each of its classes."""
    first, second, _ = load()
    assert [len(column) for column in first.columns] == [size for _, size in (*SHAPE, *NEAR)]
    assert [len(column) for column in second.columns] == [size for _, size in (*AROUND, *SHAPE, *NEAR)]


def test_wrapped_lines_are_one_unit() -> None:
    """A paragraph wrapped at 60 columns is looked at as the one line it was."""
    text = """The old harbour bridge will be closed to all traffic from
the first of May, the council said on Monday. Engineers had
found rust in three of the four main cables, and repairs
cannot wait any longer, according to the mayor.

Buses will take the tunnel instead, and cyclists are asked
to use the ferry, which is going to run twice as often as
it does now, from six in the morning until midnight.
"""
    units, _ = parts(text)
    assert [(unit.first, unit.stop) for unit in units] == [(0, 4), (4, 7)]


def test_a_sentence_cut_at_its_links_is_one_unit() -> None:
    """A line in lower case goes on with the line before, as where a tool broke a line at each link."""
    units, _ = parts("The mayor told the council that the\nharbour bridge\nhas to be closed.\nHome")
    assert [unit.text for unit in units] == [
        "The mayor told the council that the harbour bridge has to be closed.",
        "Home",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Sport](https://a.example/s)", ("Sport", 4, 0)),
        ("![photo](https://a.example/p.jpg)", ("", 5, 0)),
        ("## Ferries", ("Ferries", 0, 1)),
        ("**Ferries** run", ("Ferries run", 0, 2)),
        ("> He said so.", ("He said so.", 0, 4)),
        ("| a | b |", ("| a | b |", 0, 3)),
        ("#harbour", ("#harbour", 0, 0)),
        ("- a dash", ("- a dash", 0, 0)),
        ("[a](b c (d) e) and more words here", ("a and more words here", 1, 0)),
    ],
)
def test_markdown_is_taken_off(text: str, expected: tuple[str, int, int]) -> None:
    """Links and marks go, and how much of the text they held is told."""
    assert plain(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "All rights reserved.", Role.COPYRIGHT),
        ("de", "Newsletter abonnieren", Role.NEWSLETTER),
        (None, "Leave a comment", Role.COMMENTS),
        ("en", "The bridge is closed.", None),
    ],
)
def test_lexicon_knows_phrases(language: str | None, text: str, kind: Role | None) -> None:
    """A phrase of the language's vocabulary tells the kind; other words tell nothing."""
    assert Lexicon.of(language).kind(text) == kind


def test_numbers_of_notes_end_no_sentence() -> None:
    """A sentence of a reference page ends at its stop, whatever notes stand behind it; a heading has none."""
    end = [name for name, _ in SHAPE].index("end")
    units, lines = parts("\n".join([f"{SENTENCE}[3][12]", SENTENCE, "History[edit]"]))
    noted, plainly, heading = (shape.row[end] for shape in shapes(units, lines))
    assert noted == plainly
    assert noted != heading


def test_second_copies_and_pull_quotes_leave_the_body() -> None:
    """A paragraph said twice, and a sentence of one shown by itself, are told from what they repeat."""
    long = "Engineers found rust in three main cables. It cannot wait any longer, said the mayor. Then he wept aloud."
    quote = "It cannot wait any longer, said the mayor"
    units, lines = parts("\n\n".join([SENTENCE, long, f"“{quote}”", SENTENCE]))
    measured = shapes(units, lines)
    found = kinds(units, measured, dict.fromkeys(range(len(units))), ["model"] * len(units), "en")
    assert [rule for _, rule in found] == ["model", "model", "pull_quote", "second_copy"]


@pytest.mark.parametrize(
    "text",
    ["a\n" * 20_000, "word " * 50_000, "[](" * 30_000, ("x" * 31 + "\n") * 10_000, "[a](b" * 20_000, "(1) " * 20_000],
)
def test_hostile_shapes_stay_linear(text: str) -> None:
    """Texts that no one wrote are labelled too, each line once."""
    lines = segment(text)
    assert len(label(lines, survey(lines, Config()), Config())) == len(lines)


def test_lengths_alone_settle_menus_and_paragraphs() -> None:
    """Short lines among short ones are far from any body, paragraphs between paragraphs inside it."""
    menu = [Unit(number, number + 1, "Sport", 0, 0) for number in range(70)]
    menu[30] = Unit(30, 31, SENTENCE * 2, 0, 0)
    menu[40] = Unit(40, 41, "A line of forty code points in this menu", 0, 0)
    far = far_from_body(menu)
    assert [number for number, own in enumerate(far) if not own] == [30, 40]
    assert not any(far_from_body(menu[:60]))
    article = [Unit(number, number + 1, SENTENCE * 2, 0, 0) for number in range(5)]
    article[3] = Unit(3, 4, "- " + SENTENCE * 2, 0, 0)
    assert inside_body(article) == [False, True, True, False, False]
    assert not any(inside_body(article * 20))

"""The same line between paragraphs does not part them."""

from __future__ import annotations

import pytest

import articleparse as ap
from articleparse.features.separators import pictures, separators
from articleparse.features.shape import shapes
from articleparse.features.units import Unit, group
from articleparse.stages.segment import segment
from articleparse.stages.survey import survey

PARAGRAPHS = (
    "The council agreed on Monday evening to repair the harbour bridge before the winter, after three hours of debate.",
    "The work will cost four million, of which the state pays a half.",
    "The bridge has been closed to lorries since March, when engineers found rust in two of its main cables.",
    "Buses take the tunnel. They need ten minutes longer to the hospital, and are late on most days of the week.",
    "The opposition had asked for a new bridge, which it thinks would be cheaper. The mayor did not rule it out.",
    "Cyclists are asked to use the ferry, which goes twice as often as before, from six in the morning to midnight.",
)
MENU = ("Home", "News", "Sport", "Weather", "Culture", "Log in")
LINES = ("Article content", "Weiter im Text", "Contenu de l'article", "記事の続き")


def found(raw: str) -> set[str]:
    """Return the texts of the separators of a text."""
    lines = segment(raw)
    units = group(lines, survey(lines, ap.Config()))
    return {units[number].text for number in separators(units, shapes(units, lines))}


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["tight", "wide"])
def test_paragraphs_around_a_separator_stay(line: str, gap: str) -> None:
    """Every paragraph is kept, as without the lines between."""
    rows = [row for paragraph in PARAGRAPHS for row in (line, paragraph)]
    article = ap.parse(gap.join([*MENU, "The bridge is repaired", "By Ada Roe", *rows, "Contact", "Imprint"]) + "\n")
    assert [text for text in PARAGRAPHS if text not in article.text] == []


def test_a_line_that_comes_again_between_paragraphs_is_a_separator() -> None:
    """Four times or more, and beside paragraphs."""
    assert found("\n".join(row for text in PARAGRAPHS for row in ("Article content", text))) == {"Article content"}


@pytest.mark.parametrize(
    "raw",
    [
        "\n".join(row for text in PARAGRAPHS[:3] for row in ("Article content", text)),
        "\n".join(row for text in PARAGRAPHS for row in ("Reply", text)),
        "\n".join(row for text in PARAGRAPHS for row in ("12 May 2021", text)),
        "\n".join([*MENU, "Article content"] * 6) + "\n" + "\n".join(PARAGRAPHS),
    ],
    ids=["three times", "below comments", "a day", "in a menu"],
)
def test_other_lines_are_no_separators(raw: str) -> None:
    """What comes less often, says what it is, or stands in a menu parts what is beside it."""
    assert found(raw) == set()


PICTURES = ("[boat.jpg]", "[INS: :INS]", "[icon_arrow]", "[boat.jpg] [ferry.png]")


@pytest.mark.parametrize("text", PICTURES)
def test_what_stands_for_a_picture_is_looked_past(text: str) -> None:
    """Each is found, and a paragraph without a stop between two of them stays."""
    broken = "The council has agreed on Monday evening to repair the harbour bridge before the winter"
    head = ["The bridge is repaired", "3 May 2024"]
    rows = [*head, PARAGRAPHS[1], text, broken, text, *PARAGRAPHS[2:4], text, "Tags:", "Bridges"]
    article = ap.parse("\n\n".join([*MENU, *rows]) + "\n")
    assert broken in article.text
    assert text not in article.text
    assert pictures([Unit(0, 1, text, 0, 0)]) == {0}


@pytest.mark.parametrize("text", ["[1]", "[ ]", "[The lights go out.]", "[Roe] said no", "[12] [13]"])
def test_other_brackets_are_text(text: str) -> None:
    """Notes, fields of forms, and what somebody put in brackets."""
    assert pictures([Unit(0, 1, text, 0, 0)]) == set()

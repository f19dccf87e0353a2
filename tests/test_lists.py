"""Where most items of a list are of the article, all are."""

from __future__ import annotations

import pytest

import articleparse as ap
from articleparse.config import Config
from articleparse.features.lists import together
from articleparse.features.shape import shapes
from articleparse.features.units import group
from articleparse.stages.segment import segment
from articleparse.stages.survey import survey

RECIPE = """Lentil soup with burnt lemon

By Noor Haddad

My grandmother made this soup every Thursday, as it was the day before market and the larder held little else.

You need a pan that can take real heat. If the lemon does not hiss, wait another minute.

Ingredients

{}

Rinse the lentils until the water runs clear, and fry the onion in the oil over a low heat for some ten minutes.

The soup keeps for three days in a cold place and gets better on the second, as my grandmother said of most things.
"""
ITEMS = [
    "300 g red lentils",
    "1 large onion, finely chopped",
    "2 tbsp olive oil",
    "1 lemon, halved",
    "1.2 l stock",
    "Salt",
]


@pytest.mark.parametrize("mark", ["* ", "- ", "• ", "    * "])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_last_word_of_a_list_stays(mark: str, gap: str) -> None:
    """An item of one word is part of the list that it ends."""
    article = ap.parse(RECIPE.format(gap.join(mark + item for item in ITEMS)))
    assert [block.text for block in article.blocks if block.kind == "list_item"] == ITEMS


def test_numbers_of_two_kinds_are_two_lists() -> None:
    """A list that is set farther in is another one, and says nothing about the first."""
    nested = [f"* {ITEMS[0]}", f"* {ITEMS[1]}", f"* {ITEMS[2]}", *(f"      + {item}" for item in ITEMS[3:])]
    article = ap.parse(RECIPE.format("\n".join(nested)))
    assert [block.text for block in article.blocks if block.kind == "list_item"][:3] == ITEMS[:3]


ROW = [
    "The ferry was late, and the people on the quay had nothing but the rain to look at.",
    "What did they do then?",
    "They went to the shop, which has a stove, and stayed until the lamp went out.",
]


@pytest.mark.parametrize(
    ("texts", "gap", "margin", "stays"),
    [
        (ROW, "\n\n", -1.8, True),
        (ROW, "\n", -1.8, True),
        (ROW, "\n\n", -3.0, False),
        ([ROW[0], "Share this", ROW[2]], "\n\n", -1.8, False),
        ([ROW[0], "    " + ROW[1], ROW[2]], "\n\n", -1.8, False),
        ([ROW[0], "\n" + ROW[1], ROW[2]], "\n\n", -1.8, False),
    ],
    ids=["blank lines", "none", "too sure", "no sentence", "indented", "apart"],
)
def test_a_sentence_in_a_row_of_the_article_stays(texts: list[str], gap: str, margin: float, stays: bool) -> None:  # noqa: FBT001
    """A sentence in doubt is of the article where those before and behind it are and are set alike."""
    lines = segment(gap.join(["The long quay", *texts]))
    units = group(lines, survey(lines, Config()))
    assert (together(units, shapes(units, lines, "en"), lines, [-3.0, 3.0, margin, 3.0])[2] >= 0) is stays

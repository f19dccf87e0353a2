"""Where most items of a list are of the article, all are."""

from __future__ import annotations

import pytest

import articleparse as ap

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

"""How far it is to the body above and below a unit, and what is said on the way."""

from __future__ import annotations

import pytest

import articleparse as ap
from articleparse import Config
from articleparse.features.gaps import GAP, gaps, others
from articleparse.features.shape import Shape, shapes
from articleparse.features.units import group
from articleparse.stages.segment import segment
from articleparse.stages.survey import survey

PROSE = "The ferry carries cars and lorries again from the first of May, the harbour office said on Monday."
NONE = 0


def _measured(*texts: str) -> list[Shape]:
    lines = segment("\n\n".join(texts) + "\n")
    layout = survey(lines, Config())
    return shapes(group(lines, layout), lines, "en")


def _guesses(texts: tuple[str, ...]) -> list[float]:
    return [3.0 if text == PROSE else -1.0 for text in texts]


def _ways(*texts: str) -> list[tuple[int, int]]:
    measured = _measured(*texts)
    assert len(measured) == len(texts)
    return gaps(measured, _guesses(texts), range(len(texts)))


def test_no_body_on_a_side_is_a_class_of_its_own() -> None:
    """Above the first likely body, and below the last one, there is none."""
    ways = _ways("Fares", PROSE, "Times")
    assert [above == NONE for above, _ in ways] == [True, True, False]
    assert [below == NONE for _, below in ways] == [False, True, True]


def test_the_way_grows_with_the_distance() -> None:
    """A list of the article follows the prose at once; what is further from it is in another class."""
    ways = _ways(PROSE, *[f"Fare for {number} cars" for number in range(30)])
    above = [above for above, _ in ways[1:]]
    assert above == sorted(above)
    assert len(set(above)) > 4
    assert max(above) < GAP


@pytest.mark.parametrize(("said", "more"), [("Share", 1), ("Comments (12)", 2), ("Read also", 2), ("The fares", 0)])
def test_what_is_said_on_the_way_tells(said: str, more: int) -> None:
    """A button stands inside articles too; a heading of comments says that something else begins."""
    plain, told = _ways(PROSE, "The times", "Ann, on Monday"), _ways(PROSE, said, "Ann, on Monday")
    assert told[2][0] - plain[2][0] == more
    assert told[1][0] == plain[1][0]


def test_only_the_places_asked_for_are_answered() -> None:
    """In their order, as if all had been asked."""
    texts = (PROSE, "Fares", "Comments", "Ann, on Monday", PROSE, "Times")
    measured = _measured(*texts)
    every = gaps(measured, _guesses(texts), range(len(texts)))
    assert gaps(measured, _guesses(texts), [1, 3, 5]) == [every[1], every[3], every[5]]
    assert gaps(measured, _guesses(texts), []) == []


def test_headings_of_something_else_are_counted() -> None:
    """Before each unit, and in all."""
    assert others(_measured(PROSE, "Share", "Comments (12)", "Ann, on Monday", "Newsletter")) == [0, 0, 0, 1, 1, 2]


RECIPE = """Home
News
Recipes
Log in

Lentil soup for cold evenings

By Ada Roe

My grandmother cooked this soup on the stove that heated the whole house, and she never wrote it down, so that all of
us cook it a little differently now.

Lentils need no soaking, and the soup is ready in half an hour, which is why I cook it on evenings when nobody wants to.

Ingredients

* 300 g red lentils
* 1 onion
* 2 carrots
* 1 litre of stock
* salt

Method

1. Fry the onion and the carrots in a little oil until they are soft.
2. Add the lentils and the stock and let it simmer for twenty minutes.
3. Season with salt and lemon, and blend half of it.

The soup keeps for three days in the fridge, and is better on the second.

Share
Print

Privacy
Imprint
© 2024 The Valley Herald. All rights reserved.
"""


def test_a_recipe_keeps_its_lists() -> None:
    """Ingredients and steps stay, and so does the sentence below; the footer does not."""
    text = ap.parse(RECIPE).text
    for line in ("300 g red lentils", "1 litre of stock", "Fry the onion", "Season with salt", "better on the second"):
        assert line in text
    assert "Imprint" not in text

"""Kinds of blocks: headings, items and paragraphs, where no mark tells them apart."""

from __future__ import annotations

import pytest

import articleparse as ap
from articleparse import testing
from articleparse.config import Config
from articleparse.features.block_kinds import FORESTS, MEASURES, block_kinds, describe_blocks, load_kinds, open_places
from articleparse.features.shape import shapes
from articleparse.features.units import group
from articleparse.stages.segment import segment
from articleparse.stages.survey import survey

RECIPES = {
    "en": (
        "This stew has fed the crew of the Halcyon on every crossing since the cook came aboard, in 1988 or so.",
        "Ingredients",
        ["300 g smoked haddock", "2 leeks", "4 large potatoes", "half a litre of milk", "a bay leaf"],
        "Method",
        "Peel the potatoes, slice the leeks, and let both soften in butter for ten minutes. They must not take colour.",
        "Add the milk and the bay leaf, and lay the fish on top. It is done when the flakes come apart by themselves.",
    ),
    "de": (
        "Diesen Eintopf kocht die Köchin seit 1988 auf jeder Überfahrt. Er hat noch keinen enttäuscht, der nass ankam.",
        "Zutaten",
        ["300 g geräucherter Schellfisch", "2 Stangen Lauch", "4 große Kartoffeln", "ein halber Liter Milch"],
        "Zubereitung",
        "Die Kartoffeln schälen, den Lauch schneiden und beides zehn Minuten in Butter dünsten, ohne dass es bräunt.",
        "Milch und Lorbeer zugeben und den Fisch darauf legen. Er ist gar, wenn er von selbst auseinanderfällt.",
    ),
    "es": (
        "Este guiso lo prepara la cocinera del Alción en cada travesía desde que subió a bordo, allá por 1988.",
        "Ingredientes",
        ["300 g de bacalao ahumado", "2 puerros", "4 patatas grandes", "medio litro de leche"],
        "Preparación",
        "Pele las patatas, corte los puerros y deje que se ablanden en mantequilla diez minutos, sin que se doren.",
        "Añada la leche y el laurel y ponga el pescado encima. Está hecho cuando se deshace por sí solo en lascas.",
    ),
}


def found(raw: str) -> dict[str, str]:
    """Return the kind of each block by its text."""
    article = ap.parse(raw)
    testing.assert_promises(article)
    return {block.text: str(block.kind) for block in article.blocks}


@pytest.mark.parametrize("language", RECIPES)
def test_ingredients_are_items_below_a_heading(language: str) -> None:
    """Lines as short as each other are a list, the line above them and the one above the sentences are headings."""
    opening, upper, items, lower, first, second = RECIPES[language]
    raw = "\n\n".join([opening, upper, "\n".join(items), lower, first, second])
    kinds = found(raw)
    assert [kinds[text] for text in (opening, first, second)] == ["paragraph"] * 3
    assert [kinds[text] for text in (upper, lower)] == ["heading"] * 2
    assert [kinds[item] for item in items] == ["list_item"] * len(items)


def test_headings_stand_between_paragraphs() -> None:
    """A line without a stop between long paragraphs is a heading; a short sentence there is a paragraph."""
    prose = [text for recipe in RECIPES.values() for text in (recipe[0], recipe[4], recipe[5])][:3]
    kinds = found("\n\n".join([prose[0], "What the cook says", prose[1], "It never fails.", prose[2]]))
    assert kinds["What the cook says"] == "heading"
    assert kinds["It never fails."] == "paragraph"


def test_signs_settle_the_kind() -> None:
    """Marks of Markdown and bullets need no trees."""
    opening, upper, items, _, first, second = RECIPES["en"]
    listed = "\n".join(f"* {item}" for item in items)
    raw = "\n\n".join(["# The stew of the Halcyon", opening, f"## {upper}", listed, first, second])
    article = ap.parse(raw)
    rules = {raw[entry.start : entry.end]: entry.rule for entry in article.ledger}
    assert rules[f"## {upper}"] == "markdown_heading"
    assert [block.text for block in article.blocks if block.kind == "list_item"] == items


def test_each_measure_is_told_of_each_unit() -> None:
    """A row has one number for each measure; units that a sign settles, and long ones, are not asked about."""
    opening, upper, items, lower, first, _ = RECIPES["en"]
    lines = segment("\n\n".join([opening, f"# {upper}", *items, lower, first]))
    units = group(lines, survey(lines, Config()))
    measured = shapes(units, lines, "en")
    inside = range(len(units))
    asked = open_places(units, measured, inside)
    assert {units[place].text for place in asked} == {opening, *items, lower, first}
    rows = describe_blocks(units, measured, lines, inside, asked)
    assert [len(row) for row in rows] == [len(MEASURES)] * len(asked)
    words = dict(zip(asked, [row[MEASURES.index("words")] for row in rows], strict=True))
    assert words[len(units) - 2] == len(lower.split())
    assert block_kinds(units, measured, lines, []) == {}


def test_the_trees_of_the_package_ask_for_its_measures() -> None:
    """There is a forest for each kind, and it asks for no measure that there is not."""
    forests = load_kinds()
    assert len(forests) == len(FORESTS)
    assert all(0 < len(forest.bounds) <= len(MEASURES) for forest in forests)

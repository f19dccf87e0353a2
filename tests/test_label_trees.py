"""The last look: what the whole page says about a unit in doubt, and the trees that ask it."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from articleparse import Config
from articleparse.features.likeness import copies, styles
from articleparse.features.neighbours import NEAR
from articleparse.features.overview import OVERVIEW, overview, settings
from articleparse.features.shape import SHAPE, Shape, shapes
from articleparse.features.surroundings import AROUND
from articleparse.features.units import Unit, group
from articleparse.models.tables import load
from articleparse.stages.segment import segment
from articleparse.stages.survey import survey

if TYPE_CHECKING:
    from collections.abc import Iterator

    from articleparse.models.branches import Branch

CAPTION = "The harbour bridge on the day it was opened, seen from the eastern landing"
PAGE = f"""Home
Sport

The bridge will be closed to all traffic from the first of May, the council said on Monday.

{CAPTION}
{CAPTION}. Photo: Ada Roe

  Tickets for the summer concert can be had at the counter
  Weather: rain in the morning
"""


def parts(text: str) -> tuple[list[Unit], list[Shape], list[tuple[int, int]]]:
    """Return the units of a text, their shapes, and how they are set."""
    lines = segment(text)
    units = group(lines, survey(lines, Config()))
    return units, shapes(units, lines), settings(units, lines)


@pytest.mark.parametrize(
    "text", [PAGE, "x", "\n".join(["One more line of this text"] * 90), "港の古い橋は全面通行止めになる。\n"]
)
def test_every_measure_has_its_column(text: str) -> None:
    """A row has as many numbers as there are names for them, whichever units are in doubt."""
    units, measured, setting = parts(text)
    rows = overview(units, measured, setting, [-0.5] * len(units), range(len(units)))
    assert [len(row) for row in rows] == [len(OVERVIEW)] * len(units)
    assert [row[:2] for row in rows] == [(-0.5, shape.words) for shape in measured]


def test_a_caption_begins_as_its_neighbour_does() -> None:
    """A caption and the same with its credit are known by their common opening, other lines have none."""
    units, _, _ = parts(PAGE)
    found = dict(zip([unit.text for unit in units], copies(units, range(len(units))), strict=True))
    assert found[CAPTION] == (1, 0)
    assert found[CAPTION + ". Photo: Ada Roe"] == (2, 0)
    assert found["Weather: rain in the morning"] == (0, -1)
    twice = Unit(0, 1, f"{CAPTION} {CAPTION}", 0, 0)
    assert copies([twice], [0]) == [(0, 1)]


def test_units_set_alike_speak_for_each_other() -> None:
    """What became of the other units with the same indent and blank lines counts, what became of itself does not."""
    units, measured, setting = parts("\n\n\n".join(["  The ferry leaves the landing at nine."] * 5)[2:])
    for odds, most in ((0.0, 0.2), (1.0, 1.0)):
        share = styles(measured, setting, [0.5, odds, 0.5, odds, odds], [2])[0]
        assert most - 0.2 <= share <= most
    assert len(units) == 5


def test_the_trees_of_the_package_ask_for_measures_that_exist() -> None:
    """Each question of the data file is about one of the measures of the page, or of both looks."""

    def asked(branch: Branch) -> Iterator[int]:
        if isinstance(branch, tuple):
            yield branch[0]
            yield from asked(branch[2])
            yield from asked(branch[3])

    data = json.loads(files("articleparse").joinpath("data/label.json").read_text("utf-8"))
    assert data["last"]["measures"] == [*OVERVIEW, *[name for name, _ in (*AROUND, *SHAPE, *NEAR)]]
    places = {place for tree in load().trees.trees for place in asked(tree)}
    assert len(places) > len(OVERVIEW)
    assert places <= set(range(len(OVERVIEW) + len(AROUND) + len(NEAR) + len(SHAPE)))

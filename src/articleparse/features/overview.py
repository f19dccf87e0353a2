"""Overview: what the whole text says about a unit that is still in doubt after two looks.

Most pages are easy to judge by their lines and what stands around them; the pages that went
wrong were judged wrong as a whole: an interview, a list of recipes, comments longer than the
article. So a unit in doubt is held against all of its page:

* how sure the surest units are, how many are likely body, how long these are, where most of them stand;
* what became of the units that are set alike: the same indent and blank lines, the same marks;
* how often it was said since the article seems to have begun that something else does, and will be said below;
* whether it begins as a unit next to it does (a caption, and the caption with its credit),
  or says the same twice in itself (the text of a picture, and the caption below).

The measures are plain numbers, one column each, for trees (:mod:`articleparse.models.branches`)
that ask "more than so much?"; they are asked of the classes of both looks as well. What was said
since the article began is less than nothing above its beginning.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from .gaps import others
from .likeness import copies, styles
from .surroundings import chances, densest

if TYPE_CHECKING:
    from ..lines import Line
    from .shape import Shape
    from .units import Unit

__all__ = ["OVERVIEW", "overview", "settings"]

OVERVIEW: tuple[str, ...] = (
    "margin",
    "words",
    "margin-1",
    "margin+1",
    "best",
    "third",
    "likely",
    "median",
    "units",
    "share",
    "from_start",
    "from_stop",
    "density+20",
    "indent_columns",
    "like_setting",
    "begins_beside",
    "says_twice",
    "others_since_start",
    "others_behind",
)
"""The measures, in order."""

_NOBODY = -9.0
"""Margin of a unit that is not there."""
_BLANKS = 3
"""Blank lines from which on more make no difference."""
_SMOOTHING = 4
"""Words added to a window, so that a few words make no density."""
_WINDOW = 20
"""Units behind over which the density of prose is measured."""


def settings(units: Sequence[Unit], lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Return how each unit is set: its indent in columns, and the blank lines before it, up to :data:`_BLANKS`."""
    firsts = [lines[unit[0]] for unit in units]
    return [(line[3], line[4] if line[4] < _BLANKS else _BLANKS) for line in firsts]  # noqa: FURB136 - twice as quick


def overview(
    units: Sequence[Unit],
    measured: Sequence[Shape],
    setting: Sequence[tuple[int, int]],
    margins: Sequence[float],
    doubtful: Sequence[int],
) -> list[tuple[float, ...]]:
    """Return the measures of :data:`OVERVIEW` for each unit in doubt; ``margins`` are by the second look."""
    odds = chances(margins)
    page = _page([shape[1] for shape in measured], margins, odds)
    beside = [_NOBODY, *margins, _NOBODY]
    alike = styles(measured, setting, odds, doubtful)
    copied = copies(units, doubtful)
    said = others(measured)
    begun = said[page.stretch[0]]
    return [
        (
            margins[number],
            measured[number][1],
            beside[number],
            beside[number + 2],
            *_seen_from(page, number),
            setting[number][0],
            style,
            *copy,
            said[number] - begun,
            said[-1] - said[number],
        )
        for number, style, copy in zip(doubtful, alike, copied, strict=True)
    ]


class _Page(NamedTuple):
    """What was measured on the whole text."""

    whole: tuple[float, ...]
    """The surest margin, the third surest, units of body, the words of one in the middle, all units."""
    mass: Sequence[float]
    """Words of body before each unit, and in all."""
    weight: Sequence[int]
    """The same of all words and units."""
    stretch: tuple[int, int]
    """The densest stretch."""


def _page(words: Sequence[int], margins: Sequence[float], odds: Sequence[float]) -> _Page:
    mass = list(accumulate([count * p for count, p in zip(words, odds, strict=True)], initial=0.0))
    likely = sorted([count for count, margin in zip(words, margins, strict=True) if margin > 0])
    middle = likely[len(likely) // 2] if likely else 0
    surest = sorted(margins)[-3:]
    return _Page(
        whole=(surest[-1], surest[0], len(likely), middle, len(words)),
        mass=mass,
        weight=list(accumulate([count + 1 for count in words], initial=0)),
        stretch=densest(words, odds),
    )


def _seen_from(page: _Page, number: int) -> tuple[float, ...]:
    """Return what the whole text is like, seen from one unit."""
    whole, mass, weight, (start, stop) = page
    behind, last = number + 1, min(len(mass) - 1, number + 1 + _WINDOW)
    return (
        *whole,
        (mass[behind] - mass[number]) / (mass[-1] + 1),
        number - start,
        stop - behind,
        (mass[last] - mass[behind]) / (weight[last] - weight[behind] + _SMOOTHING),
    )

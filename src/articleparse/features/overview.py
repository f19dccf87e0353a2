"""Overview: what the whole text says about a unit that is still in doubt after two looks.

Most pages are easy to judge by their lines and what stands around them; the pages that went
wrong were judged wrong as a whole: an interview, a list of recipes, comments longer than the
article. So a unit in doubt is held against all of its page:

* how sure the surest units are, how many are likely body, how long these are, where most of them stand;
* what became of the units that are set alike: the same indent and blank lines, the same shape;
* whether it begins as another unit does, next to it (a caption, and the caption with its credit)
  or elsewhere, or says the same twice in itself (the text of a picture, and the caption below);
* how many of its long words the likely body has.

The measures are plain numbers, one column each, for trees (:mod:`articleparse.models.trees`)
that ask "more than so much?".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate
from math import exp
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from .likeness import copies, styles
from .shape import SHAPE
from .surroundings import densest

if TYPE_CHECKING:
    from ..lines import Line
    from .shape import Shape
    from .units import Unit

__all__ = ["OVERVIEW", "overview", "settings"]

_OWN = (
    "end",
    "start",
    "sentences",
    "commas",
    "lower",
    "digits",
    "links",
    "mark",
    "dates",
    "copies",
    "stops",
    "markup",
    "quotes",
    "phrase",
    "indent",
)
_PLACES = tuple([name for name, _ in SHAPE].index(name) for name in _OWN)
_END, _START, _PHRASE = (_PLACES[_OWN.index(name)] for name in ("end", "start", "phrase"))

OVERVIEW: tuple[str, ...] = (
    "margin",
    "guess",
    "words",
    "margin-2",
    "margin-1",
    "margin+1",
    "margin+2",
    "words-1",
    "words+1",
    "end-1",
    "end+1",
    "start-1",
    "start+1",
    "phrase-1",
    "phrase+1",
    "best",
    "third",
    "mass",
    "likely",
    "median",
    "units",
    "place",
    "share",
    "before",
    "from_start",
    "from_stop",
    "best_before",
    "best_behind",
    "density-20",
    "density+20",
    "density-60",
    "density+60",
    "gap_before",
    "gap_behind",
    "indent_columns",
    "like_shape",
    "like_shape_count",
    "like_setting",
    "like_setting_count",
    "begins_beside",
    "begins_elsewhere",
    "says_twice",
    "shared",
    *_OWN,
)
"""The measures, in order."""

_NOBODY = -9.0
"""Margin of a unit that is not there."""
_SMOOTHING = 4
"""Words added to a window, so that a few words make no density."""


_own = itemgetter(*_PLACES)


def settings(units: Sequence[Unit], lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Return how each unit is set: the columns it is indented by, and the blank lines before it (up to 3)."""
    return [(lines[unit[0]][3], min(3, lines[unit[0]][4])) for unit in units]


def overview(
    units: Sequence[Unit],
    measured: Sequence[Shape],
    setting: Sequence[tuple[int, int]],
    looks: tuple[Sequence[float], Sequence[float]],
    doubtful: Mapping[int, int],
) -> list[tuple[float, ...]]:
    """Return the measures of :data:`OVERVIEW` for each unit in doubt.

    ``looks`` are the log-odds by the first and by the second look; ``doubtful`` has for each
    unit in doubt the class of the long words it shares with the likely body.
    """
    guesses, margins = looks
    page = _page(measured, margins)
    beside = _Beside(measured, margins)
    alike = styles(measured, setting, page.odds, doubtful)
    copied = copies(units, doubtful)
    return [
        (
            margins[number],
            guesses[number],
            measured[number][1],
            *beside.at(number),
            *page.at(number),
            setting[number][1],
            setting[number + 1][1] if number + 1 < len(setting) else 3,
            setting[number][0],
            *style,
            *copy,
            shared,
            *_own(measured[number][0]),
        )
        for (number, shared), style, copy in zip(doubtful.items(), alike, copied, strict=True)
    ]


class _Page(NamedTuple):
    """What was measured on the whole text."""

    whole: tuple[float, ...]
    """The surest margin, the third surest, words of body, units of it, the words of one in the middle, all units."""
    words: Sequence[int]
    odds: Sequence[float]
    """Probability of being body of each unit."""
    mass: Sequence[float]
    """Words of body before each unit, and in all."""
    weight: Sequence[int]
    """The same of all words."""
    stretch: tuple[int, int]
    before: Sequence[float]
    """The best margin before each unit."""
    behind: Sequence[float]
    """The best margin from each unit on."""

    def at(self, number: int) -> tuple[float, ...]:
        """Return the measures of one unit."""
        mass, total = self.mass, self.whole[2]
        start, stop = self.stretch
        return (
            *self.whole,
            number / len(self.words),
            (mass[number + 1] - mass[number]) / total,
            mass[number] / total,
            number - start,
            stop - 1 - number,
            self.before[number],
            self.behind[number + 1],
            *self._density(number, 20),
            *self._density(number, 60),
        )

    def _density(self, number: int, window: int) -> tuple[float, float]:
        """Return the density of prose in a window before and in one behind."""
        mass, weight = self.mass, self.weight
        first, last = max(0, number - window), min(len(self.words), number + 1 + window)
        return (
            (mass[number] - mass[first]) / (weight[number] - weight[first] + _SMOOTHING),
            (mass[last] - mass[number + 1]) / (weight[last] - weight[number + 1] + _SMOOTHING),
        )


def _page(measured: Sequence[Shape], margins: Sequence[float]) -> _Page:
    words = [shape[1] for shape in measured]
    odds = [1 / (1 + exp(-margin)) for margin in margins]
    mass = list(accumulate([count * p for count, p in zip(words, odds, strict=True)], initial=0.0))
    likely = sorted([count for count, margin in zip(words, margins, strict=True) if margin > 0])
    surest = sorted(margins)[-3:]
    return _Page(
        whole=(
            surest[-1],
            surest[0],
            mass[-1] + 1,
            len(likely),
            likely[len(likely) // 2] if likely else 0,
            len(words),
        ),
        words=words,
        odds=odds,
        mass=mass,
        weight=list(accumulate([count + 1 for count in words], initial=0)),
        stretch=densest(words, odds),
        before=list(accumulate(margins, max, initial=_NOBODY)),
        behind=list(accumulate(margins[::-1], max, initial=_NOBODY))[::-1],
    )


class _Beside:
    """The units next to one: what was guessed about them, and how they look."""

    __slots__ = ("_margins", "_rows", "_words")

    def __init__(self, measured: Sequence[Shape], margins: Sequence[float]) -> None:
        edge = [_NOBODY, _NOBODY]
        self._margins = [*edge, *margins, *edge]
        self._words = [0, *[shape[1] for shape in measured], 0]
        none = (-1,) * len(SHAPE)
        self._rows = [none, *[shape[0] for shape in measured], none]

    def at(self, number: int) -> tuple[float, ...]:
        """Return the measures of the units next to one."""
        margins, before, behind = self._margins, self._rows[number], self._rows[number + 2]
        return (
            margins[number],
            margins[number + 1],
            margins[number + 3],
            margins[number + 4],
            self._words[number],
            self._words[number + 2],
            before[_END],
            behind[_END],
            before[_START],
            behind[_START],
            before[_PHRASE],
            behind[_PHRASE],
        )

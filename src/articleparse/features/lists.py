"""Lists: where most of a list is of the article, all of it is, and so is a sentence in its row.

An item is short, and whether it is of the article shows in the list as a whole: the last
ingredient of a recipe is one word::

    * 300 g red lentils      +1.2
    * 2 tbsp olive oil       +0.8      the mean is +0.6
    * Salt                   -0.2  ->  +0.6

A sentence between two units of the article that are set as it is, with the same indent and the
same blank lines, is one more of them: an answer in an interview, a sentence that comes again. So is the last one of a
short notice, which stands between the article and its buttons.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .dialogues import dialogue
from .entries import entries
from .lexicon import LITTLE_ELSE
from .sections import web_words
from .shape import PLACE, STOPS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..lines import Line
    from .shape import Shape
    from .units import Unit

__all__ = ["together"]

_MARK, _END, _PHRASE = (PLACE[name] for name in ("mark", "end", "phrase"))
_LEAST = 3
"""Items of a list that has something to say about each of them."""

_DOUBT = -2.5
"""Margin down to which a sentence is one of its row: of 45 units on other sites 36 were, on 7 of 15 pages; what is lost
is worse than what is left."""
_SHORT, _FEWEST = 8, 3
"""Units of the body of a short article, at the most, and words of its last sentence, at the least."""
_SENTENCE = 4
"""Words of the shortest sentence."""
_BUTTONS, _LONGEST = 2, 5
"""Buttons above the last sentence of a short article, at the most, and words of the longest."""


def together(
    units: Sequence[Unit], measured: Sequence[Shape], lines: Sequence[Line], margins: Sequence[float]
) -> list[float]:
    """Return the margins, those of the items of a list that is of the article no less than their mean.

    Those of sentences in a row of the article, in a dialogue, or in an entry of a live report, are no less than 0.
    """
    out = list(margins)
    listed = any([margin >= 0 and shape[0][_MARK] for shape, margin in zip(measured, margins, strict=True)])  # noqa: C419 - a list is quicker
    for run in _lists(units, measured, lines) if listed else ():
        own = margins[run.start : run.stop]
        mean = sum(own) / len(own)
        if len(own) >= _LEAST and min(own) < 0 <= mean:
            out[run.start : run.stop] = [max(margin, mean) for margin in own]
    for number in _between(units, measured, lines, margins):
        out[number] = max(out[number], 0.0)
    last = _last(units, measured, lines, out)
    if last is not None:
        out[last] = 0.0
    for number in (*dialogue(units, measured, out), *entries(units, measured, out)):
        out[number] = 0.0
    return out


def _between(
    units: Sequence[Unit], measured: Sequence[Shape], lines: Sequence[Line], margins: Sequence[float]
) -> Iterator[int]:
    """Yield the sentences in doubt between two units of the article that are set alike."""
    last = len(units) - 1
    for number in [place for place, margin in enumerate(margins) if _DOUBT < margin < 0]:
        if 0 < number < last and margins[number - 1] >= 0 and margins[number + 1] >= 0:
            row, words = measured[number][0], measured[number][1]
            if words >= _SENTENCE and row[_END] <= STOPS and not row[_PHRASE]:
                above, own, below = (lines[unit[0]] for unit in units[number - 1 : number + 2])
                if above[3] == own[3] == below[3] and min(3, above[4]) == min(3, own[4]) == min(3, below[4]):
                    yield number


def _last(
    units: Sequence[Unit], measured: Sequence[Shape], lines: Sequence[Line], margins: Sequence[float]
) -> int | None:
    """Return the sentence in doubt that a short article ends with: set as the one above it, and above "Share".

    A button or two may stand between.
    """
    body = [number for number, margin in enumerate(margins) if margin >= 0]
    if not 1 < len(body) <= _SHORT or measured[body[-1]][0][_END] > STOPS:
        return None
    above = lines[units[body[-1]][0]]
    for number in range(body[-1] + 1, min(body[-1] + 2 + _BUTTONS, len(units) - 1)):
        row, words = measured[number][0], measured[number][1]
        if words >= _FEWEST and row[_END] <= STOPS and not row[_PHRASE]:
            told = measured[number + 1][0][_PHRASE] >= LITTLE_ELSE and margins[number] > _DOUBT
            alike = above[3:5] == lines[units[number][0]][3:5]
            return number if told and alike and not web_words(units[number][2]) else None
        if measured[number][3] or words > _LONGEST:
            return None
    return None


def _lists(units: Sequence[Unit], measured: Sequence[Shape], lines: Sequence[Line]) -> Iterator[range]:
    """Yield the runs of units with the same kind of mark, the same indent and the same gap between them."""
    first, before = 0, None
    for number, (unit, shape) in enumerate(zip(units, measured, strict=True)):
        mark, line = shape[0][_MARK], lines[unit[0]]
        here = (mark, line[3], line[4]) if mark else None
        begins = before is None or here is None or here[:2] != before[:2] or (number - first > 1 and here != before)
        if begins:
            if before is not None:
                yield range(first, number)
            first = number
        before = here
    if before is not None:
        yield range(first, len(units))

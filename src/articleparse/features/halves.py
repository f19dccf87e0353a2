"""Halves: units of a print that were judged apart, though one goes on in the other.

The first line of a paragraph may fall short of the column by a word that did not fit, and has no stop; by itself it
looks like a headline. Where the break behind it is surely inside a sentence, both are of the text::

    Fog lies over the valley. The harbour office of          <- a headline, it seems
    Northwesterham says that the ferry stays at its          the word had no room above
    landing until noon.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from .ends import End
from .hyphens import HYPHENS
from .joints import goes_on
from .judge import Judge, load_model
from .margins import is_all_prose
from .shape import PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Layout, Line, Measures
    from .shape import Shape
    from .units import Unit

__all__ = ["halves"]

_PHRASE = PLACE["phrase"]
_WORDS, _LOWER = 5, 3
"""Words of the upper half, at the least, as kickers and the lines of narrow headlines have less; and of a lower one
that is no body by itself."""
_OPEN = frozenset({End.LETTER, End.COMMA, End.HYPHEN})
_ROOM = 0.25
"""Room that a line inside a sentence leaves for the next word, as a share of the column."""
_SURELY = 0.7
"""Probability that the sentence goes on: on random layouts and the print set 20 lines of the text were found so, 7 of
boxes whose other half was kept anyway, and no headline."""


def halves(
    units: Sequence[Unit], measured: Sequence[Shape], margins: Sequence[float], lines: Sequence[Line], layout: Layout
) -> list[int]:
    """Return the units that are no body by their margins, but whose sentence begins or goes on in the body.

    Args:
        units: The units of the text.
        measured: Their shapes.
        margins: By how much each is body, 0 or more where it is.
        lines: The lines of the text.
        layout: What was measured on them.
    """
    measures = layout.measures
    if measures is None or not is_all_prose(measures):
        return []
    body = [margin >= 0 for margin in margins]
    asked = [number for number, (above, below) in enumerate(pairwise(body)) if above is not below]
    likely = [
        number
        for number in asked
        if measured[number + 1][1] >= (_LOWER if body[number] else 1)
        and _may_go_on(units, measured, number, lines, measures)
    ]
    if not likely:
        return []
    judge = Judge(lines, measures, load_model())
    out = []
    for number in likely:
        before, behind = units[number][1] - 1, units[number + 1][0]
        if not judge.part(before, behind):
            verdict = judge.judge(before, behind, units[number][1] - units[number][0], 0)
            if verdict.joined >= _SURELY:
                out.append(number + body[number])
    return out


def _may_go_on(
    units: Sequence[Unit], measured: Sequence[Shape], number: int, lines: Sequence[Line], measures: Measures
) -> bool:
    """Whether a unit may go on in the next one: they touch, the first is long and ends full, without a stop."""
    last, first = units[number][1] - 1, units[number + 1][0]
    if first != last + 1 or lines[first][4] > measures.spacing or measures.ends[last] not in _OPEN:
        return False
    if measured[number][1] < _WORDS or measured[number][0][_PHRASE] or measured[number + 1][0][_PHRASE]:
        return False
    above, below = lines[last][2], lines[first][2]
    return measures.fits[last] <= _ROOM or (above[-1] in HYPHENS and goes_on(above, below))

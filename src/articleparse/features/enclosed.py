"""Enclosed units: what stands inside the text of a print, and is as long as a sentence, is of the text.

A page of print has no menu between two paragraphs, and no list of what else to read: its furniture, notes, captions and
large quotations are told by other signs before. What the model takes for a menu there are items of lists and sentences
without a stop::

    The ferry carries cars again from the first of May.
    Fares for cars up to six metres long, one way      <- no stop, and a capital below: a menu, it seems
    Children travel free until the end of June.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .ends import CLOSED, end_class
from .margins import is_all_prose
from .shape import PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Layout
    from .shape import Shape
    from .units import Unit

__all__ = ["enclosed"]

_DATES, _PHRASE = PLACE["dates"], PLACE["phrase"]
_WORDS, _STOPPED = 8, 3
"""Words of such a unit, at the least, and of one that ends with a stop. On random layouts 27 runs of ten words and more
were of the text, 6 were not; of shorter ones without a stop most are bylines, dates and running heads."""
_BEGUN = 6
"""Lines of the text above it, at the least: with less, a byline or a deck may still come."""


def enclosed(units: Sequence[Unit], measured: Sequence[Shape], margins: Sequence[float], layout: Layout) -> list[int]:
    """Return the units that are no body by their margins, but stand inside the text of a print.

    Args:
        units: The units of the text.
        measured: Their shapes.
        margins: By how much each is body, 0 or more where it is.
        layout: What was measured on the text.
    """
    measures = layout.measures
    if measures is None or not is_all_prose(measures):
        return []
    last = max([number for number, margin in enumerate(margins) if margin >= 0], default=-1)
    out: list[int] = []
    begun = 0
    for number in range(last):
        row, words, far = measured[number][0], measured[number][1], measured[number][3]
        if margins[number] >= 0:
            begun += units[number][1] - units[number][0]
        elif begun >= _BEGUN and not (far or row[_PHRASE] or row[_DATES]):
            stopped = words >= _STOPPED and end_class(units[number][2]) in CLOSED
            if stopped or words >= _WORDS:
                out.append(number)
    return out

"""Separators: the same short line between paragraphs, over and over.

Some sites write a line above each paragraph or each place for an advertisement; others mark who speaks::

    The council decided on Monday that the bridge will be closed.
    Article content
    Buses take the tunnel instead, and cyclists the ferry.
    Article content

Text browsers write one for each picture and each frame: "[boat.jpg]", "[INS: :INS]". A reader looks past them all. So
what stands beside them is judged as if they were not there: the paragraphs above and below are then neighbours, as on a
page that has no such lines.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from ..kinds import Role
from .shape import PLACE

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from .shape import Shape
    from .units import Unit

__all__ = ["pictures", "separators"]

_COPIES, _DIGITS = PLACE["copies"], PLACE["digits"]
_MANY = 3
"""Class of the copies of a unit that stands in the text four times or more."""
_WORDS = 4
"""Words of the longest separator."""
_PARAGRAPH = 80
"""Code points of the shortest unit that is a paragraph for sure."""
_BESIDE = 0.6
"""Share of the copies that stand beside a paragraph, at the least: those of a menu do not."""
_SPOKEN = frozenset({None, Role.ADVERTISEMENT})
"""What separators speak of: "Reply" parts comments, which should look like what they are; so do days and hours."""


_picture = re.compile(r"(?:\[(?:[\x21-\x5a\x5e-\x7e]{2,80}|\w+: :\w+)\]\s?)+").fullmatch
_letter = re.compile(r"[^\W\d_]").search


def pictures(units: Sequence[Unit]) -> Collection[int]:
    """Return the units that are what a text browser shows for pictures and frames, and nothing else: "[boat.jpg]".

    Signs of notes ("[1]") and what has spaces, or letters that names of files have not, is text: "[The lights go out]".
    """
    return {number for number, unit in enumerate(units) if unit[2][:1] == "[" and _is_picture(unit[2])}


def _is_picture(text: str) -> bool:
    return _picture(text) is not None and _letter(text) is not None


def separators(units: Sequence[Unit], measured: Sequence[Shape]) -> Collection[int]:
    """Return the units that are the same short line between paragraphs."""
    asked = [
        number
        for number, shape in enumerate(measured)
        if shape[0][_COPIES] == _MANY
        and shape[1] <= _WORDS
        and shape[2] in _SPOKEN
        and not (shape[3] or shape[0][_DIGITS])
    ]
    if not asked:
        return ()
    last = len(units) - 1
    all_of: Counter[str] = Counter()
    beside: Counter[str] = Counter()
    for number in asked:
        text = units[number][2]
        all_of[text] += 1
        above, below = (units[max(0, number - 1)][2], units[min(last, number + 1)][2])
        beside[text] += len(above) >= _PARAGRAPH or len(below) >= _PARAGRAPH
    chosen = {text for text, count in all_of.items() if count > _MANY and beside[text] >= _BESIDE * count}
    return {number for number in asked if units[number][2] in chosen} if chosen else ()

"""Copies: units of the body that say again what another one says.

Pages hold some of their text more than once, for readers and for machines::

    The bridge at dawn                               a picture's text
    The bridge at dawn, before the first tram.       its caption: begins as the line beside it

    The council decided ... Buses take the tunnel.   the paragraphs below once more, in one line
    The council decided ...
    Buses take the tunnel.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from ..kinds import Role
from .shape import PLACE, STOPS

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from .shape import Shape
    from .units import Unit

__all__ = ["doubled", "gathered", "running"]

_END = PLACE["end"]
_SURE = 3.0
"""Margin from which on a unit that begins as one beside it stays."""
_CAPTION = 45
"""Words of the longest caption."""
_HEADS = 20
"""Words that a running head has fewer than."""
_OPENING = 30
"""Code points of the shortest opening that two units do not have in common by chance."""
_COPY, _COPIES, _GATHERED = 400, 4, 0.7
"""Code points of the shortest copy of the body in one unit, its share of what is kept (a fourth), and of it that stands
elsewhere too."""
_MISSED = 20
"""Paragraphs that such a copy may lack: each of them is looked for in all of it."""
_ENDS = ".!?…\"”»“'’ "
_TITLE = 4
"""Units at the top of a text that its running heads repeat."""
_FIGURES = re.compile(r"\d+")
_Reason: TypeAlias = tuple[Role, str]
"""What a unit is, and the rule that says so."""


def doubled(
    units: Sequence[Unit],
    measured: Sequence[Shape],
    margins: Sequence[float],
    places: Iterable[int],
    gone: Container[int],
) -> dict[int, _Reason]:
    """Return the units that begin as one beside them: all of one that is kept, or half of one that is not.

    Flatteners write the alternative text of a picture, and its caption below says the same with more behind it.
    """
    out: dict[int, _Reason] = {}
    for number in places:
        text, margin = units[number][2], margins[number]
        if len(text) < _OPENING or number in gone or measured[number][1] > _CAPTION:
            continue
        half = text[: max(_OPENING, len(text) // 2)]
        for other in (number + 1, number - 1, number + 2, number - 2):
            if 0 <= other < len(units) and units[other][2].startswith(half):
                if margins[other] < 0 or other in gone:
                    if margin < _SURE:
                        out[number] = Role.CAPTION, "begins_beside"
                elif len(units[other][2]) > len(text) and units[other][2].startswith(text.rstrip(_ENDS)):
                    out[number] = Role.REPETITION, "second_copy"
                break
    return out


def gathered(units: Sequence[Unit], places: Sequence[int], gone: Container[int]) -> dict[int, _Reason]:
    """Return the units that hold the paragraphs of the body once more, in their order: data for machines."""
    left = [number for number in places if number not in gone and len(units[number][2]) >= _OPENING]
    least = max(_COPY, sum([len(units[number][2]) for number in left]) // _COPIES)
    long = [number for number in left if len(units[number][2]) >= least]
    return {
        number: (Role.REPETITION, "gathered_copy")
        for number in long
        if _gathers(units[number][2], [units[other][2] for other in left if other != number])
    }


def _gathers(text: str, others: Iterable[str]) -> bool:
    """Whether most of a text are two or more of the others, in their order."""
    place = found = size = missed = 0
    for other in others:
        start = text.find(other, place)
        if start >= 0:
            found, size, place = found + 1, size + len(other), start + len(other)
        elif (missed := missed + 1) > _MISSED:
            break
    return found > 1 and size >= _GATHERED * len(text)


def running(units: Sequence[Unit], measured: Sequence[Shape], places: Iterable[int]) -> dict[int, _Reason]:
    """Return the short units that say again, figures aside, what the first ones of the text said."""
    asked = [
        number
        for number in places
        if number and 2 < measured[number][1] < _HEADS and measured[number][0][_END] > STOPS  # noqa: PLR2004 - two words may come again by chance
    ]
    if not asked:
        return {}
    tops = [number for number in reversed(range(min(len(units), _TITLE))) if measured[number][1] < _CAPTION]
    heads = {_FIGURES.sub("", units[number][2]).strip(): number for number in tops}
    return {
        number: (Role.REPETITION, "second_copy")
        for number in asked
        if heads.get(_FIGURES.sub("", units[number][2]).strip(), number) < number
    }

"""Gaps: how far it is from a unit to the body above and below it, and what is said on the way.

A table, the steps of a recipe, or the answers to questions look much like the lists that follow an
article. What tells them apart is what stands between them and the prose: a list of the article
follows it at once, and prose comes again below; other lists stand behind a heading that says so::

    ... and serve it with bread.          likely body
    Ingredients                           1 from the body above, nothing said
    2 cups of red lentils                 2 from the body above, nothing said
    Comments (12)                         3 from the body above
    Greta, 2 hours ago                    4 from the body above, behind a heading of other matter
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from ..kinds import Role
from .lexicon import LITTLE_ELSE
from .shape import PLACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .shape import Shape

__all__ = ["GAP", "gaps", "others"]

_PHRASE = PLACE["phrase"]
_LIKELY = 1.0
"""First guess from which on a unit is likely body."""
_LEAST = 4
"""Words of the shortest unit that is looked for."""
_AWAY = (2, 3, 5, 8, 13, 25, 60)
"""Bounds of the classes of the distance in units."""
_PASSING = {Role.ADVERTISEMENT, Role.SHARING, Role.CAPTION, Role.CREDIT, Role.METADATA, Role.NAVIGATION}
"""Kinds of what stands inside articles too; all others say that something else begins."""
_SAID = 3
"""Classes of what is said on the way: nothing, what stands inside articles too, that something else begins."""
GAP = 1 + _SAID * (len(_AWAY) + 1)
"""Classes of the way to the body on one side; the first is that there is none."""


def gaps(measured: Sequence[Shape], guesses: Sequence[float], places: Sequence[int]) -> list[tuple[int, int]]:
    """Return the classes of the ways to the likely body above and below, for the units at these places, in order."""
    above = _ways(range(len(measured)), measured, guesses, places)
    below = _ways(range(len(measured) - 1, -1, -1), measured, guesses, places[::-1])
    return list(zip(above, reversed(below), strict=True))


def _ways(
    order: Iterable[int], measured: Sequence[Shape], guesses: Sequence[float], places: Iterable[int]
) -> list[int]:
    """Return the class of the way from each of these places back to the likely body, all in the same order."""
    out = []
    asked = iter(places)
    sought = next(asked, None)
    last, said = None, 0
    for number in order:
        shape = measured[number]
        if number == sought:
            out.append(0 if last is None else 1 + _SAID * bisect_right(_AWAY, abs(number - last)) + said)
            sought = next(asked, None)
            if sought is None:
                break
        if guesses[number] > _LIKELY and shape[1] >= _LEAST:
            last, said = number, 0
        elif said < _SAID - 1:
            said = max(said, _speaks(shape))
    return out


def _speaks(shape: Shape) -> int:
    """Return the class of what a unit says."""
    kind = shape[2]
    if kind is None or shape[3] or shape[0][_PHRASE] < LITTLE_ELSE:
        return 0
    return 1 if kind in _PASSING else 2


def others(measured: Sequence[Shape]) -> list[int]:
    """Return before each unit, and in all, how many units say that something else than the article begins."""
    return list(accumulate([_speaks(shape) == _SAID - 1 for shape in measured], initial=0))

"""Likeness: what a unit has in common with the other units of its page.

Units that are set alike mostly are alike: if all others with the same indent and the same blank
lines are menus, so is this one. And a unit that begins as the one beside it does is the caption of
a picture, beside the text that stands in for it.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from .shape import PLACE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from .shape import Shape
    from .units import Unit

__all__ = ["copies", "styles"]

_PRIOR = 5
"""Words at even odds that are added to the units set alike."""
_OPENING, _TWICE = 20, 40
"""Code points of an opening that comes again, and of the shortest unit that may say a thing twice."""
_BESIDE = (1, -1, 2, -2, 3, -3)
_marked = itemgetter(*(PLACE[name] for name in ("start", "links", "mark")))


def styles(
    measured: Sequence[Shape], setting: Sequence[tuple[int, int]], odds: Sequence[float], doubtful: Collection[int]
) -> list[float]:
    """Return for each unit in doubt the share of body in the others that are set and begin alike, 0 if there are none.

    ``odds`` are the probabilities of being body.
    """
    below = [*[blanks for _, blanks in setting[1:]], 3]
    asked = frozenset(doubtful)
    near_by = [number for number, shape in enumerate(measured) if not shape[3] or number in asked]
    kinds = {number: (setting[number], below[number], _marked(measured[number][0])) for number in near_by}
    tally = {kinds[number]: (0.0, 0) for number in doubtful}
    for number, kind in kinds.items():
        if kind in tally:
            mass, words = tally[kind]
            own = measured[number][1]
            tally[kind] = (mass + own * odds[number], words + own)
    out = []
    for number in doubtful:
        mass, words = tally[kinds[number]]
        own = measured[number][1]
        out.append((mass - own * odds[number] + _PRIOR / 2) / (words - own + _PRIOR) if words else 0.0)
    return out


def copies(units: Sequence[Unit], doubtful: Iterable[int]) -> list[tuple[int, int]]:
    """Return for each unit in doubt where one beside it begins as it does, and whether it begins again inside."""
    out = []
    for number in doubtful:
        text = units[number][2]
        opening = text[:_OPENING]
        out.append(
            (
                _next_to(units, number, opening) if len(opening) == _OPENING else 0,
                -1 if len(text) < _TWICE else int(text.find(opening, _OPENING) > 0),
            )
        )
    return out


def _next_to(units: Sequence[Unit], number: int, opening: str) -> int:
    """Return 1 if a unit behind begins so, 2 if one before does, 0 if none near by does."""
    for step in _BESIDE:
        if 0 <= number + step < len(units) and units[number + step][2].startswith(opening):
            return 1 if step > 0 else 2
    return 0

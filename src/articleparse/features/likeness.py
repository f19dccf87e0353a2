"""Likeness: what a unit has in common with the other units of its page.

What is set alike is mostly alike: if all other units with this indent and these blank lines
are menus, so is this one. What begins as its neighbour does is the caption of a picture and
its alternative text.
"""

from __future__ import annotations

from collections import Counter
from operator import itemgetter
from typing import TYPE_CHECKING

from .shape import SHAPE

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from .shape import Shape
    from .units import Unit

__all__ = ["copies", "styles"]

_Tally = tuple[float, int, int]

_PLACES = [[name for name, _ in SHAPE].index(name) for name in ("words", "end", "start", "links", "mark")]
_PRIOR = 5
"""Words at even odds that are added to the units set alike."""
_OPENING, _LONG_OPENING, _TWICE = 20, 32, 40
"""Code points of an opening that comes again beside, or elsewhere; of the shortest unit that may say a thing twice."""
_BESIDE = (1, -1, 2, -2, 3, -3)


def styles(
    measured: Sequence[Shape], setting: Sequence[tuple[int, int]], odds: Sequence[float], doubtful: Iterable[int]
) -> list[tuple[float, ...]]:
    """Return for each unit in doubt the share of body in the others set alike, and how many there are.

    Alike is what has the same shape, or what is set and begins in the same way; ``odds`` are the
    probabilities of being body.
    """
    near = [number for number, shape in enumerate(measured) if not shape[3]]
    gaps = [*[gap for _, gap in setting[1:]], 3]
    shapes = {number: _shaped(measured[number][0]) for number in near}
    sets = {number: (setting[number], gaps[number], *_marked(measured[number][0])) for number in near}
    masses = {number: (measured[number][1] * odds[number], measured[number][1]) for number in near}
    kinds: tuple[Mapping[int, Hashable], ...] = (shapes, sets)
    tallies = [(kind, _tally(kind, masses)) for kind in kinds]
    return [
        tuple(value for kind, tally in tallies for value in _alike(tally[kind[number]], masses[number]))
        if number in masses
        else (0.0, 0, 0.0, 0)
        for number in doubtful
    ]


_shaped = itemgetter(*_PLACES[:3])
_marked = itemgetter(*_PLACES[2:])


def _tally(kind: Mapping[int, Hashable], masses: Mapping[int, tuple[float, int]]) -> Mapping[Hashable, _Tally]:
    """Return the words of body, all words and the number of the units of each kind."""
    out: dict[Hashable, _Tally] = {}
    find, nothing = out.get, (0.0, 0, 0)
    for own, (mass, words) in zip(kind.values(), masses.values(), strict=True):
        before = find(own, nothing)
        out[own] = (before[0] + mass, before[1] + words, before[2] + 1)
    return out


def _alike(tally: _Tally, own: tuple[float, int]) -> tuple[float, float]:
    """Return the share of body in the other units of a kind, and how many are of it."""
    return (tally[0] - own[0] + _PRIOR / 2) / (tally[1] - own[1] + _PRIOR), tally[2]


def copies(units: Sequence[Unit], doubtful: Iterable[int]) -> list[tuple[int, int, int]]:
    """Return for each unit in doubt where another begins as it does, and whether it begins again inside."""
    texts = [unit[2] for unit in units]
    begun = Counter([text[:_LONG_OPENING] for text in texts if len(text) >= _LONG_OPENING])
    out = []
    for number in doubtful:
        text = texts[number]
        opening = text[:_OPENING]
        out.append(
            (
                _next_to(texts, number, opening) if len(opening) == _OPENING else 0,
                min(3, begun[text[:_LONG_OPENING]] - 1) if len(text) >= _LONG_OPENING else -1,
                -1 if len(text) < _TWICE else int(text.find(opening, _OPENING) > 0),
            )
        )
    return out


def _next_to(texts: Sequence[str], number: int, opening: str) -> int:
    """Return 1 if a unit behind begins so, 2 if one before does, 0 if none near by does."""
    for step in _BESIDE:
        if 0 <= number + step < len(texts) and texts[number + step].startswith(opening):
            return 1 if step > 0 else 2
    return 0

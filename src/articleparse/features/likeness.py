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
    from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence

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
    measured: Sequence[Shape], setting: Sequence[tuple[int, int]], odds: Sequence[float], doubtful: Collection[int]
) -> list[tuple[float, ...]]:
    """Return for each unit in doubt the share of body in the others set alike, and how many there are.

    Alike is what has the same shape, or what is set and begins in the same way; ``odds`` are the
    probabilities of being body.
    """
    rows = [shape[0] for shape in measured]
    gaps = [*[gap for _, gap in setting[1:]], 3]
    kinds: tuple[Sequence[Hashable], ...] = (
        list(map(_shaped, rows)),
        list(zip(setting, gaps, map(_marked, rows), strict=True)),
    )
    out: list[tuple[float, ...]] = [()] * len(doubtful)
    for kind in kinds:
        tally = _tally(kind, measured, odds, {kind[number] for number in doubtful})
        for place, number in enumerate(doubtful):
            words = measured[number][1]
            out[place] += _alike(tally[kind[number]], words * odds[number], words)
    return out


_shaped = itemgetter(*_PLACES[:3])
_marked = itemgetter(*_PLACES[2:])


def _tally(
    kind: Iterable[Hashable], measured: Iterable[Shape], odds: Iterable[float], wanted: Iterable[Hashable]
) -> Mapping[Hashable, _Tally]:
    """Return the words of body, all words and the number of the units of each kind that is wanted."""
    out: dict[Hashable, _Tally] = dict.fromkeys(wanted, (0.0, 0, 0))
    for own, shape, p in zip(kind, measured, odds, strict=True):
        if own in out and not shape[3]:
            mass, words, units = out[own]
            out[own] = (mass + shape[1] * p, words + shape[1], units + 1)
    return out


def _alike(tally: _Tally, mass: float, words: int) -> tuple[float, float]:
    """Return the share of body in the other units of a kind, and how many are of it."""
    if not tally[2]:  # of the middle of a menu, which nobody counts
        return 0.0, 0
    return (tally[0] - mass + _PRIOR / 2) / (tally[1] - words + _PRIOR), tally[2]


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

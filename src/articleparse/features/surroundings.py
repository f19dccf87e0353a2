"""Surroundings: where the body seems to be, seen from a unit.

The first guesses about all units, put together, show where on the page prose is dense. Seen from
one unit: how dense it is here, how much of it stands above and below, and how far it is to the
stretch that holds most of it. The second look decides with these, and with the ways to the body
above and below (:mod:`articleparse.features.gaps`)::

    first guess      . . . : . . # # : # # # . # # : . . : # . : # . . .      # body   : perhaps   . not
    densest stretch              [---------------]
    distance         6 5 4 3 2 1 0 . . . . . . . 0 1 2 3 4 5 6 ...
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from math import exp
from typing import TYPE_CHECKING, NamedTuple

from .gaps import GAP, gaps
from .settled import FAR

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .shape import Shape
    from .units import Unit

__all__ = ["AROUND", "around", "chances", "densest"]

_LOGIT = [-6, -5, -4, -3.3, -2.7, -2.2, -1.7, -1.3, -0.9, -0.5, -0.2, 0.2, 0.5, 0.9, 1.3, 1.8, 2.4, 3, 4, 5]
_COARSE = [-5, -3.5, -2.5, -1.7, -1, -0.3, 0.3, 1, 2, 3]
_DENSITY = [0.05, 0.2, 0.3, 0.45, 0.6, 0.85]
_SHARE = [0.005, 0.02, 0.06, 0.15, 0.35, 0.65, 0.85, 0.95, 0.99]
_TOTAL = [20, 60, 120, 220, 400, 700, 1200]
_AWAY = [1, 2, 3, 5, 8, 13, 25, 60]
_PEAK = [0.05, 0.1, 0.2, 0.35, 0.6, 0.9]
_NEAR, _WIDE = 10, 30
"""Units before and behind over which the density of prose is measured."""
_SMOOTHING = 4
"""Words added to a window, so that a few words make no density."""
_HARDLY = 1 / (1 + exp(-FAR))
_THRIFT = 0.4
"""First guess at which a word neither speaks for nor against the densest stretch."""

_ASKED, _LIKELY = -3.0, 1.0
"""First guesses from which on a unit's words are looked at, and from which on they are likely body."""
_TELLING = 6
"""Words of the shortest unit whose words tell something."""
_SMALL = 4
"""Letters of the longest word that any text may hold."""
_BOUND, _ENOUGH = 40, 400
"""Words of a unit that are looked at, and words of the likely body, from its beginning."""
_COMMON = [0.001, 0.05, 0.1, 0.17, 0.25, 0.35, 0.5]

AROUND: tuple[tuple[str, int], ...] = (
    ("guess", 21),
    ("guess-1,guess+1", 144),
    ("guess-1,guess", 132),
    ("guess+1,guess", 132),
    ("density-10,density+10", 49),
    ("density-30,density+30", 49),
    ("body_before,guess", 110),
    ("body_behind,guess", 110),
    ("body,guess", 88),
    ("from_start,guess", 187),
    ("from_stop,guess", 187),
    ("peak", 7),
    ("shared,guess", 99),
    ("above,guess", 11 * GAP),
    ("below,guess", 11 * GAP),
)
"""The measures of the second look, and how many classes each has."""


def around(
    units: Sequence[Unit],
    measured: Sequence[Shape],
    guesses: Sequence[float],
    places: Sequence[int],
) -> list[tuple[int, ...]]:
    """Return the classes of :data:`AROUND` for the units at these places; ``guesses`` are the first look's log-odds."""
    if not places:
        return []
    words = [shape[1] for shape in measured]
    odds = chances(guesses)
    masses = [n * p for n, p in zip(words, odds, strict=True)]
    page = _Prose(
        mass=_summed(masses),
        weight=_summed([n + 1 for n in words]),
        stretch=densest(words, odds),
        peak=max(masses) + 1,
    )
    common = _shared(units, measured, guesses, places)
    sides = [0, *[1 if guess == FAR else bisect_right(_COARSE, guess) + 1 for guess in guesses], 0]
    ways = gaps(measured, guesses, places)
    rows = []
    for n, words_shared, (above, below) in zip(places, common, ways, strict=True):
        before, behind = sides[n], sides[n + 2]
        own = sides[n + 1] - 1
        beside = (
            bisect_right(_LOGIT, guesses[n]),
            12 * before + behind,
            11 * before + own,
            11 * behind + own,
        )
        rows.append((*beside, *_seen_from(page, n, own), 11 * words_shared + own, 11 * above + own, 11 * below + own))
    return rows


class _Prose(NamedTuple):
    """Where the prose of a text is, by the first guesses."""

    mass: Sequence[float]
    """Words of body before each unit, and in all; the windows of the units at either end reach into what is added."""
    weight: Sequence[float]
    """The same of all words and units."""
    stretch: tuple[int, int]
    """The densest stretch."""
    peak: float
    """The most words of body in one unit."""


def _seen_from(page: _Prose, n: int, own: int) -> tuple[int, ...]:
    """Return where the prose is, seen from a unit with a guess of the class ``own``."""
    mass = page.mass
    total = mass[-1]
    start, stop = page.stretch
    here = n + _WIDE
    above, below = mass[here], mass[here + 1]
    return (
        _densities(page, here, _NEAR),
        _densities(page, here, _WIDE),
        11 * bisect_right(_SHARE, above / (total + 1)) + own,
        11 * bisect_right(_SHARE, (total - below) / (total + 1)) + own,
        11 * bisect_right(_TOTAL, total) + own,
        11 * _away(n - start) + own,
        11 * _away(stop - 1 - n) + own,
        bisect_right(_PEAK, (below - above) / page.peak),
    )


def _densities(page: _Prose, here: int, window: int) -> int:
    """Return the classes of the density of prose in a window before a unit and in one behind it, as one."""
    mass, weight = page.mass, page.weight
    first, behind, last = here - window, here + 1, here + 1 + window
    before = (mass[here] - mass[first]) / (weight[here] - weight[first] + _SMOOTHING)
    after = (mass[last] - mass[behind]) / (weight[last] - weight[behind] + _SMOOTHING)
    return 7 * bisect_right(_DENSITY, before) + bisect_right(_DENSITY, after)


def _summed(sizes: Iterable[float]) -> list[float]:
    """Return the sums of what is before each unit, and of all, so often more at either end that windows have room."""
    sums = [*accumulate(sizes, initial=0.0)]
    return [0.0] * _WIDE + sums + sums[-1:] * _WIDE


def chances(margins: Sequence[float]) -> list[float]:
    """Return the probabilities of log-odds; most units of a page are far from the body."""
    return [_HARDLY if margin == FAR else 1 / (1 + exp(-margin)) for margin in margins]


def densest(words: Sequence[int], odds: Sequence[float]) -> tuple[int, int]:
    """Return the stretch of units whose words speak most for being body: the greatest sum of a run."""
    best = gain = 0.0
    start = first = stop = 0
    for number, (count, p) in enumerate(zip(words, odds, strict=True)):
        if gain <= 0:
            if p < _THRIFT:
                continue
            gain, first = 0.0, number
        gain += (count + 1) * (p - _THRIFT) - 1
        if gain > best:
            best, start, stop = gain, first, number + 1
    return start, stop


def _shared(
    units: Sequence[Unit], measured: Sequence[Shape], guesses: Sequence[float], places: Sequence[int]
) -> list[int]:
    """Return the class of the share of long words that each unit has in common with the likely body, 0 if not asked."""
    split = {
        number: _words(units[number])
        for number in places
        if guesses[number] > _ASKED and measured[number][1] >= _TELLING
    }
    asked = {number: {word for word in words if len(word) > _SMALL} for number, words in split.items()}
    sought = set().union(*asked.values())
    once: set[str] = set()
    twice: set[str] = set()
    left = _ENOUGH
    read: set[int] = set()
    likely = [n for n, guess in enumerate(guesses) if guess > _LIKELY and measured[n][1] >= _TELLING] if sought else ()
    for number in likely:
        words = split.get(number) or _words(units[number])
        read.add(number)
        common = sought.intersection(words)
        if common:
            twice |= once & common
            once |= common
        left -= len(words)
        if left <= 0:
            break
    out = []
    for number in places:
        own = asked.get(number, set())
        common = own & (twice if number in read else once)
        out.append(1 + bisect_right(_COMMON, len(common) / len(own)) if own else 0)
    return out


def _words(unit: Unit) -> list[str]:
    """Return the words of a unit, the first ones of a very long one."""
    return unit[2].split(None, _BOUND)[:_BOUND]


def _away(distance: int) -> int:
    """Return the class of a distance with its sign: 8 is none."""
    return 8 + bisect_right(_AWAY, distance) if distance >= 0 else 8 - bisect_right(_AWAY, -distance)

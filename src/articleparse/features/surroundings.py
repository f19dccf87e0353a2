"""Surroundings: where the body seems to be, seen from a unit.

From the first guesses about all units it is measured where prose is dense, how much of it is
behind and ahead of each, how far it is to the stretch that holds most of it, and what the
headings on the way have said; with these the second look decides::

    first guess      . . . : . . # # : # # # . # # : . . : # . : # . . .
    densest stretch              [---------------]
    distance         6 5 4 3 2 1 0 . . . . . . . 0 1 2 3 4 5 6 ...
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, compress
from math import exp
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .shape import Shape

__all__ = ["AROUND", "around", "densest", "shared"]

_LOGIT = [-6, -5, -4, -3.3, -2.7, -2.2, -1.7, -1.3, -0.9, -0.5, -0.2, 0.2, 0.5, 0.9, 1.3, 1.8, 2.4, 3, 4, 5]
_COARSE = [-5, -3.5, -2.5, -1.7, -1, -0.3, 0.3, 1, 2, 3]
_DENSITY = [0.02, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.75, 0.85, 0.93]
_DENSITY_COARSE = (0, 0, 1, 1, 2, 3, 4, 5, 5, 6, 6)
_SHARE = [0.005, 0.02, 0.06, 0.15, 0.35, 0.65, 0.85, 0.95, 0.99]
_TOTAL = [20, 60, 120, 220, 400, 700, 1200]
_AWAY = [1, 2, 3, 5, 8, 13, 25, 60]
_SINCE = [1, 2, 3, 4, 6, 9, 14, 25]
_PEAK = [0.05, 0.1, 0.2, 0.35, 0.6, 0.9]
_SAID = [-3, -2, -1.3, -0.8, -0.4, -0.2]
_LEXICON = [-3, -2, -1.3, -0.8, -0.4, -0.1, 0.1, 0.5, 1]
_WINDOWS = (3, 10, 30)
"""Units before and behind over which the density of prose is measured."""
_SMOOTHING = 4
"""Words added to a window, so that a few words make no density."""
_THRIFT = 0.4
"""First guess at which a word neither speaks for nor against the densest stretch."""
_FADING = 0.85
"""How much of what a heading said is left one unit later."""
_HEADING = 8
"""Words of the longest unit that can be a heading."""

_ASKED, _LIKELY = -3.0, 1.0
"""First guesses from which on a unit's words are looked at, and from which on they are likely body."""
_TELLING = 6
"""Words of the shortest unit whose words tell something."""
_SMALL = 4
"""Letters of the longest word that any text may hold."""
_BOUND = 600
"""Words of a unit that are looked at."""
_COMMON = [0.001, 0.05, 0.1, 0.17, 0.25, 0.35, 0.5]

AROUND: tuple[tuple[str, int], ...] = (
    ("guess", 21),
    ("guess-3", 12),
    ("guess-2", 12),
    ("guess-1", 12),
    ("guess+1", 12),
    ("guess+2", 12),
    ("guess+3", 12),
    ("guess-1,guess+1", 144),
    ("guess-1,guess", 132),
    ("guess+1,guess", 132),
    ("density-3", 11),
    ("density+3", 11),
    ("density-10", 11),
    ("density+10", 11),
    ("density-30", 11),
    ("density+30", 11),
    ("density-10,density+10", 49),
    ("density-30,density+30", 49),
    ("density-30,guess", 77),
    ("density+30,guess", 77),
    ("body_before,guess", 110),
    ("body_behind,guess", 110),
    ("body,guess", 88),
    ("from_start,guess", 187),
    ("from_stop,guess", 187),
    ("inside,chars", 36),
    ("inside,end", 26),
    ("since,until", 81),
    ("since,guess", 99),
    ("until,guess", 99),
    ("peak", 7),
    ("said,guess", 77),
    ("lexicon-2", 11),
    ("lexicon-1", 11),
    ("lexicon", 10),
    ("lexicon+1", 11),
    ("shared,guess", 99),
)
"""The measures of the second look, and how many classes each has."""


def around(
    measured: Sequence[Shape],
    guesses: Sequence[float],
    said: Sequence[float],
    chosen: Sequence[bool],
) -> Iterator[tuple[int, ...]]:
    """Return the classes of :data:`AROUND` for each unit that is chosen.

    ``guesses`` are the first look's log-odds, ``said`` the part of them that the words of a
    short unit gave. One column after another, since that is the quickest way in Python.
    """
    size = len(measured)
    words = [shape[1] for shape in measured]
    odds = [1 / (1 + exp(-guess)) for guess in guesses]
    masses = [n * p for n, p in zip(words, odds, strict=True)]
    places = list(compress(range(size), chosen))
    own = [bisect_right(_COARSE, guess) for guess in guesses]
    guess = list(compress(own, chosen))
    mine = list(compress(measured, chosen))
    return zip(
        [bisect_right(_LOGIT, value) for value in compress(guesses, chosen)],
        *_neighbours(own, guess, chosen),
        *_densities(masses, words, guess, places),
        *_stretch(words, odds, mine, places, guess),
        *_distances(guesses, guess, chosen),
        _peaks(masses, chosen),
        [11 * bisect_right(_SAID, a) + b for a, b in zip(compress(_spoken(words, said), chosen), guess, strict=True)],
        *_lexicon(said, chosen),
        [11 * a + b for a, b in zip(compress(_shared(measured, guesses, chosen), chosen), guess, strict=True)],
        strict=True,
    )


def shared(row: Sequence[int]) -> int:
    """Return the class of the long words that a unit shares with the likely body, from its row of :data:`AROUND`."""
    return row[-1] // 11


def _neighbours(own: Sequence[int], guess: Sequence[int], chosen: Sequence[bool]) -> list[list[int]]:
    """Return the guesses about the three units on either side, and those of the next ones with each other."""
    other = [0, 0, 0, *[value + 1 for value in own], 0, 0, 0]
    beside = [list(compress(other[shift:], chosen)) for shift in (0, 1, 2, 4, 5, 6)]
    return [
        *beside,
        [12 * a + b for a, b in zip(beside[2], beside[3], strict=True)],
        [11 * a + b for a, b in zip(beside[2], guess, strict=True)],
        [11 * a + b for a, b in zip(beside[3], guess, strict=True)],
    ]


def _densities(
    masses: Sequence[float], words: Sequence[int], guess: Sequence[int], places: Sequence[int]
) -> list[list[int]]:
    """Return the density of prose around, and the shares of all prose that are before and behind."""
    mass = [0.0, *accumulate(masses)]
    weight = [0, *accumulate([n + 1 for n in words])]
    columns = [column for window in _WINDOWS for column in _density(mass, weight, places, window)]
    _, _, before, behind, far_before, far_behind = ([_DENSITY_COARSE[d] for d in column] for column in columns)
    total = mass[-1]
    body = 11 * bisect_right(_TOTAL, total)
    return [
        *columns,
        [7 * a + b for a, b in zip(before, behind, strict=True)],
        [7 * a + b for a, b in zip(far_before, far_behind, strict=True)],
        [11 * a + b for a, b in zip(far_before, guess, strict=True)],
        [11 * a + b for a, b in zip(far_behind, guess, strict=True)],
        [11 * bisect_right(_SHARE, mass[n] / (total + 1)) + b for n, b in zip(places, guess, strict=True)],
        [
            11 * bisect_right(_SHARE, (total - mass[n + 1]) / (total + 1)) + b
            for n, b in zip(places, guess, strict=True)
        ],
        [body + b for b in guess],
    ]


def _stretch(
    words: Sequence[int], odds: Sequence[float], mine: Sequence[Shape], places: Sequence[int], guess: Sequence[int]
) -> list[list[int]]:
    """Return where units are to the densest stretch."""
    start, stop = densest(words, odds)
    return [
        [11 * _away(n - start) + b for n, b in zip(places, guess, strict=True)],
        [11 * _away(stop - 1 - n) + b for n, b in zip(places, guess, strict=True)],
        [18 * (start <= n < stop) + shape[0][0] for n, shape in zip(places, mine, strict=True)],
        [13 * (start <= n < stop) + shape[0][2] for n, shape in zip(places, mine, strict=True)],
    ]


def _distances(guesses: Sequence[float], guess: Sequence[int], chosen: Sequence[bool]) -> list[list[int]]:
    """Return how many units ago, and in how many, there is one that looks like body."""
    since = list(compress(_gaps(guesses), chosen))
    until = list(compress(_gaps(guesses[::-1])[::-1], chosen))
    return [
        [9 * a + b for a, b in zip(since, until, strict=True)],
        [11 * a + b for a, b in zip(since, guess, strict=True)],
        [11 * a + b for a, b in zip(until, guess, strict=True)],
    ]


def _peaks(masses: Sequence[float], chosen: Sequence[bool]) -> list[int]:
    """Return how much of the largest mass of prose in one unit each has."""
    peak = max(masses, default=0.0) + 1
    return [bisect_right(_PEAK, mass / peak) for mass in compress(masses, chosen)]


def _lexicon(said: Sequence[float], chosen: Sequence[bool]) -> list[list[int]]:
    """Return what the words of the two units before, of the unit and of the next one say."""
    classes = [bisect_right(_LEXICON, value) for value in said]
    other = [0, 0, *[value + 1 for value in classes], 0]
    return [
        list(compress(other, chosen)),
        list(compress(other[1:], chosen)),
        list(compress(classes, chosen)),
        list(compress(other[3:], chosen)),
    ]


def _density(mass: list[float], weight: list[int], places: Sequence[int], window: int) -> tuple[list[int], list[int]]:
    """Return the class of the density of prose in a window before and one behind each place."""
    mass_from, weight_from = [*mass[:1] * window, *mass], [*weight[:1] * window, *weight]
    mass_to, weight_to = [*mass[window:], *mass[-1:] * window], [*weight[window:], *weight[-1:] * window]
    before = [
        bisect_right(_DENSITY, (mass[n] - mass_from[n]) / (weight[n] - weight_from[n] + _SMOOTHING)) for n in places
    ]
    behind = [
        bisect_right(_DENSITY, (mass_to[n] - mass[n]) / (weight_to[n] - weight[n] + _SMOOTHING))
        for n in [place + 1 for place in places]
    ]
    return before, behind


def densest(words: Sequence[int], odds: Sequence[float]) -> tuple[int, int]:
    """Return the stretch of units whose words speak most for being body: the greatest sum of a run."""
    best = gain = 0.0
    start = first = stop = 0
    for number, (count, p) in enumerate(zip(words, odds, strict=True)):
        if gain <= 0:
            gain, first = 0.0, number
        gain += (count + 1) * (p - _THRIFT) - 1
        if gain > best:
            best, start, stop = gain, first, number + 1
    return start, stop


def _shared(measured: Sequence[Shape], guesses: Sequence[float], chosen: Sequence[bool]) -> list[int]:
    """Return the class of the share of long words that a unit has in common with the likely body, 0 if not asked."""
    asked = {
        number: {word for word in measured[number][4][:_BOUND] if len(word) > _SMALL}
        for number, guess in enumerate(guesses)
        if chosen[number] and guess > _ASKED and measured[number][1] >= _TELLING
    }
    sought = set().union(*asked.values())
    once: set[str] = set()
    twice: set[str] = set()
    for number, guess in enumerate(guesses) if sought else ():
        if guess > _LIKELY and measured[number][1] >= _TELLING:
            words = sought.intersection(measured[number][4][:_BOUND])
            twice |= once & words
            once |= words
    out = [0] * len(guesses)
    for number, words in asked.items():
        if words:
            common = words & (twice if guesses[number] > _LIKELY else once)
            out[number] = 1 + bisect_right(_COMMON, len(common) / len(words))
    return out


def _gaps(guesses: Sequence[float]) -> list[int]:
    """Return the class of the number of units since the last one that looked like body."""
    out, gap = [], 0
    for guess in guesses:
        out.append(bisect_right(_SINCE, gap))
        gap = 0 if guess > 0 else gap + 1
    return out


def _spoken(words: Sequence[int], said: Sequence[float]) -> list[float]:
    """Return what the short units before each unit have said against body, fading with distance."""
    out, heard = [], 0.0
    for count, value in zip(words, said, strict=True):
        out.append(heard)
        heard *= _FADING
        if value < heard and count <= _HEADING:
            heard = value
    return out


def _away(distance: int) -> int:
    """Return the class of a distance with its sign: 8 is none."""
    return 8 + bisect_right(_AWAY, distance) if distance >= 0 else 8 - bisect_right(_AWAY, -distance)

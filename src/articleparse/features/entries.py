"""Entries: what stands below the times of a live report is of the article where most of it is.

The entries of a live report are short, and each stands by itself, as teasers do. Its first and its last ones are
beside menus, too. But their times go one way::

    19:20                                           a time
    The bridge is open to cars again.      -0.9     its entry, of the article as the others are
    17:58
    The water has fallen by a foot.        +1.2
    16:10
    There will be no school on Monday.     +2.0

Teasers with a time have headlines, which end in no stop.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from .shape import PLACE, STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .shape import Shape
    from .units import Unit

__all__ = ["clock", "entries"]

_END, _PHRASE = PLACE["end"], PLACE["phrase"]
_LEAST = 4
"""Times of the shortest live report."""
_FEWEST, _PART = 3, 3
"""Entries that are of the article, at the least; one of so many is."""
_STRAY = 4
"""Times to one that goes the other way: a live report may run over midnight."""
_WORDS = 3
"""Words of the shortest sentence of an entry."""
_LONGEST = 12
"""Code points of a time, with a word before or behind it."""
_REACH = 8
"""Units of the longest entry that are looked at."""
_hints = re.compile("[0-9][ \N{NO-BREAK SPACE}]?[:.hH][ \N{NO-BREAK SPACE}]?[0-9]").findall
_time = regex.compile(
    r"[\W_]{0,3}(?:\p{L}{1,5}\.?\s)?(?P<hour>[01]?\d|2[0-4])\s?[:.hH]\s?(?P<minute>[0-5]\d)(?:\s?\p{L}{1,5}\.?)?[\W_]{0,3}"
).fullmatch


def entries(units: Sequence[Unit], measured: Sequence[Shape], margins: Sequence[float]) -> list[int]:
    """Return what is taken for boilerplate of a live report: sentences, and their times where most times stay."""
    short = [(number, unit[2]) for number, unit in enumerate(units) if len(unit[2]) <= _LONGEST]
    if len(_hints("\n".join([text for _, text in short]))) < _LEAST:
        return []
    times = [(number, time) for number, text in short if (time := clock(text)) is not None]
    if len(times) < _LEAST or not _is_ordered([time for _, time in times]):
        return []
    starts = [number + 1 for number, _ in times]
    stops = [*[number for number, _ in times[1:]], len(units)]
    found = [_sentences(measured, start, min(stop, start + _REACH)) for start, stop in zip(starts, stops, strict=True)]
    told = [own for own in found if own]
    inside = sum([any(margins[number] >= 0 for number in own) for own in told])
    if inside < _FEWEST or _PART * inside < len(told):
        return []
    if 2 * sum([margins[number] >= 0 for number, _ in times]) > len(times):
        told += [[start - 1] for start, own in zip(starts, found, strict=True) if own]
    return [number for own in told for number in own if margins[number] < 0]


def clock(text: str) -> int | None:
    """Return the minutes since midnight that a line is, ``None`` if it is no time.

    Example:
        >>> clock("17h58"), clock("kl. 6.40"), clock("17:58 The bridge opens")
        (1078, 400, None)
    """
    match = _time(text) if len(text) <= _LONGEST else None
    return 60 * int(match["hour"]) + int(match["minute"]) if match else None


def _is_ordered(clocks: Sequence[int]) -> bool:
    """Whether times go one way, but for a few."""
    up = sum([before <= after for before, after in pairwise(clocks)])
    down = sum([before >= after for before, after in pairwise(clocks)])
    return _STRAY * max(up, down) >= (_STRAY - 1) * (len(clocks) - 1)


def _sentences(measured: Sequence[Shape], first: int, stop: int) -> list[int]:
    """Return the sentences that an entry begins with, and a headline above them, up to what says it is none of it."""
    out: list[int] = []
    for number in range(first, stop):
        row, words = measured[number][0], measured[number][1]
        if row[_PHRASE] or words < _WORDS or (row[_END] > STOPS and number > first):
            break
        out.append(number)
    return out if any(measured[number][0][_END] <= STOPS for number in out) else []

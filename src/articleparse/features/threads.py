"""Threads: what readers wrote below the article, one entry after another, each with its day and hour.

The entries look like paragraphs. What tells them is the *stamp* that each of them has, and the heading above the
first, or a word such as "Reply" beside most of them::

    The last sentence of the article.
    Top comments                           heading
    Greta                                  a name
    2 days ago at 07:52                    stamp
    I saw the ferry too, and it was ...
    Otto, 3 May 2024 at 16:12              stamp
    So did I.

A live blog has stamps too, but no such heading; and what stands below a button "Comments" at the head of an article
has no stamps. Nothing is a thread that has less than some prose of the body above it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ..kinds import Role
from .lexicon import LITTLE_ELSE, WHOLE, Lexicon
from .shape import PLACE, STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .shape import Shape
    from .units import Unit

__all__ = ["thread"]

_DATES, _END, _PHRASE = PLACE["dates"], PLACE["end"], PLACE["phrase"]
_TIMED = 2
"""Class of ``dates`` from which on a unit has an hour."""
_STAMP, _LETTERS = 14, 3
"""Words of the longest stamp, and letters of the shortest: the hour alone marks entries of live blogs."""
_HEADING = 7
"""Words of the longest heading that says a little more than "Comments"."""
_SENTENCE, _PROSE = 12, 60
"""Words of the shortest unit that is prose if it ends in a stop, and of all prose above a thread."""
_NEAR = 12
"""Units between the heading and the first stamp, at the most."""
_APART = 15
"""Units from one stamp to the next, at the most."""
_FEWEST = 2
"""Stamps of the shortest thread."""
_BESIDE = 2
"""Units between a stamp and a word such as "Reply", at the most."""
_SPOKEN = frozenset({None, Role.COMMENTS})
"""What stamps speak of: "Published" and "Updated" are those of articles."""


def thread(units: Sequence[Unit], measured: Sequence[Shape], body: Sequence[bool], lexicon: Lexicon) -> range:
    """Return the units of the thread below an article, none where it has none.

    Args:
        units: The units of a text.
        measured: Their shapes.
        body: Which of them are body by the margins alone.
        lexicon: The phrases of its language.
    """
    for stamps in _runs(units, measured, body):
        answered = [_is_answered(measured, number) for number in stamps]
        left = sum(answered)
        for place in range(len(stamps) + 1 - _FEWEST):
            heading = _heading(units, measured, stamps[place], lexicon)
            if heading is not None or (answered[place] and 2 * left > len(stamps) - place):
                return range(stamps[place] if heading is None else heading, _end(measured, stamps))
            left -= answered[place]
    return range(0)


def _runs(units: Sequence[Unit], measured: Sequence[Shape], body: Sequence[bool]) -> list[list[int]]:
    """Return the stamps below some prose of the body, those that stand near each other together."""
    stamps = [
        number
        for number, shape in enumerate(measured)
        if shape[0][_DATES] >= _TIMED
        and shape[1] <= _STAMP
        and shape[2] in _SPOKEN
        and _is_more(units[number], shape[0])
    ]
    if len(stamps) < _FEWEST:
        return []
    first, last = _behind_prose(measured, body), -_APART - 1
    runs: list[list[int]] = []
    for number in stamps:
        if number < first:
            continue
        if number - last > _APART:
            runs.append([])
        if number - last > 1:
            runs[-1].append(number)
        last = number
    return [run for run in runs if len(run) >= _FEWEST]


def _behind_prose(measured: Sequence[Shape], body: Sequence[bool]) -> int:
    """Return the first unit that has some prose of the body above it."""
    prose = 0
    for number, own in enumerate(body):
        if prose >= _PROSE:
            return number
        row, words = measured[number][0], measured[number][1]
        if own and words >= _SENTENCE and row[_END] <= STOPS:
            prose += words
    return len(body)


def _is_more(unit: Unit, row: Sequence[int]) -> bool:
    """Whether a unit with an hour says more than the hour."""
    return row[_DATES] > _TIMED or sum(map(str.isalpha, unit[2])) >= _LETTERS


def _heading(units: Sequence[Unit], measured: Sequence[Shape], first: int, lexicon: Lexicon) -> int | None:
    """Return the heading above the first stamp; in a menu nothing but its words is known."""
    for number in range(first - 1, max(-1, first - 1 - _NEAR), -1):
        row, words, far = measured[number][0], measured[number][1], measured[number][3]
        if words > _HEADING or row[_DATES] >= _TIMED or (row[_PHRASE] < LITTLE_ELSE and not far):
            continue
        kind = measured[number][2] or (lexicon.kind(units[number][2]) if far else None)
        if kind is Role.COMMENTS:
            return number
    return None


def _is_answered(measured: Sequence[Shape], number: int) -> bool:
    """Whether a stamp has a word of threads in it or beside it."""
    row, kind = measured[number][0], measured[number][2]
    if kind is Role.COMMENTS and row[_PHRASE] < WHOLE:
        return True
    beside = measured[max(0, number - _BESIDE) : number + _BESIDE + 1]
    return any(
        shape[2] is Role.COMMENTS and shape[0][_PHRASE] == WHOLE and shape[0][_DATES] < _TIMED for shape in beside
    )


def _end(measured: Sequence[Shape], stamps: Sequence[int]) -> int:
    """Return the unit behind the last entry, which is as long as the longest of the others at the most."""
    longest = max([below - above for above, below in pairwise(stamps)])
    stop = min(len(measured), stamps[-1] + longest)
    for number in range(stamps[-1] + 1, stop):
        shape = measured[number]
        if shape[3] or (shape[2] not in {None, Role.COMMENTS} and shape[0][_PHRASE] >= LITTLE_ELSE):
            return number
    return stop

"""Teasers: pages that list other pages, in groups of one shape: search results, archives, fronts.

Each group has a headline and one text, where an article has paragraphs that follow each other; and it says that
the rest stands elsewhere::

    A new bridge for the old harbour            headline: linked, in Markdown
    14 March 2023                               a day
    The council decided on Monday that ...      a text that breaks off
    Read more                                   a pointer

News in brief, listicles, live blogs and round-ups have the same shape, but give all of each text: they have no
pointers. An article with a list behind it is none either: most of its words are in paragraphs that follow each other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, TypeAlias

from ..kinds import Role
from .shape import PLACE

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from .shape import Shape
    from .units import Unit

__all__ = ["SET", "is_listing", "set_as"]

_END, _PHRASE, _DATES = PLACE["end"], PLACE["phrase"], PLACE["dates"]
_STOP, _DOTS, _BRACKET = 0, 2, 6
"""Classes of a last sign: a stop, dots, a closing bracket."""
_LEAST = 4
"""Texts of the shortest list."""
_TEXT, _LONG = 8, 25
"""Words of the shortest text that ends in a stop, and of the shortest whatever its end."""
_WHOLE, _CUT = 60, 90
"""Words of the longest text of a teaser that does not break off, and of one that does: news in brief are longer."""
_HEADLINE, _HEADLINES = 3, 25
"""Words of the shortest and of the longest headline."""
_ALONE, _POINTED = 0.8, 0.8
"""Share of texts that have no other beside them, and of words in groups that point elsewhere, at the least."""
_DAY = 5
"""Words of the longest line that is a day, and no headline."""
_LINKED = 3
"""Grade of :attr:`Unit.links` of a unit that is a link, most of it."""
_LITTLE_ELSE = 3
"""Grade of :meth:`Lexicon.says` of a unit that says hardly more than a phrase."""
_REACH = 5
"""Units between a text and its headline, or its pointer, at the most."""
_BROKEN = ("…", "...")
_FIGURES = "0123456789 ()"
_POINTERS = frozenset({Role.RELATED_LINKS, Role.COMMENTS})
_COUNTER = re.compile(r"\b1\s?[-–]\s?\d{1,3}\b\D{1,20}\d{2}")
"""How many results are shown, and of how many: "1-10 of 245"."""
_PAGES = re.compile(r"(?:\w+\W+)?[\W_]*1\W{1,3}2\W{1,3}3\b")
_NUMBERS = ("1", "2", "3")
_SHORT = 60
"""Code points of the longest line of page numbers or counts."""

_WINDOW = 3
"""Texts before and behind a unit that are looked at."""
_SHARES, _POINTS = (0.2, 0.45, 0.7, 0.95), (0.01, 0.6)
SET = 48
"""Classes of how the texts about a unit are set: fewer than four, or the share that is alone, and that points
elsewhere; each for short units, for texts, and for long ones without a stop."""


def set_as(units: Sequence[Unit], measured: Sequence[Shape]) -> list[int]:
    """Return for each unit how the texts about it are set: one below another, or each in a group of its own."""
    kinds = [_kind(shape, unit) for shape, unit in zip(measured, units, strict=True)]
    texts = [number for number, kind in enumerate(kinds) if kind]
    if len(texts) < _LEAST:
        return kinds
    gaps = [1, *[int(second > first + 1) for first, second in pairwise(texts)], 1]
    alone = [0, *accumulate([before & behind for before, behind in pairwise(gaps)])]
    behind = [*texts[1:], len(units)]
    pointed = [
        0,
        *accumulate(
            [
                int(_is_broken(units[first][2]) or _points(measured, first, min(second, first + 4)))
                for first, second in zip(texts, behind, strict=True)
            ]
        ),
    ]
    classes = []
    last = len(texts)
    for place in range(last + 1):
        start, stop = max(0, place - _WINDOW), min(last, place + _WINDOW + 1)
        size = stop - start
        share, points = (alone[stop] - alone[start]) / size, (pointed[stop] - pointed[start]) / size
        classes.append(3 + 9 * bisect_right(_SHARES, share) + 3 * bisect_right(_POINTS, points))
    out, place = [], 0
    for kind in kinds:
        out.append(kind + classes[place])
        place += kind > 0
    return out


def _points(measured: Sequence[Shape], first: int, stop: int) -> bool:
    """Whether a pointer stands behind a text, before the next one."""
    return any(_is_pointer(measured[number]) for number in range(first + 1, stop))


def _kind(shape: Shape, unit: Unit) -> int:
    """Return 1 for a text that ends in a stop, 2 for a long one that does not, 0 for all else."""
    words = shape[1]
    if words < _TEXT:
        return 0
    end = shape[0][_END]
    if end in {_STOP, _DOTS} or (end == _BRACKET and _is_broken(unit[2])):
        return 1
    return 2 if words >= _LONG else 0


def is_listing(units: Sequence[Unit], measured: Sequence[Shape], left: Sequence[int]) -> bool:
    """Whether what is left of the body are the texts of teasers."""
    texts = [number for number in left if _kind(measured[number], units[number])]
    own = frozenset(texts)
    beside = sum([number - 1 in own for number in texts])
    if not texts or beside > (1 - _ALONE) * len(texts):
        return False
    tells = _telling(units)
    words = sum([measured[number][1] for number in texts])
    pointed = {number: sign for number in texts if (sign := _pointed(units, measured, number, own, tells))}
    if sum([measured[number][1] for number in pointed]) < _POINTED * words:
        return False
    return len(pointed) >= _LEAST or _has_sisters(units, measured, set(pointed.values()), tells)


def _has_sisters(
    units: Sequence[Unit], measured: Sequence[Shape], signs: Collection[_Sign], tells: Callable[[Shape], bool]
) -> bool:
    """Whether enough texts of the page, of the body or not, point elsewhere just as the few that are left do.

    An article of one paragraph has links below it, too, but they are not set as it is.
    """
    texts = frozenset([number for number, shape in enumerate(measured) if _kind(shape, units[number])])
    return sum([_pointed(units, measured, number, texts, tells) in signs for number in texts]) >= _LEAST


def _telling(units: Sequence[Unit]) -> Callable[[Shape], bool]:
    """Return what tells of a unit that its group points elsewhere.

    On pages with a count of results each does; on those with page numbers, dates do.
    """
    short = [unit[2] for unit in units if len(unit[2]) < _SHORT]
    if any(_COUNTER.search(text) for text in short):
        return lambda _: True
    first = short.index("1") if "1" in short else 0
    if any(map(_PAGES.match, short)) or tuple(short[first : first + 3]) == _NUMBERS:
        return lambda shape: bool(shape[0][_DATES]) or _is_pointer(shape)
    return _is_pointer


_Sign: TypeAlias = tuple[int, int, str]
"""How a text points elsewhere: the units from its headline, and to what does it, which is named."""
_HERE = "…"
"""The name of what a text that breaks off points by, or one below a link."""


def _pointed(
    units: Sequence[Unit],
    measured: Sequence[Shape],
    number: int,
    texts: Collection[int],
    tells: Callable[[Shape], bool],
) -> _Sign | None:
    """Return how a text below a headline points elsewhere: by itself, or by what stands beside it."""
    shape, text = measured[number], units[number][2]
    broken = _is_broken(text)
    if shape[1] > (_CUT if broken else _WHOLE):
        return None
    found = (0, _HERE) if broken or tells(shape) else None
    for place in range(number - 1, max(-1, number - 1 - _REACH), -1):
        if place in texts:
            return None
        if _is_headline(measured[place]):
            above = number - place
            found = (0, _HERE) if units[place][3] >= _LINKED else found
            break
        found = found or ((place - number, "") if tells(measured[place]) else None)
    else:
        return None
    for place in range(number + 1, min(len(units), number + 1 + _REACH)):
        if found or place in texts or _is_headline(measured[place]):
            break
        text = units[place][2]
        if tells(measured[place]) or "://" in text or text.startswith("www."):
            found = place - number, text.strip(_FIGURES) if _is_pointer(measured[place]) else ""
    return (above, *found) if found else None


def _is_broken(text: str) -> bool:
    """Whether a text breaks off, or leaves something out."""
    return any(sign in text for sign in _BROKEN)


def _is_headline(shape: Shape) -> bool:
    row, words = shape[0], shape[1]
    if not _HEADLINE <= words <= _HEADLINES or row[_END] in {_STOP, _DOTS}:
        return False
    return not (_is_pointer(shape) or (row[_DATES] and words <= _DAY))


def _is_pointer(shape: Shape) -> bool:
    return shape[2] in _POINTERS and shape[0][_PHRASE] >= _LITTLE_ELSE

"""Grouping: whether the texts of a page follow each other, or stand each in a group of its own.

Paragraphs of an article stand one below another; the texts of teasers have a headline above them, and a pointer to
the rest below. Around each unit it is measured how many of the nearest texts are alone, and how many point elsewhere::

    headline                                    alone, points elsewhere
    A text of a sentence or two.
    Read more
    headline                                    alone, points elsewhere
    A text that breaks off ...
    headline
    A paragraph of the article.                 not alone
    Another paragraph.                          not alone
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from ..kinds import Role
from .lexicon import LITTLE_ELSE
from .shape import PLACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .shape import Shape
    from .units import Unit

__all__ = ["DOTS", "SET", "STOP", "is_broken", "is_pointer", "set_as", "text_kind"]

_END, _PHRASE = PLACE["end"], PLACE["phrase"]
STOP, DOTS = 0, 2
"""Classes of a last sign: a stop, dots."""
_BRACKET = 6
"""The class of a closing bracket."""
_TEXT, _LONG = 8, 25
"""Words of the shortest text that ends in a stop, and of the shortest whatever its end."""
_POINTERS = frozenset({Role.RELATED_LINKS, Role.COMMENTS})
_FEWEST = 4
"""Texts that a page has at the least, if it is asked how they are set."""
_BEHIND = 3
"""Units behind a text among which its pointer is."""
_WINDOW = 3
"""Texts before and behind a unit that are looked at."""
_SHARES = (0.2, 0.45, 0.7, 0.95)
_MOST = 0.6
"""Share of texts that point elsewhere from which on most do."""
SET = 36
"""Classes of how the texts about a unit are set: fewer than four, or none points elsewhere, or some or most do, and
what share is alone; each for short units, for texts, and for long ones without a stop. Where none points elsewhere, it
is not asked how many are alone: they are in a live blog, too."""


def text_kind(shape: Shape, unit: Unit) -> int:
    """Return 1 for a text that ends in a stop, 2 for a long one that does not, 0 for all else: headlines, buttons."""
    words = shape[1]
    if words < _TEXT:
        return 0
    end = shape[0][_END]
    if end in {STOP, DOTS} or (end == _BRACKET and is_broken(unit[2])):
        return 1
    return 2 if words >= _LONG else 0


def is_broken(text: str) -> bool:
    """Whether a text breaks off, or leaves something out."""
    return "…" in text or "..." in text


def is_pointer(shape: Shape) -> bool:
    """Whether a unit says that there is more elsewhere, and nothing else."""
    return shape[2] in _POINTERS and shape[0][_PHRASE] >= LITTLE_ELSE


def set_as(units: Sequence[Unit], measured: Sequence[Shape], places: Iterable[int]) -> list[int]:
    """Return for the units at these places, in order, how the texts about each are set, as classes of :data:`SET`."""
    kinds = {
        number: kind
        for number, shape in enumerate(measured)
        if shape[1] >= _TEXT and (kind := text_kind(shape, units[number]))
    }
    texts = [*kinds]
    if len(texts) < _FEWEST:
        return [kinds.get(number, 0) for number in places]
    classes = _classes(texts, units, measured)
    out, before = [], 0
    for number in places:
        while before < len(texts) and texts[before] < number:
            before += 1
        out.append(kinds.get(number, 0) + classes[before])
    return out


def _classes(texts: Sequence[int], units: Sequence[Unit], measured: Sequence[Shape]) -> list[int]:
    """Return how the texts are set about a unit, by how many of them stand before it."""
    gaps = [True, *[second > first + 1 for first, second in pairwise(texts)], True]
    alone = [0, *accumulate([before and behind for before, behind in pairwise(gaps)])]
    points = [
        is_broken(units[first][2])
        or (second > first + 1 and any(map(is_pointer, measured[first + 1 : min(second, first + 1 + _BEHIND)])))
        for first, second in pairwise([*texts, len(units)])
    ]
    pointed = [0, *accumulate(points)]
    last = len(texts)
    bounds = [(max(0, place - _WINDOW), min(last, place + _WINDOW + 1)) for place in range(last + 1)]
    return [
        3 * (2 + bisect_right(_SHARES, (alone[stop] - alone[start]) / (stop - start)) + 5 * (pointing > _MOST))
        if (pointing := (pointed[stop] - pointed[start]) / (stop - start))
        else 3
        for start, stop in bounds
    ]

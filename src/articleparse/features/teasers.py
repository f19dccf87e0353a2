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
from typing import TYPE_CHECKING, TypeAlias

from .grouping import DOTS, STOP, is_broken, is_pointer, text_kind
from .shape import PLACE

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from .shape import Shape
    from .units import Unit

__all__ = ["is_listing"]

_END, _DATES = PLACE["end"], PLACE["dates"]
_LEAST = 4
"""Texts of the shortest list."""
_WHOLE, _CUT = 60, 90
"""Words of the longest text of a teaser that does not break off, and of one that does: news in brief are longer."""
_HEADLINE, _HEADLINES = 3, 25
"""Words of the shortest and of the longest headline."""
_ALONE, _POINTED = 0.8, 0.8
"""Share of texts that have no other beside them, and of words in groups that point elsewhere, at the least."""
_DAY = 6
"""Words of the longest line that is a day, and no headline."""
_LINKED = 3
"""Grade of :attr:`Unit.links` of a unit that is a link, most of it."""
_REACH = 5
"""Units between a text and its headline, or its pointer, at the most."""
_FIGURES = "0123456789 ()"
_COUNTER = re.compile(r"\b1\s?[-–]\s?\d{1,3}\b\D{1,20}\d{2}|\b\d{2,6}\D{1,20}\b1\s?[-–]\s?\d{1,3}\b")
"""How many results are shown, and of how many: "1-10 of 245"."""
_PAGES = re.compile(r"(?:\w+\W+)?[\W_]*1\W{1,3}2\W{1,3}3\b")
_NUMBERS = ("1", "2", "3")
_SHORT = 60
"""Code points of the longest line of page numbers or counts."""


def is_listing(units: Sequence[Unit], measured: Sequence[Shape], left: Sequence[int]) -> bool:
    """Whether what is left of the body are the texts of teasers."""
    texts = [number for number in left if text_kind(measured[number], units[number])]
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
    texts = frozenset([number for number, shape in enumerate(measured) if text_kind(shape, units[number])])
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
        return lambda shape: bool(shape[0][_DATES]) or is_pointer(shape)
    return is_pointer


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
    shape, broken = measured[number], is_broken(units[number][2])
    if shape[1] > (_CUT if broken else _WHOLE):
        return None
    above = _headline(measured, number, texts)
    if above is None:
        return None
    if broken or tells(shape) or units[above][3] >= _LINKED:
        return number - above, 0, _HERE
    for place in range(above + 1, number):
        if tells(measured[place]):
            return number - above, place - number, ""
    for place in range(number + 1, min(len(units), number + 1 + _REACH)):
        if place in texts or _is_headline(measured[place]):
            break
        text = units[place][2]
        if tells(measured[place]) or "://" in text or text.startswith("www."):
            return number - above, place - number, text.strip(_FIGURES) if is_pointer(measured[place]) else ""
    return None


def _headline(measured: Sequence[Shape], number: int, texts: Collection[int]) -> int | None:
    """Return the headline above a text, which no other text parts from it."""
    for place in range(number - 1, max(-1, number - 1 - _REACH), -1):
        if place in texts:
            return None
        if _is_headline(measured[place]):
            return place
    return None


def _is_headline(shape: Shape) -> bool:
    row, words = shape[0], shape[1]
    if not _HEADLINE <= words <= _HEADLINES or row[_END] in {STOP, DOTS}:
        return False
    return not (is_pointer(shape) or (row[_DATES] and words <= _DAY))

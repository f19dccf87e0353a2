"""Whole titles: the headline above the deck that was taken for it, and the line that has whole what was cut off.

A deck stands where the byline follows, as headlines do elsewhere, and says more of what the article
says; a running head, or the list of what is new, has no room for a long headline::

    Rain at last in the val / 1                 cut off: the headline goes on where this ends
    Rain at last in the valley of the Ludrin    headline: shorter than its deck, and no sentence
    After forty dry days the rivers carry water again, and farmers sow what they could not in spring.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..features.ends import FULL_STOPS
from .candidate import TIED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .candidate import Candidate

__all__ = ["above_deck", "completed", "rebuilt"]

_MARKED = 6.0
"""Points by which a deck may score better than a headline above it that alone bears the mark of a heading."""
_HARDLY, _LONGER, _SPACES, _SIGNS = 2.0, 1.25, 4, 12
"""Points by which a deck may score better than the headline above it, by how much it is longer, and spaces of the
headline, or signs where they are words: a kicker has fewer. Of 3,043 texts of sites left out twelve more were right so,
and seven fewer; of 324 pages written for the purpose, in nine languages, 24 more."""
_SENTENCE, _FEWER, _LESS = 1.8, 2, 6
"""By how much a deck that is a sentence is longer, and how many fewer spaces, or signs, the headline above it has."""
_UPPER = frozenset({"name", "bar", "crumbs", "shared:none", "hits:0", "fit:2", "fit:3"})
"""What no headline above a deck is: a name, a trail of links, of other words than the body, of lines of two kinds."""
_NO_END, _WIDE = FULL_STOPS | frozenset(":0123456789"), "\N{CJK RADICAL REPEAT}"
"""What it does not end with, and the first of the signs that are words."""
_STEM, _CUT = 20, 5
"""Characters of what is left of a headline that was cut off, and by how much the whole one is longer, at the least."""

_cut_off = re.compile(r"\s?(?:…|\.\.\.)[ .]{0,9}$|\s[/|]\s?\d{1,3}$").search
"""What a headline ends with that is cut off: dots, or the number of the page in a running head."""


def above_deck(found: Sequence[tuple[Candidate, Sequence[str]]], scores: Sequence[float], place: int) -> int:
    """Return the place of the headline that a candidate is the deck of, or its own."""
    one = found[place][0]
    above = [
        other
        for other, (upper, features) in enumerate(found)
        if upper.last == one.first - 1
        and scores[place] - scores[other] <= (_MARKED if upper.level and not one.level else _HARDLY)
        and _UPPER.isdisjoint(features)
        and _is_over(upper, one)
    ]
    return max(above, key=lambda other: scores[other], default=place)


def _is_over(upper: Candidate, lower: Candidate) -> bool:
    """Whether two candidates may be headline and deck: whole lines of one kind, and the lower is longer."""
    text, size = upper.text, len(upper.text)
    if upper.cut or lower.cut or (lower.level > 0) > (upper.level > 0) or len(lower.text) < _LONGER * size:
        return False
    sentence = lower.text[-1] in FULL_STOPS and len(lower.text) >= _SENTENCE * size
    long = size >= _SIGNS - _LESS * sentence if text[0] >= _WIDE else text.count(" ") >= _SPACES - _FEWER * sentence
    return long and text[-1] not in _NO_END and "…" not in text


def completed(one: Candidate, found: Sequence[Candidate]) -> Candidate:
    """Return the shortest headline that goes on where one is cut off, or that one, which may end so by itself."""
    match = _cut_off(one.text) if one.text[-1] in ".…" or one.text[-1].isdecimal() else None
    stem = one.text[: match.start()] if match else ""
    if len(stem) < (_STEM if stem[:1] < _WIDE else _SIGNS):
        return one
    start, least = stem.casefold(), len(one.text) if one.text[-1] in ".…" else len(stem) + _CUT
    longer = [
        other
        for other in found
        if len(other.text) > least
        and other.text.casefold().startswith(start)
        and other.text[len(stem) :].lstrip()[:1] not in "….."
        and not _cut_off(other.text)
    ]
    return min(longer, key=lambda other: len(other.text), default=one)


def rebuilt(one: Candidate, found: Sequence[Candidate]) -> Candidate:
    """Return the lines tied by a colon that a headline is one of, where another line of the page has them in one."""
    whole = {other.key for other in found if other.first == other.last != one.first}
    tied = [other for other in found if other.fit == TIED and other.first <= one.first and one.last <= other.last]
    return next((other for other in tied if other.key in whole), one)

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
from .lexicon import lexicon
from .marks import inner
from .title_lines import is_byline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .candidate import Candidate
    from .page import Page

__all__ = ["above_deck", "completed", "rebuilt", "stretched"]

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
_TOLD, _UNTOLD = "top words:3:True", "top words:0:True"
"""What has all words of a top line, which is of the headline, and what has none of them."""
_NO_END, _WIDE = FULL_STOPS | frozenset(":0123456789"), "\N{CJK RADICAL REPEAT}"
"""What it does not end with, and the first of the signs that are words."""
_STEM, _CUT = 20, 5
"""Characters of what is left of a headline that was cut off, and by how much the whole one is longer, at the least."""

_TORN = 15
"""Characters of a headline that ends inside a word, at the least: those of a shorter one may be all of another's."""
_HYPHENS = frozenset("-\N{HYPHEN}\N{SOFT HYPHEN}")

_cut_off = re.compile(r"\s?(?:…|\.\.\.)[ .]{0,9}$|\s[/|]\s?\d{1,3}$").search
"""What a headline ends with that is cut off: dots, or the number of the page in a running head."""


def above_deck(found: Sequence[tuple[Candidate, Sequence[str]]], scores: Sequence[float], place: int) -> int:
    """Return the place of the headline that a candidate is the deck of, or its own."""
    one = found[place][0]
    above = [
        other
        for other, (upper, features) in enumerate(found)
        if scores[place] - scores[other]
        <= (_MARKED if (upper.level and not one.level) or "centred" in features else _HARDLY)
        and _UPPER.isdisjoint(features)
        and not (_TOLD in found[place][1] and _UNTOLD in features)
        and (_is_over(upper, one) if upper.last == one.first - 1 else _is_with_deck(upper, one))
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


def _is_with_deck(upper: Candidate, both: Candidate) -> bool:
    """Whether lines are a headline and its deck, a sentence that is much longer."""
    if upper.first != both.first or upper.last >= both.last or both.text[-1] not in FULL_STOPS:
        return False
    return _is_over(upper, both._replace(text=both.text[len(upper.text) :]))


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


def _is_torn(text: str, other: str) -> bool:
    """Whether a text is the beginning of another one, up to inside of a word.

    Example:
        >>> _is_torn("Rain at last in the val", "Rain at last in the valley")
        True
        >>> _is_torn("Rain at last in the valley", "Rain at last in the valley, and snow")
        False
    """
    size = len(text)
    if size < _TORN or len(other) <= size or not (text[-1].isalpha() and other.startswith(text)):
        return False
    return other[size].islower() or (other[size].isupper() and text[-1].isupper())


def stretched(page: Page, one: Candidate, found: Sequence[Candidate]) -> Candidate:
    """Return the lines of print that a headline is of, where one of them cannot begin, or cannot end, a headline.

    A line that begins in small letters goes on from the one above, unless it signs the article: "by Ada Roe". One that
    ends with a hyphen or a word like "the" goes on in the next.
    """
    if one.cut or (page.layout.width is None and not one.level):
        return one
    one = min(
        [other for other in found if _is_torn(one.text, other.text)], key=lambda other: len(other.text), default=one
    )
    lines = [other for other in found if other.fit <= 1 and not other.cut and not other.kicker]
    whole = {(other.first, other.last): other for other in lines}
    while (one.text[0].islower() or _leads(page, one.first - 1)) and (longer := whole.get((one.first - 1, one.last))):
        one = longer
    while _goes_on(page, one.last + 1) and (longer := whole.get((one.first, one.last + 1))):
        one = longer
    return one


def _leads(page: Page, number: int) -> bool:
    """Whether a line ends inside a word, or with one that another follows."""
    words = page.text(number).split()
    return bool(words) and (words[-1][-1] in _HYPHENS or words[-1].casefold() in lexicon(page.language).common)


def _goes_on(page: Page, number: int) -> bool:
    """Whether a line begins in small letters, and signs nothing."""
    text = page.text(number)
    return text[inner(text)[0] :].lstrip("#*_ ")[:1].islower() if text and not is_byline(page, number) else False


def rebuilt(one: Candidate, found: Sequence[Candidate]) -> Candidate:
    """Return the lines tied by a colon that a headline is one of, where another line of the page has them in one."""
    whole = {other.key for other in found if other.first == other.last != one.first}
    tied = [other for other in found if other.fit == TIED and other.first <= one.first and one.last <= other.last]
    return next((other for other in tied if other.key in whole), one)

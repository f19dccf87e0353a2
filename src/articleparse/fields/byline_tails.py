"""Byline tails: what stands behind a name, and whether the name ends there.

A role, a place, an agency or a degree belongs to the person; a sentence that goes on tells that none was named::

    Ada Roe (Political Editor)            an aside
    Ada Roe reports from Hull             a place
    Ada Roe (text), Bo Li (photos)        no writer
    by readers and their dogs             a sentence
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from ..locales import words as words_for
from ..rules.agencies import AGENCIES
from .lexicon import buttons
from .names_roles import is_role

if TYPE_CHECKING:
    from .lexicon import Lexicon

__all__ = ["TAIL", "ends", "is_placed", "is_title", "pictures", "reports", "runs_on"]

TAIL = " *_.:,)】\N{FULLWIDTH RIGHT PARENTHESIS}|0123456789\N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}\t"
"""Characters behind a name that say nothing: footnotes, counters."""
_SAID_DEGREES = """
phd md mba msc bsc ma ba mph dds dvm jd llm rn facs frcp esq jr sr ii iii dphil edd msw do pharmd mphil
"""
_DEGREES = frozenset(_SAID_DEGREES.split())
"""What stands behind the name of a graduate, casefolded."""
_FOLLOWING, _SMALL = 8, 3
"""Words behind a nickname that are looked at, and how many of them, written small one after another, are a phrase."""
_MOST_LETTERS = 8
"""Letters of the longest call sign of an agency."""
_MOST_PLACE = 6
"""Words of a place, and of what is said before it."""

_place = regex.compile(r"\S++\s\p{Lu}[\p{L}'\-]++(?:\s\p{Lu}[\p{L}'\-]++)?$").match


def is_placed(piece: str) -> bool:
    """Whether a piece is a place with the word before it: "in London"."""
    first = piece.split(maxsplit=1)[:1]
    return first != [] and first[0] in words_for("from_words") and _place(piece.strip()) is not None


def runs_on(rest: str, words: Lexicon) -> bool:
    """Whether a sentence goes on behind what an opening seems to introduce: "by readers and their dogs"."""
    following = rest.lstrip(TAIL).split(maxsplit=2)[:2]
    if len(following) > 1 and following[0].casefold() in words.joints:
        del following[0]
    if not following or (not following[0][0].islower() and not _is_phrase(rest)):
        return False
    first = following[0].casefold().strip(":,.")
    return first not in words_for("from_words") and first not in words.glued and first not in words.days


def _is_phrase(rest: str) -> bool:
    """Whether several words written small follow each other: "and Fireworks not only in times of"."""
    small = [word[0].islower() for word in rest.split()[:_FOLLOWING]]
    return any(all(small[at : at + _SMALL]) for at in range(1, len(small) - _SMALL + 1))


def is_title(piece: str, words: Lexicon) -> bool:
    """Whether a piece of a list is the degree or the role of the person before it."""
    piece = piece.strip(TAIL)
    return piece.replace(".", "").casefold() in _DEGREES or is_role(piece, words)


def ends(rest: str, words: Lexicon) -> bool:
    """Whether a name ends its part: nothing follows, or a word that pages glue to names."""
    if rest.strip()[:1].isdecimal():
        return True  # "Ada Roe 5 hours ago"
    rest = rest.strip(TAIL)
    if not rest:
        return True
    if rest[0] == "(" and len(rest) > 1:
        return _is_aside(rest[1:].partition(")")[0].strip(), words)
    word = rest.split(maxsplit=1)[0].strip(":,.")
    first = word.casefold()
    if (first in words_for("from_words") and _place(rest)) or reports(rest) or (first in AGENCIES and word.isupper()):
        return True
    if (first == "the" and rest[:1].isupper()) or is_role(rest, words):
        return True  # "Ada Roe The Valley Herald", "Ada Roe Harbour Correspondent"
    return first in words.closers or first in words.days or first.partition("-")[0] in buttons()


def reports(rest: str) -> bool:
    """Whether words behind a name say from where the person reports: "reports from Hull"."""
    said = rest.split(maxsplit=_MOST_PLACE)
    return 1 < len(said) < _MOST_PLACE and said[0] in words_for("reports") and said[1] in words_for("from_words")


def pictures(rest: str, words: Lexicon) -> bool:
    """Whether brackets behind a name say that the person made the pictures: "Ada Roe (text), Bo Li (photos)"."""
    rest = rest.lstrip()
    return rest[:1] == "(" and rest[1:].partition(")")[0].strip().casefold() in words.credits


def _is_aside(said: str, words: Lexicon) -> bool:
    """Whether brackets behind a name hold a role or an agency: "Ada Roe (Political Editor)", "Ada Roe (CNX)"."""
    first = said.split(maxsplit=1)[:1]
    if first and words.ends_role(first[0].casefold().strip(".,")):
        return True
    if first and first[0] in words_for("from_words"):
        return True  # "Ada Roe (in Hull)"
    sign = said.isupper() and said.isalpha() and len(said) <= _MOST_LETTERS
    return sign or said.casefold() in words.opener_words or said.casefold() in AGENCIES or is_role(said, words)

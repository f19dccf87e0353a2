"""Names: which words of a byline are a person's name, and where it ends.

A name is two to five words, each with a capital, an initial, or a particle of a surname ("van
der") between them; in scripts without case, a few letters. What a newsroom puts behind a name
is cut off: a role ("Ada Roe, Political Editor"), a place ("Ada Roe in Paris"), an agency, an
address. Words that no person is called settle doubtful cases: names of months and days, roles,
desks, agencies, rubrics.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

import regex

from ..locales import words as words_for
from ..rules.agencies import AGENCIES
from .given import folded, known
from .lexicon import buttons, possessives
from .names_cased import ICONS, cased_name
from .names_rooms import is_newsroom, room_name
from .names_uncased import GEORGIAN, is_uncased, uncased_name

if TYPE_CHECKING:
    from .lexicon import Lexicon

__all__ = ["Name", "is_plain_name", "name_at"]

_MOST_TOKENS = 8
"""Words of a piece that are looked at."""
_ONCE = 4
"""Characters of the shortest name that may be said twice."""
_AROUND = " *_-,\N{EN DASH}\N{EM DASH}'\"“”„»«\t\N{IDEOGRAPHIC SPACE}\N{NO-BREAK SPACE}"
_OPEN = "([<\N{FULLWIDTH LEFT PARENTHESIS}【"
_BEFORE = _AROUND + _OPEN
_BEHIND = _AROUND + ":\N{FULLWIDTH COLON}"
"""What may stand before a name, and behind it."""
_GENITIVES = ("'s", "\N{RIGHT SINGLE QUOTATION MARK}s")
"""What no name ends in."""

_tokens = regex.compile(
    r"[^\s,;|()\N{FULLWIDTH LEFT PARENTHESIS}\N{FULLWIDTH RIGHT PARENTHESIS}【】\N{FULLWIDTH SOLIDUS}\[\]<>\"]++"
).finditer
_plain = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}").fullmatch
_nicked = regex.compile(
    r"\p{Lu}[\p{L}.\-]++(?:\s\p{Lu}[\p{L}.\-]*+)?"
    r"\s[\N{QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}]\p{L}[\p{L}\s.\-]{1,20}"
    r"[\N{QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}]\s\p{Lu}[\p{L}\-]++"
).match
"""A name with what friends say in it: 'Ada "Bo" Roe'."""
_dated = re.compile(r"[\s,]*[\d|]").match


class Name(NamedTuple):
    """A name in a text."""

    start: int
    end: int
    kind: str
    """``person``, ``single`` (one word), ``handle`` (one word, behind an opening only), ``agency``, or ``desk``."""


def is_plain_name(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is two or three words written as names are, and none of them tells that it is anything else.

    Reading it word by word would find that, too, and takes eight times as long, 42 of the 1,250 microseconds of an
    article of 30 lines. Of 250,000 such lines and phrases in eight languages all were read alike.
    """
    if not _plain(text):
        return False
    low = text.lower()
    said = low.split()
    if not lexicon.telling.isdisjoint(said) or said[0] in words_for("articles") or said[0] in possessives():
        return False
    once = len(set(said)) == len(said)
    return once and not any(map(lexicon.ends_role, said)) and not any(map(low.__contains__, ICONS))


def name_at(text: str, start: int, end: int, lexicon: Lexicon, *, opened: bool = False) -> Name | None:
    """Return the name that a piece of a byline begins with, ``None`` where it begins with none.

    Behind an opening (``opened``) a newsroom may have any name ("By Valley Herald Staff"), and a
    word written small may be what a writer calls himself.
    """
    piece = text[start:end]
    shorter = piece.lstrip(_BEFORE)
    start += len(piece) - len(shorter)
    piece = shorter.rstrip(_BEHIND)
    if not piece:
        return None
    if piece[0].isupper() and not opened and (behind := _behind_of(piece, lexicon)):
        start, piece = start + behind, piece[behind:]
    folded = piece.casefold()
    day = folded.rpartition(" ")[2]
    if day in lexicon.days and len(day) < len(folded) and _dated(text, end):
        piece = piece[: -len(day)].rstrip(_BEHIND)  # "Herald Staff Friday, 3 May 2024"
        folded = piece.casefold()
    if folded in AGENCIES:
        return Name(start, start + len(piece), "agency")
    if folded in lexicon.desks or (is_newsroom(piece) and text[end : end + 1] != "/"):
        return Name(start, start + len(piece), "desk")
    if folded in buttons():
        return None
    nicked = _nicked(piece) if '"' in piece or "\N{LEFT DOUBLE QUOTATION MARK}" in piece else None
    if nicked:
        size, kind = nicked.end(), "person"
    else:
        size, kind = (0, "") if _begins_small(folded, piece, lexicon) else _extent(piece, lexicon, opened=opened)
    if kind != "person":
        size, kind = room_name(piece, lexicon, opened=opened) or (size, kind)
    if not size or (said := piece[:size].casefold()) in lexicon.labels or said in lexicon.days:
        return None
    return Name(start, start + size, kind)


def _behind_of(piece: str, lexicon: Lexicon) -> int:
    """Return where a name begins behind a word that may open a byline, and is a particle of names: "De Ada Roe".

    A given name follows it, and another word; it is part of the name in "De Roe".
    """
    first, _, rest = piece.partition(" ")
    low = first.casefold()
    if low not in lexicon.particles or low not in lexicon.openers:
        return 0
    given, _, family = rest.partition(" ")
    return len(first) + 1 if family[:1].isupper() and not known().given.isdisjoint(folded(given)) else 0


def _begins_small(folded: str, piece: str, lexicon: Lexicon) -> bool:
    """Whether a piece begins with a small letter, and with nothing that stands so before a name: "dr.", "d'"."""
    if not piece[0].islower() or piece[0] in GEORGIAN:
        return False
    first = folded.split(maxsplit=1)[0]
    return "'" not in first and "\N{RIGHT SINGLE QUOTATION MARK}" not in first and first not in lexicon.honorifics


def _extent(piece: str, lexicon: Lexicon, *, opened: bool) -> tuple[int, str]:
    """Return the length of the name that a piece begins with, and its kind."""
    parts = [*islice(_tokens(piece), _MOST_TOKENS)]
    if not parts:
        return 0, ""
    titled = len(parts) > 1 and not parts[0][0].isascii() and parts[0][0] in lexicon.honorifics
    first = parts[titled][0]
    if not first.isascii() and is_uncased(first):
        size, kind = uncased_name(parts[titled:], opened=opened)
    else:
        size, kind = cased_name(piece, parts, lexicon)
        if not opened and kind == "person" and _is_phrase(piece[:size], lexicon):
            return 0, ""
    return (_once(piece[:size]), kind) if size else (0, "")


def _is_phrase(name: str, lexicon: Lexicon) -> bool:
    """Whether words are a phrase: with a genitive, or a function word at an end and no given name.

    "Yesterday's Word", "Nos Newsletters", "Erfahren Sie".
    """
    said = folded(name)
    if said[0].endswith(_GENITIVES) or said[-1].endswith(_GENITIVES):
        return True
    odd = said[0] in lexicon.common or said[0] in possessives() or said[-1] in lexicon.common
    return odd and known().given.isdisjoint(said)


def _once(name: str) -> int:
    """Return the length of a name that may be said twice: "Ada Roe Ada Roe", "Ada RoeAda Roe"."""
    for half in (len(name) // 2, (len(name) + 1) // 2):
        if half >= _ONCE and name[:half].strip() == name[-half:].strip():
            return len(name[:half].rstrip())
    return len(name)

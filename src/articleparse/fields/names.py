"""Names: which words of a byline are a person's name, and where it ends.

A name is two to five words, each with a capital, an initial, or a particle of a surname ("van
der") between them; in scripts without case, a few letters. What a newsroom puts behind a name
is cut off: a role ("Ada Roe, Political Editor"), a place ("Ada Roe in Paris"), an agency, an
address. Words that no person is called settle doubtful cases: names of months and days, roles,
desks, agencies, rubrics.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import regex

from ..locales import months
from ..rules.agencies import AGENCIES, NO_NAMES
from .dates import weekdays

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lexicon import Lexicon

__all__ = ["Name", "name_at"]

_MOST_WORDS = 5
_PERSON = 2
"""Words from which a name is a person's, not a nickname."""
_MOST_ROLE = 4
"""Words of a role."""
_MOST_UNCASED = 4
"""Words of a name in a script without case."""
_MOST_SIGNS = 8
"""Chinese signs of family name and given name, written apart."""
_INITIAL = 3
"""Characters of a word that may end in a full stop: "Jr.", "J."."""
_AROUND = " *_'\"“”„»«\t\N{IDEOGRAPHIC SPACE}\N{NO-BREAK SPACE}"
_ABBREVIATED = 5
"""Characters of the longest abbreviation in a name, with its full stop: "Chas.", "Wm."."""
_GIVEN_NAMES = frozenset({"april", "may", "june", "august", "jan", "mar"})
"""Names of months that are names of people too."""

_tokens = regex.compile(r"[^\s,;|()\[\]<>\"]++").finditer
_part = regex.compile(
    r"\p{Lu}[\p{L}\p{M}]*+"
    r"(?:['\N{RIGHT SINGLE QUOTATION MARK}`\N{HYPHEN}\N{NON-BREAKING HYPHEN}\-.][\p{L}\p{M}]++)*+\.?"
    r"|(?:\p{Lu}\.-?){1,3}"
    r"|\p{L}{1,2}['\N{RIGHT SINGLE QUOTATION MARK}]\p{Lu}[\p{L}\p{M}\-]++"
).fullmatch
_uncased = regex.compile(r"[\p{Lo}\p{M}\N{KATAKANA MIDDLE DOT}]++").fullmatch
_cjk = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\N{KATAKANA MIDDLE DOT}々]{2,7}|\p{Hangul}{2,4}").fullmatch
_han = regex.compile(r"\p{Han}").match
_glue = regex.compile(r"(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll})").search


class Name(NamedTuple):
    """A name in a text."""

    start: int
    end: int
    kind: str
    """``person``, ``single`` (one word), ``agency``, or ``desk``."""


def name_at(text: str, start: int, end: int, lexicon: Lexicon) -> Name | None:
    """Return the name that a piece of a byline begins with, ``None`` where it begins with none."""
    piece = text[start:end]
    shorter = piece.lstrip(_AROUND)
    start += len(piece) - len(shorter)
    piece = shorter.rstrip(_AROUND + ":\N{FULLWIDTH COLON}")
    if not piece:
        return None
    folded = piece.casefold()
    if folded in AGENCIES:
        return Name(start, start + len(piece), "agency")
    if folded in lexicon.desks:
        return Name(start, start + len(piece), "desk")
    parts = list(_tokens(piece))
    if not parts:
        return None
    size, kind = _uncased_name(parts) if _uncased(parts[0][0]) else _cased_name(piece, parts, lexicon)
    size = _once(piece[:size])
    if not size or lexicon.updated.fullmatch(piece[:size]) or lexicon.published.fullmatch(piece[:size]):
        return None
    return Name(start, start + size, kind)


def _once(name: str) -> int:
    """Return the length of a name that may be said twice: "Ada Roe Ada Roe", "Ada RoeAda Roe"."""
    for half in (len(name) // 2, (len(name) + 1) // 2):
        if half > _INITIAL and name[:half].strip() == name[-half:].strip():
            return len(name[:half].rstrip())
    return len(name)


def _cased_name(piece: str, parts: Sequence[regex.Match[str]], lexicon: Lexicon) -> tuple[int, str]:
    """Return how many characters of a piece are its name, and its kind."""
    end = capitals = 0
    for place, part in enumerate(parts[: _MOST_WORDS + 1]):
        word = part[0].strip("*_").rstrip("0123456789¹²³")
        folded = word.casefold()
        if (place and part.start() > parts[place - 1].end() + 1) or not word:
            break
        if folded in lexicon.honorifics or folded.rstrip(".") in lexicon.honorifics:
            end = part.end()
            continue
        if place and word[0].islower() and folded in lexicon.particles:
            if capitals == 1 and folded in lexicon.openers and len(parts) > place + _PERSON:
                return 0, ""
            if capitals == 1 and parts[place - 1][0].casefold() in lexicon.glued:
                return 0, ""  # "Correspondent in Brussels"
            continue
        glue = _glue(word) if capitals else None
        if glue and _is_glued(piece[part.start() + glue.start() :], lexicon):
            return part.start() + glue.start(), "person"
        if not _part(word) or folded.rstrip(".") in _never():
            break
        if capitals >= _PERSON and (folded.strip(":") in lexicon.glued or _is_role(piece[part.start() :], lexicon)):
            break
        end = part.start() + part[0].index(word) + len(word)
        capitals += 1
        if len(word) > _ABBREVIATED and word[-1] == "." and place + 1 < len(parts):
            return 0, ""  # the end of a sentence, and another behind it
    return _closed(piece, end, capitals, lexicon)


def _closed(piece: str, end: int, capitals: int, lexicon: Lexicon) -> tuple[int, str]:
    """Return the extent of a name without the full stop of a sentence, unless it is none."""
    if not capitals or _is_role(piece[:end], lexicon):
        return 0, ""
    if piece[end - 1] == "." and len(piece[:end].rsplit(maxsplit=1)[-1]) > _INITIAL:
        end -= 1
    return end, "person" if capitals >= _PERSON else "single"


def _uncased_name(parts: Sequence[regex.Match[str]]) -> tuple[int, str]:
    """Return the extent of a name in a script without capitals."""
    first = parts[0]
    if _cjk(first[0]):
        second = parts[1] if len(parts) > 1 else None
        if second and _han(first[0]) and _cjk(second[0]) and second.end() - first.start() <= _MOST_SIGNS:
            return second.end(), "person"
        return first.end(), "person"
    end = count = 0
    for part in parts[:_MOST_UNCASED]:
        if not _uncased(part[0]):
            break
        end, count = part.end(), count + 1
    return (end, "person") if count >= _PERSON else (0, "")


def _is_role(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a role: known as a whole, or by its last word."""
    folded = text.strip(" .,").casefold()
    if folded in lexicon.roles:
        return True
    found = folded.split()
    return 0 < len(found) <= _MOST_ROLE and found[-1] in lexicon.role_ends


def _is_glued(text: str, lexicon: Lexicon) -> bool:
    """Whether a text that stands behind a name without a space is a role, or the label of a date."""
    first = text.split(maxsplit=1)[0].casefold().strip(":")
    return first in lexicon.glued or first in NO_NAMES or _is_role(text, lexicon)


@cache
def _never() -> frozenset[str]:
    """Return the words that are part of no person's name."""
    return frozenset(weekdays()) | (frozenset(months()) - _GIVEN_NAMES) | NO_NAMES

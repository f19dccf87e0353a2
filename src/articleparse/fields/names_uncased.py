"""Names without case: where a name ends in a script that has no capitals.

Chinese, Japanese and Korean names are a few signs, their parts together or apart; elsewhere all words up to
another script may be part of the name, as far as names have words::

    王小明 报道      a family name and a given name; what the person did does not belong to it
    山田 太郎        set apart, as Japanese papers do
    נועה לוי        two words or more
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from ..locales import words as words_for
from .given import knows
from .names_cased import PERSON

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["CASELESS", "GEORGIAN", "UNCASED", "is_uncased", "uncased_name"]

CASELESS = "\N{HEBREW ACCENT ETNAHTA}"
"""Letters from here on have no capitals."""
UNCASED = frozenset(map(chr, range(0x590, 0x10A0)))
"""Letters from Hebrew to Burmese, which have no capitals; names in them have spaces."""
_MOST_UNCASED = 4
"""Words of a name in a script without case."""
_MOST_SIGNS = 8
"""Chinese signs of family name and given name, written apart."""
GEORGIAN = frozenset(map(chr, range(0x10D0, 0x1100)))
"""Letters that have capitals in Unicode, which nobody writes names with."""

_LETTER = r"[\p{Lo}\p{M}\p{Georgian}\N{KATAKANA MIDDLE DOT}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}]"
_uncased = regex.compile(
    _LETTER
    + r"++(?:[-\N{HEBREW PUNCTUATION MAQAF}\N{HEBREW PUNCTUATION GERESH}'\N{RIGHT SINGLE QUOTATION MARK}]"
    + _LETTER
    + "++)*+"
).fullmatch
_cjk = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\N{KATAKANA MIDDLE DOT}々]{2,7}|\p{Hangul}{2,4}").fullmatch
_signs = regex.compile(
    r"[\p{Han}々]{3,5}|[\p{Han}々]{1,3}\p{Hiragana}{2,3}|\p{Hangul}{3,4}|\p{Katakana}++(?:・\p{Katakana}++)++"
).fullmatch
_han = regex.compile(r"\p{Han}").match
_phrase = regex.compile(r"\p{Han}{6,}").fullmatch
_named = regex.compile(r"[\p{Han}々]{1,3}\p{Hiragana}?|\p{Hiragana}{2,3}").fullmatch


def is_uncased(word: str) -> bool:
    """Whether all of a word is of a script without capitals.

    Example:
        >>> is_uncased("محمد"), is_uncased("Ada")
        (True, False)
    """
    return _uncased(word) is not None


def uncased_name(parts: Sequence[regex.Match[str]], *, opened: bool) -> tuple[int, str]:
    """Return the extent of a name in a script without capitals."""
    first = parts[0]
    if _cjk(first[0]):
        likely = _cjk if opened else _signs
        second = parts[1] if len(parts) > 1 else None
        apart = second and first.string[first.end() : second.start()].isspace()
        if apart and second and second[0] in words_for("reports"):
            second = None
        if apart and second and _han(first[0]) and second.end() - first.start() <= _MOST_SIGNS:
            both = likely(first[0]) and likely(second[0])
            if both or _is_apart(first[0], second[0], len(parts)):
                return second.end(), "person"
        return (first.end(), "person") if likely(first[0]) and not _phrase(first[0]) else (0, "")
    end = count = 0
    for part in parts[:_MOST_UNCASED]:
        if not is_uncased(part[0]) or (count and part.start() > end + 1):
            break
        end, count = part.end(), count + 1
    return (end, "person") if count >= PERSON else (0, "")


def _is_apart(family: str, given: str, count: int) -> bool:
    """Whether two words are a family name and a given name that Japanese sets apart, and nothing else follows."""
    return count == PERSON and len(family) <= PERSON and _named(given) is not None and knows(family + given)

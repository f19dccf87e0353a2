"""Rows: the names of a piece of a byline that has several without a sign or an "and" between them.

A page that flattens a list loses what stood between its names; some scripts never write it::

    Ada Roe Jan Smythe            told apart by their given names
    Ada Roe Ada Roe Bo Li Bo Li   each said twice, as picture and as link
    王小明 李红                     each begins with a family name
    נועה לוי ודוד כהן              "and" is the first letter of the second name
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from .given import known, knows, parted
from .names import Name, name_at
from .names_uncased import UNCASED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lexicon import Lexicon

__all__ = ["row", "several"]

_SIZES = (2, 3, 4)
"""Words of a name that may be said twice."""
_TWO_NAMES, _TWO_WORDS = 3, 2
"""Spaces in a name of two words that is said twice; the words of such a name."""
_AND_LETTERS, _MOST_GLUED = frozenset("\N{HEBREW LETTER VAV}\N{ARABIC LETTER WAW}"), 5
"""Letters that are "and" before a word, and words of the first of two names."""
_FULL_HAN = 3
"""Signs of most Chinese names: a word of fewer may be a Japanese family name set apart."""

_han = regex.compile(r"\p{Han}{2,3}").fullmatch
_unbracketed = regex.compile(r"[^\s()\N{FULLWIDTH LEFT PARENTHESIS}\N{FULLWIDTH RIGHT PARENTHESIS}]++").finditer
_HAN = "\N{CJK UNIFIED IDEOGRAPH-3400}"
_digit = re.compile(r"\d").search
_spaced = regex.compile(r"\S++").finditer


def several(text: str, start: int, stop: int, words: Lexicon) -> list[Name]:
    """Return the names of a piece that has several without a joint between them."""
    said = text[start:stop].split()
    if len(said) <= _TWO_NAMES and text[start:stop].isascii():
        return []
    twice = _twice(text, start, stop, words) if said[0] in said[_SIZES[0] : _SIZES[-1] + 1] else []
    return twice or row(text, start, stop, words)


def row(text: str, start: int, stop: int, words: Lexicon) -> list[Name]:
    """Return the names of a row, told apart by their given names: "Ada Roe Jan Smythe"."""
    digit = _digit(text, start, stop)
    stop = digit.start() if digit else stop  # "Ada Roe Jan Smythe 5 hours ago"
    said = text[start:stop].split()
    if len(said) > 1 and _is_full(said) and said[0][0] >= _HAN and (found := _han_names(text, start, stop, words)):
        return found
    if len(said) <= _TWO_NAMES or words.ends_role(said[-1].casefold()):
        return []
    if said[0][0] in UNCASED:
        return _prefixed(text, start, stop)
    if not all([word[0].isupper() for word in said]):  # noqa: C419 - a list is quicker
        return []
    out: list[Name] = []
    at, spans = 0, [(start + word.start(), start + word.end()) for word in _spaced(text[start:stop])]
    for size in parted([text[first:last] for first, last in spans]):
        out.append(Name(spans[at][0], spans[at + size - 1][1], "person"))
        at += size
    return out


def _han_names(text: str, start: int, stop: int, words: Lexicon) -> list[Name]:
    """Return the names of a row of Chinese ones, in which what people are may stand: "王小明 李红 实习生 赵丽"."""
    found = [word for word in _unbracketed(text[start:stop]) if word[0] not in words.roles]
    if len(found) < _TWO_WORDS or not all(_han(word[0]) and knows(word[0]) for word in found):
        return []
    return [Name(start + word.start(), start + word.end(), "person") for word in found]


def _is_full(said: Sequence[str]) -> bool:
    """Whether the first of several Chinese words is a whole name: three signs, or two before three."""
    if len(said[0]) == _FULL_HAN:
        return True
    return len(said[0]) == _TWO_WORDS and len(said[1]) == _FULL_HAN and said[0] not in known().family


def _prefixed(text: str, start: int, stop: int) -> list[Name]:
    """Return two names between which "and" is a letter before the second, as Hebrew and Arabic write it."""
    spans = [(start + word.start(), start + word.end()) for word in _spaced(text[start:stop])]
    for place in range(_TWO_WORDS, min(len(spans) - 1, _MOST_GLUED)):
        first = spans[place][0]
        if text[first] in _AND_LETTERS and knows(text[first + 1 : spans[-1][1]]):
            before, behind = Name(spans[0][0], spans[place - 1][1], "person"), Name(first + 1, spans[-1][1], "person")
            return [before, behind] if knows(text[before.start : before.end]) else []
    return []


def _twice(text: str, start: int, end: int, words: Lexicon) -> list[Name]:
    """Return names of which each is said twice, as picture and as link: "Ada Roe Ada Roe Bo Li Bo Li"."""
    found = [(start + word.start(), start + word.end()) for word in _spaced(text[start:end])]
    said = [text[first:last] for first, last in found]
    out: list[Name] = []
    at = 0
    while at < len(said):
        size = next((size for size in _SIZES if said[at : at + size] == said[at + size : at + 2 * size]), 0)
        name = name_at(text, found[at][0], found[at + size - 1][1], words) if size else None
        if name is None or name.kind != "person":
            return []
        out.append(name)
        at += 2 * size
    return out

r"""Words that an extractor spoilt, told by the other words of the text.

Converters that join lines drop the hyphens between them, their words' own too ("right-" and
"wing" become "rightwing"); fonts that change in a word, or letters set apart, leave spaces in
it ("har bour", "H A R B O U R"). Nothing of this can be seen from one word alone, so a word is
touched only where the text itself proves it:

* a hyphen comes back where the text has the word with it elsewhere, figures aside ("13-inch"
  for "15inch"), or where a capital inside the word stands at the end of a merged line, or both
  parts are names or nouns of the text, or the text has other compounds of the same initials;
* a space goes where the whole word stands elsewhere and neither part does;
* letters set apart are put together, and parted into words at the wider gaps, or where the
  words of the text say so.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, NamedTuple

import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

__all__ = ["Glued", "bare", "found_in", "glued_words", "halved_words", "spaced_out", "tokens"]

_DIGITS = re.compile(r"\d+")
_FIGURED = re.compile(r"\d[^\W\d_]")
_CAPITAL = regex.compile(
    r"(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})(?!Innen|In\b)|(?<=\d)(?=\p{L}\p{Ll}{2})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})"
)
"""Where a word may have lost its hyphen: before a capital inside it, or between a figure and letters."""
_INITIALS = regex.compile(r"\p{Lu}{2,5}(?=-)")
_SIGNS = "\"'“”„«»‘’‚.,;:!?…()[]{}*_–—•·|-‐"
_SHORTEST, _GLUED = 3, 5
"""Letters of a part of a word, and of a word that may have lost its hyphen, at the least."""
_PAIR = re.compile(b"\1(?=\1)")
"""Two rare words side by side, where each word is a byte."""
_SPACED = regex.compile(r"(?<![\p{L}\p{N}])\p{L}(?:[ \xa0]{1,9}+\p{L}){3,59}(?![\p{L}\p{N}])")
"""Single letters in a row, parted by spaces."""
_MOSTLY = 4
"""Code points of a heading that are not among its letters set apart, at the most: quotation marks, a full stop."""
_LONGEST, _ALONE = 24, 10
"""Letters of the longest word that is looked for, and of the longest that needs no proof where it is the whole line."""
_SINGLE = frozenset("aiyoeàuwzkvsаиоуяві")  # noqa: RUF001 - Cyrillic ones too
"""Letters that are words."""


class Glued(NamedTuple):
    """A word that may have lost hyphens."""

    word: str
    sure: tuple[int, ...]
    """Places in the word where the text shows that one is missing."""
    possible: tuple[int, ...]
    """Places where one is missing if a line ended there."""


def tokens(texts: Sequence[str]) -> list[str]:
    """Return the words of a text, in order, without the signs around them.

    Example:
        >>> tokens(["“No,” she said."])
        ['No', 'she', 'said']
    """
    return bare("\n".join(texts).split())


def bare(words: Iterable[str]) -> list[str]:
    """Return words without the signs around them; most have none."""
    return [word if word.isalpha() else word.strip(_SIGNS) for word in words]


def glued_words(texts: Sequence[str], among: Sequence[str] | None = None) -> tuple[Glued, ...]:
    """Return those of the words of a text that may have lost a hyphen; the signs around words do not count.

    Args:
        texts: The lines of the text.
        among: Those of them in which words may have lost one; by default all.

    Example:
        >>> glued_words(["a right-wing paper", "and a rightwing party"])
        (Glued(word='rightwing', sure=(5,), possible=()),)
    """
    hyphened = " ".join([text for text in texts if "-" in text or "‐" in text]).split()
    spelt = [word.replace("‐", "-") for word in bare([word for word in hyphened if "-" in word or "‐" in word])]
    compounds = _compounds(spelt)
    asked = dict.fromkeys(tokens(texts if among is None else among))
    likely = [
        word for word in asked if len(word) >= _GLUED and (word in compounds or not (word.islower() and word.isalpha()))
    ]
    lost = {word: found for word in likely if (found := _missing(word, compounds))} if compounds else {}
    inner = {
        word: found
        for word in likely
        if not (word in lost or word in compounds or word.istitle() or word.isupper()) and (found := _inside(word))
    }
    if not (lost or inner):
        return ()
    counts = Counter(tokens(texts))
    initials, parts = _elsewhere(counts, spelt)
    out = []
    for word in likely:
        sure, inside = lost.get(word, []), inner.get(word, [])
        if counts[word] == 1 and (sure or inside):
            shown = [place for place in inside if _is_compound(word[:place], word[place:], initials, parts)]
            out.append(Glued(word, (*sure, *shown), tuple(place for place in inside if place not in shown)))
    return tuple(out)


def _compounds(spelt: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return the words of a text that have hyphens, by their keys, with the places of the most hyphens they have."""
    out: dict[str, tuple[int, ...]] = {}
    for word in spelt:
        key, places = _key(word)
        if len(places) > len(out.get(key, ())):
            out[key] = places
    return out


def _inside(word: str) -> list[int]:
    """Return the places in a word where it may have lost a hyphen, by its letters."""
    if word[1:].islower() and not _FIGURED.search(word):
        return []
    return [match.start() for match in _CAPITAL.finditer(word)]


def _elsewhere(words: Iterable[str], spelt: Iterable[str]) -> tuple[Collection[str], Collection[str]]:
    """Return the initials that compounds of a text begin with, and all words and parts of words that it has."""
    initials = {match[0] for word in spelt if (match := _INITIALS.match(word))}
    return initials, {*words, *[piece for word in spelt for piece in word.split("-")]}


def _key(word: str) -> tuple[str, tuple[int, ...]]:
    """Return a compound without its hyphens, figures as 0, and the places of the hyphens in it."""
    pieces = word.lower().split("-")
    if not word.replace("-", "").isalpha():
        pieces = [_DIGITS.sub("0", piece) for piece in pieces]
    return "".join(pieces), tuple(accumulate(map(len, pieces[:-1])))


def _missing(word: str, compounds: Mapping[str, tuple[int, ...]]) -> list[int]:
    """Return the places where a word lacks a hyphen that it has elsewhere."""
    if word.isalpha():
        return [_place(word, place) for place in compounds.get(word.lower(), ())]
    key, own = _key(word.replace("‐", "-"))
    there = compounds.get(key, ())
    return [_place(word, place) for place in there if place not in own] if set(own) < set(there) else []


def _place(word: str, place: int) -> int:
    """Return where a place of the key of a word, in which figures count as one, is in the word itself."""
    at, before = 0, ""
    for number, letter in enumerate(word):
        if letter not in "-‐":
            follows = before.isdecimal() and letter.isdecimal()
            if at == place and not follows:
                return number
            at += not follows
        before = letter
    return len(word)


def _is_compound(left: str, right: str, initials: Collection[str], parts: Collection[str]) -> bool:
    """Whether a text has both parts of a word elsewhere, or other compounds of the same initials."""
    left, right = left.rpartition("-")[2], right.partition("-")[0]
    if left in initials:
        return True
    return min(len(left), len(right)) >= _SHORTEST and left in parts and right in parts and left[0].isupper()


def halved_words(words: Sequence[str], known: AbstractSet[str], common: AbstractSet[str]) -> list[tuple[str, str]]:
    """Return the pairs of words of a text that are one.

    The whole word stands elsewhere in the text, neither part does, and neither is a common word.

    Args:
        words: The words of the text in order, in lower case, with the signs around them or without.
        known: The same as a set, and without the signs.
        common: Common words of its language.

    Example:
        >>> halved_words(["harbour", "har", "bour"], {"harbour", "har", "bour"}, {"the", "and"})
        [('har', 'bour')]
    """
    once = {word for word, count in Counter(words).items() if count == 1} - common
    rare = bytes(map(once.__contains__, words))
    near = [
        (words[place].strip(_SIGNS), words[place + 1].strip(_SIGNS))
        for place in [match.start() for match in _PAIR.finditer(rare)]
        if (words[place] + words[place + 1]).strip(_SIGNS) in known
    ]
    pairs = [(left, right) for left, right in near if len(left) > 1 < len(right) and left + right in known]
    if not pairs:
        return []
    counts = Counter(bare(words))
    return [
        (left, right)
        for left, right in dict.fromkeys(pairs)
        if counts[left] == counts[right] == 1 and left not in common and right not in common and left.isalpha()
    ]


def found_in(text: str, word: str) -> int:
    """Return where a word stands in a line, by itself; -1 where it does not."""
    at = text.find(word)
    if at < 0:
        return -1
    end = at + len(word)
    return -1 if (at and text[at - 1].isalnum()) or text[end : end + 1].isalnum() else at


def spaced_out(text: str, words: Collection[str]) -> tuple[int, int, str] | None:
    """Return the span of letters set apart that are (nearly) all of a line, and the words that they are.

    Example:
        >>> spaced_out("T H E  F E R R Y", ())
        (0, 16, 'THE FERRY')
        >>> spaced_out("T H E F E R R Y", {"the", "ferry"})
        (0, 15, 'THE FERRY')
    """
    match = _SPACED.search(text)
    if match is None or len(text) - len(match[0]) > _MOSTLY:
        return None
    run = match[0].replace("\xa0", " ")
    parts = ["".join(part.split()) for part in run.split("  ") if part.strip()]
    if len(parts) > 1:
        return (*match.span(), " ".join(parts)) if max(map(len, parts)) >= _SHORTEST else None
    letters = parts[0]
    listed = all(b - a == 1 for a, b in pairwise(map(ord, letters)))
    read = _parted(letters, words) or (letters if len(letters) <= _ALONE and not listed else None)
    return (*match.span(), read) if read else None


def _parted(letters: str, words: Collection[str]) -> str | None:
    """Return letters parted into as few words of the text as can be."""
    low = letters.lower()
    if len(low) != len(letters):
        return None
    fewest: list[tuple[int, int] | None] = [(0, 0)]  # for each place: how many words lead there, where the last begins
    for end in range(1, len(low) + 1):
        ways = [
            (before[0] + 1, start)
            for start in range(max(0, end - _LONGEST), end)
            if (before := fewest[start]) and _is_word(low[start:end], words)
        ]
        fewest.append(min(ways, default=None))
    parts: list[str] = []
    end = len(letters)
    while end and (last := fewest[end]):
        parts.append(letters[last[1] : end])
        end = last[1]
    return None if end else " ".join(reversed(parts))


def _is_word(text: str, words: Collection[str]) -> bool:
    return text in words and (len(text) > 1 or text in _SINGLE)

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
from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

__all__ = ["Glue", "gather_glue", "glued", "halved", "lefts", "spaced_out"]

_WORD = re.compile(r"[^\W_]++(?:[-‐][^\W_]++)*+")
_DIGITS = regex.compile(r"\d+")
_CAPITAL = regex.compile(
    r"(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})(?!Innen|In\b)|(?<=\d)(?=\p{L}\p{Ll}{2})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})"
)
"""Where a word may have lost its hyphen: before a capital inside it, or between a figure and letters."""
_INITIALS = regex.compile(r"\p{Lu}{2,5}(?=-)")
_SIGNS = ".,;:!?…\"'”’»“)"
_SHORTEST, _GLUED = 3, 5
"""Letters of a part of a word, and of a word that may have lost its hyphen, at the least."""
_SPACED = regex.compile(r"(?<![\p{L}\p{N}])\p{L}(?:[ \xa0]{1,9}+\p{L}){3,59}(?![\p{L}\p{N}])")
"""Single letters in a row, parted by spaces."""
_MOSTLY = 4
"""Code points of a heading that are not among its letters set apart, at the most: quotation marks, a full stop."""
_FEW = 20
"""Words that are looked for one by one before a line is taken apart."""
_LONGEST_WHOLE = 60
"""Letters of the longest word whose halves are looked for."""
_LONGEST, _ALONE = 24, 10
"""Letters of the longest word that is looked for, and of the longest that needs no proof where it is the whole line."""
_SINGLE = frozenset("aiyoeàuwzkvsаиоуяві")  # noqa: RUF001 - Cyrillic ones too
"""Letters that are words."""


class Glue(NamedTuple):
    """What the words of a text say about hyphens that are missing from others."""

    counts: Mapping[str, int]
    """How often each word stands in the text."""
    compounds: Mapping[str, tuple[int, ...]]
    """Words with hyphens, without them and in lower case, figures as 0, and where their hyphens stand."""
    initials: frozenset[str]
    """What other compounds begin with, if in capitals: "US"."""
    parts: frozenset[str]
    """All words and parts of compounds."""
    suspects: frozenset[str]
    """The words that stand once and may lack a hyphen: a compound has their letters, or they have a capital inside."""


def gather_glue(texts: Sequence[str]) -> Glue:
    """Return what the words of a text say."""
    words = _WORD.findall("\n".join(texts))
    counts = Counter(words)
    compounds: dict[str, tuple[int, ...]] = {}
    initials: set[str] = set()
    parts: set[str] = set()
    for word in counts:
        if "-" in word or "‐" in word:
            pieces = word.replace("‐", "-").split("-")
            parts.update(pieces)
            key, places = _key(pieces)
            if len(places) > len(compounds.get(key, ())):
                compounds[key] = places
            match = _INITIALS.match(word)
            if match:
                initials.add(match[0])
        else:
            parts.add(word)
    once = [word for word, count in counts.items() if count == 1 and len(word) >= _GLUED]
    odd = [word for word in once if not (word.isalpha() and word[1:].islower()) or word.lower() in compounds]
    glue = Glue(counts, compounds, frozenset(initials), frozenset(parts), frozenset())
    return glue._replace(suspects=frozenset(word for word in odd if _CAPITAL.search(word) or _missing(word, glue)))


def _key(pieces: Sequence[str]) -> tuple[str, tuple[int, ...]]:
    """Return a compound without its hyphens, figures as 0, and the places of the hyphens in it."""
    whole, places = "", []
    for piece in pieces:
        whole += _DIGITS.sub("0", piece.lower())
        places.append(len(whole))
    return whole, tuple(places[:-1])


def glued(text: str, glue: Glue, ended: Callable[[int], bool]) -> Iterator[int]:
    """Yield the places in a line where a hyphen is missing.

    Args:
        text: The line.
        glue: What the words of its text say.
        ended: Whether one of the lines that an extractor merged may have ended at a place.

    Example:
        >>> glue = gather_glue(["a right-wing paper", "a rightwing party"])
        >>> list(glued("a rightwing party", glue, lambda _: False))
        [7]
    """
    if len(glue.suspects) <= _FEW and not any(word in text for word in glue.suspects):
        return
    for match in _WORD.finditer(text):
        word, start = match[0], match.start()
        if word in glue.suspects:
            known = _missing(word, glue)
            yield from [start + place for place in known]
            if not known:
                for capital in _CAPITAL.finditer(word):
                    place = capital.start()
                    if ended(start + place) or _is_compound(word[:place], word[place:], glue):
                        yield start + place


def _missing(word: str, glue: Glue) -> list[int]:
    """Return the places where a word lacks a hyphen that it has elsewhere."""
    key, own = _key(word.replace("‐", "-").split("-"))
    there = glue.compounds.get(key, ())
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


def _is_compound(left: str, right: str, glue: Glue) -> bool:
    """Whether a text has both parts of a word elsewhere, or other compounds of the same initials."""
    left, right = left.rpartition("-")[2], right.partition("-")[0]
    if left in glue.initials:
        return True
    return min(len(left), len(right)) >= _SHORTEST and left in glue.parts and right in glue.parts and left[0].isupper()


def lefts(counts: Mapping[str, int], common: Collection[str]) -> frozenset[str]:
    """Return the words of a text that may be the left halves of others: :func:`halved` finds nothing without one.

    Example:
        >>> lefts({"the": 2, "har": 1, "bour": 1, "harbour": 1}, {"the"})
        frozenset({'har'})
    """
    found: set[str] = set()
    begun: list[str] = []  # words that the present one begins with, short ones first
    for word in sorted([word for word in counts if 1 < len(word) <= _LONGEST_WHOLE]):
        while begun and not word.startswith(begun[-1]):
            begun.pop()
        found.update([left for left in begun if counts.get(word[len(left) :]) == 1])
        if counts[word] == 1 and word not in common:
            begun.append(word)
    return frozenset(found)


def halved(text: str, counts: Mapping[str, int], common: Collection[str]) -> Iterator[int]:
    """Yield the places of spaces that part a word in two.

    The whole word stands elsewhere in the text, neither part does, and neither is a common word.

    Example:
        >>> list(halved("the har bour", {"the": 2, "har": 1, "bour": 1, "harbour": 1}, {"the"}))
        [7]
    """
    words = [word.rstrip(_SIGNS) for word in text.lower().split(" ")]
    at = -1
    for left, right in pairwise(words):
        at = text.find(" ", at + 1)
        if (
            left + right in counts
            and counts.get(left, 0) == counts.get(right, 0) == 1
            and left not in common
            and right not in common
            and min(len(left), len(right)) > 1
            and left.isalpha()
        ):
            yield at


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

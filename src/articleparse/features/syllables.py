"""Syllables: what a break between two syllables of Korean shows of whether a space stood there.

The pieces of words on either side tell most: what they end and begin with, how long they are,
the sounds that meet. Then there are the words inside the lines, where no break can have parted
them: whether they have the pieces whole, or begin as both together do::

    ... 별빛도      pieces 별빛도 | 서관을: words begin with 별빛도서, none is 별빛도: one word
    서관을 ...

All values of one feature have one length (:mod:`articleparse.models.strings`).
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["FEATURES", "Words", "describe", "gather"]

FEATURES = {
    "last": 1,
    "last_two": 2,
    "last_three": 3,
    "last_four": 4,
    "first": 1,
    "first_two": 2,
    "first_three": 3,
    "first_four": 4,
    "pair": 2,
    "two_and_one": 3,
    "one_and_two": 3,
    "two_and_two": 4,
    "three_and_one": 4,
    "one_and_three": 4,
    "left_length": 2,
    "right_length": 2,
    "lengths": 4,
    "before_left": 4,
    "behind_right": 4,
    "coda_and_lengths": 5,
    "coda_and_onset": 2,
    "coda_and_coda": 2,
    "coda_and_first": 2,
    "coda_and_two": 3,
    "coda_and_three": 4,
    "rhyme": 2,
    "rhyme_and_first": 3,
    "whole": 3,
    "left_whole": 2,
    "right_whole": 2,
    "left_opens": 2,
    "across": 2,
    "right_opens": 2,
    "opens": 2,
    "side_by_side": 3,
    "with_a_space": 3,
}
"""The features of a break, each with the length of its values."""

_SIGNS = ".,!?\"'()[]“”‘’…·"
_LAST, _FIRST = re.compile("[가-힣]*$"), re.compile("[가-힣]*")
_REACH = 40
"""Code points on either side of a break that are looked at."""
_OPENING = 6
"""Syllables of the beginning of a word that words are compared by."""
_STRETCHES = (3, 4, 5)
"""Code points of the stretches that are looked for elsewhere: two or three syllables on both sides, and a space."""
_LINES, _LONGEST = 2000, 200
"""Lines of a text whose words are gathered, and code points of each: a short book, so that memory has a bound."""
_BRIEF = 2
"""Syllables of a piece that says so little that what stands beside it is asked too."""
_SYLLABLE, _ONSET, _CODAS = 0xAC00, 588, 28
"""The first syllable of Unicode, the syllables of one onset, the codas of one vowel: *The Unicode Standard*, 3.12."""


class Words(NamedTuple):
    """The words that stand inside the lines of a text."""

    whole: AbstractSet[str]
    openings: AbstractSet[str]
    """What they begin with, up to six syllables."""
    stretches: AbstractSet[str]
    """The three to five code points that stand side by side on the lines, wherever words begin."""


def gather(texts: Iterable[str]) -> Words:
    """Return the words of the lines of a text."""
    lines = [text[:_LONGEST] for text in islice(texts, _LINES)]
    whole = frozenset(word.strip(_SIGNS) for line in lines for word in line.split()[1:-1])
    openings = frozenset(word[:size] for word in whole for size in range(1, min(len(word), _OPENING) + 1))
    return Words(whole, openings, frozenset(stretch for line in lines for stretch in _stretches(line)))


def _stretches(line: str) -> Iterator[str]:
    for size in _STRETCHES:
        for at in range(len(line) - size + 1):
            yield line[at : at + size]


def describe(before: str, behind: str, words: Words) -> tuple[str, ...]:
    """Return the value of each feature for a break between two lines, in the order of ``FEATURES``.

    Args:
        before: The line before the break, which ends with a syllable.
        behind: The line behind it, which begins with one.
        words: The words of the text.
    """
    above, _, piece = before[-_REACH:].rpartition(" ")
    rest, _, below = behind[:_REACH].partition(" ")
    left, right = _LAST.findall(piece)[0], _FIRST.findall(rest)[0]
    start, end = _side(piece[: len(piece) - len(left)][-1:]), _side(rest[len(right) :][:1])
    low, high = 3 * start + left, right + 3 * end
    return (
        low[-1:],
        low[-2:],
        low[-3:],
        low[-4:],
        high[:1],
        high[:2],
        high[:3],
        high[:4],
        low[-1:] + high[:1],
        low[-2:] + high[:1],
        low[-1:] + high[:2],
        low[-2:] + high[:2],
        low[-3:] + high[:1],
        low[-1:] + high[:3],
        f"{min(len(left), 8)}{start}",
        f"{min(len(right), 8)}{end}",
        _lengths(left, start, right, end),
        _beside(above[-1:]) + low[-3:] if len(left) <= _BRIEF else "",
        high[:3] + _beside(below[:1]) if len(right) <= _BRIEF else "",
        *_sounds(low, high, _lengths(left, start, right, end)),
        *_known(left, right, words),
        *_elsewhere(before, behind, words.stretches),
    )


def _side(char: str) -> str:
    """Return what stands beside the syllables of a piece: nothing, a stop, another sign, a figure or another letter."""
    return "^" if not char else "." if char in ".?!" else "," if char in _SIGNS else "0"


def _beside(char: str) -> str:
    """Return a character of the next word, any figure as 0."""
    return "0" if char.isdecimal() else char or "-"


def _lengths(left: str, start: str, right: str, end: str) -> str:
    return f"{min(len(left), 6)}{start}{min(len(right), 6)}{end}"


def _sounds(low: str, high: str, lengths: str) -> tuple[str, ...]:
    """Return what the sounds at the break are: particles and endings depend on the coda before them."""
    _, vowel, coda = _parts(low[-1])
    onset, _, next_coda = _parts(high[0])
    return (
        coda + lengths,
        coda + onset,
        coda + next_coda,
        coda + high[:1],
        coda + high[:2],
        coda + high[:3],
        vowel + coda,
        vowel + coda + high[:1],
    )


def _parts(syllable: str) -> tuple[str, str, str]:
    """Return letters that stand for the onset, the vowel and the coda of a syllable."""
    onset, rhyme = divmod(ord(syllable) - _SYLLABLE, _ONSET)
    vowel, coda = divmod(rhyme, _CODAS)
    return chr(ord("a") + onset), chr(ord("a") + vowel), chr(ord("a") + coda)


def _known(left: str, right: str, words: Words) -> tuple[str, ...]:
    """Return what the words of the text say: which are the pieces, and which begin as they do, or both together."""
    whole, openings = words.whole, words.openings
    across = max(0, min(_opening(left + right, openings) - len(left), 3))
    opening = min(_opening(right, openings), 4)
    lefts, rights = min(len(left), 4), min(len(right), 4)
    return (
        f"{left in whole:d}{right in whole:d}{left + right in whole:d}",
        f"{left in whole:d}{lefts}",
        f"{right in whole:d}{rights}",
        f"{left in openings:d}{lefts}",
        f"{across}{lefts}",
        f"{opening}{rights}",
        f"{across}{opening}",
    )


def _opening(word: str, openings: AbstractSet[str]) -> int:
    """Return how many syllables a word shares with the beginning of some word of the text."""
    return next((size for size in range(min(len(word), _OPENING), 0, -1) if word[:size] in openings), 0)


def _elsewhere(before: str, behind: str, stretches: AbstractSet[str]) -> Iterator[str]:
    """Yield which of the syllables around the break stand elsewhere side by side, and which with a space between."""
    pairs = ((before[-2:], behind[:1]), (before[-1:], behind[:2]), (before[-2:], behind[:2]))
    for space in ("", " "):
        yield "".join([f"{left + space + right in stretches:d}" for left, right in pairs])

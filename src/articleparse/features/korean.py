"""Korean lines: whether a space stood at a break.

Korean has spaces, but page layout may break its lines inside a word, between any two
syllables. Where it does, full lines end within a syllable of the margin. Whether the two
sides of a break are one word is then told by a model of the pieces and of the words inside the
lines of the text (:mod:`articleparse.features.syllables`).
Trained by ``python -m articleparse.training korean``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..models.strings import load_strings
from .syllables import FEATURES, describe, gather

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Measures
    from .syllables import Words

__all__ = ["breaks_words", "is_full", "is_hangul", "is_one_word", "is_spaced"]

_NEAR = 55
"""Room that such lines leave, in tenths of a letter: a syllable, and what is misjudged in the spaces of a line."""
_MOSTLY = 0.85
"""Share of the full lines that leave no more, at the least; where words are kept whole it is about a half."""
_LEAST, _PARTED = 2, 0.2
"""Words that surely go on behind a full line, at the least: their number, and their share of the full lines.
Where words are kept whole they are up to 5 lines in a hundred, where words are broken 26 to 60."""
_SURE = -3.0
"""Log-odds of a space below which a word surely goes on behind the break: hardly one space in a hundred is below it."""


def is_hangul(char: str) -> bool:
    """Whether a character is a syllable of Hangul."""
    return "가" <= char <= "힣"


def is_full(measures: Measures, number: int) -> bool:
    """Whether a line leaves no more room than one that is broken inside a word."""
    return measures.limit - measures.widths[number] <= _NEAR


def breaks_words(measures: Measures, texts: Sequence[str]) -> bool:
    """Whether full lines end within a syllable of the margin, and words surely go on behind some of them."""
    full = [number for number, fit in enumerate(measures.fits) if fit <= 0 and number + 1 < len(texts)]
    if sum(1 for number in full if is_full(measures, number)) < max(_LEAST, _MOSTLY * len(full)):
        return False
    words = gather(texts)
    pairs = [(texts[number], texts[number + 1]) for number in full]
    parted = [pair for pair in pairs if is_hangul(pair[0][-1]) and is_hangul(pair[1][0]) and is_one_word(*pair, words)]
    return len(parted) >= max(_LEAST, _PARTED * len(full))


def is_spaced(before: str, behind: str, words: Words) -> bool:
    """Whether a space stood between two lines, the first of which ends and the second begins with a syllable.

    Example:
        >>> from articleparse.features.syllables import gather
        >>> is_spaced("새로운 항구", "는 내년 봄에 열린다.", gather([]))
        False
        >>> is_spaced("새로운 항구는", "내년 봄에 열린다.", gather([]))
        True
    """
    return _odds(before, behind, words) > 0


def is_one_word(before: str, behind: str, words: Words) -> bool:
    """Whether a word surely goes on from one line to another.

    Example:
        >>> from articleparse.features.syllables import gather
        >>> is_one_word("새로운 항구", "는 내년 봄에 열린다.", gather([]))
        True
    """
    return _odds(before, behind, words) < _SURE


def _odds(before: str, behind: str, words: Words) -> float:
    return load_strings("korean.json", FEATURES).odds(describe(before, behind, words))

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
from .syllables import FEATURES, describe

if TYPE_CHECKING:
    from ..lines import Measures
    from .syllables import Words

__all__ = ["breaks_words", "is_hangul", "is_spaced"]

_NEAR = 55
"""Room that such lines leave, in tenths of a letter: a syllable, and what is misjudged in the spaces of a line."""
_LEAST = 8
"""Full lines that tell, at the least; fewer may all end near the margin by chance."""
_MOSTLY = 0.85
"""Share of the full lines that leave no more; where words are kept whole it is about a half."""


def is_hangul(char: str) -> bool:
    """Whether a character is a syllable of Hangul."""
    return "가" <= char <= "힣"


def breaks_words(measures: Measures) -> bool:
    """Whether full lines end within a syllable of the margin, as they do where words are broken."""
    rooms = [measures.limit - width for width, fit in zip(measures.widths, measures.fits, strict=True) if fit <= 0]
    near = sum(1 for room in rooms if room <= _NEAR)
    return len(rooms) >= _LEAST and near >= _MOSTLY * len(rooms)


def is_spaced(before: str, behind: str, words: Words) -> bool:
    """Whether a space stood between two lines, the first of which ends and the second begins with a syllable.

    Example:
        >>> from articleparse.features.syllables import gather
        >>> is_spaced("새로운 항구", "는 내년 봄에 열린다.", gather([]))
        False
        >>> is_spaced("새로운 항구는", "내년 봄에 열린다.", gather([]))
        True
    """
    return load_strings("korean.json", FEATURES).odds(describe(before, behind, words)) > 0

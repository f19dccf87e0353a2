"""Korean lines: whether a space stood at a break.

Korean has spaces, but page layout may break its lines inside a word, between any two
syllables. Where it does, full lines end within a syllable of the margin. Whether the two
sides of a break are one word is then told by the words inside the lines of the text, else by
particles and endings: one that stands alone behind the break belongs to the word before it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ..lines import Line, Measures

__all__ = ["breaks_words", "inner_words", "is_hangul", "is_spaced"]

_NEAR = 55
"""Room that such lines leave, in tenths of a letter: a syllable, and what is misjudged in the spaces of a line."""
_LEAST = 8
"""Full lines that tell, at the least; fewer may all end near the margin by chance."""
_MOSTLY = 0.85
"""Share of the full lines that leave no more; where words are kept whole it is about a half."""
_SIGNS = ".,\"'()[]“”‘’"
_PARTICLE = re.compile(
    "(?:은|는|이|가|을|를|의|에|에서|에게|도|로|으로|와|과|만|까지|부터|다|고|며|했다|하는|하며|하고|한|된|인|지만|이다"
    "|이라고|라고|들|들이|들은|들의|습니다|합니다|했습니다|한다|된다|됐다|였다|있다)"
)
_FINAL = frozenset("은는이가을를의에서도로와과고며한할된인만다지해여나면던려게들중등년월일명후전때")
"""Last syllables of words that have their particle or ending."""


def is_hangul(char: str) -> bool:
    """Whether a character is a syllable of Hangul."""
    return "가" <= char <= "힣"


def breaks_words(measures: Measures) -> bool:
    """Whether full lines end within a syllable of the margin, as they do where words are broken."""
    rooms = [measures.limit - width for width, fit in zip(measures.widths, measures.fits, strict=True) if fit <= 0]
    near = sum(1 for room in rooms if room <= _NEAR)
    return len(rooms) >= _LEAST and near >= _MOSTLY * len(rooms)


def inner_words(lines: Sequence[Line]) -> frozenset[str]:
    """Return the words that stand inside the lines, where no break can have parted them."""
    return frozenset(word.strip(_SIGNS) for line in lines for word in line.text.split()[1:-1])


def is_spaced(before: str, behind: str, words: Collection[str]) -> bool:
    """Whether a space stood between two lines.

    Example:
        >>> is_spaced("새로운 항구", "는 내년 봄에 열린다.", set())
        False
        >>> is_spaced("새로운 항구는", "내년 봄에 열린다.", set())
        True
    """
    left, right = before.rpartition(" ")[2].strip(_SIGNS), behind.partition(" ")[0].strip(_SIGNS)
    if left + right in words or _PARTICLE.fullmatch(right):
        return False
    final = left[-1:] in _FINAL
    if len(left) > 1 and left in words and (final or right in words):
        return True
    return (len(right) > 1 and right in words) or (len(left) > 1 and final)

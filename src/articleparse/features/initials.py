"""Initials of the text: the line that lacks its first letter, and the short lines beside a drop cap.

An initial over several lines is found on a line of its own: right above its word, or at the top of the page, above the
headline, since there is its upper edge. The lines beside it are shorter than the column, though their sentence
goes on, and the first one looks like a headline, a name or a dateline that is none::

    P                                              the initial
    ORT ELLERY (NWA) - The harbour office          the rest of its word
    Secretary said on Monday that the              beside the initial: short, but full
    ferry carries cars again from the first of     the column
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import regex

from .capitals import is_initial
from .ends import End

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["beside_initials", "torn_initials"]

_TORN = 14
"""Lines between an initial found above its headline and the line it belongs to, at the most."""
_BESIDE = 3
"""Lines beside a drop cap, at the most."""
_ROOM, _WIDTH = 0.3, 0.5
"""Room on a line beside a drop cap, and its width, as shares of the column."""
_NEAR = 0.2
"""Room on each of the first lines of a text, which are short of the column by the width of the drop cap."""
_WORDS = 3
"""Words of the first line of a text, at the least."""
_STOPPED = frozenset({End.STOP, End.QUOTED_STOP})
_OPEN = frozenset({End.LETTER, End.COMMA, End.HYPHEN, End.OPENING})
_WORD, _CAPITALS = regex.compile(r"\p{L}++"), regex.compile(r"\p{Lu}{2,}+$")


def torn_initials(texts: Sequence[str], fits: Sequence[float], ends: Sequence[int]) -> dict[int, int]:
    """Return the lines that lack their first letter, each with the line that is their initial.

    Args:
        texts: The lines.
        fits: The room on each, as a share of the column.
        ends: What each ends with.
    """
    initials = [n for n, text in enumerate(texts) if len(text) <= 2 and is_initial(text)]  # noqa: PLR2004 - a mark and a letter
    if not initials:
        return {}
    words = {initial: _lacking(texts, fits, ends, initial) for initial in initials}
    if not any(words.values()):
        return {}
    said = Counter(word for text in texts for word in set(_WORD.findall(text)))
    out: dict[int, int] = {}
    for initial, lacking in words.items():
        for number, word in lacking.items():
            if said[word] == 1:  # what the text has elsewhere is a word by itself: an abbreviation in the headline
                out[number] = initial
                break
    return out


def _lacking(texts: Sequence[str], fits: Sequence[float], ends: Sequence[int], initial: int) -> dict[int, str]:
    """Return the lines behind an initial that may lack it, each with its first word."""
    near = range(initial + 1, min(initial + 1 + _TORN, len(texts)))
    words = {number: _torn_word(texts[number], ends[number - 1]) for number in near if _runs_on(fits, ends, number)}
    return {number: word for number, word in words.items() if word}


def _runs_on(fits: Sequence[float], ends: Sequence[int], first: int) -> bool:
    """Whether a text begins with a line: it and the next ones are full, as those of a headline are not."""
    for number in range(first, min(first + _BESIDE, len(fits))):
        if ends[number] in _STOPPED:
            return number > first
        if fits[number] > _NEAR:
            return False
    return True


def _torn_word(text: str, above: int) -> str:
    """Return the first word of a line if it may lack its initial: half in capitals, or small where no sentence goes on.

    Args:
        text: The line.
        above: What the line above it ends with.
    """
    if text.count(" ") + 1 < _WORDS or text.isupper():
        return ""
    match = _WORD.match(text)
    if match is None or (above in _OPEN if text[0].islower() else not _CAPITALS.match(match[0])):
        return ""
    return match[0]


def beside_initials(
    torn: Sequence[int], widths: Sequence[int], fits: Sequence[float], ends: Sequence[int], limit: int
) -> list[int]:
    """Return the lines beside drop caps that go on in the next one, though they may have room.

    Args:
        torn: The lines that lack their initials.
        widths: The width of each line.
        fits: The room on each, as a share of the column.
        ends: What each ends with.
        limit: The width of the column.
    """
    out = []
    for first in torn:
        for number in range(first, min(first + _BESIDE, len(widths) - 1)):
            if ends[number] in _STOPPED or fits[number] > _ROOM or widths[number] < _WIDTH * limit:
                break
            out.append(number)
    return out

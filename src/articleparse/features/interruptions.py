"""Interruptions: boxes, captions and quotations that stand inside a sentence, in whatever type.

The sentence breaks off on a full line and goes on below; what stands between is whole, and no part of the paragraph
around it. That holds whatever type it is set in, and is all that a text alone shows of a box in the text's own::

    of all ferries the Saint Brannoc was the           a full line without a stop
    The island has had no doctor since the war.        begins as a sentence does, ends with a stop
    oldest, and it was the last to be sold.            a small letter, whose word had no room above

A name at the beginning of a line looks like a sentence: the first word has to be one that the text, or
the language, writes with a small letter too.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from .ends import End, Start
from .joints import goes_on
from .margins import is_print

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ..lines import Line, Measures

__all__ = ["INTERRUPTION", "find_interruptions"]

INTERRUPTION = "inside_sentence"
"""The rule that takes them out."""
_MOST = 8
"""Lines of an interruption, at the most."""
_AROUND = 12
"""Lines to each side in which no other sentence is torn: in columns that were read across many are."""
_FULL = 0.01
"""Room that the line above leaves for the first word below, as a share of the column."""
_STOPPED = frozenset({End.STOP, End.QUOTED_STOP})
_OPEN = frozenset({End.LETTER, End.COMMA, End.HYPHEN})
_BEGUN = frozenset({Start.CAPITAL, Start.QUOTED})


def find_interruptions(
    lines: Sequence[Line], measures: Measures, skipped: Collection[int], words: Collection[str]
) -> dict[int, str]:
    """Return the lines that stand inside a sentence, each with the rule that says so.

    Args:
        lines: The lines of a hard-wrapped text.
        measures: What was measured on them.
        skipped: Those that a sentence goes on over anyway.
        words: Words of the language that begin sentences, in lower case.
    """
    if not is_print(measures):
        return {}
    ends, starts = measures.ends, measures.starts
    body = [number for number in range(len(lines)) if number not in skipped]
    torn = [
        place
        for place, (last, below) in enumerate(pairwise(body), 1)
        if (starts[below] == Start.LOWER and ends[last] in _STOPPED)
        or (ends[last] == End.HYPHEN and starts[below] in _BEGUN)
    ]
    out: dict[int, str] = {}
    for place in torn:
        if starts[body[place]] == Start.LOWER:
            first = _first(lines, measures, body, place, words)
            near = torn[bisect_left(torn, place - _AROUND) : bisect_right(torn, place + _AROUND)]
            if first is not None and not set(near).difference((place, first)):
                out |= dict.fromkeys(body[first:place], INTERRUPTION)
    return out


def _first(
    lines: Sequence[Line], measures: Measures, body: Sequence[int], place: int, words: Collection[str]
) -> int | None:
    """Return the place in the body of the first line that stands inside the sentence which goes on at a place."""
    ends, starts, fits, limit = measures.ends, measures.starts, measures.fits, measures.limit
    below = body[place]
    for first in range(place - 1, max(0, place - 1 - _MOST), -1):
        above, own = body[first - 1], body[first]
        if first + 1 < place and lines[body[first + 1]][4] > measures.spacing:
            return None
        if ends[above] not in _OPEN or starts[own] not in _BEGUN:
            continue
        fit = fits[above] + (measures.words[above + 1] - measures.words[below]) / limit
        if fit <= _FULL and goes_on(lines[above][2], lines[below][2]) and _begins(lines[own][2], words):
            return first
    return None


def _begins(text: str, words: Collection[str]) -> bool:
    """Whether the first word of a line is one that only a sentence begins with a capital."""
    word = text.split(" ", 1)[0].strip("\"'“”„«»‘’,.:;!?()")
    return word.casefold() in words

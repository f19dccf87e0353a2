"""Insets: captions, boxes and pull quotes in type of another size than the text around them.

A size shows without a font: set to the same column, smaller letters make lines that are longer than
the column by the estimate, and larger ones lines that end early, though the next word had room::

    The boat had been built in the year of the flood, and      the column
    she was painted green. She never ran aground.
    The ferry at the eastern landing, seen from the chapel on the hill.   small: longer than the column
    “Nobody will ever build                                    large: "such" had room
    such a boat again.”
    In winter she lay on the slipway below the chapel, and     the column

What is told is a whole sentence between two paragraphs, or between the halves of one: a deck stands above
the text and what its page says of itself below it, a crosshead has no stop, and text that runs round a
picture begins or ends inside a paragraph.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from .column import LOOSE
from .ends import CLOSED, End, Start
from .joints import SPACE, goes_on
from .margins import is_print

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ..lines import Line, Measures

__all__ = ["LARGE_TYPE", "SMALL_TYPE", "find_insets"]

LARGE_TYPE, SMALL_TYPE = "large_type", "small_type"
"""The rules that take insets out."""

_FULL = 0.88
"""Width of the shortest full line, as a share of the widest."""
_SMALL, _SMALLEST = 1.1, 1.45
"""Widths, in columns, of lines in small type: of 3,900 paragraphs 10 have such a line, of 92 captions 86."""
_LARGE, _LARGEST = 0.78, 0.4
"""Widths, in columns, of lines in large type: on other layouts 0.85 took four quotations that are set in, of 38."""
_TIGHT = 0.02
"""Room, as a share of the column, at which a line is full: the widths of words are estimates."""
_ROOM = 0.12
"""Room that a line in large type leaves for the first word of the next, as a share of the column."""
_SINGLE = 0.18
"""The same of the first of two lines."""
_MOST, _WORDS = 12, 8
"""Lines of an inset, at the most, and words of a pull quote, at the least."""
_QUESTION = 3
"""Lines above its last one that a question needs to be no crosshead."""
_ABOVE = 3
"""Lines inside paragraphs that stand above the first inset, at the least; what is above them is a deck."""
_NEAR = 3
"""Lines before and behind an inset of which one fills the column; behind large type it is the first, since text may run
round a picture over the end of a paragraph."""
_MANY = 0.12
"""Share of the lines that are wider than the column in a text that is set to several."""

_STOPPED = frozenset({End.STOP, End.QUOTED_STOP})
_UNENDED = frozenset({End.LETTER, End.COMMA, End.HYPHEN})
_BARE = frozenset({End.LETTER, End.CAPITAL, End.DIGIT, End.BRACKET, End.QUOTE})
"""What a caption without a stop ends with, well before the margin."""
_NOT_FIRST = frozenset({Start.LOWER, Start.BULLET, Start.NUMBERED, Start.DASH, Start.CLOSING})
"""What no inset begins with: the rest of a sentence, and items of lists."""


def find_insets(lines: Sequence[Line], measures: Measures, furniture: Collection[int]) -> dict[int, str]:
    """Return the lines of insets, each with the rule that says so.

    Args:
        lines: The lines of a hard-wrapped text.
        measures: What was measured on them.
        furniture: Those that are page furniture.
    """
    widths, limit, ends = measures.widths, measures.limit, measures.ends
    least, most, smallest = _SMALL * limit, _LARGE * limit, _SMALLEST * limit
    if measures.typed or not is_print(measures) or sum([width > least for width in widths]) > _MANY * len(lines):
        return {}
    inside = [number for number, rule in enumerate(measures.joined) if rule][:_ABOVE]
    likely = [
        number
        for number, (width, end) in enumerate(zip(widths, ends, strict=True))
        if (width <= most and end not in CLOSED) or least < width <= smallest
    ]
    out: dict[int, str] = {}
    for number in likely:
        if number in out or not inside[-1] < number < measures.tail:
            continue
        small = widths[number] > most
        stop = _small(measures, number) if small else _large(lines, measures, number)
        own = range(number, stop)
        if own and not any(n in furniture for n in own) and _stands_apart(lines, measures, furniture, number, stop):
            out |= dict.fromkeys(own, SMALL_TYPE if small else LARGE_TYPE)
    return out


def _small(measures: Measures, first: int) -> int:
    """Return the line behind an inset in small type that begins with a line, 0 if none does."""
    widths, limit, ends = measures.widths, measures.limit, measures.ends
    stop, widest = first, 0
    while stop < len(widths) and stop - first <= _MOST:
        ragged = stop > first and ends[stop - 1] not in CLOSED and widths[stop] >= _FULL * widest
        if not (ragged or _SMALL * limit < widths[stop]) or widths[stop] > _SMALLEST * limit:
            break
        widest = max(widest, widths[stop])
        stop += 1
    if stop == first or min(widths[first:stop]) < _FULL * widest:
        return 0
    if ends[stop - 1] not in _STOPPED:
        stop += 1
    if stop > len(widths) or stop - first > _MOST:
        return 0
    ended = ends[stop - 1] in CLOSED or (measures.fits[stop - 1] > 2 * _ROOM and ends[stop - 1] in _BARE)
    return stop if ended else 0


def _large(lines: Sequence[Line], measures: Measures, first: int) -> int:
    """Return the line behind an inset in large type that begins with a line, 0 if none does."""
    limit, fits = measures.limit, measures.fits
    stop = _end_of_narrow(measures, first)
    inner = range(first, stop - 1)
    question = lines[stop - 1][2][-1] == "?" and len(inner) < _QUESTION
    if not inner or question or max(measures.widths[first:stop]) < _LARGEST * limit:
        return 0
    if sum([fits[n] for n in inner]) < (_ROOM if len(inner) > 1 else _SINGLE) * len(inner):
        return 0
    unended = len(inner) > 1 and all(measures.ends[n] in _UNENDED for n in inner)
    if not unended and not any(goes_on(lines[n][2], lines[n + 1][2]) for n in inner):
        return 0
    return stop if sum([lines[n][2].count(" ") + 1 for n in range(first, stop)]) >= _WORDS else 0


def _end_of_narrow(measures: Measures, first: int) -> int:
    """Return the line behind a sentence in narrow lines that fill a measure of their own, 0 if it does not end."""
    widths, words, most = measures.widths, measures.words, _LARGE * measures.limit
    widest = 0
    for number in range(first, min(first + _MOST, len(widths))):
        width = widths[number]
        if width > most:
            return 0
        widest = max(widest, width)
        last = number + 1 == len(widths) or widths[number + 1] > most
        filled = not last and width + SPACE + words[number + 1] >= widest
        if measures.ends[number] in CLOSED and not filled:
            full = all(widths[n] + SPACE + words[n + 1] >= widest for n in range(first, number))
            return number + 1 if number > first and full else 0
        if not filled:
            return 0
    return 0


def _stands_apart(lines: Sequence[Line], measures: Measures, furniture: Collection[int], first: int, stop: int) -> bool:
    """Whether lines stand between two paragraphs, or between the halves of one, that fill the column."""
    ends, starts, widths = measures.ends, measures.starts, measures.widths
    above = _beside(range(first - 1, -1, -1), furniture)
    below = _beside(range(stop, len(lines)), furniture)
    if starts[first] in _NOT_FIRST or not above:
        return False
    if below and starts[below[0]] == Start.LOWER:
        if not goes_on(lines[above[0]][2], lines[below[0]][2]):
            return False
    elif ends[above[0]] not in CLOSED and measures.fits[above[0]] <= 2 * _ROOM:
        return False
    if not any(_is_full(measures, number) for number in above):
        return False
    if widths[first] > measures.limit:
        return len(below) < _NEAR or any(_is_full(measures, number) for number in below)
    return below != [] and _is_full(measures, below[0])


def _is_full(measures: Measures, number: int) -> bool:
    """Whether a line fills the column: it is nearly as wide, or the next word had no room on it."""
    width, limit = measures.widths[number], measures.limit
    return width <= LOOSE * limit and (width >= _FULL * limit or measures.fits[number] <= _TIGHT)


def _beside(numbers: range, furniture: Collection[int]) -> list[int]:
    """Return the first few of some lines that are no furniture."""
    return list(islice((number for number in numbers if number not in furniture), _NEAR))

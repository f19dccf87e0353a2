r"""Scattered and spread lines: set so wide apart that the extractor broke them at each space, or doubled it.

Justified text in narrow columns has lines whose spaces are wider than the gap between two
columns. Some extractors take such gaps for the end of a line, others write several spaces::

    drogen projects intended to be
    connected
    to
    South
    Africa
    through a corridor.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from .ends import CLOSED, end_class
from .joints import SPACE, goes_on

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..lines import Line

__all__ = ["scattered", "spread_lines"]

_LEAST = 3
"""Words that stand alone on their lines, at the least, where it is certain."""
_FULLEST, _EMPTIEST = 1.03, 0.45
"""Width that they have together, in columns."""

_SPREAD, _WIDE = 0.15, 2
"""Share of the spaces of a spread line that are wide, and how many there are, at the least."""
_ROOM = 0.05
"""Room on a spread line, as a share of the column, at the most."""
_FEW = 2
"""Spread lines that a text may have by chance."""
_STOPS = frozenset(".!?:")


def spread_lines(lines: Sequence[Line], fits: Sequence[float]) -> list[int]:
    """Return the full lines that were set apart to fill the column, as the last line of a paragraph is not.

    Wide spaces are two or three; more are the gap between two columns. Of 194 such lines that end with a stop, none
    ends a paragraph.
    """
    found = [
        n
        for n, line in enumerate(lines)
        if "  " in line[2] and fits[n] <= _ROOM and "    " not in line[2] and _is_spread(line[2])
    ]
    return found if len(found) > _FEW else []


def _is_spread(text: str) -> bool:
    """Whether several gaps between the words of a line are wide; typists leave two spaces behind a stop."""
    parts = text.split("  ")
    return sum([part[-1:] not in _STOPS for part in parts[:-1]]) >= max(_WIDE, _SPREAD * text.count(" "))


def scattered(texts: Sequence[str], widths: Sequence[int], limit: int) -> list[tuple[int, int, int]]:
    """Return the first line, the last line and the width of each line of the page that was broken at its spaces.

    Where one is certain, by the sentence that goes on around it, others need not be.
    """
    alone = [number for number, text in enumerate(texts) if " " not in text and "/" not in text and not text.isdigit()]
    if len(alone) < _LEAST:
        return []
    found: list[tuple[int, int, int]] = []
    for first, last in _runs(texts, alone):
        width = sum(widths[first : last + 1]) + SPACE * (last - first)
        if _EMPTIEST * limit <= width <= _FULLEST * limit:
            found.append((first, last, width))
    if not any(last - first >= _LEAST - 1 and _is_prose(texts, first, last) for first, last, _ in found):
        return []
    return [
        one for one in found if (one[0] and end_class(texts[one[0] - 1]) not in CLOSED) or _is_prose(texts, *one[:2])
    ]


def _is_prose(texts: Sequence[str], first: int, last: int) -> bool:
    """Whether a sentence goes on from the line above or into the line below, and none is cut off on the other side."""
    above: str = texts[first - 1] if first else "."
    below: str = texts[last + 1] if last + 1 < len(texts) else ""
    begun, goes = goes_on(above, texts[first]), bool(below) and goes_on(texts[last], below)
    return (begun or goes) and (begun or end_class(above) in CLOSED) and (goes or end_class(texts[last]) in CLOSED)


def _runs(texts: Sequence[str], alone: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last line of several words in a row; a stop ends a row."""
    for _, run in groupby(enumerate(alone), lambda pair: pair[1] - pair[0]):
        first, last = None, -1
        for _, number in run:
            first = number if first is None else first
            last = number
            if end_class(texts[number]) in CLOSED:
                if last > first:
                    yield first, last
                first = None
        if first is not None and last > first:
            yield first, last

r"""Scattered lines: a line set so wide apart that the extractor broke it at each space.

Justified text in narrow columns has lines whose spaces are wider than the gap between two
columns. Some extractors take such gaps for the end of a line::

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

__all__ = ["scattered"]

_LEAST = 3
"""Words that stand alone on their lines, at the least."""
_FULLEST, _EMPTIEST = 1.03, 0.45
"""Width that they have together, in columns."""


def scattered(texts: Sequence[str], widths: Sequence[int], limit: int) -> list[tuple[int, int, int]]:
    """Return the first line, the last line and the width of each line of the page that was broken at its spaces."""
    alone = [number for number, text in enumerate(texts) if " " not in text]
    if len(alone) < _LEAST:
        return []
    out = []
    for first, last in _runs(texts, alone):
        width = sum(widths[first : last + 1]) + SPACE * (last - first)
        if _EMPTIEST * limit <= width <= _FULLEST * limit and _is_prose(texts, first, last):
            out.append((first, last, width))
    return out


def _is_prose(texts: Sequence[str], first: int, last: int) -> bool:
    """Whether a sentence goes on from the line above or into the line below, and none is cut off on the other side."""
    above, below = texts[first - 1] if first else ".", texts[last + 1] if last + 1 < len(texts) else ""
    begun, goes = goes_on(above, texts[first]), bool(below) and goes_on(texts[last], below)
    return (
        (begun or goes)
        and (begun or end_class(above) in CLOSED)
        and (goes or end_class(texts[last]) in CLOSED)
        and not any("/" in text for text in texts[first : last + 1])
    )


def _runs(texts: Sequence[str], alone: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last line of enough words in a row; a stop ends a row."""
    for _, run in groupby(enumerate(alone), lambda pair: pair[1] - pair[0]):
        first = None
        for _, number in run:
            first = number if first is None else first
            last = number
            if end_class(texts[number]) in CLOSED:
                if last - first >= _LEAST - 1:
                    yield first, last
                first = None
        if first is not None and last - first >= _LEAST - 1:
            yield first, last

"""Doubts: plain measures of a break of which the tables are not sure.

The tables of :mod:`articleparse.features.breaks` know a measure only by the bin it falls in, and
combine few of them. Where they leave doubt, trees (:mod:`articleparse.models.branches`) decide by
the measures themselves: of the break, of the breaks beside it, of the lines around it up to the
next sure end of a paragraph, and of how loosely the whole text is set.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from .ends import CLOSED
from .joints import first_word
from .layout import MERGED, SHORT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Line, Measures

__all__ = ["DOUBT", "EVIDENCE", "MEASURES", "Doubts"]

DOUBT = 4.0
"""Log-odds of the tables up to which they are in doubt: of five breaks that they are asked about, two. Beyond, 31 of
those on the print set are wrong, on layouts left out; up to 3, with one of three in doubt, it would be 55."""

_NAMED = {
    "fit": "fit",
    "fuller": "fit",
    "width": "shape",
    "next_width": "next_shape",
    "end": "end_start",
    "start": "end_start",
    "next_end": "next_shape",
    "blanks": "blank",
    "step": "indent",
    "lines": "length",
    "lines_share": "length",
    "lines_below": "length",
    "lines_joined": "length",
    "next_fit": "next_fit",
    "quotes": "quote",
    "apart": "page",
    "page": "page",
    "fit_above": "fit",
    "end_above": "end_start",
    "next_word": "fit",
    "next_letters": "flow",
    "capitals": "capitals",
    "widest_near": "shape",
    "next_length": "next_shape",
    "from_widest": "shape",
    "step_below": "indent",
    "next_words": "next_shape",
    "words": "shape",
    "titled": "capitals",
    "blank_mark": "blank",
    "indent_mark": "indent",
    "rate": "rate",
    "shortfall": "next_fit",
    "blank_joints": "blank",
    "blank_ends": "blank",
    "indented_joints": "indent",
    "indented_ends": "indent",
    "column": "shape",
    "typed": "fit",
    "tightest": "fit",
    "middling": "fit",
    "loosest": "fit",
}
MEASURES = tuple(_NAMED)
"""The measures of a break, in order."""
EVIDENCE = tuple(_NAMED.values())
"""What each of them is evidence of, as the features of the tables are named."""

_ENDS = (8, 5, 4, 1, 10, 11, 14, 15, 9, 13, 0, 2, 6, 7, 12, 3)
"""Rank of each class of ends, from that behind which paragraphs of the typeset texts end least often to the most."""
_STARTS = (1, 11, 8, 5, 9, 0, 7, 10, 13, 12, 6, 2, 4, 3)
"""The same for how the next line begins."""
_STOPPED = 6
"""Class of the end that the line above the first one is taken to have."""
_FARTHEST = 15
"""Lines below a break up to which a sure end is looked for."""
_AROUND = 4
"""Lines to each side that tell how wide the column is here."""
_LOW, _HIGH = 0.1, 0.9
"""Shares of the lines inside sentences that have less room left."""


class Doubts:
    """Measures breaks of one text; what is the same for all of them is found once, when one is asked for."""

    def __init__(self, lines: Sequence[Line], measures: Measures) -> None:  # noqa: D107 - the text and its measures
        self._lines = lines
        self._measures = measures

    @cached_property
    def _rooms(self) -> list[float]:
        """The room left on the lines that surely go on, in order."""
        found = self._measures
        return sorted([fit for fit, rule in zip(found.fits, found.joined[1:], strict=False) if rule]) or [0.0]

    @cached_property
    def _whole(self) -> tuple[float, ...]:
        """What is the same for all breaks: how paragraphs are marked, and how much room full lines leave."""
        found, rooms = self._measures, self._rooms
        last = len(rooms) - 1
        return (
            found.rate,
            found.shortfall,
            found.blank_joints,
            found.blank_ends,
            found.indented_joints,
            found.indented_ends,
            found.limit,
            found.typed,
            rooms[int(_LOW * last)],
            rooms[last // 2],
            rooms[int(_HIGH * last)],
        )

    @cached_property
    def _below(self) -> list[int]:
        """How many lines there are from each to the next sure end: a stop, and room or a blank line behind it."""
        found = self._measures
        blank = [line[4] > found.spacing for line in self._lines[1:]] + [True]
        out = []
        count = 0
        for end, fit, parted in zip(reversed(found.ends), reversed(found.fits), reversed(blank), strict=True):
            count = 1 if end in CLOSED and (parted or fit > SHORT) else min(count + 1, _FARTHEST)
            out.append(count)
        return out[::-1]

    def describe(self, before: int, behind: int, lines: int, open_quotes: int) -> tuple[float, ...]:
        """Return the value of each measure for the break between two lines, in the order of ``MEASURES``.

        The paragraph has so many lines so far, and so many quotations are open in it.

        Long because it is one row: a line for each measure.
        """
        found = self._measures
        limit, widths, fits, ends = found.limit, found.widths, found.fits, found.ends
        _, _, text, indent, _, _ = self._lines[before]
        _, _, follows, next_indent, next_blanks, page = self._lines[behind]
        fit, below = fits[before], self._below[behind]
        if behind > before + 1:
            fit += (found.words[before + 1] - found.words[behind]) / limit
            page = any(line[5] for line in self._lines[before + 1 : behind + 1])
        mark = found.blank_stops
        words, most = text.split(), MERGED * limit
        near = [width for width in widths[max(0, before - _AROUND) : behind + _AROUND + 1] if width <= most]
        widest, width = max(near, default=limit) / limit, widths[before] / limit
        return (
            fit - found.shortfall if lines == 1 else fit,
            bisect_left(self._rooms, fit) / len(self._rooms),
            width,
            widths[behind] / limit,
            _ENDS[ends[before]],
            _STARTS[found.starts[behind]],
            _ENDS[ends[behind]],
            next_blanks - found.spacing,
            next_indent - indent,
            lines,
            lines / found.length,
            below,
            (lines + below) / found.length,
            fits[behind],
            open_quotes,
            behind - before,
            page,
            fits[before - 1] if before else 0.5,
            _ENDS[ends[before - 1] if before else _STOPPED],
            found.words[behind] / limit,
            len(first_word(follows)),
            text.isupper(),
            widest,
            len(follows),
            width - widest,
            self._lines[behind + 1][3] - next_indent if behind + 1 < len(widths) else 0,
            follows.count(" "),
            len(words),
            sum([word[0].isupper() for word in words]) / len(words),
            0 if page or behind > before + 1 else mark if next_blanks > found.spacing else -mark,
            found.indented_stops if next_indent > indent else -found.indented_stops,
            *self._whole,
        )

"""Doubts: raw measures of the breaks of which the tables are not sure.

The tables know a measure by its bin, and few of them together. Where they leave doubt, trees
(:mod:`articleparse.models.branches`) are asked about the measures themselves: of the break, of
the breaks beside it, of the lines around it, and of how loosely the whole text is set.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .layout import MERGED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Line, Measures

__all__ = ["DOUBT", "EVIDENCE", "MEASURES", "Doubts"]

DOUBT = 3.0
"""Log-odds of the tables up to which they are in doubt: of three breaks that they are asked about, one."""

_NAMED = {
    "fit": "fit",
    "width": "shape",
    "next_width": "next_shape",
    "end": "end_start",
    "start": "end_start",
    "next_end": "next_shape",
    "blanks": "blank",
    "step": "indent",
    "lines": "length",
    "lines_share": "length",
    "next_fit": "next_fit",
    "quotes": "quote",
    "apart": "page",
    "page": "page",
    "fit_above": "fit",
    "end_above": "end_start",
    "next_word": "fit",
    "capitals": "capitals",
    "next_capitals": "capitals",
    "widest_near": "shape",
    "next_length": "next_shape",
    "from_widest": "shape",
    "step_above": "indent",
    "step_below": "indent",
    "joined_above": "flow",
    "joined_below": "flow",
    "next_words": "next_shape",
    "words": "shape",
    "titled": "capitals",
    "blanks_above": "blank",
    "blanks_below": "blank",
    "blank_mark": "blank",
    "indent_mark": "indent",
    "odds": "flow",
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
    def _whole(self) -> tuple[float, ...]:
        """What is the same for all breaks: how paragraphs are marked, and how much room full lines leave."""
        found = self._measures
        rooms = sorted([fit for fit, rule in zip(found.fits, found.joined[1:], strict=False) if rule]) or [0.0]
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

    def describe(self, before: int, behind: int, lines: int, open_quotes: int, odds: float) -> tuple[float, ...]:
        """Return the value of each measure for the break between two lines, in the order of ``MEASURES``.

        The paragraph has so many lines so far, so many quotations are open in it, and the tables gave such odds.
        """
        found = self._measures
        limit, widths, fits, ends, joined = found.limit, found.widths, found.fits, found.ends, found.joined
        _, _, text, indent, blanks, _ = self._lines[before]
        _, _, follows, next_indent, next_blanks, page = self._lines[behind]
        below = behind + 1 < len(widths)
        after = self._lines[behind + 1] if below else None
        fit = fits[before]
        if behind > before + 1:
            fit += (found.words[before + 1] - found.words[behind]) / limit
            page = any(line[5] for line in self._lines[before + 1 : behind + 1])
        mark = found.blank_stops
        words, most = text.split(), MERGED * limit
        near = [width for width in widths[max(0, before - _AROUND) : behind + _AROUND + 1] if width <= most]
        widest, width = max(near, default=limit) / limit, widths[before] / limit
        return (
            fit - found.shortfall if lines == 1 else fit,
            width,
            widths[behind] / limit,
            _ENDS[ends[before]],
            _STARTS[found.starts[behind]],
            _ENDS[ends[behind]],
            next_blanks - found.spacing,
            next_indent - indent,
            lines,
            lines / found.length,
            fits[behind],
            open_quotes,
            behind - before,
            page,
            fits[before - 1] if before else 0.5,
            _ENDS[ends[before - 1] if before else _STOPPED],
            found.words[behind] / limit,
            text.isupper(),
            follows.isupper(),
            widest,
            len(follows),
            width - widest,
            indent - self._lines[before - 1][3] if before else 0,
            after[3] - next_indent if after else 0,
            before > 0 and joined[before] != "",
            below and joined[behind + 1] != "",
            follows.count(" "),
            len(words),
            sum([word[0].isupper() for word in words]) / len(words),
            blanks - found.spacing,
            after[4] - found.spacing if after else 1,
            0 if page or behind > before + 1 else mark if next_blanks > found.spacing else -mark,
            found.indented_stops if next_indent > indent else -found.indented_stops,
            odds,
            *self._whole,
        )

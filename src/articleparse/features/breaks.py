"""Breaks: what is known about a line break, as named features with few values each.

The model asks whether a paragraph ends at the break. Each feature is a small number: the bin that a
measure falls in, or the pair of classes that meet at the break. So the model is a table for each
feature, and its verdict a sum of one entry from each::

    carry cars again.                   fit        the room left: 40 % of the column, its last bin
      Fishermen had asked for           end_start  a stop, then a capital
                                        indent     deeper than the line above, as few lines inside paragraphs are

The ledger names the features that weighed most as the reason of a mended break:
``model:fit+indent``.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from .ends import CLOSED, ENDS, STARTS, End, Start
from .joints import goes_on
from .layout import MERGED, SHORT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Line, Measures

__all__ = ["FEATURES", "Breaks", "opened_quotes"]

_FIT_EDGES = (-0.3, -0.15, -0.08, -0.04, -0.015, 0.005, 0.03, 0.06, 0.1, 0.16, 0.25, 0.4, 0.6)
"""Bins of the room left on a line, in columns; finest around 0, where a line is just full."""
_ROOM_EDGES = (-0.04, 0.01, 0.08, 0.3)
"""The same, coarser, for combining with other measures."""
_WIDTH_EDGES = (0.15, 0.3, 0.45, 0.6, 0.75, 0.88, 0.96, 1.04, 1.2)
_RATE_EDGES = (0.1, 0.2, 0.3, 0.45, 0.6)
_LENGTH_EDGES = (0.3, 0.6, 0.9, 1.2, 1.7, 2.5)
"""Bins of the lines of a paragraph so far, as a share of what is usual in the text."""
_INSIDE_EDGES = (0.01, 0.03, 0.1, 0.3)
"""Bins of the share of breaks inside paragraphs that look like the break; below 0.01 only after a dozen without one."""
_MARK_EDGES = (0.35,)
"""Share of the sentences ending with a line that have a blank line behind them, which makes it the mark of paragraphs:
of the full lines with a stop and none behind them 12 % end one, elsewhere more than half."""
_FITS, _ROOMS, _WIDTHS = len(_FIT_EDGES) + 1, len(_ROOM_EDGES) + 1, len(_WIDTH_EDGES) + 1
_BLANKS, _NEXT_FITS = 1 + 4 * (len(_INSIDE_EDGES) + 1) * 3, 6
_DEEPEST = 12
"""Columns of the deepest first-line indent; what stands deeper is set apart or centred."""
_SELDOM = 0.2
"""Share of paragraphs that a blank line parts, up to which it is not their mark."""
_BEGUN = frozenset({Start.CAPITAL, Start.QUOTED})
_QUOTED = frozenset({Start.QUOTED, Start.QUOTED_LOWER})
_MARKED = frozenset({Start.DASH, Start.NUMBERED})
_UNQUOTED = frozenset({End.QUOTED_STOP, End.QUOTE})
_STOPPED = frozenset({End.STOP, End.QUOTED_STOP})
_BEFORE_ITEMS = frozenset({End.STOP, End.QUOTED_STOP, End.COLON, End.SEMICOLON})
"""What stands above the item of a list, or an answer, that a dash or a number opens."""


def _groups(count: int, *groups: set[int]) -> tuple[int, ...]:
    """Return the group of each class; what is in none is in the last."""
    return tuple(next((n for n, group in enumerate(groups) if k in group), len(groups)) for k in range(count))


_ENDING = _groups(
    ENDS,
    {End.STOP, End.QUOTED_STOP},
    {End.LETTER, End.COMMA, End.HYPHEN, End.OPENING},
    {End.COLON, End.QUOTE, End.BRACKET},
    {End.DIGIT, End.CAPITAL},
)
_STARTING = _groups(
    STARTS,
    {Start.LOWER, Start.CLOSING, Start.QUOTED_LOWER},
    {Start.CAPITAL, Start.LETTER, Start.WIDE},
    {Start.QUOTED},
    {Start.DIGIT, Start.CAPITALS},
    {Start.BULLET, Start.NUMBERED, Start.DASH},
)
_ENDINGS, _STARTINGS = 5, 6

FEATURES = {
    "fit": 2 * _FITS,
    "fit_stop": 4 * _FITS,
    "shape": 4 * _WIDTHS,
    "next_shape": 4 * _WIDTHS,
    "end_start": ENDS * STARTS,
    "flow": _ROOMS * _ENDINGS * _STARTINGS,
    "blank": 2 * _BLANKS,
    "page": 16,
    "indent": 5 * (len(_INSIDE_EDGES) + 1) * 3,
    "next_fit": 2 * _NEXT_FITS,
    "rate": (len(_RATE_EDGES) + 1) * 2 * _ROOMS,
    "length": 2 * (len(_LENGTH_EDGES) + 1),
    "quote": 16,
    "capitals": 4,
    "blank_mark": 1 + 4 * (len(_MARK_EDGES) + 1),
}
"""The features, each with the number of its values."""


_SURE = _INSIDE_EDGES[1]
"""Share of breaks inside paragraphs with a blank line, below which such a line shows an end for certain."""
_SPARSE, _USUAL = 0.3, 0.7
"""Bins of the share of paragraphs that a blank line or an indent marks."""
_LOWER, _CAPITAL, _LETTER = Start.LOWER, Start.CAPITAL, Start.LETTER


class Breaks:
    """Describes the breaks of one text; what is the same for all of them is found once."""

    __slots__ = ("_blank_bins", "_indent_bins", "_lines", "_mark", "_measures", "_merged", "_parts", "_rate")

    def __init__(self, lines: Sequence[Line], measures: Measures) -> None:  # noqa: D107 - the text and its measures
        self._lines = lines
        self._measures = measures
        self._merged = MERGED * measures.limit
        self._rate = bisect_right(_RATE_EDGES, measures.rate)
        self._blank_bins = [
            1 + number for number in _bins(4, bisect_right(_INSIDE_EDGES, measures.blank_joints), measures.blank_ends)
        ]
        inside = bisect_right(_INSIDE_EDGES, measures.indented_joints)
        self._indent_bins = _bins(5, inside, measures.indented_ends)
        self._mark = 1 + 4 * bisect_right(_MARK_EDGES, measures.blank_stops)
        self._parts = measures.blank_joints < _SURE and measures.blank_ends > _SELDOM
        """Whether a blank line behind a stop ends a paragraph for certain."""

    def describe(self, before: int, behind: int, lines: int, open_quotes: int) -> tuple[int, ...]:
        """Return the value of each feature for the break between two lines, in the order of ``FEATURES``.

        The paragraph has so many lines so far, and so many quotations are open in it.

        Long because it is one row: a line for each feature.
        """
        measures = self._measures
        limit, widths, ends = measures.limit, measures.widths, measures.ends
        fit, width, end, start = measures.fits[before], widths[before], ends[before], measures.starts[behind]
        stop, first = end in CLOSED, lines == 1
        if start == _LETTER:  # a script without case: what begins there would be large behind a stop, else small
            start = _CAPITAL if stop else _LOWER
        _, _, text, indent, blanks, page = self._lines[behind]
        above = self._lines[before]
        adjacent = behind == before + 1
        if not adjacent:
            fit += (measures.words[before + 1] - measures.words[behind]) / limit
            page = any(self._lines[number][5] for number in range(before + 1, behind + 1))
        merged = width > self._merged
        if first and not merged:
            fit -= measures.shortfall
        fit_bin, room = bisect_right(_FIT_EDGES, fit), bisect_right(_ROOM_EDGES, fit)
        next_shape = 2 * bisect_right(_WIDTH_EDGES, widths[behind] / limit) + (ends[behind] in CLOSED)
        return (
            2 * fit_bin + first,
            4 * fit_bin + 2 * stop + merged,
            4 * bisect_right(_WIDTH_EDGES, width / limit) + 2 * stop + first,
            2 * next_shape + stop,
            end * STARTS + start,
            (room * _ENDINGS + _ENDING[end]) * _STARTINGS + _STARTING[start],
            2 * (self._blank_bins[max(-1, min(2, blanks - measures.spacing)) + 1] if adjacent and not page else 0)
            + stop,
            8 * page + 4 * (not adjacent) + 2 * stop + (start == _LOWER),
            self._indent_bins[_step(indent - above[3])],
            2 * self._next_fit(behind) + stop,
            (self._rate * 2 + stop) * _ROOMS + room,
            2 * bisect_right(_LENGTH_EDGES, lines / measures.length) + stop,
            8 * (open_quotes > 0) + 4 * (start in _QUOTED) + 2 * stop + (end in _UNQUOTED),
            2 * above[2].isupper() + text.isupper(),
            self._mark + 2 * (blanks > measures.spacing) + stop if adjacent and not page else 0,
        )

    def _begins_item(self, before: int, behind: int) -> bool:
        """Whether a line begins with a bullet, or behind a stop or a colon with a dash or a number.

        Of 1,254 bullets 8 stand inside a paragraph, of 780 dashes and numbers 3.
        """
        start = self._measures.starts[behind]
        if start == Start.BULLET:
            return True
        if start not in _MARKED or self._measures.ends[before] not in _BEFORE_ITEMS:
            return False
        return start == Start.NUMBERED or self._lines[behind][2][1:2] == " "

    def _next_fit(self, behind: int) -> int:
        """Return how the line behind the break fills its column: short by a lost indent, it begins a paragraph."""
        measures = self._measures
        if not measures.shortfall:
            return 0
        if measures.ends[behind] in _STOPPED:
            return 1
        return 2 + bisect_right((-0.03, 0.006, 1.3 * measures.shortfall), measures.fits[behind])

    def part(self, before: int, behind: int) -> bool:
        """Whether a break ends a paragraph for certain: it ends there, or the next line begins an item."""
        return (behind == before + 1 and self._begins_item(before, behind)) or self._ends(before, behind)

    def _ends(self, before: int, behind: int) -> bool:
        """Whether a paragraph ends for certain, by its end.

        There is a stop, and a blank line that only paragraphs have in this text, or so much room behind it that the
        next sentence could have begun there (of 2,424 such breaks on the print set 3 are inside a paragraph); or a line
        is wider than the column and does not go on; or it is a heading in capitals. Where all letters are as wide, as
        in a terminal browser, such a blank line is enough.
        """
        measures, above, line = self._measures, self._lines[before], self._lines[behind]
        if behind > measures.tail and max(measures.widths[before], measures.widths[behind]) > self._merged:
            return not goes_on(above[2], line[2])
        if measures.ends[before] == End.CAPITAL and measures.starts[behind] in _BEGUN and above[2].isupper():
            return " " in above[2] and not line[2].isupper()  # of 69 on print 66 were headings, 3 glued to one
        stopped, touching = measures.ends[before] in _STOPPED, behind == before + 1
        if measures.typed and self._parts and line[4] > measures.spacing and not line[5]:
            return touching and measures.ends[before] != End.WIDE  # terminal browsers: of 33 none inside a paragraph
        if not touching or line[5] or not stopped:
            return False
        if line[4] > measures.spacing:
            return self._parts and measures.starts[behind] != _LOWER
        return measures.fits[before] > SHORT and measures.starts[behind] in _BEGUN and line[3] == above[3]


def _bins(steps: int, inside: int, marked: float) -> list[int]:
    """Return the value of a feature for each step that a break may make, in a text of which two shares are known."""
    usual = bisect_right((_SPARSE, _USUAL), marked)
    return [(step * (len(_INSIDE_EDGES) + 1) + inside) * 3 + usual for step in range(steps)]


def _step(indent: int) -> int:
    """Return the class of a change of the indent."""
    if indent == 0:
        return 0
    if indent > 0:
        return 1 if indent <= _DEEPEST else 2
    return 3 if indent >= -_DEEPEST else 4


def opened_quotes(text: str) -> int:
    """Return how many quotations a line leaves open, fewer than 0 where it closes some."""
    if text.isascii():
        return 0
    if "„" in text:
        return text.count("„") - text.count("“")
    return text.count("“") + text.count("«") - text.count("”") - text.count("»")

"""Breaks: what is known about a line break, as named features with few values each.

Each feature is a small number (which bin a measure falls in, which pair of classes meets at
the break), so that the model is a table for each feature and its verdict a sum of entries.
The names are what the ledger shows as the reason of a mended break.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from .ends import CLOSED, ENDS, STARTS, End, Start
from .joints import goes_on
from .layout import MERGED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Line, Measures

__all__ = ["FEATURES", "Paragraph", "describe", "opened_quotes", "surely_joined", "surely_parted"]

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
_FITS, _ROOMS, _WIDTHS = len(_FIT_EDGES) + 1, len(_ROOM_EDGES) + 1, len(_WIDTH_EDGES) + 1
_BLANKS, _NEXT_FITS = 1 + 4 * (len(_INSIDE_EDGES) + 1) * 3, 6
_DEEPEST = 12
"""Columns of the deepest first-line indent; what stands deeper is set apart or centred."""
_SELDOM = 0.2
"""Share of paragraphs that a blank line parts, up to which it is not their mark."""
_NEARLY_FULL = 0.1
"""Room on a line, in columns, that a sentence may leave where it goes on."""
_QUOTED = frozenset({Start.QUOTED, Start.QUOTED_LOWER})
_UNQUOTED = frozenset({End.QUOTED_STOP, End.QUOTE})
_STOPPED = frozenset({End.STOP, End.QUOTED_STOP})


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
}
"""The features, each with the number of its values."""


class Paragraph(NamedTuple):
    """The paragraph that the line before a break stands in, so far."""

    lines: int
    open_quotes: int


def describe(
    lines: Sequence[Line], measures: Measures, before: int, behind: int, paragraph: Paragraph
) -> tuple[int, ...]:
    """Return the value of each feature for the break between two lines, in the order of ``FEATURES``."""
    limit, fit, width = measures.limit, measures.fits[before], measures.widths[before]
    end, start = measures.ends[before], measures.starts[behind]
    stop, first = end in CLOSED, paragraph.lines == 1
    if start == Start.LETTER:  # a script without case: what begins there would be large behind a stop, else small
        start = Start.CAPITAL if stop else Start.LOWER
    line, above = lines[behind], lines[before]
    adjacent, page = behind == before + 1, line.page_break
    if not adjacent:
        fit += (measures.words[before + 1] - measures.words[behind]) / limit
        page = any(lines[number].page_break for number in range(before + 1, behind + 1))
    merged = width > MERGED * limit
    if first and not merged:
        fit -= measures.shortfall
    fit_bin, room = bisect_right(_FIT_EDGES, fit), bisect_right(_ROOM_EDGES, fit)
    next_shape = 2 * bisect_right(_WIDTH_EDGES, measures.widths[behind] / limit) + (measures.ends[behind] in CLOSED)
    return (
        2 * fit_bin + first,
        4 * fit_bin + 2 * stop + merged,
        4 * bisect_right(_WIDTH_EDGES, width / limit) + 2 * stop + first,
        2 * next_shape + stop,
        end * STARTS + start,
        (room * _ENDINGS + _ENDING[end]) * _STARTINGS + _STARTING[start],
        2 * _blank(measures, line.blanks, parted=page or not adjacent) + stop,
        8 * page + 4 * (not adjacent) + 2 * stop + (start == Start.LOWER),
        _indent(measures, line.indent - above.indent),
        2 * _next_fit(measures, behind) + stop,
        (bisect_right(_RATE_EDGES, measures.rate) * 2 + stop) * _ROOMS + room,
        2 * bisect_right(_LENGTH_EDGES, paragraph.lines / measures.length) + stop,
        8 * (paragraph.open_quotes > 0) + 4 * (start in _QUOTED) + 2 * stop + (end in _UNQUOTED),
        2 * above.text.isupper() + line.text.isupper(),
    )


def surely_joined(lines: Sequence[Line], measures: Measures, before: int, behind: int) -> bool:
    """Whether a break needs no judgement: a full line inside a sentence, and nothing that parts it from the next."""
    if behind != before + 1 or measures.fits[before] > _NEARLY_FULL:
        return False
    above, line = lines[before], lines[behind]
    return (
        line.blanks <= measures.spacing
        and line.indent == above.indent
        and not line.page_break
        and goes_on(above.text, line.text)
    )


def surely_parted(lines: Sequence[Line], measures: Measures, before: int, behind: int) -> bool:
    """Whether a break ends a paragraph for certain.

    There is a stop, and a blank line that only paragraphs have in this text; or a line is wider than the column and
    does not go on.
    """
    if behind > measures.tail and max(measures.widths[before], measures.widths[behind]) > MERGED * measures.limit:
        return not goes_on(lines[before].text, lines[behind].text)
    return (
        behind == before + 1
        and lines[behind].blanks > measures.spacing
        and not lines[behind].page_break
        and measures.blank_joints < _INSIDE_EDGES[1]
        and measures.blank_ends > _SELDOM
        and measures.ends[before] in _STOPPED
        and measures.starts[behind] != Start.LOWER
    )


def opened_quotes(text: str) -> int:
    """Return how many quotations a line leaves open, fewer than 0 where it closes some."""
    if text.isascii():
        return 0
    if "„" in text:
        return text.count("„") - text.count("“")
    return text.count("“") + text.count("«") - text.count("”") - text.count("»")


def _blank(measures: Measures, blanks: int, *, parted: bool) -> int:
    if parted:
        return 0
    more = max(-1, min(2, blanks - measures.spacing)) + 1
    inside = bisect_right(_INSIDE_EDGES, measures.blank_joints)
    return 1 + (more * (len(_INSIDE_EDGES) + 1) + inside) * 3 + bisect_right((0.3, 0.7), measures.blank_ends)


def _indent(measures: Measures, indent: int) -> int:
    if indent == 0:
        step = 0
    elif indent > 0:
        step = 1 if indent <= _DEEPEST else 2
    else:
        step = 3 if indent >= -_DEEPEST else 4
    inside = bisect_right(_INSIDE_EDGES, measures.indented_joints)
    return (step * (len(_INSIDE_EDGES) + 1) + inside) * 3 + bisect_right((0.3, 0.7), measures.indented_ends)


def _next_fit(measures: Measures, behind: int) -> int:
    """Return how the line behind the break fills its column: short by a lost indent, it begins a paragraph."""
    shortfall = measures.shortfall
    if not shortfall:
        return 0
    if measures.ends[behind] in _STOPPED:
        return 1
    return 2 + bisect_right((-0.03, 0.006, 1.3 * shortfall), measures.fits[behind])

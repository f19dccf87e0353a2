"""Breaks: what is known about a line break, as named features with few values each.

Each feature is a small number (which bin a measure falls in, which pair of classes meets at
the break), so that the model is a table for each feature and its verdict a sum of entries.
The names are what the ledger shows as the reason of a mended break.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from .layout import MERGED
from .ends import CLOSED, ENDS, STARTS, End, Start

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Line, Measures

__all__ = ["FEATURES", "Paragraph", "describe"]

_FIT_EDGES = (-0.3, -0.15, -0.08, -0.04, -0.015, 0.005, 0.03, 0.06, 0.1, 0.16, 0.25, 0.4, 0.6)
_WIDTH_EDGES = (0.15, 0.3, 0.45, 0.6, 0.75, 0.88, 0.96, 1.04, 1.2)
_ROOM_EDGES = (-0.04, 0.01, 0.08, 0.3)
_FITS = len(_FIT_EDGES) + 1
_WIDTHS = len(_WIDTH_EDGES) + 1
_ROOMS = len(_ROOM_EDGES) + 1
_QUOTED = frozenset({Start.QUOTED, Start.QUOTED_LOWER})
_UNQUOTED = frozenset({End.QUOTED_STOP, End.QUOTE})
_STOPPED = frozenset({End.STOP, End.QUOTED_STOP})
_LONGEST = 8
"""Lines of a paragraph that are told apart."""
_DEEPEST = 12
"""Columns of the deepest first-line indent; what stands deeper is set apart or centred."""

FEATURES = {
    "fit": 2 * _FITS,
    "fit_stop": 4 * _FITS,
    "width": _WIDTHS,
    "next_width": _WIDTHS,
    "end_start": ENDS * STARTS,
    "end": ENDS,
    "start": STARTS,
    "end_room": ENDS * _ROOMS,
    "start_room": STARTS * _ROOMS,
    "blank": 1 + 4 * 3 * 3,
    "page": 16,
    "indent": 5 * 3 * 3,
    "next_fit": 12,
    "rate": 6 * 2 * _ROOMS,
    "length": 2 * (_LONGEST + 1),
    "quote": 16,
    "capitals": 4,
    "first": 2,
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
    limit = measures.limit
    width = measures.widths[before]
    end, start = measures.ends[before], measures.starts[behind]
    first = paragraph.lines == 1
    adjacent = behind == before + 1
    fit = measures.fits[before]
    if not adjacent:
        fit += (measures.words[before + 1] - measures.words[behind]) / limit
    merged = width > MERGED * limit
    if first and not merged:
        fit -= measures.shortfall
    fit_bin = bisect_right(_FIT_EDGES, fit) + _FITS * merged
    stop = end in CLOSED
    room = bisect_right(_ROOM_EDGES, fit)
    line = lines[behind]
    indent = line.indent - lines[before].indent
    page = line.page_break if adjacent else any(lines[k].page_break for k in range(before + 1, behind + 1))
    return (
        fit_bin,
        2 * fit_bin + stop,
        bisect_right(_WIDTH_EDGES, width / limit),
        bisect_right(_WIDTH_EDGES, measures.widths[behind] / limit),
        end * STARTS + start,
        end,
        start,
        end * _ROOMS + room,
        start * _ROOMS + room,
        _blank(measures, line.blanks, parted=page or not adjacent),
        8 * page + 4 * (not adjacent) + 2 * stop + (start == Start.LOWER),
        _indent(measures, indent),
        2 * _next_fit(measures, behind) + stop,
        (bisect_right((0.1, 0.2, 0.3, 0.45, 0.6), measures.rate) * 2 + stop) * _ROOMS + room,
        2 * min(paragraph.lines, _LONGEST) + stop,
        8 * (paragraph.open_quotes > 0) + 4 * (start in _QUOTED) + 2 * stop
        + (end in _UNQUOTED),
        2 * lines[before].text.isupper() + line.text.isupper(),
        int(first),
    )  # fmt: skip


def _blank(measures: Measures, blanks: int, *, parted: bool) -> int:
    if parted:
        return 0
    more = max(-1, min(2, blanks - measures.spacing)) + 1
    inside = bisect_right((0.08, 0.3), measures.blank_joints)
    return 1 + (more * 3 + inside) * 3 + bisect_right((0.3, 0.7), measures.blank_ends)


def _indent(measures: Measures, indent: int) -> int:
    if indent == 0:
        step = 0
    elif indent > 0:
        step = 1 if indent <= _DEEPEST else 2
    else:
        step = 3 if indent >= -_DEEPEST else 4
    inside = bisect_right((0.05, 0.25), measures.indented_joints)
    return (step * 3 + inside) * 3 + bisect_right((0.3, 0.7), measures.indented_ends)


def _next_fit(measures: Measures, behind: int) -> int:
    """Return how the line behind the break fills its column: short by a lost indent, it begins a paragraph."""
    shortfall = measures.shortfall
    if not shortfall:
        return 0
    if measures.ends[behind] in _STOPPED:
        return 1
    return 2 + bisect_right((-0.03, 0.006, 1.3 * shortfall), measures.fits[behind])

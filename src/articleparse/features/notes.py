"""Notes: footnotes between a page and the next, inside a sentence that goes on over the page.

The sentence breaks off above the note and goes on below it, and the note is whole; so it is no part
of the text around it. Where a sentence ends above the note, nothing shows that it is one::

    of all ferries the Saint Brannoc was the
    1. The register of 1911 names another boat.      <- begins with a mark, ends with a stop
    12                                               <- the page ends here
    oldest, and it was the last to be sold.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .ends import CLOSED, End

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ..lines import Line, Measures

__all__ = ["find_notes"]

_MARK = re.compile(r"(?:\(?\d{1,3}[.)]?\s|\[\d{1,3}\]|[*†‡§]{1,3}\s?|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}\s?)(?=\S)")
_UNENDED = frozenset({End.LETTER, End.COMMA, End.HYPHEN})
_MOST = 8
"""Lines of the notes on a page, at the most."""


def find_notes(lines: Sequence[Line], measures: Measures, furniture: Collection[int]) -> dict[int, str]:
    """Return the lines of footnotes, each with the rule that says so.

    Args:
        lines: The lines of a hard-wrapped text.
        measures: What was measured on them.
        furniture: Those that are page furniture.
    """
    out: dict[int, str] = {}
    tops = {number for number, line in enumerate(lines) if line[5]}.union([number + 1 for number in furniture])
    for top in sorted(tops):
        if top in furniture or top >= len(lines):
            continue
        last = top - 1
        while last in furniture:
            last -= 1
        if last < 1 or measures.ends[last] not in CLOSED:
            continue
        first = _first_of_note(lines, measures, furniture, last)
        if first and (lines[top][2][0].islower() or lines[first][4] > measures.spacing):
            out |= dict.fromkeys(range(first, last + 1), "footnote")
    return out


def _first_of_note(lines: Sequence[Line], measures: Measures, furniture: Collection[int], last: int) -> int:
    """Return the first line of the notes that end a page, 0 if there are none."""
    for first in range(last, max(0, last - _MOST), -1):
        if first - 1 in furniture:
            return 0
        if measures.ends[first - 1] in _UNENDED and _MARK.match(lines[first][2]):
            return first
    return 0

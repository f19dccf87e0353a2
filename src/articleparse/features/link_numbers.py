"""Link numbers: text browsers number the links of a page, and list their addresses at its end.

The number stands before the first word of a link, glued to it; the number of a note stands behind a word::

    It was closed on [7]Monday by [8]the council.[3]
                     ---          ---                 numbers of links, one higher each time
    Visible links
    7. https://herald.example/monday
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from ..markup import LINK_NUMBER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Line

__all__ = ["has_link_numbers"]

_LEAST, _RISING = 5, 0.8
"""Numbers of links of the shortest page, and the share of them that are one higher than the one before."""
_listed = re.compile(r"\d{1,4}\. (?:https?|file|mailto|ftp|javascript):").match
"""A line of the list of addresses."""


def has_link_numbers(lines: Sequence[Line]) -> bool:
    """Whether a text has numbers before its links: they rise, and the addresses stand at its end or links in sentences.

    Numbers in brackets at the head of lines alone are those of a bibliography.
    """
    marked = [line[2] for line in lines if "[" in line[2]]
    found = [match for text in marked for match in LINK_NUMBER.finditer(text)]
    if len(found) < _LEAST:
        return False
    numbers = [int(match[0][1:-1]) for match in found]
    if sum([after - before == 1 for before, after in pairwise(numbers)]) < _RISING * (len(numbers) - 1):
        return False
    inside = sum([match.start() > 0 for match in found])
    return 2 * inside >= _LEAST or any(_listed(line[2]) for line in lines[-len(numbers) :])

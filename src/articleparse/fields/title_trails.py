"""Trails: the steps from the front page to an article, which end with its headline, and rows of a menu.

They say the headline once more, with what leads to it; the headline itself stands below::

    Home News Valley Rain at last     a trail
    Rain at last                      the headline
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .title_lines import FEW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .candidate import Candidate
    from .page import Page

__all__ = ["is_trail", "led_to"]

_NEXT, _TRAIL = 3, 8
"""Lines below a trail of links in which the headline stands that it ends with, and characters of the headline."""
_SHORT, _BARS = 12, 4
"""Characters of the beginning of a headline that a trail may end with, and bars of a menu."""


def is_trail(page: Page, one: Candidate) -> bool:
    """Whether a candidate ends with a line that stands below it: a trail from the front page, or has bars: a menu."""
    text, size = one.text, len(one.text)
    if one.cut or size <= _TRAIL:
        return False
    for line in page.lines[one.last + 1 : one.last + 1 + _NEXT]:
        if text.endswith(line[2]) and _TRAIL <= len(line[2]) < size and not line[2][0].islower():
            return True
    return text.count("|") >= _BARS


def led_to(page: Page, one: Candidate, found: Sequence[Candidate]) -> Candidate:
    """Return the headline below a trail that ends with a shorter form of it, the candidate itself if it is no trail."""
    below = range(one.last + 1, min(len(page.lines), one.last + 1 + _NEXT)) if not one.cut else ()
    for number in below:
        if not page.is_body(number) and _is_short_of(one.text, page.lines[number].text):
            return next((other for other in found if other.first == number and not other.cut), one)
    return one


def _is_short_of(text: str, line: str) -> bool:
    """Whether a text ends with the first words of a line, enough of them that they are no name.

    Example:
        >>> _is_short_of("Home News Rain fills the rivers", "Rain fills the rivers: farmers sow")
        True
        >>> _is_short_of("Tributes to Ada Roe", "Ada Roe in May")
        False
    """
    at = text.find(line[:_SHORT], 1) if text[-1].isalnum() else -1
    size = len(text) - at
    if at < 0 or len(line) <= size or text.count(" ", at) < FEW or line[0].islower():
        return False
    return line.startswith(text[at:]) and not line[size].isalnum()

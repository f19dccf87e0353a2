"""Speech: what someone says behind a hyphen or a dash is no item of a list.

Scandinavian newspapers open direct speech with a hyphen and a space, as typists elsewhere do who
have no dash at hand; in many languages it opens with a dash. A list has several such lines one
below the other; what is said stands alone among paragraphs, and ends as a sentence does::

    - We had no ice left, says the skipper.      <- a sentence, and no other beside it
    The council will meet again in May.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import Role
from .ends import CLOSED, End, end_class

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Label, Layout, Line

__all__ = ["spoken_lines"]

_OPENINGS = ("- ", "\N{EN DASH} ", "\N{EM DASH} ")
_SPEAKING = frozenset({"da", "fi", "fo", "is", "nb", "nn", "no", "sv"})
"""Languages whose newspapers write so: there what is said may follow what is said."""
_DASHING = _SPEAKING | {
    *("be", "bg", "bs", "ca", "cs", "el", "es", "et", "fr", "gl", "hr", "hu", "it", "lt", "lv", "mk", "pl", "pt", "ro"),
    *("ru", "sk", "sl", "sr", "tr", "uk"),
}
"""Languages that open what is said with a dash."""
_SENTENCE = CLOSED | {End.COLON, End.COMMA}
_LIST_ITEM = Role.LIST_ITEM
_LEAST = 25
"""Code points of what is said, at the least, where the language does not tell."""


def spoken_lines(lines: Sequence[Line], labels: Sequence[Label], layout: Layout) -> frozenset[int]:
    """Return the lines of what is said behind a hyphen or a dash though they were taken for items of a list."""
    listed = [number for number, tag in enumerate(labels) if tag[0] is _LIST_ITEM]
    items = [_item(lines, labels, number) for number in listed if lines[number][2][:2] in _OPENINGS]
    hyphened, dashed = layout.language in _SPEAKING, layout.language in _DASHING
    out: set[int] = set()
    for place, item in enumerate(items):
        text = lines[item.stop - 1][2]
        speaking = hyphened if lines[item.start][2][0] == "-" else dashed
        if end_class(text) not in _SENTENCE:
            continue
        near = (place and items[place - 1].stop == item.start) or (
            place + 1 < len(items) and items[place + 1].start == item.stop
        )
        if speaking or (not near and len(text) >= _LEAST):
            out.update(item)
    return frozenset(out)


def _item(lines: Sequence[Line], labels: Sequence[Label], first: int) -> range:
    """Return the lines of an item: the first, and those of its kind behind it that begin without a sign."""
    stop = first + 1
    while stop < len(lines) and labels[stop][0] is _LIST_ITEM and lines[stop][2][:2] not in _OPENINGS:
        stop += 1
    return range(first, stop)

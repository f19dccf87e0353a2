"""Zones: where a line stands, as the rankings know it.

The headline and the bounds of the body part a page into four, and distances from them into classes::

    Herald                   above:1    one line above the headline
    Rain at last             head:0     the headline
    3 May 2024               head:1     between it and the body
    The drought that ...     body:0     the first line of the body
    More news                behind:0   the first line behind it
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .page import Page

__all__ = ["class_of", "where_of"]

_NEAR = (0, 1, 2, 4, 8, 16, 32)
"""Upper bounds of the classes of distances, in lines."""


def where_of(page: Page, number: int, title: int) -> str:
    """Return the zone of a line, with the class of its distance from the title, or from the bounds of the body."""
    if number >= page.stop:
        return f"behind:{class_of(number - page.stop, _NEAR)}"
    if number >= page.start:
        return f"body:{class_of(number - page.start, _NEAR)}"
    if number < title:
        return f"above:{class_of(title - number, _NEAR)}"
    return f"head:{class_of(number - title, _NEAR)}"


def class_of(value: int, bounds: Sequence[int]) -> int:
    """Return the class of a number: how many of the bounds it is over.

    Example:
        >>> class_of(5, (0, 1, 2, 4, 8))
        4
    """
    return sum([value > bound for bound in bounds])

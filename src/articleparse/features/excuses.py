"""Excuses: texts that are no article, though some of their lines look like one.

An index of headlines, a page that says that there is none, a wall that asks for consent to
cookies: what is left of them is short, and speaks of nothing else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..kinds import Role
from ..locales import phrases, words
from .shape import PLACE, STOPS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .shape import Shape
    from .units import Unit

__all__ = ["is_excuse"]

_END = PLACE["end"]
_CALL = 10
"""Words of the longest body that may be a word or two amid boilerplate."""
_EXCUSE = 120
"""Words of the longest body that is no article if it only speaks of errors or cookies."""
_MENU = 40
"""Units of the shortest text whose body must hold a sentence that ends."""
_LINE = 100
"""Code points of a unit that is no entry of a menu, though it has no stop: Thai has none."""
_ERROR = re.compile(r"(?:error\W{0,3})?(?:40[0-9]|410|429|451|50[0-4])(?:\W.{0,60})?$", re.IGNORECASE)
_HEADING, _ABOVE = 70, 2
"""Code points of a heading that says so at the most, and units above what is left in which it stands."""
_SAYING = 30
"""Words of the longest unit that says so: a paragraph of an article may speak of such pages."""


def is_excuse(
    units: Sequence[Unit],
    measured: Sequence[Shape],
    left: Sequence[int],
    said: Callable[[int], tuple[Role, str] | None],
) -> bool:
    """Whether what is left of the body is an index, a word or two amid boilerplate, or about an error or cookies."""
    size = sum([measured[number][1] for number in left])
    if not any(measured[n][0][_END] <= STOPS or len(units[n][2]) > _LINE for n in left):
        if len(units) >= _MENU and 4 * len(left) < 3 * len(units):
            return True
        others = set(range(len(units))).difference(left) if size < _CALL else ()
        if size < sum(measured[number][1] for number in others if said(number)):
            return True
    if size > _EXCUSE:
        return False
    if size < _EXCUSE // 2 and any(len(unit[2]) < _HEADING and _ERROR.match(unit[2]) for unit in units):
        return True
    if left and any(_is_headed(units[number][2]) for number in range(max(0, left[0] - _ABOVE), left[-1] + 1)):
        return True
    spoken = sum(
        measured[n][1] for n in left if said(n) or (measured[n][1] <= _SAYING and _missing(units[n][2]) is not None)
    )
    return 2 * spoken > size or _is_wall(units, measured, left, said)


def _is_wall(
    units: Sequence[Unit],
    measured: Sequence[Shape],
    left: Sequence[int],
    said: Callable[[int], tuple[Role, str] | None],
) -> bool:
    """Whether most of what is left speaks of cookies, and about half of all else is buttons that do."""
    cookies = words("cookies")
    spoken = sum(measured[number][1] for number in left if any(word in units[number][2].casefold() for word in cookies))
    if 2 * spoken <= sum(measured[number][1] for number in left):
        return False
    others = set(range(len(units))).difference(left)
    buttons = sum(1 for number in others if (said(number) or (None,))[0] is Role.COOKIE_NOTICE)
    return buttons > 1 and 2 * buttons >= len(others)


def _is_headed(text: str) -> bool:
    """Whether a heading says that a page is not there, and little else."""
    found = _missing(text) if len(text) < _HEADING else None
    return found is not None and 2 * len(found) >= len(text.strip())


def _missing(text: str) -> str | None:
    """Return the longest phrase of a text that says that a page is not there, or cannot be shown."""
    low = text.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return next((phrase for phrase in phrases("missing") if phrase in low), None)

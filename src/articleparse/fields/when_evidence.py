"""Evidence that tells the article's own date from others of its page: today's, those of events and of captions.

The day on which a page was fetched stands in its first lines, and no date of the page is later. An
event has a stretch of days or hours. A caption that a tool cut into lines ends in its day::

    Sunday, 22 November 2026                        today
    Course on 3 May 2024, 10:00-11:30               an event
    The market place of the old town on Sunday,
    3 May 2024. (Photo: Ada Roe)                    a caption
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from ..locales import phrases
from .zones import class_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .page import Page
    from .when import Dated

__all__ = ["evidence"]

_TOPS = (1, 4, 12, 30)
"""Upper bounds of the classes of lines from the top of a text."""
_BEFORE, _LAST = 24, 12
"""Characters before a date, and at the end of the line before, that may begin a stretch of days."""
_CAPTION = 50
"""Characters of a line that may run on into a date."""
_WEB = 1994
"""The first year of papers on the web: of 22 earlier days on their pages none was that of publication."""
_BLANK = " *•-–—|·/\t#([_"
_DASH = "\N{EN DASH}"

_range_after = regex.compile(
    r"\D{0,6}\d{1,2}[.:h]?\d{0,2}\s?(?:Uhr|h)?\s?[-\N{EN DASH}]\s?\d",
).match


def evidence(page: Page, dates: Sequence[Dated]) -> list[list[str]]:
    """Return the features of each date that its place in the page, and what runs into it, give."""
    last = max([one.found.readings[0] for one in dates], default=None)
    return [
        [f"top:{class_of(one.line, _TOPS)}:{one.found.readings[0] == last}", *_event(page, one), *_aside(page, one)]
        for one in dates
    ]


def _aside(page: Page, one: Dated) -> list[str]:
    """Return whether a date stands in brackets that hold more, and whether it is older than the web."""
    before = page.lines[one.line].text[: one.found.start]
    out = ["in brackets"] if before.rfind("(") > before.rfind(")") else []
    return [*out, f"old:{bool(one.label)}"] if one.found.readings[0].year < _WEB else out


@cache
def _range_before() -> regex.Pattern[str]:
    """Return the pattern of what stands before the last day of several, in any language, or before the first one."""
    said = "|".join(map(regex.escape, phrases("stretches")))
    return regex.compile(rf"\d\.?\s?[-{_DASH}/]\s?$|\b(?:{said})\s(?:\w+\s)?$")


def _event(page: Page, one: Dated) -> list[str]:
    """Return whether a date is part of a stretch of time, and whether the line before runs on into it."""
    text = page.lines[one.line].text
    before, above = text[: one.found.start], page.text(one.line - 1)
    out = []
    if _range_after(text, one.found.end) or _range_before().search(before[-_BEFORE:] or above[-_LAST:]):
        out.append("range")
    runs = len(above) > _CAPTION and (above[-1] == "," or above[-1].isalpha()) and page.lines[one.line].blanks == 0
    if runs and not before.strip(_BLANK):
        out.append(f"run:{page.is_body(one.line)}")
    return out

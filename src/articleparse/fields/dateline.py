"""Dateline: place, agency and day at the head of the first paragraph.

The shapes are rules (:mod:`articleparse.rules.datelines`). Brackets behind a name may also hold
the party of a politician; so an agency must be a known one, be written small, or stand behind a
place in capitals.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..kinds import Role
from ..rules.agencies import AGENCIES
from ..rules.datelines import DATELINES

if TYPE_CHECKING:
    from collections.abc import Container

    import regex

    from ..rules import Rule
    from .page import Page

__all__ = ["dateline_at", "first_dateline"]

_LINES, _PARAGRAPHS = 14, 4
"""Lines of the head of the body, and lines of paragraphs among them, that are looked at."""
_HEAD = 120
"""Characters of a line in which a dateline may stand."""

_parts = re.compile(r"[/,]\s*|-").split
_sign = re.compile(r"[(\[/【\uff08\u7535\u96fb\-\u2013\u2014\u2015](?:(?<![-\u2013\u2014\u2015])|\s)").search
"""A bracket, a slash, a Chinese sign for "by wire", or a dash before a space: what each dateline has whose place is not
in capitals. That it begins with one of these makes it quick."""


def dateline_at(text: str) -> tuple[Rule, regex.Match[str]] | None:
    """Return the rule and the match of the dateline that a line begins with, ``None`` where it begins with none.

    Example:
        >>> found = dateline_at("PORT ELLERY (NWA) - The ferry came back.")
        >>> found[1]["dateline"]
        'PORT ELLERY (NWA)'
        >>> dateline_at("Roe (XPD) - The ferry came back.") is None
        True
    """
    head = text[:_HEAD]
    if head[1:2].islower() and not _sign(head):
        return None
    for rule in DATELINES:
        match = rule.compiled.match(head)
        if match and _is_agency(match.groupdict().get("agency")):
            return rule, match
    return None


def _is_agency(name: str | None) -> bool:
    if name is None or name.islower() or name.casefold() in AGENCIES:
        return True
    return any(part.casefold() in AGENCIES for part in _parts(name))


def first_dateline(page: Page, taken: Container[int]) -> tuple[int, Rule, regex.Match[str]] | None:
    """Return the line, the rule and the match of the dateline of the first paragraph; lines ``taken`` have none."""
    seen = 0
    for number in range(page.start, min(page.stop, page.start + _LINES)):
        if page.labels[number].role is not Role.PARAGRAPH or number in taken or page.layout.continues[number]:
            continue
        found = dateline_at(page.lines[number].text)
        if found:
            return number, *found
        seen += 1
        if seen == _PARAGRAPHS:
            return None
    return None

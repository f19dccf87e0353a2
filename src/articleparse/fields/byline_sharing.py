"""Sharing: the agencies of a byline that wrote the article together with the people beside them.

Behind a comma an agency mostly is what the person before works for, and no second author::

    By Ada Roe and CNX     both
    CNX, Ada Roe           both
    By Ada Roe, CNX        the person
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from ..rules.agencies import UNNAMED
from .lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .byline_groups import Group
    from .names import Name
    from .page import Page

__all__ = ["sharing"]

_target = regex.compile(r"\]\([^()\s]*+\)").sub


def sharing(page: Page, group: Group, persons: Sequence[Name]) -> list[Name]:
    """Return the agencies of a group that "and" joins to the person before, or that stand first in its list."""
    out, names = [], group.names
    for place, name in enumerate(names):
        if name.kind != "agency" or _said(page, group, name.start, name.end) in UNNAMED:
            continue
        before, after = names[place - 1] if place else None, names[1] if not place and len(names) > 1 else None
        between = _said(page, group, before.end, name.start) if before in persons and before else ""
        joined = between.isalpha() and between in lexicon(page.language).joints
        if joined or (after in persons and after and _said(page, group, name.end, after.start) == ","):
            out.append(name)
    return out


def _said(page: Page, group: Group, start: int, end: int) -> str:
    """Return what stands between two places of a group, casefolded, the targets of links aside."""
    lines = [line for line in page.lines[group.first : group.last + 1] if line.start < end and start < line.end]
    said = " ".join([line.text[max(0, start - line.start) : max(0, end - line.start)] for line in lines])
    return _target(" ", said).strip(" []*_").casefold()

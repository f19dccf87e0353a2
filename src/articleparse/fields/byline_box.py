"""Byline boxes: the writer named behind the last sentence, and no byline above the first.

A name alone on its line may be anybody there, a reader too, so what stands below has to tell::

    ... the last sentence.
    Ada Roe                       the name
    Reporter                      a role
    ada.roe@a.example             or an address with the name in it
    Ada Roe is a retired teacher  or a note that begins with the name
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from ..kinds import Role
from .byline import read
from .gathering import Group, placed
from .given import knows
from .lexicon import lexicon
from .names import is_role

if TYPE_CHECKING:
    from .lexicon import Lexicon
    from .page import Page

__all__ = ["boxed"]

_INSIDE, _BEHIND = 8, 12
"""Lines before and behind the end of the body in which the name may stand."""
_LONGEST, _NOTE = 40, 3
"""Characters of a line that is a name, and lines below it in which something tells that it is the writer's."""


def boxed(page: Page) -> Group | None:
    """Return the name of the writer behind the body."""
    words = lexicon(page.language)
    for number in range(max(page.start, page.stop - _INSIDE), min(len(page.lines), page.stop + _BEHIND)):
        line = page.lines[number]
        name = line.text.strip(" *_#")
        if len(line.text) > _LONGEST or " " not in name:
            continue
        below = [page.text(k) for k in range(number + 1, min(len(page.lines), number + 1 + _NOTE))]
        if not _tells(name, below, words) or _is_contact(page, number):
            continue
        kind, names = read(line.text, words)
        if kind in {"by", "name"} and len(names) == 1 and names[0].kind == "person":
            said = line.text[names[0].start : names[0].end]
            if knows(said, page.language):
                return Group(number, number, placed(line, names), "name")
    return None


def _is_contact(page: Page, number: int) -> bool:
    """Whether a line stands where a page says whom to call."""
    return any(page.labels[k].role is Role.CONTACT for k in range(max(0, number - _NOTE), number))


def _tells(name: str, below: list[str], words: Lexicon) -> bool:
    """Whether the lines below a name say that it is the writer's."""
    if not below:
        return False
    address, sign, _ = below[0].partition("@")
    if sign and _plain(name.rsplit(maxsplit=1)[-1]) in _plain(address):
        return True
    return is_role(below[0], words) or any(_begins(text, name) for text in below)


def _begins(text: str, name: str) -> bool:
    """Whether a note begins with a name: "Ada Roe is a retired teacher"."""
    text = text.lstrip(" *_")
    rest = text[len(name) :].lstrip(" *_") if text.startswith(name) else ""
    return rest[:1].islower() and " " in rest


def _plain(text: str) -> str:
    """Return a text as addresses write it: "Forsgård" is "forsgard"."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join([sign for sign in folded if sign.isalnum()])

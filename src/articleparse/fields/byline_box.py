"""Byline boxes: the writer named behind the last sentence, and no byline above the first.

A name alone on its line may be anybody there, a reader too, so what stands below has to tell::

    ... the last sentence.
    Ada Roe                       the name
    Reporter                      a role
    ada.roe@a.example             or an address with the name in it
    Ada Roe is a retired teacher  or a note that begins with the name
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import Role
from .byline import read
from .byline_groups import Group, placed
from .byline_labels import calls_writer
from .byline_proof import begins_note, plain
from .given import knows
from .lexicon import lexicon
from .names_roles import is_role

if TYPE_CHECKING:
    from .lexicon import Lexicon
    from .page import Page

__all__ = ["boxed"]

_OPENING = 3
"""Lines of the body's opening, in which a name alone is that of somebody in the news."""
_INSIDE, _BEHIND = 8, 12
"""Lines before the end of the body in which a name may have any role, and lines behind it that are looked at."""
_LONGEST, _NOTE = 40, 3
"""Characters of a line that is a name, and lines below it in which something tells that it is the writer's."""


def boxed(page: Page) -> Group | None:
    """Return the name of the writer behind the body."""
    words, found, said = lexicon(page.language), None, ""
    near = page.stop - _INSIDE
    for number in range(page.start + _OPENING, min(len(page.lines), page.stop + _BEHIND)):
        line = page.lines[number]
        name = line.text.strip(" *_#")
        if len(line.text) > _LONGEST or " " not in name or not name[0].isalpha():
            continue
        below = [page.text(k) for k in range(number + 1, min(len(page.lines), number + 1 + _NOTE))]
        if number in (page.stop, page.stop + 1) and (signed := _signed(page, number, words)):
            return signed
        if not _tells(name, below, words, near=number >= near) or _is_contact(page, number):
            continue
        kind, names = read(line.text, words)
        if kind not in {"by", "name"} or len(names) != 1 or names[0].kind != "person":
            continue
        shown = line.text[names[0].start : names[0].end]
        if not knows(shown, page.language):
            continue
        if found and shown != said:
            return None  # a list of people
        found, said = found or Group(number, number, placed(line, names), "name"), shown
    return found


def _signed(page: Page, number: int, words: Lexicon) -> Group | None:
    """Return the names of a line directly behind the body that has a known person, and an agency: "Ada Roe, CNX"."""
    line = page.lines[number]
    if "," not in line.text and "/" not in line.text:
        return None
    kind, names = read(line.text, words)
    if kind != "name" or len(names) < 2 or names[-1].kind != "agency":  # noqa: PLR2004 - one and an agency
        return None
    said = [line.text[name.start : name.end] for name in names[:-1]]
    known = all(name.kind == "person" for name in names[:-1]) and all(knows(one, page.language) for one in said)
    return Group(number, number, placed(line, names), "name") if known else None


def _is_contact(page: Page, number: int) -> bool:
    """Whether a line stands where a page says whom to call, or behind a colon."""
    return page.text(number - 1)[-1:] == ":" or any(
        page.labels[k].role is Role.CONTACT for k in range(max(0, number - _NOTE), number)
    )


def _tells(name: str, below: list[str], words: Lexicon, *, near: bool) -> bool:
    """Whether the lines below a name say that it is the writer's, by any role ``near`` the end of the body."""
    if not below:
        return False
    address, sign, _ = below[0].partition("@")
    if sign and plain(name.rsplit(maxsplit=1)[-1]) in plain(address):
        return True
    if is_role(below[0], words) and (near or calls_writer(below[0])):
        return True
    return any(begins_note(text, name, words) for text in below)

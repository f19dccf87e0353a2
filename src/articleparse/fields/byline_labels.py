"""Byline labels: what a person is, with a colon, before the name.

No list of openings holds every such label, since languages write them for one sex, for the other and
for both::

    Reporter: Ada Roe
    Kolumnist*in: Ada Roe
    Foreign correspondent: Ada Roe

Only those who write are meant, not who edits a paper or takes its pictures: an imprint names these so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from ..locales import phrases
from ..locales import words as words_for
from .credits import without_credit
from .given import knows
from .names import name_at
from .names_roles import is_role
from .names_uncased import UNCASED

if TYPE_CHECKING:
    from .lexicon import Lexicon

__all__ = ["behind_label", "calls_writer"]

_LONGEST = 45
"""Characters of a label."""
_COLONS = frozenset(":\N{FULLWIDTH COLON}")
_BEHIND = frozenset(".,;|/(&")
"""What may stand behind the person whom such a word labels."""
_label = regex.compile(
    r"(?P<role>\p{L}[\p{L}\p{M} \-]{2,40}?)"
    r"(?:[*:_/·.(\-]{1,2}(?:innen|in|es|e|as|a|rice|trice|ka|ice)[)]?(?:[·.\-]?s)?)?+"
    r"\s?[:\N{FULLWIDTH COLON}]\s*+"
).match


def behind_label(text: str, start: int, words: Lexicon) -> int:
    """Return where a line begins behind such a label, or ``start`` where it has none.

    Example:
        >>> from articleparse.fields.lexicon import lexicon
        >>> [behind_label(text, 0, lexicon("de")) for text in ("Kolumnist*in: Ada Roe", "Bild: Ada Roe")]
        [14, 0]
    """
    if _COLONS.isdisjoint(text[start : start + _LONGEST]):
        return start
    match = _label(text, start)
    if match is None:
        return start
    role = match["role"].casefold()
    if role in words_for("texts") and _names_known(text, match.end(), words):
        return match.end()
    writes = calls_writer(role) or (" " not in role and role.startswith(phrases("editor_stems")))
    if not writes or not words.credits.isdisjoint(role.split()):
        return start
    *_, last = match["role"].split()
    known = words.ends_role(last.casefold()) or last.islower() or last[0] in UNCASED
    return match.end() if known and is_role(role, words) else start


def _names_known(text: str, start: int, words: Lexicon) -> bool:
    """Whether a person who is known stands behind a label, and no sentence goes on: "Report: Ada Roe. Photos: Lia"."""
    text = without_credit(text, start, words)
    name = name_at(text, start, len(text), words)
    if name is None or name.kind != "person" or not knows(text[name.start : name.end]):
        return False
    rest = text[name.end :].lstrip()
    return not rest or rest[0] in _BEHIND or rest.partition(" ")[0] in words.joints


def calls_writer(role: str) -> bool:
    """Whether a role is that of somebody who writes.

    Example:
        >>> calls_writer("Penulis"), calls_writer("Editor")
        (True, False)
    """
    return any(map(role.casefold().__contains__, phrases("writer_stems")))

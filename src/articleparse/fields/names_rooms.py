"""Names of newsrooms: what stands in a byline in place of a person, and the nicknames of writers.

Behind an opening a newsroom may have any name, elsewhere one with a word that newsrooms are called by::

    Herald Staff         everywhere
    By Valley Herald     behind an opening
    By adaroe            a nickname, behind an opening only
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from ..locales import phrases
from .given import knows
from .lexicon import no_names
from .names_cased import PERSON, is_part
from .names_roles import is_role

if TYPE_CHECKING:
    from .lexicon import Lexicon

__all__ = ["is_newsroom", "room_name"]

_MOST_ROOM = 4
"""Words of the name of a newsroom."""
_MOST_SMALL = 3
"""Words of a name that is written small."""

_handle = regex.compile(r"(?=.*\p{L})(?!\p{Han})[\p{L}\p{N}][\w.\-]{2,24}").fullmatch


def is_newsroom(piece: str) -> bool:
    """Whether a piece is a newsroom called by the address of its site, or by a word of Chinese or Japanese.

    Example:
        >>> [is_newsroom(piece) for piece in ("herald.co.uk", "港口新聞", "Ada Roe")]
        [True, True, False]
    """
    return " " not in piece and ("." in piece or not piece.isascii()) and _room().fullmatch(piece) is not None


@cache
def _room() -> regex.Pattern[str]:
    """Return the pattern of the address of a site, and of the name of a newsroom in Chinese or Japanese."""
    ends = "|".join(map(regex.escape, phrases("paper_ends")))
    return regex.compile(
        rf"[\w\-]{{2,20}}(?:\.[a-z]{{2,3}}){{1,2}}|[\p{{Han}}\p{{Katakana}}ー]{{2,10}}(?:{ends})", regex.IGNORECASE
    )


def room_name(piece: str, lexicon: Lexicon, *, opened: bool) -> tuple[int, str] | None:
    """Return the extent of the name of a newsroom; behind an opening, of any, or of a nickname."""
    if not opened and lexicon.newsrooms.isdisjoint(piece.casefold().replace("-", " ").split()):
        return None
    found = piece.split()
    while len(found) > 1 and found[-1].casefold().strip(":") in lexicon.labels:
        piece = piece[: piece.rindex(found.pop())].rstrip()  # "Herald Wire Posted"
    if (
        opened
        and PERSON <= len(found) <= _MOST_SMALL
        and piece.islower()
        and no_names().isdisjoint(found)
        and knows(piece)
    ):
        return len(piece), "person"  # "text by ada roe"
    if len(found) > _MOST_ROOM or (is_role(piece, lexicon) and not opened):
        return None
    folded = [word.casefold() for word in found]
    joined = lexicon.particles if folded[0] in lexicon.newsrooms else frozenset[str]()
    if not all(
        word[0].isupper() or one in joined or _is_room(one, lexicon) for word, one in zip(found, folded, strict=True)
    ):
        return (len(piece), "handle") if opened and len(found) == 1 and _handle(piece) else None
    rooms = any(not lexicon.newsrooms.isdisjoint(word.split("-")) for word in folded) or _is_team(folded[-1])
    if opened and folded[0] not in lexicon.glued:
        if len(found) == 1 and not rooms:
            return (len(piece), "handle") if _handle(piece) and not is_part(piece) else None
        rooms = rooms or any(_is_room(word, lexicon) for word in folded[1:])
    return (len(piece), "desk") if rooms else None


def _is_team(word: str) -> bool:
    """Whether a compound calls a team, an office or the like: "HERALD-Team"."""
    return "-" in word and word.rpartition("-")[2] in no_names()


def _is_room(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is one of those that newsrooms are called by."""
    return word in no_names() or word in lexicon.newsrooms or word in lexicon.role_ends

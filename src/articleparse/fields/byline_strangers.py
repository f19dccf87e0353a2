"""Strangers: names in a byline of which no list has the given name, and which may be no person's.

Any two words may look like a name where there are no capitals, and places and stations do anywhere. Behind
the first of a list they are taken for what that person belongs to::

    Ada Roe, New York                   a town
    Ada Roe, CNX Skerrow                a station
    Ada Roe, Directora de Estudios      a post
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..locales import words as words_for
from .byline_tails import TAIL
from .given import knows
from .lexicon import boilerplate
from .masks import parts
from .names import Name, name_at
from .names_cased import PERSON
from .names_roles import is_role
from .names_uncased import CASELESS, UNCASED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lexicon import Lexicon

__all__ = ["behind_place", "first_stranger", "is_post", "is_station", "is_town", "is_unknown", "may_follow"]

_STATION = 3
"""Letters of the shortest word that calls a station: fewer are initials."""
_MOST_STRANGE = 4
"""Words of a name that no list has, a day of the week behind it."""


def first_stranger(text: str, words: Lexicon) -> Name | None:
    """Return the person whom a masked line beside a date begins with, whatever the name, where there are no capitals.

    Any two words may look like a name there, so the first part of the line has to be two or three that are no others.
    """
    start, stop = next(parts(text, 0), (0, 0))
    said = text[start:stop].casefold().split()
    name = name_at(text, start, stop, words) if PERSON <= len(said) <= _MOST_STRANGE else None
    if name is None or name.kind != "person":
        return None
    rest = text[name.end : stop].strip(TAIL)
    if rest and rest not in words.days:
        return None
    shown = text[name.start : name.end].casefold()
    if not words.telling.isdisjoint(shown.split()) or is_role(shown, words) or shown in boilerplate():
        return None
    return name


def behind_place(text: str, words: Lexicon) -> Name | None:
    """Return the person who is known behind a place and a colon, where there are no capitals, as Arab papers sign."""
    place, colon, rest = text.partition(":")
    said = place.split()
    if not colon or not 0 < len(said) <= PERSON or not words.telling.isdisjoint(said) or is_role(place, words):
        return None
    name = name_at(text, len(place) + 1, len(text), words)
    if (
        name is None
        or name.kind != "person"
        or _is_stranger(text, name)
        or rest[name.end - len(place) - 1 :].strip(TAIL)
    ):
        return None
    return name


def may_follow(text: str, name: Name, found: Sequence[Name], *, joined: bool, aside: bool) -> bool:
    """Whether a name may be the next of a list: no place ("Ada Roe, PhD, New York"), and the first one no stranger.

    Any two words may look like a name where there are no capitals.
    """
    if found:
        return joined or not _is_elsewhere(text, name, found[0], aside=aside)
    return text[name.start] < CASELESS or not _is_stranger(text, name)


def _is_elsewhere(text: str, name: Name, first: Name, *, aside: bool) -> bool:
    """Whether a name of a list is that of the place or the station of the person before."""
    return (_is_stranger if aside else is_unknown)(text, name) or is_station(text, name, first)


def is_station(text: str, name: Name, first: Name) -> bool:
    """Whether a name begins with letters that call a station, and the first one does not: "Ada Roe, CNX Skerrow"."""
    word = text[name.start : name.end].split(maxsplit=1)[0]
    letters = len(word) >= _STATION and word.isalpha() and word.isupper() and word.lower() != word
    return name.kind == "person" and (is_town(text, name) or (letters and not text[first.start : first.end].isupper()))


def is_town(text: str, name: Name) -> bool:
    """Whether a name is made as those of towns are, and no given name is in it: "New York", "Mexico City"."""
    said = text[name.start : name.end].casefold().split()
    return (said[0] in words_for("town_starts") or said[-1] in words_for("town_ends")) and _is_stranger(text, name)


def is_post(text: str, name: Name, first: Name) -> bool:
    """Whether a name of a list is the post of the person before: "Ada Roe, Directora de Estudios"."""
    said = text[name.start : name.end].split(maxsplit=2)
    return (
        len(said) > PERSON
        and said[1] in words_for("post_links")
        and _is_stranger(text, name)
        and not _is_stranger(text, first)
    )


def is_unknown(text: str, name: Name) -> bool:
    """Whether a name in a script without capitals has no given name that is known: it may be the place."""
    return text[name.start] in UNCASED and _is_stranger(text, name)


def _is_stranger(text: str, name: Name) -> bool:
    """Whether a person has no given name that is known, or no such family name where that stands first."""
    return name.kind == "person" and not knows(text[name.start : name.end])

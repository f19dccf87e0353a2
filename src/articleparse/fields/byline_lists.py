"""Lists of names: the pieces of a part of a line, each a name, or what belongs to the name before it.

Behind an opening a name may be one word, or a nickname, and anything may follow. Without one a
part has to hold names and nothing else but roles, degrees and places::

    By Health Reporter Ada Roe, Bo Li and the Herald
    Ada Roe, Political Editor, and Bo Lind, PhD
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from ..rules.agencies import AGENCIES, BUTTONS
from .byline_rows import row, several
from .given import knows
from .lexicon import boilerplate
from .masks import parts
from .names import Name, name_at
from .names_roles import is_role
from .names_uncased import CASELESS, GEORGIAN, UNCASED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .lexicon import Lexicon

__all__ = [
    "ONE_WORD",
    "PROSE",
    "SHORT",
    "bare",
    "before_date",
    "behind_openings",
    "behind_place",
    "first_stranger",
    "is_town",
    "listed",
    "may_begin",
    "reports",
    "runs_on",
]

PROSE = 45
"""Characters behind a name, written small, from which they are part of a sentence."""
SHORT = 100
"""Characters of a line in which a name need not stand alone."""
_MOST_ALONE = 9
"""Spaces in a part that may hold a name and nothing else."""
_TAIL = " *_.:,)】\N{FULLWIDTH RIGHT PARENTHESIS}|0123456789\N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}\t"
"""Characters behind a name that say nothing: footnotes, counters."""
_TWO_WORDS = 2
"""Words of the shortest name of a person."""
_LINK = 5
"""Characters of a space and the word between a name and a date: "on", "am", "vom"."""
_GAP = 3
"""Characters from a name to a date behind it."""
_SAID_IN = """
in à en em from at depuis desde aus uit from fra från i z w v из в din iz u for für pour para voor för dla
"""
_IN = frozenset(_SAID_IN.split())
"""Words before the place from which somebody writes, or the paper for which."""
_OF = frozenset({"der", "des", "du", "de", "del", "della", "dell", "do", "da", "för", "for", "pri", "при"})
"""Words between a post and what it is for, some of which stand in names too."""
_SAID_REPORTS = """
reports reporting writes writing berichtet berichten schreibt rapporte écrit informa informan escribe reporta relata
escreve riferisce scrive bericht schrijft rapporterar skriver rapporterer raportoi kirjoittaa pisze píše raportuje
"""
_REPORTS = frozenset(_SAID_REPORTS.split())
"""What somebody does from a place, said behind the name: "Ada Roe reports from Hull"."""
_SAID_DEGREES = """
phd md mba msc bsc ma ba mph dds dvm jd llm rn facs frcp esq jr sr ii iii dphil edd msw do pharmd mphil
"""
_DEGREES = frozenset(_SAID_DEGREES.split())
"""What stands behind the name of a graduate, casefolded."""
_SAID_TOWNS = """
new nueva nova nouvelle los las san são north south east west buenos hong kuala tel port puerto cape fort bad sankt rio
addis den sint saint santa ciudad villa bandar kota novi nový nová nowy nowa stara stary stará starý velika veliko banja
banská české ústí zielona нижний великий новый нова новий стара старий велико
"""
_TOWN_BEGINS = frozenset(_SAID_TOWNS.split())
_TOWN_ENDS = frozenset({"city", "dc", "d.c.", "county", "beach", "town", "springs", "heights", "falls", "island"})
"""How the names of towns of several words begin and end."""
_FOLLOWING, _SMALL = 8, 3
"""Words behind a nickname that are looked at, and how many of them, written small one after another, are a phrase."""
_MOST_LETTERS = 8
"""Letters of the longest call sign of an agency."""
_STATION = 3
"""Letters of the shortest word that calls a station: fewer are initials."""
_COMPOUND = 8
"""Letters of a word that may be a compound that is a role: more than these."""
_MOST_STRANGE = 4
"""Words of a name that no list has, a day of the week behind it."""
_SHORT_ROLE = 3
"""Letters of the shortest word that ends a role."""
_MOST_ROLE = 4
"""Words of a role before a name."""
_MOST_PLACE = 6
"""Words of a place, and of what is said before it."""
_SAID_OUR = """
our unser unsere unserer unserem notre nuestro nuestra nosso nossa nostro nostra onze vår vores vårt
"""
_OUR = frozenset(_SAID_OUR.split())
"""What a newsroom calls its own people by."""
ONE_WORD = frozenset({"single", "handle"})

_words = re.compile(r"[^\W_]+").findall
_place = regex.compile(r"\S++\s\p{Lu}[\p{L}'\-]++(?:\s\p{Lu}[\p{L}'\-]++)?$").match


def listed(text: str, start: int, end: int, words: Lexicon) -> list[Name]:
    """Return the names of a list behind an opening, or in brackets."""
    start = _behind_role(text, behind_openings(text, start, end, words), end, words)
    found: list[Name] = []
    placed = False
    for at, stop in _between(text, start, end, words):
        if not found and (found := several(text, at, stop, words)):
            continue
        if found and not _is_joint(text[found[-1].end : at]) and is_role(text[at:stop], words):
            continue  # "Ada Roe, Senior Showbiz Reporter"
        last = before_date(text, at, stop)
        name = name_at(text, at, last, words, opened=True)
        if name and found and (_is_unknown(text, name) or _is_station(text, name, found[0])):
            break
        if name and found and not _is_joint(text[found[-1].end : at]) and _is_post(text, name, found[0]):
            break
        if name and _pictures(text[name.end : stop], words):
            continue
        if name and name.kind in ONE_WORD and (found or runs_on(text[name.end : end if last == stop else last], words)):
            name = None
        if name:
            found.append(name)
        elif not found and not placed and _is_placed(text[at:stop]):
            placed = True  # "from our correspondent in London, Ada Roe"
        elif not found:
            break
    return found


def _is_placed(piece: str) -> bool:
    """Whether a piece is a place with the word before it: "in London"."""
    first = piece.split(maxsplit=1)[:1]
    return first != [] and first[0] in _IN and _place(piece.strip()) is not None


def _behind_role(text: str, start: int, end: int, words: Lexicon) -> int:
    """Return where a piece begins behind the role of the person whom it names: "Health Reporter Ada Roe"."""
    said = text[start : min(end, start + SHORT)].split(maxsplit=_MOST_ROLE + _TWO_WORDS)
    if len(said) <= _TWO_WORDS:
        return start
    folded = [word.casefold() if len(word) >= _SHORT_ROLE else "" for word in said[:_MOST_ROLE]]
    ends = words.role_ends
    size = max(
        [
            place
            for place, word in enumerate(folded, start=1)
            if word in ends or (len(word) > _COMPOUND and words.ends_role(word))
        ],
        default=0,
    )
    if not size:
        return start
    role = " ".join(said[size > 1 and folded[0] in _OUR : size])
    behind = said[size:]
    if len(behind) < _TWO_WORDS or not is_role(role, words) or (size > 1 and knows(" ".join(said[: size + 1]))):
        return start
    if behind[0][0].islower() or behind[0].casefold() in words.openers:
        return start
    return text.index(behind[0], start + len(role))


def runs_on(rest: str, words: Lexicon) -> bool:
    """Whether a sentence goes on behind what an opening seems to introduce: "by readers and their dogs"."""
    following = rest.lstrip(_TAIL).split(maxsplit=2)[:2]
    if len(following) > 1 and following[0].casefold() in words.joints:
        del following[0]
    if not following or (not following[0][0].islower() and not _is_phrase(rest)):
        return False
    first = following[0].casefold().strip(":,.")
    return first not in _IN and first not in words.glued and first not in words.days


def _is_phrase(rest: str) -> bool:
    """Whether several words written small follow each other: "and Fireworks not only in times of"."""
    small = [word[0].islower() for word in rest.split()[:_FOLLOWING]]
    return any(all(small[at : at + _SMALL]) for at in range(1, len(small) - _SMALL + 1))


def behind_openings(text: str, start: int, end: int, words: Lexicon) -> int:
    """Return where a piece begins behind further openings: "Post author By Ada Roe"."""
    while (opening := words.by.match(text, start, end)) and start < opening.end() < end:
        start = opening.end()
    return start


def before_date(text: str, start: int, stop: int) -> int:
    """Return the end of a piece without the small word that stands between a name and a date or time."""
    if text[stop : stop + _GAP].lstrip()[:1] != "|":
        return stop
    shorter = text[start:stop].rstrip()
    cut = shorter.rfind(" ")
    return start + cut if cut > 0 and len(shorter) - cut <= _LINK and shorter[cut + 1 :].islower() else stop


def bare(text: str, start: int, end: int, words: Lexicon) -> list[Name]:
    """Return the names of a part that holds nothing but names; roles may follow behind a comma."""
    found: list[Name] = []
    if not may_begin(text[start : min(end, start + SHORT)], words):
        return found
    start = _behind_role(text, start, end, words)
    before, aside, titled = start, False, False
    for at, stop in _between(text, start, end, words):
        if not found and text.count(" ", at, stop) > _MOST_ALONE:
            break
        joined = bool(found) and _is_joint(text[before:at])
        before = stop
        if found and not joined and _is_title(text[at:stop], words):
            aside = titled = True
            continue
        name = name_at(text, at, stop, words)
        if not found and name and name.kind == "person" and (found := row(text, at, stop, words)):
            continue
        if joined and (name is None or name.kind in ONE_WORD):
            name = name_at(text, at, stop, words, opened=True)  # "Ada Roe and Herald Team"
        if name and found and _pictures(text[name.end : stop], words):
            continue
        if name and not _may_follow(text, name, found, joined=joined, aside=aside):
            break
        if name and name.kind not in ONE_WORD and (found or _ends(text[name.end : stop], words)):
            found.append(name)
            titled = False
        elif not found and (found := several(text, at, stop, words)):
            continue
        elif joined and not titled:
            # "X and" something that is no name: X was none either, unless half a name ends a list
            return found if len(found) > 1 and name and name.kind == "single" else []
        else:
            break
    return found


def _may_follow(text: str, name: Name, found: Sequence[Name], *, joined: bool, aside: bool) -> bool:
    """Whether a name may be the next of a list: no place ("Ada Roe, PhD, New York"), and the first one no stranger.

    Any two words may look like a name where there are no capitals.
    """
    if found:
        return joined or not _is_elsewhere(text, name, found[0], aside=aside)
    return text[name.start] < CASELESS or not _is_stranger(text, name)


def first_stranger(text: str, words: Lexicon) -> Name | None:
    """Return the person whom a masked line beside a date begins with, whatever the name, where there are no capitals.

    Any two words may look like a name there, so the first part of the line has to be two or three that are no others.
    """
    start, stop = next(parts(text, 0), (0, 0))
    said = text[start:stop].casefold().split()
    name = name_at(text, start, stop, words) if _TWO_WORDS <= len(said) <= _MOST_STRANGE else None
    if name is None or name.kind != "person":
        return None
    rest = text[name.end : stop].strip(_TAIL)
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
    if not colon or not 0 < len(said) <= _TWO_WORDS or not words.telling.isdisjoint(said) or is_role(place, words):
        return None
    name = name_at(text, len(place) + 1, len(text), words)
    if (
        name is None
        or name.kind != "person"
        or _is_stranger(text, name)
        or rest[name.end - len(place) - 1 :].strip(_TAIL)
    ):
        return None
    return name


def _is_joint(between: str) -> bool:
    """Whether what stands between two pieces is a word, or a sign that only lists have."""
    return any(sign.isalpha() or sign == "、" for sign in between)


def _is_title(piece: str, words: Lexicon) -> bool:
    """Whether a piece of a list is the degree or the role of the person before it."""
    piece = piece.strip(_TAIL)
    return piece.replace(".", "").casefold() in _DEGREES or is_role(piece, words)


def _is_elsewhere(text: str, name: Name, first: Name, *, aside: bool) -> bool:
    """Whether a name of a list is that of the place or the station of the person before."""
    return (_is_stranger if aside else _is_unknown)(text, name) or _is_station(text, name, first)


def _is_station(text: str, name: Name, first: Name) -> bool:
    """Whether a name begins with letters that call a station, and the first one does not: "Ada Roe, CNX Skerrow"."""
    word = text[name.start : name.end].split(maxsplit=1)[0]
    letters = len(word) >= _STATION and word.isalpha() and word.isupper() and word.lower() != word
    return name.kind == "person" and (is_town(text, name) or (letters and not text[first.start : first.end].isupper()))


def is_town(text: str, name: Name) -> bool:
    """Whether a name is made as those of towns are, and no given name is in it: "New York", "Mexico City"."""
    said = text[name.start : name.end].casefold().split()
    return (said[0] in _TOWN_BEGINS or said[-1] in _TOWN_ENDS) and _is_stranger(text, name)


def _is_post(text: str, name: Name, first: Name) -> bool:
    """Whether a name of a list is the post of the person before: "Ada Roe, Directora de Estudios"."""
    said = text[name.start : name.end].split(maxsplit=2)
    return len(said) > _TWO_WORDS and said[1] in _OF and _is_stranger(text, name) and not _is_stranger(text, first)


def _is_unknown(text: str, name: Name) -> bool:
    """Whether a name in a script without capitals has no given name that is known: it may be the place."""
    return text[name.start] in UNCASED and _is_stranger(text, name)


def _is_stranger(text: str, name: Name) -> bool:
    """Whether a person has no given name that is known, or no such family name where that stands first."""
    return name.kind == "person" and not knows(text[name.start : name.end])


def may_begin(head: str, words: Lexicon) -> bool:
    """Whether a part may begin with a name: a cheap look at how its second word is written.

    One word alone is that of a newsroom, or of a script without capitals.
    """
    found = head.split(maxsplit=2)
    if len(found) < _TWO_WORDS:
        return not head.isascii() or "." in head or not words.starts.isdisjoint(_words(head.casefold()))
    if not found[1][0].islower() or found[1][0] in GEORGIAN:
        return True
    first, second = found[0].casefold(), found[1]
    if second in words.particles or second in words.glued or second in words.joints or "'" in second:
        return True
    return first in words.honorifics or not words.starts.isdisjoint((first, second))


def _ends(rest: str, words: Lexicon) -> bool:
    """Whether a name ends its part: nothing follows, or a word that pages glue to names."""
    if rest.strip()[:1].isdecimal():
        return True  # "Ada Roe 5 hours ago"
    rest = rest.strip(_TAIL)
    if not rest:
        return True
    if rest[0] == "(" and len(rest) > 1:
        return _is_aside(rest[1:].partition(")")[0].strip(), words)
    word = rest.split(maxsplit=1)[0].strip(":,.")
    first = word.casefold()
    if (first in _IN and _place(rest)) or reports(rest) or (first in AGENCIES and word.isupper()):
        return True
    if (first == "the" and rest[:1].isupper()) or is_role(rest, words):
        return True  # "Ada Roe The Valley Herald", "Ada Roe Harbour Correspondent"
    return first in words.glued or first in words.days or first.partition("-")[0] in BUTTONS


def reports(rest: str) -> bool:
    """Whether words behind a name say from where the person reports: "reports from Hull"."""
    said = rest.split(maxsplit=_MOST_PLACE)
    return 1 < len(said) < _MOST_PLACE and said[0] in _REPORTS and said[1] in _IN


def _pictures(rest: str, words: Lexicon) -> bool:
    """Whether brackets behind a name say that the person made the pictures: "Ada Roe (text), Bo Li (photos)"."""
    rest = rest.lstrip()
    return rest[:1] == "(" and rest[1:].partition(")")[0].strip().casefold() in words.credits


def _is_aside(said: str, words: Lexicon) -> bool:
    """Whether brackets behind a name hold a role or an agency: "Ada Roe (Political Editor)", "Ada Roe (CNX)"."""
    first = said.split(maxsplit=1)[:1]
    if first and words.ends_role(first[0].casefold().strip(".,")):
        return True
    if first and first[0] in _IN:
        return True  # "Ada Roe (in Hull)"
    sign = said.isupper() and said.isalpha() and len(said) <= _MOST_LETTERS
    return sign or said.casefold() in words.opener_words or said.casefold() in AGENCIES or is_role(said, words)


def _between(text: str, start: int, end: int, words: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the stretches between the joints of a part."""
    piece = text[start:end]
    if words.joint_signs.isdisjoint(piece) and words.joints.isdisjoint(piece.casefold().split()):
        yield start, end
        return
    for match in words.both.finditer(text, start, end):
        yield start, match.start()
        start = match.end()
    yield start, end

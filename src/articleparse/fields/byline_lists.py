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

from ..locales import words as words_for
from .byline_rows import row, several
from .byline_strangers import is_post, is_station, is_unknown, may_follow
from .byline_tails import ends, is_placed, is_title, pictures, runs_on
from .given import knows
from .names import Name, name_at
from .names_cased import PERSON
from .names_roles import is_role
from .names_uncased import GEORGIAN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .lexicon import Lexicon

__all__ = [
    "ONE_WORD",
    "SHORT",
    "bare",
    "before_date",
    "behind_openings",
    "listed",
    "may_begin",
]

SHORT = 100
"""Characters of a line in which a name need not stand alone."""
_MOST_ALONE = 9
"""Spaces in a part that may hold a name and nothing else."""
_LINK = 5
"""Characters of a space and the word between a name and a date: "on", "am", "vom"."""
_GAP = 3
"""Characters from a name to a date behind it."""
_COMPOUND = 8
"""Letters of a word that may be a compound that is a role: more than these."""
_SHORT_ROLE = 3
"""Letters of the shortest word that ends a role."""
_MOST_ROLE = 4
"""Words of a role before a name."""
ONE_WORD = frozenset({"single", "handle"})
"""Kinds of names of one word."""

_words = re.compile(r"[^\W_]+").findall
_second = regex.compile(
    r"(?P<joint>\p{L}{1,4}+|[&+])\s(?P<word>\p{L}[\p{L}\p{M}]{2,20}+)"
    r"(?:\s?(?P<colon>[:\N{FULLWIDTH COLON}])\s*+|\s++|$)"
).match


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
        last = before_date(text, at, stop, words)
        name = name_at(text, at, last, words, opened=True)
        if name and found and (is_unknown(text, name) or is_station(text, name, found[0])):
            break
        if name and found and not _is_joint(text[found[-1].end : at]) and is_post(text, name, found[0]):
            break
        if name and pictures(text[name.end : stop], words):
            continue
        if name and name.kind in ONE_WORD:
            paired = _is_paired(text[:last], name, found, at, words)
            if (found and not paired) or runs_on(text[name.end : end if last == stop else last], words):
                name = None
        if name:
            found.append(name)
        elif not found and not placed and is_placed(text[at:stop]):
            placed = True  # "from our correspondent in London, Ada Roe"
        elif not found:
            break
    return found


def _is_paired(text: str, name: Name, found: list[Name], at: int, words: Lexicon) -> bool:
    """Whether a word with a capital is the second of two that sign together: "By Ada and Bo"."""
    if len(found) != 1 or {found[0].kind, name.kind} != {"single"}:
        return False
    between = text[found[0].end : at].strip().casefold()
    if between not in words.joints or not between.isalpha():
        return False
    return text[name.start].isupper() and ends(text[name.end :], words)


def _behind_role(text: str, start: int, end: int, words: Lexicon) -> int:
    """Return where a piece begins behind the role of the person whom it names: "Health Reporter Ada Roe"."""
    said = text[start : min(end, start + SHORT)].split(maxsplit=_MOST_ROLE + PERSON)
    if len(said) <= PERSON:
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
    role = " ".join(said[size > 1 and folded[0] in words_for("our") : size])
    behind = said[size:]
    if len(behind) < PERSON or not is_role(role, words) or (size > 1 and knows(" ".join(said[: size + 1]))):
        return start
    if behind[0][0].islower() or behind[0].casefold() in words.openers:
        return start
    return text.index(behind[0], start + len(role))


def behind_openings(text: str, start: int, end: int, words: Lexicon) -> int:
    """Return where a piece begins behind further openings, and a second thing that somebody did.

    "Post author By Ada Roe", "Tekst i zdjęcia Ada Roe", "Words and maps: Ada Roe".
    """
    start = _behind_second(text, start, end, words)
    while (opening := words.opening(text, start, end)) and start < opening.end() < end:
        start = _behind_second(text, opening.end(), end, words)
    return start


def _behind_second(text: str, start: int, end: int, words: Lexicon) -> int:
    """Return where a piece begins behind "and" and a word, which directly behind an opening is no name.

    It is written small, calls a maker of pictures, or has a colon behind it.
    """
    match = _second(text, start, end)
    if match is None or match["joint"].casefold() not in words.joints:
        return start
    word = match["word"]
    return match.end() if word.islower() or match["colon"] or word.casefold() in words.credits else start


def before_date(text: str, start: int, stop: int, words: Lexicon) -> int:
    """Return the end of a piece without the small word that stands between a name and a date or time.

    Some pages begin every word of such a line with a capital: "By Ada Roe On 3 May 2024".
    """
    if text[stop : stop + _GAP].lstrip()[:1] != "|":
        return stop
    shorter = text[start:stop].rstrip()
    cut = shorter.rfind(" ")
    if cut <= 0 or len(shorter) - cut > _LINK:
        return stop
    small = shorter[cut + 1 :].islower() or (
        " " in shorter[:cut].strip() and shorter[cut + 1 :].casefold() in words.common
    )
    return start + cut if small else stop


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
        if found and not joined and is_title(text[at:stop], words):
            aside = titled = True
            continue
        name = name_at(text, at, stop, words)
        if not found and name and name.kind == "person" and (found := row(text, at, stop, words)):
            continue
        if joined and (name is None or name.kind in ONE_WORD):
            name = name_at(text, at, stop, words, opened=True)  # "Ada Roe and Herald Team"
        if name and found and pictures(text[name.end : stop], words):
            continue
        if name and not may_follow(text, name, found, joined=joined, aside=aside):
            break
        if name and name.kind not in ONE_WORD and (found or ends(text[name.end : stop], words)):
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


def _is_joint(between: str) -> bool:
    """Whether what stands between two pieces is a word, or a sign that only lists have."""
    return any(sign.isalpha() or sign == "、" for sign in between)


def may_begin(head: str, words: Lexicon) -> bool:
    """Whether a part may begin with a name: a cheap look at how its second word is written.

    One word alone is that of a newsroom, or of a script without capitals.
    """
    found = head.split(maxsplit=2)
    if len(found) < PERSON:
        return not head.isascii() or "." in head or not words.starts.isdisjoint(_words(head.casefold()))
    if not found[1][0].islower() or found[1][0] in GEORGIAN:
        return True
    first, second = found[0].casefold(), found[1]
    if second in words.particles or second in words.glued or second in words.joints or "'" in second:
        return True
    return first in words.honorifics or not words.starts.isdisjoint((first, second))


def _between(text: str, start: int, end: int, words: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the stretches between the joints of a part."""
    piece = text[start:end]
    if words.joint_sign.search(piece) is None and words.joints.isdisjoint(piece.casefold().split()):
        yield start, end
        return
    for match in words.both.finditer(text, start, end):
        yield start, match.start()
        start = match.end()
    yield start, end

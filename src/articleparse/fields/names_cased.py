"""Names with capitals: where a name ends in a script that has them.

A name is two to five words, each with a capital or an initial; particles of a surname may stand between them,
written small. It ends before what a newsroom puts behind it, even without a space::

    Ada van der Roe Political Editor     a role
    Ada Roe August 8                     a day
    Ada Roe CNX News                     the sign of an agency
    Ada RoePublished                     the label of a date
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from ..locales import months
from ..locales import words as words_for
from ..rules.agencies import AGENCIES
from .lexicon import no_names
from .names_roles import is_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lexicon import Lexicon

__all__ = ["ICONS", "PERSON", "cased_name", "is_part"]

PERSON = 2
"""Words from which a name is a person's, not a nickname."""
_INITIAL = 3
"""Characters of a word that may end in a full stop: "Jr.", "J."."""
_MOST_WORDS = 5
_ABBREVIATED = 5
"""Characters of the longest abbreviation in a name, with its full stop: "Chas.", "Wm."."""
_STATION = 3
"""Letters of the shortest sign of a station."""
_APOSTROPHES, _ELISION = frozenset("'\N{RIGHT SINGLE QUOTATION MARK}"), 2
"""Signs before and behind what is left out, and characters of the beginning of a name that ends in one."""
_COMPOUND, _LEAST_FAMILY = 11, 3
"""Letters of a family name with a role glued to it: more than these; and of the shortest such family name."""
_SIGN = 6
"""Letters of a word with a name of a sign behind it: more than these."""

_part = regex.compile(
    r"\p{Lu}[\p{L}\p{M}]*+"
    r"(?:['\N{RIGHT SINGLE QUOTATION MARK}`\N{HYPHEN}\N{NON-BREAKING HYPHEN}\-.][\p{L}\p{M}]++)*+\.?"
    r"|(?:\p{Lu}\.-?){1,3}"
    r"|\p{L}{1,2}['\N{RIGHT SINGLE QUOTATION MARK}]\p{Lu}[\p{L}\p{M}\-]++"
).fullmatch
_LONGEST = 16
"""Letters of a word above which it may be several that lost the spaces between them."""
_capitals = regex.compile(r"(?<=\p{Ll})\p{Lu}\p{Ll}").findall
_glue = regex.compile(r"(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}|\p{Lu}{4})").search
ICONS = ("chevron", "arrow", "icon", "caret")
"""Names of signs that an icon font draws behind a name."""
_icon = regex.compile(rf"(?<=\p{{Ll}}{{3}})(?:{'|'.join(ICONS)})-?(?:right|left|down|up)?$").search


def is_part(word: str) -> bool:
    """Whether a word can be part of a name in a script with capitals; most are letters and nothing else."""
    if len(word) > _LONGEST and len(_capitals(word)) > PERSON:
        return False  # "ShareFacebookTelegramWhatsApp"
    return (word[0].isupper() and word.isalpha()) or _part(word) is not None


def cased_name(piece: str, parts: Sequence[regex.Match[str]], lexicon: Lexicon) -> tuple[int, str]:
    """Return how many characters of a piece are its name, and its kind.

    Long because it is one walk over the words, with a case for each way in which a name ends.
    """
    end = capitals = titles = 0
    for place, part in enumerate(parts[: _MOST_WORDS + 1]):
        word = part[0].strip("*_").rstrip("0123456789¹²³^")
        folded = word.casefold()
        if (place and part.start() > parts[place - 1].end() + 1) or not word:
            break
        if folded in lexicon.honorifics or folded.rstrip(".") in lexicon.honorifics:
            titles += capitals > 0 and word.istitle() and word.isalpha()
            end = part.end()
            continue
        if place and _is_particle(word, folded, lexicon):
            if _opens_within(folded, capitals, parts[place - 1 :], lexicon):
                return 0, ""
            continue
        glue = _glued(word, piece[part.start() :], lexicon, capitals) if capitals else 0
        if glue:
            return part.start() + glue, "person"
        if not capitals and folded in words_for("articles") and len(parts) > place + 1:
            return 0, ""
        if (
            (not place and folded in lexicon.credits)
            or not is_part(word)
            or folded.rstrip(".") in lexicon.never
            or _is_no_name(folded, parts[place + 1 : place + 2] if capitals else (), lexicon)
        ):
            break
        if _is_behind(folded, piece[part.end() :], lexicon) or (
            capitals >= PERSON and word.isupper() and _is_agency(folded, piece, part.end())
        ):
            break
        if capitals >= PERSON and (folded.strip(":") in lexicon.closers or is_role(piece[part.start() :], lexicon)):
            break
        end = part.start() + part[0].index(word) + len(word)
        capitals += 1
        if len(word) > _ABBREVIATED and word[-1] == "." and place + 1 < len(parts):
            return 0, ""  # the end of a sentence, and another behind it
    return _closed(piece, end, capitals + titles, lexicon)  # "Ada Graf": behind a name a title is part of it


def _is_particle(word: str, folded: str, lexicon: Lexicon) -> bool:
    """Whether a word is written small, and part of a name so, or a scan parted it from the next: "Ada O' Roe"."""
    if len(word) == _ELISION and word[1] in _APOSTROPHES:
        return True
    return (word[0].islower() or word[0] in _APOSTROPHES) and folded in lexicon.particles


def _opens_within(particle: str, capitals: int, parts: Sequence[regex.Match[str]], lexicon: Lexicon) -> bool:
    """Whether a particle is none of a name but opens one: "Column by Ada Roe", "Correspondent in Brussels"."""
    opening = particle in lexicon.openers and len(parts) > 1 + PERSON
    if opening and parts[PERSON][0].casefold() in lexicon.particles:
        return False  # "Ada van der Roe"
    if capitals == PERSON:
        return opening and particle in lexicon.writers  # "The Long Road by Ada Roe"
    return capitals == 1 and (opening or parts[0][0].casefold() in lexicon.glued)


def _is_behind(folded: str, rest: str, lexicon: Lexicon) -> bool:
    """Whether a word stands behind a name: "Ada Roe August 8", "ADA ROE AND" with the next name on the next line."""
    rest = rest.lstrip()
    return folded in (months() if rest[:1].isdecimal() else lexicon.joints if not rest else ())


def _is_agency(folded: str, piece: str, end: int) -> bool:
    """Whether a word in capitals behind a name is the sign of an agency, or of a station: "Ada Roe CNX News"."""
    if piece[:end].isupper():
        return False
    after = piece[end:].split(maxsplit=1)[:1]
    return folded in AGENCIES or (len(folded) >= _STATION and after != [] and after[0].casefold() in no_names())


def _glued(word: str, piece: str, lexicon: Lexicon, capitals: int) -> int:
    """Return where in a word something begins that is no part of the name: "RoePublished", "Roechevron-right"."""
    glue = None if word[1:].islower() else _glue(word)
    if glue and _is_glued(piece[glue.start() :], lexicon):
        return glue.start()
    tail = _icon(word) if len(word) > _SIGN else None
    if tail:
        return tail.start()
    return _before_role(word, lexicon) if capitals == 1 and len(word) > _COMPOUND and word[1:].islower() else 0


def _before_role(word: str, lexicon: Lexicon) -> int:
    """Return where in a family name a role begins that a page glued to it: "Roekorrespondent"."""
    folded, tails = word.casefold(), lexicon.role_tails
    return next((at for at in range(_LEAST_FAMILY, len(folded)) if folded[at:] in tails), 0)


def _is_no_name(folded: str, behind: Sequence[regex.Match[str]], lexicon: Lexicon) -> bool:
    """Whether a word is the label of a date, a newsroom, or a compound with a word that no person is called.

    A label that is a particle too is part of a name before another capital: "Ada Le Roe".
    """
    if folded.strip(":") in lexicon.labels or folded in lexicon.newsrooms:
        return not (folded in lexicon.particles and behind and behind[0][0][0].isupper())
    return "-" in folded and not no_names().isdisjoint(folded.split("-"))


def _closed(piece: str, end: int, capitals: int, lexicon: Lexicon) -> tuple[int, str]:
    """Return the extent of a name without the full stop of a sentence, unless it is none."""
    if not capitals or is_role(piece[:end], lexicon):
        return 0, ""
    last = piece[:end].rsplit(maxsplit=1)[-1]
    if last[-1] == "." and len(last) > _INITIAL and "." not in last[:-1]:
        end -= 1  # but "M.Šk." is initials
    return end, "person" if capitals >= PERSON else "single"


def _is_glued(text: str, lexicon: Lexicon) -> bool:
    """Whether a text that stands behind a name without a space is a role, or the label of a date."""
    first = text.split(maxsplit=1)[0].casefold().strip(":")
    return first in lexicon.glued or first in no_names() or first in words_for("articles") or is_role(text, lexicon)

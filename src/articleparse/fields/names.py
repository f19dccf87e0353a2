"""Names: which words of a byline are a person's name, and where it ends.

A name is two to five words, each with a capital, an initial, or a particle of a surname ("van
der") between them; in scripts without case, a few letters. What a newsroom puts behind a name
is cut off: a role ("Ada Roe, Political Editor"), a place ("Ada Roe in Paris"), an agency, an
address. Words that no person is called settle doubtful cases: names of months and days, roles,
desks, agencies, rubrics.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

import regex

from ..locales import months
from ..rules.agencies import AGENCIES, BUTTONS, NO_NAMES
from .given import folded, known, knows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lexicon import Lexicon

__all__ = ["ARTICLES", "GEORGIAN", "Name", "is_plain_name", "is_role", "name_at"]

_MOST_WORDS = 5
_MOST_TOKENS = 8
"""Words of a piece that are looked at."""
_PERSON = 2
"""Words from which a name is a person's, not a nickname."""
_MOST_ROLE = 4
"""Words of a role."""
_LONG_ROLE = 6
"""Spaces of a role with what it is for, or where."""
_SAID_OF_ROLE = """
in at en em à au aux aus für bei im from fra från i iz w v из в u z on om hos för for voor bij uit van para pour per of
de del della di do da dos das du des der la pri na στο στη στην στον στα στις
"""
_OF_ROLE = frozenset(_SAID_OF_ROLE.split())
"""What stands between a role and what it is for, or the place."""
_MOST_SMALL = 3
"""Words of a name that is written small."""
_MOST_UNCASED = 4
"""Words of a name in a script without case."""
_MOST_SIGNS = 8
"""Chinese signs of family name and given name, written apart."""
_REPORTS = frozenset({"报道", "報導", "報道", "报导", "摄", "攝", "摄影", "攝影", "文", "编辑", "編輯", "整理"})
"""What stands behind a Chinese name and says what the person did."""
_INITIAL = 3
"""Characters of a word that may end in a full stop: "Jr.", "J."."""
_AROUND = " *_-,\N{EN DASH}\N{EM DASH}'\"“”„»«\t\N{IDEOGRAPHIC SPACE}\N{NO-BREAK SPACE}"
ARTICLES = frozenset(
    ("das", "die", "der", "ein", "eine", "zur", "zum", "im", "am", "vom", "the", "an", "une", "il", "gli")
)
"""Words that begin a headline, or any phrase, and no name."""
_OPEN = "([<\N{FULLWIDTH LEFT PARENTHESIS}【"
_BEFORE = _AROUND + _OPEN
_BEHIND = _AROUND + ":\N{FULLWIDTH COLON}"
"""What may stand before a name, and behind it."""
_ABBREVIATED = 5
"""Characters of the longest abbreviation in a name, with its full stop: "Chas.", "Wm."."""
_GENITIVES = ("'s", "\N{RIGHT SINGLE QUOTATION MARK}s")
"""What no name ends in."""
_SAID_POSSESSIVES = """
your our mein meine dein deine unser unsere unseren euer eure mon mes nos notre vos votre mis tus nuestro nuestra
nuestros nuestras sus meu minha meus nosso nossa nossos nossas seu miei nostro nostra nostri mijn jouw onze uw mitt
ditt vår vårt våra vores deres mój moja nasz nasza nasze twój twoja twoje můj moje náš naše váš vaše naš naša vaš vaša
мой моя мои наш наша наши ваш ваша ваши мій моя мої наші ваші
"""
_POSSESSIVES = frozenset(_SAID_POSSESSIVES.split())
"""Words that begin a phrase, and no name."""
GEORGIAN = frozenset(map(chr, range(0x10D0, 0x1100)))
"""Letters that have capitals in Unicode, which nobody writes names with."""
_STATION = 3
"""Letters of the shortest sign of a station."""
_SIGN = 6
"""Letters of a word with a name of a sign behind it: more than these."""
_tokens = regex.compile(
    r"[^\s,;|()\N{FULLWIDTH LEFT PARENTHESIS}\N{FULLWIDTH RIGHT PARENTHESIS}【】\N{FULLWIDTH SOLIDUS}\[\]<>\"]++"
).finditer
_part = regex.compile(
    r"\p{Lu}[\p{L}\p{M}]*+"
    r"(?:['\N{RIGHT SINGLE QUOTATION MARK}`\N{HYPHEN}\N{NON-BREAKING HYPHEN}\-.][\p{L}\p{M}]++)*+\.?"
    r"|(?:\p{Lu}\.-?){1,3}"
    r"|\p{L}{1,2}['\N{RIGHT SINGLE QUOTATION MARK}]\p{Lu}[\p{L}\p{M}\-]++"
).fullmatch
_uncased = regex.compile(r"[\p{Lo}\p{M}\p{Georgian}\N{KATAKANA MIDDLE DOT}]++").fullmatch
_cjk = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\N{KATAKANA MIDDLE DOT}々]{2,7}|\p{Hangul}{2,4}").fullmatch
_signs = regex.compile(
    r"[\p{Han}々]{3,5}|[\p{Han}々]{1,3}\p{Hiragana}{2,3}|\p{Hangul}{3,4}|\p{Katakana}++(?:・\p{Katakana}++)++"
).fullmatch
_room = regex.compile(
    r"[\w\-]{2,20}(?:\.[a-z]{2,3}){1,2}|[\p{Han}\p{Katakana}ー]{2,10}(?:新聞|新闻|日报|日報|晚报|晚報|早报|早報|时报|時報|周报|週報|周刊|週刊|商报|商報|快报|新闻网|新聞網|电视台|電視台|通讯社|通信|通訊|デジタル|電子版|編集部|取材班|编辑部)",
    regex.IGNORECASE,
).fullmatch
_han = regex.compile(r"\p{Han}").match
_phrase = regex.compile(r"\p{Han}{6,}").fullmatch
_named = regex.compile(r"[\p{Han}々]{1,3}\p{Hiragana}?|\p{Hiragana}{2,3}").fullmatch
_handle = regex.compile(r"(?=.*\p{L})(?!\p{Han})[\p{L}\p{N}][\w.\-]{2,24}").fullmatch
_glue = regex.compile(r"(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll})").search
_icon = regex.compile(r"(?<=\p{Ll}{3})(?:chevron|arrow|icon|caret)-?(?:right|left|down|up)?$").search
"""The name of a sign that an icon font draws behind a name."""
_ICONS = ("chevron", "arrow", "icon", "caret")
_plain = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}").fullmatch


_dated = re.compile(r"[\s,]*[\d|]").match


class Name(NamedTuple):
    """A name in a text."""

    start: int
    end: int
    kind: str
    """``person``, ``single`` (one word), ``handle`` (one word, behind an opening only), ``agency``, or ``desk``."""


def is_plain_name(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is two or three words written as names are, and none of them tells that it is anything else.

    Reading it word by word would find that, too, and takes eight times as long, 42 of the 1,250 microseconds of an
    article of 30 lines. Of 250,000 such lines and phrases in eight languages all were read alike.
    """
    if not _plain(text):
        return False
    low = text.lower()
    said = low.split()
    if not lexicon.telling.isdisjoint(said) or said[0] in ARTICLES or said[0] in _POSSESSIVES:
        return False
    once = len(set(said)) == len(said)
    return once and not any(map(lexicon.ends_role, said)) and not any(map(low.__contains__, _ICONS))


def name_at(text: str, start: int, end: int, lexicon: Lexicon, *, opened: bool = False) -> Name | None:
    """Return the name that a piece of a byline begins with, ``None`` where it begins with none.

    Behind an opening (``opened``) a newsroom may have any name ("By Valley Herald Staff"), and a
    word written small may be what a writer calls himself.
    """
    piece = text[start:end]
    shorter = piece.lstrip(_BEFORE)
    start += len(piece) - len(shorter)
    piece = shorter.rstrip(_BEHIND)
    if not piece:
        return None
    folded = piece.casefold()
    day = folded.rpartition(" ")[2]
    if day in lexicon.days and len(day) < len(folded) and _dated(text, end):
        piece = piece[: -len(day)].rstrip(_BEHIND)  # "Herald Staff Friday, 3 May 2024"
        folded = piece.casefold()
    if folded in AGENCIES:
        return Name(start, start + len(piece), "agency")
    if folded in lexicon.desks or (_may_be_room(piece) and text[end : end + 1] != "/" and _room(piece)):
        return Name(start, start + len(piece), "desk")
    if folded in BUTTONS:
        return None
    size, kind = (0, "") if _begins_small(folded, piece, lexicon) else _extent(piece, lexicon, opened=opened)
    if kind != "person":
        size, kind = _unnamed(piece, lexicon, opened=opened) or (size, kind)
    if not size or (said := piece[:size].casefold()) in lexicon.labels or said in lexicon.days:
        return None
    return Name(start, start + size, kind)


def _may_be_room(piece: str) -> bool:
    """Whether a piece may be a newsroom called by the address of its site, or by a word of Chinese or Japanese."""
    return "." in piece or not piece.isascii()


def _begins_small(folded: str, piece: str, lexicon: Lexicon) -> bool:
    """Whether a piece begins with a small letter, and with nothing that stands so before a name: "dr.", "d'"."""
    if not piece[0].islower() or piece[0] in GEORGIAN:
        return False
    first = folded.split(maxsplit=1)[0]
    return "'" not in first and "\N{RIGHT SINGLE QUOTATION MARK}" not in first and first not in lexicon.honorifics


def _is_part(word: str) -> bool:
    """Whether a word can be part of a name in a script with capitals; most are letters and nothing else."""
    return (word[0].isupper() and word.isalpha()) or _part(word) is not None


def _extent(piece: str, lexicon: Lexicon, *, opened: bool) -> tuple[int, str]:
    """Return the length of the name that a piece begins with, and its kind."""
    parts = [*islice(_tokens(piece), _MOST_TOKENS)]
    if not parts:
        return 0, ""
    titled = len(parts) > 1 and not parts[0][0].isascii() and parts[0][0] in lexicon.honorifics
    first = parts[titled][0]
    if not first.isascii() and _uncased(first):
        size, kind = _uncased_name(parts[titled:], opened=opened)
    else:
        size, kind = _cased_name(piece, parts, lexicon)
        if not opened and kind == "person" and _is_phrase(piece[:size], lexicon):
            return 0, ""
    return (_once(piece[:size]), kind) if size else (0, "")


def _is_phrase(name: str, lexicon: Lexicon) -> bool:
    """Whether words are a phrase: with a genitive, or a function word at an end and no given name.

    "Yesterday's Word", "Nos Newsletters", "Erfahren Sie".
    """
    said = folded(name)
    if said[0].endswith(_GENITIVES) or said[-1].endswith(_GENITIVES):
        return True
    odd = said[0] in lexicon.common or said[0] in _POSSESSIVES or said[-1] in lexicon.common
    return odd and known().given.isdisjoint(said)


def _unnamed(piece: str, lexicon: Lexicon, *, opened: bool) -> tuple[int, str] | None:
    """Return the extent of the name of a newsroom; behind an opening, of any, or of a nickname."""
    if not opened and lexicon.newsrooms.isdisjoint(piece.casefold().replace("-", " ").split()):
        return None
    found = piece.split()
    if (
        opened
        and _PERSON <= len(found) <= _MOST_SMALL
        and piece.islower()
        and NO_NAMES.isdisjoint(found)
        and knows(piece)
    ):
        return len(piece), "person"  # "text by ada roe"
    if len(found) > _MOST_ROLE or (is_role(piece, lexicon) and not opened):
        return None
    folded = [word.casefold() for word in found]
    if not all(word[0].isupper() or _is_room(one, lexicon) for word, one in zip(found, folded, strict=True)):
        return (len(piece), "handle") if opened and len(found) == 1 and _handle(piece) else None
    rooms = any(not lexicon.newsrooms.isdisjoint(word.split("-")) for word in folded) or _is_team(folded[-1])
    if opened and folded[0] not in lexicon.glued:
        if len(found) == 1 and not rooms:
            return (len(piece), "handle") if _handle(piece) and not _is_part(piece) else None
        rooms = rooms or any(_is_room(word, lexicon) for word in folded[1:])
    return (len(piece), "desk") if rooms else None


def _is_team(word: str) -> bool:
    """Whether a compound calls a team, an office or the like: "HERALD-Team"."""
    return "-" in word and word.rpartition("-")[2] in NO_NAMES


def _is_room(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is one of those that newsrooms are called by."""
    return word in NO_NAMES or word in lexicon.newsrooms or word in lexicon.role_ends


def _once(name: str) -> int:
    """Return the length of a name that may be said twice: "Ada Roe Ada Roe", "Ada RoeAda Roe"."""
    for half in (len(name) // 2, (len(name) + 1) // 2):
        if half > _INITIAL and name[:half].strip() == name[-half:].strip():
            return len(name[:half].rstrip())
    return len(name)


def _cased_name(piece: str, parts: Sequence[regex.Match[str]], lexicon: Lexicon) -> tuple[int, str]:
    """Return how many characters of a piece are its name, and its kind."""
    end = capitals = 0
    for place, part in enumerate(parts[: _MOST_WORDS + 1]):
        word = part[0].strip("*_").rstrip("0123456789¹²³^")
        folded = word.casefold()
        if (place and part.start() > parts[place - 1].end() + 1) or not word:
            break
        if folded in lexicon.honorifics or folded.rstrip(".") in lexicon.honorifics:
            end = part.end()
            continue
        if place and word[0].islower() and folded in lexicon.particles:
            if _opens_within(folded, capitals, parts[place - 1 :], lexicon):
                return 0, ""
            continue
        glue = _glued(word, piece[part.start() :], lexicon) if capitals else 0
        if glue:
            return part.start() + glue, "person"
        if not capitals and folded in ARTICLES and len(parts) > place + 1:
            return 0, ""
        if (
            (not place and folded in lexicon.credits)
            or not _is_part(word)
            or folded.rstrip(".") in lexicon.never
            or _is_no_name(folded, lexicon)
        ):
            break
        if _is_behind(folded, piece[part.end() :], lexicon) or (
            capitals >= _PERSON and word.isupper() and _is_agency(folded, piece, part.end())
        ):
            break
        if capitals >= _PERSON and (folded.strip(":") in lexicon.closers or is_role(piece[part.start() :], lexicon)):
            break
        end = part.start() + part[0].index(word) + len(word)
        capitals += 1
        if len(word) > _ABBREVIATED and word[-1] == "." and place + 1 < len(parts):
            return 0, ""  # the end of a sentence, and another behind it
    return _closed(piece, end, capitals, lexicon)


def _opens_within(particle: str, capitals: int, parts: Sequence[regex.Match[str]], lexicon: Lexicon) -> bool:
    """Whether a particle is none of a name but opens one: "Column by Ada Roe", "Correspondent in Brussels"."""
    opening = particle in lexicon.openers and len(parts) > 1 + _PERSON
    if capitals == _PERSON:
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
    return folded in AGENCIES or (len(folded) >= _STATION and after != [] and after[0].casefold() in NO_NAMES)


def _glued(word: str, piece: str, lexicon: Lexicon) -> int:
    """Return where in a word something begins that is no part of the name: "RoePublished", "Roechevron-right"."""
    glue = None if word[1:].islower() else _glue(word)
    if glue and _is_glued(piece[glue.start() :], lexicon):
        return glue.start()
    tail = _icon(word) if len(word) > _SIGN else None
    return tail.start() if tail else 0


def _is_no_name(folded: str, lexicon: Lexicon) -> bool:
    """Whether a word is the label of a date, a newsroom, or a compound with a word that no person is called."""
    if folded.strip(":") in lexicon.labels or folded in lexicon.newsrooms:
        return True
    return "-" in folded and not NO_NAMES.isdisjoint(folded.split("-"))


def _closed(piece: str, end: int, capitals: int, lexicon: Lexicon) -> tuple[int, str]:
    """Return the extent of a name without the full stop of a sentence, unless it is none."""
    if not capitals or is_role(piece[:end], lexicon):
        return 0, ""
    last = piece[:end].rsplit(maxsplit=1)[-1]
    if last[-1] == "." and len(last) > _INITIAL and "." not in last[:-1]:
        end -= 1  # but "M.Šk." is initials
    return end, "person" if capitals >= _PERSON else "single"


def _uncased_name(parts: Sequence[regex.Match[str]], *, opened: bool) -> tuple[int, str]:
    """Return the extent of a name in a script without capitals."""
    first = parts[0]
    if _cjk(first[0]):
        likely = _cjk if opened else _signs
        second = parts[1] if len(parts) > 1 else None
        apart = second and first.string[first.end() : second.start()].isspace()
        if apart and second and second[0] in _REPORTS:
            second = None
        if apart and second and _han(first[0]) and second.end() - first.start() <= _MOST_SIGNS:
            both = likely(first[0]) and likely(second[0])
            if both or _is_apart(first[0], second[0], len(parts)):
                return second.end(), "person"
        return (first.end(), "person") if likely(first[0]) and not _phrase(first[0]) else (0, "")
    end = count = 0
    for part in parts[:_MOST_UNCASED]:
        if not _uncased(part[0]):
            break
        end, count = part.end(), count + 1
    return (end, "person") if count >= _PERSON else (0, "")


def _is_apart(family: str, given: str, count: int) -> bool:
    """Whether two words are a family name and a given name that Japanese sets apart, and nothing else follows."""
    return count == _PERSON and len(family) <= _PERSON and _named(given) is not None and knows(family + given)


def is_role(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a role: known as a whole, or by its last word.

    Example:
        >>> from articleparse.fields.lexicon import lexicon
        >>> is_role("Political Correspondent", lexicon("en")), is_role("Ada Roe", lexicon("en"))
        (True, False)
    """
    folded = text.strip(" .,").casefold()
    if folded in lexicon.roles:
        return True
    spaces = folded.count(" ")
    if spaces < _MOST_ROLE and lexicon.ends_role(folded.rpartition(" ")[2]):
        return True
    return 0 < spaces <= _LONG_ROLE and _begins_role(folded.split(), lexicon)


def _begins_role(said: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether words are a role and more: for what ("Editora de Sociedade"), where ("Reporter in Hull"), of which kind.

    Languages that put the adjective behind the noun say the kind last: "Directora Adjunta", a reporter of crime in
    Hebrew. No given name is among its words.
    """
    for place in range(1, min(len(said), _MOST_ROLE)):
        if said[place] in _OF_ROLE:
            return lexicon.ends_role(said[place - 1]) or " ".join(said[:place]) in lexicon.roles
    return len(said) < _MOST_ROLE and said[0] in lexicon.roles and known().given.isdisjoint(said[1:])


def _is_glued(text: str, lexicon: Lexicon) -> bool:
    """Whether a text that stands behind a name without a space is a role, or the label of a date."""
    first = text.split(maxsplit=1)[0].casefold().strip(":")
    return first in lexicon.glued or first in NO_NAMES or first in ARTICLES or is_role(text, lexicon)

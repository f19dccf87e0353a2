"""Byline: which lines of a page can name the persons who wrote the article.

A line is cut at strong separators (``|``, ``•``, a dash between spaces, dates, times), and each
part is read as one of::

    by       By Ada Roe and Bo Li       an opening of the language, then names
    name     Ada Roe, dpa               a part that holds names and nothing else
    inside   A column by Ada Roe        an opening inside a short line

Lines of names that follow each other are one group ("Von", "Ada Roe", ",", "Bo Li"). The groups
are ranked by :mod:`articleparse.fields.byline_features`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from ..rules.agencies import AGENCIES, BUTTONS
from .credits import is_credit, without_credit
from .given import knows, parted
from .marks import inner
from .masks import is_whole, masked, parts
from .names import Name, name_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .dates import Found
    from .lexicon import Lexicon

__all__ = ["listed", "read"]

_LONG = 130
"""Characters of a line without an opening that may name somebody, targets of links aside."""
_PROSE = 45
"""Characters behind a name, written small, from which they are part of a sentence."""
_SHORT = 100
"""Characters of a line in which a name need not stand alone."""
_MOST_ALONE = 9
"""Spaces in a part that may hold a name and nothing else."""
_PARTS = 9
"""Most parts of a line that is read: a line of more is a menu."""
_TAIL = " *_.:,)|0123456789\N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}\t"
"""Characters behind a name that say nothing: footnotes, counters."""
_BRACKETS = " *_-~(\N{EN DASH}\N{NO-BREAK SPACE}\N{FULLWIDTH LEFT PARENTHESIS}"
_EMPHASIS = " *_"
"""Marks before an opening that is not the first part of its line: "3 May 2024 * __by Ada Roe"."""
_SIZES = (2, 3, 4)
"""Words of a name that may be said twice."""
_TWO_NAMES, _TWO_WORDS = 3, 2
"""Spaces in a name of two words that is said twice; the words of such a name."""
_LINK = 5
"""Characters of a space and the word between a name and a date: "on", "am", "vom"."""
_GAP = 3
"""Characters from a name to a date behind it."""
_HEADING = 30
"""Characters of a line that names the kind of a text and ends in an opening."""
_LEFT_OUT = frozenset({"\N{HORIZONTAL ELLIPSIS}", "..."})
"""What stands between two names where a page folds a long list."""
_IN = frozenset(
    ["in", "à", "en", "em", "aus", "uit", "from", "fra", "från", "i", "z", "w", "v", "из", "в", "din", "iz", "u"]
)
"""Words before the place from which somebody writes."""
_SCRIPTS = "\N{HEBREW ACCENT ETNAHTA}"
"""Letters from here on have no capitals."""
_UNCASED = frozenset(map(chr, range(0x590, 0x10A0)))
"""Letters from Hebrew to Burmese, which have no capitals; names in them have spaces."""
_AND_LETTERS, _MOST_GLUED = frozenset("\N{HEBREW LETTER VAV}\N{ARABIC LETTER WAW}"), 5
"""Letters that are "and" before a word, and words of the first of two names."""
_ONE_WORD = frozenset({"single", "handle"})

_reporter = regex.compile(
    r"(?<!\p{Hangul})(?:(?P<name>\p{Hangul}{2,4})[·ㆍ])*+(?P<name>\p{Hangul}{2,4})[*_]*+\s(?:선임)?"
    r"(?:기자|특파원|논설위원|인턴기자)(?!\p{Hangul})"
    r"|^[\N{LEFT BLACK LENTICULAR BRACKET}(]?(?P<name>\p{Han}{2,5}|\p{Han}{1,3}\p{Hiragana}{1,3})"
    r"(?:記者|特派員|論説委員|編集委員)\W*$"
).search
_ROLES = frozenset("자원者員")
"""The last signs of what reporters are called behind their names."""
_place = regex.compile(r"\S++\s\p{Lu}[\p{L}'\-]++(?:\s\p{Lu}[\p{L}'\-]++)?$").match
_ascii_capitals = re.compile(r"[A-Z]\S*+\s.*[A-Z]").search
_ascii_words = re.compile(r"[^\W_]+").findall
_capitals = regex.compile(r"\p{Lu}\S*+\s.*\p{Lu}").search
_uncased = regex.compile(r"\p{Lo}").search
_spaced = regex.compile(r"\S++").finditer
_words = regex.compile(r"[\p{L}\p{M}\p{N}]++").findall


def read(text: str, words: Lexicon, dates: Sequence[Found] = (), *, opened: bool = False) -> tuple[str, list[Name]]:
    """Return what kind of line this is, and the names in it (offsets in the line).

    A line is ``opened`` if the one before held an opening and nothing else.

    Example:
        >>> from articleparse.fields.lexicon import lexicon
        >>> read("By Ada Roe and Bo Li", lexicon("en"))
        ('by', [Name(start=3, end=10, kind='person'), Name(start=15, end=20, kind='person')])
    """
    lead, level = inner(text)
    shown = masked(text, dates)
    lead += level
    lead += len(shown[lead:]) - len(shown[lead:].lstrip(_BRACKETS))
    rest = shown[lead:].strip(" |*_")
    if not rest:
        return "", []
    folded = rest.casefold()
    if len(rest) <= _SHORT and (folded in words.joints or folded in _LEFT_OUT):
        return "joint", []
    openings = words.may_open(rest, folded.replace("_", " ")) or _is_joined(rest, words)
    opening = words.by.match(shown, lead) if openings else None
    if opening:
        shown = without_credit(shown, opening.end(), words)
    if opened and not opening:
        return "by", listed(shown, *next(parts(shown, lead), (lead, lead)), words)
    if not openings and _is_hopeless(rest, folded, words):
        return "", []
    if openings and _is_opening(shown, opening, rest, words):
        return "opening", []
    return _names(shown, list(parts(shown, lead)), words, openings=openings)


def _is_opening(shown: str, opening: regex.Match[str] | None, rest: str, words: Lexicon) -> bool:
    """Whether a line is an opening and nothing else: "By", "A commentary by"."""
    if opening and not shown[opening.end() :].strip(" :|"):
        return True
    return len(rest) <= _HEADING and rest.rpartition(" ")[2].casefold() in words.writers


def _is_joined(rest: str, words: Lexicon) -> bool:
    """Whether a masked line begins with an opening that lost the space behind it."""
    first = rest.partition(" ")[0]
    return not first[1:].islower() and words.joined_by.match(rest) is not None


def _is_hopeless(rest: str, folded: str, words: Lexicon) -> bool:
    """Whether a masked line without an opening can name nobody, as far as a cheap look tells."""
    if (len(rest) > _LONG and "||" not in rest) or not _may_name(rest, folded, words):
        return True
    return is_whole(rest) and not _may_begin(rest[:_SHORT], words)


def _may_name(text: str, folded: str, words: Lexicon) -> bool:
    """Whether a line without an opening may hold names: two capitals, a script without them, or a known newsroom."""
    first = text.partition(" ")[0].rstrip(",;")
    if ("." in first[:-1] and "/" not in first) or first in AGENCIES:
        return True  # a newsroom, called by the address of its site
    if text[0].islower():
        return False
    if text.isascii():
        return _ascii_capitals(text) is not None or (
            len(text) <= _SHORT and not words.starts.isdisjoint(_ascii_words(folded))
        )
    if _capitals(text) or _uncased(text):
        return True
    return len(text) <= _SHORT and not words.starts.isdisjoint(_words(folded))


def _names(text: str, spans: Sequence[tuple[int, int]], words: Lexicon, *, openings: bool) -> tuple[str, list[Name]]:
    """Return the names in the parts of a line."""
    reporter = _reporter(text) if openings and not _ROLES.isdisjoint(text) else None
    if reporter:
        return "by", [Name(start, end, "person") for start, end in reporter.spans("name")]
    if not 0 < len(spans) <= _PARTS:
        return "", []
    kind, names = _parts(text, spans, words, openings=openings)
    if names or not openings or len(text) > _SHORT:
        return kind, names
    return _inside(text, spans, words)


def _parts(text: str, spans: Sequence[tuple[int, int]], words: Lexicon, *, openings: bool) -> tuple[str, list[Name]]:
    """Return the names behind an opening, or those of the first part that holds nothing but names."""
    alone: list[Name] = []
    for place, (first, end) in enumerate(spans):
        start = first + len(text[first:end]) - len(text[first:end].lstrip(_EMPHASIS))
        opening = (words.by.match(text, start, end) or words.joined_by.match(text, start, end)) if openings else None
        if opening and opening.end() < end:
            found = listed(text, opening.end(), end, words)
            if found:
                return "by", found + _more(text, spans[place:], words)
        elif not alone:
            alone = _alone(text, start, end, words)
            if alone:
                alone += _more(text, spans[place:], words)
    return ("name", alone) if alone and not _is_sentence(text, alone[-1].end) else ("", [])


def _is_sentence(text: str, end: int) -> bool:
    """Whether much follows the names of a line, written small: "Ada Roe, the former mayor, said on Monday that"."""
    rest = text[end:].lstrip(" ,")
    return len(rest) > _PROSE and rest[0].islower()


def listed(text: str, start: int, end: int, words: Lexicon) -> list[Name]:
    """Return the names of a list behind an opening, or in brackets."""
    start = _behind_openings(text, start, end, words)
    found: list[Name] = []
    for at, stop in _between(text, start, end, words):
        if not found and (found := _several(text, at, stop, words)):
            continue
        name = name_at(text, at, _before_date(text, at, stop), words, opened=True)
        if name and found and _is_unknown(text, name):
            break
        if name and not (name.kind in _ONE_WORD and found):
            found.append(name)
        elif not found:
            break
    return found


def _behind_openings(text: str, start: int, end: int, words: Lexicon) -> int:
    """Return where a piece begins behind further openings: "Post author By Ada Roe"."""
    while (opening := words.by.match(text, start, end)) and start < opening.end() < end:
        start = opening.end()
    return start


def _before_date(text: str, start: int, stop: int) -> int:
    """Return the end of a piece without the small word that stands between a name and a date or time."""
    if text[stop : stop + _GAP].lstrip()[:1] != "|":
        return stop
    shorter = text[start:stop].rstrip()
    cut = shorter.rfind(" ")
    return start + cut if cut > 0 and len(shorter) - cut <= _LINK and shorter[cut + 1 :].islower() else stop


def _alone(text: str, start: int, end: int, words: Lexicon) -> list[Name]:
    """Return the names of a part that holds nothing but names; roles may follow behind a comma."""
    found: list[Name] = []
    if not _may_begin(text[start : min(end, start + _SHORT)], words):
        return found
    before = start
    for at, stop in _between(text, start, end, words):
        if not found and text.count(" ", at, stop) > _MOST_ALONE:
            break
        joined = bool(found) and any(sign.isalpha() for sign in text[before:at])
        before = stop
        name = name_at(text, at, stop, words)
        if not found and name and name.kind == "person" and (found := _row(text, at, stop)):
            continue
        if joined and (name is None or name.kind in _ONE_WORD):
            name = name_at(text, at, stop, words, opened=True)  # "Ada Roe and Herald Team"
        if name and found and not joined and _is_unknown(text, name):
            break
        if name and not found and text[name.start] >= _SCRIPTS and _is_stranger(text, name):
            break  # any two words may look like a name where there are no capitals
        if name and name.kind not in _ONE_WORD and (found or _ends(text[name.end : stop], words)):
            found.append(name)
        elif not found and (found := _several(text, at, stop, words)):
            continue
        elif joined:
            # "X and" something that is no name: X was none either, unless half a name ends a list
            return found if len(found) > 1 and name and name.kind == "single" else []
        else:
            break
    return found


def _is_unknown(text: str, name: Name) -> bool:
    """Whether a name in a script without capitals has no given name that is known: it may be the place."""
    return text[name.start] in _UNCASED and _is_stranger(text, name)


def _is_stranger(text: str, name: Name) -> bool:
    """Whether a person has no given name that is known, or no such family name where that stands first."""
    return name.kind == "person" and not knows(text[name.start : name.end])


def _may_begin(head: str, words: Lexicon) -> bool:
    """Whether a part may begin with a name: a cheap look at how its second word is written."""
    found = head.split(maxsplit=2)
    if len(found) < _TWO_WORDS or not found[1][0].islower():
        return True
    first, second = found[0].casefold(), found[1]
    if second in words.particles or second in words.glued or second in words.joints or "'" in second:
        return True
    return first in words.honorifics or not words.starts.isdisjoint((first, second))


def _several(text: str, start: int, stop: int, words: Lexicon) -> list[Name]:
    """Return the names of a piece that has several without a joint between them."""
    said = text[start:stop].split()
    if len(said) <= _TWO_NAMES:
        return []
    twice = _twice(text, start, stop, words) if said[0] in said[_SIZES[0] : _SIZES[-1] + 1] else []
    return twice or _row(text, start, stop)


def _row(text: str, start: int, stop: int) -> list[Name]:
    """Return the names of a row, told apart by their given names: "Ada Roe Jan Smythe"."""
    said = text[start:stop].split()
    if len(said) <= _TWO_NAMES:
        return []
    if said[0][0] in _UNCASED:
        return _prefixed(text, start, stop)
    if not all([word[0].isupper() for word in said]):  # noqa: C419 - a list is quicker
        return []
    out: list[Name] = []
    at, spans = 0, [(start + word.start(), start + word.end()) for word in _spaced(text[start:stop])]
    for size in parted([text[first:last] for first, last in spans]):
        out.append(Name(spans[at][0], spans[at + size - 1][1], "person"))
        at += size
    return out


def _prefixed(text: str, start: int, stop: int) -> list[Name]:
    """Return two names between which "and" is a letter before the second, as Hebrew and Arabic write it."""
    spans = [(start + word.start(), start + word.end()) for word in _spaced(text[start:stop])]
    for place in range(_TWO_WORDS, min(len(spans) - 1, _MOST_GLUED)):
        first = spans[place][0]
        if text[first] in _AND_LETTERS and knows(text[first + 1 : spans[-1][1]]):
            before, behind = Name(spans[0][0], spans[place - 1][1], "person"), Name(first + 1, spans[-1][1], "person")
            return [before, behind] if knows(text[before.start : before.end]) else []
    return []


def _twice(text: str, start: int, end: int, words: Lexicon) -> list[Name]:
    """Return names of which each is said twice, as picture and as link: "Ada Roe Ada Roe Bo Li Bo Li"."""
    found = [(start + word.start(), start + word.end()) for word in _spaced(text[start:end])]
    said = [text[first:last] for first, last in found]
    out: list[Name] = []
    at = 0
    while at < len(said):
        size = next((size for size in _SIZES if said[at : at + size] == said[at + size : at + 2 * size]), 0)
        name = name_at(text, found[at][0], found[at + size - 1][1], words) if size else None
        if name is None or name.kind != "person":
            return []
        out.append(name)
        at += 2 * size
    return out


def _ends(rest: str, words: Lexicon) -> bool:
    """Whether a name ends its part: nothing follows, or a word that pages glue to names."""
    if rest.strip()[:1].isdecimal():
        return True  # "Ada Roe 5 hours ago"
    rest = rest.strip(_TAIL)
    if not rest:
        return True
    first = rest.split(maxsplit=1)[0].casefold().strip(":,.")
    if first in _IN and _place(rest):
        return True
    return first in words.glued or first in words.days or first.partition("-")[0] in BUTTONS


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


def _more(text: str, spans: Sequence[tuple[int, int]], words: Lexicon) -> list[Name]:
    """Return the names of parts that go on with the first: "By Ada Roe / Bo Li", "[Ada Roe](...), [Bo Li](...)"."""
    out: list[Name] = []
    for (_, end), (start, stop) in pairwise(spans):
        joint = words.both.match(f" {text[start:stop]}")
        at = start + joint.end() - 1 if joint and joint.end() > 1 else start
        if at == start and "/" not in text[end:start]:
            break
        found = _alone(text, at, stop, words)
        if not found or any(name.kind != "person" for name in found):
            break
        out += found
    return out


def _inside(text: str, spans: Sequence[tuple[int, int]], words: Lexicon) -> tuple[str, list[Name]]:
    """Return the names behind an opening inside a part of a short line."""
    for start, end in spans:
        for opening in words.openings(text, start + 1, end):
            if is_credit(text, opening.start(), words):
                continue
            found = _alone(text, _behind_openings(text, opening.end(), end, words), end, words)
            if found:
                return "inside", found
    return "", []

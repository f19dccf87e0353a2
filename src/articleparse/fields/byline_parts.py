"""Byline parts: the names in the parts of a line, which strong separators cut.

The first part that opens as a byline does has them, or the first that holds names and nothing else. What goes
on with it in the next parts belongs to it; a short line may open inside a part::

    3 May 2024 | By Ada Roe / Bo Li     two parts of one list
    Ada Roe / HULL, (CNX)               a name, its place and an agency
    A column by Ada Roe                 an opening inside
    Ada Roe portrait Ada Roe            the text of a picture, and the name again
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from ..features.ends import FULL_STOPS
from ..locales import phrases
from ..rules.agencies import AGENCIES
from .byline_lists import ONE_WORD, SHORT, bare, before_date, behind_openings, listed
from .byline_tails import reports, runs_on
from .byline_wire import wired
from .credits import is_credit, without_credit
from .given import knows
from .lexicon import boilerplate, no_names
from .names import Name, name_at
from .names_uncased import UNCASED

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from .lexicon import Lexicon

__all__ = ["names_in"]

_PROSE = 45
"""Characters behind a name, written small, from which they are part of a sentence."""
_PARTS = 9
"""Most parts of a line that is read: a line of more is a menu."""
_EMPHASIS = " *_,/\N{EN DASH}\N{EM DASH}\N{MIDDLE DOT}"
"""Marks before what is not the first part of its line: "3 May 2024 * __by Ada Roe", "3 May 2024 / Ada Roe"."""
_HAN, _WIDE_COLONS = "\N{CJK UNIFIED IDEOGRAPH-3400}", frozenset(":\N{FULLWIDTH COLON}")
"""The first of the signs of Chinese, and what ends a label there."""
_ROLES = frozenset("자원者員")
"""The last signs of what reporters are called behind their names."""

_KINDS = r"(?:선임|수습|인턴|객원|시민|대학생|명예|\p{Hangul}{0,4}전문)?"
"""Of what kind a Korean reporter is: senior, trainee, guest, for medicine; the one for pictures is left out."""
_reporter = regex.compile(
    r"(?<!\p{Hangul})(?:(?P<name>\p{Hangul}{2,4})(?:[·ㆍ]|,\s?))*+(?P<name>\p{Hangul}{2,4})[*_]*+\s"
    rf"(?:{_KINDS}기자|특파원|논설위원)"
    rf"(?:\s?[,·ㆍ]?\s?(?P<name>\p{{Hangul}}{{2,4}})\s(?:{_KINDS}기자|특파원|논설위원))*+(?!\p{{Hangul}})"
    r"|^[\N{LEFT BLACK LENTICULAR BRACKET}(]?(?P<name>\p{Han}{2,5}|\p{Han}{1,3}\p{Hiragana}{1,3})"
    r"(?:記者|特派員|論説委員|編集委員)\W*$"
).search
_placed = regex.compile(r"\s?[/-]\s?\p{Lu}[\p{L} ]{1,30}+,?\s?\((\p{Lu}{2,6})\)\s*+$").match
"""The place and the agency behind a name: "Ada ROE / HULL, (CNX)"."""
_SENTENCE, _ENDS = 4, FULL_STOPS | frozenset("!?")
"""Words behind the names of a line, none with a capital, from which on it is a sentence, and no name with a role; and
what ends it."""
_DASHES, _SMALL = frozenset("-\N{EN DASH}\N{EM DASH}"), 3
"""What stands between a paper and the first sentence behind it, and words in lower case of such a sentence."""


def names_in(text: str, spans: Sequence[tuple[int, int]], words: Lexicon, *, openings: bool) -> tuple[str, list[Name]]:
    """Return the names in the parts of a line."""
    reporter = _reporter(text) if openings and not _ROLES.isdisjoint(text) else None
    if reporter is None and openings and len(text) <= SHORT:
        reporter = wired(text)
    if reporter:
        return "by", [Name(start, end, "person") for start, end in reporter.spans("name")]
    again = _again().match(text) if len(text) <= SHORT and _is_repeated(text) else None
    if again and (name := name_at(text, *again.span("name"), words)) and name.kind == "person":
        return "by", [name]
    if not 0 < len(spans) <= _PARTS:
        return "", []
    kind, names = _parts(text, spans, words, openings=openings)
    if names or not openings or len(text) > SHORT:
        return kind, names
    return _inside(text, spans, words)


@cache
def _again() -> regex.Pattern[str]:
    """Return the pattern of a name as the text of a picture or a link, and again, an opening between them or a word.

    "Ada RoeBy Ada Roe", "Ada Roe portrait Ada Roe". Whether the name comes again is looked at before all openings are.
    """
    openings = "|".join(filter(str.isalpha, phrases("by")))
    return regex.compile(
        r"^\W*+(?P<name>\p{L}[^|]{3,50}?)(?:"
        rf"(?:\s?(?=\p{{L}}++\s(?P=name))(?i:{openings})\s|\s(?:\p{{Ll}}\p{{L}}*+\s){{1,2}})(?P=name)(?!\p{{L}})"
        r"|(?<!\s)(?P=name)(?=\p{Lu}|\W*+$))"
    )


def _is_repeated(text: str) -> bool:
    """Whether the first word of a line stands in it again: a cheap look."""
    first = text.split(maxsplit=1)[0]
    return text.count(first) > 1


def _parts(text: str, spans: Sequence[tuple[int, int]], words: Lexicon, *, openings: bool) -> tuple[str, list[Name]]:
    """Return the names behind an opening, or those of the first part that holds nothing but names."""
    alone: list[Name] = []
    behind, closed = -1, False
    for place, (first, end) in enumerate(spans):
        start = end - len(text[first:end].lstrip(_EMPHASIS))
        at = end - len(text[start:end].lstrip(". "))  # "3 May 2024. Words: Ada Roe"
        opening = (words.opening(text, at, end) or words.joined_by.match(text, at, end)) if openings else None
        if opening and opening.end() < end:
            end = min(end, len(without_credit(text, behind_openings(text, opening.end(), end, words), words)))  # noqa: PLW2901 - nothing behind it is read
            found = listed(text, opening.end(), end, words)
            rest = text[found[-1].end : end] if found else ""
            told = found and (_is_told(rest, words) or _is_subject(opening, rest, words))
            if found and not told and not _is_word(text, opening, found, words):
                return "by", found + (_more(text, spans[place:], words) or _next(text, spans[place:], words))
            closed = closed or not found
        elif opening and text[start] >= _HAN:
            behind = place + 1  # a Chinese label with a bar behind it
        elif not (alone or closed):
            alone = listed(text, start, end, words) if place == behind else bare(text, start, end, words)
            if alone:
                alone += _more(text, spans[place:], words)
    if not alone or _is_sentence(text, alone[-1].end):
        return "", []
    sign = _placed(text, alone[-1].end)
    signed = (sign and sign[1].casefold() in AGENCIES) or reports(text[alone[-1].end :])
    return "by" if signed else "name", alone


def _is_sentence(text: str, end: int) -> bool:
    """Whether a sentence goes on behind the names of a line: much follows, written small, or some words and a stop.

    "Ada Roe, the former mayor, said on Monday that"; "Ada Roe, 87, of Hull, died at home on Monday."
    """
    rest = text[end:].lstrip(" ,\N{ARABIC COMMA}")
    near = rest.partition("||")[0]  # "Ada Roe published at |||||"
    if len(near) > _PROSE and _is_small(near[0]):
        return True
    if len(near) > _PROSE and near[0] in _DASHES and sum(map(str.islower, near.split())) >= _SMALL:
        return True  # "HERALD.example - Verified video footage from the harbour ..."
    return rest[-1:] in _ENDS and sum([_is_small(word[0]) for word in rest.split()]) >= _SENTENCE


def _is_small(sign: str) -> bool:
    """Whether a sign is a letter in lower case, or of a script that has none."""
    return sign.isalpha() and not sign.isupper()


def _is_told(rest: str, words: Lexicon) -> bool:
    """Whether much follows the names behind an opening as a sentence does: "by Ada Roe gave the town a new bridge"."""
    return len(rest) > _PROSE and rest[0] == " " and runs_on(rest, words)


def _is_subject(opening: re.Match[str] | regex.Match[str], rest: str, words: Lexicon) -> bool:
    """Whether a sentence tells of a person whose role stands before the name: "Author Ada Roe, of Hull, said that"."""
    role = opening[0].strip().casefold() in words.roles
    return role and sum(map(str.islower, rest.split())) >= _SENTENCE


def _is_word(text: str, opening: re.Match[str] | regex.Match[str], found: Sequence[Name], words: Lexicon) -> bool:
    """Whether what follows an opening is a common word, not what a writer calls himself: "by shares", "Author details".

    A nickname written small follows no noun without a colon, which is no opening then.
    """
    name = found[0]
    said = text[name.start : name.end]
    if name.kind == "handle" and said[0] in UNCASED and opening[0].strip().casefold() in words.roles:
        return True  # "reporter", and for what, in a script without capitals
    if name.kind != "handle" or not (said.islower() and said.isalpha()):
        return False
    if said in no_names() or said in words.common or said in boilerplate():
        return True
    before = opening[0].strip().casefold()
    return " " not in before and before[-1] != ":" and before not in words.writers and before not in words.particles


def _more(text: str, spans: Sequence[tuple[int, int]], words: Lexicon) -> list[Name]:
    """Return the names of parts that go on with the first: "By Ada Roe / Bo Li", "[Ada Roe](...), [Bo Li](...)"."""
    out: list[Name] = []
    for (_, end), (start, stop) in pairwise(spans):
        joint = words.both.match(f" {text[start:stop]}")
        at = start + joint.end() - 1 if joint and joint.end() > 1 else start
        found = bare(text, at, stop, words)
        if at == start and "/" not in text[end:start] and not _is_pair(text, spans, found):
            break
        kinds = {"person", "agency"} if at > start else {"person"}  # "[Ada Roe](...) and CNX"
        if not found or any(name.kind not in kinds for name in found):
            break
        out += found
    return out


def _is_pair(text: str, spans: Sequence[tuple[int, int]], found: Sequence[Name]) -> bool:
    """Whether a line is two people who are known, and a dash between them: "Ada Roe - Jan Smythe"."""
    if len(spans) != 2 or len(found) != 1 or text[spans[0][1] : spans[1][0]].strip() not in _DASHES:  # noqa: PLR2004
        return False
    whole = text[spans[1][0] : spans[1][1]].strip(_EMPHASIS)
    first = text[spans[0][0] : spans[0][1]].strip(_EMPHASIS)
    return whole == text[found[0].start : found[0].end] and first.istitle() and knows(first) and knows(whole)


def _next(text: str, spans: Sequence[tuple[int, int]], words: Lexicon) -> list[Name]:
    """Return the name of the next person behind the paper of the first: "By Ada Roe | Herald and Bo Li | Herald"."""
    said = [text[start:end].strip() for start, end in spans]
    for start, end in spans[1:]:
        for joint in words.both.finditer(text, start, end):
            if said.count(text[start : joint.start()].strip()) == 1:
                return bare(text, joint.end(), end, words)
    return []


def _inside(text: str, spans: Sequence[tuple[int, int]], words: Lexicon) -> tuple[str, list[Name]]:
    """Return the names behind an opening inside a part of a short line."""
    for start, end in spans:
        for opening in words.openings(text, start + 1, end):
            if is_credit(text, opening.start(), words):
                continue
            first = behind_openings(text, opening.end(), end, words)
            stop = min(end, len(without_credit(text, first, words)))
            found = bare(text, first, stop, words) or _one_word(text, first, stop, words)
            if found:
                return "by" if _is_labelled(opening[0], found) else "inside", found
    return "", []


def _is_labelled(opening: str, found: Sequence[Name]) -> bool:
    """Whether an opening inside a line is a label with a colon before a person: "15:58   No. 012   Author: Ada Roe"."""
    return opening.rstrip()[-1:] == ":" and found[0].kind == "person"


def _one_word(text: str, start: int, end: int, words: Lexicon) -> list[Name]:
    """Return the one word behind an opening if a day follows, or a Chinese label with a colon stands before it."""
    if start >= end or text[start] < _HAN or text[start - 1] not in _WIDE_COLONS:
        return _before_day(text, start, end, words)
    name = name_at(text, start, end, words, opened=True)
    return [name] if name and name.kind == "person" and knows(text[name.start : name.end]) else []


def _before_day(text: str, start: int, end: int, words: Lexicon) -> list[Name]:
    """Return the one word between an opening and a day or time: "Posted in Weather by adaroe on 3 May 2024"."""
    stop = before_date(text, start, end, words)
    piece = text[start:stop].strip()
    if stop == end or not piece or " " in piece:
        return []
    name = name_at(text, start, stop, words, opened=True)
    return [name] if name and name.kind in ONE_WORD else []

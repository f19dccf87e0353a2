"""Byline: which lines of a page can name the persons who wrote the article.

A line is cut at strong separators (``|``, ``•``, a dash between spaces, dates, times), and each
part is read as one of::

    by       By Ada Roe and Bo Li       an opening of the language, then names
    name     Ada Roe, dpa               a part that holds names and nothing else
    inside   A column by Ada Roe        an opening inside a short line
    prefix   Ada Roe Political Editor   a name that begins a short line

Lines of names that follow each other are one group ("Von", "Ada Roe", ",", "Bo Li"). The groups
are ranked by :mod:`articleparse.fields.byline_features`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from .lexicon import lexicon
from .marks import inner
from .names import Name, name_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .dates import Found
    from .lexicon import Lexicon
    from .page import Page

__all__ = ["Group", "groups", "read"]

_ABOVE, _BELOW, _BEHIND = 6, 12, 6
"""Lines above the headline, below the head of the body, and behind the body that are looked at."""
_ASIDE = 100
"""Characters of a line below the head of the body that may be a byline yet."""
_LONGEST, _LINKED = 200, 2000
"""Characters of a line that holds a byline, and of one with the addresses of links in it."""
_SHORT, _FEW = 100, 7
"""Characters, and words, of a line in which a name need not stand alone."""
_PARTS = 9
"""Most parts of a line that is read: a line of more is a menu."""
_APART = 2
"""Lines from one line of a byline to the next, a joint alone on a line between them."""
_TAIL = " *_.:,)|0123456789\N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}\t"
"""Characters behind a name that say nothing: footnotes, counters."""
_BRACKETS = " *_(\N{FULLWIDTH LEFT PARENTHESIS}"
_WIDE = "\N{CJK RADICAL REPEAT}"

_strong = regex.compile(
    r"\s*(?:[|•·●▪»\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}\N{HORIZONTAL BAR}]++|//"
    r"|\s[-\N{EN DASH}\N{EM DASH}/]\s"
    r"|\s\N{EM DASH}|\t|\s{4,})\s*"
).finditer
_link = regex.compile(r"\]\((?:[^()\s]|\([^()]*+\))*+(?:\s[^()]*+)?\)")
_image = regex.compile(r"!?\[[^\[\]]*+\]\((?:[^()\s]|\([^()]*+\))*+(?:\s[^()]*+)?\)")
_widget = regex.compile(r"^\[[0-9A-Za-z_.-]{2,40}\]|^\(BUTTON\)")
_clock = regex.compile(
    r"(?<![\d:])\d{1,2}\s?[:.hH]\s?\d\d(?:[:.]\d\d)?(?!\d)(?:\s?(?:Uhr|am|pm|AM|PM|[A-Z]{2,4}(?!\p{L})|Z))?"
    r"|\d{1,2}\s?[ap]m\b"
)
_address = regex.compile(r"[\w.+-]++@[\w.-]++|@\w++")
_reporter = regex.compile(
    r"(?<!\p{Hangul})(\p{Hangul}{2,4})\s(?:선임)?(?:기자|특파원|논설위원|인턴기자)(?!\p{Hangul})"
).search
_digit = regex.compile(r"\d").search


class Group(NamedTuple):
    """Names that belong together."""

    first: int
    last: int
    """Its lines."""
    names: tuple[Name, ...]
    """Offsets in the raw text."""
    kind: str
    """``by``, ``name``, ``inside`` or ``prefix``."""


def groups(page: Page, title: int) -> list[Group]:
    """Return the groups of names near the head and the end of the body."""
    words = lexicon(page.language)
    out: list[Group] = []
    opened = False
    for number in _numbers(page, title):
        line = page.lines[number]
        if len(line.text) > (_LINKED if "](" in line.text else _LONGEST):
            opened = False
            continue
        kind, names = read(line.text, words, page.dates(number))
        if kind == "joint":
            continue
        if names and opened:
            kind = "by"
        opened = kind == "opening"
        if not names:
            continue
        here = tuple(Name(line.start + name.start, line.start + name.end, name.kind) for name in names)
        last = out[-1] if out else None
        if last and kind in {"name", last.kind} and _joined(page, last, number, words):
            out[-1] = Group(last.first, number, last.names + here, last.kind)
        else:
            out.append(Group(number, number, here, kind))
    return out


def _numbers(page: Page, title: int) -> Iterator[int]:
    """Yield the lines that can hold a byline: short ones beside the body, none of the body but at its bounds."""
    first = max(0, min(title, page.start) - _ABOVE)
    stop = min(len(page.lines), max(page.start, title + 1) + _BELOW)
    for number in range(first, stop):
        text = page.lines[number].text
        if number != title and (number < page.start or len(text) <= _ASIDE or "](" in text):
            yield number
    yield from range(max(stop, page.stop - 1), min(len(page.lines), page.stop + _BEHIND))


def _joined(page: Page, last: Group, number: int, words: Lexicon) -> bool:
    """Whether a line of names goes on with the group before: a joint stands between, or both are names alone."""
    before = last.last
    if not 0 < number - before <= _APART:
        return False
    between = [page.lines[k].text for k in range(before + 1, number)]
    if between:
        return all(words.both.fullmatch(f" {text} ") for text in between)
    if page.lines[before].text.rstrip()[-1] in ",&、":
        return True
    return last.kind == "name" and _is_bare(page, before) and _is_bare(page, number)


def _is_bare(page: Page, number: int) -> bool:
    """Whether a line holds one name and nothing else."""
    text = page.lines[number].text
    lead, _ = inner(text)
    name = name_at(text, lead, len(text), lexicon(page.language))
    return name is not None and name.kind == "person" and not text[name.end :].strip(_TAIL)


def read(text: str, words: Lexicon, dates: Sequence[Found] = ()) -> tuple[str, list[Name]]:
    """Return what kind of line this is, and the names in it (offsets in the line).

    Example:
        >>> read("By Ada Roe and Bo Li", lexicon("en"))
        ('by', [Name(start=3, end=10, kind='person'), Name(start=15, end=20, kind='person')])
    """
    lead, level = inner(text)
    shown = _masked(text, dates)
    lead += level
    lead += len(shown[lead:]) - len(shown[lead:].lstrip(_BRACKETS))
    rest = shown[lead:].strip(" |*_")
    if not rest:
        return "", []
    if len(rest) <= _SHORT and words.both.fullmatch(f" {rest} "):
        return "joint", []
    openings = _has_opening(rest, words)
    if not openings and rest[0].islower():
        return "", []
    opening = words.by.match(shown, lead) if openings else None
    if opening and not shown[opening.end() :].strip(" :|"):
        return "opening", []
    return _names(shown, list(_spans(shown, lead)), words, openings=openings)


def _names(text: str, spans: Sequence[tuple[int, int]], words: Lexicon, *, openings: bool) -> tuple[str, list[Name]]:
    """Return the names in the parts of a line."""
    reporter = _reporter(text)
    if reporter:
        return "by", [Name(reporter.start(1), reporter.end(1), "person")]
    if not 0 < len(spans) <= _PARTS:
        return "", []
    kind, names = _parts(text, spans, words, openings=openings)
    if names or len(text) > _SHORT:
        return kind, names
    return _inside(text, spans, words, openings=openings)


def _parts(text: str, spans: Sequence[tuple[int, int]], words: Lexicon, *, openings: bool) -> tuple[str, list[Name]]:
    """Return the names behind an opening, or those of the first part that holds nothing but names."""
    alone: list[Name] = []
    for start, end in spans:
        opening = words.by.match(text, start, end) if openings else None
        if opening and opening.end() < end:
            found = _listed(text, opening.end(), end, words)
            if found:
                return "by", found + _slashed(text, spans, end, words)
        elif not alone:
            alone = _alone(text, start, end, words)
    return ("name", alone) if alone else ("", [])


def _has_opening(text: str, words: Lexicon) -> bool:
    """Whether a text may hold the opening of a byline: a cheap look before the dear one."""
    if max(text) >= _WIDE:
        return True
    return not words.openers.isdisjoint(text.casefold().replace(":", " ").split())


def _masked(text: str, dates: Sequence[Found]) -> str:
    """Return a line with dates, times, addresses and link targets made separators of the same length."""
    for found in dates:
        text = text[: found.start] + "|" * (found.end - found.start) + text[found.end :]
    if "[" in text or "(BUTTON)" in text:
        text = _image.sub(_bars, text) if "![" in text else text
        text = _widget.sub(_bars, _link.sub(_bars, text)).replace("[", " ")
    if _digit(text):
        text = _clock.sub(_bars, text)
    return _address.sub(_bars, text) if "@" in text else text


def _bars(match: regex.Match[str]) -> str:
    return "|" * len(match[0])


def _spans(text: str, start: int) -> Iterator[tuple[int, int]]:
    for match in _strong(text, start):
        if match.start() > start:
            yield start, match.start()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def _listed(text: str, start: int, end: int, words: Lexicon) -> list[Name]:
    """Return the names of a list behind an opening."""
    found: list[Name] = []
    for at, stop in _between(text, start, end, words):
        name = name_at(text, at, stop, words)
        if name and not (name.kind == "single" and found):
            found.append(name)
        elif not found:
            break
    return found


def _alone(text: str, start: int, end: int, words: Lexicon) -> list[Name]:
    """Return the names of a part that holds nothing but names; roles may follow behind a comma."""
    found: list[Name] = []
    for at, stop in _between(text, start, end, words):
        name = name_at(text, at, stop, words)
        if name and name.kind != "single" and (found or _ends(text[name.end : stop], words)):
            found.append(name)
        elif found and any(sign.isalpha() for sign in text[found[-1].end : at]):
            return []  # "X and" something that is no name: X was none either
        else:
            break
    return found


def _ends(rest: str, words: Lexicon) -> bool:
    """Whether a name ends its part: nothing follows, or a word that pages glue to names."""
    if rest.strip()[:1].isdecimal():
        return True  # "Ada Roe 5 hours ago"
    rest = rest.strip(_TAIL)
    return not rest or rest.split()[0].casefold().strip(":") in words.glued


def _between(text: str, start: int, end: int, words: Lexicon) -> Iterator[tuple[int, int]]:
    for match in words.both.finditer(text, start, end):
        yield start, match.start()
        start = match.end()
    yield start, end


def _slashed(text: str, spans: Sequence[tuple[int, int]], end: int, words: Lexicon) -> list[Name]:
    """Return the names that follow behind slashes: "By Ada Roe / Bo Li"."""
    out: list[Name] = []
    for start, stop in spans:
        if start > end:
            found = _alone(text, start, stop, words) if "/" in text[end:start] else []
            if len(found) != 1 or found[0].kind != "person":
                break
            out += found
            end = stop
    return out


def _inside(text: str, spans: Sequence[tuple[int, int]], words: Lexicon, *, openings: bool) -> tuple[str, list[Name]]:
    """Return the names behind an opening inside a part of a short line, or the one that begins the line."""
    for start, end in spans if openings else ():
        for opening in words.by.finditer(text, start + 1, end):
            found = _alone(text, opening.end(), end, words)
            if found:
                return "inside", found
    start, end = spans[0]
    if text.count(" ", start, end) >= _FEW:
        return "", []
    name = name_at(text, start, end, words)
    return ("prefix", [name]) if name and name.kind == "person" else ("", [])

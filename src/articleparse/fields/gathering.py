r"""Gathering: the lines of a page that can be its byline, as groups of names.

Names on lines that follow each other are one group where a joint stands between them, where
both lines hold a name and nothing else, or where an opening stood alone on the line before::

    By            opens
    Ada Roe       name   \
    News Editor   role    one group
    Bo Li         name   /

At the end of the body, brackets may hold the names: "... until spring. (Ada Roe, CNX)".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from ..kinds import Role
from .byline import listed, read
from .lexicon import lexicon
from .marks import inner
from .masks import masked
from .names import Name, is_role, name_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..lines import Line
    from .lexicon import Lexicon
    from .page import Page

__all__ = ["Group", "certain_group", "groups"]

_ABOVE, _BELOW, _BEHIND = 6, 12, 6
"""Lines above the headline, below the head of the body, and behind the body that are looked at."""
_CLOSE, _LONG = 8, 45
"""Lines below the headline in which a byline may leave no doubt, and characters of the line behind it."""
_ASIDE = 100
"""Characters of a line below the head of the body that may be a byline yet."""
_OPENING, _BRIEF = 3, 50
"""Lines of a body, and characters of its other lines, in which a byline may stand though they are called paragraphs."""
_DATED, _INSIDE, _IMPRINT = 10, 30, 30
"""Further lines above of which those with a date are looked at; further lines of the body, and behind it, of which
those are that begin as a byline does."""
_MARKS = "*_+• [("
"""What may stand before the opening of a byline."""
_WIDE = "\N{CJK RADICAL REPEAT}"
"""Signs from here on are written without spaces between words."""
_LONGEST, _LINKED = 200, 2000
"""Characters of a line that holds a byline, and of one with the addresses of links in it."""
_APART = 2
"""Lines from one line of a byline to the next, a joint or a role alone on a line between them."""
_ENDS = 2
"""Lines before and behind the end of the body that may end in brackets with names."""
_TAIL = " *_.:,)|^&0123456789\N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}\t"
"""Characters behind a name that say nothing: footnotes, counters."""

_signed = regex.compile(
    r"[(\N{FULLWIDTH LEFT PARENTHESIS}]([^()\N{FULLWIDTH LEFT PARENTHESIS}\N{FULLWIDTH RIGHT PARENTHESIS}]{2,150})"
    r"[)\N{FULLWIDTH RIGHT PARENTHESIS}][\s.*_+]*+$"
).search
_brackets = frozenset(")\N{FULLWIDTH RIGHT PARENTHESIS}")


class Group(NamedTuple):
    """Names that belong together."""

    first: int
    last: int
    """Its lines."""
    names: tuple[Name, ...]
    """Offsets in the raw text."""
    kind: str
    """``by``, ``name``, ``inside`` or ``signed``."""


def groups(page: Page, title: int) -> list[Group]:
    """Return the groups of names near the head and the end of the body."""
    words = lexicon(page.language)
    out: list[Group] = []
    opened = False
    run = -1
    for number in _numbers(page, title):
        line = page.lines[number]
        if len(line.text) > (_LINKED if "](" in line.text else _LONGEST):
            opened = False
            continue
        kind, names = read(line.text, words, page.dates(number), opened=opened)
        if kind == "joint":
            continue
        if names and opened:
            run = len(out)
        opened = kind == "opening"
        if not names:
            continue
        here = _placed(line, names)
        last = out[-1] if out else None
        if last and kind in {"name", last.kind} and _joined(page, last, number, running=run == len(out) - 1):
            out[-1] = Group(last.first, number, last.names + _new(page, last, here, number), last.kind)
        else:
            out.append(Group(number, number, here, kind))
    return out + [group for number in _ends(page) if (group := _signature(page, number, words))]


def certain_group(page: Page, title: int) -> Group | None:
    """Return the first line below the headline that opens as a byline does, if it leaves no doubt.

    It names nobody but people, and what follows it is a date or as long as prose, so that no more names do.
    """
    words, lines = lexicon(page.language), page.lines
    for number in range(title + 1, min(title + _CLOSE, len(lines) - 1)):
        text = lines[number].text
        if len(text) > _BRIEF or not _opens(text, words):
            continue
        kind, names = read(text, words, page.dates(number))
        if kind != "by" or not names or any(name.kind != "person" for name in names):
            return None
        if not (len(lines[number + 1].text) > _LONG or page.is_full(number + 1) or page.dates(number + 1)):
            return None
        return Group(number, number, _placed(lines[number], names), kind)
    return None


def _placed(line: Line, names: Iterable[Name]) -> tuple[Name, ...]:
    """Return names of a line with offsets in the raw text."""
    return tuple([Name(line.start + name.start, line.start + name.end, name.kind) for name in names])


def _new(page: Page, last: Group, names: tuple[Name, ...], number: int) -> tuple[Name, ...]:
    """Return the names that the group does not have: pages say a name as picture and as link."""
    line = page.lines[number]
    before = "\n".join([page.lines[k].text for k in range(last.first, last.last + 1)])
    return tuple(name for name in names if line.text[name.start - line.start : name.end - line.start] not in before)


def _numbers(page: Page, title: int) -> Iterator[int]:
    """Yield the lines that can hold a byline: short ones beside the body, of others those that look like one."""
    first = max(0, min(title, page.start) - _ABOVE)
    stop = min(len(page.lines), max(page.start, title + 1) + _BELOW)
    behind = max(stop, page.stop - 1)
    last = max(behind, min(len(page.lines), page.stop + _BEHIND))
    for number in range(max(0, first - _DATED), first):
        if len(page.lines[number].text) <= _LONGEST and page.dates(number):
            yield number
    yield from _near(page, first, stop, title)
    yield from _opened(page, range(stop, min(behind, stop + _INSIDE)), "")
    yield from range(behind, last)
    yield from _opened(page, range(last, min(len(page.lines), last + _IMPRINT)), ":")


def _near(page: Page, first: int, stop: int, title: int) -> Iterator[int]:
    """Yield the lines around the head of the body; none of its paragraphs, but at its bounds."""
    words = lexicon(page.language)
    for number in range(first, stop):
        text = page.lines[number].text
        size = len(text)
        if number == title or (number >= page.start and size > _ASIDE and "](" not in text):
            continue
        outside = page.labels[number].role is not Role.PARAGRAPH
        if number < page.start + _OPENING or size <= _BRIEF or outside or _opens(text, words):
            yield number


def _opened(page: Page, numbers: range, sign: str) -> Iterator[int]:
    """Yield the short lines that begin as a byline does, and have a sign."""
    words = lexicon(page.language)
    for number in numbers:
        text = page.lines[number].text
        if len(text) <= _BRIEF and sign in text and _opens(text, words):
            yield number


def _opens(text: str, words: Lexicon) -> bool:
    """Whether a line begins with the first word of an opening: a cheap look."""
    if text[0] >= _WIDE:
        return words.by.match(text) is not None
    return text.lstrip(_MARKS).partition(" ")[0].strip(":*_").casefold() in words.openers


def _joined(page: Page, last: Group, number: int, *, running: bool) -> bool:
    """Whether a line of names goes on with the group before; it is ``running`` behind an opening of its own."""
    before = last.last
    if not 0 < number - before <= _APART:
        return False
    words = lexicon(page.language)
    between = [page.lines[k].text for k in range(before + 1, number)]
    if between:
        return all(text.casefold() in words.joints or (running and is_role(text, words)) for text in between)
    if page.lines[before].text.rstrip()[-1] in ",&、":
        return True
    texts = page.lines[before].text, page.lines[number].text
    if not running and (last.kind != "name" or bool(inner(texts[0])[0]) != bool(inner(texts[1])[0])):
        return False
    return all(_is_bare(text, words) for text in texts)


def _is_bare(text: str, words: Lexicon) -> bool:
    """Whether a line holds one name and nothing else, a role glued to it aside."""
    text = masked(text)
    lead, _ = inner(text)
    name = name_at(text, lead, len(text), words)
    if name is None or name.kind != "person":
        return False
    rest = text[name.end :].strip(_TAIL)
    return not rest or is_role(rest, words)


def _ends(page: Page) -> range:
    return range(max(page.start, page.stop - _ENDS), min(len(page.lines), page.stop + _ENDS))


def _signature(page: Page, number: int, words: Lexicon) -> Group | None:
    """Return the names in the brackets that end a line."""
    line = page.lines[number]
    if _brackets.isdisjoint(line.text[-4:]):
        return None
    match = _signed(line.text)
    if match is None or match[1].startswith("http"):
        return None
    start, end = match.span(1)
    shown = masked(line.text[:end], [date for date in page.dates(number) if date.start >= start])
    found = [name for name in listed(shown, start, end, words) if name.kind in {"person", "agency", "desk"}]
    if not found or found[0].start - start > 1:
        return None
    names = _placed(line, found)
    return Group(number, number, names, "signed")

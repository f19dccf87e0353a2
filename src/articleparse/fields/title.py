"""Title: which stretches of a page can be the article's own headline.

Every stretch of lines near the head of the body is a candidate: a line, several lines where
text is hard-wrapped, or the part of a ``<title>`` line without the name of the site. They are
ranked by :mod:`articleparse.fields.title_features`::

    Rain at last - The Valley Herald      top line: "Rain at last" before the separator
    News | Sport | Rain at last           holds a candidate: a breadcrumb
    RAIN                                  kicker
    Rain at last                          said three times, two lines above a byline  <- title
    By Ada Roe, 3 May 2024
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import regex

from ..kinds import Role
from .byline import read
from .lexicon import lexicon
from .marks import inner, key, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .page import Page

__all__ = ["TOP", "Candidate", "candidates", "forced", "is_byline"]

TOP = 3
"""First lines of a text, where a ``<title>`` stands."""
_ABOVE, _CLOSE, _BELOW = 60, 9, 9
"""Lines above the body that are looked at; those of them where a headline may be one word; lines of the body."""
_BYLINE = 120
"""Characters of a byline that is looked for, so that it is no headline."""
_OPENING, _COLONS, _MARKS = 20, (":", "\N{FULLWIDTH COLON}"), "*_#• "
"""Characters of its opening, what may end it, and marks before it."""
_HEADLINE = 140
"""Characters of a line inside the body that may yet be the headline."""
_SHORTEST, _LONGEST = 2, 260
"""Characters of a headline."""
_LINKED = 2000
"""Characters of a headline with the address of its link."""
_FEW = 2
"""Spaces in a line that is too short for a headline far above the body."""
_MOST_LINES = 4
_WIDE = "\N{CJK RADICAL REPEAT}"
_HINTS = frozenset({Role.TITLE, Role.HEADING, Role.SUBTITLE, Role.KICKER})
_STOPS = frozenset('.!?…:;,"”»')
"""What no ``<title>`` with the name of a site ends with."""
_MENU = frozenset("*+•▪▸►◦‣□☆●○■·>»[(")
"""What lines of menus and pictures begin with."""

_separators = regex.compile(
    r"\s[|\-\N{EN DASH}\N{EM DASH}\N{MIDDLE DOT}\N{BULLET}»:/]{1,2}\s|\s?\N{FULLWIDTH VERTICAL LINE}\s?|_|,\s|--|:\s"
).finditer
_letter = regex.compile(r"\p{L}").search
_first_word = regex.compile(r"\S+").match


class Candidate(NamedTuple):
    """A stretch of text that could be the headline."""

    first: int
    last: int
    """Its first and last line."""
    start: int
    end: int
    """Its place in the raw text."""
    text: str
    """Its text without marks."""
    key: str
    level: int
    """Level of its Markdown heading, 0 for none."""
    cut: str
    """``""`` for whole lines, ``"head"`` or ``"tail"`` for a part of a line."""


def candidates(page: Page) -> list[Candidate]:
    """Return all candidates, in the order of the text."""
    out: list[Candidate] = []
    first = max(0, page.start - _ABOVE)
    stop = min(len(page.lines), page.start + _BELOW)
    for number in range(min(TOP, stop)):
        out += _cuts(page, number)
        if number < first:
            out += _of_line(page, number)
    for number in range(first, stop):
        if _promising(page, number):
            out += _of_line(page, number)
            out += _of_lines(page, number, stop)
    return out


def _promising(page: Page, number: int) -> bool:
    """Whether a line is worth a closer look: a page has many that are not."""
    text = page.lines[number].text
    if len(text) > _LINKED:
        return False
    if text[0] == "#" or page.labels[number].role in _HINTS:
        return True
    distance = page.start - number
    if distance <= 0 and (len(text) > _HEADLINE or page.layout.continues[number]):
        return False
    if distance > _CLOSE and (text[0] in _MENU or (text.count(" ") < _FEW and text[0] < _WIDE)):
        return False
    return _SHORTEST < len(text) <= _LONGEST or ("](" in text and len(text) <= _LINKED)


def is_byline(page: Page, number: int) -> bool:
    """Whether a line opens as a byline does, and names somebody; with a colon, in whatever language."""
    text = page.lines[number].text
    if len(text) > _BYLINE:
        return False
    words = lexicon(None if any(sign in text[:_OPENING] for sign in _COLONS) else page.language)
    first = text.lstrip(_MARKS).split(maxsplit=1)
    if not first or (text[0] < _WIDE and first[0].casefold().strip(":") not in words.openers):
        return False
    kind, names = read(text, words)
    return kind == "by" and any(name.kind == "person" for name in names)


def _of_line(page: Page, number: int) -> Iterator[Candidate]:
    line = page.lines[number]
    if len(line.text) > _LINKED:
        return
    lead, level = inner(line.text)
    shown = plain(line.text[lead:])
    if _SHORTEST <= len(shown) <= _LONGEST and _letter(shown):
        yield Candidate(number, number, line.start + lead, line.end, shown, key(shown), level, "")


def _cuts(page: Page, number: int) -> Iterator[Candidate]:
    """Yield what stands before or behind a separator of a ``<title>`` line."""
    line = page.lines[number]
    text = line.text
    if len(text) > _LONGEST or text[0] in _MENU or text[-1] in _STOPS:
        return
    lead, level = inner(text)
    for match in _separators(text, lead):
        for start, end, cut in ((lead, match.start(), "head"), (match.end(), len(text), "tail")):
            shown = plain(text[start:end])
            if _SHORTEST < len(shown) <= _LONGEST and _letter(shown):
                yield Candidate(number, number, line.start + start, line.start + end, shown, key(shown), level, cut)


def _of_lines(page: Page, number: int, stop: int) -> Iterator[Candidate]:
    """Yield the joins of a line with those that follow it without a blank line, where a width forced the breaks."""
    lines = page.lines
    lead, level = inner(lines[number].text)
    texts = [lines[number].text[lead:]]
    for last in range(number + 1, min(number + _MOST_LINES, stop)):
        line = lines[last]
        if len(line.text) > _LONGEST:
            return
        mark, depth = inner(line.text)
        if (line.blanks > page.layout.spacing and not (depth and depth == level)) or (mark and depth != level):
            return
        texts.append(line.text[mark:] if mark else line.text)
        if not forced(texts):
            return
        shown = plain(" ".join(texts))
        if not _SHORTEST <= len(shown) <= _LONGEST or not _letter(shown):
            return
        yield Candidate(number, last, lines[number].start + lead, line.end, shown, key(shown), level, "")


def forced(texts: Sequence[str]) -> bool:
    """Whether every break between lines had to be: the next word would not have fitted in the widest of them.

    Example:
        >>> forced(["A Heat Shield for the Most Important Ice on", "Earth"])
        True
        >>> forced(["News", "A Heat Shield for the Most Important Ice on"])
        False
    """
    width = max(map(len, texts))
    for this, following in pairwise(texts):
        word = _first_word(following)
        if word and len(this) + 1 + word.end() <= width:
            return False
    return True

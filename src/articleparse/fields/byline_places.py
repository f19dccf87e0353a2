"""Byline places: the lines of a page in which its byline can stand.

Most bylines stand between headline and prose, or directly behind the prose. Some stand elsewhere,
and only lines that look like one are taken from there::

    Ada Roe  3 May 2024          above the headline, with a date
    By Ada Roe                   far above: it opens as a byline does
    Rain at last                 the headline
    Ada Roe                      between headline and prose
    The first sentence ...
    Ada Roe                      inside the prose, if a date stands on the next line
    3 May 2024
    ... the last sentence.
    By Ada Roe                   behind the prose
    Posted by Ada on 3 May 2024  far behind: it opens as a byline does, with a date or a colon
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..kinds import Role
from .lexicon import lexicon
from .masks import shown_size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .lexicon import Lexicon
    from .page import Page

__all__ = ["BRIEF", "LONGEST", "is_inside", "opens", "places"]

_ABOVE, _BELOW, _BEHIND = 6, 12, 6
"""Lines above the headline, below the head of the body, and behind the body that are looked at."""
_ASIDE = 100
"""Characters of a line below the head of the body that may be a byline yet."""
_OPENING, BRIEF = 3, 50
"""Lines of a body, and characters of its other lines, in which a byline may stand though they are called paragraphs."""
_CLOSE = 6
"""Lines below the headline in which a line with a date is looked at, whatever it is called."""
_DATED, _FAR = 10, 60
"""Further lines above of which those with a date are looked at, and of which those are that open as a byline does."""
_INSIDE, _IMPRINT = 30, 60
"""Further lines of the body, and behind it, of which those are looked at that open as a byline does."""
LONGEST = 200
"""Characters of a line that holds a byline."""
_SIGNED = 70
"""Characters of a line far away that opens as a byline does, a date in it."""
_ALONE = 30
"""Characters of an opening that may stand alone on its line, the names on the next: "Author of the article:"."""
_MARKS = "*_+• [("
"""What may stand before the opening of a byline."""
_WRAPPED = 25
"""Characters of the lines around one that stands inside a sentence, at the least: tags and menus have fewer."""
_WIDE = "\N{CJK RADICAL REPEAT}"
"""Signs from here on are written without spaces between words."""

_digit = re.compile(r"\d").search


def places(page: Page, title: int) -> Iterator[int]:
    """Yield the lines that can hold a byline: short ones beside the body, of others those that look like one."""
    lines = page.lines
    first = max(0, min(title, page.start) - _ABOVE)
    stop = min(len(lines), max(page.start, title + 1) + _BELOW)
    behind = max(stop, page.stop - 1)
    last = max(behind, min(len(lines), page.stop + _BEHIND))
    dated = max(0, first - _DATED)
    yield from _opened(page, range(max(0, first - _FAR), dated), dated)
    for number in range(dated, first):
        if len(lines[number].text) <= LONGEST and page.dates(number):
            yield number
    yield from _near(page, first, stop, title)
    for number in range(stop, min(behind, stop + _INSIDE)):
        text = lines[number].text
        if len(text) <= BRIEF and (opens(text, lexicon(page.language)) or _is_dated(page, number + 1)):
            yield number
    yield from range(behind, last)
    for number in _opened(page, range(last, min(len(lines), last + _IMPRINT)), 0):
        if ":" in lines[number].text or page.dates(number):
            yield number


def _near(page: Page, first: int, stop: int, title: int) -> Iterator[int]:
    """Yield the lines around the head of the body; none of its paragraphs, but at its bounds."""
    words = lexicon(page.language)
    for number in range(first, stop):
        text = page.lines[number].text
        size = shown_size(text)
        if number == title or (number >= page.start and size > _ASIDE):
            continue
        outside = page.labels[number].role is not Role.PARAGRAPH
        dated = title < number < title + _CLOSE and bool(page.dates(number))
        if number < page.start + _OPENING or size <= BRIEF or outside or dated or opens(text, words):
            yield number


def _opened(page: Page, numbers: range, stop: int) -> Iterator[int]:
    """Yield the short lines that open as a byline does; behind an opening alone the next line too, before ``stop``."""
    words = lexicon(page.language)
    done = -1
    for number in numbers:
        text = page.lines[number].text
        if number > done and len(text) <= _SIGNED and opens(text, words):
            yield number
            done = number
            if len(text) <= _ALONE and number + 1 < stop:
                yield number + 1
                done = number + 1


def _is_dated(page: Page, number: int) -> bool:
    """Whether a line is short and has a date."""
    if number >= len(page.lines):
        return False
    text = page.lines[number].text
    return len(text) <= _ASIDE and _digit(text) is not None and bool(page.dates(number))


def opens(text: str, words: Lexicon) -> bool:
    """Whether a line begins with the first word of an opening: a cheap look.

    Example:
        >>> opens("* By Ada Roe", lexicon("en")), opens("Rain at last", lexicon("en"))
        (True, False)
    """
    first = text[0]
    if first not in words.initials and first not in _MARKS:
        return first >= _WIDE and words.opening(text, 0, len(text)) is not None
    return text.lstrip(_MARKS).partition(" ")[0].strip(":*_").casefold() in words.openers


def is_inside(page: Page, number: int) -> bool:
    """Whether a line in lower case stands between two that touch it, the upper one open, the lower one small as well.

    A sentence that wraps before "by" looks like a byline: "... was opened / by Ada Roe and Bo Li in the / presence of".
    """
    if not 0 < number < len(page.lines) - 1 or not page.lines[number].text[0].islower():
        return False
    above, below = page.lines[number - 1], page.lines[number + 1]
    touching = page.lines[number].blanks == below.blanks == 0
    open_ones = above.text[-1].islower() and below.text[0].islower()
    return touching and open_ones and min(len(above.text), len(below.text)) >= _WRAPPED

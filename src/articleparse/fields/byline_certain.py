"""Certain bylines: lines below the headline that leave no doubt.

They are taken at once. The ranking would take the same lines, but it has to describe each group of
names on the page first::

    Rain at last                 the headline
    Ada Roe                      a name that is known, above a line that is a date, and no other name above it
    Ada Roe | 3 May 2024         or beside the date
    By Ada Roe                   or the first line that opens as a byline does, and no other name behind it
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .byline import read_line
from .byline_groups import BULLETS, Group, goes_on, placed
from .byline_places import BRIEF, is_inside, opens
from .byline_wrapped import unwrapped
from .given import knows
from .lexicon import lexicon
from .marks import letters
from .masks import masked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lexicon import Lexicon
    from .names import Name
    from .page import Page

__all__ = ["certain_group"]

_CLOSE, _LONG = 8, 45
"""Lines below the headline in which a byline may leave no doubt, and characters of the line behind it."""
_STAMPED, _MORE = 110, 6
"""Characters of a line of names and a date, and letters beside them: "on", "Uhr"."""


def certain_group(page: Page, title: int) -> Group | None:
    """Return the byline below the headline, if it leaves no doubt.

    That is a name above a date, a line of names and a date, or the first line that opens as a byline does: it names
    nobody but people, and what follows it is a date, as long as prose, or no name. On all of 163 texts on which no date
    or prose follows, or lines stand above the name, the ranking took the same names.
    """
    words, lines = lexicon(page.language), page.lines
    for number in range(title + 1, min(title + _CLOSE, len(lines) - 1)):
        text = lines[number].text
        first = number == title + 1
        named = _above_date(page, number, words) if first or number < page.start else None
        if named and (first or _is_silent(page, number - 1, words)):
            return named
        if len(text) <= _STAMPED and page.dates(number):
            before = lines[number - 1].text
            runs = number > title + 1 and (opens(before, words) or goes_on(before, words))
            if not runs and (dated := _with_date(page, number, words)):
                return dated
        if len(text) > BRIEF or not opens(text, words) or is_inside(page, number):
            continue
        kind, names = read_line(page, number, words)
        if not kind and text.lstrip(BULLETS).partition(" ")[0].casefold() in words.credits:
            continue  # "Photos of the harbour", where "photos and text by" opens a byline
        if kind != "by" or not names or any(name.kind != "person" for name in names):
            return None
        if goes_on(text, words) or not (_is_closed(page, number) or _is_whole(page, number, names, words)):
            return None
        return Group(number, number, placed(lines[number], names), kind)
    return None


def _is_closed(page: Page, number: int) -> bool:
    """Whether what follows a line is a date, or as long as prose."""
    below = number + 1
    return len(page.lines[below].text) > _LONG or page.is_full(below) or bool(page.dates(below))


def _is_whole(page: Page, number: int, names: Sequence[Name], words: Lexicon) -> bool:
    """Whether the line below one of names neither goes on with them nor names anybody."""
    inside = number < page.stop  # readers sign behind it
    return inside and _is_silent(page, number + 1, words) and unwrapped(page, number, names, words) is None


def _is_silent(page: Page, number: int, words: Lexicon) -> bool:
    """Whether a line names nobody, and is nothing that stands before or between names."""
    return read_line(page, number, words) == ("", [])


def _with_date(page: Page, number: int, words: Lexicon) -> Group | None:
    """Return a line that names people whose given names are known, and a date, and says hardly more."""
    line, dates = page.lines[number], page.dates(number)
    kind, names = read_line(page, number, words)
    if kind not in {"by", "name"} or goes_on(line.text, words):
        return None
    said = [line.text[name.start : name.end] for name in names]
    if any(name.kind != "person" for name in names) or not all(knows(name, page.language) for name in said):
        return None
    more = letters(masked(line.text, dates)) - sum(map(len, said))
    return Group(number, number, placed(line, names), kind) if kind == "by" or more <= _MORE else None


def _above_date(page: Page, number: int, words: Lexicon) -> Group | None:
    """Return a line that is one name and nothing else, above a line that is a date, if its given name is known."""
    line, below = page.lines[number], page.lines[number + 1]
    if len(line.text) > _LONG or len(below.text) > _LONG or not page.dates(number + 1) or page.dates(number):
        return None
    kind, names = read_line(page, number, words)
    if kind != "name" or len(names) != 1 or names[0].kind != "person":
        return None
    said = line.text[names[0].start : names[0].end]
    if said != line.text.strip(BULLETS) or not knows(said, page.language):
        return None
    return Group(number, number, placed(line, names), kind)

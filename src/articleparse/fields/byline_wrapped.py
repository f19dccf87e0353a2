"""Wrapped bylines: an opening and names that a narrow column broke into lines.

A line of a hard-wrapped text that opens as a byline does may end inside a name::

    Words by Ada Roe, Bo Li and Jan     "Jan" is no whole name
    Smythe, Political Editor            so the line goes on here

It is read again as one with the next, if that makes one name of the words around the break.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..locales import words as words_for
from .byline import read
from .names import Name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lexicon import Lexicon
    from .page import Page

__all__ = ["unwrapped"]

_MOST = 3
"""Lines of a byline."""
_ROOM = 12
"""Columns that a line may leave free though the next one would fit."""
_NEXT = 100
"""Characters of a line that goes on with a byline."""


def unwrapped(page: Page, number: int, names: Sequence[Name], words: Lexicon) -> tuple[int, list[Name]] | None:
    """Return the last line of a byline that goes on behind its first, and its names with offsets in the raw text.

    ``names`` are those of the first line, with offsets in it. ``None`` if the first line is all.
    """
    width = page.layout.width
    if width is None:
        return None
    text, found, last = page.lines[number].text, list(names), number
    starts = [(0, page.lines[number].start)]
    dates = list(page.dates(number))
    while last + 1 < min(len(page.lines), number + _MOST) and _is_open(text, found, words):
        line, size = page.lines[last + 1], len(text) + 1
        if line.blanks or len(line.text) > _NEXT or not line.text[0].isupper() or _begins_sentence(line.text):
            break
        if names[0].kind == "single" and len(text) + len(line.text) <= width - _ROOM:
            break  # all of it would have stood on one line
        dates += [date._replace(start=date.start + size, end=date.end + size) for date in page.dates(last + 1)]
        kind, longer = read(f"{text} {line.text}", words, dates)
        if kind not in {"by", "name"} or not any(name.start < size - 1 < name.end for name in longer):
            break
        text, found, last = f"{text} {line.text}", longer, last + 1
        starts.append((size, line.start))
    return (last, [_placed(name, starts) for name in found]) if last > number else None


def _begins_sentence(text: str) -> bool:
    """Whether a line begins with an article: no name goes on with one."""
    return text.partition(" ")[0].casefold() in words_for("articles")


def _is_open(text: str, names: Sequence[Name], words: Lexicon) -> bool:
    """Whether a line ends with one word of a name: behind its opening, or behind a joint."""
    rest = text[names[-1].end :].split()
    if not rest:
        return len(names) == 1 and names[0].kind == "single"
    if rest[-1] in words.joint_signs or not rest[-1][0].isupper():
        return False
    before = [word for word in rest[:-1] if word.strip(",").casefold() not in words.joints and word != ","]
    return not before and len(rest) > 1 - (text[names[-1].end] == ",")


def _placed(name: Name, starts: Sequence[tuple[int, int]]) -> Name:
    """Return a name of joined lines with offsets in the raw text."""
    first = next(pair for pair in reversed(starts) if pair[0] <= name.start)
    last = next(pair for pair in reversed(starts) if pair[0] < name.end)
    return Name(first[1] + name.start - first[0], last[1] + name.end - last[0], name.kind)

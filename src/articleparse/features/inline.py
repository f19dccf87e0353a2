"""Inline breaks: sentences that a flattener broke at every tag, and paragraphs cut by a page.

A tool that writes each text node on a line of its own breaks a paragraph at its links and its
bold words, but leaves the spaces where they were: at the end of one line or the start of the
next. No break between paragraphs has them there::

    The slipway was repaired by the
    ␣                                     <- a space before the line feed
    harbour office                        <- a link
     in two winters.                      <- a space before the line

Such spaces are evidence only in a text that has several of them inside sentences; elsewhere
they are indents. A paragraph cut by a page shows by its halves: the first is long and stops
inside a sentence, the second begins with what cannot begin one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .ends import CLOSED, End, Start, end_class, start_class

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Line

__all__ = ["inline_joints", "is_cut", "leaves_off"]

_SURE = 3
"""Spaces at breaks inside sentences that show the flattener."""
_SPACES = 2
"""Spaces at a break, at the most: one at the end of a line and one at the start of the next."""
_PROSE = 80
"""Code points of a line that has to be prose: headlines and captions seldom have as many."""
_UNFINISHED = frozenset({End.LETTER, End.COMMA, End.HYPHEN, End.OPENING, End.DASH})
_OPEN = _UNFINISHED | {End.DIGIT, End.CAPITAL, End.SEMICOLON}
_BINDING = frozenset(
    [
        *("the", "a", "an", "of", "and", "or", "from", "with", "than"),
        *("der", "den", "dem", "des", "eine", "einen", "einem", "einer", "und", "oder", "vom", "zum", "zur", "im"),
        *("le", "la", "les", "un", "une", "du", "des", "et", "ou", "aux", "de", "d", "au"),
        *("el", "los", "las", "una", "y", "del", "al", "o", "os", "as", "um", "uma", "e", "do", "da", "dos", "das"),
        *("il", "lo", "gli", "i", "della", "dei", "het", "een", "van", "en", "och", "og", "att", "at", "z", "ze", "w"),
        *("na", "ve", "ile", "и", "в", "на", "из", "для", "от", "та"),
    ]
)
"""Articles, prepositions and conjunctions that hardly ever end a sentence, in the languages that have most readers."""
_LISTED = frozenset({Start.BULLET, Start.NUMBERED})


def inline_joints(lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines that go on with the line before them, where a flattener broke sentences at tags."""
    feed = _feed(lines)
    spaced = [
        number
        for number in range(1, len(lines))
        if not (line := lines[number]).blanks
        and line.indent <= 1
        and 0 < line.start - lines[number - 1].end - feed <= _SPACES
    ]
    sure = sum(1 for n in spaced if lines[n].text[0].islower() and lines[n - 1].text[-1].islower())
    if sure < _SURE:
        return frozenset()
    joints = {n for n in spaced if _is_broken(lines[n - 1].text, lines[n].text)}
    joints |= {
        number
        for number in range(1, len(lines))
        if lines[number].text[0] in ",.;:!?)]…" and not lines[number].blanks and _closes(lines[number].text)
    }
    return frozenset(joints)


def _feed(lines: Sequence[Line]) -> int:
    """Return the code points of a line end: two for CRLF."""
    gaps = [lines[n].start - lines[n - 1].end for n in range(1, len(lines)) if not lines[n].blanks]
    return min(gaps, default=1)


def _is_broken(before: str, behind: str) -> bool:
    start = start_class(behind)
    if start in _LISTED:
        return False
    end = end_class(before)
    return start in {Start.LOWER, Start.CLOSING, Start.QUOTED_LOWER} or end not in CLOSED


def _closes(text: str) -> bool:
    return start_class(text) == Start.CLOSING


def leaves_off(text: str) -> bool:
    """Whether a line breaks off: it ends with a word that cannot end a sentence, or with a comma.

    Example:
        >>> leaves_off("China, France, Russia, the")
        True
    """
    end = end_class(text)
    if end in {End.COMMA, End.HYPHEN, End.OPENING}:
        return True
    return end == End.LETTER and text.rpartition(" ")[2].strip("*_") in _BINDING


def is_cut(before: str, behind: str, *, paged: bool) -> bool:
    """Whether a page (or column) break stands between two halves of a paragraph.

    Args:
        before: The line that may be a first half.
        behind: The line that may be the second.
        paged: Whether page furniture or a form feed stands between them.
    """
    if len(before) < _PROSE or before[0] in "#|>":
        return False
    end, start = end_class(before), start_class(behind)
    if start == Start.LOWER:
        return end in _OPEN or (paged and end in {End.QUOTE, End.BRACKET})
    if start in _LISTED or behind[0] == "#" or end not in _OPEN:
        return False
    return paged or leaves_off(before)

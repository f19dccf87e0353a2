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
    from collections.abc import Collection, Sequence

    from ..lines import Line

__all__ = ["inline_joints", "is_cut", "leaves_off"]

_SURE = 3
"""Spaces at breaks inside sentences that show the flattener."""
_PROSE = 80
"""Code points of a line that has to be prose: headlines and captions seldom have as many."""
_UNFINISHED = frozenset({End.LETTER, End.COMMA, End.HYPHEN, End.OPENING, End.DASH})
_OPEN = _UNFINISHED | {End.DIGIT, End.CAPITAL, End.SEMICOLON}
_LISTED = frozenset({Start.BULLET, Start.NUMBERED})


def inline_joints(lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines that go on with the line before them, where a flattener broke sentences at tags."""
    feed = _feed(lines)
    spaced = [
        number
        for number in range(1, len(lines))
        if not (line := lines[number]).blanks and line.start - lines[number - 1].end > feed
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


def leaves_off(text: str, function_words: Collection[str]) -> bool:
    """Whether a line breaks off: it ends with a word that cannot end a sentence, or with a comma.

    Example:
        >>> leaves_off("China, France, Russia, the", {"the"})
        True
    """
    end = end_class(text)
    if end in {End.COMMA, End.HYPHEN, End.OPENING}:
        return True
    return end == End.LETTER and text.rpartition(" ")[2].rstrip("*_") in function_words


def is_cut(before: str, behind: str, function_words: Collection[str], *, paged: bool) -> bool:
    """Whether a page (or column) break stands between two halves of a paragraph.

    Args:
        before: The line that may be a first half.
        behind: The line that may be the second.
        function_words: Those of the language of the text.
        paged: Whether page furniture or a form feed stands between them.
    """
    if len(before) < _PROSE or before[0] in "#|>":
        return False
    end, start = end_class(before), start_class(behind)
    if start == Start.LOWER:
        return end in _OPEN or (paged and end in {End.QUOTE, End.BRACKET})
    if start in _LISTED or behind[0] == "#" or end not in _OPEN:
        return False
    return paged or leaves_off(before, function_words)

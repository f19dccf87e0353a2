"""Inline breaks: sentences that a flattener broke at every tag, and paragraphs cut by a page.

A tool that writes each text node on a line of its own breaks a paragraph at its links and its
bold words, but leaves the spaces where they were: at the end of one line or the start of the
next. No break between paragraphs has them there::

    The slipway was repaired by the
    ␣                                     <- a space before the line feed
    harbour office                        <- a link
     in two winters.                      <- a space before the line

Such spaces are evidence only in a text that has several of them inside sentences; elsewhere
they are indents. Behind a full stop they are evidence where hardly any paragraph has one before
it. Where blank lines part the paragraphs, lines that touch with a space are of one, even behind
what looks like a heading: a paragraph may begin with a bold word. A paragraph cut by a page
shows by its halves: the first is long and stops inside a sentence, the second begins with what
cannot begin one.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ..locales import words
from .ends import CLOSED, End, Start, end_class, start_class

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from ..lines import Line

__all__ = ["breaks_off", "inline_joints", "is_cut", "is_glued", "leaves_off", "may_be_cut"]

_SURE = 3
"""Breaks inside sentences that show the flattener; then any space at a break is one of its."""
_SPACES = 2
"""Spaces at a break, at the most: one at the end of a line and one at the start of the next."""
_CLOSING = frozenset(",.;:!?)]”“\"»’'-")
_QUOTES = frozenset("”“\"»’'")
_UPRIGHT = frozenset("”\"'")
"""Quotation marks that close where a space stands behind them."""
_EITHER = frozenset("“«»‘\"'")
"""Quotation marks that open where a space stands before them."""
_ALONE = _EITHER | frozenset("„”")
_BEHIND_QUOTE = frozenset(",.;:!?)")
_ENCLOSED = frozenset(")]”“\"»’'%")
"""What a sign can close or follow beside letters and figures."""
_PARTED, _FEW = 2, 5
"""Paragraphs that show how they are parted, and how many of them to one that is parted otherwise."""
_LINK, _LEAD = 80, 20
"""Code points of the longest link that is taken for one, and of the shortest line that it interrupts."""
_HEADING = 100
"""Code points of the longest heading."""
_PROSE = 80
"""Code points of a line that has to be prose: headlines and captions seldom have as many."""
_UNFINISHED = frozenset({End.LETTER, End.COMMA, End.HYPHEN, End.OPENING, End.DASH})
_BEFORE_LOWER = _UNFINISHED | {End.CAPITAL, End.DIGIT, End.QUOTE, End.BRACKET, End.SEMICOLON}
"""What surely goes on where the next line begins in lower case."""
_OPEN = _UNFINISHED | {End.DIGIT, End.CAPITAL, End.SEMICOLON}
_SENTENCE_STARTS = frozenset({Start.CAPITAL, Start.CAPITALS, Start.QUOTED})
_LISTED = frozenset({Start.BULLET, Start.NUMBERED})


def inline_joints(lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines that go on with the line before them, where a flattener broke sentences at tags."""
    feed = _feed(lines)
    spaced: set[int] = set()
    sure: list[int] = []
    veiled: list[int] = []
    for number in range(1, len(lines)):
        start, _, text, indent, blanks, _ = lines[number]
        before = lines[number - 1]
        if blanks:
            if blanks == 1 and text[0].islower() and 0 < start - before[1] - 2 * feed <= 1 + indent <= _SPACES:
                veiled.append(number)
            continue
        gap = start - before[1] - feed
        if 0 < gap <= 1 + indent <= _SPACES:  # two spaces at the end of a line are a break in Markdown
            spaced.add(number)
            if (text[0].islower() and end_class(before[2]) in _BEFORE_LOWER) or (indent and _leads(before, text)):
                sure.append(number)
                continue
        if (text[0] in _CLOSING and _closes(before[2], text)) or (
            not gap and (_opens(before[2]) or _opens_alone(lines, number - 1))
        ):
            sure.append(number)
    if not spaced and len(lines) > _SURE and not any(line[3] or line[4] for line in lines):
        return _stripped(lines, sure)
    if len(sure) < _SURE:
        return frozenset([*sure, *_linked(lines, sure, spaced, tagged=False)])
    sure += [number for number in veiled if end_class(lines[number - 1][2]) in _UNFINISHED]
    return _tagged(lines, sorted(sure), spaced)


def _stripped(lines: Sequence[Line], sure: Sequence[int]) -> frozenset[int]:
    """Return the lines that go on, where each line has been stripped of its spaces, and no blank line is left.

    Verse has such lines too; but none of them begins with a comma or a stop.
    """
    joints = set(sure)
    least = _LEAD if len(sure) >= _SURE else _PROSE
    for number in range(1, len(lines)):
        text, before = lines[number][2], lines[number - 1][2]
        if max(len(before), len(text) // 2) < least and number - 1 not in joints:
            continue
        if end_class(before) in _BEFORE_LOWER if text[0].islower() else breaks_off(before):
            joints.add(number)
    return frozenset(joints.union(_linked(lines, joints, (), tagged=False)))


def breaks_off(text: str) -> bool:
    """Whether a line breaks off inside a sentence, and not behind the last item but one of a list: "a pier; and"."""
    return leaves_off(text) and text.rpartition(" ")[0][-1:] not in ";,"


def _opens_alone(lines: Sequence[Line], number: int) -> bool:
    """Whether a quotation mark alone on its line opens a quotation: the sentence before it has ended."""
    if lines[number][2] not in _ALONE:
        return False
    return bool(not number or lines[number][4]) or end_class(lines[number - 1][2]) in CLOSED


def _leads(before: Line, text: str) -> bool:
    """Whether a line is the bold beginning of a paragraph, and a space stands behind it: "Opening hours:"."""
    return before[2][-1] == ":" and before[4] > 0 and not before[3] and start_class(text) not in _LISTED


def _tagged(lines: Sequence[Line], sure: Sequence[int], spaced: set[int]) -> frozenset[int]:
    """Return the lines that go on, where the flattener is known."""
    joints = {*sure, *_linked(lines, sure, spaced, tagged=2 * len(spaced.intersection(sure)) > len(sure))}
    bare, parted = _between(lines, spaced)
    for number in sorted(spaced):
        above, below = lines[number - 1][2], lines[number][2]
        if number in joints or start_class(below) in _LISTED:
            continue
        heads = not parted and number - 1 not in joints and _heads(above, below, goes_on=number + 1 in joints)
        if not heads and (_is_broken(above, below) or (bare and (number + 1 in joints or end_class(below) in CLOSED))):
            joints.add(number)
    return frozenset(joints)


def _between(lines: Sequence[Line], spaced: Container[int]) -> tuple[bool, bool]:
    """Return whether hardly a paragraph has such a space before it, and whether hardly one has no blank line."""
    bare = touching = parted = 0
    for number in range(1, len(lines)):
        line, before = lines[number], lines[number - 1]
        if len(line[2]) >= _PROSE and len(before[2]) >= _PROSE and end_class(before[2]) in CLOSED:
            if line[4]:
                parted += 1
            elif number in spaced:
                touching += 1
            else:
                bare += 1
    return bare + parted >= max(_PARTED, _FEW * touching), parted >= max(_PARTED, _FEW * (touching + bare))


def _linked(lines: Sequence[Line], sure: Iterable[int], spaced: Container[int], *, tagged: bool) -> list[int]:
    """Return the short lines before those that go on: links and bold words inside the sentence before them."""
    known = frozenset(sure)
    return [
        number - 1
        for number in sure
        if number > 1
        and not lines[number - 1].blanks
        and len(lines[number - 1].text) <= _LINK
        and (len(lines[number - 2].text) >= _LEAD or number - 2 in known)
        and (not tagged or number - 1 in spaced or leaves_off(lines[number - 2].text))
        and end_class(lines[number - 2].text) in (_OPEN if number - 1 in spaced else _UNFINISHED)
        and start_class(lines[number - 1].text) not in _LISTED
    ]


def _feed(lines: Sequence[Line]) -> int:
    """Return the code points of a line end: two for CRLF."""
    gaps = [(line[0] - before[1]) // (line[4] + 1) for before, line in pairwise(lines)]
    return min(2, min(gaps, default=1))


def _opens(before: str) -> bool:
    """Whether a line ends with a sign that belongs to the start of the line behind."""
    if len(before) < 2 or before.count("«") > before.count("»", 0, -1):  # noqa: PLR2004 - a quotation in French has spaces inside
        return False
    return before[-1] in "([„" or (before[-1] in _EITHER and before[-2].isspace())


def is_glued(before: str, behind: str, *, spaced: bool) -> bool:
    """Whether nothing belongs between two lines that a flattener parted at a tag.

    Args:
        before: The line above.
        behind: The line below.
        spaced: Whether the flattener left a space between them.

    Example:
        >>> is_glued("The harbour (", "built in 1901", spaced=False), is_glued("harbour", ", and", spaced=True)
        (True, True)
    """
    if behind[0] in ",.)]":
        return behind[:2] != ".."
    return not spaced and (
        _opens(before)
        or before in _ALONE
        or behind[0] in ";:!?…-"
        or (behind[0] in _QUOTES and _closes(before, behind))
    )


def _heads(before: str, behind: str, *, goes_on: bool) -> bool:
    """Whether a line may be a heading or a paragraph, and the next one the paragraph below it: links are shorter."""
    long = len(behind) > _LINK or (goes_on and len(before) >= _LEAD)
    if not long or before[-1] == ":" or start_class(behind) not in _SENTENCE_STARTS:
        return False
    return end_class(before) in CLOSED or not (len(before) > _HEADING or leaves_off(before))


def _is_broken(before: str, behind: str) -> bool:
    start = start_class(behind)
    if start in _LISTED:
        return False
    end = end_class(before)
    return start in {Start.LOWER, Start.CLOSING, Start.QUOTED_LOWER} or end not in CLOSED


def _closes(before: str, behind: str) -> bool:
    """Whether a line begins with a sign that belongs to the end of the line before."""
    first, second = behind[0], behind[1:2]
    if not (before[-1].isalnum() or before[-1] in _ENCLOSED):
        return False
    if first == second == ".":
        return False
    if first == "-":
        return second.isalpha()
    if first in _QUOTES:
        return (
            second in _BEHIND_QUOTE
            or (first in _UPRIGHT and second.isspace())
            or (second == "s" and not behind[2:3].isalnum())
        )
    return second == "" or second.isspace() or second in _QUOTES or second in _BEHIND_QUOTE


def leaves_off(text: str) -> bool:
    """Whether a line breaks off: it ends with a word that cannot end a sentence, or with a comma.

    Example:
        >>> leaves_off("China, France, Russia, the")
        True
    """
    end = end_class(text)
    if end in {End.COMMA, End.HYPHEN, End.OPENING}:
        return True
    return end == End.LETTER and text.rpartition(" ")[2].strip("*_") in words("binding")


def may_be_cut(text: str) -> bool:
    """Whether a line is long enough for half a paragraph, and does not end as a sentence does."""
    return len(text) >= _PROSE and text[-1] not in ".!?" and text[0] not in "#|>"


def is_cut(before: str, behind: str, *, paged: bool) -> bool:
    """Whether a page (or column) break stands between two halves of a paragraph.

    Args:
        before: The line that may be a first half.
        behind: The line that may be the second.
        paged: Whether page furniture or a form feed stands between them.
    """
    if not may_be_cut(before):
        return False
    end, start = end_class(before), start_class(behind)
    if start == Start.LOWER:
        return end in _OPEN or (paged and end in {End.QUOTE, End.BRACKET})
    if start in _LISTED or behind[0] == "#" or end not in _OPEN:
        return False
    return paged or leaves_off(before)

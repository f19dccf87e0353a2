"""Calls: the numbers in a text that call its footnotes, which extractors of print glue to the words before them.

A number is a call where the note stands at the foot of the same page, the notes of the text count up
to it, the page has no other such number, and the calls come in the order of their notes::

    The ferry was built for Lind1 and sold to the town.2    <- the calls
    1 The register of 1911 names another boat.              <- the notes
    2 For nine crowns.
    12                                                      <- the page ends here
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import regex

from ..kinds import BODY, Role
from ..lines import Call
from .ends import CLOSED
from .layout import MERGED

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

    from ..lines import Label, Layout, Line, Measures

__all__ = ["NOTE", "Notes", "find_calls", "find_notes_called", "prove_notes"]

_NUMBER = r"(?P<number>[1-9]\d{0,2}|[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})"
_MARK = regex.compile(rf"[(\[]?{_NUMBER}(?:[.)\]]{{1,2}}\s*+|\s++|(?=[\p{{Lu}}\p{{Pi}}]))(?=[^\s\d.,:;%/-])")
"""The number that a note begins with."""
_CALL = regex.compile(
    r"(?:(?<=\p{L}{2}[\p{Ll}\p{Lo}])|(?<=\p{L}{3}[.,;:!?…»”“’\"'])|(?<=\p{Ll}{2}[.!?…])|(?<=(?<!\d)\d{4}[.!?…])|(?<=\p{L}{2}[.,;:!?…][»”“’\"'])|(?<=\p{L}{2}\s?»[.,;]?)|(?<=[\p{Lo}ー）」』][。、」』]))"  # noqa: RUF001
    rf"{_NUMBER}(?![\w°%²³])(?!\p{{P}}\w)"
)
"""A number behind a word, or behind the stop or quotation mark that follows one; behind a year only with its stop."""
_TOUCHING = re.compile(r"[1-9¹²³⁴-⁹](?<=[^\s\d].)")
"""What every call has, and few lines: a figure behind another sign. It is looked for from the figure on: from the
sign before it, a line without figures took five times as long."""
_NAMED = regex.compile(rf"(?<!\p{{L}})\p{{L}}++{_NUMBER}(?!\w)")
"""A word with such a number, which may be a name."""
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_FOOT = 40
"""Lines at the foot of a page that may be notes: a page of a learned text has as many."""
_FULL = 0.85
"""Width of the shortest line of a note that goes on, as a share of its first, or of the column if that is wider.
Sources have no stop ("Lind, p. 12"), and the text of the next page may stand right below them."""
_GAP = 2
"""Steps in which notes count up: one of them may have begun in a way that hides it."""
_FLOWING = frozenset({Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE, Role.HEADING})
NOTE = "footnote"
"""The rule of notes that were told by the sentence which goes on below them, or by their calls."""
_SEVERAL = 2
"""Calls that prove each other; one by itself is believed where its note is surely one."""


class Notes(NamedTuple):
    """The notes at the foot of a page, and what calls them."""

    marks: tuple[int, ...]
    """All lines that begin as notes do."""
    pairs: tuple[tuple[int, Call], ...]
    """Those that have a call, and the call."""


def find_notes_called(
    lines: Sequence[Line], furniture: Mapping[int, str], continues: Sequence[bool]
) -> tuple[Notes, ...]:
    """Return what may be notes with their calls, for each page that has some.

    Args:
        lines: The lines of a hard-wrapped text.
        furniture: Those that are page furniture, with the rules that say so.
        continues: For each line whether it goes on with the one before.
    """
    return tuple(_paired(lines, furniture, continues))


def prove_notes(
    lines: Sequence[Line],
    measures: Measures,
    furniture: Mapping[int, str],
    continues: Sequence[bool],
    called: Sequence[Notes],
) -> dict[int, str]:
    """Return the lines of the notes that calls prove, each with the rule that says so: all those of a page, or none.

    A call by itself is believed behind the stop of a sentence, or where its note is set in smaller type.
    """
    small = MERGED * measures.limit
    pages = [page for page in called if len(page.pairs) == len(page.marks)]
    single = set(_single(lines, [pair for page in pages for pair in page.pairs]))
    out: dict[int, str] = {}
    for page in pages:
        note, call = page.pairs[0]
        if not single.issuperset(page.pairs):
            continue
        if len(page.pairs) < _SEVERAL and call.glued and measures.widths[note] <= small:
            continue
        for first, stop in zip(page.marks, [*page.marks[1:], len(lines)], strict=True):
            last, full = first, _FULL * max(measures.limit, measures.widths[first])
            while (
                last + 1 < stop
                and last + 1 not in furniture
                and measures.widths[last] >= full
                and _goes_on(lines, measures, continues, last)
            ):
                last += 1
            out |= {number: NOTE for number in range(first, last + 1) if number not in furniture}
    return out


def find_calls(lines: Sequence[Line], labels: Sequence[Label], layout: Layout) -> dict[int, list[tuple[int, int]]]:
    """Return the spans of calls in the lines of the body, by line.

    Args:
        lines: The lines of a hard-wrapped text.
        labels: Their labels.
        layout: What was measured on them, with the calls of their notes.
    """
    found = [(note, call) for note, call in layout.calls if labels[call.line][0] in _FLOWING]
    if not found:
        return {}
    found = _single(lines, found)
    if len(found) < _SEVERAL:
        found = [(note, call) for note, call in found if _is_note(labels, layout, note, call)]
    out: dict[int, list[tuple[int, int]]] = {}
    for _, call in found:
        out.setdefault(call.line, []).append((call.start, call.end))
    return out


def _goes_on(lines: Sequence[Line], measures: Measures, continues: Sequence[bool], number: int) -> bool:
    """Whether the note on a full line goes on in the next one, on the same page."""
    return not lines[number + 1][5] and (continues[number + 1] or measures.ends[number] not in CLOSED)


def _paired(lines: Sequence[Line], furniture: Mapping[int, str], continues: Sequence[bool]) -> Iterator[Notes]:
    """Yield the notes and their calls of each page that has some."""
    counted = 0
    for page in _pages(lines, furniture):
        likely = _marks(lines, furniture, continues, page)
        calls = _calls(lines, page) if likely else {}
        marks = _counted(likely, calls)
        last = Call(-1, 0, 0, glued=False)
        pairs: list[tuple[int, Call]] = []
        for number, note in marks.items():
            if number != 1 and not counted < number <= counted + _GAP:
                continue
            counted = number
            here = [call for call in calls.get(number, ()) if call.line < note]
            if len(here) > 1:  # beside a name that has its number
                here = [call for call in here if not call.glued]
            if len(here) == 1 and here[0] > last:
                last = here[0]
                pairs.append((note, last))
        if pairs:
            yield Notes(tuple(marks.values()), tuple(pairs))


def _pages(lines: Sequence[Line], furniture: Mapping[int, str]) -> Iterator[range]:
    """Yield the lines of each page that stand between its furniture."""
    first = 0
    for number, line in enumerate(lines):
        edge = furniture.get(number, NOTE) != NOTE
        if edge or line[5]:
            if number > first:
                yield range(first, number)
            first = number + 1 if edge else number
    if first < len(lines):
        yield range(first, len(lines))


def _marks(
    lines: Sequence[Line], furniture: Mapping[int, str], continues: Sequence[bool], page: range
) -> list[tuple[int, int]]:
    """Return the numbers of the lines at the foot of a page that begin as notes do, each with its line."""
    out: list[tuple[int, int]] = []
    for number in page[1:][-_FOOT:]:
        text = lines[number][2]
        if not text[0].isalpha() and (match := _MARK.match(text)):
            begins = number in furniture or not continues[number] or _ends_called(lines[number - 1][2])
            if begins:
                out.append((int(match["number"].translate(_DIGITS)), number))
    return out


def _counted(likely: Sequence[tuple[int, int]], calls: Container[int]) -> dict[int, int]:
    """Return the lines that may be notes, by their numbers: they count up from the first that is called, no date."""
    out: dict[int, int] = {}
    last = 0
    for count, number in likely:
        if last < count <= last + _GAP if out else count in calls:
            out[count] = number
            last = count
    return out


def _ends_called(text: str) -> bool:
    """Whether a line ends with a call, so that its sentence may have ended before."""
    return text[-1].isdigit() and any(match.end() == len(text) for match in _CALL.finditer(text))


def _calls(lines: Sequence[Line], page: range) -> dict[int, list[Call]]:
    """Return the numbers behind words on a page, in order."""
    out: dict[int, list[Call]] = {}
    for number in page:
        text = lines[number][2]
        if not _TOUCHING.search(text):
            continue
        for match in _CALL.finditer(text):
            start, end = match.span()
            call = Call(number, start, end, text[start - 1].isalpha())
            out.setdefault(int(match["number"].translate(_DIGITS)), []).append(call)
    return out


def _single(lines: Sequence[Line], found: list[tuple[int, Call]]) -> list[tuple[int, Call]]:
    """Return calls without those whose word has its number a second time in the text: it is a name then (Sport1)."""
    if not any(call.glued for _, call in found):
        return found
    words = {
        (number, match.end()): match[0].lower()
        for number, line in enumerate(lines)
        for match in _NAMED.finditer(line[2])
    }
    counts = Counter(words.values())
    return [(note, call) for note, call in found if not call.glued or counts[words[call.line, call.end]] == 1]


def _is_note(labels: Sequence[Label], layout: Layout, note: int, call: Call) -> bool:
    """Whether a note is surely one: it was told before, or it is removed and its call ends a clause."""
    return layout.skipped.get(note) == NOTE or (not call.glued and labels[note][0] not in BODY)

"""Block kinds: which units of the body are headings, and which are items of lists.

Most flatteners leave a heading, an item and a short paragraph alike: a line without a mark. What it is
shows in its length and end, in the blank lines around it, and in what stands above and below::

    Fares and times                     short, no stop, a long paragraph below: a heading
    The ferry carries cars again ...
    Bring with you                      a heading
    a warm coat                         short too, but its neighbours are as short: items
    boots
    Has anyone opposed you?             a question above an answer: as the other questions of the page

Signs settle what they can (Markdown's, a bullet); the rest is told by two forests, one for headings and one
for items, and units set alike in a row, most of which are items, are all items. What neither forest takes is a
paragraph.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import Role
from ..markup import edit_link
from ..models.branches import added, load_branches
from .inline import leaves_off
from .shape import CASELESS, PLACE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..lines import Line
    from ..models.branches import Forest
    from .shape import Shape
    from .units import Unit

__all__ = ["FORESTS", "MEASURES", "block_kinds", "describe_blocks", "load_kinds", "open_places"]

FORESTS = ("heading", "item")
"""Names of the forests in the data file."""
MEASURES = (
    *("words", "chars", "end", "start", "sentences", "capitals", "digits", "mark", "emphasis"),
    *("indent", "blanks_before", "blanks_after", "usual_blanks"),
    *("words-1", "words-2", "end-1", "mark-1", "indent-1"),
    *("words+1", "words+2", "end+1", "mark+1", "start+1", "indent+1"),
    *("share_short", "wrapped", "last"),
)
"""What the trees ask of a unit: itself, where it stands, what is above and below it, and its page."""

_END, _START, _SENTENCES, _CAPITALS, _DIGITS, _MARK, _INDENT = (
    PLACE[name] for name in ("end", "start", "sentences", "capitals", "digits", "mark", "indent")
)
_LONG = 30
"""Words of the longest unit without a mark that may be a heading or an item."""
_PROSE = 20
"""Words of the shortest unit that shows how the paragraphs of the page are set."""
_SHORT, _STOPPED, _QUESTION, _BRACKET = 14, 7, 1, 6
"""Words of a short unit; classes of its end: from the first on none that closes a sentence, and two others."""
_LONG_CASELESS = 45
"""Code points from which on a unit in a script without case is a line of wrapped prose."""
_MOST_BLANKS = 3
_ROW = 3
"""Units of a row that has something to say about each of them: on other sites .72 of the items are found with it, .69
without."""
_DASHES = frozenset("\N{EN DASH}\N{EM DASH}")
_NUMBERED = 2
"""The class of a number among the marks of a shape."""
_BULLET, _DASH, _NUMBER = 1, 2, 3
"""Kinds of marks; 0 is none."""
_EMPHASIS, _EMPHASES = 2, frozenset("*_")
"""What a unit's markup says of emphasis at its head, and the signs for it."""
_MARKUP = {
    1: (Role.HEADING, "markdown_heading"),
    3: (Role.TABLE, "markdown_table"),
    4: (Role.QUOTE, "markdown_quote"),
}
_ITEM = (Role.LIST_ITEM, "list_mark")
_HEADING_SET, _ITEM_SET = (Role.HEADING, "set_as_heading"), (Role.LIST_ITEM, "set_as_item")


def load_kinds() -> tuple[Forest, ...]:
    """Return the forests of the package, one for headings, one for items."""
    return tuple(load_branches("kinds.json", name, MEASURES) for name in FORESTS)


def block_kinds(
    units: Sequence[Unit], measured: Sequence[Shape], lines: Sequence[Line], inside: Sequence[int]
) -> dict[int, tuple[Role, str] | None]:
    """Return the kind of each unit of the body, and the rule that gives it; ``None`` for paragraphs.

    Args:
        units: The units of a text.
        measured: Their shapes.
        lines: The lines of the text.
        inside: The numbers of the units that are of the body.
    """
    out = {number: _signed(units[number], measured[number]) for number in inside}
    asked = open_places(units, measured, inside)
    if not asked:
        return out
    heading, item = load_kinds()
    rows = describe_blocks(units, measured, lines, inside, asked)
    as_item = [added(item, row) for row in rows]
    for run in _rows(units, measured, lines, [inside[place] for place in asked]):
        mean = sum(as_item[run.start : run.stop]) / len(run)
        if mean > 0:
            as_item[run.start : run.stop] = [max(odds, mean) for odds in as_item[run.start : run.stop]]
    for place, row, odds in zip(asked, rows, as_item, strict=True):
        number = inside[place]
        head = added(heading, row)
        if head > 0 and head >= odds and not leaves_off(units[number][2]):
            out[number] = _HEADING_SET
        elif odds > 0:
            out[number] = _ITEM_SET
    return out


def _rows(
    units: Sequence[Unit], measured: Sequence[Shape], lines: Sequence[Line], numbers: Sequence[int]
) -> Iterator[range]:
    """Yield the places of units in a row that are set alike: where most of them are items, all are.

    Above the first one there may be more blank lines, or fewer, than between them.
    """
    first = 0
    for place in range(1, len(numbers) + 1):
        start = place
        if place < len(numbers) and numbers[place] == numbers[place - 1] + 1:
            above, own = (
                (_mark(units[n], measured[n]), *lines[units[n][0]][3:5]) for n in numbers[place - 1 : place + 1]
            )
            if above[:2] == own[:2]:
                if place == first + 1 or above[2] == own[2]:
                    continue
                start = place - 1
        if place - first >= _ROW:
            yield range(first, place)
        first = start


def _signed(unit: Unit, shape: Shape) -> tuple[Role, str] | None:
    """Return the kind of a unit that a sign settles."""
    if unit[4] in _MARKUP:
        return _MARKUP[unit[4]]
    row = shape[0]
    if row[_MARK] and _mark(unit, shape) == _BULLET:
        return _ITEM
    if row[_END] == _BRACKET and shape[1] <= _SHORT and edit_link(unit[2]):
        return Role.HEADING, "edit_link"
    return None


def open_places(units: Sequence[Unit], measured: Sequence[Shape], inside: Sequence[int]) -> list[int]:
    """Return the places in ``inside`` of the units that no sign settles, and that may be headings or items."""
    out = []
    for place, number in enumerate(inside):
        unit, shape = units[number], measured[number]
        row, words, _, _, inner = shape
        if inner or not words or (words > _LONG and not row[_MARK]) or _signed(unit, shape):
            continue
        if row[_MARK] or row[_CAPITALS] != CASELESS or len(unit[2]) <= _LONG_CASELESS:
            out.append(place)
    return out


def _mark(unit: Unit, shape: Shape) -> int:
    """Return the kind of a unit's mark."""
    mark = shape[0][_MARK]
    return 0 if not mark else _NUMBER if mark == _NUMBERED else _DASH if unit[2][0] in _DASHES else _BULLET


def describe_blocks(
    units: Sequence[Unit],
    measured: Sequence[Shape],
    lines: Sequence[Line],
    inside: Sequence[int],
    asked: Sequence[int],
) -> list[tuple[float, ...]]:
    """Return :data:`MEASURES` of the units at the places ``asked`` in ``inside``; what is not there is -1."""
    shapes, heads = [measured[number] for number in inside], [lines[units[number][0]] for number in inside]
    rows = [shape[0] for shape in shapes]
    words = [shape[1] for shape in shapes]
    ends = [row[_END] for row in rows]
    marks = [_mark(units[number], shape) for number, shape in zip(inside, shapes, strict=True)]
    blanks = [min(head[4], _MOST_BLANKS) for head in heads]
    indents = [head[3] for head in heads]
    short = sum(
        [
            count <= _SHORT and not mark and (end >= _STOPPED or end == _QUESTION)
            for count, mark, end in zip(words, marks, ends, strict=True)
        ]
    ) / len(inside)
    wrapped = sum([units[number][1] - units[number][0] > 1 for number in inside]) / len(inside)
    usual = _usual(words, blanks)
    last = len(inside) - 1
    words, ends, marks = ([*each, -1, -1] for each in (words, ends, marks))  # so that -1 and -2 are there too
    starts = [*[row[_START] for row in rows], -1]
    out: list[tuple[float, ...]] = []
    for n in asked:
        unit, row, indent = units[inside[n]], rows[n], indents[n]
        below = units[inside[n] + 1][0] if inside[n] + 1 < len(units) else -1
        out.append(
            (
                *(
                    words[n],
                    len(unit[2]),
                    ends[n],
                    row[_START],
                    row[_SENTENCES],
                    row[_CAPITALS],
                    row[_DIGITS],
                    marks[n],
                ),
                _emphasis(unit, lines),
                row[_INDENT],
                blanks[n],
                min(lines[below][4], _MOST_BLANKS) if below >= 0 else _MOST_BLANKS,
                blanks[n] - usual,
                *(words[n - 1], words[n - 2], ends[n - 1], marks[n - 1], indent - indents[n - 1] if n else 0),
                *(words[n + 1], words[n + 2], ends[n + 1], marks[n + 1], starts[n + 1]),
                indent - indents[n + 1] if n < last else 0,
                *(short, wrapped, last - n),
            )
        )
    return out


def _usual(words: Sequence[int], blanks: Sequence[int]) -> int:
    """Return how many blank lines stand above most of the prose, -1 if there is none."""
    sizes: dict[int, int] = {}
    for count, above in zip(words, blanks, strict=True):
        if count >= _PROSE:
            sizes[above] = sizes.get(above, 0) + count
    return max(sizes, key=sizes.__getitem__, default=-1)


def _emphasis(unit: Unit, lines: Sequence[Line]) -> int:
    """Return whether a unit begins with Markdown's emphasis, 1, or is all emphasis, 2."""
    if unit[4] != _EMPHASIS:
        return 0
    return 2 if lines[unit[1] - 1][2][-1] in _EMPHASES else 1

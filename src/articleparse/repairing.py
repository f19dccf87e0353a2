"""Repairing: all repairs of the kept text, from the drafts, the cleaning of their lines, and mojibake.

A place is repaired once. A draft's own edits (a dropped hyphen, a drop cap) come first, then the
sign of a list item or a quote, then garbled characters, then cleaning. Where cleaning takes away a
stretch that runs over a line end (a link target, wrapped), the break inside it stands for nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, chain
from operator import attrgetter
from typing import TYPE_CHECKING

import attrs
import regex

from . import making
from .cleaning import Edit, Signs, clean, signs_in, unclean
from .kinds import BOILERPLATE, RepairKind, Role
from .ledger import PLACE
from .mojibake import garbled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .lines import Draft, Field, Line
    from .records import Repair

__all__ = ["repairs_of"]

_START = attrgetter("span.start")
_VERBATIM = frozenset({Role.PREFORMATTED, Role.TABLE})
_SIGNED = frozenset({Role.LIST_ITEM, Role.QUOTE})

_BULLET = regex.compile(
    r"[*+\-\N{BULLET}\N{TRIANGULAR BULLET}\N{WHITE BULLET}\N{BLACK SMALL SQUARE}\N{MIDDLE DOT}]\s++(?=\S)"
)
_QUOTED = regex.compile(r"(?:>\s*+)++(?=\S)")


def repairs_of(raw: str, lines: Sequence[Line], kept: Sequence[Draft], fields: Sequence[Field]) -> tuple[Repair, ...]:
    """Return all repairs of blocks and fields, ordered by span."""
    repairs: list[Repair] = []
    texts = [lines[draft[1][0]][2] if len(draft[1]) == 1 else _joined(lines, draft) for draft in kept]
    signs = signs_in("\n".join([*texts, *[raw[field.start : field.end] for field in fields]]))
    wrong = _Garbled(raw if signs.leads else "")
    asked = range(len(kept)) if wrong.any else unclean(texts, signs)
    for place, (kind, _, joints, changes, tidy) in enumerate(kept):
        if tidy and (kind in _SIGNED or (place in asked and kind not in _VERBATIM)):
            repairs += _tidied(lines, kept[place], texts[place], wrong, signs)
        else:
            repairs += joints
            repairs += changes
    repairs = _ordered(repairs)
    if fields:
        more = [_of_field(raw, field, repairs, wrong, signs) for field in fields if field[0] not in BOILERPLATE]
        if any(more):
            repairs = _ordered([*repairs, *chain.from_iterable(more)])
        _cut(repairs, fields)
    return tuple(repairs)


def _ordered(repairs: Iterable[Repair]) -> list[Repair]:
    """Return repairs in order, without those that change nothing."""
    return sorted([repair for repair in repairs if repair.before or repair.after], key=PLACE)


def _cut(repairs: list[Repair], fields: Sequence[Field]) -> None:
    """Cut the repairs that run over an end of a field: each entry of the ledger has its own."""
    for bound in sorted({bound for field in fields for bound in (field.start, field.end)}, reverse=True):
        place = bisect_left(repairs, bound, key=_START) - 1
        if place >= 0 and repairs[place].span.end > bound:
            whole = repairs[place]
            start, end, length = whole.span.start, whole.span.end, bound - whole.span.start
            repairs[place : place + 1] = [
                attrs.evolve(whole, span=making.span(start, bound), before=whole.before[:length]),
                attrs.evolve(whole, span=making.span(bound, end), before=whole.before[length:], after=""),
            ]


class _Garbled:
    """The garbled runs of a text, found once, looked up by span."""

    __slots__ = ("_repairs", "_starts", "any")

    def __init__(self, raw: str) -> None:
        self._repairs = [
            making.repair(RepairKind.ENCODING, making.span(start, end), raw[start:end], after, "utf8_read_as_cp1252")
            for (start, end), after in garbled(raw).items()
        ]
        self._starts = [repair.span.start for repair in self._repairs]
        self.any = bool(self._repairs)

    def within(self, start: int, end: int) -> list[Repair]:
        """Return the repairs that lie in a span."""
        found = self._repairs[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return [repair for repair in found if repair.span.end <= end]


def _joined(lines: Sequence[Line], draft: Draft) -> str:
    """Return the lines of a block as they stand, a line feed between each two."""
    return "\n".join([lines[number][2] for number in draft[1]])


def _tidied(lines: Sequence[Line], draft: Draft, text: str, wrong: _Garbled, signs: Signs) -> list[Repair]:
    """Return the repairs of one block that may need more than its draft says."""
    kind, numbers, joints, changes, _ = draft
    edits = clean(text, signs)
    own = [lines[n] for n in numbers]
    fixed = [*changes, *_signs(own, draft)] if kind in _SIGNED else list(changes)
    if wrong.any:
        fixed += [found for line in own for found in wrong.within(line[0], line[1])]
    if not edits:
        return [*joints, *fixed]
    if len(own) == 1:
        return fixed + _apart(edits, text, own[0][0], fixed)
    breaks = list(joints)
    offsets = list(accumulate((len(line.text) + 1 for line in own), initial=0))
    taken = _Taken(fixed)
    for edit in edits:
        first = bisect_right(offsets, edit.start) - 1
        last = bisect_left(offsets, edit.end, lo=first + 1) - 1
        for k in range(first, last + 1):
            line = own[k]
            start = line.start + max(0, edit.start - offsets[k])
            end = min(line.end, line.start + edit.end - offsets[k])
            if k > first:
                breaks[k - 1] = attrs.evolve(breaks[k - 1], after="")
            if start < end and not taken.meets(start, end):
                fixed.append(_repair(edit, line.text[start - line.start : end - line.start], start, end))
    return [*breaks, *fixed]


def _signs(own: Sequence[Line], draft: Draft) -> list[Repair]:
    """Return the repairs that drop a list item's bullet, and the sign of a quote before each of its lines.

    A list item's number stays: the text may speak of it.
    """
    pattern, lines, rule = (
        (_BULLET, own[:1], "bullet") if draft.kind is Role.LIST_ITEM else (_QUOTED, own, "quote_sign")
    )
    taken = _Taken(draft.edits)
    return [
        _repair(Edit(0, match.end(), "", RepairKind.MARKUP, rule), match[0], line.start, line.start + match.end())
        for line in lines
        if (match := pattern.match(line.text)) and not taken.meets(line.start, line.start + match.end())
    ]


class _Taken:
    """Spans that are repaired already; asked in order of place."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, repairs: Iterable[Repair]) -> None:
        spans = sorted((repair.span.start, repair.span.end) for repair in repairs)
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def meets(self, start: int, end: int) -> bool:
        """Whether a span overlaps one of them."""
        place = bisect_right(self._ends, start)
        return place < len(self._starts) and self._starts[place] < end


def _of_field(raw: str, field: Field, repairs: Sequence[Repair], wrong: _Garbled, signs: Signs) -> list[Repair]:
    """Return the repairs inside a field; where it stands in a block, the block has made them already."""
    if field.repairs or not field.tidy:
        return list(field.repairs)
    place = bisect_left(repairs, field.start, key=_START)
    if place < len(repairs) and repairs[place].span.start < field.end:
        return []
    fixed = wrong.within(field.start, field.end) if wrong.any else []
    text = raw[field.start : field.end]
    edits = clean(text, signs) if text.isprintable() else clean(text, joined=True)
    before = repairs[max(0, place - 1) : place]  # it may reach into the field
    return fixed + _apart(edits, text, field.start, [*before, *fixed]) if edits else fixed


def _apart(edits: Sequence[Edit], text: str, at: int, fixed: Sequence[Repair]) -> list[Repair]:
    """Return the repairs of a stretch of the raw text that begins ``at`` a place, where nothing is repaired yet."""
    taken = _Taken(fixed) if fixed else None
    return [
        _repair(edit, text[edit.start : edit.end], at + edit.start, at + edit.end)
        for edit in edits
        if taken is None or not taken.meets(at + edit.start, at + edit.end)
    ]


def _repair(edit: Edit, before: str, start: int, end: int) -> Repair:
    return making.repair(edit.kind, making.span(start, end), before, edit.after, edit.rule)

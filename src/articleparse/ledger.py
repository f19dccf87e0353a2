r"""The ledger: a tiling of the raw text, and what can be rebuilt from it.

The ledger is a tuple of :class:`~articleparse.Entry`, in order, without gap or overlap.
Raw text, ledger and repairs alone rebuild the body and every field; :func:`replay` does it,
and ``parse`` itself uses nothing else to make its texts, so the account cannot disagree
with the output::

    raw      # A headline \n\n By Ada Roe \n\n The first li  \n  ne. \n
    ledger   |TITLE------|SP--|BY|AUTHOR-|SP-|PARAGRAPH---|BREAK|PAR|SP|
    repairs   ^^ "# " -> ""                               ^^^^^ "\n" -> ""

The rules of replay:

1. An entry's text is its slice of the raw text, with the repairs inside it applied.
2. A body entry continues the block before it when it touches the entry that the block
   ends with, or when a ``BREAK`` entry (a mended break) came since; otherwise it begins a
   block of its own kind. Boilerplate between the halves of a block does not end it.
3. A field entry that touches a body entry (a dateline, a sign-off) is part of that block too.
4. A field entry is one value of its role (a headline of two lines is one entry; the break
   in it is a repair).
5. A ``BREAK`` entry stands for what its repair says (a space, nothing, a line feed).
6. A block with an entry whose rule is ``deck_in_body`` is the value of the subtitle too.
7. White space at either end of a block or value is not part of its text.
"""

from __future__ import annotations

import sys
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from .kinds import BODY, FIELDS, Role
from .making import span
from .records import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .records import Entry, Repair

__all__ = ["DECK", "PLACE", "Piece", "Replay", "Run", "replay"]


PLACE = attrgetter("span.start", "span.end")
"""The order of repairs."""
DECK = "deck_in_body"
"""The rule of the block that is the subtitle too."""
_BREAK, _SPACE = Role.BREAK, Role.SPACE
_made = tuple.__new__
"""Makes a piece or a run from a tuple; a long text has tens of thousands."""


class Piece(NamedTuple):
    """A stretch of clean text and the stretch of raw text it stands for."""

    text: str
    start: int
    end: int
    exact: bool
    """Whether ``text == raw[start:end]``: then characters correspond one by one."""


class Run(NamedTuple):
    """One block or one field value, rebuilt."""

    role: Role
    pieces: tuple[Piece, ...]
    spans: tuple[Span, ...]

    @property
    def text(self) -> str:
        """The clean text."""
        pieces = self.pieces
        return pieces[0][0] if len(pieces) == 1 else "".join([piece[0] for piece in pieces])


class Replay(NamedTuple):
    """What the ledger rebuilds."""

    blocks: tuple[Run, ...]
    fields: tuple[Run, ...]


class _Open:
    """A run under construction."""

    __slots__ = ("bounds", "end", "pieces", "role")

    def __init__(self, role: Role, start: int, end: int) -> None:
        self.role = role
        self.pieces: list[Piece] = []
        self.bounds = [start, end]
        """Start and end of each span, one after another."""
        self.end = end

    def reach(self, start: int, end: int) -> None:
        """Note that an entry is part of it."""
        if self.end == start:
            self.bounds[-1] = end
        else:
            self.bounds += (start, end)
        self.end = end


def _trimmed(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces without white space at either end of their text."""
    first, last = 0, len(pieces)
    while first < last and not pieces[first].text.strip():
        first += 1
    while first < last and not pieces[last - 1].text.strip():
        last -= 1
    out = pieces[first:last]
    if out and out[0].text[0].isspace():
        kept = out[0].text.lstrip()
        out[0] = out[0]._replace(text=kept, start=out[0].end - len(kept) if out[0].exact else out[0].start)
    if out and out[-1].text[-1].isspace():
        kept = out[-1].text.rstrip()
        out[-1] = out[-1]._replace(text=kept, end=out[-1].start + len(kept) if out[-1].exact else out[-1].end)
    return out


def replay(raw: str, ledger: Sequence[Entry], repairs: Iterable[Repair]) -> Replay:
    r"""Rebuild blocks and field values from the raw text, its ledger and its repairs.

    Example:
        >>> from articleparse import parse
        >>> article = parse("# A headline\n\nThe first line of a text that goes on.")
        >>> [run.text for run in replay(article.raw, article.ledger, article.repairs).blocks]
        ['The first line of a text that goes on.']
    """
    queue = _Repairs(repairs)
    blocks: list[_Open] = []
    fields: list[_Open] = []
    deck: _Open | None = None
    mended = False  # whether a mended break came since the last body or field entry
    pending: list[Piece] = []  # its text
    for number, entry in enumerate(ledger):
        role = entry.role
        if role is _SPACE:
            continue
        if role in BODY:
            run = _extended(blocks, entry, mended=mended)
            if mended:
                run.pieces += pending
                mended, pending = False, []
            queue.take(raw, entry, run.pieces)
            if entry.rule == DECK:
                deck = deck or run
        elif role is _BREAK:
            mended = True
            queue.take(raw, entry, pending)
        elif role in FIELDS:
            field = _Open(role, entry.start, entry.end)
            fields.append(field)
            queue.take(raw, entry, field.pieces)
            if _touches_body(ledger, number):
                _extended(blocks, entry, mended=mended).pieces += pending + field.pieces
            mended, pending = False, []
    subtitle = [run._replace(role=Role.SUBTITLE) for run in _closed([deck] if deck else [])]
    return Replay(_closed(blocks), (*_closed(fields), *subtitle))


def _closed(runs: Iterable[_Open]) -> tuple[Run, ...]:
    """Return the finished runs that have a text, without white space at their ends."""
    out = []
    for found in runs:
        pieces, bounds = found.pieces, found.bounds
        if pieces and (pieces[0][0][0].isspace() or pieces[-1][0][-1].isspace()):
            pieces = _trimmed(pieces)
        if pieces:
            spans = (span(*bounds),) if len(bounds) == 2 else tuple(map(span, bounds[::2], bounds[1::2]))  # noqa: PLR2004
            out.append(_made(Run, (found.role, tuple(pieces), spans)))
    return tuple(out)


def _extended(runs: list[_Open], entry: Entry, *, mended: bool) -> _Open:
    """Return the run that an entry is part of: the last one, or a new one."""
    start = entry.start
    if not runs or not (mended or runs[-1].end == start):
        run = _Open(entry.role, start, entry.end)
        runs.append(run)
        return run
    run = runs[-1]
    if run.role not in BODY:
        run.role = entry.role
    run.reach(start, entry.end)
    return run


def _touches_body(ledger: Sequence[Entry], number: int) -> bool:
    """Whether a field entry is part of a block: it touches a body entry, fields between them or not."""
    for step in (-1, 1):
        k = number + step
        while 0 <= k < len(ledger) and ledger[k].role in FIELDS:
            k += step
        if 0 <= k < len(ledger) and ledger[k].role in BODY:
            return True
    return False


class _Repairs:
    """The repairs in order, taken entry by entry."""

    __slots__ = ("_next", "_sorted", "_starts")

    def __init__(self, repairs: Iterable[Repair]) -> None:
        self._sorted = sorted(repairs, key=PLACE)
        self._starts = [repair.span.start for repair in self._sorted]
        self._starts.append(sys.maxsize)
        self._next = 0

    def take(self, raw: str, entry: Entry, out: list[Piece]) -> None:
        """Append the clean text of one entry, piece by piece."""
        at, end = entry.start, entry.end
        starts, number = self._starts, self._next
        while starts[number] < end:
            start, repair = starts[number], self._sorted[number]
            number += 1
            if start < at:  # belongs to an entry that was passed over
                continue
            if start > at:
                out.append(_made(Piece, (raw[at:start], at, start, True)))
            stop = repair.span.end
            if repair.after:
                out.append(_made(Piece, (repair.after, start, stop, False)))
            at = stop
        self._next = number
        if at < end:
            out.append(_made(Piece, (raw[at:end], at, end, True)))

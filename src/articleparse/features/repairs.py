"""Repairs: a notebook of what mend changes: edits inside the lines of a block, and what its breaks become."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import making
from ..kinds import RepairKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Line
    from ..records import Repair
    from .inner import InnerEdit

__all__ = ["Repairs"]

_LINE_BREAK, _PAGE_BREAK = RepairKind.LINE_BREAK, RepairKind.PAGE_BREAK
"""Members by name, looked up once: an enumeration takes as long for one as making a tuple does."""


class Repairs:
    """Makes the repairs of a text, and keeps those inside the lines of the open block."""

    def __init__(self, raw: str, lines: Sequence[Line]) -> None:
        """Take the text and its lines."""
        self.raw: str = raw
        self.lines: Sequence[Line] = lines
        self._edits: list[Repair] = []

    def edit(self, number: int, edit: InnerEdit) -> None:
        """Note an edit inside a line."""
        start, end, after, kind, rule, confidence = edit
        line = self.lines[number]
        span = making.span(line[0] + start, line[0] + end)
        self._edits.append(making.repair(kind, span, line[2][start:end], after, rule, confidence))

    def take(self) -> tuple[Repair, ...]:
        """Return the edits that were noted since the last call."""
        edits, self._edits = tuple(self._edits), []
        return edits

    def of_break(self, before: int, behind: int, after: str, rule: str, confidence: float) -> Repair:
        """Return the repair of the break between two lines of a block, whatever stands between them."""
        start, end = self.lines[behind - 1][1], self.lines[behind][0]
        kind = _PAGE_BREAK if behind > before + 1 or self.lines[behind][5] else _LINE_BREAK
        return making.repair(kind, making.span(start, end), self.raw[start:end], after, rule, confidence)

r"""Alignment: which stretch of the raw text a character of the clean text stands for, and back.

The clean text is laid out as the pieces that :func:`articleparse.ledger.replay` returns, with
a separator (a blank line) between two blocks. A separator stands for the raw text between the
blocks, a mended break for the raw break, every other character for itself::

    raw     # One\n\nThe first li-\nne of it.\n\nTwo.
    text             The first li   ne of it.\n\nTwo.

Both look-ups take time logarithmic in the number of pieces.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import attrs

from .ledger import Piece, replay
from .records import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .records import Entry, Repair

__all__ = ["SEPARATOR", "Alignment", "align"]

SEPARATOR = "\n\n"
"""What stands between two blocks of the clean text."""


@attrs.frozen
class Alignment:
    """The pieces of the clean text in order, each with the offset it begins at."""

    pieces: tuple[Piece, ...]
    offsets: tuple[int, ...]
    """Where each piece begins in the clean text."""
    starts: tuple[int, ...]
    """Where each piece begins in the raw text."""
    size: int
    """Length of the clean text."""

    def locate(self, index: int) -> Span:
        """Return the span of the raw text that a character of the clean text stands for.

        Raises:
            IndexError: There is no such character.
        """
        if not 0 <= index < self.size:
            raise IndexError(index)
        number = bisect_right(self.offsets, index) - 1
        piece = self.pieces[number]
        if not piece.exact:
            return Span(start=piece.start, end=piece.end)
        at = piece.start + index - self.offsets[number]
        return Span(start=at, end=at + 1)

    def locate_raw(self, index: int) -> int | None:
        """Return the offset in the clean text of a code point of the raw text, ``None`` where it is not in it."""
        number = bisect_right(self.starts, index) - 1
        if number < 0 or index < 0 or index >= self.pieces[number].end:
            return None
        if not self.pieces[number].exact:
            return self.offsets[number]
        return self.offsets[number] + index - self.pieces[number].start


def align(raw: str, ledger: Sequence[Entry], repairs: Iterable[Repair]) -> Alignment:
    """Return the alignment of a raw text and the clean text that its ledger gives."""
    pieces: list[Piece] = []
    for run in replay(raw, ledger, repairs).blocks:
        if pieces:
            pieces.append(Piece(SEPARATOR, pieces[-1].end, run.pieces[0].start, exact=False))
        pieces += run.pieces
    offsets, size = [], 0
    for piece in pieces:
        offsets.append(size)
        size += len(piece.text)
    return Alignment(tuple(pieces), tuple(offsets), tuple(piece.start for piece in pieces), size)

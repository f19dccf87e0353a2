"""The records: what :func:`articleparse.parse` returns, and the entries of its ledger.

All are frozen, slotted, keyword-only attrs classes. Offsets count code points of the raw
text; spans are half-open, so ``raw[span.start:span.end]`` is the text of a span.
"""

from __future__ import annotations

import attrs

from .kinds import BlockKind, RepairKind, Role

__all__ = ["Block", "Entry", "Removal", "Repair", "Span"]


@attrs.frozen(kw_only=True, order=True, weakref_slot=False)
class Span:
    """A half-open range of code points of the raw text."""

    __match_args__ = ("start", "end")

    start: int
    end: int


@attrs.frozen(kw_only=True, weakref_slot=False)
class Entry:
    """One tile of the ledger: a stretch of the raw text and what it is."""

    __match_args__ = ("start", "end", "role", "rule", "confidence")

    start: int
    end: int
    role: Role
    rule: str
    confidence: float


@attrs.frozen(kw_only=True, weakref_slot=False)
class Repair:
    """One edit inside kept text; ``before`` is the raw text of the span."""

    __match_args__ = ("kind", "span", "before", "after", "rule", "confidence")

    kind: RepairKind
    span: Span
    before: str
    after: str
    rule: str
    confidence: float = 1.0


@attrs.frozen(kw_only=True, weakref_slot=False)
class Removal:
    """One stretch of boilerplate that is not in the body."""

    __match_args__ = ("kind", "text", "span", "rule", "confidence")

    kind: Role
    text: str
    span: Span
    rule: str
    confidence: float = 1.0


@attrs.frozen(kw_only=True, weakref_slot=False)
class Block:
    """One block of the body, in reading order."""

    __match_args__ = ("kind", "text", "spans")

    kind: BlockKind
    text: str
    spans: tuple[Span, ...]
    """Where its text stands in the raw text, breaks and interruptions left out."""

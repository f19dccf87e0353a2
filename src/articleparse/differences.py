r"""Difference: what two parses of one text do differently.

Both accounts tile the same raw text, so they can be laid over each other: wherever role or
rule differ, a stretch has *moved* from one to the other::

    raw      Read more: The ferry   The ferry was back on Monday.
    before   PARAGRAPH default----  PARAGRAPH default-----------
    after    RELATED_LINKS see_also PARAGRAPH default-----------
    moved    ^^^^^^^^^^^^^^^^^^^^^

White space is not counted: that a blank line belongs to one side or the other is of no
interest. Mended breaks and other edits are compared as what they are, repairs.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import attrs

from .kinds import BODY, BOILERPLATE, RepairKind, Role
from .records import Entry, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .article import Article

__all__ = ["FIELDS", "Difference", "State", "TextChange", "difference"]

FIELDS = ("title", "subtitle", "authors", "published", "updated", "dateline", "publisher", "url", "language")
"""Fields of an article that are compared."""

State = tuple[Role, str]
"""A role and the rule that gave it."""


@attrs.frozen(kw_only=True)
class TextChange:
    """What changed in one text."""

    __match_args__ = ("name", "lost", "gained", "fields")

    name: str
    """As it was given, otherwise its number, from 1."""
    moved: int
    """Characters whose role or rule changed, white space not counted."""
    lost: tuple[Span, ...]
    """Stretches of the raw text that were kept before and are removed now."""
    gained: tuple[Span, ...]
    """Stretches that were removed before and are kept now."""
    fields: tuple[tuple[str, str, str], ...]
    """Name, value before and value after of each field that changed; the values as text."""
    repairs: tuple[int, int]
    """Repairs that are no longer made, and those that are new."""
    raw: str = attrs.field(repr=False)


class Difference(NamedTuple):
    """The differences of one text."""

    moves: Counter[tuple[State, State]]
    """Characters that went from one role and rule to another."""
    repairs: tuple[Counter[tuple[str, RepairKind]], Counter[tuple[str, RepairKind]]]
    """By rule and kind, those that are no longer made and those that are new."""
    change: TextChange


def difference(name: str, one: Article, other: Article) -> Difference | None:
    """Return what is different in one text, ``None`` if nothing is."""
    fields = tuple(
        (field, _shown(old), _shown(new))
        for field in FIELDS
        if (old := getattr(one, field)) != (new := getattr(other, field))
    )
    if one.ledger == other.ledger and one.repairs == other.repairs and not fields:
        return None
    moves: Counter[tuple[State, State]] = Counter()
    lost: list[Span] = []
    gained: list[Span] = []
    for start, end, old, new in _moved(one.ledger, other.ledger):
        size = sum(map(len, one.raw[start:end].split()))
        if not size:
            continue
        moves[(old.role, old.rule), (new.role, new.rule)] += size
        if old.role in BODY and new.role in BOILERPLATE:
            _extend(lost, start, end, one.raw)
        elif new.role in BODY and old.role in BOILERPLATE:
            _extend(gained, start, end, one.raw)
    repairs = _repairs(one, other), _repairs(other, one)
    if not (moves or repairs[0] or repairs[1] or fields):
        return None
    change = TextChange(
        name=name,
        moved=moves.total(),
        lost=tuple(lost),
        gained=tuple(gained),
        fields=fields,
        repairs=(repairs[0].total(), repairs[1].total()),
        raw=one.raw,
    )
    return Difference(moves, repairs, change)


def _moved(before: Sequence[Entry], after: Sequence[Entry]) -> Iterator[tuple[int, int, Entry, Entry]]:
    """Yield the stretches whose role or rule differ, with both entries."""
    at, i, j = 0, 0, 0
    while i < len(before) and j < len(after):
        old, new = before[i], after[j]
        end = min(old.end, new.end)
        if old.role is not new.role or old.rule != new.rule:
            yield at, end, old, new
        i += old.end == end
        j += new.end == end
        at = end


def _extend(spans: list[Span], start: int, end: int, raw: str) -> None:
    """Add a stretch, to the one before it if there is only white space between them."""
    if spans and not raw[spans[-1].end : start].strip():
        spans[-1] = Span(start=spans[-1].start, end=end)
    else:
        spans.append(Span(start=start, end=end))


def _repairs(one: Article, other: Article) -> Counter[tuple[str, RepairKind]]:
    """Count the repairs of one side that the other has not."""
    known = {(r.span, r.kind, r.after, r.rule) for r in other.repairs}
    return Counter((r.rule, r.kind) for r in one.repairs if (r.span, r.kind, r.after, r.rule) not in known)


def _shown(value: object) -> str:
    """Return the value of a field as text, empty for none."""
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)

"""A second replay, written from the rules in the docstring of ``articleparse.ledger`` and nothing else.

It is slow and simple: each code point is asked which entry and which repair it belongs to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from articleparse.kinds import BODY, FIELDS, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from articleparse import Entry, Repair

__all__ = ["replay"]


def replay(
    raw: str, ledger: Sequence[Entry], repairs: Sequence[Repair]
) -> tuple[list[tuple[str, str]], dict[str, list[str]]]:
    """Return the blocks, as kind and text, and the values of each field role."""
    texts = [_text(raw, entry, repairs) for entry in ledger]
    blocks: list[tuple[str, str]] = []
    end, kind, text = -1, "", ""
    mended: str | None = None
    decks: list[int] = []
    for number, entry in enumerate(ledger):
        if entry.role is Role.BREAK:
            mended = (mended or "") + texts[number]
        if not _in_block(ledger, number):
            if entry.role in FIELDS:
                mended = None
            continue
        if kind and (mended is not None or end == entry.start):  # rule 2
            text += (mended or "") + texts[number]
        else:
            blocks.append((kind, text))
            kind, text = "", texts[number]
        if kind not in BODY:
            kind = entry.role.value
        if entry.rule == "deck_in_body":  # rule 6
            decks.append(len(blocks))
        end, mended = entry.end, None
    blocks.append((kind, text))
    kept = [(kind, text.strip()) for kind, text in blocks if kind in BODY]
    values: dict[str, list[str]] = {}
    for entry, value in zip(ledger, texts, strict=True):
        if entry.role in FIELDS and value.strip():
            values.setdefault(entry.role.value, []).append(value.strip())
    if decks and blocks[decks[0]][1].strip():
        values.setdefault("subtitle", []).append(blocks[decks[0]][1].strip())
    return [block for block in kept if block[1]], values


def _in_block(ledger: Sequence[Entry], number: int) -> bool:
    """Whether an entry is part of a block: of the body itself, or a field that touches the body (rule 3)."""
    if ledger[number].role in BODY:
        return True
    if ledger[number].role not in FIELDS:
        return False
    for step in (1, -1):
        k = number
        while 0 <= k < len(ledger) and ledger[k].role in FIELDS:
            k += step
        if 0 <= k < len(ledger) and ledger[k].role in BODY:
            return True
    return False


def _text(raw: str, entry: Entry, repairs: Sequence[Repair]) -> str:
    """Return an entry's slice with the repairs inside it (rules 1 and 5)."""
    out, at = "", entry.start
    for repair in sorted(repairs, key=lambda repair: (repair.span.start, repair.span.end)):
        if entry.start <= repair.span.start < entry.end:
            out += raw[at : repair.span.start] + repair.after
            at = repair.span.end
    return out + raw[at : entry.end]

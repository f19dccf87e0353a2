"""The ledger's replay and the alignment, on accounts written by hand."""

from __future__ import annotations

import pytest

from articleparse import Entry, Repair, RepairKind, Role, Span
from articleparse.alignment import align
from articleparse.ledger import replay

Row = tuple[str, Role]


def account(*rows: Row) -> tuple[str, tuple[Entry, ...]]:
    """Return the raw text and the ledger that rows of text and role make."""
    entries, at = [], 0
    for text, role in rows:
        entries.append(Entry(start=at, end=at + len(text), role=role, rule="by_hand", confidence=1.0))
        at += len(text)
    return "".join(text for text, _ in rows), tuple(entries)


def repair(raw: str, before: str, after: str, kind: RepairKind = RepairKind.LINE_BREAK) -> Repair:
    """Return a repair of the first place where a text stands."""
    at = raw.index(before)
    return Repair(kind=kind, span=Span(start=at, end=at + len(before)), before=before, after=after, rule="by_hand")


def test_space_parts_blocks() -> None:
    """Two body entries with only white space between them are two blocks."""
    raw, ledger = account(("One.", Role.PARAGRAPH), ("\n\n", Role.SPACE), ("Two.", Role.PARAGRAPH))
    assert [run.text for run in replay(raw, ledger, ()).blocks] == ["One.", "Two."]


def test_break_joins_over_boilerplate() -> None:
    """A mended break continues the block although furniture stands between its halves."""
    raw, ledger = account(
        ("One half", Role.PARAGRAPH),
        ("\n", Role.SPACE),
        ("Page 3", Role.PAGE_FURNITURE),
        ("\f", Role.BREAK),
        ("and the other.", Role.PARAGRAPH),
    )
    found = replay(raw, ledger, [repair(raw, "\f", " ", RepairKind.PAGE_BREAK)])
    assert [run.text for run in found.blocks] == ["One half and the other."]
    assert found.blocks[0].spans == (Span(start=0, end=8), Span(start=16, end=30))


def test_inline_field_is_part_of_its_block() -> None:
    """A dateline that touches the paragraph is a field and stays in the text."""
    raw, ledger = account(("WIEN", Role.DATELINE), (" – Der Rat tagt.", Role.PARAGRAPH))
    found = replay(raw, ledger, ())
    assert [(run.role, run.text) for run in found.blocks] == [(Role.PARAGRAPH, "WIEN – Der Rat tagt.")]
    assert [(run.role, run.text) for run in found.fields] == [(Role.DATELINE, "WIEN")]


def test_field_apart_is_no_block() -> None:
    """A byline of its own gives its authors and nothing of the body."""
    raw, ledger = account(
        ("By ", Role.BYLINE),
        ("Ada Roe", Role.AUTHOR),
        (" and ", Role.BYLINE),
        ("Bo Li", Role.AUTHOR),
        ("\n", Role.SPACE),
        ("Text.", Role.PARAGRAPH),
    )
    found = replay(raw, ledger, ())
    assert [run.text for run in found.fields if run.role is Role.AUTHOR] == ["Ada Roe", "Bo Li"]
    assert [run.text for run in found.blocks] == ["Text."]


def test_white_space_at_the_ends_is_no_text() -> None:
    """What a repair leaves at the ends of a block is trimmed."""
    raw, ledger = account(("** Text ", Role.PARAGRAPH))
    found = replay(raw, ledger, [repair(raw, "**", "", RepairKind.MARKUP)])
    assert [run.text for run in found.blocks] == ["Text"]


def test_block_without_text_is_none() -> None:
    """An entry of which the repairs leave nothing makes no block."""
    raw, ledger = account(("\u200b", Role.PARAGRAPH))
    assert replay(raw, ledger, [repair(raw, "\u200b", "", RepairKind.INVISIBLE)]).blocks == ()


def test_alignment_both_ways() -> None:
    """A character of the clean text is found in the raw one and back, over break, hyphen and separator."""
    raw, ledger = account(
        ("An inter-", Role.PARAGRAPH),
        ("\n", Role.BREAK),
        ("vention", Role.PARAGRAPH),
        ("\n", Role.BREAK),
        ("came.", Role.PARAGRAPH),
        ("\n\n", Role.SPACE),
        ("Late.", Role.PARAGRAPH),
    )
    repairs = [
        Repair(kind=RepairKind.HYPHEN, span=Span(start=8, end=9), before="-", after="", rule="by_hand"),
        Repair(kind=RepairKind.LINE_BREAK, span=Span(start=9, end=10), before="\n", after="", rule="by_hand"),
        Repair(kind=RepairKind.LINE_BREAK, span=Span(start=17, end=18), before="\n", after=" ", rule="by_hand"),
    ]
    found = align(raw, ledger, repairs)
    text = "An intervention came.\n\nLate."
    assert found.size == len(text)
    assert found.locate(text.index("v")) == Span(start=10, end=11)
    assert found.locate(text.index(" came")) == Span(start=17, end=18)
    assert found.locate(text.index("\n")) == Span(start=23, end=25)
    assert found.locate_raw(raw.index("came")) == text.index("came")
    assert found.locate_raw(8) is None
    assert found.locate_raw(17) == text.index(" came")
    assert found.locate_raw(len(raw)) is None
    with pytest.raises(IndexError):
        found.locate(len(text))

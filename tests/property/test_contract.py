"""Whatever the stages decide: as long as they keep the contract of ``lines.py``, the promises hold.

Here the decisions are drawn, not made: any role for any line, any joints, any fields. So the
promises rest on assembling alone, and no change of rules or weights can break them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from articleparse import Config
from articleparse import testing as apt
from articleparse.kinds import BODY, FIELDS, RepairKind, Role
from articleparse.lines import Description, Draft, Field, Label, Line
from articleparse.records import Repair, Span
from articleparse.stages.assemble import assemble
from articleparse.stages.segment import segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from articleparse import Article

WORDS = (
    "the",
    "bridge",
    "*is*",
    "closed-",
    "ﬁne",
    "  ",
    "\u00ad",
    "[a](b)",
    "é",
    "\\*",
    "2024-05-17",
    "Ada Roe",
    "_x_",
    "\u200b",
)
KINDS = sorted(BODY)
OTHERS = sorted(set(Role) - {Role.BREAK, Role.SPACE} - BODY)
INLINE = sorted(FIELDS - {Role.PUBLISHED, Role.UPDATED})


@st.composite
def _raws(draw: st.DrawFn) -> str:
    rows = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
    ends = st.sampled_from(("\n", "\n\n", " \n  ", "\r\n", "\n\f\n"))
    return "".join(row + end for row, end in draw(st.lists(st.tuples(rows, ends), max_size=12)))


@st.composite
def decisions(draw: st.DrawFn) -> Article:
    """Draw a text and everything that the stages say of it; return what is assembled."""
    raw = draw(_raws())
    lines = segment(raw)
    roles = draw(st.lists(st.sampled_from((*KINDS, *OTHERS)), min_size=len(lines), max_size=len(lines)))
    labels = [Label(role, f"rule_{role}", 0.75) for role in roles]
    drafts = draw(_drafts(raw, lines, roles))
    description = draw(_descriptions(lines))
    return assemble(raw, lines, labels, drafts, description, "en", Config())


@st.composite
def _drafts(draw: st.DrawFn, raw: str, lines: Sequence[Line], roles: Sequence[Role]) -> list[Draft]:
    """Draw blocks: each takes up the next lines of the body, and may skip what is none."""
    body = [number for number, role in enumerate(roles) if role in BODY]
    drafts, at = [], 0
    while at < len(body):
        size = draw(st.integers(1, 4))
        numbers = tuple(body[at : at + size])
        at += size
        if draw(st.integers(0, 9)) == 0:  # a kind that is dropped gives no draft
            continue
        breaks = tuple(draw(_breaks(raw, lines[number - 1].end, lines[number].start)) for number in numbers[1:])
        edits = tuple(
            _repair(raw, RepairKind.HYPHEN, lines[number].end - 1, lines[number].end, "")
            for number in numbers[:-1]
            if raw[lines[number].end - 1] == "-"
        )
        drafts.append(Draft(roles[numbers[0]], numbers, breaks, edits))
    return drafts


def _breaks(raw: str, start: int, end: int) -> st.SearchStrategy[Repair]:
    return st.sampled_from((" ", "", "\n")).map(lambda after: _repair(raw, RepairKind.LINE_BREAK, start, end, after))


def _repair(raw: str, kind: RepairKind, start: int, end: int, after: str) -> Repair:
    return Repair(kind=kind, span=Span(start=start, end=end), before=raw[start:end], after=after, rule="drawn")


@st.composite
def _descriptions(draw: st.DrawFn, lines: Sequence[Line]) -> Description:
    """Draw fields, at most one in a line, and claims on lines."""
    fields, claims = [], {}
    for number, line in enumerate(lines):
        choice = draw(st.integers(0, 9))
        if choice == 0:
            start = draw(st.integers(line.start, line.end - 1))
            end = draw(st.integers(start + 1, line.end))
            fields.append(Field(draw(st.sampled_from(INLINE)), start, end, "drawn_field", 0.9))
        elif choice == 1:
            iso = Repair(
                kind=RepairKind.DATE,
                span=Span(start=line.start, end=line.end),
                before=line.text,
                after="2024-05-17",
                rule="drawn_date",
            )
            fields.append(Field(Role.PUBLISHED, line.start, line.end, "drawn_date", 0.9, (iso,)))
        if choice in {1, 2}:
            claims[number] = Label(draw(st.sampled_from(OTHERS)), "drawn_claim", 0.8)
    return Description(fields=tuple(fields), claims=claims)


MORE = settings(max_examples=2 * settings().max_examples)
"""Decisions are cheap to draw."""


class TestContract:
    """Promises 2 to 6 hold for all decisions that the stages can make."""

    @given(decisions())
    @MORE
    def test_tiled(self, article: Article) -> None:
        """The ledger tiles the raw text."""
        apt.check_tiled(article)

    @given(decisions())
    @MORE
    def test_replayable(self, article: Article) -> None:
        """The ledger rebuilds the record."""
        apt.check_replayable(article)

    @given(decisions())
    @MORE
    def test_nothing_invented(self, article: Article) -> None:
        """No repair overlaps another, and none writes more than its kind may."""
        apt.check_nothing_invented(article)

    @given(decisions())
    @MORE
    def test_ordered_and_located(self, article: Article) -> None:
        """Blocks go forward, and each character of theirs is where it is said to be."""
        apt.check_ordered(article)
        apt.check_located(article)

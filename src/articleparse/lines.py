"""What the stages hand on to each other: lines, the layout, labels, drafts and fields.

All offsets are code points of the raw text, all spans half-open. The stages work on
the non-blank lines only; a line's number is its place in that tuple.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs

from .kinds import Role
from .records import Repair

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["Call", "Description", "Draft", "Field", "Label", "Layout", "Line", "Measures"]


class Line(NamedTuple):
    """One non-blank line. A tuple, since a page has hundreds: making one must be cheap."""

    start: int
    """Offset of its first character that is not white space."""
    end: int
    """Offset behind its last character that is not white space."""
    text: str
    """``raw[start:end]``."""
    indent: int
    """Columns of white space before it (a tab reaches the next multiple of 8)."""
    blanks: int
    """Blank lines between it and the line before (at the top: before it)."""
    page_break: bool
    """Whether a form feed stands between the line before and this one."""


class Measures(NamedTuple):
    """What was measured on the lines of a hard-wrapped text; widths are in tenths of a letter."""

    limit: int
    """Width of the column."""
    columns: int
    """The same in code points: the longest line that fills it."""
    widths: list[int]
    """Width of each line."""
    words: list[int]
    """Width of the first word of each line."""
    fits: list[float]
    """Room left on each line behind the first word of the next, as a share of the column; negative: it is full."""
    ends: list[int]
    """What each line ends with, as ``features.ends.End``."""
    starts: list[int]
    """What each line begins with, as ``features.ends.Start``."""
    spacing: int
    """Blank lines between two lines of one paragraph."""
    joined: list[str]
    """The rule by which each line goes on with the one before for certain, nothing where it may not."""
    blank_joints: float
    """Share of the breaks inside paragraphs that have more blank lines than that."""
    blank_ends: float
    """Share of the breaks between paragraphs that have them."""
    indented_joints: float
    """Share of the breaks inside paragraphs with a deeper indent behind them."""
    indented_ends: float
    """Share of the breaks between paragraphs with one."""
    blank_stops: float
    """Share of the sentences that end with a line, and have a blank line behind them."""
    indented_stops: float
    """The same with a deeper indent behind them."""
    shortfall: float
    """Share of the column by which first lines are shorter: an indent that was lost."""
    rate: float
    """Share of the sentences that end a paragraph."""
    length: float
    """Lines of a paragraph, in the mean."""
    merged: bool
    """Whether the extractor merged lines, taking out the hyphens between them."""
    tail: int
    """Number of the first line behind the last full one of the column: what is wider there is set in other type."""
    typed: bool
    """Whether all letters are as wide: a typewriter's, or a terminal browser's."""
    torn: dict[int, int]
    """Lines that lack their first letter, each with the line above that is their initial."""


class Call(NamedTuple):
    """A number behind a word that calls a footnote."""

    line: int
    start: int
    """Offset in the line."""
    end: int
    glued: bool
    """Whether it touches a letter."""


@attrs.frozen(kw_only=True)
class Layout:
    """How the text is laid out, measured from the text alone."""

    width: int | None
    """Column at which the text is hard-wrapped, ``None`` where it is not."""
    continues: tuple[bool, ...]
    """For each line: it seems to go on with the sentence flow of the line before it."""
    furniture: dict[int, str]
    """Lines that are page furniture (running heads, page numbers), with the rule that says so."""
    language: str | None
    """ISO 639-1 code."""
    code: frozenset[int] = frozenset()
    """Lines that are source code."""
    link_numbers: bool = False
    """Whether a text browser numbered the links of the page."""
    asides: dict[int, str] = attrs.field(factory=dict)
    """Notes, captions and pull quotes that calls or the size of their type prove, with the rule that says so."""
    calls: tuple[tuple[int, Call], ...] = ()
    """The first lines of what may be footnotes, each with its call."""
    spacing: int = 0
    """Blank lines between two lines of one paragraph (1 where an extractor doubled the spacing)."""
    measures: Measures | None = attrs.field(default=None, repr=False)
    """The measures of each line, where the text is hard-wrapped."""

    @property
    def apart(self) -> Collection[int]:
        """The lines that are no part of the flow of the text: page furniture and source code."""
        return self.furniture.keys() | self.code if self.code else self.furniture

    @property
    def skipped(self) -> dict[int, str]:
        """The lines that a sentence may go on over: page furniture and asides."""
        return self.furniture | self.asides if self.asides else self.furniture


class Label(NamedTuple):
    """The role of one line, with its reason."""

    role: Role
    rule: str
    confidence: float


class Draft(NamedTuple):
    """A block before its text is made: which lines, and how the breaks between them are mended."""

    kind: Role
    """A body kind, or a field role (a headline of several lines)."""
    lines: tuple[int, ...]
    """Numbers of its lines, in order; lines of other roles may stand between them."""
    breaks: tuple[Repair, ...]
    """One repair for each joint: ``breaks[k]`` mends the break before ``lines[k + 1]``.

    Its span is exactly ``(end of the line before lines[k + 1] in the raw text, its start)``.
    """
    edits: tuple[Repair, ...] = ()
    """Other repairs inside its lines: hyphens dropped, drop caps, split words."""
    tidy: bool = True
    """Whether its lines are cleaned (spacing, markup, invisible characters) as well."""


class Field(NamedTuple):
    """One field found in the text."""

    role: Role
    start: int
    end: int
    rule: str
    confidence: float
    repairs: tuple[Repair, ...] = ()
    """Repairs inside the span; a date has one that replaces all of it by ISO 8601."""
    tidy: bool = True
    """Whether its text is cleaned where it has no repairs of its own."""


@attrs.frozen(kw_only=True)
class Description:
    """The fields, and the lines they claim from the body."""

    fields: tuple[Field, ...] = ()
    """Ordered by start, not overlapping, each inside one line."""
    claims: dict[int, Label] = attrs.field(factory=dict)
    """New labels for lines that turn out to be byline, title, date line, ...: they leave the body."""
    deck: tuple[int, ...] = ()
    """The lines of the block of the body that is the subtitle too."""

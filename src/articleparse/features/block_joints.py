"""Block joints: which breaks between lines of the body stand inside a block, and what becomes of them.

In a hard-wrapped text most stand inside a sentence, and the model judges the others; elsewhere a line
is a block, unless a flattener broke it at a tag or a page cut it in two::

    The harbour office said on Monday that the       a line break, which becomes a space
    ferry will carry cars again from the             a page break inside a sentence
    42
    first of May.
    "It took long", the mayor said.                  the model: a new paragraph, or not
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import making
from ..kinds import RepairKind, Role
from .between import Between
from .breaks import opened_quotes
from .capitals import is_initial, takes_initial
from .ends import SMALL
from .furniture import CODE_FENCE
from .hyphens import HYPHENS
from .inline import is_cut, is_glued, leaves_off, may_be_cut
from .joints import goes_on
from .judge import Judge, load_model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Label, Layout
    from ..records import Repair
    from .inner import Inner
    from .repairs import Repairs

__all__ = ["INITIAL_CONFIDENCE", "VERBATIM", "BlockJoints"]

VERBATIM = frozenset({Role.TABLE, Role.PREFORMATTED})
"""Kinds whose lines stay as they are."""
_HEADS = frozenset({Role.TITLE, Role.SUBTITLE, Role.HEADING, Role.KICKER})
_TEXT = frozenset({Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE, Role.CAPTION})
"""Kinds of which two lines are one block where the first is full and its sentence goes on."""
_FLOWING = frozenset({Role.PARAGRAPH, Role.HEADING, Role.LIST_ITEM, Role.QUOTE})
"""Kinds of running text, which are hard to tell apart by one line of several."""
_LINE_BREAK = RepairKind.LINE_BREAK
"""A member by name, looked up once: an enumeration takes as long for one as making a tuple does."""
_QUOTES = "“”„«»"
"""Quotation marks that are counted."""
_PLAIN = SMALL | frozenset(",0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
"""Ends of lines that are no hyphens, of scripts with spaces."""
_EAST_ASIAN = "\u2e80"
"""First character of the East Asian scripts."""
_DEEPEST = 40
"""Columns by which a line that stays as it is may stand further in than the first."""
_SURELY = 0.7
"""Confidence from which two lines belong together although they were labelled apart."""
_HEAD_ROOM = 0.2
"""Room on the first line of a crosshead of two, as a share of the column: its letters are larger than the text's."""
_HEAD_LINES = 4
"""Lines of the longest headline that is put together."""
_CERTAIN = 0.99
"""Confidence of a joint inside a sentence, on a full line: 2 of 11,163 on the print set end a paragraph."""
_PAGED = 0.97
"""Confidence of a joint inside a sentence where a page was turned."""
_LIKELY = 0.9
"""Confidence of a joint in a text that is too short to be measured."""
INITIAL_CONFIDENCE = 0.9
"""Confidence of a joint between an initial and its word."""


class BlockJoints:
    """Says of two lines of the body whether they are one block, and with what repair."""

    def __init__(self, repairs: Repairs, labels: Sequence[Label], layout: Layout, inner: Inner, least: float) -> None:
        """Take the text whose repairs are made, and the least confidence of a joint: below it a break is kept."""
        raw, lines, measures = repairs.raw, repairs.lines, layout.measures
        self._raw, self._lines, self._labels, self._layout = raw, lines, labels, layout
        self._repairs, self._often, self._least = repairs, inner.often, least
        self._skipped, self._measures = layout.skipped, measures
        self._between = Between(lines, layout, inner.evidence)
        self._judge = Judge(lines, measures, load_model()) if measures else None
        self.joined: list[str] | None = measures.joined if measures and least <= _CERTAIN else None
        """For each line the rule by which it surely goes on from the one before, if the text is wrapped."""
        self._quotes_stand = measures is not None and any(sign in raw for sign in _QUOTES)
        self.quotes: int = 0
        """Quotation marks that are open in the block."""

    def inside(self, before: int, behind: int, role: Role) -> Repair | None:
        """Return the repair of a break that surely stands inside a sentence, as most do.

        What :meth:`of` would find in more time: such a line is no initial, headline or half of a word.
        """
        rule = self.joined[behind] if self.joined else ""
        if not rule or behind != before + 1 or role not in _TEXT:
            return None
        above, line = self._lines[before], self._lines[behind]
        end, text = above[1], above[2]
        start, follows = line[0], line[2]
        if self._labels[before][0] is not role or text[-1] not in _PLAIN or follows[0] >= _EAST_ASIAN:
            return None
        if self._quotes_stand and not text.isascii():
            self.quotes = max(0, self.quotes + opened_quotes(text))
        return making.repair(_LINE_BREAK, making.span(end, start), self._raw[end:start], " ", rule, _CERTAIN)

    def of(self, opened: Sequence[int], behind: int, other: Role) -> Repair | None:
        """Return the repair of the break between a block and the next line, ``None`` where it ends the block."""
        before, lines = opened[-1], len(opened)
        role = self._labels[before][0]
        if self._lines[before][1] == self._lines[behind][0] and role in _FLOWING and other in _FLOWING:
            return self._join(before, behind, "hyphen_line_end", 1.0)
        if role is not other:
            return self._mixed(before, behind, lines) if role in _FLOWING and other in _FLOWING else None
        if role in VERBATIM:
            return self._verbatim(opened, behind, role)
        if lines == 1 and is_initial(self._lines[before][2]):
            return self._initial(before, behind)
        if role in _HEADS:
            return self._join(before, behind, "headline", 0.9) if self._is_headline(before, behind, lines) else None
        wrapped = self._measures is not None
        return self._wrapped(before, behind, lines, least=self._least) if wrapped else self._unwrapped(before, behind)

    def _verbatim(self, opened: Sequence[int], behind: int, role: Role) -> Repair | None:
        """Return the repair that keeps a break and the indent behind it; only code has blank lines inside."""
        before = opened[-1]
        blanks = self._lines[behind].blanks
        if behind != before + 1 or (blanks and not {before, behind} <= self._layout.code):
            return None
        deeper = max(0, self._lines[behind].indent - self._lines[opened[0]].indent)
        return self._repairs.of_break(
            before, behind, "\n" * (blanks + 1) + " " * min(deeper, _DEEPEST), role.value, 1.0
        )

    def _mixed(self, before: int, behind: int, lines: int) -> Repair | None:
        """Return the repair of a break between lines that were labelled apart, where they surely belong together."""
        return self._wrapped(before, behind, lines, least=max(self._least, _SURELY))

    def _initial(self, before: int, behind: int) -> Repair | None:
        """Return the repair that puts an initial before its word."""
        after = takes_initial(self._lines[before].text, self._lines[behind].text, self._often)
        return None if after is None else self._repairs.of_break(before, behind, after, "drop_cap", INITIAL_CONFIDENCE)

    def _is_headline(self, before: int, behind: int, lines: int) -> bool:
        """Whether two lines are one headline: they touch, and a crosshead fills its line or breaks off."""
        above, line = self._lines[before], self._lines[behind]
        near = behind == before + 1 and lines < _HEAD_LINES and line.blanks <= self._layout.spacing
        if not near or above.text[-1] in ".!?":
            return False
        if self._labels[before].role is not Role.HEADING or line.text[0].islower() or leaves_off(above.text):
            return True
        measures = self._measures
        return measures is not None and measures.fits[before] < _HEAD_ROOM

    def _unwrapped(self, before: int, behind: int) -> Repair | None:
        """Return the repair of a break where lines are paragraphs: at an inline tag, or at a page break."""
        if behind == before + 1 and self._layout.continues[behind]:
            if self._lines[before].text[-1] in HYPHENS:
                return self._join(before, behind, "goes_on", _LIKELY)
            spaced = self._lines[behind].start - self._lines[before].end > 1
            glued = is_glued(self._lines[before].text, self._lines[behind].text, spaced=spaced)
            return self._repairs.of_break(before, behind, "" if glued else " ", "inline_tag", 0.9)
        above = self._lines[before][2]
        if not may_be_cut(above):
            return None
        paged = self._is_paged(before, behind)
        parted = paged or self._lines[behind].blanks > 0
        if parted and is_cut(above, self._lines[behind].text, paged=paged):
            return self._join(before, behind, "page_cut", 0.8)
        return None

    def _is_paged(self, before: int, behind: int) -> bool:
        return self._lines[behind].page_break or not self._skipped.keys().isdisjoint(range(before + 1, behind + 1))

    def _wrapped(self, before: int, behind: int, lines: int, *, least: float) -> Repair | None:
        """Return the repair of a break in a hard-wrapped text: certain, or as the model says with some confidence."""
        judge = self._judge
        if judge is None:
            return None
        if self._quotes_stand:
            self.quotes = max(0, self.quotes + opened_quotes(self._lines[before][2]))
        if self.joined and self.joined[behind] and behind == before + 1:
            same = self._labels[before][0] is self._labels[behind][0]
            if same or self.joined[behind] == "goes_on":
                return self._join(before, behind, self.joined[behind], _CERTAIN)
        if self._least <= _PAGED and (self._turns_page(before, behind) or self._between.is_one_word(before, behind)):
            return self._join(before, behind, "goes_on", _PAGED)
        if judge.part(before, behind) or self._layout.furniture.get(behind - 1) == CODE_FENCE:
            return None
        verdict = judge.judge(before, behind, lines, self.quotes)
        joined = verdict.joined
        return self._join(before, behind, judge.reasons(verdict), joined) if joined >= least else None

    def _turns_page(self, before: int, behind: int) -> bool:
        """Whether nothing but the edge of a page stands inside a sentence."""
        if not goes_on(self._lines[before].text, self._lines[behind].text) or not self._is_paged(before, behind):
            return False
        return all(number in self._skipped for number in range(before + 1, behind))

    def _join(self, before: int, behind: int, rule: str, confidence: float) -> Repair:
        """Return the repair that makes one text of two lines, and note what becomes of a hyphen."""
        after, edit = self._between.of(before, behind)
        if edit:
            self._repairs.edit(before, edit)
        return self._repairs.of_break(before, behind, after, rule, confidence)

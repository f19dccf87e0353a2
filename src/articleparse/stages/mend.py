"""Mend: labelled lines -> drafts of blocks; decides each break and each hyphen at a line end.

The lines of the body are taken in order, whatever stands between them (page furniture,
captions, boxes). In a hard-wrapped text the model says for each break whether it ends a
paragraph; elsewhere a line is a paragraph, unless a flattener broke it at a tag or a page cut
it in two. Below ``Config.join_threshold`` a break is kept. What is preformatted stays as it is.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from .. import making
from ..features.between import Between
from ..features.breaks import opened_quotes
from ..features.calls import find_calls
from ..features.capitals import is_initial, lacks_initial, takes_initial
from ..features.ends import CLOSED, SMALL
from ..features.furniture import CODE_FENCE
from ..features.hyphens import HYPHENS, gather
from ..features.inline import is_cut, is_glued, leaves_off, may_be_cut
from ..features.inner import Inner, InnerEdit
from ..features.joints import goes_on
from ..features.judge import Judge, load_model
from ..features.layout import SHORT
from ..features.marks import list_mark, quote_mark
from ..features.speech import spoken_lines
from ..features.verse import lines_as_set
from ..kinds import BODY, FIELDS, RepairKind, Role
from ..lines import Draft, Label, Layout, Line
from ..locales import Locale, locale
from ..markup import LINK_NUMBER

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from ..config import Config
    from ..features.hyphens import Evidence
    from ..records import Repair

__all__ = ["mend"]

_VERBATIM = frozenset({Role.TABLE, Role.PREFORMATTED})
_HEADS = frozenset({Role.TITLE, Role.SUBTITLE, Role.HEADING, Role.KICKER})
_TEXT = frozenset({Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE, Role.CAPTION})
"""Kinds of which two lines are one block where the first is full and its sentence goes on."""
_FLOWING = frozenset({Role.PARAGRAPH, Role.HEADING, Role.LIST_ITEM, Role.QUOTE})
"""Kinds of running text, which are hard to tell apart by one line of several."""
_PARAGRAPH, _HEADING, _LIST_ITEM, _QUOTE = Role.PARAGRAPH, Role.HEADING, Role.LIST_ITEM, Role.QUOTE
_LINE_BREAK, _PAGE_BREAK = RepairKind.LINE_BREAK, RepairKind.PAGE_BREAK
"""Members by name, looked up once: an enumeration takes as long for one as making a tuple does."""
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
_new = tuple.__new__
"""Makes a draft from a tuple without the checks of ``Draft(...)``."""
_PAGED = 0.97
"""Confidence of a joint inside a sentence where a page was turned."""
_LIKELY = 0.9
"""Confidence of a joint in a text that is too short to be measured."""
_DECKS = 4
"""Drafts of the body whose first line may begin with a parted initial: a deck may stand above the text."""
_INITIAL = 2
"""Code points of an initial, with a quotation mark before it."""
_INITIAL_CONFIDENCE, _TORN_CONFIDENCE = 0.9, 0.7
_LOOSE = 0.3
"""Room on the first line of the text, as a share of the column, where its initial may stand above."""
_TORN = 14
"""Lines between an initial found above its headline and the line it belongs to, at the most."""


def mend(raw: str, lines: Sequence[Line], labels: Sequence[Label], layout: Layout, config: Config) -> tuple[Draft, ...]:
    """Return the blocks, each as the lines it is made of and the repairs of the breaks between them."""
    labels = _relabelled(labels, lines_as_set(lines, labels, layout), Role.PREFORMATTED, "lines_as_set")
    labels = _relabelled(labels, spoken_lines(lines, labels, layout), _PARAGRAPH)
    mender = _Mender(raw, lines, labels, layout, config)
    kept = _kept(config.drop)
    for number, tag in enumerate(labels):
        if tag[0] in kept:
            mender.add(number)
        elif len(lines[number][2]) <= _INITIAL and is_initial(lines[number][2]):
            mender.keep_initial(number)
    return tuple(mender.drafts())


def _relabelled(labels: Sequence[Label], numbers: Collection[int], role: Role, rule: str = "") -> Sequence[Label]:
    """Return the labels, those of some lines changed to a role."""
    if not numbers:
        return labels
    return [
        Label(role, rule or tag.rule, tag.confidence) if number in numbers else tag for number, tag in enumerate(labels)
    ]


def _dropped(lines: Sequence[Line], labels: Sequence[Label], layout: Layout) -> dict[int, list[InnerEdit]]:
    """Return for each line the edits that drop numbers which are no part of the text: of notes, and of links."""
    calls = find_calls(lines, labels, layout) if layout.measures else {}
    out = {number: [_drop(*span, "note_call") for span in spans] for number, spans in calls.items()}
    if layout.link_numbers:
        for number, line in enumerate(lines):
            edits = [_drop(*match.span(), "link_number") for match in LINK_NUMBER.finditer(line[2])]
            if edits:
                out[number] = [*out.get(number, ()), *edits]
    return out


def _drop(start: int, end: int, rule: str) -> InnerEdit:
    return InnerEdit(start, end, "", RepairKind.MARKUP, rule, _LIKELY)


class _Mender:
    """The drafts under construction, the last one still open."""

    def __init__(
        self, raw: str, lines: Sequence[Line], labels: Sequence[Label], layout: Layout, config: Config
    ) -> None:
        self._raw = raw
        self._lines = lines
        self._labels = labels
        self._layout = layout
        self._skipped = layout.skipped
        self._least = config.join_threshold
        words = locale(layout.language) if layout.language else None
        evidence = _evidence(lines, layout, words)
        self._inner = Inner(raw, lines, layout, words, evidence)
        self._between = Between(lines, layout, evidence)
        measures = layout.measures
        self._measures = measures
        self._judge = Judge(lines, measures, load_model()) if measures else None
        self._joined = measures.joined if measures and self._least <= _CERTAIN else None
        self._dropped = _dropped(lines, labels, layout)
        self._quotes_stand = measures is not None and any(sign in raw for sign in _QUOTES)
        self._initials: list[int] = []
        self._open: list[int] = []
        self._breaks: list[Repair] = []
        self._edits: list[Repair] = []
        self._quotes = 0
        self._done: list[Draft] = []

    def drafts(self) -> list[Draft]:
        """Return all drafts."""
        self._close()
        return self._done

    def add(self, number: int) -> None:
        """Take in the next line of the body: into the open draft, or as the first of a new one."""
        role = self._labels[number][0]
        if self._open:
            before = self._open[-1]
            joint = None
            if not (self._initials and self._misses(before, number)):
                inside = self._inside(before, number, role) if self._joined else None
                joint = inside or self._joint(before, number, role)
            if joint is None:
                self._close()
            else:
                self._breaks.append(joint)
        if number in self._inner.asked and role not in _VERBATIM:
            for edit in self._inner.edits(number, role):
                self._edit(number, edit)
        for edit in self._dropped.get(number, ()) if self._dropped else ():
            self._edit(number, edit)
        if not self._open:
            self._begin(number, role)
        elif role is _QUOTE:
            self._strip(number, quote_mark(self._lines[number][2]))
        self._open.append(number)

    def _misses(self, before: int, number: int) -> bool:
        """Whether a full line lacks the initial that stands above the headline: it goes on from no full line."""
        initial, text, measures = self._initials[-1], self._lines[number][2], self._measures
        if measures is None or number - initial > _TORN or not text[0].islower():
            return False
        between = any(other not in self._layout.furniture for other in range(before + 1, number))  # a byline, a date
        ended = between or measures.ends[before] in CLOSED or measures.fits[before] >= SHORT
        if not ended or measures.fits[number] >= _LOOSE:
            return False
        return takes_initial(self._lines[initial][2], text, self._inner.often) == ""

    def keep_initial(self, number: int) -> None:
        """Remember a capital that stands alone, in case the next block lacks its first letter."""
        self._initials.append(number)

    def _begin(self, number: int, role: Role) -> None:
        """Note the edits at the head of a block: its mark, and an initial that stands apart."""
        text = self._lines[number][2]
        if role is _LIST_ITEM:
            self._strip(number, list_mark(text))
        elif role is _QUOTE:
            self._strip(number, quote_mark(text))
        elif role is _PARAGRAPH:
            if self._initials and number - self._initials[-1] <= _TORN and lacks_initial(text):
                self._give_back(self._initials.pop(), number)
            elif len(self._done) < _DECKS:
                for edit in self._inner.opening(number):
                    self._edit(number, edit)

    def _give_back(self, initial: int, number: int) -> None:
        """Put an initial that was found above before its word: the line itself, or, from further up, a copy."""
        text = self._lines[initial].text
        after = takes_initial(text, self._lines[number].text, self._inner.often)
        if after is None:
            return
        if initial == number - 1:
            self._open.append(initial)
            self._breaks.append(self._repair(initial, number, after, "drop_cap", _INITIAL_CONFIDENCE))
        else:
            self._edit(number, InnerEdit(0, 0, text + after, RepairKind.DROP_CAP, "drop_cap", _TORN_CONFIDENCE))

    def _strip(self, number: int, size: int) -> None:
        """Note the edit that takes the mark of a list item or a quotation from a line."""
        if size:
            self._edit(number, InnerEdit(0, size, "", RepairKind.MARKUP, "mark", 1.0))

    def _close(self) -> None:
        if self._open:
            first = self._lines[self._open[0]][2]
            initial = len(first) <= _INITIAL and is_initial(first)
            if initial and len(self._open) == 1:
                self._initials.append(self._open[0])
            else:
                role = self._labels[self._open[1 if initial else 0]][0]
                if role is _HEADING and any(self._labels[n][0] is _PARAGRAPH for n in self._open):
                    role = _PARAGRAPH
                parts = role, tuple(self._open), tuple(self._breaks), tuple(self._edits), True
                self._done.append(_new(Draft, parts))
        self._open, self._breaks, self._edits, self._quotes = [], [], [], 0

    def _inside(self, before: int, behind: int, role: Role) -> Repair | None:
        """Return the repair of a break that surely stands inside a sentence, as most do.

        What :meth:`_joint` would find in more time: such a line is no initial, headline or half of a word.
        """
        rule = self._joined[behind] if self._joined else ""
        if not rule or behind != before + 1 or role not in _TEXT:
            return None
        above, line = self._lines[before], self._lines[behind]
        end, text = above[1], above[2]
        start, follows = line[0], line[2]
        if self._labels[before][0] is not role or text[-1] not in _PLAIN or follows[0] >= _EAST_ASIAN:
            return None
        if self._quotes_stand and not text.isascii():
            self._quotes = max(0, self._quotes + opened_quotes(text))
        return making.repair(_LINE_BREAK, making.span(end, start), self._raw[end:start], " ", rule, _CERTAIN)

    def _joint(self, before: int, behind: int, other: Role) -> Repair | None:
        """Return the repair of the break between two lines, ``None`` where it ends a block."""
        role = self._labels[before][0]
        if self._lines[before][1] == self._lines[behind][0] and role in _FLOWING and other in _FLOWING:
            return self._join(before, behind, "hyphen_line_end", 1.0)
        if role is not other:
            return self._mixed(before, behind) if role in _FLOWING and other in _FLOWING else None
        if role in _VERBATIM:
            return self._verbatim(before, behind, role)
        if len(self._open) == 1 and len(self._lines[before][2]) <= _INITIAL and is_initial(self._lines[before][2]):
            return self._initial(before, behind)
        if role in _HEADS:
            return self._join(before, behind, "headline", 0.9) if self._is_headline(before, behind) else None
        return self._wrapped(before, behind) if self._measures else self._unwrapped(before, behind)

    def _verbatim(self, before: int, behind: int, role: Role) -> Repair | None:
        """Return the repair that keeps a break and the indent behind it; only code has blank lines inside."""
        blanks = self._lines[behind].blanks
        if behind != before + 1 or (blanks and not {before, behind} <= self._layout.code):
            return None
        deeper = max(0, self._lines[behind].indent - self._lines[self._open[0]].indent)
        return self._repair(before, behind, "\n" * (blanks + 1) + " " * min(deeper, _DEEPEST), role.value, 1.0)

    def _mixed(self, before: int, behind: int) -> Repair | None:
        """Return the repair of a break between lines that were labelled apart, where they surely belong together."""
        joint = self._wrapped(before, behind)
        return joint if joint and joint.confidence >= _SURELY else None

    def _initial(self, before: int, behind: int) -> Repair | None:
        """Return the repair that puts an initial before its word."""
        after = takes_initial(self._lines[before].text, self._lines[behind].text, self._inner.often)
        return None if after is None else self._repair(before, behind, after, "drop_cap", _INITIAL_CONFIDENCE)

    def _is_headline(self, before: int, behind: int) -> bool:
        """Whether two lines are one headline: they touch, and a crosshead fills its line or breaks off."""
        above, line = self._lines[before], self._lines[behind]
        near = behind == before + 1 and len(self._open) < _HEAD_LINES and line.blanks <= self._layout.spacing
        if not near or above.text[-1] in ".!?":
            return False
        if self._labels[before].role is not Role.HEADING or line.text[0].islower() or leaves_off(above.text):
            return True
        measures = self._layout.measures
        return measures is not None and measures.fits[before] < _HEAD_ROOM

    def _unwrapped(self, before: int, behind: int) -> Repair | None:
        """Return the repair of a break where lines are paragraphs: at an inline tag, or at a page break."""
        if behind == before + 1 and self._layout.continues[behind]:
            if self._lines[before].text[-1] in HYPHENS:
                return self._join(before, behind, "goes_on", _LIKELY)
            spaced = self._lines[behind].start - self._lines[before].end > 1
            glued = is_glued(self._lines[before].text, self._lines[behind].text, spaced=spaced)
            return self._repair(before, behind, "" if glued else " ", "inline_tag", 0.9)
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

    def _wrapped(self, before: int, behind: int) -> Repair | None:
        """Return the repair of a break in a hard-wrapped text: certain, or as the model says."""
        judge = self._judge
        if judge is None:
            return None
        if self._quotes_stand:
            self._quotes = max(0, self._quotes + opened_quotes(self._lines[before][2]))
        if self._joined and self._joined[behind] and behind == before + 1:
            same = self._labels[before][0] is self._labels[behind][0]
            if same or self._joined[behind] == "goes_on":
                return self._join(before, behind, self._joined[behind], _CERTAIN)
        if self._least <= _PAGED and self._turns_page(before, behind):
            return self._join(before, behind, "goes_on", _PAGED)
        if judge.part(before, behind) or self._layout.furniture.get(behind - 1) == CODE_FENCE:
            return None
        verdict = judge.judge(before, behind, len(self._open), self._quotes)
        joined = verdict.joined
        return self._join(before, behind, judge.reasons(verdict), joined) if joined >= self._least else None

    def _turns_page(self, before: int, behind: int) -> bool:
        """Whether nothing but the edge of a page stands inside a sentence."""
        if not goes_on(self._lines[before].text, self._lines[behind].text) or not self._is_paged(before, behind):
            return False
        return all(number in self._skipped for number in range(before + 1, behind))

    def _join(self, before: int, behind: int, rule: str, confidence: float) -> Repair:
        """Return the repair that makes one text of two lines, and note what becomes of a hyphen."""
        after, edit = self._between.of(before, behind)
        if edit:
            self._edit(before, edit)
        return self._repair(before, behind, after, rule, confidence)

    def _edit(self, number: int, edit: InnerEdit) -> None:
        """Note an edit inside a line."""
        start, end, after, kind, rule, confidence = edit
        line = self._lines[number]
        span = making.span(line[0] + start, line[0] + end)
        self._edits.append(making.repair(kind, span, line[2][start:end], after, rule, confidence))

    def _repair(self, before: int, behind: int, after: str, rule: str, confidence: float) -> Repair:
        start, end = self._lines[behind - 1][1], self._lines[behind][0]
        kind = _PAGE_BREAK if behind > before + 1 or self._lines[behind][5] else _LINE_BREAK
        return making.repair(kind, making.span(start, end), self._raw[start:end], after, rule, confidence)


def _evidence(lines: Sequence[Line], layout: Layout, words: Locale | None) -> Callable[[], Evidence]:
    """Return what gathers the words of a text once somebody asks for them."""
    merged = layout.measures is not None and layout.measures.merged
    found: list[Evidence] = []

    def gathered() -> Evidence:
        if not found:
            found.append(gather(lines, words, merged=merged))
        return found[0]

    return gathered


@cache
def _kept(drop: frozenset[Role]) -> frozenset[Role]:
    """Return the roles whose lines become blocks or fields."""
    return FIELDS | BODY.difference(drop)

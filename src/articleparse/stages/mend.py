"""Mend: labelled lines -> drafts of blocks; decides each break and each hyphen at a line end.

The lines of the body are taken in order, and what stands between them (page furniture, captions,
boxes) is stepped over::

    The harbour office said on Mon-       block 1
    day that the ferry from the                     "Mon" + "day": the hyphen was only the line's
    12                                              page furniture, stepped over
    eastern landing is back.                        the sentence goes on: a space
    She sails at seven.                   block 2   the model of breaks: a paragraph ends above

In a hard-wrapped text the model says for each break whether it ends a paragraph; elsewhere a line
is a paragraph, unless a flattener broke it at a tag or a page cut it in two. Where the model is
less sure that two lines belong together than ``Config.join_threshold``, the break stays. What is
preformatted stays as it is.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ..features.block_joints import INITIAL_CONFIDENCE, VERBATIM, BlockJoints
from ..features.calls import find_calls
from ..features.capitals import INITIAL, is_initial, lacks_initial, takes_initial
from ..features.ends import CLOSED
from ..features.hyphens import gather
from ..features.inner import Inner, InnerEdit
from ..features.layout import SHORT
from ..features.marks import list_mark, quote_mark
from ..features.repairs import Repairs
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

_PARAGRAPH, _HEADING, _LIST_ITEM, _QUOTE = Role.PARAGRAPH, Role.HEADING, Role.LIST_ITEM, Role.QUOTE
"""Members by name, looked up once: an enumeration takes as long for one as making a tuple does."""
_new = tuple.__new__
"""Makes a draft from a tuple without the checks of ``Draft(...)``."""
_LIKELY = 0.9
"""Confidence in a number that is no part of the text."""
_DECKS = 4
"""Drafts of the body whose first line may begin with a parted initial: a deck may stand above the text."""
_TORN_CONFIDENCE = 0.7
"""Confidence of an initial put before its word from above the headline."""
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
        elif len(lines[number][2]) <= INITIAL and is_initial(lines[number][2]):
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
        self._lines, self._labels, self._layout, self._measures = lines, labels, layout, layout.measures
        words = locale(layout.language) if layout.language else None
        self._inner = Inner(raw, lines, layout, words, _evidence(lines, layout, words))
        self._repairs = Repairs(raw, lines)
        self._joints = BlockJoints(self._repairs, labels, layout, self._inner, config.join_threshold)
        self._dropped = _dropped(lines, labels, layout)
        self._torn = self._measures.torn if self._measures else {}
        self._initials: list[int] = []
        self._open: list[int] = []
        self._breaks: list[Repair] = []
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
                joints = self._joints
                inside = joints.inside(before, number, role) if joints.joined else None
                joint = inside or joints.of(self._open, number, role)
            if joint is None:
                self._close()
            else:
                self._breaks.append(joint)
        if self._inner.may_mend(number) and role not in VERBATIM:
            for edit in self._inner.edits(number, role):
                self._repairs.edit(number, edit)
        for edit in self._dropped.get(number, ()) if self._dropped else ():
            self._repairs.edit(number, edit)
        if not self._open:
            self._begin(number, role)
        elif role is _QUOTE:
            self._strip(number, quote_mark(self._lines[number][2]))
        self._open.append(number)

    def _misses(self, before: int, number: int) -> bool:
        """Whether a full line lacks the initial that stands above the headline: it goes on from no full line."""
        initial, text, measures = self._initials[-1], self._lines[number][2], self._measures
        if self._torn.get(number) == initial:
            return True
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
        elif role is _PARAGRAPH or number in self._torn:
            if self._initials and self._may_lack(number):
                self._give_back(self._initials.pop(), number)
            elif len(self._done) < _DECKS:
                for edit in self._inner.opening(number):
                    self._repairs.edit(number, edit)

    def _may_lack(self, number: int) -> bool:
        """Whether a line may lack the initial that was found last, which no other line is known to lack."""
        initial, text = self._initials[-1], self._lines[number][2]
        if number in self._torn or initial in self._torn.values():
            return self._torn.get(number) == initial
        return number - initial <= _TORN and lacks_initial(text)

    def _give_back(self, initial: int, number: int) -> None:
        """Put an initial that was found above before its word: the line itself, or, from further up, a copy."""
        text = self._lines[initial].text
        after = takes_initial(text, self._lines[number].text, self._inner.often)
        if after is None:
            return
        if initial == number - 1:
            self._open.append(initial)
            self._breaks.append(self._repairs.of_break(initial, number, after, "drop_cap", INITIAL_CONFIDENCE))
        else:
            self._repairs.edit(number, InnerEdit(0, 0, text + after, RepairKind.DROP_CAP, "drop_cap", _TORN_CONFIDENCE))

    def _strip(self, number: int, size: int) -> None:
        """Note the edit that takes the mark of a list item or a quotation from a line."""
        if size:
            self._repairs.edit(number, InnerEdit(0, size, "", RepairKind.MARKUP, "mark", 1.0))

    def _close(self) -> None:
        edits = self._repairs.take()
        if self._open:
            first = self._lines[self._open[0]][2]
            initial = is_initial(first)
            if initial and len(self._open) == 1:
                self._initials.append(self._open[0])
            else:
                role = self._labels[self._open[1 if initial else 0]][0]
                if role is _HEADING and any(self._labels[n][0] is _PARAGRAPH for n in self._open):
                    role = _PARAGRAPH
                parts = role, tuple(self._open), tuple(self._breaks), edits, True
                self._done.append(_new(Draft, parts))
        self._open, self._breaks, self._joints.quotes = [], [], 0


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

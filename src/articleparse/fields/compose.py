"""Composing: what was chosen -> fields of the ledger, and the lines they take out of the body.

A stretch of text has one field, that of whoever asks for it first; so the order of the calls in
:mod:`articleparse.stages.describe` is the order of precedence. A line that held a field is
*claimed*: what else is on it leaves the body too, unless it is prose::

    By Ada Roe, 3 May 2024      authors "Ada Roe", published "3 May 2024"; the line is claimed as byline
    It rained on 3 May 2024     published "3 May 2024", if nothing better was found; prose: the line stays
    Rain at last                said again above the body: claimed as a repetition of the title
"""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from .. import making
from ..kinds import BODY, RepairKind, Role
from ..lines import Description, Field, Label
from ..locales import words
from ..records import Repair, Span
from ..rules.publishers import ADDRESSES, PUBLISHERS
from .dateline import first_dateline
from .deck import deck, deck_in_body
from .kicker import kicker
from .marks import inner, key, letters, may_hold, plain
from .masks import without_targets
from .spelling import spelt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Draft
    from .byline_choice import Authors
    from .labelled import Labelled
    from .names import Name
    from .page import Page
    from .title_choice import Title
    from .when import Dated
    from .when_choice import Day

__all__ = ["Composer"]

_BESIDE = 4
"""Lines around the head of the body in which a second headline is a repetition."""
_TAIL, _TOP, _IMPRINT = 25, 6, 240
"""Lines at the end and at the top of a text that may name publisher and address, and their characters."""
_PHRASE = 4
"""Words of the longest phrase of rights that is looked for."""
_NOTICES = frozenset({"statement", "notice", "policy", "information", "infringement", "holder", "holders", "owner"})
"""What stands behind the word "copyright" and names nobody."""
_LABELLED = 0.95
"""Confidence in what a text labels itself."""
_STATED = 0.8
"""Confidence in what such a line states."""
_KICKED = 0.75
"""Confidence in a kicker on a line of its own: of 45 on pages of news 34 were kickers, the rest entries of menus."""
_PROSE = 120
"""Letters beside a name or a date from which its line is prose, and stays in the body."""

_DATE = RepairKind.DATE
_start = attrgetter("start")
_SIGNATURES = frozenset({Role.AUTHOR, Role.PUBLISHED, Role.UPDATED})


class Composer:
    """Collects fields and claims; a stretch of text gets one field, the first that asks for it."""

    def __init__(self, page: Page) -> None:
        """Begin with nothing found."""
        self._page = page
        self._fields: list[Field] = []
        self._claims: dict[int, Label] = {}
        self._stated: set[Role] = set()
        self._deck: tuple[int, ...] = ()

    def description(self) -> Description:
        """Return what was collected."""
        fields = tuple(sorted(self._fields, key=lambda field: field.start))
        return Description(fields=fields, claims=self._claims, deck=self._deck)

    def labelled(self, found: Sequence[Labelled]) -> set[Role]:
        """Add the fields that a text labels itself, and return which it has; their lines leave the body."""
        said: set[Role] = set()
        for one in found:
            line = self._page.lines[one.line]
            role = Role.BYLINE if one.role is Role.AUTHOR else Role.METADATA
            self._claims[one.line] = Label(role, "labelled_field", _LABELLED)
            if one.role in said or one.start == one.end or one.role is Role.METADATA:
                continue
            said.add(one.role)
            if one.role is Role.AUTHOR:
                for name in one.names:
                    at = line.start + name.start
                    self._add(Field(Role.AUTHOR, at, line.start + name.end, "labelled_author", _LABELLED))
            elif one.role is not Role.PUBLISHED:
                self._add(
                    Field(one.role, line.start + one.start, line.start + one.end, f"labelled_{one.role}", _LABELLED)
                )
        self._stated |= said
        return said

    def title(self, chosen: Title) -> None:
        """Add the headline, and claim the lines that repeat it around the head of the body."""
        found, confidence = chosen
        if not self._add(Field(Role.TITLE, found.start, found.end, "title_ranked", confidence)):
            return
        page, word = self._page, max(found.key.split(), key=len, default="")
        if found.cut or found.kicker or page.lines[found.first].text[0] == "[":
            self._claims[found.first] = Label(Role.KICKER if found.kicker else Role.METADATA, "title_line", confidence)
        for number in range(max(0, found.first - _BESIDE), min(len(page.lines), page.start + _BESIDE)):
            text = page.lines[number].text
            if found.first <= number <= found.last or len(text) > 3 * len(found.text) + 20:
                continue
            if not may_hold(text, word):
                continue
            said = key(plain(text[inner(text)[0] :]))
            if said == found.key or (found.kicker and said.endswith(found.key)):
                self._claims[number] = Label(Role.REPETITION, "title_repeated", confidence)

    def subtitle(self, chosen: Title, drafts: Sequence[Draft]) -> None:
        """Add the deck below the headline, unless another field has its lines; a block that is a sentence stays one."""
        found = deck(self._page, chosen.found)
        if found is None:
            lines = deck_in_body(self._page, chosen.found, drafts, self._signed())
            if not lines or not self._claims.keys().isdisjoint(lines):
                return
            if self._page.labels[lines[0]].role is not Role.HEADING:
                self._deck = lines
                return
            found = lines[0], lines[-1]
        if any(number in self._claims for number in range(found[0], found[1] + 1)):
            return
        first, last = (self._page.lines[number] for number in found)
        self._add(Field(Role.SUBTITLE, first.start, last.end, "deck_below_title", min(_STATED, chosen.confidence)))

    def _signed(self) -> list[int]:
        """Return the lines that hold authors and days."""
        starts = [line.start for line in self._page.lines]
        return [bisect_right(starts, field.start) - 1 for field in self._fields if field.role in _SIGNATURES]

    def kicker(self, chosen: Title) -> None:
        """Claim the line of the kicker above the headline, unless something else has it."""
        number = kicker(self._page, chosen.found)
        if number is not None and number not in self._claims:
            self._claims[number] = Label(Role.KICKER, "kicker_above_title", min(_KICKED, chosen.confidence))

    def byline(self, chosen: Authors) -> None:
        """Add the authors; agencies and desks only where no person is named."""
        group, confidence = chosen
        persons = [name for name in group.names if name.kind in ("person", "single")]
        seen = set()
        for name in persons or group.names:
            text = self._raw(name.start, name.end).casefold()
            if text in seen:
                continue
            seen.add(text)
            rule = f"byline_{group.kind}" if persons else f"byline_{name.kind}"
            self._add(Field(Role.AUTHOR, name.start, name.end, rule, confidence, self._recased(name)))
        for number in range(group.first, group.last + 1):
            if not self._is_prose(number) and group.kind != "rights":
                self._claims[number] = Label(Role.BYLINE, f"byline_{group.kind}", confidence)

    def _recased(self, name: Name) -> tuple[Repair, ...]:
        """Return the repair of a name in capitals whose spelling the text proves, none of any other."""
        before = self._raw(name.start, name.end)
        after = spelt(self._page, before) if len(before) == name.end - name.start else None  # not over two lines
        if after is None:
            return ()
        span = Span(start=name.start, end=name.end)
        return (Repair(kind=RepairKind.CASE, span=span, before=before, after=after, rule="byline_case"),)

    def day(self, chosen: Day, role: Role) -> None:
        """Add a date of publication or change; its one repair writes it as ISO 8601."""
        found, day, confidence = chosen
        line = self._page.lines[found.line]
        before = line.text[found.start - line.start : found.end - line.start]
        rule = found.found.rule
        repair = making.repair(_DATE, making.span(found.start, found.end), before, day.isoformat(), rule)
        if self._claim_date_line(found.line, confidence):
            self._add(Field(role, found.start, found.end, rule, confidence, (repair,)))

    def ambiguous(self, found: Dated) -> None:
        """Note both readings of a date that nothing settles."""
        readings = "|".join(day.isoformat() for day in found.found.readings)
        if self._claim_date_line(found.line, 1.0):
            self._add(Field(Role.METADATA, found.start, found.end, f"ambiguous_date:{readings}", 1.0))

    def dateline(self, *, keep: bool) -> None:
        """Add the dateline of the first paragraph; unless it is kept there, cut its separator out."""
        found = first_dateline(self._page, self._claims.keys())
        if found is None:
            return
        number, rule, match = found
        at = self._page.lines[number].start
        start, end = match.span("dateline")
        self._add(Field(Role.DATELINE, at + start, at + end, rule.name, 0.9))
        if not keep and match.end() > end:
            self._add(Field(Role.METADATA, at + end, at + match.end(), rule.name, 0.9))

    def imprint(self) -> None:
        """Add publisher and address, where lines outside the body state them."""
        page = self._page
        lines = page.lines
        tail = range(max(page.start + 1, len(lines) - _TAIL), len(lines))
        numbers = [n for n in (*tail, *range(min(page.start, _TOP))) if len(lines[n][2]) <= _IMPRINT]
        whole = "\n".join([lines[number][2] for number in numbers]).lower()
        holds_rights = _has_rights(whole)
        for number, low in zip(numbers, whole.split("\n"), strict=False):
            if ("://" in low or (holds_rights and _has_rights(low))) and number not in self._claims:
                self._state(number, lines[number].text)

    def _state(self, number: int, text: str) -> None:
        """Add what a line of rights, or a line with an address, states first."""
        at = self._page.lines[number].start
        rules = (*(PUBLISHERS if _has_rights(text.lower()) else ()), *(ADDRESSES if "://" in text else ()))
        for rule in rules:
            match = None if rule.role in self._stated else rule.compiled.search(text)
            if match is None:
                continue
            start, end = match.span("value")
            if _is_phrase(text[start:end]):
                continue
            if self._add(Field(rule.role, at + start, at + end, rule.name, _STATED)):
                self._stated.add(rule.role)
                if self._page.labels[number].role in BODY:
                    what = Role.COPYRIGHT if rule.role is Role.PUBLISHER else Role.METADATA
                    self._claims[number] = Label(what, rule.name, _STATED)
                return

    def _claim_date_line(self, number: int, confidence: float) -> bool:
        """Claim the line of a date; ``False`` where it is a sentence of the body."""
        if number in self._claims:
            return True
        if self._is_prose(number):
            return False
        self._claims[number] = Label(Role.METADATA, "date_line", confidence)
        return True

    def _is_prose(self, number: int) -> bool:
        text = self._page.lines[number].text
        if self._page.labels[number].role not in BODY or len(text) <= _PROSE:
            return False
        return letters(without_targets(text) if "](" in text else text) > _PROSE

    def _raw(self, start: int, end: int) -> str:
        """Return a stretch of the raw text that lies in one line."""
        lines = self._page.lines
        line = lines[bisect_right(lines, start, key=_start) - 1]
        return line.text[start - line.start : end - line.start]

    def _add(self, field: Field) -> bool:
        if any(field.start < other.end and other.start < field.end for other in self._fields):
            return False
        self._fields.append(field)
        return True


def _is_phrase(name: str) -> bool:
    """Whether what stands where a name would is a phrase of rights, or a notice of them: "© All rights reserved"."""
    parts = name.casefold().split()[:_PHRASE]
    said = any(" ".join(parts[:count]) in words("copyright") for count in range(1, len(parts) + 1))
    return said or name.casefold() in _NOTICES


def _has_rights(low: str) -> bool:
    return "©" in low or "copyright" in low or "(c)" in low

r"""Parts: the raw text, cut where its ledger or a repair begins or ends.

Every view shows these parts and nothing else, so what is shown adds up to the raw text::

    raw      # A headline\n\nThe first li-\nne.
    ledger   TITLE-------SP--PARAGRAPH----BREAK-PARAGRAPH
    repairs  ^^                          ^^^
    parts    ##|---------|---|-----------|--|---

A part that a repair replaces carries it; its role is that of the entry it stands in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..records import Entry, Repair

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..article import Article
    from ..kinds import Role

__all__ = ["Part", "parts"]


class Part(NamedTuple):
    """A stretch of the raw text that is shown as one."""

    start: int
    end: int
    entry: Entry
    """The entry of the ledger that it stands in."""
    repair: Repair | None
    """The repair that replaces it, if one does."""

    @property
    def role(self) -> Role:
        """The role of its entry."""
        return self.entry.role

    @property
    def rule(self) -> str:
        """The rule of its repair, otherwise that of its entry."""
        return self.repair.rule if self.repair else self.entry.rule

    @property
    def confidence(self) -> float:
        """The confidence of its repair, otherwise that of its entry."""
        return self.repair.confidence if self.repair else self.entry.confidence


def parts(article: Article) -> list[Part]:
    r"""Return the parts of an article's raw text: in order, without gap or overlap.

    Example:
        >>> from articleparse import parse
        >>> article = parse("The first li-\nne of a text that goes on.")
        >>> "".join(article.raw[part.start : part.end] for part in parts(article)) == article.raw
        True
    """
    repairs = sorted(article.repairs, key=_place)
    out: list[Part] = []
    taken = 0
    for entry in article.ledger:
        first = taken
        while taken < len(repairs) and repairs[taken].span.start < entry.end:
            taken += 1
        if first == taken:
            out.append(Part(entry.start, entry.end, entry, None))
        else:
            out += _cut(entry, repairs[first:taken])
    return out


def _cut(entry: Entry, repairs: Sequence[Repair]) -> list[Part]:
    """Return the parts of one entry."""
    out, at = [], entry.start
    for repair in repairs:
        start, end = repair.span.start, min(repair.span.end, entry.end)
        if start < at:
            continue
        if start > at:
            out.append(Part(at, start, entry, None))
        out.append(Part(start, end, entry, repair))
        at = end
    if at < entry.end:
        out.append(Part(at, entry.end, entry, None))
    return out


def _place(repair: Repair) -> tuple[int, int]:
    return repair.span.start, repair.span.end

"""Summary: how much of a text was kept, what was removed and repaired, and by which rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ..kinds import BODY, BOILERPLATE, FIELDS, RepairKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..article import Article

__all__ = ["RuleCount", "Share", "Summary", "summarise"]


@attrs.frozen(kw_only=True)
class Share:
    """How often a role or a kind of repair occurs, and how much raw text it covers."""

    kind: Role | RepairKind
    count: int
    """Entries of the ledger, or repairs."""
    size: int
    """Code points."""


@attrs.frozen(kw_only=True)
class RuleCount:
    """What one rule did: a rule may give several roles, and repairs too."""

    rule: str
    kind: Role | RepairKind
    count: int
    size: int


@attrs.frozen(kw_only=True)
class Summary:
    """The counts of one article; sizes are code points of the raw text."""

    size: int
    roles: tuple[Share, ...]
    """In the order of :class:`~articleparse.Role`, those that occur."""
    repairs: tuple[Share, ...]
    rules: tuple[RuleCount, ...]
    """The largest first."""

    @property
    def kept(self) -> int:
        """Size of the body, mended breaks included."""
        return self._sum(BODY | {Role.BREAK})

    @property
    def fields(self) -> int:
        """Size of the fields."""
        return self._sum(FIELDS)

    @property
    def removed(self) -> int:
        """Size of the boilerplate."""
        return self._sum(BOILERPLATE)

    @property
    def space(self) -> int:
        """Size of the white space between blocks."""
        return self._sum({Role.SPACE})

    def _sum(self, roles: Iterable[Role]) -> int:
        chosen = frozenset(roles)
        return sum(share.size for share in self.roles if share.kind in chosen)

    def percent(self, size: int) -> float:
        """Return a size as a share of the raw text, 0 to 100."""
        return 100 * size / self.size if self.size else 0.0


def summarise(article: Article) -> Summary:
    """Count what was done to an article.

    Example:
        >>> from articleparse import parse
        >>> summary = summarise(parse("A first paragraph of a text."))
        >>> summary.size == summary.kept + summary.fields + summary.removed + summary.space
        True
    """
    rules: dict[tuple[str, Role | RepairKind], list[int]] = {}
    for entry in article.ledger:
        count = rules.setdefault((entry.rule, entry.role), [0, 0])
        count[0] += 1
        count[1] += entry.end - entry.start
    for repair in article.repairs:
        count = rules.setdefault((repair.rule, repair.kind), [0, 0])
        count[0] += 1
        count[1] += repair.span.end - repair.span.start
    counts = [RuleCount(rule=rule, kind=kind, count=n, size=size) for (rule, kind), (n, size) in rules.items()]
    return Summary(
        size=len(article.raw),
        roles=_shares(counts, Role),
        repairs=_shares(counts, RepairKind),
        rules=tuple(sorted(counts, key=lambda count: (-count.size, count.rule, count.kind))),
    )


def _shares(counts: Iterable[RuleCount], kinds: type[Role | RepairKind]) -> tuple[Share, ...]:
    """Add up the counts of all rules by role, or by kind of repair."""
    sums: dict[Role | RepairKind, list[int]] = {kind: [0, 0] for kind in kinds}
    for count in counts:
        if isinstance(count.kind, kinds):
            sums[count.kind][0] += count.count
            sums[count.kind][1] += count.size
    return tuple(Share(kind=kind, count=n, size=size) for kind, (n, size) in sums.items() if n)

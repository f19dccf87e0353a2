"""Compare: what two configurations, or two versions, do differently to the same texts.

The differences of each text (:mod:`articleparse.differences`) are added up by rule; only the
texts that changed most are kept as they are.
"""

from __future__ import annotations

from collections import Counter
from heapq import heappush, heappushpop
from itertools import count, zip_longest
from typing import TYPE_CHECKING, Any

import attrs

from .article import Article
from .differences import FIELDS, Difference, State, TextChange, difference
from .errors import ComparisonError
from .kinds import RepairKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Comparison", "Move", "RuleChange", "compare"]

_MOST = 20
"""Texts whose changes are kept in a comparison, whatever their number."""


@attrs.frozen(kw_only=True)
class Move:
    """Text that one role and rule had before, and others after."""

    __match_args__ = ("before", "after", "size")

    before: State
    after: State
    size: int
    """Characters, white space not counted."""
    texts: int


@attrs.frozen(kw_only=True)
class RuleChange:
    """What one rule does less and more: characters for a role, repairs for a kind of repair."""

    __match_args__ = ("rule", "kind", "lost", "gained")

    rule: str
    kind: Role | RepairKind
    lost: int
    gained: int
    texts: int


@attrs.frozen(kw_only=True)
class Comparison:
    """What is different between two accounts of the same texts."""

    __match_args__ = ("texts", "changed")

    texts: int
    changed: int
    """Texts with any difference."""
    moves: tuple[Move, ...]
    """The largest first."""
    rules: tuple[RuleChange, ...]
    """The largest first."""
    fields: dict[str, int]
    """For each field, in how many texts its value changed."""
    changes: tuple[TextChange, ...]
    """The texts that changed most, at most as many as were asked for."""
    fingerprints: tuple[tuple[str, ...], tuple[str, ...]]
    """The fingerprints met on either side."""

    def to_dict(self) -> dict[str, Any]:
        """Return the comparison as JSON-ready values, without the raw texts."""
        return attrs.asdict(self, filter=lambda field, _: field.name != "raw")


def compare(
    before: Article | Iterable[Article],
    after: Article | Iterable[Article],
    *,
    names: Iterable[str] = (),
    most: int = _MOST,
) -> Comparison:
    """Compare two parses of the same texts, text by text; nothing but the ``most`` largest changes is held.

    Args:
        before: An article, or any number of them.
        after: The same texts, in the same order, parsed otherwise.
        names: What to call the texts; without, their numbers.
        most: How many texts to describe one by one.

    Raises:
        ComparisonError: The two sides are not of the same texts.

    Example:
        >>> import articleparse as ap
        >>> texts = ["The ferry was back on Monday, and hundreds saw it."]
        >>> before, after = ap.Parser(), ap.Parser(ap.Config(language="ga"))
        >>> found = ap.compare(before.parse_many(texts), after.parse_many(texts))
        >>> found.texts, found.fields
        (1, {'language': 1})
    """
    first, second = ([side] if isinstance(side, Article) else side for side in (before, after))
    tally, names = _Tally(most), iter(names)
    for number, (one, other) in enumerate(zip_longest(first, second), 1):
        name = next(names, str(number))
        if one is None or other is None:
            raise ComparisonError(number, name, "is on one side only")
        if one.raw != other.raw:
            raise ComparisonError(number, name, "is not the same text on both sides")
        tally.add(name, one, other)
    return tally.comparison()


class _Tally:
    """The sums over all texts so far."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._texts = self._changed = 0
        self._sizes: Counter[tuple[State, State]] = Counter()
        self._move_texts: Counter[tuple[State, State]] = Counter()
        self._lost: Counter[tuple[str, Role | RepairKind]] = Counter()
        self._gained: Counter[tuple[str, Role | RepairKind]] = Counter()
        self._rule_texts: Counter[tuple[str, Role | RepairKind]] = Counter()
        self._fields: Counter[str] = Counter()
        self._heap: list[tuple[tuple[int, int, int], int, TextChange]] = []
        self._order = count(0, -1)
        self._prints: tuple[dict[str, None], dict[str, None]] = ({}, {})

    def add(self, name: str, one: Article, other: Article) -> None:
        """Count one text."""
        self._texts += 1
        for known, article in zip(self._prints, (one, other), strict=True):
            if article.fingerprint:
                known[article.fingerprint] = None
        found = difference(name, one, other)
        if found is None:
            return
        self._changed += 1
        self._count(found)
        change = found.change
        weight = (change.moved, sum(change.repairs), len(change.fields))
        push = heappush if len(self._heap) < self._most else heappushpop
        if self._most:
            push(self._heap, (weight, next(self._order), change))

    def _count(self, found: Difference) -> None:
        rules: set[tuple[str, Role | RepairKind]] = set()
        for (before, after), size in found.moves.items():
            lost, gained = (before[1], before[0]), (after[1], after[0])
            self._lost[lost] += size
            self._gained[gained] += size
            rules |= {lost, gained}
        for total, counts in zip((self._lost, self._gained), found.repairs, strict=True):
            total.update(counts)
            rules.update(counts)
        self._sizes.update(found.moves)
        self._move_texts.update(found.moves.keys())
        self._rule_texts.update(rules)
        self._fields.update(name for name, _, _ in found.change.fields)

    def comparison(self) -> Comparison:
        """Return the sums."""
        moves = [
            Move(before=key[0], after=key[1], size=size, texts=self._move_texts[key])
            for key, size in self._sizes.most_common()
        ]
        rules = [
            RuleChange(rule=key[0], kind=key[1], lost=self._lost[key], gained=self._gained[key], texts=texts)
            for key, texts in self._rule_texts.items()
        ]
        rules.sort(key=lambda change: (-change.lost - change.gained, change.rule, change.kind))
        before, after = self._prints
        return Comparison(
            texts=self._texts,
            changed=self._changed,
            moves=tuple(moves),
            rules=tuple(rules),
            fields={name: self._fields[name] for name in FIELDS if name in self._fields},
            changes=tuple(change for _, _, change in sorted(self._heap, key=lambda item: item[:2], reverse=True)),
            fingerprints=(tuple(before), tuple(after)),
        )

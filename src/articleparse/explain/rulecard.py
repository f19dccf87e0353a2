"""Rule card: one rule from its table, and what it did to a text."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from ..rules.glossary import STEPS, reason
from ..rules.registry import rules_by_name
from .listing import Places, entry_rows, repair_rows
from .palette import NAME, PLAIN, QUIET, STRONG
from .signs import visible
from .wrap import wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..article import Article
    from ..rules import Rule
    from .terminal import Look

__all__ = ["acts", "known", "near", "rule_card"]

_INDENT = 10


def known(name: str, own: Iterable[Rule] = ()) -> Rule | None:
    """Return the rule of that name, if one of your own or a table has it."""
    return next((rule for rule in own if rule.name == name), None) or rules_by_name().get(name)


def near(name: str, article: Article | None, own: Iterable[Rule] = ()) -> list[str]:
    """Return names of rules that look like a name, for who mistyped it."""
    names = {*rules_by_name(), *STEPS, *(rule.name for rule in own)}
    if article:
        names |= {entry.rule for entry in article.ledger} | {repair.rule for repair in article.repairs}
    return get_close_matches(name, sorted(names))


def acts(article: Article, name: str) -> int:
    """Return how often a rule acted on an article."""
    return sum(e.rule == name for e in article.ledger) + sum(r.rule == name for r in article.repairs)


def rule_card(name: str, rule: Rule | None, article: Article | None, look: Look) -> Iterator[str]:
    """Yield what a rule is, and each stretch of a text that it decided about; ``rule`` is its row, if it has one."""
    if rule:
        yield from _table_row(rule, look)
    else:
        yield look.paint(visible(name), STRONG)
        yield from _labelled("why", [why] if (why := reason(name)) else [], look)
    if article is None:
        return
    yield ""
    yield look.paint(f"in this text: {acts(article, name):,} times", STRONG)
    places = Places(article.raw)
    for entry in article.ledger:
        if entry.rule == name:
            yield from entry_rows(article, entry, places, look)
    for repair in article.repairs:
        if repair.rule == name:
            yield from repair_rows(article, repair, places, look)


def _table_row(rule: Rule, look: Look) -> Iterator[str]:
    """Yield a rule as its table has it."""
    yield f"{look.paint(rule.name, STRONG)}  gives {look.paint(rule.role.replace('_', ' '), NAME)}"
    yield from _labelled("why", [rule.why] if rule.why else [], look)
    yield from _labelled("pattern", [rule.pattern], look)
    yield from _labelled("hits", list(rule.hits), look)
    yield from _labelled("misses", list(rule.misses), look)


def _labelled(label: str, texts: list[str], look: Look) -> Iterator[str]:
    """Yield texts beside a label, one below the other."""
    margin = look.paint(label.ljust(_INDENT), QUIET)
    for text in texts:
        for row in wrapped([(visible(text), PLAIN)], max(look.width - _INDENT, _INDENT)):
            yield margin + look.row(row)
            margin = " " * _INDENT

"""The rules for kinds of boilerplate: each keeps to its own examples."""

from __future__ import annotations

import pytest

from articleparse.rules.boilerplate import BOILERPLATE_RULES


@pytest.mark.parametrize("rule", BOILERPLATE_RULES, ids=lambda rule: rule.name)
def test_rule_keeps_its_examples(rule: object) -> None:
    """Every rule has hits and misses, hits its hits and misses its misses."""
    assert rule.hits
    assert rule.misses
    assert rule.failures() == ()


def test_names_are_unique() -> None:
    """No two rules have one name, since the ledger tells them apart by it."""
    assert len({rule.name for rule in BOILERPLATE_RULES}) == len(BOILERPLATE_RULES)

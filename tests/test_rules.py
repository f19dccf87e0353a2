"""Rules: each does what its own examples say, under one name, and each name can be explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from articleparse.rules.glossary import STEPS, reason
from articleparse.rules.registry import rules_by_name, tables

if TYPE_CHECKING:
    import articleparse as ap

ROWS = [(table, rule) for table, rules in tables() for rule in rules]


@pytest.mark.parametrize(("table", "rule"), ROWS, ids=[f"{table}.{rule.name}" for table, rule in ROWS])
def test_examples_of_the_rule(table: str, rule: ap.Rule) -> None:
    """A rule that ships with the package hits its hits, misses its misses, and says why it exists."""
    assert rule.failures() == ()
    assert rule.why
    assert rule.hits
    assert rules_by_name()[rule.name] == rule, "a name stands for one rule"


def test_glossary_and_tables_do_not_overlap() -> None:
    """A name is explained in one place."""
    assert not set(STEPS) & set(rules_by_name())


def test_an_unknown_name_has_no_reason() -> None:
    """What nobody named is not explained away."""
    assert reason("no_such_rule") == reason("model:no_such_feature") == ""

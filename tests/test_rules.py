"""Rules: each does what its own examples say, under one name, and each name can be explained."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

import articleparse as ap
from articleparse.rules.glossary import STEPS, reason
from articleparse.rules.registry import rules_by_name, tables
from articleparse.testing import spoiled_articles

ROWS = [(table, rule) for table, rules in tables() for rule in rules]


@pytest.mark.parametrize(("table", "rule"), ROWS, ids=[f"{table}.{rule.name}" for table, rule in ROWS])
def test_examples_of_the_rule(table: str, rule: ap.Rule) -> None:
    """A rule that ships with the package hits its hits, misses its misses, and says why it exists."""
    assert rule.failures() == ()
    assert rule.why
    assert rule.hits
    assert rules_by_name()[rule.name] == rule, "a name stands for one rule"


@settings(max_examples=25, deadline=None)
@given(spoiled_articles().map(lambda spoiled: spoiled.raw))
def test_names_of_the_ledger_are_explained(raw: str) -> None:
    """Whatever acts on a text has its words, in a table or in the glossary."""
    article = ap.parse(raw)
    names = {entry.rule for entry in article.ledger} | {repair.rule for repair in article.repairs}
    assert [name for name in sorted(names) if not reason(name)] == [], "add them to rules/glossary.py"


def test_a_reason_may_say_more() -> None:
    """What a name brings along is told with its reason."""
    assert reason("ambiguous_date:2024-03-05|2024-05-03").endswith("(2024-03-05 or 2024-05-03)")


def test_glossary_and_tables_do_not_overlap() -> None:
    """A name is explained in one place."""
    assert not set(STEPS) & set(rules_by_name())


def test_an_unknown_name_has_no_reason() -> None:
    """What nobody named is not explained away."""
    assert reason("no_such_rule") == reason("model:no_such_feature") == ""

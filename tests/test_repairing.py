"""What is dropped at the head of list items and quotes."""

from __future__ import annotations

import pytest

from articleparse import Config
from articleparse.kinds import Role
from articleparse.lines import Description, Draft, Label
from articleparse.stages.assemble import assemble
from articleparse.stages.segment import segment

SIGNS = [
    ("- a blanket", Role.LIST_ITEM, "a blanket"),
    ("•  a blanket", Role.LIST_ITEM, "a blanket"),
    ("* a *blue* blanket", Role.LIST_ITEM, "a blue blanket"),
    ("1. a blanket", Role.LIST_ITEM, "1. a blanket"),
    ("-5 degrees", Role.LIST_ITEM, "-5 degrees"),
    ("- ", Role.LIST_ITEM, "-"),
    ("> It rained.", Role.QUOTE, "It rained."),
    (">> It rained.", Role.QUOTE, "It rained."),
    ("- It rained.", Role.QUOTE, "- It rained."),
    ("- It rained.", Role.PARAGRAPH, "- It rained."),
    ("> It rained.", Role.PREFORMATTED, "> It rained."),
]


@pytest.mark.parametrize(("raw", "kind", "text"), SIGNS)
def test_sign_before_a_block(raw: str, kind: Role, text: str) -> None:
    """A bullet goes from a list item, a quote sign from a quote, and nothing from what is neither."""
    labels, drafts = [Label(kind, "drawn", 1.0)], [Draft(kind, (0,), ())]
    article = assemble(raw, segment(raw), labels, drafts, Description(), "en", Config())
    assert article.text == text

"""Marks that sites put behind headings are no part of them."""

from __future__ import annotations

import pytest

import articleparse as ap

PAGE = (
    "# The mill of Skerrow\n\n"
    "The mill of Skerrow is a tower mill of red brick, which was built in 1793 and ran until 1921.\n\n"
    "{}\n\n"
    "The first mill on the site was a post mill, which is shown on a map of 1736 [2] and was blown down in 1790.\n\n"
    "It was then left to decay for fifty years, until a trust bought the tower and gave it a new cap.\n"
)


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("History [ edit ]", "History"),
        ("History[edit]", "History"),
        ('## History[[edit](/w/mill?action=edit&section=1 "Edit section")]', "History"),
        ("Geschichte [Bearbeiten | Quelltext bearbeiten]", "Geschichte"),
        ("Histoire [ modifier | modifier le code ]", "Histoire"),
        ("Historia [editar]", "Historia"),
        ("История [править | править код]", "История"),
        ("歴史[編集]", "歴史"),
        ("## History ¶", "History"),
    ],
)
def test_what_stands_behind_a_heading_goes(line: str, heading: str) -> None:
    """The links by which readers edit a section, or link to it, are taken off, and a repair says so."""
    article = ap.parse(PAGE.format(line))
    assert [block.text for block in article.blocks if block.kind == "heading"] == [heading]
    assert {repair.rule for repair in article.repairs} & {"edit_link", "section_link"}


@pytest.mark.parametrize("line", ["He had to [edit] the map that showed it.", "The keeper wrote: [I edit]"])
def test_such_words_in_a_sentence_stay(line: str) -> None:
    """In a sentence, words in brackets are what somebody wrote."""
    assert line in ap.parse(PAGE.format(line)).text

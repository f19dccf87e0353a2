"""Verse stays the lines it is; quotations and lists do not become verse."""

from __future__ import annotations

import pytest

from articleparse import parse, testing

BEFORE = (
    "# A song for the ferry\n\nThe museum has found the song that ferrymen sang at the turn of the century, and it\n"
    "has printed the words on a card, in the order in which they were sung, with a drawing of the\nold ferry, a map of "
    "the two landings, the western one and the eastern one, for the\nchildren who come on Sundays.\n\n"
)
AFTER = (
    "\n\nIt is sung to a tune that nobody remembers, said the director, so that everyone may\nbring their own, and a "
    "prize is given at the end of October to the one that the jury of\nferrymen likes best.\n"
)

KEPT = {
    "verse": ["The rope is wet, the lamp is lit,", "the river wants its toll,", "so pay the man and mind the step"],
    "German verse": ["Das Tau ist nass, die Lampe brennt,", "der Fluss will seinen Zoll,", "der Fährmann winkt."],
    "stepped": ["The rope is wet,", "   the lamp is lit,", "      the river wants its toll."],
    "Russian verse": ["Канат намок, горит фонарь,", "река берёт свой сбор,", "плати и выходи."],
}


@pytest.mark.parametrize("name", KEPT)
def test_lines_set_apart_stay_lines(name: str) -> None:
    """Lines further in than the text, none of them full, are one block with its line breaks."""
    article = parse(BEFORE + "\n".join("      " + line for line in KEPT[name]) + AFTER)
    testing.assert_promises(article)
    assert [block.text for block in article.blocks if block.kind == "preformatted"] == ["\n".join(KEPT[name])]
    assert len(article.paragraphs) == 2


@pytest.mark.parametrize(
    "lines",
    [
        [
            "      The ferry left at six in the morning, said the old man, and it came back",
            "      at six in the evening, and in between it crossed the river forty times in",
            "      either direction, but for Sundays.",
        ],
        ["      - a rope of twenty yards", "      - a lamp", "      - a bell"],
        [
            "   It was sung in the evening. It was sung",
            "by the ferrymen, and by those who waited on",
            "the other bank.",
        ],
    ],
    ids=["a quotation", "a list", "a first-line indent"],
)
def test_what_is_no_verse(lines: list[str]) -> None:
    """Lines that are full, or have the marks of a list, are not kept as verse."""
    assert "preformatted" not in [block.kind for block in parse(BEFORE + "\n".join(lines) + AFTER).blocks]

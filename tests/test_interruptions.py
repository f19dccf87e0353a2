"""What stands inside a sentence, in the type of the text: told by the sentence that goes on below it."""

from __future__ import annotations

import pytest

from articleparse.parser import parse
from typeset import PROSE, pages, set_in

BOXES = {
    "en": "The island has had no doctor since the war, and its teacher comes on Tuesdays only, if the weather is fair.",
    "de": "Die Insel hat seit dem Krieg keinen Arzt mehr, und der Lehrer kommt nur am Dienstag, bei gutem Wetter.",
    "fr": "Le village n'a plus de médecin depuis la guerre, et son maître d'école ne vient que le mardi.",
}
"""Whole sentences that begin with a word which is no name."""


def interrupted(language: str, box: str) -> str:
    """Return a text of which a paragraph is interrupted between two lines of a sentence."""
    lines = set_in(600, PROSE[language]).splitlines(keepends=True)
    at = next(n for n in range(4, len(lines)) if lines[n - 1].strip()[-1].islower() and lines[n][0].islower())
    return pages(language)[1] + "".join(lines[:at]) + box + "".join(lines[at:])


@pytest.mark.parametrize("language", BOXES)
def test_a_box_inside_a_sentence(language: str) -> None:
    """The sentence is put together, and what interrupted it is accounted for."""
    box = set_in(600, BOXES[language])
    article = parse(interrupted(language, box))
    assert PROSE[language] in article.paragraphs[-1]
    assert [part.text for part in article.removed if part.rule == "inside_sentence"] == [box.strip()]


KEPT = {
    "a name at the beginning of a line": "Saint Brannoc has had no doctor since the war, and nobody misses one.\n",
    "no whole sentence": "The island has had no doctor since the war and its\n",
    "a heading without a stop": "The island and its doctor\n",
    "more than a box": set_in(600, " ".join([BOXES["en"]] * 6)),
    "a sentence that goes on": set_in(600, "the island has had no doctor since the war, and nobody misses one."),
}


@pytest.mark.parametrize("name", KEPT)
def test_what_may_be_of_the_body(name: str) -> None:
    """Where the first word may be a name, or what stands between is not whole, nothing is taken out."""
    assert "inside_sentence" not in {part.rule for part in parse(interrupted("en", KEPT[name])).removed}


def test_columns_that_were_read_across() -> None:
    """Where one sentence after another is torn, the lines of two columns alternate, and all are of the body."""
    left = set_in(400, PROSE["en"]).splitlines(keepends=True)
    right = set_in(400, BOXES["en"] + " " + PROSE["en"]).splitlines(keepends=True)
    raw = pages("en")[0] + "".join(line for pair in zip(left, right, strict=False) for line in pair)
    assert "inside_sentence" not in {part.rule for part in parse(raw).removed}

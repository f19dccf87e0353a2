"""Numbers that a text browser puts before links are no part of the text; those of notes and books are."""

from __future__ import annotations

import pytest

from articleparse import parse
from articleparse.testing import assert_promises

BLOG = """\
   [1]Skip to content

   [2]The Harbour Walker

     * [3]Home
     * [4]About
     * [5]Archive

[6]The day they closed the bridge

   Posted on [7]May 12, 2021 by [8]Ada Roe

   I had meant to write about gulls this week. Instead I spent Tuesday
   afternoon on [9]the quay, watching two men in orange jackets bolt a gate
   across the old bridge.

   It is a small thing, a gate. [10]My grandmother crossed that bridge twice a
   day for forty years, once with a goat.

   What happens next is anybody's guess. The council says two months. The
   man who sells ice cream at the far end says two years, and he has been
   right before.

   Share this:
     * [11]Herald
     * [12]Courier

References

   1. https://walker.example/#content
   2. https://walker.example/
   3. https://walker.example/home
   4. https://walker.example/about
   5. https://walker.example/archive
"""


def test_numbers_of_links_leave_the_text() -> None:
    """In the headline, inside of sentences and at their beginning; the repairs have them."""
    article = parse(BLOG)
    assert article.title == "The day they closed the bridge"
    assert "[" not in article.text
    assert "afternoon on the quay, watching" in article.text
    assert "a gate. My grandmother" in article.text
    assert [repair.before for repair in article.repairs if repair.rule == "link_number"][-2:] == ["[9]", "[10]"]
    assert_promises(article)


KEPT = {
    "notes behind words": "The bridge was closed in 1931.[{0}] It was opened again in the year after[{1}] the flood.",
    "a bibliography": "[{0}]Ada Roe: On bridges, their cables and their rust, in the yearbook of the harbour of 1998.",
    "a word put in": "The mayor said that [the] bridge would be closed, and that [he] would see to it himself, soon.",
}


@pytest.mark.parametrize("name", KEPT)
def test_other_numbers_in_brackets_stay(name: str) -> None:
    """They stand behind a word, or at the head of lines alone."""
    paragraphs = [KEPT[name].format(2 * number + 1, 2 * number + 2) for number in range(6)]
    paragraphs = [text.replace("bridge", f"bridge of {number}") for number, text in enumerate(paragraphs)]
    article = parse("A headline for the bridges\n\n" + "\n\n".join(paragraphs))
    assert not [repair for repair in article.repairs if repair.rule == "link_number"]
    assert article.text.count("[") == "".join(paragraphs).count("[")

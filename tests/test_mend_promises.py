"""Promises of survey and mend: unwrapped text is left alone, and the cost grows with the length."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articleparse import testing as apt
from articleparse.config import Config
from articleparse.kinds import Role
from articleparse.lines import Draft, Label, Layout, Line
from articleparse.stages.mend import mend
from articleparse.stages.segment import segment
from articleparse.stages.survey import survey

CONFIG = Config()


def drafts(raw: str) -> tuple[tuple[Line, ...], Layout, tuple[Draft, ...]]:
    """Return what survey and mend make of a text that is all body."""
    lines = segment(raw)
    layout = survey(lines, CONFIG)
    labels = [Label(Role.PARAGRAPH, "given", 1.0)] * len(lines)
    return lines, layout, mend(raw, lines, labels, layout, CONFIG)


WORDS = st.sampled_from(
    [
        *("the", "harbour", "of", "and", "Anna", "boats,", "winter", "Die", "Stadt", "la", "ville", "qui", "12"),
        *("2024", "„Wind“", "“gale”", "(rope)", "a", "ferry-boat"),
    ]
)
SENTENCES = st.lists(WORDS, min_size=3, max_size=25).map(lambda words: "The " + " ".join(words) + ".")
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=6).map(" ".join)


@given(st.lists(PARAGRAPHS, min_size=1, max_size=14), st.sampled_from(["\n", "\n\n", "\r\n", "\n \n"]))
@settings(max_examples=60, deadline=None)
def test_unwrapped_articles_have_no_joints(paragraphs: list[str], between: str) -> None:
    """Paragraphs of one line each, of whatever lengths, are never joined."""
    _, _, found = drafts(between.join(paragraphs))
    assert [draft.lines for draft in found] == [(number,) for number in range(len(paragraphs))]


@given(st.text(st.sampled_from("aZ é-‐\u00ad\x02\ufffe.,\n\r\f\t東한1“”#*|"), max_size=400))
@settings(max_examples=200, deadline=None)
def test_drafts_hold_together(raw: str) -> None:
    """On any text: each line at most once and in order, and for each joint a repair on exactly its break."""
    lines, layout, found = drafts(raw)
    assert len(layout.continues) == len(lines)
    numbers = [number for draft in found for number in draft.lines]
    assert numbers == sorted(set(numbers))
    for draft in found:
        assert len(draft.breaks) == len(draft.lines) - 1
        for number, joint in zip(draft.lines[1:], draft.breaks, strict=True):
            assert (joint.span.start, joint.span.end) == (lines[number - 1].end, lines[number].start)
            assert raw[joint.span.start : joint.span.end] == joint.before
        for edit in draft.edits:
            assert raw[edit.span.start : edit.span.end] == edit.before


def _letters(number: int) -> str:
    """Return a number in letters, so that no two words with it are alike."""
    return str(number).translate(str.maketrans("0123456789", "abcdefghij"))


SHAPES = {
    "one line": lambda n: "a line that never ends, and goes on " * (n // 36),
    "blank lines": lambda n: "\n" * n,
    "one-letter lines": lambda n: "a\n" * (n // 2),
    "one-capital lines": lambda n: "A\n" * (n // 2),
    "hyphens": lambda n: "-\n" * (n // 2),
    "hyphened lines": lambda n: "a harbour with a slip-\nway, and boats\n" * (n // 36),
    "joined hyphens": lambda n: "har\x02bour " * (n // 9),
    "page numbers": lambda n: "\n".join(f"Page {k}" for k in range(n // 10)),
    "bare numbers": lambda n: "\n".join(map(str, range(n // 7))),
    "form feeds": lambda n: "the end of a page\f" * (n // 18),
    "spoilt words": lambda n: "".join(f"word{k}-part{k} and word{k}part{k} FooBar{k} \n\n" for k in range(n // 40)),
    "heads": lambda n: "the ferry leaves the isles at dusk again and\nThe Isles\n" * (n // 55),
    "letters apart": lambda n: "T H E F E R R Y L E A V E S\n" * (n // 28),
    "notes": lambda n: "".join(
        f"the ferry {_letters(k)} leaves the isles at dusk and nobody\n"
        f"looks after her but the old man of{_letters(k)}1 who built\n"
        f"her for the town of {_letters(7 * k)}.2 She comes again in spring.\n\n"
        f"1 As {_letters(3 * k)} told it.\n2 For {_letters(5 * k)} crowns.\n\f"
        for k in range(n // 200)
    ),
    "verse": lambda n: "A song is sung.\n\n" + "    a line of a song\n" * (n // 21),
    "open quotes": lambda n: "“" * n,
    "wrapped": lambda n: (
        "the boats of the harbour lay in the storm, and no one\nwent out to them before it was over\n" * (n // 90)
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_linear(shape: str) -> None:
    """Four times the text costs survey and mend about four times the time."""
    apt.check_linear(drafts, SHAPES[shape], 15_000)

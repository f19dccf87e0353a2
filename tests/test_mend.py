"""What mend makes of line breaks, page breaks and hyphens at line ends."""

from __future__ import annotations

import textwrap

import pytest

from articleparse.config import Config
from articleparse.features.hyphens import Evidence, decide
from articleparse.kinds import RepairKind, Role
from articleparse.lines import Description, Label
from articleparse.stages.assemble import assemble
from articleparse.stages.mend import mend
from articleparse.stages.segment import segment
from articleparse.stages.survey import survey

PARAGRAPHS = """\
The ferry to the outer islands will run twice a day from the first week of June, the harbour office said on Monday, \
and it will carry cars again for the first time since the slipway was damaged in the storms of two winters ago.
Fishermen had asked for the change. The old timetable left them no time to land the catch before the market in town \
opened its gates, and ice was dear, so that some of them sold to the canneries across the sound instead.
“We have waited for this,” said Una Brandt, who keeps the only shop on the smallest of the islands. “In winter the \
shelves were empty by Thursday, and in summer the visitors bought what had been meant for us.”
The fare stays as it is. Children and the post travel free, as they have done for a hundred years.
""".splitlines()


def mended(raw: str, config: Config | None = None) -> list[str]:
    """Return the blocks of a text all of whose lines are body, but for its page furniture."""
    config = config or Config()
    lines = segment(raw)
    layout = survey(lines, config)
    labels = [
        Label(Role.PAGE_FURNITURE if number in layout.furniture else Role.PARAGRAPH, "given", 1.0)
        for number in range(len(lines))
    ]
    drafts = mend(raw, lines, labels, layout, config)
    return [block.text for block in assemble(raw, lines, labels, drafts, Description(), layout, config).blocks]


def wrapped(width: int, between: str = "\n", indent: str = "") -> str:
    """Return the paragraphs, wrapped."""
    return between.join(textwrap.fill(part, width, initial_indent=indent) for part in PARAGRAPHS) + "\n"


@pytest.mark.parametrize("width", [40, 54, 72, 90])
@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["tight", "spaced"])
def test_wrapped_paragraphs_come_back(width: int, between: str) -> None:
    """Hard-wrapped paragraphs are put together again, whether a blank line parts them or not."""
    assert mended(wrapped(width, between)) == PARAGRAPHS


def test_indented_paragraphs_come_back() -> None:
    """A first-line indent parts paragraphs."""
    assert mended(wrapped(64, indent="    ")) == PARAGRAPHS


def test_doubled_spacing() -> None:
    """A blank line behind every line is no paragraph mark."""
    assert mended(wrapped(72).replace("\n", "\n\n")) == PARAGRAPHS


def test_page_furniture_inside_a_paragraph() -> None:
    """A paragraph goes on across a page number."""
    lines = wrapped(72).splitlines()
    raw = "\n".join([*lines[:2], "Page 1 of 2", "\f" + lines[2], *lines[3:], "Page 2 of 2"])
    assert mended(raw) == PARAGRAPHS


def test_unwrapped_text_is_left_alone() -> None:
    """A text of one line for each paragraph comes out as it went in."""
    assert mended("\n".join(PARAGRAPHS)) == PARAGRAPHS
    assert mended("\n\n".join(PARAGRAPHS)) == PARAGRAPHS


def test_threshold_keeps_breaks() -> None:
    """With the highest threshold no break is mended that is not certain."""
    assert len(mended(wrapped(60), Config(join_threshold=1.0))) > len(PARAGRAPHS)


def test_joints_are_repairs() -> None:
    """Each mended break has a repair with its span, what stood there, what stands there now, and why."""
    raw = wrapped(60)
    lines = segment(raw)
    labels = [Label(Role.PARAGRAPH, "given", 1.0)] * len(lines)
    drafts = mend(raw, lines, labels, survey(lines, Config()), Config())
    first = drafts[0].breaks[0]
    assert (first.kind, first.before, first.after) == (RepairKind.LINE_BREAK, "\n", " ")
    assert raw[first.span.start : first.span.end] == "\n"
    assert 0.5 <= first.confidence <= 1
    assert first.rule == "goes_on"
    assert all(joint.rule == "goes_on" or joint.rule.startswith("model:") for draft in drafts for joint in draft.breaks)


@pytest.mark.parametrize(
    ("before", "behind", "words", "automatic", "expected"),
    [
        ("the interven-", "tion went on", {"intervention"}, False, "intervention"),
        ("over the no-", "fly zone", {"no-fly"}, True, "no-fly"),
        ("of Duisburg-", "Essen said", set(), True, "Duisburg-Essen"),
        ("since COVID-", "19 began", set(), True, "COVID-19"),
        ("die Vor-", "und Nachteile", set(), True, "Vor- und"),
        ("state-of-", "the art", set(), False, "state-of-the"),
        ("the govern-", "ment said", set(), True, "government"),
        ("a long-", "term plan", set(), False, "long-term"),
        ("the govern\N{SOFT HYPHEN}", "ment said", set(), False, "government"),
    ],
)
def test_hyphens(before: str, behind: str, words: set[str], automatic: bool, expected: str) -> None:  # noqa: FBT001
    """A hyphen at a line end is kept where the word has it, and dropped where only the line does."""
    hyphen = decide(before, behind, Evidence(frozenset(words), automatic))
    assert hyphen is not None
    joined = (before[:-1] if hyphen.drop else before) + (" " if hyphen.space else "") + behind
    assert expected in joined

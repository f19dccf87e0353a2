"""The second look at a break: raw measures, and trees that decide by them where the tables are in doubt."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articleparse.config import Config
from articleparse.features.doubts import DOUBT, EVIDENCE, MEASURES, Doubts
from articleparse.features.judge import Judge, Model, load_model
from articleparse.models.branches import SCALE, added, load_branches, planted, told
from articleparse.rules.glossary import reason
from articleparse.stages.segment import segment
from articleparse.stages.survey import survey

if TYPE_CHECKING:
    from articleparse.lines import Line, Measures
    from articleparse.models.branches import Branch

PARAGRAPHS = (
    "The ferry to the outer islands will run twice a day from June, the harbour office said, and it will carry cars.",
    "Fishermen had asked for it. The old timetable left them no time to land the catch before the market opened.",
    "The fare stays as it is. Children and the post travel free, as they have done for a hundred years and more.",
)
BOUND = st.integers(-3, 3) | st.floats(-3, 3)
BRANCHES = st.recursive(
    st.integers(-99, 99), lambda branch: st.tuples(st.integers(0, 2), BOUND, branch, branch), max_leaves=30
)
TREES = planted([[0, 0.5, -10, [1, 2, 30, 70]], [1, 2, -20, 5]])


def measured(raw: str) -> tuple[tuple[Line, ...], Measures]:
    """Return the lines of a hard-wrapped text and their measures."""
    lines = segment(raw)
    measures = survey(lines, Config()).measures
    assert measures is not None
    return lines, measures


def wrapped(between: str) -> str:
    """Return the paragraphs in a column, parted."""
    return between.join(textwrap.fill(part, 46) for part in PARAGRAPHS)


@pytest.mark.parametrize(("row", "expected"), [((0, 9), -0.05), ((1, 2), 0.1), ((1, 3), 0.75)])
def test_trees_add_up(row: tuple[int, int], expected: float) -> None:
    """Each tree adds the number at the end that its questions lead to, in hundredths."""
    assert added(TREES, row) == pytest.approx(expected)


@given(trees=st.lists(BRANCHES, min_size=1, max_size=5), row=st.tuples(BOUND, BOUND, BOUND))
def test_trees_come_to_the_end_that_walking_down_comes_to(trees: list[Branch], row: tuple[float, ...]) -> None:
    """What is looked up for all trees at once is what their questions lead to, one after another."""
    total = 0
    for tree in trees:
        branch = tree
        while isinstance(branch, tuple):
            branch = branch[3] if row[branch[0]] > branch[1] else branch[2]
        total += branch
    assert added(planted(trees), row) == pytest.approx(total / SCALE)


def test_a_tree_with_too_many_ends_is_refused() -> None:
    """The ends of a tree have as many bits as there are, no more."""
    tree: Branch = 0
    for _ in range(32):
        tree = [0, 0.5, tree, 1]
    with pytest.raises(ValueError, match="33 ends"):
        planted([tree])


def test_the_loudest_measures_are_named() -> None:
    """A verdict names the measures whose questions led to it, none that spoke against it."""
    assert told(TREES, (1, 3), ("fit", "lines"), 1) == ["lines", "fit"]
    assert told(TREES, (0, 1), ("fit", "lines"), -1) == ["lines", "fit"]
    assert told(TREES, (1, 3), ("fit", "lines"), -1) == []


def test_trees_of_other_measures_are_refused() -> None:
    """A data file that was trained on other measures is an error, no wrong verdict."""
    with pytest.raises(ValueError, match="train it again"):
        load_branches("breaks.json", "doubts", ("fit",))


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n    ", "\n\f"], ids=["tight", "blank", "indent", "page"])
def test_every_measure_has_its_value(between: str) -> None:
    """A row has a number for each measure, at the first and the last break as between them, also across lines."""
    lines, measures = measured(wrapped(between))
    doubts = Doubts(lines, measures)
    pairs = [(n - 1, n) for n in range(1, len(lines))] + [(0, len(lines) - 1)]
    rows = [doubts.describe(before, behind, 1, 0) for before, behind in pairs]
    assert {len(row) for row in rows} == {len(MEASURES)}
    assert [row[MEASURES.index("apart")] for row in rows] == [*[1] * (len(lines) - 1), len(lines) - 1]


def test_a_mark_speaks_where_it_stands_and_where_it_is_missing() -> None:
    """In a text that parts paragraphs by blank lines, a break without one has that against it, a page neither."""
    lines, measures = measured(wrapped("\n\n"))
    rows = [Doubts(lines, measures).describe(n - 1, n, 1, 0) for n in range(1, len(lines))]
    marks = [row[MEASURES.index("blank_mark")] for row in rows]
    assert [mark > 0 for mark in marks] == [line.blanks > 0 for line in lines[1:]]
    assert len({abs(mark) for mark in marks}) == 1
    assert Doubts(lines, measures).describe(0, 2, 1, 0)[MEASURES.index("blank_mark")] == 0


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["tight", "blank"])
def test_the_next_sure_end_is_counted_to(between: str) -> None:
    """A break knows the lines up to the next sure end: a stop, with room or a blank line behind it."""
    lines, measures = measured(wrapped(between))
    below = [
        Doubts(lines, measures).describe(n - 1, n, 1, 0)[MEASURES.index("lines_below")] for n in range(1, len(lines))
    ]
    assert below == [2, 1, 3, 2, 1, 3, 2, 1]


def flat() -> Model:
    """Return a model whose tables are in doubt about everything."""
    tables = load_model().tables
    return Model(tables._replace(bias=0.0, tables=tuple((0.1,) * len(table) for table in tables.tables)), TREES)


def test_trees_are_asked_in_doubt_alone() -> None:
    """Where the tables are sure their odds stand and nothing is measured; in doubt those of the trees do."""
    lines, measures = measured(wrapped("\n"))
    for model in (load_model(), flat()):
        judge = Judge(lines, measures, model)
        for number in range(1, len(lines)):
            verdict = judge.judge(number - 1, number, 1, 0)
            first = model.tables.odds(verdict.values)
            assert bool(verdict.row) is (abs(first) < DOUBT)
            assert verdict.odds == (added(model.trees, verdict.row) if verdict.row else first)
    assert verdict.row


def test_a_terminals_pages_are_left_to_the_tables() -> None:
    """Where all letters are as wide, in a terminal's column, no tree is asked, in whatever doubt."""
    lines = segment("\n".join(textwrap.wrap(" ".join(PARAGRAPHS * 4), 76)))
    measures = survey(lines, Config()).measures
    assert measures is not None
    for typed in (True, False):
        judge = Judge(lines, measures._replace(typed=typed, limit=760, blank_ends=0.9), flat())
        verdicts = [judge.judge(number - 1, number, 1, 0) for number in range(1, len(lines))]
        assert all(bool(verdict.row) is not typed for verdict in verdicts)


def test_every_reason_can_be_explained() -> None:
    """Whatever speaks loudest, tables or trees, has its words."""
    assert all(reason(f"model:{name}") for name in EVIDENCE)
    lines, measures = measured(wrapped("\n"))
    doubting = Judge(lines, measures, Model(flat().tables, load_model().trees))
    for judge in (doubting, Judge(lines, measures, load_model())):
        verdicts = [judge.judge(number - 1, number, 1, 0) for number in range(1, len(lines))]
        assert all(reason(judge.reasons(verdict)) for verdict in verdicts)
    against = doubting.judge(0, 1, 1, 0)
    assert against.row
    assert doubting.reasons(against._replace(odds=-against.odds)).startswith("model")


def test_grown_trees_tell_what_measures_say_together() -> None:
    """Trees are grown on rows that two measures tell only together."""
    numpy = pytest.importorskip("numpy")
    growing = pytest.importorskip("articleparse.training.growing")
    rows = numpy.array([(a, b, a * 10 + b) for a in range(10) for b in range(10)] * 5, float)
    truth = ((rows[:, 0] > 4) != (rows[:, 1] > 4)).astype(float)
    trees = planted(growing.grow(rows, truth, numpy.ones(len(rows)), 60, num_leaves=24, learning_rate=0.15))
    right = [(added(trees, row) > 0) == bool(true) for row, true in zip(rows.tolist(), truth, strict=True)]
    assert sum(right) >= 0.95 * len(right)

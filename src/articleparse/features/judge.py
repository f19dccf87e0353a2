"""Judge: does a paragraph end at this break? The tables say so where they are sure, else the trees.

In the output of a terminal browser whose paragraphs are parted by blank lines the tables always
decide: the trees have seen little of it, and had 20 more of 4,800 such paragraphs wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..models.branches import Forest, added, load_branches, told
from ..models.logistic import Logistic, likelihood, load_logistic
from .breaks import FEATURES, Breaks
from .doubts import DOUBT, EVIDENCE, MEASURES, Doubts
from .margins import is_terminal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..lines import Line, Measures

__all__ = ["Judge", "Model", "Verdict", "load_model"]

_FILE = "breaks.json"
_PARTED = 0.2
"""Share of paragraphs that a blank line parts, above which it is their mark."""


class Model(NamedTuple):
    """The learned part of the judge."""

    tables: Logistic
    trees: Forest


class Verdict(NamedTuple):
    """What was found about one break."""

    odds: float
    """Log-odds of the end of a paragraph."""
    values: tuple[int, ...]
    """The features that the tables were asked about."""
    row: tuple[float, ...]
    """The measures that the trees were asked about, if they were."""

    @property
    def joined(self) -> float:
        """The probability that the paragraph goes on."""
        return likelihood(-self.odds)


class Judge:
    """Judges the breaks of one text."""

    def __init__(self, lines: Sequence[Line], measures: Measures, model: Model) -> None:  # noqa: D107
        self._breaks, self._doubts = Breaks(lines, measures), Doubts(lines, measures)
        self._tables, self._trees = model
        self._doubt = 0.0 if is_terminal(measures) and measures.blank_ends > _PARTED else DOUBT
        self.part: Callable[[int, int], bool] = self._breaks.part

    def judge(self, before: int, behind: int, lines: int, open_quotes: int) -> Verdict:
        """Return the verdict on the break between two lines, of a paragraph with so many lines and quotes so far."""
        values = self._breaks.describe(before, behind, lines, open_quotes)
        odds = self._tables.odds(values)
        if not -self._doubt < odds < self._doubt:
            return Verdict(odds, values, ())
        row = self._doubts.describe(before, behind, lines, open_quotes)
        return Verdict(added(self._trees, row), values, row)

    def reasons(self, verdict: Verdict) -> str:
        """Return the names of the features that spoke loudest for a verdict."""
        if verdict.row:
            named = told(self._trees, verdict.row, EVIDENCE, 1 if verdict.odds > 0 else -1)
            return "model:" + "+".join(named) if named else "model"
        return self._tables.reasons(verdict.values)


def load_model() -> Model:
    """Return the model of the package."""
    return Model(load_logistic(_FILE, FEATURES), load_branches(_FILE, "doubts", MEASURES))

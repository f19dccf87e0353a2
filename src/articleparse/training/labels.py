"""Learn the weights of the label model: ``python -m articleparse.training labels FILE ...``.

The files hold pages with labels, or with the truth that gives them
(:mod:`articleparse.training.pages`). The procedure:

1. Each page is cut into units as a parse does it; the unit's label is that of most of its text.
2. The sites are dealt into folds. The first look at each page is learned from the other folds,
   so that the second look learns from guesses as good as it will get, and no better. The trees
   for what is in doubt learn from second looks in the same way.
3. With ``--scorer FILE`` (a Python file with ``score_case``, ``summarise`` and ``table``), the pages that came
   with a truth are parsed by weights that never saw their site, and scored. Steps 1 and 2 are done again for
   each fold, without its sites: guesses that the second look learns from, by a first look that had seen
   them, would tell of them; errors on other sites were a quarter fewer for it than they are.
4. The weights learned from all pages are written.

Steps 1 and 2 are done twice: the second time with what the model has found wrong in silver
labels, and with what it is sure of where there was no label.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest.mock import patch

import numpy as np

from ..config import Config
from ..features.neighbours import NEAR
from ..features.overview import OVERVIEW, overview
from ..features.settled import FAR, INNER
from ..features.shape import SHAPE
from ..features.surroundings import AROUND, around
from ..models.branches import SCALE
from ..models.tables import Model, read_model
from ..pipeline import run
from ..stages.label import CERTAIN, DOUBT, HIDDEN
from .clean import clean
from .gathering import Data, Text, gather
from .growing import grow
from .learning import Array, Fit, Places, Rows, fit, matrix, tables
from .pages import emptied, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import ModuleType

    from numpy.typing import NDArray

    from ..article import Article

__all__ = ["main"]

_FIRST = (*SHAPE, *NEAR)
_SECOND = (*AROUND, *_FIRST)
_ROUNDS = 110
"""Rounds of L-BFGS; half as many left the log-loss on other sites a hundredth higher, more changed nothing."""
_SURE = 1.5
"""Log-odds from which on the model may speak against a silver label, and for a line without one."""
_GUESSED = {"silver": 0.2, "partial": 0.35}
"""What lines without a label weigh, by the trust in their page, where the model is sure of them."""

_TREES = 300
_GROWTH = {
    "num_leaves": 31,
    "learning_rate": 0.1,
    "lambda_l2": 5.0,
    "min_data_in_leaf": 20,
    "feature_fraction": 0.5,
}
"""Of the trees for what is in doubt. On other sites 7 % less of that was wrong than with a hundred of them; those of 63
ends gained 2 % more, and a second forest that asks what the first says of the units around hardly more than that."""

_ARTICLE = 30
"""Words of the shortest text that would be taken for an article."""


class _Looks(NamedTuple):
    """Both looks, learned from the pages of all folds or of all but one."""

    fits: tuple[Fit, Fit]
    margins: Array
    """Log-odds of each unit by two looks that saw neither its site nor that fold."""
    asked: Places
    """Numbers of the units that got a second look."""
    wide: Rows
    """What it saw of them."""


def _looks(data: Data, folds: int, out: int) -> _Looks:
    """Learn both looks without one fold."""
    settled = [FAR if shape.far else INNER if shape.inner else 0.0 for text in data.texts for shape in text.measured]
    guesses = np.array(settled)
    near_by = guesses == 0
    rows = matrix(data.rows[near_by], [size for _, size in _FIRST])
    first, guesses[near_by] = _held_out(rows, _only(data, near_by), folds, out)
    asked = (guesses > HIDDEN) & (guesses < CERTAIN)
    wide = np.array([row for n, text in enumerate(data.texts) for row in _around(data, n, text, guesses)], np.int32)
    wide = np.hstack([wide, data.rows[asked]])
    margins = guesses.copy()
    second, margins[asked] = _held_out(matrix(wide, [size for _, size in _SECOND]), _only(data, asked), folds, out)
    return _Looks((first, second), margins, np.flatnonzero(asked), wide)


def _only(data: Data, chosen: NDArray[np.bool_]) -> Data:
    return data._replace(truth=data.truth[chosen], weights=data.weights[chosen], folds=data.folds[chosen])


def _held_out(rows: Any, data: Data, folds: int, out: int) -> tuple[Fit, Array]:  # noqa: ANN401 - scipy's matrices have no types
    """Return what all folds but one teach, and the log-odds of each row by what saw neither its own nor that one."""
    seen = data.folds != out
    whole = _fit(rows, data, seen)
    odds = np.zeros(len(seen))
    for fold in range(folds):
        own = data.folds == fold
        found = whole if fold == out else _fit(rows, data, seen & ~own)
        odds[own] = rows[own] @ found.weights + found.bias
    return whole, odds


def _corrected(data: Data, margins: Array) -> Data:
    """Return the pages with what the model would rather say of lines whose labels are not to be trusted.

    Silver labels come from extractors that err alike: where the model is sure of the contrary,
    they weigh a fifth. Lines without a label take the one that the model is sure of.
    """
    truth, weights = data.truth.copy(), data.weights.copy()
    for number, text in enumerate(data.texts):
        if text.page.trust not in _GUESSED:
            continue
        place = slice(int(data.starts[number]), int(data.starts[number + 1]))
        sure, say, own = np.abs(margins[place]) > _SURE, margins[place] > 0, truth[place]
        counts = np.array([shape.words for shape in text.measured], float)
        body = counts[say | (own > 0)].sum()
        shares = np.minimum(1.5, (counts + 2) / (body + 150) * 10)
        open_ones = sure & (weights[place] == 0)
        wrong = sure & (weights[place] > 0) & (say != (own > 0)) & (text.page.trust == "silver")
        weights[place] = np.where(wrong, 0.2 * weights[place], weights[place])
        weights[place] = np.where(open_ones, _GUESSED[text.page.trust] * shares, weights[place])
        truth[place] = np.where(open_ones, say, own)
    return data._replace(truth=truth, weights=weights)


def _fit(rows: Any, data: Data, chosen: Any) -> Fit:  # noqa: ANN401 - scipy's matrices have no types
    chosen = chosen & (data.weights > 0)
    return fit(rows[chosen], data.truth[chosen], data.weights[chosen], _ROUNDS)


def _around(data: Data, number: int, text: Text, guesses: Array) -> Iterable[tuple[int, ...]]:
    place = slice(int(data.starts[number]), int(data.starts[number + 1]))
    chosen = np.flatnonzero((guesses[place] > HIDDEN) & (guesses[place] < CERTAIN)).tolist()
    return around(text.units, text.measured, guesses[place].tolist(), chosen)


def _doubts(data: Data, looks: _Looks, out: int) -> list[Any]:
    """Return the trees for units in doubt, learned without one fold."""
    chosen = (np.abs(looks.margins[looks.asked]) < DOUBT) & (data.weights[looks.asked] > 0)
    places = looks.asked[chosen]
    whole = np.array([row for n, text in enumerate(data.texts) for row in _overview(data, n, text, looks, places)])
    rows = np.hstack([whole, looks.wide[chosen]])
    own = data.folds[places] != out
    return grow(rows[own], data.truth[places[own]], data.weights[places[own]], _TREES, **_GROWTH)


def _overview(data: Data, number: int, text: Text, looks: _Looks, places: Places) -> Iterable[tuple[float, ...]]:
    start, stop = data.starts[number], data.starts[number + 1]
    own = places[np.searchsorted(places, start) : np.searchsorted(places, stop)] - start
    margins = looks.margins[start:stop].tolist()
    return overview(text.units, text.measured, text.setting, margins, own.tolist()) if len(own) else ()


def _learned(data: Data, folds: int, out: int = -1) -> dict[str, Any]:
    """Return the model that is learned without one fold, as the data file has it."""
    looks = _looks(data, folds, out)
    first, second = (tables(*each) for each in zip(looks.fits, (_FIRST, _SECOND), strict=True))
    measures = [*OVERVIEW, *[name for name, _ in _SECOND]]
    trees = {"measures": measures, "trees": _doubts(data, looks, out)}
    return {"scale": SCALE, "first": first, "second": second, "last": trees}


def _score(scorer: ModuleType, data: Data, models: Sequence[Model]) -> str:
    """Return the scorer's table for the pages with a truth, each parsed by weights that never saw its site."""
    rows = []
    for source in ("reference", "own"):
        scorer.TRUTH.setdefault(source, "blocks")
    for number, text in enumerate(data.texts):
        case = text.page.case
        if case is None or text.page.source not in scorer.TRUTH:
            continue
        found = _parsed(data, number, models)
        blocks = [(scorer.kind_name(block.kind), block.text) for block in found.blocks]
        guess = scorer.Prediction(found.title, found.authors, found.published, blocks, found.text)
        rows.append(scorer.score_case(case, guess))
    return str(scorer.table(scorer.group(rows, "renderer")))


def _parsed(data: Data, number: int, models: Sequence[Model]) -> Article:
    """Return a page parsed by weights that never saw its site."""
    model = models[int(data.folds[int(data.starts[number])])]
    with patch("articleparse.stages.label.load", lambda: model):
        return run(data.texts[number].page.raw, Config())


def _left(data: Data, models: Sequence[Model]) -> str:
    """Return what is kept of pages without an article, each parsed by weights that never saw its site."""
    out = []
    for source in ("empty", "front"):
        numbers = [number for number, text in enumerate(data.texts) if text.page.source == source]
        words = sum(len(data.texts[number].page.raw.split()) for number in numbers)
        kept = [sum(len(block.text.split()) for block in _parsed(data, number, models).blocks) for number in numbers]
        share, few = sum(kept) / max(1, words), sum(count < _ARTICLE for count in kept) / max(1, len(kept))
        out.append(f"{source}: {len(kept)} pages, {share:.3f} of the words kept, {few:.3f} keep under {_ARTICLE}")
    return "\n".join(out)


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"cannot read {path}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


def main() -> None:
    """Learn, score and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("files", nargs="+", type=Path, help="labelled pages, JSON Lines, gzip or not")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--scorer", type=Path, help="a file with score_case, group and table")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent.parent / "data" / "label.json")
    options = parser.parse_args()
    pages = [page for path in options.files for page in read(path)]
    pages += [*clean(pages), *emptied(pages)]
    data = gather(pages, options.folds)
    print(f"{len(data.texts)} pages, {len(data.truth)} units")
    data = _corrected(data, _looks(data, options.folds, -1).margins)
    whole = _learned(data, options.folds)
    written = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
    options.out.write_text(written + "\n", "utf-8")
    print(f"{options.out}: {len(written)} bytes", flush=True)
    if options.scorer:
        models = [read_model(_learned(data, options.folds, fold)) for fold in range(options.folds)]
        print(_score(_module(options.scorer), data, models))
        print(_left(data, models))


if __name__ == "__main__":
    main()

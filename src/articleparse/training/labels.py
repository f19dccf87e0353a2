"""Learn the weights of the label model: ``python -m articleparse.training labels FILE ...``.

The files hold pages with labels, or with the truth that gives them
(:mod:`articleparse.training.pages`). The procedure:

1. Each page is cut into units as a parse does it; the unit's label is that of most of its text.
2. The sites are dealt into folds. The first look at each page is learned from the other folds,
   so that the second look learns from guesses as good as it will get, and no better.
3. With ``--scorer FILE`` (a Python file with ``score_case``, ``summarise`` and ``table``), the pages that came
   with a truth are parsed by weights that never saw their site, and scored.
4. The weights learned from all pages are written.

Steps 1 and 2 are done twice: the second time with what the model has found wrong in silver
labels, and with what it is sure of where there was no label.

A unit weighs by its words, against those of the body of its page: that is what a mistake
costs. Silver labels weigh half; what is known to be neither right nor wrong (decks) nothing.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import zlib
from collections import Counter
from itertools import compress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest.mock import patch

import numpy as np

from ..config import Config
from ..features.shape import SHAPE, Shape, shapes
from ..features.surroundings import AROUND, NEAR, around, near
from ..features.units import Unit, group
from ..models.tables import SCALE, Tables
from ..pipeline import run
from ..stages.label import CERTAIN, FAR, HIDDEN
from ..stages.segment import segment
from ..stages.survey import survey
from .learning import Array, Fit, Rows, Vocabulary, fit, matrix, tables, vocabulary
from .pages import BODY, Page, clean, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import ModuleType

__all__ = ["main"]

_FIRST = (*SHAPE, *NEAR)
_SECOND = (*AROUND, *_FIRST)
_ROUNDS = 55
"""Rounds of L-BFGS; more changed the figures by less than a thousandth."""
_TRUST = {"gold": 1.0, "silver": 0.6, "partial": 1.0, "clean": 0.3}
_LESS = {"summary": 0.0, "unsure": 0.0, "title": 0.3, "author": 0.5, "date": 0.5, "author+date": 0.5}
"""Labels that weigh less, since the stages behind this one have a say in them too."""


_SURE = 1.5
"""Log-odds from which on the model may speak against a silver label, and for a line without one."""
_GUESSED = {"silver": 0.2, "partial": 0.35}
"""What lines without a label weigh, by the trust in their page, where the model is sure of them."""


class _Text(NamedTuple):
    """A page, cut into units."""

    page: Page
    units: list[Unit]
    measured: list[Shape]
    rows: list[tuple[int, ...]]
    labels: list[str]


class _Data(NamedTuple):
    """All units of all pages, one behind another."""

    texts: list[_Text]
    starts: Array
    folds: Array
    truth: Array
    weights: Array
    rows: Rows
    keys: list[list[str]]
    known: Vocabulary


def _text(page: Page) -> _Text | None:
    lines = segment(page.raw)
    layout = survey(lines, Config())
    units = group(lines, layout)
    if not units:
        return None
    labels = [
        label or "unsure" for text, label in zip(page.raw.splitlines(), page.labels, strict=False) if text.strip()
    ]
    measured = shapes(units, lines, layout.language)
    rows = [shape.row + beside for shape, beside in zip(measured, near(units, measured, lines), strict=True)]
    chosen = []
    for unit in units:
        sizes: Counter[str] = Counter()
        for number in range(unit.first, unit.stop):
            sizes[labels[number]] += len(lines[number].text)
        chosen.append(sizes.most_common(1)[0][0])
    return _Text(page, units, measured, rows, chosen)


def _weights(text: _Text) -> list[float]:
    """Return what each unit of a page weighs."""
    trust = _TRUST[text.page.trust] * (0.5 if text.page.source == "print" else 1.0)
    counts = [shape.words for shape in text.measured]
    body = sum(count for count, label in zip(counts, text.labels, strict=True) if label in BODY)
    if text.page.trust == "partial":
        shares = [min(1.5, (count + 2) / 30) for count in counts]
    else:
        shares = [min(1.5, (count + 2) / (body + 150) * 10) for count in counts]
    return [trust * share * _LESS.get(label, 1.0) for share, label in zip(shares, text.labels, strict=True)]


def _gather(pages: Iterable[Page], folds: int) -> _Data:
    texts = [text for text in map(_text, pages) if text is not None]
    sizes = [len(text.units) for text in texts]
    known = vocabulary((text.page.site, (key for shape in text.measured for key in shape.keys)) for text in texts)
    deal = [zlib.crc32(text.page.site.encode()) % folds for text in texts]
    return _Data(
        texts=texts,
        starts=np.cumsum([0, *sizes]),
        folds=np.repeat(deal, sizes),
        truth=np.array([label in BODY for text in texts for label in text.labels], float),
        weights=np.array([weight for text in texts for weight in _weights(text)]),
        rows=np.array([row for text in texts for row in text.rows], np.int32),
        keys=[shape.keys for text in texts for shape in text.measured],
        known=known,
    )


class _Looks(NamedTuple):
    """What was learned in one round."""

    folds: list[tuple[Fit, Fit]]
    """Both looks, for each fold without its sites."""
    margins: Array
    """Log-odds of each unit by the looks that never saw its site."""
    everything: tuple[Fit, Fit]
    """Both looks, from all pages."""


def _looks(data: _Data, folds: int, *, last: bool) -> _Looks:
    """Learn both looks."""
    first = matrix(data.rows, [size for _, size in _FIRST], data.keys, data.known)
    shaped = sum(size for _, size in _FIRST)
    near_by = np.array([not shape.far for text in data.texts for shape in text.measured])
    guesses, said = np.full(len(near_by), FAR), np.zeros(len(near_by))
    firsts = []
    for fold in range(folds):
        firsts.append(_fit(first, data, near_by & (data.folds != fold)))
        own = near_by & (data.folds == fold)
        guesses[own] = first[own] @ firsts[-1].weights + firsts[-1].bias
        said[own] = first[own][:, shaped:] @ firsts[-1].weights[shaped:]
    asked = (guesses > HIDDEN) & (guesses < CERTAIN)
    wide = np.array(
        [row for n, text in enumerate(data.texts) for row in _around(data, n, text, guesses, said)], np.int32
    )
    keys = list(compress(data.keys, asked))
    second = matrix(np.hstack([wide, data.rows[asked]]), [size for _, size in _SECOND], keys, data.known)
    chosen = data._replace(truth=data.truth[asked], weights=data.weights[asked], folds=data.folds[asked])
    seconds = [_fit(second, chosen, chosen.folds != fold) for fold in range(folds)]
    margins = guesses.copy()
    seen = np.zeros(len(chosen.folds))
    for fold, found in enumerate(seconds):
        own = chosen.folds == fold
        seen[own] = second[own] @ found.weights + found.bias
    margins[asked] = seen
    if not last:
        return _Looks([], margins, (firsts[0], seconds[0]))
    everything = _fit(first, data, near_by), _fit(second, chosen, chosen.folds >= 0)
    return _Looks(list(zip(firsts, seconds, strict=True)), margins, everything)


def _corrected(data: _Data, margins: Array) -> _Data:
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


def _fit(rows: Any, data: _Data, chosen: Any) -> Fit:  # noqa: ANN401 - scipy's matrices have no types
    chosen = chosen & (data.weights > 0)
    return fit(rows[chosen], data.truth[chosen], data.weights[chosen], _ROUNDS)


def _around(data: _Data, number: int, text: _Text, guesses: Array, said: Array) -> Iterable[tuple[int, ...]]:
    place = slice(int(data.starts[number]), int(data.starts[number + 1]))
    chosen = ((guesses[place] > HIDDEN) & (guesses[place] < CERTAIN)).tolist()
    return around(text.measured, guesses[place].tolist(), said[place].tolist(), chosen)


def _model(fits: tuple[Fit, Fit], known: Vocabulary) -> tuple[tuple[Tables, Tables], dict[str, Any]]:
    first, first_data = tables(fits[0], _FIRST, known)
    second, second_data = tables(fits[1], _SECOND, known)
    return (first, second), {"scale": SCALE, "first": first_data, "second": second_data}


def _score(scorer: ModuleType, data: _Data, fits: Sequence[tuple[Fit, Fit]]) -> str:
    """Return the scorer's table for the pages with a truth, each parsed by weights that never saw its site."""
    rows = []
    models = [_model(pair, data.known)[0] for pair in fits]
    for number, text in enumerate(data.texts):
        case = text.page.case
        if case is None or text.page.source not in scorer.TRUTH:
            continue
        with patch("articleparse.stages.label.load", lambda k=number: models[int(data.folds[int(data.starts[k])])]):
            found = run(case["raw"], Config())
        blocks = [(scorer.kind_name(block.kind), block.text) for block in found.blocks]
        guess = scorer.Prediction(found.title, found.authors, found.published, blocks, found.text)
        rows.append(scorer.score_case(case, guess))
    return str(scorer.table(scorer.group(rows, "renderer")))


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
    pages += list(clean(pages))
    data = _gather(pages, options.folds)
    print(f"{len(data.texts)} pages, {len(data.truth)} units, {len(data.known)} words")
    data = _corrected(data, _looks(data, options.folds, last=False).margins)
    looks = _looks(data, options.folds, last=True)
    written = json.dumps(_model(looks.everything, data.known)[1], ensure_ascii=False, separators=(",", ":"))
    options.out.write_text(written + "\n", "utf-8")
    print(f"{options.out}: {len(written)} bytes", flush=True)
    if options.scorer:
        print(_score(_module(options.scorer), data, looks.folds))


if __name__ == "__main__":
    main()

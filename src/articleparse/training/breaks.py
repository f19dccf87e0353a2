"""Train the model of line breaks, and cross-validate it.

Run ``python -m articleparse.training.breaks --data ../shared/data`` to print what it reaches on
publishers, layouts and extractors that it was not trained on; with ``--write`` it writes
``data/breaks.json`` from all cases. It is trained on typeset texts read back by extractors, and with less
weight on web articles spoilt by :mod:`articleparse.training.spoil`, on those that
:mod:`articleparse.training.layouts` typeset, and on manuals (:mod:`articleparse.training.manuals`). Without the
first two about one point fewer paragraphs of layouts and publishers left out are right, two of
layouts made by hand. Without the manuals, which others have set in other formats, 64 of a
hundred paragraphs of other manuals are right, where 81 are. The trees (:mod:`articleparse.features.doubts`) are
grown on what the tables leave in doubt.
"""

from __future__ import annotations

import argparse
import gzip
import itertools
import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..features.breaks import FEATURES, Breaks, opened_quotes
from ..features.doubts import MEASURES, Doubts
from ..features.judge import Judge, Model
from ..features.layout import measure
from ..lines import Line, Measures
from ..models.branches import planted
from ..stages.segment import segment
from .aligned import Article, articles, owners, print_cases
from .fit import fitted, written
from .growing import grow
from .spoil import spoil

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


__all__ = ["cross_validate", "main", "trained"]

WEIGHTS = Path(__file__).parent.parent / "data" / "breaks.json"
_WEIGHTS = {"spoilt": 0.5, "random": 0.5, "manual": 0.1}
"""Weight of a break of a text that was not typeset as articles are. On layouts left out 0.5 does best for the spoilt
(.971 F1 where 1 and 0.3 reach .969, none .963), and for those set at random on layouts that were made by hand. Manuals
at 0.5 took a paragraph in a hundred from the articles, and gained hardly more on other manuals."""
_TYPED_WEIGHT = 1.5
"""The same of those that were spoilt in a typewriter's letters, of which the typeset ones are few: without it, one
paragraph in thirty more of short wrapped texts is wrong."""
_SPOILS = 3
_READ = 0.85
"""Share of an article that has to be found in its order in what an extractor read."""
_FOLDS = 8
_TREES = 200
_GROWTH = {"num_leaves": 31, "learning_rate": 0.1, "lambda_l2": 2.0, "min_data_in_leaf": 5}
"""Of the trees for what the tables leave in doubt. With manuals among the texts, sixty trees of 24 ends get half a
paragraph in a hundred less right on layouts left out; three hundred do no better."""


class Text(NamedTuple):
    """One wrapped text with the breaks between its body lines."""

    publisher: str
    layout: str
    """What its weight is, for those that are not of the typeset articles."""
    extractor: str
    lines: Sequence[Line]
    measures: Measures
    breaks: tuple[tuple[int, int, bool], ...]
    """Line before, line behind, and whether a paragraph ends between them."""


def _text(tags: tuple[str, str, str], lines: Sequence[Line], found: Sequence[int | None]) -> Text | None:
    measures = measure(lines)
    if measures is None:
        return None
    body = [number for number, owner in enumerate(found) if owner is not None]
    breaks = tuple((a, b, found[a] != found[b]) for a, b in itertools.pairwise(body))
    return Text(*tags, lines, measures, breaks)


def _typeset(data: Path) -> list[Text]:
    """Return the typeset texts that are wrapped: Markdown converters unwrap theirs."""
    found = (
        _text((case.publisher, case.layout, case.extractor), case.lines, case.owners)
        for case in print_cases(data)
        if case.extractor != "pymupdf4llm"
    )
    return [text for text in found if text]


def _read_back(path: Path) -> list[Text]:
    """Return the texts of :mod:`articleparse.training.layouts` or ``manuals`` whose order the extractor kept."""
    out = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for case in map(json.loads, file):
            lines = segment(case["raw"])
            found = owners(lines, case["blocks"])
            read = sum([len(line.text) for line, owner in zip(lines, found, strict=True) if owner is not None])
            if read >= _READ * sum(map(len, case["blocks"])):
                layout = "random" if "layout" in case else "manual"
                out.append(_text((case["publisher"], layout, case["extractor"]), lines, found))
    return [text for text in out if text]


def _spoilt(source: Iterable[Article], random: Random) -> list[Text]:
    out = []
    for article in source:
        for _ in range(_SPOILS):
            raw, found = spoil(article.blocks, article.language, random)
            lines = segment(raw)
            text = _text((article.publisher, "spoilt", ""), lines, found) if len(lines) == len(found) else None
            if text:
                out.append(text)
    return out


class _Row(NamedTuple):
    """One break, after what the truth says about those before it."""

    before: int
    behind: int
    lines: int
    open_quotes: int
    ends: bool


def _rows(text: Text) -> Iterator[_Row]:
    count, quotes = 1, 0
    for before, behind, ends in text.breaks:
        quotes = max(0, quotes + opened_quotes(text.lines[before].text))
        yield _Row(before, behind, count, quotes, ends)
        count, quotes = (1, 0) if ends else (count + 1, quotes)


def _ruled(text: Text, rules: Breaks | Judge, before: int, behind: int) -> bool | None:
    """Return what the rules say that are asked before the model, as ``mend`` asks them; ``None`` where they do not."""
    if text.measures.joined[behind] and behind == before + 1:
        return False
    return rules.part(before, behind) or None


def _weight(text: Text) -> float:
    if text.layout == "spoilt" and text.measures.typed:
        return _TYPED_WEIGHT
    return _WEIGHTS.get(text.layout, 1.0)


def trained(texts: Iterable[Text]) -> Model:
    """Return the model that the texts teach."""
    seen = list(texts)
    rows, truth, weights = [], [], []
    for text in seen:
        breaks = Breaks(text.lines, text.measures)
        for row in _rows(text):
            rows.append(breaks.describe(row.before, row.behind, row.lines, row.open_quotes))
            truth.append(row.ends)
            weights.append(_weight(text))
    tables = fitted(rows, truth, FEATURES, weights)
    return Model(tables, planted(_grown(seen)))


def _grown(texts: Iterable[Text]) -> list[Any]:
    """Return the trees for the breaks of which the tables are in doubt, grown on all that no rule decides.

    They are not told what the tables say, who know the truth of these very breaks: with it they were worse on layouts
    left out, by a tenth of the mistakes.
    """
    rows, truth, weights = [], [], []
    for text in texts:
        rules, doubts = Breaks(text.lines, text.measures), Doubts(text.lines, text.measures)
        for row in _rows(text):
            if _ruled(text, rules, row.before, row.behind) is None:
                rows.append(doubts.describe(row.before, row.behind, row.lines, row.open_quotes))
                truth.append(row.ends)
                weights.append(_weight(text))
    return grow(np.array(rows, float), np.array(truth, float), np.array(weights), _TREES, **_GROWTH)


def _said(text: Text, model: Model) -> Iterator[tuple[bool, bool]]:
    """Yield for each break the truth and what rules and model say, whose verdict on the breaks before counts."""
    judge = Judge(text.lines, text.measures, model)
    count, quotes = 1, 0
    for before, behind, ends in text.breaks:
        quotes = max(0, quotes + opened_quotes(text.lines[before].text))
        ruled = _ruled(text, judge, before, behind)
        said = judge.judge(before, behind, count, quotes).odds > 0 if ruled is None else ruled
        yield ends, said
        count, quotes = (1, 0) if said else (count + 1, quotes)


def _tally(text: Text, model: Model) -> Counter[str]:
    """Count breaks and paragraphs that the model gets right."""
    counts: Counter[str] = Counter()
    exact, begun = True, True
    for ends, said in _said(text, model):
        counts["both"] += ends and said
        counts["said"] += said
        counts["true"] += ends
        if ends:
            counts["paragraphs"] += 1
            counts["exact"] += begun and exact and said
            exact, begun = True, said
        else:
            exact = exact and not said
    return counts


def _line(name: str, counts: Counter[str]) -> str:
    f1 = 2 * counts["both"] / max(1, counts["said"] + counts["true"])
    return f"{name:28} boundary F1 {f1:.4f}   paragraphs exact {counts['exact'] / max(1, counts['paragraphs']):.4f}"


def cross_validate(texts: Sequence[Text], extra: Sequence[Text], by: str) -> None:
    """Print what a model reaches on the groups it was not trained on; by publisher, layout or extractor."""
    groups = sorted({getattr(text, by) for text in texts})
    Random(0).shuffle(groups)
    folds = [groups[k::_FOLDS] for k in range(_FOLDS)] if len(groups) > 2 * _FOLDS else [[group] for group in groups]
    tallies: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for fold in filter(None, folds):
        model = trained([text for text in (*texts, *extra) if getattr(text, by) not in fold])
        for text in texts:
            if getattr(text, by) in fold:
                for name in ("all", text.layout, text.extractor):
                    tallies[name] += _tally(text, model)
    print(f"left out in turn: {by}")
    for name, counts in tallies.items():
        print("  " + _line(name, counts))


def main() -> None:
    """Cross-validate, or with ``--write`` train on everything and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with print/ and web/")
    parser.add_argument(
        "--also", nargs="*", type=Path, default=(), help="more texts to train on, of the commands layouts and manuals"
    )
    parser.add_argument("--by", nargs="*", default=("publisher", "layout", "extractor"), help="what to leave out")
    parser.add_argument("--write", action="store_true", help="write the weights instead of cross-validating")
    options = parser.parse_args()
    texts = _typeset(options.data)
    extra = _spoilt(articles(options.data), Random(5))
    extra += [text for path in options.also for text in _read_back(path)]
    if not options.write:
        for by in options.by:
            cross_validate(texts, extra, by)
        return
    model = trained([*texts, *extra])
    written(model.tables, WEIGHTS, doubts={"measures": MEASURES, "trees": model.trees.trees})


if __name__ == "__main__":
    main()

"""Learn which units of the body are headings, and which items of lists, and cross-validate it.

Run ``python -m articleparse.training kinds FILE ...`` on pages whose truth names the kinds of blocks, as those that
``training corpus`` writes, ``web/fundus.dev.jsonl.gz`` and ``print/print.dev.jsonl.gz``; it prints what is found on
sites that nothing was learned from. With ``--write`` it writes ``data/kinds.json`` from all pages.

The units are those that a parse takes for the body, so that what stands above and below each is what a parse sees.
Two forests are grown (:mod:`articleparse.features.block_kinds`): one tells headings from all else, the other items,
for which only the truth of our own pages is asked: the others call them paragraphs.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..config import Config
from ..features.block_kinds import FORESTS, MEASURES, describe_blocks, open_places
from ..features.shape import shapes
from ..features.units import group
from ..kinds import BODY
from ..models.branches import added, planted
from ..stages.label import label
from ..stages.segment import segment
from ..stages.survey import survey
from .gathering import told
from .growing import grow
from .pages import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..models.branches import Forest
    from .pages import Page

__all__ = ["main"]

WEIGHTS = Path(__file__).parent.parent / "data" / "kinds.json"
_TRUE = {"heading": "heading", "title": "heading", "list_item": "item", "list": "item", "paragraph": "", "quote": ""}
"""The forest that a label of the truth is for, empty for neither; units with other labels teach nothing. A headline
that a parse takes for a line of the body is a heading there."""
_SHARES = {"fundus": 1.0, "own": 0.5}
_SHARE_ELSEWHERE = 0.5
"""What a unit weighs by its source."""
_ITEMS = frozenset({"own"})
"""Sources whose truth tells items from paragraphs."""
_TREES = 120
_GROWTH = {
    "num_leaves": 31,
    "learning_rate": 0.1,
    "lambda_l2": 5.0,
    "min_data_in_leaf": 30,
    "feature_fraction": 0.5,
}
"""On other sites sixty trees of 24 ends found a percent less, and were wrong in one more; two hundred do no better."""
_FOLDS = 5


class _Case(NamedTuple):
    """A unit of the body."""

    source: str
    fold: int
    row: tuple[float, ...]
    true: str


def _cases(page: Page) -> Iterator[_Case]:
    """Yield the units of a page that may be headings or items."""
    lines = segment(page.raw)
    layout = survey(lines, Config())
    units = group(lines, layout)
    tags = label(lines, layout, Config())
    measured = shapes(units, lines, layout.language)
    inside = [number for number, unit in enumerate(units) if tags[unit.first].role in BODY]
    asked = open_places(units, measured, inside)
    if not asked:
        return
    labels = told(page, lines, units)
    fold = zlib.crc32(page.site.encode()) % _FOLDS
    for place, row in zip(asked, describe_blocks(units, measured, lines, inside, asked), strict=True):
        true = _TRUE.get(labels[inside[place]])
        if true is not None:
            yield _Case(page.source, fold, row, true)


def _learned(cases: Iterable[_Case]) -> dict[str, list[object]]:
    """Return the trees of both forests, as the data file has them."""
    found = list(cases)
    out = {}
    for name in FORESTS:
        used = found if name == "heading" else [case for case in found if case.source in _ITEMS]
        out[name] = grow(
            np.array([case.row for case in used], float),
            np.array([case.true == name for case in used], float),
            np.array([_SHARES.get(case.source, _SHARE_ELSEWHERE) for case in used]),
            _TREES,
            **_GROWTH,
        )
    return out


def _found(forests: Iterable[Forest], row: tuple[float, ...]) -> str:
    """Return the forest that a unit is taken for, empty for neither."""
    odds = {name: added(forest, row) for name, forest in zip(FORESTS, forests, strict=True)}
    best = max(odds, key=odds.__getitem__)
    return best if odds[best] > 0 else ""


def _cross_validated(cases: list[_Case]) -> str:
    """Return a table: precision and recall by source, from trees that saw no page of the same site."""
    tallies: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for fold in range(_FOLDS):
        trees = _learned(case for case in cases if case.fold != fold)
        forests = [planted(trees[name]) for name in FORESTS]
        for case in cases:
            if case.fold == fold:
                found = _found(forests, case.row)
                for name in FORESTS:
                    tally = tallies[case.source, name]
                    tally["true"] += case.true == name
                    tally["found"] += found == name
                    tally["right"] += found == name == case.true
    rows = [f"{'':24}{'true':>8}{'P':>8}{'R':>8}"]
    for (source, name), tally in sorted(tallies.items()):
        shares = (tally["right"] / max(1, tally[whole]) for whole in ("found", "true"))
        rows.append(f"{source:12}{name:12}{tally['true']:>8}" + "".join(f"{share:>8.3f}" for share in shares))
    return "\n".join(rows)


def main() -> None:
    """Cross-validate, and with ``--write`` learn from all pages and write the trees."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path, help="labelled pages, JSON Lines, gzip or not")
    parser.add_argument("--write", action="store_true", help="write the trees too")
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    options = parser.parse_args()
    pages = [page for path in options.files for page in read(path) if page.trust == "gold"]
    cases = [case for page in pages for case in _cases(page)]
    print(f"{len(pages)} pages, {len(cases)} units")
    print(_cross_validated(cases), flush=True)
    if options.write:
        data = {name: {"measures": MEASURES, "trees": trees} for name, trees in _learned(cases).items()}
        options.out.write_text(json.dumps(data, separators=(",", ":")) + "\n", "utf-8")


if __name__ == "__main__":
    main()

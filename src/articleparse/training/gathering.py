"""Gathering: pages cut into units as a parse does it, each unit with its label and its weight.

A unit weighs by its words, against those of the body of its page: that is what a mistake
costs. Silver labels weigh a third of gold ones. Decks count as body, though little: they are
sentences of the article, which the stages behind find among what is kept.
"""

from __future__ import annotations

import zlib
from bisect import bisect_right
from collections import Counter, defaultdict
from itertools import accumulate, combinations
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..config import Config
from ..features.neighbours import near
from ..features.overview import settings
from ..features.separators import pictures, separators
from ..features.shape import Shape, shapes
from ..features.units import Unit, group
from ..stages.segment import segment
from ..stages.survey import survey
from .learning import Array, Rows
from .pages import BODY, Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..lines import Line

__all__ = ["Data", "Text", "gather", "told"]

_TRUST = {"gold": 2.0, "silver": 0.6, "partial": 1.0, "clean": 0.33, "empty": 0.025}
"""With gold at 1, the log-loss on gold pages of other sites was a twentieth higher; with clean, of which there are nine
of each text, at 0.1, the last paragraph of texts that have no page around them was lost at times. Of pages without an
article .106 of the words were kept with empty at 0.025, and .073 where teasers stood in its place; at 0.05 .097 and
.060, but .882 of wanted segments were kept in place of .889."""
_SOURCES = {"print": 0.5, "reference": 0.1, "own": 0.3}
"""What pages of these sources weigh, by the trust in them. On other sites manuals at 0.15 cost .003 of body F1 on pages
of news, and bring .02 more of manuals than at 0.05. With our own at 0.5, .875 of wanted segments were kept in place of
.883, and no more was right on our own."""
_TELLING, _SISTERS = 40, 3
"""Code points of the shortest unit that two sites share for a reason, and how many of them make sister sites."""
_FEW = 4
"""Sites that share a text, at the most: what more have comes with their software."""
_KEPT = BODY | {"summary"}
_LESS = {"matter": 0.5, "summary": 0.3, "unsure": 0.0, "title": 0.3, "author": 0.5, "date": 0.5, "author+date": 0.5}
"""Labels that weigh less, since the stages behind this one have a say in them too, and the matter around clean
articles: whole, it took three in a thousand of the body along on other sites; at a half 3.5 % of the boilerplate of
print stay where no print was learned from (3.0 whole, 4.8 without)."""


class Text(NamedTuple):
    """A page, cut into units."""

    page: Page
    units: list[Unit]
    measured: list[Shape]
    setting: list[tuple[int, int]]
    rows: list[tuple[int, ...]]
    labels: list[str]


class Data(NamedTuple):
    """All units of all pages, one behind another."""

    texts: list[Text]
    starts: Array
    folds: Array
    truth: Array
    weights: Array
    rows: Rows


def _text(page: Page) -> Text | None:
    lines = segment(page.raw)
    layout = survey(lines, Config())
    units = group(lines, layout)
    if not units:
        return None
    measured = shapes(units, lines, layout.language)
    between = {*pictures(units), *separators(units, measured)}
    if between:
        units = [unit for number, unit in enumerate(units) if number not in between]
        measured = [shape for number, shape in enumerate(measured) if number not in between]
    rows = [
        shape.row + beside
        for shape, beside in zip(measured, near(units, measured, lines, range(len(units))), strict=True)
    ]
    return Text(page, units, measured, settings(units, lines), rows, told(page, lines, units))


def told(page: Page, lines: Sequence[Line], units: Iterable[Unit]) -> list[str]:
    """Return the label of each unit: that which most of its text has."""
    starts = list(accumulate(map(len, page.raw.splitlines(keepends=True)), initial=0))
    labels = [page.labels[bisect_right(starts, line.start) - 1] or "unsure" for line in lines]
    chosen = []
    for unit in units:
        sizes: Counter[str] = Counter()
        for number in range(unit.first, unit.stop):
            sizes[labels[number]] += len(lines[number].text)
        chosen.append(sizes.most_common(1)[0][0])
    return chosen


def _houses(texts: Iterable[Text]) -> dict[str, str]:
    """Return for each site that shares texts with others the one that stands for all of them.

    Sites of one house have the same menus; and an article may come from two files that name its site in two ways.
    What stands around clean articles is ours, and says nothing of their sites.
    """
    sharing: defaultdict[str, set[str]] = defaultdict(set)
    for text in texts:
        for unit in text.units if text.page.trust != "clean" else ():
            if len(unit.text) > _TELLING:
                sharing[unit.text].add(text.page.site)
    pairs = Counter(
        pair for sites in sharing.values() if 1 < len(sites) <= _FEW for pair in combinations(sorted(sites), 2)
    )
    house = {site: site for sites in sharing.values() for site in sites}
    for first, second in [pair for pair, count in pairs.items() if count >= _SISTERS]:
        old, new = house[first], house[second]
        house |= {site: new for site, own in house.items() if own == old}
    return house


def _weights(text: Text) -> list[float]:
    """Return what each unit of a page weighs."""
    trust = _TRUST[text.page.trust] * _SOURCES.get(text.page.source, 1.0)
    counts = [shape.words for shape in text.measured]
    body = sum(count for count, label in zip(counts, text.labels, strict=True) if label in BODY)
    if text.page.trust == "partial":
        shares = [min(1.5, (count + 2) / 30) for count in counts]
    else:
        shares = [min(1.5, (count + 2) / (body + 150) * 10) for count in counts]
    return [trust * share * _LESS.get(label, 1.0) for share, label in zip(shares, text.labels, strict=True)]


def gather(pages: Iterable[Page], folds: int) -> Data:
    """Return all units of the pages; pages of one site, or of sister sites, are in one fold."""
    texts = [text for text in map(_text, pages) if text is not None]
    sizes = [len(text.units) for text in texts]
    house = _houses(texts)
    deal = [zlib.crc32(house.get(text.page.site, text.page.site).encode()) % folds for text in texts]
    return Data(
        texts=texts,
        starts=np.cumsum([0, *sizes]),
        folds=np.repeat(deal, sizes),
        truth=np.array([label in _KEPT for text in texts for label in text.labels], float),
        weights=np.array([weight for text in texts for weight in _weights(text)]),
        rows=np.array([row for text in texts for row in text.rows], np.int32),
    )

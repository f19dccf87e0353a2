"""Train the model of Korean line ends: did a space stand where a line was broken?

Any Korean text teaches it, for its own spaces are the truth: paragraphs are cut into lines of
some syllables, again and again at other places, and each break between two syllables is an
example. The words inside the lines are taken as those of a text that was typeset.

Run it with the web pages, the pages of our own (``python -m articleparse.training corpus --each 1``),
and the folder that Debian's packages of Korean text are installed in::

    python -m articleparse.training korean --data ../shared/data --more own.dev.jsonl.gz --root /usr/share

It prints how often the model is right on web pages of sites that it has not seen; with ``--write`` it writes
``data/korean.json``. The packages are libreoffice-help-ko, gimp-help-ko, debian-faq-ko,
debian-handbook, installation-guide-amd64, linux-doc, apache2-doc and cataclysm-dda-data; what is
not there is left out. The texts of the last one, a game, tell of everyday things, as news do.
"""

from __future__ import annotations

import argparse
import gzip
import json
import struct
from collections import Counter
from itertools import chain, pairwise
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from ..features.korean import is_hangul
from ..features.syllables import FEATURES, describe, gather
from ..models.strings import SCALE, Strings, packed
from .aligned import articles
from .learning import fit
from .reference import blocks_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["broken", "main"]

DATA = Path(__file__).parent.parent / "data" / "korean.json"
PAGES = (
    ("gimp/2.0/help/ko/*.html", 1),
    ("doc/apache2-doc/manual/ko/**/*.html", 1),
    ("doc/debian-handbook/html/ko-KR/*.html", 1),
    ("doc/debian/FAQ/ko/*.html", 1),
    ("doc/installation-guide-amd64/ko/*.html", 1),
    ("doc/linux-doc-*/html/translations/ko_KR/**/*.html", 1),
    ("libreoffice/help/ko/text/**/*.html", 4),
)
"""Where the manuals are below the root of the packages, and of how many pages one is taken: those that say the same
again and again teach little."""
CATALOGUES = ("locale/ko/LC_MESSAGES/cataclysm-dda.mo",)
_HTML = 200_000
"""Code points of the longest file that is read."""
_SYLLABLES = 20
"""Syllables of the shortest text that teaches: menus and names are shorter."""
_MESSAGES = 40
"""Messages of a catalogue that are taken for one text."""
_WIDTHS = range(14, 41)
"""Code points of a line: from a narrow column to a page."""
_NEWS_PASSES, _PASSES = 24, 6
"""How often a text is cut: each place of the news and of everyday texts once on average, one in four of the manuals."""
_NEWS_WEIGHT = 3.0
"""Weight of an example of the news; manuals, of which there is ten times as much, have other words and endings."""
_RARE = 5
"""Examples that have a value, below which it is left out at once."""
_KEPT = 9000
"""Values that are kept, those that change most: a data file of 60 kB. Three times as many get one verdict in a
thousand more right."""
_ROUNDS = 60
_FOLDS = 5


Rounded = NDArray[np.int64]
"""A weight for each column, in tenths."""


class Text(NamedTuple):
    """The paragraphs of one text."""

    site: str
    paragraphs: list[str]
    news: bool
    passes: int = _NEWS_PASSES
    """How often it is cut."""


class Examples(NamedTuple):
    """The breaks between two syllables in all texts."""

    sites: NDArray[np.str_]
    news: NDArray[np.bool_]
    spaced: NDArray[np.bool_]
    values: list[tuple[int, str]]
    """The features and values that are no rarities, one for each column."""
    rows: sparse.csr_matrix


# ---------------------------------------------------------------- texts


def _news(data: Path, more: Sequence[Path]) -> Iterator[Text]:
    """Yield the Korean articles of the web pages, each once."""
    for article in articles(data):
        if article.language == "ko":
            yield Text(article.site, [text for _, text in article.blocks], news=True)
    own: dict[str, Text] = {}
    for path in (*more, data / "web" / "lines.dev.jsonl.gz"):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for record in map(json.loads, file):
                if record["lang"] == "ko":
                    own.setdefault(record["id"].split("#")[0], Text(record["site"], _paragraphs(record), news=True))
    yield from own.values()


def _paragraphs(record: dict) -> list[str]:  # type: ignore[type-arg]
    """Return the paragraphs of a record, or its lines of body that are none of a list."""
    if "lines" in record:
        return [text for text, kind in record["lines"] if kind == "body" and len(text) > 3 * _SYLLABLES]
    return [block["text"] for block in record["truth"]["paragraphs"]]


def _manuals(root: Path) -> Iterator[Text]:
    """Yield the texts of Debian's packages, those that have sentences."""
    for pattern, each in PAGES:
        for path in sorted(root.glob(pattern))[::each]:
            html = _read(path)
            blocks = blocks_of(html) if len(html) < _HTML and any(map(is_hangul, html)) else []
            yield Text(pattern.split("/")[0], [text for _, text in blocks if _tells(text)], news=False, passes=_PASSES)
    for name in CATALOGUES:
        lines = [line for text in _messages(root / name) for line in text.split("\n") if _tells(line)]
        for at in range(0, len(lines), _MESSAGES):
            yield Text(name, lines[at : at + _MESSAGES], news=False)


def _tells(text: str) -> bool:
    return sum(map(is_hangul, text)) > _SYLLABLES


def _read(path: Path) -> str:
    data = path.read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("euc-kr", "replace")


def _messages(path: Path) -> Iterator[str]:
    """Yield the translations of a compiled catalogue of GNU gettext."""
    data = path.read_bytes() if path.exists() else bytes(20)
    count, _, table = struct.unpack_from("<3I", data, 8)
    for number in range(1, count):  # the first one is the head
        size, start = struct.unpack_from("<2I", data, table + 8 * number)
        yield data[start : start + size].decode("utf-8")


# ---------------------------------------------------------------- examples


def broken(paragraph: str, width: int, first: int) -> Iterator[tuple[str, bool]]:
    """Yield the lines of a paragraph that is broken at any place, and whether a space stands behind each.

    Example:
        >>> list(broken("비가 오면 마을로", 4, 3))
        [('비가', True), ('오면 마', False), ('을로', False)]
    """
    text = " ".join(paragraph.split())
    start, end = 0, first
    while start < len(text):
        piece, behind = text[start:end], text[end : end + 1]
        yield piece.strip(), piece.endswith(" ") or behind == " "
        start = end + (behind == " ")
        end = start + width


def _breaks(text: Text, random: Random) -> Iterator[tuple[bool, tuple[str, ...]]]:
    """Yield for the breaks of a text, cut at random widths, whether a space stood there, and the values of features."""
    for _ in range(text.passes):
        width = random.choice(_WIDTHS)
        cut = [list(broken(part, width, random.randint(2, width))) for part in text.paragraphs]
        words = gather([line for lines in cut for line, _ in lines])
        for (before, spaced), (behind, _) in chain.from_iterable(map(pairwise, cut)):
            if before and behind and is_hangul(before[-1]) and is_hangul(behind[0]):
                yield spaced, describe(before, behind, words)


def _examples(texts: Iterable[Text], random: Random) -> Examples:
    """Return the breaks of all texts."""
    found = [(text, *example) for text in texts for example in _breaks(text, random)]
    counts = Counter(key for _, _, values in found for key in enumerate(values) if key[1])
    columns = {key: place for place, key in enumerate(sorted(key for key, count in counts.items() if count >= _RARE))}
    places = [[columns[key] for key in enumerate(values) if key in columns] for _, _, values in found]
    ends = np.cumsum([0, *map(len, places)])
    flat = np.fromiter(chain.from_iterable(places), np.int32, ends[-1])
    rows = sparse.csr_matrix((np.ones(len(flat), np.float32), flat, ends), shape=(len(found), len(columns)))
    sites, news = np.array([text.site for text, *_ in found]), np.array([text.news for text, *_ in found])
    return Examples(sites, news, np.array([spaced for _, spaced, _ in found]), list(columns), rows)


# ---------------------------------------------------------------- learning


def _trained(examples: Examples, among: NDArray[np.bool_]) -> tuple[Rounded, int]:
    """Return the weights of all columns and the bias, in tenths, learned from some examples.

    All but so many columns as the data file has room for have none.
    """
    rows, truth = examples.rows[among], examples.spaced[among].astype(float)
    weights = np.where(examples.news[among], _NEWS_WEIGHT, 1.0)
    found = fit(rows, truth, weights, _ROUNDS // 2).weights
    change = np.abs(found) * np.sqrt(np.asarray(rows.sum(axis=0)).ravel())
    kept = np.argsort(-change)[:_KEPT]
    learned = fit(rows[:, kept], truth, weights, _ROUNDS)
    out = np.zeros(len(found), np.int64)
    out[kept] = np.rint(SCALE * learned.weights)
    return out, round(SCALE * learned.bias)


def _model(examples: Examples) -> Strings:
    """Return what all examples teach."""
    weights, bias = _trained(examples, np.full(len(examples.spaced), fill_value=True))
    tables: list[dict[str, int]] = [{} for _ in FEATURES]
    for (feature, value), weight in zip(examples.values, weights.tolist(), strict=True):
        if weight:
            tables[feature][value] = weight
    return Strings(bias, tuple(tables))


def _validate(examples: Examples) -> None:
    """Print how often a model is right on the sites that it has not seen."""
    sites = sorted(set(examples.sites[examples.news].tolist()))
    Random(0).shuffle(sites)
    right = np.zeros(len(examples.spaced), np.bool_)
    for fold in range(_FOLDS):
        out = np.isin(examples.sites, sites[fold::_FOLDS])
        weights, bias = _trained(examples, ~out)
        right[out] = (examples.rows[out] @ weights + bias > 0) == examples.spaced[out]
        print(f"fold {fold}: {right[out].mean():.4f} of {out.sum()}", flush=True)
    for site in sites:
        print(f"  {site}: {right[examples.sites == site].mean():.3f}")
    print(f"all: {right[examples.news].mean():.4f} of {examples.news.sum()}")


def main() -> None:
    """Cross-validate, or with ``--write`` train on everything and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with web/")
    parser.add_argument("--more", type=Path, nargs="*", default=(), help="pages of our own, flattened")
    parser.add_argument("--root", type=Path, default=Path("/usr/share"), help="where the packages are installed")
    parser.add_argument("--write", action="store_true", help="write the weights instead of cross-validating")
    options = parser.parse_args()
    texts = chain(_news(options.data, options.more), _manuals(options.root))
    examples = _examples(texts, Random(1))
    if options.write:
        data = packed(FEATURES, _model(examples))
        DATA.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    else:
        _validate(examples)


if __name__ == "__main__":
    main()

"""Train the model of hyphens at line ends, and list the common words it looks at.

Run ``python -m articleparse.training.hyphens --data ../shared/data`` to print what it reaches on
publishers that it was not trained on; with ``--write`` it writes ``data/lexicon.json`` and
``data/hyphens.json``. Articles are set in columns of several widths, hyphenated by the patterns
of their language (pyphen) or not at all; what the text's own words decide is left out.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter, defaultdict
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple

import pyphen  # type: ignore[import-untyped]

from ..features.hyphens import FEATURES, decide, describe, gather, halves
from ..locales import codes, locale
from ..stages.segment import segment
from .aligned import Article, articles
from .fit import fitted, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..models.logistic import Logistic

__all__ = ["main"]

DATA = Path(__file__).parent.parent / "data"
_COLUMNS = (28, 34, 40, 48, 57, 66, 80)
_SITES = {"en": 4, "de": 4}
"""Sites that a common word is on, at the least; 3 for languages with fewer pages."""
_LEAST_WORDS = 600
_FOLDS = 5
_KEPT_WEIGHT = 3.0
"""Weight of a hyphen that is kept: there are thirty dropped for each, but it is lost for good."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_INSIDE = re.compile(r"(?<=[^\W_])-(?=[^\W_])")


class Example(NamedTuple):
    """One hyphen at a line end."""

    publisher: str
    kept: bool
    values: tuple[int, ...]


def _lexicon(data: Path) -> dict[str, str]:
    """Return for each language with enough pages the words that many sites write."""
    sites: defaultdict[str, defaultdict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    with gzip.open(data / "web" / "lines.dev.jsonl.gz", "rt", encoding="utf-8") as file:
        for record in map(json.loads, file):
            if record["renderer"] in {"lynx", "w3m"}:  # they break words at their margin
                continue
            for text, _ in record["lines"]:
                for word in _WORD.findall(text) if len(text) >= 60 else ():  # noqa: PLR2004 - prose
                    if len(word) > 2 and (word.islower() or record["lang"] == "de"):  # noqa: PLR2004
                        sites[record["lang"]][word.lower()].add(record["site"])
    found = {
        code: sorted(word for word, seen in words.items() if len(seen) >= _SITES.get(code, 3))
        for code, words in sorted(sites.items())
    }
    return {code: " ".join(words) for code, words in found.items() if len(words) >= _LEAST_WORDS}


def _patterns(language: str) -> pyphen.Pyphen | None:
    name = pyphen.language_fallback({"no": "nb", "en": "en_US", "pt": "pt_PT"}.get(language, language))
    return pyphen.Pyphen(lang=name, left=2, right=2) if name else None


def _set(paragraph: str, column: int, patterns: pyphen.Pyphen | None) -> Iterator[tuple[str, bool | None]]:
    """Yield the lines of a paragraph, and whether the hyphen at their end is the word's own, ``None`` without one."""
    line = ""
    for whole in paragraph.split():
        word = whole
        while line and len(line) + 1 + len(word) > column:
            room = column - len(line) - 1
            ends = [(match.end(), True) for match in _INSIDE.finditer(word) if match.end() <= room]
            if patterns and word.strip("„“”\"'(),.:;").replace("-", "").isalpha():
                ends += [(end, False) for end in patterns.positions(word) if end < room and word[end - 1] != "-"]
            if ends:
                end, own = max(ends)
                yield f"{line} {word[:end]}" + ("" if own else "-"), own
                line, word = "", word[end:]
            else:
                yield line, None
                line = ""
        line = f"{line} {word}" if line else word
    if line:
        yield line, None


def _examples(source: Iterable[Article], random: Random) -> Iterator[Example]:
    """Yield the hyphens that the words of their text do not decide."""
    for article in source:
        words = locale(article.language) if article.language in codes() else None
        for column in _COLUMNS:
            width = column + random.randrange(6)
            for patterns in (_patterns(article.language), None):
                pairs = [pair for _, text in article.blocks for pair in _set(text, width, patterns)]
                lines = segment("\n".join(line for line, _ in pairs))
                evidence = gather(lines, words)
                for (line, own), behind in zip(pairs, lines[1:], strict=False):
                    parts = halves(line, behind.text) if own is not None else None
                    verdict = decide(line, behind.text, evidence) if parts else None
                    if parts and verdict and verdict.rule.startswith("model"):
                        yield Example(article.publisher, bool(own), describe(*parts, evidence))


def _trained(examples: Iterable[Example]) -> Logistic:
    rows, kept = [], []
    for example in examples:
        rows.append(example.values)
        kept.append(example.kept)
    return fitted(rows, kept, FEATURES, [_KEPT_WEIGHT if own else 1.0 for own in kept])


def _validate(examples: list[Example]) -> None:
    publishers = sorted({example.publisher for example in examples})
    Random(0).shuffle(publishers)
    counts: Counter[tuple[bool, bool]] = Counter()
    for fold in range(_FOLDS):
        out = set(publishers[fold::_FOLDS])
        kept = [example for example in examples if example.publisher not in out]
        model = _trained(kept)
        for example in examples:
            if example.publisher in out:
                counts[example.kept, model.probability(example.values) > 0.5] += 1  # noqa: PLR2004
    for own, name in ((False, "joined"), (True, "kept")):
        right = counts[own, own]
        print(f"{name}: {right / max(1, right + counts[own, not own]):.4f} of {right + counts[own, not own]}")


def main() -> None:
    """Cross-validate, or with ``--write`` train on everything and write the lexicon and the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with web/")
    parser.add_argument("--write", action="store_true", help="write lexicon and weights instead of cross-validating")
    options = parser.parse_args()
    if options.write:
        (DATA / "lexicon.json").write_text(json.dumps(_lexicon(options.data), ensure_ascii=False) + "\n", "utf-8")
    examples = list(_examples(articles(options.data), Random(1)))
    if options.write:
        written(_trained(examples), DATA / "hyphens.json")
    else:
        _validate(examples)


if __name__ == "__main__":
    main()

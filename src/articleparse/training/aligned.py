"""Read back what was typeset: which lines of an extracted text belong to which block of the truth.

Both are compared without white space, hyphens, markup and invisible characters. Lines are
looked for one after another from where the last one ended; a line that is not found as a whole
may be found by its first or last letters (a scan misread it), and otherwise is no body text.
"""

from __future__ import annotations

import gzip
import json
import re
import unicodedata
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from ..features.furniture import find_furniture
from ..lines import Line
from ..stages.segment import segment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

__all__ = ["Article", "Case", "articles", "bare", "owners", "print_cases"]

_LEFT_OUT = re.compile("[\\s\u00ad\u00ac\u200b-\u200f\u2060\ufeff\x02\ufffe*_`#>\\-‐‑–—]")
_SHORT, _NEAR, _FAR = 12, 200, 6000
_TELLING = 4


class Case(NamedTuple):
    """One extracted text."""

    publisher: str
    layout: str
    extractor: str
    lines: tuple[Line, ...]
    owners: tuple[int | None, ...]
    """Number of the block that each line belongs to; ``None`` for what is no body text."""


class Article(NamedTuple):
    """One article as its publisher wrote it."""

    publisher: str
    language: str
    blocks: tuple[tuple[str, str], ...]
    """Kind and text of its blocks."""
    site: str = ""
    authors: tuple[str, ...] = ()
    date: str | None = None


def bare(text: str) -> str:
    """Return a text without what a typesetter or an extractor may change: white space, hyphens, markup."""
    return _LEFT_OUT.sub("", unicodedata.normalize("NFKC", text))


def owners(lines: Sequence[Line], blocks: Sequence[str]) -> tuple[int | None, ...]:
    """Return for each line the number of the block that it belongs to."""
    letters = [bare(block) for block in blocks]
    stream = "".join(letters)
    starts = list(accumulate(map(len, letters), initial=0))[:-1]
    furniture = find_furniture(lines)
    out: list[int | None] = []
    at = 0
    for number, line in enumerate(lines):
        text = bare(line.text)
        found = None if number in furniture else _find(stream, text, at)
        if found is None:
            out.append(None)
        else:
            out.append(bisect_right(starts, found) - 1)
            at = found + len(text)
    return tuple(out)


def _find(stream: str, text: str, at: int) -> int | None:
    """Return where a line stands in the truth, behind what was found before."""
    if not text:
        return None
    if stream.startswith(text, at):
        return at
    if len(text) < _TELLING:
        return None
    found = stream.find(text, at, at + (_NEAR if len(text) < _SHORT else _FAR))
    if found < 0 and len(text) > 2 * _SHORT:
        found = stream.find(text[:_SHORT], at, at + _NEAR)
        if found < 0:
            end = stream.find(text[-_SHORT:], at, at + _NEAR)
            found = max(at, end + _SHORT - len(text)) if end >= 0 else -1
    return found if found >= 0 else None


def _records(path: Path) -> Iterator[dict]:  # type: ignore[type-arg]
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def print_cases(data: Path) -> list[Case]:
    """Return the typeset texts that extractors read back in their order."""
    out = []
    for record in _records(data / "print" / "print.dev.jsonl.gz"):
        if record["scrambled"]:
            continue
        truth = record["truth"]
        lines = segment(record["raw"])
        blocks = [truth["title"], *(block["text"] for block in truth["paragraphs"])]
        found = owners(lines, blocks)
        out.append(Case(record["publisher"], record["layout"], record["extractor"], lines, found))
    return out


def articles(data: Path) -> list[Article]:
    """Return the articles of the web pages, each once."""
    out: dict[str, Article] = {}
    for name in ("fundus", "aeb"):
        for record in _records(data / "web" / f"{name}.dev.jsonl.gz"):
            truth = record["truth"]
            blocks = [(block["kind"], block["text"]) for block in truth["paragraphs"] if isinstance(block, dict)]
            blocks = blocks or [("paragraph", text) for text in truth["paragraphs"]]
            if truth["title"]:
                blocks.insert(0, ("title", truth["title"]))
            clean = tuple((kind, " ".join(text.split())) for kind, text in blocks if text.strip())
            signed = (record["site"], tuple(truth.get("authors") or ()), (truth.get("date") or "")[:10] or None)
            out.setdefault(record["id"].split("#")[0], Article(record["publisher"], record["lang"], clean, *signed))
    return list(out.values())

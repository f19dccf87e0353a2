"""Alignment: which lines of a flattened page are in the article that is known to be its own.

A line belongs to the article when at least half of its words stand in runs of four words
that the article has too. Shorter lines belong to it when a block of it says just the same.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

import regex

from ..features.units import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["labelled"]

_SPACELESS = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = regex.compile(rf"[{_SPACELESS}]|[^\W_{_SPACELESS}]+")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"))
_RUN = 4
"""Words of a run: what web benchmarks compare texts by."""


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFKC", text).translate(_INVISIBLE).lower())


def labelled(lines: Sequence[str], blocks: Iterable[tuple[str, str]], *, partial: bool = False) -> list[str]:
    """Return the kind of the block that each line is from, ``"boiler"`` for none, ``""`` for blank lines.

    ``blocks`` are pairs of kind and text. With ``partial`` they are fragments, and a line that
    holds one belongs to it, however long it is.

    Example:
        >>> labelled(["Home", "", "The ferry runs again today."], [("paragraph", "The ferry runs again today.")])
        ['boiler', '', 'paragraph']
    """
    runs: dict[tuple[str, ...], str] = {}
    whole: dict[tuple[str, ...], str] = {}
    for kind, text in blocks:
        words = _words(text)
        if words:
            whole.setdefault(tuple(words), kind)
        for place in range(len(words) - _RUN + 1):
            runs.setdefault(tuple(words[place : place + _RUN]), kind)
    per_line = [_words(plain(line)[0]) for line in lines]
    found = _counted(per_line, runs)
    out = []
    for line, words, counts in zip(lines, per_line, found, strict=True):
        kind, hits = counts.most_common(1)[0] if counts else ("boiler", 0)
        enough = 2 * sum(counts.values()) >= len(words) or (partial and hits >= _RUN)
        out.append((kind if hits and enough else whole.get(tuple(words), "boiler")) if line.strip() else "")
    return out


def _counted(per_line: Sequence[Sequence[str]], runs: dict[tuple[str, ...], str]) -> list[Counter[str]]:
    """Return for each line how many of its words stand in runs of each kind; runs go on from line to line."""
    flow = [(word, number) for number, words in enumerate(per_line) for word in words]
    kinds: list[str | None] = [None] * len(flow)
    for place in range(len(flow) - _RUN + 1):
        kind = runs.get(tuple(word for word, _ in flow[place : place + _RUN]))
        if kind is not None:
            for k in range(place, place + _RUN):
                if kinds[k] is None or kind == "paragraph":
                    kinds[k] = kind
    counts: list[Counter[str]] = [Counter() for _ in per_line]
    for (_, number), kind in zip(flow, kinds, strict=True):
        if kind is not None:
            counts[number][kind] += 1
    return counts

"""Inner edits: what is mended inside the lines, where an extractor has joined or spoilt them.

Which extractor it was tells what to look for: a converter to Markdown leaves a space at the end
of each of its blocks, one that merges lines leaves some that are wider than the column, and in
typed text words are as they were typed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import regex

from ..kinds import RepairKind, Role
from .capitals import lacks_initial, parted, torn
from .hyphens import inner_hyphens
from .layout import MERGED
from .widths import printed
from .words import bare, found_in, glued_words, halved_words, spaced_out, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ..lines import Layout, Line
    from ..locales import Locale
    from .hyphens import Evidence
    from .words import Glued

__all__ = ["Inner", "InnerEdit"]

_CONVERTED = 0.95
"""Share of blocks that end with a space in what a converter to Markdown writes; web pages have 0.8 at the most."""
_LEAST = 3
"""Lines of a text that shows it, at the least."""
_WIDE = r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uff60\u3001-\u3011]"
_GAPS = {
    "zh": regex.compile(rf"(?<={_WIDE})\x20(?={_WIDE})"),
    "ja": regex.compile(rf"(?<={_WIDE})\x20(?={_WIDE}|\d)|(?<=\d)\x20(?={_WIDE})"),
}
"""Spaces where lines were joined; Japanese has none around figures either, Chinese may have."""
_RAGGED, _LOOSE = 0.9, 1.02
"""Range of the widths of merged lines, in columns."""
_SIGN = 6
"""Width of a hyphen, in tenths of a letter."""
_THIN = 3
"""Code points for each space of a line, at the most, where its letters are set apart."""
_INSIDE = slice(5, 7)
"""Code points of a line that are among such letters, if there are any: two thirds of prose have none but letters here,
and need no count of spaces."""
_SURE, _LIKELY, _TORN = 0.97, 0.9, 0.7
"""Confidence of what the words of the text prove, of what only the place or the shape of a word tells, and of an
initial that is put elsewhere."""


class InnerEdit(NamedTuple):
    """An edit inside a line; the span is counted from its start."""

    start: int
    end: int
    after: str
    kind: RepairKind
    rule: str
    confidence: float


def _is_thin(text: str) -> bool:
    """Whether a line has so many spaces that its letters may be set apart."""
    return not text[_INSIDE].isalnum() and _THIN * text.count(" ") > len(text)


class Inner:
    """Looks for edits inside the lines of one text."""

    def __init__(  # noqa: D107 - made by mend alone, from what it was given
        self,
        raw: str,
        lines: Sequence[Line],
        layout: Layout,
        words: Locale | None,
        evidence: Callable[[], Evidence],
    ) -> None:
        measures = layout.measures
        blocks = len(lines)
        self._lines = lines
        self._locale = words
        self._layout = layout
        self.evidence = evidence
        converted = measures is None and blocks >= _LEAST and raw.count(" \n\n") >= _CONVERTED * blocks
        merged = MERGED * measures.limit if measures else 0.0
        self._wide = [n for n, width in enumerate(measures.widths) if width > merged] if measures else []
        """Lines that may be several: there hyphens are lost."""
        self._lacking = converted or bool(self._wide)
        self._joins = "‐" in raw and "‐ " in raw
        self._converted = converted
        self._halves = converted or (measures is not None and not measures.typed)
        self._gaps = _GAPS.get(layout.language or "") if converted else None

    @cached_property
    def _asks_all(self) -> bool:
        """Whether there may be something to mend in any line."""
        return bool(self._joins or self._gaps or (self._lacking and self._glued) or (self._halves and self._halved))

    def may_mend(self, number: int) -> bool:
        """Whether there may be something to mend inside a line."""
        return self._asks_all or _is_thin(self._lines[number][2])

    def edits(self, number: int, role: Role) -> Iterator[InnerEdit]:
        """Yield the edits inside a line of the body."""
        text = self._lines[number].text
        if self._joins:
            yield from self._hyphens(text)
        if _is_thin(text):
            yield from self._spaced(text)
        if role is Role.HEADING:
            return
        if self._glued and self._may_lack(number) and not self._glued.keys().isdisjoint(bare(text.split())):
            yield from self._lost(number, text)
        if self._halved:
            low = text.lower()
            if len(low) == len(text) and not self._halved.keys().isdisjoint(bare(low.split())):
                yield from self._parted(low)  # a Turkish capital becomes two characters, and places would be others
        if self._gaps:
            for match in self._gaps.finditer(text):
                yield InnerEdit(*match.span(), "", RepairKind.SPACING, "unspaced_script", _LIKELY)

    def _may_lack(self, number: int) -> bool:
        """Whether a line may lack hyphens: a converter made it, or it is wider than the column."""
        at = bisect_left(self._wide, number)
        return self._converted or self._wide[at : at + 1] == [number]

    def _lost(self, number: int, text: str) -> Iterator[InnerEdit]:
        """Yield the hyphens that words of a line have lost."""
        for token in tokens([text]):
            found = self._glued.get(token)
            start = found_in(text, token) if found else -1
            if found and start >= 0:
                _, sure, possible = found
                for place in (*sure, *(place for place in possible if self._ended(number, start + place))):
                    at = start + place
                    yield InnerEdit(at, at, "-", RepairKind.HYPHEN, "hyphen_lost", _LIKELY)

    def _parted(self, text: str) -> Iterator[InnerEdit]:
        """Yield the spaces inside words of a line, which is given in lower case."""
        for left, right in pairwise(tokens([text])):
            if self._halved.get(left) == right:
                place = found_in(text, f"{left} {right}") + len(left)
                if place >= len(left):
                    yield InnerEdit(place, place + 1, "", RepairKind.WORD, "whole_elsewhere", _SURE)

    def opening(self, number: int) -> Iterator[InnerEdit]:
        """Yield the edits that put an initial back to its word, in the first line of the text."""
        text = self._lines[number].text
        span = parted(text, self.often) if " " in text[1:3] else None
        found = torn(text, self.often) if not span and lacks_initial(text) else None
        if span:
            yield InnerEdit(*span, "", RepairKind.DROP_CAP, "drop_cap", _LIKELY)
        elif found:
            place, after = found
            yield InnerEdit(0, 0, text[place + 1] + after, RepairKind.DROP_CAP, "drop_cap", _TORN)
            yield InnerEdit(place, place + 2, "", RepairKind.DROP_CAP, "drop_cap", _TORN)

    def often(self, word: str) -> int:
        """Return how often the text has a word, in lower case; a common one counts as one that it has.

        In a language that was not told, any letter may be a word.
        """
        if self._locale is None and len(word) == 1:
            return 2
        common = word in self.evidence().common or (self._locale and word in self._locale.function_words)
        return 2 if common else self.counts[word]

    def _hyphens(self, text: str) -> Iterator[InnerEdit]:
        """Yield the hyphens inside a line that was joined before."""
        for start, end, hyphen in inner_hyphens(text, self.evidence()):
            yield InnerEdit(start, end, "" if hyphen.drop else "-", RepairKind.HYPHEN, hyphen.rule, hyphen.confidence)

    def _spaced(self, text: str) -> Iterator[InnerEdit]:
        """Yield the letters set apart that are the whole line."""
        found = spaced_out(text, self.evidence().words)
        if found:
            yield InnerEdit(*found, RepairKind.WORD, "letters_apart", _LIKELY)

    def _ended(self, number: int, place: int) -> bool:
        """Whether one of the lines that an extractor merged into this one may have ended at a place."""
        measures = self._layout.measures
        if measures is None or measures.typed or measures.widths[number] <= MERGED * measures.limit:
            return False
        columns = (printed(self._lines[number].text[:place]) + _SIGN) / measures.limit
        count = max(1, round(columns))
        return _RAGGED * count <= columns <= _LOOSE * count

    @cached_property
    def _glued(self) -> dict[str, Glued]:
        if not self._lacking:
            return {}
        texts = [line[2] for line in self._lines]
        found = glued_words(texts, None if self._converted else [texts[number] for number in self._wide])
        return {glued.word: glued for glued in found}

    @cached_property
    def _halved(self) -> dict[str, str]:
        if not self._halves:
            return {}
        evidence = self.evidence()
        return dict(halved_words(evidence.sequence, evidence.words, evidence.common))

    @cached_property
    def counts(self) -> Counter[str]:
        """How often the text has each word, in lower case."""
        return Counter(bare(self.evidence().sequence))

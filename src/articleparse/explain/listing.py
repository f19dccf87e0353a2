"""Listing: only what was removed, only the repairs, or only the fields, one after another with its place."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from ..kinds import BOILERPLATE, FIELDS, Role
from ..ledger import replay
from .palette import NAME, PLAIN, QUIET, STRONG, style_of
from .parts import Part
from .signs import visible
from .terminal import Look, fragments
from .wrap import wrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..article import Article
    from ..records import Entry, Repair
    from .palette import Style
    from .wrap import Fragment

__all__ = ["LISTINGS", "Places", "entry_rows", "repair_rows"]

_CONTEXT = 32
"""Characters of text shown on either side of a repair, those of other lines left out."""
_INDENT = 10


class Places:
    """Line numbers of offsets."""

    __slots__ = ("_feeds",)

    def __init__(self, raw: str) -> None:
        """Find the line feeds of a text."""
        self._feeds = [match.start() for match in re.finditer("\n", raw)]

    def line(self, offset: int) -> str:
        """Return the line of an offset, counted from 1, as the margin says it."""
        return f"line {bisect_left(self._feeds, offset) + 1}".ljust(_INDENT)


def _title(place: str, kind: tuple[str, Style], why: tuple[str, float], look: Look) -> str:
    """Return the first row of an item."""
    rule, confidence = why
    name = look.paint(
        kind[0].replace("_", " "), kind[1]._replace(codes=kind[1].codes.removeprefix("9;"), left="", right="")
    )
    return f"{look.paint(place, QUIET)}{name}  {visible(rule)} {100 * confidence:.0f} %"


def _body(row: list[Fragment], look: Look) -> Iterator[str]:
    for part in wrapped(look.plain(row), max(look.width - _INDENT, _INDENT)):
        yield " " * _INDENT + look.row(part)


def entry_rows(article: Article, entry: Entry, places: Places, look: Look) -> Iterator[str]:
    """Yield the rows of one entry: where, what and why, and its text."""
    yield _title(places.line(entry.start), (entry.role, style_of(entry.role)), (entry.rule, entry.confidence), look)
    row: list[Fragment] = []
    for piece in fragments(article.raw, Part(entry.start, entry.end, entry, None)):
        if piece[0] == "\n":
            yield from _body(row, look)
            row = []
        else:
            row.append(piece)
    yield from _body(row, look)


def repair_rows(article: Article, repair: Repair, places: Places, look: Look) -> Iterator[str]:
    """Yield the rows of one repair: where, what and why, and the text around it."""
    start, end = repair.span.start, repair.span.end
    yield _title(places.line(start), (repair.kind, NAME), (repair.rule, repair.confidence), look)
    entry = article.ledger[bisect_right(article.ledger, start, key=_start) - 1]
    before = article.raw[max(0, start - _CONTEXT) : start].rpartition("\n")[2]
    after = article.raw[end : end + _CONTEXT]
    after = after[:1] + after[1:].partition("\n")[0]
    mended = [piece for piece in fragments(article.raw, Part(start, end, entry, repair)) if piece[0] != "\n"]
    yield from _body([(visible(before), PLAIN), *mended, (visible(after), PLAIN)], look)


def _start(entry: Entry) -> int:
    return entry.start


def _removed(article: Article, look: Look) -> Iterator[str]:
    places = Places(article.raw)
    for entry in article.ledger:
        if entry.role in BOILERPLATE:
            yield from entry_rows(article, entry, places, look)
            yield ""


def _repaired(article: Article, look: Look) -> Iterator[str]:
    places = Places(article.raw)
    for repair in article.repairs:
        yield from repair_rows(article, repair, places, look)
        yield ""


def _named(article: Article, look: Look) -> Iterator[str]:
    """Yield each field: its value, and the raw text that it was read from."""
    places = Places(article.raw)
    values = {run.spans[0].start: run.text for run in replay(article.raw, article.ledger, article.repairs).fields}
    for entry in article.ledger:
        if entry.role not in FIELDS:
            continue
        if entry.start in values and entry.role is not Role.BYLINE:
            name = look.paint(entry.role.replace("_", " "), NAME)
            value = look.paint(visible(values[entry.start]), STRONG)
            yield f"{name}  {value}"
        yield from entry_rows(article, entry, places, look)
        yield ""


LISTINGS: dict[str, Callable[[Article, Look], Iterator[str]]] = {
    "removed": _removed,
    "repairs": _repaired,
    "fields": _named,
}
"""What ``--only`` can show."""

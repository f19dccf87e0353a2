"""Project: spans found on the clean text drawn on the raw one, and the other way round.

An annotation is read from whatever names its ends: a tuple ``(start, end)`` or ``(start,
end, label)``, a mapping with these keys, a match of :mod:`re`, or a span of spaCy. Its
projection is one span, or several where something stands between its halves that is not
part of the text: a footer between two pages, a block that was removed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import attrs

from ..alignment import SEPARATOR
from ..records import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..alignment import Alignment
    from ..article import Article

__all__ = ["Annotation", "Projection", "annotation", "project"]

_LABELS = ("label", "entity_group", "entity", "label_")
_ENDS = ("start_char", "end_char")
_PAIR, _TRIPLE = 2, 3


class Annotation(NamedTuple):
    """A labelled half-open range of a text."""

    start: int
    end: int
    label: str


@attrs.frozen(kw_only=True)
class Projection:
    """Where an annotation of one text stands in the other."""

    __match_args__ = ("label", "spans")

    label: str
    start: int
    """Its place in the text that was annotated."""
    end: int
    spans: tuple[Span, ...]
    """Its places in the other text; none where that text has nothing of it."""


def annotation(value: Any) -> Annotation:  # noqa: ANN401 - every library has a span of its own
    """Return what a span of some library says.

    Raises:
        TypeError: It names no start and end.

    Example:
        >>> import re
        >>> annotation(re.search("b", "abc"))
        Annotation(start=1, end=2, label='')
        >>> annotation({"start": 3, "end": 8, "entity_group": "PER"})
        Annotation(start=3, end=8, label='PER')
    """
    found: Any = None
    label: Any = ""
    if isinstance(value, Mapping):
        found = value.get("start"), value.get("end")
        label = next((value[name] for name in _LABELS if name in value), "")
    elif isinstance(value, (tuple, list)) and len(value) in (_PAIR, _TRIPLE):
        found, label = value[:2], value[2] if len(value) == _TRIPLE else ""
    elif hasattr(value, "start_char"):
        found, label = tuple(getattr(value, name, None) for name in _ENDS), getattr(value, "label_", "")
    elif callable(span := getattr(value, "span", None)):
        found = span()
    elif isinstance(value, (Span, Projection)):
        found, label = (value.start, value.end), getattr(value, "label", "")
    if found is None or not all(isinstance(end, int) for end in found):
        raise TypeError(f"{value!r} names no start and end")
    return Annotation(found[0], found[1], str(label))


def project(
    article: Article, annotations: Iterable[Any], onto: Literal["raw", "clean"] = "raw"
) -> tuple[Projection, ...]:
    """Return the projection of each annotation; :meth:`articleparse.Article.project` says more.

    Raises:
        IndexError: An annotation reaches over the ends of the text.
        TypeError: An annotation names no start and end.
        ValueError: ``onto`` is no text of the article.
    """
    if onto not in ("raw", "clean"):
        raise ValueError(f"onto={onto!r}: must be 'raw' or 'clean'")
    alignment = article.alignment
    size = alignment.size if onto == "raw" else len(article.raw)
    dropped = {r.span.start: r.span.end for r in article.repairs if not r.after} if onto == "raw" else {}
    out = []
    for value in annotations:
        start, end, label = annotation(value)
        if not 0 <= start <= end <= size:
            raise IndexError(start, end)
        ranges = _raw_ranges(alignment, start, end) if onto == "raw" else _clean_ranges(alignment, start, end)
        out.append(Projection(label=label, start=start, end=end, spans=_joined(ranges, dropped)))
    return tuple(out)


def _raw_ranges(alignment: Alignment, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the raw text that a range of the clean one stands for."""
    number = max(bisect_right(alignment.offsets, start) - 1, 0)
    while number < len(alignment.pieces) and alignment.offsets[number] < end:
        piece, offset = alignment.pieces[number], alignment.offsets[number]
        if piece.exact:
            yield piece.start + max(start - offset, 0), piece.start + min(end - offset, len(piece.text))
        elif piece.text != SEPARATOR:
            yield piece.start, piece.end
        number += 1


def _clean_ranges(alignment: Alignment, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the clean text that stand for a range of the raw one."""
    number = max(bisect_right(alignment.starts, start) - 1, 0)
    while number < len(alignment.pieces) and alignment.starts[number] < end:
        piece, offset = alignment.pieces[number], alignment.offsets[number]
        if piece.end > start and piece.exact:
            yield offset + max(start - piece.start, 0), offset + min(end, piece.end) - piece.start
        elif piece.end > start and piece.text != SEPARATOR:
            yield offset, offset + len(piece.text)
        number += 1


def _joined(ranges: Iterable[tuple[int, int]], dropped: Mapping[int, int]) -> tuple[Span, ...]:
    """Return ranges as spans; those that touch, or have only a dropped stretch between them, as one."""
    out: list[tuple[int, int]] = []
    for start, end in ranges:
        at = out[-1][1] if out else -1
        while at < start and at in dropped and dropped[at] > at:
            at = dropped[at]
        if out and at == start:
            out[-1] = (out[-1][0], end)
        elif start < end:
            out.append((start, end))
    return tuple(Span(start=start, end=end) for start, end in out)

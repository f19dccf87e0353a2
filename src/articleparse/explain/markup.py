"""Markup: text as HTML that can do nothing, and annotations drawn in it.

Every character of a text goes through :func:`escaped`; no other function writes text into a page.
"""

from __future__ import annotations

import html
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from .signs import replace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..ledger import Piece
    from .project import Projection

__all__ = ["Marks", "attribute", "escaped"]


def escaped(text: str) -> str:
    r"""Return a text as the content of an element.

    A CR before LF becomes a reference, since HTML would drop it; characters that HTML cannot
    hold, and those that would reorder the line, become signs in an ``<i class="o">``.

    Example:
        >>> escaped("<b>\r\n\0")
        '&lt;b&gt;&#13;\n<i class="o">␀</i>'
    """
    out = html.escape(text, quote=False)
    if out.isprintable():
        return out
    if "\r\n" in out:
        return "&#13;\n".join(replace(line, _odd) for line in out.split("\r\n"))
    return replace(out, _odd)


def attribute(text: str) -> str:
    """Return a text as the value of an attribute in double quotes."""
    return html.escape(replace(text, lambda signs: signs))


def _odd(signs: str) -> str:
    return f'<i class="o">{signs}</i>'


class _Segment(NamedTuple):
    """A stretch of the raw text that the same annotations cover."""

    start: int
    end: int
    labels: str
    """Names of all that cover it."""
    ending: str
    """Names of those that end with it."""


class Marks:
    """Annotations of the raw text, cut into stretches that do not overlap."""

    __slots__ = ("_segments", "_starts")

    def __init__(self, projections: Iterable[Projection]) -> None:
        """Cut the annotations where another one begins or ends."""
        spans = [(span.start, span.end, p.label, span is p.spans[-1]) for p in projections for span in p.spans]
        self._segments = _segments(spans)
        self._starts = [segment.start for segment in self._segments]

    def __bool__(self) -> bool:
        """Whether there is anything to draw."""
        return bool(self._segments)

    def drawn(self, piece: Piece) -> str:
        """Return a piece of text as markup, with the annotations in it marked."""
        if not self._segments:
            return escaped(piece.text)
        number = max(bisect_right(self._starts, piece.start) - 1, 0)
        out, at = [], piece.start
        while number < len(self._segments) and self._segments[number].start < piece.end:
            segment = self._segments[number]
            number += 1
            if segment.end <= piece.start:
                continue
            if not piece.exact:
                return _mark(piece.text, segment.labels, segment.ending if segment.end == piece.end else "")
            start, end = max(segment.start, piece.start), min(segment.end, piece.end)
            out.append(escaped(piece.text[at - piece.start : start - piece.start]))
            ending = segment.ending if end == segment.end else ""
            out.append(_mark(piece.text[start - piece.start : end - piece.start], segment.labels, ending))
            at = end
        return "".join(out) + escaped(piece.text[at - piece.start :] if piece.exact else piece.text)


def _segments(spans: list[tuple[int, int, str, bool]]) -> list[_Segment]:
    """Return the stretches between the ends of spans that some span covers."""
    ends = sorted({end for span in spans for end in span[:2]})
    spans.sort()
    out: list[_Segment] = []
    active: list[tuple[int, int, str, bool]] = []
    taken = 0
    for start, end in pairwise(ends):
        while taken < len(spans) and spans[taken][0] <= start:
            active.append(spans[taken])
            taken += 1
        active = [span for span in active if span[1] > start]
        if active:
            ending = ", ".join(span[2] for span in active if span[1] == end and span[3])
            out.append(_Segment(start, end, ", ".join(dict.fromkeys(span[2] for span in active)), ending))
    return out


def _mark(text: str, labels: str, ending: str) -> str:
    shown = f' data-l="{attribute(ending)}"' if ending else ""
    return f'<mark title="{attribute(labels)}"{shown}>{escaped(text)}</mark>'

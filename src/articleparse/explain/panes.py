"""Panes: the two texts of the page as HTML, stretch by stretch.

The raw text is one element for each part; the article is one for each piece of its blocks
and fields. Both carry the number of the part (``data-n``), which is how the page finds the
counterpart. Elements are gathered in chunks of a few screens, so that a browser lays out
only what is looked at.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from ..kinds import BOILERPLATE, FIELDS, RepairKind, Role
from ..ledger import Piece, replay
from .markup import attribute
from .signs import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ..article import Article
    from ..ledger import Run
    from ..records import Repair
    from .markup import Marks
    from .parts import Part

__all__ = ["break_sign", "clean_pane", "raw_pane"]

_CHUNK = 3000
"""Characters of a chunk: about two screens. With 10 times as many, a text of 1 MB scrolls in jerks."""
_BREAKS = frozenset({RepairKind.LINE_BREAK, RepairKind.PAGE_BREAK})
_TAGS = {
    Role.HEADING: ('<h3 dir="auto">', "</h3>"),
    Role.QUOTE: ('<blockquote dir="auto">', "</blockquote>"),
    Role.LIST_ITEM: ('<div class="li" dir="auto">', "</div>"),
    Role.CAPTION: ('<p class="caption" dir="auto">', "</p>"),
    Role.TABLE: ("<pre>", "</pre>"),
    Role.PREFORMATTED: ("<pre>", "</pre>"),
}
_PARAGRAPH = ('<p dir="auto">', "</p>")


def break_sign(after: str) -> str:
    """Return what a mended break is shown as: a space, a join, or a break that stays."""
    if not after:
        return "⏎⁀"
    return "⏎␣" if after == " " else "⏎" + visible(after).replace("⏎", "")


# ---------------------------------------------------------------- the raw text


def raw_pane(raw: str, parts: Sequence[Part], rows: Mapping[tuple[str, str], int], marks: Marks) -> str:
    """Return the raw text as HTML; ``rows`` numbers the rules in the table of the page."""
    facts = _Facts(rows)
    out: list[str] = []
    size = 0
    for number, part in enumerate(parts):
        for start, end in _slices(raw, part):
            text = marks.drawn(Piece(raw[start:end], start, end, exact=True))
            if part.role is Role.SPACE and part.repair is None:
                out.append(text)
            else:
                tag = "del" if part.role in BOILERPLATE else "span"
                where = f' data-s="{part.start}-{part.end}"'
                out.append(f'<{tag} data-n="{number}"{facts.of(part)}{where}>{text}</{tag}>')
            size += end - start
            if size >= _CHUNK and raw[end - 1] == "\n":
                out.append('</div><div class="c" dir="auto">')
                size = 0
    return '<div class="c" dir="auto">' + "".join(out) + "</div>"


def _slices(raw: str, part: Part) -> Iterator[tuple[int, int]]:
    """Yield a part in pieces that a chunk can hold, cut at line feeds only."""
    start = part.start
    while part.end - start > 2 * _CHUNK:
        end = raw.find("\n", start + _CHUNK, part.end) + 1
        if not end:
            break
        yield start, end
        start = end
    if start < part.end or part.start == part.end:
        yield start, part.end


class _Facts:
    """The attributes that say what a part is; those of parts that are alike are made once."""

    __slots__ = ("_known", "_rows")

    def __init__(self, rows: Mapping[tuple[str, str], int]) -> None:
        self._rows = rows
        self._known: dict[tuple[object, ...], str] = {}

    def of(self, part: Part) -> str:
        """Return the attributes of a part."""
        repair = part.repair
        key = (part.role, part.rule, part.confidence, repair and (repair.kind, repair.after))
        found = self._known.get(key)
        if found is None:
            kind = repair.kind if repair else part.role
            row, percent = self._rows[part.rule, kind], f"{100 * part.confidence:.0f}"
            found = f' data-k="{part.role}" data-r="{row}" data-p="{percent}"'
            if repair:
                found += _repair_facts(repair)
            self._known[key] = found
        return found


def _repair_facts(repair: Repair) -> str:
    mends = repair.kind in _BREAKS
    shown = break_sign(repair.after) if mends else visible(repair.after)
    return f' class="{"r b" if mends else "r"}" data-q="{repair.kind}" data-a="{attribute(shown)}"'


# ---------------------------------------------------------------- the article


def clean_pane(article: Article, parts: Sequence[Part], marks: Marks) -> str:
    """Return the fields and the blocks of an article as HTML."""
    rebuilt = replay(article.raw, article.ledger, article.repairs)
    draw = _Pieces(parts, marks)
    named = any(run.role is Role.AUTHOR for run in rebuilt.fields)
    fields = "\n".join(
        f'<dt>{_name(run.role)}</dt><dd class="{run.role}" dir="auto">{draw.run(run)}</dd>'
        for run in rebuilt.fields
        if not (named and run.role is Role.BYLINE)  # the words around the names, as "by" and "and"
    )
    head = f"<dl>\n{fields}\n</dl>" if fields else '<p class="none">The text names no title, author or date.</p>'
    return f'<div class="c">{head}</div>' + "".join(_chunks(rebuilt.blocks, draw))


def _chunks(blocks: Iterable[Run], draw: _Pieces) -> Iterator[str]:
    """Yield the blocks in chunks."""
    out: list[str] = []
    size = 0
    for run in blocks:
        if run.role in FIELDS:
            continue
        opening, closing = _TAGS.get(run.role, _PARAGRAPH)
        out.append(opening + draw.run(run) + closing)
        size += sum(len(piece.text) for piece in run.pieces)
        if size >= _CHUNK:
            yield '<div class="c">' + "\n".join(out) + "</div>"
            out, size = [], 0
    if out:
        yield '<div class="c">' + "\n".join(out) + "</div>"


def _name(role: Role) -> str:
    return role.replace("_", " ")


class _Pieces:
    """Pieces of clean text as HTML, each with the number of the part it comes from."""

    __slots__ = ("_marks", "_places", "_starts")

    def __init__(self, parts: Sequence[Part], marks: Marks) -> None:
        self._starts = [part.start for part in parts]
        self._places = {(part.start, part.end): number for number, part in enumerate(parts) if part.repair}
        self._marks = marks

    def run(self, run: Run) -> str:
        """Return the pieces of one block or one field."""
        return "".join(map(self._piece, run.pieces))

    def _piece(self, piece: Piece) -> str:
        number = None if piece.exact else self._places.get((piece.start, piece.end))
        if number is None:
            number = bisect_right(self._starts, piece.start) - 1
        return f'<span data-n="{number}">{self._marks.drawn(piece)}</span>'

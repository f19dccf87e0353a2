"""Difference: a comparison as lines of text, the rules that did it first, then the texts."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from .palette import QUIET, STRONG, Style, style_of
from .signs import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..comparison import Comparison
    from ..differences import TextChange
    from ..kinds import Role
    from ..records import Span
    from .terminal import Look

__all__ = ["difference"]

_LOST = Style("31")
_GAINED = Style("32")
_QUOTES = 3
"""Stretches of a text that are quoted for each side."""
_ROWS = 30
"""Moves and rules that are listed; the rest is counted."""


def difference(found: Comparison, sides: tuple[str, str], look: Look) -> Iterator[str]:
    """Yield the lines that show a comparison; ``sides`` says what was compared."""
    for word, side, prints in zip(("before", "after"), sides, found.fingerprints, strict=True):
        yield look.paint(f"{word:7} {visible(side)}  fingerprint {', '.join(prints) or 'unknown'}", STRONG)
    if len(found.fingerprints[0]) == 1 and found.fingerprints[0] == found.fingerprints[1]:
        same = "so is the output, for every text." if not found.changed else "but the output is not. That is a bug."
        yield f"The fingerprints are the same: {same}"
    yield f"{found.texts:,} texts, {found.changed:,} of them differ"
    if found.changed:
        yield from _moves(found, look)
        yield from _rules(found, look)
        yield from _fields(found, look)
        yield from _texts(found.changes, look)


def _moves(found: Comparison, look: Look) -> Iterator[str]:
    if found.moves:
        yield ""
        yield look.paint("characters that moved (white space not counted)", STRONG)
        for move in found.moves[:_ROWS]:
            where = f"{_state(move.before, look)} → {_state(move.after, look)}"
            yield f"{move.size:>10,} in {move.texts:,} texts  {where}"
        yield from _rest(found.moves, look)


def _state(state: tuple[Role, str], look: Look) -> str:
    role, rule = state
    name = look.paint(role.replace("_", " "), style_of(role)._replace(left="", right="", codes=_unstruck(role)))
    return f"{name} ({visible(rule)})"


def _unstruck(role: Role) -> str:
    return style_of(role).codes.removeprefix("9;")


def _rules(found: Comparison, look: Look) -> Iterator[str]:
    if found.rules:
        yield ""
        yield look.paint(f"{'less':>10} {'more':>10} {'texts':>7}  rule", STRONG)
        for change in found.rules[:_ROWS]:
            lost = look.paint(f"{-change.lost or 0:>10,}", _LOST if change.lost else QUIET)
            gained = look.paint(f"{change.gained:>+10,}", _GAINED if change.gained else QUIET)
            yield f"{lost} {gained} {change.texts:>7,}  {visible(change.rule)} ({change.kind.replace('_', ' ')})"
        yield from _rest(found.rules, look)


def _rest(rows: Sequence[object], look: Look) -> Iterator[str]:
    if len(rows) > _ROWS:
        yield look.paint(f"{'':>10} and {len(rows) - _ROWS:,} more", QUIET)


def _fields(found: Comparison, look: Look) -> Iterator[str]:
    if found.fields:
        yield ""
        yield look.paint("fields that changed", STRONG)
        for name, texts in found.fields.items():
            yield f"{'':>10} {name} in {texts:,} texts"


def _texts(changes: Sequence[TextChange], look: Look) -> Iterator[str]:
    if changes:
        yield ""
        yield look.paint("texts that changed most", STRONG)
    for change in changes:
        gone, new = change.repairs
        yield f"{visible(change.name)}  {change.moved:,} characters moved, {gone:,} repairs gone, {new:,} new"
        for name, old, now in change.fields:
            was, became = (visible(value) or "none" for value in (old, now))
            yield f"  {name}: {look.paint(was, _LOST)} → {look.paint(became, _GAINED)}"
        yield from _quoted("-", change.lost, change.raw, _LOST, look)
        yield from _quoted("+", change.gained, change.raw, _GAINED, look)


def _quoted(sign: str, spans: Sequence[Span], raw: str, style: Style, look: Look) -> Iterator[str]:
    """Yield the beginnings of stretches of a text, a few of them."""
    room = look.width - 4
    for span in islice(spans, _QUOTES):
        text = visible(" ".join(raw[span.start : min(span.end, span.start + 4 * room)].split()))
        short = text if len(text) <= room else text[: room - 1] + "…"
        yield look.paint(f"  {sign} {short}", style)
    if len(spans) > _QUOTES:
        yield look.paint(f"  {sign} and {len(spans) - _QUOTES:,} more stretches", QUIET)

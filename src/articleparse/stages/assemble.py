"""Assemble: labels, drafts and fields -> the ledger, and from the ledger the article.

The order of precedence for a character: a field, then a draft (a block that is kept), then
the label of its line. The texts of the record are made by :func:`articleparse.ledger.replay`
from the ledger and the repairs, by nothing else.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from .. import making
from ..article import Article
from ..kinds import BODY, BOILERPLATE, BlockKind, Role
from ..ledger import DECK, Replay, replay
from ..repairing import repairs_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..config import Config
    from ..lines import Description, Draft, Field, Label, Line
    from ..records import Block, Entry, Removal, Repair

__all__ = ["assemble"]

_DATES = frozenset({Role.PUBLISHED, Role.UPDATED})
_MANY = frozenset({Role.AUTHOR, Role.BYLINE, Role.KICKER})
_CLAIMED = BOILERPLATE | {Role.BYLINE, Role.KICKER}
"""Roles that a line outside the body may have as a whole."""
_START = itemgetter(0)
_END = itemgetter(1)
"""Where a line or a tile begins, and where it ends."""
_BLOCK_KINDS = {Role(kind.value): kind for kind in BlockKind}
_BREAK, _BYLINE, _METADATA, _SPACE, _AUTHOR = Role.BREAK, Role.BYLINE, Role.METADATA, Role.SPACE, Role.AUTHOR
"""Members by name, looked up once: an enumeration takes as long for one as making a tuple does."""


def assemble(
    raw: str,
    lines: Sequence[Line],
    labels: Sequence[Label],
    drafts: Sequence[Draft],
    description: Description,
    language: str | None,
    config: Config,
) -> Article:
    """Return the article, with its ledger. Seven parameters: it is where all results meet."""
    kept = _kept(lines, drafts, description)
    ledger = _tile(len(raw), lines, labels, kept, description)
    repairs = repairs_of(raw, lines, kept, description.fields)
    rebuilt = replay(raw, ledger, repairs)
    return Article(
        raw=raw,
        language=config.language or language,
        blocks=_blocks(rebuilt),
        removed=_removed(raw, ledger),
        repairs=repairs,
        ledger=ledger,
        fingerprint=config.fingerprint,
        **_values(rebuilt),
    )


_Tile = tuple[int, int, Role, str, float]
"""An entry in the making: start, end, role, rule, confidence."""


# ---------------------------------------------------------------- blocks that are kept


def _kept(lines: Sequence[Line], drafts: Sequence[Draft], description: Description) -> list[Draft]:
    """Return the drafts of the body without the lines that a field claims."""
    taken = set(description.claims)
    for field in description.fields:
        first = bisect_left(lines, field.start, key=_START)
        while first < len(lines) and lines[first].end <= field.end:
            taken.add(first)
            first += 1
    kept = []
    for draft in drafts:
        if draft.kind not in BODY:
            continue
        if taken.isdisjoint(draft.lines):
            kept.append(draft)
        else:
            kept += _without(draft, taken, lines)
    return kept


def _without(draft: Draft, taken: set[int], lines: Sequence[Line]) -> list[Draft]:
    """Split a draft at the lines that are taken from it."""
    runs: list[tuple[list[int], list[Repair]]] = []
    for place, number in enumerate(draft.lines):
        if number in taken:
            continue
        if runs and runs[-1][0][-1] == draft.lines[place - 1]:
            runs[-1][0].append(number)
            runs[-1][1].append(draft.breaks[place - 1])
        else:
            runs.append(([number], []))
    return [
        draft._replace(lines=tuple(numbers), breaks=tuple(breaks), edits=_within(draft.edits, numbers, lines))
        for numbers, breaks in runs
    ]


def _within(edits: Sequence[Repair], numbers: Sequence[int], lines: Sequence[Line]) -> tuple[Repair, ...]:
    """Return the edits that lie between the first and the last of some lines."""
    start, end = lines[numbers[0]].start, lines[numbers[-1]].end
    return tuple(edit for edit in edits if start <= edit.span.start and edit.span.end <= end)


# ---------------------------------------------------------------- the ledger


def _tile(
    size: int, lines: Sequence[Line], labels: Sequence[Label], kept: Sequence[Draft], description: Description
) -> tuple[Entry, ...]:
    """Return the entries that tile a text of ``size`` code points."""
    tiles = _line_tiles(lines, labels, kept, description)
    if description.fields:
        tiles = _overlay(tiles, description.fields)
    return making.entries(_filled(tiles, size))


def _line_tiles(
    lines: Sequence[Line], labels: Sequence[Label], kept: Sequence[Draft], description: Description
) -> list[_Tile]:
    """Return a tile for each line of a block, each mended break, and each run of lines removed alike.

    Long because it is one walk along the lines.
    """
    kinds, breaks = _of_blocks(kept, len(lines))
    tiles: list[_Tile] = []
    append = tiles.append
    told = [*labels]
    for number, tag in description.claims.items():
        told[number] = tag
    for number in description.deck:
        if kinds[number] is not None:
            told[number] = told[number]._replace(rule=DECK)
    apart = _beside_fields(lines, description.fields)
    first = last = 0  # the run of lines removed alike
    removed, reason, least = None, "", 1.0  # what they are; nothing where the line before is none of them
    for number, (line, role, (own, rule, confidence)) in enumerate(zip(lines, kinds, told, strict=True)):
        gone = None if role is not None else own if own in _CLAIMED else _METADATA
        if removed is not None:
            if gone is removed and rule == reason and number not in apart and gone is not _BYLINE:
                last = line[1]
                if confidence < least:  # noqa: PLR1730 - a call takes three times as long
                    least = confidence
                continue
            append((first, last, removed, reason, least))
        removed = gone
        if role is None:
            first, last, reason, least = line[0], line[1], rule, confidence
            continue
        mended = breaks.get(number)
        if mended is not None and mended.before:
            span = mended.span
            append((span.start, span.end, _BREAK, mended.rule, mended.confidence))
        append((line[0], line[1], role, rule, confidence))
    if removed is not None:
        append((first, last, removed, reason, least))
    return tiles


def _of_blocks(kept: Sequence[Draft], size: int) -> tuple[list[Role | None], dict[int, Repair]]:
    """Return the kind of block that each of ``size`` lines is of, if any, and the repairs of the breaks before them."""
    kinds: list[Role | None] = [None] * size
    breaks: dict[int, Repair] = {}
    for draft in kept:
        kind = draft[0]
        for number in draft[1]:
            kinds[number] = kind
        if draft[2]:
            breaks.update(zip(draft[1][1:], draft[2], strict=True))
    return kinds, breaks


def _beside_fields(lines: Sequence[Line], fields: Sequence[Field]) -> set[int]:
    """Return the lines that hold a field, and those behind them: joined to others, white space would go with them."""
    out: set[int] = set()
    for field in fields:
        first = bisect_left(lines, field.start + 1, key=_START) - 1
        out.update(range(first, bisect_left(lines, field.end, key=_START) + 1))
    return out


def _overlay(tiles: Sequence[_Tile], fields: Sequence[Field]) -> list[_Tile]:
    """Cut the fields out of the tiles they stand in."""
    out: list[_Tile] = []
    at, place = 0, 0  # the first tile not yet taken, and where what is left of it begins
    for role, start, end, rule, confidence, *_ in fields:
        stop = bisect_right(tiles, start, lo=at, key=_END)
        if at < stop:
            out.append((max(tiles[at][0], place), *tiles[at][1:]))
            out += tiles[at + 1 : stop]
            at = stop
        while at < len(tiles) and tiles[at][0] < end:
            first, last, kind, reason, sure = tiles[at]
            if max(first, place) < start:
                out.append((max(first, place), start, kind, reason, sure))
            place = end
            if last > end:
                break
            at += 1
        out.append((start, end, role, rule, confidence))
    if at < len(tiles):
        out.append((max(tiles[at][0], place), *tiles[at][1:]))
    out += tiles[at + 1 :]
    return out


def _filled(tiles: Sequence[_Tile], size: int) -> list[_Tile]:
    """Return the tiles with the white space between them."""
    out: list[_Tile] = []
    append = out.append
    at = 0
    for tile in tiles:
        start = tile[0]
        if at < start:
            append((at, start, _SPACE, "white_space", 1.0))
        append(tile)
        at = tile[1]
    if at < size:
        append((at, size, _SPACE, "white_space", 1.0))
    return out


# ---------------------------------------------------------------- the record


def _blocks(rebuilt: Replay) -> tuple[Block, ...]:
    return tuple(
        [making.block(_BLOCK_KINDS[role], run.text, run[2]) for run in rebuilt.blocks if (role := run[0]) in BODY]
    )


def _removed(raw: str, ledger: Sequence[Entry]) -> tuple[Removal, ...]:
    return making.removals([own for own in ledger if own.role in BOILERPLATE], raw)


def _values(rebuilt: Replay) -> dict[str, Any]:
    """Return the fields of the record: the first value of each role, and every author."""
    found: dict[str, Any] = {"authors": tuple(run.text for run in rebuilt.fields if run.role is _AUTHOR)}
    for run in rebuilt.fields:
        name = run.role.value
        if run.role not in _MANY and name not in found:
            found[name] = dt.date.fromisoformat(run.text) if run.role in _DATES else run.text
    return found

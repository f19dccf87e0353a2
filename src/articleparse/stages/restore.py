"""Restore: the lines of articleparse's own Markdown -> labels, drafts and fields, without judgement.

It stands in for survey, label, mend and describe where a text says that articleparse wrote
it: the way back of :mod:`articleparse.markdown`.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, NamedTuple

from ..kinds import BlockKind, RepairKind, Role
from ..lines import Description, Draft, Field, Label, Line
from ..markdown import HEAD, PREFIXES
from ..records import Repair, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Restored", "is_own", "restore"]

_RULE = "own_markdown"
_STRING = re.compile(r'"((?:[^"\\]|\\.)*+)"')
_ESCAPE = re.compile(r"\\(.)")
_ROLES = {
    "title": Role.TITLE,
    "subtitle": Role.SUBTITLE,
    "authors": Role.AUTHOR,
    "published": Role.PUBLISHED,
    "updated": Role.UPDATED,
    "dateline": Role.DATELINE,
    "publisher": Role.PUBLISHER,
    "url": Role.URL,
}
_DATES = frozenset({Role.PUBLISHED, Role.UPDATED})
_MARKS = {mark.rstrip(): (Role(kind.value), mark) for kind, mark in PREFIXES.items() if mark}


class Restored(NamedTuple):
    """What the stages would have found."""

    labels: tuple[Label, ...]
    drafts: tuple[Draft, ...]
    description: Description
    language: str | None


def is_own(raw: str) -> bool:
    """Whether the text says that articleparse wrote it."""
    return raw.startswith(HEAD)


def restore(raw: str, lines: Sequence[Line]) -> Restored:
    """Return labels, drafts and fields of a text in articleparse's own Markdown."""
    body = _front_matter_end(lines)
    fields, language = _fields(lines[:body])
    labels = [Label(Role.METADATA, _RULE, 1.0)] * body
    drafts: list[Draft] = []
    number = body
    if number < len(lines) and lines[number].text.startswith("# "):
        labels.append(Label(Role.REPETITION, _RULE, 1.0))
        number += 1
    while number < len(lines):
        last = _block_end(lines, number)
        labels += _append_block(raw, lines, range(number, last), drafts)
        number = last
    return Restored(tuple(labels), tuple(drafts), Description(fields=fields), language)


def _front_matter_end(lines: Sequence[Line]) -> int:
    """Return the number of the line behind the front matter."""
    return next((n + 1 for n, line in enumerate(lines) if n and line.text == "---"), len(lines))


def _fields(lines: Sequence[Line]) -> tuple[tuple[Field, ...], str | None]:
    fields: list[Field] = []
    language = None
    for line in lines:
        name, _, value = line.text.partition(": ")
        if name == "language":
            language = value.strip('"') or None
        elif name in _ROLES:
            fields += _values(line, _ROLES[name], len(name) + 2)
    return tuple(fields), language


def _values(line: Line, role: Role, at: int) -> list[Field]:
    """Return the fields in one line of front matter."""
    if role in _DATES:
        try:
            dt.date.fromisoformat(line.text[at:])
        except ValueError:
            return []
        return [Field(role, line.start + at, line.end, _RULE, 1.0, tidy=False)]
    return [
        Field(
            role,
            line.start + m.start(1),
            line.start + m.end(1),
            _RULE,
            1.0,
            _unescaped(line, m.start(1), m.end(1)),
            tidy=False,
        )
        for m in _STRING.finditer(line.text, at)
        if m[1].strip()
    ]


def _unescaped(line: Line, start: int, end: int) -> tuple[Repair, ...]:
    r"""Return the repairs that drop the ``\`` of each escape between two places of a line."""
    return tuple(
        Repair(
            kind=RepairKind.MARKUP,
            span=Span(start=line.start + match.start(), end=line.start + match.start() + 1),
            before="\\",
            after="",
            rule=_RULE,
        )
        for match in _ESCAPE.finditer(line.text, start, end)
    )


def _block_end(lines: Sequence[Line], first: int) -> int:
    """Return the number of the line behind the block that begins with a line."""
    fence = _fence(lines[first].text)
    last = first + 1
    if fence:
        while last < len(lines) and lines[last].text != fence:
            last += 1
        return min(last + 1, len(lines))
    while last < len(lines) and not lines[last].blanks and not _fence(lines[last].text):
        last += 1
    return last


def _fence(text: str) -> str:
    """Return the fence that a line opens, if any."""
    ticks = len(text) - len(text.lstrip("`"))
    return text[:ticks] if ticks >= 3 and text[ticks:] in _FENCED else ""  # noqa: PLR2004 - CommonMark's least


_FENCED = frozenset(BlockKind)


def _append_block(raw: str, lines: Sequence[Line], numbers: range, drafts: list[Draft]) -> list[Label]:
    """Append the draft of one block; return the labels of its lines."""
    fence = _fence(lines[numbers[0]].text)
    if fence:
        kind = Role(lines[numbers[0]].text[len(fence) :])
        closed = lines[numbers[-1]].text == fence
        inner = numbers[1 : -1 if closed else None]
        if inner:
            drafts.append(Draft(kind, tuple(inner), _kept_breaks(raw, lines, inner, verbatim=True), tidy=False))
        outer = Label(Role.METADATA, "own_markdown_fence", 1.0)
        return [outer, *[Label(kind, _RULE, 1.0)] * len(inner), *[outer] * closed]
    kind, mark = _MARKS.get(lines[numbers[0]].text.partition(" ")[0], (Role.PARAGRAPH, ""))
    edits: list[Repair] = []
    for line in (lines[n] for n in numbers):
        skip = len(mark) if mark and line.text.startswith(mark) else 0
        if skip:
            span = Span(start=line.start, end=line.start + skip)
            edits.append(Repair(kind=RepairKind.MARKUP, span=span, before=mark, after="", rule=_RULE))
        edits += _unescaped(line, skip, len(line.text))
    drafts.append(
        Draft(kind, tuple(numbers), _kept_breaks(raw, lines, numbers, verbatim=False), tuple(edits), tidy=False)
    )
    return [Label(kind, _RULE, 1.0)] * len(numbers)


def _kept_breaks(raw: str, lines: Sequence[Line], numbers: range, *, verbatim: bool) -> tuple[Repair, ...]:
    """Return the repairs that keep each line break of a block."""
    out = []
    for number in numbers[1:]:
        span = Span(start=lines[number - 1].end, end=lines[number].start)
        before = raw[span.start : span.end]
        after = before if verbatim else "\n"
        out.append(Repair(kind=RepairKind.LINE_BREAK, span=span, before=before, after=after, rule=_RULE))
    return tuple(out)

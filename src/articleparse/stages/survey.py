"""Survey: lines -> how the text is laid out.

The width at which a text was wrapped shows in the lines that cannot end a paragraph: those
without a stop at their end, before a line that goes on in lower case. Where such lines are
many and nearly all about as long, the text is hard-wrapped, and a line goes on with the one
before it when its first word would not have fitted there any more.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from ..features.furniture import find_furniture
from ..lines import Layout, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..config import Config

__all__ = ["survey"]

_STOPS = frozenset(".!?…:;\"'”’»“)]*|。」』\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}")
_SHORTEST = 22
"""Columns of the narrowest text taken for wrapped: a magazine's column holds 25 or more."""
_WIDEST = 160
"""Columns of the widest text taken for wrapped: a landscape page in small print."""
_LEAST = 4
"""Lines that show the width, at the least."""


def survey(lines: Sequence[Line], config: Config) -> Layout:
    """Measure the layout of a text."""
    furniture = find_furniture(lines)
    width = _width(lines)
    spacing = _spacing(lines) if width else 0
    return Layout(
        width=width,
        continues=_continues(lines, width, spacing) if width else (False,) * len(lines),
        furniture=furniture,
        language=config.language,
        spacing=spacing,
    )


def _unfinished(lines: Sequence[Line]) -> list[int]:
    """Return the lines that go on in the next one: no stop at their end, lower case or script without case behind."""
    return [
        number
        for number in range(len(lines) - 1)
        if lines[number].text[-1] not in _STOPS and not lines[number + 1].page_break and _goes_on(lines[number + 1])
    ]


def _goes_on(line: Line) -> bool:
    first = line.text[0]
    return first.islower() or (first.isalpha() and not first.isupper() and ord(first) > 0x2FF)  # noqa: PLR2004


def _width(lines: Sequence[Line]) -> int | None:
    """Return the column at which the text is wrapped."""
    sizes = sorted(len(lines[n].text) for n in _unfinished(lines))
    sizes = [size for size in sizes if size >= _SHORTEST]
    if len(sizes) < _LEAST:
        return None
    width = sizes[int(len(sizes) * 0.95)]
    prose = sum(1 for line in lines if len(line.text) >= _SHORTEST)
    full = sum(1 for size in sizes if 0.75 * width <= size <= width)
    longer = sum(1 for line in lines if len(line.text) > 1.3 * width)
    if width > _WIDEST or full < 0.6 * len(sizes) or full < 0.2 * prose or longer > 0.1 * prose:
        return None
    return width


def _spacing(lines: Sequence[Line]) -> int:
    """Return the blank lines between lines that belong together, most of the time."""
    counts = Counter(min(lines[n + 1].blanks, 2) for n in _unfinished(lines))
    return counts.most_common(1)[0][0]


def _continues(lines: Sequence[Line], width: int, spacing: int) -> tuple[bool, ...]:
    """Return for each line whether it goes on with the line before it."""
    out = [False]
    for before, line in pairwise(lines):
        word = len(line.text.partition(" ")[0])
        full = len(before.text) + 1 + word > 0.97 * width
        lower = _goes_on(line) and before.text[-1] not in _STOPS
        spaced = line.blanks <= spacing and line.indent <= before.indent
        out.append(spaced and len(before.text) > 0.5 * width and (full or lower))
    return tuple(out)

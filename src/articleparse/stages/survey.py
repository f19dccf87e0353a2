"""Survey: lines -> how the text is laid out.

The measures of a hard-wrapped text are taken once here; the stages after it use them for
every break. ``continues`` says of each line whether it goes on with the one before it where
that is as good as certain: the line before fills its column, or its sentence goes on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..features.ends import CLOSED, Start
from ..features.furniture import find_furniture
from ..features.inline import inline_joints
from ..features.layout import goes_on, measure
from ..language import detect
from ..lines import Layout, Line, Measures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..config import Config

__all__ = ["survey"]

_MENU = 40
"""Code points of lines that say little about the language of the article: menus and names."""
_EAST_ASIAN = "\u2e80"
"""First character of the East Asian scripts."""
_MARKED = 0.3
"""Share of paragraphs that begin with an indent, where an indent is their mark."""
_FULL, _ROOM = 0.01, 0.3
"""Room on a line, as a share of the column: on a full one, and on one whose sentence may still go on."""
_LISTED = frozenset({Start.BULLET, Start.NUMBERED})
_SAMPLE = 1000
"""Code points that tell the language; three times as many changed no verdict on the print set."""


def survey(lines: Sequence[Line], config: Config) -> Layout:
    """Measure the layout of a text."""
    measures = measure(lines)
    furniture = find_furniture(lines, wrapped=measures is not None)
    language = config.language or _language(lines)
    if measures is None:
        joints = inline_joints(lines)
        continues = tuple(number in joints for number in range(len(lines)))
        return Layout(width=None, continues=continues, furniture=furniture, language=language)
    return Layout(
        width=measures.columns,
        continues=_continues(lines, measures),
        furniture=furniture,
        language=language,
        spacing=measures.spacing,
        measures=measures,
    )


def _language(lines: Sequence[Line]) -> str | None:
    """Return the language of the prose, from lines all over the text."""
    prose = [line.text for line in lines if len(line.text) > _MENU or _is_wide(line.text)]
    prose = prose or [line.text for line in lines]  # a narrow column
    size = sum(map(len, prose))
    step = max(1, size // _SAMPLE)
    return detect(" ".join(prose[step // 2 :: step]))


def _is_wide(text: str) -> bool:
    """Whether a line is long enough for prose in a script that takes half as many characters for it."""
    return 2 * len(text) > _MENU and text[len(text) // 2] >= _EAST_ASIAN


def _continues(lines: Sequence[Line], measures: Measures) -> tuple[bool, ...]:
    """Return for each line whether it goes on with the line before it."""
    fits, ends, starts, spacing = measures.fits, measures.ends, measures.starts, measures.spacing
    shortfall = measures.shortfall
    deeper = 2 if measures.indented_ends < _MARKED else 0
    out = [False]
    before = lines[0]
    for number in range(1, len(lines)):
        line, fit = lines[number], fits[number - 1]
        if shortfall and not out[-1]:
            fit -= shortfall
        if fit > _ROOM or line.blanks > spacing or line.indent > before.indent + deeper:
            out.append(False)
        elif fit < _FULL:
            start = starts[number]
            out.append((ends[number - 1] not in CLOSED or start == Start.LOWER) and start not in _LISTED)
        else:
            out.append(goes_on(before.text, line.text))
        before = line
    return tuple(out)

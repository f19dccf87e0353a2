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


def survey(lines: Sequence[Line], config: Config) -> Layout:
    """Measure the layout of a text."""
    furniture = find_furniture(lines)
    measures = measure(lines)
    language = config.language or detect(" ".join([line.text for line in lines if len(line.text) > _MENU]))
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


def _continues(lines: Sequence[Line], measures: Measures) -> tuple[bool, ...]:
    """Return for each line whether it goes on with the line before it."""
    out = [False]
    for number in range(1, len(lines)):
        before, line = lines[number - 1], lines[number]
        fit = measures.fits[number - 1]
        out.append(
            line.blanks <= measures.spacing
            and line.indent <= before.indent + (2 if measures.indented_ends < 0.3 else 0)  # noqa: PLR2004
            and (_flows(measures, number) if fit < 0.01 else fit < 0.3 and goes_on(before.text, line.text))  # noqa: PLR2004
        )
    return tuple(out)


def _flows(measures: Measures, number: int) -> bool:
    """Whether the break before a line, behind a full one, is inside a sentence."""
    start = measures.starts[number]
    return (measures.ends[number - 1] not in CLOSED or start == Start.LOWER) and start not in {
        Start.BULLET,
        Start.NUMBERED,
    }

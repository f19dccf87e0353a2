"""Survey: lines -> how the text is laid out.

What is measured here, once, serves every stage after it::

    The Valley Post            14 March     furniture: it comes again at the top of the next page
    the harbour office said on Monday, and
    it will carry cars again.1              continues the line above: that one is full, and no sentence ended
      Fishermen had asked for the change.   does not: it is indented
    1 See the minutes of May.               an aside: a note, called by the "1" above

A hard-wrapped text has ``Layout.measures``: the width of its column, the room left on each line,
and what marks its paragraphs. In any other text a line is a paragraph, unless a flattener broke it
at a tag or a page cut it in two.

``Layout.continues`` says of each line whether it goes on with the one before it, where that is as
good as certain: the line before fills its column, or its sentence goes on. In print, where the
widths of lines are estimates, the model of breaks says it where the measures do not.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ..features.breaks import FEATURES, Breaks
from ..features.calls import find_notes_called, prove_notes
from ..features.code import find_code
from ..features.ends import CLOSED, Start
from ..features.furniture import CODE_FENCE, find_furniture
from ..features.inline import inline_joints
from ..features.insets import find_insets
from ..features.interruptions import find_interruptions
from ..features.joints import goes_on, torn_lines
from ..features.layout import measure
from ..features.link_numbers import has_link_numbers
from ..features.margins import find_margins
from ..features.notes import find_notes
from ..language import detect
from ..lines import Layout, Line, Measures
from ..locales import locale
from ..models.logistic import load_logistic

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
_PARTED = 0.1
"""Probability of an end of a paragraph below which a line of print goes on; of 0.02, 0.1 and 0.3 it does best."""
_LISTED = frozenset({Start.BULLET, Start.NUMBERED})
_LOWER = Start.LOWER
_LITTLE = 400
"""Code points of long lines that may be too few to tell the language: then all lines are asked."""
_SAMPLE = 1000
"""Code points that tell the language; three times as many changed no verdict on the print set."""


def survey(lines: Sequence[Line], config: Config) -> Layout:
    """Measure the layout of a text.

    Long because all that is measured comes together here.
    """
    measures = measure(lines)
    furniture = find_furniture(lines, measures)
    if measures:
        furniture |= find_margins(lines, measures, furniture)
    if measures and furniture:
        furniture |= find_notes(lines, measures, furniture)
    code = find_code(lines, furniture)
    furniture |= dict.fromkeys(code.fences, CODE_FENCE)
    language = config.language or _language(lines)
    numbered = has_link_numbers(lines)
    if measures is None:
        joints = inline_joints(lines) | torn_lines(lines)
        touches = [line[0] == before[1] for before, line in pairwise(lines)]
        continues = tuple([False, *[n in joints or touch for n, touch in enumerate(touches, 1)]][: len(lines)])
        return Layout(
            width=None,
            continues=continues,
            furniture=furniture,
            language=language,
            code=code.lines,
            link_numbers=numbered,
        )
    continues = _continues(lines, measures)
    called = find_notes_called(lines, furniture, continues)
    notes = prove_notes(lines, measures, furniture, continues, called) if called else {}
    asides = notes | find_insets(lines, measures, furniture.keys() | notes)
    words = locale(language) if language else None
    if words:
        asides |= find_interruptions(lines, measures, furniture.keys() | asides, words.function_words)
    return Layout(
        width=measures.columns,
        continues=continues,
        furniture=furniture,
        calls=tuple([pair for notes in called for pair in notes.pairs]),
        asides=asides,
        language=language,
        code=code.lines,
        link_numbers=numbered,
        spacing=measures.spacing,
        measures=measures,
    )


def _language(lines: Sequence[Line]) -> str | None:
    """Return the language of the prose, from lines all over the text."""
    prose = [text for line in lines if len(text := line[2]) > _MENU or (2 * len(text) > _MENU and _is_wide(text))]
    prose = prose or [line.text for line in lines]  # a narrow column
    size = sum(map(len, prose))
    step = max(1, size // _SAMPLE)
    found = detect(" ".join(prose[step // 2 :: step]))
    return found or (detect(" ".join([line.text for line in lines])) if size < _LITTLE else None)


def _is_wide(text: str) -> bool:
    """Whether a line is in a script that takes half as many characters for the same prose."""
    return text[len(text) // 2] >= _EAST_ASIAN


def _continues(lines: Sequence[Line], measures: Measures) -> tuple[bool, ...]:
    """Return for each line whether it goes on with the line before it."""
    model = load_logistic("breaks.json", FEATURES)
    breaks = Breaks(lines, measures)
    joined, starts, typed = measures.joined, measures.starts, measures.typed
    out = [False]
    count = 0
    goes: bool | None = False
    for number in range(1, len(lines)):
        count = count + 1 if goes else 1
        if joined[number] and starts[number] not in _LISTED:
            goes = True
        else:
            goes = _shown(lines, measures, breaks, number, first=count == 1)
            if goes is None:
                goes = (
                    not typed
                    and not breaks.part(number - 1, number)
                    and model.probability(breaks.describe(number - 1, number, count, 0)) < _PARTED
                )
        out.append(goes)
    return tuple(out)


def _shown(lines: Sequence[Line], measures: Measures, breaks: Breaks, number: int, *, first: bool) -> bool | None:
    """Return whether a line goes on with the line before it, ``None`` where the measures do not show it."""
    start, _, text, indent, blanks, _ = lines[number]
    _, last, above, outdent, _, _ = lines[number - 1]
    if start == last:  # pdfium's hyphen, and nothing else, stands between them
        return True
    if number > measures.tail and breaks.part(number - 1, number):
        return False
    fit = measures.fits[number - 1] - (measures.shortfall if first else 0)
    if fit > _ROOM or measures.starts[number] in _LISTED:
        return False
    deeper = 2 if measures.indented_ends < _MARKED else 0
    if blanks > measures.spacing or indent > outdent + deeper:
        return None
    if fit < _FULL:
        return True if measures.ends[number - 1] not in CLOSED or measures.starts[number] == _LOWER else None
    return goes_on(above, text) or None

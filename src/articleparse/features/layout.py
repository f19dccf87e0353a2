r"""Measures: the width of each line, the column they were set in, and how paragraphs are marked.

Everything is measured from two kinds of breaks that need no judgement. A *sure joint* has a
line without a stop before it and a lower-case letter behind it; it tells how wide the column
is, how lines are spaced, and what a break inside a paragraph looks like. A *sure end* has a
sentence that ends well before the margin; it tells what marks a paragraph in this text: a
blank line, an indent, or nothing::

    the harbour office said on Monday, and it will      sure joint: wide, no blank line
    carry cars again.                                   sure end: short, a stop
      Fishermen had asked for the change. The old       an indent behind it
"""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from ..lines import Measures
from .column import FEW, LEAST, LOOSE, Scale, find_column
from .ends import CLOSED, SMALL, End, Start, end_class, is_unspaced, start_class
from .initials import beside_initials, torn_initials
from .joints import MOST_LINES, SPACE, TERMINAL, edges_of, fills_column, first_word, squeezed, sure_joints
from .scattered import scattered, spread_lines
from .widths import columns_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..lines import Line

__all__ = ["MERGED", "SHORT", "measure"]

_ENOUGH = 20
"""Sure joints that show for certain that there is no width, if they do not show it."""
MERGED = 1.12
"""Width of a line, in columns, above which it is taken for several that the extractor merged."""
_NARROW = 500
"""Column, in tenths of a letter, in which a long word may leave more than half of a line empty."""
_HEAD = 12
"""Lines above columns that may be wider than they are: a headline and a deck."""
_FULL = 0.985
"""Mean width of a line that ended with a hyphen, in columns."""
_EAST_ASIAN = "\u2e80"
"""The first script whose characters stand side by side without spaces."""
_UNSPACED = "\u0e00"
"""The first script without spaces between words."""
_NEARLY_FULL = 0.1
"""Room on a line, as a share of the column, that a sentence may leave where it goes on."""
SHORT = 0.15
"""Room left on a line, as a share of the column, that shows an end; loose setting leaves less."""
_SYLLABLE = 0.05
"""Room behind the first syllables of the next line that shows an end in scripts that break lines at any word."""
_SLIGHT, _DEEP = 0.004, 0.2
"""Room that a lost first-line indent leaves, at least and at most: one em of a wide column, four of a narrow."""
_SENTENCES = (
    (".", ". "),
    ("!", "! "),
    ("?", "? "),
    ("”", ".” "),
    ('"', '." '),
    ("“", ".“ "),
    ("»", ".» "),
    ("。", "。"),
)
"""What ends a sentence inside a line, each with its rarest sign: one sign is looked for in no time."""


_BEGINNINGS = frozenset(
    {Start.CAPITAL, Start.CAPITALS, Start.QUOTED, Start.DASH, Start.LETTER, Start.WIDE},
)
"""What a sentence begins with."""
_UNENDED = frozenset({End.LETTER, End.COMMA, End.HYPHEN})
_FOLLOWING = frozenset({Start.LOWER, Start.CAPITAL, Start.DIGIT, Start.LETTER, Start.QUOTED_LOWER, Start.BRACKET})
"""How a full line ends that has no stop, and how its sentence goes on: of 2,156 such breaks on the print set 1 ends a
paragraph."""
_STOPPED = frozenset({End.STOP, End.QUOTED_STOP})
_LETTER, _STOP = End.LETTER, End.STOP


def measure(lines: Sequence[Line]) -> Measures | None:
    """Measure a text, if it is hard-wrapped.

    Returns:
        The measures of each line and of the whole, or ``None`` where lines are paragraphs.
    """
    texts = [line[2] for line in lines]
    joints = sure_joints(lines, texts)
    if len(joints) < LEAST and len(texts) > MOST_LINES and max(map(len, texts)) > TERMINAL:
        return None
    scale = None
    if len(joints) >= LEAST:
        texts = squeezed(texts)
        scale = find_column(lines, texts, joints)
    if scale is None and (len(joints) < _ENOUGH or len(texts) > MOST_LINES):
        found = fills_column(lines, texts)
        scale = Scale(*found) if found else None
    return _measures(lines, texts, joints, scale) if scale else None


def _end(text: str, fit: float) -> int:
    """Return what a line ends with; in scripts that have no stops, a short line ends a sentence."""
    if text[-1] >= _UNSPACED and is_unspaced(text[-1]):
        return _STOP if fit > _SYLLABLE else _LETTER
    return end_class(text)


def _last_part(width: int, limit: int) -> float:
    """Return the width of the last of the full lines that an extractor merged when it took out their hyphens."""
    return width % (_FULL * limit) or limit


def _firsts(texts: Sequence[str], widths: Sequence[int], scale: Scale) -> list[int]:
    """Return the width of the first word of each line; behind a short line of a wide column a guess will do."""
    far = scale.limit // 2 if scale.limit > _NARROW else 0
    words = scale.measure(list(map(first_word, texts)))
    return [
        word if above > far else min(80, 10 * len(text))
        for word, text, above in zip(words, texts, (0, *widths), strict=False)
    ]


def _fits(
    texts: Sequence[str], widths: Sequence[int], words: Sequence[int], limit: int, *, merged: bool
) -> list[float]:
    """Return the room that each line has left once the next word is set on it too, as a share of the column.

    What stands above columns is set wider than they are: such a line is held against the widest beside it, and so is
    the last line of a headline against the deck below it. Where an extractor merged lines, the last of them counts.
    """
    most = MERGED * limit
    lasts = [width if width <= most else _last_part(width, limit) for width in widths] if max(widths) > most else widths
    fits = [(limit - last - SPACE - word) / limit for last, word in zip(lasts, words[1:], strict=False)]
    fits.append(0.5)
    if not merged and max(widths[:_HEAD]) > most:
        for number, (own, below) in enumerate(pairwise(_head(texts, widths, limit))):
            if own > limit or below > limit:
                fits[number] = (max(own, below) - widths[number] - SPACE - words[number + 1]) / limit
    return fits


def _head(texts: Sequence[str], widths: Sequence[int], limit: int) -> list[int]:
    """Return the measure that each of the first lines was set to: the column, or the widest overlong one around it.

    The last line of a sentence in overlong lines is one of them.
    """
    out: list[int] = []
    for overlong, run in groupby(widths[:_HEAD], (MERGED * limit).__lt__):
        own = list(run)
        most = max(own) if overlong else limit
        if out and not overlong and end_class(texts[len(out) - 1]) not in CLOSED:
            out.append(out[-1])
            own.pop()
        out += [most] * len(own)
    return out


def _measures(lines: Sequence[Line], texts: Sequence[str], joints: Sequence[int], scale: Scale) -> Measures:
    limit = scale.limit
    widths = scale.measure(texts)
    for first, last, width in scattered(texts, widths, limit):
        widths[first : last + 1] = [limit] * (last - first) + [width]
    words = _firsts(texts, widths, scale)
    full = [n for n in joints if widths[n] > 0.5 * limit]
    tail = max([n + 2 for n in full if widths[n] <= LOOSE * limit], default=len(lines))
    merged = sum([width > MERGED * limit for width in widths[_HEAD:tail]]) > FEW
    edges = edges_of(lines, widths) if scale.measure is columns_of else widths
    fits = _fits(texts, edges, words, limit, merged=merged)
    if scale.measure is columns_of:  # a typed space is as wide as a letter, and none stands between wide characters
        room = SPACE / limit
        fits = [fit - room if text[-1] < _EAST_ASIAN else fit + room for fit, text in zip(fits, texts, strict=True)]
    ends = [_LETTER if text[-1] in SMALL else _end(text, fit) for text, fit in zip(texts, fits, strict=True)]
    starts = list(map(start_class, texts))
    indents, blanks = [line[3] for line in lines], [line[4] for line in lines]
    short = _short(fits, ends, starts, widths, limit)
    torn = {} if scale.measure is columns_of else torn_initials(texts, fits, ends)
    beside = beside_initials(tuple(torn), widths, fits, ends, limit) if torn else []
    unended = _unended(fits[: tail - 1], ends, starts, widths, limit)
    spread = [] if scale.measure is columns_of else spread_lines(lines, fits)
    inside_sentences = [n for n in joints if fits[n] <= _NEARLY_FULL and texts[n + 1][0].islower()]
    surely = {"drop_cap": beside, "justified": spread, "full_line": unended, "goes_on": inside_sentences}
    spacing = int(sum([blanks[n + 1] > 0 for n in full]) > 0.55 * len(full))
    stopped = [n for n, end in enumerate(ends[:-1], 1) if end in CLOSED]
    prose = [text for text, width in zip(texts, widths, strict=True) if width > limit / 2]
    inside = _sentences("\n".join(prose))
    return Measures(
        limit=limit,
        columns=max([len(texts[n]) for n in full if widths[n] <= limit], default=limit // 10),
        widths=widths,
        words=words,
        fits=fits,
        ends=ends,
        starts=starts,
        spacing=spacing,
        joined=_joined(lines, surely, spacing),
        blank_joints=_share([blanks[n + 1] > spacing for n in full]),
        blank_ends=_share([blanks[n + 1] > spacing for n in short], prior=0.4),
        indented_joints=_share([indents[n + 1] > indents[n] for n in full]),
        indented_ends=_share([indents[n + 1] > indents[n] for n in short], prior=0.3),
        blank_stops=sum([blanks[n] > spacing for n in stopped]) / (len(stopped) + 1),
        indented_stops=sum([indents[n] > indents[n - 1] for n in stopped]) / (len(stopped) + 1),
        shortfall=_shortfall(fits, short, set(full)),
        rate=(len(short) + 0.5) / (len(short) + inside + 3),
        length=len(prose) / (len(short) + 1),
        merged=merged,
        typed=scale.measure is columns_of,
        tail=tail,
        torn=torn,
    )


def _short(
    fits: Sequence[float], ends: Sequence[int], starts: Sequence[int], widths: Sequence[int], limit: int
) -> list[int]:
    """Return the lines that surely end a paragraph: a sentence ends well before the margin, and one begins below."""
    return [
        n
        for n, (fit, end, start) in enumerate(zip(fits, ends, starts[1:], strict=False))
        if fit > SHORT and end in _STOPPED and start in _BEGINNINGS and widths[n + 1] > 0.4 * limit
    ]


def _unended(
    fits: Sequence[float], ends: Sequence[int], starts: Sequence[int], widths: Sequence[int], limit: int
) -> list[int]:
    """Return the full lines that end without a stop, and seem to go on in the next one."""
    return [
        n
        for n, (fit, end, start) in enumerate(zip(fits, ends, starts[1:], strict=False))
        if fit <= 0 and end in _UNENDED and start in _FOLLOWING and widths[n] <= MERGED * limit
    ]


def _joined(lines: Sequence[Line], numbers: Mapping[str, Iterable[int]], spacing: int) -> list[str]:
    """Return for each line the rule by which it goes on with the one before, where nothing but a line end parts them.

    Args:
        lines: The lines.
        numbers: For each rule the lines that seem to go on in the next one.
        spacing: Blank lines between two lines of one paragraph.
    """
    out = [""] * len(lines)
    for rule, found in numbers.items():
        for n in found:
            line = lines[n + 1]
            if line[4] <= spacing and line[3] == lines[n][3] and not line[5]:
                out[n + 1] = rule
    return out


def _sentences(prose: str) -> int:
    """Return how many sentences end inside the lines of a text."""
    return sum([prose.count(end) for sign, end in _SENTENCES if sign in prose])


def _share(seen: Sequence[bool], prior: float = 0.05) -> float:
    """Return the share of true ones, drawn to what is usual where there are few."""
    return (sum(seen) + 2 * prior) / (len(seen) + 2)


def _shortfall(fits: Sequence[float], short: Sequence[int], full: set[int]) -> float:
    """Return by how much first lines are set shorter: an indent that the extractor did not keep."""
    seen = [fits[n + 1] for n in short if n + 1 in full]
    shorter = sorted(fit for fit in seen if _SLIGHT < fit < _DEEP)
    if len(shorter) <= 1 or len(shorter) < 0.3 * len(seen):
        return 0.0
    return shorter[int(len(shorter) * 0.9)]

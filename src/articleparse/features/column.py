"""Column: the width that the lines of a hard-wrapped text were set to, and on which scale it is found.

Lines are measured as if printed, or as if typed: on the right scale the lines that go on end at
one width, and with the first word of the next line they would have exceeded it::

    the harbour office said on Monday, and it will      52 columns, with "carry" 58
    carry cars again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from .faces import HIGH, LOW, best_face
from .joints import SPACE, edges_of, first_word
from .widths import columns_of, printed_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..lines import Line

__all__ = ["FEW", "LEAST", "LOOSE", "Scale", "find_column"]

_SAMPLE = 80
"""Sure joints looked at for the width; a book has no more to say than its first chapter."""
LEAST = 4
"""Sure joints that show the width, at the least."""
_NARROWEST, _NARROW = 200, 120
"""Narrowest column, in tenths of a letter: magazines in three columns have 300 and more; and where hardly anything
stands beside the text, as four columns of a small page have it."""
_DENSE = 0.45
"""Share of the lines that surely go on there: of 30 texts in columns below the first 29 have more; menus that seem to
fill such a column belong to pages with 0.37 at the most."""
_WIDEST = 1700
"""Widest column, in tenths of a letter: a landscape page in small print."""
_MERGING = 0.1
"""Share of the text in overlong lines from which on they need an explanation: that nearly all others are full."""
FEW = 2
"""Lines wider than the column that a text may have without showing that its extractor merged lines."""
_PARTED_STOPS = frozenset(",.;")
"""Signs that begin a line where a flattener broke a sentence behind a link."""
_FILLED = 0.08
"""Share of the text in lines that surely fill the column, at the least; wrapped pages with long menus have 10 %."""
_CASED = "\u0590"
"""The scripts up to here have upper and lower case."""
_RAGGED, LOOSE = 0.88, 1.06
"""Range of full lines, from the shortest that ragged setting leaves to the widest that an estimate makes of one."""

_FACED = 8
"""Full lines that tell the kind of face, at the least. All that were sampled do better than 30 or 40 of them."""


class Scale(NamedTuple):
    """One way to measure lines, and the column it finds."""

    measure: Callable[[Sequence[str]], list[int]]
    limit: int
    margin: float = 0.0
    """By how much the lines with their next word exceed the lines without: the more, the better the scale fits."""
    sizes: Sequence[int] = ()
    """Widths of the lines it was found from."""
    words: Sequence[int] = ()
    """Widths of the first words of those behind them."""


def find_column(lines: Sequence[Line], texts: Sequence[str], joints: Sequence[int]) -> Scale | None:
    """Return the scale on which the lines fit their column best, if there is a column.

    A line is no wider than the column, and a line with the first word of the next is wider:
    on the right scale the two kinds of widths lie apart.
    """
    sample = joints[:: max(1, len(joints) // _SAMPLE)]
    narrowest = _NARROW if len(joints) > _DENSE * len(lines) else _NARROWEST
    own, words = [texts[n] for n in sample], [first_word(texts[n + 1]) for n in sample]
    found: list[Scale] = []
    for scale in (printed_of, columns_of):
        sizes = scale(own)
        if scale is columns_of:
            sizes = edges_of(lines, sizes, sample)
        limit = _limit(sizes, narrowest)
        if limit is None:
            return None
        column = sorted([size for size in sizes if size <= limit])
        near = limit / 2
        firsts = scale(words)
        beyond = sorted([size + SPACE + word for size, word in zip(sizes, firsts, strict=True) if near < size <= limit])
        margin = (_at(beyond, LOW) - _at(column, HIGH)) / limit
        found.append(Scale(scale, limit, margin, sizes, firsts))
    best, other = sorted(found, key=lambda scale: -scale.margin)
    if _is_wrapped(texts, joints, sample, best):
        return _in_face(own, best, narrowest) if best.measure is printed_of else best
    return other if not _is_cased(texts, sample) and _is_wrapped(texts, joints, sample, other) else None


def _in_face(texts: Sequence[str], scale: Scale, narrowest: int) -> Scale:
    """Return the scale of the kind of face on which the lines that seem full fit their column best."""
    limit = scale.limit
    full = [k for k, size in enumerate(scale.sizes) if _RAGGED * limit <= size <= LOOSE * limit]
    if len(full) < _FACED:
        return scale
    beyond = [SPACE + scale.words[k] for k in full]
    best = best_face([texts[k] for k in full], [scale.sizes[k] for k in full], beyond)
    if best is printed_of:
        return scale
    sizes = best(texts)
    return Scale(best, _limit(sizes, narrowest) or limit, scale.margin, sizes)


def _is_cased(texts: Sequence[str], sample: Sequence[int]) -> bool:
    """Whether most of the lines behind sure joints are in a script with upper and lower case."""
    return sum([texts[n + 1][0] < _CASED for n in sample]) > len(sample) // 2


def _at(ordered: Sequence[int], share: float) -> int:
    return ordered[int(share * (len(ordered) - 1))]


def _limit(sizes: Iterable[int], narrowest: int) -> int | None:
    """Return the upper end of the range of sizes in which most of the text stands.

    Wider lines are merged ones, or belong to a headline.
    """
    ordered = sorted([size for size in sizes if size >= narrowest])
    if len(ordered) < LEAST:
        return None
    most = limit = first = inside = 0
    for size in ordered:
        least = _RAGGED * size
        inside += size
        while ordered[first] < least:
            inside -= ordered[first]
            first += 1
        if inside >= most:
            most, limit = inside, size
    column = ordered[bisect_left(ordered, _RAGGED * limit) : bisect_right(ordered, LOOSE * limit)]
    return column[int(0.98 * (len(column) - 1))]


def _is_wrapped(texts: Sequence[str], joints: Sequence[int], sample: Sequence[int], scale: Scale) -> bool:
    """Whether the lines that go on fill their column, and most of the text is in lines of that width."""
    limit = scale.limit
    if limit > _WIDEST:
        return False
    cased = _is_cased(texts, sample)
    lengths = list(map(len, texts)) if cased else [width // 10 for width in columns_of(texts)]
    total = sum(lengths)
    far = 1.5 * limit / 10
    overlong = [length for length in lengths if length > far] if max(lengths) > far else []
    if sum(overlong) > 0.7 * total or (len(overlong) > FEW and _is_flattened(texts)):
        return False
    merging = len(overlong) > FEW and sum(overlong) > _MERGING * total
    least = (0.7 if cased else _RAGGED) * limit
    prose = [
        (lengths[n], size)
        for n, size in zip(sample, scale.sizes, strict=True)
        if lengths[n] * 20 >= limit and size >= limit // 2
    ]
    full = [length for length, size in prose if size >= least]
    share = len(joints) / len(sample)
    if len(full) < max(LEAST, 0.6 * len(prose), 0.6 * len(sample) if merging else 0):
        return False
    return share * sum(full) >= _FILLED * total


def _is_flattened(texts: Sequence[str]) -> bool:
    """Whether lines begin with the stop of the line before, as where a flattener broke sentences at tags.

    The stop stands alone or before the next word: three dots are no such line, nor is the name of a file.
    """
    begun = [text for text in texts if text[0] in _PARTED_STOPS]
    return sum([len(text) == 1 or (text[1] == " " and text[2].isalnum()) for text in begun]) > FEW

"""Sure joints: breaks that surely stand inside a sentence, by their characters alone.

A line that ends in a small letter goes on in one that begins with one. Scripts without case
have less to show: a line that ends with a letter goes on in one that begins with a letter, but
for headlines, so that a blank line between them speaks against it. A text of a few lines has a
few such breaks only; there they must all look as if the next word had not fitted::

    The harbour office said on Monday that the ferry will       <- "carry" would not have fitted
    carry cars again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import category

from .ends import CLOSED, Start, end_class, is_unspaced, is_wide, start_class
from .inline import breaks_off
from .widths import columns_of, printed_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ..lines import Line

    Scale = Callable[[Sequence[str]], list[int]]

__all__ = [
    "MOST_LINES",
    "SPACE",
    "TERMINAL",
    "edges_of",
    "fills_column",
    "first_word",
    "goes_on",
    "squeezed",
    "sure_joints",
    "torn_lines",
]

_COLUMN = 10
"""Width of a column."""
SPACE = 5
"""Width of a space, in tenths of a letter."""
_OPEN = ",-‐\x02\ufffe"
"""Ends of lines that surely go on before a lower-case letter; the last two are pdfium's hyphens."""
_WIDE_OPEN = "、，：；（「『《〈"  # noqa: RUF001
_CASED = "\u0590"
"""The scripts up to here have upper and lower case."""
_SYLLABLES = 6
"""Code points of a word in scripts that have no spaces between words."""
MOST_LINES = 60
"""Lines of a text that may be too short to measure, at the most."""
TERMINAL = 120
"""Code points of the longest line of what a terminal browser wrote, at the most: it has 80, tables a few more."""
_DENSE, _DENSELY = 3, 0.85
"""Full lines that show the column of a page whose other lines are a menu, and their share of those that go on."""
_OVER = 60
"""What the widest line may have more than the widest that goes on, in tenths of a letter: an address, a table."""
_DEEPEST = 25
"""Columns of the deepest indent of running text: a quotation in a list in a list."""
_MARKS = ("o ", "x ")
"""Letters that a terminal browser writes before the items of a list."""
_LEAST, _NARROWEST = 2, 300
"""Joints of such a text, and width of its column in tenths of a letter, at the least; menus are narrower."""
_HYPHENS = "-‐"
_FEW_LINES, _LONG = 12, 40
"""Lines of a text with one break inside a sentence, at the most, and code points of the line before, at the least."""
_LISTED = frozenset({Start.BULLET, Start.NUMBERED})
_HUNG = 45
"""Width of two wide characters and a bit: what a line may lack or have more, since signs may not begin the next one."""


def goes_on(before: str, behind: str) -> bool:
    """Whether a text goes on from one line to the next for certain, by their characters alone."""
    return behind[0].islower() and ((last := before[-1]).islower() or last in _OPEN)


def sure_joints(lines: Sequence[Line], texts: Sequence[str]) -> list[int]:
    """Return the lines that surely go on in the next one."""
    out = []
    last = "."
    blanks = -1
    for number, text in enumerate(texts):
        first = text[0]
        if first.islower():
            if last.islower() or last in _OPEN:
                out.append(number - 1)
        elif first > _CASED and last > _CASED and _is_caseless(first) and _is_caseless(last):
            if blanks < 0:
                blanks = min([line.blanks for line in lines[1:]])
            if lines[number].blanks == blanks:
                out.append(number - 1)
        last = text[-1]
    return out


def _is_caseless(char: str) -> bool:
    """Whether a character is a letter without case, or a sign that is written above, below or behind one."""
    return (char.isalpha() or category(char)[0] == "M") and not char.isupper() and not char.islower()


def first_word(text: str) -> str:
    """Return what would have had to fit on the line before: a word, or its part up to a hyphen."""
    word = text.partition(" ")[0]
    if "-" not in word and word.isascii():
        return word
    if len(word) > 1 and is_wide(word[0]):
        return word[0]
    if len(word) > _SYLLABLES and is_unspaced(word[0]):
        return word[:_SYLLABLES]
    at = word.find("-")
    return word[: at + 1] if 1 < at < len(word) - 1 else word


def squeezed(texts: Sequence[str]) -> list[str]:
    """Return lines with one space between their words, as they are set."""
    return [" ".join(text.split()) if "  " in text else text for text in texts]


def fills_column(
    lines: Sequence[Line], texts: Sequence[str]
) -> tuple[Callable[[Sequence[str]], list[int]], int] | None:
    """Return how to measure the lines of a short text and the width of its column, if it is hard-wrapped."""
    if len(lines) > MOST_LINES:
        return _fills_terminal(lines, texts)
    blanks = min([line.blanks for line in lines[1:]], default=0)
    joints = [n for n in range(len(lines) - 1) if lines[n + 1].blanks == blanks and _is_open(texts[n], texts[n + 1])]
    if len(joints) < _LEAST:
        return None
    texts = squeezed(texts)
    words = list(map(first_word, texts))
    for scale in (columns_of, printed_of):
        sizes = scale(texts) if scale is printed_of else edges_of(lines, columns_of(texts))
        limit = max([sizes[n] for n in joints])
        wide = [n for n in joints if is_wide(texts[n][-1])]
        if limit < _NARROWEST or max(sizes) > limit + (_HUNG if wide else 0):
            continue
        if wide:  # headlines have no stops either, but do not fill the column
            filled = sum(1 for n in wide if sizes[n] >= limit - _HUNG) >= _LEAST
        else:
            beyond = scale([words[n + 1] for n in joints])
            filled = all(sizes[n] + SPACE + word > limit for n, word in zip(joints, beyond, strict=True))
        if filled:
            return scale, limit
    return None


def edges_of(lines: Sequence[Line], sizes: Sequence[int], numbers: Iterable[int] | None = None) -> list[int]:
    """Return where typed lines end, in tenths of a column: all, or those of some numbers, which have the given sizes.

    A line begins where the next one does, but for the indent of a first line; what is set in far is centred, or a
    column of a table.
    """
    indents = [line[3] for line in lines]
    if not any(indents):
        return list(sizes)
    least = list(map(min, indents, [*indents[1:], *indents[-1:]]))
    return [
        size + _COLUMN * least[n] if indents[n] <= _DEEPEST else size
        for n, size in zip(range(len(lines)) if numbers is None else numbers, sizes, strict=True)
    ]


def _fills_terminal(
    lines: Sequence[Line], texts: Sequence[str]
) -> tuple[Callable[[Sequence[str]], list[int]], int] | None:
    """Return the column of a page that has few full lines, but none that is wider: a terminal browser wrote it."""
    if max(map(len, texts)) > TERMINAL:
        return None
    edges = edges_of(lines, columns_of(texts))
    joints = [
        n
        for n in range(len(lines) - 1)
        if not lines[n + 1].blanks and _is_open(texts[n], texts[n + 1]) and texts[n + 1][:2] not in _MARKS
    ]
    limit = max([edges[n] for n in joints], default=0)
    long = [n for n in joints if 2 * edges[n] > limit]
    if limit < 2 * _NARROWEST or max(edges) > limit + _OVER:
        return None
    room = limit - _HUNG if is_wide(texts[long[0]][-1]) else limit
    beyond = columns_of([first_word(texts[n + 1]) for n in long])
    full = sum([edges[n] + _COLUMN + word > room for n, word in zip(long, beyond, strict=True)])
    return (columns_of, limit) if full >= max(_DENSE, _DENSELY * len(long)) else None


def torn_lines(lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines of a text without a column that surely go on with the line before.

    A hyphen divides a word, or a long line ends with a word that ends no sentence; or the text is so short that it has
    one such break, behind its longest line, and the sentence ends with the next one.
    """
    near = [n for n in range(1, len(lines)) if not lines[n][4]]
    touching = [n for n in near if goes_on(lines[n - 1][2], lines[n][2])]
    out = {n for n in touching if lines[n - 1].text[-1] in _HYPHENS and lines[n - 1].text[-2:-1].isalpha()}
    out.update([n for n in near if len(lines[n - 1][2]) >= _LONG and _is_broken(lines[n - 1][2], lines[n][2])])
    if len(touching) == 1 and len(lines) <= _FEW_LINES:
        above, line = lines[touching[0] - 1].text, lines[touching[0]].text
        longest = max([len(line.text) for line in lines])
        if end_class(line) in CLOSED and _LONG <= len(above) == longest:
            out.update(touching)
    if touching and len(touching) < _FEW_LINES:
        out.update(_filled(lines, touching))
    return frozenset(out)


def _is_broken(above: str, text: str) -> bool:
    """Whether a line ends with a word that ends no sentence, as "the", and no item of a list is below."""
    return above[-1].isalpha() and breaks_off(above) and start_class(text) not in _LISTED


def _filled(lines: Sequence[Line], touching: Sequence[int]) -> list[int]:
    """Return the lines that touch prose above them, if none of it had room for their first words, as in verse.

    Blank lines part the paragraphs of such a text, and few of them are longer than a line.
    """
    prose = [
        n
        for n in range(1, len(lines))
        if not lines[n].blanks and len(lines[n - 1].text) >= _LONG and start_class(lines[n].text) not in _LISTED
    ]
    if len(prose) < _LEAST or not set(touching) <= set(prose):
        return []
    limit = max([len(line.text) for line in lines])
    full = all(len(lines[n - 1].text) + 1 + len(first_word(lines[n].text)) > limit for n in prose)
    return prose if full else []


def _is_open(before: str, behind: str) -> bool:
    """Whether a line seems to go on in the next one."""
    last, first = before[-1], behind[0]
    if last < _CASED:
        return goes_on(before, behind)
    if is_wide(last):
        return (last in _WIDE_OPEN or _is_caseless(last)) and (is_wide(first) or first.isalnum())
    return _is_caseless(last) and (_is_caseless(first) or first.isdecimal())

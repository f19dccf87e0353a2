"""Shape: what can be measured on one unit alone, as small whole numbers.

Each measure is sorted into a few classes, and the model has one weight for each class, so that no
measure has to act in proportion to its size::

    Subscribe to our newsletter    27 characters -> class 6 of "chars", 4 words -> class 4 of "words",
                                   1 capital to 4 words -> class 4 of "capitals", a phrase, ...

Words are told by white space. Where a script has none (Chinese, Japanese, Thai: many bytes, hardly
a space), two signs count as one word, and a sign is as wide as two letters.

Short units in the middle of a menu, and paragraphs between paragraphs, are known by their place
(:mod:`articleparse.features.settled`): of these hardly anything is measured.

The module is long, since the measures share the tables of signs and their bins.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from itertools import compress
from string import ascii_lowercase, ascii_uppercase, digits
from typing import TYPE_CHECKING, NamedTuple

from ..kinds import Role
from .folding import letters
from .lexicon import Lexicon
from .settled import far_from_body, inside_body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Line
    from .units import Unit

__all__ = ["CLOSING", "PLACE", "SHAPE", "STOPS", "Shape", "shapes"]

_CHARS = [2, 4, 7, 11, 16, 23, 32, 45, 60, 80, 105, 140, 190, 260, 360, 520, 800]
_WORDS = [1, 2, 3, 4, 6, 8, 11, 15, 20, 28, 40, 60, 100]
_COMMAS = [0.001, 0.03, 0.06, 0.10, 0.18]
_DIGITS = [0.001, 0.03, 0.10, 0.25, 0.60]
_CAPITALS = [0.001, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.95, 1.3]
_CHARS_TOP, _WORDS_TOP = 801, 101
_CHAR_CLASS = tuple(bisect_right(_CHARS, number) for number in range(_CHARS_TOP))
_WORD_CLASS = tuple(bisect_right(_WORDS, number) for number in range(_WORDS_TOP))
"""Classes of numbers of code points and words, looked up: half the time of a bisection. Larger ones have the last."""
_HEAD = 16
"""Words at the head of a unit that are looked at one by one, in scripts other than Latin."""
_SHORT, _READ = 12, 40
"""Words of the longest unit whose every word is looked up, and of the longest of which the first three are, and in
which dates are looked for."""

_NOTE = 16
"""Code points of the longest note in brackets at the end of a unit."""
_STOPS = frozenset(".!?。！？")  # noqa: RUF001
_LONG = 120
"""Code points of the shortest unit that is prose for sure: few menus have lines as long."""
_END_CLASSES = (".。।۔።။។", "!?！？؟", "…", "\"”»“'’‘」』", ":：", ",;、，،", ")]）", "0123456789", "|>›→▶/•·-–—")  # noqa: RUF001
_LOWER, _UPPER, _CASELESS, _SIGN = 9, 10, 11, 12
_START_CLASSES = ("\"“„«»'‘’‚‹›「『", "-–—", "*•●▪■◦‣·○□☆+>→▶►|", "([{【（", "#@")  # noqa: RUF001

SHAPE: tuple[tuple[str, int], ...] = (
    ("chars", 18),
    ("words", 14),
    ("end", 13),
    ("start", 10),
    ("sentences", 5),
    ("commas", 6),
    ("capitals", 11),
    ("digits", 6),
    ("links", 6),
    ("mark", 3),
    ("separators", 4),
    ("dates", 4),
    ("copies", 4),
    ("chars_end", 72),
    ("words_capitals", 154),
    ("markup", 5),
    ("quotes", 3),
    ("brackets", 2),
    ("phrase", 5),
    ("indent", 5),
)
"""Names of the measures, in order, and how many classes each has."""
PLACE = {name: number for number, (name, _) in enumerate(SHAPE)}
"""Where each of them stands in a row."""
STOPS = 3
"""The last class of ``end`` that ends a sentence: stop, question or exclamation mark, dots, closing quotation mark."""

_MARK = re.compile(r"(?:[-*+•●▪■◦‣·○□☆>»→▶►–—|]+|\(?\d{1,3}[.)])\s+")
_DATE = re.compile(r"\d(?<=\b\d)(?:(?:(?<=1)9|(?<=2)0)\d\d\b|\d?[./-]\d{1,2}[./-]\d{2,4}\b)")
_TIME = re.compile(r"\d(?<=\b\d)\d?[:.]\d{2}\b(?!\.)")
"""Both begin with a figure, and look back for the edge of the word: ``re`` skips to a figure, but not to an edge."""
_LETTERS = b"abcdefghijklmnopqrstuvwxyz"
_ALIKE = bytes.maketrans(b"123456789BCDEFGHIJKLMNOPQRSTUVWXYZ?!", b"0" * 9 + b"A" * 25 + b"..")
_DOT, _HIGH_QUOTE, _ANGLE_QUOTE, _IDEOGRAPHIC_STOP, _IDEOGRAPHIC_COMMA, _WIDE_COMMA = (
    sign.encode().decode("latin-1")
    for sign in "\N{MIDDLE DOT}“»。、，"  # noqa: RUF001
)
"""Signs beyond ASCII as :func:`_signs` has them."""
CASELESS = 10
"""Class of ``capitals`` of what has no case."""


def _by_sign(classes: Sequence[str]) -> dict[str, int]:
    return {sign: number for number, signs in enumerate(classes) for sign in signs}


_ENDS = _by_sign((*_END_CLASSES, ascii_lowercase, ascii_uppercase))
_STARTS = _by_sign((ascii_uppercase, ascii_lowercase, digits, *_START_CLASSES))
CLOSING = frozenset(("", *"".join(_END_CLASSES[:7])))
"""Last signs of what is no headline: stops, colons, commas, closing brackets."""
_COARSE_END = (0, 0, 0, 0, 1, 1, 3, 3, 3, 2, 2, 2, 3)


class Shape(NamedTuple):
    """What was measured on one unit."""

    row: tuple[int, ...]
    """The class of each measure in :data:`SHAPE`."""
    words: int
    """Words, counted so that scripts without spaces compare."""
    kind: Role | None
    """The kind of boilerplate that it speaks of."""
    far: bool
    """Whether it and all its neighbours are so short that there is no body near it; then little is measured."""
    inner: bool = False
    """Whether it is a paragraph between paragraphs of a text that is hardly more; then little is measured."""


def shapes(units: Sequence[Unit], lines: Sequence[Line], language: str | None = None) -> list[Shape]:
    """Return the shape of each unit of a text."""
    lexicon = Lexicon.of(language)
    texts = [unit[2] for unit in units]
    several = _several(texts)
    indents = [lines[unit[0]][3] for unit in units]
    main = _main_indent(units, indents)
    far, inner = far_from_body(units), inside_body(units)
    open_ones = [not (away or inside) for away, inside in zip(far, inner, strict=True)]
    signs = iter(_signs([*compress(texts, open_ones)]))
    out = []
    for number, unit in enumerate(units):
        copies = several.get(unit[2], 0)
        if inner[number]:
            out.append(_long(unit, copies))
        elif far[number]:
            out.append(_short(unit, copies))
        else:
            indent = _indent(indents[number] - main) if main is not None else 4
            out.append(_shape(unit, next(signs), lexicon, (copies, indent)))
    return out


def _several(texts: Sequence[str]) -> dict[str, int]:
    """Return the class of the copies, up to three, of the texts that come more than once."""
    if len(set(texts)) == len(texts):
        return {}
    return {text: min(3, count - 1) for text, count in Counter(texts).items() if count > 1}


def _main_indent(units: Sequence[Unit], indents: Sequence[int]) -> int | None:
    """Return the indent that most of the text in long units has, ``None`` where there are none."""
    if len(set(indents)) == 1:
        return indents[0] if any(len(unit[2]) > _LONG for unit in units) else None
    sizes: Counter[int] = Counter()
    for unit, indent in zip(units, indents, strict=True):
        if len(unit[2]) > _LONG:
            sizes[indent] += len(unit[2])
    return sizes.most_common(1)[0][0] if sizes else None


def _indent(offset: int) -> int:
    """Return the class of an indent: as most prose 0, less 1, up to four columns more 2, more 3."""
    return 0 if not offset else 1 if offset < 0 else 2 if offset <= 4 else 3  # noqa: PLR2004


def _signs(texts: Sequence[str]) -> Sequence[str]:
    """Return what is left of the texts without small letters; figures are 0, capitals A, question marks stops.

    There is a character for each byte of UTF-8: a sign is looked for in a string in a tenth of the time of bytes.
    """
    whole = "\n".join(texts).encode("utf-8", "surrogatepass").translate(_ALIKE, _LETTERS)
    return whole.decode("latin-1").split("\n") if texts else ()


_NOTHING = Shape((0,) * len(SHAPE), 0, None, far=False)
_NOTHING_FAR = _NOTHING._replace(far=True)
_new = tuple.__new__


def _end(sign: str) -> int:
    if sign.islower():
        return _LOWER
    if sign.isupper():
        return _UPPER
    return _CASELESS if sign.isalpha() else _SIGN


def _start(sign: str) -> int:
    if sign.isupper():
        return 0
    if sign.islower():
        return 1
    if sign.isdigit():
        return 2
    return 8 if sign.isalpha() else 9


def _shape(unit: Unit, signs: str, lexicon: Lexicon, beside: tuple[int, int]) -> Shape:
    """Return the shape of one unit. Longer than it should be: a call for each measure would cost twice the time."""
    _, _, text, links, markup = unit
    mark = 0
    if text and not text[0].isalpha():
        match = _MARK.match(text)
        if match:
            mark = 2 if text[0] in "0123456789(" else 1
            text = text[match.end() :]
            signs = _signs((text,))[0]
    if not text:
        return _NOTHING
    if text[-1] == "]" and text[0] != "[":
        text = _unnoted(text)
        signs = _signs((text,))[0]
    size = wide = len(text)
    count = signs.count(" ") + 1
    latin = len(signs) <= size
    spaced = latin or size <= 10 * count or len(signs) <= 2 * size
    if not spaced:
        count, wide = size // 2 + 1, size * 2
    first, last = text[0], text[-1]
    start = _STARTS[first] if first in _STARTS else _start(first)
    end = _ENDS[last] if last in _ENDS else _end(last)
    figures = dates = 0
    if "0" in signs:
        figures = bisect_right(_DIGITS, signs.count("0") / size)
        dates = _dates(signs, text) if count <= _READ else 0
    sentences = signs.count(". ") if ". " in signs else 0
    commas = signs.count(",") if "," in signs else 0
    quotes = signs.count('"') if '"' in signs else 0
    separators = signs.count("|") if "|" in signs else 0
    if "/" in signs:
        separators += signs.count(" / ")
    if not signs.isascii():
        quotes += signs.count(_HIGH_QUOTE) + signs.count(_ANGLE_QUOTE)
        separators += signs.count(_DOT)
        if not spaced:
            sentences += signs.count(_IDEOGRAPHIC_STOP)
            commas += signs.count(_IDEOGRAPHIC_COMMA) + signs.count(_WIDE_COMMA)
    found = signs.count("A") if latin else 0
    capitals = bisect_right(_CAPITALS, found / count) if found else _capitals(text)
    chars = _CHAR_CLASS[wide] if wide < _CHARS_TOP else 17
    length = _WORD_CLASS[count] if count < _WORDS_TOP else 13
    grade, kind = 0, None
    if count <= _READ:
        keys = letters(text if count <= _SHORT else " ".join(text.split(None, 3)[:3]))
        grade, kind = lexicon.says(keys, text, count) if keys else (0, None)
    row = (
        chars,
        length,
        end,
        start,
        sentences if sentences < 4 else 4,  # noqa: FURB136, PLR2004 - a call of min takes twice as long
        bisect_right(_COMMAS, commas / count) if commas else 0,
        capitals,
        figures,
        links,
        mark,
        separators if separators < 3 else 3,  # noqa: FURB136, PLR2004
        dates,
        beside[0],
        chars * 4 + _COARSE_END[end],
        length * 11 + capitals,
        markup,
        quotes if quotes < 2 else 2,  # noqa: FURB136, PLR2004
        1 if "(" in signs else 0,
        grade,
        beside[1],
    )
    return _new(Shape, (row, count, kind, False, False))


def _unnoted(text: str) -> str:
    """Return a text without the numbers of notes in brackets behind the end of its sentence.

    Example:
        >>> _unnoted("It was closed in 1931.[3][12]"), _unnoted("History[edit]"), _unnoted("a[]")
        ('It was closed in 1931.', 'History[edit]', 'a[]')
    """
    end = len(text)
    while text[end - 1] == "]":
        start = text.rfind("[", max(0, end - _NOTE), end)
        if start < 1:
            return text
        end = start
    return text[:end] if text[end - 1] in _STOPS else text


def _capitals(text: str) -> int:
    """Return the class of the share of words with a capital, in scripts other than Latin or where none has one."""
    head = text.split(None, _HEAD)[:_HEAD]
    found = sum([word[0].isupper() for word in head])
    if found:
        return bisect_right(_CAPITALS, found / len(head))
    start = " ".join(head) if len(text) > _LONG else text
    return CASELESS if start.lower() == start.upper() else 0


def _dates(signs: str, text: str) -> int:
    """Return the class of the kinds of dates and times in a text with figures.

    Where what is left without letters has no shape of a date, none is searched for.
    """
    dated = "0000" in signs or "0/0" in signs or "0.0" in signs or "0-0" in signs
    timed = "0:00" in signs or "0.00" in signs
    return (1 if dated and _DATE.search(text) else 0) + (2 if timed and _TIME.search(text) else 0)


def _long(unit: Unit, copies: int) -> Shape:
    """Return of the shape of a paragraph of an article what its neighbours are measured by."""
    text = unit[2]
    size, count = len(text), text.count(" ") + 1
    if size > 10 * count and not text.isascii():
        count, size = size // 2 + 1, size * 2
    chars = _CHAR_CLASS[size] if size < _CHARS_TOP else 17
    length = _WORD_CLASS[count] if count < _WORDS_TOP else 13
    row = (chars, length, _ENDS[text[-1]], 0, 4 if ". " in text else 0, 0, 0, 0, 0, 0, 0, 0, copies, *_REST)
    return _new(Shape, (row, count, None, False, True))


def _short(unit: Unit, copies: int) -> Shape:
    """Return of the shape of a unit in a menu what its neighbours are measured by."""
    text = unit[2]
    if not text:
        return _NOTHING_FAR
    mark = 0
    if not text[0].isalpha():
        match = _MARK.match(text)
        if match:
            mark = 2 if text[0] in "0123456789(" else 1
            text = text[match.end() :] or text
    size, count = len(text), text.count(" ") + 1
    end = _ENDS[text[-1]] if text[-1] in _ENDS else _end(text[-1])
    chars = _CHAR_CLASS[size] if size < _CHARS_TOP else 17
    length = _WORD_CLASS[count] if count < _WORDS_TOP else 13
    row = (chars, length, end, 0, 0, 0, 0, 0, 0, mark, 0, 0, copies, *_REST)
    return _new(Shape, (row, count, None, True, False))


_REST = (0,) * (len(SHAPE) - 13)

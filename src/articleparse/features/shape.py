"""Shape: what can be measured on one unit alone, as small whole numbers.

Each measure is sorted into a few classes ("buckets"), and the model has one weight for each
class, so that no measure needs to act linearly. Words are told by white space; where a
script has none (Chinese, Japanese, Thai: many bytes, hardly a space), two signs count as
one word and a sign as wide as two letters.

The stop words that tell prose from menus are the function words of the language. Where it is
not known they come from the text itself: the short words that are most frequent in its long
lines. That works in any language that parts its words.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from ..locales import locale
from .lexicon import PHRASE, Lexicon, letters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ..lines import Line
    from .units import Unit

__all__ = ["SHAPE", "Shape", "shapes"]

_CHARS = [2, 4, 7, 11, 16, 23, 32, 45, 60, 80, 105, 140, 190, 260, 360, 520, 800]
_WORDS = [1, 2, 3, 4, 6, 8, 11, 15, 20, 28, 40, 60, 100]
_COMMAS = [0.001, 0.03, 0.06, 0.10, 0.18]
_DIGITS = [0.001, 0.03, 0.10, 0.25, 0.60]
_LETTERS = [3, 4, 4.8, 5.5, 6.5, 9]
_STOPS = [0.001, 0.08, 0.15, 0.22, 0.30, 0.40, 0.55]
_CHARS_TOP, _WORDS_TOP = 801, 101
_CHAR_CLASS = tuple(bisect_right(_CHARS, number) for number in range(_CHARS_TOP))
_WORD_CLASS = tuple(bisect_right(_WORDS, number) for number in range(_WORDS_TOP))
"""Classes of numbers of code points and words, looked up: half the time of a bisection. Larger ones have the last."""
_HEAD = 16
"""Words at the head of a unit that are looked at one by one."""
_SHORT = 12
"""Words of the longest unit whose every word is looked up; of longer ones, the first three and the last three."""
_ENDING = "…"
"""Stands before the last words of a long unit, since there they mean something else: who took the picture, say."""

_LONG = 120
"""Code points of the shortest unit that is prose for sure: few menus have lines as long."""
_SAMPLE = 2000
"""Code points of a unit in which stop words are counted."""
_LINE = 32
"""Code points of the shortest line that body may be near to."""
_REACH = 3
"""Units before and behind that must be short too: 40 % of all units are such, with 0.05 % of the words of bodies."""
_POEM = 60
"""Units of the longest text that is looked at all over."""

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
    ("lower", 8),
    ("digits", 6),
    ("links", 6),
    ("mark", 3),
    ("separators", 4),
    ("dates", 4),
    ("letters", 7),
    ("copies", 4),
    ("shouting", 3),
    ("stops", 8),
    ("chars_end", 72),
    ("words_lower", 112),
    ("markup", 5),
    ("quotes", 3),
    ("brackets", 3),
    ("wrapped", 2),
    ("phrase", 5),
    ("indent", 5),
)
"""Names of the measures, in order, and how many classes each has."""

_MARK = re.compile(r"(?:[-*+•●▪■◦‣·○□☆>»→▶►–—|]+|\(?\d{1,3}[.)])\s+")
_DATE = re.compile(r"\d(?<=\b\d)(?:(?:(?<=1)9|(?<=2)0)\d\d\b|\d?[./-]\d{1,2}[./-]\d{2,4}\b)")
_TIME = re.compile(r"\d(?<=\b\d)\d?[:.h]\d{2}\b(?!\.)")
"""Both begin with a figure, and look back for the edge of the word: ``re`` skips to a figure, but not to an edge."""
_ZEROS = bytes(48 if 48 <= code < 58 else code for code in range(256))  # noqa: PLR2004 - the figures of ASCII


def _by_sign(classes: Sequence[str], first: int = 0) -> dict[str, int]:
    return {sign: number for number, signs in enumerate(classes, first) for sign in signs}


_ENDS = _by_sign(_END_CLASSES)
_STARTS = _by_sign(_START_CLASSES, 3)
_COARSE_END = (0, 0, 0, 0, 1, 1, 3, 3, 3, 2, 2, 2, 3)


class Shape(NamedTuple):
    """What was measured on one unit."""

    row: tuple[int, ...]
    """The class of each measure in :data:`SHAPE`."""
    words: int
    """Words, counted so that scripts without spaces compare."""
    keys: list[str]
    """Its words in lower case (of a long unit: the first three, and the last three with a mark), for the lexicon."""
    far: bool
    """Whether it and all its neighbours are so short that there is no body near it; then little is measured."""
    tokens: list[str]
    """What white space parts its text into, as it stands there."""


def shapes(units: Sequence[Unit], lines: Sequence[Line], language: str | None = None) -> list[Shape]:
    """Return the shape of each unit of a text."""
    known = locale(language) if language else None
    stops = (
        frozenset(known.function_words) if known and known.function_words else _stop_words(unit[2] for unit in units)
    )
    lexicon = Lexicon.of(language)
    texts = _zeros([unit[2] for unit in units])
    seen = Counter(texts)
    indents = [lines[unit[0]][3] for unit in units]
    main = _main_indent(units, indents)
    words = (stops, lexicon, lexicon.inside.keys().isdisjoint)
    return [
        _short(unit, min(3, seen[text] - 1))
        if far
        else _shape(unit, words, (min(3, seen[text] - 1), _indent(indent - main) if main is not None else 4), text)
        for unit, text, indent, far in zip(units, texts, indents, _far(units), strict=True)
    ]


def _far(units: Sequence[Unit]) -> Iterable[bool]:
    """Return for each unit whether all units about it are short: the middle of a menu. Poems are no menus."""
    size = len(units)
    if size <= _POEM:
        return (False,) * size
    long = list(
        accumulate(
            [
                len(text) >= _LINE or (2 * len(text) >= _LINE and not text.isascii() and " " not in text)
                for _, _, text, _, _ in units
            ],
            initial=0,
        )
    )
    before = [0] * _REACH + long[:-1]
    behind = long[_REACH + 1 :] + [long[-1]] * _REACH
    return [a == b for a, b in zip(before, behind, strict=False)]


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


def _stop_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the 40 most frequent short words of the long texts."""
    long = [text[:_SAMPLE] for text in texts if len(text) > _LONG]
    counts = Counter([word for word in " ".join(long).lower().split() if len(word) < 6])  # noqa: PLR2004
    return frozenset(sorted(counts, key=counts.__getitem__, reverse=True)[:40])


def _zeros(texts: Sequence[str]) -> list[str]:
    """Return the texts with each figure a zero; all at once, since a call for each costs a third more."""
    whole = "\n".join(texts).encode("utf-8", "surrogatepass").translate(_ZEROS).decode("utf-8", "surrogatepass")
    return whole.split("\n") if texts else []


_NOTHING = Shape((0,) * len(SHAPE), 0, [], far=False, tokens=[])
_NOTHING_FAR = _NOTHING._replace(far=True)
_new = tuple.__new__


def _end(sign: str) -> int:
    found = _ENDS.get(sign)
    if found is not None:
        return found
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
    return _STARTS.get(sign) or (8 if sign.isalpha() else 9)


def _shape(
    unit: Unit,
    known: tuple[frozenset[str], Lexicon, Callable[[Iterable[str]], bool]],
    beside: tuple[int, int],
    zeros: str,
) -> Shape:
    """Return the shape of one unit. Longer than it should be: a call for each measure would cost twice the time."""
    first, stop, text, links, markup = unit
    stops, lexicon, tells_nothing = known
    mark = 0
    if text and not text[0].isalpha():
        match = _MARK.match(text)
        if match:
            mark = 2 if text[0] in "0123456789(" else 1
            text, zeros = text[match.end() :], zeros[match.end() :]
    if not text:
        return _NOTHING
    size = wide = len(text)
    words = text.split()
    count = len(words)
    spaced = True
    if not text.isascii() and size > 10 * count and len(text.encode("utf-8", "surrogatepass")) > 2 * size:
        spaced, count, wide = False, size // 2 + 1, size * 2
    end = _end(text[-1])
    digits, dates = _figures(zeros, text) if "0" in zeros else (0, 0)
    signs = _signs(text, count, spaced=spaced) if wide > 20 else (0, 0, 0, 0, 0)  # noqa: PLR2004 - no sentence is shorter
    head = words[:_HEAD]
    low = sum(map(str.islower, head))
    lower = 1 + min(5, int(6 * low / len(head))) if low else 7 if text.lower() == text.upper() else 0
    shouting = (2 if text.isupper() else 1 if text[:4].isupper() else 0) if not low or head[0].isupper() else 0
    familiar = bisect_right(_STOPS, len(stops.intersection(head)) / len(head)) if low else 0
    chars = _CHAR_CLASS[wide] if wide < _CHARS_TOP else 17
    length = _WORD_CLASS[count] if count < _WORDS_TOP else 13
    if count <= _SHORT:
        keys = letters(text)
    else:
        keys = letters(" ".join(words[:3])) + [_ENDING + word for word in letters(" ".join(words[-3:]))]
    row = (
        chars,
        length,
        end,
        _start(text[0]),
        signs[0],
        signs[1],
        lower,
        digits,
        links,
        mark,
        signs[2],
        dates,
        bisect_right(_LETTERS, size / count),
        beside[0],
        shouting,
        familiar,
        chars * 4 + _COARSE_END[end],
        length * 8 + lower,
        markup,
        signs[3],
        signs[4],
        1 if stop - first > 1 else 0,
        0 if count > PHRASE and tells_nothing(keys) else lexicon.grade(keys, text, count),
        beside[1],
    )
    return _new(Shape, (row, count, keys, False, words))


def _figures(zeros: str, text: str) -> tuple[int, int]:
    """Return the classes of the share of figures and of the kinds of dates and times in a text with figures.

    ``zeros`` is the text with each figure a zero: where it has no shape of a date, none is searched for.
    """
    share = bisect_right(_DIGITS, zeros.count("0") / len(zeros))
    dated = "0000" in zeros or "0/0" in zeros or "0.0" in zeros or "0-0" in zeros
    timed = "0:00" in zeros or "0.00" in zeros or "0h00" in zeros
    return share, (1 if dated and _DATE.search(text) else 0) + (2 if timed and _TIME.search(text) else 0)


def _signs(text: str, count: int, *, spaced: bool) -> tuple[int, int, int, int, int]:
    """Return the classes of the numbers of sentences, commas, separators, quotation marks and brackets."""
    if text.isascii():
        return (
            min(4, text.count(". ") + ("?" in text and text.count("? ")) + ("!" in text and text.count("! "))),
            bisect_right(_COMMAS, text.count(",") / count) if "," in text else 0,
            min(3, text.count("|") + text.count(" / ")) if "|" in text or "/" in text else 0,
            min(2, text.count('"')) if '"' in text else 0,
            min(2, text.count("(")) if "(" in text else 0,
        )
    inside = text.count(",") + (0 if spaced else text.count("、") + text.count("，"))  # noqa: RUF001
    sentences = text.count(". ") + ("?" in text and text.count("? ")) + ("!" in text and text.count("! "))
    separators = ("|" in text and text.count("|")) + ("/" in text and text.count(" / "))
    return (
        min(4, sentences + (0 if spaced else text.count("。"))),
        bisect_right(_COMMAS, inside / count) if inside else 0,
        min(3, separators + ("·" in text and text.count(" · ")) + ("•" in text and text.count(" • "))),
        min(2, ('"' in text and text.count('"')) + text.count("“") + text.count("„") + text.count("»")),
        min(2, text.count("(")) if "(" in text else 0,
    )


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
    size, count, end = len(text), text.count(" ") + 1, _end(text[-1])
    chars, length = min(size, _CHARS_TOP - 1), min(count, _WORDS_TOP - 1)
    row = (_CHAR_CLASS[chars], _WORD_CLASS[length], end, 0, 0, 0, 0, 0, 0, mark, 0, 0, 0, copies, *_REST)
    return _new(Shape, (row, count, [], True, []))


_REST = (0,) * (len(SHAPE) - 14)

"""Hyphens at line ends: which belong to the word, and which only to the line.

The words of the text itself come first: a text that writes "intervention" elsewhere did not
mean "interven-tion", and one that writes "no-fly" elsewhere did. Where it is silent the
shape speaks: a hyphen before a capital or beside a figure is the word's own ("Duisburg-Essen",
"COVID-19"), and so is one that waits for a later half ("Vor- und Nachteile"). What remains
depends on whether the text was hyphenated at all: where hardly any line ends with a hyphen,
those that do are real.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..lines import Line
    from ..locales import Locale

__all__ = ["HYPHENS", "Evidence", "Hyphen", "decide", "gather", "inner_hyphens"]

HYPHENS = frozenset("-‐\N{SOFT HYPHEN}\N{NOT SIGN}\x02\ufffe")
_INVISIBLE = frozenset("\N{SOFT HYPHEN}\N{NOT SIGN}")
_WORD = regex.compile(r"[^\W_]+(?:['’\-‐][^\W_]+)*+")
_LAST = regex.compile(r"[^\W_]+(?:['’\-‐\N{SOFT HYPHEN}][^\W_]+){0,9}$")
_FIRST = regex.compile(r"[^\W_]+(?:['’\-‐][^\W_]+)*+")
_HALVES = regex.compile(r"[^\W_]*+[\x02\ufffe][^\W_]*+")
_INNER = regex.compile(r"(?<=\p{L})(?:[\x02\ufffe]|‐\x20)(?=\p{L})", regex.VERSION1)
_REACH = 60
"""Code points on either side of a hyphen that are looked at."""
_HANGING = frozenset({"und", "oder", "and", "or", "och", "en", "of", "og", "eller", "et", "y", "e"})
"""Words behind a hyphen that waits for its other half, where the language is not known."""
_WHOLE = 3
"""Letters of the shortest half that tells anything as a word."""
_MENU = 20
"""Code points of lines that tell nothing about hyphenation: headings, menus."""
_AUTOMATIC = 0.03
"""Share of lines that end with a hyphen where a text is hyphenated; ragged ones without it have 0.5 % to 2 %."""


class Evidence(NamedTuple):
    """What the text itself says about its words."""

    words: frozenset[str]
    """Its words, in lower case, those broken at line ends left out."""
    automatic: bool
    """Whether it was hyphenated when it was set."""
    typeset: bool = False
    """Whether it tells the line's hyphens (U+2010) from the words' own."""
    locale: Locale | None = None
    """The words of its language."""


class Hyphen(NamedTuple):
    """What becomes of a hyphen at a line end."""

    drop: bool
    space: bool
    """Whether a space follows it."""
    rule: str
    confidence: float


def gather(lines: Sequence[Line], locale: Locale | None = None) -> Evidence:
    """Return what the lines of a text say about its words."""
    words: set[str] = set()
    broken = prose = typeset = plain = 0
    hanging = False
    for line in lines:
        text = line.text.lower()
        if "\x02" in text or "\ufffe" in text:
            text, count = _HALVES.subn(" ", text)
            broken += count
        found = _WORD.findall(text)
        prose += len(text) > _MENU
        if hanging:
            del found[:1]
        hanging = text[-1] in HYPHENS
        if hanging:
            typeset += text[-1] == "‐"
            plain += text[-1] == "-"
            broken += text[-2:-1].isalpha()
            del found[-1:]
        words.update(found)
    automatic = broken > max(2, _AUTOMATIC * prose)
    return Evidence(frozenset(words), automatic, typeset > plain, locale)


def decide(before: str, behind: str, evidence: Evidence) -> Hyphen | None:
    """Return what becomes of the hyphen that ``before`` ends with, ``None`` where it is no hyphen of a word.

    Example:
        >>> decide("the interven-", "tion went on", Evidence(frozenset({"intervention"}), False)).rule
        'hyphen_joined_elsewhere'
    """
    left = _LAST.search(before[-_REACH:-1])
    right = _FIRST.match(behind[:_REACH])
    if before[-1] in _INVISIBLE:
        return Hyphen(drop=True, space=False, rule="hyphen_invisible", confidence=0.99)
    if left is None or right is None:
        return None
    last = left[0].rpartition("-")[2]
    return (
        _known(left[0], right[0], evidence)
        or _known(last, right[0], evidence)
        or _typeset(before[-1], evidence)
        or _shaped(last, right[0], evidence)
        or _guessed(left[0], right[0], evidence)
    )


def _known(left: str, right: str, evidence: Evidence) -> Hyphen | None:
    """Decide by the words of the text itself."""
    low, tail = left.lower(), right.lower()
    whole, compound = low + tail, f"{low}-{tail}"
    if compound in evidence.words:
        return Hyphen(drop=False, space=False, rule="hyphen_kept_elsewhere", confidence=0.97)
    if whole in evidence.words and not (right[0].isupper() and left[-1].islower()):
        return Hyphen(drop=True, space=False, rule="hyphen_joined_elsewhere", confidence=0.99)
    return None


def _typeset(mark: str, evidence: Evidence) -> Hyphen | None:
    """Decide by the character, in a text that has one for lines and another for words."""
    if not evidence.typeset or mark not in "-‐":
        return None
    return Hyphen(drop=mark == "‐", space=False, rule="hyphen_character", confidence=0.97)


def _shaped(left: str, right: str, evidence: Evidence) -> Hyphen | None:
    """Decide by the shape of the two halves."""
    if left[-1].isdecimal() or right[0].isdecimal():
        return Hyphen(drop=False, space=False, rule="hyphen_figure", confidence=0.95)
    hanging = evidence.locale.hanging if evidence.locale else _HANGING
    if right.lower() in hanging and len(left) > 1:
        return Hyphen(drop=False, space=True, rule="hyphen_hanging", confidence=0.9)
    if right[0].isupper() and not (left.isupper() and len(left) > 1 and right.isupper()):
        return Hyphen(drop=False, space=False, rule="hyphen_capital", confidence=0.95)
    if len(left) == 1:
        return Hyphen(drop=False, space=False, rule="hyphen_compound", confidence=0.8)
    return None


def _guessed(left: str, right: str, evidence: Evidence) -> Hyphen:
    """Decide by what kind of words keep a hyphen, and whether the text was hyphenated."""
    low, tail = left.lower(), right.lower()
    keep = 0
    if evidence.locale:
        keep += low in evidence.locale.keep_prefixes or low.rpartition("-")[2] in evidence.locale.keep_prefixes
        keep += tail.partition("-")[0] in evidence.locale.keep_suffixes
    keep += "-" in low and not evidence.automatic
    if len(low) >= _WHOLE and len(tail) >= _WHOLE:
        keep += (low in evidence.words) + (tail in evidence.words) > 1
    if keep + (not evidence.automatic) > 1:
        return Hyphen(drop=False, space=False, rule="hyphen_words", confidence=0.7)
    return Hyphen(drop=True, space=False, rule="hyphen_line_end", confidence=0.9 if evidence.automatic else 0.6)


def inner_hyphens(text: str, evidence: Evidence) -> Iterator[tuple[int, int, Hyphen]]:
    """Yield the hyphens of line ends that an extractor left inside a line it had joined, with their spans.

    pdfium writes U+0002 or U+FFFE for one; others leave the hyphen, with a space behind it.
    """
    for match in _INNER.finditer(text):
        start, end = match.span()
        before = text[max(0, start - _REACH) : start] + match[0][0]
        hyphen = decide(before, text[end : end + _REACH], evidence)
        if hyphen is not None and not (hyphen.space and match[0][-1] == " "):
            yield start, end, hyphen

"""Hyphens at line ends: which belong to the word, and which only to the line.

The words of the text itself come first: a text that writes "intervention" elsewhere did not
mean "interven-tion", and one that writes "no-fly" elsewhere did. Where it is silent the
shape speaks: a hyphen before a capital or beside a figure is the word's own ("Duisburg-Essen",
"COVID-19"), and so is one behind capitals ("TV-show"), in a word said twice ("bahan-bahan"), or
one that waits for a later half ("Vor- und Nachteile"). What remains depends on whether the text
was hyphenated at all: where hardly any line ends with a hyphen, and no word that is divided there
stands elsewhere in one, those that do are real.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import regex

from ..locales import Locale, words
from ..models.logistic import Logistic, load_logistic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..lines import Line

__all__ = ["FEATURES", "HYPHENS", "Evidence", "Hyphen", "decide", "describe", "gather", "halves", "inner_hyphens"]

HYPHENS = frozenset("-‐\N{SOFT HYPHEN}\N{NOT SIGN}\x02\ufffe")
_INVISIBLE = frozenset("\N{SOFT HYPHEN}\N{NOT SIGN}")
_LAST = re.compile(r"[^\W_]+(?:['’\-‐\N{SOFT HYPHEN}][^\W_]+){0,9}$")
_FIRST = re.compile(r"[^\W_]+(?:['’\-‐][^\W_]+)*+")
_BREAKS = ("-\n", "‐\n", "\N{SOFT HYPHEN}\n", "\N{NOT SIGN}\n", "\x02\n", "\ufffe\n", "‐ ")
"""What stands between the halves of a word that a line end has broken; the halves are no words of the text."""
_SIGNS = "\"'“”„«»‘’‚.,;:!?…()[]{}*_–—-‐·•/|"
_INNER = regex.compile(r"(?<=\p{L})‐\x20(?=\p{L})", regex.VERSION1)
_REACH = 60
"""Code points on either side of a hyphen that are looked at."""
_LENGTHS = 8
"""Letters of a half of a word that are told apart."""
_MENU = 20
"""Code points of lines that tell nothing about hyphenation: headings, menus."""
_AUTOMATIC = 0.03
"""Share of lines that end with a hyphen where a text is hyphenated; ragged ones without it have 0.5 % to 2 %."""
_BRIEF = 20
"""Lines of a text in which even one hyphen shows it: of ragged texts of that size one in five has one."""

_DOUBLED = 4
"""Letters of the shortest word that is said twice, as in Indonesian "bahan-bahan"."""


class Evidence(NamedTuple):
    """What the text itself says about its words."""

    words: AbstractSet[str]
    """Its words, in lower case, with the signs around them and without; those broken at line ends are left out."""
    automatic: bool
    """Whether it was hyphenated when it was set."""
    typeset: bool = False
    """Whether it tells the line's hyphens (U+2010) from the words' own."""
    locale: Locale | None = None
    """The words of its language that keep a hyphen, or follow a hanging one."""
    common: AbstractSet[str] = frozenset()
    """Common words of its language."""
    sequence: Sequence[str] = ()
    """Its words one after another, with the signs around them."""


class Hyphen(NamedTuple):
    """What becomes of a hyphen at a line end."""

    drop: bool
    space: bool
    """Whether a space follows it."""
    rule: str
    confidence: float


def gather(lines: Sequence[Line], locale: Locale | None = None, *, merged: bool = False) -> Evidence:
    """Return what the lines of a text say about its words.

    Args:
        lines: All lines of the text.
        locale: The words of its language.
        merged: Whether an extractor merged lines, as it does when it takes out their hyphens itself.
    """
    texts = [line[2] for line in lines]
    text = "\n".join(texts).lower()
    broken = {mark: text.count(mark) for mark in _BREAKS if mark[0] in text}
    typeset = broken.get("‐\n", 0) + broken.get("‐ ", 0)
    plain = broken.get("-\n", 0)
    prose = sum([len(row) > _MENU for row in texts])
    for mark, count in broken.items():
        if count:
            text = text.replace(mark, "\0")
    common = _lexicon().get(locale.code, frozenset()) if locale else frozenset()
    sequence = text.split()
    words = set(sequence)
    words.update([word.strip(_SIGNS) for word in tuple(words) if not word.isalpha()])
    shown = sum(broken.values()) - broken.get("\N{NOT SIGN}\n", 0)
    automatic = (
        merged
        or shown > max(2 if prose > _BRIEF else 0, _AUTOMATIC * prose)
        or (shown > 0 and _divides(sequence, words))
    )
    return Evidence(words, automatic, typeset > plain, locale, common, sequence)


def _divides(sequence: Sequence[str], words: AbstractSet[str]) -> bool:
    """Whether a text divides words at line ends: more of those there stand elsewhere in one than with a hyphen.

    Where letters are small and words short, a text of two columns has one such line in fifty.
    """
    joined = kept = 0
    for word in sequence:
        if "\0" in word:
            left, _, right = word.strip(_SIGNS).partition("\0")
            joined += left != "" != right and left + right in words
            kept += f"{left}-{right}" in words
    return joined > kept


@cache
def _lexicon() -> dict[str, frozenset[str]]:
    """Return the common words of the languages that have a list of them."""
    found = json.loads(files("articleparse").joinpath("data", "lexicon.json").read_text("utf-8"))
    return {code: frozenset(words.split()) for code, words in found.items()}


def decide(before: str, behind: str, evidence: Evidence) -> Hyphen | None:
    """Return what becomes of the hyphen that ``before`` ends with, ``None`` where it is no hyphen of a word.

    Example:
        >>> decide("the interven-", "tion went on", Evidence(frozenset({"intervention"}), False)).rule
        'hyphen_joined_elsewhere'
    """
    if before[-1] in _INVISIBLE:
        return Hyphen(drop=True, space=False, rule="hyphen_invisible", confidence=0.99)
    parts = halves(before, behind)
    if parts is None:
        return None
    left, right = parts
    last = left.rpartition("-")[2]
    return (
        _known(left, right, evidence)
        or (_known(last, right, evidence) if "-" in left else None)
        or _typeset(before[-1], evidence)
        or _shaped(last, right, evidence)
        or _judged(left, right, evidence)
    )


def halves(before: str, behind: str) -> tuple[str, str] | None:
    """Return the parts of the word that a hyphen at a line end breaks, ``None`` where it breaks no word."""
    left = _LAST.search(before[-_REACH:-1].rpartition(" ")[2])
    right = _FIRST.match(behind[:_REACH])
    return (left[0], right[0]) if left and right else None


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
    if len(left) > 1 and left.isupper() and right[0].islower():
        return Hyphen(drop=False, space=False, rule="hyphen_capitals", confidence=0.95)
    if len(left) >= _DOUBLED and right.lower().startswith(left.lower()):
        return Hyphen(drop=False, space=False, rule="hyphen_doubled", confidence=0.9)
    hanging = evidence.locale.hanging if evidence.locale else words("hanging")
    if right.lower() in hanging and len(left) > 1:
        return Hyphen(drop=False, space=True, rule="hyphen_hanging", confidence=0.9)
    return None


def _judged(left: str, right: str, evidence: Evidence) -> Hyphen:
    """Decide by the model: what kind of words keep a hyphen, and whether the text was hyphenated."""
    model = _model()
    values = describe(left, right, evidence)
    kept = model.probability(values)
    rule = model.reasons(values)
    return Hyphen(drop=kept < 0.5, space=False, rule=rule, confidence=max(kept, 1 - kept))  # noqa: PLR2004


@cache
def _model() -> Logistic:
    return load_logistic("hyphens.json", FEATURES)


FEATURES = {
    "words": 16,
    "common": 32,
    "kept_parts": 8,
    "case": 4,
    "first_length": _LENGTHS,
    "last_length": _LENGTHS,
    "compound": 8,
}
"""The features of a hyphen that the text's own words say nothing about, each with the number of its values."""


def describe(left: str, right: str, evidence: Evidence) -> tuple[int, ...]:
    """Return the value of each feature for the two halves of a word, in the order of ``FEATURES``."""
    low, tail = left.lower(), right.lower()
    words, automatic = evidence.words, evidence.automatic
    last, first = low.rpartition("-")[2], tail.partition("-")[0]
    keeps_left = keeps_right = False
    if evidence.locale:
        keeps_left = low in evidence.locale.keep_prefixes or last in evidence.locale.keep_prefixes
        keeps_right = tail in evidence.locale.keep_suffixes or first in evidence.locale.keep_suffixes
    upper = right[0].isupper()
    common = evidence.common
    return (
        8 * automatic + 4 * bool(common) + 2 * (last in words) + (first in words),
        16 * automatic
        + 8 * (last + first in common)
        + 4 * (f"{last}-{first}" in common)
        + 2 * (last in common)
        + (first in common),
        4 * automatic + 2 * keeps_left + keeps_right,
        2 * upper + left[-1].isupper(),
        min(len(last), _LENGTHS) - 1,
        min(len(first), _LENGTHS) - 1,
        4 * automatic + 2 * ("-" in low) + ("-" in tail),
    )


def inner_hyphens(text: str, evidence: Evidence) -> Iterator[tuple[int, int, Hyphen]]:
    """Yield the hyphens of line ends that an extractor left inside a line it had joined, with their spans.

    It leaves the hyphen (U+2010), with a space behind it.
    """
    for match in _INNER.finditer(text):
        start, end = match.span()
        before = text[max(0, start - _REACH) : start] + match[0][0]
        hyphen = decide(before, text[end : end + _REACH], evidence)
        if hyphen is not None and not hyphen.space:
            yield start, end, hyphen

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
    from collections.abc import Sequence

    from ..lines import Line

__all__ = ["HYPHENS", "Evidence", "Hyphen", "decide", "gather"]

HYPHENS = frozenset("-‐\N{SOFT HYPHEN}\N{NOT SIGN}\x02\ufffe")
_INVISIBLE = frozenset("\N{SOFT HYPHEN}\N{NOT SIGN}")
_WORD = regex.compile(r"[^\W_]+(?:['’\-‐][^\W_]+)*+")
_LAST = regex.compile(r"[^\W_]+(?:['’\-‐\N{SOFT HYPHEN}][^\W_]+){0,9}$")
_FIRST = regex.compile(r"[^\W_]+(?:['’\-‐][^\W_]+)*+")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WAITING = _words(
    """
    und oder bzw sowie bis noch als auch wie aber and or to och eller samt en of og i ja tai és vagy y o u e ou
    et
    """
)
"""Words behind a hyphen that waits for its other half."""
_KEEPING = _words(
    """
    self ex well half all cross mid vice high low long short full part so would then one two three four five six
    seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety first second third best better
    world state non anti pro e x quasi soi mi demi avant après sous est nord sud franco anglo euro afro socio
    politico
    """
)
_KEPT = _words(
    """
    based year years old like led made related style wide free level term time day week month hour minute mile
    backed born known looking up down off out in on to the of and la le les moi toi lui nous vous leur y en il
    elle ce ci là lo los las se me te nos vos lhe lhes
    """
)
_AUTOMATIC = 0.03
"""Share of lines that end with a hyphen where a text is hyphenated; ragged ones without it have 0.5 % to 2 %."""


class Evidence(NamedTuple):
    """What the text itself says about its words."""

    words: frozenset[str]
    """Its words, in lower case, those broken at line ends left out."""
    automatic: bool
    """Whether it was hyphenated when it was set."""


class Hyphen(NamedTuple):
    """What becomes of a hyphen at a line end."""

    drop: bool
    space: bool
    """Whether a space follows it."""
    rule: str
    confidence: float


def gather(lines: Sequence[Line]) -> Evidence:
    """Return what the lines of a text say about its words."""
    words: set[str] = set()
    broken = prose = 0
    for line in lines:
        text = line.text.lower()
        if len(text) < 20:  # noqa: PLR2004 - headings and menus tell nothing about hyphenation
            words.update(_WORD.findall(text))
            continue
        prose += 1
        found = _WORD.findall(text)
        if text[-1] in HYPHENS and found:
            broken += text[-2].isalpha()
            found.pop()
        words.update(found[1:] if broken else found)
    return Evidence(frozenset(words), broken > max(2, _AUTOMATIC * prose))


def decide(before: str, behind: str, evidence: Evidence) -> Hyphen | None:
    """Return what becomes of the hyphen that ``before`` ends with, ``None`` where it is no hyphen of a word.

    Example:
        >>> decide("the interven-", "tion went on", Evidence(frozenset({"intervention"}), False)).rule
        'hyphen_joined_elsewhere'
    """
    left = _LAST.search(before[-60:-1])
    right = _FIRST.match(behind[:60])
    if before[-1] in _INVISIBLE:
        return Hyphen(drop=True, space=False, rule="hyphen_invisible", confidence=0.99)
    if left is None or right is None:
        return None
    return _known(left[0], right[0], evidence) or _shaped(left[0], right[0]) or _guessed(left[0], right[0], evidence)


def _known(left: str, right: str, evidence: Evidence) -> Hyphen | None:
    """Decide by the words of the text itself."""
    low, tail = left.lower(), right.lower()
    whole, compound = low + tail, f"{low}-{tail}"
    if compound in evidence.words:
        return Hyphen(drop=False, space=False, rule="hyphen_kept_elsewhere", confidence=0.97)
    if whole in evidence.words and not (right[0].isupper() and left[-1].islower()):
        return Hyphen(drop=True, space=False, rule="hyphen_joined_elsewhere", confidence=0.99)
    return None


def _shaped(left: str, right: str) -> Hyphen | None:
    """Decide by the shape of the two halves."""
    if left[-1].isdecimal() or right[0].isdecimal():
        return Hyphen(drop=False, space=False, rule="hyphen_figure", confidence=0.95)
    if right.lower() in _WAITING and len(left) > 1:
        return Hyphen(drop=False, space=True, rule="hyphen_waiting", confidence=0.9)
    if right[0].isupper() and not (left.isupper() and len(left) > 1 and right.isupper()):
        return Hyphen(drop=False, space=False, rule="hyphen_capital", confidence=0.95)
    if len(left) == 1 or "-" in left or "-" in right:
        return Hyphen(drop=False, space=False, rule="hyphen_compound", confidence=0.8)
    return None


def _guessed(left: str, right: str, evidence: Evidence) -> Hyphen:
    """Decide by what kind of words keep a hyphen, and whether the text was hyphenated."""
    low, tail = left.lower(), right.lower()
    if low in _KEEPING or tail in _KEPT:
        keep = 2
    else:
        keep = (low in evidence.words) + (tail in evidence.words) - 1 if len(low) > 2 and len(tail) > 2 else 0  # noqa: PLR2004
    if keep + (not evidence.automatic) > 1:
        return Hyphen(drop=False, space=False, rule="hyphen_words", confidence=0.7)
    return Hyphen(drop=True, space=False, rule="hyphen_line_end", confidence=0.9 if evidence.automatic else 0.6)

r"""Language: which language a text is in, and the words of each language.

:func:`detect` looks at a bounded sample: short texts whole, of long ones three slices from the
inside, since the ends of a page are menus and footers. It asks for the script first; many
scripts write one language. Where a script writes several, it counts function words and
characteristic letters::

    sample   Regjeringen har ikke lagt fram ...      "ikke" {da, no}: 1/2 each    "fram" {no, sv}
    scores   no 9.4   da 5.1   sv 2.3 ...            the first by a margin, or None

A word counts the less, the more languages have it. Everything else in this module's face comes
from :mod:`articleparse.locales`.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING

import regex

from .locales import CATEGORIES, KINDS, Category, Kind, Locale, codes, locale, months, phrases, weak, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "CATEGORIES",
    "KINDS",
    "Category",
    "Kind",
    "Locale",
    "codes",
    "detect",
    "locale",
    "months",
    "phrases",
    "weak",
    "words",
]

_SLICES = 3
_SLICE = 1200
"""Code points of a slice; with 800, 13 of 4,300 flattened web pages were told less well."""
_FOREIGN_SHARE = 0.3
"""Share of a script among the letters from which on the text is in that script."""
_KANA_SHARE = 0.05
"""Share of kana among kana and Han that makes Japanese; Chinese text quotes less."""
_LEAST_SCORE = 1.5
"""Weight of evidence below which there is no verdict: some four function words."""
_LEAST_RATE = 0.05
"""Weight of evidence for each word below which there is no verdict: lists of names and numbers."""
_MARGIN = 1.02
"""The best language must score this times as much as the next; more left Bosnian untold and gained nothing."""
_LETTER_WEIGHT = 0.25

_SPACED = bytes(code if code > 127 or chr(code).isalpha() else 32 for code in range(256))  # noqa: PLR2004 - ASCII
"""For each byte of ASCII the letter, or a space for any other sign; others as they are."""
_SMALL = _SPACED.lower()
"""The same, and capitals of ASCII in lower case."""
_ASCII = bytes(range(128))
_ENOUGH, _CERTAIN = 60, 2.5
"""Words all over a text that show its language if its lead is as large: of 2,566 texts three were told otherwise,
all three rightly."""
_SIGNS = frozenset("\N{NO-BREAK SPACE}«»‐–—‘’‚“”„…·•")
"""Signs beside letters that are beyond ASCII."""
_WORD = re.compile(r"[^\W\d_]+")
_MARKED_WORD = regex.compile(r"[\p{L}\p{M}]+", regex.VERSION1)
_OTHER_SCRIPT = re.compile("[\u0370-\u1dff\u2c80-\u2fdf\u3040-\u9fff\ua000-\ua6ff\uac00-\ud7ff\U00020000-\U0003ffff]+")
_BEYOND_ASCII = re.compile("[\u00a1-\uffff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+")

_SCRIPTS: Mapping[int, str] = {
    block: script
    for script, first, last in (
        ("el", 0x0370, 0x03FF),
        ("Cyrl", 0x0400, 0x052F),
        ("hy", 0x0530, 0x058F),
        ("he", 0x0590, 0x05FF),
        ("Arab", 0x0600, 0x077F),
        ("Deva", 0x0900, 0x097F),
        ("bn", 0x0980, 0x09FF),
        ("gu", 0x0A80, 0x0AFF),
        ("ta", 0x0B80, 0x0BFF),
        ("te", 0x0C00, 0x0C7F),
        ("th", 0x0E00, 0x0E7F),
        ("ka", 0x10A0, 0x10FF),
        ("ka", 0x1C90, 0x1CBF),
        ("kana", 0x3040, 0x30FF),
        ("Hani", 0x3400, 0x4DBF),
        ("Hani", 0x4E00, 0x9FFF),
        ("ko", 0xAC00, 0xD7AF),
    )
    for block in range(first >> 4, (last >> 4) + 1)
}
"""The script of each run of 16 code points; where a script writes one language here, the language."""

_WORDY = frozenset({"Cyrl", "Arab", "Deva"})


def detect(text: str) -> str | None:
    """Return the ISO 639-1 code of the language a text is in, ``None`` when unsure.

    The cost has a bound: at most 3,600 code points of the text are looked at.

    Example:
        >>> detect("Die Stadt hat am Montag beschlossen, dass der Markt nicht mehr auf dem Platz bleibt.")
        'de'
        >>> detect("12.04.2023 / 17:45") is None
        True
    """
    sample = _sample(text)
    coded = _unsigned(sample)
    if not coded.isascii():
        beyond = coded.translate(None, _ASCII).decode("utf-8", "surrogatepass")
        other = "".join(_OTHER_SCRIPT.findall(beyond))
        latin = sum(map(len, _LATIN.findall(sample))) if other else 0
        if other and len(other) >= _FOREIGN_SHARE * (len(other) + latin):
            return _by_script(other, sample)
    words = _latin_words(coded)
    if len(words) > _ENOUGH:
        found = _by_words(words[:: len(words) // _ENOUGH], Counter(), _CERTAIN)
        if found:
            return found
    marked = Counter() if sample.isascii() else Counter(_BEYOND_ASCII.findall(sample))
    return _by_words(words, marked)


def _unsigned(text: str) -> bytes:
    """Return a text in UTF-8, a space for each of the signs beyond ASCII that texts in Latin letters have."""
    coded = text.encode("utf-8", "surrogatepass")
    if not coded.isascii():
        for sign in _SIGNS.intersection(coded.translate(None, _ASCII).decode("utf-8", "surrogatepass")):
            coded = coded.replace(sign.encode(), b" ")
    return coded


def _latin_words(coded: bytes) -> list[str]:
    """Return the words of a text in Latin letters, parted by what is no letter: in a third of a pattern's time.

    Example:
        >>> _latin_words(_unsigned("\N{LEFT DOUBLE QUOTATION MARK}Rain, ÄRA 9"))
        ['rain', 'ära']
    """
    if coded.isascii():
        return coded.translate(_SMALL).decode().split()
    folded = coded.decode("utf-8", "surrogatepass").casefold().encode("utf-8", "surrogatepass")
    return folded.translate(_SPACED).decode("utf-8", "surrogatepass").split()


def _sample(text: str) -> str:
    """Return what is looked at of a text, without addresses: their words belong to no language."""
    size = len(text)
    if size > _SLICES * _SLICE:
        step = size // (_SLICES + 1)
        starts = [step * (k + 1) - _SLICE // 2 for k in range(_SLICES)]
        text = " ".join(text[start : start + _SLICE] for start in starts)
    if "/" in text or "@" in text:
        return " ".join([word for word in text.split() if "/" not in word and "@" not in word and "=" not in word])
    return text


def _by_script(other: str, sample: str) -> str | None:
    """Return the language of a text whose letters ``other`` are not Latin."""
    letters = Counter(other)
    counts: Counter[str] = Counter()
    for char, number in letters.items():
        counts[_SCRIPTS.get(ord(char) >> 4, "")] += number
    han = counts["Hani"] + counts["kana"]
    if han > len(other) / 2:
        return "ja" if counts["kana"] >= _KANA_SHARE * han else "zh"
    script = counts.most_common(1)[0][0]
    if script in _WORDY:
        word = _WORD if script == "Cyrl" else _MARKED_WORD
        return _by_words(word.findall(sample.casefold()), letters)
    return script or None


def _by_words(found: list[str], chars: Counter[str], margin: float = _MARGIN) -> str | None:
    """Return the language whose function words and letters are the most, by a margin."""
    table = _word_weights()
    scores: defaultdict[str, float] = defaultdict(float)
    for word, number in Counter(filter(table.__contains__, found)).items():
        for code, weight in table[word]:
            scores[code] += weight * number
    letters = _letter_weights() if chars else {}
    for char, number in chars.items():
        for code, weight in letters.get(char, ()):
            scores[code] += weight * number
    if not scores:
        return None
    best = max(scores, key=scores.__getitem__)
    top = scores.pop(best)
    if top < _LEAST_SCORE or top < _LEAST_RATE * len(found) or top < margin * max(scores.values(), default=0.0):
        return None
    return best


@cache
def _word_weights() -> Mapping[str, tuple[tuple[str, float], ...]]:
    """Return for each function word its languages, each with the weight of one occurrence."""
    return _weights((code, word.rstrip("'")) for code, each in _locales() for word in each.function_words)


@cache
def _letter_weights() -> Mapping[str, tuple[tuple[str, float], ...]]:
    table = _weights((code, letter) for code, each in _locales() for letter in each.letters)
    return {
        letter: tuple((code, weight * _LETTER_WEIGHT) for code, weight in weights) for letter, weights in table.items()
    }


def _weights(pairs: Iterable[tuple[str, str]]) -> Mapping[str, tuple[tuple[str, float], ...]]:
    owners: dict[str, list[str]] = {}
    for code, item in pairs:
        owners.setdefault(item, []).append(code)
    return {item: tuple((code, 1 / len(having)) for code in having) for item, having in owners.items()}


def _locales() -> list[tuple[str, Locale]]:
    return [(code, each) for code in codes() if (each := locale(code))]

"""Credits: who made the pictures, on the line that says who wrote the text.

The word before the opening tells one from the other::

    Words by Ada Roe. Photographs by Lia Roth.
                      ^^^^^^^^^^^ a maker of pictures follows
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from ..locales import phrases
from ..locales import words as words_for

if TYPE_CHECKING:
    from .lexicon import Lexicon

__all__ = ["is_credit", "without_credit"]

_BEFORE, _AROUND = " .,;|&/+-\N{EN DASH}\N{EM DASH}\N{MIDDLE DOT}", "(.,:"
"""What stands between a byline and the credit behind it, and around the word that says so."""


_WIDE_COLON = "\N{FULLWIDTH COLON}"
_CJK = "\N{CJK RADICAL REPEAT}"
"""Signs from here on are written without spaces between words."""
_LONGEST = 40
"""Characters before an opening that hold such a word, its marks and spaces with it."""
_SIGNS = r"/:=\N{FULLWIDTH SOLIDUS}\N{FULLWIDTH COLON}\N{FULLWIDTH EQUALS SIGN}"
_COLONS, _COMMAS = ":\N{FULLWIDTH COLON}", ",\N{FULLWIDTH COMMA}\N{FULLWIDTH VERTICAL LINE}"
_DOT = "\N{MIDDLE DOT}"
_label = regex.compile(r"[\s.,;|/]\s?(\p{L}[\p{L}\p{M}]++)\s?:").finditer
_bare = regex.compile(
    r"(?<=\p{Lu}\p{Ll}++\W{1,3})(?<!\p{L})(\p{Lu}\p{Ll}{2,11}+)(?=\s\p{Lu}\p{Ll}++\s\p{Lu}\p{Ll})"
).finditer
"""The same without a colon, before another name: "Text Ada Roe Foto Lia Roth"."""


def without_credit(text: str, start: int, words: Lexicon) -> str:
    """Return a line without the credit, or the editor, behind the byline that it opens with, which ends at ``start``.

    Example:
        >>> from articleparse.fields.lexicon import lexicon
        >>> without_credit("Words by Ada Roe. Photographs by Lia Roth.", 9, lexicon("en"))
        'Words by Ada Roe'
    """
    edited = _edited().search(text, start) if ":" in text or _WIDE_COLON in text else None
    if edited and any(map(str.isalpha, text[start : edited.start()])):
        text = text[: edited.start()].rstrip(_BEFORE)
    wide = None if text.isascii() else _pictured().search(text, start)
    if wide:
        return text[: wide.start()].rstrip(_BEFORE)
    label = next((each for each in _label(text, start) if each[1].casefold() in words.credits), None)
    if label:
        return text[: label.start()].rstrip(_BEFORE)
    word = next((each for each in _bare(text, start) if each[1].casefold() in words.credits), None)
    if word:
        return text[: word.start()].rstrip(_BEFORE)
    for opening in words.openings(text, start, len(text)):
        if is_credit(text, opening.start(), words):
            return text[: _word(text, opening.start())].rstrip(_BEFORE)
    return text


@cache
def _edited() -> regex.Pattern[str]:
    """Return the pattern that finds what stands before the one who edited the text, behind the one who wrote it."""
    said = [regex.escape(phrase).replace(r"\ ", r"\s") for phrase in phrases("edited")]
    wide = "|".join([phrase for phrase in said if phrase >= _CJK])
    spaced = [phrase for phrase in said if phrase < _CJK]
    glued = "|".join([f"{phrase[0].upper()}(?i:{phrase[1:]})" for phrase in spaced if phrase[0].upper() != phrase[0]])
    return regex.compile(
        rf"[\s.,;|/]*+(?:(?:(?<!\p{{L}})(?i:{'|'.join(spaced)})|(?<=[\p{{Ll}}\p{{Lo}}\p{{M}}])(?:{glued}))\s?:"
        rf"|(?:{wide})\s?[{_COLONS}])"
    )


@cache
def _pictured() -> regex.Pattern[str]:
    """Return the pattern that finds what stands before the one who made the pictures, in scripts without spaces."""
    made = "|".join(map(regex.escape, phrases("pictured")))
    return regex.compile(rf"[\s、|{_COMMAS}{_SIGNS}]\s*+(?:{made})\s*[・{_DOT}\s{_SIGNS}]")


def is_credit(text: str, place: int, words: Lexicon) -> bool:
    """Whether the word before an opening calls what follows the maker of something else: "photos by", "powered by"."""
    word = text[max(_word(text, place), place - _LONGEST) : place].strip().casefold().strip(_AROUND)
    return word in words.credits or word in words_for("served")


def _word(text: str, place: int) -> int:
    """Return where the word before a place begins."""
    return text[:place].rstrip().rfind(" ") + 1

"""Credits: who made the pictures, on the line that says who wrote the text.

The word before the opening tells one from the other::

    Words by Ada Roe. Photographs by Lia Roth.
                      ^^^^^^^^^^^ a maker of pictures follows
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from .lexicon import Lexicon

__all__ = ["is_credit", "without_credit"]

_BEFORE, _AROUND = " .,;|&/+-\N{EN DASH}\N{EM DASH}\N{MIDDLE DOT}", "(.,:"
"""What stands between a byline and the credit behind it, and around the word that says so."""


_SAID_SERVED = """
powered sponsored presented supported hosted provided offered recommended funded owned operated developed designed hired
followed moderated narrated translated proofread directed produced bereitgestellt präsentiert unterstützt gesponsert
moderiert übersetzt betrieben gehostet entwickelt gestaltet gefördert présenté proposé offert sponsorisé soutenu traduit
animé réalisé patrocinado presentado ofrecido traducido apresentado traduzido presentato offerto sponsorizzato tradotto
additional film movie book novel song album music play buch roman musik regie drehbuch livre libro livro romanzo filme
aangeboden mogelijk vertaald gesponsord sponsrad översatt presenteras oversatt oversat
"""
_SERVED = frozenset(_SAID_SERVED.split())
"""Words before an opening that call what follows the maker or the payer of something else than the text."""
_WIDE_COLON = "\N{FULLWIDTH COLON}"
_LONGEST = 40
"""Characters before an opening that hold such a word, its marks and spaces with it."""
_SIGNS = r"/:=\N{FULLWIDTH SOLIDUS}\N{FULLWIDTH COLON}\N{FULLWIDTH EQUALS SIGN}"
_wide = regex.compile(
    r"[\s、,\N{FULLWIDTH COMMA}\N{FULLWIDTH VERTICAL LINE}|" + _SIGNS + r"]\s*+"
    r"(?:写真|撮影|摄影|攝影|图片|图|圖|사진|イラスト)\s*[・\N{MIDDLE DOT}\s" + _SIGNS + "]"
).search


_edited = regex.compile(
    r"[\s.,;|/]*+(?:(?:(?<!\p{L})(?i:edited\sby|edited\sand\spublished\sby|editado\spor|edición(?:\sde)?|edição(?:\sde)?"
    r"|editor|redigeret\saf|redigert\sav|redigerad\sav|редактор|संपादक|संपादन|সম্পাদনা|সম্পাদক|penyunting)"
    r"|(?<=[\p{Ll}\p{Lo}\p{M}])Edited\s[Bb]y)\s?:"
    r"|(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|编审|編審)\s?[:\N{FULLWIDTH COLON}])"
).search
"""What stands before the one who edited the text, behind the one who wrote it."""
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
    edited = _edited(text, start) if ":" in text or _WIDE_COLON in text else None
    if edited and any(map(str.isalpha, text[start : edited.start()])):
        text = text[: edited.start()].rstrip(_BEFORE)
    wide = _wide(text, start)
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


def is_credit(text: str, place: int, words: Lexicon) -> bool:
    """Whether the word before an opening calls what follows the maker of something else: "photos by", "powered by"."""
    word = text[max(_word(text, place), place - _LONGEST) : place].strip().casefold().strip(_AROUND)
    return word in words.credits or word in _SERVED


def _word(text: str, place: int) -> int:
    """Return where the word before a place begins."""
    return text[:place].rstrip().rfind(" ") + 1

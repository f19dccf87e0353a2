r"""Drop caps: initials that stand apart from their word.

An initial over several lines is a text of its own in a PDF: extractors set it on a line
before its word ("T\nalks were held"), part it by a space ("T alks"), find it above the
headline, since that is where its top is, or at the end of the first line ("alks were held T
over the bridge"). Which words the text has elsewhere tells whether "A" and "new" are one word
or two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["INITIAL", "is_initial", "lacks_initial", "parted", "takes_initial", "torn"]

INITIAL = 2
"""Code points of an initial with a mark before it."""
_INITIAL = regex.compile(r"[\"“„«‘¡¿]?\p{Lu}$")
_PARTED = regex.compile(r"([\"“„«‘¡¿]?\p{Lu})( {1,40})([\p{L}’']+)")
_LETTERS = regex.compile(r"\p{L}++")
_WORDS = "AIO\u0410\u0418\u041e\u0423\u0406"
"""Latin and Cyrillic capitals that are words in several languages; the lists of function words have the others."""
_GREEK = "\u0370"
"""The first letter behind the Latin ones; from here on any capital may be a word."""
_TORN = regex.compile(r"(?<=[^\s.!?:…\"”»])\x20(\p{Lu})(?=\x20\p{Ll})")
_FIRST_LINE = 160
"""Code points of the widest first line, at the end of which an initial may be found."""
_SMALL = 3
"""Letters of a word in small capitals that is known to lack its first, at the least."""


def is_initial(text: str) -> bool:
    """Whether a line holds nothing but a capital, with or without a quotation mark before it."""
    return len(text) <= INITIAL and _INITIAL.match(text) is not None


def lacks_initial(text: str) -> bool:
    """Whether a paragraph begins as if its first letter were missing: small, or with a word half in capitals."""
    word = text[:20].partition(" ")[0]
    return text[0].islower() or text[0] in "’'" or (len(word) > 1 and word.isupper())


def takes_initial(initial: str, text: str, often: Callable[[str], int]) -> str | None:
    """Return what stands between an initial and the line it belongs to, ``None`` where it does not belong there.

    Args:
        initial: The line with the capital alone.
        text: The line that may begin with the rest of its word.
        often: Tells how often the text has a word, in lower case; called only when needed.

    Example:
        >>> counts = {"new": 2, "ferry": 1}
        >>> takes_initial("T", "alks were held", lambda word: counts.get(word, 0))
        ''
        >>> takes_initial("A", "new ferry", lambda word: counts.get(word, 0))
        ' '
    """
    word = _LETTERS.match(text)
    if word is None:
        return "" if text[0] in "’'" else None
    rest = word[0]
    if not rest[0].islower() and not (len(rest) > 1 and rest.isupper()):
        return " " if initial[-1] in "AIO" and not rest.isupper() else None
    if not _is_word(initial[-1], often) and initial[-1] < _GREEK:
        return ""
    if often((initial[-1] + rest).lower()):
        return ""
    return " " if often(rest.lower()) > 1 or not initial[-1].isascii() else ""


def _is_word(initial: str, often: Callable[[str], int]) -> bool:
    """Whether a capital is a word of the language, or of the text elsewhere."""
    return initial in _WORDS or often(initial.lower()) > 1


def parted(text: str, often: Callable[[str], int]) -> tuple[int, int] | None:
    """Return the span of the space between an initial and its word in a line, ``None`` where there is none.

    Example:
        >>> parted("T alks were held", lambda word: 0)
        (1, 2)
    """
    match = _PARTED.match(text)
    if match is None:
        return None
    initial, rest = match[1], match[3]
    if not (initial[-1] + rest).isalpha():
        return match.span(2) if rest[0] in "’'" and _is_word(initial[-1], often) else None
    if often((initial[-1] + rest).lower()):
        return match.span(2)
    small = rest.islower() and len(rest) >= _SMALL and not _is_word(initial[-1], often)
    capitals = rest.isupper() and len(rest) >= _SMALL
    return match.span(2) if (small or capitals) and often(rest.lower()) <= 1 else None


def torn(text: str, often: Callable[[str], int]) -> tuple[int, str] | None:
    """Return the place of the space before an initial inside a paragraph that lacks it, and what follows the initial.

    Example:
        >>> torn("alks were held T over the bridge", lambda word: 0)
        (14, '')
    """
    word = _LETTERS.match(text)
    if word is None:
        return None
    for match in _TORN.finditer(text, 0, _FIRST_LINE):
        after = takes_initial(match[1], text, often)
        sure = word[0].islower() and match[1] != "I"
        if after is not None and (sure or (not after and often((match[1] + word[0]).lower()))):
            return match.start(), after
    return None

r"""Drop caps: initials that stand apart from their word.

An initial over several lines is a text of its own in a PDF: extractors set it on a line
before its word ("T\nalks were held"), part it by a space ("T alks"), or find it above the
headline, since that is where its top is. Which words the text has elsewhere tells whether
"A" and "new" are one word or two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

__all__ = ["is_initial", "lacks_initial", "parted", "takes_initial"]

_INITIAL = regex.compile(r"[\"“„«‘¡¿]?\p{Lu}$")
_PARTED = regex.compile(r"([\"“„«‘¡¿]?\p{Lu}) ([\p{L}’']+)")
_LETTERS = regex.compile(r"\p{L}++")
_WORDS = frozenset("AIOEÉYÀÓÈUWZVKS")
"""Capitals that are words in some language written in Latin letters."""
_GREEK = "\u0370"
"""The first letter behind the Latin ones; from here on any capital may be a word."""


def is_initial(text: str) -> bool:
    """Whether a line holds nothing but a capital, with or without a quotation mark before it."""
    return len(text) <= 2 and _INITIAL.match(text) is not None  # noqa: PLR2004 - a mark and a letter


def lacks_initial(text: str) -> bool:
    """Whether a paragraph begins as if its first letter were missing: small, or with a word half in capitals."""
    word = text[:20].partition(" ")[0]
    return text[0].islower() or text[0] in "’'" or (len(word) > 1 and word.isupper())


def takes_initial(initial: str, text: str, words: Callable[[], Collection[str]]) -> str | None:
    """Return what stands between an initial and the line it belongs to, ``None`` where it does not belong there.

    Args:
        initial: The line with the capital alone.
        text: The line that may begin with the rest of its word.
        words: Gives the words of the text, in lower case; called only when needed.

    Example:
        >>> takes_initial("T", "alks were held", set), takes_initial("A", "new ferry", lambda: {"new"})
        ('', ' ')
    """
    word = _LETTERS.match(text)
    if word is None:
        return "" if text[0] in "’'" else None
    rest = word[0]
    if not rest[0].islower() and not (len(rest) > 1 and rest.isupper()):
        return " " if initial[-1] in "AIO" and not rest.isupper() else None
    if initial[-1] not in _WORDS:
        return "" if initial[-1] < _GREEK else _foreign(initial[-1], rest, words())
    known = words()
    if (initial[-1] + rest).lower() in known:
        return ""
    return " " if rest.lower() in known or not initial[-1].isascii() else ""


def _foreign(initial: str, rest: str, known: Collection[str]) -> str:
    return " " if (initial + rest).lower() not in known and rest.lower() in known else ""


def parted(text: str, words: Callable[[], Collection[str]]) -> int | None:
    """Return where the space between an initial and its word stands in a line, ``None`` where there is none.

    Example:
        >>> parted("T alks were held", set)
        1
    """
    match = _PARTED.match(text)
    if match is None:
        return None
    initial, rest = match[1], match[2]
    known = words() if (initial[-1] + rest).isalpha() else frozenset()
    if (initial[-1] + rest).lower() in known:
        return match.end(1)
    if initial[-1] in _WORDS or rest.lower() in known or not rest.islower() or len(rest) <= 2:  # noqa: PLR2004
        return match.end(1) if rest[0] in "’'" and initial[-1] in _WORDS else None
    return match.end(1)

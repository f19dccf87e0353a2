"""Marks: the bullets and the Markdown around the text of a line, which are no part of a title or a name.

Lines are compared by their :func:`key`, the words alone: ``## *Rain at last!*`` and ``Rain at
last`` have one key.
"""

from __future__ import annotations

import re

import regex

from ..cleaning import clean

__all__ = ["inner", "key", "letters", "may_hold", "plain"]

_LEAD = regex.compile(
    r"(?:(?:[*+•▪▸►▶◦‣□☆●○■◆◇⇒·>|»\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}]++|\[>|\d{1,3}[.)]|o)\s++)*+"
    r"(?P<heading>#{1,6}\s++)?(?:\[\d{1,4}\](?=[\p{Lu}\p{Lo}\p{Ll}]))?",
)
_BULLETS = frozenset("[*+•▪▸►▶◦‣□☆●○■◆◇⇒·>|»\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}o#")
"""What a bullet or a heading begins with, numbers aside."""
_SINGLE = _BULLETS - {"[", "#"}
"""Those of one sign, before a space."""
_LEVELS = 6
"""Levels of headings."""
_NUMBER = 4
"""Characters of a number before an item of a list, with its full stop or bracket."""
_marks = re.compile(r"[*_`\[\]\\#<>&](?:(?<!&)|[#A-Za-z])").search
_MARKED = re.compile("[*_`\\[\\]\\\\#<>\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}]|&[#A-Za-z]|\\s\\s")
"""Marks, and an ampersand that may begin an entity."""
_APART = bytes(ord(chr(code).lower()) if chr(code).isalnum() else ord(" ") for code in range(128)).ljust(256)
"""For each byte of a text in ASCII its small letter, a space for a sign: one step through a table."""
_SIGNS = tuple(",.:;!?'\"()-/|&’‘“”„«»–—…·")
"""What most texts have beside letters and digits: a look for each is quicker than a pattern over all."""
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
_words = regex.compile(r"[\p{L}\p{M}\p{N}]++").findall
_letters = regex.compile(r"[\p{L}\p{M}]++").findall


def inner(text: str) -> tuple[int, int]:
    """Return where the text of a line begins behind bullets, and the level of its Markdown heading (0: none).

    Example:
        >>> inner("* ## A headline")
        (2, 2)
    """
    first = text[0]
    if first not in _BULLETS and not (first.isdecimal() and ("." in text[:_NUMBER] or ")" in text[:_NUMBER])):
        return 0, 0
    if text[1:2] == " " and first in _SINGLE and (third := text[2:3]).isalpha() and third != "o":
        return 2, 0  # as most items are, without the pattern
    if first == "#" and 0 < (level := text.find(" ")) <= _LEVELS and text[:level] == level * "#":
        return 0, level  # as most headings are, without the pattern
    match = _LEAD.match(text)
    if match is None:
        return 0, 0
    heading = match["heading"]
    if heading is None:
        return match.end(), 0
    return match.start("heading"), len(heading.rstrip())


def plain(text: str) -> str:
    """Return a text without Markdown marks and invisible characters, white space made single.

    Example:
        >>> plain("# The *last* [word](https://a.example/b)")
        'The last word'
    """
    if _is_unmarked(text):
        return text.strip()
    if not _MARKED.search(text):
        return text.strip()
    out: list[str] = []
    at = 0
    for edit in clean(text, joined=True):
        out += (text[at : edit.start], edit.after)
        at = edit.end
    out.append(text[at:])
    return "".join(out).strip()


def _is_unmarked(text: str) -> bool:
    """Whether a text has no mark, for certain: what is printable has no soft hyphen, and no white space but spaces."""
    return "  " not in text and text.isprintable() and not _marks(text)


def key(text: str) -> str:
    """Return what two spellings of one title have in common: its words, casefolded.

    Example:
        >>> key("»Rain« at last!") == key("Rain at last")
        True
    """
    if text.isascii():
        return " ".join(text.encode().translate(_APART).decode().split())
    folded = text.casefold()
    for sign in _SIGNS:
        if sign in folded:
            folded = folded.replace(sign, " ")
    found = folded.split()
    return " ".join(found if "".join(found).isalnum() else _words(folded))


def may_hold(text: str, word: str) -> bool:
    """Whether the key of a text may have a word: a cheap look, which marks inside the word may deceive."""
    return word in text.casefold() or not (_is_unmarked(text) or _MARKED.search(text) is None)


def letters(text: str) -> int:
    """Return how many letters a text has, marks on them counted too.

    Example:
        >>> letters("Rain, at 9")
        6
    """
    if text.isascii():
        return len(text.encode().translate(None, _NO_LETTERS))
    return sum(map(len, _letters(text)))

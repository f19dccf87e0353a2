"""Signed bylines: names in brackets at the end of the body, and those who hold the rights.

They are read where no opening with names stands below the headline::

    ... until spring. (Ada Roe, CNX)      signed
    © 2024 Ada Roe                        rights, as pages by one person have them
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from ..locales import words as said_in
from .byline_groups import Group, placed
from .byline_lists import listed
from .byline_places import LONGEST
from .given import knows
from .masks import masked
from .names import name_at

if TYPE_CHECKING:
    from .lexicon import Lexicon
    from .page import Page

__all__ = ["signed"]

_END = 8
"""Characters at the end of a line that may follow its closing bracket: "(Ada Roe) +++"."""
_ENDS = 2
"""Lines before and behind the end of the body that may end in brackets with names."""
_RIGHTS = 20
"""Last lines of a text that may name who holds the rights."""

_signed = regex.compile(
    r"[(【\N{FULLWIDTH LEFT PARENTHESIS}]"
    r"([^()【】\N{FULLWIDTH LEFT PARENTHESIS}\N{FULLWIDTH RIGHT PARENTHESIS}]{2,150})"
    r"[)】\N{FULLWIDTH RIGHT PARENTHESIS}][\s.*_+]*+$"
).search
_holder = regex.compile(
    r"(?i)(?:©|\(c\)|\bcopyright\b)(?:\s|©|\(c\)|by\s|\d{4}|[-\N{EN DASH},:])*+(?P<name>[^.,;|·•(]{4,40}+)"
).search
_brackets = frozenset(")】\N{FULLWIDTH RIGHT PARENTHESIS}")


def signed(page: Page, words: Lexicon) -> list[Group]:
    """Return who holds the rights, and the names in brackets around the end of the body, each as a group."""
    ends = range(max(page.start, page.stop - _ENDS), min(len(page.lines), page.stop + _ENDS))
    return _holders(page, words) + [group for number in ends if (group := _signature(page, number, words))]


def _holders(page: Page, words: Lexicon) -> list[Group]:
    """Return the person who holds the rights, as the last lines of a page by one person name them."""
    for number in range(max(page.stop, len(page.lines) - _RIGHTS), len(page.lines)):
        text = page.lines[number].text
        match = _holder(text) if len(text) <= LONGEST and ("©" in text or "(c)" in text or "opyright" in text) else None
        name = name_at(text, *match.span("name"), words) if match else None
        if match is None or name is None or name.kind != "person" or _goes_on(text[name.end : match.end("name")]):
            continue
        if knows(text[name.start : name.end], page.language):
            return [Group(number, number, placed(page.lines[number], [name]), "rights")]
    return []


def _goes_on(rest: str) -> bool:
    """Whether the name of the holder goes on behind that of a person: "Ada Roe News Limited"."""
    said = rest.split()
    return said != [] and said[0][0].isupper() and said[0].casefold() not in _rights()


@cache
def _rights() -> frozenset[str]:
    """Return the first words of the phrases of rights that may follow the holder, in any language."""
    return frozenset(phrase.split()[0] for phrase in said_in("copyright"))


def _signature(page: Page, number: int, words: Lexicon) -> Group | None:
    """Return the names in the brackets that end a line."""
    line = page.lines[number]
    if _brackets.isdisjoint(line.text[-_END:]):
        return None
    match = _signed(line.text)
    if match is None or match[1].startswith("http") or not match[1].strip():
        return None
    start, end = match.span(1)
    said = match[1].casefold().split(maxsplit=2)
    first = said[0]
    if first[-1] == ":" and first[:-1] not in words.opener_words:
        return None  # "(Picture: Herald)"
    if any(word.partition("/")[0] in words.credits for word in said[:2]):
        return None  # "(Photo by Ada Roe)", "(CNX Photo/Ada Roe)"
    shown = masked(line.text[:end], [date for date in page.dates(number) if date.start >= start])
    found = [name for name in listed(shown, start, end, words) if name.kind in {"person", "agency", "desk"}]
    if not found or found[0].start - start > 1:
        return None
    names = placed(line, found)
    return Group(number, number, names, "signed")

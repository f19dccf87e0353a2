"""Spelling: how a name that a byline sets in capitals is written elsewhere in the text.

``ADA MCROE`` may be Ada McRoe or Ada Mcroe; only the text can tell. A note at its end ("Ada McRoe
is our correspondent in Wien") proves the spelling; where nothing does, the capitals stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from .page import Page

__all__ = ["spelt"]

_LEAST = 2
"""Words of a name whose spelling is looked for: one word alone may be any word of the text."""


def spelt(page: Page, name: str) -> str | None:
    """Return a name in capitals as other lines of the text write it, ``None`` where none does."""
    words = name.split()
    if not name.isupper() or len(words) < _LEAST:
        return None
    pattern = r"\s".join(map(regex.escape, words))
    found = regex.compile(rf"(?<![\p{{L}}\p{{M}}]){pattern}(?![\p{{L}}\p{{M}}])", regex.IGNORECASE)
    for line in page.lines:
        for match in found.finditer(line.text):
            said = match[0]
            if not said.isupper() and len(said) == len(name) and all(word[0].isupper() for word in said.split()):
                return said
    return None

"""Phrases: what says in a language that a unit is boilerplate, and the words that it is looked up by.

The locales have them by kind; those that say it anywhere are told from those that have to stand alone::

    "all rights reserved"     told: copyright, wherever it stands
    "share"                   whole: sharing, where it is the unit

Lower case leaves other letters than casefolding, so some words have several forms ("schliessen", "schließen").
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from ..kinds import Role
from ..locales import KINDS, locale
from .folding import EDGES, WORD, undotted

__all__ = ["Phrases", "forms", "phrases"]

_DOTLESS = frozenset({"az", "tr"})
"""Languages that have an i without a dot."""


def forms(word: str) -> set[str]:
    """Return a casefolded word in the forms that lower case leaves: with a sharp s, with a final sigma.

    Example:
        >>> sorted(forms("schliessen"))
        ['schliessen', 'schließen']
    """
    if "ss" not in word and word[-1] != "\N{GREEK SMALL LETTER SIGMA}":
        return {word}
    final = word[:-1] + "\N{GREEK SMALL LETTER FINAL SIGMA}" if word[-1] == "\N{GREEK SMALL LETTER SIGMA}" else word
    return {word, word.replace("ss", "ß"), final}


class Phrases(NamedTuple):
    """The phrases of one locale."""

    whole: Mapping[str, Role]
    told: Mapping[str, Role]
    parts: Mapping[str, tuple[str, ...]]
    """The words of those that say it anywhere, each once."""


@cache
def phrases(code: str) -> Phrases:
    """Return the phrases of a locale, by its code."""
    words = locale(code)
    whole: dict[str, Role] = {}
    told: dict[str, Role] = {}
    if words is None:
        return Phrases(whole, told, {})
    for kind in KINDS:
        role, strong, weak = Role(kind), getattr(words, kind), words.weak[kind]
        if code in _DOTLESS:
            strong, weak = tuple(map(undotted, strong)), tuple(map(undotted, weak))
        for phrase in (*weak, *strong):
            whole.setdefault(phrase if len(phrase) < 4 else phrase.strip(EDGES), role)  # noqa: PLR2004 - "(c)"
        for phrase in strong:
            told.setdefault(phrase, role)
    return Phrases(whole, told, {phrase: tuple(dict.fromkeys(WORD.findall(phrase))) for phrase in told})

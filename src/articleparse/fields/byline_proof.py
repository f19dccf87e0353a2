"""Proof: what a page says elsewhere of a person whose given name no list has.

Names are more than any list. The page itself may tell that two words are those of somebody who writes for it::

    Oda Varn                          in the byline
    oda.varn@a.example                an address with the family name in it
    Oda Varn is a retired teacher     a line behind the text that begins with the name and goes on about the person
    Oda Varn                          the name alone there,
    Reporter                          and below it a role
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from ..features.ends import FULL_STOPS
from .given import knows
from .lexicon import lexicon
from .names_roles import is_role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .lexicon import Lexicon
    from .page import Page

__all__ = ["begins_note", "is_known", "plain"]

_FAMILY = 4
"""Letters of the shortest name that is looked for in an address."""
_LINE, _TIMES = 400, 4
"""Characters of a line about a person, and how many lines that begin with the name are looked at."""
_AROUND = " *_#:,-\N{EN DASH}\N{EM DASH}"

_addresses = re.compile(r"([\w.+\-]{3,40})@\w").findall


def is_known(page: Page, name: str) -> bool:
    """Whether a name has a given name that is known, or the page proves it."""
    return knows(name, page.language) or _is_proved(page, name)


def _is_proved(page: Page, name: str) -> bool:
    found = page.proved.get(name)
    if found is None:
        found = page.proved[name] = " " in name and (_has_address(page, name) or _has_note(page, name))
    return found


def _has_address(page: Page, name: str) -> bool:
    """Whether an address on the page has the last word of the name in it."""
    if page.accounts is None:
        page.accounts = " ".join([plain(each) for each in _addresses(page.whole())])
    last = plain(name.rsplit(maxsplit=1)[-1])
    return len(last) >= _FAMILY and last in page.accounts


def _has_note(page: Page, name: str) -> bool:
    """Whether a line behind the text begins with the name and is about the person."""
    words = lexicon(page.language)
    return any(
        begins_note(text, name, words) or (text.strip(_AROUND) == name and is_role(page.text(number + 1), words))
        for number, text in _beginning(page, name)
    )


def _beginning(page: Page, name: str) -> Iterator[tuple[int, str]]:
    """Yield the first lines behind the body that begin with a name, and their numbers."""
    if not page.says_again(name):
        return
    found = 0
    for number in range(page.stop, len(page.lines)):
        text = page.lines[number].text
        if text.lstrip(_AROUND).startswith(name) and len(text) <= _LINE:
            yield number, text
            found += 1
        if found == _TIMES:
            return


def begins_note(text: str, name: str, words: Lexicon) -> bool:
    """Whether a note begins with a name: "Ada Roe is a retired teacher", "Ada Roe farms near Hull."."""
    text = text.lstrip(" *_")
    rest = text[len(name) :].lstrip(" *_") if text.startswith(name) else ""
    if " " not in rest:
        return False
    first = rest.split(maxsplit=1)[0]
    return first in words.is_words or (rest[0].islower() and rest[-1] in FULL_STOPS) or _tells_role(rest, words)


def _tells_role(rest: str, words: Lexicon) -> bool:
    """Whether what stands behind a name begins with a role: "Ada Roe Reporter at the harbour desk. She ..."."""
    said = rest.lstrip(_AROUND).split(maxsplit=2)[:2]
    return any(words.ends_role(word.strip(".,").casefold()) for word in said)


def plain(text: str) -> str:
    """Return a text as addresses write it: "Forsgård" is "forsgard"."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join([sign for sign in folded if sign.isalnum()])

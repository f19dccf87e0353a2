"""Sections: what a page says of itself in the words of a unit, and in the heading above it.

Below "Comments (39)" stand sentences of readers, below "Read also" the decks of other articles:
by their looks they are paragraphs. What tells them from the article is the heading above::

    The last sentence of the article.
    Comments (39)                          says: comments
    Greta, 2 hours ago                     under comments, 1 below
    I saw the ferry too, and it was ...    under comments, 2 below

A heading that stands before all prose heads none of the article's end: "Comments" is a button there, or an entry of a
menu, and what comes below it may be the whole article. So such headings are told apart from the others.

A notice about cookies or a call to subscribe speaks of e-mail, apps and accounts: in most languages
and scripts these are written the same way.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from ..kinds import Role
from .lexicon import LITTLE_ELSE, WHOLE
from .shape import PLACE, STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .shape import Shape
    from .units import Unit

__all__ = ["NO_SECTION", "REACH", "SAID", "UNDER", "Spoken", "spoken", "web_words"]

_PHRASE, _END = PLACE["phrase"], PLACE["end"]
_LONGEST = 7
"""Words of the longest heading that says a little more."""
_GROUPS = {
    Role.COMMENTS: 0,
    Role.RELATED_LINKS: 1,
    Role.NEWSLETTER: 2,
    Role.PAYWALL: 2,
    Role.COOKIE_NOTICE: 2,
    Role.AUTHOR_BIO: 3,
    Role.SHARING: 4,
    Role.TAGS: 4,
}
"""What headings are told apart by; all others are of one more group."""
_OTHERS = 5
_EARLY = 6
"""What is added to the group of a heading before all prose."""
NO_SECTION = 12
_SENTENCE, _PROSE = 12, 60
"""Words of the shortest unit that is prose if it ends in a stop, and of all prose above a heading that is late."""
_BELOW = (2, 3, 5, 9, 17, 41)
"""Bounds of the classes of the units from a heading to what is below it."""
_DEPTHS, _GRADES = len(_BELOW) + 1, 4
UNDER = 1 + NO_SECTION * _DEPTHS
"""Classes of the heading above: none, or one of six groups, early or not, each so far above."""
SAID = 1 + (_OTHERS + 1) * _GRADES
"""Classes of what a unit says: nothing, or one of six groups, each in so many words."""
REACH = 4
"""Classes of the web words in a unit: none, one, two, more."""
_WEB = (
    *("cookie", "newsletter", "podcast", "e-mail", "email", "whatsapp", "facebook", "instagram", "telegram", "twitter"),
    *("youtube", "tiktok", "viber", "linkedin", "google", "app store", "play store", "apple", "spotify", "premium"),
    *("online", "website", "internet", "abon", "subscri", "suscri", "http", "www.", "@", "©", "login", "log in"),
    *("gratis", "partner", "privacy", "datenschutz", "gdpr", "copyright", "rss", "messenger", "android", "iphone"),
    "digital",
)
"""Words that pages in most languages and scripts write so where they speak of themselves."""


class Spoken(NamedTuple):
    """What each unit of a text says of itself, and what the heading above it says, as classes."""

    under: list[int]
    """Of :data:`UNDER`."""
    section: list[int]
    """The group of the heading above, where it is near and tells one; :data:`NO_SECTION` otherwise."""
    said: list[int]
    """Of :data:`SAID`."""
    reach: list[int]
    """Of :data:`REACH`."""


def spoken(units: Sequence[Unit], measured: Sequence[Shape]) -> Spoken:
    """Return what the units of a text say; what is settled is not asked."""
    size = len(units)
    under, section, told = [0] * size, [NO_SECTION] * size, [0] * size
    group, since, prose = -1, 0, 0
    for number, (row, words, kind, far, _) in enumerate(measured):
        if far:
            continue
        if group >= 0:
            depth = bisect_right(_BELOW, number - since)
            under[number] = 1 + _DEPTHS * group + depth
            if depth < _DEPTHS - 1:
                section[number] = group
        if words >= _SENTENCE and row[_END] <= STOPS:
            prose += words
        if kind is None:
            continue
        grade, own = row[_PHRASE], _GROUPS.get(kind, _OTHERS)
        told[number] = _GRADES * own + grade
        if grade >= LITTLE_ELSE and (words <= _LONGEST or grade == WHOLE):
            group, since = own if prose >= _PROSE else own + _EARLY, number
    return Spoken(under, section, told, _reach(units, measured))


def web_words(text: str) -> int:
    """Return how many of the words a text has that pages speak of themselves in.

    Example:
        >>> web_words("Our website sets cookies."), web_words("The bridge is closed.")
        (2, 0)
    """
    low = text.casefold()
    return sum([word in low for word in _WEB])


def _reach(units: Sequence[Unit], measured: Sequence[Shape]) -> list[int]:
    """Return how many web words each unit has, up to three; those that are settled are not asked."""
    out = [0] * len(units)
    asked = [number for number, shape in enumerate(measured) if not (shape[3] or shape[4])]
    if not asked:
        return out
    whole = "\n".join([units[number][2] for number in asked]).casefold()
    starts = [0, *accumulate([len(text) + 1 for text in whole.split("\n")])]
    for word in _WEB:
        place = whole.find(word)
        while place >= 0:
            which = bisect_right(starts, place)
            number = asked[which - 1]
            if out[number] < REACH - 1:
                out[number] += 1
            place = whole.find(word, starts[which])
    return out

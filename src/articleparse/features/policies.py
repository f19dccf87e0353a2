"""Policies: pages whose own subject are cookies, accounts and rights, which other pages only mention.

A policy on privacy, or the terms of a site, speaks from its headline to its end in words that are boilerplate
anywhere else::

    Privacy policy                                      a headline of a phrase, above texts
    This policy explains what data we collect ...
    Cookies                                             headings of phrases
    We use cookies to keep you logged in ...            a text in these words
    Contact us
    If you have questions, write to ...

There the phrases tell nothing, and are not listened to. A notice of cookies above an article begins in the same way,
but the words are not found in the second half of the texts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import Role
from .grouping import text_kind
from .lexicon import LITTLE_ELSE
from .sections import web_words
from .shape import PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lexicon import Lexicon
    from .shape import Shape
    from .units import Unit

__all__ = ["policy", "unspoken"]

_PHRASE = PLACE["phrase"]
_TITLES = frozenset({Role.COOKIE_NOTICE, Role.COPYRIGHT})
_TITLE = 6
"""Words of the longest headline of a policy."""
_NEAR = 3
"""Units from the headline to the first text, at the most."""
_LEAST = 6
"""Texts of the shortest policy."""
_ABOVE = 0.1
"""Share of the texts that may stand above its headline."""
_SPEAKING = 0.35
"""Share of the texts of either half that speak of cookies, accounts and rights, at the least."""


def policy(units: Sequence[Unit], measured: Sequence[Shape], lexicon: Lexicon) -> range | None:
    """Return the units of a policy, from its headline to its last text; ``None`` where the page holds none."""
    titles = [number for number, shape in enumerate(measured) if shape[2] is not None and shape[2] in _TITLES]
    title = next((number for number in titles if _heads(units, measured, number)), None)
    if title is None:
        return None
    texts = [number for number, shape in enumerate(measured) if text_kind(shape, units[number])]
    own = [number for number in texts if number > title]
    if len(own) < _LEAST or len(texts) - len(own) > _ABOVE * len(texts):
        return None
    middle = len(own) // 2
    speaking = [bool(web_words(units[number][2]) or lexicon.kind(units[number][2])) for number in own]
    if any(sum(half) < _SPEAKING * len(half) for half in (speaking[:middle], speaking[middle:])):
        return None
    return range(title, own[-1] + 1)


def _heads(units: Sequence[Unit], measured: Sequence[Shape], number: int) -> bool:
    """Whether a unit is a phrase of few words with a text right below it."""
    row, words = measured[number][0], measured[number][1]
    below = range(number + 1, min(len(units), number + 1 + _NEAR))
    return (
        row[_PHRASE] >= LITTLE_ELSE
        and words <= _TITLE
        and any(text_kind(measured[place], units[place]) for place in below)
    )


def unspoken(measured: Sequence[Shape], places: range) -> list[Shape]:
    """Return shapes, those at these places as if they held no phrase."""
    return [
        shape._replace(row=(*shape.row[:_PHRASE], 0, *shape.row[_PHRASE + 1 :]), kind=None)
        if number in places and shape.kind is not None
        else shape
        for number, shape in enumerate(measured)
    ]

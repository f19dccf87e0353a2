"""When somebody: the days on which people were born, and readers or papers were registered.

Forums print below the name of a reader since when he has been one, papers below their imprint when
they were licensed. Such a day is not that of the article, however alone it stands::

    Posts: 1626  Joined: 18.09.2008, 05:56
"""

from __future__ import annotations

from ..locales import phrases

__all__ = ["is_of_somebody"]

_BETWEEN = " :*_,(\N{FULLWIDTH COLON}|\t"
"""What may stand between such words and the date."""
_WIDE = "\N{CJK RADICAL REPEAT}"
"""Signs from here on are written without spaces between words."""


def is_of_somebody(before: str) -> bool:
    """Whether the words before a date say that somebody was born, or registered, on it.

    Example:
        >>> is_of_somebody("Posts: 12 Joined: "), is_of_somebody("By Ada Osborn, ")
        (True, False)
    """
    said = before.casefold().rstrip(_BETWEEN)
    known = phrases("registered")
    if not said.endswith(known):
        return False
    size = next(len(phrase) for phrase in known if said.endswith(phrase))
    return said[-size] >= _WIDE or not said[:-size][-1:].isalpha()

"""Marks: the bullets of list items and the signs of quotations, as text renderers write them.

Numbers of a list are kept, since a text may refer to them. So are dashes longer than a hyphen:
in many languages they open direct speech.
"""

from __future__ import annotations

import regex

__all__ = ["list_mark", "quote_mark"]

_LIST = regex.compile(r"(?:[*+\-•‣◦▪■●○·➤►✓✔→]\s++)++(?=\S)")
_QUOTE = regex.compile(r"(?:>\s?)++(?=\S)")


def list_mark(text: str) -> int:
    """Return the length of the bullets that a line begins with, with the space behind them.

    Example:
        >>> list_mark("• a blanket"), list_mark("3. a blanket"), list_mark("– Yes, she said.")
        (2, 0, 0)
    """
    match = _LIST.match(text)
    return match.end() if match else 0


def quote_mark(text: str) -> int:
    """Return the length of the quotation signs that a line begins with.

    Example:
        >>> quote_mark("> There are no roads.")
        2
    """
    match = _QUOTE.match(text)
    return match.end() if match else 0

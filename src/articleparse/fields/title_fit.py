"""Fit: how the breaks between the lines of a headline came about.

A width forces a break where the next word would not have fitted::

    Rain ends the drought and fills the     forced: "rivers" is too long for what is left
    rivers
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ..cleaning import clean
from ..features.widths import printed

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["FAR", "fit", "forced", "gap", "nearly", "needed"]

FAR = 10**6
"""Columns that no line of a headline has."""
_NEARLY = 1.15
"""By how much the line that a word would not fit in may be over the widest: headlines are set ragged, in any face."""
_WIDE = "\N{CJK RADICAL REPEAT}"
_ENDS = frozenset('.,:;!?)%"”“»«…')
"""Signs behind which a break becomes a space, if a letter or a digit follows."""


def needed(this: str, following: str) -> int:
    """Return the width that a line would have with the first word of the next."""
    return len(this) + 1 + len(following.split(maxsplit=1)[0])


def gap(this: str, following: str) -> str:
    """Return what the record will have for a break."""
    last, first = this[-1], following[0]
    if (last.isalnum() and (last < _WIDE or first < _WIDE)) or (last in _ENDS and first.isalnum()):
        return " "
    edit = clean(f"{this[-2:]}\n{first}", joined=True)
    return edit[-1].after if edit else " "


def forced(texts: Sequence[str]) -> bool:
    """Whether every break between lines had to be: the next word would not have fitted in the widest of them.

    Example:
        >>> forced(["A Heat Shield for the Most Important Ice on", "Earth"])
        True
        >>> forced(["News", "A Heat Shield for the Most Important Ice on"])
        False
    """
    width = max(map(len, texts))
    return min([needed(this, following) for this, following in pairwise(texts)], default=FAR) > width


def fit(texts: Sequence[str]) -> int:
    """Return how the breaks between lines came about: 0 they had to be, 1 nearly so in print, 2 neither.

    Example:
        >>> fit(["Rain ends the drought and fills the", "rivers"]), fit(["Weather", "Rain ends the drought"])
        (0, 2)
    """
    return 0 if forced(texts) else nearly(texts)


def nearly(texts: Sequence[str]) -> int:
    """Return :func:`fit` of lines whose breaks did not have to be."""
    widths = [printed(text) for text in texts]
    most = max(widths)
    for width, following in zip(widths, texts[1:], strict=False):
        part = following[:1] if following[0] >= _WIDE else following.split(maxsplit=1)[0]
        if _NEARLY * (width + printed(f" {part}")) <= most:
            return 2
    return 1

"""Dialogues: where a good part of what two speakers say in turn is of the article, all of it is.

Questions and answers can be as short as the entries of a menu, but each begins with who speaks::

    Q: Which book did you read last?         +1.8
    A: A Fistful of Salt                     -1.3     an answer, of the article as the others are
    Q: And the one before?                   +0.9
    A: I do not know. It had a blue cover.   +2.2
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from .shape import PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .shape import Shape
    from .units import Unit

__all__ = ["dialogue"]

_PHRASE = PLACE["phrase"]
_NAME, _WORDS = 24, 3
"""Code points and words of the longest name of a speaker."""
_TIMES = 3
"""Times that each of two speakers says something, at the least."""
_TURNS = 0.7
"""Share of what is said that another one said before, at the least."""
_PART = 3
"""One of so many is of the article, at the least."""
_APART = 4
"""Units from one to the next, at the most."""
_MARKS = "*_#>-–—•  "
"""What may stand before a name."""
_COLON, _WIDE = ":", "\N{FULLWIDTH COLON}"


def dialogue(units: Sequence[Unit], measured: Sequence[Shape], margins: Sequence[float]) -> list[int]:
    """Return what speakers say that is taken for boilerplate, though a third of what they say is not."""
    said = [
        (number, name)
        for number, unit in enumerate(units)
        if (_COLON in unit[2] or _WIDE in unit[2]) and (name := _speaker(unit[2]))
    ]
    counts = Counter(name for _, name in said)
    speakers = {name for name, count in counts.items() if count >= _TIMES}
    if len(speakers) < 2:  # noqa: PLR2004 - who speaks alone holds no dialogue
        return []
    turns = [(number, name) for number, name in said if name in speakers]
    near = [(before, after) for before, after in pairwise(turns) if after[0] - before[0] <= _APART]
    if sum([before[1] != after[1] for before, after in near]) < _TURNS * (len(turns) - 1):
        return []
    numbers = [number for number, _ in turns if not measured[number][0][_PHRASE]]
    lost = [number for number in numbers if margins[number] < 0]
    return lost if _PART * (len(numbers) - len(lost)) >= len(numbers) else []


def _speaker(text: str) -> str:
    """Return who says a text, nothing where it does not say so.

    Example:
        >>> _speaker("**Q:** Why?"), _speaker("Ada Roe: I left."), _speaker("He said in May: no."), _speaker("Tags:")
        ('Q', 'Ada Roe', '', '')
    """
    head = text[: _NAME + 1]
    if _COLON not in head and _WIDE not in head:
        return ""
    name = head.replace(_WIDE, _COLON).partition(_COLON)[0].strip(_MARKS)
    if not name or name.count(" ") >= _WORDS or len(text) <= len(name) + 1 or not name[0].isalpha():
        return ""
    return "" if name[0].islower() else name

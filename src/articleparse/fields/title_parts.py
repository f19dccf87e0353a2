"""Parts of titles: the headline behind a kicker that shares its line.

A page sets the kicker in another type, which plain text does not show. These signs are left of it::

    Weather : Rain at last       a space before the colon: two elements of the page
    Weather: Rain at last        one line of the page joins the two by a colon,
    Weather – Rain at last       and another one by a dash: so the joint is not the headline's own
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .candidate import Candidate
from .given import knows
from .lexicon import lexicon
from .marks import key, plain
from .names import is_plain_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .page import Page

__all__ = ["TWIN", "barred", "kickered", "twins"]

TWIN = 15
"""Characters of a headline that is looked for in other lines."""
_JOINTS, _DASHES = " :-/|\N{EN DASH}\N{EM DASH}", frozenset("-\N{EN DASH}\N{EM DASH}")
"""Signs between kicker and headline, and those of them that are one sign in different faces."""
_KICKER, _TITLED = 24, 3
"""Characters of a kicker before a bar, and first lines of a text, where a ``<title>`` has bars of its own."""
_APART = " :"
_SPACED = frozenset({"fr"})
"""Languages that write a space before each colon."""


def kickered(page: Page, number: int) -> Candidate | None:
    """Return the headline of a line that has a kicker before a colon that stands by itself."""
    line = page.lines[number]
    tail = line.text.rpartition(_APART)[2] if _APART in line.text else ""
    if not tail.strip() or (tail[0] == " " and page.language in _SPACED):
        return None
    tail = tail.lstrip()
    shown = plain(tail)
    if len(shown) <= TWIN:
        return None
    return Candidate(number, number, line.end - len(tail), line.end, shown, key(shown), 0, "", kicker=True)


def barred(page: Page, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the headline behind a kicker and a bar: lines with more bars are menus, and first ones a ``<title>``."""
    words = lexicon(page.language)
    for one in found:
        if one.text.count("|") != 1 or one.cut or (one.first < _TITLED and not one.level):
            continue
        if one.first < one.last and page.layout.width is None:
            continue
        kicker, tail = (part.strip() for part in one.text.split("|"))
        if len(kicker) > TWIN and one.first == one.last and page.says_again(tail):
            at = page.lines[one.first].text.find("|")
            yield one._replace(end=page.lines[one.first].start + at, text=kicker, key=key(kicker), cut="head")
        if not kicker.replace(" ", "").isalpha() or len(kicker) > _KICKER or len(tail) <= TWIN:
            continue
        if is_plain_name(tail, words) and knows(tail, page.language):
            continue  # who writes, below a headline or above it
        line = page.lines[one.first]
        at = line.text.find(tail[:TWIN], line.text.find("|"))
        if at >= 0:
            yield one._replace(start=line.start + at, text=tail, key=key(tail), kicker=True)


def twins(page: Page, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the headline of a line that joins it to its kicker, where another line joins them in another way."""
    said: dict[str, Candidate] = {}
    for one in found:
        if one.cut or one.fit or len(one.key) < 2 * TWIN:
            continue
        other = said.setdefault(one.key, one)
        tail = "" if other is one else _parted(one.text, other.text)
        for twin in (one, other) if tail else ():
            line = page.lines[twin.first]
            at = line.text.find(tail[:TWIN])
            if at >= 0 and tail.startswith(line.text[at:]):
                start = line.start + at
                yield Candidate(twin.first, twin.last, start, twin.end, tail, key(tail), twin.level, "", kicker=True)


def _parted(this: str, other: str) -> str:
    """Return what follows the first break that two texts of the same words set in different ways.

    Example:
        >>> _parted("Rain at last: Rivers fill in the south", "Rain at last Rivers fill in the south")
        'Rivers fill in the south'
        >>> _parted("Rain at last - Rivers fill in the south", "Rain at last \N{EN DASH} Rivers fill in the south")
        ''
    """
    at = next((place for place, (a, b) in enumerate(zip(this, other, strict=False)) if a != b), 0)
    while at and this[at - 1] in _JOINTS:
        at -= 1
    tails = [text[at:].lstrip(_JOINTS) for text in (this, other)]
    joints = {text[at : len(text) - len(tail)] for text, tail in zip((this, other), tails, strict=True)}
    alike = tails[0] == tails[1] and len(tails[0]) > TWIN
    return tails[0] if at and alike and len(joints) > 1 and not {joint.strip() for joint in joints} <= _DASHES else ""

"""Margins: running heads and feet that neither page breaks nor the numbers of pages show.

An extractor may write one page behind the other, and pages may bear no number. What is left to tell
the lines of their margins:

* the last lines of the text came before, far above: no heading is the last line, but a foot is;
* a line begins as the headline does, and breaks off with an ellipsis;
* an address, or the name of its site, stands alone where the text or a page begins or ends::

    and it was the last of all boats to be sold.
    The last ferry of the isl…                       <- the headline, cut short
    www.isles.example/1911     The Isles             <- the address, and the name of its site
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from .ends import CLOSED
from .folios import EDGE, LONGEST, squeezed

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ..lines import Line, Measures

__all__ = ["find_margins"]

_PRINTED, _EITHER = 0.25, 0.45
"""Share of the lines that surely go on with the one before, at the least: 9 of 10 texts of print have as many, and one
in five of the wrapped pages of the web. The second where letters do not tell print from a terminal."""
_LATIN = "\u024f"
"""The last of the letters whose widths are known."""
_HEAD = 80
"""Code points of the longest running foot."""
_FOOT = 3
"""Lines of a foot, at the most."""
_APART = 500
"""Code points between two running feet, at the least."""
_ABRIDGED = 12
"""Letters of the shortest headline that was cut short."""
_FULL = 0.06
"""Room on a line, as a share of the column, at which its sentence may go on in an address."""
_BESIDE = 2
"""Lines between an address and other furniture, at the most."""
_CUT = frozenset("….0123456789")
"""What a headline that was cut short may end with: its ellipsis, or the number of the page."""
_ELLIPSES = ("…", "...")
_FIGURES = "0123456789"
_SITE = re.compile(r"(?:https?://)?((?:[\w-]{1,60}\.){1,4}[a-z]{2,12})(?:[/?#]\S*)?")
_DATE = re.compile(r"\d{1,4}([./-])\s?\d{1,2}\1\s?\d{1,4}")


def find_margins(lines: Sequence[Line], measures: Measures, found: Collection[int]) -> dict[int, str]:
    """Return lines of a printed text that are furniture by these signs, each with the rule that says so.

    What is set in a typewriter's letters comes from terminal browsers, mostly, whose pages have no feet.

    Args:
        lines: The lines of the text.
        measures: What was measured on them.
        found: Those that are known for furniture.
    """
    if not _is_print(lines, measures):
        return {}
    out = _abridged(lines) | _feet(lines, measures, found)
    return out | _addresses(lines, measures, {*found, *out})


def _is_print(lines: Sequence[Line], measures: Measures) -> bool:
    """Whether a text was made of pages: hardly anything but prose, in letters that are not all as wide."""
    sure = [number for number, rule in enumerate(measures.joined) if rule]
    if measures.typed and 2 * sum([lines[number][2][0] > _LATIN for number in sure]) <= len(sure):
        return False
    return len(sure) >= (_EITHER if measures.typed else _PRINTED) * len(lines)


def _feet(lines: Sequence[Line], measures: Measures, found: Collection[int]) -> dict[int, str]:
    """Return the last lines of the text that came before, far above, and their copies."""
    places: dict[str, list[int]] = {}
    for number in range(len(lines) - 1, EDGE, -1):
        if number in found:
            continue
        text = lines[number][2]
        closed = measures.ends[number] in CLOSED
        if closed or len(text) > _HEAD or text[0].islower() or len(places) == _FOOT:
            break
        places[text] = []
    for number, line in enumerate(lines):
        if line[2] in places:
            places[line[2]].append(number)
    out: dict[int, str] = {}
    for text, numbers in places.items():
        far = all(lines[below][0] - lines[above][0] >= _APART for above, below in pairwise(numbers))
        if len(numbers) > 1 and far and (any(map(str.isalpha, text)) or _DATE.fullmatch(text)):
            out |= dict.fromkeys([number for number in numbers if number >= EDGE], "running_foot")
    return out


# ---------------------------------------------------------------- the headline


def _abridged(lines: Sequence[Line]) -> dict[int, str]:
    """Return lines that begin as the headline does and break off with an ellipsis."""
    cut = {n: text for n, line in enumerate(lines) if line[2][-1] in _CUT and (text := _before_ellipsis(line[2]))}
    top = squeezed("".join([line[2][:LONGEST] for line in lines[: 2 * EDGE]])) if cut else ""
    return {
        number: "abridged_title"
        for number, text in cut.items()
        if len(text) >= _ABRIDGED and top.count(text) > (number < 2 * EDGE)
    }


def _before_ellipsis(text: str) -> str:
    """Return the letters of a short line before the ellipsis at its end, the number of a page aside."""
    bare = text.strip(" 0123456789") if len(text) <= LONGEST else ""
    return squeezed(bare) if bare.endswith(_ELLIPSES) else ""


# ---------------------------------------------------------------- addresses


def _addresses(lines: Sequence[Line], measures: Measures, found: Collection[int]) -> dict[int, str]:
    """Return addresses at the edges of pages, and what stands there beside them: a name, a date or a number."""
    named = {number: sites for number, line in enumerate(lines) if (sites := _sites(line[2]))}
    if not named:
        return {}
    names = {squeezed(part) for sites in named.values() for site in sites for part in (site, *site.split("."))}
    edge = {*range(len(lines) - _FOOT, len(lines)), *range(_FOOT)}
    edge.update([number + step for number in found for step in range(-_BESIDE, _BESIDE + 1)])
    edge = edge.difference(found).intersection(range(len(lines)))
    out: dict[int, str] = {}
    for number in sorted(edge.union(named)):
        text = lines[number][2]
        if len(text) > LONGEST or (number in named and _is_told(lines, measures, number, out)):
            continue
        beside = _beside(text)
        if beside in names if number not in named else beside in names or (not beside and number in edge):
            out[number] = "print_address"
    return {n: rule for n, rule in out.items() if n in named or n >= EDGE}


def _is_told(lines: Sequence[Line], measures: Measures, number: int, found: Collection[int]) -> bool:
    """Whether a sentence leads to an address, or goes on behind it."""
    if number + 1 < len(lines) and lines[number + 1][2][0].islower():
        return True
    above = number - 1
    return above >= 0 and above not in found and measures.fits[above] <= _FULL and measures.ends[above] not in CLOSED


def _sites(text: str) -> list[str]:
    """Return the sites whose addresses a line begins or ends with."""
    if "www." not in text and "://" not in text:
        return []
    parts = text.split()
    return [match[1] for part in {parts[0], parts[-1]} if (match := _SITE.fullmatch(part))]


def _beside(text: str) -> str:
    """Return the letters that a line has beside addresses, dates and the number of a page."""
    parts = [part for part in text.split() if not _SITE.fullmatch(part) and not _DATE.fullmatch(part)]
    return squeezed("".join(parts)).strip(_FIGURES)

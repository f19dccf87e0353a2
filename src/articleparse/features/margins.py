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

from .ends import CLOSED, End, Start
from .folios import EDGE, LONGEST, STOPS, is_date, squeezed

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ..lines import Line, Measures

__all__ = ["find_margins", "is_all_prose", "is_print", "is_terminal"]

_PRINTED, _TYPED = 0.25, 0.4
"""Share of the lines that surely go on with the one before, at the least, in print and in a typewriter's letters:
9 of 10 texts of either that were made of pages have as many, and 1 in 5 of the wrapped pages of the web."""
_PROSE = 0.4
"""The same where there is hardly anything but the article: one in seven texts made of pages has less, and six pages
of the web that a terminal browser wrapped have more."""
_TERMINAL = range(700, 801)
"""Widths of a terminal's column: 83 such pages with so much prose had no other, of 60 typeset texts 7 had one."""
_HEAD = 80
"""Code points of the longest running foot."""
_FOOT = 3
"""Lines of a foot, at the most."""
_APART = 500
"""Code points between two running feet, at the least."""
_ITEMS = frozenset({Start.BULLET, Start.NUMBERED})
"""What items of lists begin with, and no foot."""
_TOP = 2 * EDGE
"""Lines at the top of a text that the headline is among."""
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
_NUMBER = " 0123456789"
"""The number of a page, and what parts it from what stands beside it."""
_SITE = re.compile(r"(?:https?://)?((?:[\w-]{1,60}\.){1,4}[a-z]{2,12})(?:[/?#]\S*)?")


def find_margins(lines: Sequence[Line], measures: Measures, found: Collection[int]) -> dict[int, str]:
    """Return lines of a printed text that are furniture by these signs, each with the rule that says so.

    A terminal's lines have none: its pages are not made of paper.

    Args:
        lines: The lines of the text.
        measures: What was measured on them.
        found: Those that are known for furniture.
    """
    if not is_print(measures):
        return {}
    out = _abridged(lines) | _feet(lines, measures, found)
    return out | _addresses(lines, measures, {*found, *out})


def is_print(measures: Measures) -> bool:
    """Whether a text was made of pages: hardly anything but prose, and not as wide as a terminal."""
    if is_terminal(measures):
        return False
    sure = sum([rule != "" for rule in measures.joined])
    return sure >= (_TYPED if measures.typed else _PRINTED) * len(measures.joined)


def is_all_prose(measures: Measures) -> bool:
    """Whether a text was surely made of pages, in the letters of print."""
    sure = sum([rule != "" for rule in measures.joined])
    return not measures.typed and sure >= _PROSE * len(measures.joined)


def is_terminal(measures: Measures) -> bool:
    """Whether a text is as wide as a page in a terminal, and all of its letters are."""
    return measures.typed and measures.limit in _TERMINAL


def _feet(lines: Sequence[Line], measures: Measures, found: Collection[int]) -> dict[int, str]:
    """Return the last lines of the text that came before, far above, and their copies below its head."""
    places: dict[str, list[int]] = {text: [] for text in _last(lines, measures, found)}
    for number, line in enumerate(lines):
        if line[2] in places:
            places[line[2]].append(number)
    out: dict[int, str] = {}
    for text, numbers in places.items():
        own = [number for number in numbers if number >= EDGE]
        told = len(own) > 1 and (any(map(str.isalpha, text)) or is_date(text))
        if told and _are_apart(lines, numbers):
            out |= dict.fromkeys(own, "running_foot")
    return out


def _last(lines: Sequence[Line], measures: Measures, found: Collection[int]) -> list[str]:
    """Return the last lines of a text that may be a foot: none is announced by the line above ("They sang again:")."""
    out: list[str] = []
    for number in range(len(lines) - 1, EDGE, -1):
        if number in found:
            continue
        text = lines[number][2]
        stopped = text[-1] in STOPS and not text.endswith(_ELLIPSES)
        if stopped or len(text) > _HEAD or _begins_small(text) or measures.starts[number] in _ITEMS:
            announced = lines[number + 1][2] if out and measures.ends[number] == End.COLON else ""
            return [last for last in out if last != announced]
        if text not in out:
            if len(out) == _FOOT:
                break
            out.append(text)
    return out


def _are_apart(lines: Sequence[Line], numbers: Sequence[int]) -> bool:
    """Whether lines stand far from each other, or side by side as the foot of a page and the head of the next do."""
    far = lines[numbers[-1]][0] - lines[numbers[0]][0] >= _APART
    return far and all(
        lines[below][0] - lines[above][0] >= _APART or below - above <= _BESIDE for above, below in pairwise(numbers)
    )


def _begins_small(text: str) -> bool:
    """Whether a line begins with a small letter as the rest of a sentence does, and the name of a site."""
    return text[0].islower() and not _SITE.fullmatch(text.rstrip("… ."))


# ---------------------------------------------------------------- the headline


def _abridged(lines: Sequence[Line]) -> dict[int, str]:
    """Return lines that begin as the headline does, and break off with an ellipsis where it goes on."""
    cut = {n: text for n, line in enumerate(lines) if line[2][-1] in _CUT and (text := _before_ellipsis(line[2]))}
    top = _top(lines) if cut else ()
    return {
        number: "abridged_title"
        for number, text in cut.items()
        if any(
            letters.startswith(text) and place != number and _is_cut(lines[number][2], lines[place][2], text)
            for place, letters in enumerate(top)
        )
    }


def _is_cut(cut: str, headline: str, letters: str) -> bool:
    """Whether a line begins with the sign that a headline does, which does not break off there itself."""
    own, first = cut.lstrip(_NUMBER)[0], headline.lstrip(_NUMBER)[:1]
    if own.casefold() != first.casefold() or (own.islower() and not first.islower()):
        return False
    return not headline.endswith(_ELLIPSES) or squeezed(headline).lstrip(_FIGURES) != letters


def _top(lines: Sequence[Line]) -> list[str]:
    """Return the letters from each of the first lines of a text on, where the headline is."""
    letters = [squeezed(line[2][:LONGEST]) for line in lines[:_TOP]]
    return ["".join(letters[number:]).lstrip(_FIGURES) for number in range(len(letters))]


def _before_ellipsis(text: str) -> str:
    """Return the letters of a short line before the ellipsis at its end, the number of a page aside."""
    bare = text.strip(_NUMBER) if len(text) <= LONGEST else ""
    letters = squeezed(bare) if bare.endswith(_ELLIPSES) else ""
    return letters if len(letters) >= _ABRIDGED else ""


# ---------------------------------------------------------------- addresses


def _addresses(lines: Sequence[Line], measures: Measures, found: Collection[int]) -> dict[int, str]:
    """Return addresses at the edges of pages, and what stands beside them: a name, a date, a number, the headline."""
    asked = [number for number, line in enumerate(lines) if "www." in line[2] or "://" in line[2]]
    named = {number: sites for number in asked if (sites := _sites(lines[number][2]))}
    if not named:
        return {}
    names = {squeezed(part) for sites in named.values() for site in sites for part in (site, *site.split("."))} - {""}
    edge, apart, top = _edges(lines, found), {*found, *named}, _top(lines)
    out: dict[int, str] = {}
    for number in sorted(edge.union(named)):
        text = lines[number][2]
        if len(text) > LONGEST or _is_told(lines, measures, number, apart):
            continue
        if number not in named:
            short = number >= EDGE and len(text) <= _HEAD and text[-1] not in STOPS
            alone = short and squeezed(text).strip(_FIGURES) in names
        elif beside := _beside(text):
            cut = _before_ellipsis(beside)
            alone = squeezed(beside) in names or (cut != "" and any(letters.startswith(cut) for letters in top))
        else:
            alone = number in edge or " " in text
        if alone:
            out[number] = "print_address"
    return out


def _edges(lines: Sequence[Line], found: Collection[int]) -> set[int]:
    """Return the lines at both ends of a text, and those close to other furniture."""
    edge = {*range(len(lines) - _FOOT, len(lines)), *range(_FOOT)}
    edge.update([number + step for number in found for step in range(-_BESIDE, _BESIDE + 1)])
    return edge.difference(found).intersection(range(len(lines)))


def _is_told(lines: Sequence[Line], measures: Measures, number: int, apart: Collection[int]) -> bool:
    """Whether a sentence leads to an address or the name of a site, or goes on behind it."""
    if number + 1 < len(lines) and number + 1 not in apart and _begins_small(lines[number + 1][2]):
        return True
    above = number - 1
    return above >= 0 and above not in apart and measures.fits[above] <= _FULL and measures.ends[above] not in CLOSED


def _sites(text: str) -> list[str]:
    """Return the sites whose addresses a line begins or ends with."""
    parts = text.split()
    return [match[1] for part in {parts[0], parts[-1]} if (match := _SITE.fullmatch(part))]


def _beside(text: str) -> str:
    """Return what a line has beside addresses, dates and the number of a page."""
    parts = [part for part in text.split() if not _SITE.fullmatch(part) and not is_date(part)]
    return " ".join([part for part in parts if any(map(str.isalpha, part))])

r"""Units: the lines that hard wrapping made of one line are looked at as one.

A paragraph that lynx wrapped into seven lines, and the same paragraph on the one line that
inscriptis leaves it on, should look alike to the model. So everything is measured on units::

    The ferry is back on Monday, the har-    \
    bour office said, and will carry cars.   /  one unit
    [Home](/) | [News](/news/)                  one unit, "Home | News", all of it linked

The addresses of Markdown links are taken out first, since they are no words; how much of the text
was linked is kept, since a menu is nothing but links.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from ..markup import LINK_NUMBER
from .ends import FULL_STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..lines import Layout, Line

__all__ = ["Unit", "group", "plain"]

_TARGET = r"\([^()\n]{0,2000}+(?:\([^()\n]{0,200}+\)[^()\n]{0,2000}+){0,3}\)"
"""The target of a Markdown link; flatteners leave spaces and brackets in it as they find them."""
_IMAGE = re.compile(r"!\[[^\[\]]{0,400}+\]" + _TARGET)
_LINK = re.compile(r"\[([^\[\]]{0,400}+)\]" + _TARGET)


class Unit(NamedTuple):
    """One or more lines that are one in the flow of the text."""

    first: int
    """Number of its first line."""
    stop: int
    """Number behind that of its last line."""
    text: str
    """Its text, joined by spaces, without Markdown links and emphasis."""
    links: int
    """How much of it stood in Markdown links: 0 none, 1 (little) to 4 (nearly all), 5 nothing but images."""
    markup: int
    """0 none, 1 heading sign, 2 emphasis at its start, 3 table row or rule, 4 a quotation sign."""


def group(lines: Sequence[Line], layout: Layout) -> list[Unit]:
    r"""Return the units of a text, page furniture and source code left out.

    Example:
        >>> from articleparse.config import Config
        >>> from articleparse.stages.segment import segment
        >>> from articleparse.stages.survey import survey
        >>> lines = segment("Menu\n[Home](/home) and out")
        >>> [unit.text for unit in group(lines, survey(lines, Config()))]
        ['Menu', 'Home and out']
    """
    apart, numbered = layout.apart, layout.link_numbers
    bounds = [number for number, on in enumerate(_going_on(lines, layout)) if not on]
    units = []
    for first, stop in zip(bounds, [*bounds[1:], len(lines)], strict=False):
        if first in apart:
            continue
        text = lines[first][2]
        if stop > first + 1:
            text = " ".join([line[2] for line in lines[first:stop]])
            text = text.replace(_SOFT, "") if _SOFT in text else text
        if numbered and "[" in text:
            text = LINK_NUMBER.sub("", text)
        marked = text[0] in _MARKUP or ("[" in text and "](" in text) or ("*" in text and "**" in text)
        units.append(_new(Unit, (first, stop, *plain(text)) if marked else (first, stop, text, 0, 0)))
    return units


_SOFT = "\N{HYPHEN} "
"""A typesetter's hyphen at the end of a line, which is part of no word."""
_OPEN = 25
"""Code points of the shortest line that a line in lower case is taken to go on with, unless that one does too."""
_AFTER = frozenset(",.;:)’”»")
_CLOSING = frozenset("»”")
"""Marks that a wrapped line may consist of: French has a space before its own."""
_new = tuple.__new__


def _going_on(lines: Sequence[Line], layout: Layout) -> Sequence[bool]:
    """Return for each line whether it goes on with the line before; nothing apart does, nor what is behind it."""
    out = list(_joined(lines, layout))
    apart = layout.apart
    lower = [n for n, line in enumerate(lines) if (first := line[2][0]).islower() or first in _AFTER]
    for number in apart:
        out[number : number + 2] = [False] * len(out[number : number + 2])
    for number in lower:
        if not out[number] and number and not lines[number][4]:
            if number in apart or number - 1 in apart:
                continue
            closes = layout.measures is not None and lines[number][2] in _CLOSING
            out[number] = closes or _open(lines[number - 1][2], goes_on=out[number - 1])
    return out


def _open(text: str, *, goes_on: bool) -> bool:
    """Whether a line stops inside a sentence: some tools break lines at each link and each bold word."""
    return (goes_on or len(text) >= _OPEN) and (text[-1].isalnum() or text[-1] in ",-–—’”»)")


_NARROWEST, _WIDEST = 30, 140
"""Columns of the narrowest and the widest text that is taken for wrapped."""
_FEW = 3
"""Lines wider than that which wrapping leaves, long addresses, at the most."""
_NEAR = 5
"""Columns below the width in which enough lines end to show it."""
_STOPS = FULL_STOPS | frozenset('!?…:;)"”»\N{FULLWIDTH RIGHT PARENTHESIS}')
"""What a line ends with that may be whole by itself."""
_BULLET = re.compile(r"(?:[-*+•●▪■◦‣·○□☆>»→▶►–—|#]+|\(?\d{1,3}[.)])\s")


def _joined(lines: Sequence[Line], layout: Layout) -> Sequence[bool]:
    """Return for each line whether wrapping alone parts it from the line before.

    The survey is sure of its breaks only; here a line also goes on when its first word would not
    have fitted before, since a paragraph that is cut in two by mistake is judged by its halves;
    but not behind the column of a printed text, where notes stand in other type.
    """
    ends = [line[3] + len(line[2]) for line in lines]
    width = _width(ends)
    measures = layout.measures
    if width is None or (measures is None and not _breaks_sentences(lines, ends, width)):
        return layout.continues
    out = list(layout.continues)
    stop = len(lines) if measures is None or measures.typed else measures.tail + 1
    for number in range(1, min(stop, len(lines))):
        if out[number] or ends[number - 1] < _NARROWEST or lines[number][4]:
            continue
        text = lines[number][2]
        word = text.find(" ")
        if (
            width < ends[number - 1] + 1 + (word if word > 0 else len(text))
            and ends[number - 1] <= width + _NEAR
            and not _BULLET.match(text)
        ):
            out[number] = True
    return out


def _width(ends: Sequence[int]) -> int | None:
    """Return the column at which lines were wrapped: the last one near which many end, if hardly any is longer.

    Example:
        >>> _width([70, 68, 71, 12, 69, 70, 40]), _width([31, 30, 32, 31, 98, 120, 104])
        (71, None)
    """
    if len([end for end in ends if end > _WIDEST]) > _FEW:
        return None
    counts = Counter([end for end in ends if end >= _NARROWEST])
    least = max(4, len(ends) // 50)
    longer = 0
    for end in sorted(counts, reverse=True):
        near = sum([counts[end - k] for k in range(_NEAR)])
        if near >= least and end <= _WIDEST and longer <= near // 2:
            return end
        longer += counts[end]
        if longer > len(ends) // 2:
            return None
    return None


def _breaks_sentences(lines: Sequence[Line], ends: Sequence[int], width: int) -> bool:
    """Whether most of the lines that end near a width end inside a sentence, as wrapping leaves them.

    Short sentences, each on a line of its own, are as long as each other by chance.
    """
    full = [line[2][-1] for line, end in zip(lines, ends, strict=True) if 0 <= width - end < _NEAR]
    return 2 * sum([last in _STOPS for last in full]) < len(full)


def plain(text: str) -> tuple[str, int, int]:
    """Return a text without Markdown, its share of links and its markup (as :class:`Unit` has them).

    Example:
        >>> plain("## [Sport](https://a.example/sport)")
        ('Sport', 3, 1)
    """
    links = 0
    if "](" in text:
        text, links = _unlinked(text)
    markup = _MARKUP.get(text[:1], 0)
    if markup:
        markup, text = _unmarked(text, markup)
    if "**" in text:
        text = text.replace("**", "")
    return text.strip(), links, markup


def _unlinked(text: str) -> tuple[str, int]:
    if "![" in text:
        text = _IMAGE.sub("", text)
    parts = _LINK.split(text)
    text = "".join(parts).strip()
    if not text:
        return "", 5
    return text, 1 + min(3, int(3.5 * sum(map(len, parts[1::2])) / len(text)))


_MARKUP = {"#": 1, "*": 2, "_": 2, "|": 3, "-": 3, ">": 4}


def _unmarked(text: str, markup: int) -> tuple[int, str]:
    if markup == 1:
        bare = text.lstrip("#")
        return (1, bare.strip()) if bare[:1] == " " else (0, text)
    if markup == 2:  # noqa: PLR2004 - the codes of Unit.markup
        bare = text.lstrip("*_")
        return (2, bare.strip("*_ ")) if bare[:1] != " " and len(bare) < len(text) else (0, text)
    if markup == 3:  # noqa: PLR2004
        return (3, text) if text[:1] == "|" or text[:3] == "---" else (0, text)
    return (4, text[1:].lstrip("> ")) if text[1:2] == " " else (0, text)

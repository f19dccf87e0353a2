"""Spoil good paragraphs: set them in a column, and lose what extractors lose.

The typeset cases show six layouts. To learn what holds for others too, the paragraphs of
web articles are wrapped to columns of many widths, in faces whose letters differ from the
average that is measured with, marked by blank lines, indents, lost indents or nothing,
hyphenated or not, with doubled or erratic spacing, and cut into pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from ..features.widths import face

if TYPE_CHECKING:
    from random import Random

__all__ = ["Style", "set_pages", "spoil", "style", "wrap"]

_UNSPACED = frozenset({"ja", "zh"})
_MEASURES = (30, 34, 38, 42, 48, 55, 60, 66, 72, 76, 84, 92, 100, 110)
"""Letters of a column, from a magazine's to a typewriter's wide sheet."""
_MARKS = ("blank", "indent", "lost", "none", "none", "blank indent", "lost")
_HEADS = frozenset({"title", "heading"})


class Style(NamedTuple):
    """One layout."""

    widths: Sequence[float]
    column: float
    mark: str
    indent: float
    hyphenated: bool
    doubled: bool
    erratic: bool
    page: int
    folio: str | None


def style(random: Random) -> Style:
    """Return a layout at random."""
    typed = random.random() < 0.2  # noqa: PLR2004 - one in five from a terminal
    widths = list(face(typed=typed))
    if not typed:
        widths = [width * (1 + random.gauss(0, 0.07)) for width in widths]
    return Style(
        widths=widths,
        column=10 * random.choice(_MEASURES),
        mark=random.choice(_MARKS),
        indent=10 * random.choice((1.5, 2, 3, 4, 5)),
        hyphenated=random.random() < 0.5,  # noqa: PLR2004
        doubled=random.random() < 0.12,  # noqa: PLR2004
        erratic=random.random() < 0.15,  # noqa: PLR2004
        page=random.randint(25, 50),
        folio=random.choice(("Page {}", "{}", "- {} -", None, None, "The Paper  {}")),
    )


def wrap(words: Sequence[str], column: float, first: float, look: Style, random: Random) -> list[str]:
    """Return the lines of a paragraph, set greedily; ``first`` is the width of its first line."""
    glue = " " if len(words) > 1 and any(len(word) > 1 for word in words) else ""
    lines, line, room = [], "", first
    for whole in words:
        word = whole
        while line and _width(line + glue + word, look) > room:
            head = _part(word, room - _width(line + glue + "-", look), look, random) if glue else ""
            lines.append(line + glue + head + "-" if head else line)
            line, word, room = "", word[len(head) :], column
        line = line + glue + word if line else word
    return [*lines, line] if line else lines


def _width(text: str, look: Style) -> float:
    return sum(map(look.widths.__getitem__, text.encode("utf-8", "replace")))


def _part(word: str, room: float, look: Style, random: Random) -> str:
    """Return the part of a word that is set before a hyphen, mostly nothing."""
    if not look.hyphenated or len(word) <= 5 or not word.isalpha() or random.random() < 0.25:  # noqa: PLR2004
        return ""
    fitting = [end for end in range(2, len(word) - 2) if _width(word[:end], look) <= room]
    return word[: fitting[-1 - random.randrange(min(3, len(fitting)))]] if fitting else ""


def spoil(blocks: Sequence[tuple[str, str]], language: str, random: Random) -> tuple[str, list[int | None]]:
    """Return a spoilt text and, for each of its non-blank lines, the number of its block."""
    look = style(random)
    if random.random() < 0.4 and len(blocks) > 4:  # noqa: PLR2004 - short texts show little evidence
        first = random.randrange(len(blocks) - 3)
        blocks = blocks[first : first + random.randint(3, 8)]
    return set_pages(blocks, language, look, random)


def set_pages(
    blocks: Sequence[tuple[str, str]], language: str, look: Style, random: Random
) -> tuple[str, list[int | None]]:
    """Return blocks in a layout, cut into pages, and the number of the block of each non-blank line."""
    text: list[str] = []
    found: list[int | None] = []
    for number, line in _set(blocks, language, look, random):
        text.append(line)
        if number is None:
            continue
        found.append(number)
        if sum(owner is not None for owner in found) % look.page == 0:
            if look.folio:
                text.append(look.folio.format(len(found) // look.page))
                found.append(None)
            text.append("\f" if random.random() < 0.7 else "")  # noqa: PLR2004
    return "\n".join(text), found


def _set(blocks: Sequence[tuple[str, str]], language: str, look: Style, random: Random) -> list[tuple[int | None, str]]:
    """Return the lines of all blocks, each with the number of its block, ``None`` for blank ones."""
    out: list[tuple[int | None, str]] = []
    for number, (kind, text) in enumerate(blocks):
        head = kind in _HEADS
        column = look.column * (random.choice((1, 0.8, 0.65)) if head else 1)
        indent = 0 if head or not number or look.mark in {"blank", "none"} else look.indent
        words = list(text) if language in _UNSPACED else text.split()
        lines = wrap(words, column, column - indent, look, random)
        if out and ("blank" in look.mark or (head and random.random() < 0.6)):  # noqa: PLR2004
            out.append((None, ""))
        if indent and look.mark != "lost" and lines:
            lines[0] = " " * max(1, round(indent / 10)) + lines[0]
        for line in lines:
            out.append((number, line))
            if look.doubled or (look.erratic and random.random() < 0.4):  # noqa: PLR2004
                out.append((None, ""))
    return out

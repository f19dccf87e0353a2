"""Edges: what the first and the last line of a headline in print are like, and those right outside of it.

Where a narrow column breaks a headline, kicker and byline look like its first and last words. A
candidate that has such a line, and the one that leaves it out, are told by what the line is::

    Weather             head out: one word with a capital, which menus and kickers say
    Rain at last in     head in: words, and the last of them leads on
    the valley          foot in: a small letter
    Ada Roe             foot out: words with capitals
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..features.ends import FULL_STOPS
from ..features.lexicon import Lexicon as Phrases
from .lexicon import lexicon

if TYPE_CHECKING:
    from .candidate import Candidate
    from .page import Page

__all__ = ["Edges"]

_MANY = 3
"""Words, or further lines, that are many."""
_PHRASE, _SPACED = 40, 2
"""Characters of a line that is nothing but a phrase, and those that no space sets apart."""
_OPEN = frozenset(":,-\N{EN DASH}\N{EM DASH}/")
"""What a line ends with that goes on."""


class Edges:
    """The lines at the edges of the candidates of a page."""

    def __init__(self, page: Page) -> None:
        """Begin with no line looked at."""
        self._page = page
        self._common = lexicon(page.language).common
        self._phrases = Phrases.of(page.language)
        self._said: dict[int, str] = {}
        self._heads: dict[int, tuple[str, str]] = {}
        self._feet: dict[int, tuple[str, str]] = {}

    def of(self, one: Candidate, *, inside: bool, longer: bool) -> list[str]:
        """Return the signs of a candidate, given whether others have the line above it, or the one below it, too."""
        first, last = one.first, one.last
        out = [f"bounds:{inside}:{longer}:{min(last - first, _MANY)}"]
        if inside:
            out += [f"head out:{sign}" for sign in self._head_of(first - 1)]
        if longer:
            out += [f"foot out:{sign}" for sign in self._foot_of(last + 1)]
        if last > first:
            out += [f"head in:{sign}" for sign in self._head_of(first)]
            out += [f"foot in:{sign}" for sign in self._foot_of(last)]
        return out + self._says(one)

    def _head_of(self, number: int) -> tuple[str, str]:
        """Return what a line is like as a first one, looked at once."""
        found = self._heads.get(number)
        if found is None:
            found = self._heads[number] = self._head(number)
        return found

    def _foot_of(self, number: int) -> tuple[str, str]:
        """Return what a line is like as a last one, looked at once."""
        found = self._feet.get(number)
        if found is None:
            found = self._feet[number] = self._foot(number)
        return found

    def _head(self, number: int) -> tuple[str, str]:
        """Return what a line is like that a headline may begin with, or that stands above it."""
        text, lines = self._page.lines[number].text, self._page.lines
        words = text.split()
        apart = lines[number + 1].blanks > lines[number].blanks
        count = min(len(words), _MANY)
        return f"{count}:{_case(text)}:{apart}", f"{count}:{self._lead(words[-1])}:{number == 0}"

    def _foot(self, number: int) -> tuple[str, str]:
        """Return what a line is like that a headline may end with, or that stands below it."""
        text, lines = self._page.lines[number].text, self._page.lines
        words = text.split()
        apart = lines[number].blanks > lines[number - 1].blanks
        count = min(len(words), _MANY)
        capitals = all(word[0].isupper() or not word[0].isalpha() for word in words)
        lead = self._lead(lines[number - 1].text.split()[-1])
        return f"{count}:{_case(text)}:{apart}", f"{count}:{capitals}:{lead}"

    def _lead(self, word: str) -> str:
        """Return whether a word leads on to the next line, as "the" does."""
        if word[-1] in _OPEN:
            return "open"
        if word[-1] in FULL_STOPS:
            return "stop"
        return "link" if word.casefold() in self._common else "small" if word.islower() else "word"

    def _says(self, one: Candidate) -> list[str]:
        """Return of which kind the lines at the edges are that are nothing but a phrase: "Home", "Analysis"."""
        first, last = one.first, one.last
        places = [("above", first - 1), ("below", last + 1)]
        if not one.cut:
            places += [("first", first), ("last", last)] if last > first else [("own", first)]
        return [f"says {name}:{said}" for name, number in places if (said := self._kind(number))]

    def _kind(self, number: int) -> str:
        """Return the kind of phrase that a line is, an empty text if it is none."""
        found = self._said.get(number)
        if found is None:
            text = self._page.text(number)
            if len(text) > _SPACED and text[1::2].isspace():
                text = text.replace(" ", "")  # letters set apart: "W E A T H E R"
            role = self._phrases.alone([text])[0] if 0 < len(text) <= _PHRASE else None
            found = self._said[number] = role or ""
        return found


def _case(text: str) -> str:
    """Return in what letters a text begins."""
    return "upper" if text.isupper() else "lower" if text[0].islower() else "title" if text[0].isupper() else "other"

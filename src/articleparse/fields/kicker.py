"""Kicker: the words above the headline that say what it is about: a section, a place, a quotation.

Flat text shows it as one more short line, as those of a menu are. It is told by standing apart from
what is above it::

    Home                      navigation
    Politics                  navigation

    Floods in the valley      navigation  <- the kicker: on its own above the headline
    Rain at last              title
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..features.ends import FULL_STOPS
from ..features.lexicon import Lexicon
from ..kinds import Role
from .marks import inner, key, plain
from .title_lines import is_byline

if TYPE_CHECKING:
    from .candidate import Candidate
    from .page import Page

__all__ = ["kicker"]

_LEAST, _MOST, _WORDS = 2, 60, 7
"""Characters of a kicker, and its words at the most."""
_MENU = 30
"""Characters of an entry of a menu, at the most."""
_ROLES = frozenset({Role.NAVIGATION, Role.METADATA, Role.OTHER, Role.TAGS, Role.HEADING})
"""What the labels take a kicker for."""
_SEPARATORS = frozenset(
    "|/\\>«»•·@=_<[]{}#.…\N{EM DASH}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}\N{RIGHTWARDS ARROW}"
)
"""What a row of links, a trail, a site or a running head has, and a kicker has not."""


def kicker(page: Page, headline: Candidate) -> int | None:
    """Return the line of the kicker above a headline, ``None`` where none is sure."""
    number = headline.first - 1
    if number < 0 or headline.cut or page.labels[number].role not in _ROLES or _is_listed(page, number):
        return None
    text = page.lines[number].text
    said = plain(text[inner(text)[0] :])
    if not (_LEAST <= len(said) <= _MOST and said.count(" ") < _WORDS) or not _SEPARATORS.isdisjoint(said):
        return None
    if said[-1] in FULL_STOPS or said[-1].isdigit() or not any(map(str.isalpha, said)) or key(said) in headline.key:
        return None
    if page.dates(number) or is_byline(page, number) or Lexicon.of(page.language).kind(said):
        return None
    return number


def _is_listed(page: Page, number: int) -> bool:
    """Whether a line is an entry of a menu: it has a bullet, or is set as the short line above it."""
    line = page.lines[number]
    bullet, level = inner(line.text)
    if bullet and not level:
        return True
    if not number:
        return False
    above = page.lines[number - 1]
    alike = line.indent == above.indent and (line.blanks <= above.blanks or line.blanks <= page.layout.spacing)
    return alike and len(above.text) <= _MENU

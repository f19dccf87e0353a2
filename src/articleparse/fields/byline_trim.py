"""Trimming: a word that a flattened page glued to a name, as the rest of the page tells.

A page puts the section, a tag or a station behind the name, and nothing between them::

    Ada Roe Energy & Climate     the byline
    Energy                       a line of the menu begins with the word
    Ada Roe is a reporter ...    and the name goes without it elsewhere
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from .byline_groups import Group
    from .names import Name
    from .page import Page

__all__ = ["trimmed"]

_SIGN = 3
"""Letters of the longest sign of a paper behind a name."""
_LEAST = 2
"""Spaces in a name of which one word may be none of it."""


def trimmed(page: Page, group: Group) -> Group:
    """Return a group with its names as the page has them elsewhere."""
    lines = page.lines[group.first : group.last + 1]
    names = []
    for name in group.names:
        line = next((line for line in lines if line.start <= name.start and name.end <= line.end), None)
        whole = line is None or line.text.count(" ", name.start - line.start, name.end - line.start) < _LEAST
        names.append(name if whole or line is None else _trimmed(page, name, line.text, line.start))
    return group._replace(names=tuple(names))


def _trimmed(page: Page, name: Name, text: str, start: int) -> Name:
    """Return a name without its last word, if a line begins with that, and the rest is said again without it."""
    said = text[name.start - start : name.end - start]
    shorter, _, last = said.rpartition(" ")
    if name.kind == "person" and shorter.count(" ") and _is_sign(page, last, said):
        return name._replace(end=name.start + len(shorter.rstrip()))
    if name.kind != "person" or shorter.count(" ") < _LEAST - 1:
        return name
    whole = page.whole()
    if not page.says_again(shorter) or page.says_again(said) or not (whole.startswith(last) or f"\n{last}" in whole):
        return name
    return name._replace(end=name.start + len(shorter.rstrip()))


def _is_sign(page: Page, word: str, name: str) -> bool:
    """Whether the last word of a name is the sign of the paper: in capitals, and said by the page without the name."""
    if len(word) > _SIGN or not (word.isalpha() and word.isupper()) or name.isupper():
        return False
    whole = page.whole()
    alone = len(regex.findall(rf"(?<![\p{{L}}\p{{M}}]){word}(?![\p{{L}}\p{{M}}])", whole))
    return alone > whole.count(name)

"""Company: the people on the lines beside a byline, each set as the one who was found.

Of several writers one may be found by certain signs, and the others by nothing but the shape of their lines::

    Ada Roe, Staff Engineer        Ada Roe               By Ada Roe, reporter
    Bo Li, Product Lead            reporter, Hull        and Bo Li, intern
                                   a.roe@a.example
                                   Bo Li                 Ada Roe | Bo Li
                                   reporter
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .byline_proof import is_known
from .lexicon import lexicon
from .marks import inner
from .names import Name, name_at
from .names_roles import is_role

if TYPE_CHECKING:
    from ..lines import Line
    from .byline_groups import Group
    from .lexicon import Lexicon
    from .page import Page

__all__ = ["accompanied"]

_MOST = 6
"""People of a byline that stand on lines of their own."""
_ASIDE, _LINE = 60, 90
"""Characters of what stands behind a name, and of its line."""
_BELOW = 3
"""Lines below a name that belong to it."""
_SEPARATORS = ",|(/-\N{EN DASH}\N{EM DASH}\N{MIDDLE DOT}\N{BULLET}"
"""What stands between a name and what the person is, or between two names."""
_SPACES = " *_"
_digit = re.compile(r"\d").search
_words = re.compile(r"\w+").findall


def accompanied(page: Page, group: Group) -> Group:
    """Return a byline with the people on the lines beside it that have its shape."""
    if group.kind not in {"by", "name"} or any(name.kind != "person" for name in group.names):
        return group
    words = lexicon(page.language)
    group = _beside(page, group, words)
    line = page.lines[group.last]
    rest = line.text[group.names[-1].end - line.start :].strip(_SPACES)
    if rest:
        return _with_asides(page, group, rest, words)
    return _with_lines(page, group, words) if group.first == group.last else group


def _beside(page: Page, group: Group, words: Lexicon) -> Group:
    """Return a group with the second of two people on its line, whom the page proves: "Ada Roe | Oda Varn"."""
    line = page.lines[group.last]
    if len(group.names) != 1 or group.kind != "name":  # "By Ada Roe | Valley Herald"
        return group
    end = group.names[0].end - line.start
    rest = line.text[end:].strip()
    if rest[:1] not in _SEPARATORS or rest[:1] in {"", ",", "("}:
        return group
    at = end + line.text[end:].index(rest[0]) + 1
    name = name_at(line.text, at, len(line.text), words)
    if name is None or name.kind != "person" or line.text[name.end :].strip(_SPACES):
        return group
    said = line.text[name.start : name.end]
    return group._replace(names=(*group.names, _placed(line, name))) if is_known(page, said) else group


def _with_asides(page: Page, group: Group, rest: str, words: Lexicon) -> Group:
    """Return a group with the lines above and below that are a name and an aside each."""
    if not _is_aside(rest):
        return group
    sure = _is_post(rest, words)
    shown = _said(page, group)
    known = is_known(page, shown)
    before: list[Name] = []
    behind: list[Name] = []
    first, last = group.first, group.last
    for step, out in ((-1, before), (1, behind)):
        number = (first if step < 0 else last) + step
        while 0 <= number < len(page.lines) and len(out) < _MOST:
            found = _with_aside(page, number, rest[0], words)
            if found is None:
                break
            name, aside = found
            said = page.lines[number].text[name.start : name.end]
            told = _is_post(aside, words) or ((sure or known) and is_known(page, said))
            if not told or said == shown or _tells_pictures(aside, words):
                break
            out.append(_placed(page.lines[number], name))
            number += step
        if step < 0:
            first -= len(out)
        else:
            last += len(out)
    return group._replace(first=first, last=last, names=(*reversed(before), *group.names, *behind))


def _with_aside(page: Page, number: int, sign: str, words: Lexicon) -> tuple[Name, str] | None:
    """Return the name that a line begins with, and what stands behind it, if ``sign`` parts the two."""
    line = page.lines[number]
    text = line.text
    if len(text) > _LINE or page.dates(number):
        return None
    start = inner(text)[0]
    first = text[start:].split(maxsplit=1)[0] if text[start:].strip() else ""
    if first.casefold() in words.joints or first.casefold() in words.writers:
        start = text.index(first, start) + len(first)
    name = name_at(text, start, len(text), words)
    if name is None or name.kind != "person" or text[start : name.start].strip(_SPACES):
        return None
    aside = text[name.end :].strip(_SPACES)
    return (name, aside) if aside[:1] == sign and _is_aside(aside) else None


def _is_aside(rest: str) -> bool:
    """Whether what stands behind a name is what the person is: short, and parted from it by a sign."""
    return rest[0] in _SEPARATORS and 1 < len(rest) <= _ASIDE and _digit(rest) is None and rest[-1] not in ".!?,:"


def _is_post(aside: str, words: Lexicon) -> bool:
    """Whether what stands behind a name, or below it, is a role, or begins with one."""
    said = aside.strip(_SEPARATORS + _SPACES + ")")
    return said != "" and (is_role(said, words) or is_role(said.partition(",")[0], words))


def _tells_pictures(aside: str, words: Lexicon) -> bool:
    """Whether what somebody is tells of pictures: who makes them, and who wrote beside them is another."""
    return not words.credits.isdisjoint(_words(aside.casefold()))


def _with_lines(page: Page, group: Group, words: Lexicon) -> Group:
    """Return a group with the names above and below that have lines of the same kinds under them.

    Below, the first of these lines tells; a maker of pictures has none.
    """
    kinds = _kinds_below(page, group.first, words)
    if not kinds:
        return group
    names, first, last = list(group.names), group.first, group.last
    number = group.first + 1 + len(kinds)
    while len(names) < _MOST and (name := _alone(page, number, words)):
        below = _kinds_below(page, number, words)
        if not below or below[0] not in kinds:
            break
        names.append(name)
        last = number
        number += 1 + len(below)
    number = first - 1 - len(kinds)
    while len(names) < _MOST and (name := _alone(page, number, words)) and _kinds_below(page, number, words) == kinds:
        names.insert(0, name)
        first = number
        number -= 1 + len(kinds)
    return group._replace(first=first, last=last, names=tuple(names))


def _kinds_below(page: Page, number: int, words: Lexicon) -> list[str]:
    """Return the kinds of the lines below a name that belong to it: posts and addresses."""
    out: list[str] = []
    for place in range(number + 1, min(len(page.lines), number + 1 + _BELOW)):
        text = page.text(place).strip(_SPACES)
        if len(text) > _ASIDE or page.dates(place):
            break
        if "@" in text and text.count(" ") <= 1:
            out.append("address")
        elif _is_post(text, words) and not _tells_pictures(text, words):
            out.append("post")
        else:
            break
    return out


def _alone(page: Page, number: int, words: Lexicon) -> Name | None:
    """Return the person whose name is all of a line."""
    if not 0 <= number < len(page.lines):
        return None
    line = page.lines[number]
    start = inner(line.text)[0]
    name = name_at(line.text, start, len(line.text), words) if len(line.text) <= _ASIDE else None
    if name is None or name.kind != "person" or line.text[name.end :].strip(_SPACES):
        return None
    return _placed(line, name)


def _said(page: Page, group: Group) -> str:
    """Return the last name of a group."""
    line, name = page.lines[group.last], group.names[-1]
    return line.text[max(0, name.start - line.start) : name.end - line.start]


def _placed(line: Line, name: Name) -> Name:
    """Return a name of a line with offsets in the raw text."""
    return Name(line.start + name.start, line.start + name.end, name.kind)

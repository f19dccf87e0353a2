"""Gathering: the lines of a page that can be its byline, as groups of names.

Lines that may hold one are read in turn; of those that hold names, some are left out::

    Rain at last
    By Ada Roe              a group, which the next line may go on with
    10:22 - Hull            a place behind a time
    ...
    Bo Li - 3 days ago      a reader
    © 2024 Ada Roe          a group, where no opening stands below the headline

How lines make one group is told in :mod:`articleparse.fields.byline_groups`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from ..kinds import Role
from .byline import read_line
from .byline_groups import APART, BULLETS, Group, added, is_picture_label, joined, placed, trails
from .byline_labels import calls_writer
from .byline_lists import ONE_WORD
from .byline_places import BRIEF, LONGEST, is_inside, places
from .byline_signed import signed
from .byline_strangers import is_town
from .byline_wrapped import unwrapped
from .given import knows
from .lexicon import boilerplate, lexicon
from .marks import key, plain
from .names_roles import is_role
from .names_uncased import CASELESS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lexicon import Lexicon
    from .names import Name
    from .page import Page

__all__ = ["groups"]

_CLOSE = 8
"""Lines below the headline in which an opening tells that those behind the body are of teasers."""
_LINKED = 2000
"""Characters of a line that holds a byline, with the addresses of links in it."""
_AROUND_COLON = " *_"
"""What may stand behind the colon of a credit."""
_AROUND = " *_+•-#:»>[]"
"""What may stand around the words of a heading or a button."""

_ago = regex.compile(r"[\s*_.:,)|\-\N{EN DASH}\N{MIDDLE DOT}\N{BULLET}]*+\d{1,3}(?:\s[^\d\s]++){1,3}\s*+$").match
"""How long ago something was, behind a name: "Ada Roe - 3 days ago"."""
_DASHES = frozenset("-|\N{EN DASH}\N{EM DASH}")
_RUNNING = 4
"""Lines that surely go on, the last of which is no byline though it is a name: a deck may be as many without a stop."""
_COLONS = frozenset({":", "\N{FULLWIDTH COLON}"})
_clock = re.compile(r"\d\s?[:.]\s?\d\d").search


def groups(page: Page, title: int) -> list[Group]:
    """Return the groups of names near the head and the end of the body.

    Long because it is one walk over the lines, in which each may go on with the one before.
    """
    words = lexicon(page.language)
    out: list[Group] = []
    opened, before, done, run = False, -1, -1, -1
    for number in places(page, title):
        if number > page.stop + APART and _is_signed(out, title, page.stop):
            break  # openings behind the body are those of teasers
        line = page.lines[number]
        opened = opened and number <= before + 1
        if number <= done or _is_running(page, number) or len(line.text) > (_LINKED if "](" in line.text else LONGEST):
            opened = False
            continue
        before = number
        dated = not line.text.isascii() and _is_dated(page, number, title)
        kind, names = read_line(page, number, words, opened=opened, dated=dated)
        if kind == "joint":
            continue
        if names and opened:
            run = len(out)
        opened = kind == "opening" and not (out and trails(page, out[-1], number))
        if not names or _is_running_end(page, number, title) or _is_heading(page, number, names):
            continue
        if kind == "name" and _is_other(page, number, names, title):
            continue
        if out and number - out[-1].last <= APART and is_picture_label(page.text(number + 1), words):
            continue  # "Ada Roe / Text / Bo Li / Photos"
        wrapped = unwrapped(page, number, names, words) if kind == "by" or len(names) > 1 else None
        if wrapped:
            done = wrapped[0]
            out.append(Group(number, done, tuple(wrapped[1]), kind))
            continue
        here, kind = _by_posts(page, number, placed(line, names), kind, words)
        last = out[-1] if out else None
        if last and kind in {"name", last.kind} and joined(page, last, number, running=run == len(out) - 1):
            out[-1] = Group(last.first, number, last.names + added(page, last, here, number), last.kind)
        else:
            out.append(Group(number, number, here, kind))
    if _is_signed(out, title, page.stop):
        return [group for group in out if group.first <= page.stop and not _is_strange(page, group)]
    return out + signed(page, words)


def _is_running(page: Page, number: int) -> bool:
    """Whether a line is inside running text of print: it lacks its initial, or goes on from several others."""
    measures = page.layout.measures
    if is_inside(page, number):
        return True
    if measures is None or measures.typed:
        return False
    return number in measures.torn or all(measures.joined[max(0, number - _RUNNING + 1) : number + 1])


def _is_running_end(page: Page, number: int, title: int) -> bool:
    """Whether a line is the end of a sentence that begins on the line before, above which is no gap."""
    line, above = page.lines[number], page.text(number - 1)
    if line.text.rstrip()[-1:] != "." or line.blanks or number - 1 <= title:
        return False
    return len(above) > BRIEF and (above[-1].isalpha() or above[-1] == ",")


def _is_heading(page: Page, number: int, names: Sequence[Name]) -> bool:
    """Whether a line is a phrase that pages say, though it opens as a byline does: "About the author"."""
    text, kind = page.lines[number].text, names[0].kind
    said = text.strip(_AROUND).casefold()
    room = kind == "desk" and said not in lexicon(page.language).desks
    return (room or kind == "person") and len(text) <= BRIEF and said in boilerplate()


def _is_signed(found: Sequence[Group], title: int, stop: int) -> bool:
    """Whether an opening with names stands closely below the headline, and before the end of the body."""
    head = min(title + _CLOSE, stop)
    return any(
        group.kind == "by" and group.names[0].kind not in ONE_WORD and title < group.first <= head for group in found
    )


def _is_strange(page: Page, group: Group) -> bool:
    """Whether a group is words that look like names, none of them known: a rubric, where an opening says who wrote."""
    if group.kind != "name" or any(name.kind != "person" for name in group.names):
        return False
    whole = page.lines[group.first : group.last + 1]
    said = [
        line.text[name.start - line.start : name.end - line.start]
        for name in group.names
        for line in whole
        if line.start <= name.start < line.end
    ]
    return not any(knows(name, page.language) for name in said)


def _by_posts(
    page: Page, number: int, names: tuple[Name, ...], kind: str, words: Lexicon
) -> tuple[tuple[Name, ...], str]:
    """Return the names of those who write, if the next line has the posts: "Ada Roe, Bo Li" / "Writer, Editor"."""
    posts = page.text(number + 1).split(",")
    if not 1 < len(posts) == len(names) or not all(is_role(post, words) for post in posts):
        return names, kind
    return tuple(name for name, post in zip(names, posts, strict=True) if calls_writer(post)) or names, "by"


def _is_thing(page: Page, number: int, name: Name) -> bool:
    """Whether words that nobody is called are a place behind a time ("10:22 - Hull"), a town, or a rubric."""
    text = page.lines[number].text
    said = text[name.start : name.end]
    if name.kind != "person" or said[0] >= CASELESS or knows(said, page.language):
        return False
    if is_role(text[name.end :].strip(" ,/|("), lexicon(page.language)):
        return False  # "10:22 - Ada Roe/Staff Reporter"
    if is_town(text, name) or (said.isupper() and page.layout.width is None):
        return True  # print sets the names of its writers so, too
    before = text[: name.start].rstrip(BULLETS) or page.text(number - 1)
    return before.rstrip(BULLETS)[-1:] in _DASHES and _clock(before) is not None


def _is_dated(page: Page, number: int, title: int) -> bool:
    """Whether a date stands on the line below one that is close below the headline."""
    if not title < number <= title + _CLOSE or page.is_full(number):
        return False
    return number + 1 < len(page.lines) and bool(page.dates(number + 1))


def _is_other(page: Page, number: int, names: Sequence[Name], title: int) -> bool:
    """Whether a line names whom to call, or a newsroom by the address of its site, as running heads and menus do."""
    if number > page.start and _is_contact(page, number):
        return True
    text = page.lines[number].text
    if key(plain(text)) == key(plain(page.text(title))) or _is_credit(page, number, names):
        return True
    if len(names) == 1 and _is_thing(page, number, names[0]):
        return True
    if title < number < min(title + _CLOSE, page.stop):
        return False
    if page.text(title) in text or (number >= page.stop and _is_reader(page, number, names[-1])):
        return True  # "Home » Top News » Ada Roe – verdict at noon"
    return names[0].kind == "desk" and "." in page.lines[number].text[names[0].start : names[0].end]


def _is_contact(page: Page, number: int) -> bool:
    """Whether a line names whom to call: below a line on contacts, or between a colon and an address or a telephone."""
    if page.labels[number - 1].role is Role.CONTACT:
        return True
    behind = number + 1 < len(page.lines) and page.labels[number + 1].role is Role.CONTACT
    return behind and page.text(number - 1)[-1:] in _COLONS


def _is_credit(page: Page, number: int, names: Sequence[Name]) -> bool:
    """Whether a line names who made a picture: "(Ada Roe/CNX)" below it, "The harbour © Herald - Ada Roe"."""
    text = page.lines[number].text
    bracketed = number < page.stop and text[0] == "(" and text[-1] == ")" and "/" in text
    shared = len(names) > 1 and names[0].kind == "agency" and text[names[0].end] == "/"  # "CNX/Ada Roe"
    return (
        bracketed
        or shared
        or "\N{COPYRIGHT SIGN}" in text[: names[0].start]
        or _ends_in_credit(page.text(number - 1), page)
    )


def _ends_in_credit(text: str, page: Page) -> bool:
    """Whether a line ends in the word before the maker of a picture, with its colon: "... in the harbour. Photo:"."""
    text = text.rstrip(_AROUND_COLON)
    last = text[:-1].replace(".", " ").rsplit(maxsplit=1)[-1:] if text[-1:] == ":" else []
    return last != [] and last[0].casefold() in lexicon(page.language).credits


def _is_reader(page: Page, number: int, name: Name) -> bool:
    """Whether a line names who wrote a comment: how long ago stands behind the name, or a heading above it says so.

    So does a line with a day that ends in a colon: "Bo Li, 3 May 2024 08:31:".
    """
    here, dates = page.lines[number].text, page.dates(number)
    if (here[-1] == ":" and dates) or (_ago(here, name.end) and not dates):
        return True
    for above in range(page.stop, number):
        text = page.lines[above].text
        if page.labels[above].role is Role.COMMENTS and len(text) <= BRIEF:
            return True
    return False

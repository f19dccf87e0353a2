r"""Gathering: the lines of a page that can be its byline, as groups of names.

Names on lines that follow each other are one group where a joint stands between them, where
both lines hold a name and nothing else, or where an opening stood alone on the line before::

    By            opens
    Ada Roe       name   \
    News Editor   role    one group
    Bo Li         name   /

At the end of the body, brackets may hold the names: "... until spring. (Ada Roe, CNX)".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import regex

from ..kinds import Role
from .byline import is_joint, read
from .byline_labels import calls_writer
from .byline_lists import ONE_WORD, listed
from .byline_places import BRIEF, LONGEST, places
from .byline_strangers import is_town
from .byline_wrapped import unwrapped
from .given import knows
from .lexicon import boilerplate, lexicon
from .marks import inner
from .masks import masked
from .names import Name, name_at
from .names_roles import is_role
from .names_uncased import CASELESS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..lines import Line
    from .lexicon import Lexicon
    from .page import Page

__all__ = ["Group", "goes_on", "groups", "placed"]

_CLOSE = 8
"""Lines below the headline in which an opening tells that those behind the body are of teasers."""
_LINKED = 2000
"""Characters of a line that holds a byline, with the addresses of links in it."""
_APART = 3
"""Lines from one line of a byline to the next, a joint or a role between them, or a sign and a label."""
_END = 8
"""Characters at the end of a line that may follow its closing bracket: "(Ada Roe) +++"."""
_ENDS = 2
"""Lines before and behind the end of the body that may end in brackets with names."""
_RIGHTS = 20
"""Last lines of a text that may name who holds the rights."""
_BULLETS = " *_+•-"
"""What may stand around a joint."""
_SIGN = 4
"""Letters of the longest sign of a paper, behind the name of who writes for it."""
_AROUND_COLON = " *_"
"""What may stand behind the colon of a credit."""
_AROUND = " *_+•-#:»>[]"
"""What may stand around the words of a heading or a button."""
_TAIL = " *_.:,)|^&0123456789\N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}\t"
"""Characters behind a name that say nothing: footnotes, counters."""

_signed = regex.compile(
    r"[(【\N{FULLWIDTH LEFT PARENTHESIS}]"
    r"([^()【】\N{FULLWIDTH LEFT PARENTHESIS}\N{FULLWIDTH RIGHT PARENTHESIS}]{2,150})"
    r"[)】\N{FULLWIDTH RIGHT PARENTHESIS}][\s.*_+]*+$"
).search
_holder = regex.compile(
    r"(?i)(?:©|\(c\)|\bcopyright\b)(?:\s|©|\(c\)|by\s|\d{4}|[-\N{EN DASH},:])*+(?P<name>[^.,;|·•(]{4,40}+)"
).search
_ago = regex.compile(r"[\s*_.:,)|\-\N{EN DASH}\N{MIDDLE DOT}\N{BULLET}]*+\d{1,3}(?:\s[^\d\s]++){1,3}\s*+$").match
"""How long ago something was, behind a name: "Ada Roe - 3 days ago"."""
_account = regex.compile(r"[\s*+•\-]*+@[\w.]++\s*+").fullmatch
_DASHES = frozenset("-|\N{EN DASH}\N{EM DASH}")
_clock = re.compile(r"\d\s?[:.]\s?\d\d").search
_brackets = frozenset(")】\N{FULLWIDTH RIGHT PARENTHESIS}")


class Group(NamedTuple):
    """Names that belong together."""

    first: int
    last: int
    """Its lines."""
    names: tuple[Name, ...]
    """Offsets in the raw text."""
    kind: str
    """``by``, ``name``, ``inside``, ``signed``, or ``rights``."""


def groups(page: Page, title: int) -> list[Group]:
    """Return the groups of names near the head and the end of the body."""
    words = lexicon(page.language)
    out: list[Group] = []
    opened, before, done, run = False, -1, -1, -1
    for number in places(page, title):
        if number > page.stop + _APART and _is_signed(out, title, page.stop):
            break  # openings behind the body are those of teasers
        line = page.lines[number]
        opened = opened and number <= before + 1
        if number <= done or len(line.text) > (_LINKED if "](" in line.text else LONGEST):
            opened = False
            continue
        before = number
        dated = not line.text.isascii() and _is_dated(page, number, title)
        kind, names = read(line.text, words, page.dates(number), opened=opened, dated=dated)
        if kind == "joint":
            continue
        if names and opened:
            run = len(out)
        opened = kind == "opening" and not (out and _trails(page, out[-1], number))
        if not names or (kind == "name" and _is_other(page, number, names, title)):
            continue
        if out and number - out[-1].last <= _APART and _is_picture_label(page.text(number + 1), words):
            continue  # "Ada Roe / Text / Bo Li / Photos"
        wrapped = unwrapped(page, number, names, words) if kind == "by" or len(names) > 1 else None
        if wrapped:
            done = wrapped[0]
            out.append(Group(number, done, tuple(wrapped[1]), kind))
            continue
        here, kind = _by_posts(page, number, placed(line, names), kind, words)
        last = out[-1] if out else None
        if last and kind in {"name", last.kind} and _joined(page, last, number, running=run == len(out) - 1):
            out[-1] = Group(last.first, number, last.names + _new(page, last, here, number), last.kind)
        else:
            out.append(Group(number, number, here, kind))
    if _is_signed(out, title, page.stop):
        return [group for group in out if group.first <= page.stop]
    out += _holders(page, words)
    return out + [group for number in _ends(page) if (group := _signature(page, number, words))]


def _is_signed(found: Sequence[Group], title: int, stop: int) -> bool:
    """Whether an opening with names stands closely below the headline, and before the end of the body."""
    head = min(title + _CLOSE, stop)
    return any(
        group.kind == "by" and group.names[0].kind not in ONE_WORD and title < group.first <= head for group in found
    )


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
    if is_town(text, name) or (said.isupper() and page.layout.width is None):
        return True  # print sets the names of its writers so, too
    before = text[: name.start].rstrip(_BULLETS) or page.text(number - 1)
    return before.rstrip(_BULLETS)[-1:] in _DASHES and _clock(before) is not None


def _is_dated(page: Page, number: int, title: int) -> bool:
    """Whether a date stands on the line below one that is close below the headline."""
    if not title < number <= title + _CLOSE or page.is_full(number):
        return False
    return number + 1 < len(page.lines) and bool(page.dates(number + 1))


def _is_other(page: Page, number: int, names: Sequence[Name], title: int) -> bool:
    """Whether a line names whom to call, or a newsroom by the address of its site, as running heads and menus do."""
    if number > page.start and page.labels[number - 1].role is Role.CONTACT:
        return True
    text = page.lines[number].text
    if names[0].kind == "person" and len(text) <= BRIEF and text.strip(_AROUND).casefold() in boilerplate():
        return True
    if _ends_in_credit(page.text(number - 1), page) or (len(names) == 1 and _is_thing(page, number, names[0])):
        return True
    if title < number < min(title + _CLOSE, page.stop):
        return False
    if page.text(title) in text or (number >= page.stop and _is_reader(page, number, names[-1])):
        return True  # "Home » Top News » Ada Roe – verdict at noon"
    return names[0].kind == "desk" and "." in page.lines[number].text[names[0].start : names[0].end]


def _ends_in_credit(text: str, page: Page) -> bool:
    """Whether a line ends in the word before the maker of a picture, with its colon: "... in the harbour. Photo:"."""
    text = text.rstrip(_AROUND_COLON)
    last = text[:-1].replace(".", " ").rsplit(maxsplit=1)[-1:] if text[-1:] == ":" else []
    return last != [] and last[0].casefold() in lexicon(page.language).credits


def _is_reader(page: Page, number: int, name: Name) -> bool:
    """Whether a line names who wrote a comment: how long ago stands behind the name, or a heading above it says so."""
    if _ago(page.lines[number].text, name.end) and not page.dates(number):
        return True
    for above in range(page.stop, number):
        text = page.lines[above].text
        if page.labels[above].role is Role.COMMENTS and len(text) <= BRIEF:
            return True
    return False


def placed(line: Line, names: Iterable[Name]) -> tuple[Name, ...]:
    """Return names of a line with offsets in the raw text."""
    return tuple([Name(line.start + name.start, line.start + name.end, name.kind) for name in names])


def _new(page: Page, last: Group, names: tuple[Name, ...], number: int) -> tuple[Name, ...]:
    """Return the names that the group does not have: pages say a name as picture and as link."""
    line = page.lines[number]
    before = "\n".join([page.lines[k].text for k in range(last.first, last.last + 1)])
    return tuple(name for name in names if line.text[name.start - line.start : name.end - line.start] not in before)


def _joined(page: Page, last: Group, number: int, *, running: bool) -> bool:
    """Whether a line of names goes on with the group before; it is ``running`` behind an opening of its own."""
    before = last.last
    if not 0 < number - before <= _APART:
        return False
    words = lexicon(page.language)
    between = [page.lines[k].text for k in range(before + 1, number)]
    if between and _is_label(page, number, between):
        return True
    if between:
        return all(
            is_joint(text.strip(_BULLETS).casefold(), words)
            or (running and (_is_post(page, last, text) or _account(text) is not None))
            for text in between
        )
    if goes_on(page.lines[before].text, words):
        return True
    texts = page.lines[before].text, page.lines[number].text
    if not running and (last.kind != "name" or bool(inner(texts[0])[0]) != bool(inner(texts[1])[0])):
        return False
    return texts[0].isupper() == texts[1].isupper() and all(_is_bare(text, words) for text in texts)


def _trails(page: Page, last: Group, number: int) -> bool:
    """Whether an opening alone on its line is the label of the name above: a role, or below the next name again."""
    if last.kind != "name" or last.last < number - 2:
        return False
    if last.last == number - 1 and page.text(number).strip(_BULLETS).casefold() in lexicon(page.language).roles:
        return True  # languages call who writes by the word that they set before his name, too
    return _is_label(page, number + 1, [page.text(k) for k in range(last.last + 1, number + 1)])


def _is_label(page: Page, number: int, between: Sequence[str]) -> bool:
    """Whether the lines before a name label the one above: "Ada Roe / VH / Text / Bo Li / VH / Text and photos"."""
    *signs, label = between
    again = page.text(number + len(between))
    known = again.startswith(label) or _is_picture_label(again, lexicon(page.language))
    return known and all(text.isupper() and len(text) <= _SIGN for text in signs)


def _is_post(page: Page, last: Group, text: str) -> bool:
    """Whether a line is the role of the person above, not the label of the one below: "Writer / Ada Roe / Editor"."""
    words = lexicon(page.language)
    opening = page.text(last.first - 1).strip(_BULLETS + ":").casefold()
    return is_role(text, words) and opening not in words.roles


def _is_picture_label(text: str, words: Lexicon) -> bool:
    """Whether a line is the word for pictures, or for who makes them, and nothing else."""
    return text != "" and text.strip(_BULLETS).casefold() in words.credits


def goes_on(text: str, words: Lexicon) -> bool:
    """Whether a line ends in what stands between two names, so that the next one goes on."""
    text = text.rstrip()
    return text[-1] in ",&、" or text.rpartition(" ")[2].casefold() in words.joints


def _is_bare(text: str, words: Lexicon) -> bool:
    """Whether a line holds one name and nothing else, a role glued to it aside."""
    text = masked(text)
    lead, _ = inner(text)
    name = name_at(text, lead, len(text), words)
    if name is None or name.kind != "person":
        return False
    rest = text[name.end :].strip(_TAIL)
    return not rest or is_role(rest, words)


def _ends(page: Page) -> range:
    return range(max(page.start, page.stop - _ENDS), min(len(page.lines), page.stop + _ENDS))


def _holders(page: Page, words: Lexicon) -> list[Group]:
    """Return the person who holds the rights, as the last lines of a page by one person name them."""
    for number in range(max(page.stop, len(page.lines) - _RIGHTS), len(page.lines)):
        text = page.lines[number].text
        match = _holder(text) if len(text) <= LONGEST and ("©" in text or "(c)" in text or "opyright" in text) else None
        name = name_at(text, *match.span("name"), words) if match else None
        if name and name.kind == "person" and knows(text[name.start : name.end], page.language):
            return [Group(number, number, placed(page.lines[number], [name]), "rights")]
    return []


def _signature(page: Page, number: int, words: Lexicon) -> Group | None:
    """Return the names in the brackets that end a line."""
    line = page.lines[number]
    if _brackets.isdisjoint(line.text[-_END:]):
        return None
    match = _signed(line.text)
    if match is None or match[1].startswith("http") or not match[1].strip():
        return None
    start, end = match.span(1)
    said = match[1].casefold().split(maxsplit=2)
    first = said[0]
    if first[-1] == ":" and first[:-1] not in words.opener_words:
        return None  # "(Picture: Herald)"
    if any(word.partition("/")[0] in words.credits for word in said[:2]):
        return None  # "(Photo by Ada Roe)", "(CNX Photo/Ada Roe)"
    shown = masked(line.text[:end], [date for date in page.dates(number) if date.start >= start])
    found = [name for name in listed(shown, start, end, words) if name.kind in {"person", "agency", "desk"}]
    if not found or found[0].start - start > 1:
        return None
    names = placed(line, found)
    return Group(number, number, names, "signed")

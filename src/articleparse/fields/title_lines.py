"""The lines of a page in which its headline may stand.

Most lines cannot hold it: they are entries of menus, sentences, dates or bylines. Far above the
body a headline has several words and no mark of a menu; inside the body it is no sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..features.ends import FULL_STOPS
from ..kinds import Role
from .byline import read, read_line
from .lexicon import lexicon, openers

if TYPE_CHECKING:
    from .page import Page

__all__ = [
    "FEW",
    "LINKED",
    "LONGEST",
    "SHORTEST",
    "is_byline",
    "is_date",
    "is_item",
    "promising",
    "unstopped",
    "worded",
]

SHORTEST, LONGEST = 2, 260
"""Characters of a headline."""
LINKED = 2000
"""Characters of a headline with the address of its link."""
FEW = 2
"""Spaces in a line that is too short for a headline far above the body."""
_CLOSE, _CLOSE_SET = 9, 30
"""Lines above the body where a headline may be one word; in print, where a narrow column breaks it behind each."""
_HEADLINE = 140
"""Characters of a line inside the body that may yet be the headline."""
_BYLINE = 120
"""Characters of a byline that is looked for, so that it is no headline."""
_OPENING, _COLON, _MARKS = 20, "\N{FULLWIDTH COLON}", "*_#• "
"""Characters of its opening, what may end it where signs are wide, and marks before it."""
_FIELD = "[    "
"""How text browsers show where one may type."""
_MENU = frozenset("*+•▪▸►◦‣□☆●○■·>»[(")
"""What lines of menus and pictures begin with."""
_WIDE = "\N{CJK RADICAL REPEAT}"
_HINTS = frozenset({Role.TITLE, Role.HEADING, Role.SUBTITLE, Role.KICKER})
_PARAGRAPH = Role.PARAGRAPH


def worded(page: Page, first: int, stop: int) -> list[int]:
    """Return the lines down to the head of the body, without those of menus, which most are that are far above it.

    One that the line above ends with is none: that is the trail from the front page to it.
    """
    lines, labels = page.lines, page.labels
    wrapped = page.layout.width is not None
    near = max(first, page.start - (_CLOSE_SET if wrapped else _CLOSE))
    texts = [line[2] for line in lines[first:near]]
    upper = [page.text(first - 1), *texts]
    far = [
        number
        for number, text, above in zip(range(first, near), texts, upper, strict=False)
        if (text.count(" ") >= FEW and not is_item(text))
        or text[0] >= _WIDE
        or text[0] == "#"
        or labels[number][0] in _HINTS
        or (above.endswith(text) and above != text)
    ]
    return [*far, *range(near, min(stop, page.start + 1))]


def unstopped(page: Page, stop: int) -> list[int]:
    """Return the lines below the head of the body that are no sentences, which most are: none of these is promising."""
    lines, labels = page.lines, page.labels
    return [
        number
        for number in range(page.start + 1, stop)
        if lines[number][2][-1] not in FULL_STOPS or lines[number][2][0] == "#" or labels[number][0] in _HINTS
    ]


def promising(page: Page, number: int) -> bool:
    """Whether a line is worth a closer look: a page has many that are not."""
    text = page.lines[number].text
    size = len(text)
    if size > LINKED or _FIELD in text:
        return False
    if text[0] == "#" or page.labels[number].role in _HINTS:
        return True
    distance = page.start - number
    sentence = text[-1] in FULL_STOPS and (distance < 0 or (text[-1] != "." and page.labels[number].role is _PARAGRAPH))
    if distance <= 0 or sentence:
        if sentence or size > _HEADLINE or (page.layout.continues[number] and not _is_apart(page, number - 1)):
            return False
        if distance < -1 and _is_prose(page, number - 1) and _is_prose(page, number - 2) and not _heads(page, number):
            return False
    return (SHORTEST < size <= LONGEST or "](" in text) and not is_date(page, number)


def is_item(text: str) -> bool:
    """Whether a line is one of a menu; where quotes open with its sign, they close in the same line."""
    return text[0] in _MENU and not (text[0] == "»" and "«" in text)


def _is_apart(page: Page, number: int) -> bool:
    """Whether no line goes on from a line: it is furniture, it has an address, or a browser stamped it with a day."""
    text = page.lines[number].text
    if number in page.layout.furniture or "://" in text:
        return True
    dates = page.dates(number)
    return bool(dates) and dates[0].start == 0


def is_date(page: Page, number: int) -> bool:
    """Whether a line is a date and little else."""
    dates = page.dates(number)
    return bool(dates) and 2 * sum([date.end - date.start for date in dates]) >= len(page.lines[number].text)


def _is_prose(page: Page, number: int) -> bool:
    return page.labels[number].role is _PARAGRAPH and page.is_full(number)


def _heads(page: Page, number: int) -> bool:
    """Whether a line of print behind prose may begin a headline: it is short, and what is above it ends there."""
    return page.layout.width is not None and not page.is_full(number) and page.lines[number - 1].text[-1] in FULL_STOPS


def is_byline(page: Page, number: int, *, desks: bool = False) -> bool:
    """Whether a line opens as a byline does, and names somebody; with a colon, in whatever language.

    With ``desks``, an agency or what may be one is somebody too.
    """
    text = page.lines[number].text
    if len(text) > _BYLINE:
        return False
    first = text.lstrip(_MARKS).split(maxsplit=1)
    if not first:
        return False
    opening = text[:_OPENING]
    language = None if ":" in opening or _COLON in opening else page.language
    if text[0] < _WIDE and first[0].casefold().strip(":") not in openers(language):
        return False
    own = language == page.language and not page.dates(number)  # what is then read is kept, and asked for again
    kind, names = read_line(page, number, lexicon(language)) if own else read(text, lexicon(language))
    return kind == "by" and (bool(names) if desks else any(name.kind == "person" for name in names))

"""The headline that nothing speaks for but its place.

A short notice has no menu, says its headline once, and may share no word with it; so the ranking finds no headline
likely. But where it stands is telling::

    Rain at last                  a short line right above who signs, or the day, and prose below that
    3 May 2024
    The drought that ...

    Rain at last                  right above the dateline
    HULL (CNX) - The drought ...

    Rain at last                  or the first line, apart from what follows

    The drought that ...
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from ..features.ends import FULL_STOPS
from ..features.entries import clock
from ..features.inline import leaves_off
from ..kinds import Role
from .byline import read
from .dateline import dateline_at
from .given import knows
from .lexicon import lexicon
from .names_uncased import CASELESS
from .title_lines import is_byline, is_date
from .when_events import has_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .candidate import Candidate
    from .page import Page

__all__ = ["by_place"]

_LONGEST, _PROSE = 110, 30
"""Characters of a line that may be the headline by its place alone, and of the prose below it."""
_WORDS, _SIGNS = 3, 12
"""Words of a headline that is not the first line; signs where they are words or syllables."""
_NAME = 40
"""Characters of a line that is a name and nothing else."""
_SIGNED = 6
"""Lines of bylines, dates and buttons that may stand between the headline and the prose."""
_BUTTONS = frozenset({Role.SHARING, Role.METADATA, Role.COMMENTS})
"""What buttons below a headline are for."""
_MINUTES = 20
"""Characters of a line that tells how long it takes to read the text."""
_STOPS = FULL_STOPS | frozenset(",:;")
_minutes = regex.compile(r"\d{1,2}(?:\s?[-\N{EN DASH}]\s?\d{1,2})?\s\p{L}+(?:\s\p{L}+)?").fullmatch
_WIDE = "\N{CJK RADICAL REPEAT}"


def by_place(page: Page, ranked: Sequence[Candidate]) -> Candidate | None:
    """Return the headline that its place shows, of candidates that are none of them likely, the likeliest first."""
    whole = [one for one in ranked if _may_head(one)]
    signed = next((one for one in whole if _is_alone(page, one) and _is_signed(page, one.last + 1)), None)
    return signed or next((one for one in sorted(whole, key=_end) if _is_first(page, one)), None)


def _end(one: Candidate) -> int:
    return one.last


def _may_head(one: Candidate) -> bool:
    """Whether a candidate is short, a whole line or several, has no stop at its end and no address in it."""
    return not one.cut and len(one.text) <= _LONGEST and one.text[-1] not in _STOPS and "://" not in one.text


def _is_alone(page: Page, one: Candidate) -> bool:
    """Whether a candidate is one line that names itself no otherwise, and has some words unless it is the first."""
    if one.first != one.last or page.labels[one.first].rule.startswith("words_") or is_date(page, one.first):
        return False
    if one.first and page.dates(one.first):
        return False
    text = one.text
    if (
        text[0].islower()
        or leaves_off(text)
        or (page.layout.width is not None and one.first and not page.lines[one.first].blanks)
    ):
        return False
    return not one.first or (len(text) >= _SIGNS if text[0] >= CASELESS else text.count(" ") + 1 >= _WORDS)


def _is_signed(page: Page, number: int) -> bool:
    """Whether a byline or a date stands on a line, and prose below it; or prose with a dateline."""
    if number == 1 and _is_desk(page, number):
        number += 1
    below = _behind_names(page, number)
    if below > number and clock(page.text(below)) is not None:
        below += 1  # the time of the first entry of a live report
    if below >= len(page.lines) or page.labels[below].role is not Role.PARAGRAPH:
        return False
    if any(page.labels[n].role is Role.PARAGRAPH and not is_date(page, n) for n in range(number, below)):
        return False  # a day inside a sentence
    text = page.text(below)
    return dateline_at(text) is not None if below == number else _is_prose(text)


def _is_desk(page: Page, number: int) -> bool:
    """Whether a line is a few words above a date, as the name of a desk or a nickname: below a headline."""
    text = page.text(number)
    short = 0 < len(text) <= _NAME and text.count(" ") < _WORDS and text[-1] not in _STOPS
    return short and not page.dates(number) and bool(page.dates(number + 1)) if number + 1 < len(page.lines) else False


def _is_prose(text: str) -> bool:
    """Whether a text is long, or is a sentence of some words."""
    if text[-1:] in FULL_STOPS and text.count(" ") + 1 >= _WORDS:
        return True
    return len(text) * (2 if text[:1] >= _WIDE else 1) > _PROSE


def _is_first(page: Page, one: Candidate) -> bool:
    """Whether a candidate is the first line of the page, apart from what follows, and prose does."""
    if one.first or one.last + 1 >= len(page.lines) or page.dates(0):
        return False
    if one.last and page.labels[one.last].rule.startswith("words_"):
        return False
    below = one.last + 1
    if page.lines[below].blanks <= page.layout.spacing and not one.level:
        return False
    behind = _behind_names(page, below)
    return len(page.text(behind)) > _PROSE or (behind < len(page.lines) and page.is_full(behind))


def _behind_names(page: Page, number: int) -> int:
    """Return the first line that is no byline, date, drop cap by itself, or button behind one of these."""
    first, stop = number, min(number + _SIGNED, len(page.lines))
    while number < stop and (
        _is_day(page, number)
        or len(page.text(number)) == 1
        or is_byline(page, number)
        or _is_name(page, number)
        or (number > first and _is_button(page, number))
    ):
        number += 1
    return number


def _is_day(page: Page, number: int) -> bool:
    """Whether a line has a date that is no deadline, or tells how many minutes it takes to read the text."""
    text = page.text(number)
    if not page.dates(number):
        return len(text) <= _MINUTES and _minutes(text) is not None
    return has_day(page, number)


def _is_button(page: Page, number: int) -> bool:
    """Whether a line is short, and its words say that it is a button."""
    role, rule, _ = page.labels[number]
    return role in _BUTTONS and rule.startswith("words_") and len(page.text(number)) <= _NAME


def _is_name(page: Page, number: int) -> bool:
    """Whether a line is the name of a person whose given name is known."""
    text = page.lines[number].text
    if len(text) > _NAME:
        return False
    kind, names = read(text, lexicon(page.language))
    said = [text[name.start : name.end] for name in names]
    return (
        kind == "name"
        and all(name.kind == "person" for name in names)
        and all(knows(one, page.language) for one in said)
    )

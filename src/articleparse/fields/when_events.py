"""When events: dates of what an article tells of, of its pictures, and of other articles, which are none of its own.

Words say so, or the place in which a date stands::

    Until 25 November 2024 readers can sign the petition.     a deadline
    Closing date: 25 November 2024
    On 31 October 2024, at about 11 pm, a dog drove them off. a day of which a sentence tells
    The market on Friday, 3 May 2024. (Photo: Ada Roe)        a caption
    The old bridge is to be painted again                     a teaser
    3 May 2024
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from ..features.ends import FULL_STOPS
from ..kinds import Role
from ..locales import locale, phrases, weak, words
from .byline import read
from .lexicon import lexicon
from .marks import inner, key, plain

if TYPE_CHECKING:
    from .lexicon import Lexicon
    from .page import Page

__all__ = ["behind_heading", "ends_stretch", "has_day", "is_deadline", "is_reply", "is_teaser", "is_told", "under"]

_BEFORE = 30
"""Characters before a date in which the words of a deadline stand."""
_SMALL, _RUN = 4, 90
"""Words written small from which a sentence goes on behind a date, and characters in which they are looked for."""
_HEADLINE = range(20, 141)
"""Characters of a headline."""
_NO_END = FULL_STOPS | frozenset("?!,;:|)]\"'»«\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}")
"""What the headline of a teaser does not end with, questions aside, which others end with too."""
_SLACK = 40
"""Characters that the marks around a headline have at the most."""
_HEAD, _CLOSE = 8, 2
"""Lines of the head of a body, and lines close to its end, in which the date of the article may stand alone."""

_QUOTE = "['\N{RIGHT SINGLE QUOTATION MARK}]"
_HEADING, _FAR_BEHIND = 40, 60
"""Characters of the heading of comments, and lines behind the body in which it is looked for."""
_AROUND = " *_#:()0123456789"
"""What stands around the words of such a heading: marks, and how many there are."""
_COLONS = frozenset((":", "\N{FULLWIDTH COLON}"))

_first_day = regex.compile(r"(?<![\p{L}\d:.,/\-])(\d{1,2})\.?\s?[-\N{EN DASH}]\s?$").search


def is_deadline(before: str, language: str | None = None) -> bool:
    """Whether the words before a date say that something begins or ends on it.

    Example:
        >>> [is_deadline(text) for text in ("Readers can sign until ", "Entro il ", "Published on ")]
        [True, True, False]
        >>> is_deadline("Closing date: "), is_deadline("Date: ")
        (True, False)
        >>> is_deadline("Do ", "cs"), is_deadline("Do ", "de")
        (True, False)
    """
    match = _deadline().search(before[-_BEFORE:].casefold()) if before[-1:].isspace() else None
    if match is None:
        return False
    known = locale(language) if language else None
    return known is None or match[1] not in known.weekdays


@cache
def _deadline() -> regex.Pattern[str]:
    """Return the pattern that finds what announces a deadline, in any language, at the end of a casefolded text."""
    said = "|".join(map(regex.escape, phrases("deadlines"))).replace("'", _QUOTE)
    return regex.compile(rf"(?<![\p{{L}}\p{{M}}])({said})\s?:?\s(?:\p{{L}}+,?\s)?$")


def is_told(after: str) -> bool:
    """Whether a sentence goes on behind a date.

    Example:
        >>> is_told(", at about 11 pm, a dog drove them off."), is_told(" um 12 Uhr | Von Ada Roe")
        (True, False)
    """
    return sum([word[0].islower() and word.isalpha() for word in after[:_RUN].split()]) >= _SMALL


def has_day(page: Page, number: int) -> bool:
    """Whether a line has a date before which no words say that something begins or ends on it."""
    dates = page.dates(number)
    return bool(dates) and not is_deadline(page.lines[number].text[: dates[0].start], page.language)


def ends_stretch(before: str, day: int) -> bool:
    """Whether a day ends a stretch of days that begins right before it.

    Example:
        >>> ends_stretch("Camp on 23.-", 26), ends_stretch("No. 31 - ", 3), ends_stretch("12:30 - ", 31)
        (True, False, False)
    """
    first = _first_day(before)
    return first is not None and int(first[1]) < day


def is_reply(above: str) -> bool:
    """Whether the line above a date says who said what stands below it, as comments do.

    Example:
        >>> is_reply("Ada Roe says:"), is_reply("Published:")
        (True, False)
    """
    name, _, last = above[:-1].rstrip().casefold().rpartition(" ")
    return above[-1:] in _COLONS and ((name != "" and last in words("says")) or last.endswith(phrases("glued_says")))


def behind_heading(page: Page, number: int) -> bool:
    """Whether a line stands behind the body, and behind the heading of comments, or of links to other articles.

    Below such a heading a page may have its topics, and then its own day, so the line above has to be a headline.
    """
    above = range(page.stop, min(number, page.stop + _FAR_BEHIND))
    heads = {page.lines[k].text.strip(_AROUND).casefold(): k for k in above if len(page.lines[k].text) <= _HEADING}
    if not words("comments").isdisjoint(heads):
        return True
    if any(page.labels[k].role is Role.COMMENTS for said, k in heads.items() if said in weak("comments")):
        return True
    return not words("related_links").isdisjoint(heads) and under(page, number, -1) == "headline"


def under(page: Page, number: int, title: int) -> str:
    """Return what stands above a line with a date: the headline (again), another that may be one, or something else."""
    above = page.text(number - 1)
    shown = plain(above[inner(above)[0] :]) if above and number - 1 != title else ""
    if not shown:
        return "other"
    first = page.text(title)
    if shown[0] in first and abs(len(first) - len(above)) <= _SLACK and key(shown) == key(plain(first)):
        return "again"
    return "headline" if _is_headline(shown, lexicon(page.language)) else "other"


def is_teaser(page: Page, number: int, title: int) -> bool:
    """Whether a date alone on its line stands far from the ends of the body, under the headline of another article."""
    inside = page.start + _HEAD < number < page.stop - _CLOSE
    return (inside or number > page.stop + _CLOSE) and under(page, number, title) == "headline"


def _is_headline(text: str, lexis: Lexicon) -> bool:
    """Whether a line may be a headline: it is as long, ends as one, and names no author, role or photographer."""
    if len(text) not in _HEADLINE or text[-1] in _NO_END or text[-1].isdecimal() or " " not in text:
        return False
    first = text.partition(":")[0].casefold()
    if first in lexis.credits or any(lexis.ends_role(word.strip(",.")) for word in text.casefold().split()):
        return False
    return not read(text, lexis)[1]

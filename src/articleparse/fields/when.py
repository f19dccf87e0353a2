"""When: which dates of a page can be those of publication and of the last change.

Candidates are the dates near the title and the head of the body, and those behind the body.
The words before a date, on its line or alone on the line before, may label it ("Published",
"Stand:", "Mis à jour le"). They are ranked by that label, by what else is on their line, and
by where they stand (:mod:`articleparse.fields.when_features`)::

    Sunday, 22 November 2026      the day the page was fetched, above the title
    Rain at last
    Published 3 May 2024 16:11    <- published
    Updated 5 May 2024            <- updated
    The drought that began on 1 March ...
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import regex

from ..features.ends import FULL_STOPS
from .dates import Found, find
from .given import knows
from .lexicon import lexicon
from .marks import letters
from .masks import without_targets
from .when_events import behind_heading, ends_stretch, is_deadline, is_reply, is_teaser, is_told
from .when_somebody import is_of_somebody

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from .page import Page

__all__ = ["BRIEF", "PROSE", "RUNNING", "Dated", "dated", "is_alone"]

RUNNING = 50
"""Characters of a line that may run on."""
_ABOVE, _BELOW, _BEHIND = 16, 14, 10
"""Lines above and below the head of the body, and behind the body, that are looked at."""
_ASIDE = 120
"""Characters of a line below the head of the body that may hold the date yet."""
_CLOSE, _NAME = 6, 3
"""Lines below the headline in which a date behind a name counts, and spaces in that name."""
_BULLETS = " *_+|,[]\N{BULLET}\N{MIDDLE DOT}"
"""What may stand between a name and a date."""
_FAR = 60
"""Further lines in which a date counts if it is labelled as that of publication."""
_NAMED = 60
"""Characters before a date that may be the names of a byline."""
_LABEL = 40
"""Characters before a date in which its label may stand."""
_WIDE = "\N{CJK RADICAL REPEAT}"
_PREPOSITION, _AND = 4, 8
"""Characters of a label that is a preposition: "am", "vom", "le"; and with the first of two days: "am 3. und"."""
_WITH_DAY, _WEEKDAY = 2, 20
"""Words, and letters, of a preposition and a day of the week behind it: "am Mittwoch"."""
_OTHER_STOPS, _QUOTES = frozenset("!?…"), " \"'”“’»)"
"""What else a sentence ends with, and what may stand behind its stop."""
PROSE = 10
"""Letters on both sides of a date from which it may be part of a sentence."""
BRIEF = 9
"""Characters of a date with a year of two digits."""
_COLONS = " :,(\N{FULLWIDTH COLON}"
"""What may stand between a date and the words that call it that of a visit."""
_FIRST, _HEADED, _DASHES = 2, 80, frozenset("-/\N{EN DASH}\N{EM DASH}")
"""First lines of the body that may begin with a place and a day, characters of those, and what stands behind them."""
_TOP = 2
"""First lines of a text."""

_digit = re.compile(r"\d").search
_figures = re.compile(r"\d(?:\d\d\d|[./\u00b7]\d)").search
_stamp = regex.compile(r"\d{1,2}[./]\d{1,2}[./]\d\d,\s\d{1,2}:\d\d").match
_file = re.compile(r"[^\s()\[\]<>|]{0,80}?\.(?:jpe?g|png|webp|gif|svg|pdf|mp[34])\b", re.IGNORECASE).match
_letters = regex.compile(r"\p{L}").search
_blank = frozenset(" *•-–—|:·/\t#")


class Dated(NamedTuple):
    """A date and where it stands."""

    line: int
    start: int
    end: int
    """Its place in the raw text."""
    found: Found
    label: str
    """``"published"``, ``"updated"``, or ``""``."""


def dated(page: Page, title: int) -> list[Dated]:
    """Return the dates that could be those of publication or change, in the order of the text."""
    out = []
    for number in _numbers(page, title):
        line = page.lines[number]
        text = line.text
        if number >= page.start and len(text) > _ASIDE and "](" not in text:
            if number < page.start + _FIRST and (found := _in_dateline(page, text)):
                out.append(Dated(number, line.start + found.start, line.start + found.end, found, ""))
            continue
        for found in page.dates(number):
            if "(@" in text[: found.start] or _is_stamp(page, number, found) or _is_access(page, text, found):
                continue  # a post of a network, quoted; the stamp of a printer; the day a source was looked up
            if _names_file(text, found.end):
                continue
            if is_of_somebody(_before(page, number, found)):
                continue
            if _is_event(page, number, found):
                continue
            label = _label(page, number, found)
            if not label and _is_of_others(page, number, title, found):
                continue
            if (
                label
                or not page.is_body(number)
                or _is_head(text, found, lexicon(page.language).days)
                or _is_signed(page, number, title, found)
            ):
                out.append(Dated(number, line.start + found.start, line.start + found.end, found, label))
    return out


def _in_dateline(page: Page, text: str) -> Found | None:
    """Return the day behind the place at the head of a paragraph, as releases have it: "HULL, 3 May 2024 - The".

    It stays in its sentence and is no field, but none of a list behind the body is given in its place.
    """
    head = text[:_HEADED]
    if not head.partition(",")[0].isupper() or not _figures(head):
        return None
    found = next(iter(find(head, page.language)), None)
    if found is None or letters(head[: found.start]) > _NAMED or head[found.end :].lstrip(" )")[:1] not in _DASHES:
        return None
    return found


def _is_of_others(page: Page, number: int, title: int, found: Found) -> bool:
    """Whether a date without a label ends a stretch of days, or is that of a comment or of another article."""
    text = page.lines[number].text
    if ends_stretch(text[: found.start], found.readings[0].day):
        return True
    if number > page.start and is_reply(page.text(number - 1)):
        return True
    if number > page.stop and behind_heading(page, number):
        return True
    return is_alone(text, found) and is_teaser(page, number, title)


def _is_event(page: Page, number: int, found: Found) -> bool:
    """Whether something begins or ends on a day, or a sentence tells of it: "Am 31. Oktober 2024 kam es in der"."""
    text = page.lines[number].text
    before, above = text[: found.start], page.text(number - 1)
    if not before.strip() and above and not page.lines[number].blanks:
        return len(above) > RUNNING and is_deadline(f"{above} ", page.language)
    if letters(before) <= _PREPOSITION and _continues(page, number, found):
        return True
    if _leads(before) and is_told(text[found.end :]):
        return _is_sentence(page, number)
    return is_deadline(before, page.language)


def _continues(page: Page, number: int, found: Found) -> bool:
    """Whether a sentence that goes on from the line above goes on behind a date, and not with a time or a name."""
    above, after = page.text(number - 1), page.lines[number].text[found.end :].lstrip(" ,").split(maxsplit=2)[:2]
    if len(above) <= RUNNING or not above[-1].isalpha() or page.lines[number].blanks or len(after) <= 1:
        return False
    if not (page.layout.continues[number] or page.layout.width):
        return False
    small = after[0].islower() and after[0].isalpha() and not after[1][0].isdecimal()
    return small and after[0] not in lexicon(page.language).openers


def _leads(before: str) -> bool:
    """Whether what stands before a date may begin a sentence: "Am", "Am 3. und", "Am Mittwoch"."""
    size = letters(before)
    if 0 < size <= (_AND if _digit(before) else _PREPOSITION):
        return True
    said = before.split()
    return len(said) == _WITH_DAY and size <= _WEEKDAY and len(said[0]) <= _PREPOSITION and said[1][0].isalpha()


def _is_sentence(page: Page, number: int) -> bool:
    """Whether a line ends as a sentence, or the next goes on with it; "le 3 mai 2024 par la rédaction" does neither."""
    last = page.lines[number].text.rstrip(_QUOTES)[-1:]
    on = page.layout.continues
    return last in FULL_STOPS or last in _OTHER_STOPS or (number + 1 < len(on) and on[number + 1])


def _is_stamp(page: Page, number: int, found: Found) -> bool:
    """Whether a date is what a browser prints on each page: short, with a time, on top or said again."""
    text = page.lines[number].text
    if found.start or found.end - found.start >= BRIEF or not _stamp(text):
        return False
    if number < _TOP or number in page.layout.furniture:
        return True
    said = text[: found.end + 4]
    return sum(line.text.startswith(said) for line in page.lines) > 1


def _is_access(page: Page, text: str, found: Found) -> bool:
    """Whether the words before a date (behind it, in Japanese) say that somebody looked a source up on that day."""
    words = lexicon(page.language).accessed
    behind = text[found.end : found.end + _PREPOSITION].lstrip()
    if behind[:1] >= _WIDE and behind.startswith(words):
        return True
    before = text[max(0, found.start - _LABEL) : found.start].casefold().rstrip(_COLONS)
    if not before.endswith(words):
        return False
    said = next(word for word in words if before.endswith(word))
    return not before[: -len(said)][-1:].isalnum() or said[0] >= _WIDE


def _names_file(text: str, end: int) -> bool:
    """Whether a date is part of the name of a file, as browsers of text show pictures: "2022-05-11-hall.jpg"."""
    return _file(text, end) is not None


def _is_head(text: str, found: Found, days: Container[str]) -> bool:
    """Whether a line labelled as body may yet hold the date: little before it, or names and nothing behind it.

    The day of the week may stand between them, written small: "Ada Roe — petak, 3. svibnja 2024."
    """
    before = text[: found.start].rstrip(" ,")
    if (day := before.rpartition(" ")[2]).casefold() in days:
        before = before[: -len(day)]
    if "](" in before:
        before = without_targets(before)
    if letters(before) <= PROSE:
        return True
    last = before.rsplit(maxsplit=1)[-1] if before.strip() else ""
    return len(before) <= _NAMED and not last[:1].islower() and letters(text[found.end :]) <= PROSE


def _is_signed(page: Page, number: int, title: int, found: Found) -> bool:
    """Whether nothing but the name of a person whom lists know stands before a date, close below the headline."""
    said = without_targets(page.lines[number].text[: found.start]).strip(_BULLETS)
    close = title < number <= title + _CLOSE and 1 <= said.count(" ") <= _NAME
    return close and not any(word[0].islower() for word in said.split()) and knows(said, page.language)


def _numbers(page: Page, title: int) -> Iterator[int]:
    """Yield the lines near the head and the end of the body, and those far from them that say "published"."""
    first = max(0, min(title, page.start) - _ABOVE)
    stop = min(len(page.lines), max(page.start, title) + _BELOW)
    last = min(len(page.lines), page.stop + _BEHIND)
    yield from _published(page, range(max(0, first - _FAR), first))
    yield from range(first, stop)
    yield from range(max(stop, page.stop - 1), last)
    yield from _published(page, range(max(stop, last), min(len(page.lines), last + _FAR)))


def _published(page: Page, numbers: range) -> Iterator[int]:
    """Yield the short lines that hold a date, and the label of one of publication."""
    words = lexicon(page.language)
    lines = page.lines
    for number in [n for n in numbers if len(lines[n][2]) <= _ASIDE and _figures(lines[n][2])]:
        before = page.text(number - 1)
        if not words.may_label(lines[number].text) and (len(before) >= _LABEL or not words.may_label(before)):
            continue
        if any(_label(page, number, found) == "published" for found in page.dates(number)):
            yield number


def _before(page: Page, number: int, found: Found) -> str:
    """Return the words before a date, those of a short line before where it has none on its own."""
    before = page.lines[number].text[max(0, found.start - _LABEL) : found.start]
    alone = _blank.issuperset(before) and len(page.text(number - 1)) < _LABEL
    return page.text(number - 1) if alone else before


def _label(page: Page, number: int, found: Found) -> str:
    """Return what the words before a date call it."""
    before = _before(page, number, found)
    words = lexicon(page.language)
    if not words.may_label(before):
        return ""
    published, updated = _last(words.published, before), _last(words.updated, before)
    if published < 0 and updated < 0:
        return ""
    return "updated" if updated >= published else "published"


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Return where the last label ends, -1 where there is none; a preposition must begin the text."""
    return max(
        [
            match.end()
            for match in pattern.finditer(text)
            if len(match[0]) > _PREPOSITION or match[0][0] >= _WIDE or not _letters(text[: match.start()])
        ],
        default=-1,
    )


def is_alone(text: str, found: Found) -> bool:
    """Whether a line has hardly more than its date: a weekday, a time, a zone."""
    return letters(text[: found.start]) + letters(text[found.end :]) <= PROSE

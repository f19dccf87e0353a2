"""When: which dates of a page can be those of publication and of the last change.

Candidates are the dates near the title and the head of the body, and those behind the body.
The words before a date, on its line or alone on the line before, may label it ("Published",
"Stand:", "Mis à jour le"). They are ranked by that label, by what else is on their line, and
by where they stand::

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
from ..kinds import BODY
from .dates import Found
from .given import knows
from .lexicon import lexicon
from .marks import inner, letters
from .masks import without_targets
from .when_events import is_deadline, is_teaser, is_told, under
from .when_evidence import evidence
from .when_somebody import is_of_somebody

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from .page import Page

__all__ = ["Dated", "class_of", "dated", "describe_dates", "where_of"]

_ABOVE, _BELOW, _BEHIND = 16, 14, 10
"""Lines above and below the head of the body, and behind the body, that are looked at."""
_ASIDE = 120
"""Characters of a line below the head of the body that may hold the date yet."""
_CLOSE, _NAME = 6, 3
"""Lines below the headline in which a date behind a name counts, and spaces in that name."""
_BULLETS = " *_+|,[]\N{BULLET}\N{MIDDLE DOT}"
"""What may stand between a name and a date."""
_DEEP = 3
"""Lines of prose from which on a date stands deep in the body."""
_FAR = 60
"""Further lines in which a date counts if it is labelled as that of publication."""
_NAMED = 60
"""Characters before a date that may be the names of a byline."""
_LABEL = 40
"""Characters before a date in which its label may stand."""
_WIDE = "\N{CJK RADICAL REPEAT}"
_PREPOSITION, _AND = 4, 8
"""Characters of a label that is a preposition: "am", "vom", "le"; and with the first of two days: "am 3. und"."""
_OTHER_STOPS, _QUOTES = frozenset("!?…"), " \"'”“’»)"
"""What else a sentence ends with, and what may stand behind its stop."""
_PROSE = 10
"""Letters on both sides of a date from which it may be part of a sentence."""
_BRIEF = 9
"""Characters of a date with a year of two digits."""
_COLONS = " :,(\N{FULLWIDTH COLON}"
"""What may stand between a date and the words that call it that of a visit."""
_TOP = 2
"""First lines of a text."""
_RANKS = 3
_RUNNING, _CAPTION = 50, 40
"""Characters of a line that may run on, and of the head of a line that may name a photographer."""
_NEAR = (0, 1, 2, 4, 8, 16, 32)
_AMOUNTS = (0, 8, 20, 40, 80)
"""Upper bounds of the classes of distances, in lines, and of what else is on a line, in letters."""

_digit = re.compile(r"\d").search
_figures = re.compile(r"\d\d\d\d|\d[./]\d").search
_clock = regex.compile(r"\d{1,2}\s?[:.hH時시]\s?\d\d(?!\d)|\d\s?(?:am|pm|a\.m\.|p\.m\.)|Uhr").search
_stamp = regex.compile(r"\d{1,2}[./]\d{1,2}[./]\d\d,\s\d{1,2}:\d\d").match
_letters = regex.compile(r"\p{L}").search
_other = regex.compile(
    r"(?i)©|copyright|\(c\)|seite|page|ausgabe|sendung|edition|issue|cover of|\breply\b|says?:|sagt:|antworten"
    r"|\bradio\b|\btv\b|fernsehen"
).search
_OTHERS = (
    *("©", "copyright", "(c)", "seite", "page", "ausgabe", "sendung", "edition", "issue", "cover of", "reply"),
    *("say", "sagt:", "antworten", "radio", "tv", "fernsehen"),
)
"""Stems of what :data:`_other` looks for."""
_credited = regex.compile(
    r"(?i)\b(?:photo|picture|image|foto|bild|archiv|getty|via)\b|\bphoto(?:graph|s)|\bfotos\b|/(?:AP|AFP|EPA|dpa|Reuters)\b"
).search
_CREDITS = (
    "photo",
    "picture",
    "image",
    "foto",
    "bild",
    "archiv",
    "getty",
    "via",
    "/ap",
    "/afp",
    "/epa",
    "/dpa",
    "/reuters",
)
_sentence = regex.compile(r"(?<!\p{L})(?:\p{Ll}[\p{L}\p{M}]*+\s+){3}$").search
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
            continue
        for found in page.dates(number):
            if "(@" in text[: found.start] or _is_stamp(page, number, found) or _is_access(page, text, found):
                continue  # a post of a network, quoted; the stamp of a printer; the day a source was looked up
            if is_of_somebody(_before(page, number, found)):
                continue
            if _is_event(page, number, found):
                continue
            label = _label(page, number, found)
            if not label and _is_alone(text, found) and is_teaser(page, number, title):
                continue
            if label or not page.is_body(number) or _is_head(text, found) or _is_signed(page, number, title, found):
                out.append(Dated(number, line.start + found.start, line.start + found.end, found, label))
    return out


def _is_event(page: Page, number: int, found: Found) -> bool:
    """Whether something begins or ends on a day, or a sentence tells of it: "Am 31. Oktober 2024 kam es in der"."""
    text = page.lines[number].text
    before, above = text[: found.start], page.text(number - 1)
    if not before.strip() and above and not page.lines[number].blanks:
        return len(above) > _RUNNING and is_deadline(f"{above} ", page.language)
    if 0 < letters(before) <= (_AND if _digit(before) else _PREPOSITION) and is_told(text[found.end :]):
        return _is_sentence(page, number)
    return is_deadline(before, page.language)


def _is_sentence(page: Page, number: int) -> bool:
    """Whether a line ends as a sentence, or the next goes on with it; "le 3 mai 2024 par la rédaction" does neither."""
    last = page.lines[number].text.rstrip(_QUOTES)[-1:]
    on = page.layout.continues
    return last in FULL_STOPS or last in _OTHER_STOPS or (number + 1 < len(on) and on[number + 1])


def _is_stamp(page: Page, number: int, found: Found) -> bool:
    """Whether a date is what a browser prints on each page: short, with a time, on top or said again."""
    text = page.lines[number].text
    if found.start or found.end - found.start >= _BRIEF or not _stamp(text):
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


def _is_head(text: str, found: Found) -> bool:
    """Whether a line labelled as body may yet hold the date: little before it, or names and nothing behind it."""
    before = text[: found.start]
    if "](" in before:
        before = without_targets(before)
    if letters(before) <= _PROSE:
        return True
    last = before.rsplit(maxsplit=1)[-1] if before.strip() else ""
    return len(before) <= _NAMED and not last[:1].islower() and letters(text[found.end :]) <= _PROSE


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
    for number in [n for n in numbers if len(lines[n].text) <= _ASIDE and _figures(lines[n].text)]:
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


def _last(pattern: regex.Pattern[str], text: str) -> int:
    """Return where the last label ends, -1 where there is none; a preposition must begin the text."""
    return max(
        [
            match.end()
            for match in pattern.finditer(text)
            if len(match[0]) > _PREPOSITION or match[0][0] >= _WIDE or not _letters(text[: match.start()])
        ],
        default=-1,
    )


def describe_dates(page: Page, dates: Sequence[Dated], title: int) -> list[list[str]]:
    """Return the features of each date for the ranking."""
    times: dict[dt.date, int] = {}
    for one in dates:
        times[one.found.readings[0]] = times.get(one.found.readings[0], 0) + 1
    last = max(times, default=None)
    more = evidence(page, dates)
    zones = [where_of(page, one.line, title).partition(":")[0] for one in dates]
    return [
        [
            *more[place],
            *_features(page, one, title),
            f"times:{min(_RANKS, times[one.found.readings[0]])}",
            f"rank:{min(_RANKS, place)}",
            f"rank:{min(_RANKS, place)}:{zones[place]}",
            f"latest:{one.found.readings[0] == last}",
            *_alone(page, one, title, zones[place]),
        ]
        for place, one in enumerate(dates)
    ]


def _alone(page: Page, one: Dated, title: int, zone: str) -> list[str]:
    """Return what a date stands under that has no label and is alone on its line, and whether it is in a caption."""
    text = page.lines[one.line].text
    before, after = text[: one.found.start], text[one.found.end :]
    if one.label:
        return []
    if _is_alone(text, one.found):
        return [f"under:{under(page, one.line, title)}:{zone}:{_is_deep(page, one.line)}"]
    if not _is_credited(after):
        return []
    if letters(before) <= _PROSE:
        above = page.text(one.line - 1)
        running = len(above) > _RUNNING and (above[-1] == "," or above[-1].isalpha())
    else:
        running = _runs_on(before) or is_told(before[-_NAMED:] + after)
    return ["caption"] if running else []


def _is_alone(text: str, found: Found) -> bool:
    """Whether a line has hardly more than its date: a weekday, a time, a zone."""
    return letters(text[: found.start]) + letters(text[found.end :]) <= _PROSE


def _is_deep(page: Page, number: int) -> bool:
    """Whether several lines of prose stand between the head of the body and a line."""
    lines = range(page.start, min(number, page.start + _FAR))
    return sum([page.is_full(k) for k in lines if page.labels[k].role in BODY]) >= _DEEP


def _features(page: Page, one: Dated, title: int) -> list[str]:
    text = page.lines[one.line].text
    before, after = text[: one.found.start], text[one.found.end :]
    left, right = letters(before), letters(after)
    rest, role = class_of(left + right, _AMOUNTS), page.labels[one.line].role
    where = where_of(page, one.line, title)
    zone = where.partition(":")[0]
    body = page.is_body(one.line)
    out = [
        "bias",
        f"where:{where}",
        f"label:{one.label}",
        f"label:{one.label}:{zone}",
        f"label:{one.label}:{where}",
        f"rule:{one.found.rule}",
        f"before:{class_of(left, _AMOUNTS)}:{bool(one.label)}",
        f"after:{class_of(right, _AMOUNTS)}",
        f"rest:{rest}",
        f"rest:{rest}:{zone}",
        "role:" + ("body" if body else role),
        f"role:{zone}:{role}",
        f"clock:{bool((before and _clock(before)) or (after and _clock(after)))}:{zone}",
        f"start:{one.found.start - inner(text)[0] <= 1}",
        f"readings:{len(one.found.readings)}",
    ]
    if not one.label and ((left > _PROSE and right > _PROSE) or _runs_on(before)):
        out.append("prose")
    if before.endswith("("):
        out.append("bracket")
    if page.layout.continues[one.line] or _open_ended(page, one.line, text):
        out.append(f"running:{zone}")
    if _is_credited(text) or _is_credited(page.text(one.line + 1)[:_CAPTION]):
        out.append("credit")
    if one.line in page.layout.furniture:
        out.append("furniture")
    beside = (before, after) if before or after else ()
    if beside and _is_other(text) and any(map(_other, beside)):
        out.append("other")
    words = lexicon(page.language)
    if any(words.may_open(part) and words.by.search(part) for part in beside):
        out.append("by")
    if one.found.end - one.found.start < _BRIEF:
        out.append("brief")
    return out


def _runs_on(before: str) -> bool:
    """Whether words written small lead to a date."""
    words = before.rsplit(maxsplit=2)[-2:]
    return len(words) > 1 and words[0][0].islower() and words[1][0].islower() and _sentence(before) is not None


def _is_other(text: str) -> bool:
    """Whether a line may say that its date is that of something else."""
    return any(map(text.lower().__contains__, _OTHERS))


def _is_credited(text: str) -> bool:
    """Whether a text has a word of picture credits: looked for only where a stem of one is there."""
    return any(map(text.lower().__contains__, _CREDITS)) and _credited(text) is not None


def _open_ended(page: Page, number: int, text: str) -> bool:
    """Whether the line before runs on into this one, or this one into the next: a caption cut into lines."""
    before, after = page.text(number - 1), page.text(number + 1)
    if len(before) > _RUNNING and before[-1].isalpha() and number and page.lines[number].blanks == 0:
        return not page.layout.width and text[0].islower()
    return len(text) > _RUNNING and bool(after) and after[0].islower()


def where_of(page: Page, number: int, title: int) -> str:
    """Return the zone of a line, with the class of its distance from the title, or from the bounds of the body."""
    if number >= page.stop:
        return f"behind:{class_of(number - page.stop, _NEAR)}"
    if number >= page.start:
        return f"body:{class_of(number - page.start, _NEAR)}"
    if number < title:
        return f"above:{class_of(title - number, _NEAR)}"
    return f"head:{class_of(number - title, _NEAR)}"


def class_of(value: int, bounds: Sequence[int]) -> int:
    """Return the class of a number: how many of the bounds it is over."""
    return sum([value > bound for bound in bounds])

"""When features: how dates of a page are described to the ranking that takes the article's own.

What else is on the line of a date, where the line stands, and what stands above it tell most::

    Published 3 May 2024 16:11        a label, a clock time, nothing else: in the head
    The market on 3 May 2024 (Photo:  words that run on, and a credit: a caption
    Radio, 3 May 2024                 another thing that has days
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from ..kinds import BODY
from .lexicon import lexicon
from .marks import inner, letters
from .when import BRIEF, PROSE, RUNNING, is_alone
from .when_events import is_told, under
from .when_evidence import evidence
from .zones import class_of, where_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from .page import Page
    from .when import Dated

__all__ = ["describe_dates"]

_REACH = 60
"""Lines of a body in which prose is counted."""
_LED = 60
"""Characters before a date in which words may lead to it."""
_DEEP = 3
"""Lines of prose from which on a date stands deep in the body."""
_TOP = 3
"""First lines of a text in which a body begins that has no head above it."""
_RANKS = 3
"""The last of the classes of a date among those of its page, and of how often its day is said."""
_CAPTION = 40
"""Characters of the head of a line that may name a photographer."""
_AMOUNTS = (0, 8, 20, 40, 80)
"""Upper bounds of the classes of what else is on a line, in letters."""

_clock = regex.compile(r"\d{1,2}\s?[:.hH時시]\s?\d\d(?!\d)|\d\s?(?:am|pm|a\.m\.|p\.m\.)|Uhr").search
_other = regex.compile(
    r"(?i)©|copyright|\(c\)|seite|page|ausgabe|sendung|edition|issue|cover of|\breply\b|says?:|sagt:|antworten"
    r"|\bradio\b|\btv\b|fernsehen"
).search
_OTHERS = (
    *("©", "copyright", "(c)", "seite", "page", "ausgabe", "sendung", "edition", "issue", "cover of", "reply"),
    *("say", "sagt:", "antworten", "radio", "tv", "fernsehen"),
)
"""Stems of what :data:`_other` looks for: the words that its weight was learned with, so they stand here."""
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


def describe_dates(page: Page, dates: Sequence[Dated], title: int) -> list[list[str]]:
    """Return the features of each date for the ranking."""
    times: dict[dt.date, int] = {}
    for one in dates:
        times[one.found.readings[0]] = times.get(one.found.readings[0], 0) + 1
    last = max(times, default=None)
    more = evidence(page, dates)
    zones = [where_of(page, one.line, title).partition(":")[0] for one in dates]
    behind = [one for one, zone in zip(dates, zones, strict=True) if zone == "behind" and not one.label]
    lone = {one.found.readings[0] for one in behind}
    return [
        [
            *more[place],
            *_features(page, one, title),
            f"times:{min(_RANKS, times[one.found.readings[0]])}",
            f"rank:{min(_RANKS, place)}",
            f"rank:{min(_RANKS, place)}:{zones[place]}",
            f"latest:{one.found.readings[0] == last}",
            *_alone(page, one, title, zones[place]),
            *(_behind(page, one, len(lone), zones) if zones[place] == "behind" else ()),
            f"headless:{page.start < _TOP}:{zones[place]}:{one.label}",
        ]
        for place, one in enumerate(dates)
    ]


def _behind(page: Page, one: Dated, days: int, zones: Sequence[str]) -> list[str]:
    """Return what a date behind the body stands among: each headline of a list has one of its own."""
    above, below = (page.labels[k].role if k < len(page.labels) else "" for k in (one.line - 1, one.line + 1))
    first = "behind" if zones[0] == "behind" else "head"
    return [f"days behind:{min(_RANKS, days)}:{first}:{one.label}", f"behind below:{above}", f"behind above:{below}"]


def _alone(page: Page, one: Dated, title: int, zone: str) -> list[str]:
    """Return what a date stands under that has no label and is alone on its line, and whether it is in a caption."""
    text = page.lines[one.line].text
    before, after = text[: one.found.start], text[one.found.end :]
    if one.label:
        return []
    if is_alone(text, one.found):
        return [f"under:{under(page, one.line, title)}:{zone}:{_is_deep(page, one.line)}"]
    if not _is_credited(after):
        return []
    if letters(before) <= PROSE or before[:1].islower():
        apart = one.line - 1 == title and page.lines[one.line].blanks > 0  # the headline is no part of a caption
        above = "" if apart else page.text(one.line - 1)
        running = _runs_on(before) or (len(above) > RUNNING and (above[-1] == "," or above[-1].isalpha()))
    else:
        running = _runs_on(before) or is_told(before[-_LED:] + after)
    return ["caption"] if running else []


def _is_deep(page: Page, number: int) -> bool:
    """Whether several lines of prose stand between the head of the body and a line."""
    lines = range(page.start, min(number, page.start + _REACH))
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
    if not one.label and ((left > PROSE and right > PROSE) or _runs_on(before)):
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
    if any(words.may_open(part) and words.opens(part) for part in beside):
        out.append("by")
    if one.found.end - one.found.start < BRIEF:
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
    if len(before) > RUNNING and before[-1].isalpha() and number and page.lines[number].blanks == 0:
        return not page.layout.width and text[0].islower()
    return len(text) > RUNNING and bool(after) and after[0].islower()

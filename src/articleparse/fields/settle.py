"""Settling: which reading of an ambiguous numeric date the rest of the text supports.

``03/05/2024`` in an English text is 3 May in London and 5 March in New York. Evidence is, in
this order: another numeric date of the text that has one reading only, written with the same
separator; the time zone beside the date; an unambiguous date of the text that equals, or lies
close to, one of the readings and far from the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from .dates import find

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from .page import Page
    from .when import Dated

__all__ = ["settle"]

_CLOSE, _FAR = 10, 24
"""Days within which another date supports a reading, and within which there must be none for the other."""
_MOST_LINES = 400
"""Lines that are searched for evidence, from the head of the body on."""

_day_first_zone = regex.compile(
    r"\b(?:BST|GMT|IST|CES?T|SAST|WAT|EAT|AES?T|NZ[SD]?T|MYT|SGT|HKT|GST|PKT|UTC\s?\+)\b"
).search
_month_first_zone = regex.compile(r"\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T)\b").search
_numbers_of = regex.compile(r"\d+").findall
_numbers = regex.compile(r"\d[./\-]\d|\d{4}").search


def settle(page: Page, dates: Sequence[Dated]) -> list[Dated]:
    """Return the dates, those with two readings settled where the text allows."""
    if all(len(one.found.readings) == 1 for one in dates):
        return list(dates)
    others = _others(page)
    return [one._replace(found=one.found._replace(readings=_settled(page, one, others))) for one in dates]


def _others(page: Page) -> list[tuple[str, str, tuple[dt.date, ...]]]:
    """Return text, rule and readings of all dates around the article."""
    out = []
    stop = min(len(page.lines), page.start + _MOST_LINES)
    for line in page.lines[max(0, page.start - _MOST_LINES) : stop]:
        if _numbers(line.text):
            out += [(line.text[f.start : f.end], f.rule, f.readings) for f in find(line.text, page.language)]
    return out


def _settled(page: Page, one: Dated, others: Sequence[tuple[str, str, tuple[dt.date, ...]]]) -> tuple[dt.date, ...]:
    readings = one.found.readings
    if len(readings) == 1:
        return readings
    text = page.lines[one.line].text
    separator = next(sign for sign in text[one.found.start : one.found.end] if not sign.isdecimal())
    month_first, day_first = readings
    orders = {
        _order(raw, days[0])
        for raw, rule, days in others
        if rule == "date_numeric" and len(days) == 1 and separator in raw
    }
    if len(orders) == 1 and "" not in orders:
        return (month_first if orders == {"MDY"} else day_first,)
    after = text[one.found.end :]
    if _day_first_zone(after):
        return (day_first,)
    if _month_first_zone(after):
        return (month_first,)
    return _by_neighbours(readings, [days[0] for _, _, days in others if len(days) == 1])


def _order(raw: str, day: dt.date) -> str:
    """Return the order of a numeric date that has one reading."""
    first = int(_numbers_of(raw)[0])
    return "" if day.day == day.month else "MDY" if first == day.month else "DMY"


def _by_neighbours(readings: tuple[dt.date, ...], known: Sequence[dt.date]) -> tuple[dt.date, ...]:
    """Return the reading that other dates of the text are close to, if they are far from the other."""
    gaps = [min((abs((other - day).days) for other in known), default=_FAR) for day in readings]
    for gap, other, day in zip(gaps, gaps[::-1], readings, strict=True):
        if gap <= _CLOSE and other > _FAR:
            return (day,)
    return readings

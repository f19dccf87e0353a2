"""Dates of the solar calendar of Iran and Afghanistan, whose year begins in March.

Six months have 31 days, five have 30, the last 29 or 30; eight years of 33 are leap years, as the
arithmetic rule of the calendar has it for the years that texts are from::

    ۱۶ آبان ۱۴۰۳    6 November 2024
    1403/08/16     the same in numbers
"""

from __future__ import annotations

import datetime as dt

__all__ = ["SOLAR_YEARS", "solar_day", "solar_month"]

SOLAR_YEARS = range(1300, 1450)
"""Years that texts give to what is new: 1921 to 2071."""
_SAID = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
_MONTHS = {name: number for number, name in enumerate(_SAID.split(), start=1)}
_YEH, _ARABIC_YEH = "\N{ARABIC LETTER FARSI YEH}", "\N{ARABIC LETTER YEH}"
_LONG, _LONG_DAYS, _SHORT_DAYS = 6, 31, 30
"""Months of 31 days, and the days of a month."""
_CYCLE, _LEAPS = 33, 8
"""Years of a cycle, and its leap years."""
_SHIFT, _BEFORE = 1595, 356033
"""Years by which the cycles are shifted, and days of them before the first of January of the year 1."""


def solar_month(name: str) -> int | None:
    """Return the number of a month.

    Example:
        >>> solar_month("آبان"), solar_month("نوامبر")
        (8, None)
    """
    return _MONTHS.get(name.replace(_ARABIC_YEH, _YEH))


def solar_day(year: int, month: int, day: int) -> dt.date | None:
    """Return a day as the calendar of the rest of the world has it, ``None`` where there is no such day.

    Example:
        >>> solar_day(1403, 8, 16), solar_day(1404, 1, 1), solar_day(1403, 13, 1)
        (datetime.date(2024, 11, 6), datetime.date(2025, 3, 21), None)
    """
    size = _LONG_DAYS if month <= _LONG else _SHORT_DAYS
    if year not in SOLAR_YEARS or not 0 < month <= len(_MONTHS) or not 0 < day <= size:
        return None
    shifted = year + _SHIFT
    days = 365 * shifted + shifted // _CYCLE * _LEAPS + (shifted % _CYCLE + 3) // 4
    before = (month - 1) * _SHORT_DAYS + min(month - 1, _LONG)
    return dt.date.fromordinal(days + before + day - _BEFORE)

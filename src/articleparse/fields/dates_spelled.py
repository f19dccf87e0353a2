"""Dates spelled with Chinese signs for their numbers.

Chinese and Japanese papers set them so in vertical columns::

    二〇二四年五月三日        2024, digit for digit
    令和六年五月三日          the sixth year of an era
    民國一一三年五月二十三日  with a sign for ten
"""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ERAS", "spelled"]

ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911}
"""The year before the first year of each era."""
_DIGITS = "〇一二三四五六七八九"
_YEARS = range(1600, 2200)

_date = regex.compile(
    rf"(?P<era>{'|'.join(ERAS)})?"
    r"(?P<year>[〇一二三四五六七八九零十元]{1,4})年"
    r"(?P<month>[一二三四五六七八九十]{1,2})月(?P<day>[一二三四五六七八九十]{1,3})[日號号]"
).finditer


def spelled(text: str) -> Iterator[tuple[int, int, tuple[dt.date]]]:
    """Yield start, end and day of each date of a text that is spelled.

    Example:
        >>> list(spelled("二〇二四年五月三日"))
        [(0, 9, (datetime.date(2024, 5, 3),))]
    """
    for match in _date(text):
        year, month, day = (_number(match[name]) for name in ("year", "month", "day"))
        year += ERAS.get(match["era"] or "", 0)
        if year in _YEARS:
            with suppress(ValueError):
                yield match.start(), match.end(), (dt.date(year, month, day),)


def _number(text: str) -> int:
    """Return a number: one sign for each digit, or with a sign for ten.

    Example:
        >>> _number("二〇二四"), _number("二十三"), _number("十"), _number("元")
        (2024, 23, 10, 1)
    """
    tens, ten, ones = text.rpartition("十")
    if ten:
        return 10 * (_digit(tens) if tens else 1) + (_digit(ones) if ones else 0)
    return 1 if text == "元" else int("".join([str(_digit(sign)) for sign in text]))


def _digit(sign: str) -> int:
    return max(0, _DIGITS.find(sign))

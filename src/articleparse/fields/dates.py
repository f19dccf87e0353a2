r"""Dates as texts write them: where they stand and which days they can mean.

:func:`find` looks for whole dates (day, month and year) in a short text. It goes from year to
year, or from one pair of numbers to the next, and tries the shapes that can stand around it
(:mod:`articleparse.rules.dates`). Names of months are looked up in the locales (Unicode
CLDR), so a pattern asks for a word only. Years of Japanese eras and of the Buddhist calendar
are converted. What is no day of the calendar is no date. Relative dates are left alone.

A numeric date may have two readings::

    28/04/2024 -> 28 April          the other order is no date
    Friday 03/05/2024 -> 3 May      3 May 2024 was a Friday, 5 March was not
    03.05.2024 -> 3 May             a dot means day first, wherever numbers are written so
    03/05/2024, French -> 3 May     the order of the language
    03/05/2024, English -> both     :mod:`articleparse.fields.settle` looks for evidence

The module is long since each form of a date has a reader of its own.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

import regex

from ..locales import codes, locale, months
from ..rules.dates import DATES
from .dates_solar import solar_day, solar_month
from .dates_spelled import ERAS, spelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..rules import Rule

__all__ = ["Found", "find", "weekdays"]

_YEARS = range(1600, 2200)
_BUDDHIST_YEARS = range(2400, 2700)
_BUDDHIST = 543
"""Years by which the Buddhist calendar of Thailand is ahead."""
_PIVOT = 70
"""Years of two digits below it are of this century, the others of the last."""
_BUDDHIST_CENTURY = 2500
"""What Thailand leaves out of a year of two digits."""
_MARKED = 3
"""Characters before a year of two digits that tell that it is one."""
_HYPHENS = frozenset("-.")
_SHORT_YEAR = 2
"""Digits of a year whose century is left out."""
_DAY_BEFORE_MONTH = frozenset({"zu"})
"""Languages to which CLDR gives the American order, while their papers write the day first."""
_FULL_YEAR = 4
_YEAR_DIGITS = frozenset({1, 2, 3, 4})
"""Digits of a year: one to three in an era, two where the century is left out."""
_GLUED, _CENTURIES = frozenset({5, 6}), frozenset({"19", "20"})
"""Digits of a year that touches the next number, and how such a year begins."""
_YEAR_SIGNS = frozenset("年년")
_SEPARATORS = frozenset("./-\N{EN DASH}\N{MIDDLE DOT}")
_DAY_FIRST_SIGNS = frozenset(".\N{MIDDLE DOT}")
"""Separators of numbers that mean the day first, wherever they are written so."""
_PREFIXES = frozenset("ב")
"""What Hebrew writes before the name of a month, without a space."""
_TURKISH = str.maketrans({"I": "\N{LATIN SMALL LETTER DOTLESS I}"})
_APOSTROPHES = frozenset({"'", "\N{RIGHT SINGLE QUOTATION MARK}"})
_EMPHASIS, _CLOSING = " *_", frozenset({"", ")", "]", "|", "•", "·"})
"""What may stand behind a short year that ends its line or its part, and what does then."""
_YEAR_FIRST = frozenset({"ja", "ko", "zh", "hu", "lt"})
"""Languages that put the year first in numbers too where its century is left out: 24.05.03."""
_SPACED = frozenset({"lt"})
"""Languages that write year, month and day with spaces alone between them: 2024 05 03."""
_LEAST = 2
"""Numbers that a date has: the year, and the day or the month."""
_ERA, _NAME, _LEFT, _RIGHT = 5, 17, 26, 16
"""Characters of an era, of a month's name, between day and year, and from a year to its day in Chinese."""
_WEEKDAY = 24
"""Characters beside a date in which its day of the week may stand."""

_numbers = re.compile(r"\d+|元(?=年)").finditer
_thai = re.compile("[\u0e01-\u0e4e]").search
_numbered = re.compile(r"\sth[aá]ng\s").match
"""The word for a month that Vietnamese counts: "3 tháng 5"."""
_word = regex.compile(r"[\p{L}\p{M}]{2,}").findall
_CJK, _ISO, _NUMERIC, _DAY_FIRST, _MONTH_FIRST, _YEAR_NAME = DATES


class Found(NamedTuple):
    """A date in a text."""

    start: int
    end: int
    readings: tuple[dt.date, ...]
    """The days it can mean; one, or two where the order of day and month is open."""
    rule: str


def find(text: str, language: str | None = None) -> list[Found]:
    """Return the dates in a short text, in order.

    Example:
        >>> [found.readings for found in find("Stand: 03.05.2024, 16:24 Uhr", "de")]
        [(datetime.date(2024, 5, 3),)]
        >>> [found.readings for found in find("03/05/2024", "en")]
        [(datetime.date(2024, 3, 5), datetime.date(2024, 5, 3))]
    """
    numbers = [match.span() for match in _numbers(text)]
    if len(numbers) < _LEAST:
        return [Found(*each, _CJK.name) for each in spelled(text)] if "年" in text else []
    out: list[Found] = []
    done = 0
    for place, (start, end) in enumerate(numbers):
        if start < done:
            continue
        if end - start in _YEAR_DIGITS:
            found = _around(text, numbers, place, language)
        elif end - start in _GLUED and text[start : start + 2] in _CENTURIES:
            cut = start + _FULL_YEAR  # "3. Mai 20243. Mai 2024", "3. Mai 20240 Kommentare"
            found = _around(text[:cut], [*numbers[:place], (start, cut)], place, language)
            if found:
                return [*out, found, *_shifted(find(text[cut:], language), cut)]
        else:
            continue
        if found and found.start >= done:
            out.append(found)
            done = found.end
    return out


def _shifted(dates: Iterable[Found], by: int) -> Iterator[Found]:
    """Yield dates that stand so many characters further on."""
    for found in dates:
        yield found._replace(start=found.start + by, end=found.end + by)


def _around(text: str, numbers: list[tuple[int, int]], place: int, language: str | None) -> Found | None:
    """Return the date whose year is this number."""
    shapes = _matches(text, numbers, place)
    if language in _SPACED and place + _LEAST < len(numbers) and text[numbers[place][1]] == " ":
        shapes = chain([(_ISO, _ISO.compiled.match(text, numbers[place][0]))], shapes)
    for rule, match in shapes:
        if match is None:
            continue
        readings = _readings(rule, match, language)
        if len(readings) > 1:
            readings = _by_weekday(
                readings, text[max(0, match.start() - _WEEKDAY) : match.start()], text[match.end() :]
            )
        if readings:
            return Found(match.start(), match.end(), readings, rule.name)
    return None


def _matches(text: str, numbers: list[tuple[int, int]], place: int) -> Iterator[tuple[Rule, regex.Match[str] | None]]:
    """Yield the shapes that fit around a number, by what stands on both sides of it."""
    start, end = numbers[place]
    if text[end : end + 2].strip()[:1] in _YEAR_SIGNS:
        yield _CJK, _CJK.compiled.search(text, max(0, start - _ERA), end + _RIGHT)
        return
    last = numbers[place - 1] if place else None
    if last and place > 1 and text[last[1] : start].strip() in _SEPARATORS:
        yield _NUMERIC, _NUMERIC.compiled.match(text, numbers[place - 2][0])
    if end - start == _FULL_YEAR and text[end : end + 1] in _SEPARATORS:
        yield _ISO, _ISO.compiled.match(text, start)
    if end - start != _FULL_YEAR and not _is_short_year(text, start, end):
        return
    if last and start - last[1] < _LEFT:
        if place > 1 and _numbered(text, numbers[place - 2][1]):
            yield _DAY_FIRST, _DAY_FIRST.compiled.match(text, numbers[place - 2][0])
        yield _DAY_FIRST, _DAY_FIRST.compiled.match(text, last[0])
        match = _MONTH_FIRST.compiled.search(text, max(0, last[0] - _NAME), end)
        yield _MONTH_FIRST, match
        if match:  # a name glued to the month: "Ada RoeNovember 6, 2023"
            yield _MONTH_FIRST, _MONTH_FIRST.compiled.search(text, match.start() + 1, end)
    if place + 1 < len(numbers):
        yield _YEAR_NAME, _YEAR_NAME.compiled.match(text, start)


def _is_short_year(text: str, start: int, end: int) -> bool:
    """Whether a number can be a year of two digits.

    It stands behind an apostrophe, a month and a hyphen, a Thai month, or a month with nothing behind the year.
    """
    if text[start - 1 : start] in _APOSTROPHES:
        return True
    before = text[max(0, start - _MARKED) : start]
    if before[1:2].isalpha() and before[2:] in _HYPHENS:
        return True
    if before[-1:] != " " or end - start != _SHORT_YEAR:
        return False
    return _thai(before) is not None or (before[-2:-1].isalpha() and text[end:].lstrip(_EMPHASIS)[:1] in _CLOSING)


def _readings(rule: Rule, match: regex.Match[str], language: str | None) -> tuple[dt.date, ...]:
    """Return the days that a match can mean."""
    year = _year(match) if rule is not _CJK else _cjk_year(match)
    if year is None:
        return _solar(match, language) if rule in (_ISO, _DAY_FIRST) else ()
    if rule is _NUMERIC:
        first, second = int(match["a"]), int(match["b"])
        if len(match["year"]) == _SHORT_YEAR and language in _YEAR_FIRST and first < _PIVOT:
            days = tuple(_days([(2000 + first, second, int(match["year"]))]))
            if days:
                return days
        return _ordered(year, first, second, match["sep"], language)
    if rule is _CJK or rule is _ISO:
        return tuple(_days([(year, int(match["month"]), int(match["day"]))]))
    day = match["day"] or (match["day2"] if rule is _YEAR_NAME else None)
    return tuple(_days((year, month, int(day)) for month in _months(match["name"], language))) if day else ()


def _solar(match: regex.Match[str], language: str | None) -> tuple[dt.date, ...]:
    """Return the day of a year of the solar calendar: its month is called by name, or the text is Persian."""
    numbered = "month" in match.re.groupindex
    month = (int(match["month"]) if language == "fa" else None) if numbered else solar_month(match["name"])
    day = solar_day(int(match["year"]), month, int(match["day"])) if month and match["year"].isdecimal() else None
    return (day,) if day else ()


def _year(match: regex.Match[str]) -> int | None:
    digits = match["year"].lstrip("'\N{RIGHT SINGLE QUOTATION MARK}")
    year = int(digits)
    if len(digits) == _SHORT_YEAR:
        if _thai(match["name"] if "name" in match.re.groupindex else ""):
            return year + _BUDDHIST_CENTURY - _BUDDHIST
        return year + (2000 if year < _PIVOT else 1900)
    if year in _BUDDHIST_YEARS:
        year -= _BUDDHIST
    return year if year in _YEARS else None


def _cjk_year(match: regex.Match[str]) -> int | None:
    if match["era"]:
        return ERAS[match["era"]] + (1 if match["nth"] == "元" else int(match["nth"]))
    return _year(match)


def _ordered(year: int, first: int, second: int, separator: str, language: str | None) -> tuple[dt.date, ...]:
    """Return the readings of two numbers, the more likely order first."""
    day_first, month_first = (year, second, first), (year, first, second)
    if separator in _DAY_FIRST_SIGNS:
        return tuple(_days([day_first]))
    if not _american(language):
        return tuple(_days([day_first])) or tuple(_days([month_first]))
    return tuple(_days([month_first, day_first] if first != second else [day_first]))


@cache
def _american(language: str | None) -> bool:
    """Whether texts of a language can put the month first: English, and what is not known."""
    found = locale(language) if language else None
    return found is None or ("MDY" in found.date_orders[:1] and language not in _DAY_BEFORE_MONTH) or language == "en"


def _days(numbers: Iterable[tuple[int, int, int]]) -> Iterator[dt.date]:
    for year, month, day in numbers:
        try:
            yield dt.date(year, month, day)
        except ValueError:
            continue


@cache
def _months(name: str, language: str | None) -> tuple[int, ...]:
    """Return the months that a name can mean, those of the language first."""
    if name[-1].isdecimal():
        return (int(name.rsplit(maxsplit=1)[-1]),)
    found = locale(language) if language else None
    key = _folded(name)
    turkish = _folded(name.translate(_TURKISH)) if "I" in name else key
    for form in (key, key.rstrip("."), turkish):
        if found and form in found.months:
            return (found.months[form],)
        for known in (form, form[1:] if form[0] in _PREFIXES else ""):
            if known in months():
                return months()[known]
    return ()


def _folded(name: str) -> str:
    """Return a name as the locales have it: casefolded, then composed, since folding takes Greek letters apart."""
    return unicodedata.normalize("NFC", name.casefold())


def _by_weekday(readings: tuple[dt.date, ...], before: str, after: str) -> tuple[dt.date, ...]:
    """Return the readings that fall on the day of the week that stands beside the date, if one does."""
    names = weekdays()
    for word in (*_word(before)[:-3:-1], *_word(after[:_WEEKDAY])[:2]):
        days = names.get(word.casefold())
        if days:
            return tuple(day for day in readings if day.isoweekday() in days) or readings
    return readings


@cache
def weekdays() -> dict[str, frozenset[int]]:
    """Return the names of the days of the week in any language, with the ISO numbers they stand for.

    Example:
        >>> weekdays()["freitag"]
        frozenset({5})
    """
    found: dict[str, set[int]] = {}
    for code in codes():
        each = locale(code)
        for name, number in (each.weekdays if each else {}).items():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}

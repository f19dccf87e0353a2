"""Rules for dates: the shapes in which a text writes a whole day, month and year.

The named groups are read by :mod:`articleparse.fields.dates`: ``year``, ``month``, ``day``;
``name`` for a month in letters; ``a`` and ``b`` for two numbers whose order is open; ``era``
and ``nth`` for a year of an era.
"""

from __future__ import annotations

from ..kinds import Role
from . import Rule

__all__ = ["DATES"]

_WORD = r"[\p{L}\p{M}]{3,14}+\.?|[\p{L}\p{M}--a-zA-Z]{2}|\p{L}[\p{L}\p{M}]?\.[\p{L}\p{M}]{1,3}\."
_GO = r"[-\N{NON-BREAKING HYPHEN}]?\N{CYRILLIC SMALL LETTER GHE}\N{CYRILLIC SMALL LETTER O}"
_GREEK = r"\N{GREEK SMALL LETTER ETA}"
_ORDINAL = rf"(?:[.°º]|(?:st|nd|rd|th|er|re|ste|de|e|a|ú|ª|{_GREEK}|{_GO})(?!\p{{L}}))?"
_FREE = r"(?<![\d#$€£])(?:(?<!\d[.,:/\-])|(?<=:\d\d-))"
_SHORT_YEAR = r"['\N{RIGHT SINGLE QUOTATION MARK}]?\d{2}"
_OF = r"(?:(?:de|of|del|di|ng|dari|da)\s|d['\N{RIGHT SINGLE QUOTATION MARK}])?"
_BEFORE_YEAR = r"(?:(?:de|del|do|of|năm|roku|godine|\N{CYRILLIC SMALL LETTER GHE}\.?)\s|[พค]\.ศ\.\s?)?"
_LEVANT = r"(?:تشرين|كانون)\s(?:الأول|الاول|الثاني)"
"""Months that the Levant calls by two words."""
_SECOND = rf"(?:\s?/\s?(?:{_LEVANT}|[\p{{L}}\p{{M}}]{{3,14}}+))?"
_MARKED_YEAR = (
    r"['\N{RIGHT SINGLE QUOTATION MARK}]\d{2}|(?<=\p{L}[\-.])\d{2}|(?<=[\p{Thai}.]\s)\d{2}"
    r"|(?<=\p{L}\s)\d{2}(?=[\s*_]*+(?:[)\]|•·]|$))"
)
"""A year of two digits that its sign, the name of the month before it, or the end of the line tells to be one."""
_OF_YEAR = r"(?:m\.\s|gada\s|жылғы\s|ж\.\s|թ\.\s)?"

DATES: tuple[Rule, ...] = (
    Rule(
        name="date_cjk",
        pattern=r"(?:(?P<era>令和|平成|昭和|大正|民國|民国)\s?(?P<nth>\d{1,3}|元)|(?<!\d)(?P<year>\d{4}))\s?[年년]\s?"
        r"(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})(?:\s?[日일号號])?",
        role=Role.PUBLISHED,
        why="Chinese, Japanese and Korean write year, month and day with a sign behind each; Japan counts eras too.",
        hits=("2024年5月3日 20時01分", "令和6年5月3日", "令和元年5月3日", "2024년 5월 3일", "發布於民國113年5月3日"),
        misses=("5月3日", "2024年5月", "2024년 5월호"),
    ),
    Rule(
        name="date_iso",
        pattern=_FREE
        + r"(?P<year>\d{4})(?P<sep>-|/|\.\s?|\s-\s|\s(?=\d\d\s\d\d(?!\s?\d)))(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})"
        r"(?!\d|[-/]\d)",
        role=Role.PUBLISHED,
        why="Year, month, day is the one numeric order that means the same everywhere.",
        hits=("2024-05-03T16:15:30Z", "2024/5/3 21:17", "2024.05.03", "2024. 5. 3. 20:00"),
        misses=("12024-05-03", "2024-05", "call 2024-555-1234", "1-2024-05-03"),
    ),
    Rule(
        name="date_numeric",
        pattern=_FREE
        + r"(?P<a>\d{1,2})\s?(?P<sep>[./\-\N{EN DASH}\N{MIDDLE DOT}])\s?(?P<b>\d{1,2})\s?(?P=sep)\s?(?P<year>\d{4}|"
        + _SHORT_YEAR
        + r")(?!\d|[-/:]\d|[.,]\d|\s?[%€$])",
        role=Role.PUBLISHED,
        why="Day and month as numbers, in an order that the language or other dates must tell.",
        hits=("03.05.2024, 15:26", "3/5/24", "03-05-2024", "3. 5. 2024 12:43", "06 / 05 / 2024", "03·05·24 | 12:31"),
        misses=("version 1.2.3.4", "10.5.1.20", "16:24:30", "0.5/1.0/2.0x", "555-12-34567"),
    ),
    Rule(
        name="date_day_first",
        pattern=_FREE
        + r"(?P<day>\d{1,2})"
        + _ORDINAL
        + r"[\s\-/]{0,2}"
        + _OF
        + r"(?P<name>tháng\s\d{1,2}|"
        + _LEVANT
        + "|"
        + _WORD
        + r")"
        + _SECOND
        + r"[,.\N{ARABIC COMMA}]?[\s\-/]{0,2}"
        + _BEFORE_YEAR
        + rf"(?P<year>\d{{4}}|{_MARKED_YEAR})(?!\d)",
        role=Role.PUBLISHED,
        why="Day, name of the month, year: the form of most of Europe, Asia and Latin America.",
        hits=(
            "3. Mai 2024",
            "3rd of May 2024",
            "3 de mayo de 2024",
            "1er mai 2024",
            "03-May-2024",
            "3 tháng 5, 2024",
            "3 พฤษภาคม 2567",
            "3 مايو 2024",
            "3 تشرين الثاني/نوفمبر 2024",
            "۱۶ آبان ۱۴۰۳",
            "14:21-3 مايو 2024",
            "3 मई 2024",
        ),
        misses=("3 Mai", "Mai 2024", "3 of 2024", "$3 May 2024"),
    ),
    Rule(
        name="date_month_first",
        pattern=r"(?:(?<![\p{L}\p{M}])|(?<=\p{Ll})(?=\p{Lu}))(?P<name>"
        + _WORD
        + r")[\s\-]{1,2}(?P<day>\d{1,2})"
        + _ORDINAL
        + r"\s?,?[\s\-]\s?"
        r"(?:de\s|del\s|at\s)?(?P<year>\d{4})(?!\d)",
        role=Role.PUBLISHED,
        why="Name of the month, day, year: American, and common in content systems of any language.",
        hits=("May 3, 2024", "May 3 , 2024", "Dezember 29, 2021", "Sept. 3 2024", "mayo 3, 2024"),
        misses=("May 2024", "May 3", "Maybe 3,2024"),
    ),
    Rule(
        name="date_year_name",
        pattern=_FREE + r"(?P<year>\d{4})(?:\(?e?\)?ko)?[.,]?[\s\-]\s?" + _OF_YEAR + r"(?:(?P<day>\d{1,2})"
        r"(?:\.\s?|(?<=ж\S{0,4}\s\d{1,2})\s))?(?P<name>" + _WORD + r")"
        r"(?:[\s\-](?P<day2>\d{1,2}))?(?!\d)",
        role=Role.PUBLISHED,
        why="Year, name of the month, day: Hungarian, Lithuanian, Latvian, and archives.",
        hits=("2024. május 3.", "2024 m. gegužės 3 d.", "2024. gada 3. maijs", "2024 May 3"),
        misses=("in 2024", "20245 May 3"),
    ),
)
"""The shapes of a date, in the order in which they are tried; the first that fits a stretch of text has it."""

"""Folios: the lines that count the pages.

A page number is known by its sequence, not by its looks: 1, 2, 3 on lines far apart. Without
page breaks the numbers have to say so themselves ("Page 2 of 7", "2/7"), or the line has to
cut a sentence in two::

    ... as well as a warning of a clash with the
    2 The Paper                                    <- 2 follows 1, and stands inside a sentence
    Russian military if US air power is employed

A number by itself counts a page where what stands beside it tells: the name of the site, or
the headline cut short ("The last ferry leaves at… 1").
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..locales import phrases

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from ..lines import Line

__all__ = [
    "EDGE",
    "LONGEST",
    "STOPS",
    "Folio",
    "count_pages",
    "find_numbers",
    "interrupts",
    "is_date",
    "key",
    "squeezed",
]

_COUNTED = "页頁ジ쪽지面"
"""Last characters of page numbers in East Asian scripts."""
_FIRST = re.compile(r"\d{1,3}+(?![\d.,:/%'’\-]|\s\d)")
_DIGITS = re.compile(r"\d+")
_PART, _PART_SIZE = re.compile(r"\d[.,:]\d{1,3}$"), 5
"""The end of a time, a price or a date, and its longest."""
_SITE = re.compile(r"(?:://|www\.|@)([\w\-]{1,60}(?:\.[\w\-]{1,60}){1,4})")
_NAMED_SITE = re.compile(r"(?:www\.)?[\w\-]{1,60}(?:\.[\w\-]{1,60}){0,3}\.[a-z]{2,12}")
EDGE = 5
"""Lines from the edge of a page where furniture is looked for; six layouts of the print set need 4."""
LONGEST = 170
"""Code points in the longest line of furniture: a printed date with a long title."""
_LONGEST_FOLIO = 60
"""Code points of the number of a page with its words, at the most: they have 36, and may stand apart."""
_SHORT = 80
"""Code points of the longest line that a number alone makes a folio."""
_PROSE = 30
"""Code points of the shortest line of prose; shorter ones are seldom it."""
_APART = 500
"""Code points that part two page numbers at the least; a page of the smallest print holds more."""
_LAST_PAGE = 60
"""The same where both tell the number of pages, or stand between dashes: the last page may hold a line and a half."""
_FEW = 3
"""Lines that a number alone may make folios by what stands beside it; rankings have more."""
_TELLING = 4
"""Characters of the first word of a site's name that its address has side by side, unless it is shorter."""
_MARGIN = 2
"""Lines at the end of a text that are the foot of its last page."""
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,;!?\"'“”„«»‘’")
"""What the ends of most lines are; none of them stands beside a page number."""
_COUNTERS = frozenset(_COUNTED)
_PLAIN = frozenset(["/", "of", "von"])
"""What stands before the number of pages where no word for a page does."""
_MARKS = " \t-–—•·|[](){}<>*_#.:/~"
_DASHES = frozenset("-–—")
_OPEN_ENDS = frozenset(",;-–—‐\u00ad")
STOPS = frozenset(
    ".!?…:\"'”’»“)]*。」』।؟\N{ARABIC FULL STOP}\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}"
)
"""What may end a sentence, or what is quoted or set in brackets."""


_DATE = re.compile(r"\d{1,4}([./-])\s?\d{1,2}\1\s?\d{1,4}")


class Folio(NamedTuple):
    """A number at either end of a short line."""

    line: int
    value: int
    total: int | None
    form: str
    """``"page"`` with a word or a total, ``"bare"``, or ``"text"`` with other words beside it."""


def key(text: str) -> str:
    """Return what a line has in common with its like on other pages.

    Example:
        >>> key("The Isles    3 May") == key("THE ISLES 14 May |")
        True
    """
    text = text.strip(_MARKS).casefold()
    return _DIGITS.sub("0", " ".join(text.split()) if "  " in text else text)


def is_date(text: str) -> bool:
    """Whether a text is a date in figures.

    Example:
        >>> is_date("6.1.2011"), is_date("6.1")
        (True, False)
    """
    return _DATE.fullmatch(text) is not None


def find_numbers(lines: Sequence[Line]) -> list[Folio]:
    """Return the numbers that may be page numbers: at the start or the end of a short line."""
    out: list[Folio] = []
    texts = [line[2] for line in lines]
    likely = [n for n, text in enumerate(texts) if text[-1] not in _LETTERS or text[0] not in _LETTERS]
    for number in likely:
        text = texts[number]
        bare = text.strip(_MARKS)
        if bare and (bare[-1].isdecimal() or bare[0].isdecimal() or bare[-1] in _COUNTERS) and len(text) <= LONGEST:
            out += _folio(number, _once(text).strip(_MARKS))
    return out


def _once(text: str) -> str:
    """Return one of two texts that are the same side by side: the foot of a page, and the head of the next."""
    half = len(text) // 2
    return text[:half] if text[half : half + 1] == " " and text[:half] == text[half + 1 :] else text


@cache
def _whole() -> re.Pattern[str]:
    """Return the pattern of a line that is the number of a page, in any language."""
    word, of = _words()
    return re.compile(
        rf"""
        (?:(?P<word>{word})(?!\w)[.:]?\s*|第\s*)?      # "Page", "S.", "第"
        (?P<number>\d{{1,4}})
        (?:\s*(?:ページ|頁|页|页|面|쪽|페이지))?
        (?:\s*(?P<of>{of}|\|)\s*(?P<total>\d{{1,4}})(?:\s*(?:ページ|頁|页))?)?
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _last() -> re.Pattern[str]:
    """Return the pattern of the number of a page at the end of a line, in any language."""
    word, of = _words()
    return re.compile(
        rf"(?:^|(?<=[\s|\-–—…]))(?:(?P<word>{word})(?!\w)[.:]?\s?|第\s?)?"
        rf"(?P<value>\d{{1,3}})\s?(?:[{_COUNTED}]\s?)?(?:(?P<of>{of})\s?(?P<total>\d{{1,3}})\s?)?[{_COUNTED}]?$",
        re.IGNORECASE,
    )


def _words() -> tuple[str, str]:
    """Return the words for a page, and those between its number and how many there are, as patterns.

    They begin with a letter, which is looked at before all of them are tried.
    """
    pages = dict.fromkeys(phrase.rstrip(".") for phrase in phrases("page"))
    word = rf"(?=[^\W\d_])(?:{'|'.join(map(re.escape, pages))})"
    return word, rf"(?!\d)(?:{'|'.join(map(re.escape, ('/', *phrases('page_of'))))})"


def _folio(number: int, text: str) -> list[Folio]:
    """Return the number of a line that begins or ends with one."""
    match = _whole().fullmatch(text) if len(text) <= _LONGEST_FOLIO else None
    if match is None:
        return _beside(number, text)
    total = int(match["total"]) if match["total"] else None
    value = int(match["number"])
    if total is not None and not 0 < value <= total:
        return []
    return [Folio(number, value, total, "page" if match["word"] or total else "bare")]


def _beside(number: int, text: str) -> list[Folio]:
    """Return the number at the end, or else at the start, of a line that has other words too."""
    ended = text[-1].isdecimal() and not (text[-4:].isdecimal() or _PART.search(text[-_PART_SIZE:]))
    may = ended or text[-1] in _COUNTERS  # a year is no number of a page, nor are minutes
    last = _last().search(text, max(0, len(text) - _LONGEST_FOLIO)) if may else None
    if last:
        told = last["total"] and (last["word"] or last["of"].lower() in _PLAIN or text[-1] in _COUNTERS)
        total = int(last["total"]) if told else None
        value = int(last["value"])
        page = total is not None and 0 < value <= total
        return [Folio(number, value, total, "page" if page or last["word"] else "text")]
    first = _FIRST.match(text)
    return [Folio(number, int(first[0]), None, "text")] if first else []


def count_pages(lines: Sequence[Line], numbers: Sequence[Folio], *, paged: bool) -> set[int]:
    """Return the lines whose numbers count the pages.

    Args:
        lines: The lines of the text.
        numbers: What may be page numbers.
        paged: Whether the text has page breaks.
    """
    found: set[int] = set()
    beside = [item for item in numbers if item.form == "text"]
    groups: defaultdict[tuple[str, str], list[Folio]] = defaultdict(list)
    for item in numbers if len(beside) > 1 else [item for item in numbers if item not in beside]:
        group = f"page {item.total}" if item.form == "page" else item.form
        groups[group, key(lines[item.line].text) if item.form == "text" else ""].append(item)
    for (form, _), items in groups.items():
        for chain in _chains(lines, items):
            if _counts(lines, chain, form, paged=paged):
                found |= {item.line for item in chain}
    for chain in _chains(lines, beside) if len(beside) > 1 else ():
        if len(chain) > 1 and _alternates(lines, chain, found):
            found |= {item.line for item in chain if len(lines[item.line].text) < _SHORT}
    return found | _named(lines, [item for item in beside if item.line not in found])


def _chains(lines: Sequence[Line], items: Sequence[Folio]) -> list[list[Folio]]:
    """Return runs of numbers n, n + 1 (or n + 2: alternate heads), ... that stand far apart."""
    chains: list[list[Folio]] = []
    ends: dict[int, list[Folio]] = {}
    for item in items:
        chain = None
        short = _is_framed(lines[item.line].text) if item.total is None else item.value == item.total
        apart = _LAST_PAGE if short else _APART
        for step in (1, 2):
            before = ends.get(item.value - step)
            if before and lines[item.line].start - lines[before[-1].line].end >= apart * step:
                chain = ends.pop(item.value - step)
                break
        if chain is None:
            if item.value in ends:
                continue
            chain = []
            chains.append(chain)
        chain.append(item)
        ends[item.value] = chain
    return chains


def _counts(lines: Sequence[Line], chain: Sequence[Folio], form: str, *, paged: bool) -> bool:
    """Whether a run of numbers of one form counts pages."""
    first, last = chain[0], chain[-1]
    if form.startswith("page"):
        at_edge = first.line < EDGE or first.line >= len(lines) - EDGE
        return len(chain) > 1 or (at_edge and first.value in (1, first.total)) or interrupts(lines, first.line)
    if len(chain) < 2:  # noqa: PLR2004
        return form == "bare" and first.line == len(lines) - 1 and _is_framed(lines[first.line].text)
    if first.value <= 2 and (form == "bare" or last.line >= len(lines) - _MARGIN):  # noqa: PLR2004
        return True
    return paged or any(interrupts(lines, item.line) for item in chain)


def _is_framed(text: str) -> bool:
    """Whether a number stands between two dashes."""
    return len(text) > 2 and text[0] in _DASHES and text[-1] in _DASHES  # noqa: PLR2004 - two dashes, and a number


def _alternates(lines: Sequence[Line], chain: Sequence[Folio], found: Collection[int]) -> bool:
    """Whether numbers beside different words count pages, as where the heads of left and right pages differ."""
    if any(item.line in found for item in chain):
        return True
    return sum(interrupts(lines, item.line) for item in chain) >= max(1, len(chain) // 2)


def interrupts(lines: Sequence[Line], number: int) -> bool:
    """Whether a sentence goes on from the line before to the line behind (furniture between them or not)."""
    if not 0 < number < len(lines) - 1:
        return False
    before, behind = lines[number - 1].text, lines[number + 1].text
    if len(before) < _PROSE or not behind[0].islower():
        return False
    return before[-1] in _OPEN_ENDS or before[-1] not in STOPS


def _named(lines: Sequence[Line], items: Sequence[Folio]) -> set[int]:
    """Return the lines with a number beside the name of the site, or beside the headline cut short."""
    rests = {item.line: _rest(lines[item.line].text, item.value) for item in items if item.value < 100}  # noqa: PLR2004
    out = {line for line, rest in rests.items() if rest.endswith("…") and _abridges(lines, line, rest)}
    short = {
        line: rest
        for line, rest in rests.items()
        if line not in out and 3 < len(rest) <= _SHORT // 2 and not rest[-4:].isdecimal()  # noqa: PLR2004 - a year ends a date
    }
    if not 0 < len(short) <= _FEW:
        return out
    named = {line for line, rest in short.items() if _NAMED_SITE.fullmatch(rest)}
    return out | named | _of_site(lines, {line: rest for line, rest in short.items() if line not in named})


def _of_site(lines: Sequence[Line], short: Mapping[int, str]) -> set[int]:
    """Return the lines that say the name of the site, as an address somewhere in the text has it."""
    addressed = "\n".join([text for line in lines if "@" in (text := line[2]) or "://" in text or "www." in text])
    low = addressed.casefold()
    if not any(squeezed(rest.split(maxsplit=1)[0][:_TELLING]) in low for rest in short.values()):
        return set()
    sites = {squeezed(part) for site in _SITE.findall(addressed) for part in site.split(".")}
    return {line for line, rest in short.items() if squeezed(rest) in sites}


def _rest(text: str, value: int) -> str:
    """Return what stands beside the number of a line."""
    return text.strip(_MARKS).removeprefix(str(value)).removesuffix(str(value)).strip(_MARKS)


def _abridges(lines: Sequence[Line], number: int, rest: str) -> bool:
    """Whether a line is the beginning of the headline."""
    top = "".join([line.text[:LONGEST] for line in lines[: min(number, 2 * EDGE)]])
    return len(rest) > _PROSE // 2 and squeezed(rest) in squeezed(top)


def squeezed(text: str) -> str:
    """Return the letters and figures of a text, as one word."""
    return "".join(filter(str.isalnum, text.casefold()))

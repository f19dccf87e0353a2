"""Page furniture: running heads and feet, page numbers, and what a browser prints in the margins.

A page number is known by its sequence, not by its looks: 1, 2, 3 on lines far apart. Where
form feeds (or their like) part the pages, a line at the edge of a page is furniture when it
comes again, digits aside, at the same edge of another page, or when it bears the number of
its page. Without page breaks the numbers have to say so themselves ("Page 2 of 7", "2/7"),
or the line has to cut a sentence in two::

    ... as well as a warning of a clash with the
    2 The Paper                                    <- 2 follows 1, and stands inside a sentence
    Russian military if US air power is employed

Lines that come again beside the page numbers are furniture with them.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from ..lines import Line

__all__ = ["find_furniture"]

_PAGE_WORDS = (
    "pages?|seiten?|p[aá]ginas?|pag|p|pp|s|str|strona|strana|stránka|sivu|sid|sida|side|sayfa|oldal|halaman|trang|pagină"
    "|strani|lehekülg|puslapis|lappuse|страница|страниц|стр|сторінка|стор|σελίδα|σελ|עמוד|صفحة|صفحه|पृष्ठ|หน้า|페이지|쪽"
    "|第|ページ|頁|页"
)
_OF = "of|von|de|sur|di|av|af|van|z|ze|out of|из|з|/|aus|dari|trên|の|,? 共"
_FOLIO = regex.compile(
    rf"""
    (?:(?P<word>{_PAGE_WORDS})\b[.:]?\s*|第\s*)?      # "Page", "S.", "第"
    (?P<number>\d{{1,4}})
    (?:\s*(?:ページ|頁|页|页|面|쪽|페이지))?
    (?:\s*(?P<of>{_OF}|\|)\s*(?P<total>\d{{1,4}})(?:\s*(?:ページ|頁|页))?)?
    """,
    regex.VERBOSE | regex.IGNORECASE | regex.VERSION1,
)
_PRINTED = regex.compile(
    r"\d{1,4}[./\-]\s?\d{1,2}[./\-]\s?\d{2,4},?\s\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?\s?[Mm]\.?)?(?=\s|$)"
)
"""What a browser prints in the head margin: the short date and time, then the title."""
_ADDRESS = regex.compile(
    r"(?:https?://\S+|file://\S+|www\.\S+|[\w.\-]{1,80}\.[a-z]{2,12}(?:/\S*)?)(?:\s\d{1,3}\s?/\s?\d{1,3})?$"
)
_DIGITS = regex.compile(r"\d+")
_EDGE = 5
"""Lines from the edge of a page where furniture is looked for; six layouts of the print set need 4."""
_LONGEST = 170
"""Code points in the longest line of furniture: a printed date with a long title."""
_HEAD = 60
"""Code points of a running head, at the most."""
_APART = 500
"""Code points that part two page numbers at the least; a page of the smallest print holds more."""
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,!?")
"""What the ends of most lines are; none of them stands beside a page number."""
_COUNTERS = frozenset("页頁ジ쪽지面")
"""Last characters of page numbers in East Asian scripts."""
_MARKS = " \t-–—•·|[](){}<>*_#.:/~"
_OPEN_ENDS = frozenset(",;-–—‐\u00ad")
_STOPS = frozenset(".!?…:\"'”’»“)]*。」』\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}")


class _Number(NamedTuple):
    """A number at either end of a short line."""

    line: int
    value: int
    total: int | None
    form: str
    """``"page"`` with a word or a total, ``"bare"``, or ``"text"`` with other words beside it."""


def find_furniture(lines: Sequence[Line]) -> dict[int, str]:
    """Return the lines that are page furniture, each with the rule that says so."""
    breaks = {number: None for number, line in enumerate(lines) if line.page_break}
    numbers = _numbers(lines)
    if not numbers and not breaks:
        return {}
    found = _folios(lines, numbers, paged=bool(breaks))
    if breaks:
        found |= _edges(lines, breaks, numbers)
    if found:
        found |= _companions(lines, found)
    return found


def _key(text: str) -> str:
    return _DIGITS.sub("0", text.strip(_MARKS).casefold())


def _numbers(lines: Sequence[Line]) -> list[_Number]:
    """Return the numbers that may be page numbers: at the start or the end of a short line."""
    out = []
    for number, line in enumerate(lines):
        text = line.text
        if (text[-1] in _LETTERS and text[0] in _LETTERS) or len(text) > _LONGEST:
            continue
        bare = text.strip(_MARKS)
        if not bare or not (bare[-1].isdecimal() or bare[0].isdecimal() or bare[-1] in _COUNTERS):
            continue
        match = _FOLIO.fullmatch(bare)
        if match:
            total = int(match["total"]) if match["total"] else None
            value = int(match["number"])
            if total is None or 0 < value <= total:
                form = "page" if match["word"] or total else "bare"
                out.append(_Number(number, value, total, form))
            continue
        out += _beside(number, bare)
    return out


_LAST = regex.compile(r"(?:^|(?<=[\s|\-–—…]))(?:(?P<value>\d{1,3})(?:\s?(?:/|of|von)\s?(?P<total>\d{1,3}))?)$")
_FIRST = regex.compile(r"\d{1,3}+(?![\d.,:/%'’\-]|\s\d)")


def _beside(number: int, text: str) -> list[_Number]:
    """Return the number at the end, or else at the start, of a line that has other words too."""
    last = _LAST.search(text)
    if last:
        total = int(last["total"]) if last["total"] else None
        value = int(last["value"])
        page = total is not None and 0 < value <= total
        return [_Number(number, value, total, "page" if page else "text")]
    first = _FIRST.match(text)
    return [_Number(number, int(first[0]), None, "text")] if first else []


# ---------------------------------------------------------------- page numbers by their sequence


def _folios(lines: Sequence[Line], numbers: Sequence[_Number], *, paged: bool) -> dict[int, str]:
    """Return the lines whose numbers count the pages."""
    found: dict[int, str] = {}
    groups: defaultdict[tuple[str, str], list[_Number]] = defaultdict(list)
    for item in numbers:
        group = f"page {item.total}" if item.form == "page" else item.form
        groups[group, _key(lines[item.line].text) if item.form == "text" else ""].append(item)
    for (form, _), items in groups.items():
        for chain in _chains(lines, items):
            if _counts(lines, chain, form, paged=paged):
                found |= {item.line: "page_number" for item in chain}
    mixed = [item for item in numbers if item.form == "text" and item.line not in found]
    for chain in _chains(lines, mixed):
        if len(chain) > 1 and sum(_interrupts(lines, item.line) for item in chain) >= max(1, len(chain) // 2):
            found |= {item.line: "page_number" for item in chain if len(lines[item.line].text) < 80}  # noqa: PLR2004
    return found


def _chains(lines: Sequence[Line], items: Sequence[_Number]) -> list[list[_Number]]:
    """Return runs of numbers n, n + 1 (or n + 2: alternate heads), ... that stand far apart."""
    chains: list[list[_Number]] = []
    ends: dict[int, list[_Number]] = {}
    for item in items:
        chain = None
        for step in (1, 2):
            before = ends.get(item.value - step)
            if before and lines[item.line].start - lines[before[-1].line].end >= _APART * step:
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


def _counts(lines: Sequence[Line], chain: Sequence[_Number], form: str, *, paged: bool) -> bool:
    """Whether a run of numbers counts pages."""
    if form.startswith("page"):
        first = chain[0]
        at_edge = first.line < _EDGE or first.line >= len(lines) - _EDGE
        return len(chain) > 1 or (at_edge and first.value in (1, first.total))
    if len(chain) < 2:  # noqa: PLR2004
        return False
    if form == "bare" and chain[0].value <= 2:  # noqa: PLR2004
        return True
    return paged or any(_interrupts(lines, item.line) for item in chain)


def _interrupts(lines: Sequence[Line], number: int) -> bool:
    """Whether a sentence goes on from the line before to the line behind (furniture between them or not)."""
    if not 0 < number < len(lines) - 1:
        return False
    before, behind = lines[number - 1].text, lines[number + 1].text
    if len(before) < 30 or not behind[0].islower():  # noqa: PLR2004 - shorter lines are seldom prose
        return False
    return before[-1] in _OPEN_ENDS or before[-1] not in _STOPS


# ---------------------------------------------------------------- the edges of pages


def _edges(lines: Sequence[Line], breaks: Collection[int], numbers: Sequence[_Number]) -> dict[int, str]:
    """Return lines that come again at the same edge of other pages, or bear the number of their page."""
    starts = [0, *(b for b in breaks if b)]
    pages = list(zip(starts, [*starts[1:], len(lines)], strict=True))
    found: dict[int, str] = {}
    tops = [range(a, min(a + _EDGE, b)) for a, b in pages]
    bottoms = [range(max(a, b - _EDGE), b) for a, b in pages]
    for zone in (tops, [range(r.stop - 1, r.start - 1, -1) for r in bottoms]):
        found |= _recurring(lines, zone)
    found |= {item.line: "page_number" for item in numbers if item.form != "text" and item.line + 1 in breaks}
    found |= {b: "running_head" for b in breaks if _heads_sentence(lines, b, found)}
    return found | _paged_numbers(lines, pages, {item.line: item.value for item in numbers})


def _heads_sentence(lines: Sequence[Line], number: int, found: dict[int, str]) -> bool:
    """Whether the first line of a page stands, set apart, between two parts of a sentence."""
    if not 0 < number < len(lines) - 1 or not lines[number + 1].blanks or not lines[number + 1].text[0].islower():
        return False
    text, before = lines[number].text, number - 1
    while before > max(0, number - 2 * _EDGE) and before in found:
        before -= 1
    return len(text) < _HEAD and not text[0].islower() and lines[before].text[-1] not in _STOPS


def _recurring(lines: Sequence[Line], zones: Sequence[Iterable[int]]) -> dict[int, str]:
    """Return the first line of each zone (counted from the edge) that has its like in another zone."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for zone in zones:
        seen = set()
        for number in zone:
            text = lines[number].text
            if len(text) <= _LONGEST:
                key = _key(text)
                if key not in seen:
                    seen.add(key)
                    places[key].append(number)
    return {
        n: "running_head"
        for key, numbers in places.items()
        if len(numbers) > 1 and _telling(key) and len({lines[n].text[-1:] in _STOPS for n in numbers}) == 1
        for n in numbers
    }


def _telling(key: str) -> bool:
    """Whether lines with this key are alike by more than being numbers."""
    return any(map(str.isalpha, key)) or key in {"0", "0/0"}


def _paged_numbers(lines: Sequence[Line], pages: Sequence[tuple[int, int]], values: dict[int, int]) -> dict[int, str]:
    """Return, where every page has one, the lines at the page edges that bear the number of the page."""
    if len(pages) < 2:  # noqa: PLR2004
        return {}
    tallies: defaultdict[int, list[int]] = defaultdict(list)
    for index, (a, b) in enumerate(pages):
        edge = {a, a + 1, b - 2, b - 1} & set(range(a, b))
        for number in sorted(edge):
            if number in values and len(lines[number].text) < 80:  # noqa: PLR2004
                tallies[values[number] - index].append(number)
    for numbers in tallies.values():
        if len(numbers) == len(pages):
            return dict.fromkeys(numbers, "page_number")
    return {}


# ---------------------------------------------------------------- what stands beside page numbers


def _companions(lines: Sequence[Line], found: dict[int, str]) -> dict[int, str]:
    """Return lines beside furniture that come again beside other furniture, or that a browser prints there."""
    near: dict[int, None] = {}
    for number in found:
        for other in range(max(0, number - 3), min(len(lines), number + 4)):
            if other not in found and len(lines[other].text) <= _LONGEST:
                near[other] = None
    places: defaultdict[str, list[int]] = defaultdict(list)
    for number in near:
        places[_key(lines[number].text)].append(number)
    out: dict[int, str] = {}
    for key, numbers in places.items():
        printed = _PRINTED.match(lines[numbers[0]].text)
        if len(numbers) > 1 and _telling(key):
            out |= dict.fromkeys(numbers, "print_date" if printed else "running_head")
        elif printed:
            out[numbers[0]] = "print_date"
        elif _ADDRESS.fullmatch(lines[numbers[0]].text):
            out[numbers[0]] = "print_address"
    return out

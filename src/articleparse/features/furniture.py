"""Page furniture: running heads and feet, page numbers, and what a browser prints in the margins.

Where form feeds (or their like) part the pages, a line at the edge of a page is furniture when
it comes again, digits aside, at the same edge of another page, or when it bears the number of
its page. Without page breaks the lines that count the pages (:mod:`articleparse.features.folios`)
show where pages end, and lines that come again beside them, or beside one of them and
elsewhere, are furniture with them. In a wrapped text a line that comes again and once cuts a
sentence in two is a running head though no page has a number::

    It has been perfectly dry after even
    The Isles 30 August 2023                       <- stands elsewhere too
    less, but shirts took around an hour
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from .folios import EDGE, LONGEST, STOPS, count_pages, find_numbers, interrupts, is_date, key
from .joints import goes_on

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from ..lines import Line, Measures
    from .folios import Folio

__all__ = ["CODE_FENCE", "find_furniture"]

_PRINTED = re.compile(
    r"\d{1,4}[./\-]\s?\d{1,2}[./\-]\s?\d{2,4},?\s\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?\s?[Mm]\.?)?(?=\s|$)"
)
"""What a browser prints in the head margin: the short date and time, then the title."""
_ADDRESS = re.compile(
    r"(?:https?:/{1,2}\S+|file:/{1,3}\S+|www\.\S+|[\w.\-]{1,80}\.[a-z]{2,12}(?:/\S*)?)(?:\s\d{1,3}\s?/?\s?\d{0,3})?$"
)
"""An address, with the number of the page as a scan may read it ("12" for "1/2")."""
_FIRSTS = frozenset("0123456789hw")
"""What the lines that a browser prints begin with, figures of other scripts aside."""
_HEAD = 60
"""Code points of a running head, at the most."""
_ROOM = 0.2
"""Room on a line, as a share of the column, that a line inside a sentence does not leave."""
_FULL = 0.02
"""Room on a full line, as a share of the column."""
_APART = 500
"""Code points between two running heads, at the least."""
_FENCE, CODE_FENCE = "```", "code_fence"
"""What begins and ends code in Markdown, and the rule that takes it out."""
_BESIDE = 3
"""Lines between a page number and what stands beside it on the edge of its page."""


def find_furniture(lines: Sequence[Line], measures: Measures | None = None) -> dict[int, str]:
    """Return the lines that are page furniture, each with the rule that says so.

    Args:
        lines: The lines of the text.
        measures: What was measured, if it is hard-wrapped: there a short line does not stand inside a sentence.
    """
    breaks = dict.fromkeys([number for number, line in enumerate(lines) if line[5]])
    numbers = find_numbers(lines)
    found: dict[int, str] = {}
    if numbers or breaks:
        found = dict.fromkeys(sorted(count_pages(lines, numbers, paged=bool(breaks))), "page_number")
    if breaks:
        found |= _edges(lines, breaks, numbers)
    if measures:
        found |= _repeated(lines, measures)
    found |= _fences(lines)
    if found:
        found |= _companions(lines, found, pages=max(len(breaks), _pages(numbers, found)))
    if measures is None:
        return found
    return {n: rule for n, rule in found.items() if rule != "running_head" or not _flows(lines, n, measures)}


def _fences(lines: Sequence[Line]) -> dict[int, str]:
    """Return the fences of code in a text that stands mostly between them: a typewriter's letters, no code."""
    marks = [number for number, line in enumerate(lines) if line[2] == _FENCE]
    inside = sum([stop - first - 1 for first, stop in zip(marks[::2], marks[1::2], strict=False)])
    return dict.fromkeys(marks, CODE_FENCE) if 2 * inside > len(lines) - len(marks) else {}


def _flows(lines: Sequence[Line], number: int, measures: Measures) -> bool:
    """Whether a line is full and its sentence goes on in the next one: two paragraphs may share it."""
    if number + 1 >= len(lines) or measures.fits[number] > _FULL or lines[number + 1].blanks > measures.spacing:
        return False
    return goes_on(lines[number].text, lines[number + 1].text) and not _printed(lines[number].text)


def _pages(numbers: Iterable[Folio], found: Collection[int]) -> int:
    """Return the number of the last page, where it has one."""
    return max((item.value for item in numbers if item.line in found), default=1)


# ---------------------------------------------------------------- what comes again


def _repeated(lines: Sequence[Line], measures: Measures) -> dict[int, str]:
    """Return lines that come again far apart: a browser prints them, or one of them cuts a sentence in two."""
    texts = [line[2] for line in lines]
    several = {text for text, count in Counter(texts).items() if count > 1} if len(set(texts)) < len(texts) else set()
    places: defaultdict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        if (text in several or text[0] in _FIRSTS or text[0].isdecimal()) and len(text) <= LONGEST:
            places[_repeating(text)].append(number)
    out: dict[int, str] = {}
    for numbers in places.values():
        text = lines[numbers[0]].text
        if lines[numbers[-1]].start - lines[numbers[0]].end < _APART:
            continue
        rule = _printed(text)
        if rule:
            out |= dict.fromkeys(numbers, rule)
        elif _may_head(text) and any(measures.fits[n] > _ROOM and interrupts(lines, n) for n in numbers):
            out |= dict.fromkeys([number for number in numbers if number >= EDGE], "running_head")
    return out


def _may_head(text: str) -> bool:
    """Whether a line may be a running head: short, and no part of a sentence."""
    return len(text) <= _HEAD and text[-1] not in STOPS and not text[0].islower()


def _repeating(text: str) -> str:
    """Return what an address has in common with the same one on another page, whatever a scan made of its number."""
    return text.rstrip("0123456789/ ") if text.startswith(("http", "www")) else text


def _printed(text: str) -> str | None:
    """Return the rule for a line that a browser prints in the margin."""
    if text[0].isdecimal() and _PRINTED.match(text):
        return "print_date"
    return "print_address" if text.startswith(("http", "www")) and _ADDRESS.fullmatch(text) else None


# ---------------------------------------------------------------- the edges of pages


def _edges(lines: Sequence[Line], breaks: Collection[int], numbers: Sequence[Folio]) -> dict[int, str]:
    """Return lines that come again at the same edge of other pages, or bear the number of their page."""
    starts = [0, *(b for b in breaks if b)]
    pages = list(zip(starts, [*starts[1:], len(lines)], strict=True))
    found: dict[int, str] = {}
    tops = [range(a, min(a + EDGE, b)) for a, b in pages]
    bottoms = [range(max(a, b - EDGE), b) for a, b in pages]
    for zone in (tops, [range(r.stop - 1, r.start - 1, -1) for r in bottoms]):
        found |= _recurring(lines, zone)
    ends = {*breaks, len(lines)}
    found |= {item.line: "page_number" for item in numbers if item.form != "text" and item.line + 1 in ends}
    found |= {b: "running_head" for b in breaks if _heads_sentence(lines, b, found)}
    return found | _paged_numbers(lines, pages, {item.line: item.value for item in numbers})


def _heads_sentence(lines: Sequence[Line], number: int, found: dict[int, str]) -> bool:
    """Whether the first line of a page stands, set apart, between two parts of a sentence.

    The second part begins with a small letter, or the page before ends with its number.
    """
    if not 0 < number < len(lines) - 1 or not lines[number + 1].blanks or not _may_head(lines[number].text):
        return False
    if not lines[number + 1].text[0].islower() and number - 1 not in found:
        return False
    before = number - 1
    while before > max(0, number - 2 * EDGE) and before in found:
        before -= 1
    return lines[before].text[-1] not in STOPS


def _recurring(lines: Sequence[Line], zones: Sequence[Iterable[int]]) -> dict[int, str]:
    """Return the first line of each zone (counted from the edge) that has its like in another zone."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for zone in zones:
        seen = set()
        for number in zone:
            text = lines[number].text
            if len(text) <= LONGEST:
                like = key(text)
                if like not in seen:
                    seen.add(like)
                    places[like].append(number)
    return {
        n: "running_head"
        for like, numbers in places.items()
        if len(numbers) > 1
        and (_telling(like) or _is_date(lines, numbers))
        and len({lines[n].text[-1:] in STOPS for n in numbers}) == 1
        for n in numbers
    }


def _telling(like: str) -> bool:
    """Whether lines with this key are alike by more than being numbers."""
    return any(map(str.isalpha, like)) or like in {"0", "0/0"}


def _is_date(lines: Sequence[Line], numbers: Sequence[int]) -> bool:
    """Whether some lines are the same date in figures."""
    return len({lines[n].text for n in numbers}) == 1 and is_date(lines[numbers[0]].text)


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


def _companions(lines: Sequence[Line], found: dict[int, str], pages: int) -> dict[int, str]:
    """Return lines beside furniture that come again on other pages, or that a browser prints there."""
    near: dict[int, None] = {}
    for number in found:
        for other in range(max(0, number - _BESIDE), min(len(lines), number + _BESIDE + 1)):
            if other not in found and len(lines[other].text) <= LONGEST:
                near[other] = None
    places: defaultdict[str, list[int]] = defaultdict(list)
    for number in near:
        places[key(lines[number].text)].append(number)
    copies = _copies(lines, {lines[number].text for number in near})
    out: dict[int, str] = {}
    for like, numbers in places.items():
        text = lines[numbers[0]].text
        printed = _PRINTED.match(text) if text[0].isdecimal() else None
        if len(numbers) > 1 and (_telling(like) or _is_date(lines, numbers)):
            out |= dict.fromkeys(numbers, "print_date" if printed else "running_head")
        elif printed:
            out[numbers[0]] = "print_date"
        elif ("." in text or ":/" in text) and _ADDRESS.fullmatch(text):
            out[numbers[0]] = "print_address"
        elif _may_head(text) and _telling(like) and len(copies[text]) <= pages:
            out |= dict.fromkeys(_far(lines, copies[text], numbers[0]), "running_head")
    return out


def _copies(lines: Sequence[Line], texts: Collection[str]) -> dict[str, list[int]]:
    """Return for each of some texts the lines that read like it."""
    out: defaultdict[str, list[int]] = defaultdict(list)
    for number, line in enumerate(lines):
        if line[2] in texts:
            out[line[2]].append(number)
    return out


def _far(lines: Sequence[Line], same: Sequence[int], number: int) -> list[int]:
    """Return lines that read alike, one of them beside a page number, where the others are on other pages.

    The first lines of a text tell that a line is a running head; they are none themselves, since
    the headline stands among them.
    """
    place = lines[number].start
    far = all(abs(lines[n].start - place) >= _APART for n in same if n != number)
    return [n for n in same if n >= EDGE] if far and len(same) > 1 else []

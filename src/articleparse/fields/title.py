"""Title: which stretches of a page can be the article's own headline.

Every stretch of lines near the head of the body is a candidate: a line, several lines where
text is hard-wrapped, or the part of a ``<title>`` line without the name of the site. They are
ranked by :mod:`articleparse.fields.title_features`::

    Rain at last - The Valley Herald      top line: "Rain at last" before the separator
    News | Sport | Rain at last           holds a candidate: a breadcrumb
    RAIN                                  kicker
    Rain at last                          said three times, two lines above a byline  <- title
    By Ada Roe, 3 May 2024
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from .candidate import TIED, Candidate
from .lexicon import lexicon
from .marks import inner, key, plain
from .title_fit import FAR, gap, nearly, needed
from .title_lines import LINKED, LONGEST, SHORTEST, is_date, is_item, promising, unstopped, worded
from .title_parts import TWIN, barred, kickered, twins
from .title_trails import is_trail

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .page import Page

__all__ = ["TOP", "candidates"]

TOP = 3
"""First lines of a text, where a ``<title>`` stands."""
_ABOVE, _BELOW = 200, 16
"""Lines above the body that are looked at, and lines of the body."""
_OPENING = 20
"""Characters of the opening of a byline."""
_DEEP = 30
"""Further lines of the body in which a headline may stand that the top line says."""
_MARKED = ": \N{FULLWIDTH COLON}"
"""What may stand behind the label of a date."""
_NAMED = 150
"""First and last lines of a page that may name its site."""
_MOST_LINES, _NARROW_LINES, _NARROW = 5, 14, 24
"""Lines of a headline; those of one in a narrow column of print, and characters of its longest line."""
_FULLEST = 150
"""Characters from which a line is none of a headline's that a width broke."""
_STOPS = frozenset('.!?…:;,"”»')
"""What no ``<title>`` with the name of a site ends with."""
_WIDGETS = frozenset("[(I_")
"""What widgets begin with."""
_FOLIO = frozenset({"/", "|", ""})
"""What parts a running head from the number of its page, where the line has more than that."""
_INNER = frozenset({",", ":", "_"})
"""Separators that a headline has of its own."""

_separated = re.compile(r"[|\-\N{EN DASH}\N{EM DASH}\N{MIDDLE DOT}\N{BULLET}»:/\N{FULLWIDTH VERTICAL LINE}_,]").search
_separators = regex.compile(
    r"\s[|\-\N{EN DASH}\N{EM DASH}\N{MIDDLE DOT}\N{BULLET}»:/]{1,2}\s|\s?\N{FULLWIDTH VERTICAL LINE}\s?|_|,\s|--|:\s"
).finditer
_folio = regex.compile(r"…\s*\d{1,4}$").search
_letter = regex.compile(r"\p{L}").search
_spaced = regex.compile(r"(?:\w ++){2,}+\w").fullmatch
_paged = regex.compile(r"\W*\d+|\p{L}+\s?\d+\s?(?:/|\p{L}+)\s?\d+").fullmatch
_widget = regex.compile(r"\[[^\]]{0,40}\]|\(BUTTON\)|IFRAME|_{4}").match


def candidates(page: Page) -> list[Candidate]:
    """Return all candidates, in the order of the text."""
    out: list[Candidate] = []
    first = max(0, page.start - _ABOVE)
    stop = min(len(page.lines), page.start + _BELOW)
    for number in range(min(TOP, stop)):
        out += _cuts(page, number)
        if number < first:
            _add_line(page, number, out)
    tops = {one.text for one in out if one.cut == "head" and len(one.text) > TWIN}
    _add_said(page, range(TOP, first), tops, out)
    for number in [*worded(page, first, stop), *unstopped(page, stop)]:
        if promising(page, number):
            _add_line(page, number, out)
            _add_joins(page, number, stop, out)
            if headline := kickered(page, number):
                out.append(headline)
            if number + 2 < stop and page.lines[number + 1].text[0] == ":":
                out += _tied(page, number)
    _add_said(page, range(stop, min(len(page.lines), stop + _DEEP)), tops, out)
    out = [one for one in out if not is_trail(page, one)]
    return [*out, *twins(page, out), *barred(page, out)]


def _add_said(page: Page, numbers: range, tops: set[str], out: list[Candidate]) -> None:
    """Add the headings of the first level far from the head, and lines that say what stands in the top line."""
    for number in numbers:
        text = page.lines[number].text
        if (text[0] == "#" and text[:2] == "# ") or text in tops:
            _add_line(page, number, out)


def _tied(page: Page, number: int) -> Iterator[Candidate]:
    """Yield kicker and headline that the next line ties with a colon, alone on it or at its head: tags part them so."""
    line, last = page.lines[number], number + 1
    if page.lines[last].blanks > page.layout.spacing:
        return
    if len(page.lines[last].text) == 1:
        last += 1
    lead, level = inner(line.text)
    kicker, rest = _bare(line.text[lead:], level), page.lines[last].text.lstrip(": ")
    if rest and kicker[-1].isalnum() and promising(page, last):
        shown, end = plain(f"{kicker}: {rest}"), page.lines[last].end
        if len(shown) <= LONGEST:
            yield Candidate(number, last, line.start + lead, end, shown, key(shown), level, "", TIED)


def _is_alone(text: str) -> bool:
    """Whether a line is none of several of a headline: spaced letters, the number of a page, a head that ends in it."""
    if text[-1].isdecimal():
        return text.rstrip("0123456789 ")[-1:] in _FOLIO or _paged(text) is not None
    return text[1:2] == " " and _spaced(text) is not None


def _add_line(page: Page, number: int, out: list[Candidate]) -> None:
    """Add a line as it stands."""
    line = page.lines[number]
    text = line.text
    if len(text) > LINKED:
        return
    lead, level = inner(text)
    bare = _bare(text[lead:], level)
    shown = plain(bare if "#" not in bare else text[lead:])
    if SHORTEST <= len(shown) <= LONGEST and (shown[0].isalpha() or _letter(shown)):
        out.append(Candidate(number, number, line.start + lead, line.end, shown, key(shown), level, ""))


def _cuts(page: Page, number: int) -> Iterator[Candidate]:
    """Yield what stands before or behind a separator of a ``<title>`` line."""
    line = page.lines[number]
    text = line.text
    if len(text) > LONGEST or is_item(text) or text[-1] in _STOPS or not _separated(text):
        return
    if "…" in text and _folio(text):
        return  # a running head, cut to its width
    lead, level = inner(text)
    for match in _separators(text, lead):
        rest = text[match.end() :]
        if match[0][0] == "," and (rest[0].islower() or not _is_said(page, number, rest)):
            continue
        for start, end, cut in ((lead, match.start(), "head"), (match.end(), len(text), "tail")):
            shown = plain(text[start:end])
            if SHORTEST < len(shown) <= LONGEST and _letter(shown):
                yield Candidate(number, number, line.start + start, line.start + end, shown, key(shown), level, cut)


def _is_said(page: Page, number: int, name: str) -> bool:
    """Whether another line has what may be the name of the site: headlines have commas of their own."""
    if not page.says_again(name) or page.whole().count(name) == page.lines[number].text.count(name):
        return False
    near = (*page.lines[:_NAMED], *page.lines[-_NAMED:])
    return any(name in line.text and line is not page.lines[number] for line in near if len(line.text) <= LONGEST)


def _add_joins(page: Page, number: int, stop: int, out: list[Candidate]) -> None:
    """Add the joins of a line with those that follow it, where a width forced the breaks.

    In a hard-wrapped text the measure is the headline's own, in a face that is not known, and an extractor may have
    put blank lines between its lines.
    """
    lines, spacing, wrapped = page.lines, page.layout.spacing, page.layout.width is not None
    here, most = lines[number].text, spacing + wrapped
    if number + 1 >= stop or lines[number + 1].blanks > most + (here[0] == "#") or _is_alone(here):
        return
    lead, level = inner(here)
    joined = this = _bare(here[lead:], level)
    texts, gaps, width, least = [this], 0, len(this), FAR
    for last in range(number + 1, min(number + (_NARROW_LINES if wrapped else _MOST_LINES), stop)):
        line = lines[last]
        if last - number >= _MOST_LINES and max(width, len(line.text)) > _NARROW:
            return
        if len(line.text) > (_FULLEST if wrapped else LONGEST) or line.page_break:
            return
        mark, depth = inner(line.text)
        if (
            (line.blanks > most and not (depth and depth == level))
            or (mark and not 0 < depth == level)
            or line.text == here
        ):
            return
        following = _bare(line.text[mark:], depth)
        texts.append(following)
        width, least = max(width, len(following)), min(least, needed(this, following))
        how = 0 if least > width else nearly(texts) if wrapped else 2
        if how > 1 or _is_other(page, last):
            return
        gaps |= 2 * (line.blanks > spacing and not depth)
        joined += gap(this, following) + following
        this, shown = following, plain(joined)
        if not SHORTEST <= len(shown) <= LONGEST or not (shown[0].isalpha() or _letter(shown)):
            return
        place = lines[number].start + lead, line.end
        out.append(Candidate(number, last, *place, shown, key(shown), level, "", how + gaps))


def _is_other(page: Page, number: int) -> bool:
    """Whether a line goes on from no headline: furniture, a widget, a date, its label or a byline's, letters apart."""
    text = page.lines[number].text
    if text[1:2] == " " and _spaced(text):
        return True
    if number in page.layout.furniture or _is_widget(text) or is_date(page, number) or _is_sited(page, number):
        return True
    words, said = lexicon(page.language), text.casefold().rstrip(_MARKED)
    if said in words.labels:
        return True
    if len(said) > _OPENING or text.split(maxsplit=1)[0].casefold() not in words.openers:
        return False
    opening = words.opening(said, 0, len(said))
    return opening is not None and opening.end() == len(said)


def _is_sited(page: Page, number: int) -> bool:
    """Whether a line ends with the name of the site, behind a sign, as those of reporters do: "Ada Roe - The Post"."""
    text = page.lines[number].text
    if not _separated(text):
        return False
    names = [text[match.end() :] for match in _separators(text) if match[0].strip() not in _INNER]
    return any(page.says_again(name) and _is_named(page, number, name) for name in names)


def _is_named(page: Page, number: int, name: str) -> bool:
    """Whether a line close to the ends of the page, another one, ends with the name of the site."""
    near = (*page.lines[:_NAMED], *page.lines[-_NAMED:])
    return any(line.text.endswith(name) and line is not page.lines[number] for line in near)


def _bare(text: str, level: int) -> str:
    """Return a line without the signs of a Markdown heading of this level."""
    return text[level:].lstrip() if level else text


def _is_widget(text: str) -> bool:
    """Whether a line is a picture, a button or a frame that a text browser shows."""
    return text[0] in _WIDGETS and _widget(text) is not None

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
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from ..cleaning import clean
from ..features.ends import FULL_STOPS
from ..features.widths import printed
from ..kinds import Role
from .byline import read
from .candidate import TIED, Candidate
from .lexicon import lexicon, openers
from .marks import inner, key, plain
from .title_parts import TWIN, barred, kickered, twins

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .page import Page

__all__ = ["TOP", "Candidate", "candidates", "fit", "forced", "is_byline", "led_to"]

TOP = 3
"""First lines of a text, where a ``<title>`` stands."""
_ABOVE, _CLOSE, _BELOW = 200, 9, 16
"""Lines above the body that are looked at; those of them where a headline may be one word; lines of the body."""
_BYLINE = 120
"""Characters of a byline that is looked for, so that it is no headline."""
_OPENING, _COLONS, _MARKS = 20, (":", "\N{FULLWIDTH COLON}"), "*_#• "
"""Characters of its opening, what may end it, and marks before it."""
_HEADLINE = 140
"""Characters of a line inside the body that may yet be the headline."""
_NEXT, _TRAIL = 3, 8
"""Lines below a trail of links in which the headline stands that it ends with, and characters of the headline."""
_SHORT, _BARS = 12, 4
"""Characters of the beginning of a headline that a trail may end with, and bars of a menu."""
_FIELD = "[    "
"""How text browsers show where one may type."""
_DEEP = 30
"""Further lines of the body in which a headline may stand that the top line says."""
_MARKED = ": \N{FULLWIDTH COLON}"
"""What may stand behind the label of a date."""
_SHORTEST, _LONGEST = 2, 260
"""Characters of a headline."""
_LINKED = 2000
"""Characters of a headline with the address of its link."""
_FEW = 2
"""Spaces in a line that is too short for a headline far above the body."""
_NAMED = 150
"""First and last lines of a page that may name its site."""
_MOST_LINES = 5
_NEARLY = 1.15
"""By how much the line that a word would not fit in may be over the widest: headlines are set ragged, in any face."""
_FULLEST = 150
"""Characters from which a line is none of a headline's that a width broke."""
_WIDE = "\N{CJK RADICAL REPEAT}"
_HINTS = frozenset({Role.TITLE, Role.HEADING, Role.SUBTITLE, Role.KICKER})
_PARAGRAPH = Role.PARAGRAPH
_STOPS = frozenset('.!?…:;,"”»')
"""What no ``<title>`` with the name of a site ends with."""
_ENDS = frozenset('.,:;!?)%"”“»«…')
"""Signs behind which a break becomes a space, if a letter or a digit follows."""
_MENU = frozenset("*+•▪▸►◦‣□☆●○■·>»[(")
"""What lines of menus and pictures begin with."""
_WIDGETS = frozenset("[(I_")
"""What widgets begin with."""
_FOLIO = frozenset({"/", "|", ""})
"""What parts a running head from the number of its page, where the line has more than that."""
_INNER = frozenset({",", ":", "_"})
"""Separators that a headline has of its own."""
_FAR = 10**6
"""Columns that no line of a headline has."""

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
    for number in [*_worded(page, first, stop), *_unstopped(page, stop)]:
        if _promising(page, number):
            _add_line(page, number, out)
            _add_joins(page, number, stop, out)
            out += kickered(page, number)
            if number + 2 < stop and page.lines[number + 1].text[0] == ":":
                out += _tied(page, number)
    _add_said(page, range(stop, min(len(page.lines), stop + _DEEP)), tops, out)
    out = [one for one in out if not _is_trail(page, one)]
    return [*out, *twins(page, out), *barred(page, out)]


def _is_trail(page: Page, one: Candidate) -> bool:
    """Whether a candidate ends with a line that stands below it: a trail from the front page, or has bars: a menu."""
    text, size = one.text, len(one.text)
    if one.cut or size <= _TRAIL:
        return False
    below = tuple([line[2] for line in page.lines[one.last + 1 : one.last + 1 + _NEXT]])
    if text.endswith(below) and any(
        text.endswith(line) and _TRAIL <= len(line) < size and not line[0].islower() for line in below
    ):
        return True
    return text.count("|") >= _BARS


def led_to(page: Page, one: Candidate, found: Sequence[Candidate]) -> Candidate:
    """Return the headline below a trail that ends with a shorter form of it, the candidate itself if it is no trail."""
    below = range(one.last + 1, min(len(page.lines), one.last + 1 + _NEXT)) if not one.cut else ()
    for number in below:
        if not page.is_body(number) and _is_short_of(one.text, page.lines[number].text):
            return next((other for other in found if other.first == number and not other.cut), one)
    return one


def _is_short_of(text: str, line: str) -> bool:
    """Whether a text ends with the first words of a line, enough of them that they are no name.

    Example:
        >>> _is_short_of("Home News Rain fills the rivers", "Rain fills the rivers: farmers sow")
        True
        >>> _is_short_of("Tributes to Ada Roe", "Ada Roe in May")
        False
    """
    at = text.find(line[:_SHORT], 1) if text[-1].isalnum() else -1
    size = len(text) - at
    if at < 0 or len(line) <= size or text.count(" ", at) < _FEW or line[0].islower():
        return False
    return line.startswith(text[at:]) and not line[size].isalnum()


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
    if rest and kicker[-1].isalnum() and _promising(page, last):
        shown, end = plain(f"{kicker}: {rest}"), page.lines[last].end
        if len(shown) <= _LONGEST:
            yield Candidate(number, last, line.start + lead, end, shown, key(shown), level, "", TIED)


def _worded(page: Page, first: int, stop: int) -> list[int]:
    """Return the lines down to the head of the body, without those of menus, which most are that are far above it."""
    lines, labels = page.lines, page.labels
    near = max(first, page.start - _CLOSE)
    far = [
        number
        for number in range(first, near)
        if (lines[number][2].count(" ") >= _FEW and not _is_item(lines[number][2]))
        or lines[number][2][0] >= _WIDE
        or lines[number][2][0] == "#"
        or labels[number][0] in _HINTS
    ]
    return [*far, *range(near, min(stop, page.start + 1))]


def _unstopped(page: Page, stop: int) -> list[int]:
    """Return the lines below the head of the body that are no sentences, which most are: none of these is promising."""
    lines, labels = page.lines, page.labels
    return [
        number
        for number in range(page.start + 1, stop)
        if lines[number][2][-1] not in FULL_STOPS or lines[number][2][0] == "#" or labels[number][0] in _HINTS
    ]


def _promising(page: Page, number: int) -> bool:
    """Whether a line is worth a closer look: a page has many that are not."""
    text = page.lines[number].text
    size = len(text)
    if size > _LINKED or _FIELD in text:
        return False
    if text[0] == "#" or page.labels[number].role in _HINTS:
        return True
    distance = page.start - number
    sentence = text[-1] in FULL_STOPS and (distance < 0 or (text[-1] != "." and page.labels[number].role is _PARAGRAPH))
    if distance <= 0 or sentence:
        if sentence or size > _HEADLINE or (page.layout.continues[number] and not _is_apart(page, number - 1)):
            return False
        if distance < -1 and _is_prose(page, number - 1) and _is_prose(page, number - 2):
            return False
    return (_SHORTEST < size <= _LONGEST or "](" in text) and not _is_date(page, number)


def _is_item(text: str) -> bool:
    """Whether a line is one of a menu; where quotes open with its sign, they close in the same line."""
    return text[0] in _MENU and not (text[0] == "»" and "«" in text)


def _is_apart(page: Page, number: int) -> bool:
    """Whether no line goes on from a line: it is furniture, it has an address, or a browser stamped it with a day."""
    text = page.lines[number].text
    if number in page.layout.furniture or "://" in text:
        return True
    dates = page.dates(number)
    return bool(dates) and dates[0].start == 0


def _is_alone(text: str) -> bool:
    """Whether a line is none of several of a headline: spaced letters, the number of a page, a head that ends in it."""
    if text[-1].isdecimal():
        return text.rstrip("0123456789 ")[-1:] in _FOLIO or _paged(text) is not None
    return text[1:2] == " " and _spaced(text) is not None


def _is_date(page: Page, number: int) -> bool:
    """Whether a line is a date and little else."""
    dates = page.dates(number)
    return bool(dates) and 2 * sum([date.end - date.start for date in dates]) >= len(page.lines[number].text)


def _is_prose(page: Page, number: int) -> bool:
    return page.labels[number].role is _PARAGRAPH and page.is_full(number)


def is_byline(page: Page, number: int, *, desks: bool = False) -> bool:
    """Whether a line opens as a byline does, and names somebody; with a colon, in whatever language.

    With ``desks``, an agency or what may be one is somebody too.
    """
    text = page.lines[number].text
    if len(text) > _BYLINE:
        return False
    first = text.lstrip(_MARKS).split(maxsplit=1)
    if not first:
        return False
    language = None if any(sign in text[:_OPENING] for sign in _COLONS) else page.language
    if text[0] < _WIDE and first[0].casefold().strip(":") not in openers(language):
        return False
    kind, names = read(text, lexicon(language))
    return kind == "by" and (bool(names) if desks else any(name.kind == "person" for name in names))


def _add_line(page: Page, number: int, out: list[Candidate]) -> None:
    """Add a line as it stands."""
    line = page.lines[number]
    text = line.text
    if len(text) > _LINKED:
        return
    lead, level = inner(text)
    bare = _bare(text[lead:], level)
    shown = plain(bare if "#" not in bare else text[lead:])
    if _SHORTEST <= len(shown) <= _LONGEST and (shown[0].isalpha() or _letter(shown)):
        out.append(Candidate(number, number, line.start + lead, line.end, shown, key(shown), level, ""))


def _cuts(page: Page, number: int) -> Iterator[Candidate]:
    """Yield what stands before or behind a separator of a ``<title>`` line."""
    line = page.lines[number]
    text = line.text
    if len(text) > _LONGEST or _is_item(text) or text[-1] in _STOPS or not _separated(text):
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
            if _SHORTEST < len(shown) <= _LONGEST and _letter(shown):
                yield Candidate(number, number, line.start + start, line.start + end, shown, key(shown), level, cut)


def _is_said(page: Page, number: int, name: str) -> bool:
    """Whether another line has what may be the name of the site: headlines have commas of their own."""
    if not page.says_again(name) or page.whole().count(name) == page.lines[number].text.count(name):
        return False
    near = (*page.lines[:_NAMED], *page.lines[-_NAMED:])
    return any(name in line.text and line is not page.lines[number] for line in near if len(line.text) <= _LONGEST)


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
    texts, gaps, width, least = [this], 0, len(this), _FAR
    for last in range(number + 1, min(number + _MOST_LINES, stop)):
        line = lines[last]
        if len(line.text) > (_FULLEST if wrapped else _LONGEST) or line.page_break:
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
        width, least = max(width, len(following)), min(least, _needed(this, following))
        how = 0 if least > width else _nearly(texts) if wrapped else 2
        if how > 1 or _is_other(page, last):
            return
        gaps |= 2 * (line.blanks > spacing and not depth)
        joined += _gap(this, following) + following
        this, shown = following, plain(joined)
        if not _SHORTEST <= len(shown) <= _LONGEST or not (shown[0].isalpha() or _letter(shown)):
            return
        place = lines[number].start + lead, line.end
        out.append(Candidate(number, last, *place, shown, key(shown), level, "", how + gaps))


def _is_other(page: Page, number: int) -> bool:
    """Whether a line goes on from no headline: furniture, a widget, a date, or the label of one or of a byline."""
    text = page.lines[number].text
    if number in page.layout.furniture or _is_widget(text) or _is_date(page, number) or _is_sited(page, number):
        return True
    words, said = lexicon(page.language), text.casefold().rstrip(_MARKED)
    if said in words.labels:
        return True
    return (
        len(said) <= _OPENING
        and text.split(maxsplit=1)[0].casefold() in words.openers
        and bool(words.by.fullmatch(said))
    )


def _is_sited(page: Page, number: int) -> bool:
    """Whether a line ends with the name of the site, behind a sign, as those of reporters do: "Ada Roe - The Post"."""
    text = page.lines[number].text
    if not _separated(text):
        return False
    return any(
        match[0].strip() not in _INNER and _is_said(page, number, text[match.end() :]) for match in _separators(text)
    )


def _bare(text: str, level: int) -> str:
    """Return a line without the signs of a Markdown heading of this level."""
    return text[level:].lstrip() if level else text


def _is_widget(text: str) -> bool:
    """Whether a line is a picture, a button or a frame that a text browser shows."""
    return text[0] in _WIDGETS and _widget(text) is not None


def _needed(this: str, following: str) -> int:
    """Return the width that a line would have with the first word of the next."""
    return len(this) + 1 + len(following.split(maxsplit=1)[0])


def _gap(this: str, following: str) -> str:
    """Return what the record will have for a break."""
    last, first = this[-1], following[0]
    if (last.isalnum() and (last < _WIDE or first < _WIDE)) or (last in _ENDS and first.isalnum()):
        return " "
    edit = clean(f"{this[-2:]}\n{first}", joined=True)
    return edit[-1].after if edit else " "


def forced(texts: Sequence[str]) -> bool:
    """Whether every break between lines had to be: the next word would not have fitted in the widest of them.

    Example:
        >>> forced(["A Heat Shield for the Most Important Ice on", "Earth"])
        True
        >>> forced(["News", "A Heat Shield for the Most Important Ice on"])
        False
    """
    width = max(map(len, texts))
    return min([_needed(this, following) for this, following in pairwise(texts)], default=_FAR) > width


def fit(texts: Sequence[str]) -> int:
    """Return how the breaks between lines came about: 0 they had to be, 1 nearly so in print, 2 neither.

    Example:
        >>> fit(["Rain ends the drought and fills the", "rivers"]), fit(["Weather", "Rain ends the drought"])
        (0, 2)
    """
    return 0 if forced(texts) else _nearly(texts)


def _nearly(texts: Sequence[str]) -> int:
    """Return :func:`fit` of lines whose breaks did not have to be."""
    widths = [printed(text) for text in texts]
    most = max(widths)
    for width, following in zip(widths, texts[1:], strict=False):
        part = following[:1] if following[0] >= _WIDE else following.split(maxsplit=1)[0]
        if _NEARLY * (width + printed(f" {part}")) <= most:
            return 2
    return 1

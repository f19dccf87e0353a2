"""Deck: the sentence or two below the headline that say what the article is about.

Where the labels took a deck for part of the body it stays there: no sentence of the article is
moved for a guess. If it stands between the headline and whoever signs, it is the subtitle as well. But
flat text often shows it among bylines, dates and buttons, where it is no paragraph by its looks::

    Rain at last                                      title
    After forty dry days the rivers of the            navigation  <- the deck: below the headline, above whoever
    valley carry water, and farmers sow again         navigation     signs, of words that the article has too
    By Ada Roe, 3 May 2024                            byline
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import BODY, Role
from .byline import read
from .dateline import dateline_at
from .lexicon import lexicon
from .marks import inner, key, plain
from .title_lines import is_byline
from .title_odd import credited, odd
from .title_words import opening, telling

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..lines import Draft
    from .candidate import Candidate
    from .page import Page

__all__ = ["deck", "deck_in_body"]

_LEAST, _MOST = 40, 400
"""Characters of a deck."""
_SENTENCES = frozenset({Role.PARAGRAPH, Role.HEADING, Role.LIST_ITEM})
"""Kinds of blocks that may be a deck: many have no stop."""
_SHORTEST = 25
"""Characters of a deck that is a line of the body."""
_WORDS, _SHARE = 2, 0.4
"""Words of a deck that the body has too, and the share of those that say something."""
_LINES = 6
"""Lines of a deck, where a width broke them."""
_SIGNED = 3
"""Lines below a deck in which somebody signs, a date stands, or the article begins."""
_ODD = frozenset({"credit", "web", "clock", "widget", "bar", "crumbs"})
"""What a deck has nothing of."""
_CUT = frozenset("…:|")
"""What a text ends with that is cut, or that goes on."""
_QUOTES = frozenset("\"'“”„«»「『¿¡*_")
"""What it may begin with, beside a letter or a digit."""


def deck(page: Page, headline: Candidate) -> tuple[int, int] | None:
    """Return the first and the last line of the deck below a headline, ``None`` where none is sure."""
    first = headline.last + 1
    if headline.cut or first >= page.start or not _is_deck_line(page, first):
        return None
    last = _last(page, first)
    text = plain(" ".join([page.lines[number].text for number in range(first, last + 1)]))
    if not (_LEAST <= len(text) <= _MOST and _reads_well(page, text) and _is_whole(page, last, text)):
        return None
    if headline.key in key(text) or page.text(last + 1).startswith(page.text(first)):
        return None  # the headline again, behind its kicker; a picture's text, above its caption
    return (first, last) if _is_signed(page, last) and _is_said(page, text) else None


def deck_in_body(page: Page, headline: Candidate, drafts: Iterable[Draft], signed: Iterable[int]) -> tuple[int, ...]:
    """Return the lines of the body's block that stands between a headline and the lines that sign it, if there is one.

    Args:
        page: The page.
        headline: Its headline.
        drafts: The blocks of the body.
        signed: The lines that hold its authors and its days.
    """
    lines = next((draft.lines for draft in drafts if draft.kind in _SENTENCES and draft.lines[0] > headline.last), ())
    if headline.cut or not lines or lines[0] > headline.last + _SIGNED:
        return ()
    last = lines[-1]
    below = min([number for number in signed if number > last], default=len(page.lines))
    if below > last + _SIGNED or below >= page.stop - 1:
        return ()
    if any(page.is_body(number) for number in range(last + 1, below)):
        return ()
    text = plain(" ".join([page.lines[number].text for number in lines]))
    told = _SHORTEST <= len(text) <= _MOST and _reads_well(page, text) and headline.key not in key(text)
    return lines if told and dateline_at(text) is None else ()


def _last(page: Page, first: int) -> int:
    """Return the last line of what begins on a line, where a width broke it."""
    last, layout = first, page.layout
    while last + 1 < page.start and layout.continues[last + 1] and page.labels[last + 1].role not in BODY:
        last += 1
        if last - first >= _LINES:
            break
    return last


def _reads_well(page: Page, text: str) -> bool:
    """Whether a text is neither a list of names nor of links, and credits nobody."""
    return text[-1] not in _CUT and _ODD.isdisjoint(odd(text)) and not read(text, lexicon(page.language))[1]


def _is_whole(page: Page, last: int, text: str) -> bool:
    """Whether a text ends where its line does, and no credit follows, as below a picture."""
    if last + 1 >= len(page.lines) or credited(page.text(last + 1)):
        return False
    apart = page.lines[last + 1].blanks > page.layout.spacing
    return page.layout.width is None or apart or not (text[-1].isalnum() or text[-1] in ",-")


def _is_deck_line(page: Page, number: int) -> bool:
    """Whether a line may begin a deck: it is of no block of the body, no item of a list, no link and no byline."""
    text = page.lines[number].text
    if page.labels[number].role in BODY or inner(text)[0] or not (text[0].isalnum() or text[0] in _QUOTES):
        return False
    return "](" not in text and not page.dates(number) and not is_byline(page, number)


def _is_signed(page: Page, last: int) -> bool:
    """Whether a byline or a date stands closely below, or the article begins there."""
    below = range(last + 1, min(last + 1 + _SIGNED, len(page.lines)))
    return any(number >= page.start or page.dates(number) or is_byline(page, number) for number in below)


def _is_said(page: Page, text: str) -> bool:
    """Whether the body has enough of the words of a text."""
    words, body = telling(text), opening(page)
    hits = sum([word in body for word in words])
    return hits >= _WORDS and hits >= _SHARE * len(words)

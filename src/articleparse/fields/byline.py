"""Byline: which lines of a page can name the persons who wrote the article.

A line is cut at strong separators (``|``, ``•``, a dash between spaces, dates, times), and each
part is read as one of::

    by       By Ada Roe and Bo Li       an opening of the language, then names
    name     Ada Roe, dpa               a part that holds names and nothing else
    inside   A column by Ada Roe        an opening inside a short line

Lines of names that follow each other are one group ("Von", "Ada Roe", ",", "Bo Li"). The groups
are ranked by :mod:`articleparse.fields.byline_features`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from ..rules.agencies import AGENCIES
from .byline_labels import behind_label
from .byline_lists import SHORT, behind_openings, listed, may_begin
from .byline_parts import names_in
from .byline_strangers import behind_place, first_stranger
from .credits import is_credit, without_credit
from .lexicon import no_names
from .marks import inner
from .masks import is_whole, masked, parts
from .names import Name, is_plain_name
from .names_roles import is_role
from .names_uncased import GEORGIAN, UNCASED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .dates import Found
    from .lexicon import Lexicon
    from .page import Page

__all__ = ["is_joint", "read", "read_line"]

_LONG = 130
"""Characters of a line without an opening that may name somebody, targets of links aside."""
_BRACKETS = " *_-~(\N{EN DASH}\N{NO-BREAK SPACE}\N{FULLWIDTH LEFT PARENTHESIS}"
_BESIDE_DATE = "| ,/-:\N{EN DASH}\N{EM DASH}\N{MIDDLE DOT}\N{BULLET}"
"""What may stand between a date and a name."""
_BEHIND_DAY = "|., "
"""What a masked day leaves, and what may stand behind it."""
_HEADING = 30
"""Characters of a line that names the kind of a text and ends in an opening."""
_WIDE_COLON = "\N{FULLWIDTH COLON}"
_LEFT_OUT = frozenset({"\N{HORIZONTAL ELLIPSIS}", "..."})
"""What stands between two names where a page folds a long list."""
_PLACED = 5
"""Words of a line that has the place of one writer, and "and" before the next."""

_ascii_capitals = re.compile(r"[^A-Z]*+[A-Z]\S*+\s[^A-Z]*+[A-Z]").match
"""A word with a capital, and another capital behind it: if any word has one behind it, the first does."""
_ascii_words = re.compile(r"[^\W_]+").findall
_capitals = regex.compile(r"\P{Lu}*+\p{Lu}\S*+\s\P{Lu}*+\p{Lu}").match
_uncased = regex.compile(r"[\p{Lo}\p{Georgian}]").search
_words = regex.compile(r"[\p{L}\p{M}\p{N}]++").findall


def read(
    text: str, words: Lexicon, dates: Sequence[Found] = (), *, opened: bool = False, dated: bool = False
) -> tuple[str, list[Name]]:
    """Return what kind of line this is, and the names in it (offsets in the line).

    A line is ``opened`` if the one before held an opening and nothing else, ``dated`` if a date stands beside it.

    Example:
        >>> from articleparse.fields.lexicon import lexicon
        >>> read("By Ada Roe and Bo Li", lexicon("en"))
        ('by', [Name(start=3, end=10, kind='person'), Name(start=15, end=20, kind='person')])
    """
    if not (dates or opened) and is_plain_name(text, words):
        return "name", [Name(0, len(text), "person")]
    kind, names = _read(text, words, dates, opened=opened)
    if names or kind or not (dated or dates) or text.lstrip(_BRACKETS + "[")[:1] not in UNCASED:
        return kind, names
    shown = masked(text, dates)
    stranger = first_stranger(shown, words) or behind_place(shown, words)
    return ("name", [stranger]) if stranger else (kind, names)


def read_line(
    page: Page, number: int, words: Lexicon, *, opened: bool = False, dated: bool = False
) -> tuple[str, list[Name]]:
    """Return what :func:`read` does for a line of a page; what a page says again is read once."""
    text, dates = page.lines[number].text, page.dates(number)
    if dates or opened or dated:
        return read(text, words, dates, opened=opened, dated=dated)
    found = page.named.get(text)
    if found is None:
        found = page.named[text] = read(text, words)
    return found


def _read(text: str, words: Lexicon, dates: Sequence[Found], *, opened: bool) -> tuple[str, list[Name]]:
    """Return what :func:`read` does, for any line."""
    lead, level = inner(text)
    shown = masked(text, dates)
    lead = len(shown) - len(shown[lead + level :].lstrip(_BRACKETS))
    rest = shown[lead:].strip(" |*_")
    if not rest or (rest[0] == "," and is_role(rest, words)):
        return "", []
    folded = rest.casefold()
    if len(rest) <= SHORT and is_joint(folded, words):
        return "joint", []
    openings = words.may_open(rest, folded.replace("_", " ")) or _is_joined(rest, words)
    opening = words.opening(shown, lead, len(shown)) if openings else None
    behind = behind_openings(shown, opening.end(), len(shown), words) if opening else lead
    if opening:
        shown = without_credit(shown, behind, words)
    at = _behind_day(shown, lead, words) if dates else lead
    label = behind_label(shown, at, words) if ":" in rest or _WIDE_COLON in rest else at
    labelled = label > (opening.end() if opening else at) or (label > at and not is_whole(shown[at:label]))
    if labelled or (opened and not opening):
        return _listed(shown, label if labelled else lead, words, labelled=labelled)
    if (not openings and _is_hopeless(rest, folded, words)) or (not opening and len(rest) > _LONG and is_whole(rest)):
        return "", []
    if openings and _is_opening(shown, behind if opening else 0, rest, words):
        return "opening", []
    spans = list(parts(shown, lead))
    if opening and len(spans) > 1 and spans[1][0] < opening.end():
        spans = _behind_signs(spans, opening.end())
    kind, names = names_in(shown, spans, words, openings=openings)
    credited = kind == "name" and ":" in rest[:SHORT] and folded.partition(":")[0].strip() in words.credits
    return ("", []) if credited else (kind, names)  # "Photo: CNX / Ada Roe, by licence"


def _behind_day(shown: str, lead: int, words: Lexicon) -> int:
    """Return where a masked line goes on behind the day that it begins with: "Friday 3 May 2024. Report: Ada Roe"."""
    day = shown[lead:].partition("|")[0].strip(" ,").casefold()
    start = lead + len(day) if day in words.days else lead
    return start + len(shown[start:]) - len(shown[start:].lstrip(_BEHIND_DAY))


def _behind_signs(spans: Sequence[tuple[int, int]], end: int) -> list[tuple[int, int]]:
    """Return the parts of a line whose opening has a strong separator in it: "Text - photos: Ada Roe"."""
    rest = [span for span in spans if span[1] > end]
    return [(spans[0][0], rest[0][1]), *rest[1:]] if rest else []


def is_joint(folded: str, words: Lexicon) -> bool:
    """Whether a casefolded line stands between two names and holds none: "and", "...", or ", Makurdi and".

    Example:
        >>> from articleparse.fields.lexicon import lexicon
        >>> words = lexicon("en")
        >>> [is_joint(text, words) for text in ("and", ", makurdi and", "ada roe and")]
        [True, True, False]
    """
    if folded in words.joints or folded in _LEFT_OUT:
        return True
    if folded[:1] != ",":
        return False
    said = folded.split()
    return 1 < len(said) <= _PLACED and said[0] == "," and said[-1] in words.joints


def _listed(text: str, start: int, words: Lexicon, *, labelled: bool) -> tuple[str, list[Name]]:
    """Return the names behind an opening on the line before, or behind the label of a person, which may stand alone."""
    if labelled and not text[start:].strip(_BRACKETS + "|"):
        return "opening", []
    text = without_credit(text, start, words) if labelled else text
    found = listed(text, *next(parts(text, start), (start, start)), words)
    if not labelled:
        said = text[found[0].start : found[0].end] if found else ""
        return "by", [] if said in no_names() else found
    return ("by", found) if found and found[0].kind == "person" else ("", [])


def _is_opening(shown: str, behind: int, rest: str, words: Lexicon) -> bool:
    """Whether a line is an opening, which ends ``behind`` it, and nothing else: "By", "A commentary by"."""
    if behind and not shown[behind:].strip(" :|"):
        return True
    before, _, last = rest.rpartition(" ")
    return len(rest) <= _HEADING and last.casefold() in words.writers and not is_credit(rest, len(before), words)


def _is_joined(rest: str, words: Lexicon) -> bool:
    """Whether a masked line begins with an opening that lost the space behind it."""
    first = rest.partition(" ")[0]
    return not first[1:].islower() and words.joined_by.match(rest) is not None


def _is_hopeless(rest: str, folded: str, words: Lexicon) -> bool:
    """Whether a masked line without an opening can name nobody, as far as a cheap look tells."""
    if (len(rest) > _LONG and "||" not in rest) or not _may_name(rest, folded, words):
        return True
    if ":" in rest[:SHORT] and folded.partition(":")[0].strip() in words.credits:
        return True  # "Photo: CNX / Ada Roe"
    return is_whole(rest) and not may_begin(rest[:SHORT], words)


def _may_name(text: str, folded: str, words: Lexicon) -> bool:
    """Whether a line without an opening may hold names: two capitals, a script without them, or a known newsroom."""
    first = text.partition(" ")[0].rstrip(",;")
    if ("." in first[:-1] and "/" not in first) or first in AGENCIES:
        return True  # a newsroom, called by the address of its site
    if _is_small(text[0]) and not ("-" in first and words.ends_role(first.casefold())):
        text = text.partition("||")[2].lstrip(_BESIDE_DATE)  # "pátek 3. května 2024 | Ada Roe"
        if not text or _is_small(text[0]):
            return False
    if text.isascii():
        return _ascii_capitals(text) is not None or (
            len(text) <= SHORT and not words.starts.isdisjoint(_ascii_words(folded))
        )
    if _capitals(text) or _uncased(text):
        return True
    return len(text) <= SHORT and not words.starts.isdisjoint(_words(folded))


def _is_small(sign: str) -> bool:
    """Whether a letter is a small one of a script in which names begin with a capital."""
    return sign.islower() and sign not in GEORGIAN

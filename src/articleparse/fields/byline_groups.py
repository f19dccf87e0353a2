r"""Byline groups: names on lines that follow each other, and whether the next line goes on with them.

It does where a joint stands between them, where both lines hold a name and nothing else, or where an opening
stood alone on the line before::

    By            opens
    Ada Roe       name   \
    News Editor   role    one group
    Bo Li         name   /
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from .byline import is_joint
from .lexicon import lexicon
from .marks import inner
from .masks import masked
from .names import Name, name_at
from .names_roles import is_role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..lines import Line
    from .lexicon import Lexicon
    from .page import Page

__all__ = ["APART", "BULLETS", "Group", "added", "goes_on", "is_picture_label", "joined", "placed", "trails"]

APART = 3
"""Lines from one line of a byline to the next, a joint or a role between them, or a sign and a label."""
BULLETS = " *_+•-"
"""What may stand around a joint, or a name that is alone on its line."""
_SIGN = 4
"""Letters of the longest sign of a paper, behind the name of who writes for it."""
_TAIL = " *_.:,)|^&0123456789\N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}\t"
"""Characters behind a name that say nothing: footnotes, counters."""

_PERSON_LINE = 70
"""Characters of a line that is a name and what the person is."""

_reporter = regex.compile(r"\p{Hangul}{2,4}\s(?:선임|수습|인턴|객원|시민)?기자").fullmatch
_account = regex.compile(r"[\s*+•\-]*+@[\w.]++\s*+").fullmatch


class Group(NamedTuple):
    """Names that belong together."""

    first: int
    last: int
    """Its lines."""
    names: tuple[Name, ...]
    """Offsets in the raw text."""
    kind: str
    """``by``, ``name``, ``inside``, ``signed``, or ``rights``."""


def placed(line: Line, names: Iterable[Name]) -> tuple[Name, ...]:
    """Return names of a line with offsets in the raw text."""
    return tuple([Name(line.start + name.start, line.start + name.end, name.kind) for name in names])


def added(page: Page, last: Group, names: tuple[Name, ...], number: int) -> tuple[Name, ...]:
    """Return the names that the group does not have: pages say a name as picture and as link."""
    line = page.lines[number]
    before = "\n".join([page.lines[k].text for k in range(last.first, last.last + 1)])
    return tuple(name for name in names if line.text[name.start - line.start : name.end - line.start] not in before)


def joined(page: Page, last: Group, number: int, *, running: bool) -> bool:
    """Whether a line of names goes on with the group before; it is ``running`` behind an opening of its own."""
    before = last.last
    if not 0 < number - before <= APART:
        return False
    words = lexicon(page.language)
    between = [page.lines[k].text for k in range(before + 1, number)]
    if between and _is_label(page, number, between):
        return True
    if between:
        return all(
            is_joint(text.strip(BULLETS).casefold(), words)
            or (running and (_is_post(page, last, text) or _account(text) is not None))
            for text in between
        )
    texts = page.lines[before].text, page.lines[number].text
    if goes_on(texts[0], words) or all(_is_with_role(text, words) for text in texts):
        return True
    if not running and (last.kind != "name" or bool(inner(texts[0])[0]) != bool(inner(texts[1])[0])):
        return False
    return texts[0].isupper() == texts[1].isupper() and all(_is_bare(text, words) for text in texts)


def trails(page: Page, last: Group, number: int) -> bool:
    """Whether an opening alone on its line is the label of the name above: a role, or below the next name again."""
    if last.kind != "name" or last.last < number - 2:
        return False
    if last.last == number - 1 and page.text(number).strip(BULLETS).casefold() in lexicon(page.language).roles:
        return True  # languages call who writes by the word that they set before his name, too
    return _is_label(page, number + 1, [page.text(k) for k in range(last.last + 1, number + 1)])


def _is_label(page: Page, number: int, between: Sequence[str]) -> bool:
    """Whether the lines before a name label the one above: "Ada Roe / VH / Text / Bo Li / VH / Text and photos"."""
    *signs, label = between
    again = page.text(number + len(between))
    known = again.startswith(label) or is_picture_label(again, lexicon(page.language))
    return known and all(text.isupper() and len(text) <= _SIGN for text in signs)


def _is_post(page: Page, last: Group, text: str) -> bool:
    """Whether a line is the role of the person above, not the label of the one below: "Writer / Ada Roe / Editor"."""
    words = lexicon(page.language)
    opening = page.text(last.first - 1).strip(BULLETS + ":").casefold()
    return is_role(text, words) and opening not in words.roles


def is_picture_label(text: str, words: Lexicon) -> bool:
    """Whether a line is the word for pictures, or for who makes them, and nothing else."""
    return text != "" and text.strip(BULLETS).casefold() in words.credits


def goes_on(text: str, words: Lexicon) -> bool:
    """Whether a line ends in what stands between two names, so that the next one goes on."""
    text = text.rstrip()
    return text[-1] in ",&、" or text.rpartition(" ")[2].casefold() in words.joints


def _is_with_role(text: str, words: Lexicon) -> bool:
    """Whether a line is a name and what the person is, written small, or a Korean name and "reporter"."""
    if _reporter(text):
        return True
    name, comma, rest = text.partition(", ")
    if not comma or not rest[:1].islower() or len(text) > _PERSON_LINE:
        return False
    found = name_at(name, 0, len(name), words)
    return found is not None and found.kind == "person" and found.end == len(name)


def _is_bare(text: str, words: Lexicon) -> bool:
    """Whether a line holds one name and nothing else, a role glued to it aside."""
    text = masked(text)
    lead, _ = inner(text)
    name = name_at(text, lead, len(text), words)
    if name is None or name.kind != "person":
        return False
    rest = text[name.end :].strip(_TAIL)
    return not rest or is_role(rest, words)

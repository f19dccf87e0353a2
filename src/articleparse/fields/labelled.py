"""Labelled fields: the head of a text that names its fields, as archives and front matter do.

Downloads of news archives, the output of other extractors and Markdown with front matter say
what is what::

    ---                                 HEADLINE: Rain at last
    title: "Rain at last"               BYLINE: By Ada Roe
    author: Ada Roe                     DATE: 3 May 2024
    date: 2024-05-03                    LENGTH: 409 words
    ---

So does the head of a mail, whose subject is its title and whose sender is its author::

    From: Ada Roe <ada@mail.example>
    Subject: Rain at last

One such line may be a sentence ("Source: my neighbour"), so two different labels must stand
close together near the top, and one of them must name title or author. Then each is read as it
is labelled, and all labelled lines, of head and end, leave the body.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import regex

from ..kinds import BODY, Role
from ..locales import LABELS, codes, locale
from .byline_lists import listed
from .lexicon import lexicon
from .names import Name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..locales import Label
    from .page import Page

__all__ = ["Labelled", "labelled"]

_HEAD, _END = 30, 12
"""Lines of the head, and of the end, that are looked at."""
_APART = 3
"""Lines from one labelled line of the head to the next."""
_LEAST = 2
"""Different labels that make a labelled head."""
_LONGEST = 300
"""Characters of a labelled line."""
_SAID = 60
"""Characters of a value that names authors, and nobody else, though no name opens it."""
_COLON, _WIDE_COLON = 24, "\N{FULLWIDTH COLON}"
"""Characters of a line among which the colon stands, and its form in Chinese."""
_NAMES = {
    Role.TITLE: "headline title",
    Role.AUTHOR: "byline author authors",
    Role.PUBLISHED: "date published publication-date pubdate",
    Role.PUBLISHER: "publication newspaper publisher source journal medium sitename site",
    Role.URL: "url link canonical",
    Role.DATELINE: "dateline",
    Role.METADATA: "length section load-date language publication-type document-type graphic subject subjects"
    " geographic organization company ticker person country city state copyright id tags categories category"
    " description hostname fingerprint edition slug layout excerpt summary keywords license",
}
"""What archives and tools call the fields, whatever the language of the text."""
_MAIL_NAMES = {
    Role.AUTHOR: "from",
    Role.TITLE: "subject",
    Role.PUBLISHED: "date sent",
    Role.METADATA: "to cc bcc reply-to message-id list-id in-reply-to references newsgroups path organization x-mailer",
}
"""What the head of a mail calls them, by the standard (RFC 5322, RFC 5536); programs show it in their own language."""

_line = regex.compile(r"(?P<label>\p{L}[\p{L}\-_]{0,20})\s?[:\N{FULLWIDTH COLON}](?:\s+(?P<value>\S.*))?$").match
_fence = regex.compile(r"-{3,}|\+{3,}|={3,}").fullmatch
_forwarded = regex.compile(r"-{3,}\s?\p{L}[^-]{1,60}-{3,}").fullmatch
"""The line above a message that somebody hands on."""
_count = regex.compile(r"\d{1,4} \p{L}{2,3} \d{1,4} \p{Lu}{4,12}").fullmatch
_quoted = regex.compile(r"([\"'])(.*)\1").fullmatch


class Labelled(NamedTuple):
    """A line that says which field it holds."""

    line: int
    role: Role
    start: int
    end: int
    """Its value, in the line; empty where the line says none."""
    names: tuple[Name, ...] = ()
    """The authors, in the line."""


def labelled(page: Page) -> list[Labelled]:
    """Return the labelled lines of a text with a labelled head, none of any other text."""
    heads = "\n".join([line[2][:_COLON] for line in page.lines[:_HEAD]])
    if heads.count(":") + heads.count(_WIDE_COLON) < _LEAST:
        return []
    names = _archive_names(page.language)
    head = _run(page, names)
    mail = _run(page, _mail_names(page.language))
    said = {one.role for one in mail}
    if said > {Role.AUTHOR, Role.TITLE} and _heads(page, mail[0].line):
        frames = [n for n in range(mail[-1].line) if _forwarded(page.text(n))]
        return [*mail, *(Labelled(number, Role.METADATA, 0, 0) for number in frames)]
    roles = {one.role for one in head}
    labels = {page.lines[one.line].text.split(":")[0].casefold() for one in head}
    if len(labels) < _LEAST or roles.isdisjoint({Role.TITLE, Role.AUTHOR}):
        return []
    last = head[-1].line
    around = [number for number in range(last + 2) if _is_frame(page.text(number))]
    if any(_count(page.text(number)) for number in around):
        head = _source(page, around[0] + 1, head)
    end = range(max(last + 1, page.stop, len(page.lines) - _END), len(page.lines))
    others = [one._replace(role=Role.METADATA) for number in end if (one := _read(page, number, names))]
    return [*head, *others, *(Labelled(number, Role.METADATA, 0, 0) for number in around)]


def _heads(page: Page, number: int) -> bool:
    """Whether a message begins with a line: nothing but frames of it, or lines that are no body, stand above.

    A letter that an article quotes has the article above it.
    """
    return all(_forwarded(page.text(above)) or page.labels[above].role not in BODY for above in range(number))


def _source(page: Page, number: int, head: list[Labelled]) -> list[Labelled]:
    """Return the fields with those that an archive puts, without labels, below the number of the document.

    That is the name of the paper, then the day, then the headline, if it is one line.
    """
    text = page.text(number)
    first = head[0].line
    if number >= first or not 0 < len(text) <= _SAID or page.dates(number):
        return head
    rest = [n for n in range(number + 1, first) if not page.dates(n)]
    if len(rest) == 1 and rest[0] == first - 1 and all(one.role is not Role.TITLE for one in head):
        head = [Labelled(rest[0], Role.TITLE, 0, len(page.text(rest[0]))), *head]
    return [Labelled(number, Role.PUBLISHER, 0, len(text)), *head]


@cache
def _archive_names(language: str | None) -> Mapping[str, Role]:
    """Return the names of the fields that archives and front matter have, with the roles that they stand for."""
    found = [(known.code, known.labels) for code in codes() if (known := locale(code))]
    return _roles(found, language) | _named(_NAMES)


@cache
def _mail_names(language: str | None) -> Mapping[str, Role]:
    """Return the names of the fields at the head of a mail: a sender, a subject, a day, and whom it went to."""
    found = [(known.code, known.mail) for code in codes() if (known := locale(code))]
    return _roles(found, language) | _named(_MAIL_NAMES)


def _roles(found: Iterable[tuple[str, Mapping[Label, tuple[str, ...]]]], language: str | None) -> dict[str, Role]:
    """Return what each name of a field stands for, in the language of the text before any other.

    A program labels a text in the language of its reader, so those of all languages count. "Rubrik" is the section
    in German, the headline in Swedish, and where the language is another it goes with what says less.
    """
    listed = [
        (code == language, LABELS.index(label), name)
        for code, labels in found
        for label, names in labels.items()
        for name in names
    ]
    return {name: Role(LABELS[place]) for _, place, name in sorted(listed)}


def _named(names: Mapping[Role, str]) -> dict[str, Role]:
    return {name: role for role, listed in names.items() for name in listed.split()}


def _run(page: Page, roles: Mapping[str, Role]) -> list[Labelled]:
    """Return the labelled lines that follow each other closely."""
    out: list[Labelled] = []
    for number in range(min(_HEAD, len(page.lines))):
        if out and number - out[-1].line > _APART:
            if len(out) >= _LEAST:
                break
            out = []
        one = _read(page, number, roles)
        if one:
            out.append(one)
    return out


def _read(page: Page, number: int, roles: Mapping[str, Role]) -> Labelled | None:
    """Return the field that a line is labelled as."""
    text = page.lines[number].text
    match = _line(text) if ":" in text[:_COLON] or _WIDE_COLON in text[:_COLON] else None
    if match is None or len(text) > _LONGEST:
        return None
    role = roles.get(match["label"].casefold().replace("_", "-"))
    if role is None:
        return None
    start, end = match.span("value")
    if start < 0:
        return Labelled(number, role, len(text), len(text))
    if _quoted(text, start, end):
        start, end = start + 1, end - 1
    if role is Role.AUTHOR:
        end = min([place for sign in (" <", " [mailto") if (place := text.find(sign, start)) > 0], default=end)
        bracket = text.find("(", start, end)
        if "@" in text[start:end] and bracket >= 0 and text[end - 1] == ")":
            named = "@" in text[bracket:end]  # "Ada Roe (ada@mail.example)", "ada@mail.example (Ada Roe)"
            start, end = (start, len(text[:bracket].rstrip())) if named else (bracket + 1, end - 1)
    names = _names(page, text, start, end) if role is Role.AUTHOR else ()
    return Labelled(number, role, start, end, names)


def _names(page: Page, text: str, start: int, end: int) -> tuple[Name, ...]:
    """Return the authors that a value names; a sentence about where the text came from names none."""
    words = lexicon(page.language)
    opening = words.opening(text, start, end)
    found = listed(text, opening.end() if opening else start, end, words) if end - start <= _SAID or opening else []
    persons = tuple(name for name in found if name.kind in {"person", "single"})
    return persons or tuple(found)


def _is_frame(text: str) -> bool:
    """Whether a line frames the fields: a fence, or the number of the document in its file."""
    return bool(_fence(text) or _count(text))

"""Rules for the kind of a unit: of boilerplate, by what it says; of body, by how it looks.

What the table :data:`STANDALONE` matches is never body; else that is not decided here. A unit
that is not body gets its kind from, in order,

1. the words of its language (:mod:`articleparse.locales`), rule ``words_<kind>``;
2. the table :data:`BOILERPLATE_RULES`, for what is written alike everywhere;
3. its section: what follows "Comments" are comments, rule ``section_<kind>``;
4. its place and shape: short units are navigation before the body, links behind it.
"""

from __future__ import annotations

import re
from itertools import compress
from typing import TYPE_CHECKING

from ..kinds import Role
from . import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["BOILERPLATE_RULES", "LISTINGS", "SECTIONS", "STANDALONE", "asked"]

STANDALONE: tuple[Rule, ...] = (
    Rule(
        name="copyright_line",
        pattern=r"^(?:©|\N{SOUND RECORDING COPYRIGHT}|\([cC]\)\s?(?:19|20)\d\d"
        r"|(?i:copyright)\s?(?:©|\(c\)|(?:19|20)\d\d))",
        role=Role.COPYRIGHT,
        why="A line that begins with the sign says who holds the rights, whatever comes behind it.",
        hits=("© 2019 Die Zeitung", "Copyright 2004 Roe Media. No part may be used.", "(c) 2020 Ada Roe"),
        misses=("Copyright law is old.", "He wrote © on the wall."),
    ),
    Rule(
        name="address_line",
        pattern=r"^(?:\d{1,4}\.\s|\[\d{1,4}\]:?\s)?(?:\p{L}+\s){0,3}(?:\p{L}+:\s?)?"
        r"(?:https?://|www\.)\S{1,500}(?:\s\w+\s[\d\w .]{4,20})?$",
        role=Role.METADATA,
        why="An address, with a number or a word or two before it and a day behind it: what printers, browsers of text"
        " and citations add.",
        hits=(
            "https://paper.example/a/1",
            "URL: https://paper.example/a",
            "Printed from https://paper.example/a on 3 May 2020",
            "12. https://paper.example/b",
            "[3]: https://paper.example/c",
        ),
        misses=("More is said at https://paper.example than here, and the rest is lost.",),
    ),
    Rule(
        name="sheet_number",
        pattern=r"^(?:\p{L}{1,8}\.?\s)?\d{1,3}\s?/\s?\d{1,3}$|^\d{1,3}$",
        role=Role.PAGE_FURNITURE,
        why="A number by itself, or one of so many, counts pages or pictures.",
        hits=("1/2", "Page 3 / 4", "12"),
        misses=("12 ferries", "In 2019"),
    ),
    Rule(
        name="mail_line",
        pattern=r"^(?:[\p{L}-]{1,10}\s?:\s?)?"
        r"(?:[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|(?:[\p{L}\p{M}.'-]{1,20}\s){1,3}<[\w.+-]{1,60}@[\w.-]{1,90}>)$",
        role=Role.CONTACT,
        why="An address by itself, or behind a name, says whom to write to.",
        hits=("desk@herald.example", "E-mail: ada.roe@herald.example", "Ada Roe <ada.roe@herald.example>"),
        misses=("Write to desk@herald.example before noon.", "@adaroe"),
    ),
    Rule(
        name="initials",
        pattern=r"^[(\[]\p{Ll}{2,3}(?:[/,;|]\s?\p{Ll}{2,3}){1,3}[)\]]$(?<!and/or.)(?<!he/she.)(?<!she/he.)",
        role=Role.METADATA,
        why="Letters in brackets, parted by a slash, call who wrote and who edited, or the agencies.",
        hits=("(abc/def)", "[cnx/ro]", "(wio, kel)"),
        misses=("(and/or both)", "(he said)", "(A/B)", "(and/or)", "(he/she)", "(lacht, singt)"),
    ),
    Rule(
        name="type_size",
        pattern=r"^(?:[A\u0410\u0391]\s?[-+\u2212\uFF0B]|[大中小])$",
        role=Role.OTHER,
        why="Buttons for larger and smaller type are written alike everywhere.",
        hits=("A+", "A-", "A \u2212", "中"),
        misses=("A", "B+", "A-ha", "a-"),
    ),
)
"""What leaves the body wherever it stands, whatever the model says."""

BOILERPLATE_RULES: tuple[Rule, ...] = (
    Rule(
        name="copyright_sign",
        pattern=r"(?:^|\s)(?:©|\N{SOUND RECORDING COPYRIGHT}|\([cC]\)\s?(?:19|20)\d\d)"
        r"|(?i:\bcopyright\b.{0,20}\b(?:19|20)\d\d\b)",
        role=Role.COPYRIGHT,
        why="Who holds the rights is said in a sign that all languages share.",
        hits=("© 2019 Die Zeitung", "(c) 2020 by Ada Roe", "Copyright © The Paper", "Copyright 2004-2011 Roe Media"),
        misses=("The (c) option is the third.", "A law on copyright passed."),
    ),
    Rule(
        name="mail_address",
        pattern=r"^.{0,60}\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\b.{0,40}$",
        role=Role.CONTACT,
        why="A short line with an address of electronic mail tells how to reach someone.",
        hits=("Mail: desk@paper.example", "ada.roe@paper.example", "redaktion@zeitung.example | Tel. 01"),
        misses=("Follow @adaroe", "At 5 p.m. the @-sign was turned off."),
    ),
    Rule(
        name="telephone",
        pattern=r"^[^.!?]{0,30}\b(?i:tel|phone|fon|fax|тел|電話)[.:\s]{1,3}\(?\+?[\d\s()/-]{5,24}\d",
        role=Role.CONTACT,
        why="A number with the word for telephone before it.",
        hits=("Tel.: +43 1 123 45 67", "Phone: (555) 123-4567"),
        misses=("He told me to phone at 5.",),
    ),
    Rule(
        name="hash_tags",
        pattern=r"^#\w{2,50}(?:[\s,]{1,3}#\w{2,50}){0,30}$",
        role=Role.TAGS,
        why="A line of nothing but words behind number signs.",
        hits=("#harbour #bridge", "#Politik, #Wien"),
        misses=("#1 in the charts is a song about a bridge", "# A heading"),
    ),
    Rule(
        name="web_address",
        pattern=r"^<?(?:https?://|www\.)\S{1,500}$"
        r"|^[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.[a-z]{2,12}(?:/\S{0,300})?$",
        role=Role.METADATA,
        why="A line of nothing but an address.",
        hits=("https://paper.example/a/1", "www.paper.example", "paper.example"),
        misses=("See https://paper.example for more.",),
    ),
    Rule(
        name="clock_and_date",
        pattern=r"^\W{0,3}(?:\d{1,4}[./-]){1,2}\d{1,4}\W{0,4}(?:\d{1,2}[:.h]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?\W{0,2}$",
        role=Role.METADATA,
        why="A line of nothing but a date in figures, with or without the time.",
        hits=("12.03.2020", "2020-03-12 14:30", "3/12/2020, 4:05 PM"),
        misses=("12.5 percent", "10/10 for the ferry"),
    ),
    Rule(
        name="file_size_or_image",
        pattern=r"^\[?(?:[\w%.-]{1,120}\.(?i:jpe?g|png|gif|webp|svg)|(?i:image|button|iframe|video))\b[^\s]{0,200}\]?$",
        role=Role.METADATA,
        why="Text browsers write the name of a picture, or what stood there, in brackets.",
        hits=("[harbour-1.jpg]", "[image]", "(BUTTON)".strip("()"), "bridge.png?w=300"),
        misses=("Image is everything", "The button was red."),
    ),
)
"""Tried in order on the text of a unit that is not body and not above 200 code points long."""

SECTIONS: frozenset[Role] = frozenset(
    {Role.COMMENTS, Role.RELATED_LINKS, Role.AUTHOR_BIO, Role.COOKIE_NOTICE, Role.NEWSLETTER, Role.PAYWALL}
)
"""Kinds whose heading speaks for the sentences behind it."""
LISTINGS: frozenset[Role] = frozenset({Role.RELATED_LINKS, Role.TAGS})
"""Kinds whose heading speaks for the headlines below it."""

_SIGN = re.compile(r"[\d@#.\[/\N{COPYRIGHT SIGN}\N{SOUND RECORDING COPYRIGHT}]")
"""One of these is in whatever any of the rules matches."""
_TELLING = re.compile(r"[\d@\[#]|www\.|https?:|\.(?:jpe?g|png|gif|webp|svg)")
"""What an address or a picture's name has, beside being one word."""
_NUMBERED = re.compile(r"\W{0,3}\d")


def asked(text: str) -> Iterable[Rule]:
    """Return those of :data:`BOILERPLATE_RULES` whose signs a text has; to look for these takes a tenth of the time.

    Example:
        >>> [rule.name for rule in asked("Mail: desk@paper.example")]
        ['mail_address']
    """
    if _SIGN.search(text) is None:
        return ()
    low = text.lower()
    word = " " not in text and _TELLING.search(text) is not None
    signs = (
        "\N{COPYRIGHT SIGN}" in text or "\N{SOUND RECORDING COPYRIGHT}" in text or "(c)" in low or "copyright" in low,
        "@" in text,
        "tel" in low or "phone" in low or "fon" in low or "fax" in low or "тел" in low or "電話" in low,
        text[0] == "#",
        word,
        _NUMBERED.match(text) is not None,
        word,
    )
    return compress(BOILERPLATE_RULES, signs) if True in signs else ()

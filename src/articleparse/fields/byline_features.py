"""What the ranking of bylines looks at: the features of each group of names, by name.

They say what else is on the line, where the line stands, what stands beside it, whether a date is
near, how often the page says the name again, and whether the given name is known::

    By Ada Roe | 3 May 2024    rest:1:by  where:head:1  near:here:by  given:all
    Ada Roe                    rest:0:name  where:behind:9  near:no:name  said:2:name   somebody in the news

The module is long since it has a function for each of these.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import regex

from ..kinds import BODY
from ..locales import phrases
from ..locales import words as words_for
from .byline_evidence import evidence
from .given import knows
from .lexicon import lexicon
from .marks import inner, letters
from .masks import masked
from .names_roles import is_role
from .zones import class_of, where_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .byline_groups import Group
    from .lexicon import Lexicon
    from .page import Page

__all__ = ["describe_groups", "first_name", "shown_names"]

_RESTS = (0, 6, 15, 30, 60)
_SIZES = (3, 15, 40, 90)
"""Upper bounds of the classes of what else is on a line, in letters, and of lines beside it, in characters."""
_TIMES = 3
_FAMILY = 2
"""Letters of a family name that is too short to be looked for."""
_PRINTED, _OPENING = 12, 2
"""First lines of a hard-wrapped text, where its byline stands if no page is around it; lines of a body's opening."""
_CREDIT = 30
"""Characters of a line that may be the heading of a picture credit."""

_clock = re.compile(r"\d\s?[:.hH時시]\s?\d\d(?!\d)").search
_author_link = regex.compile(
    r"/(?:autor|author|redakt|redaction|profile|people|staff|journalist|person|contributor|skribent|forfatter|by|team)[a-z]*[/-]",
    regex.IGNORECASE,
).search
_slashed = regex.compile(r"\p{L}\s?/\s?(?:\p{Lu}{2,}|\p{Lu}\p{L}+\s\p{L}+)[)\]]?$").search
_placed = regex.compile(r"(?:\s?[/,\N{EN DASH}-]|\sin|\s\()\s?\p{Lu}[\p{L}\p{M} .\-]{2,20}\)?\W*$").match
_credited = regex.compile(
    r"(?i)©|\b(?:fotos?|photos?|photographs?|photographer|bild|bilder|image|credit|copyright|quelle|source|getty|illustration"
    r"|grafik|video|kamera|camera|fotograf|photographe|fotografía|imagen|crédit|zdjęcie|фото|写真|사진)\b"
).search
_CREDITS = (
    *("©", "foto", "photo", "bild", "image", "credit", "copyright", "quelle", "source", "getty", "illustration"),
    *("grafik", "video", "kamera", "camera", "crédit", "zdjęcie", "фото", "写真", "사진"),
)
"""Stems of what :data:`_credited` looks for: the words with which the weights were learned, so they stand here."""


def describe_groups(page: Page, found: Sequence[Group], title: int) -> list[list[str]]:
    """Return the features of each group."""
    if not found:
        return []
    body = _body(page)
    stamps: dict[int, tuple[bool, bool]] = {}
    more = evidence(page, found, [first_name(page, group) for group in found], title)
    out = []
    for group, extra in zip(found, more, strict=True):
        rest, near, share = _rest(page, group), _near(page, group, stamps), _share(page, group)
        out.append(
            [
                *extra,
                f"rest:{rest}:{group.kind}",
                f"rest:{rest}:{group.kind}:{share}",
                f"near:{near}:{group.kind}",
                f"near:{near}:{group.kind}:{rest}",
                *_place(page, group, title),
                *_said(page, group, body, title),
                *_beside(page, group, stamps),
                *_given(page, group, share),
                f"alone:{share}:{rest}:{where_of(page, group.first, title)}:{group.kind}",
                f"small:{_small(page, group)}:{share}",
            ]
        )
    return out


def _body(page: Page) -> str:
    """Return the text of the body, a line feed before each line."""
    inside = range(page.start, page.stop)
    return "".join([f"\n{page.lines[number][2]}" for number in inside if page.labels[number][0] in BODY])


def _role(page: Page, number: int) -> str:
    return "body" if page.is_body(number) else page.labels[number].role


def _is_credited(text: str) -> bool:
    """Whether a text has a word of picture credits: looked for only where the sign or a stem of one is there."""
    return any(map(text.lower().__contains__, _CREDITS)) and _credited(text) is not None


def _rest(page: Page, group: Group) -> int:
    """Return the class of what else is on the first line of a group, in letters."""
    said = letters(masked(page.lines[group.first].text, page.dates(group.first)))
    return class_of(said - sum([name.end - name.start for name in group.names]), _RESTS)


def _place(page: Page, group: Group, title: int) -> list[str]:
    number, kind = group.first, group.kind
    text = page.lines[number].text
    where = where_of(page, number, title)
    kinds = group.names[0].kind if len(group.names) == 1 else "+".join(sorted({name.kind for name in group.names}))
    out = [
        "bias",
        f"kind:{kind}:{where.partition(':')[0]}",
        f"kind:{kind}:{kinds}",
        f"where:{where}",
        f"names:{min(4, len(group.names))}",
        "role:" + _role(page, number),
    ]
    if "/" in text and _author_link(text):
        out.append("author link")
    if inner(text)[0]:
        out.append("bullet")
    if number in page.layout.furniture:
        out.append("furniture")
    if kind == "name" and _placed(text, group.names[-1].end - page.lines[number].start):
        out.append("place behind")
    if ("/" in text and _slashed(text)) or (text[0] == "(" and text[-1] == ")"):
        out.append("slash")
    if "](" in text:
        out.append(f"link:{kind}")
    if "@" in text or "mailto:" in text:
        out.append("address")
    if text[0] in "*_" and text[-1] in "*_":
        out.append("emphasis")
    before = page.text(number - 1)
    if _is_credited(text) or (len(before) < _CREDIT and _is_credited(before)):
        out.append("credit")  # the names may be those of a picture, or stand in the heading of a column
    return out


def _said(page: Page, group: Group, body: str, title: int) -> list[str]:
    """Return how often the page says the first name again: in the body it is that of somebody in the news."""
    name, whole = first_name(page, group), page.whole()
    family = name.split()[-1]
    here = page.start <= group.first < page.stop and page.labels[group.first].role in BODY
    lines = "\n".join([page.lines[k].text for k in range(group.first, group.last + 1)])
    own, said = lines.count(name), whole.count(name)
    inside = body.count(name) if here or said > own or group.last > group.first else 0
    again = body.count(family) - here * lines.count(family) if len(family) > _FAMILY else 0
    elsewhere = said - inside - (not here) * own
    out = [
        f"said:{min(2, inside - here * own)}:{group.kind}",
        f"again:{min(_TIMES, again)}:{group.kind}",
        f"elsewhere:{min(_TIMES, elsewhere)}:{group.kind}",
        f"words:{min(5, name.count(' ') + 1)}",
    ]
    if name.isupper():
        out.append("capitals")
    head = page.text(title)
    if name in head or family in head.split():
        out.append(f"titled:{name in head}:{group.kind}")
    if said > inside and whole.count(f"\n{name} ") > (body.count(f"\n{name} ") if inside else 0):
        out.append(f"begins:{group.kind}")
    return out


def first_name(page: Page, group: Group) -> str:
    """Return the first name of a group."""
    name = group.names[0]
    line = page.lines[group.first]
    shown = line.text[name.start - line.start : name.end - line.start]
    if name.end <= line.end:
        return shown
    line = page.lines[group.first + 1]
    return f"{shown} {line.text[: name.end - line.start]}"


def shown_names(page: Page, group: Group) -> list[str]:
    """Return the names of the persons of a group."""
    lines = page.lines[group.first : group.last + 1]
    return [
        line.text[name.start - line.start : name.end - line.start]
        for name in group.names
        if name.kind == "person"
        for line in lines
        if line.start <= name.start < line.end
    ]


def _share(page: Page, group: Group) -> str:
    """Return how many of the persons have a given name that is known."""
    texts = shown_names(page, group)
    if not texts:
        return "none"
    count = sum([knows(text, page.language) for text in texts])
    return "all" if count == len(texts) else "most" if 2 * count >= len(texts) else "some" if count else "no"


def _given(page: Page, group: Group, share: str) -> list[str]:
    """Return whether the names of persons have given names, by where they stand."""
    printed = page.layout.width is not None and group.first < _PRINTED
    return [
        f"given:{share}",
        f"given:{share}:{group.kind}",
        f"print:{printed}:{group.kind}",
        f"print:{printed}:{share}:{group.first < page.start + _OPENING}",
    ]


def _small(page: Page, group: Group) -> int:
    """Return how many words of the first name the page writes small elsewhere, as it does with those of a phrase."""
    whole, particles = page.whole(), lexicon(page.language).particles
    said = [word.lower() for word in first_name(page, group).split() if len(word) > _FAMILY and word[0].isupper()]
    return sum([f" {word} " in whole for word in said if word not in particles])


def _near(page: Page, group: Group, stamps: dict[int, tuple[bool, bool]]) -> str:
    """Return how near a date or a time stands, which speaks for a byline."""
    first, last = group.first, group.last
    for name, below, above in (("here", last, first), ("next", last + 1, first - 1), ("two", last + 2, first - 2)):
        if _stamped(page, below, stamps)[0] or _stamped(page, above, stamps)[0]:
            return name
    return "no"


def _beside(page: Page, group: Group, stamps: dict[int, tuple[bool, bool]]) -> list[str]:
    """Return what the lines beside a group say."""
    first, last, kind = group.first, group.last, group.kind
    out = _company(page, group, stamps)
    for step, number in (("next", last + 1), ("before", first - 1)):
        text = page.text(number)
        out.append(f"{step}:{'body' if text and page.is_body(number) else class_of(len(text), _SIZES)}:{kind}")
    return out


def _company(page: Page, group: Group, stamps: dict[int, tuple[bool, bool]]) -> list[str]:
    """Return what kinds of lines the neighbours are: a role, the same name again, a time ago, a button."""
    words = lexicon(page.language)
    below, above = group.last + 1, group.first - 1
    line = page.lines[group.last]
    rest = line.text[group.names[-1].end - line.start :].strip(" ,:-*_")
    after, before = page.text(below), page.text(above)
    out = []
    if (rest and _begins_role(rest, words)) or (after and _begins_role(after.strip(" *_"), words)):
        out.append(f"role beside:{group.kind}")
    if first_name(page, group) in {after.strip(" *_|"), before.strip(" *_|")} or group.last - group.first >= len(
        group.names
    ):
        out.append("twice")
    if (rest and _is_ago(rest[: _SIZES[-1]])) or _stamped(page, below, stamps)[1] or _stamped(page, above, stamps)[1]:
        out.append("ago")
    for step, number in (("next role:", below), ("before role:", above)):
        if 0 <= number < len(page.labels):
            out.append(step + _role(page, number))
    return out


def _begins_role(text: str, words: Lexicon) -> bool:
    """Whether a short text is a role, or begins with one: "Correspondent in Athens"."""
    if len(text) > _SIZES[-1] or not text.strip():
        return False
    first = text.split(maxsplit=1)[0].strip(",.:").casefold()
    return words.ends_role(first) or is_role(text, words) or is_role(text.partition(",")[0], words)


def _stamped(page: Page, number: int, stamps: dict[int, tuple[bool, bool]]) -> tuple[bool, bool]:
    """Return whether a line has a date or a time, and whether it says how long ago; each line is looked at once."""
    found = stamps.get(number)
    if found is None:
        text = page.text(number)
        ago, clock = False, text != "" and bool(page.dates(number))
        if 0 < len(text) < _SIZES[-1]:
            ago = _is_ago(text)
            clock = clock or ago or _clock(text) is not None
        found = stamps[number] = clock, ago
    return found


def _is_ago(text: str) -> bool:
    """Whether a text says how long ago something was."""
    low = text.lower()
    if any(map(low.__contains__, words_for("lately"))) and _lately().search(low):
        return True
    return _since().search(low) is not None


@cache
def _lately() -> re.Pattern[str]:
    """Return the pattern of words that say how long ago something was, in any language."""
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases('lately')))})\b")


@cache
def _since() -> re.Pattern[str]:
    """Return the pattern of a number and a unit of time, in any language."""
    units = [*map(re.escape, phrases("ago"))]
    first = "".join(sorted({unit[0] for unit in units}))
    return re.compile(rf"\d\s?(?=[{first}])(?:{'|'.join(units)})\.?(?:\s|$)")

"""What the ranking of bylines looks at: the features of each group of names, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from ..kinds import BODY
from .given import knows
from .lexicon import lexicon
from .marks import inner
from .masks import masked
from .names import is_role
from .when import class_of, where_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .gathering import Group
    from .lexicon import Lexicon
    from .page import Page

__all__ = ["describe_groups", "first_name"]

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

_words = regex.compile(r"[\p{L}\p{M}]++").findall
_clock = regex.compile(r"\d{1,2}\s?[:.hH時시]\s?\d\d(?!\d)").search
_author_link = regex.compile(
    r"/(?:autor|author|redakt|redaction|profile|people|staff|journalist|person|contributor|skribent|forfatter|by|team)[a-z]*[/-]",
    regex.IGNORECASE,
).search
_slashed = regex.compile(r"\p{L}\s?/\s?(?:\p{Lu}{2,}|\p{Lu}\p{L}+\s\p{L}+)[)\]]?$|^\(.*\)$").search
_ago = regex.compile(
    r"(?i)\d\s?(?:min|m|h|hrs?|hours?|days?|std|stunden?|minuten?|tagen?|heures?|jours?|horas?|días?|dias?|ore|giorni|uur|dagen"
    r"|timer?|timmar|dag[ae]r?|час\w*|дн\w*|godz\w*|dni|時間前|小时前|分前|시간|saat|gün)\.?(?:\s|$)|\bago\b"
    r"|\b(?:today|yesterday|heute|gestern|hier|hoy|ayer|oggi|ieri|vandaag|gisteren)\b"
).search
_credited = regex.compile(
    r"(?i)©|\b(?:fotos?|photos?|photographs?|photographer|bild|bilder|image|credit|copyright|quelle|source|getty|illustration"
    r"|grafik|video|kamera|camera|fotograf|photographe|fotografía|imagen|crédit|zdjęcie|фото|写真|사진)\b"
).search


def describe_groups(page: Page, found: Sequence[Group], title: int) -> list[list[str]]:
    """Return the features of each group."""
    if not found:
        return []
    inside, outside = _texts(page)
    body, around = "\n".join(inside), "\n".join(outside)
    return [
        [*_place(page, group, title), *_said(page, group, body, around), *_beside(page, group), *_given(page, group)]
        for group in found
    ]


def _texts(page: Page) -> tuple[list[str], list[str]]:
    """Return the texts of the lines of the body, and of all others."""
    inside: list[str] = []
    outside = [line.text for line in page.lines[: page.start]]
    for line, label in zip(page.lines[page.start : page.stop], page.labels[page.start : page.stop], strict=True):
        (inside if label.role in BODY else outside).append(line.text)
    outside += [line.text for line in page.lines[page.stop :]]
    return inside, outside


def _place(page: Page, group: Group, title: int) -> list[str]:
    line = page.lines[group.first]
    where = where_of(page, group.first, title)
    kinds = "+".join(sorted({name.kind for name in group.names}))
    shown = masked(line.text, page.dates(group.first))
    letters = sum(map(len, _words(shown))) - sum(name.end - name.start for name in group.names)
    out = [
        "bias",
        f"kind:{group.kind}:{where.partition(':')[0]}",
        f"kind:{group.kind}:{kinds}",
        f"where:{where}",
        f"names:{min(4, len(group.names))}",
        f"rest:{class_of(letters, _RESTS)}:{group.kind}",
        f"role:{'body' if page.is_body(group.first) else page.labels[group.first].role.value}",
    ]
    if _author_link(line.text):
        out.append("author link")
    if inner(line.text)[0]:
        out.append("bullet")
    if group.first in page.layout.furniture:
        out.append("furniture")
    if _slashed(line.text):
        out.append("slash")
    if "](" in line.text:
        out.append(f"link:{group.kind}")
    if "@" in line.text or "mailto:" in line.text:
        out.append("address")
    if line.text[0] in "*_" and line.text[-1] in "*_":
        out.append("emphasis")
    return out + _credits(page, group)


def _credits(page: Page, group: Group) -> list[str]:
    """Return whether the names may be those of a picture, or stand in the heading of a column."""
    line = page.lines[group.first]
    out = []
    before = page.text(group.first - 1)
    if _credited(line.text) or (len(before) < _CREDIT and _credited(before)):
        out.append("credit")
    return out


def _said(page: Page, group: Group, body: str, around: str) -> list[str]:
    """Return how often the page says the first name again: in the body it is that of somebody in the news."""
    name = first_name(page, group)
    family = name.split()[-1]
    here = page.start <= group.first < page.stop and page.labels[group.first].role in BODY
    lines = "\n".join([page.lines[k].text for k in range(group.first, group.last + 1)])
    said = body.count(name) - here * lines.count(name)
    again = body.count(family) - here * lines.count(family) if len(family) > _FAMILY else 0
    elsewhere = around.count(name) - (not here) * lines.count(name)
    out = [
        f"said:{min(2, said)}:{group.kind}",
        f"again:{min(_TIMES, again)}:{group.kind}",
        f"elsewhere:{min(_TIMES, elsewhere)}:{group.kind}",
        f"words:{min(5, name.count(' ') + 1)}",
    ]
    if name.isupper():
        out.append("capitals")
    if "\n" + name + " " in around:
        out.append(f"begins:{group.kind}")
    return out


def first_name(page: Page, group: Group) -> str:
    """Return the first name of a group."""
    name = group.names[0]
    line = page.lines[group.first]
    return line.text[name.start - line.start : name.end - line.start]


def _given(page: Page, group: Group) -> list[str]:
    """Return whether the names of persons have given names."""
    lines = page.lines[group.first : group.last + 1]
    texts = [
        line.text[name.start - line.start : name.end - line.start]
        for name in group.names
        if name.kind == "person"
        for line in lines
        if line.start <= name.start < line.end
    ]
    count = sum([knows(text, page.language) for text in texts])
    share = "none" if not texts else "all" if count == len(texts) else "some" if count else "no"
    printed = page.layout.width is not None and group.first < _PRINTED
    return [
        f"given:{share}",
        f"given:{share}:{group.kind}",
        f"print:{printed}:{group.kind}",
        f"print:{printed}:{share}:{group.first < page.start + _OPENING}",
    ]


def _beside(page: Page, group: Group) -> list[str]:
    """Return what the lines beside a group say: a date near it speaks for a byline."""
    near = "no"
    for name, numbers in (
        ("here", (group.first, group.last)),
        ("next", (group.last + 1, group.first - 1)),
        ("two", (group.last + 2, group.first - 2)),
    ):
        if any(_dated(page, number) for number in numbers):
            near = name
            break
    out = [f"near:{near}:{group.kind}", *_company(page, group)]
    for step, number in (("next", group.last + 1), ("before", group.first - 1)):
        text = page.text(number)
        out.append(f"{step}:{'body' if text and page.is_body(number) else class_of(len(text), _SIZES)}:{group.kind}")
    return out


def _company(page: Page, group: Group) -> list[str]:
    """Return what kinds of lines the neighbours are: a role, the same name again, a time ago, a button."""
    words = lexicon(page.language)
    line = page.lines[group.last]
    rest = line.text[group.names[-1].end - line.start :].strip(" ,:-*_")
    after, before = page.text(group.last + 1), page.text(group.first - 1)
    out = []
    if (rest and _begins_role(rest, words)) or (after and _begins_role(after.strip(" *_"), words)):
        out.append(f"role beside:{group.kind}")
    if first_name(page, group) in {after.strip(" *_|"), before.strip(" *_|")} or group.last - group.first >= len(
        group.names
    ):
        out.append("twice")
    if any(len(text) < _SIZES[-1] and _ago(text) for text in (rest, after, before)):
        out.append("ago")
    for step, number in (("next", group.last + 1), ("before", group.first - 1)):
        if 0 <= number < len(page.labels):
            out.append(f"{step} role:{'body' if page.is_body(number) else page.labels[number].role.value}")
    return out


def _begins_role(text: str, words: Lexicon) -> bool:
    """Whether a short text is a role, or begins with one: "Correspondent in Athens"."""
    if len(text) > _SIZES[-1] or not text:
        return False
    first = text.split(maxsplit=1)[0].strip(",.:").casefold()
    return first in words.role_ends or is_role(text, words) or is_role(text.partition(",")[0], words)


def _dated(page: Page, number: int) -> bool:
    text = page.text(number)
    if not text:
        return False
    return bool(page.dates(number)) or (len(text) < _SIZES[-1] and (_clock(text) or _ago(text)) is not None)

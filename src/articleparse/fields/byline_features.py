"""What the ranking of bylines looks at: the features of each group of names, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from .marks import inner
from .when import class_of, where_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .byline import Group
    from .page import Page

__all__ = ["describe_groups", "first_name"]

_RESTS = (0, 6, 15, 30, 60)
_SIZES = (3, 15, 40, 90)
"""Upper bounds of the classes of what else is on a line, in letters, and of lines beside it, in characters."""
_TIMES = 3
_FAMILY = 2
"""Letters of a family name that is too short to be looked for."""
_CREDIT = 30
"""Characters of a line that may be the heading of a picture credit."""

_words = regex.compile(r"[\p{L}\p{M}]++").findall
_clock = regex.compile(r"\d{1,2}\s?[:.hH時시]\s?\d\d(?!\d)").search
_author_link = regex.compile(
    r"/(?:autor|author|redakt|redaction|profile|people|staff|journalist|person|contributor|skribent|forfatter|by|team)[a-z]*[/-]",
    regex.IGNORECASE,
).search
_slashed = regex.compile(r"\p{L}\s?/\s?(?:\p{Lu}{2,}|\p{Lu}\p{L}+\s\p{L}+)[)\]]?$|^\(.*\)$").search
_credited = regex.compile(
    r"(?i)©|\b(?:fotos?|photos?|photographs?|photographer|bild|bilder|image|credit|copyright|quelle|source|getty|illustration"
    r"|grafik|video|kamera|camera|fotograf|photographe|fotografía|imagen|crédit|zdjęcie|фото|写真|사진)\b"
).search


def describe_groups(page: Page, found: Sequence[Group], title: int) -> list[list[str]]:
    """Return the features of each group."""
    if not found:
        return []
    body = "\n".join([page.lines[k].text for k in range(page.start, page.stop)])
    around = "\n".join([line.text for k, line in enumerate(page.lines) if not page.start <= k < page.stop])
    return [[*_place(page, group, title), *_said(page, group, body, around), *_beside(page, group)] for group in found]


def _place(page: Page, group: Group, title: int) -> list[str]:
    line = page.lines[group.first]
    where = where_of(page, group.first, title)
    kinds = "+".join(sorted({name.kind for name in group.names}))
    letters = sum(map(len, _words(line.text))) - sum(name.end - name.start for name in group.names)
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
    before = page.text(group.first - 1)
    if _credited(line.text) or (len(before) < _CREDIT and _credited(before)):
        out.append("credit")
    return out


def _said(page: Page, group: Group, body: str, around: str) -> list[str]:
    """Return how often the page says the first name again: in the body it is that of somebody in the news."""
    name = first_name(page, group)
    family = name.split()[-1]
    here = page.is_body(group.first)
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
    return out


def first_name(page: Page, group: Group) -> str:
    """Return the first name of a group."""
    name = group.names[0]
    line = page.lines[group.first]
    return line.text[name.start - line.start : name.end - line.start]


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
    out = [f"near:{near}:{group.kind}"]
    for step, number in (("next", group.last + 1), ("before", group.first - 1)):
        text = page.text(number)
        out.append(f"{step}:{'body' if text and page.is_body(number) else class_of(len(text), _SIZES)}:{group.kind}")
    return out


def _dated(page: Page, number: int) -> bool:
    text = page.text(number)
    return bool(text) and (bool(page.dates(number)) or (len(text) < _SIZES[-1] and _clock(text) is not None))

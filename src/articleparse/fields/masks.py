"""Masks: a line of the head of a page, with everything hidden that is no word of it.

Dates, times, addresses and the targets of links are hidden. Separators of the same length stand in
their place, so that offsets stay those of the line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .dates import Found

__all__ = ["is_whole", "masked", "parts", "shown_size", "without_targets"]

_sign = re.compile(
    "[|•·●▪»/~\t\\-\N{EN DASH}\N{EM DASH}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}\N{HORIZONTAL BAR}]"
).search
"""Finds a sign of which a separator has one, unless it is a wide gap."""
_GAP = "    "

_strong = regex.compile(
    r"\s*(?:[|•·●▪»~\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}\N{HORIZONTAL BAR}]++|//"
    r"|\s[-\N{EN DASH}\N{EM DASH}/]\s"
    r"|\s\N{EM DASH}|\t|\s{4,})\s*"
).finditer
_link = regex.compile(r"\]\((?:[^()\s]++|\([^()]*+\))*+(?:\s[^()]*+)?\)")
_image = regex.compile(r"!\[[^\[\]]*+\]\((?:[^()\s]++|\([^()]*+\))*+(?:\s[^()]*+)?\)")
_widget = regex.compile(r"^\[[0-9A-Za-z_.-]{2,40}\]|^\(BUTTON\)")
_inlaid = regex.compile(r"(?<=\p{L} )\[[0-9A-Za-z_.-]{2,40}\](?= \p{Lu})")
_clock = regex.compile(
    r"(?<![\d:])\d{1,2}\s?[:.hH]\s?\d\d(?:[:.]\d\d)?(?!\d)(?:\s?(?:Uhr|am|pm|AM|PM|[A-Z]{2,4}(?!\p{L})|Z))?"
    r"|\d{1,2}\s?[ap]m\b"
)
_file = regex.compile(r"(?<![\w%-])(?:[\w%-]++ )?+[\w%-]++\.(?:jpe?g|png|webp)\b")
_hyphen = regex.compile(r"(?<=\s\p{Lu}{2,20})-(?=\p{Lu}\p{Ll}++\s\p{Lu}{2})")
"""A hyphen between two persons: "Ada ROE-Bo LI"."""
_url = re.compile(r"https?://\S+")
_address = regex.compile(r"[\w.+-]++@[\w-]++(?:\.[\w-]++)++|@\w++")
_timed = re.compile(r"\d\s?(?:[:.hH]|[ap]m)").search
"""Finds what each time has: a cheap look."""


def masked(text: str, dates: Sequence[Found] = ()) -> str:
    """Return a line with dates, times, addresses and link targets made separators of the same length.

    Example:
        >>> masked("[Ada Roe](https://a.example/ada) 16:24")
        ' Ada Roe|||||||||||||||||||||||| |||||'
    """
    for found in dates:
        text = text[: found.start] + "|" * (found.end - found.start) + text[found.end :]
    if "**[" in text:
        text = text.replace("**[", "  [").replace(")**", ")  ")
    if "[" in text or "(BUTTON)" in text:
        text = _inlaid.sub(_lines, text) if " [" in text else text
        text = _image.sub(_bars, text) if "![" in text else text
        text = _link.sub(_bars, text) if "](" in text else text
        text = (_widget.sub(_bars, text) if text[0] in "[(" else text).replace("[", " ")
    if "-" in text:
        text = _hyphen.sub("/", text)
    if "://" in text:
        text = _url.sub(_bars, text)
    if ".jp" in text or ".png" in text or ".webp" in text:
        text = _file.sub(_bars, text)
    if _timed(text):
        text = _clock.sub(_bars, text)
    return _address.sub(_bars, text) if "@" in text else text


def shown_size(text: str) -> int:
    """Return the characters of a line without the targets of its links.

    Example:
        >>> shown_size("[Ada Roe](https://a.example/ada)")
        8
    """
    return len(without_targets(text)) if "](" in text else len(text)


def without_targets(text: str) -> str:
    """Return a line without the targets of its links.

    Example:
        >>> without_targets("By [Ada Roe](https://a.example/ada), 3 May")
        'By [Ada Roe, 3 May'
    """
    return _link.sub("", _image.sub("", text) if "[![" in text else text)


def is_whole(text: str) -> bool:
    """Whether a masked line has no separator: it is one part."""
    return _sign(text) is None and _GAP not in text


def parts(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches between the separators of a masked line."""
    if not is_whole(text):
        for match in _strong(text, start):
            if match.start() > start:
                yield start, match.start()
            start = match.end()
    if start < len(text):
        yield start, len(text)


def _lines(match: regex.Match[str]) -> str:
    """Return low lines for a picture between an opening and a name: "By [a1f3] Ada Roe"."""
    return "_" * len(match[0])


def _bars(match: regex.Match[str] | re.Match[str]) -> str:
    return "|" * len(match[0])

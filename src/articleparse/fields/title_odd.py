"""Oddities: what a headline seldom holds (a credit, an address, a clock time, a second sentence).

Each has a pattern, which is tried only where the text has a sign that it cannot do without.
"""

from __future__ import annotations

import re

import regex

from ..features.ends import FULL_STOPS

__all__ = ["credited", "odd", "stepped"]

_digit = re.compile(r"\d").search
_credit = regex.compile(
    r"©|(?<![\w-])(?:foto|photo|bild|image|credit|getty|reuters|afp|copyright|quelle|source)\b", regex.IGNORECASE
).search
_CREDITS = ("©", "oto", "bild", "image", "credit", "getty", "reuters", "afp", "copyright", "quelle", "source")
_web = regex.compile(r"@|://|\bwww\.|\.(?:com|de|org|net)\b").search
_clock = regex.compile(r"\d\s?[:.hH]\s?\d\d(?!\d)").search
_sentences = regex.compile(r"\p{Ll}[.!?]\s+\p{Lu}|[" + "".join(FULL_STOPS - {"."}) + r"]\s?\w").search
_widget = regex.compile(r"^\[[^\]]*\]|\(BUTTON\)|^IFRAME|_{4}").search
_CRUMBS = (" » ", " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ", " > ", " → ", " ▸ ", " >> ", " / ")
"""What parts the steps from the front page to the article."""


def odd(text: str) -> list[str]:
    """Return what a text has that a headline seldom holds.

    Example:
        >>> odd("Home > Weather | Photo: Lia Roth")
        ['credit', 'bar', 'bars:1', 'crumbs']
    """
    out = []
    if credited(text):
        out.append("credit")
    if ("." in text or "@" in text or "://" in text) and _web(text):
        out.append("web")
    if _digit(text) and _clock(text):
        out.append("clock")
    if (". " in text or "! " in text or "? " in text or not text.isascii()) and _sentences(text):
        out.append("sentences")
    if (text[0] in "[I" or "(BUTTON)" in text or "____" in text) and _widget(text):
        out.append("widget")
    if "|" in text:
        out += ["bar", f"bars:{min(text.count('|'), 3)}"]
    if stepped(text):
        out.append("crumbs")
    return out


def stepped(text: str) -> bool:
    """Whether a text has what parts the steps from the front page to the article."""
    return any(map(text.__contains__, _CRUMBS))


def credited(text: str) -> bool:
    """Whether a text credits somebody with a picture, or an agency with what it says."""
    return any(map(text.lower().__contains__, _CREDITS)) and _credit(text) is not None

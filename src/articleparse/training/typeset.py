"""Typeset articles: the heads that pages of print have, over the columns of :mod:`articleparse.training.spoil`.

The typeset cases show six layouts, and in each of them title, deck, byline and date stand in one
order. Here the same articles are set in many: with and without a running head, a kicker, a deck;
the byline above, below or behind the text; the head as wide as the page and its columns
narrow; with blank lines between the parts or none at all, as most extractors leave them.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from babel.dates import format_date

from ..locales import locale
from .spoil import set_pages, style, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from .spoil import Style

__all__ = ["KICKERS", "byline", "printed_day", "typeset"]

_UNSPACED = frozenset({"ja", "zh"})
_CLDR_CODES = {"no": "nb"}
_ORDERS = (
    ("title", "deck", "by", "date"),
    ("title", "by", "date", "deck"),
    ("title", "deck", "by+date"),
    ("title", "by+date", "deck"),
    ("title", "date", "by", "deck"),
    ("date", "title", "deck", "by"),
    ("title", "deck", "date", "by"),
    ("title", "by", "deck"),
    ("title", "deck"),
)
"""Orders of the parts of a head; what is in none of them stands behind the text, or nowhere."""
_COLUMNS = (1, 1, 1, 1, 2, 2, 3, 4)
KICKERS: dict[str, tuple[str, ...]] = {
    "en": ("Politics", "Analysis", "World", "Opinion"),
    "de": ("Politik", "Analyse", "Kultur", "Aus aller Welt"),
    "fr": ("Politique", "Analyse", "Monde"),
    "es": ("Política", "Análisis", "Mundo"),
    "it": ("Politica", "Esteri", "Cultura"),
    "pt": ("Política", "Análise", "Mundo"),
    "nl": ("Politiek", "Analyse", "Buitenland"),
    "pl": ("Polityka", "Świat", "Kultura"),
    "sv": ("Politik", "Analys", "Utrikes"),
    "tr": ("Siyaset", "Dünya", "Ekonomi"),
    "ja": ("政治", "社会", "経済"),
    "ko": ("정치", "사회", "경제"),
    "zh": ("政治", "社會", "國際"),
}
"""Names of sections by language."""


def typeset(record: dict[str, Any], random: Random) -> dict[str, Any] | None:
    """Return an article of a web page as an extractor would read it from print, ``None`` if it has no text."""
    truth = record["truth"]
    parts = [(part["kind"], " ".join(part["text"].split())) for part in truth["paragraphs"] if part["text"].strip()]
    body = [part for part in parts if part[0] != "summary"]
    if not body or not truth["title"]:
        return None
    look, order = style(random), random.choice(_ORDERS)
    pieces = _pieces(record, [text for kind, text in parts if kind == "summary"], random)
    wide = look.column * random.choice(_COLUMNS) if look.column < 500 else look.column  # noqa: PLR2004 - narrow columns
    lines = _front(record, pieces, look, random)
    gap = "blank" in look.mark or random.random() < 0.3  # noqa: PLR2004
    for name in order:
        text = " ".join(pieces[part] for part in name.split("+") if pieces[part])
        width = wide * random.choice((0.45, 0.6, 0.8, 1)) if name == "title" else wide
        lines += [*_set(text, width, record["lang"], look, random), *([""] if gap and text else [])]
    text, _ = set_pages(body, record["lang"], look, random)
    initial = _initial(text, lines, random)
    last = [pieces[part] for part in ("by", "date") if part not in "+".join(order) and random.random() < 0.7]  # noqa: PLR2004
    visible = " ".join([*lines, *last])
    return {
        **record,
        "raw": "\n".join([*lines, initial, *last]),
        "source": "typeset",
        "visible": {
            "title": True,
            "authors": bool(truth["authors"]) and pieces["by"] in visible,
            "date": bool(truth["date"]) and pieces["date"] in visible,
        },
    }


def _pieces(record: dict[str, Any], deck: Sequence[str], random: Random) -> dict[str, str]:
    """Return the parts of the head as texts."""
    truth, language = record["truth"], record["lang"]
    return {
        "title": " ".join(truth["title"].split()),
        "deck": " ".join(deck) if random.random() < 0.8 else "",  # noqa: PLR2004
        "by": byline(truth["authors"], language, random),
        "date": printed_day(truth["date"], language, random),
    }


def byline(names: Sequence[str], language: str, random: Random) -> str:
    """Return the byline, in the words of its language; one in five in capitals, one in six without an opening."""
    if not names:
        return ""
    own = locale(language)
    opening = random.choice(own.by[:6]) if own and own.by and random.random() < 5 / 6 else ""
    if random.random() < 0.8:  # noqa: PLR2004
        opening = opening.capitalize()
    joint = own.and_words[0] if own and own.and_words else "&"
    said = f"{', '.join(names[:-1])} {joint} {names[-1]}" if len(names) > 1 else names[0]
    if random.random() < 0.2:  # noqa: PLR2004
        said = said.upper()
    return f"{opening} {said}".strip()


def printed_day(day: str | None, language: str, random: Random) -> str:
    """Return a day as a page prints it, in its language; short numbers only where they are clear."""
    if not day:
        return ""
    code = _CLDR_CODES.get(language, language)
    style = random.choice(("long", "long", "full", "medium", "iso", "short"))
    when = dt.date.fromisoformat(day[:10])
    if style == "iso" or (style == "short" and when.day <= 12):  # noqa: PLR2004 - either number could be the month
        return when.isoformat()
    return format_date(when, "dd.MM.yyyy" if style == "short" and code == "de" else style, locale=code)


def _front(record: dict[str, Any], pieces: dict[str, str], look: Style, random: Random) -> list[str]:
    """Return what stands above the head: nothing, or a running head in its pieces, and a kicker."""
    out: list[str] = []
    name = record.get("publisher") or record["site"]
    if random.random() < 0.5:  # noqa: PLR2004
        out += random.choice(
            (
                [name],
                [name.upper(), "1"],
                [pieces["date"], name.upper(), "1"],
                [name, pieces["date"]],
                [f"{name} | {random.choice(KICKERS['en'])}", "Page 1 of 3"],
                [f"{name}  1"],
                [f"{pieces['title'][:24].strip()} / 1"],
            )
        )
    if random.random() < 0.25:  # noqa: PLR2004
        kicker = random.choice(KICKERS.get(record["lang"], KICKERS["en"]))
        out.append(random.choice((kicker, kicker.upper(), " ".join(kicker.upper()))))
    if out and "blank" in look.mark:
        out.append("")
    return [line for k, line in enumerate(out) if line or k]


def _set(text: str, width: float, language: str, look: Style, random: Random) -> list[str]:
    """Return a part of the head in lines of a width; headlines are not hyphenated."""
    words = list(text) if language in _UNSPACED else text.split()
    return wrap(words, width, width, look._replace(hyphenated=False), random)


def _initial(text: str, head: list[str], random: Random) -> str:
    """Return the text with its first letter apart one time in six: before its word, or above the whole page."""
    first = text.lstrip()
    if random.random() > 1 / 6 or not first[:1].isupper() or not first[1:2].islower():
        return text
    if random.random() < 0.5:  # noqa: PLR2004
        head.insert(0, first[0])
        return first[1:]
    return f"{first[0]}\n{first[1:]}"

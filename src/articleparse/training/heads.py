"""Heads of articles in print, set at random: what stands around the headline, and in which order.

A page says who wrote, and when, in many places, and has more on it than one article::

    THE VALLEY HERALD                     a masthead, with the day of the issue
    W E A T H E R                         a kicker, in capitals set apart
    Rain at last in the valley            the headline, over as many lines as its width asks for
    By ADA ROE, in Hull - 3 May 2024      the byline, and the day beside it
    After forty dry days ...              the deck

What is set where is chosen by chance; :class:`Head` says what the page shows of title, authors and day.
"""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from ..locales import locale
from .typeset import KICKERS, byline, printed_day

if TYPE_CHECKING:
    from random import Random

    from .aligned import Article

__all__ = ["STYLE", "Head", "set_head"]

STYLE = """
.kicker,.by,.date,.masthead,.teaser{text-align:left;hyphens:none;text-indent:0;margin:.2em 0}
.capitals{text-transform:uppercase}.spaced{letter-spacing:.35em}.thin{letter-spacing:.08em}
.small{font-size:.8em}.bold{font-weight:bold}.right{text-align:right}.middle{text-align:center}
.masthead{font-size:1.6em}.teaser{font-size:.9em}
"""
_ORDERS = (
    ("kicker", "title", "deck", "by", "date"),
    ("kicker", "title", "by+date", "deck"),
    ("title", "deck", "by+date"),
    ("title", "by", "date", "deck"),
    ("title", "deck", "date", "by"),
    ("date", "kicker", "title", "deck", "by"),
    ("kicker+date", "title", "deck", "by"),
    ("by", "title", "deck", "date"),
    ("title", "date", "deck", "by"),
    ("kicker", "deck", "title", "by+date"),
    ("title", "deck", "kicker", "by+date"),
    ("kicker+by", "title", "deck", "date"),
    ("kicker", "title", "deck", "by"),
    ("title", "deck", "date"),
    ("kicker", "title", "deck"),
)
"""Orders of the parts of a head. A byline that is in none of them stands behind the text, a day in the margin."""
_LOOKS = (
    "",
    "",
    "small",
    "bold",
    "small bold",
    "right",
    "middle",
    "capitals",
    "capitals spaced",
    "capitals thin small",
)
_WIDTHS = (40, 55, 70, 85, 100, 100, 100)
"""Shares of the page that a headline is as wide as, in percent."""
_LONGEST = 60
"""Characters of a teaser."""


class Head(NamedTuple):
    """The head of one article, and what its page shows."""

    above: str
    """HTML of what stands above the text."""
    behind: str
    """HTML of what stands behind it."""
    title: str
    """The headline as the page has it."""
    signed: bool
    day: str
    """The day of the article for a margin, empty if it stands elsewhere or nowhere."""
    dated: bool
    """Whether the day stands in the head."""
    said: tuple[str, ...]
    """What is no part of the article: masthead, kicker, teasers."""


def set_head(article: Article, teasers: list[str], random: Random) -> Head:
    """Return the head of an article; the teasers are headlines of others."""
    order = random.choice(_ORDERS)
    texts = _texts(article, order, random)
    masthead = [f"<p class=masthead>{escape(article.publisher)}</p>"] if random.random() < 0.15 else []  # noqa: PLR2004
    others = random.sample(teasers, min(len(teasers), random.randint(1, 3))) if random.random() < 0.2 else []  # noqa: PLR2004
    rows = [f"<p class=teaser>{escape(text[:_LONGEST])} {random.choice(('', '… 4', 'Page 12'))}</p>" for text in others]
    before = rows if random.random() < 0.5 else []  # noqa: PLR2004
    parts = [_part(name, texts, random) for name in order]
    placed = "+".join(order)
    end = "" if "by" in placed or not texts["by"] else _part("by", texts, random)
    if end and random.random() < 0.4:  # noqa: PLR2004
        end = f"<p>({escape(', '.join(article.authors))})</p>"
    loose = bool(texts["date"]) and "date" not in placed
    return Head(
        above="".join([*masthead, *before, *parts]),
        behind="".join([end, *([] if before else rows)]),
        title=texts["title"],
        signed=bool(texts["by"]),
        day=texts["date"] if loose else "",
        dated=bool(texts["date"]) and not loose,
        said=(*([article.publisher] if masthead else []), *([texts["kicker"]] if "kicker" in placed else []), *others),
    )


def _texts(article: Article, order: tuple[str, ...], random: Random) -> dict[str, str]:
    """Return the parts of a head as texts; one headline in fourteen is in capitals."""
    deck = " ".join(text for kind, text in article.blocks if kind == "summary") if random.random() < 0.8 else ""  # noqa: PLR2004
    title = next((text for kind, text in article.blocks if kind == "title"), "")
    return {
        "kicker": _kicker(article, random) if "kicker" in "+".join(order) else "",
        "title": title.upper() if random.random() < 0.07 else title,  # noqa: PLR2004
        "deck": deck,
        "by": _signature(article, random),
        "date": _day(article, random),
    }


def _kicker(article: Article, random: Random) -> str:
    """Return the name of a section, or a word of the text that is written with a capital."""
    words = [word for _, text in article.blocks for word in text.split()[1:] if word.isalpha() and word[0].isupper()]
    return random.choice(words if words and random.random() < 0.5 else KICKERS.get(article.language, KICKERS["en"]))  # noqa: PLR2004


def _signature(article: Article, random: Random) -> str:
    """Return the byline, one in four with the post of the writer behind it."""
    text, own = byline(article.authors, article.language, random), locale(article.language)
    if not text or len(article.authors) > 1 or own is None or not own.roles or random.random() < 0.75:  # noqa: PLR2004
        return text
    return text + random.choice((", ", " | ", " – ")) + random.choice(own.roles[:8])


def _day(article: Article, random: Random) -> str:
    """Return the day as a page has it, at times with the word before it or the clock behind it."""
    text, own = printed_day(article.date, article.language, random), locale(article.language)
    if not text:
        return ""
    if own and own.published and random.random() < 0.2:  # noqa: PLR2004
        text = f"{random.choice(own.published[:3]).capitalize()} {text}"
    if random.random() < 0.2:  # noqa: PLR2004
        clock = dt.time(random.randint(6, 23), random.randint(0, 59))
        text += random.choice((", ", " ", " | ", " - ")) + clock.strftime(random.choice(("%H:%M", "%H.%M", "%I:%M %p")))
    return text


def _part(name: str, texts: dict[str, str], random: Random) -> str:
    """Return some parts in one line of HTML, empty if they have no text."""
    text = random.choice((" | ", " · ", " – ", ", ", " ")).join(texts[one] for one in name.split("+") if texts[one])
    if not text:
        return ""
    if name == "title":
        look = f"text-align:{random.choice(('left', 'left', 'center'))};width:{random.choice(_WIDTHS)}%"
        return f'<h1 style="{look};font-size:{random.choice((1.4, 1.8, 2.2, 3))}em">{escape(text)}</h1>'
    if name == "deck":
        size = random.choice((1, 1.1, 1.25))
        return f'<p class=deck style="font-size:{size}em;margin:.3em 0">{escape(text)}</p>'
    return f'<p class="{name.partition("+")[0]} {random.choice(_LOOKS)}">{escape(text)}</p>'

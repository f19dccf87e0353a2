"""Card: the compact form of an article that a notebook shows.

A notebook may drop scripts and styles of what it does not trust, so the card has no script
and reads well without its style. It quotes at most :data:`LIMITS` of each thing, whatever the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .markup import attribute, escaped
from .page import asset, bar
from .signs import visible
from .summary import summarise

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..article import Article
    from .summary import Summary

__all__ = ["LIMITS", "card"]


class _Limits(NamedTuple):
    """How much of an article a card shows."""

    blocks: int = 3
    rows: int = 50
    characters: int = 300


LIMITS = _Limits()


def card(article: Article) -> str:
    """Return an article as a fragment of HTML with a style of its own.

    Example:
        >>> from articleparse import parse
        >>> "<script>" in card(parse("<script>alert(1)</script>"))
        False
    """
    summary = summarise(article)
    language = f' lang="{attribute(article.language)}"' if article.language else ""
    blocks = "".join(f"<p>{_short(block.text)}</p>" for block in article.blocks[: LIMITS.blocks])
    more = len(article.blocks) - LIMITS.blocks
    removed = [(r.kind.replace("_", " "), f"<del>{_short(r.text)}</del>", r.rule) for r in article.removed]
    repairs = [
        (r.kind.replace("_", " "), f"{_short(visible(r.before))} → {_short(visible(r.after) or '∅')}", r.rule)
        for r in article.repairs
    ]
    return (
        f'<div class="articleparse"><style>{asset("card.css")}</style>'
        f'<h4 dir="auto"{language}>{_short(article.title or "Article without a title")}</h4>'
        f'<div class="facts">{" · ".join(_facts(article, summary))}</div>{bar(summary)}'
        f'<blockquote dir="auto"{language}>{blocks}{f"… and {more} more" if more > 0 else ""}</blockquote>'
        f"{_table('removed', removed)}{_table('repairs', repairs)}</div>"
    )


def _facts(article: Article, summary: Summary) -> Iterable[str]:
    """Yield what is known of an article, a few words each."""
    if article.authors:
        yield "by " + _short(", ".join(article.authors))
    for name in ("published", "updated", "dateline", "publisher", "language"):
        if value := getattr(article, name):
            yield f"{name} {_short(str(value))}" if name != "published" else _short(str(value))
    yield f"{summary.percent(summary.kept):.0f} % of {summary.size:,} characters kept"


def _short(text: str) -> str:
    return escaped(text if len(text) <= LIMITS.characters else text[: LIMITS.characters] + " …")


def _table(name: str, rows: Sequence[tuple[str, str, str]]) -> str:
    """Return rows of kind, text and rule, folded."""
    if not rows:
        return (
            f'<div class="facts">nothing in {name}</div>'
            if name == "repairs"
            else '<div class="facts">nothing removed</div>'
        )
    shown = "".join(
        f"<tr><td>{kind}</td><td>{text}</td><td>{_short(rule)}</td></tr>" for kind, text, rule in rows[: LIMITS.rows]
    )
    more = f"<p>… and {len(rows) - LIMITS.rows:,} more</p>" if len(rows) > LIMITS.rows else ""
    return f"<details><summary>{len(rows):,} {name}</summary><table>{shown}</table>{more}</details>"

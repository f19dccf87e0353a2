"""Clean articles: truths without the page around them, from which the label model learns too.

They are made of the cases' truths, whole or in part, wrapped or not, so that the model does not
take it that an article has a page around it. Some stand in the matter that newspapers and sites
put above and below their articles (:mod:`articleparse.training.matter`), and some end in words
that sound like such matter and are of the body.
"""

from __future__ import annotations

import random
import textwrap
from typing import TYPE_CHECKING

from .matter import around
from .pages import DATES, UNCLEAN, Page, blocks_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["clean"]

_ABOVE, _BELOW, _END = 0.1, 0.35, 0.35
"""Shares of the articles that have matter above them and below them, and that end in what sounds like it. With more
items, at 0.2 and 0.5, small texts lost their first or last sentences."""
_ITEMS_ABOVE, _ITEMS_BELOW = (1, 1, 2, 3), (1, 1, 2, 2, 3, 4, 6, 9)
"""How many items there are then; not more than the article has paragraphs."""


def clean(pages: Iterable[Page], each: int = 9, seed: int = 7) -> Iterator[Page]:
    """Return clean articles made of the truths of pages, ``each`` of every article.

    Nine, so that little depends on what matter each happens to stand in: with three, other seeds moved the body F1 of
    whole sets by .003.
    """
    rng = random.Random(seed)
    seen: set[str] = set()
    for page in pages:
        name = page.name.split("#")[0]
        if page.trust != "gold" or page.source in UNCLEAN or name in seen or page.case is None:
            continue
        seen.add(name)
        blocks = [(kind, " ".join(text.split())) for kind, text in blocks_of(page.case["truth"]) if text.strip()]
        title = [text for kind, text in blocks if kind == "title"]
        body = [block for block in blocks if block[0] != "title"]
        for number in range(each if body else 0):
            rows = _framed(_clean(title, body, rng), page.case.get("lang"), rng)
            lines, labels = _set(rows, rng)
            yield Page(f"{name}~{number}", "clean", page.site, "clean", "\n".join(lines) + "\n", tuple(labels))


def _clean(title: Sequence[str], body: Sequence[tuple[str, str]], rng: random.Random) -> list[tuple[str, str]]:
    """Return the lines of a clean article: all of it, a few paragraphs from its middle, or its beginning."""
    chance = rng.random()
    if chance < 0.25:  # noqa: PLR2004 - a quarter
        start = rng.randrange(len(body))
        body = body[start : start + rng.choice([1, 1, 2, 3])]
    elif chance < 0.4:  # noqa: PLR2004 - and three twentieths
        body = body[: rng.choice([2, 4, 6])]
    rows = [("title", title[0])] if title and rng.random() < 0.65 else []  # noqa: PLR2004
    if rng.random() < 0.4:  # noqa: PLR2004
        rows.append(("author", rng.choice(["By Ada Roe", "Von Jo Doe", "Ada Roe"])))
    if rng.random() < 0.35:  # noqa: PLR2004
        rows.append(("date", rng.choice(DATES)))
    return rows + list(body)


def _framed(rows: list[tuple[str, str]], language: str | None, rng: random.Random) -> list[tuple[str, str]]:
    """Return the lines of an article with what stands above and below them, if anything does."""
    some = [rng.random() < share for share in (_ABOVE, _BELOW, _END)]
    most = sum(kind == "paragraph" for kind, _ in rows)
    counts = (
        some[0] * min(most, rng.choice(_ITEMS_ABOVE)),
        some[1] * min(most, rng.choice(_ITEMS_BELOW)),
        int(some[2]),
    )
    above, below, end = around(language, counts, rng)
    blocks = rng.random() < 0.5  # noqa: PLR2004 - or every line of an item for itself
    return [
        *_boiler(above, rng, blocks=blocks),
        *rows,
        *[("paragraph", text) for text in end],
        *_boiler(below, rng, blocks=blocks),
    ]


def _boiler(items: Iterable[str], rng: random.Random, *, blocks: bool) -> list[tuple[str, str]]:
    """Return the lines of items: those of an item together, one by one, or all in one line."""
    rows = []
    for item in items:
        text = item.replace("\n", rng.choice((" ", " | ", ", "))) if rng.random() < 1 / 4 else item
        rows += [("matter", part) for part in ([text] if blocks else text.split("\n"))]
    return rows


def _set(rows: Iterable[tuple[str, str]], rng: random.Random) -> tuple[list[str], list[str]]:
    """Return the lines of the rows, wrapped at a width or not, with blank lines between or not, and their labels."""
    width, gap = rng.choice([0, 0, 0, 60, 72, 80]), rng.random() < 1 / 3
    lines: list[str] = []
    labels: list[str] = []
    for kind, text in rows:
        parts = [part for line in text.split("\n") for part in (textwrap.wrap(line, width) if width else [line])]
        lines += parts
        labels += [kind] * len(parts)
        if gap or width:
            lines.append("")
            labels.append("")
    return lines, labels

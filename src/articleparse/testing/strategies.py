"""Strategies for hypothesis: clean articles, spoiled ones, texts of any kind, settings."""

from __future__ import annotations

import datetime as dt
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from hypothesis import strategies as st

from ..config import FAVOURS, Config
from ..kinds import Role
from ..rules import Profile, Rule
from .articles import CleanArticle, compose
from .spoilers import (
    Spoiler,
    boilerplate,
    byte_order_mark,
    doubled_lines,
    doubled_spaces,
    drop_cap,
    emphasis,
    hyphenate,
    indent,
    ligatures,
    line_ending,
    navigation,
    no_break_spaces,
    ocr_slips,
    page_break,
    soft_hyphens,
    trailing_spaces,
    wrap,
)
from .stock import LANGUAGES, stock

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Spoiled", "articles", "configs", "raw_texts", "spoiled_articles", "spoilers"]


@st.composite
def articles(
    draw: st.DrawFn,
    languages: Sequence[str] = LANGUAGES,
    *,
    min_paragraphs: int = 2,
    max_paragraphs: int = 8,
) -> CleanArticle:
    """Draw a clean article: title, at most two authors, perhaps a date, paragraphs of one to four sentences.

    No sentence stands in it twice.
    """
    language = draw(st.sampled_from(languages))
    phrases = stock(language)
    shape = draw(st.lists(st.integers(1, 4), min_size=min_paragraphs, max_size=max_paragraphs))
    first = draw(st.integers(0, phrases.size - 1))
    step = draw(st.sampled_from((85, 41, 113, 5)))  # prime to the number of sentences, so that none comes twice
    numbers = iter(range(first, first + step * sum(shape), step))
    people = st.integers(0, len(phrases.given) * len(phrases.family) - 1)
    return compose(
        language,
        title=draw(st.integers(0, len(phrases.headlines) - 1)),
        authors=draw(st.lists(people, max_size=2, unique=True)),
        published=draw(st.none() | st.dates(dt.date(1950, 1, 1), dt.date(2035, 12, 31))),
        sentences=tuple(tuple(next(numbers) for _ in range(size)) for size in shape),
    )


# ---------------------------------------------------------------- spoilers

_HYPHENS = ("-", "\N{HYPHEN}", "\N{SOFT HYPHEN}", "\x02", "\ufffe")
"""What stands for a hyphen at a line end; the last two are what PDFium and its kin write."""
_LINE_ENDINGS = ("\r\n", "\r", "\x85", "\N{LINE SEPARATOR}", "\v")


@st.composite
def spoilers(draw: st.DrawFn, language: str = "en") -> Spoiler:
    """Draw a chain of spoilers, in an order that occurs: signs, print, page, file."""
    phrases = stock(language)
    chain: list[Spoiler] = []

    def perhaps(*choices: st.SearchStrategy[Spoiler]) -> None:
        if draw(st.booleans()):
            chain.append(draw(st.one_of(*choices)))

    perhaps(st.sampled_from((ligatures(), soft_hyphens(), no_break_spaces(), emphasis(), emphasis("_", 5))))
    perhaps(st.just(drop_cap()))
    if draw(st.booleans()):
        chain.append(wrap(draw(st.integers(24, 100))))
        perhaps(st.builds(hyphenate, st.integers(1, 4), st.sampled_from(_HYPHENS)))
    perhaps(st.builds(page_break, st.sampled_from(phrases.headlines), st.integers(1, 999), st.floats(0.2, 0.8)))
    perhaps(
        st.builds(boilerplate, st.just(phrases.before), st.just(phrases.after)),
        st.builds(navigation, st.integers(1, 3), st.just(phrases.menu)),
    )
    perhaps(st.builds(indent, st.integers(0, 8), st.integers(0, 4)), st.just(doubled_lines()))
    perhaps(st.builds(doubled_spaces, st.integers(1, 6)), st.just(trailing_spaces()))
    perhaps(st.builds(ocr_slips, st.sampled_from((0.001, 0.01, 0.1)), st.integers(0, 9)))
    perhaps(st.sampled_from([line_ending(kind) for kind in _LINE_ENDINGS]), st.just(byte_order_mark()))
    return reduce(or_, chain, Spoiler("", str))


class Spoiled(NamedTuple):
    """A clean article, what was done to it, and the text that came out."""

    article: CleanArticle
    spoiler: Spoiler
    raw: str


@st.composite
def spoiled_articles(draw: st.DrawFn, languages: Sequence[str] = LANGUAGES) -> Spoiled:
    """Draw a clean article and spoil it."""
    article = draw(articles(languages))
    spoiler = draw(spoilers(article.language))
    return Spoiled(article, spoiler, spoiler(article.render(draw(st.sampled_from(("text", "markdown"))))))


# ---------------------------------------------------------------- texts of any kind

_ANY = st.characters()  # lone surrogates and NUL included
_ENDS = ("\n", "\n\n", "\n\n\n", "\r\n", "\r", "\f", "\n\f\n", "\x85", "\N{LINE SEPARATOR}", "\v", "\x1c", " ", "")
_SOUP = (
    "#", "##", "*", "**", "_", "`", "```", "[", "](", ")", "![", "<", ">", "<p>", "</a>", "&amp;", "|", "---", "===",
    ":", "- ", "1. ", "\\", "-", "\N{SOFT HYPHEN}", "\N{HYPHEN}", "\N{ZERO WIDTH SPACE}", "\N{NO-BREAK SPACE}",
    "\N{ZERO WIDTH NO-BREAK SPACE}", "\0", "\ud800", "\udfff", "\t", "    ", "ﬁ", "ﬀ", "Ã©", "â€™", "é", "1", "12",
    "Page 3 of 9", "2024-05-17", "17 May 2024", "By Ada Roe", "and", "VIENNA (AP) \N{EM DASH}", "https://example.org/a",
    "ada@example.org", "\N{COPYRIGHT SIGN} 2024", "Copyright", "Share", "Read more", "Advertisement", "“", "”", '"',
    "the", "bridge", "over-", "over\x02", "over\ufffe", "The bridge is closed.", "石橋", "。", "สะพาน", "جسر",
    "---\ngenerator: articleparse\n",
    "title: ", "A",
)  # fmt: skip


@st.composite
def _pages(draw: st.DrawFn) -> str:
    """Draw lines that occur on pages, in any order, with junk between them."""
    phrases = stock(draw(st.sampled_from(LANGUAGES)))
    lines = st.one_of(
        st.integers(0, phrases.size - 1).map(phrases.say),
        st.sampled_from((*phrases.headlines, *phrases.menu, *phrases.before, *phrases.after)),
        st.integers(0, len(phrases.given) - 1).map(lambda number: phrases.signed([phrases.person(number)])),
        st.dates().map(phrases.dated),
        st.lists(st.sampled_from(_SOUP), max_size=6).map("".join),
        st.integers(0, 400).map(str),
    )
    indents = st.sampled_from(("", "", "", "  ", "\t", " " * 12))
    rows = draw(st.lists(st.tuples(indents, lines, st.sampled_from(_ENDS)), max_size=30))
    return "".join(part for row in rows for part in row)


@st.composite
def _torn(draw: st.DrawFn) -> str:
    """Draw a spoiled article from which a piece is cut, and into which some junk fell."""
    raw = draw(spoiled_articles()).raw
    start, end = sorted(draw(st.tuples(st.integers(0, len(raw)), st.integers(0, len(raw)))))
    return raw[:start] + draw(st.text(_ANY, max_size=9)) + raw[end:]


def raw_texts() -> st.SearchStrategy[str]:
    """Draw any text: every code point, mark-up soup, lines of pages among junk, spoiled and torn articles."""
    return st.one_of(
        st.text(_ANY),
        st.lists(st.one_of(st.sampled_from(_SOUP), st.sampled_from(_ENDS)), max_size=40).map("".join),
        _pages(),
        _torn(),
        spoiled_articles().map(lambda spoiled: spoiled.raw),
    )


# ---------------------------------------------------------------- settings


def _profiles() -> st.SearchStrategy[Profile]:
    patterns = ("^The", "[0-9]+", "\\p{Lu}{3,}", "^$", ".", "bridge$")
    rules = st.builds(
        Rule, name=st.sampled_from(("first", "second")), pattern=st.sampled_from(patterns), role=st.sampled_from(Role)
    )
    return st.builds(Profile, name=st.just("drawn"), rules=st.lists(rules, max_size=3).map(tuple))


def configs(*, profiles: bool = True) -> st.SearchStrategy[Config]:
    """Draw settings, each field from its whole range."""
    droppable = sorted(Config().drop | {Role.HEADING, Role.LIST_ITEM, Role.QUOTE, Role.TABLE, Role.PREFORMATTED})
    return st.builds(
        Config,
        language=st.none() | st.sampled_from((*LANGUAGES, "xx")),
        favour=st.sampled_from(FAVOURS),
        drop=st.just(Config().drop) | st.frozensets(st.sampled_from(droppable)),
        join_threshold=st.just(0.5) | st.floats(0, 1),
        keep_dateline=st.booleans(),
        profile=st.none() | _profiles() if profiles else st.none(),
    )

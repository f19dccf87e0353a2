"""Decks: what stands below a headline, and is no part of the body; texts written for the purpose."""

from __future__ import annotations

import pytest

from articleparse import Article, Config, Parser, Profile, Role, Rule, parse
from articleparse.fields.candidate import Candidate
from articleparse.fields.deck import deck
from articleparse.fields.marks import key
from articleparse.fields.page import Page
from articleparse.lines import Label, Layout
from articleparse.stages.segment import segment
from articleparse.testing import assert_promises

BODY = (
    "The drought of the valley has ended after forty days, and the rain fell on the fields all night long.",
    "Farmers who had waited since spring went out at dawn to look at the river, which carried brown water again.",
    "The mayor said that the reservoir would be full by autumn, if the rain went on as the forecast had promised.",
)
TITLE, DECK = "Rain ends the drought", "Farmers go back to their fields, and the reservoir fills again"


def _found(*texts: str, body: tuple[str, ...] = BODY, width: int | None = None) -> str | None:
    """Return the deck below the first line, whose lines are of the body if they are among ``body``."""
    lines = segment("\n".join((*texts, *body)))
    labels = [Label(Role.PARAGRAPH if line.text in BODY else Role.NAVIGATION, "test", 1.0) for line in lines]
    goes_on = tuple(line.text[0].islower() for line in lines)
    page = Page(lines, labels, Layout(width=width, continues=goes_on, furniture={}, language="en"), "en")
    title = Candidate(0, 0, lines[0].start, lines[0].end, lines[0].text, key(lines[0].text), 0, "")
    found = deck(page, title)
    return None if found is None else " ".join(line.text for line in lines[found[0] : found[1] + 1])


@pytest.mark.parametrize("below", [("By Ada Roe",), ("3 May 2024",), (), ("Ada Roe", "Published 3 May 2024")])
def test_a_deck_stands_below_the_headline(below: tuple[str, ...]) -> None:
    """What follows it is a byline, a date, or the article."""
    assert _found(TITLE, DECK, *below) == DECK


def test_a_deck_may_be_broken_by_a_width() -> None:
    """Its lines are one, and it ends where the last of them ends."""
    first, second = "Farmers go back to their fields,", "and the reservoir fills again."
    assert _found(TITLE, first, second, "By Ada Roe", width=40) == f"{first} {second}"


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Roe, who writes about the fields and the reservoir of the valley",
        "Published 3 May 2024, when the fields and the reservoir had filled",
        "Photo: the reservoir and the fields of the farmers / The Valley Herald",
        "Weather in the valley: Rain ends the drought of fields and farmers",
        "* Farmers go back to their fields, and the reservoir fills again",
        "[Farmers go back to their fields, and the reservoir fills](/a/b)",
        "Farmers go back to their fields, and the reservoir …",
        "Subscribe to our letters for cooks, and win a kitchen full of pans",
        "Farmers and fields",
        BODY[1],
    ],
)
def test_what_is_no_deck(line: str) -> None:
    """A byline, a date, a credit, the headline again, an item, a link, what is cut, strange, short, or of the body."""
    assert _found(TITLE, line, "By Ada Roe") is None


def test_the_text_for_a_picture_is_no_deck() -> None:
    """A caption says the text for its picture again, and more."""
    assert _found(TITLE, DECK, f"{DECK}. Photo: Bo Li", "By Ada Roe") is None


def test_nothing_far_from_the_article_is_a_deck() -> None:
    """Where nobody signs below it and no article begins, a line may be of anything."""
    assert _found(TITLE, DECK, "Politics", "Business", "Science", "Travel", "By Ada Roe") is None


def test_a_deck_is_the_subtitle() -> None:
    """The record has it as its subtitle, all promises kept; a deck that is a block of the body stays one."""
    rule = Rule(
        name="deck", role=Role.NAVIGATION, pattern="^Farmers go back", why="A line that is no block.", hits=(DECK,)
    )
    raw = "\n\n".join(("Home", "News", "Sport", f"# {TITLE} of the valley", DECK, "By Ada Roe", "3 May 2024", *BODY))
    article = Parser(Config(profile=Profile(name="herald", rules=(rule,)))).parse(raw)
    assert (article.title, article.subtitle) == (TITLE + " of the valley", DECK)
    assert DECK not in article.text
    assert_promises(article)


SENTENCE = "After forty days without rain the farmers of the valley go back to the fields, and the reservoir fills."


@pytest.mark.parametrize(
    "head",
    [
        (SENTENCE, "By Ada Roe", "3 May 2024"),
        ("3 May 2024", SENTENCE, "By Ada Roe"),
        (SENTENCE, "Ada Roe", "Published 3 May 2024"),
    ],
)
def test_a_block_above_whoever_signs_is_the_subtitle_too(head: tuple[str, ...]) -> None:
    """It stays in the body, where the label model saw it, and each of its repairs stays as well."""
    article = parse("\n\n".join((f"# {TITLE} of the valley", *head, *BODY)))
    assert article.subtitle == SENTENCE
    assert article.paragraphs == (SENTENCE, *BODY)
    assert_promises(article)
    assert parse(article.to_markdown()).subtitle == SENTENCE
    assert Article.from_dict(article.to_dict()) == article


def test_a_deck_that_looks_like_a_heading_leaves_the_body() -> None:
    """Without a stop it is none of the article's sentences."""
    own = "Farmers go back to the fields, and the reservoir fills again"
    article = parse("\n\n".join((f"# {TITLE} of the valley", own, "By Ada Roe", "3 May 2024", *BODY)))
    assert article.subtitle == own
    assert article.paragraphs == BODY
    assert own not in article.text
    assert_promises(article)


@pytest.mark.parametrize(
    "head",
    [
        ("By Ada Roe", "3 May 2024", SENTENCE),
        (SENTENCE, BODY[0], "By Ada Roe", "3 May 2024"),
        (f"HULL (CNX) - {SENTENCE}", "By Ada Roe", "3 May 2024"),
    ],
)
def test_a_paragraph_of_the_article_is_no_subtitle(head: tuple[str, ...]) -> None:
    """Below whoever signs the article has begun; so it has above, where there are several blocks, or a dateline."""
    article = parse("\n\n".join((f"# {TITLE} of the valley", *head, *BODY[1:])))
    assert article.subtitle is None

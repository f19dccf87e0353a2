"""Notices, menus, trails and kickers around a headline are not taken for it, or for a part of it."""

from __future__ import annotations

import pytest

import articleparse as ap
from test_kicker import BODY

NOTICES = {
    "en": "We and our partners use cookies to measure how often our pages are read. You may refuse them at any time.",
    "de": "Wir und unsere Partner messen mit Cookies, wie oft unsere Seiten gelesen werden. Sie können ablehnen.",
}
HEADLINES = {"en": "Rain fills the rivers of the valley again", "de": "Regen füllt die Flüsse im Tal wieder"}
DAYS = {"en": "By Ada Roe\n\n3 May 2024", "de": "Von Ada Roe\n\n3. Mai 2024"}


def _title(head: str, language: str, gap: str = "\n\n") -> str | None:
    return ap.parse(head + gap + gap.join([DAYS[language].replace("\n\n", gap), *BODY[language]]) + "\n").title


@pytest.mark.parametrize("language", ["en", "de"])
def test_an_article_begins_behind_the_notice_above_its_headline(language: str) -> None:
    """A notice is prose, and short, and the headline stands below it with the day of the article."""
    head = f"{NOTICES[language]}\n\nThe Ludrin Post\n\n{HEADLINES[language]}"
    assert _title(head, language) == HEADLINES[language]


def test_a_deck_above_the_day_leaves_the_headline_above_it() -> None:
    """Prose directly above byline and day is the deck of the headline, not a notice."""
    deck = "After forty dry days the mills of the upper valley turn again, and the farmers hope for one more harvest."
    assert _title(f"The Ludrin Post\n\n{HEADLINES['en']}\n\n{deck}", "en") == HEADLINES["en"]


@pytest.mark.parametrize(("language", "kicker"), [("en", "Weather"), ("de", "Wetter im Tal")])
def test_a_kicker_before_a_bar_is_no_part_of_the_headline(language: str, kicker: str) -> None:
    """One bar, behind a word or two, far from the first line, in which the page has its title."""
    headline = HEADLINES[language]
    head = f"The Ludrin Post\n\nNews\n\nSport\n\nForum\n\n{kicker} | {headline}"
    assert _title(head, language) == headline


@pytest.mark.parametrize(("language", "opening"), [("en", "By"), ("de", "Von")])
def test_the_opening_of_a_byline_is_no_end_of_a_headline(language: str, opening: str) -> None:
    """Tags part an opening from the name behind it."""
    headline, day = HEADLINES[language], DAYS[language].rpartition("\n")[2]
    head = ["The Ludrin Post", "Sport", headline, opening, "Ada Roe", day]
    assert ap.parse("\n".join([*head, *BODY[language]]) + "\n").title == headline


@pytest.mark.parametrize("trail", ["Home Weather Rain fills the rivers", "Home > Weather > Rain fills the rivers"])
def test_a_trail_may_end_with_a_shorter_headline(trail: str) -> None:
    """The steps from the front page end with the first words of the headline below them."""
    headline = "Rain fills the rivers: farmers of the valley sow again"
    assert _title(f"The Ludrin Post\n\n{trail}\n\n{headline}", "en") == headline


def test_a_headline_may_end_with_the_name_that_a_deck_begins_with() -> None:
    """Two words that the next line says again are a name, and make no trail of a headline."""
    headline = "The whole valley takes its leave of Ada Roe"
    deck = "Ada Roe was the keeper of the weir, and nobody has kept its book for as long as she did"
    assert _title(f"The Ludrin Post\n\n{headline}\n\n{deck}", "en") == headline


def test_a_quoted_headline_far_above_the_prose_is_no_item_of_a_menu() -> None:
    """Quotes may open with the sign that menus have before their items."""
    headline = "»Wer auf den Regen wartet, hat das Tal nicht verstanden«"
    between = [f"Bild {number}" for number in range(14)]
    raw = "\n".join(["Start", "Politik", headline, DAYS["de"].replace("\n\n", "\n"), *between, *BODY["de"]])
    assert ap.parse(raw + "\n").title == headline

"""Describe: the fields of whole texts, written for the purpose."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from articleparse import Config, Parser, Role, parse
from articleparse.fields.dateline import dateline_at
from articleparse.rules.datelines import DATELINES
from articleparse.rules.dates import DATES
from articleparse.rules.publishers import ADDRESSES, PUBLISHERS
from articleparse.testing import assert_promises

if TYPE_CHECKING:
    from articleparse.rules import Rule

BODY = (
    "The drought of the valley has ended after forty days, and the rain fell on the fields all night long.",
    "Farmers who had waited since spring went out at dawn to look at the river, which carried brown water again.",
    "The mayor said that the reservoir would be full by autumn, if the rain went on as the forecast had promised.",
)
PAGE = "\n".join(
    (
        "Rain ends the long drought of the valley - The Valley Herald",
        "Menu",
        "Home",
        "Weather",
        "Rain ends the long drought of the valley",
        "By Ada Roe and Bo Li",
        "Published 3 May 2024 at 16:11",
        "Updated 5 May 2024",
        *BODY,
        "Share this article",
        "© 2024 The Valley Herald. All rights reserved.",
    )
)


@pytest.mark.parametrize("rule", [*DATES, *DATELINES, *PUBLISHERS, *ADDRESSES], ids=lambda rule: rule.name)
def test_each_rule_keeps_its_examples(rule: Rule) -> None:
    """A rule finds all of its hits and none of its misses."""
    assert rule.failures() == ()


def test_a_page_gives_its_fields() -> None:
    """Headline, both authors and both dates are found, and none of them stays in the body."""
    article = parse(PAGE)
    assert article.title == "Rain ends the long drought of the valley"
    assert article.authors == ("Ada Roe", "Bo Li")
    assert (article.published, article.updated) == (dt.date(2024, 5, 3), dt.date(2024, 5, 5))
    assert "Ada Roe" not in article.text
    assert "Published" not in article.text


NOBODY = [
    "© All rights reserved 2024",
    "© Tous droits réservés",
    "© Copyright 2020, the keepers",
    "Copyright Statement",
]


@pytest.mark.parametrize("line", NOBODY)
def test_a_phrase_of_rights_names_no_publisher(line: str) -> None:
    """What stands behind the sign of copyright may be a phrase, which is nobody's name."""
    article = parse(f"# Rain at last\n\n{'The drought of the valley has ended at last. ' * 8}\n\n{line}\n")
    assert article.publisher is None


def test_the_publisher_is_who_claims_the_rights() -> None:
    """The copyright line names the publisher; the page's own address is its URL."""
    article = parse(PAGE + "\nPrinted from https://herald.example/2024/05/rain-ends-drought")
    assert article.publisher == "The Valley Herald"
    assert article.url == "https://herald.example/2024/05/rain-ends-drought"


@pytest.mark.parametrize("opening", ["By", "Autor:", "Автор:", "Yazan:"])
def test_a_byline_is_no_headline(opening: str) -> None:
    """A text that begins with its byline has no headline, and its author without the opening."""
    article = parse("\n\n".join((f"{opening} Ada Roe", *BODY)))
    assert article.title is None
    assert article.authors in {("Ada Roe",), ()}


def test_a_short_first_line_is_the_headline() -> None:
    """Without byline and date, the place alone tells."""
    article = parse("\n\n".join(("Rain ends the long drought", *BODY)))
    assert article.title == "Rain ends the long drought"


def test_a_dateline_is_named_and_stays() -> None:
    """By default the dateline is reported and left in its paragraph."""
    article = parse(PAGE.replace("The drought of", "VIENNA (AP) — The drought of"))
    assert article.dateline == "VIENNA (AP)"
    assert "VIENNA (AP) — The drought" in article.text


DATELINED = [
    ("LONDON, May 3 (Reuters) - ", "LONDON, May 3 (Reuters)"),
    ("Frankfurt am Main (epd). ", "Frankfurt am Main (epd)"),
    ("PARIS, 3 mai (AFP) - ", "PARIS, 3 mai (AFP)"),
    ("La Paz, 3 de mayo (EFE).- ", "La Paz, 3 de mayo (EFE)"),
    ("DEN HAAG (ANP) - ", "DEN HAAG (ANP)"),
    ("(Reuters) - ", "(Reuters)"),
    ("PORT ELLERY (NWA) - ", "PORT ELLERY (NWA)"),
]


@pytest.mark.parametrize(("opening", "dateline"), DATELINED)
def test_datelines_of_many_newsrooms(opening: str, dateline: str) -> None:
    """Place, day and agency are found in the order that each newsroom gives them, behind a deck too."""
    found = dateline_at(f"{opening}The drought of the valley has ended.")
    assert found is not None
    assert found[1]["dateline"] == dateline


@pytest.mark.parametrize("text", ["Roe (XPD) - The member left.", "ANALYSIS - The drought has ended.", "The rain (AP)"])
def test_other_openings_are_no_datelines(text: str) -> None:
    """A politician with the party in brackets, the kind of a text, and an agency alone open no dateline."""
    assert dateline_at(text) is None


def test_a_dateline_can_be_cut() -> None:
    """With ``keep_dateline=False`` the paragraph begins with its first sentence."""
    parser = Parser(Config(keep_dateline=False))
    article = parser.parse(PAGE.replace("The drought of", "VIENNA (AP) — The drought of"))
    assert article.dateline == "VIENNA (AP)"
    assert any(paragraph.startswith("The drought of the valley") for paragraph in article.paragraphs)


def test_an_ambiguous_date_is_none_and_both_readings_are_in_the_ledger() -> None:
    """03/05/2024 in an English text, with nothing to tell its order, is not guessed."""
    text = PAGE.replace("Published 3 May 2024 at 16:11", "Published 03/05/2024").replace("Updated 5 May 2024", "")
    article = parse(text)
    assert article.published is None
    (entry,) = [entry for entry in article.ledger if entry.rule.startswith("ambiguous_date")]
    assert entry.role is Role.METADATA
    assert "2024-05-03" in entry.rule
    assert "2024-03-05" in entry.rule


def test_another_date_of_the_text_settles_an_ambiguous_one() -> None:
    """28/05/2024 can only have the day first, so 03/05/2024 has it too."""
    text = PAGE.replace("3 May 2024 at 16:11", "03/05/2024").replace("5 May 2024", "28/05/2024")
    article = parse(text)
    assert (article.published, article.updated) == (dt.date(2024, 5, 3), dt.date(2024, 5, 28))


def test_a_text_without_fields_gives_none() -> None:
    """Plain prose has no author and no date, though people and days are named in it."""
    article = parse("\n\n".join((*BODY, "Ada Roe came back on 3 May 2024 and told them so.")))
    assert (article.title, article.authors, article.published) == (None, (), None)


HEADS = [
    '---\ntitle: "Rain at last"\nauthor: Ada Roe\ndate: 2024-05-03\n---\n',
    "HEADLINE: Rain at last\nBYLINE: By Ada Roe\nDATE: 3 May 2024\nLENGTH: 409 words\n",
    "Title: Rain at last\nAuthor: Ada Roe\nDate: 2024-05-03\n",
    "1 of 3 DOCUMENTS\n\nValley Post\n\nMay 3, 2024 Friday\n\nRain at last\n\nBYLINE: Ada Roe\n\nLENGTH: 9 words\n",
]


@pytest.mark.parametrize("head", HEADS)
def test_labelled_fields_are_read_as_they_are_labelled(head: str) -> None:
    """Front matter and the heads of archives name their fields, and none of them stays in the body."""
    article = parse(head + "\n" + "\n\n".join(BODY))
    assert (article.title, article.authors, article.published) == ("Rain at last", ("Ada Roe",), dt.date(2024, 5, 3))
    assert article.text == "\n\n".join(BODY)


def test_a_byline_that_names_nobody_names_nobody() -> None:
    """A labelled byline that tells where the text came from is no author."""
    head = "HEADLINE: Rain at last\nBYLINE: Report from The Valley Herald brought to you by Harbour Wire Syndication.\n"
    assert parse(head + "\n" + "\n\n".join(BODY)).authors == ()


def test_one_label_makes_no_head() -> None:
    """A single line with a colon may be a sentence."""
    article = parse("\n\n".join(("Rain at last", "Author: nobody knows who it was.", *BODY)))
    assert article.authors == ()


def test_capitals_are_mended_where_the_text_proves_the_spelling() -> None:
    """A name set in capitals is written as the note at the end writes it, and the repair says so."""
    page = PAGE.replace("By Ada Roe and Bo Li", "By ADA MCROE and BO LI").replace(
        "Share this", "Ada McRoe is our correspondent in the valley.\nShare this"
    )
    article = parse(page)
    assert article.authors == ("Ada McRoe", "BO LI")
    (repair,) = [repair for repair in article.repairs if repair.rule == "byline_case"]
    assert (repair.before, repair.after) == ("ADA MCROE", "Ada McRoe")
    assert_promises(article)


CLOSING = (
    "The drought of the valley has ended after forty days, and the rain fell on the fields all night, at last.",
    "Farmers who had waited since spring went out at dawn to look at the river, which carried brown water once again.",
    "The mayor said that the reservoir would be full by autumn, if the rain went on as the forecast had promised.",
)


@pytest.mark.parametrize("names", ["(Ada Roe)", "(Ada Roe and Bo Lindqvist)", "*(Ada Roe, CNX)*"])
def test_names_in_brackets_sign_the_article(names: str) -> None:
    """Behind the last sentence, names whose given names are known are the authors where no byline is."""
    page = "\n\n".join(("Rain ends the drought", "3 May 2024", *CLOSING, names))
    assert parse(page).authors[:1] == ("Ada Roe",)


@pytest.mark.parametrize("last", ["(Weather Service)", "The tower at dawn (Ada Roe)"])
def test_other_brackets_at_the_end_sign_nothing(last: str) -> None:
    """A phrase in brackets is nobody, and brackets behind a caption name a photographer."""
    page = "\n\n".join(("Rain ends the drought", "3 May 2024", *CLOSING, last))
    assert parse(page).authors == ()

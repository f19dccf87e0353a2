"""Titles: which stretches of a head are joined, cut and left out; texts written for the purpose."""

from __future__ import annotations

import pytest

from articleparse import Role, parse
from articleparse.cleaning import clean
from articleparse.fields.page import Page
from articleparse.fields.title import Candidate, candidates, fit
from articleparse.fields.title_features import best
from articleparse.lines import Label, Layout
from articleparse.stages.segment import segment

BODY = (
    "The drought of the valley has ended after forty days, and the rain fell on the fields all night long.",
    "Farmers who had waited since spring went out at dawn to look at the river, which carried brown water again.",
    "The mayor said that the reservoir would be full by autumn, if the rain went on as the forecast had promised.",
)


@pytest.mark.parametrize(
    ("lines", "how"),
    [
        (["Weather", "Rain ends the long drought of the valley"], 2),
        (["Rain ends the long drought of the valley and", "fills rivers"], 0),
        (["Rain in the valley and", "far rivers fill and swell all"], 1),
        (["雨が谷の長い干ばつを終わらせた", "川"], 0),
    ],
)
def test_a_break_is_forced_where_the_next_word_did_not_fit(lines: list[str], how: int) -> None:
    """Nearly forced is a break that letters of another width would have forced."""
    assert fit(lines) == how


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Rain ends\nthe drought", " "),
        ("Ex-Minister heads Rain-\nInstitute", ""),
        ("Ex-Minister heads Rain\x02\nInstitute", "-"),
        ("干ばつが\n終わる", ""),
        ("「終わる」\n谷に雨", " "),
        ("「終わる」\nと市長", ""),
        ("가뭄이\n끝나다", " "),
    ],
)
def test_lines_of_a_headline_are_joined_as_their_script_asks(text: str, after: str) -> None:
    """A space, but none in scripts without, nor behind a compound's hyphen; a mark for a hyphen becomes one."""
    place = text.index("\n")
    assert [edit.after for edit in clean(text, joined=True) if edit.start <= place < edit.end] == [after]


def test_the_best_are_looked_at_in_order() -> None:
    """Of many candidates those with the highest scores are left, in the order of the text."""
    scores = [float(number % 20) for number in range(40)]
    places = best(scores)
    assert places == sorted(places)
    assert min(scores[place] for place in places) == 15.0


def test_a_headline_keeps_its_comma() -> None:
    """What stands before a comma is a headline only if the page says what stands behind it again."""
    head = "Rain ends the long drought, farmers rejoice"
    page = "\n\n".join((head, "By Ada Roe", "3 May 2024", *BODY))
    assert parse(page).title == head


def test_a_page_title_keeps_what_stands_behind_its_comma() -> None:
    """What the body says again is the name of no site, if it begins with a small letter."""
    head = "Harbour tolls rise, ferries stay away"
    assert all(one.cut == "" for one in _candidates(head, "By Ada Roe", *BODY, "ferries stay away"))


def _candidates(*texts: str) -> list[Candidate]:
    lines = segment("\n".join(texts))
    labels = [Label(Role.PARAGRAPH if line.text in BODY else Role.OTHER, "test", 1.0) for line in lines]
    layout = Layout(width=None, continues=(False,) * len(lines), furniture={}, language="en")
    return candidates(Page(lines, labels, layout, "en"))


@pytest.mark.parametrize(
    ("this", "other"),
    [
        ("Dürre im Tal: Regen füllt die Flüsse", "Dürre im Tal Regen füllt die Flüsse"),
        ("Dürre im Tal: Regen füllt die Flüsse", "Dürre im Tal - Regen füllt die Flüsse"),
        ("Sécheresse | La pluie remplit les rivières", "Sécheresse: La pluie remplit les rivières"),
    ],
)
def test_two_ways_to_join_a_kicker_show_the_headline(this: str, other: str) -> None:
    """What a page parts from its headline by a colon here and by a space there is a kicker."""
    found = [one.text for one in _candidates("Menu", "Home", "Sport", this, other, *BODY) if one.kicker]
    assert found
    assert all(text[0].isupper() and this.endswith(text) and ":" not in text for text in found)


def test_another_dash_shows_no_kicker() -> None:
    """The same headline with a longer dash is the same headline."""
    this, other = "Rain at last - the rivers fill again", "Rain at last \N{EN DASH} the rivers fill again"
    assert not [one for one in _candidates("Menu", "Home", "Sport", this, other, *BODY) if one.kicker]


def test_a_heading_below_a_teaser_is_a_candidate() -> None:
    """A page may begin with another story; the heading of the first level below it may be the headline."""
    assert any(one.level == 1 for one in _candidates(*BODY * 6, "# Rain ends the drought", "By Ada Roe", *BODY))


@pytest.mark.parametrize(
    ("label", "language"), [("Published", "en"), ("Veröffentlicht:", "de"), ("입력", "ko"), ("Mis à jour le", "fr")]
)
def test_the_label_of_a_date_is_no_line_of_a_headline(label: str, language: str) -> None:
    """A label alone on its line ends the headline above it."""
    lines = segment("\n".join(("Rain ends the long drought of the valley", label, "3 May 2024", *BODY)))
    labels = [Label(Role.PARAGRAPH if line.text in BODY else Role.OTHER, "test", 1.0) for line in lines]
    layout = Layout(width=60, continues=(False,) * len(lines), furniture={}, language=language)
    assert all(one.last == one.first for one in candidates(Page(lines, labels, layout, language)) if one.first == 0)


def test_a_list_of_names_is_no_part_of_the_headline() -> None:
    """A second line that holds names and nothing else is the byline."""
    page = "\n".join(("Rain ends the long drought of the", "Ada Roe, Bo Li, Cy Dee", "3 May 2024", "", *BODY))
    assert parse(page).title == "Rain ends the long drought of the"


SENTENCES = {
    "ne": "उपत्यकामा लामो समयदेखि रोकिएको वर्षा हिजो राति फेरि सुरु भएको छ। किसानहरू खेतमा पानी पुगेकोमा खुसी छन्।",
    "am": "በከተማዋ ለረጅም ጊዜ የቆየው ድርቅ ትናንት ሌሊት በጣለው ከባድ ዝናብ አብቅቷል። ገበሬዎች እርሻቸው ውኃ በማግኘቱ ተደስተዋል።",
    "km": "ភ្លៀងធ្លាក់ខ្លាំងកាលពីយប់មិញបានបញ្ចប់គ្រោះរាំងស្ងួតដ៏យូរ។ កសិករបាននិយាយថាពួកគេសប្បាយចិត្តណាស់។",
    "ur": "وادی میں طویل خشک سالی کل رات بارش سے ختم ہو گئی۔ کسانوں نے کھیتوں میں پانی آنے پر خوشی کا اظہار کیا۔",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_first_sentence_is_no_headline_in_any_script(language: str) -> None:
    """A paragraph that ends as sentences of its script end is none, wherever it stands."""
    text = SENTENCES[language]
    first, second = text[: len(text) // 2 + 20], text
    assert parse("\n\n".join((text, first + second, second + first))).title is None


def test_a_headline_in_a_script_of_marks_stands_above_a_name() -> None:
    """A word may end in a vowel's mark; a known given name is a byline without any opening."""
    article = parse("\n\n".join(("लामो खडेरीपछि वर्षा", "रमेश थापा", *[SENTENCES["ne"]] * 3)))
    assert (article.title, article.authors) == ("लामो खडेरीपछि वर्षा", ("रमेश थापा",))


def test_no_headline_begins_inside_the_prose() -> None:
    """A short line behind full ones of the body is none, wherever it ends."""
    article = parse("\n\n".join((*BODY, "And so the rain came back", BODY[1])))
    assert article.title is None


def test_a_long_box_inside_the_article_does_not_hide_its_head() -> None:
    """The body begins with the part under the date, though the part behind the box is longer."""
    texts = ["Rain ends the drought", "3 May 2024", BODY[0], *["Offer of the week"] * 30, *BODY]
    lines = segment("\n".join(texts))
    roles = [Role.PARAGRAPH if text in BODY else Role.OTHER for text in texts]
    labels = [Label(role, "test", 1.0) for role in roles]
    layout = Layout(width=None, continues=(False,) * len(lines), furniture={}, language="en")
    assert Page(lines, labels, layout, "en").start == 2
    undated = segment("\n".join(["Rain ends the drought", "Weather", *texts[2:]]))
    assert Page(undated, labels, layout, "en").start == 33


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("The Sound\n29 May 2024\nFerries to the islands run again\nBy Ada Roe", "Ferries to the islands run again"),
        ("Ferries to the islands run again\nText: dpa", "Ferries to the islands run again"),
        ("The Sound | Islands\nPage 1 of 2\nFerries to the islands run again", "Ferries to the islands run again"),
    ],
)
def test_what_is_no_part_of_a_headline(head: str, title: str) -> None:
    """Neither a date alone on its line, nor the byline of an agency, nor the number of the page."""
    body = (
        "The ferry to the outer islands will run twice a day from the first\n"
        "week of June, the harbour office said on Monday, and it will carry\n"
        "cars again for the first time since the slipway was damaged in the\n"
        "storms of two winters ago.\n"
        "Fishermen had asked for the change. The old timetable left them no\n"
        "time to land the catch before the market in town opened its gates.\n"
    )
    assert parse(f"{head}\n{body}").title == title

"""Titles: which stretches of a head are joined, cut and left out; texts written for the purpose."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from articleparse import Role, parse
from articleparse.cleaning import clean
from articleparse.fields.lexicon import lexicon
from articleparse.fields.page import Page
from articleparse.fields.title import candidates
from articleparse.fields.title_features import best
from articleparse.fields.title_fit import fit
from articleparse.fields.title_lines import is_byline
from articleparse.lines import Label, Layout
from articleparse.stages.segment import segment

if TYPE_CHECKING:
    from articleparse.fields.candidate import Candidate

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
        ("The storm of A\ufffe\n12 and its end", "-"),
        ("Rain ends the drou\x02\nght", ""),
        ("बारिश से सूखा समा\x02\nप्त", ""),
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


def test_an_item_of_a_list_is_no_line_of_the_headline_above_it() -> None:
    """A bullet begins something new, however the lines are cut."""
    lines = segment("\n".join(("Rain ends the long drought of the valley", "• Share this story", *BODY)))
    labels = [Label(Role.PARAGRAPH if line.text in BODY else Role.OTHER, "test", 1.0) for line in lines]
    layout = Layout(width=60, continues=(False,) * len(lines), furniture={}, language="en")
    assert all(one.last == one.first for one in candidates(Page(lines, labels, layout, "en")) if one.first == 0)


def test_a_list_of_names_is_no_part_of_the_headline() -> None:
    """A second line that holds names and nothing else is the byline."""
    page = "\n".join(("Rain ends the long drought of the", "Ada Roe, Bo Li, Cy Dee", "3 May 2024", "", *BODY))
    assert parse(page).title == "Rain ends the long drought of the"


@pytest.mark.parametrize("trail", ["Start / Weather / ", "Home \N{RIGHTWARDS ARROW} ", "HomeNews", "Você está aqui: "])
def test_a_trail_to_the_headline_is_no_headline(trail: str) -> None:
    """What ends with the line below it leads from the front page to the headline."""
    head = "Rain ends the long drought"
    found = [one.text for one in _candidates("Menu", "Sport", "Log in", trail + head, head, "By Ada Roe", *BODY)]
    assert head in found
    assert trail + head not in found


def test_where_one_may_type_is_no_headline() -> None:
    """A field to type in is neither a headline nor the first line of one."""
    field = "Search the site: [                    ]"
    found = [one.text for one in _candidates("Menu", "Sport", "Log in", field, "Rain ends the long drought", *BODY)]
    assert not [text for text in found if text.startswith("Search")]


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


DECKS = [
    (
        "en",
        "Rain ends the long drought of the valley",
        "After forty dry days farmers go back to their fields",
        "By Ada Roe",
    ),
    (
        "de",
        "Regen beendet die lange Dürre im Tal",
        "Bauern kehren nach vierzig Tagen auf ihre Felder zurück",
        "Von Eva Weber",
    ),
    ("pl", "Deszcz kończy długą suszę w dolinie", "Po czterdziestu dniach rolnicy wracają na pola", "Anna Kowalska"),
]

BODIES = {
    "en": BODY,
    "de": (
        "Die Dürre im Tal ist nach vierzig Tagen zu Ende, und der Regen fiel die ganze Nacht lang auf die Felder.",
        "Die Bauern, die seit dem Frühling gewartet hatten, gingen in der Frühe zum Fluss, der braunes Wasser führt.",
        "Der Stausee werde bis Herbst voll, sagte die Bürgermeisterin, wenn es so weiterregne wie vorhergesagt.",
    ),
    "pl": (
        "Susza w dolinie skończyła się po czterdziestu dniach, a deszcz padał na pola przez całą noc.",
        "Rolnicy, którzy czekali od wiosny, o świcie poszli nad rzekę, która znowu niosła brunatną wodę.",
        "Burmistrz powiedziała, że zbiornik będzie pełny do jesieni, jeśli deszcz nie ustanie.",
    ),
}


@pytest.mark.parametrize(("language", "title", "below", "byline"), DECKS)
def test_a_headline_stands_above_its_deck(language: str, title: str, below: str, byline: str) -> None:
    """The deck has the byline below it, and is longer; it is no headline for that."""
    page = "\n\n".join(("Menu", "Home", "Sport", title, below, byline, "3.5.2024", *BODIES[language]))
    assert parse(page).title == title


def test_a_kicker_is_no_headline_above_a_deck() -> None:
    """A few words above a longer line are a kicker, and a trail of links is none either."""
    for kicker in ("The weather today", "Home » Weather » The valley » Rain"):
        page = "\n\n".join((kicker, "Rain ends the long drought of the valley", "By Ada Roe", "3 May 2024", *BODY))
        assert parse(page).title == "Rain ends the long drought of the valley"


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


@pytest.mark.parametrize(("count", "start"), [(2, 34), (10, 2)])
def test_an_article_begins_with_its_first_large_part(count: int, start: int) -> None:
    """A part of a thousand characters is no teaser: the body begins there, though a list behind it is much longer."""
    texts = ["Twelve sheds that keep the rain out", "Garden", *[BODY[0]] * count, *["In the basket"] * 30, *BODY * 12]
    lines = segment("\n".join(texts))
    labels = [Label(Role.PARAGRAPH if text in BODY else Role.OTHER, "test", 1.0) for text in texts]
    layout = Layout(width=None, continues=(False,) * len(lines), furniture={}, language="en")
    assert Page(lines, labels, layout, "en").start == start


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


TIED = (
    ("en", "Valley", "Rain ends the long drought"),
    ("de", "Wetter im Tal", "Regen beendet die lange Dürre"),
    ("tr", "Vadide hava", "Uzun kuraklık sona erdi"),
)


@pytest.mark.parametrize(("language", "kicker", "head"), TIED)
@pytest.mark.parametrize("colon", [":\n", ": "])
def test_a_colon_on_its_own_line_ties_kicker_and_headline(language: str, kicker: str, head: str, colon: str) -> None:
    """What tags part is joined as it was meant, with no space before the colon; both halves stay candidates."""
    lines = segment("\n".join((kicker, f"{colon}{head}", *BODY)))
    labels = [Label(Role.PARAGRAPH if line.text in BODY else Role.OTHER, "test", 1.0) for line in lines]
    layout = Layout(width=None, continues=(False,) * len(lines), furniture={}, language=language)
    found = [one.text for one in candidates(Page(lines, labels, layout, language))]
    assert f"{kicker}: {head}" in found
    assert kicker in found


def test_a_tied_headline_is_rebuilt_without_the_break() -> None:
    """The record says what the ledger and the repairs make of the lines."""
    top = "Wetter im Tal: Regen beendet die lange Dürre"
    head = (f"{top} | Talbote", "Start", "Wetter im Tal", ":", top[15:], "Von Ada Roe", "")
    article = parse("\n".join((*head, *BODIES["de"])))
    assert article.title == top


def test_a_colon_apart_parts_the_kicker_but_in_french() -> None:
    """A space before a colon is left of two elements of a page; French has it before each."""
    head = "Valley weather : Rain ends the long drought"
    assert [one.text for one in _candidates("Menu", "Home", "Sport", head, *BODY) if one.kicker] == [head[17:]]
    lines = segment("\n".join(("Menu", "Accueil", "Sport", head, *BODY)))
    labels = [Label(Role.PARAGRAPH if line.text in BODY else Role.OTHER, "test", 1.0) for line in lines]
    layout = Layout(width=None, continues=(False,) * len(lines), furniture={}, language="fr")
    assert not [one for one in candidates(Page(lines, labels, layout, "fr")) if one.kicker]


def test_a_kicker_is_told_from_a_headline_of_two_lines() -> None:
    """The joint that another line has in another way stands in the first of two lines."""
    lines = segment(
        "Menu\nHome\nSport\nValley weather: Rain ends the long drought of the year and fills all the rivers\n\n"
        "Valley weather \N{EN DASH} Rain ends the long drought of the\nyear and fills all the rivers\n\n"
        + "\n".join(BODY)
    )
    labels = [Label(Role.PARAGRAPH if line.text in BODY else Role.OTHER, "test", 1.0) for line in lines]
    layout = Layout(width=60, continues=(False,) * len(lines), furniture={}, language="en")
    found = candidates(Page(lines, labels, layout, "en"))
    assert {one.text for one in found if one.kicker} == {
        "Rain ends the long drought of the year and fills all the rivers"
    }


PAGES = {
    "How I stopped worrying and pruned the pear tree": """
Notes from the Orchard

Home
About me
Recipes
Archive

17 October 2023

How I stopped worrying and pruned the pear tree

Posted by Ada in Garden | 4 comments

For years I let the pear tree grow as it liked, because every book that I read told me something else about pruning.

Last winter a branch as thick as my arm came down in a storm, and I stopped worrying about the books and took the saw.

Older posts
Leave a comment
""",
    "Slipway": """
Slipway - Open Harbour Encyclopaedia
Slipway

From the Open Harbour Encyclopaedia

Jump to navigation
Jump to search

A slipway is a ramp on the shore by which ships or boats can be moved to and from the water. Slipways are used for
building and repairing ships, and for launching and retrieving small boats on trailers.

Contents

1 History
2 Construction
3 See also

History

The oldest slipways that are known were cut into the rock of the shore, and the hulls were drawn up them by hand.
""",
    "Northern Ferries orders two electric vessels for the outer islands": """
PRESS RELEASE

Northern Ferries orders two electric vessels for the outer islands

Port Ellis, 14 March 2024 - Northern Ferries has ordered two electric vessels that will replace the diesel ferries
to the outer islands from the summer of 2026, the company announced today.

"Our passengers have waited long for quiet ferries," said the chief executive of the company, Mara Lindqvist.

Contact
Northern Ferries plc
press@ferries.example
""",
    "The woman who counts the tides": """
The Long Read

The woman who counts the tides

For forty years Mara Lindqvist has measured the sea at one jetty. What she found changes the maps.

By Ada Rowntree

Photographs by Bo Holm

Every morning at six, before the first ferry, a woman in a yellow coat walks out to the end of the jetty and counts.

She reads the tides from a pole that her father set into the rock, and she writes the number into a book with a pencil.
""",
    "Plum cake with rye crumble": """
# Plum cake with rye crumble

Serves eight | 50 minutes

This plum cake is not too sweet, and the rye gives the crumble a taste of bread that goes well with whipped cream.

## Ingredients

* 200 g rye flour
* 1 kg plums

## Method

Halve the plums, rub the butter into the flour, and bake the cake in a hot oven until the crumble is brown on top.
""",
    "Birnbaum schneiden: So geht es richtig": """
Startseite
Ratgeber
Garten

Birnbaum schneiden: So geht es richtig

Aktualisiert am 3. Mai 2023

Wer einen Birnbaum im Garten hat, sollte ihn jedes Jahr im späten Winter schneiden, solange der Baum noch ruht.

Ein guter Schnitt sorgt für Licht in der Krone und für große Früchte im Herbst, auch an einem alten Birnbaum.

Mehr zum Thema
""",
}


@pytest.mark.parametrize("title", [title for title in PAGES if title != "Slipway"])
def test_pages_that_are_no_news_have_titles_too(title: str) -> None:
    """The head of a page is made alike, whether it reports, explains or tells."""
    assert parse(PAGES[title]).title == title


_SITE_TAKEN = pytest.mark.xfail(strict=True, reason="one word, far above the prose: the name of the site is taken")


@_SITE_TAKEN
@pytest.mark.parametrize("headless", [False, True])
def test_a_page_that_explains_a_word_has_it_for_its_title(*, headless: bool) -> None:
    """A page of reference has a short headline, with the line that names page and site above it or without."""
    raw = PAGES["Slipway"]
    assert parse(raw.split("\n", 2)[2] if headless else raw).title == "Slipway"


@pytest.mark.parametrize("mark", ["#", "##"])
def test_the_line_marked_as_a_heading_above_a_longer_deck_is_the_headline(mark: str) -> None:
    """Where Markdown marks one of two lines, the deck below it is no headline, though it says more of the article."""
    deck = "After forty dry days the rivers of the valley carry water again, and farmers sow"
    raw = "\n\n".join(
        ("Home | News | Sport", f"{mark} The rain that came at last", deck, "By Ada Roe", "3 May 2024", *BODY)
    )
    assert parse(raw).title == "The rain that came at last"


@pytest.mark.parametrize("kicker", ["Weather:", "Wetter:"])
def test_a_colon_in_the_head_does_not_load_the_openings_of_all_languages(kicker: str) -> None:
    """A kicker with its colon opens no byline in any language: their patterns, dear to make, are not made for it."""
    lexicon.cache_clear()
    parse("\n\n".join((f"{kicker} rain at last in the valley", "3 May 2024", *BODY)))
    assert lexicon.cache_info().currsize == 1


@pytest.mark.parametrize(("line", "opens"), [("Von: Ada Roe", True), ("Rain: Ada Roe", False)])
def test_an_opening_with_a_colon_may_be_of_any_language(line: str, *, opens: bool) -> None:
    """Pages of one language are made with programs of another, which say who wrote by their own word and a colon."""
    lines = segment("\n\n".join((line, *BODY)))
    labels = [Label(Role.PARAGRAPH, "", 1.0)] * len(lines)
    layout = Layout(width=None, continues=(False,) * len(lines), furniture={}, language="en")
    assert is_byline(Page(lines, labels, layout, "en"), 0) is opens


@pytest.mark.parametrize(
    ("whole", "stem", "mark"),
    [
        ("Ministers of nine coastal states agree to close their last coal plants by 2031", 48, "…"),
        ("Gemeinderat streitet weiter um den Umbau der alten Markthalle am Fluss", 40, " ..."),
        ("九つの沿岸国が石炭火力の廃止で合意 労働者の基金も設立へ", 17, "…"),
    ],
)
def test_a_headline_that_was_cut_off_is_given_whole(whole: str, stem: int, mark: str) -> None:
    """The line that names page and site has the headline whole, where the one above the article had no room for it."""
    prose = (
        "九つの国は火曜日、二〇三一年までに最後の石炭火力発電所を閉じることで合意した。\n\n交渉は二度決裂しかけた。\n"
        if whole[0] > "\u3000"
        else "The talks had twice come close to collapse, said Mara Ostrowe, who led them from the first day on.\n\n"
        "She added that the first of the buildings would be closed within the year, and the rest later.\n"
    )
    head = f"{whole} | The Ludrin Courier\n\nHome\nNews\nSport\n\n{whole[:stem]}{mark}\n\nBy Mara Dunn\n3 May 2024\n\n"
    assert parse(head + prose).title == whole


def test_a_headline_that_ends_with_dots_stays_what_it_is() -> None:
    """What goes on behind such a headline is the name of the site."""
    own = "Waiting for the last tram of the night…"
    text = (
        f"{own} | The Ludrin Courier\n\nHome\nNews\n\n{own}\n\nBy Mara Dunn\n\nIt was late, and nobody came but her.\n"
    )
    assert parse(text).title == own


SIGNED_DAYS = {
    "en": (
        "The last ferry",
        "Jan Smith, 3 May 2024",
        "The ferry to the isles runs once a day, the harbour office said.",
    ),
    "de": (
        "Letzte Fähre",
        "Jan Meier, 3. Mai 2024",
        "Die Fähre zu den Inseln fährt einmal am Tag, teilte das Hafenamt mit.",
    ),
    "pl": (
        "Ostatni prom",
        "Jan Kowalski, 3 maja 2024",
        "Prom na wyspy pływa raz dziennie, podało w poniedziałek biuro portu.",
    ),
    "ru": (
        "Последний паром",
        "Анна Белова, 3 мая 2024",
        "Паром на острова ходит раз в день, сообщили в конторе порта.",
    ),
}


@pytest.mark.parametrize("language", SIGNED_DAYS)
def test_a_name_and_a_day_are_no_headline(language: str) -> None:
    """They stand below the headline of a short text, and say who wrote it, and when."""
    title, signed, body = SIGNED_DAYS[language]
    article = parse(f"{title}\n\n{signed}\n\n{body}\n")
    assert article.title == title
    assert article.authors == (signed.partition(",")[0],)
    assert article.published == dt.date(2024, 5, 3)


def test_the_first_sentence_of_the_body_is_no_headline() -> None:
    """Where no other line is likely to be one, there is none: a sentence would be lost to the body."""
    sentences = (
        "The ferry to the outer islands will run twice a day from the first week of June, said the harbour on Monday.",
        "It will carry cars again for the first time since the winter, and the fare will rise by a third, said he.",
    )
    article = parse("News | Ferries: Who pays?\nFerries:\nWho pays?\nBy Ada Roe\n\n" + "\n\n".join(sentences))
    assert tuple(article.paragraphs)[-2:] == sentences

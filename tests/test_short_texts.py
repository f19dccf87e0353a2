"""Short notices, live reports and mails: little of them tells what is what, and each line is a large part of them."""

from __future__ import annotations

import pytest

import articleparse as ap
from articleparse.config import Config
from articleparse.stages.segment import segment
from articleparse.stages.survey import survey
from articleparse.testing import assert_promises

NOTICES = {
    "en": (
        "Weir bridge shut on Monday",
        "3 May 2024",
        "The bridge at the weir is shut on Monday from seven to three.",
        "Buses go by the mill.",
    ),
    "de": (
        "Freibad öffnet später",
        "3. Mai 2024",
        "Das Freibad im Tal öffnet wegen der Kälte erst am 20. Mai.",
        "Die Karten gelten weiter.",
    ),
    "sv": (
        "Bryggan lagas i maj",
        "3 maj 2024",
        "Bryggan vid kvarnen lagas i maj och är stängd för fotgängare.",
        "Båten lägger till vid slussen.",
    ),
    "el": (
        "Κλειστή η γέφυρα του μύλου",
        "3/5/2024",
        "Η γέφυρα του μύλου μένει κλειστή τη Δευτέρα από τις επτά.",
        "Οι πεζοί περνούν κανονικά.",
    ),
    "th": (
        "ปิดสะพานหน้าโรงสี 1 วัน",
        "3 พฤษภาคม 2567",
        "เทศบาลแจ้งปิดสะพานหน้าโรงสีวันจันทร์ ตั้งแต่เจ็ดโมงเช้าถึงบ่ายสามโมง",
        "รถประจำทางจะวิ่งผ่านหน้าตลาดเก่าทุกครึ่งชั่วโมงจนกว่าสะพานจะเปิด",
    ),
}


@pytest.mark.parametrize("language", NOTICES)
def test_a_notice_has_the_line_above_its_day_for_a_headline(language: str) -> None:
    """Nothing else speaks for it: there is no blank line, and its words come once."""
    title, day, *body = NOTICES[language]
    raw = "\n".join([title, day, *body])
    article = ap.parse(raw)
    found = [block.text for block in article.blocks]
    assert (article.title, str(article.published), found) == (title, "2024-05-03", body)
    assert_promises(article)


def test_a_menu_without_blank_lines_is_not_the_headline() -> None:
    """The line right above the day is, and not the first one of the page."""
    title, day, *body = NOTICES["en"]
    assert ap.parse("\n".join(["Home", "Sport", "Tables", title, day, *body])).title == title


def test_a_headline_above_a_dateline() -> None:
    """A dateline begins the article, so the line above it is its headline."""
    raw = (
        "Veronian bank raises rates again\n"
        "KORLO (CNX) - The central bank raised its main rate by half a point on Thursday.\n"
        "The minister said that he would not step in.\n"
    )
    assert ap.parse(raw).title == "Veronian bank raises rates again"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("leaks to the council in the valley", id="small"),
        pytest.param(
            "It was the best of the", id="open", marks=pytest.mark.xfail(strict=True, reason="it ranks as a headline")
        ),
        pytest.param("https://herald.example/mill 3 copies", id="address"),
    ],
)
def test_no_other_line_above_a_day_is_a_headline(line: str) -> None:
    """A line that goes on from another, or into the next, or holds an address, stands there by chance."""
    assert ap.parse("\n".join([line, *NOTICES["en"][1:]])).title is None


LIVE = {
    "en": ["The bridge is open to cars again.", "The water has fallen by a foot since noon, and the mill is dry."],
    "fr": ["Le pont est rouvert aux voitures.", "L'eau a baissé de quarante centimètres, et le moulin est à sec."],
}
TIMES = {"en": ["19:20", "17:58", "16:10", "14:31", "11:05"], "fr": ["19h20", "17h58", "16h10", "14h31", "11h05"]}


@pytest.mark.parametrize("language", LIVE)
def test_the_first_and_the_last_entry_of_a_live_report_stay(language: str) -> None:
    """Menus stand beside them, and each entry stands by itself, as teasers do."""
    first, long = LIVE[language]
    texts = [first, long, long.replace("40", "30"), first.replace("bridge", "road").replace("pont", "bac"), long[::1]]
    rows = [row for time, text in zip(TIMES[language], texts, strict=True) for row in (time, text)]
    raw = "\n".join(["Home", "Sport", "Flood: the bridges open one by one", *rows, "Read also", "How to dry a cellar"])
    kept = ap.parse(raw).text
    assert first in kept
    assert long in kept


def test_headlines_with_times_are_no_live_report() -> None:
    """They stand beside an article, and end in no stop."""
    article = [
        "The ferry came back to the quay on Monday, eleven years after the crossing had been given up as too costly.",
        "More than two hundred people stood on the quay in the rain when the boat cast off at seven in the morning.",
    ]
    ticker = ["Latest", "19:20", "Bridge open again", "17:58", "Water falls", "16:10", "No school on Monday", "14:31"]
    text = ap.parse("\n\n".join(["The ferry is back", *article, *ticker, "Alert lifted at last"])).text
    assert "Bridge open again" not in text


MAILS = {
    "en": ("From: Ada Roe <ada@mail.example>", "Date: Fri, 3 May 2024 08:14:03 +0000", "Subject: Keys of the hall"),
    "de": ("Von: Ada Roe <ada@mail.example>", "Gesendet: Freitag, 3. Mai 2024 08:14", "Betreff: Keys of the hall"),
    "fr": ("De : Ada Roe <ada@mail.example>", "Envoyé : vendredi 3 mai 2024 08:14", "Objet : Keys of the hall"),
    "es": ("De: Ada Roe <ada@mail.example>", "Enviado: viernes, 3 de mayo de 2024", "Asunto: Keys of the hall"),
}


@pytest.mark.parametrize("language", MAILS)
def test_the_head_of_a_mail_is_read(language: str) -> None:
    """Its subject is the title, its sender the author, and the lines leave the body."""
    raw = "\n".join([*MAILS[language], "", "The keys are with the keeper until noon. Ring the bell twice.", "", "Ada"])
    article = ap.parse(raw)
    assert (article.title, article.authors, str(article.published)) == ("Keys of the hall", ("Ada Roe",), "2024-05-03")
    assert "mail.example" not in article.text
    assert_promises(article)


LABELLED = {
    "de": """---
Rubrik: Wetter
Titel: Endlich Regen
Autorin: Ada Roe
---

Nach sechs Wochen ohne Regen hat es in der Nacht im ganzen Tal geregnet, und die Bauern sind froh.
Die Brücke ist bis Montag gesperrt, und die Fähre fährt nicht, bis das Wasser gesunken ist.
""",
    "sv": """---
Rubrik: Endlich Regen
Author: Ada Roe
---

Det regnade över dalen i natt, för första gången på sex veckor, och bönderna var glada.
Bron är stängd till på måndag, och färjan går inte förrän vattnet har sjunkit.
""",
}


@pytest.mark.parametrize("language", LABELLED)
def test_a_label_means_what_it_does_in_the_language_of_the_text(language: str) -> None:
    """In Swedish "rubrik" is the headline, in German the section of the paper."""
    article = ap.parse(LABELLED[language])
    assert (article.language, article.title, article.authors) == (language, "Endlich Regen", ("Ada Roe",))


@pytest.mark.parametrize(
    ("above", "sender"),
    [
        ("---------- Forwarded message ---------", "From: Ada Roe <ada@mail.example>"),
        ("Newsgroups: uk.local.valley", "From: ada@mail.example (Ada Roe)"),
    ],
    ids=["forwarded", "newsgroup"],
)
def test_other_heads_of_messages_are_read(above: str, sender: str) -> None:
    """A message may be handed on, or come from a group of readers."""
    _, day, subject = MAILS["en"]
    raw = f"{above}\n{sender}\n{day}\n{subject}\n\nThe keys are with the keeper until noon. Ring twice.\n"
    article = ap.parse(raw)
    assert (article.title, article.authors) == ("Keys of the hall", ("Ada Roe",))
    assert list(article.paragraphs) == ["The keys are with the keeper until noon. Ring twice."]


def test_a_closing_date_is_not_the_day_of_a_notice() -> None:
    """It tells until when one can write, and the line above it is no headline for its sake."""
    raw = "Keeper wanted\nThe hall, ten hours a week\nClosing date: 14 June 2024\nWrite to the clerk at the hall.\n"
    article = ap.parse(raw)
    assert (article.title, article.published) == (None, None)


def test_whom_to_call_has_not_written_it() -> None:
    """A name between a colon and an address is that of a contact."""
    _, day, *body = NOTICES["de"]
    raw = "\n".join(["Freibad öffnet später", day, *body, "Näheres weiß:", "Karl Brehm", "brehm@bad.example"])
    assert ap.parse(raw).authors == ()


def test_a_name_above_the_line_about_it_has_signed() -> None:
    """Columns end so: the name, and below it who that is."""
    raw = (
        "The gate\n\n"
        "My gate will not shut any more, and my wife says that it is the wind. The wind says that it is the gate.\n"
        "On Monday the donkey of my neighbour stood in the kitchen, and looked at us as if we were late.\n"
        "Ada Roe\n"
        "Ada Roe farms near Hull and sells eggs on Fridays.\n"
    )
    assert ap.parse(raw).authors == ("Ada Roe",)


def test_the_last_sentence_of_a_notice_stays_above_its_buttons() -> None:
    """It is set as the sentence above it, and short."""
    title, day, *body = NOTICES["en"]
    text = ap.parse("\n".join([title, day, *body, "Bring boots. No dogs.", "Share", "Print"])).text
    assert text.endswith("Bring boots. No dogs.")


def test_a_sender_and_a_subject_alone_are_no_mail() -> None:
    """Facts about a picture or a play have such labels, too."""
    raw = "The mill\nFrom: our archive\nSubject: none\n\nIt was a good year, said the miller on Monday.\n"
    assert ap.parse(raw).authors == ()


def test_short_sentences_of_one_length_are_no_wrapped_column() -> None:
    """They end in stops; lines that wrapping broke end inside a sentence."""
    rows = [
        "The miller of the valley owns three hundred old clocks.",
        "He wound all of them on the first Sunday of every May.",
        "(The large one in the hall has not gone since the war.)",
        "She had never heard them strike together until Monday.",
        "There are no plans to sell any of them, his heirs said.",
    ]
    assert list(ap.parse("Clocks of the valley\n\n" + "\n".join(rows)).paragraphs) == rows


def test_a_few_wrapped_lines_are_joined() -> None:
    """Two breaks inside sentences are too few to measure a column, but no line had room for the next word."""
    raw = (
        "The mill is open\n\n"
        "Seven women have opened the mill again that had been shut. Their guild\n"
        "grinds three sacks each morning.\n\n"
        'The head of the guild, Ada Roe, said: "At first nobody believed in it,"\n'
        "and laughed. It is shut on Sundays.\n"
    )
    assert [text.partition(".")[0] for text in ap.parse(raw).paragraphs] == [
        "Seven women have opened the mill again that had been shut",
        'The head of the guild, Ada Roe, said: "At first nobody believed in it," and laughed',
    ]


def test_verse_in_an_article_is_not_joined() -> None:
    """Its lines had room for more, though they go on in lower case."""
    verse = ["The summer went across the bridge,", "and took the shadow of the tree, which fell,", "and here I stayed."]
    raw = "\n\n".join(
        ["A forgotten verse", "The book was in a box, below three hats.", "\n".join(verse), "Nobody knows whose it is."]
    )
    assert set(verse) <= set(ap.parse(raw).paragraphs)


def test_a_word_of_one_letter_is_no_drop_cap_in_an_unknown_language() -> None:
    """Ukrainian has some; where too few words tell the language, none is joined to the word behind it."""
    article = ap.parse("Кубок\n\nУ неділю грали.\n\n2:1\n")
    assert "У неділю грали." in article.text


def test_a_quotation_in_french_does_not_open_the_next_line() -> None:
    """It has a space before the mark that closes it, as marks have that open one."""
    rows = ["« On balaie, on recommence »", "À Marsoulas, les habitants sortent la boue des caves depuis ce matin."]
    lines = segment("La crue de la Verne\n" + "\n".join(rows))
    assert survey(lines, Config()).continues == (False, False, False)


HEBREW = """נפטרה התופרת של המושבה
11.03.2021
צביה לנדאו, שלימדה לתפור בבית העם במשך ארבעים שנה, הלכה לעולמה בגיל 90.
היא תפרה את מסך הקולנוע.
"""
WRAPPED = """THE NEW BRIDGE.

The alarm was then given to all of
the engines in the whole of the town
by P.C. Oakes at ten minutes past
eleven, and they were there within
half an hour of it, and saved all
the granaries beside the mill.
"""


@pytest.mark.parametrize("raw", [HEBREW, WRAPPED], ids=["Hebrew", "wrapped"])
def test_who_is_named_in_a_sentence_has_not_signed_it(raw: str) -> None:
    """A sentence with a name at its head, or behind a "by" that begins a line, is no byline and stays."""
    article = ap.parse(raw)
    assert article.authors == ()
    assert "90" in article.text or "Oakes at ten minutes past eleven" in article.text


def test_the_addresses_below_a_short_page_go_with_their_heading() -> None:
    """Text browsers list them where there are too few to measure, too."""
    raw = (
        "The mill is open\n\n"
        "Seven women have opened the mill again that had been shut for years.\n\n"
        "They grind three sacks each morning, and the baker comes for them at noon.\n\n"
        "References\n\n"
        "   1. https://mill.example/\n"
        "   2. https://mill.example/sacks\n"
    )
    text = ap.parse(raw).text
    assert "mill.example" not in text
    assert "References" not in text


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "You are receiving this email because you signed up at mill.example."),
        ("cs", "Tento e-mail jste dostali, protože jste přihlášeni k odběru."),
        ("sv", "Du får detta mejl eftersom du prenumererar på vårt nyhetsbrev."),
    ],
)
def test_why_a_newsletter_came_is_none_of_it(language: str, line: str) -> None:
    """Newsletters end in the same sentence in all languages."""
    _, _, *body = NOTICES.get(language, NOTICES["en"])
    assert line not in ap.Parser(Config(language=language)).parse("\n\n".join([*body, line])).text

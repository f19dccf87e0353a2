"""The label stage: what is body, what is boilerplate, and what a configuration does to both."""

from __future__ import annotations

import pytest

from articleparse import Config, Parser, Profile, Role, Rule, parse
from articleparse.features.lexicon import Lexicon
from articleparse.models.chain import decide
from articleparse.rules.glossary import reason
from articleparse.stages.label import label
from articleparse.stages.segment import segment
from articleparse.stages.survey import survey

PAGE = """Home
News
Sport
Log in

The harbour bridge will close for a year

The old harbour bridge will be closed to all traffic from the first of May, the city council decided on Monday.

Engineers had found rust in three of the four main cables, and the repairs cannot wait any longer, said the mayor.

Buses will take the tunnel instead, while cyclists are asked to use the ferry, which is going to run twice as often.

Share
Read more
Newsletter
© 2021 The Harbour Post. All rights reserved.
"""


def roles(text: str, config: Config | None = None) -> dict[str, Role]:
    """Return the role of each line of a text."""
    config = config or Config()
    lines = segment(text)
    return {line.text: tag.role for line, tag in zip(lines, label(lines, survey(lines, config), config), strict=True)}


def test_prose_is_body_and_menus_are_not() -> None:
    """Sentences in a row are kept; the menu before them and the links behind them are not."""
    found = roles(PAGE)
    assert [found[line] for line in PAGE.splitlines() if len(line) > 90] == [Role.PARAGRAPH] * 3
    for line in ("Home", "Sport", "Share", "Read more", "© 2021 The Harbour Post. All rights reserved."):
        assert found[line] not in {Role.PARAGRAPH, Role.HEADING, Role.LIST_ITEM}


def test_a_plain_article_keeps_every_paragraph() -> None:
    """Where there is nothing but an article, nothing is taken from its body."""
    body = [line for line in PAGE.splitlines() if len(line) > 90]
    assert list(parse("\n\n".join(body)).paragraphs) == body


def test_a_profile_comes_first() -> None:
    """A rule of the profile decides before the model does."""
    rule = Rule(name="buses", pattern="^Buses", role=Role.RELATED_LINKS)
    found = roles(PAGE, Config(profile=Profile(name="post", rules=(rule,))))
    assert [role for line, role in found.items() if line.startswith("Buses")] == [Role.RELATED_LINKS]


def test_kinds_that_are_not_dropped_stay() -> None:
    """A boilerplate kind that the configuration does not drop becomes a paragraph."""
    found = roles(PAGE, Config(drop=()))
    assert set(found.values()) <= {Role.PARAGRAPH, Role.HEADING, Role.LIST_ITEM, Role.TITLE}


def test_chain_gives_the_best_path() -> None:
    """The signs of the margins are those of the best of all paths, tried one by one."""
    odds = [-1.0, 0.4, 0.7, -0.3, 0.5, -2.0, 0.1]
    cost = 0.6

    def worth(path: int) -> float:
        states = [bool(path >> k & 1) for k in range(len(odds))]
        changes = sum(a is not b for a, b in zip([False, *states], [*states, False], strict=True))
        return sum(own for own, state in zip(odds, states, strict=True) if state) - cost * changes

    best = max(range(1 << len(odds)), key=worth)
    assert [margin > 0 for margin in decide(odds, cost)] == [bool(best >> k & 1) for k in range(len(odds))]


def test_phrases_overrule_the_model() -> None:
    """A line that is nothing but a phrase of boilerplate leaves the body, and so does the last one if it holds one."""
    lines = PAGE.splitlines()
    lines.insert(10, "Advertisement")
    lines.insert(-4, "Sign up for our newsletter and get the news of the harbour in your mail every morning.")
    found = roles("\n".join(lines))
    assert found["Advertisement"] == Role.ADVERTISEMENT
    assert found[lines[-5]] == Role.NEWSLETTER


def test_an_error_page_has_no_body() -> None:
    """A page that says what went wrong gives no blocks, though it says so in sentences."""
    text = "Home\nNews\n\n404\nPage not found\nThe page you look for does not exist or has been moved.\n\n© 2020 Post"
    assert parse(text).blocks == ()


def test_an_index_has_no_body() -> None:
    """A list of headlines gives no blocks."""
    text = "\n\n".join(f"What happened at the bridge on day {n}\n\nRead more\n\n{n} hours ago" for n in range(20))
    assert parse(text).blocks == ()


def test_a_running_title_is_a_repetition() -> None:
    """The title that a printer puts on each sheet is no heading of the body."""
    body = [line for line in PAGE.splitlines() if len(line) > 90]
    text = "\n\n".join(["The harbour bridge will close", *body[:2], "The harbour bridge will close 2", *body[2:]])
    assert roles(text)["The harbour bridge will close 2"] not in {Role.PARAGRAPH, Role.HEADING}


def test_a_pointer_to_an_address_is_contact() -> None:
    """Behind the article, a sentence that ends in a colon goes where an address stands alone below it."""
    body = [
        f"Absatz {n}: Der Gemeinderat hat nach langer Sitzung beschlossen, das Wehr im oberen Tal im Herbst abzutragen."
        for n in range(5)
    ]
    raw = "\n\n".join(
        [*body, "Die Redaktion und den Verein der Freunde erreicht man so:", "tal-bote.example/redaktion"]
    )
    article = parse(raw)
    assert list(article.paragraphs) == body
    assert article.removed[0].rule == "points_to_address"


def test_a_caption_is_told_from_a_credit() -> None:
    """A description of a picture with its credit is a caption, which a user may keep; a credit alone is none."""
    body = [line for line in PAGE.splitlines() if len(line) > 90]
    caption = "The old harbour bridge on a morning in March, seen from the eastern landing. Photo: Ada Roe"
    raw = "\n\n".join(["Home", "News", "Sport", caption, "Photo: Ada Roe", *body])
    assert caption in [removal.text for removal in parse(raw).removed if removal.rule == "dropped_caption"]
    kept = Parser(Config(drop=Config().drop - {Role.CAPTION})).parse(raw)
    assert [block.text for block in kept.blocks if block.kind == "caption"] == [caption]


def test_words_of_other_languages_say_nothing_inside_a_sentence() -> None:
    """Where the language is not known, a word that means boilerplate in one of sixty does not cut a sentence off."""
    last = "Interea navicula bis saepius quam nunc homines et birotas ab altera ripa ad alteram transportabit."
    body = ["Pons vetus, qui ultra flumen ducit, Kalendis Maiis omnibus claudetur, ut senatus urbis decrevit.", last]
    assert parse("\n\n".join(body)).text.endswith(last)
    assert Lexicon.of(None).kind("Ad") == Role.ADVERTISEMENT


def test_a_phrase_is_found_as_words_of_its_own() -> None:
    """A phrase that only begins a longer word is not it."""
    assert Lexicon.of("tr").kind("Takip et") == Role.SHARING
    assert Lexicon.of("tr").kind("Takım arkadaşı onu takip etti ve kazandı.") is None


def test_one_of_two_that_begin_alike_stays() -> None:
    """Of a line and the same line with more behind it, the shorter one is a copy, and nothing is lost."""
    body = [line for line in PAGE.splitlines() if len(line) > 90]
    whole = body[1] + " He was asked about it on Monday."
    found = roles("\n\n".join([body[0], body[1], whole, body[2]]))
    assert found[body[1]] == Role.REPETITION
    assert [found[line] for line in (body[0], whole, body[2])] == [Role.PARAGRAPH] * 3


_TEASERS = {
    "English": (
        ["This is the loaf I bake when the house is cold.", "Heat the oven to 190 degrees.", "Let it cool."],
        "You may also like",
        ["Barley rolls with leeks", "Plum cake in a pan", "How long does starter keep?"],
    ),
    "English tags": (
        ["This is the loaf I bake when the house is cold.", "Heat the oven to 190 degrees.", "Let it cool."],
        "Tags:",
        ["Sourdough bread", "Baking in the winter", "Plum cake"],
    ),
    "German": (
        ["Wir bauen und reparieren seit 1926 Holzboote.", "Im Winter liegen vierzig davon in der Halle."],
        "Das könnte Sie auch interessieren",
        ["Tischler auf der Walz", "Wie man ein Segel flickt"],
    ),
    "Portuguese": (
        ["São 211 degraus, mas há um café a meio.", "Toque à campainha. Ela abre sempre."],
        "Leia também",
        ["Dez praias sem vento", "Onde comer peixe grelhado"],
    ),
    "Arabic": (
        ["كنت أسمع صوتك كل صباح قبل أن تشرق الشمس.", "أسقيه الآن كل صباح، وأحاول أن أتذكر اللحن."],
        "اقرأ أيضا",
        ["بيوت من طين", "مدينة بلا قطارات"],
    ),
}


@pytest.mark.parametrize("name", _TEASERS)
def test_headlines_below_related_go(name: str) -> None:
    """What stands behind the last sentence, below words like "Related", is not of the article, also on a short page."""
    body, section, headlines = _TEASERS[name]
    article = parse("\n\n".join([*body, section, *headlines]))
    text = article.text
    assert all(reason(part.rule) for part in article.removed)
    assert all(sentence in text for sentence in body)
    assert not any(headline in text for headline in headlines)
    text = parse("\n\n".join([section, *headlines, *body])).text
    assert all(sentence in text for sentence in body)


POINTERS = {
    "en": ("Read also: What would a new bridge cost?", "See also: the council's reply."),
    "id": ("Baca juga: Berapa biaya jembatan baru?", "Juga baca lagi: kata wali kota."),
    "hi": ("यह भी पढ़ें: नए पुल की लागत कितनी होगी", "महापौर ने कहा: पुल बंद रहेगा।"),
    "pl": ("Czytaj też: Ile kosztuje nowy most?", "Burmistrz dodał: most zostanie zamknięty."),
    "zh": ("延伸阅读：新桥要花多少钱", "市长说：大桥将关闭。"),
}


@pytest.mark.parametrize("language", POINTERS)
def test_a_headline_behind_read_also_goes_whatever_the_model_thinks(language: str) -> None:
    """Such a line stands between two paragraphs, and ends as a question does; a sentence behind a colon stays."""
    lexicon = Lexicon.of(language)
    assert [lexicon.announced(text) for text in POINTERS[language]] == [Role.RELATED_LINKS, None]


SAID = {
    "en": ("Source: “Nobody told us that the bridge is closed”", "Picture: what will it look like?"),
    "de": ("BILD: Haben Sie damit gerechnet?", "Lesen Sie auch: „Der Tunnel war schon im Frühling voll.“"),
    "fr": ("Photos : comment les choisissez-vous ?", "Lire aussi : Le pont est fermé."),
    "hi": ("यह भी पढ़ें: नया पुल अगले साल खुलेगा।",),
    "ru": ("Источник: «Мост не откроют до весны»", "Фото: как это было?"),
    "ur": ("یہ بھی پڑھیں: نیا پل اگلے سال کھلے گا۔",),
    "zh": ("图片：这是什么？", "相关新闻：大桥将从下个月起关闭。"),
}


@pytest.mark.parametrize("language", SAID)
def test_sentences_behind_a_colon_are_no_credits_and_no_headlines(language: str) -> None:
    """A paper may be called "Picture", and ask; a source may speak; and full stops differ by script."""
    lexicon = Lexicon.of(language)
    assert [text for text in SAID[language] if lexicon.announced(text)] == []


def test_a_sentence_below_read_also_stays() -> None:
    """The headline may be missing, and the next paragraph be short; its full stop tells, in any script."""
    first = "बंदरगाह कार्यालय ने सोमवार को कहा कि पुल जून के पहले सप्ताह से बंद रहेगा और बसें सुरंग से चलेंगी।"
    last = "परिषद ने नए पुल के लिए पैसा अलग रखा है, लेकिन अभी तक किसी ने नहीं कहा कि इसे कौन बनाएगा।"
    raw = f"पुराना पुल\n\n{first}\n\nयह भी पढ़ें:\n\nमछुआरों ने इसकी मांग की थी।\n\n{last}\n"
    assert "मछुआरों ने इसकी मांग की थी।" in parse(raw).text


POINTS = {
    "en": (
        "The council closed the bridge on Monday, and nobody knows for how long it will be closed this time.",
        "On Saturday all of the engineers and the drivers will meet in the town hall to talk about it at last.",
        "Topics:",
        "Who will pay for the new bridge over the harbour",
        "Buses in the tunnel",
    ),
    "es": (
        "El consejo cerró el puente el lunes, y nadie sabe por cuánto tiempo va a estar cerrado esta vez.",
        "El sábado se reunirán en el ayuntamiento los ingenieros y los conductores para hablar por fin de ello.",
        "Temas:",
        "Quién va a pagar el puente nuevo del puerto",
        "Los autobuses del túnel",
    ),
}


@pytest.mark.parametrize("language", POINTS)
def test_points_of_a_meeting_are_no_tags(language: str) -> None:
    """Below "Topics:" stand the tags of a page, which are short, or what people will talk about."""
    assert POINTS[language][3] in parse("\n\n".join(POINTS[language]) + "\n").text


def test_a_pointer_between_two_paragraphs_goes() -> None:
    """What stands around it is of the article, and stays."""
    raw = PAGE.replace("\nEngineers", "\nRead also: What does a new bridge cost?\n\nEngineers")
    assert parse(raw).text == parse(PAGE).text


def test_a_line_of_capitals_takes_no_paragraph_with_it() -> None:
    """Four lines that end in nearly the same column are no wrapping where the paragraphs are longer."""
    shouts = "ADVERTISEMENT\nSCROLL TO CONTINUE WITH CONTENT\n"
    menu = "All that the harbour has today\nBuses and trams of the valley\nFerries, tides and the wind now\n"
    raw = menu + PAGE.replace("\nBuses", f"\n{shouts}Buses").replace("\n\n", "\n")
    assert "Buses will take the tunnel instead" in parse(raw).text
    assert "SCROLL" not in parse(raw).text


BESIDE = {
    "a headline below": "Read also:\nWhat does a new bridge cost?\n",
    "a credit": "Photo: Ada Roe / The Harbour Post\n",
    "buttons for type": "A-\nA+\n",
}


@pytest.mark.parametrize("name", BESIDE)
def test_what_tells_by_itself_what_it_is_goes_from_between_paragraphs(name: str) -> None:
    """The paragraphs around it stay."""
    raw = PAGE.replace("\nEngineers", f"\n{BESIDE[name]}\nEngineers")
    assert parse(raw).text == parse(PAGE).text


def test_a_grade_alone_on_its_line_stays() -> None:
    """A button for type has another one beside it."""
    verdict = "Of all ferries of the year this one was the best, said the critics, and nobody left it early."
    assert "A-" in parse(PAGE.replace("\nShare", f"\nA-\n\n{verdict}\n\nShare")).text


def test_a_heading_below_a_colon_stays() -> None:
    """A line that ends in a colon points to what is below it; only some words say that this is elsewhere."""
    raw = PAGE.replace("\nEngineers", "\nThe mayor gave one reason:\n\nRust in Three Main Cables\n\nEngineers")
    assert "Rust in Three Main Cables" in parse(raw).text


def test_turkish_capitals_are_read_as_small_letters_of_turkish() -> None:
    """In capitals its phrases have letters that no other language has."""
    lexicon = Lexicon.of("tr")
    for text in ("İLGİLİ HABERLER", "İlgili haberler", "YAYINLANMA TARİHİ", "Yayınlanma tarihi"):
        assert lexicon.kind(text) is not None, text

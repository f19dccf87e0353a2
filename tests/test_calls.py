"""The numbers that call footnotes, glued to words by extractors of print."""

from __future__ import annotations

import pytest

import articleparse
from typeset import pages, set_in

PAGES = {
    "en": (
        (
            "The last ferry of the valley was built for the miller{0}\n"
            "in the year of the flood, and it was painted green and\n"
            'white. "She never once ran aground, not in forty years,"{1}\n'
            "says the man who bought her from the town council.{2} She\n"
            "lies at the eastern landing, and 19 children of the\n"
            "village school have come to draw her before she goes.\n"
        ),
        (
            "The register of 1911 names another boat of his.",
            "Letter to the harbour office, May 1954.",
            "For nine crowns, as it is told.",
        ),
    ),
    "de": (
        (
            "Die letzte Fähre des Tales wurde für den Müller gebaut{0}\n"
            "und im Jahr des Hochwassers grün und weiß gestrichen, wie\n"
            "es damals üblich war. „Sie lief in vierzig Jahren nicht auf Grund“{1}\n"
            "sagt der Mann, der sie nach dem Krieg gekauft hat.{2} Sie\n"
            "liegt am östlichen Anleger, und 19 Kinder der Schule\n"
            "sind gekommen, um sie noch einmal zu zeichnen.\n"
        ),
        (
            "Das Register von 1911 nennt ein anderes Boot.",
            "Brief an das Hafenamt, Mai 1954.",
            "Für neun Kronen, wie man erzählt.",
        ),
    ),
    "fr": (
        (
            "Le dernier bac de la vallée fut construit pour le meunier{0}\n"
            "l'année de la grande crue, et on le peignit en vert et en\n"
            "blanc, comme c'était la coutume dans toute la région.{1} Celui\n"
            "qui l'acheta à la commune dit « il n'a jamais touché le fond »,{2}\n"
            "et le bac attend au débarcadère, où 19 enfants de l'école\n"
            "sont venus le dessiner avant qu'il ne parte pour toujours.\n"
        ),
        (
            "Le registre de 1911 cite un autre bateau.",
            "Lettre au bureau du port, mai 1954.",
            "Pour neuf couronnes, dit-on au village.",
        ),
    ),
    "ru": (
        (
            "Последний паром долины построили для местного мельника{0}\n"
            "в год большого наводнения и покрасили в зелёный и белый\n"
            "цвет, как тогда было принято во всей округе.{1} Человек,\n"
            "который купил его у города, говорит о нём с нежностью;{2}\n"
            "паром стоит у восточного причала, и 19 детей из школы\n"
            "пришли нарисовать его, прежде чем он уйдёт навсегда.\n"
        ),
        (
            "В списке 1911 года названа другая лодка.",
            "Письмо в управление порта, май 1954 года.",
            "За девять крон, как рассказывают.",
        ),
    ),
}
SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def printed(language: str, calls: tuple[str, ...], marks: tuple[str, ...]) -> str:
    """Return a text of two pages, with calls and with notes that have these marks at the foot of the first."""
    text, notes = PAGES[language]
    plain = text.format("", "", "")
    foot = "".join(f"{mark}{note}\n" for mark, note in zip(marks, notes, strict=False))
    others = [
        "".join(f"{' '.join(line.split()[k:] + line.split()[:k])}\n" for line in plain.splitlines()) for k in (2, 4)
    ]
    return f"{text.format(*calls)}\n{foot}\n1\n\f{others[0]}\n{others[1]}\n2\n"


def body(raw: str) -> str:
    """Return the text of all blocks."""
    return " ".join(block.text for block in articleparse.parse(raw).blocks)


def calls_of(raw: str) -> list[str]:
    """Return the calls that are dropped, in order."""
    return [repair.before for repair in articleparse.parse(raw).repairs if repair.rule == "note_call"]


@pytest.mark.parametrize(
    "marks", [("1. ", "2. ", "3. "), ("1 ", "2 ", "3 "), ("1", "2", "3")], ids=["dot", "bare", "glued"]
)
@pytest.mark.parametrize("language", PAGES)
def test_calls_of_notes_at_the_foot_are_dropped(language: str, marks: tuple[str, ...]) -> None:
    """A number behind a word, a stop or a quotation mark goes where the page has the note; figures stay."""
    raw = printed(language, ("1", "2", "3"), marks)
    assert calls_of(raw) == ["1", "2", "3"]
    plain = " ".join(PAGES[language][0].format("", "", "").split())
    assert plain in body(raw)


@pytest.mark.parametrize("language", PAGES)
def test_small_raised_figures_are_calls(language: str) -> None:
    """Calls may be superscripts, and so may the marks of the notes."""
    calls = tuple(number.translate(SUPERSCRIPTS) for number in ("1", "2", "3"))
    assert calls_of(printed(language, calls, ("1 ", "2 ", "3 "))) == list(calls)
    assert calls_of(printed(language, calls, tuple(f"{call} " for call in calls))) == list(calls)


@pytest.mark.parametrize("language", PAGES)
def test_numbers_without_notes_stay(language: str) -> None:
    """Where the page has no note of that number, a number behind a word is part of it."""
    assert calls_of(printed(language, ("1", "2", "3"), ())) == []
    assert calls_of(printed(language, ("7", "8", "9"), ("1. ", "2. ", "3. "))) == []


def test_order_counts() -> None:
    """Numbers that do not come in the order of the notes are no calls."""
    assert calls_of(printed("en", ("3", "2", "1"), ("1. ", "2. ", "3. "))) == []


@pytest.mark.parametrize(
    "words",
    [
        "CO2 and G20",
        "Covid-19",
        "page 1 and page 2",
        "5.1 and 2.1",
        "the No.1 and 3.2%",
        "version1.2",
        "sport1 and sport1",
    ],
)
def test_figures_beside_notes_stay(words: str) -> None:
    """Formulas, versions, ordinals and measures stay, though notes of these numbers stand at the foot."""
    text, notes = PAGES["en"]
    raw = printed("en", ("", "", ""), ("1. ", "2. ", "3. ")).replace(
        "lies at the eastern landing", f"lies by {words}", 1
    )
    assert notes[0] in raw
    assert words in raw
    assert calls_of(raw) == []
    assert text.format("", "", "").split()[0] in body(raw)


def test_a_word_with_a_number_and_a_list_of_one() -> None:
    """One number behind a word and one line that begins with it prove nothing: it may be the name of a channel."""
    assert calls_of(printed("de", ("1", "", ""), ("1. ",))) == []


def test_web_pages_have_no_notes() -> None:
    """Where lines are paragraphs, no page has a foot."""
    raw = "\n\n".join(
        f"The parish sold the ferry in the end{n}, and nobody in the village minded.{n + 3}" for n in (1, 2)
    )
    assert calls_of(f"{raw}\n\n1. A note.\n\n2. Another note.\n") == []


def notes_of(language: str, foot: str, call: str = "1") -> list[str]:
    """Return the notes found at a foot between two pages, where a sentence ends with a call above it."""
    pages = printed(language, ("", "", ""), ()).split("\n\n\n1\n\f")
    raw = f"{pages[0]}{call}\n{foot}\n1\n{pages[1]}"
    return [part.text for part in articleparse.parse(raw).removed if part.rule == "footnote"]


@pytest.mark.parametrize("language", PAGES)
@pytest.mark.parametrize("mark", ["1. ", "1 ", "[1] "])
def test_notes_that_their_calls_prove(language: str, mark: str) -> None:
    """A note at the foot of a page is no part of the body where the text calls it, though no sentence goes on below."""
    note = mark + PAGES[language][1][0]
    assert notes_of(language, note) == [note]


@pytest.mark.parametrize("language", PAGES)
def test_items_at_the_foot_that_are_no_notes(language: str) -> None:
    """Items at the foot of a page are no notes where nothing calls them, or where something calls the first alone."""
    first, second, _ = PAGES[language][1]
    assert not notes_of(language, f"1. {first}", call="")
    assert not notes_of(language, f"1. {first}\n2. {second}")


def test_a_note_in_japanese() -> None:
    """A call stands behind the full stop that Japanese has; a date that begins the next sentence is none."""
    lines = (
        "市議会は真夜中まで続いた会議のあとで、初霜が降りる前に石の橋\nを修理したいと考えている。港の広報担当者は祭の前に費用につい\n"
        "て語った。九月二日、市長は町の人々に古い渡し船の話をした。{}\n"
    )
    other = (
        "島の漁師たちは何年も前から新しい船を求めてきたが、冬の嵐のた\n"
        "めに桟橋が壊れ、氷の値段も上がって、魚を売ることができなかっ\n"
    )
    raw = (
        lines.format("{}")
        + other
        + "たという。町の人は春を待つ。\n1. 古い記録には別の船の名がある。\n1\n"
        + other * 2
        + "2\n"
    )
    assert [part.text for part in articleparse.parse(raw.format("1")).removed if part.rule == "footnote"] == [
        "1. 古い記録には別の船の名がある。"
    ]
    assert not [part for part in articleparse.parse(raw.format("1月に")).removed if part.rule == "footnote"]


SOURCES = {
    "en": ("Lind, Boats of the Sound, p. 12", "Ibid., p. 14"),
    "de": ("Lind, Boote am Sund, S. 12", "Ebd., S. 14"),
    "fr": ("Lind, Les bateaux du bras, p. 12", "Ibid., p. 14"),
}


@pytest.mark.parametrize("language", SOURCES)
def test_the_next_page_is_no_rest_of_a_note(language: str) -> None:
    """A source has no stop at its end; where pages have no number, the text of the next one stands right below."""
    first, second, _ = pages(language)
    words = first.split()
    for note, start in ((1, 20), (2, 50)):
        at = next(place for place in range(start, len(words)) if len(words[place]) > 4 and words[place].isalpha())
        words[at] += str(note)
    notes = "".join(f"{number} {source}\n" for number, source in enumerate(SOURCES[language], 1))
    article = articleparse.parse(set_in(600, " ".join(words)) + notes + second)
    assert [part.text for part in article.removed if part.rule == "footnote"] == [notes.strip()]
    assert " ".join(second.split()) in article.text


NOTE = "1. The register of that year names another boat, and no other paper does.\n"


def one_page(first: str, last: str = "") -> str:
    """Return a page that begins with a text and has one note at its foot."""
    return f"{first}\n{''.join(pages('en'))}\n{last}{NOTE}\n1\n"


@pytest.mark.parametrize(
    "text",
    [
        (
            "The mill that stood below the old landing was closed by\n"
            "the town after the great flood, in the May of 1938.1 It was\n"
            "built again by the sons of the miller, who sold it."
        ),
        "The mill that stood below the old landing was pulled down\nby the town, and nobody has seen a reason for it.1",
        (
            "The painter, who calls himself Harbour1, has said that the\n"
            "old landing was the only place he ever loved to paint.1"
        ),
    ],
    ids=["year", "short word", "beside a name"],
)
def test_one_call_behind_a_stop_is_believed(text: str) -> None:
    """It may stand behind a year or a short word, and beside a name that has its number."""
    found = articleparse.parse(one_page(text))
    assert [repair.before for repair in found.repairs if repair.rule == "note_call"] == ["1"]
    assert "another boat, and no other" not in found.text


def test_a_date_above_the_note_hides_it_from_nobody() -> None:
    """A line that begins with the day of a month is no note, since no call has its number."""
    text = (
        "The mill that stood below the old landing was pulled down\nby the town, and nobody has seen a reason for it.1"
    )
    assert (
        "another boat, and no other"
        not in articleparse.parse(one_page(text, "29 November 1954 - 20 January 1955\n")).text
    )

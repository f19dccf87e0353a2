"""What the survey measures: wrap width, which lines go on, page furniture."""

from __future__ import annotations

import textwrap

import pytest

from articleparse.config import Config
from articleparse.features.scattered import spread_lines
from articleparse.parser import parse
from articleparse.stages.segment import segment
from articleparse.stages.survey import survey

WRAPPED = """\
The ferry to the outer islands will run twice a day from the first
week of June, the harbour office said on Monday, and it will carry
cars again for the first time since the slipway was damaged in the
storms of two winters ago.
Fishermen had asked for the change. The old timetable left them no
time to land the catch before the market in town opened its gates,
and ice was dear, so that some of them sold to the canneries across
the sound instead.
"""


def test_width_of_wrapped_text() -> None:
    """The width is that of the lines that have to go on."""
    layout = survey(segment(WRAPPED), Config())
    assert layout.width in range(64, 70)
    assert layout.continues == (False, True, True, True, False, True, True, True)


def test_unwrapped_text_has_no_width() -> None:
    """Paragraphs of one line each have neither a width nor lines that go on."""
    raw = "\n\n".join(" ".join(part.split("\n")) for part in WRAPPED.split(".\n"))
    layout = survey(segment(raw), Config())
    assert layout.width is None
    assert not any(layout.continues)


def test_spacing_doubled_by_an_extractor() -> None:
    """Where lines that belong together are parted by a blank line, the spacing is 1."""
    layout = survey(segment(WRAPPED.replace("\n", "\n\n")), Config())
    assert layout.spacing == 1
    assert layout.continues[:4] == (False, True, True, True)


WORDS = [
    "boat", "tide", "island", "harbour", "mail", "cannery", "slipway", "rope", "council", "winter", "fare", "crew",
    "engine", "lamp", "chart", "gull", "pilot", "ticket", "quay", "storm", "market", "barrel", "repair", "summer",
    "deck", "child", "teacher", "doctor", "road", "bridge",
]  # fmt: skip


def page(seed: int) -> str:
    """Return the body of one page: wrapped lines, no two alike, that begin and end inside a sentence."""
    picked = [WORDS[(seed * 11 + k * k * 7 + k * seed) % len(WORDS)] for k in range(160)]
    sentences = (" ".join(picked[k : k + 16]) for k in range(0, 160, 16))
    return textwrap.fill("and " + ". The ".join(sentences), 64) + "\n"


@pytest.mark.parametrize("feed", ["\f", ""], ids=["feed", "plain"])
@pytest.mark.parametrize(
    "form", ["Page {} of 3", "{}/3", "- {} -", "Seite {}", "Sidan {}", "{} | The Isles", "The Isles, {}"]
)
def test_page_numbers(form: str, feed: str) -> None:
    """Lines that count the pages are furniture, with form feeds or, inside a sentence, without."""
    raw = "".join(page(n) + form.format(n) + "\n" + feed for n in (1, 2, 3))
    lines = segment(raw)
    found = {lines[n].text for n in survey(lines, Config()).furniture}
    assert found == {form.format(n) for n in (1, 2, 3)}


def test_running_heads_beside_page_numbers() -> None:
    """A line that comes again at the head of each page is furniture, the body beside it is not."""
    head, foot = "12/21/25, 1:34 PM\nA new ferry\n", "https://isles.example/ferry\n{}/2\n"
    lines = segment("\f".join(head + page(n) + foot.format(n) for n in (1, 2)))
    found = {lines[n].text for n in survey(lines, Config()).furniture}
    assert found == {*head.splitlines(), "https://isles.example/ferry", "1/2", "2/2"}


@pytest.mark.parametrize(
    "raw",
    [
        "1\nA ferry\n2\nA slipway\n3\nA harbour\n",
        "\n".join(f"Day {n}\n\nAn {page(n)}" for n in (1, 2, 3)),
        "1. First take the boat out.\n\n2. Then clean it.\n\n3. Then paint it.",
    ],
    ids=["ranking", "headings", "list"],
)
def test_numbers_that_count_no_pages(raw: str) -> None:
    """Rankings, numbered headings and lists are not furniture."""
    assert survey(segment(raw), Config()).furniture == {}


NARROW = {
    "ja": """\
市議会は真夜中まで続いた会議のあとで、初霜が降りる前に
石の橋を修理したいと考えている。港の広報担当者は祭の前
に費用について語った。
""",
    "de": """\
Der Rat will die Brücke
noch vor dem Winter mit
einem neuen Dach decken,
weil sie sonst nicht auf
den nächsten Sommer hält.
""",
}


@pytest.mark.parametrize("language", NARROW)
def test_language_of_narrow_columns(language: str) -> None:
    """Lines shorter than a menu's tell the language where there are no longer ones."""
    assert survey(segment(NARROW[language]), Config()).language == language


def test_page_turned_once() -> None:
    """A number and a head at a form feed inside a sentence are furniture though they come once."""
    raw = page(1) + "\n\n7\n\fTHE VALLEY OBSERVER\n\n" + page(2)
    lines = segment(raw)
    assert {lines[n].text for n in survey(lines, Config()).furniture} == {"7", "THE VALLEY OBSERVER"}


def furniture_of(raw: str) -> list[str]:
    """Return the lines of a text that are page furniture."""
    lines = segment(raw)
    return [lines[number].text for number in sorted(survey(lines, Config()).furniture)]


def test_running_head_without_page_numbers() -> None:
    """A line that comes again, and once cuts a sentence in two, is a running head; the first lines are none."""
    head = "Der Inselbote 30. August\n"
    assert furniture_of(head + page(1) + head + page(2) + head + page(3)) == [head.strip()] * 2


def test_running_head_spaced_out() -> None:
    """A head and a date pushed to either margin are the same on every page, however wide the gap."""
    heads = ["Ö-Bladet" + " " * gap + "2 maj 2024" for gap in (90, 84, 40)]
    assert furniture_of("\f".join(f"{head}\n\n{page(n)}" for n, head in enumerate(heads))) == heads


def test_head_beside_one_page_number() -> None:
    """A line beside a page number that stands once more, at the top of the text, is a running head."""
    raw = "Le Phare\n\n" + page(1) + "\n1\n\nLe Phare\n\n" + page(2) + "\n2\n"
    assert furniture_of(raw) == ["1", "Le Phare", "2"]


def test_what_a_scan_makes_of_a_printed_address() -> None:
    """What a browser prints in the margin is known by coming again, whatever the scan made of "1/2"."""
    head, foot = "5/11/26, 12:13 PM Een nieuwe veerboot\n", "https:/www.eiland.example/een-nieuwe-veerboot "
    assert len(furniture_of(head + page(1) + foot + "12\n" + head + page(2) + foot + "2/2\n")) == 4


@pytest.mark.parametrize(
    ("head", "feet"),
    [
        ("The last ferry leaves the islands at dusk", ["The last ferry leaves… 1"]),
        ("Viimeinen lautta lähtee", ["Viimeinen lautta lähtee 1", "2 Saarten Sanomat", "Viimeinen lautta lähtee 3"]),
        ("Ostatni prom", ["Wyspy – Kraj Strona 1"]),
        ("Last ferry", ["2 isles.example"]),
        ("Le dernier bac", ["www.iles.example/2024 Page 1 sur 2", "www.iles.example/2024 Page 2 sur 2"]),
        ("La última barca", ["Las Islas · Página 1 de 1"]),
        ("末班渡轮", ["isles.example 第1页 共1页"]),
        ("Zadnji trajekt", ["Otoki | stran 1 od 1"]),
    ],
    ids=[
        *("headline cut short", "left and right pages", "word beside the number", "name of the site"),
        *("French", "Spanish", "Chinese", "Slovene"),
    ],
)
def test_numbers_beside_words(head: str, feet: list[str]) -> None:
    """A number counts the pages where the words beside it are the headline's, the site's or the next page's too."""
    assert furniture_of(head + "\n" + "".join(f"{page(n)}.\n{foot}\n" for n, foot in enumerate(feet))) == feet


@pytest.mark.parametrize(
    "raw",
    [
        page(1) + "Ada Roe:\n" + page(2) + "Ada Roe:\n" + page(3),
        "\n\n".join(f"Lakeland\n\nIt {page(n).strip()}." for n in (1, 2, 3)),
        page(1) + "1\n\n" + "\n\n".join(f"Ada Roe\n\nIt {page(n).strip()}." for n in (2, 3, 4)) + "\n2\n",
    ],
    ids=["speakers", "headings", "heading beside a page number"],
)
def test_lines_that_come_again_in_the_body(raw: str) -> None:
    """Names and headings that come again between whole sentences stay in the body."""
    assert not {"Ada Roe", "Ada Roe:", "Lakeland"} & set(furniture_of(raw))


def test_a_line_that_comes_again_inside_its_sentence() -> None:
    """A full line that two paragraphs share, small letters first, is body."""
    line = "looking for fourteen volunteers who can read the old maps again\n"
    assert furniture_of(page(1) + line + page(2) + page(3) + line + page(4)) == []


COLUMN = """\
The ferry to the outer islands
will run twice a day from the
first week of June, the harbour
{}
and it will carry cars again for
the first time since the slipway
was damaged in the storms of
two winters ago.
"""


def test_a_line_that_was_broken_at_its_spaces() -> None:
    """Words that stand alone on their lines, and fill one together, are one line of the sentence around them."""
    raw = COLUMN.format("office\nsaid\non\nMonday,")
    layout = survey(segment(raw), Config())
    assert layout.continues == (False, *[True] * 10)


def test_words_below_each_other_that_are_no_sentence() -> None:
    """A list of names between two sentences stays a list."""
    raw = COLUMN.format("office said on Monday.\nFares\nHours\nBoats\nThe boat is full by noon,")
    layout = survey(segment(raw), Config())
    assert layout.continues[4:7] == (False, False, False)


def test_a_deck_as_wide_as_the_page_above_narrow_columns() -> None:
    """The last line of a headline, which the first word of the deck would have fitted in, does not go on."""
    head = (
        "Ferries to the outer islands\nwill run twice a day\n"
        "The harbour office wants to give the fishermen time to land what they caught in the night,\n"
        "and cars will be carried again.\n"
    )
    layout = survey(segment(head + COLUMN.format("office said on Monday,")), Config())
    assert layout.continues[:5] == (False, True, False, True, False)


def test_other_words_below_each_other_where_one_line_was_broken() -> None:
    """Names do not show that a sentence goes on; beside a line that does, they are a line too."""
    raw = COLUMN.format("office\nsaid\non\nMonday,") + COLUMN.format("master,\nCaptain\nAda\nRoe\nWard of the island,")
    layout = survey(segment(raw), Config())
    assert layout.continues[12:20] == (True, True, True, True, True, True, True, True)
    alone = survey(segment(COLUMN.format("master,\nCaptain\nAda\nRoe\nWard of the island,")), Config())
    assert not any(alone.continues[4:8])


def test_fences_of_code_around_prose() -> None:
    """A converter that takes a typewriter's letters for code puts fences around each paragraph: they part them."""
    parts = WRAPPED.replace("ago.\n", "ago.\n|").split("|")
    raw = "\n".join(f"```\n{part.strip()}\n```\n" for part in ("The ferry runs again", *parts))
    layout = survey(segment(raw), Config())
    assert list(layout.furniture.values()) == ["code_fence"] * 6
    assert [len(text.split()) for text in parse(raw).paragraphs][-2:] == [len(part.split()) for part in parts]


def test_fences_of_code_in_an_article() -> None:
    """What stands between fences in an article is code, and the fences go."""
    raw = f"{WRAPPED}\n```\nprint(1)\n```\n\n{WRAPPED}\n```\nprint(2)\n```\n"
    lines = segment(raw)
    layout = survey(lines, Config())
    assert [lines[number].text for number in sorted(layout.code)] == ["print(1)", "print(2)"]
    assert {lines[number].text for number in layout.furniture} == {"```"}


MENU = "\n".join(f"{word.capitalize()}\n" for word in WORDS) * 3
"""A menu of ninety lines, as a terminal browser writes it."""


def test_few_wrapped_lines_among_menus() -> None:
    """A page whose longest lines are a paragraph or two, all of them full, is wrapped, however long its menus are."""
    raw = f"{MENU}\n{WRAPPED.partition('Fishermen')[0]}\n{MENU}"
    layout = survey(segment(raw), Config())
    assert layout.width in range(60, 70)
    assert sum(layout.continues) == 3


def test_few_lines_that_leave_room_among_menus() -> None:
    """Lines behind which the next word would have fitted show no column."""
    verse = "the rope is wet and dark with rain,\nthe lamp is lit and burning low,\nthe river takes its toll again\n"
    assert survey(segment(f"{MENU}\n{verse}\n{MENU}"), Config()).width is None


def test_typed_lines_end_where_their_indent_says() -> None:
    """The items of a list are set to the margin of the text around them, further in."""
    item = textwrap.fill(WRAPPED, 70, initial_indent="     * ", subsequent_indent="       ")
    raw = textwrap.indent(WRAPPED, "   ") + "\n" + "\n".join([item] * 3) + "\n"
    layout = survey(segment(raw), Config())
    assert layout.measures
    assert layout.measures.typed
    count = len(WRAPPED.splitlines())
    assert max(layout.measures.fits[count + 1 : count + 5]) <= 0


def test_sentences_broken_at_tags_are_no_column() -> None:
    """Where a flattener broke paragraphs at their links, some halves are alike in length, but nothing was wrapped."""
    half = "The harbour office has told the fishermen of the outer islands "
    long = "and the rest of the paragraph is one line, as long as it may be, " * 3
    raw = "\n\n\n".join(
        f"{half}{word}\nin the market of the town on Monday, as it was agreed upon\n, {long}." for word in WORDS[:6]
    )
    assert survey(segment(raw), Config()).width is None


def test_a_note_between_two_pages() -> None:
    """A note at the foot of a page, inside a sentence, is page furniture; its reason is a rule of its own."""
    note = "1. The register of 1911 names another boat of the same owner,\nand gives no year.\n"
    raw = page(1) + note + "1\n" + page(2) + "2\n" + page(3)
    layout = survey(segment(raw), Config())
    lines = segment(raw)
    found = [lines[number].text for number, rule in layout.furniture.items() if rule == "footnote"]
    assert found == note.splitlines()


@pytest.mark.parametrize(
    "end",
    ["1. The register of 1911 names another boat of the same\n", "on the\n1. May of the same year.\n"],
    ids=["no stop", "the page behind begins a sentence"],
)
def test_numbers_at_the_foot_that_are_no_notes(end: str) -> None:
    """A number at the start of a line is no note where its sentence goes on, or none goes on over it."""
    raw = page(1) + end + "1\nThe " + page(2) + "2\nThe " + page(3)
    assert "footnote" not in survey(segment(raw), Config()).furniture.values()


def test_lines_set_apart_are_not_the_last() -> None:
    """Where an extractor writes the wide spaces of justified lines, the lines that have them are told, no others."""
    wide = ["The  ferry  goes  twice  a  day.", "It  takes  cars  again,  he  said.", "The fare  stays  as  it was."]
    others = ["It was dear.  It was slow.", "first column         second column", "No gap at all."]
    lines = segment("\n".join([*others, *wide]))
    assert spread_lines(lines, [0.0] * len(lines)) == [3, 4, 5]
    assert not spread_lines(lines, [0.2] * len(lines))
    assert not spread_lines(lines[:5], [0.0] * len(lines))

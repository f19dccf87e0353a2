"""Running heads and feet of texts whose pages are written one behind the other, without breaks or numbers."""

from __future__ import annotations

import textwrap

import pytest

from articleparse.config import Config
from articleparse.features.units import group
from articleparse.parser import parse
from articleparse.stages.segment import segment
from articleparse.stages.survey import survey
from typeset import PROSE, pages, set_in


def furniture(raw: str) -> dict[str, str]:
    """Return the lines that are furniture, each with its rule."""
    lines = segment(raw)
    return {lines[number].text: rule for number, rule in survey(lines, Config()).furniture.items()}


FEET = {
    "en": "The Sound Observer",
    "de": "Der Inselbote · 3. Juni",
    "fr": "La Gazette du large",
    "ru": "Островной вестник",
    "el": "Τα Νέα των Νησιών",
}
FEET_OF_SITES = ["isles.example", "The last ferry leaves the islands…", "the-isles.example…"]


@pytest.mark.parametrize("language", FEET)
def test_a_foot_that_ends_the_text(language: str) -> None:
    """The last line of the text that stands between paragraphs further above is the foot of its pages."""
    foot = FEET[language] + "\n"
    raw = foot.join(pages(language)) + foot
    assert furniture(raw) == {foot.strip(): "running_foot"}
    assert foot.strip() not in parse(raw).text


@pytest.mark.parametrize("foot", FEET_OF_SITES)
def test_the_name_of_a_site_as_a_foot(foot: str) -> None:
    """A foot may begin with a small letter where it is the name of a site, or break off with an ellipsis."""
    raw = f"{foot}\n".join(pages("en")) + f"{foot}\n"
    assert set(furniture(raw)) == {foot}


def test_the_rest_of_a_sentence_is_no_foot() -> None:
    """What begins with a small letter and comes again at the end is the rest of a sentence."""
    assert furniture("and no fish\n".join(pages("en")) + "and no fish\n") == {}


def test_the_foot_of_a_page_beside_the_head_of_the_next() -> None:
    """Where head and foot are the same, they stand side by side between two pages, and are no part of either."""
    line = "The Sound Observer\n"
    assert furniture((line + line).join(pages("en")) + line) == {line.strip(): "running_foot"}


def test_a_terminal_has_no_feet() -> None:
    """What comes again at the end of lines as wide as a terminal's stands on a page of the web."""
    raw = "Share this page\n".join(textwrap.fill(f"{n}, {PROSE['en']}", 78) + "\n" for n in range(3))
    assert furniture(raw + "Share this page\n") == {}


def test_a_date_at_the_foot_of_each_page() -> None:
    """The same date beside the numbers of pages, or before their breaks, is furniture; days of a diary are not."""
    first, second, third = pages("de")
    raw = f"{first}– 1 –\n6.1.2011\n{second}– 2 –\n6.1.2011\n{third}– 3 –\n6.1.2011\n"
    assert set(furniture(raw)) == {"– 1 –", "– 2 –", "– 3 –", "6.1.2011"}
    assert set(furniture(f"{first}6.1.2011\n\f{second}6.1.2011\n\f{third}")) == {"6.1.2011"}
    assert furniture(f"6.1.2011\n{first}\f7.1.2011\n{second}\f8.1.2011\n{third}") == {}


def test_a_short_last_page() -> None:
    """Numbers between dashes count the pages though the last one holds a line or two."""
    raw = pages("en")[0] + "– 1 –\nand that was all there was to say of the boats of the outer islands.\n– 2 –\n"
    assert set(furniture(raw)) == {"– 1 –", "– 2 –"}


def test_a_date_that_ends_the_text() -> None:
    """A date alone at the end of each page is its foot."""
    assert furniture("6.1.2011\n".join(pages("fr")) + "6.1.2011\n") == {"6.1.2011": "running_foot"}


@pytest.mark.parametrize(
    "raw",
    [
        "Ada Roe\n".join(pages("en")),
        "No.\n".join(pages("en")) + "No.\n",
        "".join(pages("ru")) + "1. Паром\n2. Причал\n3. Паром\n",
        "2. Ada Roe, Lind\n".join(pages("de")) + "1. Bo Li, Lind\n2. Ada Roe, Lind\n",
        "Row on, row on, my love\n".join(pages("en")) + "Then they sang again:\nRow on, row on, my love\n",
        "Le dernier bac\nAda Roe\n" + "".join(pages("fr")) + "Ada Roe\n",
    ],
    ids=["a heading that does not end the text", "an answer", "a list", "a ranking", "a refrain", "a byline"],
)
def test_last_lines_that_are_no_feet(raw: str) -> None:
    """Headings between paragraphs, short answers, items of lists, and what is announced or signed stay."""
    assert "running_foot" not in furniture(raw).values()


HEADLINES = {
    "en": ("The last ferry leaves the outer islands at dusk today", "The last ferry leaves the outer isl…"),
    "de": ("Letzte Fähre verlässt die äußeren Inseln am Abend", "Letzte Fähre verlässt die äußeren I…"),
    "fr": ("Le dernier bac quitte les îles du large ce soir", "Le dernier bac quitte les îles… 1"),
    "ru": ("Последний паром уходит с дальних островов вечером", "Последний паром уходит с дальних..."),
    "el": ("Το τελευταίο πλοίο φεύγει από τα έξω νησιά", "Το τελευταίο πλοίο φεύγει από …"),
}


@pytest.mark.parametrize("language", HEADLINES)
def test_a_headline_cut_short(language: str) -> None:
    """A line that begins as the headline does and breaks off with an ellipsis is a running head."""
    headline, head = HEADLINES[language]
    first, second, third = pages(language)
    raw = f"{headline}\n\n{first}{head}\n{second}{third}"
    assert set(furniture(raw)) == {head}
    assert parse(raw).title == headline


def test_lines_that_break_off_in_the_body() -> None:
    """Speech that breaks off, or a line that begins otherwise, is no headline cut short."""
    first, second, _ = pages("en")
    raw = f"The last ferry leaves the outer islands at dusk\n\n{first}“The last boat of the isles …\n{second}“Well …\n"
    assert furniture(raw) == {}


SPOKEN = {
    "the rest of a sentence": ("The boats are gone, and nobody knows why", "the boats are gone…"),
    "speech": ("Niemand weiß, wohin die Schiffe fahren", "„Niemand weiß, wohin …"),
    "a headline that breaks off itself": ("And then the ferry never came…", "And then the ferry never came…"),
    "the middle of a headline": ("Le port et le dernier bac du soir", "Le dernier bac du…"),
}


@pytest.mark.parametrize("name", SPOKEN)
def test_words_of_the_headline_that_break_off_in_the_body(name: str) -> None:
    """A running head begins with the sign that the headline does, and the headline goes on where it breaks off."""
    headline, line = SPOKEN[name]
    first, second, third = pages("en")
    assert furniture(f"{headline}\n\n{first}{second}{line}\n{third}") == {}


@pytest.mark.parametrize(
    "foot",
    [
        "www.isles.example/1911",
        "https://isles.example/ferries/1911 3.6.2024",
        "www.isles.example/1911 Isles",
        "1 www.isles.example/1911",
        "www.isles.example/1911 1 The last ferry leaves the isl…",
        "The last ferry leaves the isl… www.isles.example/1911",
    ],
)
def test_an_address_at_the_end(foot: str) -> None:
    """An address that stands alone at the end of the text is furniture, whatever of its foot stands beside it."""
    raw = "The last ferry leaves the islands at dusk\n\n" + "".join(pages("en")) + foot + "\n"
    assert furniture(raw) == {foot: "print_address"}


def test_the_name_of_a_site_below_its_address() -> None:
    """The name of the site is furniture beside its address and at the end of the text, not inside the text."""
    first, second, third = pages("de")
    address = "www.inselbote.example/1911"
    found = furniture(f"{first}Inselbote\n{second}{third}{address}\nInselbote\n")
    assert found == {address: "print_address", "Inselbote": "running_foot"}
    assert furniture(f"{first}{second}{third}{address}\nInselbote\n") == {
        address: "print_address",
        "Inselbote": "print_address",
    }
    assert furniture(f"{address}\n{first}Inselbote\n{second}{third}") == {address: "print_address"}


def test_the_name_of_a_site_that_is_a_word() -> None:
    """Papers are called by common words: the last word of a sentence is none, at the edge of a page or of the text."""
    first, second, third = pages("de")
    words = PROSE["de"].split()[40:]
    lines = [set_in(600, " ".join([*words[:count], "Zeit"])).splitlines() for count in range(8, len(words))]
    full = next(each[:-1] for each in lines if each[-1] == "Zeit" and each[-2][-1].islower())
    sentence = "\n".join(full) + "\n"
    raw = f"Die Fähre\nwww.zeit.example/1\n\n{first}– 1 –\n{second}{sentence}"
    assert "Zeit" not in furniture(f"{raw}Zeit\n– 2 –\nund Geduld, sagen sie.\n{third}– 3 –\n")
    assert "Zeit." not in furniture(f"{raw}Zeit.\n– 2 –\n{third}– 3 –\n")


@pytest.mark.parametrize(
    "raw",
    [
        "The council wants the plans of the new boat to be seen by all\nwww.isles.example/plans\nbefore winter.\n",
        "Those who want to help may write to the council of the isles:\nwww.isles.example/help has all of the forms\n",
        "The plans of the new boat and of the slipway can be seen at\nwww.isles.example/plans\n",
    ],
    ids=["inside a sentence", "at the start of a sentence", "at the end of a sentence"],
)
def test_addresses_of_the_body(raw: str) -> None:
    """An address that a sentence leads to, or begins with, stays where it is."""
    assert "print_address" not in furniture(f"{''.join(pages('en'))}{raw}").values()


@pytest.mark.parametrize("foot", ["1 www.isles.example/1911", "www.isles.example/1911 1/3 3.6.2024"])
def test_an_address_with_a_number_between_pages(foot: str) -> None:
    """An address with the number of the page or a date is furniture wherever no sentence leads to it."""
    first, second, _ = pages("en")
    assert furniture(f"{first}{foot}\n{second}") == {foot: "print_address"}


def test_a_number_between_dashes_at_the_end() -> None:
    """A number between two dashes that ends the text is the number of its only page, at its head and foot or once."""
    assert furniture(pages("fr")[0] + "– 1 –\n") == {"– 1 –": "page_number"}
    assert furniture(pages("fr")[0] + "– 1 – – 1 –\n") == {"– 1 – – 1 –": "page_number"}
    assert furniture(pages("fr")[0] + "– 1 livre\n") == {}


def test_a_quotation_mark_alone_on_its_line() -> None:
    """The mark that closes a quotation is of one unit with it, though its line holds nothing else."""
    raw = pages("fr")[0].rstrip().rstrip(".") + " et il a dit : « Adieu.\n»\n" + pages("fr")[1]
    lines = segment(raw)
    assert any(unit.text.endswith("« Adieu. »") for unit in group(lines, survey(lines, Config())))

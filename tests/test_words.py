"""Words that extractors glued, split or spaced out, and drop caps inside a line."""

from __future__ import annotations

import pytest

from articleparse import parse
from articleparse.features.capitals import parted, torn
from articleparse.features.words import found_in, glued_words, halved_words, spaced_out, tokens

TITLE = "# The lamp at the end of the quay\n\nBy Ada Roe\n\n"


def missing(text: str, elsewhere: str = "", *, ended: bool = False) -> str:
    """Return a line with the hyphens that it lost."""
    for word, sure, possible in glued_words([text, elsewhere]):
        start = found_in(text, word)
        for place in sorted((*sure, *(possible if ended else ())), reverse=True) if start >= 0 else ():
            text = f"{text[: start + place]}-{text[start + place :]}"
    return text


@pytest.mark.parametrize(
    ("text", "elsewhere", "expected"),
    [
        ("a rightwing party", "the right-wing paper", "a right-wing party"),
        ("une sousmarine", "la flotte sous-marine", "une sous-marine"),
        ("a 15inch screen", "a 13-inch screen", "a 15-inch screen"),
        ("a 36year-old skipper", "a 9-year-old boat", "a 36-year-old skipper"),
        ("der EUGipfel", "die EU-Staaten", "der EU-Gipfel"),
        ("im InselStreit", "um jede Insel ein Streit", "im Insel-Streit"),
        ("ein Kopfan-Kopf-Rennen", "das Kopf-an-Kopf-Rennen", "ein Kopf-an-Kopf-Rennen"),
    ],
)
def test_lost_hyphens(text: str, elsewhere: str, expected: str) -> None:
    """A hyphen comes back where other words of the text show that the word has one."""
    assert missing(text, elsewhere) == expected


def test_lost_hyphen_at_the_end_of_a_merged_line() -> None:
    """A capital inside a word shows a lost hyphen where a line may have ended."""
    assert missing("auf den InselFähren", ended=True) == "auf den Insel-Fähren"


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("a rightwing party", "the right wing of the paper"),
        ("on YouTube and TikTok", "you and the tube"),
        ("die FischerInnen", "Fischer Innen"),
        ("an email, another email", "an e-mail"),
        ("the 3rd and the 90s", "nothing"),
    ],
    ids=["two words", "names", "German gender", "spelt so twice", "ordinals"],
)
def test_words_that_lost_no_hyphen(text: str, elsewhere: str) -> None:
    """Where the text does not prove that a hyphen is missing, none is put in."""
    assert missing(text, elsewhere) == text


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("the harbour and the har bour.", [("har", "bour")]),
        ("forever and for ever", []),
        ("seaweed in the sea, sea weed", []),
        ("the har bour", []),
    ],
    ids=["split", "common words", "a part elsewhere", "no proof"],
)
def test_split_words(text: str, pairs: list[tuple[str, str]]) -> None:
    """A space inside a word goes where the whole word stands elsewhere and neither part does."""
    words = tokens([text.lower()])
    assert halved_words(words, set(words), {"for", "ever", "the"}) == pairs


def test_split_word_in_a_text() -> None:
    """Where the text proves it, the two parts are one word again."""
    text = (
        "The ferry leaves the harbour at six, and it comes back to the har bour at\nnine, when the lamp at the end of "
        "the quay has long\nbeen lit and all of the boats have been tied to their\nposts, as they were in the days of "
        "sail and in the\nyears of steam, said the keeper of the lamp.\n"
    )
    assert "back to the harbour at nine" in parse(text).text


@pytest.mark.parametrize(
    ("text", "words", "read"),
    [
        ("T H E  F E R R Y", set(), "THE FERRY"),
        ("D I E   L E T Z T E   F Ä H R E", set(), "DIE LETZTE FÄHRE"),
        ("T H E F E R R Y", {"the", "ferry"}, "THE FERRY"),
        ("П А Р О М", set(), "ПАРОМ"),
        ("« É D I T O »", set(), "ÉDITO"),
        ("L I S B O A  À  N O I T E", set(), "LISBOA À NOITE"),
    ],
)
def test_letters_set_apart(text: str, words: set[str], read: str) -> None:
    """Letters set apart are words, parted at the wider gaps or by the words of the text."""
    found = spaced_out(text, words)
    assert found is not None
    assert found[2] == read


@pytest.mark.parametrize(
    "text",
    ["A B C D E F", "Plan A, plan B", "T H E F E R R Y T H A T N O O N E K N O W S", "vitamins A C D E in fish"],
    ids=["a list", "single letters", "words unknown", "inside a sentence"],
)
def test_letters_left_alone(text: str) -> None:
    """Letters that no one can read as words for certain stay as they are."""
    assert spaced_out(text, {"vitamins", "in", "fish"}) is None


def test_letter_spaced_heading() -> None:
    """A heading set in spaced letters is read as words."""
    body = "The ferry leaves at six, and the lamp at the end of the quay is lit before it goes.\n\n"
    blocks = parse(TITLE + body * 2 + "T H E   L A M P\n\n" + body.replace("six", "seven")).blocks
    assert "THE LAMP" in [block.text for block in blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hen the bell rings the boats W are tied to the quay", "When the bell rings the boats are tied to the quay"),
        ("ie Glocke läutet, und die Boote D liegen am Kai", "Die Glocke läutet, und die Boote liegen am Kai"),
        ("bell that I hear at night", "bell that I hear at night"),
        ("bell rings. A boat goes", "bell rings. A boat goes"),
    ],
    ids=["English", "German", "a pronoun", "a sentence"],
)
def test_initials_inside_the_first_line(text: str, expected: str) -> None:
    """An initial found at the end of the first line goes back to its word; words of one letter stay."""
    found = torn(text, lambda word: {"when": 1, "die": 2}.get(word, 0))
    if found:
        place, after = found
        text = text[place + 1] + after + text[:place] + text[place + 2 :]
    assert text == expected


@pytest.mark.parametrize(
    ("text", "span"),
    [("W    ASHINGTON — The", (1, 5)), ("“S taff of the", (2, 3)), ("A FERRY goes", None), ("A boat", None)],
)
def test_initials_before_a_gap(text: str, span: tuple[int, int] | None) -> None:
    """An initial is put to its word over a gap of any width, but a word of one letter is left."""
    assert parted(text, lambda word: {"ferry": 2, "boat": 1}.get(word, 0)) == span


def test_japanese_joined_by_a_converter() -> None:
    """Spaces that a converter left where lines ended, and around figures, go in Japanese."""
    lines = "市議会は 3 月 12 日、港の石橋を修理 すると決めた。費用は 4 億円で、初霜が降りる前 に工事を終える。"
    raw = f"# 石橋の修理 \n\n{lines} \n\n担当者は「祭りまでに終え たい」と話した。 \n\n{lines[:20]}。 \n\n"
    assert parse(raw).text.startswith(lines.replace(" ", ""))


def test_figures_at_the_end_of_japanese_lines() -> None:
    """A figure at a line end is joined as the text writes its figures elsewhere: without a space."""
    text = (
        "市議会は真夜中まで続いた会議のあとで、初霜が降りる前に橋を修理すると決めた。反対した議員は45人のうち3人で、"
        "費用の4億円は港の使用料でまかなう。担当者は祭りの前に工事を終えたいと話し、住民には2週間前に知らせるという。"
        "橋が開くのは11月で、そのあいだ渡し船が1日に24回、川を往復する。運賃は取らない。"
    )
    raw = "\n".join(text[at : at + 19] for at in range(0, len(text), 19))
    assert [line for line in raw.splitlines() if line[-1].isdecimal() or line[0].isdecimal()]
    assert "1日に24回" in parse(raw).text

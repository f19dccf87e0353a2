"""The language of a text: told where there is evidence, and ``None`` where there is not."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest

from articleparse.language import codes, detect

SENTENCES = [
    tuple(line.split("\t")) for line in Path(__file__).with_name("sentences.tsv").read_text("utf-8").splitlines()
]


def test_every_language_has_a_sentence() -> None:
    """The table of sentences has one for each language that has words."""
    assert {code for code, _ in SENTENCES} == set(codes())


@pytest.mark.parametrize(("code", "sentence"), SENTENCES, ids=[code for code, _ in SENTENCES])
def test_one_sentence_is_enough(code: str, sentence: str) -> None:
    """A sentence of a dozen words or more tells its language."""
    assert detect(sentence) == code


@pytest.mark.parametrize(("code", "sentence"), SENTENCES, ids=[code for code, _ in SENTENCES])
def test_english_menus_do_not_tell(code: str, sentence: str) -> None:
    """Menus and addresses in English do not outweigh a body in another language."""
    menu = "Home\nNews\nSports\nContact\nhttps://www.example.com/en/the-news-of-the-day.html\n"
    assert detect(menu + "\n\n".join([sentence] * 6) + "\n" + menu) == code


@pytest.mark.parametrize(("code", "sentence"), SENTENCES, ids=[code for code, _ in SENTENCES])
def test_capitals_do_not_matter(code: str, sentence: str) -> None:
    """A text in capitals is in the same language, save where capitals lose letters."""
    if code not in {"tr", "az", "el"}:
        assert detect(sentence.upper()) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n\n\t",
        "12.04.2023 / 17:45",
        "3 : 2 (1 : 1)",
        "***",
        "Xqzt brrm glfk wvv",
        "Novak Djokovic 6 4 Carlos Alcaraz 7 6 Jannik Sinner",
        "https://www.example.org/of/the/and/for/to",
        "\ud800\udfff\x00",
        "😀 😀 😀",
    ],
)
def test_no_evidence_no_verdict(text: str) -> None:
    """Digits, names, addresses, symbols and broken text are in no language."""
    assert detect(text) is None


def test_two_languages_in_equal_parts_are_one_of_them() -> None:
    """A text in two languages is never taken for a third."""
    table = dict(SENTENCES)
    assert detect(" ".join([table["de"], table["pl"]] * 4)) in {"de", "pl", None}


@pytest.mark.parametrize("text", ["a" * 10_000_000, " a" * 5_000_000, "é" * 10_000_000, "कि" * 5_000_000])
def test_cost_has_a_bound(text: str) -> None:
    """Ten million characters cost no more than a sample of them."""
    detect("")
    start = process_time()
    detect(text)
    assert process_time() - start < 0.5

"""Pages that list other pages hold no article; articles in parts do, though their parts look alike."""

from __future__ import annotations

import datetime as dt
from itertools import count
from typing import TYPE_CHECKING

import pytest

import articleparse as ap
from articleparse.testing.stock import LANGUAGES, stock

if TYPE_CHECKING:
    from collections.abc import Iterator

POINTERS = {
    "en": "Read more",
    "de": "Weiterlesen",
    "fr": "Lire la suite",
    "es": "Leer más",
    "pl": "Czytaj dalej",
    "cs": "Číst dál",
    "tr": "Devamını oku",
    "vi": "Xem thêm",
    "ru": "Читать далее",
    "uk": "Читати далі",
    "el": "Διαβάστε περισσότερα",
    "ar": "اقرأ المزيد",
    "he": "קרא עוד",
    "hi": "और पढ़ें",
    "zh": "阅读全文",
    "ja": "続きを読む",
    "ko": "더 보기",
}
COUNTERS = {
    "en": "1-10 of 245 results",
    "de": "Treffer 1-10 von 245",
    "fr": "1-10 sur 245 résultats",
    "es": "Resultados 1-10 de 245",
    "pl": "Wyniki 1-10 z 245",
    "ru": "Результаты 1–10 из 245",
    "tr": "245 sonuçtan 1-10 arası",
    "cs": "Výsledky 1-10 z 245",
    "zh": "1-10 / 245 条结果",
    "hi": "1-10 कुल 245 परिणाम",
}


def parts(language: str) -> Iterator[tuple[str, str, str]]:
    """Yield headlines, sentences and days of a language, without end."""
    words = stock(language)
    for number in count():
        head = words.sentence.format(
            who=words.who[number % len(words.who)], did=words.did[(2 * number + 1) % len(words.did)], when=""
        )
        day = words.dated(dt.date(2023, 1 + number % 12, 1 + number % 28))
        yield " ".join(head.split()).rstrip(" .。।"), words.say(11 * number + 5), day


def page(language: str, rows: list[str], *, gap: str = "\n") -> str:
    """Return rows between a menu and what stands at the foot of a page."""
    words = stock(language)
    return gap.join([*words.menu, *rows, *words.after]) + "\n"


GAPS = ("\n\n", "\n")
CASES = [(language, gap) for language in POINTERS for gap in GAPS if gap == GAPS[0] or language not in {"ja", "ko"}]
"""Without blank lines, lines of one length in square signs look wrapped."""


@pytest.mark.parametrize(("language", "gap"), CASES)
def test_teasers_that_point_elsewhere_are_no_article(language: str, gap: str) -> None:
    """An archive gives a headline, a sentence, the day and a pointer of each article, and no article itself."""
    rows = [
        row
        for _, (head, text, day) in zip(range(8), parts(language), strict=False)
        for row in (head, text, day, POINTERS[language])
    ]
    assert not ap.parse(page(language, rows, gap=gap)).paragraphs


@pytest.mark.parametrize("language", COUNTERS)
def test_results_of_a_search_are_no_article(language: str) -> None:
    """Below the count of the results stand headlines and sentences of other pages."""
    rows = [COUNTERS[language]]
    for _, (head, text, day) in zip(range(8), parts(language), strict=False):
        rows += [head, text, day]
    assert not ap.parse(page(language, rows, gap="\n\n")).paragraphs


@pytest.mark.parametrize("language", POINTERS)
def test_linked_headlines_with_a_sentence_each_are_no_article(language: str) -> None:
    """In Markdown the headlines of a front page are links."""
    rows = [
        row
        for number, (head, text, _) in zip(range(8), parts(language), strict=False)
        for row in (f"## [{head}](https://paper.example/{number})", text)
    ]
    assert not ap.parse(page(language, rows, gap="\n\n")).paragraphs


@pytest.mark.parametrize("language", LANGUAGES)
def test_news_in_brief_are_an_article(language: str) -> None:
    """Several short texts, each below its heading, are all that there is; the first and the last are at risk."""
    words = stock(language)
    rows, texts = [], []
    for number, (head, text, _) in zip(range(7), parts(language), strict=False):
        texts.append(words.between.join([text, words.say(13 * number + 1), words.say(17 * number + 2)]))
        rows += [head, texts[-1]]
    kept = ap.parse(page(language, rows, gap="\n\n")).text
    assert sum(text in kept for text in texts) >= len(texts) - (2 if language == "th" else 1)


@pytest.mark.parametrize("language", POINTERS)
def test_an_article_with_a_list_behind_it_stays(language: str) -> None:
    """Teasers below an article take nothing of it along."""
    words = stock(language)
    body = [words.between.join([words.say(3 * n), words.say(5 * n + 1), words.say(8 * n + 2)]) for n in range(5)]
    rows = [words.headlines[0], words.signed([words.person(0)]), *body]
    for _, (head, text, day) in zip(range(8), parts(language), strict=False):
        rows += [head, text, day, POINTERS[language]]
    kept = ap.parse(page(language, rows, gap="\n\n")).text
    assert all(text in kept for text in body)


LIVE = (
    ("14:02", "The bridge is open again", "Police have opened the bridge for cars. Lorries still have to wait."),
    ("13:40", "A first train leaves the station", "The first train has left for the coast, forty minutes late."),
    ("13:15", "The mayor speaks to the press", "The mayor thanks the crews and asks everybody to stay at home today."),
    ("12:58", "Water falls at the old mill", "At the mill the river has fallen by ten centimetres since the morning."),
    ("12:30", "Schools stay closed on Friday", "All schools of the county stay closed on Friday, says the council."),
    ("12:04", "Two hundred people in the sports hall", "Some two hundred people have spent the night in the hall."),
)


def test_a_live_blog_is_an_article() -> None:
    """Entries with a time and a headline each are parts of one text."""
    rows = ["The flood in Port Ellery: what happened today", "By Ada Roe"]
    for time, head, text in LIVE:
        rows += [time, head, text]
    kept = ap.parse(page("en", rows, gap="\n\n")).text
    assert sum(text in kept for _, _, text in LIVE) >= len(LIVE) - 1


QUESTIONS = (
    ("Who has to pay the new fee?", "Everybody who keeps a boat in the harbour for more than a month pays it."),
    ("How much is it?", "It is two euros for each metre of the boat, and three in July and August."),
    ("When does it begin?", "The fee is due from the first of March on. Who has paid for the year gets the rest back."),
    ("Are there exceptions?", "Boats of the lifeguards and of the sailing school pay nothing, nor do guests."),
    ("Where can I pay?", "At the office on the quay, by card or in cash, or with the forms that the town sends out."),
    ("What is the money for?", "It pays for the new moles, which the storm of last winter broke in two places."),
)


def test_questions_and_answers_are_an_article() -> None:
    """A question and one paragraph that answers it, six times over."""
    rows = ["The new harbour fee: what you have to know", "By Ada Roe, 3 March 2024"]
    for question, answer in QUESTIONS:
        rows += [question, answer]
    kept = ap.parse(page("en", rows, gap="\n\n")).text
    assert sum(answer in kept for _, answer in QUESTIONS) >= len(QUESTIONS) - 1

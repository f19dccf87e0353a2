"""What readers wrote below an article goes; what only looks like it stays."""

from __future__ import annotations

import pytest

import articleparse as ap
from articleparse.testing import compose

BODY = ((0, 40, 80), (121, 161), (202, 27, 67), (30, 60))
VOICES = (11, 52, 93, 134)
"""Numbers of the sentences of the article, and of those of its readers."""

HEADED = {
    "en": (["Top rated comments", "[ 167 comments ]"], ["Greta", "{} days ago at 07:5{}"]),
    "de": (["36 Kommentare"], ["Otto H., {}. Mai 2024 um 17:3{} Uhr"]),
    "fr": (["Commentaires (4)"], ["Jeanne le {} mai 2024 à 17:3{}"]),
    "ru": (["Комментарии (44)"], ["Рыбак", "{} мая 2024 в 11:2{}"]),
    "ja": (["コメント"], ["匿名さん", "2024年5月{}日 11:2{}"]),
}
ANSWERED = {
    "en": (["Greta", "May {}, 2024 at 4:4{} pm"], "Reply"),
    "de": (["Otto H. 1{}.05.2024 um 21.1{}"], "Antworten"),
    "es": (["Lucía", "{} de mayo de 2024 a las 10:1{}"], "Responder"),
    "tr": (["Mehmet", "{}.05.2024, 10:1{}"], "Yanıtla"),
    "pl": (["Marek", "{}.05.2024, 10:1{}"], "Odpowiedz"),
}


def _voices(language: str) -> tuple[str, ...]:
    return compose(language, sentences=[[number] for number in VOICES]).paragraphs


def _entries(language: str, stamps: list[str], answer: str = "") -> list[str]:
    """Return the lines of a thread: the stamps of each entry, its text, and a button."""
    lines = []
    for number, voice in enumerate(_voices(language)):
        lines += [*(stamp.format(number + 2, number) for stamp in stamps), voice, answer]
    return list(filter(None, lines))


def _kept(language: str, below: list[str], above: str = "") -> list[str]:
    """Return the entries that are left in the body; all of the article has to be."""
    article = compose(language, authors=(1,), sentences=BODY)
    head, _, rest = article.render().partition("\n\n")
    body = ap.parse("\n\n".join(filter(None, (head, above, rest.strip(), *below)))).text
    assert body.startswith(article.text)
    return [voice for voice in _voices(language) if voice in body]


@pytest.mark.parametrize("language", HEADED)
def test_entries_below_a_heading_go(language: str) -> None:
    """A heading and the hour of each entry tell what readers wrote."""
    headings, stamps = HEADED[language]
    assert _kept(language, [*headings, *_entries(language, stamps)]) == []


@pytest.mark.parametrize("language", ANSWERED)
def test_entries_that_can_be_answered_go(language: str) -> None:
    """No heading is needed where each entry has a button."""
    assert _kept(language, _entries(language, *ANSWERED[language])) == []


def test_what_was_said_at_an_hour_stays() -> None:
    """A colon behind the hour is no word of threads: timelines and statements have it too."""
    assert _kept("en", _entries("en", ["3 May, {}:1{} a.m.:"])) == list(_voices("en"))


def test_a_live_blog_stays() -> None:
    """Its entries have hours too, but no heading says that readers wrote them, and nobody can answer."""
    assert _kept("en", _entries("en", ["1{}:0{}"])) == list(_voices("en"))
    assert _kept("en", _entries("en", ["1{}:0{} CEST, from the harbour"])) == list(_voices("en"))


def test_a_button_at_the_head_is_no_heading() -> None:
    """Below "Comments" at the head of an article stands the article."""
    assert _kept("en", _entries("en", ["1{}:0{}"]), above="4 Comments") == list(_voices("en"))


@pytest.mark.parametrize("word", ["Discussion", "Comments", "The council replies"])
def test_a_programme_is_no_thread(word: str) -> None:
    """A point of it may be a discussion."""
    hours = ("10:00 The mayor opens the day", "10:30 A talk on ferries", f"11:30 {word}", "12:00 Lunch")
    below = [line for point in zip(hours, _voices("en"), strict=True) for line in point]
    article = compose("en", authors=(1,), sentences=BODY)
    found = ap.parse("\n\n".join((article.render().strip(), *below)))
    assert "thread" not in {piece.rule for piece in found.removed}
    assert _voices("en")[0] in found.text

"""Words that head the comments head nothing where they stand above the article: a button, a menu, a box."""

from __future__ import annotations

import pytest

import articleparse as ap
from articleparse.features.sections import NO_SECTION, spoken
from articleparse.features.shape import shapes
from articleparse.features.units import group
from articleparse.stages.segment import segment
from articleparse.stages.survey import survey
from articleparse.testing.stock import stock

WORDS = {
    "en": ("Comments", "Discussion", "Comments (12)"),
    "de": ("Kommentare", "Diskussion", "12 Kommentare"),
    "fr": ("Commentaires", "Discussion", "12 commentaires"),
    "es": ("Comentarios", "Discusión", "12 comentarios"),
    "pl": ("Komentarze", "Dyskusja", "Komentarze (12)"),
    "cs": ("Komentáře", "Diskuse", "Diskuse (12)"),
    "tr": ("Yorumlar", "Tartışma", "12 yorum"),
    "ru": ("Комментарии", "Обсуждение", "Комментарии (12)"),
    "uk": ("Коментарі", "Обговорення", "Коментарі (12)"),
    "el": ("Σχόλια", "Συζήτηση", "Σχόλια (12)"),
    "ar": ("تعليقات", "نقاش", "التعليقات (12)"),
    "ja": ("コメント", "ディスカッション", "コメント (12)"),
}
CASES = [(language, word) for language, words in WORDS.items() for word in words]


def article(language: str) -> list[str]:
    """Return an article of eight paragraphs."""
    words = stock(language)
    return [words.between.join([words.say(3 * n), words.say(5 * n + 1), words.say(8 * n + 2)]) for n in range(8)]


@pytest.mark.parametrize(("language", "word"), CASES)
@pytest.mark.parametrize("place", ["above", "menu"])
def test_a_heading_above_takes_nothing_of_the_article(language: str, word: str, place: str) -> None:
    """As a button above the headline, or as an entry of the menu."""
    words, body = stock(language), article(language)
    menu = [*words.menu[:2], word, *words.menu[2:]] if place == "menu" else [*words.menu, word]
    rows = [*menu, words.headlines[0], words.signed([words.person(0)]), *body, *words.after]
    kept = ap.parse("\n\n".join(rows) + "\n").text
    assert [text for text in body if text not in kept] == []


def test_latest_comments_above_take_nothing_of_the_article() -> None:
    """A box of the latest comments stands beside the article, which flatteners write above it."""
    words, body = stock("en"), article("en")
    box = ["Latest comments"]
    for name, text in (
        ("mkl77", "I see this quite differently, the council should have acted years ago."),
        ("Ada R.", "Thanks for this piece, about time that someone wrote it!"),
        ("Hans", "And who is going to pay for all of this? Us, again."),
    ):
        box += [name, "2 hours ago", text]
    rows = [*words.menu, *box, words.headlines[0], words.signed([words.person(0)]), *body, *words.after]
    kept = ap.parse("\n\n".join(rows) + "\n").text
    assert [text for text in body if text not in kept] == []


def test_a_heading_before_all_prose_is_told_from_others() -> None:
    """The group of a heading below the article is another one than that of the same heading above it."""
    raw = "\n\n".join(["Comments", *article("en"), "Comments", "I saw it too."]) + "\n"
    lines = segment(raw)
    units = group(lines, survey(lines, ap.Config()))
    found = spoken(units, shapes(units, lines, "en"))
    assert found.under[1] != found.under[-1]
    assert found.section[1] != found.section[-1]
    assert max(found.section) < NO_SECTION + 1

"""A page that says that there is none gives no article."""

from __future__ import annotations

import pytest

import articleparse as ap

PAGES = {
    "English": (
        "Sorry, we can't find that page",
        "The page you are looking for may have been moved, or may be gone. Try the search, or go back home.",
    ),
    "German": (
        "Seite nicht gefunden",
        "Die gesuchte Seite wurde verschoben oder gelöscht. Bitte prüfen Sie die Adresse oder suchen Sie oben.",
    ),
    "French": (
        "Page introuvable",
        "La page que vous recherchez a été déplacée ou supprimée. Vérifiez l'adresse, ou revenez à la page d'accueil.",
    ),
    "Russian": (
        "Ошибка",
        "Запрашиваемая страница была удалена или перенесена. Проверьте адрес или вернитесь на главную страницу сайта.",
    ),
    "a script": (
        "One moment",
        "Please enable JavaScript and reload the page, since this site cannot show anything without it.",
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_an_excuse_is_no_article(name: str) -> None:
    """What stands in place of a page that is not there is no text of an article."""
    heading, text = PAGES[name]
    article = ap.parse(f"News\nSport\nWeather\n\n{heading}\n\n{text}\n\nContact\nImprint\n")
    assert article.text == ""


def test_a_sentence_in_an_article_is_no_excuse() -> None:
    """An article may speak of such pages."""
    text = (
        "Broken links\n\nBy Ada Roe\n\n"
        "The page you are looking for is the sentence that readers of the town's site saw most often last year.\n\n"
        "Of its nine thousand pages a third had been moved when the council hired another firm, which kept no list.\n"
    )
    assert len(ap.parse(text).paragraphs) == 2

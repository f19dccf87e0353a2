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


WALLS = {
    "English": (
        "We and our 214 partners store and access information on your device, such as cookies, to show you adverts.",
        "You can accept, or manage your choices.",
        "Accept all\n\nManage options\n\nPrivacy policy\n",
    ),
    "German": (
        "Wir und unsere 98 Partner speichern Cookies auf Ihrem Gerät, um Ihnen Werbung zu zeigen, die zu Ihnen passt.",
        "Sie können zustimmen oder mehr erfahren.",
        "Alle akzeptieren\n\nEinstellungen verwalten\n\nDatenschutzerklärung\n",
    ),
}


@pytest.mark.parametrize("name", WALLS)
def test_a_wall_of_cookies_is_no_article(name: str) -> None:
    """A page that asks for consent, and holds nothing else, has no article."""
    text, choice, buttons = WALLS[name]
    assert ap.parse(f"{text}\n\n{choice}\n\n{buttons}").text == ""


def test_a_recipe_for_cookies_is_an_article() -> None:
    """A short text that speaks of cookies, with a footer that does too, stays."""
    recipe = "Beat the butter with the sugar, add the oats, and bake the cookies for twelve minutes."
    article = ap.parse(
        f"Home\nRecipes\nShop\nAbout\n\nOat cookies\n\n{recipe}\n\nThe cookies keep for a week in a tin.\n\n"
        "You may also like\nPlum cake\nRye rolls\n\nPrivacy policy\nCookie settings\n"
    )
    assert recipe in article.text

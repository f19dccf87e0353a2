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


NOTICES = {
    "a server": (
        "Internal Server Error",
        "The server met an unexpected condition. Please write to its keeper.",
    ),
    "a robot": (
        "Verify you are human",
        "Our systems have seen many requests from your network. Tick the box below, and you will go on to the page.",
    ),
    "a region": (
        "451: Unavailable due to legal reasons",
        "Our paper is not offered to readers in your part of the world at this time. We regret it, and thank you.",
    ),
    "Hungarian": (
        "A keresett oldal nem található",
        "Lehet, hogy időközben átköltözött, vagy már nincs meg. Próbálja meg a keresőt, vagy menjen a főoldalra.",
    ),
    "Finnish": (
        "Sivua ei löytynyt",
        "Se on ehkä siirretty muualle, tai osoite on kirjoitettu väärin. Palaa etusivulle, tai kokeile hakua.",
    ),
    "Japanese": ("ページが存在しません", "移転したか、すでに公開を終えた可能性があります。トップへお戻りください。"),
    "Hindi": ("पेज मौजूद नहीं है", "हो सकता है कि उसे हटा दिया गया हो। कृपया होम पर जाएँ या ऊपर खोज का उपयोग करें।"),
}


@pytest.mark.parametrize("name", NOTICES)
def test_what_is_headed_as_an_error_is_no_article(name: str) -> None:
    """A heading that says no page can be shown goes with the sentences below it."""
    heading, text = NOTICES[name]
    assert ap.parse(f"{heading}\n\n{text}\n").text == ""


def test_a_short_report_about_an_error_is_an_article() -> None:
    """A sentence of a report may say that a page was not found; a form of the page may say what went wrong."""
    text = (
        "The council's new site opened on Monday, and those who looked for the bus times read page not found until "
        "noon, when a clerk put the old list back and said that nobody had told her of the change."
    )
    article = ap.parse(f"Old list comes back\n\nBy Ada Roe\n\n{text}\n\nSubscribe\nSomething went wrong\n")
    assert article.paragraphs == (text,)


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

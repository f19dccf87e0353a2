"""Authors and days of pages that are no news: blogs, magazines, science, law, press releases, in several languages."""

from __future__ import annotations

import datetime as dt

import pytest

from articleparse.parser import parse

EN = (
    "The ferry to the outer islands will run twice a day from the first week of June, the harbour office said, and the "
    "people who live there are glad that the long wait is over at last.\n\n"
    "Nobody had asked for the old timetable back, but the bakers and the school wanted the early boat, and the council "
    "found the money in the lighthouse fund.\n\n"
    "The first boat leaves at half past five with the post, the second at noon with whoever has slept longer, and both "
    "come back before the evening tide turns.\n\n"
)
DE = (
    "Die Fähre zu den äußeren Inseln fährt ab der ersten Juniwoche zweimal am Tag, teilte das Hafenamt mit, und die "
    "Leute, die dort leben, sind froh, dass das lange Warten ein Ende hat.\n\n"
    "Niemand hatte den alten Fahrplan zurückhaben wollen, aber die Bäcker und die Schule wollten das frühe Boot, und "
    "der Rat fand das Geld im Fonds für den Leuchtturm.\n\n"
)
FR = (
    "Le bac vers les îles extérieures partira deux fois par jour à partir de la première semaine de juin, a annoncé la "
    "capitainerie, et les gens qui y vivent se réjouissent que la longue attente soit enfin finie.\n\n"
    "Personne n'avait réclamé l'ancien horaire, mais les boulangers et l'école voulaient le bateau du matin, et le "
    "conseil a trouvé l'argent dans le fonds du phare.\n\n"
)
ES = (
    "El transbordador a las islas exteriores saldrá dos veces al día desde la primera semana de junio, anunció la "
    "capitanía, y la gente que vive allí se alegra de que la larga espera haya terminado por fin.\n\n"
    "Nadie había pedido el viejo horario, pero los panaderos y la escuela querían el barco de la mañana, y el consejo "
    "encontró el dinero en el fondo del faro.\n\n"
)
MAY = dt.date(2024, 5, 3)

PAGES = {
    "a blog with comments": (
        (
            f"Home\n\nA timetable for the ferry\n\nPosted on May 3, 2024 by Ada Roe\n\n{EN}Filed under: Boats\n\n"
            "3 thoughts on “A timetable for the ferry”\n\nBo Lind says:\nMay 4, 2024 at 9:12 am\nGreat news!\nReply\n"
        ),
        ["Ada Roe"],
        MAY,
    ),
    "a blog whose byline stands below": (
        f"Friday, May 3, 2024\n\nA timetable for the ferry\n\n{EN}Posted by Ada Roe at 9:12 AM\n\nOlder Post\n",
        ["Ada Roe"],
        MAY,
    ),
    "a platform for blogs": (
        (
            "A timetable for the ferry\n\nAda Roe\n\n·\n\nFollow\n\n5 min read\n\n·\n\nMay 3, 2024\n\n12\n\nListen\n\n"
            f"Share\n\n{EN}"
        ),
        ["Ada Roe"],
        MAY,
    ),
    "a newsletter": (
        f"A timetable for the ferry\n\nWhy the bakers won\n\nAda Roe\nMay 03, 2024\n\n14\n2\nShare\n\n{EN}",
        ["Ada Roe"],
        MAY,
    ),
    "a paper of science": (
        (
            "Ferry timetables and the price of bread in island towns\n\nAda Roe, PhD, Bo Lind, MD, and Jan Smythe\n\n"
            "Journal of Island Studies, volume 12, pages 33-51 (2024)\n\nPublished: 3 May 2024\n\n"
            f"Abstract\n\n{EN}References\n\n"
            "1. Holm, K. (1998). Boats at dawn. Journal of Island Studies, 3, 1-12.\n"
        ),
        ["Ada Roe", "Bo Lind", "Jan Smythe"],
        MAY,
    ),
    "a page of reference": (
        (
            f"Slipway\n\nFrom the Encyclopaedia of the Coast\n\n{EN}See also\n\nDry dock\nHarbour\n\nReferences\n\n"
            "1. Roe, Ada (1998). The slipways of Skerrow. Retrieved 12 May 2018.\n"
        ),
        [],
        None,
    ),
    "a piece of a magazine": (
        f"The long way to the islands\n\nWords by Ada Roe\nPhotographs by Bo Lind\n\n{EN}Ada Roe is a writer.\n",
        ["Ada Roe"],
        None,
    ),
    "a page on health": (
        "How to sleep on a ferry\n\nMedically reviewed by Bo Lind, MD — By Ada Roe — Updated on May 3, 2024\n\n" + EN,
        ["Ada Roe"],
        MAY,
    ),
    "a recipe": (
        "Ferry bread\n\nby Ada Roe\n\nPublished: May 3, 2024 · Modified: May 12, 2024 by Ada Roe\n\n" + EN,
        ["Ada Roe"],
        MAY,
    ),
    "an interview": (
        f"“The bakers won”\n\nInterview by Ada Roe\n3 May 2024\n\n{EN}",
        ["Ada Roe"],
        MAY,
    ),
    "a page with rights": (f"Fares\n\n{EN}© 2012-2024 Harbour Office. All rights reserved.\n", [], None),
    "a French blog": (
        (
            f"Accueil\nContact\n\nUn horaire pour le bac\n\nPublié le 3 mai 2024 par Claire Roux\n\n{FR}Partager :\n\n"
            "Une réflexion sur « Un horaire pour le bac »\n\nLuc Blanc dit :\n4 mai 2024 à 9 h 12 min\nBravo !\n"
        ),
        ["Claire Roux"],
        MAY,
    ),
    "a Spanish blog": (
        f"Inicio\n\nUn horario para el transbordador\n\nPor Ada Ruiz | 3 mayo, 2024 | 2 Comentarios\n\n{ES}",
        ["Ada Ruiz"],
        MAY,
    ),
    "a German blog": (
        (
            f"Ein Fahrplan für die Fähre\n\n3. Mai 2024 / Ada Rohde / 2 Kommentare\n\n{DE}Kommentare\n\nBo Lindner\n"
            "4. Mai 2024 um 9:12\nEndlich!\nAntworten\n"
        ),
        ["Ada Rohde"],
        MAY,
    ),
    "a German blog with a nickname": (
        f"Ein Fahrplan für die Fähre\n\nVeröffentlicht am 3. Mai 2024 von adarohde\n\n{DE}",
        ["adarohde"],
        MAY,
    ),
    "a German press release": (
        (
            f"Pressemitteilung\n\nSkerrow, 3. Mai 2024\n\nHafenamt stellt neuen Fahrplan vor\n\n{DE}Pressekontakt:\n"
            "Ada Rohde\nTel. 0123 456789\npresse@hafen.example\n"
        ),
        [],
        MAY,
    ),
}


VOLUME = pytest.mark.xfail(strict=True, reason="the line of volume and pages below the names is taken for the headline")


@pytest.mark.parametrize("page", [pytest.param(n, marks=VOLUME) if n == "a paper of science" else n for n in PAGES])
def test_a_page_that_is_no_news_says_who_wrote_it_and_when(page: str) -> None:
    """Its authors and its day are found, and readers, reviewers, photographers and contacts are no authors."""
    text, authors, day = PAGES[page]
    article = parse(text)
    assert (list(article.authors), article.published) == (authors, day)

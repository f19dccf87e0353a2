"""The kicker above the headline is told apart from the entries of a menu."""

from __future__ import annotations

import pytest

import articleparse as ap

BODY = {
    "en": (
        "After forty dry days the rivers of the valley carry water again, and the farmers sow where they gave up.",
        "The first drops fell on Monday. By the evening the mill at the bridge turned, which had stood since April.",
        "Nobody in the town remembers a spring as dry as this one, said the keeper of the weir, who has kept its book.",
    ),
    "de": (
        "Nach vierzig trockenen Tagen führen die Flüsse im Tal wieder Wasser, und die Bauern säen dort noch einmal.",
        "Die ersten Tropfen fielen am Montag. Am Abend drehte sich die Mühle, die seit April stillgestanden hatte.",
        "Niemand in der Stadt erinnere sich an einen so trockenen Frühling, sagte der Wärter des Wehrs am Dienstag.",
    ),
}


def _kicker(above: str, headline: str, language: str) -> str | None:
    raw = f"{above}{headline}\n\nAda Roe\n3 May 2024\n\n" + "\n\n".join(BODY[language]) + "\n"
    article = ap.parse(raw)
    assert article.title == headline
    return next((raw[entry.start : entry.end] for entry in article.ledger if entry.role == "kicker"), None)


@pytest.mark.parametrize(
    ("above", "language", "kicker"),
    [
        ("Home\nNews\nSport\n\n\nA long drought\n\n", "en", "A long drought"),
        ("* Start\n* Politik\n* Sport\n\nDürre im Tal\n\n", "de", "Dürre im Tal"),
        ("* Start\n* Politik\n* Sport\n\n## Dürre im Tal\n\n", "de", "## Dürre im Tal"),
    ],
)
def test_what_stands_on_its_own_above_the_headline_is_its_kicker(above: str, language: str, kicker: str) -> None:
    """A short line that is set apart from the menu above it."""
    assert (
        _kicker(
            above,
            {
                "en": "Rain comes at last to the dry rivers and farmers sow again",
                "de": "Endlich wieder Wasser in den Flüssen, und die Bauern säen",
            }[language],
            language,
        )
        == kicker
    )


@pytest.mark.parametrize(
    "above",
    [
        "Home\nNews\nSport\nThe Valley\n",
        "* Home\n* News\n* Valley life\n\n",
        "Home > News > Valley life\n\n",
        "The Valley Courier \N{EM DASH} Local\n\n",
        "3 May 2024\n\n",
        "By Ida Lund\n\n",
        "Newsletter\n\n",
        "",
    ],
)
def test_menus_trails_dates_and_names_are_no_kickers(above: str) -> None:
    """What may stand above a headline, too."""
    assert _kicker(above, "Rain comes at last to the dry rivers and farmers sow again", "en") is None

"""Headlines as text browsers show them, and lines beside them that are told by how they are written."""

from __future__ import annotations

import pytest

from articleparse import parse
from articleparse.fields.line_kinds import LineKinds
from articleparse.fields.page import Page
from articleparse.fields.title import candidates
from articleparse.fields.title_features import Headlines
from articleparse.fields.title_odd import stepped
from articleparse.kinds import Role
from articleparse.lines import Label, Layout
from articleparse.stages.segment import segment
from test_kicker import BODY

SCREEN = 80
HEADLINES = {
    "en": "Rain fills the rivers of the valley",
    "de": "Über dem Tal fällt endlich Regen",
    "pl": "Deszcz nad doliną po długiej suszy",
    "ru": "Дождь наполнил реки долины",
    "vi": "Mưa về thung lũng sau hạn dài",
    "ja": "谷に四十日ぶりの雨が降る",
}


def _page(text: str) -> Page:
    lines = segment(text)
    labels = [Label(Role.PARAGRAPH if len(line.text) > 60 else Role.OTHER, "test", 1.0) for line in lines]
    layout = Layout(width=None, continues=(False,) * len(lines), furniture={}, language="en")
    return Page(lines, labels, layout, "en")


def _centred(*head: str) -> list[str]:
    page = _page("\n".join([*head, "   By Ada Roe", *(f"   {text}" for text in BODY["en"])]))
    headlines = Headlines(page, candidates(page))
    return [one.text for one in headlines.found if headlines.is_centred(one)]


def _middle(text: str) -> str:
    return " " * ((SCREEN - len(text.encode())) // 2) + text


@pytest.mark.parametrize("headline", HEADLINES.values(), ids=HEADLINES)
def test_a_heading_in_the_middle_of_the_screen_is_one_of_the_first_level(headline: str) -> None:
    """Lynx counts bytes, whatever the script; kicker and byline stand at the margin."""
    assert _centred("   News of the valley", _middle(headline)) == [headline]


def test_what_only_seems_to_stand_in_the_middle() -> None:
    """An item beside another one with the same indent, a line at the margin, and the page of another tool."""
    item = "x" * 9 + " of the valley " + "y" * 46
    assert _centred("     the mills of the valley", f"     {item}") == []
    assert _centred("   News of the valley", f"   {HEADLINES['en']}") == []
    page = _page("\n".join(["News of the valley", _middle(HEADLINES["en"]), "By Ada Roe", *BODY["en"]]))
    headlines = Headlines(page, candidates(page))
    assert not any(map(headlines.is_centred, headlines.found))


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("Home / Weather / Valley", True),
        ("Startseite → Wetter → Tal", True),
        ("Accueil › Météo", True),
        ("首页 > 天气", True),
        ("Rain fills the rivers and/or the lakes", False),
        ("Regen - und kein Ende", False),
    ],
)
def test_a_trail_is_told_by_what_parts_its_steps(text: str, *, steps: bool) -> None:
    """Signs between spaces, whatever the language."""
    assert stepped(text) is steps


@pytest.mark.parametrize(
    ("language", "line", "signs"),
    [
        ("de", "Von Ada Roth", True),
        ("de", "Von der Quelle bis zur Mündung. Oder so weit wir kommen.", False),
        ("fr", "Par Ada Roche", True),
        ("fr", "Par tous les temps, dans toute la vallée", False),
        ("es", "Por Ada Rocha", True),
        ("es", "Por fin llueve en todo el valle", False),
    ],
)
def test_a_line_that_opens_as_a_byline_signs_if_it_names_somebody(language: str, line: str, *, signs: bool) -> None:
    """The words that open bylines open other lines as often."""
    lines = segment(f"Rain at last\n{line}\n{BODY['en'][0]}")
    labels = [Label(Role.OTHER, "test", 1.0)] * 2 + [Label(Role.PARAGRAPH, "test", 1.0)]
    layout = Layout(width=None, continues=(False,) * 3, furniture={}, language=language)
    kinds = LineKinds(Page(lines, labels, layout, language))
    assert (kinds.sized(1, 12) == "by") is signs


@pytest.mark.parametrize("sign", ["-", "|", "/", "\N{EN DASH}", "\N{EM DASH}"])
def test_what_ends_with_a_sign_that_parts_is_no_headline(sign: str) -> None:
    """A kicker does, and tags part it from the headline."""
    text = "\n\n".join(["The Ludrin Post", f"NEWS OF THE VALLEY {sign}", HEADLINES["en"], "By Ada Roe", *BODY["en"]])
    assert parse(text).title == HEADLINES["en"]


@pytest.mark.parametrize(
    ("language", "kicker", "name"), [("en", "Comment", "Margaret Thompson"), ("de", "Kommentar", "Katharina Schneider")]
)
def test_a_name_behind_a_bar_is_no_headline(language: str, kicker: str, name: str) -> None:
    """Columns say what they are, and who writes, on one line."""
    lines = segment("\n".join(["A", "B", "C", f"{kicker} | {name}", HEADLINES[language], BODY[language][0]]))
    labels = [Label(Role.OTHER, "test", 1.0)] * 5 + [Label(Role.PARAGRAPH, "test", 1.0)]
    layout = Layout(width=None, continues=(False,) * 6, furniture={}, language=language)
    assert all(one.text != name for one in candidates(Page(lines, labels, layout, language)))

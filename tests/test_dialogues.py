"""What two speakers say in turn stays, however short it is."""

from __future__ import annotations

import pytest

import articleparse as ap
from articleparse.config import Config
from articleparse.features.dialogues import dialogue
from articleparse.features.shape import shapes
from articleparse.features.units import group
from articleparse.stages.segment import segment
from articleparse.stages.survey import survey

TURNS = [
    (
        "We are glad to have you here. What did you think when the council asked you?",
        "I thought of my father, who held the post.",
    ),
    ("Where did you grow up?", "On the island, in the house beside the lighthouse, with four sisters and a dog."),
    (
        "What have you learned in the harbour that is of use to you now?",
        "That one has to wait for the tide, and that most quarrels end when the boat is in.",
    ),
    ("Favourite boat?", "The old ferry"),
    ("Favourite books?", "A Fistful of Salt and The Long Way Round"),
    ("Favourite place?", "Holm, in May"),
]
NAMES = {"letters": ("Q", "A"), "names": ("Herald", "Roe"), "bold": ("**Q", "**A")}


def _raw(first: str, second: str) -> str:
    mark = ":**" if first.startswith("*") else ":"
    turns = [f"{first}{mark} {question}\n\n{second}{mark} {answer}" for question, answer in TURNS]
    menu, foot = "Home\nNews\nSport\nWeather\nContact", "© 2024 The Valley Herald. All rights reserved."
    return "\n\n".join([menu, "The new head of the harbour", *turns, "Share", menu, foot])


@pytest.mark.parametrize("names", NAMES)
def test_short_answers_stay(names: str) -> None:
    """An answer of three words is part of the interview."""
    body = ap.parse(_raw(*NAMES[names])).text
    assert [answer for _, answer in TURNS if answer not in body] == []
    assert "Valley Herald" not in body


@pytest.mark.parametrize(
    "texts",
    [
        [f"Photo: Ada Roe {number}" for number in range(8)],
        [
            text
            for number in range(4)
            for text in (f"Tags: boats {number}", "The bridge is closed.", "Home", "News", "Sport")
        ],
        [*["Q: Why?"] * 4, *["A: Because."] * 4],
    ],
)
def test_no_dialogue(texts: list[str]) -> None:
    """One label is none, nor are two of which each stands by itself."""
    lines = segment("\n\n".join(texts))
    units = group(lines, survey(lines, Config()))
    margins = [1.0 if number % 2 else -1.0 for number in range(len(units))]
    assert dialogue(units, shapes(units, lines, "en"), margins) == []

"""Plain names: lines that are read as names at once, and as they would be word by word."""

from __future__ import annotations

from itertools import product

import pytest

from articleparse.fields import byline
from articleparse.fields.byline import read
from articleparse.fields.lexicon import lexicon
from articleparse.fields.names import is_plain_name

NAMES = ["Ada Roe", "Bill van Roe", "Ada Van Roe", "Maria Lindqvist Roe", "Jan Smythe"]
WORDS = [
    "Ada",
    "Roe",
    "Reporter",
    "Korrespondentin",
    "Herald",
    "May",
    "By",
    "Von",
    "The",
    "Photo",
    "Dr",
    "And",
    "Follow",
]
NO_NAMES = [
    "Ada Ada",
    "Roe Silicon",
    "Bigarrow Roe",
    "Political Editor",
    "The Herald",
    "By Ada",
    "Read More",
    "Ada roe",
]


@pytest.mark.parametrize("language", ["en", "de", "fr", None])
@pytest.mark.parametrize("name", ["Ada Roe", "Maria Lindqvist Roe", "Jan Smythe"])
def test_plain_names_are_names(name: str, language: str | None) -> None:
    """Two or three words with capitals that no list has are one name."""
    assert is_plain_name(name, lexicon(language))


@pytest.mark.parametrize("text", [*NO_NAMES, "Ada", "Bill van Roe", "Ada Roe, Herald", "ADA ROE", "Zoë Roe"])
def test_anything_else_is_read_word_by_word(text: str) -> None:
    """A word of a list, a word twice, a sign of an icon font, other signs: those take the long way."""
    assert not is_plain_name(text, lexicon("en"))


@pytest.mark.parametrize("language", ["en", "de", "fr", "nl", None])
def test_both_ways_read_alike(monkeypatch: pytest.MonkeyPatch, language: str | None) -> None:
    """The short way finds what the long one would."""
    words = lexicon(language)
    texts = [*NAMES, *NO_NAMES, *map(" ".join, product(WORDS, repeat=2)), *map(" ".join, product(WORDS, repeat=3))]
    quick = [read(text, words) for text in texts]
    monkeypatch.setattr(byline, "is_plain_name", lambda *_: False)
    assert quick == [read(text, words) for text in texts]

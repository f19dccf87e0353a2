"""The stock of phrases that clean articles are made of: one TOML file per language in ``data/``.

A sentence is one subject, one predicate and one adverbial put in the order of the language, so
that any three of them give a sentence that a newspaper could print. All were written for this
purpose; no text of anybody's stands in them.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

__all__ = ["LANGUAGES", "Stock", "stock"]

LANGUAGES = (
    "en", "de", "fr", "es", "pl", "cs", "tr", "vi",
    "ru", "uk", "el", "ar", "he", "hi", "th", "zh", "ja", "ko",
)  # fmt: skip
"""ISO 639-1 codes of the languages there is a stock for."""


@attrs.frozen(kw_only=True)
class Stock:
    """The phrases of one language."""

    language: str
    script: str
    sentence: str
    """Template of a sentence, with ``{who}``, ``{did}`` and ``{when}``."""
    between: str
    """What stands between two sentences: a space, or nothing."""
    byline: str
    name: str
    conjunction: str
    date: str
    months: tuple[str, ...]
    given: tuple[str, ...]
    family: tuple[str, ...]
    who: tuple[str, ...]
    did: tuple[str, ...]
    when: tuple[str, ...]
    headlines: tuple[str, ...]
    menu: tuple[str, ...]
    """Labels of a navigation menu."""
    before: tuple[str, ...]
    """Boilerplate that stands above an article."""
    after: tuple[str, ...]
    """Boilerplate that stands below an article."""

    @property
    def size(self) -> int:
        """How many sentences there are."""
        return len(self.who) * len(self.did) * len(self.when)

    def say(self, number: int) -> str:
        """Return the sentence of that number, from 0 to ``size - 1``."""
        number, who = divmod(number, len(self.who))
        number, did = divmod(number, len(self.did))
        when = number % len(self.when)
        return self.sentence.format(who=self.who[who], did=self.did[did], when=self.when[when])

    def person(self, number: int) -> str:
        """Return a person's name; there are ``len(given) * len(family)``."""
        family, given = divmod(number, len(self.given))
        return self.name.format(given=self.given[given], family=self.family[family % len(self.family)])

    def signed(self, authors: Sequence[str]) -> str:
        """Return the byline of some authors."""
        return self.byline.format(names=self.conjunction.join(authors))

    def dated(self, day: dt.date) -> str:
        """Return a date as the language writes it."""
        return self.date.format(day=day.day, m=day.month, month=self.months[day.month - 1], year=day.year)


@cache
def stock(language: str) -> Stock:
    """Return the phrases of a language.

    Raises:
        KeyError: There is no stock for it.

    Example:
        >>> stock("ja").say(0)
        '市議会は真夜中まで続いた会議のあとで、初霜が降りる前に石の橋を修理したいと考えている。'
    """
    if language not in LANGUAGES:
        raise KeyError(language)
    table: dict[str, Any] = tomllib.loads(
        files("articleparse.testing").joinpath("data", f"{language}.toml").read_text(encoding="utf-8")
    )
    table["conjunction"] = table.pop("and")
    lists: dict[str, Any] = {name: tuple(value) for name, value in table.items() if isinstance(value, list)}
    return Stock(language=language, **(table | lists))

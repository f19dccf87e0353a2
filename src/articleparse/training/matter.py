"""Matter: what stands above and below an article in print and on the screen, of our own, to put around clean articles.

The pages of the web show how menus look; what a printed or copied article ends in is said in
whole sentences, by its place and by its words: who owns it, where it came first, whom to write to.
``data/matter/xx.txt`` holds such items in one language, each on a line, in three parts::

    [above]                                        what stands above an article
    Home > {section} > {city}
    [below]                                        what stands below it
    Contact ¶ {paper} ¶ {street} ¶ {city}          an item of several lines
    [end]                                          last words of articles that sound like it, and are body
    Witnesses are asked to contact the police on {phone}.

What stands in braces is put in anew for every article, so that no line is learned by heart.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..locales import locale

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from random import Random

__all__ = ["FOLDER", "PARTS", "Matter", "around", "day", "languages", "matter"]

FOLDER = Path(__file__).parent / "data" / "matter"
PARTS = ("above", "below", "end")
_BREAK = " ¶ "
"""Between the lines of an item."""
_ALIKE = {"nn": "no", "bs": "hr", "be": "ru", "kk": "ru"}
"""Languages whose papers write as those of another, or in it too."""
_BROAD = "en"
_SCRIPTS = {
    **dict.fromkeys(("ru", "uk", "bg", "sr", "mk"), "Cyrl"),
    **dict.fromkeys(("ar", "fa", "ur"), "Arab"),
    **dict.fromkeys(("hi", "mr"), "Deva"),
}
_place = re.compile(r"\{(\w+)\}")
_HANDLES = ("elleryposts", "quaynews", "m_quill", "hafenbote", "idris.vane")
_DOMAINS = ("elleryposts.example", "quay-news.example", "hafenbote.example", "muelle.example", "weir.example")
_CAPITALS, _DOTTED = (
    frozenset({"en", "de", "el", "id", "ms", "sw", "tl", "tr", "af"}),
    frozenset({"de", "da", "no", "fi", "cs", "sk"}),
)
"""Languages that write months with a capital, and a full stop behind the number of the day."""
_FOREIGN = 0.15
"""Share of the articles in other languages that stand in English matter, as a site's software has it."""


class Matter(NamedTuple):
    """The items of one language, with their places for names."""

    above: tuple[str, ...]
    below: tuple[str, ...]
    end: tuple[str, ...]


def languages() -> list[str]:
    """Return the codes of the languages that there are items in."""
    return sorted(path.stem for path in FOLDER.glob("*.txt"))


@cache
def matter(code: str) -> Matter:
    """Return the items of a language."""
    parts: dict[str, list[str]] = {part: [] for part in PARTS}
    chosen: list[str] = []
    for line in (FOLDER / f"{code}.txt").read_text("utf-8").splitlines():
        if line.strip("[]") in parts:
            chosen = parts[line.strip("[]")]
        elif line.strip():
            chosen.append(line.strip())
    return Matter(*[tuple(parts[part]) for part in PARTS])


def around(language: str | None, counts: tuple[int, int, int], rng: Random) -> tuple[list[str], list[str], list[str]]:
    """Return so many items above, below and at the end of an article in a language, filled in; lines by newlines."""
    own = _ALIKE.get(language or "", language or "")
    own = own if own in languages() else _BROAD
    told = _BROAD if rng.random() < _FOREIGN else own
    names = _Names(own, rng)
    above, below, end = counts
    return (
        [names.filled(item) for item in _some(matter(told).above, above, rng)],
        [names.filled(item) for item in _some(matter(told).below, below, rng)],
        [names.filled(item) for item in _some(matter(own).end, end, rng)],
    )


def _some(items: Sequence[str], count: int, rng: Random) -> list[str]:
    """Return some items; now and then neighbours, as of one kind."""
    count = min(count, len(items))
    if rng.random() < 1 / 3:
        start = rng.randrange(len(items) - count + 1)
        return list(items[start : start + count])
    return rng.sample(items, count)


class _Names:
    """What is put in place of the braces around one article: one paper and one town, many persons."""

    def __init__(self, language: str, rng: Random) -> None:
        self._language, self._rng = language, rng
        pools = _pools()
        self._pool = pools.get(_SCRIPTS.get(language, language), pools["Latn"])
        domain = rng.choice(_DOMAINS)
        self._fixed = {
            "paper": rng.choice(self._pool["paper"]),
            "city": rng.choice(self._pool["city"]),
            "section": rng.choice(self._pool["section"]),
            "site": rng.choice((domain, f"www.{domain}")),
        }

    def filled(self, item: str) -> str:
        """Return an item with all that it has places for, its lines parted by newlines."""
        return _place.sub(lambda match: self._value(match[1]), item).replace(_BREAK, "\n")

    def _value(self, name: str) -> str:
        if name in self._fixed:
            return self._fixed[name]
        if name in self._pool:
            return self._rng.choice(self._pool[name])
        return self._made(name)

    def _made(self, name: str) -> str:
        rng, site = self._rng, self._fixed["site"]
        bare = site.removeprefix("www.")
        made = {
            "email": rng.choice(("desk", "letters", "info", "newsroom", "redaktion", "m.quill")) + "@" + bare,
            "phone": rng.choice(("01632 960{:03d}", "(555) 0100-{:03d}", "+49 30 23125 {:03d}", "555-0{:03d}")).format(
                rng.randrange(100, 1000)
            ),
            "url": rng.choice(("https://{}/{}/{}", "http://{}/{}-{}.html", "{}/{}/{}")).format(
                site, rng.choice(("news", "a", "2021/05", "story")), rng.randrange(1000, 999999)
            ),
            "handle": rng.choice(_HANDLES),
            "year": str(rng.randrange(1995, 2026)),
            "page": str(rng.randrange(1, 60)),
            "number": str(rng.choice((rng.randrange(2, 100), rng.randrange(100, 9999)))),
            "day": day(self._language, rng),
        }
        return made[name]


@cache
def _pools() -> Mapping[str, Mapping[str, Sequence[str]]]:
    pools: Mapping[str, Mapping[str, Sequence[str]]] = json.loads((FOLDER / "names.json").read_text("utf-8"))
    return pools


def day(language: str, rng: Random) -> str:
    """Return a day as a paper in a language writes it, with the name of the month or without.

    Example:
        >>> from random import Random
        >>> sorted({day("de", Random(seed)) for seed in range(20)})[-1].split()[1].isalpha()
        True
    """
    year, month, number = rng.randrange(1998, 2026), rng.randrange(1, 13), rng.randrange(1, 29)
    signs = {"ja": "年月日", "zh": "年月日", "ko": "년월일"}.get(language)
    if signs:
        return f"{year}{signs[0]}{month}{signs[1]}{number}{signs[2]}"
    words = locale(language)
    name = max((word for word, n in words.months.items() if n == month), key=len, default="") if words else ""
    if not name or rng.random() < 0.3:  # noqa: PLR2004
        return rng.choice(
            (f"{year}-{month:02d}-{number:02d}", f"{number}.{month}.{year}", f"{number:02d}/{month:02d}/{year}")
        )
    name = name.title() if language in _CAPITALS else name
    if language == _BROAD and rng.random() < 1 / 2:
        return f"{name} {number}, {year}"
    return f"{number}{'.' if language in _DOTTED else ''} {name} {year}"

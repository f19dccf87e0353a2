"""Write the lists of given names, and of family names that stand first, from those of two libraries and our own.

Run ``python -m articleparse.training names`` after an update of Faker. Its lists are there for many
countries, each in the scripts that are used there; transcriptions are left out. Those of
@faker-js/faker are others, and longer for some countries. Where npm has installed it, this writes them as
JSON, and ``names --also given.json`` takes them::

    node --input-type=module -e "import { allLocales } from '@faker-js/faker';
    console.log(JSON.stringify(Object.entries(allLocales).map(([code, own]) => [code, own.person?.first_name])))"

Without ``--also`` the names that the data file has from there stay in it.
"""

from __future__ import annotations

import argparse
import json
from importlib import import_module, metadata
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from ..fields.given import folded
from ..locales import words
from .given_names import GIVEN_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PATH", "collected", "from_javascript", "main"]

PATH = Path(__file__).parent.parent / "data" / "names.json"
_PROVIDERS = "faker.providers.person"
_FAMILY_FIRST = ("zh_CN", "zh_TW", "ja_JP", "ko_KR")
"""Countries whose names begin with the family name, in a script without spaces."""
_TRANSCRIBED = ("romanized", "kana", "roman")
_WIDE = "\N{CJK RADICAL REPEAT}"
_SHORTEST = 2
"""Letters of a name."""
_SAID = """
alleen author case einer eller esta forum hasta hoy job line link made media my page press sie una uno us yeni över
"""
_WORDS = frozenset(_SAID.split())
"""Names that hardly anybody bears, and that headings and buttons have as words."""
_SAID_ALSO = """
abondance aby afro alone amely amid andel argentina assunto aren bahia bars bay bless bon bulan cao clio conception
corto costante crescente dado dame dao dies döndü divine dune esse even felicita fara fine gati giusto grâce gry
gula guru gün hafi haya hoy honor iban idea islam israël italia jazz jula juste juta kalender kama kawa kaynak kende
kosta lava libero malo mama mani mimo mine modest monde name nike nine nonna nur orso pave pera pola prema primo promise
quarto reis riff robi rover sabato salvo sana sang sapiente scolastica seconda secondo skipped soccorso soda song suma
světla tahsin tasa temel terzo tome turi ultimo verano vienna vital vive wiem wies açık
آذین الله به بين جهان چرا دانش داد رو شب ماه
"""
_ALSO_WORDS = frozenset(_SAID_ALSO.split())
"""The same of the other library: saints, months, states and goods among them, which are words of texts."""
_NO_PEOPLE = frozenset({"base", "eo", "vi"})
"""Lists that are left out: no country's, and Vietnamese names, whose syllables are words."""
_TERMS = (
    "Copyright (c) 2022-2025 Faker; based on faker.js, copyright (c) 2011-2020 Marak Squires, which has used data of"
    " https://github.com/stympy/faker, copyright (c) 2007-2010 Benjamin Curtis, and of Data-Faker, copyright 2004-2005"
    " by Jason Kohles, all under the terms above."
)
"""Its licence is the same one, MIT."""
_SHORTEST_ALSO = 4
"""Letters of a name of the other library, in Latin letters: shorter ones are words somewhere."""


def collected() -> dict[str, str]:
    """Return what the data file holds."""
    folder = import_module(_PROVIDERS)
    given: set[str] = set()
    family: set[str] = set()
    for module in iter_modules(folder.__path__):
        given |= _words(module.name, "first_name")
        if module.name in _FAMILY_FIRST:
            family |= {word for word in _words(module.name, "last_name") if word[0] >= _WIDE}
    given |= {word for name in GIVEN_NAMES for word in folded(name)}
    given -= words("particles") | words("and_words") | _WORDS
    kept = {word for word in given if len(word) >= _SHORTEST and word[0] < _WIDE and word[0].isalpha()}
    return {"given": " ".join(sorted(kept)), "family": " ".join(sorted(family))}


def from_javascript(lists: Any) -> str:  # noqa: ANN401 - JSON
    """Return the given names of the other library that are not among ours; ``lists`` has each code with its names."""
    named = {word for code, own in lists if code not in _NO_PEOPLE for text in _strings(own) for word in folded(text)}
    few = {word for word in named if word.isascii() and len(word) < _SHORTEST_ALSO}
    named -= few | words("particles") | words("and_words") | _WORDS | _ALSO_WORDS
    kept = {word for word in named if len(word) >= _SHORTEST and word.isalpha() and word[0] < _WIDE}
    return " ".join(sorted(kept - set(collected()["given"].split())))


def _strings(value: object) -> Iterator[str]:
    """Yield the texts in nested lists and tables."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _strings(one)


def _words(country: str, kind: str) -> set[str]:
    """Return the words of the names of one kind, casefolded."""
    provider = import_module(f"{_PROVIDERS}.{country}").Provider
    found: set[str] = set()
    for name in dir(provider):
        if kind in name and not any(part in name for part in _TRANSCRIBED):
            for text in _texts(getattr(provider, name)):
                found.update(folded(text))
    return found


def _texts(value: object) -> Iterator[str]:
    """Yield the names of a list, of the keys of a table of frequencies, or of pairs of a name and its reading."""
    if isinstance(value, tuple | list | dict | set | frozenset):
        for one in value:
            text = one[0] if isinstance(one, tuple) else one
            if isinstance(text, str):
                yield text


def main() -> None:
    """Write the data file, with the licences of the lists."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--also", type=Path, help="the lists of @faker-js/faker, as JSON")
    options = parser.parse_args()
    terms = next(file for file in metadata.files("Faker") or () if file.name.startswith("LICENSE"))
    more = json.loads(PATH.read_text("utf-8"))["more"]
    if options.also:
        more = from_javascript(json.loads(options.also.read_text("utf-8")))
    data = {
        "license": "The lists are those of Faker. " + " ".join(terms.read_text("utf-8").split()),
        "license of more": f"These are of @faker-js/faker, {_TERMS}",
        **collected(),
        "more": more,
    }
    PATH.write_text(json.dumps(data, ensure_ascii=False, indent=0) + "\n", "utf-8")

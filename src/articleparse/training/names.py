"""Write the lists of given names, and of family names that stand first, from those of Faker and our own.

Run ``python -m articleparse.training names`` after an update of Faker. Its lists are there for many
countries, each in the scripts that are used there; transcriptions are left out.
"""

from __future__ import annotations

import json
from importlib import import_module, metadata
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from ..fields.given import folded
from ..locales import words
from .given_names import GIVEN_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PATH", "collected", "main"]

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
    """Write the data file, with the licence of the lists."""
    terms = next(file for file in metadata.files("Faker") or () if file.name.startswith("LICENSE"))
    data = {"license": "The lists are those of Faker. " + " ".join(terms.read_text("utf-8").split()), **collected()}
    PATH.write_text(json.dumps(data, ensure_ascii=False, indent=0) + "\n", "utf-8")

"""Given names: which names are surely those of persons, and where the names of a row part.

A line of two capitalised words is a name, a heading or a button; a given name among them settles
it. The list has forty thousand given names of eighty countries, in the scripts they are written
in, from the lists that two libraries keep (``python -m articleparse.training names``). Chinese, Japanese
and Korean names begin with a family name, of which there are few, so those are looked up.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Known", "folded", "known", "knows", "parted"]

_WIDE = "\N{CJK RADICAL REPEAT}"
"""Signs from here on are written without spaces between words."""
_IO, _IE = "\N{CYRILLIC SMALL LETTER IO}", "\N{CYRILLIC SMALL LETTER IE}"
"""A letter that Russian writes at will, and the one that stands for it."""
_SAME = str.maketrans(
    {
        _IO: _IE,
        "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}": "\N{ARABIC LETTER ALEF}",
        "\N{ARABIC LETTER ALEF WITH HAMZA BELOW}": "\N{ARABIC LETTER ALEF}",
        "\N{ARABIC LETTER ALEF WITH MADDA ABOVE}": "\N{ARABIC LETTER ALEF}",
        "\N{ARABIC LETTER TEH MARBUTA}": "\N{ARABIC LETTER HEH}",
        "\N{ARABIC LETTER FARSI YEH}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER KEHEH}": "\N{ARABIC LETTER KAF}",
        "\N{ARABIC LETTER HEH GOAL}": "\N{ARABIC LETTER HEH}",
    }
)
"""Letters that are written for each other: Arabic, Persian and Urdu spell one name in several ways."""
_SAID_VIETNAMESE = """
nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương đinh đoàn trương lương trịnh
"""
_SERVANT = "عبد"
"""The first half of Arabic given names, "servant of", which most write as a word of its own."""
_VIETNAMESE = frozenset(_SAID_VIETNAMESE.split())
"""Family names that stand first in Vietnamese and begin no names of towns."""
_FAMILY = 2
"""Signs of the longest family name of Chinese, Japanese and Korean."""
_LONG, _LAST = 4, frozenset("郎朗介助之子美香奈恵")
"""Signs of a name whose family name has two, and last signs of given names of three."""
_ENDS = frozenset("田本村井川山野原島崎木藤沢澤岡橋口谷森林石尾浜倉瀬戸塚池坂部辺邉賀根葉保場久十々")
"""Signs that most Japanese family names of two end in: field, bridge, village, hill."""
_FAMILY_FIRST = frozenset({"hu", "vi"})
"""Languages written with spaces that put the given name last."""
_ROW = 4
"""Words of the shortest row of names."""
_MOST = 3
"""Words of a name of a row."""


class Known(NamedTuple):
    """Names, casefolded."""

    given: frozenset[str]
    family: frozenset[str]
    """Family names in scripts without spaces, which stand before the given name."""


@cache
def known() -> Known:
    """Return the names that are known, read once."""
    file = resources.files(__package__ or "").joinpath("..", "data", "names.json")
    found = json.loads(file.read_bytes())
    return Known(frozenset((found["given"] + " " + found["more"]).split()), frozenset(found["family"].split()))


def folded(name: str) -> list[str]:
    """Return the words of a name as the lists have them.

    Example:
        >>> folded("Ada-Maria Roe")
        ['ada', 'maria', 'roe']
    """
    low = name.casefold().replace("-", " ")
    return (low if low.isascii() else low.translate(_SAME)).split()


def knows(name: str, language: str | None = None) -> bool:
    """Whether a word of a name is a given name, or it begins with a family name, as its language has it.

    Example:
        >>> knows("Ada Roe"), knows("Current Issue"), knows("王小明")
        (True, False, True)
    """
    names = known()
    if name[0] >= _WIDE:
        short = len(name) < _LONG
        one = (short or name[-1] in _LAST) and name[0] in names.family
        return one or name[:_FAMILY] in names.family or (not short and name[1] in _ENDS)
    words = folded(name)
    if language == "vi" and words[0] in _VIETNAMESE:
        return True
    said = words[1:] if language in _FAMILY_FIRST else words[:-1]
    return not names.given.isdisjoint(said) or _SERVANT in said


def parted(words: Sequence[str]) -> list[int]:
    """Return how many words each name of a row has, an empty list where the words are no row of names.

    A name of a row is one or two given names and a family name that is none, so a given name behind
    a family name begins the next.

    Example:
        >>> parted("Ada Rowntree Anna Maria Lindqvist Jan Smythe".split())
        [2, 3, 2]
        >>> parted("Ada Maria Rowntree Lindqvist".split())
        []
    """
    given = known().given
    sizes: list[int] = []
    at = 0
    while len(words) >= _ROW and at < len(words):
        first = at
        while at < len(words) and not given.isdisjoint(folded(words[at])):
            at += 1
        if at == first or at == len(words) or at + 1 - first > _MOST:
            return []
        at += 1
        sizes.append(at - first)
    return sizes if len(sizes) > 1 else []

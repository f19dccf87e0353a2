"""Signs: what tells a headline from the lines beside it that look like one.

The lines of a head are much alike: kicker, headline and deck are short, say what the article says
and stand above whoever signs. So each candidate is compared with the candidate right above it and
the one right below it, and with what else the page says of it::

    News WeatherRain at last                            a trail of links that ends with the headline
    WEATHER                                             kicker
    Rain at last                                        headline: shorter than what is below it, said oftener
    After forty dry days the rivers carry water again   deck: more words of the body, said once
    A river in spring. Photo: Lia Roth                  a caption: a credit stands on it, or below it
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from ..features.ends import FULL_STOPS
from ..kinds import Role
from .title_odd import credited, stepped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .candidate import Candidate
    from .line_kinds import LineKinds
    from .page import Page
    from .title_words import Words

__all__ = ["Signs"]

_RATIOS = (0.6, 0.85, 1.2, 1.8, 3)
"""Bounds of the classes of the length of a candidate, compared with that of its neighbour."""
_ALIKE, _FEWEST = 0.5, 2
"""Share of the words of two candidates from which they say the same, and words that are that many at the least."""
_NEAR = (4, 10, 30)
"""Bounds of the classes of distances between such candidates, in lines."""
_AGAIN, _SHORT = 25, 8
"""Characters of the beginning of a line that the next one says again, and of what is too short for that."""
_CAPTIONED, _CAPTION, _CREDITED = 2, 60, 400
"""Lines below a candidate that may hold a credit, characters of one with a caption before it, and of no caption."""
_STEM, _CUT = 14, 5
"""Characters of a running head that was cut to its width, and by how much the headline is longer at the least."""
_TRAIL, _STEPS, _CRUMB = 12, 3, 3
"""Characters of the end of a headline that a trail ends with; lines above it in which the trail stands; characters of
what the trail has before it."""
_ROW = 3
"""Lines above and below a candidate in which there may be buttons for sharing."""
_HEAD = 6
"""First lines of a page, which may have the name of its site."""
_WIDE = "\N{CJK RADICAL REPEAT}"
_ENDS = FULL_STOPS | frozenset("!?…")

_folio = re.compile(r"[\s/|\u2013\u2014-]{0,9}(?:\d{1,3}|…|\.\.\.)$").search
"""What a running head ends with, the dashes before it."""
_numbers = re.compile(r"\W*\d+\W*").fullmatch


class Signs:
    """The candidates of a page that are looked at closely, beside each other."""

    def __init__(
        self, page: Page, found: Sequence[Candidate], places: Sequence[int], words: Words, kinds: LineKinds
    ) -> None:
        """Collect the candidates that are whole lines, and the running heads among them."""
        self._page = page
        self._words = words
        self._kinds = kinds
        self._credits: dict[int, bool] = {}
        self._whole = {place: found[place] for place in places if not found[place].cut}
        self._above = _longest((one.last + 1, place, one) for place, one in self._whole.items())
        self._below = _longest((one.first - 1, place, one) for place, one in self._whole.items())
        self._stems = {place: stem for place, one in self._whole.items() if (stem := _stem(one.text))}

    def of(self, place: int) -> list[str]:
        """Return the signs of a candidate, none if it is a part of a line."""
        one = self._whole.get(place)
        if one is None:
            return []
        out = [*self._beside("upper", place, self._above.get(one.first))]
        out += self._beside("lower", place, self._below.get(one.last))
        out += self._seconds(one)
        out += self._alike(place, one)
        out += self._again(one)
        if one.last > one.first:
            out += self._joined(one)
        if self._stems:
            out += self._stemmed(place, one)
        return [*out, *self._trail(one), self._buttons(one)]

    def _buttons(self, one: Candidate) -> str:
        """Return whether lines for sharing stand closely above a candidate, and below it: between them is a button."""
        labels, first, behind = self._page.labels, one.first, one.last + 1
        above = any(role is Role.SHARING for role, _, _ in labels[max(0, first - _ROW) : first])
        below = any(role is Role.SHARING for role, _, _ in labels[behind : behind + _ROW])
        return f"buttons:{above}:{below}"

    def _beside(self, name: str, place: int, other: int | None) -> Iterator[str]:
        """Yield how a candidate differs from the one right above, or below it."""
        if other is None:
            yield f"{name}:none"
            return
        this, that, words = self._whole[place].text, self._whole[other].text, self._words
        ratio = bisect_left(_RATIOS, len(this) / len(that))
        said, hits = _more(words.said(place), words.said(other)), _more(words.hits(place), words.hits(other))
        yield f"{name}:{ratio}:{this[-1] in _ENDS}:{that[-1] in _ENDS}"
        yield f"{name} said:{said}"
        yield f"{name} hits:{hits}"
        yield f"{name} both:{ratio}:{hits}:{said}"

    def _seconds(self, one: Candidate) -> tuple[str, str]:
        """Return what kinds of lines the two above a candidate are: it may be the first behind a menu."""
        size = len(one.text)
        before, second = self._kinds.sized(one.first - 1, size), self._kinds.sized(one.first - 2, size)
        return f"before second:{second}", f"before both:{before}:{second}"

    def _alike(self, place: int, one: Candidate) -> list[str]:
        """Return how near the nearest candidates above and below are that say the same in other words."""
        words, near = self._words.of(place), dict[str, tuple[int, str]]()
        for at, other in self._whole.items():
            theirs = self._words.of(at)
            if words.isdisjoint(theirs) or other.key == one.key:
                continue
            apart = max(one.first - other.last, other.first - one.last)
            if apart > 0 and len(words & theirs) >= _ALIKE * max(_FEWEST, min(len(words), len(theirs))):
                name = "above" if other.last < one.first else "below"
                found = bisect_left(_NEAR, apart), _more(len(one.text), len(other.text))
                near[name] = min(near.get(name, found), found, key=lambda each: each[0])
        return [f"alike {name}:{distance}:{longer}" for name, (distance, longer) in near.items()]

    def _again(self, one: Candidate) -> Iterator[str]:
        """Yield whether lines beside a candidate begin as it does, hold credits as those of pictures, are a trail."""
        text = self._page.text
        own, long = text(one.first), len(one.text) > _SHORT
        for step in range(1, _CAPTIONED + 1):
            following = text(one.last + step)
            if long and following.startswith(own[:_AGAIN]):
                yield f"again:{step}:{len(following) > len(own)}"
                break
        above = text(one.first - 1)
        if stepped(above):
            yield "below crumbs"
        if long and len(above) > _SHORT and own.startswith(above[:_AGAIN]):
            yield "again above"
        for step in range(1, _CAPTIONED + 1):
            if self._is_credited(one.last + step):
                yield f"credit below:{step}:{len(text(one.last + step)) > _CAPTION}"
                break

    def _is_credited(self, number: int) -> bool:
        found = self._credits.get(number)
        if found is None:
            text = self._page.text(number)
            found = self._credits[number] = len(text) <= _CREDITED and credited(text)
        return found

    def _joined(self, one: Candidate) -> Iterator[str]:
        """Yield what sets the first, or the last, of several lines apart from the others."""
        page = self._page
        lines = [page.text(number) for number in range(one.first, one.last + 1)]
        yield f"join lower:{all(text[0].islower() for text in lines[1:])}:{one.fit}:{page.layout.width is not None}"
        others = [page.text(number).casefold() for number in range(_HEAD) if not one.first <= number <= one.last]
        for name, text, rest in (("first", lines[0], lines[1:]), ("last", lines[-1], lines[:-1])):
            if text.isupper() and not any(map(str.isupper, rest)):
                yield f"join {name}:capitals"
            if _numbers(text):
                yield f"join {name}:number"
            elif text.isascii() and any(other[0] >= _WIDE for other in rest):
                yield f"join {name}:script"
            if any(text.casefold() in other for other in others):
                yield f"join {name}:said"

    def _stemmed(self, place: int, one: Candidate) -> Iterator[str]:
        """Yield whether a candidate is the running head that another was cut to, or that other."""
        low, own = one.text.casefold(), self._stems.get(place)
        others = [(at, other) for at, other in self._whole.items() if other.first != one.first]
        if own and any(
            other.text.casefold().startswith(own) and len(other.text) > len(own) + _CUT for _, other in others
        ):
            yield "stem"
        if any(at in self._stems and low.startswith(self._stems[at]) for at, _ in others):
            yield "stemmed"

    def _trail(self, one: Candidate) -> list[str]:
        """Return whether a line above a candidate, or two of them, end with it: steps from the front page."""
        text, end = one.text, one.text[-_TRAIL:]
        for number in range(max(1, one.first - _STEPS), one.first):
            line = self._page.text(number)
            if line.endswith(end) and line != text:
                both = f"{self._page.text(number - 1)} {line}"
                if both.endswith(text) and len(both) > len(text) + _CRUMB:
                    return [f"trail:{len(line) > len(text)}"]
        return []


def _longest(found: Iterator[tuple[int, int, Candidate]]) -> Mapping[int, int]:
    """Return for each line the place of the candidate beside it: of several the longest that a width broke."""
    best: dict[int, tuple[bool, int, int]] = {}
    for number, place, one in found:
        rank = one.fit <= 1, one.last - one.first, place
        best[number] = max(best.get(number, rank), rank)
    return {number: place for number, (_, _, place) in best.items()}


def _stem(text: str) -> str:
    """Return what a running head has of the headline, an empty text where nothing was cut off.

    Example:
        >>> _stem("Rain ends the long dr / 1"), _stem("Rain ends the drought")
        ('rain ends the long dr', '')
    """
    match = _folio(text) if text[-1].isdecimal() or text[-1] in ".…" else None
    stem = text[: match.start()] if match else ""
    return stem.casefold() if len(stem) >= _STEM else ""


def _more(this: int, that: int) -> str:
    return "more" if this > that else "less" if this < that else "same"

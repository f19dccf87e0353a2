"""The words of a headline: said again in the body, in the top line of the page, in the addresses of its links.

Each time it is asked how many of the long words of a candidate are there::

    Rain at last - The Valley Herald            the top line says all of them
    [Rain at last](/news/rain-at-last-0517)     so does the address of a link
    The rain came on Sunday, and at last ...    and the body
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from ..kinds import BODY
from .marks import key
from .title import TOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .candidate import Candidate
    from .page import Page

__all__ = ["Words", "opening", "telling"]

_BODY_LINES, _BODY_CHARACTERS = 40, 3000
"""Part of the body that the words of a headline are looked for in."""
_SLUG_WORDS, _SLUG_SHARE = 3, 0.6
"""Words of an address that names the article, and the share of them that its title has."""
_OPENING, _SHORT = 40, 16
"""Characters of the beginning of a headline of several lines, and of one that a page may say by chance."""
_LEAD = 80
"""Characters of the first line of prose, in which a page that explains a word says it."""
_ADDRESS = 3
"""Words of a headline that its address begins with."""
_TOP_WORDS = 3
"""Words of a top line that may be the page's ``<title>``."""
_ALIKE = 0.6
"""Share of the words of two lines from which they say the same."""

_long = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{6}|\\w{4,}|[\u0900-\u1aff]{3,}").findall
"""Words that say something; in scripts whose letters are syllables, or bear vowels as marks, shorter ones do."""
_wide = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]").findall
_ascii = regex.compile(r"[a-z]{4,}+").findall
_slug = regex.compile(r"/[\w%]+(?:-[\w%]+){2,}").findall


class Words:
    """The words of some candidates of a page, and of what they are compared with."""

    def __init__(self, page: Page, found: Sequence[Candidate], places: Sequence[int]) -> None:
        """Collect the words of body, top line and addresses."""
        self._found = found
        self._page = page
        self._body = opening(page)
        self._words = {place: telling(found[place].text) for place in places}
        slugs = _slugs(page)
        self._named = {place for place in places if _is_slug(found[place].key, slugs)} if slugs else set[int]()
        below = [place for place in places if found[place].first >= TOP]
        tops = [telling(line.text[:300]) for line in page.lines[:TOP]] if below else []
        self._tops = [words for words in tops if len(words) >= _TOP_WORDS]
        self._alike = {place: self._like_top(place) for place in below} if self._tops else {}
        self._best = max(self._alike.values(), default=0.0) >= _ALIKE
        self._lead = f" {key(page.text(page.start)[:_LEAD])} "
        self._all = page.whole()
        self._said: dict[int, int] = {}
        self._hits: dict[int, int] = {}
        self._low = _addresses(page) if "-" in self._all and "/" in self._all else None

    def shared(self, place: int) -> list[str]:
        """Return what a candidate shares with body, top line and addresses."""
        words = self._words[place]
        out = [f"top words:{int(3 * self._alike.get(place, 0.0))}:{self._best}", self._sayings(place)]
        if self._low is not None:
            out += self._addressed(place, self._low)
        if self._named:
            out.append("slug" if place in self._named else "slug:other")
        if f" {self._found[place].key} " in self._lead:
            out.append(f"lead:{min(self._found[place].key.count(' '), 3)}")
        if not words:
            return [*out, "shared:none"]
        if self._page.is_body(self._found[place].first):
            out.append("shared:own")
        hits = self.hits(place)
        return [*out, f"shared:{4 * hits // len(words)}:{min(len(words), 4)}", f"hits:{min(hits, 6)}"]

    def of(self, place: int) -> set[str]:
        """Return the words of a candidate that say something."""
        return self._words[place]

    def said(self, place: int) -> int:
        """Return how often the page says a headline, or its beginning."""
        found = self._said.get(place)
        if found is None:
            one = self._found[place]
            text = one.text if one.first == one.last else one.text[:_OPENING]
            found = self._said[place] = self._all.count(text)
        return found

    def hits(self, place: int) -> int:
        """Return how many of the words of a candidate the body has, once more than here if it is a line of the body."""
        found = self._hits.get(place)
        if found is None:
            words, body = self._words[place], self._body
            if self._page.is_body(self._found[place].first):
                found = sum([body.find(word, body.find(word) + 1) >= 0 for word in words])
            else:
                found = sum([word in body for word in words])
            self._hits[place] = found
        return found

    def _like_top(self, place: int) -> float:
        """Return the share of a candidate's words that a top line has, other than its own."""
        words = self._words[place]
        return max([len(words & top) for top in self._tops]) / max(len(words), 2)

    def _sayings(self, place: int) -> str:
        """Return how often the page says a headline, whether it is a whole line, and short."""
        one = self._found[place]
        short = len(one.text) < _SHORT
        return f"said:{min(self.said(place), 5)}:{one.cut}:{short}"

    def _addressed(self, place: int, low: str) -> list[str]:
        """Return how many addresses of the page have the first words of a headline, outside its own line."""
        words = self._found[place].key.split(maxsplit=_ADDRESS)[:_ADDRESS]
        if len(words) < _ADDRESS:
            return []
        slug = "-".join(words)
        hits = low.count(slug)
        own = self._page.lines[self._found[place].first].text if hits else ""
        inside = own.lower().count(slug) if _has_address(own) else 0
        return [f"addressed:{min(hits - inside, 2)}:{inside > 0}"]


def opening(page: Page) -> str:
    """Return the beginning of the body, in lower case."""
    stop = min(page.stop, page.start + _BODY_LINES)
    texts, size = [], 0
    for number in range(page.start, stop):
        if page.labels[number].role in BODY:
            texts.append(page.lines[number].text)
            size += len(texts[-1])
            if size > _BODY_CHARACTERS:
                break
    return " ".join(texts)[:_BODY_CHARACTERS].lower()


def _addresses(page: Page) -> str:
    """Return the lines that may hold addresses, in lower case."""
    texts = [line.text for line in page.lines]
    return "\n".join([text for text in texts if "/" in text and "-" in text]).lower()


def _has_address(text: str) -> bool:
    return "/" in text and "-" in text


def _is_slug(text: str, slugs: Sequence[frozenset[str]]) -> bool:
    """Whether a text has most of the words of the address that names the article."""
    words = set(_ascii(text))
    return any(len(words & slug) >= _SLUG_SHARE * len(slug) for slug in slugs)


def telling(text: str) -> set[str]:
    """Return the words that say something; of scripts without spaces, the signs."""
    words = set(_long(text.lower()))
    return words if text.isascii() else words.union(_wide(text))


def _slugs(page: Page) -> list[frozenset[str]]:
    """Return the words of the addresses at the ends of a text that name an article."""
    ends = (*page.lines[:6], *page.lines[page.stop : page.stop + 6], *page.lines[-3:])
    found = {frozenset(_ascii(part.casefold())) for line in ends if "://" in line.text for part in _slug(line.text)}
    return [words for words in found if len(words) >= _SLUG_WORDS]

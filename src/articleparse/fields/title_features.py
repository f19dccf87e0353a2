"""What the ranking of titles looks at: the features of each candidate, by name."""

from __future__ import annotations

import unicodedata
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from ..kinds import BODY, FIELDS
from .marks import inner
from .rank import score
from .title import TOP, forced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .page import Page
    from .title import Candidate

__all__ = ["describe_titles", "shortlist"]

_BODY_LINES, _BODY_CHARACTERS = 40, 3000
"""Part of the body that the words of a headline are looked for in."""
_WORD = 4
"""Letters of a word that says something."""
_NEAR = (0, 1, 2, 4, 7, 12, 20, 40)
_LENGTHS = (8, 15, 25, 40, 90, 130, 180)
"""Upper bounds of the classes of distances, in lines, and of lengths, in columns."""
_KICKER, _HELD, _HOLDS = 60, 12, 10
"""Characters of a kicker; of a headline that another line holds; of one that a candidate may hold."""
_TINY, _SHORT, _LONG, _WIDENS = 12, 45, 80, 1.25
"""Characters of the lines beside a candidate, and by how much a last line is longer than a title's others."""
_DATE_ONLY = 32
"""Characters of a line that holds a date and hardly more."""
_SLUG_WORDS, _SLUG_SHARE = 3, 0.6
"""Words of an address that names the article, and the share of them that its title has."""
_ENDS = {".": "stop", "。": "stop", ":": "colon", "?": "ask", "!": "ask", "…": "dots", ",": "comma"}

_PUNCTUATION = frozenset({"Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "Sm", "So"})
_PARTS = {code: " " for code in range(0x10000) if unicodedata.category(chr(code)) in _PUNCTUATION}
_wide = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]").findall
_odd = regex.compile(
    r"(?P<credit>(?i:©|\b(?:foto|photo|bild|image|credit|getty|reuters|afp|copyright|quelle|source)\b))"
    r"|(?P<web>@|://|\bwww\.|\.(?:com|de|org|net)\b)|(?P<clock>\d\s?[:.hH]\s?\d\d(?!\d))"
    r"|(?P<sentences>\p{Ll}[.!?]\s+\p{Lu}|。\w)|(?P<widget>^\[[^\]]*\]|\(BUTTON\)|^IFRAME|_{4})|(?P<bar>\|)"
).finditer
_slug = regex.compile(r"/[\w%]+(?:-[\w%]+){2,}").findall
_name = regex.compile(r"(?:\p{Lu}[\p{L}\p{M}'’.-]*\s?){2,4}").fullmatch


def describe_titles(page: Page, found: Sequence[Candidate]) -> list[list[str]]:
    """Return the features of each candidate."""
    context = _Context(page, found)
    return [context.features(candidate) for candidate in found]


def shortlist(page: Page, found: Sequence[Candidate], most: int) -> list[tuple[Candidate, list[str]]]:
    """Return the features of the candidates that place, length and repetition speak for, the others left out."""
    context = _Context(page, found)
    if len(found) <= most:
        return [(one, context.features(one)) for one in found]
    rough = [(score(context.rough(one), "title"), -place) for place, one in enumerate(found)]
    places = sorted(-place for _, place in sorted(rough)[-most:])
    return [(found[place], context.features(found[place])) for place in places]


class _Context:
    """What is measured once for all candidates of a page."""

    def __init__(self, page: Page, found: Sequence[Candidate]) -> None:
        self._page = page
        whole = [each for each in found if not each.cut]
        single = [each for each in whole if each.first == each.last]
        self._times = Counter(each.key for each in whole)
        self._texts = Counter([line.text for line in page.lines])
        self._keys = list({each.key for each in single if len(each.key) > _HOLDS})
        self._top = [(each.key, each.first) for each in whole if each.first < TOP]
        self._heads = {each.key for each in found if each.cut == "head"}
        self._tails = {each.key for each in found if each.cut == "tail"}
        self._colons = {each.key for each in found if ": " in each.text}
        self._plain = {each.key for each in found if ": " not in each.text}
        self._pairs = {
            f"{this.key} {that.key}"
            for this, that in pairwise(single)
            if len(this.key) < _KICKER and that.first == this.first + 1
        }
        self._level = min((each.level for each in found if each.level), default=0)
        self._words = _words(_body(page))
        self._indent = page.lines[page.start].indent if page.start < len(page.lines) else 0
        self._slugs = _slugs(page)
        self._kinds: dict[int, str] = {}

    def features(self, one: Candidate) -> list[str]:
        """Return the names of the features that a candidate has."""
        return [*self._place(one), *self._shape(one), *self._repeats(one), *self._shared(one), *self._beside(one)]

    def rough(self, one: Candidate) -> list[str]:
        """Return the features that cost little."""
        text = one.text
        wide = len(_wide(text)) if not text.isascii() else 0
        out = [*self._place(one), f"length:{_class(len(text) + wide, _LENGTHS)}", f"end:{_end(text)}"]
        out.append(f"times:{min(self._times[one.key], 4)}:{bool(one.cut)}")
        if one.key in self._heads and not one.cut:
            out.append("top:head")
        if not wide and text.count(" ") < _WORD - 1:
            out.append(f"few:{text.count(' ')}")
        return out

    def _place(self, one: Candidate) -> list[str]:
        page = self._page
        line, role = page.lines[one.first], page.labels[one.first].role
        out = [
            "bias",
            f"level:{min(one.level, 4)}:{self._level}",
            f"lines:{one.last - one.first + 1}:{page.layout.width is not None}",
            f"cut:{one.cut}:{self._level > 0}",
            f"first:{one.first < TOP and not one.cut}",
            f"distance:{_class(page.start - one.last - 1, _NEAR)}",
            f"indent:{(line.indent > self._indent) - (line.indent < self._indent)}",
            f"role:{role.value if role in FIELDS or role in BODY else 'other'}",
        ]
        if one.first in page.layout.furniture:
            out.append("furniture")
        if line.start < one.start and not one.level and not one.cut:
            out.append("bullet")
        return out

    def _shape(self, one: Candidate) -> list[str]:
        text = one.text
        wide = len(_wide(text)) if not text.isascii() else 0
        out = [f"length:{_class(len(text) + wide, _LENGTHS)}", f"end:{_end(text)}"]
        out += {match.lastgroup or "" for match in _odd(text)}
        if not wide and text.count(" ") < _WORD - 1:
            out.append(f"few:{text.count(' ')}")
        if text[0].islower():
            out.append("lower")
        if text.isupper():
            out.append("capitals")
        if self._page.dates(one.first) and not one.cut:
            out.append("only date" if len(text) < _DATE_ONLY else "date")
        if _name(text):
            out.append("name")
        return out + self._breaks(one)

    def _breaks(self, one: Candidate) -> list[str]:
        """Return what the breaks inside and behind a candidate say."""
        page, out = self._page, []
        texts = [page.lines[k].text for k in range(one.first, one.last + 1)]
        if len(texts) > 1 and len(texts[-1]) > _WIDENS * max(map(len, texts[:-1])):
            out.append("widens")
        following = page.text(one.last + 1)
        goes_on = page.layout.continues
        out.append(f"goes on:{goes_on[one.first]}:{one.last + 1 < len(goes_on) and goes_on[one.last + 1]}")
        if not following or one.cut or page.lines[one.last + 1].blanks > page.layout.spacing:
            return out
        if not inner(following)[0]:
            out.append(f"open:{forced([*texts, following])}:{following[0].islower()}:{page.layout.width is not None}")
        return out

    def _repeats(self, one: Candidate) -> list[str]:
        line = self._page.lines[one.first]
        same = self._texts[line.text] if one.first == one.last and not one.cut else 0
        times = max(self._times[one.key], same)
        out = [f"times:{min(times, 4)}:{bool(one.cut)}"]
        if not one.cut:
            out += [f"top:{name}" for name, keys in (("head", self._heads), ("tail", self._tails)) if one.key in keys]
        if any(text != one.key and text.startswith(one.key) and at != one.first for text, at in self._top):
            out.append("top:prefix")
        if one.key in self._pairs:
            out.append("pair")
        if one.key in self._colons and one.key in self._plain:
            out.append(f"twin:{': ' in one.text}")
        if len(one.key) > _HELD:
            if any(len(text) > len(one.key) and one.key in text for text in self._keys):
                out.append("held")
            if any(len(text) < len(one.key) and text in one.key for text in self._keys):
                out.append("holds")
        if self._slugs and self._is_slug(one.key):
            out.append("slug")
        return out

    def _is_slug(self, text: str) -> bool:
        words = set(_ascii_words(text))
        return any(len(words & slug) >= _SLUG_SHARE * len(slug) for slug in self._slugs)

    def _shared(self, one: Candidate) -> list[str]:
        words = _words(one.text)
        if not words:
            return ["shared:none"]
        hits = len(words & self._words)
        return [f"shared:{int(4 * hits / len(words))}:{min(len(words), 4)}", f"hits:{min(hits, 6)}"]

    def _beside(self, one: Candidate) -> list[str]:
        lines = self._page.lines
        size = len(one.text)
        out = [
            f"{step}:{self._kind(number, size)}"
            for step, number in (("next", one.last + 1), ("second", one.last + 2), ("before", one.first - 1))
        ]
        if not one.cut:
            after = min(2, lines[one.last + 1].blanks) if one.last + 1 < len(lines) else 2
            out.append(f"blank:{min(2, lines[one.first].blanks)}:{after}")
        return out

    def _kind(self, number: int, size: int) -> str:
        """Return what kind of line stands beside a candidate of this size."""
        kind = self._kinds.get(number)
        if kind is None:
            kind = self._kinds[number] = self._sort(number)
        if kind != "text":
            return kind
        length = len(self._page.lines[number].text)
        return "long" if length > max(_LONG, _WIDENS * size) else "short" if length < _SHORT else "medium"

    def _sort(self, number: int) -> str:
        page = self._page
        text = page.text(number)
        if not text:
            return "none"
        if page.is_body(number):
            return "body"
        if page.dates(number):
            return "date"
        if inner(text)[0]:
            return "bullet"
        return "tiny" if len(text) < _TINY else "text"


def _body(page: Page) -> str:
    """Return the beginning of the body, casefolded."""
    stop = min(page.stop, page.start + _BODY_LINES)
    texts = [page.lines[k].text for k in range(page.start, stop) if page.labels[k].role in BODY]
    return " ".join(texts)[:_BODY_CHARACTERS]


def _words(text: str) -> set[str]:
    """Return the words that say something; of scripts without spaces, the signs."""
    words = {word for word in text.casefold().translate(_PARTS).split() if len(word) >= _WORD}
    return words if text.isascii() else words | set(_wide(text))


def _slugs(page: Page) -> list[frozenset[str]]:
    """Return the words of the addresses at the ends of a text that name an article."""
    ends = (*page.lines[:6], *page.lines[page.stop : page.stop + 6], *page.lines[-3:])
    found = {frozenset(_ascii_words(part)) for line in ends if "://" in line.text for part in _slug(line.text)}
    return [words for words in found if len(words) >= _SLUG_WORDS]


def _ascii_words(text: str) -> list[str]:
    found: list[str] = regex.findall(r"[a-z]{4,}", text.casefold())
    return found


def _class(value: int, bounds: Sequence[int]) -> int:
    """Return the class of a number: how many of the bounds it is over; negative ones are a class of their own."""
    return -1 if value < 0 else sum([value > bound for bound in bounds])


def _end(text: str) -> str:
    last = text[-1]
    if last.isalnum():
        return "word"
    return _ENDS.get(last, "quote" if last in "\"'”“»«’」』)" else "sign")

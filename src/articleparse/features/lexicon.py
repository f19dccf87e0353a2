"""The lexicon: does a unit hold a phrase that means boilerplate in its language?

The phrases are those of :mod:`articleparse.locales`. Each is looked up by the rarest of its words:
a unit that has none of these words, as most have not, costs one intersection of sets and no search.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from ..kinds import Role
from ..locales import codes, locale
from .ends import FULL_STOPS
from .folding import EDGES, folded, letters, plain
from .phrases import forms, phrases

__all__ = ["LITTLE_ELSE", "SILENT", "WHOLE", "Lexicon", "is_headline"]

LITTLE_ELSE, WHOLE = 3, 4
"""Grades of :meth:`Lexicon.says`: a unit says hardly more than a phrase, or nothing else."""
_COUNTED = EDGES + "0123456789"
"""What may stand around a phrase with a number: "Comments (39)"."""
_PHRASE = 6
"""Words of the longest unit that is looked up as a whole."""
_HEADLINE, _HEADLINE_SIGNS = 3, 6
"""Words of the shortest headline, and its signs in a script that parts no words."""
_NAMES = 9
"""Words behind "Photo:" that name who took it, at the most."""
_QUOTES = " \"'”“’»)」』"
"""What may stand behind the stop of a sentence."""
_OPENING_QUOTES = "\"'“„‘«「『"
"""What speech begins with."""
_STOPS = FULL_STOPS | frozenset("!?؟\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}")
_WIDE_COLON = "\N{FULLWIDTH COLON}"
_TAIL = 45
"""Code points at the end of a text in which a credit begins."""
_UNSPACED = "\N{THAI CHARACTER KO KAI}"
"""From here on, scripts that part no words, or that glue endings to them."""
_COMMON = 1 << 20
"""More than any word has letters, and than any is in phrases: ranks of words are whole numbers, quick to compare."""
_BROAD = "en"
"""Pages in every language borrow words of this one."""


def is_headline(text: str) -> bool:
    """Whether a text can be a headline: three words or more, or a few signs in a script that parts none, and no stop.

    Example:
        >>> is_headline("What a new bridge costs"), is_headline("get, set, list"), is_headline("Chapter three.")
        (True, False, False)
    """
    title = text.strip(EDGES)
    if not title or title[0].islower() or text.rstrip(_QUOTES)[-1:] in FULL_STOPS:
        return False
    return title.count(" ") >= _HEADLINE - 1 or (len(title) >= _HEADLINE_SIGNS and not title.isascii())


def _is_said(text: str) -> bool:
    """Whether a text is more than who took a picture: a sentence, as the question of a paper called so, or speech."""
    spaces = text.count(" ")
    quoted = text[0] in _OPENING_QUOTES and text[-1] in _QUOTES and spaces >= _HEADLINE
    return quoted or spaces >= _NAMES or text.rstrip(_QUOTES)[-1:] in _STOPS


class Lexicon(NamedTuple):
    """The phrases of one language, and of English."""

    whole: Mapping[str, Role]
    """Phrases that say what they are where they are the whole unit."""
    inside: Mapping[str, Sequence[str]]
    """Phrases that say it anywhere, by their rarest word."""
    told: Mapping[str, Role]
    """What these say."""
    credited: Mapping[str, Sequence[str]]
    """Those of them that name the source of a picture."""
    replies: tuple[str, ...]
    """What stands between the number of the comments and the title that they are about."""

    @staticmethod
    def of(language: str | None) -> Lexicon:
        """Return the lexicon of a language; of all languages where it is not known.

        Example:
            >>> Lexicon.of("de").kind("Alle Rechte vorbehalten.")
            <Role.COPYRIGHT: 'copyright'>
        """
        return _lexicon(language)

    def kind(self, text: str) -> Role | None:
        """Return the kind of boilerplate that a text speaks of."""
        return self.says(letters(text), text, 0)[1]

    def says(self, keys: Sequence[str], text: str, count: int) -> tuple[int, Role | None]:
        """Return how much a unit speaks of boilerplate, and of which kind.

        0 not at all, 1 it holds a phrase, 2 it begins with one, 3 it holds little else, 4 it is one.
        ``keys`` are the words of its that are looked up, ``count`` is the number of all.
        """
        if text[:1].isdigit() and self._counts(text):
            return WHOLE, Role.COMMENTS
        inside = self.inside
        known = [key for key in keys if key in inside]
        if count > _PHRASE and not known:
            return 0, None
        text = folded(text)
        kind = self._named(text)
        if kind is not None:
            return WHOLE, kind
        grade = 0
        for key in dict.fromkeys(known) if known else ():  # in the order of the text
            for phrase in inside[key]:
                if phrase in text and _holds(text, phrase):
                    kind = kind or self.told[phrase]
                    much = LITTLE_ELSE if 2 * len(phrase) > len(text) else 2 if text.startswith(phrase) else 1
                    grade = max(grade, much)
        return grade, kind

    def _counts(self, text: str) -> bool:
        """Whether a text says how many comments there are, and on what: a title in quotation marks.

        Example:
            >>> lexicon = Lexicon.of("en")
            >>> lexicon.kind("34 responses to “A bridge too few”"), lexicon.kind("5 thoughts on the new bridge")
            (<Role.COMMENTS: 'comments'>, None)
        """
        low = text.lstrip(_COUNTED).casefold()
        return low.startswith(self.replies) and any(
            low.startswith(phrase) and low[len(phrase) :].lstrip()[:1] in _OPENING_QUOTES for phrase in self.replies
        )

    def announced(self, text: str) -> Role | None:
        """Return what a unit is by the words before its colon: a headline behind "Read also", a name behind "Photo".

        Example:
            >>> Lexicon.of("en").announced("Read also: What a new bridge costs")
            <Role.RELATED_LINKS: 'related_links'>
            >>> Lexicon.of("en").announced("See also: get, set.")
            >>> Lexicon.of("de").announced("BILD: Haben Sie damit gerechnet?")
        """
        head, colon, rest = text.replace(_WIDE_COLON, ":").partition(":")
        if not colon or not rest or rest.isspace():
            return None
        words = folded(head)
        kind = self.told.get(words) or self.told.get(f"{words}:")
        if kind is Role.RELATED_LINKS:
            return kind if is_headline(rest) else None
        return kind if kind is Role.CREDIT and not _is_said(rest.strip()) else None

    def alone(self, texts: Sequence[str]) -> list[Role | None]:
        """Return what each text is that is nothing but a phrase, or a row of them; all are folded at once.

        Example:
            >>> Lexicon.of("en").alone(["Share", "The bridge", "Home | News"])
            [<Role.SHARING: 'sharing'>, None, None]
        """
        lows = [low.strip(EDGES) for low in plain("\n".join(texts)).split("\n")] if texts else []
        return list(map(self._named, lows))

    def _named(self, text: str) -> Role | None:
        """Return what a folded text is that is nothing but a phrase, one with a number, or a row of them."""
        whole = self.whole
        return whole.get(text) or whole.get(text.strip(_COUNTED)) or (self._listed(text) if " " in text else None)

    def _listed(self, text: str) -> Role | None:
        """Return the kind of a row of buttons: each of its words says what it is where it stands alone."""
        first, _, others = text.partition(" ")
        if others and first in self.whole:
            words = others.split()
            if len(words) < _PHRASE and all(word in self.whole for word in words):
                return self.whole[first]
        return None

    def credits(self, text: str) -> bool:
        """Whether a text ends in a credit, behind a description of the picture.

        Example:
            >>> Lexicon.of("en").credits("The bridge at dawn, seen from the ferry. Photo: Ada Roe")
            True
        """
        credited = self.credited
        tail = plain(text[-_TAIL:])
        keys = [key for key in letters(tail) if key in credited]
        return bool(keys) and any(
            not tail.startswith(phrase) and _holds(tail, phrase) for key in keys for phrase in credited[key]
        )


SILENT = Lexicon({}, {}, {}, {}, ())
"""A lexicon of no language, to which nothing speaks of boilerplate."""


def _holds(text: str, phrase: str) -> bool:
    """Whether a text holds a phrase as words of its own; scripts without spaces have no bounds of words."""
    place = text.find(phrase)
    if place < 0:
        return False
    stop = place + len(phrase)
    if phrase[-1] >= _UNSPACED or not (text[stop : stop + 1].isalpha() and phrase[-1].isalpha()):
        return place == 0 or phrase[0] >= _UNSPACED or not (text[place - 1].isalpha() and phrase[0].isalpha())
    return False


class _Index(NamedTuple):
    """The phrases of one locale by their rarest words: those that say it anywhere, and the credits among them."""

    inside: Mapping[str, tuple[str, ...]]
    credited: Mapping[str, tuple[str, ...]]


@cache
def _lexicon(language: str | None) -> Lexicon:
    chosen = codes() if language is None else tuple(dict.fromkeys((language, _BROAD)))
    known = [code for code in reversed(chosen) if locale(code)]
    whole: dict[str, Role] = {}
    told: dict[str, Role] = {}
    inside: dict[str, tuple[str, ...]] = {}
    credited: dict[str, tuple[str, ...]] = {}
    for code in known:  # the last one has the last word
        whole |= phrases(code).whole
        told |= phrases(code).told
        _join(inside, _index(code).inside)
        _join(credited, _index(code).credited)
    if language is None:  # one word inside of others says nothing then: "ad" is a preposition too
        told = {phrase: role for phrase, role in told.items() if not (phrase.isascii() and phrase.isalpha())}
        inside = {word: tuple(filter(told.__contains__, having)) for word, having in inside.items()}
        credited = {word: tuple(filter(told.__contains__, having)) for word, having in credited.items()}
    replies = chain.from_iterable([words.replies for words in map(locale, chosen) if words])
    return Lexicon(whole, inside, told, credited, tuple(replies))


def _join(index: dict[str, tuple[str, ...]], more: Mapping[str, tuple[str, ...]]) -> None:
    """Put more phrases before those of an index."""
    index |= {word: (*having, *index[word]) if word in index else having for word, having in more.items()}


@cache
def _index(code: str) -> _Index:
    """Return the phrases of a locale by the word that stands in the fewest of them, of those the longest.

    Function words come last. Texts alone are in the tuples, so that the collector of garbage passes over them.
    """
    words = locale(code)
    stops = frozenset(words.function_words) if words else frozenset()
    told, parted = phrases(code).told, phrases(code).parts
    counts = Counter(chain.from_iterable(parted.values()))
    ranks = {word: _COMMON * ((word in stops) * _COMMON + count) - len(word) for word, count in counts.items()}
    inside: defaultdict[str, list[str]] = defaultdict(list)
    credited: defaultdict[str, list[str]] = defaultdict(list)
    for phrase, parts in parted.items():
        if parts:
            rarest = min(parts, key=ranks.__getitem__)
            for form in forms(rarest):
                inside[form].append(phrase)
            if told[phrase] is Role.CREDIT:
                credited[rarest].append(phrase)
    return _Index(_fixed(inside), _fixed(credited))


def _fixed(phrases: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    return {word: tuple(having) for word, having in phrases.items()}

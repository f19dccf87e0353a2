"""The words around names and dates, in the language of the text or in any.

The lists are those of the locales; here they become what the fields ask for: patterns that find the
opening of a byline, the label of a date, the words between two names. Patterns are dear, so next to
each stands what tells cheaply where it cannot match (the first words of all openings, the letters
that labels begin with).

The module is long since one record, :class:`Lexicon`, holds all of them.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import chain, groupby
from typing import TYPE_CHECKING, NamedTuple

import regex

from ..locales import KINDS, locale, months, phrases, weak, words
from ..rules.agencies import AGENCIES, SITES
from .dates import weekdays

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..locales import Category

__all__ = ["Lexicon", "boilerplate", "buttons", "lexicon", "no_names", "openers", "possessives"]

_LONG_ROLE = 4
"""Letters of a word that can end a role: shorter ones are parts of names."""
_PREPOSITION = 2
"""Letters of what ends a role and is no part of one: "contributor to", "correspondant à"."""
_COMPOUND = 8
"""Letters of a word that can end a compound that is a role: "Nahostkorrespondent", "politiikantoimittaja"."""
_INFLECTIONS = ("", "en", "n", "s", "in", "innen", "et", "ka")
"""What a language may put behind such a word: "SVT-reportern", "SZ-Korrespondentin"."""
_CJK = "\N{CJK RADICAL REPEAT}"
"""Signs from here on are written without spaces between words."""
_wide = re.compile("[\N{CJK RADICAL REPEAT}-\U0010ffff]").search
_NO_SPACES = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}]").match
_runs = re.compile(r"[^\W\d_]+").findall
_word = re.compile(r"[^\W\d_]+")
_words_of, _word_at = _word.finditer, _word.match
_spaceless = re.compile("[\u0900-\u10ff\u1100-\u11ff\u1780-\u17ff\u2e80-\U0003ffff]").search
"""Signs of scripts without spaces between words, or with marks that are no letters."""
_NOTHING = r"(?!)"
_BEHIND = (
    r"(?:\s*[:\N{FULLWIDTH COLON}/\N{FULLWIDTH SOLIDUS}\N{MIDDLE DOT}・]\s*|\s+"
    r"|(?<=[文作者記记:=/丨・\N{FULLWIDTH COLON}\N{FULLWIDTH SOLIDUS}\N{FULLWIDTH EQUALS SIGN}"
    r"\N{FULLWIDTH VERTICAL LINE}])|$)"
)
"""What stands behind an opening."""
_LETTER = r"[^\W\d_]"
_LETTER_OR_MARK = (
    rf"{_LETTER}|(?-i:[\u0591-\u05bd\u05bf\u05c1-\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"
    r"\u0900-\u0963\u0971-\u0dff])"
)
"""The same where vowels are marks upon letters (Hebrew, Arabic, scripts of India): :mod:`re` has no name for marks."""
_MARKED = "\u0591"
"""Signs from here on may bear such marks."""
_DOTTED, _DOTLESS = "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}", "\N{LATIN SMALL LETTER DOTLESS I}"
_JOINTS = ",;&/+、\N{FULLWIDTH COMMA}・|"
_GIVEN_NAMES = frozenset({"april", "may", "june", "august", "jan", "mar", "mai", "ian", "mari", "maja", "sol"})
"""Names of months and days that are names of people too."""
_STRAY = frozenset({"in", "i", "na", "ka", "op", "te", "din", "z", "y"})
"""Particles of one language that are common words of others."""
_SHORTEST_DAY = 3
"""Letters of the name of a month or a day: shorter ones are initials."""
_SYLLABLES = frozenset({"vi"})
"""Languages that write syllables apart, of which many are names too."""


_KIN = (("da", "no", "nn"), ("hr", "sr", "bs"), ("cs", "sk"), ("id", "ms"), ("ru", "uk", "be", "kk"), ("es", "gl"))
"""Languages so close that a short text of one is taken for another, or whose papers mix them."""
_SHARED = frozenset({"by", "and_words", "published", "updated"})
"""What is looked up in all of them."""


class Lexicon(NamedTuple):
    """Patterns and words for one language; casefolded texts are looked up."""

    by_word: dict[str, frozenset[str]]
    """The openings of bylines by the letters that they begin with, with one form of "i"."""
    by_sign: dict[str, frozenset[str]]
    """The same by their first signs, small and capital."""
    openers: frozenset[str]
    """The first words of openings, to tell cheaply where there is none."""
    initials: frozenset[str]
    """Their first letters, small and capital."""
    opener_words: frozenset[str]
    """The same without signs behind them."""
    opener_ends: frozenset[str]
    """The last words of openings: "by", where "a column by" begins as many a sentence does."""
    both: re.Pattern[str]
    """What parts two names."""
    published: re.Pattern[str]
    updated: re.Pattern[str]
    is_words: frozenset[str]
    """What a note about a writer says first behind the name."""
    accessed: tuple[str, ...]
    """What stands before the day on which a source was looked up."""
    label_starts: frozenset[str]
    """The letters that labels of dates begin with, to tell cheaply where there is none."""
    roles: frozenset[str]
    role_ends: frozenset[str]
    """The last words of roles: reporter, correspondent."""
    role_tails: frozenset[str]
    """The longer ones, as compounds may end in them."""
    tail_ends: frozenset[str]
    """The last letters of these, as many as the shortest has: a cheap look."""
    glued: frozenset[str]
    """Words that pages glue to a name: roles, and labels of dates."""
    closers: frozenset[str]
    """The same, and what stands before the maker of a picture: words that end a name."""
    labels: frozenset[str]
    """Labels of dates, whole."""
    joined_by: regex.Pattern[str]
    """An opening that lost the space behind it: ``byAda Roe``."""
    writers: frozenset[str]
    """Openings of one word that stand before a name and begin none: by, von, par."""
    joints: frozenset[str]
    """What stands alone on a line between two names."""
    joint_signs: frozenset[str]
    """The signs among them."""
    joint_sign: re.Pattern[str]
    """Any of these."""
    newsrooms: frozenset[str]
    """Single words for a newsroom."""
    starts: frozenset[str]
    """First words of newsrooms and agencies."""
    days: frozenset[str]
    """Names of months and days."""
    never: frozenset[str]
    """Words that are part of no person's name."""
    common: frozenset[str]
    """Function words, which neither begin nor end a name without a given name."""
    credits: frozenset[str]
    """Single words before the maker of a picture: photo, illustration."""
    desks: frozenset[str]
    particles: frozenset[str]
    honorifics: frozenset[str]
    telling: frozenset[str]
    """Each word of all these but the particles: a line without any is no more than it seems."""

    def opening(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """Return the opening at a place of a text, of those that begin with its first word or sign."""
        word = _word_at(text, start, end)
        if word is None or _spaceless(word[0]):
            known = self.by_sign.get(text[start : start + 1])
        else:
            known = self.by_word.get(_one_i(word[0]))
        return _openings(known).match(text, start, end) if known else None

    def openings(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Yield the openings in a part of a text; where words have spaces, they are looked for at their first words."""
        done = start
        if not text.isascii() and _spaceless(text):
            for at in range(start, end):
                known = self.by_sign.get(text[at]) if at >= done else None
                if known and (opening := _openings(known).match(text, at, end)):
                    done = opening.end()
                    yield opening
            return
        for word in _words_of(text, start, end):
            if word.start() >= done and word[0].casefold() in self.opener_words:
                opening = self.opening(text, word.start(), end)
                if opening:
                    done = opening.end()
                    yield opening

    def opens(self, text: str) -> bool:
        """Whether an opening stands anywhere in a text."""
        if not text.isascii() and _spaceless(text):
            return next(self.openings(text, 0, len(text)), None) is not None
        return any(self.opening(text, word.start(), len(text)) for word in _words_of(text))

    def ends_role(self, word: str) -> bool:
        """Whether a casefolded word ends a role: it is known, or the last part of a compound is.

        Example:
            >>> words = lexicon("de")
            >>> [words.ends_role(word) for word in ("reporterin", "sz-korrespondentin", "nahostreporter", "roe")]
            [True, True, True, False]
        """
        if word in self.role_ends:
            return True
        if "-" in word and word.rpartition("-")[2] in self.role_ends:
            return True
        size = len(word) - _COMPOUND
        if size <= 0 or word[-_COMPOUND:] not in self.tail_ends:
            return False
        return not self.role_tails.isdisjoint([word[at:] for at in range(size + 1)])

    def may_label(self, text: str) -> bool:
        """Whether a text may hold the label of a date: a cheap look before the dear one."""
        return (not text.isascii() and _wide(text) is not None) or not self.label_starts.isdisjoint(
            _runs(text.casefold())
        )

    def may_open(self, text: str, folded: str = "") -> bool:
        """Whether a text may hold the opening of a byline: a cheap look before the dear one."""
        if not text.isascii() and _wide(text):
            return True
        said = folded or text.casefold()
        begins = not self.openers.isdisjoint(said.replace(":", " ").split())
        return begins and not self.opener_ends.isdisjoint(_runs(said))


@cache
def lexicon(language: str | None) -> Lexicon:
    """Return the words of a language, English ones included; those of every language where there is no such locale.

    Long because it fills one record: a line for each field.
    """
    by, both = _listed(language, "by"), _listed(language, "and_words")
    published, updated, roles = (_listed(language, name) for name in ("published", "updated", "roles"))
    desks, titles = words("desks"), words("honorifics")
    glued = frozenset(phrase.split()[0] for phrase in (*roles, *published, *updated))
    never = _days(language) | no_names()
    signs = frozenset(_JOINTS) | {word for word in both if not word[0].isalpha()}
    told = (by, both, published, updated, never, _common(language))
    return Lexicon(
        by_word=_grouped((_one_i(first), phrase) for phrase in by for first in _runs(phrase)[:1]),
        by_sign=_grouped((sign, phrase) for phrase in by for sign in (phrase[0], phrase[0].upper())),
        openers=openers(language),
        initials=frozenset(sign for phrase in by for sign in (phrase[0], phrase[0].upper()) if sign < _CJK),
        opener_words=frozenset(first for phrase in by for first in _runs(phrase)[:1]),
        opener_ends=frozenset(last for phrase in by for last in _runs(phrase)[-1:]),
        both=re.compile(
            rf"\s*(?:[{_JOINTS}](?:\s*(?:{_any(both)})(?=\s))?|\s(?:{_any(both)})(?=\s))\s*", re.IGNORECASE
        ),
        published=re.compile(_any(published), re.IGNORECASE),
        updated=re.compile(_any(updated), re.IGNORECASE),
        is_words=_listed(language, "is_words"),
        accessed=phrases("accessed"),
        label_starts=frozenset(first for phrase in (*published, *updated) for first in _runs(phrase)[:1]),
        roles=words("roles"),
        role_ends=_role_ends(),
        role_tails=_role_tails(),
        tail_ends=frozenset(tail[-_COMPOUND:] for tail in _role_tails()),
        glued=glued,
        closers=glued | _credits(),
        labels=frozenset((*published, *updated)),
        joined_by=regex.compile(rf"(?:{_forms(by)})(?=\p{{Lu}}(?:\p{{Ll}}|\.\s?\p{{Lu}}))"),
        writers=by & words("glued_by"),
        joints=frozenset(both) | frozenset(_JOINTS),
        joint_signs=signs,
        joint_sign=re.compile(f"[{re.escape(''.join(sorted(signs)))}]"),
        newsrooms=frozenset(desk for desk in _listed(language, "desks") if " " not in desk),
        starts=frozenset(name.split()[0] for name in (*desks, *AGENCIES)),
        days=_days(language),
        never=never,
        common=_common(language) - titles,
        credits=_credits(),
        desks=desks,
        particles=words("particles") - (_STRAY - _listed(language, "particles")),
        honorifics=titles,
        telling=_telling().union(_runs(" ".join(chain(*told)))),
    )


@cache
def openers(language: str | None) -> frozenset[str]:
    """Return the first words of the openings of bylines, without the patterns, which cost far more to make.

    Example:
        >>> "von" in openers("de"), "von" in openers("es"), "von" in openers(None)
        (True, False, True)
    """
    return frozenset(phrase.split()[0].rstrip(":") for phrase in _listed(language, "by"))


def _grouped(found: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """Return phrases by what each is given with."""
    out: dict[str, set[str]] = {}
    for name, phrase in found:
        out.setdefault(name, set()).add(phrase)
    return {name: frozenset(listed) for name, listed in out.items()}


@cache
def _openings(listed: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of openings that begin alike; one of all that a language has would be dear."""
    return re.compile(rf"(?:{_any(listed)}){_BEHIND}", re.IGNORECASE)


def _one_i(word: str) -> str:
    """Return a word casefolded, with one letter for those that patterns take for an "i": Turkish has four."""
    return word.replace(_DOTTED, "i").casefold().replace(_DOTLESS, "i")


def _listed(language: str | None, category: Category) -> frozenset[str]:
    """Return the words of a language, of those that short texts are taken for in its place, and of English."""
    if language is None or locale(language) is None:
        return words(category)
    kin = next((kin for kin in _KIN if language in kin), (language,)) if category in _SHARED else (language,)
    return frozenset(word for code in (*kin, "en") if (found := locale(code)) for word in getattr(found, category))


def _common(language: str | None) -> frozenset[str]:
    """Return the function words of a language and English, none where there is no such locale, or they are names."""
    known = locale(language) if language and language not in _SYLLABLES else None
    return frozenset(_listed(language, "function_words")) if known else frozenset()


def _days(language: str | None) -> frozenset[str]:
    """Return the names of months and days of a language and English, or of all where there is no such locale."""
    known = locale(language) if language else None
    english = locale("en")
    if known is None or english is None:
        names = {*months(), *weekdays()}
    else:
        names = {*known.months, *known.weekdays, *english.months, *english.weekdays}
    return frozenset(name.rstrip(".") for name in names if len(name.rstrip(".")) >= _SHORTEST_DAY) - _GIVEN_NAMES


@cache
def _telling() -> frozenset[str]:
    """Return each word of what is looked up in any language."""
    told = (_credits(), words("roles"), _role_ends(), words("desks"), AGENCIES, words("honorifics"))
    return frozenset(_runs(" ".join(chain(*told))))


@cache
def _role_ends() -> frozenset[str]:
    """Return the last words of roles, in any language that does not write its syllables apart."""
    syllables = {role for code in _SYLLABLES if (known := locale(code)) for role in known.roles}
    ends = {role.split()[-1] for role in words("roles") - syllables if len(role) > _LONG_ROLE}
    return frozenset(end for end in ends if len(end) > _PREPOSITION)


@cache
def _role_tails() -> frozenset[str]:
    """Return the longer of them, in the forms that compounds end in."""
    return frozenset(f"{end}{more}" for end in _role_ends() if len(end) >= _COMPOUND for more in _INFLECTIONS)


@cache
def _credits() -> frozenset[str]:
    """Return the single words, in any language, that stand before the maker of a picture."""
    said = words("credit") | weak("credit")
    return frozenset(word for phrase in said if " " not in phrase and (word := phrase.strip("(:)")).isalpha())


@cache
def boilerplate() -> frozenset[str]:
    """Return what pages say around articles, in any language, and no person is called.

    Example:
        >>> "recent posts" in boilerplate(), "ada roe" in boilerplate()
        (True, False)
    """
    return frozenset().union(*[words(kind) | weak(kind) for kind in KINDS if kind != "credit"])


@cache
def buttons() -> frozenset[str]:
    """Return the words, in any language, of links and pictures that pages put behind the name of an author.

    Example:
        >>> buttons() > {"follow", "folgen", "twitter", "x"}
        True
    """
    return words("buttons") | {"facebook", "instagram", "linkedin", "twitter", "x"}


@cache
def no_names() -> frozenset[str]:
    """Return the words of organisations, rubrics and links, in any language: a name with one of them is no person's.

    Example:
        >>> "zeitung" in no_names(), "roe" in no_names()
        (True, False)
    """
    return words("no_names") | words("buttons") | SITES


@cache
def possessives() -> frozenset[str]:
    """Return the words for whose something is, in any language, which begin a phrase, and no name.

    Example:
        >>> possessives() > {"our", "your", "unsere"}
        True
    """
    return words("our") | words("possessives")


def _forms(by: frozenset[str]) -> str:
    """Return a pattern for those openings whose last word may touch a name, as written small or with a capital."""
    found = sorted({form for phrase in by & words("glued_by") for form in (phrase, phrase.capitalize())})
    return "|".join(found) or _NOTHING


def _any(listed: frozenset[str]) -> str:
    """Return a pattern for any of the phrases, whole words only, the longest first.

    Those that follow each other and are bounded alike share their bounds: compiling is most of what a language costs.
    """
    ordered = sorted(listed, key=_longest_first)
    runs = [(bounds, "|".join(map(_escaped, run))) for bounds, run in groupby(ordered, _bounds)]
    return "|".join(f"{start}(?:{run}){end}" for (start, end), run in runs) or _NOTHING


def _escaped(phrase: str) -> str:
    return re.escape(phrase).replace(r"\ ", r"\s")


def _bounds(phrase: str) -> tuple[str, str]:
    """Return what must not stand before and behind a phrase, as patterns."""
    return f"(?<!{letter})" if (letter := _letter(phrase[0])) else "", f"(?!{letter})" if (
        letter := _letter(phrase[-1])
    ) else ""


def _letter(sign: str) -> str:
    """Return a pattern for the letters that may not stand beside a phrase that begins or ends in this sign."""
    if not sign.isalpha() or _NO_SPACES(sign):
        return ""
    return _LETTER if sign < _MARKED else _LETTER_OR_MARK


def _longest_first(phrase: str) -> tuple[int, str]:
    return -len(phrase), phrase

"""Locales: the words a language makes newspapers of, one JSON file per language.

Each file in ``data/locales`` has two parts. What Unicode CLDR knows (names of months and
weekdays, the order of numeric dates) is written by ``python -m articleparse.training.locales``;
the rest, from bylines to cookie notices, is written by hand in the same file. A file is read
when its language is first asked for; :func:`words`, :func:`phrases`, :func:`weak` and
:func:`months` read all of them, for texts whose language is not known, and for what a page says
in another language than its article: a label at its head, a word beside a name.

Every word and phrase is casefolded and in Unicode normal form C, so look up
``text.casefold()``. A phrase of a boilerplate kind hardly ever occurs in running prose.
Words that do ("share", "topics") are apart, in :attr:`Locale.weak`: they say something
only where they are the whole line, or nearly.

The module is long since one record, :class:`Locale`, holds all the lists.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Literal, get_args

import attrs

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = [
    "CATEGORIES",
    "KINDS",
    "LABELS",
    "Category",
    "Kind",
    "Label",
    "Locale",
    "codes",
    "locale",
    "months",
    "phrases",
    "weak",
    "words",
]

Kind = Literal[
    "sharing",
    "newsletter",
    "related_links",
    "contact",
    "copyright",
    "advertisement",
    "cookie_notice",
    "comments",
    "paywall",
    "author_bio",
    "tags",
    "navigation",
    "credit",
    "metadata",
]
"""A kind of boilerplate that has a vocabulary; the names are those of ``Role``."""

Category = Literal[
    "function_words",
    "by",
    "and_words",
    "is_words",
    "published",
    "updated",
    "accessed",
    "roles",
    "desks",
    "honorifics",
    "particles",
    "page",
    "keep_prefixes",
    "keep_suffixes",
    "hanging",
    "editing",
    "missing",
    "cookies",
    "replies",
    "page_of",
    "says",
    "glued_says",
    "deadlines",
    "stretches",
    "registered",
    "lately",
    "ago",
    "glued_by",
    "served",
    "edited",
    "pictured",
    "texts",
    "writer_stems",
    "editor_stems",
    "role_links",
    "post_links",
    "from_words",
    "reports",
    "our",
    "possessives",
    "articles",
    "binding",
    "town_starts",
    "town_ends",
    "paper_ends",
    "releases",
    "no_names",
    "buttons",
    Kind,
]
"""A list of words or phrases in a :class:`Locale`."""

Label = Literal["title", "author", "published", "publisher", "metadata"]
"""What a label at the head of a text calls; the names are those of ``Role``."""

KINDS: tuple[Kind, ...] = get_args(Kind)
CATEGORIES: tuple[Category, ...] = get_args(Category)
LABELS: tuple[Label, ...] = get_args(Label)


@attrs.frozen(kw_only=True)
class Locale:
    """The words of one language. All text is casefolded."""

    code: str
    """ISO 639-1; ``no`` is Norwegian Bokmål."""
    name: str
    """English name, from CLDR."""
    months: Mapping[str, int]
    """Names, inflected forms and abbreviations of the months, with and without a final dot, to 1 to 12."""
    weekdays: Mapping[str, int]
    """Likewise of the days of the week, to 1 (Monday) to 7."""
    date_orders: tuple[str, ...]
    """Orders of numeric dates, ``DMY``, ``MDY`` or ``YMD``: the language's own first, then those of its regions."""
    letters: str
    """Letters that few other languages write: ``äöüß``."""
    weak: Mapping[Kind, tuple[str, ...]]
    """For each kind of boilerplate, words that mean it only where the line holds little else."""
    function_words: tuple[str, ...]
    """Frequent words of closed classes; sequences of characters where words are not spaced."""
    by: tuple[str, ...]
    """What opens a byline."""
    and_words: tuple[str, ...]
    """What stands between two names."""
    is_words: tuple[str, ...]
    """What follows a name in a note that says who somebody is; none in languages that leave it out."""
    published: tuple[str, ...]
    """What stands before the date of publication."""
    updated: tuple[str, ...]
    """What stands before the date of the last change."""
    accessed: tuple[str, ...]
    """What stands before the day on which somebody looked a source up."""
    roles: tuple[str, ...]
    """What a journalist is: reporter, staff writer."""
    desks: tuple[str, ...]
    """Bylines that name no person: newsroom, editorial staff."""
    honorifics: tuple[str, ...]
    """Titles before a name."""
    particles: tuple[str, ...]
    """Parts of a surname that are written small: van, de la."""
    page: tuple[str, ...]
    """The word for page, in full and short, as it stands beside a number."""
    keep_prefixes: tuple[str, ...]
    """First parts that keep their hyphen where a line ends behind it."""
    keep_suffixes: tuple[str, ...]
    """Last parts that keep the hyphen before them."""
    hanging: tuple[str, ...]
    """Words that follow a hanging hyphen, as in "Vor- und Nachteile"."""
    editing: tuple[str, ...]
    """Links behind a heading by which the readers of an encyclopaedia edit what stands below it."""
    missing: tuple[str, ...]
    """What a page says in place of one that is not there, or that cannot be shown."""
    cookies: tuple[str, ...]
    """Words for cookies, or what all their forms begin with."""
    replies: tuple[str, ...]
    """What stands between the number of the comments and the title that they are about."""
    page_of: tuple[str, ...]
    """What stands between the number of a page and how many there are."""
    says: tuple[str, ...]
    """What stands behind the name of somebody who comments, before a colon."""
    glued_says: tuple[str, ...]
    """Of what :attr:`says` holds, what no name ends in: pages glue it to the name."""
    deadlines: tuple[str, ...]
    """What stands before a day on which something begins or ends."""
    stretches: tuple[str, ...]
    """What stands before the first or the last day of several."""
    registered: tuple[str, ...]
    """What stands before the day on which somebody was born, or became a member, or a paper was licensed."""
    lately: tuple[str, ...]
    """Words that say how long ago something was, without a number."""
    ago: tuple[str, ...]
    """Units of time behind a number that says how long ago something was."""
    glued_by: tuple[str, ...]
    """Openings of a byline that begin no name, so that one follows where the space behind them is lost."""
    served: tuple[str, ...]
    """What stands before an opening and calls the one who follows the maker, or the payer, of something else."""
    edited: tuple[str, ...]
    """What stands before the one who edited the text, and a colon."""
    pictured: tuple[str, ...]
    """What stands before the maker of a picture on the line of the writer; in scripts without spaces only."""
    texts: tuple[str, ...]
    """Words for a text that label who wrote it, if a person who is known stands behind them."""
    writer_stems: tuple[str, ...]
    """What words for those who write are made of."""
    editor_stems: tuple[str, ...]
    """How single words for those who edit begin."""
    role_links: tuple[str, ...]
    """What stands between a role and what it is for, or the place."""
    post_links: tuple[str, ...]
    """What stands between a post and what it is for, where no role is known: few names have it inside."""
    from_words: tuple[str, ...]
    """What stands before the place from which somebody writes, or the paper for which."""
    reports: tuple[str, ...]
    """What somebody did, said behind the name: reports, from a place."""
    our: tuple[str, ...]
    """What a newsroom calls its own people by: our."""
    possessives: tuple[str, ...]
    """The other words for whose something is."""
    articles: tuple[str, ...]
    """Words that begin a headline, or any phrase, and no name."""
    binding: tuple[str, ...]
    """Words that end no paragraph: what they belong to follows."""
    town_starts: tuple[str, ...]
    """First words of the names of towns."""
    town_ends: tuple[str, ...]
    """Last words of the names of towns."""
    paper_ends: tuple[str, ...]
    """What the names of newsrooms end in, in scripts without spaces."""
    releases: tuple[str, ...]
    """What a text that nobody signs is, or who sends it: press release, news agency."""
    no_names: tuple[str, ...]
    """Words of organisations and rubrics, and others that no person is called."""
    buttons: tuple[str, ...]
    """Words of links and pictures that pages put behind the name of an author."""
    labels: Mapping[Label, tuple[str, ...]]
    """Names of the fields at the head of a text, as archives and front matter write them."""
    mail: Mapping[Label, tuple[str, ...]]
    """Names of the fields at the head of a mail; whom it went to is metadata."""
    sharing: tuple[str, ...]
    newsletter: tuple[str, ...]
    related_links: tuple[str, ...]
    contact: tuple[str, ...]
    copyright: tuple[str, ...]
    advertisement: tuple[str, ...]
    cookie_notice: tuple[str, ...]
    comments: tuple[str, ...]
    paywall: tuple[str, ...]
    author_bio: tuple[str, ...]
    tags: tuple[str, ...]
    navigation: tuple[str, ...]
    credit: tuple[str, ...]
    metadata: tuple[str, ...]


@cache
def codes() -> tuple[str, ...]:
    """Return the codes of all languages, sorted.

    Example:
        >>> codes()[:3]
        ('af', 'ar', 'az')
    """
    return tuple(sorted(file.name[:-5] for file in _folder().iterdir() if file.name.endswith(".json")))


@cache
def locale(code: str) -> Locale | None:
    """Return the words of one language, ``None`` where there are none.

    Example:
        >>> german = locale("de")
        >>> german.months["märz"], german.date_orders[0], "von" in german.by
        (3, 'DMY', True)
        >>> locale("xx") is None
        True
    """
    if code not in codes():
        return None
    data: dict[str, Any] = json.loads(_folder().joinpath(code + ".json").read_text("utf-8"))
    lists: dict[str, Any] = {key: tuple(data[key]) for key in (*CATEGORIES, "date_orders")}
    weak: dict[Kind, tuple[str, ...]] = {kind: tuple(data["weak"].get(kind, ())) for kind in KINDS}
    return Locale(
        code=code,
        name=data["name"],
        months=data["months"],
        weekdays=data["weekdays"],
        letters=data["letters"],
        weak=weak,
        labels={label: tuple(named) for label, named in data["labels"].items()},
        mail={label: tuple(named) for label, named in data["mail"].items()},
        **lists,
    )


@cache
def words(category: Category) -> frozenset[str]:
    """Return the words and phrases of a category in any language, to look a whole text up in.

    Example:
        >>> "von" in words("by"), "par" in words("by")
        (True, True)
    """
    return frozenset(word for each in _all() for word in getattr(each, category))


@cache
def phrases(category: Category) -> tuple[str, ...]:
    """Return the words and phrases of a category in any language, the longest first, to search a text for.

    Example:
        >>> "all rights reserved" in phrases("copyright")
        True
    """
    return tuple(sorted(words(category), key=_longest_first))


@cache
def weak(kind: Kind) -> frozenset[str]:
    """Return the words, in any language, that mean a kind of boilerplate only where the line holds little else.

    Example:
        >>> "share" in weak("sharing"), "share" in words("sharing")
        (True, False)
    """
    return frozenset(word for each in _all() for word in each.weak[kind])


@cache
def months() -> Mapping[str, tuple[int, ...]]:
    """Return the names of the months in any language, with the months they stand for.

    Example:
        >>> months()["august"], months()["listopad"]
        ((8,), (10, 11))
    """
    found: dict[str, set[int]] = {}
    for each in _all():
        for name, number in each.months.items():
            found.setdefault(name, set()).add(number)
    return {name: tuple(sorted(numbers)) for name, numbers in found.items()}


@cache
def _folder() -> Traversable:
    return resources.files("articleparse").joinpath("data", "locales")


def _all() -> tuple[Locale, ...]:
    return tuple(found for code in codes() if (found := locale(code)))


def _longest_first(phrase: str) -> tuple[int, str]:
    return -len(phrase), phrase

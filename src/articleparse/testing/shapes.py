"""Hostile shapes: texts that make a careless pattern or loop take the square of their length.

Each shape gives a text of about any size. :func:`check_linear` measures a parser on one of them,
at a size and at four times that size; a pattern of yours that tracks back shows here.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from itertools import count
from time import process_time

from .articles import compose
from .checks import hold
from .spoilers import hyphenate, wrap
from .stock import stock

__all__ = ["SHAPES", "Shape", "check_linear", "growth"]

Shape = Callable[[int], str]
"""A text of about so many code points."""

_STEP = 4
"""By how much the text grows: enough to tell a square (16) from noise on a straight line (4)."""
_BOUND = 1.6
"""How far above ``_STEP`` a measurement may lie: a square of which nine tenths are a line still stays below."""
_TRIES = 4
"""A busy machine spoils single measurements; a square fails each of them."""


def _again(unit: str, head: str = "", tail: str = "") -> Shape:
    return lambda size: head + unit * (max(size - len(head), 0) // len(unit)) + tail


def _lines(unit: str, number: int) -> Shape:
    """So many lines, however long that makes them."""
    return lambda size: (unit * (size // number // len(unit)) + "\n") * number


def _halves(unit: str) -> Shape:
    """A word divided in the middle of the text."""
    return lambda size: unit * (size // 2 // len(unit)) + "-\n" + unit * (size // 2 // len(unit))


def _numbered(row: str) -> Shape:
    """Rows with the number of the row in them, so that no two are the same."""

    def shape(size: int) -> str:
        out, length = [], 0
        for number in count(1):
            out.append(row.format(number, " " * (number % 400)))
            length += len(out[-1])
            if length >= size:
                break
        return "".join(out)

    return shape


def _article(language: str) -> Shape:
    """Paragraphs of one sentence in one language, without a line end."""
    phrases = stock(language)
    return lambda size: (phrases.between.join(phrases.say(number) for number in range(216)) * (size // 9000 + 1))[:size]


def _pages(size: int) -> str:
    """Wrapped and hyphenated pages with running heads."""
    page = (wrap(60) | hyphenate())(compose("en", sentences=[range(n, n + 5) for n in range(0, 40, 5)]))
    return "".join(f"{page}\n{number}\n\fTHE VALLEY POST\n\n" for number in range(size // len(page) + 1))[:size]


_UNITS = {
    "one line": "word ",
    "one word": "a",
    "blank lines": "\n",
    "CRLF lines": "\r\n",
    "one-letter lines": "a\n",
    "one word a line": "bridge\n",
    "one short line a paragraph": "The bridge\n\n",
    "the same paragraph": "The bridge is closed until the frost is over, said the council.\n\n",
    "lines that end in hyphens": "bridge-\n",
    "only hyphens": "-",
    "lines of hyphens": "-\n",
    "only dashes": "\N{EM DASH}",
    "only stars": "*",
    "stars and letters": "*a ",
    "open emphasis": "**a* ",
    "underscores": "_a",
    "open brackets": "[",
    "brackets and letters": "[a",
    "open links": "[a](",
    "open images": "![",
    "round brackets": "(",
    "open tags": "<a ",
    "ampersands": "&amp",
    "backticks": "`",
    "backslashes": "\\",
    "number signs": "#",
    "number signs and spaces": "# ",
    "quote signs": "> ",
    "bars": "a|",
    "list items": "* Home\n",
    "nested list items": "* Home\n  * News\n    * Sport\n",
    "form feeds": "\f",
    "lines of form feeds": "a\n\f\n",
    "deep indents": " " * 500 + "a\n",
    "tabs": "\t",
    "lines of tabs": "\t\t\ta\n",
    "spaces": " ",
    "spaces between words": (" " * 40).join(["The", "boat", "came", "back", "late.", ""]),
    "spaces at line ends": "a" + " " * 40 + "\n",
    "no-break spaces": "a\N{NO-BREAK SPACE}",
    "soft hyphens": "a\N{SOFT HYPHEN}",
    "zero-width spaces": "\N{ZERO WIDTH SPACE}",
    "NUL": "\0",
    "lone surrogates": "\ud800",
    "combining marks": "e\N{COMBINING ACUTE ACCENT}",
    "only combining marks": "\N{COMBINING ACUTE ACCENT}",
    "ligatures": "\N{LATIN SMALL LIGATURE FI}",
    "mojibake": "\N{LATIN CAPITAL LETTER A WITH TILDE}\N{COPYRIGHT SIGN}",
    "digits": "1",
    "digits and stops": "1.",
    "digits and slashes": "1/",
    "years": "2024 ",
    "dates": "17 May 2024 ",
    "lines of dates": "17 May 2024\n",
    "times": "12:30 ",
    "capitals": "A ",
    "names": "Ada Roe, ",
    "names and": "Ada Roe and ",
    "bylines in one line": "By Ada Roe ",
    "lines of bylines": "By Ada Roe\n",
    "by": "by ",
    "people with roles": "Anna Quill, reporter\nOda Brandt, Data Reporter\n",
    "people with addresses": "Varnis Holt\nreporter\nv.holt@a.example\n",
    "menus and notices": "Home\nNews\nSport\nShop\nHelp\nMaps\nJobs\nBlog\nFares and times of the ferry go up\n",
    "datelines": "VIENNA (AP) \N{EM DASH} ",
    "capital words": "VIENNA ",
    "drop caps": "T\nHE boat came back to the harbour late in the\nevening, and the ferry stayed away from there.\n",
    "torn sentences": "Of all the ferries of the island the oldest was a\nThe island has had no doctor since the last "
    "war.\nship that the council of the other harbour had in\nuse for many years on the long way to the islands\nof "
    "the north, where it lay in the ice, that is to say\nin all the years in which the water was cold enough.\n",
    "stops": ".",
    "sentences of one word": "Stop. ",
    "quotation marks": '"',
    "curly quotation marks": "\N{LEFT DOUBLE QUOTATION MARK}",
    "commas": ", ",
    "addresses": "https://example.org/",
    "an endless address": "a/",
    "mail addresses": "a@",
    "mail addresses and stops": "a.a@a.a",
    "copyright signs": "\N{COPYRIGHT SIGN} 2024 ",
    "share": "Share ",
    "lines of share": "Share\n",
    "read more": "Read more\n\n",
    "Han": "\N{CJK UNIFIED IDEOGRAPH-77F3}",
    "lines of Han": "\N{CJK UNIFIED IDEOGRAPH-77F3}\n",
    "Thai": "\N{THAI CHARACTER KO KAI}",
    "Arabic": "\N{ARABIC LETTER ALEF}",
    "right-to-left marks": "\N{RIGHT-TO-LEFT MARK}a",
    "emoji": "\N{WOMAN}\N{ZERO WIDTH JOINER}",
}
_OWN = "---\ngenerator: articleparse\n"

SHAPES: dict[str, Shape] = {
    **{name: _again(unit) for name, unit in _UNITS.items()},
    "a gap after a number sign": _again(" ", "# a", "b"),
    "a gap after a star": _again(" ", "*a", "*b"),
    "an endless divided word": _halves("a"),
    "an endless divided chain of words": _halves("a-"),
    "apostrophes": _halves("a'"),
    "two endless lines": _lines("word ", 2),
    "ten endless lines": _lines("word ", 10),
    "ten endless words": _lines("a", 10),
    "page numbers": _numbered("{}\n"),
    "pages with numbers": _numbered("Page {}\n\n\f"),
    "lines that all differ": _numbered("Row {} of the list\n"),
    "paragraphs that all differ": _numbered("In row {} the council closes the bridge.\n\n"),
    "indents that all differ": _numbered("{1}a{0}\n"),
    "source code": _again("f(x);\n"),
    "code and what may be code": _again("f(x);\na[\na[\na[\n"),
    "braces": _again("{\n"),
    "fences": _again("```\n"),
    "fenced lines": _again("```\na\n"),
    "sentences": _article("en"),
    "sentences in Han": _article("zh"),
    "sentences in Thai": _article("th"),
    "pages": _pages,
    "own Markdown, authors": _again('"Ada Roe", ', _OWN + "authors: ["),
    "own Markdown, an open string": _again("\\a", _OWN + 'title: "'),
    "own Markdown, front matter without end": _again("title: \n", _OWN),
    "own Markdown, fences": _again("```quote\n", _OWN + "---\n"),
    "own Markdown, lines": _again("a\n", _OWN + "---\n"),
}
"""The shapes by name."""


def growth(parse: Callable[[str], object], shape: Shape, size: int) -> float:
    """Return how many times longer a text of four times the size takes, on the process's own clock.

    Garbage is not collected meanwhile: that takes as long as the process is large, whatever the text is.
    """
    few, many = shape(size), shape(_STEP * size)
    collects = gc.isenabled()
    gc.disable()
    try:
        began = process_time()
        parse(few)
        between = process_time()
        parse(many)
        return (process_time() - between) / max(between - began, 1e-9)
    finally:
        if collects:
            gc.enable()


def check_linear(parse: Callable[[str], object], shape: Shape, size: int = 25_000) -> None:
    """Check Linear: four times the text takes about four times as long.

    Measured again where the first measurement is too high, and the best one counts. The last time it is measured on
    texts four times as long: between two sizes a text may turn from boilerplate, which costs little, into an article.

    Args:
        parse: ``articleparse.parse``, the method of a parser of your own, or any function of a text.
        shape: One of ``SHAPES``, or a function of your own from a size to a text.
        size: Code points of the smaller text.
    """
    best = growth(parse, shape, size)
    for larger in (*[1] * (_TRIES - 2), _STEP):
        if best > _STEP * _BOUND:
            best = min(best, growth(parse, shape, larger * size))
    hold(best <= _STEP * _BOUND, f"{_STEP} times the text takes {best:.1f} times as long")

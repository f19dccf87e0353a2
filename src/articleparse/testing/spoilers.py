r"""Spoilers: what printing, scanning, flattening and copying do to a text, one function each.

A spoiler is a small callable that takes a text (or a :class:`CleanArticle`, which it renders
first) and returns the spoiled one. They are put together with ``|``, from left to right::

    scan = wrap(60) | hyphenate() | page_break("The Valley Post", 7) | ocr_slips(0.002)
    raw = scan(article)

The order is that of the real world: wrap before you hyphenate, line endings last. Paragraphs
are told apart by blank lines, so whatever removes those (:func:`close_up`) comes late too. No
spoiler uses a clock or a shared random state: the same text is spoiled the same way again.

The module is long since the spoilers are many; none is.
"""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Callable, Sequence

import attrs

from .articles import CleanArticle

__all__ = [
    "Spoiler",
    "boilerplate",
    "byte_order_mark",
    "close_up",
    "doubled_lines",
    "doubled_spaces",
    "drop_cap",
    "emphasis",
    "hyphenate",
    "indent",
    "ligatures",
    "line_ending",
    "navigation",
    "no_break_spaces",
    "ocr_slips",
    "page_break",
    "soft_hyphens",
    "trailing_spaces",
    "wrap",
]

_PARAGRAPH = 80
"""Code points from which on a paragraph is taken for running text rather than a headline or byline."""

_CLOSING = (
    ".,;:!?)]}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"
    "\N{RIGHT SINGLE QUOTATION MARK}\N{IDEOGRAPHIC FULL STOP}\N{IDEOGRAPHIC COMMA}\N{FULLWIDTH COMMA}"
    "\N{FULLWIDTH COLON}\N{FULLWIDTH SEMICOLON}\N{RIGHT CORNER BRACKET}\N{DEVANAGARI DANDA}"
)
"""Signs that typesetters never put at the head of a line."""


@attrs.frozen
class Spoiler:
    r"""A named change of a text.

    Example:
        >>> from articleparse.testing import wrap, line_ending
        >>> (wrap(12) | line_ending("\r\n"))("The bridge is closed.")
        'The bridge\r\nis closed.'
    """

    name: str
    """The call that made it, as in ``wrap(60)``: what a failing test prints."""
    change: Callable[[str], str] = attrs.field(repr=False, eq=False)

    def __call__(self, text: str | CleanArticle) -> str:
        """Return the spoiled text."""
        return self.change(text.render() if isinstance(text, CleanArticle) else text)

    def __or__(self, then: Spoiler) -> Spoiler:
        """Return the spoiler that does this one first, then the other."""
        return Spoiler(f"{self.name} | {then.name}", lambda text: then.change(self.change(text)))


# ---------------------------------------------------------------- print and scan


def wrap(width: int) -> Spoiler:
    """Break each paragraph into lines of at most ``width`` code points."""

    def change(text: str) -> str:
        return _each_paragraph(text, lambda paragraph: "\n".join(_wrapped(paragraph, width)))

    return Spoiler(f"wrap({width})", change)


def _wrapped(paragraph: str, width: int) -> list[str]:
    lines = textwrap.wrap(paragraph, width, break_long_words=True, break_on_hyphens=False) or [paragraph]
    for number in range(1, len(lines)):
        hung = len(lines[number]) - len(lines[number].lstrip(_CLOSING))
        lines[number - 1] += lines[number][:hung]
        lines[number] = lines[number][hung:].lstrip()
    return [line for line in lines if line]


def hyphenate(every: int = 1, sign: str = "-") -> Spoiler:
    """Divide words at line ends: part of the next line's first word moves up, with a hyphen.

    Args:
        every: Divide at every so many of the line ends where a word can be divided.
        sign: The hyphen: ``"-"``, U+2010, a soft hyphen, U+0002 as PDFium writes it.
    """
    pattern = re.compile(r"(?<=\w)\n([^\W\d_]{7,})")  # three letters move up, four or more stay

    def change(text: str) -> str:
        count = 0

        def divide(match: re.Match[str]) -> str:
            nonlocal count
            word = match[1]
            count += word.islower()
            if not word.islower() or (count - 1) % every:
                return match[0]
            return f" {word[:3]}{sign}\n{word[3:]}"

        return pattern.sub(divide, text)

    return Spoiler(f"hyphenate({every}, {sign!r})", change)


def page_break(running_head: str, page_number: int, at: float = 0.5) -> Spoiler:
    """Turn the page inside a paragraph: a page number, a form feed, a running head.

    Args:
        running_head: The line at the head of the new page.
        page_number: The number at the foot of the old page.
        at: Where in the text, as a share of its length; the break goes to the next line end
            inside a paragraph (or the next space, where paragraphs are not wrapped).
    """

    def change(text: str) -> str:
        place = next((m for m in _INSIDE.finditer(text, int(len(text) * at))), None)
        if place is None:
            return text
        page = f"\n\n{page_number}\n\f{running_head}\n\n"
        return text[: place.start()] + page + text[place.end() :]

    return Spoiler(f"page_break({running_head!r}, {page_number}, at={at})", change)


_INSIDE = re.compile(r"(?<=[^\n])\n(?=[^\s])|(?<=[^\s]{2}) (?=[^\s]{2}[^\n]{40})")


def indent(columns: int = 0, first: int = 0) -> Spoiler:
    """Put spaces before each line, and some more before the first line of a paragraph."""

    def change(text: str) -> str:
        out, gap = [], True
        for line in text.split("\n"):
            out.append(" " * (columns + first * gap) + line if line else line)
            gap = not line
        return "\n".join(out)

    return Spoiler(f"indent({columns}, first={first})", change)


def close_up() -> Spoiler:
    """Leave out the blank lines between paragraphs, as books with indented first lines do."""
    return Spoiler("close_up()", lambda text: re.sub(r"\n{2,}", "\n", text))


def drop_cap() -> Spoiler:
    """Set the first letter of the first paragraph on a line of its own, as extractors give drop caps."""

    def change(text: str) -> str:
        first = re.search(rf"(?m)^(\w)(?=[^\n]{{{_PARAGRAPH // 2}}})", text)
        return text if first is None else text[: first.end()] + "\n" + text[first.end() :]

    return Spoiler("drop_cap()", change)


def ligatures() -> Spoiler:
    """Write ff, fi, fl and ffi, ffl as the single signs that fonts have for them."""
    signs = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ"}
    return Spoiler("ligatures()", lambda text: re.sub("ff[il]?|f[il]", lambda match: signs[match[0]], text))


_SLIPS = {
    "l": "1", "o": "0", "e": "c", "m": "rn", "h": "b", "i": "l",
    "\N{CYRILLIC SMALL LETTER O}": "0", "\N{CYRILLIC SMALL LETTER ZE}": "3", "\N{GREEK SMALL LETTER OMICRON}": "o",
}  # fmt: skip
"""Characters that optical character recognition takes for one another."""


def ocr_slips(rate: float, seed: int = 0) -> Spoiler:
    """Misread a share of the characters that are easily misread."""

    def change(text: str) -> str:
        dice = random.Random(seed)  # noqa: S311 - slips need no secrecy, and must be the same again
        return "".join(_SLIPS[c] if c in _SLIPS and dice.random() < rate else c for c in text)

    return Spoiler(f"ocr_slips({rate}, seed={seed})", change)


# ---------------------------------------------------------------- web pages


def boilerplate(before: Sequence[str] = (), after: Sequence[str] = ()) -> Spoiler:
    """Put lines above and below the article, a blank line between any two."""

    def change(text: str) -> str:
        return "\n\n".join([*before, text.strip("\n"), *after]) + "\n"

    return Spoiler(f"boilerplate({list(before)}, {list(after)})", change)


def navigation(depth: int, labels: Sequence[str] = ("Home", "News", "Sport", "Weather")) -> Spoiler:
    """Put a menu above the article: a list of labels that holds a list of labels, ``depth`` deep."""
    rows = [f"{'  ' * level}* {label}" for level in range(depth) for label in labels]
    return Spoiler(f"navigation({depth}, {list(labels)})", lambda text: "\n".join(rows) + "\n\n" + text)


def emphasis(sign: str = "*", every: int = 9) -> Spoiler:
    """Mark up every so many words of running text, as Markdown converters do."""

    def mark(paragraph: str) -> str:
        if len(paragraph) < _PARAGRAPH:
            return paragraph
        words = paragraph.split(" ")
        for number in range(every - 1, len(words), every):
            if words[number].isalpha():
                words[number] = f"{sign}{words[number]}{sign}"
        return " ".join(words)

    return Spoiler(f"emphasis({sign!r}, {every})", lambda text: _each_paragraph(text, mark))


# ---------------------------------------------------------------- white space and invisible signs


def doubled_spaces(every: int = 2) -> Spoiler:
    """Double every so many of the spaces inside lines, as justified text comes out of extractors."""
    pattern = re.compile(rf"((?:[^ ]+ ){{{every - 1}}}[^ ]+) (?=[^ ])")
    return Spoiler(
        f"doubled_spaces({every})",
        lambda text: "\n".join(pattern.sub(r"\1  ", line) for line in text.split("\n")),
    )


def doubled_lines() -> Spoiler:
    """Put a blank line after each line, and two more between paragraphs."""
    return Spoiler("doubled_lines()", lambda text: text.rstrip("\n").replace("\n", "\n\n") + "\n")


def trailing_spaces(count: int = 2) -> Spoiler:
    """End each line by spaces: hard breaks in Markdown, padding elsewhere."""
    return Spoiler(f"trailing_spaces({count})", lambda text: re.sub(r"(?<=[^\n])(?=\n)", " " * count, text))


def line_ending(kind: str) -> Spoiler:
    r"""Write line ends as ``kind``: ``"\r\n"``, ``"\r"``, U+0085, U+2028, ``"\v"``."""
    return Spoiler(f"line_ending({kind!r})", lambda text: text.replace("\n", kind))


def no_break_spaces(every: int = 5) -> Spoiler:
    """Make every so many of the spaces a no-break space."""

    def change(text: str) -> str:
        parts = text.split(" ")
        return (
            "".join(
                part + ("\N{NO-BREAK SPACE}" if number % every == 0 else " ")
                for number, part in enumerate(parts[:-1], 1)
            )
            + parts[-1]
        )

    return Spoiler(f"no_break_spaces({every})", change)


def soft_hyphens() -> Spoiler:
    """Put soft hyphens into long words, as web pages do for the browser's sake."""
    pattern = re.compile(r"([^\W\d_]{4})(?=[^\W\d_]{4})")
    return Spoiler("soft_hyphens()", lambda text: pattern.sub("\\1\N{SOFT HYPHEN}", text))


def byte_order_mark() -> Spoiler:
    """Begin with U+FEFF."""
    return Spoiler("byte_order_mark()", lambda text: "\N{ZERO WIDTH NO-BREAK SPACE}" + text)


def _each_paragraph(text: str, change: Callable[[str], str]) -> str:
    """Apply a change to each paragraph, the blank lines between them kept."""
    return "".join(change(part) if part.strip() else part for part in re.split(r"(\n{2,}|\n*\Z)", text))

"""How lines end and begin: the classes that decide whether the text goes on over a break.

A class is a small number, found from the last or first characters of a line alone::

    ... said the skipper.”     End.QUOTED_STOP
    ... and the har-           End.HYPHEN
    “It was late ...           Start.QUOTED
    three boats ...            Start.LOWER

What ends a sentence and what may begin one differs by script, not by language, so no language has
to be known. The full stop of an abbreviation is told by its shape.
"""

from __future__ import annotations

from typing import Final
from unicodedata import category

import regex

__all__ = [
    "CLOSED",
    "ENDS",
    "FULL_STOPS",
    "SMALL",
    "STARTS",
    "End",
    "Start",
    "end_class",
    "is_unspaced",
    "is_wide",
    "start_class",
]

FULL_STOPS = frozenset(
    ".。।\N{DEVANAGARI DOUBLE DANDA}\N{ARABIC FULL STOP}\N{ARMENIAN FULL STOP}\N{ETHIOPIC FULL STOP}"
    "\N{FULLWIDTH FULL STOP}\N{HALFWIDTH IDEOGRAPHIC FULL STOP}\N{MYANMAR SIGN SECTION}\N{KHMER SIGN KHAN}"
)
"""What sentences end with that ask and cry nothing, in the scripts that newspapers are printed in; headlines do not."""


class End:
    """What a line ends with. Plain numbers: they index tables, and are compared millions of times."""

    LETTER: Final = 0
    CAPITAL: Final = 1
    DIGIT: Final = 2
    COMMA: Final = 3
    SEMICOLON: Final = 4
    COLON: Final = 5
    STOP: Final = 6
    QUOTED_STOP: Final = 7
    QUOTE: Final = 8
    BRACKET: Final = 9
    DASH: Final = 10
    HYPHEN: Final = 11
    OPENING: Final = 12
    SIGN: Final = 13
    ABBREVIATION: Final = 14
    WIDE: Final = 15


class Start:
    """What a line begins with."""

    LOWER: Final = 0
    CAPITAL: Final = 1
    CAPITALS: Final = 2
    DIGIT: Final = 3
    QUOTED: Final = 4
    QUOTED_LOWER: Final = 5
    BRACKET: Final = 6
    DASH: Final = 7
    BULLET: Final = 8
    NUMBERED: Final = 9
    LETTER: Final = 10
    WIDE: Final = 11
    SIGN: Final = 12
    CLOSING: Final = 13


ENDS: Final = 16
STARTS: Final = 14
CLOSED = frozenset({End.STOP, End.QUOTED_STOP, End.ABBREVIATION})
"""Ends that can end a sentence."""

SMALL = frozenset("abcdefghijklmnopqrstuvwxyz")
"""What most lines of a wrapped text end with: a letter, and no more to be asked."""

_STOPS = ".!?…。؟।\N{FULLWIDTH FULL STOP}\N{ARABIC FULL STOP}\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}"
_SINGLE_OPEN, _SINGLE_CLOSED = (
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
)
_CLOSERS = "\"'”’»“)]}」』】〉》\N{FULLWIDTH RIGHT PARENTHESIS}" + _SINGLE_CLOSED
_EITHER = "«‘" + _SINGLE_OPEN
"""Quotes that open in some languages and close in others."""
_CLOSER = "[\"'”’»“)\\]]"
_BRACKETS = ")]}】\N{FULLWIDTH RIGHT PARENTHESIS}"
_QUOTES = "\"'“”„«»‘’‚「『〈《" + _SINGLE_OPEN + _SINGLE_CLOSED
_DASHES = "–—\N{HORIZONTAL BAR}\N{FIGURE DASH}"
_HYPHENS = "-‐\N{SOFT HYPHEN}\N{NOT SIGN}\x02\ufffe"
_END_SIGNS = {
    **dict.fromkeys(_STOPS, End.STOP),
    **dict.fromkeys(",،、\N{FULLWIDTH COMMA}", End.COMMA),
    **dict.fromkeys(";؛\N{FULLWIDTH SEMICOLON}", End.SEMICOLON),
    **dict.fromkeys(":\N{FULLWIDTH COLON}", End.COLON),
    **dict.fromkeys(_CLOSERS, End.QUOTE),
    **dict.fromkeys(_DASHES, End.DASH),
    **dict.fromkeys(_HYPHENS, End.HYPHEN),
    **dict.fromkeys("([{„«‘¿¡「『【〈《\N{FULLWIDTH LEFT PARENTHESIS}" + _SINGLE_OPEN, End.OPENING),
}
_START_SIGNS = {
    **dict.fromkeys(_QUOTES, Start.QUOTED),
    **dict.fromkeys("([{【\N{FULLWIDTH LEFT PARENTHESIS}", Start.BRACKET),
    **dict.fromkeys(_DASHES + "-‐", Start.DASH),
    **dict.fromkeys("•‣◦▪■●○·➤►✓◆□❖*", Start.BULLET),
    **dict.fromkeys(",.;:!?)]}…、。」』\N{FULLWIDTH COMMA}\N{FULLWIDTH RIGHT PARENTHESIS}", Start.CLOSING),
}
_ABBREVIATION = regex.compile(
    r"""(?:^|[\s(„“"«\-])
    (?: [^\W\d_]                            # an initial: "J."
      | \p{Lu}\p{Ll}{0,3}                   # "Mr.", "Prof."
      | (?:[^\W\d_]{1,2}\.){1,4}[^\W\d_]{1,2}   # "U.S.", "z.B."
      | \d{1,2}                             # a German date or ordinal: "14."
    )\.$""",
    regex.VERBOSE | regex.VERSION1,
)
_CALLED = regex.compile(
    rf"(?:\p{{Ll}}{{3}}[{_STOPS}]|\p{{L}}{_CLOSER}[{_STOPS}]|[{_STOPS}]{_CLOSER}{{1,2}})(?:\d{{1,2}}|[¹²³⁰⁴-⁹]{{1,2}})$",
    regex.VERSION1,
)
"""The number of a note behind the stop of its sentence: where it was raised, extractors glue it to the stop."""
_NUMBERED = regex.compile(r"(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|[ivx]{1,4}[.)])\s")
_SHORT = 6
"""Code points of the longest abbreviation without dots inside, with a bracket or quote before it."""
_MARKUP = "*_#>` "


_LISTING = frozenset(".)")
_LETTER, _LOWER, _CAPITAL = End.LETTER, Start.LOWER, Start.CAPITAL


def is_wide(char: str) -> bool:
    """Whether a character belongs to a script written without spaces: Chinese or Japanese."""
    code = ord(char)
    return code >= 0x2E80 and (  # noqa: PLR2004 - where the CJK blocks begin
        code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0xFF00 <= code <= 0xFFEF or 0x20000 <= code < 0x32000  # noqa: PLR2004
    )


def is_unspaced(char: str) -> bool:
    """Whether a character is of a script without spaces between words and without stops: Thai, Lao, Khmer, Burmese."""
    return "\u0e00" <= char <= "\u0eff" or "\u1000" <= char <= "\u109f" or "\u1780" <= char <= "\u17ff"


def end_class(text: str) -> int:
    """Return what a line ends with, Markdown's marks aside."""
    last = text[-1]
    if last in "*_`":
        text = text.rstrip(_MARKUP) or text
        last = text[-1]
    if last in SMALL or last.islower():
        return _LETTER
    sign = _END_SIGNS.get(last)
    if sign is None:
        return End.STOP if last.isdigit() and _is_called(text[-8:]) else _letter_end(last)
    if sign == End.STOP:
        return End.ABBREVIATION if last == "." and _is_abbreviated(text[-12:]) else sign
    if sign == End.QUOTE or (sign == End.OPENING and last in _EITHER):
        bare = text[-6:].rstrip(_CLOSERS + _EITHER)
        if bare and bare[-1] in _STOPS:
            return End.QUOTED_STOP
        return End.BRACKET if last in _BRACKETS else sign
    return sign


def _is_abbreviated(text: str) -> bool:
    word = text.rpartition(" ")[2]
    core = word[:-1]
    if len(core) > 1 and core.isalpha() and core.islower():
        return False
    return (len(word) <= _SHORT or "." in core or "-" in core) and _ABBREVIATION.search(text) is not None


def _letter_end(last: str) -> int:
    if last.isalpha() or category(last)[0] == "M":  # vowel signs of Indic and Thai words
        if last.isupper():
            return End.CAPITAL
        return End.WIDE if is_wide(last) else End.LETTER
    return End.DIGIT if last.isdecimal() else End.SIGN


def _is_called(text: str) -> bool:
    """Whether a text ends with the number of a note behind the stop of its sentence.

    Example:
        >>> _is_called("carry cars again.1"), _is_called("by No.1"), _is_called("it cost 3.50")
        (True, False, False)
    """
    return _CALLED.search(text) is not None


def start_class(text: str) -> int:
    """Return what a line begins with, Markdown's marks aside."""
    first = text[0]
    if first in SMALL and text[1:2] not in _LISTING:
        return _LOWER
    if first in _MARKUP:
        if text[:2] == "* ":
            return Start.BULLET
        text = text[:80].lstrip(_MARKUP) or text
        first = text[0]
    if first.islower():
        return Start.NUMBERED if text[1:2] in {".", ")"} and _NUMBERED.match(text) else Start.LOWER
    if first.isupper():
        word = "" if text[1:2].islower() else text[:12].partition(" ")[0]
        return Start.CAPITALS if len(word) > 1 and word.isupper() else _CAPITAL
    return _other_start(first, text)


def _other_start(first: str, text: str) -> int:
    sign = _START_SIGNS.get(first)
    if sign == Start.QUOTED and (text[1:2].islower() or text[1:2] in {",", "."}):
        return Start.QUOTED_LOWER
    if sign is not None:
        return sign
    if first.isdecimal():
        return Start.NUMBERED if _NUMBERED.match(text) else Start.DIGIT
    if first.isalpha():
        return Start.WIDE if is_wide(first) else Start.LETTER
    return Start.SIGN

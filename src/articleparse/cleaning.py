r"""Cleaning: the edits inside kept lines that no judgement is needed for.

White space runs become one space, invisible and control characters go, ligatures are spelt
out, the markup of :mod:`articleparse.markup` is stripped. Each edit is returned with the place
it stands at; nothing is changed here. The lines of one block are looked at together, joined by
line feeds, since emphasis and links run across line ends.

Joiners (U+200C, U+200D) stay where they shape what stands around them: in Arabic and Indic
scripts and in emoji. Marks of direction go: the cost is that a mixed line may show in another
order, the text itself stays the same.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

import regex

from .kinds import RepairKind
from .markup import strips
from .mojibake import LATIN_BYTE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

__all__ = ["Edit", "Signs", "clean", "signs_in", "unclean"]


class Edit(NamedTuple):
    """A replacement at ``text[start:end]``."""

    start: int
    end: int
    after: str
    kind: RepairKind
    rule: str


_edit = tuple.__new__
_SPACING, _MARKUP = RepairKind.SPACING, RepairKind.MARKUP
_JOINED = r"\u0590-\u1cff\u2190-\u2bff\ua840-\uabff\ufb1d-\ufefc\ufe0f\U00010a00-\U0001faff"
"""Arabic, Hebrew, Indic and South-East Asian scripts, and emoji: a joiner between two of these is meant."""
_UNSEEN = (
    r"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e"
    r"\u2060-\u206f\u3164\ufeff\ufff9-\ufffc\x00-\x08\x0e-\x1b\x7f\x80-\x84\x86-\x9f"
)
"""Soft hyphen, zero-width spaces, marks of direction, fillers, object replacement, control characters."""
_NONE = rf"\x1b\[[\d;]{{0,20}}[A-Za-z]|[{_UNSEEN}]|(?<![{_JOINED}])[\u200c\u200d]|[\u200c\u200d](?![{_JOINED}])"
_ICON = r"(?<!\S)[\ue000-\uf8ff]{1,2}(?!\S)"
"""One sign of an icon font, standing alone; a font that writes whole words in private signs is left as it is."""
_ODD = regex.compile(
    rf"""
      (?P<gap>(?:[^\S\n]|[\x1c-\x1f]|{_NONE}|{_ICON}){{2,}}+|[^\S\n\x20]|[\x1c-\x1f]|{_NONE}|{_ICON})
    | (?P<ligature>[\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc])
    """,
    regex.VERBOSE | regex.VERSION1,
)
_FIRST = (
    rf"\t\x0b\x0c\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u3000\ue000-\uf8ff{_UNSEEN}"
    r"\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc"
)
_CANDIDATE = re.compile(f"  ++(?![{_FIRST}])|[ {_FIRST}](?:(?<=[^ ])|(?=[ {_FIRST}]))")
"""Where :data:`_ODD` can begin: ``re`` skips to such a sign in a twentieth of the time that trying the whole takes.

Several spaces with nothing odd behind them, which most gaps are, are found whole.
"""
_GAP = re.compile("  +")
_BREAK = regex.compile(r"(?:[^\S\n]*+\n[^\S\n]*+)++")
_spaceless = re.compile("[\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uffef]").match
_CLOSING = "\N{RIGHT CORNER BRACKET}\N{RIGHT WHITE CORNER BRACKET}"
_kanji = re.compile("[\u30a1-\u30fa\u3400-\u9fff]").match
_PRINTABLE = tuple("ﬁﬂﬀﬃﬄﬅﬆ\N{OBJECT REPLACEMENT CHARACTER}")
"""What goes or changes although Unicode counts it as printable."""
_SHAPED = regex.compile(r"[\ufb13-\ufb17\ufb50-\ufdf9\ufe70-\ufefc]")


class Signs(NamedTuple):
    """What there is to clean in a text: looked for once, in all of it."""

    markup: tuple[str, ...] = ("*", "_", "[", "\\", "`", "<", "&", "~", "\N{PILCROW SIGN}")
    """Signs of markup."""
    odd: tuple[str, ...] | None = None
    """The characters that must go or change, ``None`` where each stretch has to be asked for them."""
    gaps: bool = True
    """Whether there are two spaces side by side."""
    leads: bool = True
    """Whether there are signs that characters begin with which were read in a wrong code page."""


_ANY = Signs()
_LINE_SIGNS = frozenset("#>")
"""Markup at the head of a line alone."""
_MARKS = "".join(filter(str.isascii, _ANY.markup)).encode()
_PLAIN = bytes(byte for byte in (*b"\n", *range(0x20, 0x7F)) if byte not in _MARKS)
_BEYOND, _FEW = 1000, 8
"""Characters beyond ASCII of a text, and odd ones among them, up to which these are looked for one by one."""
_EF = 0xEF
"""First byte, in UTF-8, of all that goes or changes although Unicode counts it as printable."""


def signs_in(text: str) -> Signs:
    """Return what there is to clean in a text."""
    data = text.encode("utf-8", "surrogatepass")
    telling = data.translate(None, _PLAIN)
    rest = telling.translate(None, _MARKS)
    beyond = rest.decode("utf-8", "surrogatepass")
    odd = _odd_signs(beyond) if _EF in rest or not beyond.isprintable() else ()
    found = telling.decode("utf-8", "surrogatepass")
    gaps = data.rfind(b"  ") >= 0  # from the end, they are found in two thirds of the time
    return Signs(tuple([sign for sign in _ANY.markup if sign in found]), odd, gaps, LATIN_BYTE in rest)


def _odd_signs(beyond: str) -> tuple[str, ...] | None:
    """Return which of the characters beyond ASCII must go or change, ``None`` where there are too many to be asked."""
    if len(beyond) > _BEYOND or _SHAPED.search(beyond):
        return None
    found = [sign for sign in sorted(set(beyond)) if not sign.isprintable() or sign in _PRINTABLE]
    return tuple(found) if len(found) <= _FEW else None


def unclean(texts: Sequence[str], signs: Signs) -> Collection[int]:
    """Return the places of the texts that :func:`clean` may have edits for.

    One sign is looked for in all of them before the next: asking text by text took four times as long, 19 of the 1,250
    microseconds of an article of 30 lines.
    """
    if signs.odd is None:
        return range(len(texts))
    sought = (*signs.markup, *signs.odd, "  ") if signs.gaps else signs.markup + signs.odd
    found = {place for sign in sought for place, text in enumerate(texts) if sign in text}
    return found.union([place for place, text in enumerate(texts) if text[:1] in _LINE_SIGNS])


def clean(text: str, signs: Signs = _ANY, *, joined: bool = False) -> list[Edit]:
    r"""Return the edits that a block's lines need, in order and apart from each other.

    Args:
        text: The raw text of the lines, joined by ``"\n"``.
        signs: What may have to be cleaned in it.
        joined: Whether a line feed in it, and the white space around it, becomes a space too.

    Example:
        >>> [(edit.start, edit.end, edit.after) for edit in clean("The  *Times* said")]
        [(3, 5, ' '), (5, 6, ''), (11, 12, '')]
    """
    edits: list[Edit] = []
    if text and (text[0] in _LINE_SIGNS or _has(text, signs.markup)):
        edits = [_edit(Edit, (a, b, after, _MARKUP, rule)) for a, b, after, rule in strips(text)]
    if _odd(text) if signs.odd is None else _has(text, signs.odd):
        edits += _characters(text)
    elif signs.gaps and "  " in text:
        edits += [_gap(text, *match.span()) for match in _GAP.finditer(text)]
    if joined and "\n" in text:
        edits += [_joint(text, *match.span()) for match in _BREAK.finditer(text)]
    if len(edits) > 1:
        edits.sort()
        edits = _apart(edits)
    return edits


def _joint(text: str, start: int, end: int) -> Edit:
    """Return the edit of a break inside a field: a space, but none behind a compound's hyphen or in a script without.

    Korean has spaces, Chinese and Japanese have none; but a Japanese headline has one between its halves, and a half
    often ends with a quotation, which a particle in Hiragana would follow otherwise. pdfium writes a mark for a hyphen.
    """
    if start < 1 or end >= len(text):
        return Edit(start, end, " ", RepairKind.LINE_BREAK, "white_space")
    last, first = text[start - 1], text[end]
    if last in "-\u2010" and start > 1 and text[start - 2].isalpha() and first.isupper():
        return Edit(start, end, "", RepairKind.LINE_BREAK, "compound")
    if first == ":" and last.isalnum():
        return Edit(start, end, "", RepairKind.LINE_BREAK, "colon")
    if last in "\x02\ufffe":
        after = "-" if first.isupper() or first.isdecimal() else ""
        return Edit(start - 1, end, after, RepairKind.HYPHEN, "compound")
    if _spaceless(last) and _spaceless(first) and not (last in _CLOSING and _kanji(first)):
        return Edit(start, end, "", RepairKind.LINE_BREAK, "spaceless_script")
    return Edit(start, end, " ", RepairKind.LINE_BREAK, "white_space")


def _has(text: str, signs: tuple[str, ...]) -> bool:
    """Whether a text has one of some signs: one look for each is faster than a pattern."""
    for sign in signs:  # noqa: SIM110 - a generator takes longer than the looks
        if sign in text:
            return True
    return False


def _odd(text: str) -> bool:
    """Whether a character must go or change: most of them are not printable, by Unicode's categories."""
    if not (text.isprintable() or text.replace("\n", "").isprintable()):
        return True
    if text.isascii():
        return False
    if _has(text, _PRINTABLE):
        return True
    # Letters in their printed shapes come in Arabic, Hebrew and Armenian: texts without "e", Latin or Cyrillic.
    return "e" not in text and "е" not in text and _SHAPED.search(text) is not None  # noqa: RUF001


def _gap(text: str, start: int, end: int) -> Edit:
    """Return the edit of white space that is no single space: one space inside a line, none at its ends."""
    inside = start > 0 and end < len(text) and text[start - 1] != "\n" and text[end] != "\n"
    return _edit(Edit, (start, end, " " if inside else "", _SPACING, "spacing"))


def _characters(text: str) -> list[Edit]:
    """Return the edits of single characters and of gaps."""
    out: list[Edit] = []
    for match in _odd_ones(text):
        start, end = match.span()
        if match.re is _CANDIDATE:
            out.append(_gap(text, start, end))
        elif match.lastgroup == "ligature":
            after = unicodedata.normalize("NFKC", match[0])
            out.append(Edit(start, end, after, RepairKind.LIGATURE, "ligature"))
        elif any(map(str.isspace, match[0])):
            out.append(_gap(text, start, end))
        else:
            out.append(Edit(start, end, "", RepairKind.INVISIBLE, "invisible"))
    return out


def _odd_ones(text: str) -> Iterator[re.Match[str] | regex.Match[str]]:
    """Yield the matches of :data:`_ODD`, those of :data:`_CANDIDATE` where it finds a gap whole."""
    at = 0
    while candidate := _CANDIDATE.search(text, at):
        start, end = candidate.span()
        match = candidate if end - start > 1 else _ODD.match(text, start)
        if match:
            yield match
        at = match.end() if match else end


def _apart(edits: list[Edit]) -> list[Edit]:
    """Cut off what an edit shares with the one before, and leave it out where that is all of it."""
    out = edits[:1]
    for edit in edits[1:]:
        end = out[-1].end
        if edit.start >= end:
            out.append(edit)
        elif edit.end > end:
            out.append(edit._replace(start=end))
    return out

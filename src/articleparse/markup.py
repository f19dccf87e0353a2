r"""Markup: the signs of Markdown, HTML and text browsers that extractors leave in a text.

One scan finds the signs, and a stack pairs them, so that the cost grows with the length,
whatever is left open. What stands inside an address or a code span is no markup::

    He *said* it in [a letter](https://example.org/a_b_c), &ldquo;at last\!&rdquo;
       ^    ^       ^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^        ^ ^^^^^^^

A sign is markup only where it can be nothing else. Stars and underscores must hug what they
enclose and stand apart from what they do not (``5*3*2``, ``snake_case`` and ``a * b`` stay);
brackets need an address behind them (``f(x)[i](j)`` stays); a backslash needs a sign that
Markdown would read. The cost is that emphasis inside a word stays marked.
"""

from __future__ import annotations

import html
import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from .locales import phrases

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["LINK_NUMBER", "Strip", "edit_link", "strips"]


class Strip(NamedTuple):
    """Markup at ``text[start:end]``, and the text it stands for."""

    start: int
    end: int
    after: str
    rule: str


_new = tuple.__new__
_PERMALINK, _HEADING = "\N{PILCROW SIGN}", 200
"""What stands behind a heading that can be linked to, and characters of the longest heading."""
_LINKED = 1200
"""The same with the addresses of two links in it."""
_LONGEST_RUN = 3
_LONGEST_ADDRESS = 300
_UNSPACED = "\u2e80"
"""First character of the scripts that do not part words: emphasis stands inside a row of letters there."""
_CLOSERS = frozenset(".,;:!?)")
_BLANKS = frozenset({"", " ", "\n", "\t"})
_NO_OPENING = frozenset("/.,;:!?)]}%=|") | _BLANKS
"""What does not stand behind an opening sign."""
_REACH = 2000
"""Characters between a pair of signs, at most: a star that is left open must not meet one of the next page."""

_TOKEN = re.compile(
    r"""
      \\{2,}+ | (?:(?<!\S)[*_]\s++)++  # means nothing
    | (?P<escape>(?<!¯)\\[`*_{}\[\]<>()\#+\-.!|~])
    | (?P<run>\*+|_+|`+|~~)
    | (?P<open>!?\[)
    | (?P<target>\]\()
    | (?P<close>\])
    | (?P<address><(?=https?://|mailto:))
    | (?P<tag></?(?:[biuapq]|em|strong|br|span|div|sup|su[bp]|small|font|cite|h[1-6]|li|[uo]l)(?=[\s/>]))
    | (?P<entity>&(?:amp;)?(?:\#\d{2,6}|\#[xX][0-9a-fA-F]{2,6}|[A-Za-z]{2,8}\d{0,2});)
    """,
    re.VERBOSE,
)
_TARGET = re.compile(
    r"""(?:<[^<>\n]{0,2000}>|((?:[^()\s]|\([^()\s]*+\)|\n(?=[^\s]))*+))(?:\s{1,3}"[^"\n]{0,300}")?\s?\)"""
)
_ADDRESS = re.compile(r"[/.:#?]")
_AUTO = re.compile(r"<(?:https?://|mailto:)[^\s<>]{1,2000}+(?:\n[^\s<>]{1,2000}+)?>")
_TAG = re.compile(
    r"""</?[a-z]+[1-6]?(?:\s+[a-z][\w:-]{0,40}\s?=\s?(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}'))*\s?/?>""", re.IGNORECASE
)
_BLANK = re.compile(r"[\s()<>\[\]]")
_GAP_TAGS = ("<br", "<p", "</p", "<div", "</div", "<li", "</li", "<h", "</h")
_LABEL_HEAD = re.compile(r"\s*+(?:_{1,3}\s++)?")
"""White space before the text of a link, and the empty emphasis that an icon leaves."""
_START = re.compile(r"#{1,6}[^\S\n]+|(?:>[^\S\n]?)+(?=[^\s\d])")
_HEADING_END = re.compile(r"(?<=\S)[^\S\n]++#{1,6}$")
_QUOTE_LINE = re.compile(r"(?<=\n)>[^\S\n]*+(?:>[^\S\n]*+)*+")
_HARD_BREAK = re.compile(r"(?<=[^\s\\])\\(?=\n)")
_PLACEHOLDER = re.compile(
    r"\[(?:[^\s\[\]/\\]{1,120}\.(?i:jpe?g|png|gif|webp|svg|avif)|IMAGE|INLINE|EMBED|ICON)\](?![(\[])[^\S\n]*"
)
LINK_NUMBER = re.compile(r"\[(?<!\S\[)\d{1,4}\](?=[^\W\d_])(?!https?:)")
"""The number of a link before its first word.

Two in one block are markup by themselves. One alone is dropped by ``mend``, and only where the whole text shows that a
browser numbered its links (:mod:`articleparse.features.link_numbers`). It begins with the bracket, since ``re`` skips
to a sign, but not to a place.
"""


def strips(text: str) -> list[Strip]:
    r"""Return the markup of a text, not ordered; none overlaps another of the same pair.

    Example:
        >>> [(s.start, s.end, s.rule) for s in strips("The *Times* said 5*3*2")]
        [(4, 5, 'markdown_emphasis'), (10, 11, 'markdown_emphasis')]
    """
    out: list[Strip] = []
    head = text[0]
    if head in "#>":
        _line_signs(text, out)
    if "[" in text:
        out += [Strip(m.start(), m.end(), "", "image_placeholder") for m in _PLACEHOLDER.finditer(text)]
        numbers = list(LINK_NUMBER.finditer(text))
        if len(numbers) > 1:
            out += [Strip(m.start(), m.end(), "", "link_number") for m in numbers]
    if text[-1] == _PERMALINK and len(text) <= _HEADING:
        out.append(Strip(len(text[:-1].rstrip()), len(text), "", "section_link"))
    elif text[-1] == "]" and (link := edit_link(text)):
        out.append(Strip(link, len(text), "", "edit_link"))
    if "\\\n" in text:
        out += [Strip(m.start(), m.end(), "", "markdown_escape") for m in _HARD_BREAK.finditer(text)]
    return out + _Scan(text).out


def edit_link(text: str) -> int:
    """Return where the link begins by which a section is edited and that ends its heading, 0 where there is none.

    Example:
        >>> edit_link("History [ edit ]"), edit_link("Bau[Bearbeiten | Quelltext bearbeiten]"), edit_link("a [b]")
        (7, 3, 0)
    """
    found = _edit_link()(text) if len(text) <= _LINKED else None
    return found.start() if found else 0


@cache
def _edit_link() -> Callable[[str], re.Match[str] | None]:
    words = "|".join(map(re.escape, phrases("editing")))
    link = rf"(?:{words}|\[(?:{words})\]\([^()\n]{{0,400}}\))"
    return re.compile(rf"\s?\[\s?{link}(?:\s?[|•]\s?{link})?\s?\]$", re.IGNORECASE).search


def _line_signs(text: str, out: list[Strip]) -> None:
    """Add the signs of headings and quotations at the beginning of lines."""
    start = _START.match(text)
    if start is None:
        return
    if text[0] == "#":
        out.append(Strip(0, start.end(), "", "markdown_heading"))
        if text[-1] == "#":
            out += [Strip(m.start(), m.end(), "", "markdown_heading") for m in _HEADING_END.finditer(text)]
    elif start[0][-1].isspace():
        out.append(Strip(0, start.end(), "", "markdown_quote"))
        out += [Strip(m.start(), m.end(), "", "markdown_quote") for m in _QUOTE_LINE.finditer(text)]


def _signs(text: str) -> Callable[..., re.Match[str] | None]:
    """Return what finds the characters that can begin markup in this text."""
    return _SIGNS[4 * ("](" in text) + 2 * (">" in text) + (";" in text)]


_SIGNS = tuple(
    re.compile(rf"[\\`*_~{brackets}{tags}{entities}]").search
    for brackets in ("", r"!\[\]")
    for tags in ("", "<")
    for entities in ("", "&")
)


class _Bracket(NamedTuple):
    """An open bracket."""

    start: int
    image: bool
    mark: int
    """How much was stripped before it."""


class _Scan:
    """One pass over the signs of a text."""

    __slots__ = ("addresses", "brackets", "open", "out", "tags", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.out: list[Strip] = []
        self.brackets: list[_Bracket] = []
        self.open: dict[str, int] = {}
        """Where a run of stars, underscores, tildes or backticks opened."""
        self.addresses = "://" in text
        self.tags = "</" in text or "<br" in text
        """Only a text with an end tag, or a break, is taken for HTML."""
        sign, token = _signs(text), _TOKEN.match
        found = sign(text)
        while found is not None:
            match = token(text, found.start())
            found = sign(text, found.end() if match is None else self._take(match))

    def _take(self, match: re.Match[str]) -> int:
        """Judge one sign; return where the scan goes on."""
        kind = match.lastgroup
        start, end = match.span()
        if kind is None:
            return end
        if kind == "run":
            self._run(match[0], start, end)
        elif kind == "open":
            self.brackets.append(_Bracket(start, match[0] == "![", len(self.out)))
        elif kind == "close":
            if self.brackets:
                self.brackets.pop()
        elif kind == "target":
            return self._target(start, end)
        elif kind == "escape":
            self.out.append(Strip(start, start + 1, "", "markdown_escape"))
        elif kind == "entity":
            self._entity(match[0], start, end)
        elif kind == "address":
            return self._address(start, end)
        elif self.tags:
            return self._tag(start, end)
        return end

    def _run(self, run: str, start: int, end: int) -> None:
        """Pair a run of stars, underscores, tildes or backticks with the one that opened."""
        text = self.text
        before, after = text[start - 1 : start], text[end : end + 1]
        if after in _BLANKS and run not in self.open:
            return
        if len(run) > _LONGEST_RUN or before == "\\" or (self.addresses and _in_address(text, start)):
            return
        strong = len(run) == len("**")
        opened = self.open.get(run, -1)
        hugs = not before.isspace() and (not after.isalnum() or (strong and after.isalpha()))
        if opened >= 0 and hugs and opened + len(run) < start <= opened + _REACH:
            inside_word = after.isalnum() and text[opened - 1 : opened].isalnum() and after < _UNSPACED
            if not inside_word:
                rule = "markdown_code" if run[0] == "`" else "markdown_emphasis"
                self.out += [_new(Strip, (at, at + len(run), "", rule)) for at in (opened, start)]
            self.open = {key: place for key, place in self.open.items() if place < opened}
        elif after not in _NO_OPENING and (not before.isalnum() or (strong and before.isalpha())):
            self.open[run] = start

    def _target(self, start: int, end: int) -> int:
        """Take a link or an image whose target begins at ``end``; return where the scan goes on."""
        if not self.brackets:
            return end
        bracket = self.brackets.pop()
        before = self.text[bracket.start - 1 : bracket.start]
        near = self.text.find(")", end, end + _REACH) >= 0
        target = _TARGET.match(self.text, end) if near else None
        if target is None or target.end() - end > _REACH:
            return end
        address = target[1]
        if not (
            _ADDRESS.search(address) if address else bracket.image or not (before.isalnum() or before in {")", "]"})
        ):
            return end
        if bracket.image:
            self._image(bracket, target.end())
        else:
            self._link(bracket.start, start, target.end())
        return target.end()

    def _image(self, bracket: _Bracket, end: int) -> None:
        """Strip an image with all that was found in its text, and the space that it parts."""
        text, start = self.text, bracket.start
        del self.out[bracket.mark :]
        self.open = {key: place for key, place in self.open.items() if place < start}
        if start == 0 or text[start - 1].isspace():
            while text[end : end + 1] in {" ", "\t"}:
                end += 1
            while text[end : end + 1] in {"", "\n"} and start and text[start - 1] in {" ", "\t"}:
                start -= 1
        self.out.append(Strip(start, end, "", "markdown_image"))

    def _link(self, start: int, label_end: int, end: int) -> None:
        """Strip what stands around the text of a link, and the spaces at its inner ends."""
        text = self.text
        head = _LABEL_HEAD.match(text, start + 1, label_end)
        label = head.end() if head else start + 1
        last = label_end
        while last > label and text[last - 1].isspace():
            last -= 1
        before, after = text[start - 1 : start], text[end : end + 1]
        gap = " " if label > start + 1 and (before.isalnum() or before in _CLOSERS) else ""
        self.out.append(Strip(start, label, gap, "markdown_link"))
        self.out.append(Strip(last, end, " " if last < label_end and after.isalnum() else "", "markdown_link"))

    def _entity(self, entity: str, start: int, end: int) -> None:
        """Spell out a character reference that HTML knows."""
        after = html.unescape(html.unescape(entity))
        if after == "\N{SOFT HYPHEN}":
            after = ""
        elif after.isspace():
            after = " "
        if after != entity and after.isprintable():
            self.out.append(Strip(start, end, after, "html_entity"))

    def _address(self, start: int, end: int) -> int:
        """Strip the angle brackets around an address."""
        found = _AUTO.match(self.text, start)
        if found is None:
            return end
        self.out.append(Strip(start, end, "", "markdown_autolink"))
        self.out.append(Strip(found.end() - 1, found.end(), "", "markdown_autolink"))
        return found.end()

    def _tag(self, start: int, end: int) -> int:
        """Strip a tag; one that begins a line of its own leaves a space."""
        found = _TAG.match(self.text, start)
        if found is None:
            return end
        stop = found.end()
        apart = self.text[start - 1 : start].strip() and self.text[stop : stop + 1].strip()
        gap = " " if apart and found[0].lower().startswith(_GAP_TAGS) else ""
        self.out.append(Strip(start, stop, gap, "html_tag"))
        return stop


def _in_address(text: str, start: int) -> bool:
    """Whether a place lies inside a plain address."""
    scheme = text.rfind("://", max(0, start - _LONGEST_ADDRESS), start)
    return scheme >= 0 and not _BLANK.search(text, scheme, start)

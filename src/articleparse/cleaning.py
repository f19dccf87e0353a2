r"""Cleaning: the edits inside kept lines that no judgement is needed for.

White space runs become one space, invisible and control characters go, ligatures are spelt
out, Markdown markup is stripped. Each edit is returned with the place it stands at; nothing
is changed here. The lines of one block are looked at together, joined by line feeds, since
emphasis and links run across line ends.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

import regex

from .kinds import RepairKind

__all__ = ["Edit", "clean"]


class Edit(NamedTuple):
    """A replacement at ``text[start:end]``."""

    start: int
    end: int
    after: str
    kind: RepairKind
    rule: str


_ODD = regex.compile(
    r"""
      (?P<spacing>[^\S\n]{2,}|[^\S\n\x20])
    | (?P<invisible>[\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}]+
        | [\x00-\x08\x0e-\x1b\x7f\x80-\x84\x86-\x9f\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}]+)
    | (?P<ligature>[\N{LATIN SMALL LIGATURE FF}-\N{LATIN SMALL LIGATURE ST}])
    """,
    regex.VERBOSE | regex.VERSION1,
)
_SPACES = regex.compile(r"\s{2,}|[^\S\x20]")
_MARKED = regex.compile(r"[*_`\[\\#>]")
_LINK = regex.compile(r"!?\[([^\[\]]{0,400})\]\((?:[^()\s]|\([^()\s]*+\)|\n(?=\S)){0,2000}+(?:\s\"[^\"\n]{0,200}\")?\)")
_EMPHASIS = regex.compile(
    r"(?<![\w*\\])(\*{1,3})(?=[^\s*])([^*]{1,2000}+)(?<=\S)\1(?![\w*])|(?<![\w_\\])(_{1,3})(?=[^\s_])([^_]{1,2000}+)(?<=\S)\3(?![\w_])"
)
_HEADING = regex.compile(r"^#{1,6}[^\S\n]+|(?<=\S)[^\S\n]++#{1,6}$")
_ESCAPE = regex.compile(r"\\(?=[\\`*_{}\[\]<>()#+\-.!|~])")


def clean(text: str, *, joined: bool = False) -> list[Edit]:
    r"""Return the edits that a block's lines need, in order and apart from each other.

    ``text`` is the raw text of the lines, joined by ``"\n"``; with ``joined``, a line feed in
    it, and the white space around it, becomes a space too.

    Example:
        >>> [(edit.start, edit.end, edit.after) for edit in clean("The  *Times* said")]
        [(3, 5, ' '), (5, 6, ''), (11, 12, '')]
    """
    if text.isascii() and "  " not in text and text.isprintable() and not _MARKED.search(text):
        return []
    edits = _markup(text) if _MARKED.search(text) else []
    edits += _characters(text)
    if joined and len(text.splitlines()) > 1:
        edits = [e for e in edits if e.kind is not RepairKind.SPACING]
        edits += [
            Edit(m.start(), m.end(), " ", RepairKind.LINE_BREAK if "\n" in m[0] else RepairKind.SPACING, "white_space")
            for m in _SPACES.finditer(text)
        ]
    if len(edits) > 1:
        edits.sort()
        edits = _apart(edits)
    return edits


def _characters(text: str) -> list[Edit]:
    out = []
    for match in _ODD.finditer(text):
        name = match.lastgroup or ""
        after = ""
        if name == "spacing":
            after = " "
        elif name == "ligature":
            after = unicodedata.normalize("NFKC", match[0])
        out.append(Edit(match.start(), match.end(), after, RepairKind(name), name))
    return out


def _markup(text: str) -> list[Edit]:
    out = []

    def drop(start: int, end: int, rule: str) -> None:
        if start < end:
            out.append(Edit(start, end, "", RepairKind.MARKUP, rule))

    for match in _HEADING.finditer(text):
        drop(match.start(), match.end(), "markdown_heading")
    if "](" in text:
        for match in _LINK.finditer(text):
            if match[0][0] == "!":
                drop(match.start(), match.end(), "markdown_image")
            else:
                drop(match.start(), match.start(1), "markdown_link")
                drop(match.end(1), match.end(), "markdown_link")
    if "*" in text or "_" in text:
        for match in _EMPHASIS.finditer(text):
            inner = 2 if match[1] else 4
            drop(match.start(), match.start(inner), "markdown_emphasis")
            drop(match.end(inner), match.end(), "markdown_emphasis")
    if "\\" in text:
        for match in _ESCAPE.finditer(text):
            drop(match.start(), match.end(), "markdown_escape")
    return out


def _apart(edits: list[Edit]) -> list[Edit]:
    """Leave out edits that begin inside the one before."""
    out = edits[:1]
    for edit in edits[1:]:
        if edit.start >= out[-1].end:
            out.append(edit)
    return out

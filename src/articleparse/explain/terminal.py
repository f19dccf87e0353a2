r"""Terminal: the account as lines of styled text, the names of the roles in the margin.

The raw text runs on as the article reads: a mended break is a sign (``⏎␣`` where it became a
space, ``⏎⁀`` where it joined two halves), all other line ends are where they were::

          title  # The river rises again
      paragraph  The river that has twice this spring⏎␣flooded the lower town
         × tags  Rivers | Weather                          tag_line 93 %

What was removed is struck, its rule and confidence in the right margin, or below it where
the terminal is narrow.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from ..kinds import BODY, BOILERPLATE, FIELDS, RepairKind, Role
from .palette import DROPPED, MEND, NAME, ODD_SIGN, PLAIN, QUIET, SPACED, STRONG, Style, painted, style_of
from .panes import break_sign
from .parts import Part, parts
from .signs import ODD, sign, visible
from .summary import Share, Summary, summarise
from .wrap import columns, fitted, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..article import Article
    from ..records import Entry
    from .wrap import Fragment

__all__ = ["Look", "fragments", "render"]

_MARGIN = 16
"""Columns of the left margin: ``page furniture`` and a sign."""
_NOTE = 30
"""Columns of the right margin."""
_WIDE = 116
"""From this width on there is a right margin."""
_LEAST = 20
"""Columns left for the text, however narrow the terminal."""
_DOTS = 8
"""White space of more characters than this is shown by their number; behind a longer text an arrow leads on."""
_BREAKS = frozenset({RepairKind.LINE_BREAK, RepairKind.PAGE_BREAK})
_BETWEEN = frozenset({Role.SPACE, Role.BREAK})


class Look(NamedTuple):
    """How to write: columns, and whether in colour."""

    width: int = 80
    colour: bool = False

    def paint(self, text: str, style: Style) -> str:
        """Return a text in a style."""
        return painted(text, style, colour=self.colour)

    def plain(self, row: list[Fragment]) -> list[Fragment]:
        """Return fragments, without colour with the brackets that stand for it."""
        return row if self.colour else [(self.paint(text, style), PLAIN) for text, style in row]

    def row(self, row: Iterable[Fragment]) -> str:
        """Return fragments as text."""
        return "".join(self.paint(text, style) for text, style in row)


def render(article: Article, look: Look, name: str = "") -> Iterator[str]:
    r"""Yield the lines that show what was done to an article.

    Example:
        >>> from articleparse import parse
        >>> text = "\n".join(render(parse("The rain has ended."), Look()))
        >>> "The rain has ended." in text
        True
    """
    yield from head(article, look, name)
    for line in _lines(article.raw, parts(article)):
        yield from _rows(line, look)


# ---------------------------------------------------------------- the head


def head(article: Article, look: Look, name: str = "") -> Iterator[str]:
    """Yield the sums and the fields of an article."""
    summary = summarise(article)
    facts = [name, article.language or "language unknown", f"fingerprint {article.fingerprint or 'unknown'}"]
    yield look.paint("  ".join(visible(fact) for fact in facts if fact), STRONG)
    yield from (look.row(row) for row in wrapped([(_sums(summary), PLAIN)], look.width))
    shares = {
        "removed": [share for share in summary.roles if share.kind in BOILERPLATE],
        "repairs": list(summary.repairs),
    }
    for title, found in shares.items():
        if found:
            line = f"{title}: " + ", ".join(map(_share, found))
            yield from (look.row(row) for row in wrapped([(line, PLAIN)], look.width))
    rule = look.paint("─" * look.width, QUIET)
    yield rule
    for field, value in list(_values(article)) or [("", "The text names no title, author or date.")]:
        margin = look.paint(field.rjust(_MARGIN), NAME)
        for row in wrapped([(visible(value), PLAIN)], max(look.width - _MARGIN - 2, _LEAST)):
            yield f"{margin}  {look.row(row)}"
            margin = " " * _MARGIN
    yield rule


def _sums(summary: Summary) -> str:
    families = (
        ("kept", summary.kept),
        ("in fields", summary.fields),
        ("removed", summary.removed),
        ("white space between", summary.space),
    )
    shares = ", ".join(f"{summary.percent(size):.1f} % {words}" for words, size in families)
    return f"{summary.size:,} characters: {shares}"


def _share(share: Share) -> str:
    return f"{share.kind.replace('_', ' ')} {share.count:,}"


def _values(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the fields of an article that have a value, each author apart."""
    names = ("title", "subtitle", "authors", "published", "updated", "dateline", "publisher", "url")
    for name in names:
        value = getattr(article, name)
        if name == "authors":
            yield from (("author", author) for author in value)
        elif value is not None:
            yield name, str(value)


# ---------------------------------------------------------------- the text


class _Line:
    """A line of the display before it is wrapped."""

    __slots__ = ("entries", "fragments")

    def __init__(self) -> None:
        self.fragments: list[Fragment] = []
        self.entries: list[Entry] = []
        """Those that begin in the line and are named beside it."""

    def add(self, entry: Entry) -> None:
        """Name an entry beside the line, once for each role and rule."""
        if all((known.role, known.rule) != (entry.role, entry.rule) for known in self.entries):
            self.entries.append(entry)

    def labels(self) -> list[tuple[str, Style]]:
        """Return what the left margin says."""
        return [
            (("× " if entry.role in BOILERPLATE else "") + entry.role.replace("_", " "), style_of(entry.role))
            for entry in self.entries
        ]

    def notes(self, *, wide: bool) -> list[str]:
        """Return the rules and confidences: of what was removed, and where there is room of the fields too."""
        told = BOILERPLATE | FIELDS if wide else BOILERPLATE
        return [_note(entry) if entry.role in told else "" for entry in self.entries if wide or entry.role in told]


def _note(entry: Entry) -> str:
    return f"{visible(entry.rule)} {100 * entry.confidence:.0f} %"


def _lines(raw: str, found: Iterable[Part]) -> Iterator[_Line]:
    """Yield the lines of the display: a mended break does not end one, any other line feed does."""
    line = _Line()
    last: Entry | None = None
    for part in found:
        entry = part.entry
        if entry.role is Role.BREAK and line.fragments and last and last.role in BOILERPLATE:
            yield line
            line = _Line()
        elif entry.role is Role.SPACE:
            last = None
        elif entry.role is not Role.BREAK and not _goes_on(last, entry):
            line.add(entry)
        last = last if entry.role in _BETWEEN else entry
        for piece in fragments(raw, part):
            if piece[0] == "\n":
                yield line
                line = _Line()
            else:
                line.fragments.append(piece)
    if line.fragments:
        yield line


def _goes_on(last: Entry | None, entry: Entry) -> bool:
    """Whether an entry needs no name, being named already or a further line of the same block."""
    return last is entry or (last is not None and last.role is entry.role and entry.role in BODY)


def fragments(raw: str, part: Part) -> Iterator[Fragment]:
    """Yield what is shown of a part; a line feed that ends a line of the display comes alone."""
    text, repair = raw[part.start : part.end], part.repair
    if repair is not None and repair.kind in _BREAKS:
        if text.strip():
            yield visible(text), DROPPED
        yield break_sign(repair.after), MEND
        if "\n" in repair.after:
            yield "\n", PLAIN
    elif repair is not None:
        if text.strip():
            yield visible(text), DROPPED
        elif text:
            yield _dots(text), SPACED
        if len(text) > _DOTS and repair.after:
            yield " → ", QUIET
        if repair.after:
            yield visible(repair.after), MEND if repair.after.strip() else PLAIN
    else:
        yield from _plain(text, style_of(part.role))


def _dots(space: str) -> str:
    """Return a dot for each character of white space, a number where they are many."""
    return "·" * len(space) if len(space) <= _DOTS else f"·×{len(space):,}"


def _plain(text: str, style: Style) -> Iterator[Fragment]:
    """Yield a text line by line, its odd characters as signs."""
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n")):
        if number:
            yield "\n", PLAIN
        at = 0
        for match in () if line.isprintable() else ODD.finditer(line):
            yield line[at : match.start()].replace("\t", "⇥ "), style
            yield "".join(map(sign, match[0])), ODD_SIGN
            at = match.end()
        if at < len(line):
            yield line[at:].replace("\t", "⇥ "), style


def _rows(line: _Line, look: Look) -> Iterator[str]:
    """Yield the rows of a line, with its margins."""
    wide = look.width >= _WIDE
    width = max(look.width - _MARGIN - 2 - (_NOTE + 2 if wide else 0), _LEAST)
    rows = list(wrapped(look.plain(line.fragments), width))
    labels, notes = line.labels(), line.notes(wide=wide)
    if not wide:
        rows += [[(f"└ {fitted(note, width - 2).rstrip()}", QUIET)] for note in notes]
        notes = []
    for row, label, note in zip_longest(rows, labels, notes):
        text = f"{_margin(label or ('', PLAIN), look)}  {look.row(row or [])}"
        if note:
            used = sum(columns(piece) for piece, _ in row or [])
            text += " " * (width - used + 2) + look.paint(fitted(note, _NOTE).rstrip(), QUIET)
        yield text.rstrip(" ")


def _margin(label: Fragment, look: Look) -> str:
    """Return a name for the left margin; what was removed is not struck there."""
    name, style = label
    return " " * (_MARGIN - columns(name)) + look.paint(name, Style(style.codes.removeprefix("9;")))

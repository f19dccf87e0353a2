"""Pages of HTML as flat text, with what their marks say is true, by the standard library alone.

It sets each block on a line of its own, a blank line between two, and the bullets of lists, as text browsers do.
"""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

__all__ = ["PAGES", "Flat", "flat"]

PAGES = {path.stem: path for path in sorted((Path(__file__).parent / "corpus").glob("*.html"))}
_INLINE = frozenset(
    ("a", "abbr", "b", "big", "bdi", "cite", "code", "data", "dfn", "em", "font", "i", "img", "ins", "kbd", "label"),
).union(
    ("mark", "meta", "link", "q", "s", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
    ("input", "button", "select", "svg", "path", "use", "source", "picture", "audio", "video", "iframe", "nobr"),
)
_HIDDEN = frozenset({"script", "style", "title", "noscript", "template", "svg"})
_VOID = frozenset({"meta", "link", "img", "br", "hr", "input", "source", "wbr", "path", "use", "area", "col"})


class Flat(NamedTuple):
    """A page as text, and what is true of it."""

    raw: str
    language: str
    title: str
    authors: tuple[str, ...]
    date: str | None
    blocks: tuple[tuple[str, str], ...]
    """The kind and the text of each block of the body."""

    @property
    def paragraphs(self) -> list[str]:
        """The texts of its paragraphs."""
        return [text for kind, text in self.blocks if kind == "paragraph"]


class _Flattener(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[str] = []
        self.meta: dict[str, list[str]] = {}
        self.truth: list[tuple[str, str]] = []
        self.language = ""
        self._row: list[str] = []
        self._hidden = 0
        self._marked: list[tuple[str, str, list[str], int]] = []  # tag, mark, text, depth of the same tag inside

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = dict(attrs)
        if tag == "html":
            self.language = (own.get("lang") or "")[:2]
        if tag == "meta" and (own.get("name") or "").startswith("truth-"):
            self.meta.setdefault(own["name"] or "", []).append(own["content"] or "")
        self._hidden += tag in _HIDDEN
        if tag == "br" or tag not in _INLINE:
            self._flush()
        if tag == "li":
            self._row.append("* ")
        if tag in _VOID:
            return
        self._marked = [(name, mark, text, depth + (name == tag)) for name, mark, text, depth in self._marked]
        if own.get("data-truth"):
            self._marked.append((tag, own["data-truth"] or "", [], 0))

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in _HIDDEN
        if tag not in _INLINE:
            self._flush()
        left = []
        for name, mark, text, depth in self._marked:
            if name == tag and not depth:
                self.truth.append((mark, " ".join("".join(text).split())))
            else:
                left.append((name, mark, text, depth - (name == tag)))
        self._marked = left

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._row.append(data)
            for _, _, text, _ in self._marked:
                text.append(data)

    def _flush(self) -> None:
        row = " ".join("".join(self._row).split())
        self._row.clear()
        if row.strip("* "):
            self.rows.append(row)
        for _, _, text, _ in self._marked:
            text.append(" ")

    def close(self) -> None:
        super().close()
        self._flush()


def flat(path: Path) -> Flat:
    """Return a page as flat text, and what is true of it."""
    reader = _Flattener()
    reader.feed(path.read_text("utf-8"))
    reader.close()
    title = next(text for mark, text in reader.truth if mark == "title")
    return Flat(
        raw="\n\n".join(reader.rows) + "\n",
        language=reader.language,
        title=title,
        authors=tuple(reader.meta.get("truth-author", ())),
        date=reader.meta.get("truth-date", [None])[0],
        blocks=tuple((mark, text) for mark, text in reader.truth if mark not in {"title", "summary"}),
    )

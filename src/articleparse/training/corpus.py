"""Flatten the pages of our own, whose HTML says what is the article: for the models, and to measure on.

The pages in ``tests/corpus`` are written in the manner of those that newsrooms all over the world
publish, each of another site. An attribute marks what is true::

    <meta name="truth-date" content="2024-05-03">
    <meta name="truth-author" content="Ada Roe">      one for each who signed, in their order
    <h1 data-truth="title">Rain at last</h1>
    <p data-truth="summary">After forty dry days ...</p>
    <h2 data-truth="heading">...</h2>
    <p data-truth="paragraph">...</p>

They are taken out before a tool sees the page::

    python -m articleparse.training corpus --write own.jsonl.gz
    python -m articleparse.training labels ... own.jsonl.gz
    python -m articleparse.training corpus --each 2 --write own.dev.jsonl.gz
    python -m articleparse.training fields ... --more own.dev.jsonl.gz

It takes what :mod:`articleparse.training.flattening` takes.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import unicodedata
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from .flattening import TOOLS, flattened, soup_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["cases", "main", "truth_of", "unmarked"]

_PAGES = Path("tests/corpus")
_marks = re.compile(r'<meta name="truth-[^>]*>\s*|\sdata-truth="[^"]*"')


def unmarked(html: str) -> str:
    """Return a page without what says what is true.

    Example:
        >>> unmarked('<h1 data-truth="title">Rain at last</h1>')
        '<h1>Rain at last</h1>'
    """
    return _marks.sub("", html)


def truth_of(html: str) -> dict[str, Any]:
    """Return what a page says is true: title, authors, date, and paragraphs with their kinds."""
    soup = soup_of(html)
    blocks = [(element["data-truth"], _flat(element.get_text())) for element in soup.select("[data-truth]")]
    date = soup.find("meta", attrs={"name": "truth-date"})
    return {
        "title": next((text for kind, text in blocks if kind == "title"), None),
        "authors": [meta["content"] for meta in soup.select('meta[name="truth-author"]')],
        "date": date["content"] if date else None,
        "date_also": [],
        "paragraphs": [{"kind": kind, "text": text} for kind, text in blocks if kind != "title" and text],
    }


def cases(folder: Path, each: int = len(TOOLS)) -> Iterator[dict[str, Any]]:
    """Yield each page of a folder as so many tools in turn flatten it, in the form of the web cases."""
    turn = cycle(TOOLS)
    with TemporaryDirectory() as name:
        page = Path(name) / "page.html"
        for path in sorted(folder.glob("*.html")):
            html = path.read_text("utf-8")
            truth, bare = truth_of(html), unmarked(html)
            page.write_text(bare, "utf-8")
            own = {"source": "own", "site": path.stem, "publisher": path.stem, "lang": soup_of(html).html["lang"][:2]}
            for tool in islice(turn, each):
                raw = flattened(tool, page, bare)
                seen = _flat(raw).casefold()
                visible = {
                    "title": _flat(truth["title"] or "").casefold() in seen,
                    "authors": bool(truth["authors"]) and all(each.casefold() in seen for each in truth["authors"]),
                    "date": truth["date"] is not None,
                }
                case = {"id": f"own/{path.stem}#{tool}", "renderer": tool, "raw": raw, "truth": truth}
                yield own | case | {"visible": visible}


def _flat(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def main() -> None:
    """Flatten the pages and write them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--root", type=Path, default=_PAGES, help="the folder of the pages")
    parser.add_argument("--write", type=Path, required=True, help="JSON Lines, gzip")
    parser.add_argument("--each", type=int, default=len(TOOLS), help="tools that flatten each page, in turn")
    options = parser.parse_args()
    with gzip.open(options.write, "wt", encoding="utf-8") as file:
        for case in cases(options.root, options.each):
            file.write(json.dumps(case, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()

"""Flatten pages that are no news: manuals, books and lists of questions, for the model of labels.

The web pages are pages of news, whose articles are sentences. A manual's are steps, terms with
their meanings, tables and code, with names of commands between tags; a model that has seen
news alone takes one word in six of them for boilerplate. So pages of the documentation that
Debian packages are flattened by the tools that flattened the news, with what their HTML says
is the article for a truth::

    python -m articleparse.training reference --write reference.jsonl.gz
    python -m articleparse.training labels ... reference.jsonl.gz

The packages are those that install the files of :data:`SITES`; a site that is not there is left
out. It takes what :mod:`articleparse.training.flattening` takes.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from .flattening import TOOLS, flattened, soup_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["blocks_of", "main"]

SITES: dict[str, tuple[int, str]] = {
    "anarchism": (24, "doc/anarchism/html/*.html"),
    "apache": (40, "doc/apache2-doc/manual/*/**/*.html*"),
    "aptitude": (32, "doc/aptitude/html/*/*.html"),
    "cmake": (10, "doc/cmake-data/html/*/*.html"),
    "debianfaq": (56, "doc/debian/FAQ/**/*.html"),
    "debianhistory": (14, "doc/debian-history/docs/*.html"),
    "debianreference": (20, "debian-reference/*.html"),
    "developersreference": (20, "developers-reference/*/*.html"),
    "exim": (8, "doc/exim4-doc-html/spec_html/*.html"),
    "gimp": (120, "gimp/2.0/help/*/*.html"),
    "git": (12, "doc/git-doc/**/*.html"),
    "gnucash": (25, "doc/gnucash-docs/gnucash-guide-*/*.html"),
    "handbook": (95, "doc/debian-handbook/html/*/*.html"),
    "installationguide": (60, "doc/installation-guide-amd64/*/*.html"),
    "libreoffice": (160, "libreoffice/help/*/text/*/guide/*.html"),
    "lilypond": (60, "doc/lilypond/html/Documentation/**/*.html"),
    "linux": (20, "doc/linux-doc-6.1/html/**/*.html"),
    "node": (14, "doc/nodejs/api/*.html"),
    "octave": (10, "doc/octave/octave.html/*.html"),
    "postfix": (10, "doc/postfix/html/*README.html"),
    "postgres": (20, "doc/postgresql-doc-15/html/*.html"),
    "python": (24, "doc/python3.11/html/*/*.html"),
    "sphinx": (12, "doc/sphinx-doc/html/**/*.html"),
    "sqlite": (20, "doc/sqlite3/*.html"),
}
"""How many pages of each site, and where its files are below the root of the packages."""
_ARTICLE = "main, [role=main], div.body, #page-content, #DisplayArea, #apicontent, #main, #outer"
"""What holds the article, where it is not all of the body."""
_AROUND = (
    "script, style, nav, footer, [role=navigation], [role=contentinfo], .navheader, .navfooter, .breadcrumbs, .related,"
    " .headerlink, .sphinxsidebar, .docnav, .nav_table, .header, #tocframe, .up, .bottomlang, .toplang, .nosearch,"
    " .toc, .contents, .list-of-tables, .lang-selection, #footer, .rst-footer-buttons, .wy-nav-side"
)
"""What is not of the article, inside it or not."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_KINDS = dict.fromkeys(_HEADINGS, "heading") | {"pre": "body", "td": "table", "th": "table"}
_BLOCKS = _HEADINGS.union(
    ("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt"),
    ("figcaption", "figure", "footer", "form", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section"),
    ("table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
)
"""Elements that part paragraphs."""
_LEAST, _MOST = 800, 25_000
"""Code points of the sentences of the shortest page, and of the article of the longest."""
_SENTENCE = 40
"""Code points of the shortest paragraph that is counted as a sentence."""
_HTML = 200_000
"""Code points of the longest file that is read."""


def _blocks(element: Any, kind: str = "paragraph") -> Iterator[tuple[str, str]]:  # noqa: ANN401 - Beautiful Soup has no types
    """Yield the kind and the text of each stretch between two elements that part paragraphs."""
    run: list[str] = []
    for child in element.children:
        name = child.name
        if name in _BLOCKS:
            yield from _flushed(run, kind)
            yield from _blocks(child, _KINDS.get(name, kind))
        elif name is None:
            run.append(str(child) if type(child).__name__ == "NavigableString" else "")
        elif child.find(_BLOCKS):
            yield from _flushed(run, kind)
            yield from _blocks(child, kind)
        else:
            run.append(" " if name == "br" else child.get_text())
    yield from _flushed(run, kind)


def _flushed(run: list[str], kind: str) -> Iterator[tuple[str, str]]:
    text = " ".join("".join(run).split())
    run.clear()
    if text:
        yield kind, text


def blocks_of(html: str) -> list[tuple[str, str]]:
    """Return the kinds and the texts of the blocks of a page's article."""
    soup = soup_of(html)
    article = soup.select_one(_ARTICLE) or soup.body
    if article is None:
        return []
    for around in article.select(_AROUND):
        around.decompose()
    return list(_blocks(article))


def _truth(html: str) -> dict[str, Any] | None:
    """Return the truth of a page, ``None`` if it holds no article of a fit size, or hardly any sentences."""
    blocks = blocks_of(html)
    size = sum(len(text) for _, text in blocks)
    prose = sum(len(text) for kind, text in blocks if kind == "paragraph" and len(text) >= _SENTENCE)
    if prose < max(_LEAST, size // 4) or size > _MOST:
        return None
    title = next((text for kind, text in blocks if kind == "heading"), None)
    paragraphs = [{"kind": kind, "text": text} for kind, text in blocks if text != title or kind != "heading"]
    return {"title": title, "authors": [], "date": None, "paragraphs": paragraphs}


def _cases(root: Path, rng: Random) -> Iterator[dict[str, Any]]:
    """Yield the pages of all sites, each flattened by the next tool."""
    number = 0
    for site, (count, pattern) in SITES.items():
        files = sorted(path for path in root.glob(pattern) if path.is_file())
        rng.shuffle(files)
        taken = 0
        for path in files:
            html = path.read_text("utf-8", "replace")
            truth = _truth(html) if len(html) <= _HTML else None
            if truth is not None:
                tool = TOOLS[number % len(TOOLS)]
                own: dict[str, Any] = {
                    "id": f"{site}/{number}#{tool}",
                    "site": site,
                    "publisher": site,
                    "renderer": tool,
                    "lang": "",
                }
                own |= {"source": "reference", "visible": dict.fromkeys(("title", "authors", "date"), False)}
                yield own | {"raw": flattened(tool, path, html), "truth": truth}
                number, taken = number + 1, taken + 1
            if taken == count:
                break
        print(f"{site}: {taken} of {len(files)} files", flush=True)


def main() -> None:
    """Flatten the pages and write them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--root", type=Path, default=Path("/usr/share"), help="where the packages are installed")
    parser.add_argument("--write", type=Path, required=True, help="JSON Lines, gzip")
    options = parser.parse_args()
    with gzip.open(options.write, "wt", encoding="utf-8") as file:
        for case in _cases(options.root, Random(11)):
            file.write(json.dumps(case, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()

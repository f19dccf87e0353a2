"""Typeset articles in layouts made at random, and read them back: more texts for line breaks, and for the fields.

The typeset cases show six layouts, and :mod:`articleparse.training.spoil` does not know fonts,
pages or extractors. Here the articles of the web pages are set to PDF in one to four columns,
in common faces, ragged or justified, with the marks of paragraphs, the running heads and feet
that pages have, and with what stands between the lines of an article: notes, boxes, captions, quotes. The
texts of those are sentences of other articles in the same language. The heads are those of
:mod:`articleparse.training.heads`.

``python -m articleparse.training layouts --data ../shared/data --write layouts.jsonl.gz`` writes
them, and with another ``--seed`` others, to measure on; ``python -m articleparse.training breaks --data ../shared/data
--also layouts.jsonl.gz`` trains on them, and so does ``fields --more layouts.jsonl.gz``. It takes what the extra
``layouts`` installs, poppler's
pdftotext, and the fonts of ``_FACES`` (a face that is missing is set in another one); nothing else here needs them.
"""

from __future__ import annotations

import argparse
import gzip
import json
from html import escape
from importlib import import_module
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from .aligned import Article, articles
from .extracting import EXTRACTORS, read_back
from .heads import STYLE, Head, set_head

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["main"]

_PAGES = ("A4", "A4", "letter", "170mm 240mm", "148mm 210mm", "210mm 210mm")
_FACES = (
    *("Liberation Serif", "Liberation Serif", "DejaVu Serif", "Noto Serif", "Liberation Sans", "DejaVu Sans"),
    *("Noto Sans", "Liberation Sans Narrow", "DejaVu Sans Condensed", "Liberation Mono"),
    *("Carlito", "Caladea", "EB Garamond", "Open Sans"),
)
_ALIGNED = ("text-align:left;hyphens:none", "text-align:left;hyphens:auto", "text-align:justify;hyphens:auto")
_MARKS = (
    "p+p{text-indent:1.3em}p{margin:0}",
    "p{margin:0}",
    "p{margin:0 0 .8em}",
    "p{margin:0 0 .4em}p+p{text-indent:1em}",
)
_MARGINS = ("top-left", "top-center", "top-right", "bottom-left", "bottom-center", "bottom-right")
_EXTRAS = ("note", "box", "caption", "quote")
_STYLE = """
h1{font-size:1.8em;text-align:left;hyphens:none;margin:0 0 .3em}
h2{font-size:1.1em;text-align:left;hyphens:none;margin:.7em 0 .2em}
.deck{font-style:italic;text-align:left;hyphens:none;text-indent:0}
.note{float:footnote;font-size:.8em;text-indent:0;text-align:left}
.box{border:1pt solid;padding:2mm;font-size:.9em;margin:2mm 0;break-inside:avoid}
.quote{font-size:1.4em;margin:2mm 0;text-align:center;hyphens:none;break-inside:avoid}
.image{height:20mm}figure{margin:2mm 0;break-inside:avoid}figcaption{font-size:.8em;text-align:left}
.initial{float:left;font-size:3em;line-height:.9}
.inside{float:left;width:100%;box-sizing:border-box;text-indent:0}
"""
_MOST = 9000
"""Code points of the longest article: a few pages."""
_LETTERS = 0.8
"""Share of the letters of an article that a text must have to be its."""
_FEW = 5
"""Paragraphs of the shortest."""


class _Setting(NamedTuple):
    """One article in one layout."""

    html: str
    boilerplate: list[str]
    head: Head


def _set(article: Article, fillers: Sequence[str], teasers: list[str], random: Random) -> _Setting:
    """Return an article as HTML, in a layout made at random."""
    columns = random.choice((1, 1, 1, 2, 2, 3, 4))
    head = set_head(article, teasers, random)
    margins, boilerplate = _margins(article, head, random)
    extras = {extra: random.choice(fillers) for extra in _EXTRAS if random.random() < 0.4}  # noqa: PLR2004
    boilerplate += [*extras.values(), *head.said]
    css = (
        f"@page{{size:{random.choice(_PAGES[: 6 if columns < 3 else 3])};margin:16mm 13mm;font:8pt serif;{margins}}}"  # noqa: PLR2004
        f"body{{font:{random.choice((8, 9, 9.5, 10, 11)) - (columns > 2)}pt/1.3 {random.choice(_FACES)!r},'Noto Sans';"  # noqa: PLR2004
        f"{random.choice(_ALIGNED)}}}.text{{column-count:{columns};column-gap:{random.choice((4, 6, 9))}mm}}"
        f"{random.choice(_MARKS)}{_STYLE}{STYLE}"
    )
    body = _body(article, extras, random)
    start = "<div class=text>"
    above = start + head.above if random.random() < 0.3 else head.above + start  # noqa: PLR2004 - in the first column
    html = f"<html lang={article.language}><style>{css}</style>{above}{body}{head.behind}</div></html>"
    return _Setting(html, boilerplate, head)


def _margins(article: Article, head: Head, random: Random) -> tuple[str, list[str]]:
    """Return the boxes in the margins of the pages, and what stands in them beside page numbers.

    The day of an article that has none in its head may stand there; another one is that of the printing.
    """
    day = head.day or f"{random.randint(1, 28)}.{random.randint(1, 12)}.20{random.randint(10, 26)}"
    name, site = article.publisher, f"www.{article.publisher.lower()}.example/{random.randint(1000, 99999)}"
    page = random.choice(("counter(page)", '"– " counter(page) " –"', 'counter(page) "/" counter(pages)'))
    title = (head.title or name)[: random.choice((18, 36, 36, 60))]
    out, said = [], []
    for place in random.sample(_MARGINS, random.randint(1, 3)):
        what = random.choice((name, day, site, f"{title}…", title, f"{name}, {day}", page, page))
        content = page if what == page else json.dumps(what, ensure_ascii=False)
        out.append(f"@{place}{{content:{content}}}")
        if what != page:
            said.append(what)
    return "".join(out), said


def _body(article: Article, extras: dict[str, str], random: Random) -> str:
    """Return the paragraphs and headings, with what stands between them."""
    blocks = [(kind, escape(text)) for kind, text in article.blocks if kind in {"paragraph", "heading"}]
    places = {extra: random.randrange(len(blocks)) for extra in extras}
    inside = {extra for extra in extras if random.random() < 0.5}  # noqa: PLR2004 - half of them interrupt a paragraph
    out, initial = [], random.random() < 0.15  # noqa: PLR2004 - a drop cap
    for number, (kind, text) in enumerate(blocks):
        here = [extra for extra, place in places.items() if place == number]
        note = f"<span class=note>{escape(extras['note'])}</span>" if "note" in here else ""
        inner = [extra for extra in here if kind == "paragraph" and extra in inside.difference({"note"})]
        first, rest = _halves(text, random) if inner else (text, "")
        if initial and kind == "paragraph" and first[:1].isupper():
            first, initial = f"<span class=initial>{first[0]}</span>{first[1:]}", False
        whole = f"{first}{''.join([_extra(extra, extras[extra], ' inside') for extra in inner])}{rest}"
        out.append(f"<h2>{text}</h2>" if kind == "heading" else f"<p>{whole}{note}</p>")
        out += [_extra(extra, extras[extra]) for extra in here if extra not in {"note", *inner}]
    return "".join(out)


def _halves(text: str, random: Random) -> tuple[str, str]:
    """Return a paragraph in two parts, cut at a space somewhere in its middle."""
    cut = text.find(" ", random.randint(len(text) // 4, 3 * len(text) // 4)) + 1
    return text[:cut], text[cut:]


def _extra(extra: str, text: str, inside: str = "") -> str:
    """Return a box, a caption or a quotation; what stands inside a paragraph is set behind the line it comes in."""
    image, size = ("<span class=image></span>", "font-size:.8em") if extra == "caption" else ("", "")
    return f"<span class='{extra}{inside}' style='display:block;{size}'>{image}{escape(text)}</span>"


def _cases(source: Sequence[Article], count: int, random: Random) -> Iterator[dict[str, object]]:
    """Yield texts: each article in a few layouts, each layout read by two extractors."""
    html = import_module("weasyprint").HTML
    fillers: dict[str, list[str]] = {}
    teasers: dict[str, list[str]] = {}
    for article in source:
        for kind, text in article.blocks:
            if kind == "title":
                teasers.setdefault(article.language, []).append(text)
            if kind == "paragraph" and 40 < len(text) < 200:  # noqa: PLR2004 - a note, a box, a caption
                fillers.setdefault(article.language, []).append(text)
    fit = [
        article
        for article in source
        if sum(kind == "paragraph" for kind, _ in article.blocks) >= _FEW
        and sum(len(text) for _, text in article.blocks) < _MOST
    ]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "page.pdf"
        for number in range(count):
            article = fit[number % len(fit)]
            others = [text for text in teasers.get(article.language, ()) if ("title", text) not in article.blocks]
            setting = _set(article, fillers.get(article.language, fillers["en"]), others, random)
            html(string=setting.html).write_pdf(path)
            for extractor in random.sample(EXTRACTORS, 2):
                raw = read_back(path, extractor)
                if not _readable(article, raw):
                    continue
                yield {
                    "id": f"layouts/{number}#{extractor}",
                    "publisher": article.publisher,
                    "site": article.site,
                    "lang": article.language,
                    "layout": f"random-{number}",
                    "extractor": extractor,
                    "raw": raw,
                    "blocks": [text for kind, text in article.blocks if kind != "author"],
                    "boilerplate": setting.boilerplate,
                    **_known(article, setting),
                }


def _readable(article: Article, raw: str) -> bool:
    """Whether an extractor read the letters that were set, and not those of a font without names for them."""
    known = {sign for _, text in article.blocks for sign in text if sign.isalpha()}
    return len(known.intersection(raw)) > _LETTERS * len(known)


def _known(article: Article, setting: _Setting) -> dict[str, object]:
    """Return the truth of an article, and what of it its page shows."""
    head = setting.head
    dated = head.dated or (head.day != "" and any(head.day in text for text in setting.boilerplate))
    truth = {
        "title": head.title or None,
        "authors": list(article.authors),
        "date": article.date,
        "paragraphs": [{"kind": kind, "text": text} for kind, text in article.blocks if kind != "title"],
    }
    return {"truth": truth, "visible": {"title": head.title != "", "authors": head.signed, "date": dated}}


def main() -> None:
    """Write the texts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with web/")
    parser.add_argument("--write", type=Path, required=True, help="file to write, JSON Lines, gzip")
    parser.add_argument("--count", type=int, default=800, help="articles to set")
    parser.add_argument("--seed", type=int, default=7, help="another one makes other layouts")
    options = parser.parse_args()
    random = Random(options.seed)
    source = articles(options.data)
    random.shuffle(source)
    with gzip.open(options.write, "wt", encoding="utf-8") as file:
        for case in _cases(source, options.count, random):
            file.write(json.dumps(case, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()

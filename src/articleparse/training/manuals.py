"""Read manuals back from their PDFs, with the paragraphs of their HTML for a truth: more texts for line breaks.

What :mod:`articleparse.training.layouts` sets, one program sets, and it sets news. Manuals are set by TeX and by
others, in their own formats, with lists in lists, terms and their meanings, commands and tables; and
many of them in several of twenty-two languages::

    python -m articleparse.training manuals --write manuals.jsonl.gz
    python -m articleparse.training breaks --data ../shared/data --also layouts.jsonl.gz manuals.jsonl.gz

The packages are those of Debian that install the files of :data:`SITES`; a manual that is not there is
left out. It takes what the extras ``layouts`` and ``reference`` install, and poppler's pdftotext.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from importlib import import_module
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from .aligned import bare
from .extracting import EXTRACTORS, read_back
from .flattening import soup_of
from .reference import blocks_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["main"]

SITES: dict[str, tuple[str, str]] = {
    "debianedu": ("doc/debian-edu-doc-{}/debian-edu-bookworm-manual.pdf", "debian-edu-bookworm-manual.html"),
    "debianfaq": ("doc/debian/FAQ/debian-faq.{}.pdf.gz", "**/*.{}.html"),
    "debianhistory": ("doc/debian-history/docs/project-history.{}.pdf", "*.{}.html"),
    "debianpolicy": ("doc/debian-policy/policy.pdf{}.gz", "policy.html/*.html"),
    "debianreference": ("debian-reference/debian-reference.{}.pdf", "*.{}.html"),
    "debmake": ("doc/debmake-doc/debmake-doc.{}.pdf", "html/*.{}.html"),
    "developersreference": ("developers-reference/{}/developers-reference.pdf", "*.html"),
    "gnucash": ("doc/gnucash-docs/gnucash-guide-{}.pdf.gz", "gnucash-guide-{}/*.html"),
    "installationguide": ("doc/installation-guide-amd64/{}/install.{}.pdf.gz", "*.html"),
    "lilypond": ("doc/lilypond/html/Documentation/learning.{}.pdf", "learning/*.{}.html"),
    "maintguide": ("doc/maint-guide/maint-guide.{}.pdf", "html/*.{}.html"),
    "octave": ("doc/octave/octave.pdf{}", "octave.html/*.html"),
    "r": ("R/doc/manual/R-{}.pdf", "R-{}.html"),
    "ubuntu": (
        "doc/ubuntu-packaging-guide-pdf-{}/ubuntu-packaging-guide.pdf.gz",
        "../ubuntu-packaging-guide-html-{}/*.html",
    ),
}
"""Where the PDFs of a manual are, below the root of the packages, and from there its HTML; ``{}`` is the language.

That of R has several in one language, and their names there."""
_PARTS, _PAGES = 3, 4
"""Parts that are read of a PDF, and their pages."""
_TOOLS = 2
"""Extractors that read each."""
_LONG = 30
"""Letters of a block that is found wherever it stands; a shorter one only behind the one before it."""
_NEAR = 60
"""Letters between the two."""
_EDGE, _GAP = 24, 400
"""Letters of both ends of a block by which it is found, and what a page may put between them."""
_COVERED = 0.5
"""Share of a text that its blocks must be."""
_NUMBER = re.compile(r"^((?:\w{1,3}\.)*\w{1,3})\.\s")
"""The number of a section, which TeX writes without the last dot."""
_QUOTES = str.maketrans(dict.fromkeys("‘’“”„«»´\"'", ""))


class _Place(NamedTuple):
    """Where a block stands among the letters of a text."""

    start: int
    end: int
    text: str


def _letters(text: str) -> str:
    """Return what is the same in print and in HTML: TeX writes quotation marks and dashes its own way."""
    return bare(text).translate(_QUOTES)


def _blocks(path: Path) -> list[str]:
    """Return the blocks of a file of HTML; each line of code is one."""
    soup = soup_of(path.read_text("utf-8", "replace"))
    for code in soup.find_all("pre"):
        lines = code.get_text().splitlines()
        code.clear()
        for line in lines:
            row = soup.new_tag("div")
            row.string = line
            code.append(row)
    return [text for _, text in blocks_of(str(soup))]


def _found(letters: str, files: Sequence[Sequence[str]]) -> list[str]:
    """Return the blocks that stand in a text of which the letters are given, in its order."""
    places: list[_Place] = []
    for blocks in files:
        at = -1
        for block in blocks:
            for text in (block, _NUMBER.sub(r"\1 ", block)):
                own = _letters(text)
                found = _place(letters, own, at) if own else None
                if found:
                    places.append(_Place(*found, text))
                    at = found[1]
                    break
    places.sort(key=lambda place: (place.start, -place.end))
    out: list[_Place] = []
    for place in places:
        if not out or place.start >= out[-1].end:
            out.append(place)
    covered = sum([place.end - place.start for place in out])
    return [place.text for place in out] if covered >= _COVERED * len(letters) else []


def _place(letters: str, own: str, at: int) -> tuple[int, int] | None:
    """Return where a block stands: behind the last one, or, if it is long, where a part of a page stands inside it."""
    if len(own) < _LONG:
        start = letters.find(own, at, at + _NEAR + len(own)) if at >= 0 else -1
        return (start, start + len(own)) if start >= 0 else None
    start = letters.find(own, max(0, at))
    if start < 0:
        start = letters.find(own)
    if start >= 0:
        return start, start + len(own)
    start = letters.find(own[:_EDGE])
    end = letters.find(own[-_EDGE:], start, start + len(own) + _GAP) if start >= 0 else -1
    return (start, end + _EDGE) if end >= 0 else None


def _manuals(root: Path) -> Iterator[tuple[str, str, Path, list[Path]]]:
    """Yield site, language, PDF and files of HTML of each manual."""
    for site, (pattern, below) in SITES.items():
        for path in sorted(root.glob(pattern.replace("{}", "*"))):
            language = _language(pattern, str(path.relative_to(root)))
            files = sorted(path.parent.glob(below.replace("{}", language)))
            if files:
                yield site, language, path, files


def _language(pattern: str, path: str) -> str:
    """Return what a path has in the place of a pattern's first braces."""
    before, _, behind = pattern.partition("{}")
    rest = path[len(before) :]
    stop = behind[:1] or None
    return rest.split(stop)[0] if stop else rest


def _parts(path: Path, folder: Path) -> Iterator[Path]:
    """Yield parts of a PDF, each in a file, from all over it."""
    reader = import_module("pymupdf")
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    whole = reader.open(stream=data, filetype="pdf")
    for number in range(_PARTS):
        first = (number + 1) * len(whole) // (_PARTS + 1)
        part = reader.open()
        part.insert_pdf(whole, from_page=first, to_page=min(first + _PAGES, len(whole)) - 1)
        out = folder / f"part-{number}.pdf"
        part.save(out)
        yield out


def _cases(root: Path, random: Random) -> Iterator[dict[str, object]]:
    with TemporaryDirectory() as folder:
        for site, language, path, files in _manuals(root):
            blocks = [_blocks(file) for file in files]
            kept = 0
            for number, part in enumerate(_parts(path, Path(folder))):
                for extractor in random.sample(EXTRACTORS, _TOOLS):
                    raw = read_back(part, extractor)
                    found = _found(_letters(raw), blocks)
                    if found:
                        kept += 1
                        named = {"id": f"{site}/{language}/{number}#{extractor}", "publisher": site}
                        yield named | {"extractor": extractor, "raw": raw, "blocks": found}
            print(f"{site} {language}: {kept} of {_PARTS * _TOOLS} texts", flush=True)


def main() -> None:
    """Write the texts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=Path("/usr/share"), help="where the packages are installed")
    parser.add_argument("--write", type=Path, required=True, help="file to write, JSON Lines, gzip")
    parser.add_argument("--seed", type=int, default=5, help="of the choice of extractors")
    options = parser.parse_args()
    with gzip.open(options.write, "wt", encoding="utf-8") as file:
        for case in _cases(options.root, Random(options.seed)):
            file.write(json.dumps(case, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()

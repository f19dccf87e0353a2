"""Make the tables of letter widths from the metrics of free fonts.

``python -m articleparse.training widths --write`` writes ``data/widths.json``: for each kind of face the width of
each byte of UTF-8 in fortieths of an average letter, the mean of the fonts of that kind. A letter of several bytes
counts with its first one, which gets the mean of the letters that begin with it, each as often as it stands in the
pages of our own (``tests/corpus``). The kinds are those whose widths agree: set to 35 letters a line, two
fonts of one kind differ by 0.3 to 1.6 % of its width, two of different kinds by up to 2.6 %.

It takes fontTools (weasyprint of the extra ``layouts`` brings it), fontconfig's ``fc-match``, and the fonts.
"""

from __future__ import annotations

import argparse
import json
import subprocess
from collections import Counter, defaultdict
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from .corpus import truth_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["main", "table_of"]

DATA = Path(__file__).parent.parent / "data" / "widths.json"
_PAGES = Path("tests/corpus")
_KINDS = {
    "transitional": ("Liberation Serif",),
    "garalde": ("EB Garamond",),
    "modern": ("Noto Serif", "Caladea", "DejaVu Serif"),
    "grotesque": ("Liberation Sans", "Roboto"),
    "humanist": ("Noto Sans", "Carlito", "Open Sans", "DejaVu Sans"),
}
"""Kinds of faces, and the fonts that stand for each; a narrow cut has the widths of its kind, only smaller."""
_LETTER = 33
"""Mean width of a letter of English prose, spaces and stops among them, in fortieths."""
_LATIN, _PUNCTUATION = range(0xC3, 0xC6), 0xE2
"""First bytes of accented letters, and of quotes and dashes. Those of other alphabets stand for capitals and small
letters alike, so that what they have in the mean says little of a line."""
_SHARE = 0.5
"""Share of the letters of a first byte that a font has, below which it is not asked about them."""


def _metrics(family: str) -> dict[str, int]:
    """Return the width of each character that an installed font has, in its own units."""
    run = subprocess.run(["fc-match", "-f", "%{family}\n%{file}", f"{family}:regular"], capture_output=True, check=True)  # noqa: S603, S607
    found, path = run.stdout.decode().split("\n")
    if family not in found:
        message = f"{family} is not installed, {found} would stand for it"
        raise SystemExit(message)
    font = import_module("fontTools.ttLib").TTFont(path, fontNumber=0)
    return {chr(code): font["hmtx"][name][0] for code, name in font.getBestCmap().items()}


def _counts(folder: Path) -> tuple[Counter[str], Counter[str]]:
    """Return how often each character stands in the pages of all languages, and in those in English."""
    every: Counter[str] = Counter()
    english: Counter[str] = Counter()
    for path in sorted(folder.glob("*.html")):
        html = path.read_text("utf-8")
        seen = Counter(" ".join(part["text"] for part in truth_of(html)["paragraphs"]))
        every += seen
        if 'lang="en' in html:
            english += seen
    return every, english


def table_of(fonts: Iterable[Mapping[str, int]], every: Counter[str], english: Counter[str]) -> dict[str, int]:
    """Return the width of each first byte, in fortieths of a letter: the mean of some fonts.

    Args:
        fonts: For each font the width of its characters.
        every: How often each character is used, in all languages.
        english: The same in English, whose mean letter all tables agree in.
    """
    sums: defaultdict[int, list[float]] = defaultdict(list)
    of_byte: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for char, count in every.items():
        of_byte[char.encode("utf-8")[0]][char] = count
    for widths in fonts:
        ascii_only = {char: count for char, count in english.items() if char.isascii() and char in widths}
        mean = sum(widths[char] * count for char, count in ascii_only.items()) / sum(ascii_only.values())
        unit = _LETTER / mean
        for code in range(32, 127):
            sums[code].append(widths[chr(code)] * unit)
        for byte, chars in of_byte.items():
            if byte in _LATIN or byte == _PUNCTUATION:
                known = {char: count for char, count in chars.items() if char in widths}
                if sum(known.values()) >= _SHARE * chars.total():
                    sums[byte].append(sum(widths[c] * n for c, n in known.items()) * unit / sum(known.values()))
    out = {byte: round(sum(found) / len(found)) for byte, found in sorted(sums.items())}
    return {f"{byte:02X}": width for byte, width in out.items()}


def main() -> None:
    """Print the tables, or with ``--write`` write them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=_PAGES, help="the folder of the pages that letters are counted in")
    parser.add_argument("--write", action="store_true", help="write the tables instead of printing them")
    options = parser.parse_args()
    every, english = _counts(options.root)
    tables = {kind: table_of(map(_metrics, families), every, english) for kind, families in _KINDS.items()}
    text = json.dumps(tables, separators=(",", ":")).replace("},", "},\n") + "\n"
    if options.write:
        DATA.write_text(text, encoding="utf-8")
    else:
        print(text, end="")


if __name__ == "__main__":
    main()

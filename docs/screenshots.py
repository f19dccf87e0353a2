"""Take the screenshots of the documentation: ``python docs/screenshots.py``.

Needs a Chromium (``tests/browser/install.sh``). What is shown is the sample that ships with articleparse.
"""

from __future__ import annotations

import html
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import articleparse as ap
from articleparse.sample import sample_bytes

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests" / "browser"))

from chromium import Browser, Page, find_chromium  # noqa: E402 - found by the line above

OUT = HERE / "_static"
COLUMNS, ROWS = 118, 46
COLOURS = {31: "#ff8a80", 32: "#9ccc65", 33: "#ffd54f", 34: "#82b1ff", 35: "#f48fb1", 36: "#80deea"}
SHEET = """
body { margin: 0; background: #14181d; color: #e6eaef; padding: 14px 18px; }
pre { margin: 0; font: 13px/1.35 "DejaVu Sans Mono", monospace; }
"""
STYLES = {
    1: "font-weight: 700",
    2: "color: #9aa4af",
    3: "font-style: italic",
    7: "background: #e6eaef; color: #14181d",
    9: "text-decoration: line-through",
}


def terminal(text: str) -> str:
    """Return text with SGR sequences as a page that looks like a terminal."""
    out = []
    for piece in re.split(r"(\x1b\[[\d;]*m)", text):
        if piece.startswith("\x1b["):
            codes = [int(code) for code in piece[2:-1].split(";") if code not in ("", "0")]
            styles = [STYLES.get(code) or f"color: {COLOURS[code]}" for code in codes]
            out.append(f'<span style="{"; ".join(styles)}">' if codes else "</span>")
        else:
            out.append(html.escape(piece))
    return f"<!DOCTYPE html><meta charset=utf-8><style>{SHEET}</style><pre>{''.join(out)}</pre>"


def explained(*options: str) -> str:
    """Return what ``articleparse explain`` writes about the sample, in colour."""
    command = [sys.executable, "-m", "articleparse", "explain", "--sample", "--width", str(COLUMNS), *options]
    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"} | {"FORCE_COLOR": "1"}
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout  # noqa: S603


def main() -> None:
    """Take all of them."""
    path = find_chromium()
    if path is None:
        sys.exit("no Chromium: run tests/browser/install.sh")
    OUT.mkdir(exist_ok=True)
    article = ap.parse(ap.decode(sample_bytes()).text)
    names = re.finditer(r"Saint Brannoc|Skerrow|Una Tarrant", article.text)
    annotated = [(match.start(), match.end(), "NAME") for match in names]
    top = "".join(explained().splitlines(keepends=True)[:ROWS])
    shots = {
        "explain-terminal": (terminal(top), (1010, 850), False, ""),
        "explain-page": (article.to_html(), (1280, 800), False, "#clean p [data-n]"),
        "explain-page-dark": (article.to_html(), (1280, 800), True, "#raw del"),
        "explain-page-narrow": (article.to_html(), (390, 844), False, ""),
        "explain-annotations": (article.to_html(annotated), (1280, 800), False, ""),
        "explain-card": (f"<!DOCTYPE html><meta charset=utf-8>{article._repr_html_()}", (820, 420), False, "summary"),
    }
    browser = Browser(path)
    with tempfile.TemporaryDirectory() as folder:
        for name, (content, size, dark, pointed) in shots.items():
            file = Path(folder) / f"{name}.html"
            file.write_text(content, encoding="utf-8")
            page = Page(browser, size, dark=dark)
            page.open(file)
            if pointed:
                page.point(pointed, click=pointed == "summary")
            page.settle()
            page.screenshot(OUT / f"{name}.webp")
            page.close()
    browser.close()


if __name__ == "__main__":
    main()

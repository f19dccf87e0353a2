"""Flattening: the text that each tool makes of a web page, as users have it.

It takes what the extra ``reference`` installs, and the programs lynx and w3m.
"""

from __future__ import annotations

import subprocess
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["TOOLS", "flattened", "soup_of"]

TOOLS = ("inscriptis", "bs4", "html_text", "w3m", "html2text", "bs4 stripped", "lynx", "resiliparse")
"""The tools, and Beautiful Soup with the white space around each string and without it."""
_LYNX = ("lynx", "-dump", "-nolist", "-display_charset=utf-8", "-assume_charset=utf-8", "-force_html")
_W3M = ("w3m", "-dump", "-T", "text/html", "-I", "utf-8", "-O", "utf-8")


def flattened(tool: str, path: Path, html: str) -> str:
    """Return the text that a tool makes of a page, which is in a file too."""
    match tool:
        case "inscriptis":
            return str(import_module("inscriptis").get_text(html))
        case "html_text":
            return str(import_module("html_text").extract_text(html))
        case "resiliparse":
            return str(import_module("resiliparse.extract.html2text").extract_plain_text(html))
        case "html2text":
            return _markdown(html)
        case "lynx" | "w3m":
            return _terminal(path, _LYNX if tool == "lynx" else _W3M)
        case _:
            return _text(html, strip=tool.endswith("stripped"))


def soup_of(html: str) -> Any:  # noqa: ANN401 - Beautiful Soup has no types
    """Return the tree of a page."""
    return import_module("bs4").BeautifulSoup(html, "html.parser")


def _text(html: str, *, strip: bool) -> str:
    soup = soup_of(html)
    for hidden in soup(["script", "style"]):
        hidden.decompose()
    return str(soup.get_text("\n", strip=strip))


def _markdown(html: str) -> str:
    tool = import_module("html2text").HTML2Text()
    tool.body_width = 0
    return str(tool.handle(html))


def _terminal(path: Path, command: Sequence[str]) -> str:
    found = subprocess.run([*command, str(path)], capture_output=True, check=True, timeout=60)  # noqa: S603 - lynx, w3m
    return found.stdout.decode("utf-8", "replace")

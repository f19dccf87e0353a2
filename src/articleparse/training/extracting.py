"""Extracting: the text that each tool reads back from a PDF, as users have it.

It takes what the extra ``layouts`` installs, and poppler's pdftotext.
"""

from __future__ import annotations

import subprocess
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["EXTRACTORS", "read_back"]

EXTRACTORS = ("pdftotext", "pdftotext-raw", "pypdf", "pymupdf", "pdfminer", "pypdfium2")
"""The tools; what follows a hyphen is an option."""


def read_back(path: Path, extractor: str) -> str:
    """Return the text of a PDF as one extractor reads it."""
    if extractor.startswith("pdftotext"):
        return _pdftotext(path, *([extractor.removeprefix("pdftotext")] if extractor != "pdftotext" else []))
    if extractor == "pypdf":
        return "\n".join(page.extract_text() for page in import_module("pypdf").PdfReader(path).pages)
    if extractor == "pymupdf":
        return "\n".join(page.get_text() for page in import_module("pymupdf").open(path))
    if extractor == "pdfminer":
        text: str = import_module("pdfminer.high_level").extract_text(str(path))
        return text
    pages = import_module("pypdfium2").PdfDocument(str(path))
    return "\n".join(pages[k].get_textpage().get_text_bounded().replace("\r\n", "\n") for k in range(len(pages)))


def _pdftotext(path: Path, *options: str) -> str:
    run = subprocess.run(["pdftotext", "-enc", "UTF-8", *options, str(path), "-"], capture_output=True, check=True)  # noqa: S603, S607
    return run.stdout.decode("utf-8")

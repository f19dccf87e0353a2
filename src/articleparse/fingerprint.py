"""The fingerprint: a short name for everything that the output depends on, besides the text.

It is a SHA-256 digest, cut to 16 hexadecimal digits, of

1. the package's own files: rules, weights, word lists and the code that applies them,
   but not what only shows or transports the results;
2. the Unicode tables in use (those of Python and of ``regex``), since both decide what a letter is;
3. the settings.

Equal fingerprints promise equal output for equal texts. Different ones promise nothing: a
comment that changed in a table of rules changes the digest too.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from enum import Enum
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import attrs
import regex

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

__all__ = ["fingerprint"]

_DIGITS = 16
"""64 bits: two of a million configurations share a digest with a chance of one in 37 million."""
_APART = frozenset(
    {
        "__main__.py",
        "__pycache__",
        "adapters",
        "cli",
        "comparison.py",
        "differences.py",
        "explain",
        "markdown.py",
        "sample.py",
        "sample.txt",
        "serialization.py",
        "settings.py",
        "testing",
        "training",
    }
)
"""Parts of the package that no output depends on."""


def fingerprint(config: attrs.AttrsInstance) -> str:
    """Return the fingerprint of this installation with a configuration.

    It is found once per process for the files, and anew for each call for the settings;
    :attr:`articleparse.Config.fingerprint` keeps it.

    Example:
        >>> from articleparse import Config
        >>> Config().fingerprint == Config(language=None).fingerprint
        True
        >>> Config().fingerprint == Config(language="de").fingerprint
        False
    """
    settings = json.dumps(_plain(config), sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(f"{_installation()}\n{settings}".encode()).hexdigest()[:_DIGITS]


@cache
def _installation() -> str:
    """Return the digest of what is installed; a constant of the process."""
    digest = hashlib.sha256(f"{unicodedata.unidata_version} {regex.__version__}".encode())
    for name, file in _walk("", files("articleparse")):
        content = file.read_bytes()
        digest.update(f"\n{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _walk(prefix: str, folder: Traversable) -> Iterator[tuple[str, Traversable]]:
    """Yield the path and the file of everything in a folder that output depends on, sorted."""
    for item in sorted(folder.iterdir(), key=lambda item: item.name):
        if item.name in _APART or item.name.startswith("."):
            continue
        if item.is_dir():
            yield from _walk(f"{prefix}{item.name}/", item)
        else:
            yield prefix + item.name, item


def _plain(value: Any) -> Any:  # noqa: ANN401 - settings hold values of any type
    """Return a setting as JSON-ready values, sets sorted."""
    if attrs.has(type(value)):
        return {field.name: _plain(getattr(value, field.name)) for field in attrs.fields(type(value)) if field.init}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (set, frozenset)):
        return sorted(_plain(item) for item in value)
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    return value

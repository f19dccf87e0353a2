"""Sources: the texts that a command is given, one at a time, each with where it is from and how it was read.

What cannot be read becomes a :class:`Failure` in its place, so that one bad file among
millions costs that file only. Nothing is held but the text at hand.
"""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from ..decoding import decode
from .ending import standard

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Failure", "Source", "decoded", "listed", "named", "read_files", "read_jsonl"]


class Source(NamedTuple):
    """A text and where it is from."""

    text: str
    about: dict[str, Any]
    """What the record says under ``source``: file, line, encoding."""


class Failure(NamedTuple):
    """An input that could not be read."""

    name: str
    reason: str


def named(about: dict[str, Any]) -> str:
    """Return what a text is called: its file, and the line there."""
    return ":".join(str(about[key]) for key in ("file", "line") if key in about)


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    """Open a file, ``-`` for standard input."""
    if name == "-":
        yield standard(sys.stdin, "standard input").buffer
    else:
        with open(name, "rb") as file:  # noqa: PTH123 - names stay as they were given
            yield file


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def listed(name: str) -> Iterator[str]:
    """Yield the file names that stand in a list, one a line; blank lines are passed over.

    Raises:
        OSError: The list cannot be read.
    """
    with _opened(name) as file:
        for line in file:
            if path := line.rstrip(b"\r\n"):
                yield path.decode("utf-8", "surrogateescape")


def decoded(name: str, data: bytes) -> Source:
    """Return the text of a file's bytes; ``about`` says how it was decoded."""
    found = decode(data)
    about = {"file": name, "encoding": found.encoding, "certain": found.certain, "replaced": found.replaced}
    return Source(found.text, about)


def read_files(names: Iterable[str]) -> Iterator[Source | Failure]:
    """Yield the text of each file."""
    for name in names:
        try:
            with _opened(name) as file:
                data = file.read()
        except (OSError, ValueError) as error:
            yield Failure(name, _reason(error))
        else:
            yield decoded(name, data)


def read_jsonl(names: Iterable[str], field: str) -> Iterator[Source | Failure]:
    """Yield the text in ``field`` of each line of each JSON Lines file; the other fields go along in ``about``."""
    for name in names:
        try:
            with _opened(name) as file:
                for number, line in enumerate(file, 1):
                    if line.strip():
                        yield _record(name, number, line, field)
        except (OSError, ValueError) as error:
            yield Failure(name, _reason(error))


def _record(name: str, number: int, line: bytes, field: str) -> Source | Failure:
    place = f"{name}:{number}"
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Failure(place, f"no JSON: {error}")
    if not isinstance(record, dict):
        return Failure(place, "no JSON object")
    text = record.pop(field, None)
    if not isinstance(text, str):
        return Failure(place, f"no text in field {field!r}")
    return Source(text, {"file": name, "line": number, "record": record})

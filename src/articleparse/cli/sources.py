"""Sources: the texts that a command is given, one at a time, each with where it is from and how it was read.

What cannot be read becomes a :class:`Failure` in its place, so that one bad file among
millions costs that file only. Nothing is held but the text at hand.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import click

from ..decoding import decode
from .ending import standard

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Failure", "Source", "decoded", "listed", "named", "read_files", "read_jsonl"]

_NAMED = 8
"""Fields that a message names, at the most."""


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
def _opened(name: str, replaced: os.stat_result | None = None) -> Iterator[BinaryIO]:
    """Open a file, ``-`` for standard input.

    Raises:
        click.UsageError: It is the file that the output is to replace: the raw text would be lost.
    """
    if name == "-":
        file = standard(sys.stdin, "standard input").buffer
        _keep(file, "standard input", replaced)
        yield file
    else:
        with open(name, "rb") as file:  # noqa: PTH123 - names stay as they were given
            _keep(file, name, replaced)
            yield file


def _keep(file: BinaryIO, name: str, replaced: os.stat_result | None) -> None:
    """Refuse an input that the output would replace."""
    if replaced is not None:
        try:
            own = os.fstat(file.fileno())
        except OSError:  # a stream that is no file
            return
        if os.path.samestat(own, replaced):
            raise click.UsageError(f"{name} is an input and the output; write to another file.")


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, IsADirectoryError):
        return "it is a folder; give its files, or a list of them to --files-from"
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


def read_files(names: Iterable[str], replaced: os.stat_result | None = None) -> Iterator[Source | Failure]:
    """Yield the text of each file, none of which may be the one that the output is to replace."""
    for name in names:
        try:
            with _opened(name, replaced) as file:
                data = file.read()
        except (OSError, ValueError) as error:
            yield Failure(name, _reason(error))
        else:
            yield decoded(name, data)


def read_jsonl(names: Iterable[str], field: str, replaced: os.stat_result | None = None) -> Iterator[Source | Failure]:
    """Yield the text in ``field`` of each line of each JSON Lines file; the other fields go along in ``about``."""
    for name in names:
        try:
            with _opened(name, replaced) as file:
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
        return Failure(place, f"no text in field {field!r}; {_strings(record)}")
    return Source(text, {"file": name, "line": number, "record": record})


def _strings(record: dict[str, Any]) -> str:
    """Return which fields of a line have a text, for who named another one."""
    names = [repr(name) for name, value in record.items() if isinstance(value, str)]
    return f"there is text in {', '.join(names[:_NAMED])}" if names else "no other field has one"

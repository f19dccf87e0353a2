"""Output: records in the form that was asked for, to standard output or to a file that is whole or absent."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import click

from ..article import Article
from .ending import standard

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["FORMATS", "Writer", "opened", "replaced"]


class _Form(NamedTuple):
    """How records are written: each one, and what stands around several."""

    render: Callable[[Article, dict[str, Any], bool], str]
    before: str = ""
    between: str = ""
    after: str = ""


def _record(article: Article, about: dict[str, Any], ledger: bool) -> dict[str, Any]:
    return {"source": about, **article.to_dict(ledger=ledger)}


def _dumped(value: dict[str, Any], indent: int | None) -> str:
    """Return a value as JSON; a lone surrogate, which UTF-8 has not, is written as an escape."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return text if _encodable(text) else json.dumps(value, indent=indent)


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _jsonl(article: Article, about: dict[str, Any], ledger: bool) -> str:
    return _dumped(_record(article, about, ledger), None) + "\n"


def _json(article: Article, about: dict[str, Any], ledger: bool) -> str:
    return _dumped(_record(article, about, ledger), 2)


def _text(article: Article, _: dict[str, Any], __: bool) -> str:
    return article.text + "\n"


def _markdown(article: Article, _: dict[str, Any], __: bool) -> str:
    return article.to_markdown().rstrip("\n") + "\n"


FORMATS = ("jsonl", "json", "text", "markdown")
"""The forms of output: a record a line, indented JSON, the body alone, Markdown."""

_ONE = {"jsonl": _Form(_jsonl), "json": _Form(_json, after="\n"), "text": _Form(_text), "markdown": _Form(_markdown)}
_SEVERAL = _ONE | {
    "json": _Form(_json, "[\n", ",\n", "\n]\n"),
    "text": _Form(_text, between="\f"),
    "markdown": _Form(_markdown, between="\f"),
}


class Writer:
    """Writes records to a file as they come."""

    def __init__(self, file: BinaryIO, form: str, *, several: bool, ledger: bool) -> None:
        """Take the file to write to; ``several`` says that more than one record may come."""
        self._file = file
        self._form = (_SEVERAL if several else _ONE)[form]
        self._ledger = ledger
        self._lead = self._form.before
        self.on_terminal: bool = file.isatty()

    def write(self, article: Article, about: dict[str, Any]) -> None:
        """Write one record."""
        self._put(self._lead + self._form.render(article, about, self._ledger))
        self._lead = self._form.between
        if self.on_terminal:
            self._file.flush()

    def close(self) -> None:
        """Write what stands behind the last record."""
        if self._lead == self._form.before != self._form.between:
            self._put(self._form.before)
        self._put(self._form.after)
        self._file.flush()

    def _put(self, text: str) -> None:
        self._file.write(text.encode("utf-8", "replace"))


def replaced(name: str) -> os.stat_result | None:
    """Return the regular file that an output of this name will replace, if there is one."""
    return Path(name).stat() if name != "-" and Path(name).is_file() else None


@contextmanager
def opened(name: str, option: str = "-o") -> Iterator[BinaryIO]:
    """Open the output: ``-`` is standard output; a regular file is replaced only when all is written.

    Raises:
        click.BadParameter: The file cannot be made.
    """
    if name == "-":
        yield standard(sys.stdout, "standard output").buffer
        return
    target = Path(os.path.realpath(name))
    device = target.exists() and not target.is_file() and not target.is_dir()
    part = target if device else target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        if target.is_dir():
            raise IsADirectoryError(None, "Is a directory")
        file = part.open("wb")
    except OSError as error:
        raise click.BadParameter(f"cannot write {name}: {error.strerror}", param_hint=option) from None
    try:
        with file:
            yield file
        if not device:
            _put_in_place(part, target)
    except BaseException:
        if not device:
            part.unlink(missing_ok=True)
        raise


def _put_in_place(part: Path, target: Path) -> None:
    """Rename the finished file to its name; a file that was there before passes its mode on."""
    if target.exists():
        shutil.copymode(target, part)
    part.replace(target)

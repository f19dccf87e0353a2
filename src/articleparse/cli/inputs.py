"""Inputs: the options that say where texts come from, the same for every command that reads many."""

from __future__ import annotations

import sys
from functools import wraps
from typing import TYPE_CHECKING, Any

import attrs
import click

from ..sample import sample_bytes
from .sources import Failure, Source, decoded, listed, read_files, read_jsonl

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["Inputs", "keyboard", "with_inputs"]


@attrs.frozen(kw_only=True)
class Inputs:
    """Where the texts are to come from."""

    files: tuple[str, ...]
    files_from: str | None
    sample: bool
    input_format: str
    text_field: str

    def check(self) -> None:
        """Refuse inputs that contradict each other, and none at all.

        Raises:
            click.UsageError: There are several kinds of inputs, or a keyboard in place of one.
        """
        given = bool(self.files) + bool(self.files_from) + self.sample
        if given > 1:
            raise click.UsageError("FILE, --files-from and --sample exclude each other.")
        if not given and keyboard():
            raise click.UsageError("Give a FILE, '-' for standard input, or --sample.")

    @property
    def several(self) -> bool:
        """Whether more than one text may come."""
        return not self.sample and (self.total is None or self.total > 1)

    @property
    def total(self) -> int | None:
        """The number of texts, ``None`` where it is not known before they are read."""
        return None if self.files_from or self.input_format == "jsonl" else max(1, len(self.files))

    def read(self, replaced: os.stat_result | None = None) -> Iterator[Source | Failure]:
        """Yield the texts.

        Raises:
            click.UsageError: One of the files is the one that the output is to replace.
        """
        if self.sample:
            return iter([decoded("sample", sample_bytes())])
        names: Iterable[str] = listed(self.files_from) if self.files_from else self.files or ("-",)
        if self.input_format == "jsonl":
            return read_jsonl(names, self.text_field, replaced)
        return read_files(names, replaced)


def keyboard() -> bool:
    """Whether standard input is a keyboard, where waiting for a text would look like hanging."""
    return sys.stdin is not None and sys.stdin.isatty()


_OPTIONS = (
    click.argument("files", metavar="[FILE|-]...", nargs=-1, type=click.Path(allow_dash=True)),
    click.option("--sample", is_flag=True, help="Parse the article that ships with articleparse."),
    click.option(
        "--files-from",
        metavar="LIST",
        type=click.Path(allow_dash=True, exists=True, dir_okay=False),
        help="Read the names of the files from LIST, one a line ('-': standard input).",
    ),
    click.option(
        "--input-format",
        type=click.Choice(["text", "jsonl"]),
        default="text",
        show_default=True,
        help="What the files are: one text each, or JSON Lines with a text in each line.",
    ),
    click.option(
        "--text-field",
        metavar="NAME",
        default="text",
        show_default=True,
        help="The field of a JSON line that has the text.",
    ),
)


def with_inputs(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options for its inputs; it gets them as ``inputs``."""

    @wraps(command)
    def wrapped(**given: Any) -> None:  # noqa: ANN401 - whatever the options give
        inputs = Inputs(**{field.name: given.pop(field.name) for field in attrs.fields(Inputs)})
        inputs.check()
        command(inputs=inputs, **given)

    for option in reversed(_OPTIONS):
        wrapped = option(wrapped)
    return wrapped

"""The command ``parse``: texts in, records out, one after another, however many there are."""

from __future__ import annotations

import sys
from collections import deque
from typing import TYPE_CHECKING, Any

import attrs
import click

from ..config import FAVOURS, Config
from ..kinds import BlockKind, Role
from ..parser import Parser
from ..sample import sample_bytes
from .output import FORMATS, Writer, opened
from .progress import Progress
from .sources import Failure, Source, decoded, listed, read_files, read_jsonl

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["parse"]

_DEFAULT = Config()
_KINDS = click.Choice([kind.value for kind in BlockKind if kind is not BlockKind.PARAGRAPH])


def _terminal() -> bool:
    """Whether standard input is a keyboard, where waiting for a text would look like hanging."""
    return sys.stdin.isatty()


@attrs.frozen(kw_only=True)
class _Inputs:
    """Where the texts are to come from."""

    files: tuple[str, ...]
    files_from: str | None
    sample: bool
    form: str
    field: str

    def check(self) -> None:
        """Refuse inputs that contradict each other, and none at all."""
        given = bool(self.files) + bool(self.files_from) + self.sample
        if given > 1:
            raise click.UsageError("FILE, --files-from and --sample exclude each other.")
        if not given and _terminal():
            raise click.UsageError("Give a FILE, '-' for standard input, or --sample.")

    @property
    def several(self) -> bool:
        """Whether more than one text may come."""
        return bool(self.files_from) or len(self.files) > 1 or (self.form == "jsonl" and not self.sample)

    @property
    def total(self) -> int | None:
        """The number of texts, where it is known before they are read."""
        return None if self.files_from or self.form == "jsonl" else max(1, len(self.files))

    def read(self) -> Iterator[Source | Failure]:
        """Yield the texts."""
        if self.sample:
            return iter([decoded("sample", sample_bytes())])
        names: Iterable[str] = listed(self.files_from) if self.files_from else self.files or ("-",)
        return read_jsonl(names, self.field) if self.form == "jsonl" else read_files(names)


class _Run:
    """One run over all inputs: what was read is parsed, what was not is reported and counted."""

    def __init__(self, inputs: _Inputs) -> None:
        self.failed = 0
        self._inputs = inputs
        self._progress = Progress(sys.stderr, inputs.total)
        self._waiting: deque[dict[str, Any]] = deque()

    def write(self, parser: Parser, writer: Writer, workers: int) -> None:
        """Write a record for each text."""
        for article in parser.parse_many(self._texts(), workers=workers):
            self._progress.clear()
            writer.write(article, self._waiting.popleft())
            self._progress.step()
        writer.close()
        self._progress.clear()

    def _texts(self) -> Iterator[str]:
        for item in self._inputs.read():
            if isinstance(item, Failure):
                self.failed += 1
                self._progress.clear()
                click.echo(f"articleparse: cannot read {item.name}: {item.reason}", err=True)
            else:
                self._waiting.append(item.about)
                yield item.text


@click.command()
@click.argument("files", metavar="[FILE|-]...", nargs=-1, type=click.Path(allow_dash=True))
@click.option("--sample", is_flag=True, help="Parse the article that ships with articleparse.")
@click.option(
    "--files-from",
    metavar="LIST",
    type=click.Path(allow_dash=True, exists=True, dir_okay=False),
    help="Read the names of the files from LIST, one a line ('-': standard input).",
)
@click.option(
    "--input-format",
    "form",
    type=click.Choice(["text", "jsonl"]),
    default="text",
    show_default=True,
    help="What the files are: one text each, or JSON Lines with a text in each line.",
)
@click.option("--text-field", default="text", show_default=True, help="The field of a JSON line that has the text.")
@click.option(
    "--format",
    "style",
    type=click.Choice(FORMATS),
    default="jsonl",
    show_default=True,
    help="A record a line, indented JSON, the body as plain text, or Markdown.",
)
@click.option(
    "-o",
    "--output",
    metavar="OUT",
    default="-",
    type=click.Path(allow_dash=True),
    help="Write to OUT, which is replaced only when all is done.  [default: standard output]",
)
@click.option("--ledger", is_flag=True, help="Add the raw text and its whole account to each record.")
@click.option("--language", metavar="XX", help="ISO 639-1 code of the texts.  [default: found for each text]")
@click.option(
    "--favour",
    type=click.Choice(FAVOURS),
    default=_DEFAULT.favour,
    show_default=True,
    help="What to favour where body and boilerplate are hard to tell apart.",
)
@click.option("--drop", type=_KINDS, multiple=True, help="Leave blocks of this kind out too; may be given often.")
@click.option(
    "--keep",
    type=_KINDS,
    multiple=True,
    help="Keep blocks of this kind (captions are left out by default); may be given often.",
)
@click.option("-j", "--workers", type=int, default=1, show_default=True, help="Processes that parse side by side.")
def parse(
    *,
    files: tuple[str, ...],
    sample: bool,
    files_from: str | None,
    form: str,
    text_field: str,
    style: str,
    output: str,
    ledger: bool,
    language: str | None,
    favour: str,
    drop: tuple[str, ...],
    keep: tuple[str, ...],
    workers: int,
) -> None:
    """Parse raw article texts into records.

    Each FILE is one text; '-' or no FILE is standard input. A file that cannot be read is
    reported on standard error and the others are still parsed; the exit code is then 1.
    """
    inputs = _Inputs(files=files, files_from=files_from, sample=sample, form=form, field=text_field)
    inputs.check()
    dropped = _DEFAULT.drop | {Role(kind) for kind in drop} - {Role(kind) for kind in keep}
    parser = Parser(Config(language=language, favour=favour, drop=dropped))
    run = _Run(inputs)
    with opened(output) as file:
        run.write(parser, Writer(file, style, several=inputs.several, ledger=ledger), workers)
    if run.failed:
        click.get_current_context().exit(1)

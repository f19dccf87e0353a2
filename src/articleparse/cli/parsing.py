"""The command ``parse``: texts in, records out, one after another, however many there are."""

from __future__ import annotations

import sys
from collections import deque
from typing import TYPE_CHECKING, Any

import click

from ..parser import Parser
from .ending import OUT_OF_MEMORY, EndedEarly, out_of_memory
from .inputs import Inputs, with_inputs
from .output import FORMATS, Writer, opened, replaced
from .progress import Progress
from .settings import with_config
from .sources import Failure, named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..config import Config

__all__ = ["parse"]


class _Run:
    """One run over all inputs: what was read is parsed, what was not is reported and counted."""

    def __init__(self, inputs: Inputs, output: str) -> None:
        self.failed = 0
        self._inputs = inputs
        self._replaced = replaced(output)
        self._progress = Progress(sys.stderr, inputs.total)
        self._waiting: deque[dict[str, Any]] = deque()

    def write(self, parser: Parser, writer: Writer, workers: int) -> None:
        """Write a record for each text."""
        try:
            for article in parser.parse_many(self._texts(), workers=workers):
                if writer.on_terminal:
                    self._progress.clear()
                writer.write(article, self._waiting.popleft())
                self._progress.step()
            writer.close()
        except out_of_memory():
            raise EndedEarly(f"{OUT_OF_MEMORY}, at {self._place()}") from None
        finally:
            self._progress.clear()

    def _place(self) -> str:
        """Return the names of the texts that were being parsed."""
        waiting = [named(about) for about in self._waiting] or ["the next text"]
        return (
            waiting[0] if len(waiting) == 1 else f"one of the {len(waiting)} texts from {waiting[0]} to {waiting[-1]}"
        )

    def _texts(self) -> Iterator[str]:
        for item in self._inputs.read(self._replaced):
            if isinstance(item, Failure):
                self.failed += 1
                self._progress.clear()
                click.echo(f"articleparse: cannot read {item.name}: {item.reason}", err=True)
            else:
                self._waiting.append(item.about)
                yield item.text


@click.command()
@with_inputs
@click.option(
    "--format",
    "form",
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
@with_config
@click.option("-j", "--workers", type=int, default=1, show_default=True, help="Processes that parse side by side.")
def parse(*, inputs: Inputs, config: Config, form: str, output: str, ledger: bool, workers: int) -> None:
    """Parse raw article texts into records.

    Each FILE is one text; '-' or no FILE is standard input. A file that cannot be read is
    reported on standard error and the others are still parsed; the exit code is then 1.
    """
    run = _Run(inputs, output)
    with opened(output) as file:
        run.write(Parser(config), Writer(file, form, several=inputs.several, ledger=ledger), workers)
    if run.failed:
        click.get_current_context().exit(1)

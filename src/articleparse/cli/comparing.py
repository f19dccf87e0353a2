"""The command ``diff``: what two configurations, profiles or versions do differently to a set of texts."""

from __future__ import annotations

import json
from contextlib import ExitStack
from itertools import tee
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..comparison import Comparison, compare
from ..config import Config
from ..errors import ComparisonError, RecordError
from ..explain.difference import difference
from ..explain.pager import show
from ..explain.saved import read_records
from ..parser import Parser
from ..settings import read_config, read_profile
from .ending import EndedEarly
from .explaining import look_at
from .inputs import Inputs
from .sources import Failure, named

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["diff"]

_DEFAULT = "default"
_SAVED = (".jsonl", ".ndjson")


def _read(inputs: Inputs, failed: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each input; one that cannot be read is reported and noted in ``failed``."""
    for item in inputs.read():
        if isinstance(item, Failure):
            failed.append(item.name)
            click.echo(f"articleparse: cannot read {item.name}: {item.reason}", err=True)
        else:
            yield named(item.about), item.text


@click.command()
@click.argument("before", metavar="BEFORE")
@click.argument("after", metavar="AFTER")
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path())
@click.option("--config", "kind", flag_value="config", help="BEFORE and AFTER are settings, in TOML or JSON.")
@click.option("--profile", "kind", flag_value="profile", help="BEFORE and AFTER are rules of your own.")
@click.option("--saved", "kind", flag_value="saved", help="BEFORE and AFTER are output of 'parse --ledger'.")
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
@click.option("-n", "--most", type=click.IntRange(0), default=10, show_default=True, help="Texts to show one by one.")
@click.option(
    "--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True, help="Output."
)
@click.option("--exit-code", is_flag=True, help="Exit with 1 if anything differs, as diff does.")
@click.option("-j", "--workers", type=int, default=1, show_default=True, help="Processes that parse side by side.")
@click.option("--width", type=click.IntRange(40), help="Columns to write.  [default: the terminal's]")
@click.option("--pager/--no-pager", default=True, help="Whether long output on a terminal goes through $PAGER.")
def diff(  # noqa: PLR0913 - one parameter for each option
    *,
    before: str,
    after: str,
    files: tuple[str, ...],
    kind: str | None,
    files_from: str | None,
    form: str,
    text_field: str,
    most: int,
    style: str,
    exit_code: bool,
    workers: int,
    width: int | None,
    pager: bool,
) -> None:
    """Show what AFTER does differently from BEFORE.

    BEFORE and AFTER are files of settings or of rules, tried on each FILE, or records that two
    versions wrote with 'parse --ledger'; the name 'default' stands for the built-in settings. Files
    that end in .jsonl are taken for records, all others for settings; --profile, --config and --saved say otherwise.
    """
    inputs = Inputs(files=files, files_from=files_from, sample=False, input_format=form, text_field=text_field)
    failed: list[str] = []
    if (kind or _kind(before, after)) == "saved":
        if files or files_from:
            raise click.UsageError("Saved records bring their texts along: give no FILE.")
        found = _compared_records(before, after, most)
    else:
        if not files and not files_from:
            raise click.UsageError("Give the texts to compare on: FILE or --files-from.")
        found = _compared_texts((_settings(before, kind), _settings(after, kind)), _read(inputs, failed), workers, most)
    if style == "json":
        click.echo(json.dumps(found.to_dict(), indent=2))
    else:
        show(difference(found, (before, after), look_at(width)), paged=pager)
    if failed or (exit_code and found.changed):
        click.get_current_context().exit(1)


def _kind(before: str, after: str) -> str:
    return "saved" if Path(before).suffix in _SAVED and Path(after).suffix in _SAVED else "config"


def _settings(name: str, kind: str | None) -> Config:
    """Return the settings that a side stands for."""
    if name == _DEFAULT:
        return Config()
    return Config(profile=read_profile(name)) if kind == "profile" else read_config(name)


def _compared_texts(
    sides: tuple[Config, Config], texts: Iterator[tuple[str, str]], workers: int, most: int
) -> Comparison:
    """Parse each text with both settings."""
    names, first, second = tee(texts, 3)
    before, after = (Parser(config) for config in sides)
    return compare(
        before.parse_many((text for _, text in first), workers=workers),
        after.parse_many((text for _, text in second), workers=workers),
        names=(name for name, _ in names),
        most=most,
    )


def _compared_records(before: str, after: str, most: int) -> Comparison:
    """Compare the records of two files."""
    with ExitStack() as stack:
        names, first = tee(read_records(stack.enter_context(Path(before).open("rb"))))
        second = read_records(stack.enter_context(Path(after).open("rb")))
        try:
            return compare(
                (article for _, article in first),
                (article for _, article in second),
                names=(name for name, _ in names),
                most=most,
            )
        except (ComparisonError, RecordError) as error:
            raise EndedEarly(f"cannot compare {before} with {after}: {error}") from None

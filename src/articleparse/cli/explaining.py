"""The command ``explain``: what was done to one text, on the terminal or in a page."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import click

from ..explain.listing import LISTINGS
from ..explain.pager import show
from ..explain.palette import wants_colour
from ..explain.rulecard import acts, known, near, rule_card
from ..explain.terminal import Look, render
from ..parser import Parser
from ..rules.glossary import reason
from ..sample import sample_bytes
from .ending import standard
from .inputs import keyboard
from .output import opened, replaced
from .settings import with_config
from .sources import Failure, decoded, read_files

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..article import Article
    from ..config import Config

__all__ = ["explain", "look_at"]

_LEAST_WIDTH = 40
"""Columns of the narrowest display: beside the margin with the roles some words have room yet."""


def look_at(width: int | None) -> Look:
    """Return how to write to standard output."""
    columns = width or shutil.get_terminal_size().columns
    return Look(max(columns, _LEAST_WIDTH), wants_colour(standard(sys.stdout, "standard output"), os.environ))


def _article(file: str, config: Config, *, sample: bool, output: str) -> tuple[str, Article]:
    """Return the name and the article of the input."""
    found = decoded("sample", sample_bytes()) if sample else next(iter(read_files([file], replaced(output))))
    if isinstance(found, Failure):
        raise click.ClickException(f"cannot read {found.name}: {found.reason}")
    return ("standard input" if file == "-" and not sample else found.about["file"]), Parser(config).parse(found.text)


@click.command()
@click.argument("file", metavar="[FILE|-]", required=False, type=click.Path(allow_dash=True))
@click.option("--sample", is_flag=True, help="Explain the article that ships with articleparse.")
@click.option(
    "--html",
    metavar="OUT",
    type=click.Path(allow_dash=True),
    help="Write a page of both texts to OUT instead ('-': standard output).",
)
@click.option("--only", type=click.Choice(list(LISTINGS)), help="List only these, each with its line.")
@click.option("--rule", metavar="NAME", help="Explain one rule, and what it did to FILE if one is given.")
@with_config
@click.option("--width", type=click.IntRange(_LEAST_WIDTH), help="Columns to write.  [default: the terminal's]")
@click.option("--pager/--no-pager", default=True, help="Whether long output on a terminal goes through $PAGER.")
def explain(  # noqa: PLR0913 - one parameter for each option
    *,
    file: str | None,
    sample: bool,
    html: str | None,
    only: str | None,
    rule: str | None,
    config: Config,
    width: int | None,
    pager: bool,
) -> None:
    """Show what was done to a text, and why.

    The raw text is shown whole: what was removed is struck, with kind, rule and confidence; a
    break that was mended is a sign; fields are named. Colours respect NO_COLOR and FORCE_COLOR;
    without them, removed text stands in [-brackets-] and repairs in {braces}.
    """
    if bool(file) + sample > 1 or (html and (only or rule)) or (only and rule):
        raise click.UsageError("FILE and --sample exclude each other; so do --html, --only and --rule.")
    look = look_at(width)
    if rule and not file and not sample:
        show(_card(rule, None, config, look), paged=pager)
        return
    if not file and not sample and keyboard():
        raise click.UsageError("Give a FILE, '-' for standard input, or --sample.")
    name, article = _article(file or "-", config, sample=sample, output=html or "-")
    if html:
        with opened(html, "--html") as page:
            page.write(article.to_html().encode())
    elif rule:
        show(_card(rule, article, config, look), paged=pager)
    else:
        show(LISTINGS[only](article, look) if only else render(article, look, name), paged=pager)


def _card(name: str, article: Article | None, config: Config, look: Look) -> Iterable[str]:
    """Return the card of a rule, one of the profile before those of the tables."""
    own = config.profile.rules if config.profile else ()
    rule = known(name, own)
    if not (rule or reason(name) or (article and acts(article, name))):
        others = near(name, article, own)
        hint = f" Did you mean {', '.join(others)}?" if others else ""
        raise click.UsageError(f"No rule is named {name!r}.{hint}")
    return rule_card(name, rule, article, look)

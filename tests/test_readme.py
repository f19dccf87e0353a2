"""The examples of the README and the documentation are run, so that what they show is what happens."""

import doctest
import re
import runpy
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from articleparse.cli import main

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def examples(page: Path) -> doctest.DocTest:
    """The examples of a page; its fences count as blank lines, which end what an example prints."""
    text = re.sub(r"^ *```.*$", "", page.read_text("utf-8"), flags=re.MULTILINE)
    return doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_examples(page: Path) -> None:
    """Each example prints what the page says."""
    said: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    runner.run(examples(page), out=said.append)
    assert not said, "".join(said)


def test_sample_record() -> None:
    """The README shows how the record of the sample begins, as the command prints it."""
    page = (ROOT / "README.md").read_text("utf-8")
    shown = page.partition("```json\n")[2].partition("  ...\n```")[0]
    printed = CliRunner().invoke(main, ["parse", "--sample", "--format", "json"]).stdout
    assert shown
    assert printed.startswith(shown), printed[: len(shown) + 200]


@pytest.mark.parametrize("name", main.commands)
def test_each_option_is_documented(name: str) -> None:
    """The section about a command names every option of it."""
    page = (ROOT / "docs/reference/command-line.md").read_text("utf-8")
    section = page.partition(f"## {name}\n")[2].partition("\n## ")[0]
    options = [option for option in main.commands[name].params if isinstance(option, click.Option)]
    missing = [o.name for o in options if not any(f"`{word}" in section for word in (*o.opts, *o.secondary_opts))]
    assert missing == []


def test_tables_are_those_of_the_floors() -> None:
    """The README's figures are the stored ones."""
    floors = runpy.run_path(str(ROOT / "tests/floors/floors.py"))
    assert floors["tables"]() in (ROOT / "README.md").read_text("utf-8")

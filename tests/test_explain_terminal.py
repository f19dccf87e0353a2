"""The command ``explain`` on a terminal."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

import articleparse as ap
from accounts import account, articles, hostile, sample
from articleparse.cli import main
from articleparse.explain import pager
from articleparse.explain.listing import LISTINGS
from articleparse.explain.palette import PLAIN, STRONG, wants_colour
from articleparse.explain.parts import parts
from articleparse.explain.rulecard import known, near, rule_card
from articleparse.explain.signs import ODD, read, sign, visible
from articleparse.explain.terminal import Look, fragments, render
from articleparse.explain.wrap import columns, fitted, wrapped

if TYPE_CHECKING:
    from pathlib import Path

SHOWABLE = st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Zl", "Zp"])
ESCAPE = re.compile(r"\x1b\[[\d;]*m")


def shown(article: ap.Article, width: int = 80, *, colour: bool = False) -> str:
    """Return the whole display of an article."""
    return "\n".join(render(article, Look(width, colour), "name"))


def run(*arguments: str, stdin: bytes = b"", **environment: str | None) -> str:
    """Return what a command writes."""
    result = CliRunner(env=environment).invoke(main, ["explain", *arguments], input=stdin)
    assert result.exit_code == 0, result.output
    return result.output


class TestDisplay:
    """What stands on the terminal."""

    def test_names_fields_and_kinds(self) -> None:
        """Fields and kinds stand in the margin, beside the lines that they name."""
        text = shown(sample())
        for line in (
            r"title  \{-# -\}The river rises again",
            r"byline  By Ada Roe",
            r"published  \{-3 May 2021-\} → \{2021-05-03\}",
            r"× copyright  \[-© 2021 River News Service",
        ):
            assert re.search(rf"^ *{line}", text, re.MULTILINE), line

    def test_mended_breaks_are_signs(self) -> None:
        """A break that became a space, and one that joined two halves, are signs and end no line."""
        text = shown(sample(), 200)
        assert "this spring{⏎␣}flooded the {-*-}lower{-*-} town" in text
        assert "{⏎⁀}day, and {-ﬁ-}{fi}ve bridges were shut." in text

    @pytest.mark.parametrize("width", [60, 200])
    def test_removed_text_says_why(self, width: int) -> None:
        """The rule and its confidence stand beside what was removed, or below it."""
        assert text_of(sample(), width, "copyright") == "by_hand 90 %"

    def test_colour_changes_no_letter(self) -> None:
        """Colour adds escape sequences and takes the brackets away, nothing else."""
        coloured = ESCAPE.sub("", shown(sample(), 70, colour=True))
        bare = re.sub(r"\{-|-\}|\[-|-\]|[{}]", "", shown(sample(), 70))
        assert "".join(coloured.split()) == "".join(bare.split())

    @settings(max_examples=50, deadline=None)
    @given(articles(), st.integers(40, 130))
    def test_adds_up(self, article: ap.Article, width: int) -> None:
        """Every character of the raw text but white space is shown, in order, with or without colour."""
        for colour in (False, True):
            page = ESCAPE.sub("", shown(article, width, colour=colour))
            letters = iter(page)
            wanted = ODD.sub(lambda m: "".join(map(sign, m[0])), re.sub(r"\s", "", article.raw))
            assert all(letter in letters for letter in wanted.replace("\x1c", ""))

    @settings(max_examples=50, deadline=None)
    @given(article=articles(), colour=st.booleans())
    def test_no_text_reaches_the_terminal_itself(self, article: ap.Article, *, colour: bool) -> None:
        """Nothing but our own colours is an escape sequence, and no odd character is left."""
        page = ESCAPE.sub("", shown(article, 80, colour=colour))
        assert not ODD.search(page)
        page.encode()

    def test_a_line_of_megabytes(self) -> None:
        """One line of 1 MB takes its time once, not once for each row."""
        text = shown(account(("word " * 200_000, "paragraph")))
        assert text.count("word") == 200_000


def text_of(article: ap.Article, width: int, kind: str) -> str:
    """Return the note about the first stretch of a kind."""
    lines = shown(article, width).splitlines()
    number = next(n for n, line in enumerate(lines) if f"× {kind}" in line)
    match = re.search(r"by_hand 90 %", " ".join(lines[number : number + 3]))
    return match[0] if match else ""


class TestListings:
    """``--only`` and ``--rule``."""

    def test_removed(self) -> None:
        """What was removed, with its line; nothing else."""
        text = "\n".join(LISTINGS["removed"](sample(), Look()))
        assert "line 24   copyright  by_hand 90 %\n          [-© 2021 River" in text
        assert "The river" not in text

    def test_repairs(self) -> None:
        """Each repair with the text around it."""
        text = "\n".join(LISTINGS["repairs"](sample(), Look(120)))
        assert "line 8    line break  line_break_rule 100 %" in text
        assert "that has twice this spring{⏎␣}flooded the *lower*" in text
        assert len(re.findall("^line", text, re.MULTILINE)) == len(sample().repairs)

    def test_fields(self) -> None:
        """Each field with its value and the raw text it was read from."""
        text = "\n".join(LISTINGS["fields"](sample(), Look()))
        assert "published  2021-05-03\nline 6    published  by_hand 90 %\n          3 May 2021" in text

    @pytest.mark.parametrize("only", LISTINGS)
    def test_hostile_text_stays_text(self, only: str) -> None:
        """The listings let no control character through."""
        assert not ODD.search("".join(LISTINGS[only](hostile(), Look())))

    def test_rule_that_acted(self) -> None:
        """A rule that no table has is shown by what it did."""
        text = "\n".join(rule_card("hyphen_rule", None, sample(), Look(100)))
        assert "in this text: 1 times" in text
        assert "town rose again on Mon{---}" in text

    def test_rule_from_a_table(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A rule of a table is shown with why, pattern, hits and misses."""
        rule = ap.Rule(name="print", pattern="^From", role="metadata", why="Old.", hits=("From A",), misses=("A",))
        monkeypatch.setattr("articleparse.explain.rulecard.rules_by_name", lambda: {"print": rule})
        assert known("print") is rule
        assert near("prin", None) == ["print"]
        assert "\n".join(rule_card("print", rule, None, Look())) == (
            "print  gives metadata\nwhy       Old.\npattern   ^From\nhits      From A\nmisses    A"
        )


class TestCommand:
    """The command itself."""

    @pytest.mark.parametrize("source", [["--sample"], ["-"]])
    def test_shows_a_text(self, source: list[str]) -> None:
        """The sample and standard input are shown with their sums."""
        text = run(*source, stdin=b"# Rain\n\nThe rain has ended in the valley.\n")
        assert "characters:" in text
        assert "fingerprint " + str(ap.Config().fingerprint) in text

    def test_writes_a_page(self, tmp_path: Path) -> None:
        """``--html`` writes the page that ``to_html`` gives."""
        run("--html", str(tmp_path / "out.html"), "-", stdin=b"The rain has ended.")
        assert (tmp_path / "out.html").read_text() == ap.parse("The rain has ended.").to_html()

    def test_rule_of_your_own(self, tmp_path: Path) -> None:
        """A rule of a profile is explained like one that ships with the package; so is a step without a pattern."""
        (tmp_path / "p.json").write_text(
            '{"name": "p", "rules": [{"name": "spaced", "pattern": "^x", "role": "tags", "why": "Mine."}]}'
        )
        assert "why       Mine." in run("--rule", "spaced", "--profile", str(tmp_path / "p.json"))
        assert "Did you mean spacing" in CliRunner().invoke(main, ["explain", "--rule", "spacin"]).output
        assert "one space" in run("--rule", "spacing", "--sample")

    def test_takes_settings(self, tmp_path: Path) -> None:
        """Settings come from files and options; options win."""
        (tmp_path / "c.toml").write_text('favour = "recall"\nlanguage = "de"\n')
        (tmp_path / "p.json").write_text('{"name": "p", "rules": [{"name": "x", "pattern": "^x", "role": "tags"}]}')
        text = run("--config", str(tmp_path / "c.toml"), "--profile", str(tmp_path / "p.json"), "--language", "fr", "-")
        profile = ap.Profile(name="p", rules=(ap.Rule(name="x", pattern="^x", role="tags"),))
        assert ap.Config(favour="recall", language="fr", profile=profile).fingerprint in text

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["--rule", "no_such_rule"], "No rule is named 'no_such_rule'"),
            (["--rule", "no_such_rule", "--sample"], "No rule is named 'no_such_rule'"),
            (["--sample", "x.txt"], "exclude each other"),
            (["--sample", "--html", "-", "--only", "removed"], "exclude each other"),
            (["no/such/file"], "cannot read no/such/file"),
            (["--sample", "--html", "/no/such/folder/out.html"], "--html"),
        ],
    )
    def test_wrong_use(self, arguments: list[str], message: str) -> None:
        """What cannot be done is said in one line."""
        result = CliRunner().invoke(main, ["explain", *arguments])
        assert result.exit_code in (1, 2)
        assert message in result.output

    @pytest.mark.parametrize(
        ("environment", "colour"),
        [
            ({}, False),
            ({"FORCE_COLOR": "1"}, True),
            ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
            ({"NO_COLOR": ""}, False),
        ],
    )
    def test_colour_of_a_pipe(self, environment: dict[str, str], *, colour: bool) -> None:
        """A pipe gets colour only if it is asked for; NO_COLOR has the last word."""
        assert wants_colour(io.StringIO(), environment) is colour
        assert ("\x1b[" in run("--sample", **{"NO_COLOR": None, "FORCE_COLOR": None, **environment})) is colour

    def test_on_a_terminal(self) -> None:
        """On a terminal there is colour, and the pager that the environment names gets the text."""
        text = on_terminal({"PAGER": f"{sys.executable} -c \"import sys; print('PAGED', len(sys.stdin.read()))\""})
        assert re.search(r"PAGED \d{4}", text)
        assert "\x1b[1m" in on_terminal({"PAGER": "cat"})
        assert "\x1b[" not in on_terminal({"PAGER": "", "NO_COLOR": "1"})

    def test_pager_that_ends_early(self) -> None:
        """A reader who leaves the pager leaves quietly."""
        assert "Error" not in on_terminal({"PAGER": "true"})


def on_terminal(environment: dict[str, str]) -> str:
    """Return what the command writes to a terminal."""
    ours, theirs = pty.openpty()
    known_names = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "FORCE_COLOR", "PAGER")}
    process = subprocess.Popen(
        [sys.executable, "-m", "articleparse", "explain", "--sample"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**known_names, "TERM": "xterm", **environment},
    )
    os.close(theirs)
    out = b""
    try:
        while data := os.read(ours, 65536):
            out += data
    except OSError:
        pass
    os.close(ours)
    process.wait()
    return out.decode()


class TestColumns:
    """Columns are counted as a terminal does."""

    @settings(max_examples=200, deadline=None)
    @given(
        st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Zl", "Zp"]), max_size=60),
        st.integers(4, 30),
    )
    def test_rows_fit_and_add_up(self, text: str, width: int) -> None:
        """No row is wider than asked for, and the rows are the text."""
        half = len(text) // 2
        rows = list(wrapped([(text[:half], PLAIN), (text[half:], STRONG)], width))
        assert "".join(piece for row in rows for piece, _ in row) == text
        assert all(columns("".join(piece for piece, _ in row).rstrip(" ")) <= width for row in rows)
        assert columns(fitted(text, width)) == width


@given(st.text())
def test_signs_can_be_read_back(text: str) -> None:
    """A sign says which character it stands for."""
    odd = "".join(c for c in text if ODD.fullmatch(c))
    assert read("".join(map(sign, odd))) == odd
    assert not ODD.search(visible(text + "\r\n\t"))


def test_a_break_that_stays_is_shown() -> None:
    """A mended break that is still a line feed is a sign and ends the line."""
    article = account(("a", "paragraph"), ("\n\n", "break", ("\n\n", "\n", "line_break")), ("b", "paragraph"))
    text = shown(article)
    assert "a{⏎}\n" in text
    assert [piece for piece, _ in fragments(article.raw, parts(article)[1])] == ["⏎", "\n"]


def test_pager_names() -> None:
    """Our own variable goes before the general one, and cat is no pager."""
    assert pager.command({}) == ["less"]
    assert pager.command({"PAGER": "more", "ARTICLEPARSE_PAGER": "less -S"}) == ["less", "-S"]
    assert pager.command({"PAGER": "cat"}) == []

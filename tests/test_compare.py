"""Comparing two parses of the same texts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import attrs
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

import articleparse as ap
from accounts import account, articles
from articleparse.cli import main
from articleparse.settings import read_config, read_profile

if TYPE_CHECKING:
    from pathlib import Path

BEFORE = (
    account(("Read more: ferries", "paragraph"), ("\n\n", "space"), ("The ferry was back.", "paragraph")),
    account(("One li-", "paragraph"), ("\n", "break", ("\n", " ", "line_break")), ("ne", "paragraph")),
    account(("Same", "paragraph")),
)
AFTER = (
    account(("Read more: ferries", "related_links"), ("\n\n", "space"), ("The ferry was back.", "paragraph")),
    account(
        ("One li-", "paragraph", ("-", "", "hyphen")), ("\n", "break", ("\n", "", "line_break")), ("ne", "paragraph")
    ),
    account(("Same", "paragraph")),
)
RULE = {"name": "print", "pattern": "^From", "role": "metadata", "why": "Old.", "hits": ["From A"], "misses": ["A"]}


class TestCompare:
    """``ap.compare``."""

    def test_moves(self) -> None:
        """A stretch that has another role is counted from one to the other, white space left out."""
        found = ap.compare(BEFORE, AFTER)
        assert (found.texts, found.changed) == (3, 2)
        (move,) = found.moves
        assert (move.before, move.after) == (("paragraph", "by_hand"), ("related_links", "by_hand"))
        assert (move.size, move.texts) == (len("Readmore:ferries"), 1)

    def test_rules(self) -> None:
        """Each rule is counted with what it does less and more: characters, or repairs."""
        rules = {(change.rule, change.kind): change for change in ap.compare(BEFORE, AFTER).rules}
        assert (rules["by_hand", "related_links"].lost, rules["by_hand", "related_links"].gained) == (0, 16)
        assert (rules["line_break_rule", "line_break"].lost, rules["line_break_rule", "line_break"].gained) == (1, 1)
        assert rules["hyphen_rule", "hyphen"].gained == 1

    def test_texts(self) -> None:
        """The texts that changed most come first, with what they lost and gained."""
        first, second = ap.compare(BEFORE, AFTER, names=["a", "b", "c"]).changes
        assert (first.name, [first.raw[s.start : s.end] for s in first.lost]) == ("a", ["Read more: ferries"])
        assert (second.name, second.repairs) == ("b", (1, 2))
        back = ap.compare(AFTER, BEFORE).changes[0]
        assert (back.name, back.gained, back.lost) == ("1", first.lost, ())

    def test_fields(self) -> None:
        """Values that differ are told, as text."""
        one, other = account(("Ada Roe", "author")), account(("Ada Roe", "title"))
        (change,) = ap.compare(one, other).changes
        assert change.fields == (("title", "", "Ada Roe"), ("authors", "Ada Roe", ""))

    def test_fingerprints(self) -> None:
        """The fingerprints of both sides are told, and a difference of them alone is no change."""
        one = ap.parse("The ferry was back.")
        found = ap.compare(one, attrs.evolve(one, fingerprint="other"))
        assert found.changed == 0
        assert found.fingerprints == ((ap.Config().fingerprint,), ("other",))

    def test_only_the_largest_are_held(self) -> None:
        """No more texts are described than asked for; all are counted."""
        sides = (
            [account(("word " * n, "paragraph")) for n in range(1, 9)],
            [account(("word " * n, "tags")) for n in range(1, 9)],
        )
        found = ap.compare(*sides, most=2)
        assert [change.name for change in found.changes] == ["8", "7"]
        assert found.changed == 8
        assert ap.compare(*sides, most=0).changes == ()

    @pytest.mark.parametrize(
        ("after", "message"),
        [(AFTER[:2], "text 3 is on one side only"), (AFTER[::-1], "text 1 is not the same text on both sides")],
    )
    def test_different_texts(self, after: tuple[ap.Article, ...], message: str) -> None:
        """Only parses of the same texts can be compared; the error says which text is not."""
        with pytest.raises(ap.ComparisonError, match=message) as caught:
            ap.compare(BEFORE, after)
        assert caught.value.number == int(message.split()[1])

    @settings(max_examples=40, deadline=None)
    @given(articles())
    def test_nothing_changed(self, article: ap.Article) -> None:
        """A parse does not differ from itself."""
        found = ap.compare(article, article)
        assert (found.changed, found.moves, found.rules, found.changes) == (0, (), (), ())

    @settings(max_examples=40, deadline=None)
    @given(articles(), st.sampled_from(["tags", "paragraph"]))
    def test_all_moves_are_counted(self, article: ap.Article, role: str) -> None:
        """Whatever the two tilings, each character but white space that has another role or rule has moved."""
        if not article.raw:
            return
        other = account((article.raw, role), rule="one")
        found = ap.compare(article, other)
        assert sum(move.size for move in found.moves) == sum(map(len, article.raw.split())) or not article.raw.split()


class TestDiff:
    """``articleparse diff``."""

    @staticmethod
    def run(*arguments: object, code: int = 0) -> str:
        """Return what the command writes."""
        result = CliRunner().invoke(main, ["diff", *map(str, arguments)])
        assert result.exit_code == code, result.output
        return result.output

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        """Return a folder of settings, texts and saved records."""
        (tmp_path / "german.toml").write_text('language = "de"\n')
        (tmp_path / "mine.json").write_text(json.dumps({"name": "mine", "rules": [RULE]}))
        (tmp_path / "a.txt").write_text("The ferry was back on Monday.\n")
        (tmp_path / "list").write_text(f"{tmp_path / 'a.txt'}\n")
        (tmp_path / "texts.jsonl").write_text('{"body": "The ferry was back on Monday."}\n')
        for name, side in (("old", BEFORE), ("new", AFTER)):
            records = [{"source": {"file": f"{n}.txt"}, **article.to_dict()} for n, article in enumerate(side)]
            (tmp_path / f"{name}.jsonl").write_text("\n".join(map(json.dumps, records)) + "\n")
        return tmp_path

    def test_settings(self, folder: Path) -> None:
        """Two settings are tried on each text."""
        text = self.run("default", folder / "german.toml", folder / "a.txt", folder / "a.txt")
        assert "2 texts, 2 of them differ" in text
        assert "→ de" in text
        assert ap.Config(language="de").fingerprint in text

    def test_texts_from_elsewhere(self, folder: Path) -> None:
        """The texts may be named in a list, or stand in JSON Lines."""
        assert "1 texts, 1 of" in self.run("default", folder / "german.toml", "--files-from", folder / "list")
        more = ["--input-format", "jsonl", "--text-field", "body"]
        assert "texts.jsonl:1" in self.run("default", folder / "german.toml", folder / "texts.jsonl", *more)

    def test_same_settings(self, folder: Path) -> None:
        """Equal fingerprints are told to mean equal output."""
        text = self.run("default", "default", folder / "a.txt", "--exit-code")
        assert "so is the output" in text
        assert "1 texts, 0 of them differ" in text

    def test_profiles(self, folder: Path) -> None:
        """Rules of your own are compared with none."""
        text = self.run("default", folder / "mine.json", folder / "a.txt", "--profile")
        assert ap.Config(profile=read_profile(folder / "mine.json")).fingerprint in text

    def test_saved(self, folder: Path) -> None:
        """The output of two versions is compared without parsing anything."""
        text = self.run(folder / "old.jsonl", folder / "new.jsonl")
        assert "3 texts, 2 of them differ" in text
        assert "paragraph (by_hand) → related links (by_hand)" in text
        assert "0.txt  16 characters moved, 0 repairs gone, 0 new\n  - Read more: ferries" in text
        assert "        -1         +1       1  line_break_rule (line break)" in text

    def test_saved_by_another_version(self, folder: Path) -> None:
        """Fields that one version has and the other has not are no hindrance."""
        records = [json.loads(line) for line in (folder / "old.jsonl").read_text().splitlines()]
        for record in records:
            del record["fingerprint"]
            record["mood"] = "calm"
        (folder / "older.ndjson").write_text("\n".join(map(json.dumps, records)))
        assert "3 texts, 0 of them differ" in self.run(folder / "older.ndjson", folder / "old.jsonl", "--saved")

    def test_as_json(self, folder: Path) -> None:
        """The comparison is there as JSON too."""
        found = json.loads(self.run(folder / "old.jsonl", folder / "new.jsonl", "--format", "json", "-n", "1"))
        assert found["changed"] == 2
        assert len(found["changes"]) == 1
        assert "raw" not in found["changes"][0]

    def test_exit_code(self, folder: Path) -> None:
        """It can be the exit code that says whether anything differs."""
        self.run(folder / "old.jsonl", folder / "new.jsonl", "--exit-code", code=1)

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["default", "default"], "Give the texts"),
            (["old.jsonl", "new.jsonl", "a.txt"], "bring their texts along"),
            (["old.jsonl", "texts.jsonl"], "line 1 is no record with its ledger (KeyError: 'raw')"),
            (["default", "a.txt", "a.txt"], "must be a file in TOML or JSON"),
        ],
    )
    def test_wrong_use(self, folder: Path, arguments: list[str], message: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """What cannot be compared is said in one line."""
        monkeypatch.chdir(folder)
        result = CliRunner().invoke(main, ["diff", *arguments])
        assert result.exit_code in (2, 3)
        assert message in result.output

    def test_unreadable_text(self, folder: Path) -> None:
        """A file that cannot be read is reported, and the others are compared."""
        result = CliRunner().invoke(main, ["diff", "default", "default", str(folder / "none"), str(folder / "a.txt")])
        assert "cannot read" in result.output
        assert result.exit_code == 1
        assert "1 texts" in result.output


class TestSettings:
    """Files of settings."""

    def test_whole(self, tmp_path: Path) -> None:
        """Every setting can be written down."""
        (tmp_path / "c.toml").write_text(
            'language = "de"\nfavour = "recall"\ndrop = ["tags"]\njoin_threshold = 0.7\nkeep_dateline = false\n'
            '[profile]\nname = "mine"\n[[profile.rules]]\nname = "print"\npattern = "^From"\nrole = "metadata"\n'
        )
        rule = ap.Rule(name="print", pattern="^From", role="metadata")
        assert read_config(tmp_path / "c.toml") == ap.Config(
            language="de",
            favour="recall",
            drop=["tags"],
            join_threshold=0.7,
            keep_dateline=False,
            profile=ap.Profile(name="mine", rules=(rule,)),
        )

    @pytest.mark.parametrize(
        ("content", "field"),
        [
            ("favour = 'speed'", "favour"),
            ("colour = 'red'", "colour"),
            ("profile = 3", "profile"),
            ("[profile]\nrules = []", "name"),
            ("[profile]\nname = 'x'\nrules = 3", "rules"),
            ("[profile]\nname = 'x'\n[[profile.rules]]\nname = 'y'\npattern = '('\nrole = 'tags'", "pattern"),
            ("[profile]\nname = 'x'\n[[profile.rules]]\nname = 'y'\npattern = 'z'\nrole = 'song'", "role"),
        ],
    )
    def test_wrong(self, tmp_path: Path, content: str, field: str) -> None:
        """A setting that cannot be is named."""
        (tmp_path / "c.toml").write_text(content)
        with pytest.raises(ap.ConfigError) as caught:
            read_config(tmp_path / "c.toml")
        assert caught.value.field == field

    @pytest.mark.parametrize(
        ("name", "content"), [("c.toml", "favour = 'recall'\r\n"), ("c.json", '{"favour": "recall"}\r\n')]
    )
    def test_as_windows_editors_write_it(self, tmp_path: Path, name: str, content: str) -> None:
        """A byte-order mark and line ends of two characters are no part of the settings."""
        (tmp_path / name).write_bytes(b"\xef\xbb\xbf" + content.encode())
        assert read_config(tmp_path / name) == ap.Config(favour="recall")

    def test_no_table(self, tmp_path: Path) -> None:
        """A JSON file of anything but an object holds no settings."""
        (tmp_path / "c.json").write_text("[1]")
        with pytest.raises(ap.ConfigError):
            read_profile(tmp_path / "c.json")

"""The command line: what it writes, where it writes it, and the exit code it ends with."""

import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import articleparse as ap
from articleparse.cli import main
from articleparse.cli.output import opened
from articleparse.cli.progress import Progress
from articleparse.sample import sample_text

LINE = json.dumps({"text": "# Rain at last\n\nThe drought of the valley ended on Sunday."}).encode() + b"\n"
RAW = "# Rain at last\n\nThe drought of the valley ended on Sunday, when it rained for the whole of the night.\n"


def run(*args: str | Path, stdin: str | bytes | None = None) -> Result:
    """Run the command with these arguments."""
    return CliRunner().invoke(main, [str(arg) for arg in args], input=stdin, prog_name="articleparse")


def process(*args: str | Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "articleparse", *map(str, args)], input=stdin, capture_output=True, check=False
    )


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Three files, the second of which does not exist."""
    names = [tmp_path / name for name in ("one.txt", "two.txt", "three.txt")]
    names[0].write_text(RAW, encoding="utf-8")
    names[2].write_text(RAW.replace("Rain", "Snow"), encoding="utf-8")
    return names


class TestParse:
    """What ``parse`` writes."""

    def test_record_is_that_of_the_library(self, files: list[Path]) -> None:
        """A record is ``to_dict`` without the account, and where the text is from."""
        record = json.loads(run("parse", files[0]).stdout)
        about = {"file": str(files[0]), "encoding": "utf-8", "certain": True, "replaced": 0}
        assert record.pop("source") == about
        assert record == ap.parse(RAW).to_dict(ledger=False)

    def test_ledger_gives_the_whole_record(self, files: list[Path]) -> None:
        """With --ledger the article can be had back from its record."""
        record = json.loads(run("parse", files[0], "--ledger").stdout)
        del record["source"]
        assert ap.Article.from_dict(record) == ap.parse(RAW)

    @pytest.mark.parametrize("args", [(), ("-",)])
    def test_standard_input(self, args: tuple[str, ...]) -> None:
        """Standard input is read where '-' or nothing is given."""
        assert json.loads(run("parse", *args, stdin=RAW).stdout)["source"]["file"] == "-"

    def test_sample(self) -> None:
        """The packaged sample is parsed without any file."""
        record = json.loads(run("parse", "--sample", "--format", "json").stdout)
        assert record["blocks"] == ap.parse(sample_text()).to_dict()["blocks"]

    def test_text_and_markdown(self, files: list[Path]) -> None:
        """Text is the body alone; Markdown is what ``to_markdown`` gives."""
        article = ap.parse(RAW)
        assert run("parse", files[0], "--format", "text").stdout == article.text + "\n"
        assert run("parse", files[0], "--format", "markdown").stdout.strip() == article.to_markdown().strip()

    def test_several_texts(self, files: list[Path]) -> None:
        """Several texts are lines of JSON, one array of JSON, or texts with a form feed between them."""
        pair = (files[0], files[2])
        assert len(run("parse", *pair).stdout.splitlines()) == 2
        assert len(json.loads(run("parse", *pair, "--format", "json").stdout)) == 2
        assert run("parse", *pair, "--format", "text").stdout.count("\f") == 1

    def test_no_text_is_an_empty_array(self, tmp_path: Path) -> None:
        """JSON stays JSON where none of several files can be read."""
        result = run("parse", tmp_path / "a", tmp_path / "b", "--format", "json")
        assert json.loads(result.stdout) == []
        assert result.exit_code == 1

    def test_list_of_files(self, files: list[Path], tmp_path: Path) -> None:
        """--files-from reads the names of the files from a list, or from standard input."""
        names = f"{files[0]}\n\n{files[2]}\r\n"
        listed = tmp_path / "list"
        listed.write_bytes(names.encode())
        assert run("parse", "--files-from", listed).stdout == run("parse", files[0], files[2]).stdout
        assert run("parse", "--files-from", "-", stdin=names).stdout == run("parse", files[0], files[2]).stdout

    def test_json_lines(self) -> None:
        """JSON Lines are read record by record; their other fields go along; a bad line costs that line only."""
        lines = [json.dumps({"id": 7, "body": RAW}), "", "{", "[]", '{"body": 3}', json.dumps({"body": "Text."})]
        result = run("parse", "--input-format", "jsonl", "--text-field", "body", stdin="\n".join(lines))
        sources = [json.loads(line)["source"] for line in result.stdout.splitlines()]
        assert sources == [
            {"file": "-", "line": 1, "record": {"id": 7}},
            {"file": "-", "line": 6, "record": {}},
        ]
        assert [line.split(": ")[1] for line in result.stderr.splitlines()] == [
            "cannot read -:3",
            "cannot read -:4",
            "cannot read -:5",
        ]
        assert result.exit_code == 1

    @pytest.mark.parametrize(
        ("line", "reason"),
        [
            ({"id": 7, "body": RAW, "head": "Rain"}, "there is text in 'body', 'head'"),
            ({"id": 7}, "no other field has one"),
            ({"text": 3}, "no other field has one"),
        ],
    )
    def test_wrong_field(self, line: dict[str, object], reason: str) -> None:
        """A line without a text in the field says in which fields it has one."""
        done = run("parse", "--input-format", "jsonl", stdin=json.dumps(line))
        assert done.stderr == f"articleparse: cannot read -:1: no text in field 'text'; {reason}\n"

    def test_workers_change_nothing(self, files: list[Path]) -> None:
        """The records are the same, and in the same order, whatever the number of processes."""
        many = [*files, *files[::-1]]
        assert process("parse", *many, "--workers", "2").stdout == process("parse", *many).stdout

    def test_settings_reach_the_parser(self, tmp_path: Path) -> None:
        """--language, --favour, --drop and --keep are the fields of ``Config``."""
        file = tmp_path / "list.txt"
        file.write_text("# Shopping\n\nWe bought these things on the market of the town:\n\n- milk\n- bread\n")
        record = json.loads(run("parse", file, "--language", "de", "--drop", "list_item").stdout)
        assert record["language"] == "de"
        assert "list_item" not in {block["kind"] for block in record["blocks"]}

    def test_settings_from_files(self, tmp_path: Path) -> None:
        """--config and --profile are read from files; the command line goes over them."""
        (tmp_path / "config.toml").write_text('language = "fr"\nfavour = "recall"\n')
        rule = {"name": "own", "pattern": "^Rain", "role": "other"}
        (tmp_path / "profile.json").write_text(json.dumps({"name": "own", "rules": [rule]}))
        options = ("--config", tmp_path / "config.toml", "--profile", tmp_path / "profile.json", "--language", "de")
        record = json.loads(run("parse", *options, stdin=RAW).stdout)
        profile = ap.Profile(name="own", rules=(ap.Rule(**rule),))  # type: ignore[arg-type]
        config = ap.Config(language="de", favour="recall", profile=profile)
        assert record["fingerprint"] == ap.Parser(config).parse(RAW).fingerprint


class TestInput:
    """What is read, and what cannot be."""

    def test_other_encodings(self, tmp_path: Path) -> None:
        """Bytes that are no UTF-8 are decoded, and the record says how."""
        file = tmp_path / "old.txt"
        text = "Der Bürgermeister hörte in der Frühe, daß die Brücke über den Fluß für Fußgänger geöffnet würde.\n" * 5
        file.write_bytes(text.encode("cp1252"))
        record = json.loads(run("parse", file).stdout)
        assert "Brücke über den Fluß" in record["blocks"][0]["text"]
        assert record["source"]["encoding"] != "utf-8"
        assert not record["source"]["certain"]

    def test_unreadable_file_costs_itself_only(self, files: list[Path], tmp_path: Path) -> None:
        """Files that cannot be read are named on standard error, the others are parsed, and the exit code is 1."""
        names = "\n".join(map(str, [*files, tmp_path, "nul\0byte"]))
        result = run("parse", "--files-from", "-", stdin=names)
        assert len(result.stdout.splitlines()) == 2
        assert [line.partition(": ")[2] for line in result.stderr.splitlines()] == [
            f"cannot read {files[1]}: No such file or directory",
            f"cannot read {tmp_path}: it is a folder; give its files, or a list of them to --files-from",
            "cannot read nul\0byte: embedded null byte",
        ]
        assert result.exit_code == 1

    def test_lone_surrogates_are_escaped(self) -> None:
        """A text that UTF-8 cannot hold is written as JSON escapes, or with a question mark as text."""
        line = r'{"text": "A \ud800 sign in the middle of a sentence that goes on for a while, as they do."}'
        for style, expected in (("jsonl", "\\ud800"), ("text", "A ? sign")):
            result = run("parse", "--input-format", "jsonl", "--format", style, stdin=line)
            assert expected in result.stdout
            assert result.exit_code == 0


class TestUsage:
    """Wrong usage ends with exit code 2 and says what is wrong."""

    @pytest.mark.parametrize(
        ("args", "message"),
        [
            (("--format", "xml"), "'xml' is not one of"),
            (("--language", "english"), "language='english': must be None or an ISO 639-1 code"),
            (("--workers", "0"), "workers=0: must be a whole number from 1"),
            (("--sample", "file.txt"), "exclude each other"),
            (("--files-from", "no-such-list"), "does not exist"),
            (("--drop", "paragraph"), "'paragraph' is not one of"),
            (("-o", "no-such-folder/out"), "cannot write no-such-folder/out"),
            (("-o", "."), "Is a directory"),
        ],
    )
    def test_wrong_usage(self, args: tuple[str, ...], message: str) -> None:
        """Nothing is parsed; standard error says which setting is wrong and what it may be."""
        result = run("parse", *args, stdin=RAW)
        assert message in " ".join(result.stderr.split())
        assert result.exit_code == 2
        assert not result.stdout

    def test_terminal_is_not_waited_for(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without any input on a terminal the command says what it wants instead of waiting."""
        monkeypatch.setattr("articleparse.cli.inputs.keyboard", lambda: True)
        result = run("parse")
        assert "Give a FILE" in result.stderr
        assert result.exit_code == 2

    def test_version(self) -> None:
        """--version names the version of the package."""
        assert run("--version").stdout == f"articleparse {ap.__version__}\n"

    def test_completion(self) -> None:
        """The shell's completion script can be had as the documentation says."""
        done = subprocess.run(
            [sys.executable, "-m", "articleparse"],
            env=os.environ | {"_ARTICLEPARSE_COMPLETE": "bash_source"},
            capture_output=True,
            check=True,
        )
        assert b"_ARTICLEPARSE_COMPLETE=bash_complete" in done.stdout


class TestOutput:
    """Output to a file is whole or absent; a closed pipe ends quietly."""

    def test_file_replaced_at_the_end(self, files: list[Path], tmp_path: Path) -> None:
        """The file has all records, and nothing else is left beside it."""
        out = tmp_path / "new" / "out.jsonl"
        out.parent.mkdir()
        out.write_text("old")
        out.chmod(0o640)
        assert run("parse", *files, "-o", out).exit_code == 1
        assert len(out.read_text().splitlines()) == 2
        assert out.stat().st_mode & 0o777 == 0o640
        assert list(out.parent.iterdir()) == [out]

    def test_absent_after_a_failure(self, tmp_path: Path) -> None:
        """What was there before stays as it was when writing is interrupted."""
        out = tmp_path / "out"
        out.write_text("old")

        def interrupted() -> None:
            with opened(str(out)) as file:
                file.write(b"half a rec")
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            interrupted()
        assert out.read_text() == "old"
        assert list(tmp_path.iterdir()) == [out]

    def test_link_and_device_stay(self, files: list[Path], tmp_path: Path) -> None:
        """The target of a link is replaced, not the link; a device is written to, not replaced."""
        link, target = tmp_path / "link", tmp_path / "target"
        link.symlink_to(target)
        assert run("parse", files[0], "-o", link).exit_code == 0
        assert link.is_symlink()
        assert json.loads(target.read_text())["title"] == ap.parse(RAW).title
        assert run("parse", files[0], "-o", os.devnull).exit_code == 0
        assert not Path(os.devnull).is_file()

    @pytest.mark.parametrize(
        "way",
        [("parse", "{}", "-o", "{}"), ("parse", "--files-from", "{}", "-o", "{}"), ("explain", "{}", "--html", "{}")],
    )
    @pytest.mark.parametrize("form", ["text", "jsonl"])
    def test_input_is_not_replaced(self, way: tuple[str, ...], form: str, files: list[Path], tmp_path: Path) -> None:
        """An output that is one of the inputs is wrong usage, and the input stays as it was."""
        same, before = tmp_path / "link", files[0].read_text()
        same.symlink_to(files[0])
        (tmp_path / "list").write_text(f"{files[0]}\n")
        names = iter([tmp_path / "list" if "--files-from" in way else files[0], same])
        args = [next(names) if part == "{}" else part for part in way]
        done = run(*args, *(["--input-format", form] if way[0] == "parse" else []))
        assert "is an input and the output" in done.stderr
        assert done.exit_code == 2
        assert files[0].read_text() == before
        assert same.is_symlink()

    def test_redirected_input_is_not_replaced(self, files: list[Path]) -> None:
        """So it is with standard input, where it is a file; where it is none there is nothing to lose."""
        before = files[0].read_text()
        with files[0].open("rb") as stdin:
            args = [sys.executable, "-m", "articleparse", "parse", "-o", str(files[0])]
            done = subprocess.run(args, stdin=stdin, capture_output=True, check=False)
        assert b"standard input is an input and the output" in done.stderr
        assert files[0].read_text() == before
        assert run("parse", "-o", files[0], stdin=RAW).exit_code == 0

    def test_closed_pipe(self) -> None:
        """When the reader closes the pipe, the command says nothing and ends with 128 + SIGPIPE."""
        lines = json.dumps({"text": RAW}).encode() + b"\n"
        command = [sys.executable, "-m", "articleparse", "parse", "--input-format", "jsonl"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
            assert child.stdin
            assert child.stdout
            assert child.stderr
            child.stdout.close()
            child.stdin.write(lines * 200)
            child.stdin.close()
            assert child.stderr.read() == b""
            assert child.wait() == 141

    def test_interrupt(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """An interrupt from the keyboard ends with 128 + SIGINT."""
        monkeypatch.setattr("articleparse.cli.parsing.Parser.parse_many", _raiser(KeyboardInterrupt()))
        assert run("parse", stdin=RAW).exit_code == 130

    def test_interrupt_of_several_processes(self) -> None:
        """An interrupt ends the processes that parse side by side too, quietly."""
        command = [sys.executable, "-m", "articleparse", "parse", "--input-format", "jsonl", "--workers", "2"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
            assert child.stdin
            assert child.stdout
            assert child.stderr
            child.stdin.write((json.dumps({"text": RAW}).encode() + b"\n") * 400)
            child.stdin.flush()
            assert child.stdout.read(1) == b"{"
            child.send_signal(signal.SIGINT)
            assert child.stderr.read() == b""
            assert child.wait(timeout=30) == 130

    @pytest.mark.skipif(sys.platform == "win32", reason="has no such signals")
    @pytest.mark.parametrize("workers", ["1", "2"])
    @pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
    def test_asked_to_end(self, name: str, workers: str, tmp_path: Path) -> None:
        """A signal that asks to end clears away what was begun, and ends with 128 + its number."""
        number = getattr(signal, name)
        if signal.getsignal(number) is signal.SIG_IGN:
            pytest.skip("ignored where the tests run")
        out = tmp_path / "out"
        command = [sys.executable, "-m", "articleparse", "parse", "--input-format", "jsonl", "-j", workers, "-o", out]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as child:
            assert child.stdin
            child.stdin.write(LINE * 400)
            child.stdin.flush()
            until = time.monotonic() + 30
            while not list(tmp_path.iterdir()):
                assert time.monotonic() < until
                time.sleep(0.05)
            child.send_signal(number)
            assert child.communicate(timeout=60) == (None, b"")
            assert child.returncode == 128 + number
        assert list(tmp_path.iterdir()) == []

    def test_handlers_are_put_back(self) -> None:
        """Who calls the command from Python finds the handlers of signals as they were."""
        before = signal.getsignal(signal.SIGTERM)
        run("parse", "--sample")
        assert signal.getsignal(signal.SIGTERM) is before

    def test_killed_process(self, monkeypatch: pytest.MonkeyPatch, files: list[Path]) -> None:
        """That a process was killed is told in one line, with the texts that were being parsed, exit code 3."""
        monkeypatch.setattr("articleparse.cli.parsing.Parser.parse", lambda *_: os._exit(9))
        result = run("parse", files[0], files[2], files[0], "--workers", "2")
        expected = f"out of memory, or a process was killed, at one of the 3 texts from {files[0]} to {files[0]}\n"
        assert result.stderr == f"Error: {expected}"
        assert result.exit_code == 3

    def test_killed_process_of_a_comparison(self, monkeypatch: pytest.MonkeyPatch, files: list[Path]) -> None:
        """So it is where two settings are compared."""
        monkeypatch.setattr("articleparse.cli.comparing.Parser.parse", lambda *_: os._exit(9))
        result = run("diff", "default", "default", files[0], "--workers", "2")
        assert result.stderr == "Error: out of memory, or a process was killed\n"
        assert result.exit_code == 3

    def test_out_of_memory(self, monkeypatch: pytest.MonkeyPatch, files: list[Path]) -> None:
        """The text that there was no memory for is named, exit code 3."""
        monkeypatch.setattr("articleparse.cli.parsing.Parser.parse", _raiser(MemoryError()))
        result = run("parse", files[0], files[2])
        assert result.stderr == f"Error: out of memory, or a process was killed, at {files[0]}\n"
        assert result.exit_code == 3

    @pytest.mark.skipif(sys.platform == "win32", reason="has no such shell")
    @pytest.mark.parametrize(
        ("args", "message", "code"),
        [
            ("parse --sample >&-", "Error: [Errno 9] Bad file descriptor: 'standard output'", 3),
            ("explain --sample >&-", "Error: [Errno 9] Bad file descriptor: 'standard output'", 3),
            ("parse <&-", "articleparse: cannot read -: Bad file descriptor", 1),
            ("parse --input-format jsonl <&-", "articleparse: cannot read -: Bad file descriptor", 1),
            ("explain <&-", "Error: cannot read -: Bad file descriptor", 1),
            ("parse --sample 2>&-", "", 0),
            ("parse no-such-file 2>&-", "", 1),
        ],
    )
    def test_closed_streams(self, args: str, message: str, code: int) -> None:
        """Where standard streams are closed, as under some schedulers, what is needed of them is told in one line."""
        done = subprocess.run(
            ["/bin/sh", "-c", f'"$0" -m articleparse {args}', sys.executable],
            capture_output=True,
            check=False,
            text=True,
        )
        assert (done.stderr.strip(), done.returncode) == (message, code)

    def test_full_disk(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """An error of the system while writing is told in one line, exit code 3."""
        monkeypatch.setattr(
            "articleparse.cli.parsing.Parser.parse_many", _raiser(OSError(28, "No space left on device"))
        )
        result = run("parse", stdin=RAW)
        assert result.stderr == "Error: [Errno 28] No space left on device\n"
        assert result.exit_code == 3


def _raiser(error: BaseException) -> object:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


class _Terminal(io.StringIO):
    """A terminal that remembers what was drawn on it."""

    def isatty(self) -> bool:
        """It is one."""
        return True


class TestProgress:
    """A progress line for many texts on a terminal, and only there."""

    def test_drawn_on_a_terminal(self) -> None:
        """The last drawing says that all is done, and clearing takes it away."""
        terminal = _Terminal()
        progress = Progress(terminal, 3)
        for _ in range(3):
            progress.step()
        progress.clear()
        assert "3 of 3" in terminal.getvalue()
        assert terminal.getvalue().endswith("\r\x1b[K")

    def test_total_unknown(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without a known total, the number of texts is shown."""
        monkeypatch.setattr("articleparse.cli.progress._PAUSE", 0)
        terminal = _Terminal()
        Progress(terminal, None).step()
        assert "1 texts" in terminal.getvalue()

    def test_closed_standard_error(self) -> None:
        """Where standard error is closed there is nothing to draw on."""
        progress = Progress(None, 5)
        progress.step()
        progress.clear()

    @pytest.mark.parametrize(("file", "total"), [(io.StringIO(), 5), (_Terminal(), 1)])
    def test_silent_otherwise(self, file: io.StringIO, total: int) -> None:
        """Nothing is drawn in a pipe, or for a single text."""
        progress = Progress(file, total)
        progress.step()
        progress.clear()
        assert file.getvalue() == ""

    def test_nothing_on_standard_error_of_a_pipe(self, files: list[Path]) -> None:
        """A run with many files writes nothing to a standard error that is no terminal."""
        assert process("parse", files[0], files[2]).stderr == b""

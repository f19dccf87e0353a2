"""The entry points, their settings and their errors."""

from __future__ import annotations

import gc
import os
import pickle
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import articleparse as ap
from articleparse.sample import sample_text

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.mark.parametrize("value", [None, b"text", 5, ["text"]])
def test_only_str_is_parsed(value: object) -> None:
    """Anything but a str is a TypeError that names the type."""
    with pytest.raises(TypeError, match=type(value).__name__):
        ap.parse(value)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("language", "german"),
        ("language", 5),
        ("favour", "speed"),
        ("drop", "caption"),
        ("drop", ["paragraph"]),
        ("drop", ["song"]),
        ("drop", 5),
        ("join_threshold", 2),
        ("join_threshold", True),
        ("keep_dateline", "no"),
        ("profile", "site"),
    ],
)
def test_bad_setting(field: str, value: object) -> None:
    """A setting with a value it cannot have is a ConfigError with the field, the value and what it may be."""
    with pytest.raises(ap.ConfigError) as caught:
        ap.Config(**{field: value})
    assert (caught.value.field, caught.value.value) == (field, value)
    assert caught.value.allowed in str(caught.value)


def test_parser_takes_a_config() -> None:
    """A Parser made with anything else is a ConfigError."""
    with pytest.raises(ap.ConfigError):
        ap.Parser({"language": "de"})  # type: ignore[arg-type]


def test_configs_are_values() -> None:
    """Equal settings are equal, hashable and picklable, kinds given as strings or as members."""
    config = ap.Config(drop=["navigation", ap.Role.SHARING])
    assert config == ap.Config(drop={ap.Role.NAVIGATION, "sharing"})
    assert pickle.loads(pickle.dumps(ap.Parser(config))) == ap.Parser(config)
    assert len({config, ap.Config(drop=["sharing", "navigation"])}) == 1


TEXTS = [f"# Titel {n}\n\nDies ist ein Absatz mit der Nummer {n}, der lang genug ist." for n in range(80)]


def test_many_texts_in_order() -> None:
    """Two processes give the same articles in the same order as one."""
    parser = ap.Parser()
    one = list(parser.parse_many(iter(TEXTS)))
    assert list(parser.parse_many(iter(TEXTS), workers=2)) == one
    assert [article.raw for article in one] == TEXTS


def broken(bad: object) -> Iterator[str]:
    """Forty texts, and then an error or something that is no text."""
    yield from TEXTS[:40]
    if isinstance(bad, Exception):
        raise bad
    yield bad  # type: ignore[misc]


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("bad", [OSError("the disk is gone"), b"bytes"], ids=["raised", "no str"])
def test_error_of_the_texts_comes_in_its_place(bad: object, workers: int) -> None:
    """What the user's iterable raises, or yields that is no text, comes behind the articles of all texts before it."""
    articles: list[ap.Article] = []
    with pytest.raises((OSError, TypeError), match=r"disk is gone|not bytes"):
        articles.extend(ap.Parser().parse_many(broken(bad), workers=workers))
    assert [article.raw for article in articles] == TEXTS[:40]


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("texts", ["one text", None, 5])
def test_many_texts_are_an_iterable(texts: object, workers: int) -> None:
    """One text in place of many, or nothing that can be gone through, is refused at once, not letter by letter."""
    with pytest.raises(TypeError, match="iterable"):
        ap.Parser().parse_many(texts, workers=workers)  # type: ignore[arg-type]


def test_long_texts_are_not_read_ahead_by_the_dozen() -> None:
    """What is read ahead is bounded in characters too: books need no more memory than articles."""
    read = 0

    def books() -> Iterator[str]:
        nonlocal read
        for text in TEXTS:
            read += 1
            yield text + " " * 1_000_000

    found = ap.Parser().parse_many(books(), workers=2)
    assert next(found).title == "Titel 0"
    assert read <= 5
    found.close()  # type: ignore[attr-defined]


PARSES_FOR_EVER = """
import itertools
import multiprocessing
import articleparse as ap
for n, _ in enumerate(ap.Parser().parse_many(itertools.repeat("A text."), workers=2)):
    if n == 40:
        print(*(child.pid for child in multiprocessing.active_children()), flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows kills otherwise")
def test_processes_end_with_the_one_that_started_them() -> None:
    """Nothing is left behind where a run is killed, which it cannot tell its processes any more."""
    with subprocess.Popen([sys.executable, "-c", PARSES_FOR_EVER], stdout=subprocess.PIPE) as parent:
        assert parent.stdout
        children = [int(word) for word in parent.stdout.readline().split()]
        assert len(children) == 2
        parent.kill()
    until = time.monotonic() + 20
    while any(map(runs, children)):
        assert time.monotonic() < until, "still there"
        time.sleep(0.05)


def runs(process: int) -> bool:
    """Whether a process is there and is no zombie."""
    try:
        os.kill(process, 0)
        state = Path(f"/proc/{process}/stat")
        return not state.exists() or state.read_text("utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize("workers", [0, 1.5, True, "2"])
def test_workers_must_be_a_number(workers: object) -> None:
    """A number of processes that there cannot be is a ConfigError."""
    with pytest.raises(ap.ConfigError):
        ap.Parser().parse_many([], workers=workers)


FAX = ap.Rule(name="fax", pattern="^Fax", role="contact")


def test_profile_pattern_must_compile() -> None:
    """A rule whose pattern is no regular expression is a ConfigError."""
    with pytest.raises(ap.ConfigError, match="regular expression"):
        ap.Rule(name="broken", pattern="(", role=ap.Role.SHARING)


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("name", {"name": 5}),
        ("name", {"name": ""}),
        ("pattern", {"pattern": 5}),
        ("pattern", {"pattern": b"^Fax"}),
        ("role", {"role": "telephone"}),
        ("role", {"role": None}),
        ("hits or misses", {"hits": "Fax 12"}),
        ("hits or misses", {"misses": [12]}),
        ("hits or misses", {"misses": None}),
    ],
)
def test_bad_rule(field: str, values: dict[str, object]) -> None:
    """A rule that could not be applied is a ConfigError when it is made, not an error of some text."""
    with pytest.raises(ap.ConfigError) as caught:
        ap.Rule(**{"name": "fax", "pattern": "^Fax", "role": "contact", **values})
    assert caught.value.field == field


@pytest.mark.parametrize("rules", [FAX, ["^Fax"], "fax", None])
def test_bad_profile(rules: object) -> None:
    """A profile has rules, or is a ConfigError."""
    with pytest.raises(ap.ConfigError, match="iterable of Rule"):
        ap.Profile(name="site", rules=rules)


def test_profile_takes_any_iterable() -> None:
    """Rules may come from a list, a tuple or a generator."""
    assert ap.Profile(name="site", rules=iter([FAX])) == ap.Profile(name="site", rules=(FAX,))


def test_rule_reports_its_failures() -> None:
    """A rule says which of its own examples it gets wrong."""
    rule = ap.Rule(name="fax", pattern="^Fax", role=ap.Role.CONTACT, hits=["Fax 12", "Tel 12"], misses=["Fax it to me"])
    assert rule.failures() == ("Tel 12", "Fax it to me")


@pytest.mark.parametrize(
    ("data", "text", "encoding", "certain"),
    [
        ("Größe".encode(), "Größe", "utf-8", True),
        (b"\xef\xbb\xbfOne", "One", "utf-8-sig", True),
        ("Größe".encode("utf-16"), "Größe", "utf-16", True),
        (b"", "", "utf-8", True),
    ],
)
def test_decoding(data: bytes, text: str, encoding: str, certain: bool) -> None:  # noqa: FBT001 - a table's column
    """Bytes that say what they are, by their mark or by being UTF-8, are read so."""
    found = ap.decode(data)
    assert (found.text, found.encoding, found.certain) == (text, encoding, certain)


def test_guessed_decoding() -> None:
    """Other bytes are guessed, and the record says so."""
    text = "Die Größe der Türme überraschte die Gäste, die über die Brücke gekommen waren. " * 5
    found = ap.decode(text.encode("latin-1"))
    assert found.text == text
    assert not found.certain


def test_bytes_that_no_codec_reads() -> None:
    """Broken bytes give a text all the same, with the number of signs that were lost."""
    found = ap.decode(b"\xff\xfea\x00\xd8")
    assert found.text.startswith("a")
    assert found.replaced == 1


UTF_8 = {
    "de": "Der Bürgermeister hörte früh, daß die Brücke über den Fluß geöffnet würde. ",
    "en": "The café on the quay – the “oldest” of the town – is open again, and the coffee is £3. ",
    "pl": "Burmistrz powiedział, że most na rzece zostanie otwarty już latem, mimo szkód. ",
    "ru": "Мэр города сообщил, что мост через реку будет открыт для движения летом. ",
    "th": "นายกเทศมนตรีกล่าวว่าสะพานข้ามแม่น้ำจะเปิดอีกครั้งในฤดูร้อน ",
    "zh": "2024 年 5 月 1 日 星期一，市长 表示，一座 大桥 将于 夏季 重新 开放 通车。",
    "ja": "町長は月曜日、川にかかる橋が夏までに再び通れるようになると述べた。",
}


@pytest.mark.parametrize("text", UTF_8.values(), ids=UTF_8)
def test_decoding_of_damaged_utf_8(text: str) -> None:
    """One stray byte, or an end within a character, costs itself and not the whole text."""
    head, tail = text[:20], text[20:] * 3
    stray = ap.decode(head.encode() + b"\xff" + tail.encode())
    assert (stray.text, stray.replaced) == (f"{head}\ufffd{tail}", 1)
    last = max(i for i, sign in enumerate(text) if not sign.isascii())
    cut = ap.decode(text[: last + 1].encode()[:-1])
    assert (cut.text, cut.replaced) == (text[:last] + "\ufffd", 1)
    assert (stray.encoding, stray.certain) == (cut.encoding, cut.certain) == ("utf-8", False)


@pytest.mark.parametrize(
    ("language", "encoding"),
    [("de", "cp1252"), ("pl", "cp1250"), ("ru", "cp1251"), ("ru", "koi8-r"), ("th", "tis-620"), ("ja", "shift_jis")],
)
def test_older_encodings_are_no_damaged_utf_8(language: str, encoding: str) -> None:
    """Sequences that are valid UTF-8 by chance make no UTF-8 of a text."""
    found = ap.decode((UTF_8[language] * 5).encode(encoding))
    assert found.text == UTF_8[language] * 5
    assert found.encoding != "utf-8"


def test_lost_signs_of_the_text_itself_are_not_counted() -> None:
    """A U+FFFD that stands in the bytes was lost by somebody else."""
    found = ap.decode("The café\ufffds of the old town – all of them – are open.".encode() + b"\xe9 ")
    assert (found.text[-3:], found.replaced) == (".\ufffd ", 1)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("language", ["de", "en", "pl", "ru", "zh"])
def test_utf_16_without_a_mark(language: str, encoding: str) -> None:
    """The zero bytes of spaces and line ends tell UTF-16, also where it happens to be valid UTF-8."""
    found = ap.decode(UTF_8[language].encode(encoding))
    assert (found.text, found.encoding, found.certain) == (UTF_8[language], encoding, False)


def test_some_zero_bytes_make_no_utf_16() -> None:
    """A text with a few zero bytes, as some extractors leave them, stays what it is."""
    data = b"The mayor\0 spoke on Monday about\0 the bridge."
    assert ap.decode(data).text == data.decode()


def test_decode_takes_bytes() -> None:
    """A text needs no decoding: a TypeError."""
    with pytest.raises(TypeError, match="str"):
        ap.decode("text")  # type: ignore[arg-type]


@pytest.fixture
def _collector() -> Iterator[None]:
    """Put the collector of garbage back as it was."""
    was = gc.isenabled()
    yield
    (gc.enable if was else gc.disable)()


@pytest.mark.usefixtures("_collector")
@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_of_garbage_is_left_as_it_was(*, enabled: bool) -> None:
    """Whoever has switched it off finds it off after a parse, all others find it on, also where nothing was parsed."""
    (gc.enable if enabled else gc.disable)()
    ap.parse(sample_text())
    assert gc.isenabled() is enabled
    with pytest.raises(TypeError):
        ap.parse(None)
    assert gc.isenabled() is enabled


@pytest.mark.usefixtures("_collector")
def test_a_parse_leaves_no_cycles() -> None:
    """What a parse has made is gone with its last reference, so that nothing is left for the collector."""
    texts = (sample_text(), "The harbour wall that was\nbuilt by the har-\nbour office of the town\nholds.\n" * 20)
    for text in texts:
        ap.parse(text)
    gc.disable()
    gc.collect()
    for text in texts:
        ap.parse(text)
    assert gc.collect() == 0

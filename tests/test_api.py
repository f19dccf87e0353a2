"""The public face: what is exported is what is documented, typed, frozen and picklable."""

import importlib
import inspect
import pickle
import pkgutil
import re
import typing
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import attrs
import pytest

import articleparse as ap
import articleparse.testing

DOCS = Path(__file__).parents[1] / "docs"
RECORDS = [
    value for value in vars(ap).values() if isinstance(value, type) and attrs.has(value) and value is not ap.Parser
]
PUBLIC = [getattr(ap, name) for name in ap.__all__ if not name.startswith("__")]
OPTIONAL = {"articleparse.testing", "articleparse.training"}
"""Modules that need an extra; with what lies below them."""


def modules() -> Iterator[ModuleType]:
    """Every module of the package that needs no extra."""
    for info in pkgutil.walk_packages(ap.__path__, "articleparse."):
        if not any(info.name == name or info.name.startswith(name + ".") for name in OPTIONAL):
            yield importlib.import_module(info.name)


def documented(text: str) -> set[str]:
    """The names that the directives of a page of the reference document."""
    return set(re.findall(r"^(?:```\{eval-rst\}\n)?\.\. (?:auto\w+|py:data):: ([\w.]+)", text, re.MULTILINE))


class TestExports:
    """``__all__`` is the whole truth about what is public."""

    def test_root_shows_what_it_exports(self) -> None:
        """What can be seen in the package is what ``__all__`` lists, and modules."""
        seen = {name for name, value in vars(ap).items() if not name.startswith("_")}
        seen -= {name for name, value in vars(ap).items() if isinstance(value, ModuleType)}
        assert seen == set(ap.__all__) - {"__version__"}
        assert list(ap.__all__) == sorted(ap.__all__)

    def test_each_module_says_what_it_exports(self) -> None:
        """Each module has an ``__all__`` whose names exist, and a docstring."""
        for module in modules():
            names = module.__all__
            assert [name for name in names if not hasattr(module, name)] == [], module.__name__
            assert module.__doc__, module.__name__

    def test_each_export_is_documented(self) -> None:
        """Each public name has an entry in the reference, and no entry is for a name that is gone."""
        entries = set().union(*(documented(page.read_text("utf-8")) for page in (DOCS / "reference").glob("*.md")))
        wanted = {f"articleparse.{name}" for name in ap.__all__ if not name.startswith("__")}
        wanted |= {f"articleparse.testing.{name}" for name in articleparse.testing.__all__}
        assert wanted - entries == set()
        for entry in entries:
            module, _, name = entry.rpartition(".")
            if module not in OPTIONAL:
                assert hasattr(importlib.import_module(module), name), entry

    def test_each_export_has_a_docstring(self) -> None:
        """Each public name, and each public method of a class, says what it is."""
        for value in PUBLIC:
            assert value.__doc__, value
            for name, member in vars(value).items() if isinstance(value, type) else ():
                if callable(member) and not name.startswith("_"):
                    assert member.__doc__, f"{value.__name__}.{name}"


class TestTypes:
    """Type hints are complete and can be looked up at run time."""

    @pytest.mark.parametrize("value", [value for value in PUBLIC if isinstance(value, type)], ids=repr)
    def test_hints_resolve(self, value: type) -> None:
        """``typing.get_type_hints`` finds every annotation of the fields of a record."""
        names = {field.name for field in attrs.fields(value)} if attrs.has(value) else set()
        assert names <= typing.get_type_hints(value).keys()

    @pytest.mark.parametrize("value", [value for value in PUBLIC if attrs.has(value)], ids=repr)
    def test_parameters_are_typed(self, value: type) -> None:
        """Each parameter of a record has a type that a user's program can be checked by."""
        parameters = inspect.signature(value).parameters.values()
        assert [one.name for one in parameters if one.annotation is one.empty] == []

    def test_typed_marker(self) -> None:
        """The package says that it is typed."""
        assert Path(str(ap.__file__)).with_name("py.typed").exists()


class TestRecords:
    """Records are frozen, slotted, keyword-only, and can be matched by position."""

    @pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
    def test_shape(self, record: type) -> None:
        """Slots, keywords only, no assignment, and ``__match_args__`` that names fields."""
        fields = attrs.fields_dict(record)
        assert "__slots__" in vars(record)
        assert "__dict__" not in dir(record)
        assert all(field.kw_only for field in fields.values() if field.init)
        assert set(record.__match_args__) <= fields.keys()  # type: ignore[attr-defined]
        assert record.__match_args__  # type: ignore[attr-defined]

    def test_frozen(self) -> None:
        """A field of an article cannot be set."""
        article = ap.parse("Text.")
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            article.title = "Another"  # type: ignore[misc]

    def test_match(self) -> None:
        """A span can be taken apart by position."""
        match ap.Span(start=3, end=7):
            case ap.Span(start, end):
                assert (start, end) == (3, 7)

    def test_pickle(self) -> None:
        """A configured parser and an article survive the way to another process."""
        rule = ap.Rule(name="print_edition", pattern="^From the print edition", role=ap.Role.METADATA)
        parser = ap.Parser(ap.Config(language="en", profile=ap.Profile(name="own", rules=(rule,))))
        copy = pickle.loads(pickle.dumps(parser))
        assert copy == parser
        article = copy.parse("# Rain at last\n\nThe drought of the valley has ended at last.")
        assert pickle.loads(pickle.dumps(article)) == article


class TestErrors:
    """A wrong call fails with an error that says what was wrong; content never does."""

    @pytest.mark.parametrize("value", [None, b"bytes", 3, ["text"]])
    def test_parse_takes_text(self, value: object) -> None:
        """Anything but ``str`` is a ``TypeError``."""
        with pytest.raises(TypeError, match=f"parse takes str, not {type(value).__name__}"):
            ap.parse(value)  # type: ignore[arg-type]

    @pytest.mark.parametrize("value", [None, "text", 3])
    def test_decode_takes_bytes(self, value: object) -> None:
        """Anything but bytes is a ``TypeError``."""
        with pytest.raises(TypeError, match=f"decode takes bytes, not {type(value).__name__}"):
            ap.decode(value)  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("language", "EN"),
            ("language", "eng"),
            ("language", 5),
            ("favour", "speed"),
            ("favour", None),
            ("drop", "caption"),
            ("drop", ["no_such_kind"]),
            ("drop", ["paragraph"]),
            ("drop", 5),
            ("join_threshold", 1.5),
            ("join_threshold", float("nan")),
            ("join_threshold", True),
            ("join_threshold", "0.5"),
            ("keep_dateline", "yes"),
            ("profile", "own"),
        ],
    )
    def test_bad_setting(self, field: str, value: object) -> None:
        """A bad setting is a ``ConfigError`` that names the field, the value and what it may be."""
        with pytest.raises(ap.ConfigError) as caught:
            ap.Config(**{field: value})  # type: ignore[arg-type]
        assert (caught.value.field, caught.value.value) == (field, value)
        assert str(caught.value).startswith(f"{field}={value!r}: must be ")
        assert isinstance(caught.value, (ap.ArticleParseError, ValueError))

    def test_bad_parser(self) -> None:
        """A parser takes a ``Config`` and a whole number of workers."""
        with pytest.raises(ap.ConfigError, match=r"config='de': must be an articleparse\.Config"):
            ap.Parser("de")  # type: ignore[arg-type]
        with pytest.raises(ap.ConfigError, match="workers=0: must be a whole number from 1"):
            ap.Parser().parse_many([], workers=0)

    def test_bad_pattern(self) -> None:
        """A rule whose pattern is no regular expression is refused when it is made."""
        with pytest.raises(ap.ConfigError, match="must be a regular expression"):
            ap.Rule(name="broken", pattern="(", role=ap.Role.OTHER)


class TestDecode:
    """Bytes become text, and the result says how."""

    @pytest.mark.parametrize(
        ("data", "text", "encoding", "certain"),
        [
            (b"", "", "utf-8", True),
            ("Größe".encode(), "Größe", "utf-8", True),
            (b"\xef\xbb\xbfGr\xc3\xb6\xc3\x9fe", "Größe", "utf-8-sig", True),
            ("Größe".encode("utf-16"), "Größe", "utf-16", True),
            ("Größe".encode("utf-32"), "Größe", "utf-32", True),
        ],
    )
    def test_certain(self, data: bytes, text: str, encoding: str, *, certain: bool) -> None:
        """A byte-order mark or valid UTF-8 settles the encoding."""
        found = ap.decode(data)
        assert (found.text, found.encoding, found.certain, found.replaced) == (text, encoding, certain, 0)

    def test_guessed(self) -> None:
        """Other bytes are guessed, and the result says so."""
        text = "Der Bürgermeister hörte früh, daß die Brücke über den Fluß geöffnet würde. " * 4
        found = ap.decode(text.encode("cp1252"))
        assert found.text == text
        assert not found.certain

    def test_bytes_of_no_encoding(self) -> None:
        """Bytes that no codec can read still give a text."""
        assert isinstance(ap.decode(bytes(range(128, 256)) * 3).text, str)

    def test_cut_short(self) -> None:
        """A UTF-16 text that was cut off in the middle of a character says how much was lost."""
        found = ap.decode("Größe".encode("utf-16")[:-1])
        assert found.replaced == 1


@pytest.mark.parametrize("raw", ["", "\n\n", "\x00", "\ud800", "\ufeff", "﻿# "])
def test_any_text_gives_a_record(raw: str) -> None:
    """Any ``str`` gives a record whose ledger tiles it."""
    article = ap.parse(raw)
    assert "".join(raw[entry.start : entry.end] for entry in article.ledger) == raw

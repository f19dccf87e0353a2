"""Records to dictionaries and Markdown, and back."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import articleparse as ap
from articleparse import making
from articleparse.sample import sample_text

RAW = """# Der Fluss kehrt zurück

Von Ada Roe

Nach vier Jahren führt der Bach im oberen Tal wieder Was-
ser. Die *Gemeinde* hat das Wehr abgetragen, und 12 Anrainer sahen zu.

Am Sonntag wird gefeiert, sagte die Bürgermeisterin am Abend im Gasthaus.
"""


@pytest.fixture(scope="module")
def article() -> ap.Article:
    """Return a parsed article."""
    return ap.parse(RAW)


def test_dictionary_and_back(article: ap.Article) -> None:
    """A record survives JSON, account and all."""
    assert ap.Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article


def test_short_dictionary_has_no_account(article: ap.Article) -> None:
    """Without the ledger, the article's own keys remain."""
    assert {"raw", "ledger", "repairs", "removed"}.isdisjoint(article.to_dict(ledger=False))
    assert article.to_dict(ledger=False)["blocks"] == article.to_dict()["blocks"]


def test_pickle_and_back(article: ap.Article) -> None:
    """A record goes through pickle, its alignment built or not."""
    article.locate(0)
    again = pickle.loads(pickle.dumps(article))
    assert again == article
    assert again.locate(3) == article.locate(3)


def _broken(change: str) -> dict[str, Any]:
    """Return a dictionary with one fault."""
    record: Any = copy.deepcopy(ap.parse(RAW).to_dict())
    if change == "missing":
        del record["title"]
    elif change == "extra":
        record["colour"] = "red"
    elif change == "kind":
        record["blocks"][0]["kind"] = "song"
    elif change == "date":
        record["published"] = "yesterday"
    elif change == "title":
        record["title"] = 5
    elif change == "gap":
        del record["ledger"][1]
    elif change == "short":
        record["ledger"].pop()
        record["raw"] += "x"
    elif change == "text":
        record["blocks"][0]["text"] += "!"
    elif change == "number":
        record = 17
    elif change == "list":
        record = [record]
    return record


@pytest.mark.parametrize(
    "change", ["missing", "extra", "kind", "date", "title", "gap", "short", "text", "number", "list"]
)
def test_malformed_record_is_refused(change: str) -> None:
    """A dictionary that describes no record is a RecordError that says why."""
    with pytest.raises(ap.RecordError) as caught:
        ap.Article.from_dict(_broken(change))
    assert caught.value.reason


@pytest.mark.parametrize(
    ("place", "value", "reason"),
    [
        (("title",), 5, "5 is no string @ $.title"),
        (("authors",), "Ann Lee", "'Ann Lee' is no list @ $.authors"),
        (("authors",), ["Ann Lee", None], "None is no string @ $.authors"),
        (("blocks", 1, "kind"), "song", "'song' is not a valid BlockKind @ $.blocks[1].kind"),
        (("blocks", 1, "spans", 0, "start"), "1", "'1' is no whole number @ $.blocks[1].spans[0].start"),
        (("blocks", 1, "spans", 0, "start"), -5, "Span(start=-5"),
        (("ledger", 0, "start"), False, "False is no whole number @ $.ledger[0].start"),
        (("ledger", 2, "end"), 0.5, "0.5 is no whole number @ $.ledger[2].end"),
        (("ledger", 2, "confidence"), "1", "'1' is no number @ $.ledger[2].confidence"),
        (("removed", 0, "span", "end"), 10**9, "no span of the raw text"),
        (("repairs", 0, "span", "end"), 10**9, "no span of the raw text"),
        (("ledger",), [5] * 9, "; and 4 more"),
    ],
)
def test_damage_is_named_with_its_place(place: tuple[str | int, ...], value: object, reason: str) -> None:
    """A value that has another type than the schema says is not made to fit, and the error says where it stands."""
    record = ap.parse(sample_text()).to_dict()
    inner: Any = record
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = value
    with pytest.raises(ap.RecordError) as caught:
        ap.Article.from_dict(record)
    assert reason in caught.value.reason


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"source": {"file": "rain.txt"}}, "unknown: 'source'"),
        ({"source": {}, 7: None}, "unknown: 'source', 7"),
        (dict.fromkeys("abcdefg"), "unknown: 'a', 'b', 'c', 'd', 'e' and 2 more"),
    ],
)
def test_unknown_keys_are_named(change: dict[str, Any], reason: str, article: ap.Article) -> None:
    """Keys that no record has are named, those that the command line adds among them."""
    with pytest.raises(ap.RecordError) as caught:
        ap.Article.from_dict(article.to_dict() | change)
    assert caught.value.reason == reason


def test_record_without_its_ledger_is_named_as_such(article: ap.Article) -> None:
    """A short record cannot be an article again, and the error says that it is one."""
    with pytest.raises(ap.RecordError, match="written without its ledger"):
        ap.Article.from_dict(article.to_dict(ledger=False))


def test_schema_of_a_short_record(article: ap.Article) -> None:
    """Without the ledger the schema has the keys of the short record, and the same parts."""
    short, whole = ap.json_schema(ledger=False), ap.json_schema()
    assert short["required"] == list(short["properties"]) == list(article.to_dict(ledger=False))
    assert {name: whole["properties"][name] for name in short["properties"]} == short["properties"]


def test_schema_is_published() -> None:
    """The file in the docs is what ``json_schema`` returns."""
    published = Path(__file__).parents[1] / "docs" / "reference" / "article.schema.json"
    assert json.loads(published.read_text("utf-8")) == ap.json_schema()


def test_schema_names_every_key(article: ap.Article) -> None:
    """The published schema has exactly the keys of the record, down to the entries."""
    schema = ap.json_schema()
    record = article.to_dict()
    assert list(schema["properties"]) == list(record)
    entry = schema["properties"]["ledger"]["items"]
    assert list(entry["properties"]) == list(record["ledger"][0])
    assert record["ledger"][0]["role"] in entry["properties"]["role"]["enum"]


def test_markdown_is_read_back(article: ap.Article) -> None:
    """Markdown of an article parses to the same fields and blocks, and to the same Markdown."""
    again = ap.parse(article.to_markdown())
    assert [(b.kind, b.text) for b in again.blocks] == [(b.kind, b.text) for b in article.blocks]
    assert (again.title, again.authors, again.published) == (article.title, article.authors, article.published)
    assert again.to_markdown() == article.to_markdown()


OWN = """---
generator: articleparse
title: "A \\"quoted\\" *title*"
authors: ["Ada Roe", "Bo \\\\ Li"]
published: 2024-05-17
updated: not a day
publisher: "The Valley Post"
language: "en"
colour: "red"
---

# A "quoted" \\*title\\*

## 1\\. The first

\\- not a list
second line

- a list item

> a quote
> in two lines

: A caption

```table
a   b

c   d
```
"""


def test_own_markdown() -> None:
    """Every form of articleparse's own Markdown is read: fields, kinds, escapes, fences."""
    article = ap.parse(OWN)
    assert (article.title, article.authors) == ('A "quoted" *title*', ("Ada Roe", "Bo \\ Li"))
    assert article.published is not None
    assert article.published.isoformat() == "2024-05-17"
    assert (article.updated, article.publisher, article.language) == (None, "The Valley Post", "en")
    assert [(b.kind.value, b.text) for b in article.blocks] == [
        ("heading", "1. The first"),
        ("paragraph", "- not a list\nsecond line"),
        ("list_item", "a list item"),
        ("quote", "a quote\nin two lines"),
        ("caption", "A caption"),
        ("table", "a   b\n\nc   d"),
    ]
    again = ap.parse(article.to_markdown())
    assert again.to_markdown() == article.to_markdown()
    assert again.blocks[-1].text == article.blocks[-1].text


@pytest.mark.parametrize("cut", range(0, len(OWN), 7))
def test_own_markdown_cut_anywhere(cut: int) -> None:
    """A text that begins as articleparse's own and ends early is a record all the same."""
    article = ap.parse(OWN[:cut])
    assert "".join(article.raw[e.start : e.end] for e in article.ledger) == OWN[:cut]


@given(st.integers(0, 99), st.integers(0, 99), st.sampled_from(ap.Role), st.text(), st.floats(0, 1))
def test_records_made_quickly_are_the_same(start: int, end: int, role: ap.Role, text: str, confidence: float) -> None:
    """A record from ``making`` equals one from its class, hashes and pickles alike, and is frozen."""
    where = ap.Span(start=start, end=end)
    pairs: list[tuple[object, object]] = [
        (making.span(start, end), where),
        (
            making.entries([(start, end, role, text, confidence)])[0],
            ap.Entry(start=start, end=end, role=role, rule=text, confidence=confidence),
        ),
        (
            making.repair(ap.RepairKind.WORD, where, text, text, text, confidence),
            ap.Repair(kind=ap.RepairKind.WORD, span=where, before=text, after=text, rule=text, confidence=confidence),
        ),
        (
            making.block(ap.BlockKind.QUOTE, text, (where,)),
            ap.Block(kind=ap.BlockKind.QUOTE, text=text, spans=(where,)),
        ),
    ]
    for made, usual in pairs:
        assert type(made) is type(usual)
        assert made == usual
        assert hash(made) == hash(usual)
        assert pickle.loads(pickle.dumps(made)) == usual
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            made.rule = "other"  # type: ignore[attr-defined]

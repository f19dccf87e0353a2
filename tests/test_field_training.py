"""Learning the rankings of the fields: samples, weights, and the file they are written to."""

from __future__ import annotations

import gzip
import json
from importlib import import_module
from random import Random
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("numpy")
pytest.importorskip("scipy")

from articleparse.fields import rank
from articleparse.training import ranking
from articleparse.training.aligned import Article
from articleparse.training.day_samples import said
from articleparse.training.field_samples import fold, headed, samples
from articleparse.training.fields import main, written
from articleparse.training.heads import set_head
from articleparse.training.ranking import Choice, learned
from articleparse.training.titles import titled
from articleparse.training.typeset import typeset

if TYPE_CHECKING:
    from collections import Counter
    from pathlib import Path

BODY = [
    "The old harbour bridge will be closed to all traffic from the first of May, the city council has decided.",
    "Engineers had found rust in three of the four main cables, said the mayor, who asked the citizens for patience.",
    "Ferries will cross the harbour every ten minutes until the work on the cables is done, at no cost to anybody.",
    "The last time that the bridge was closed, after a storm in winter, the repairs took almost half of the year.",
]
SEEN = {"title": True, "authors": True, "date": True}


def case(number: int) -> dict[str, object]:
    """Return a page with its truth."""
    head = f"Home\nSport\nLog in\n\n# The bridge closes for year {number}\n\nBy Ada Roe\n\n{number + 1} May 2021\n\n"
    truth = {
        "title": f"The bridge closes for year {number}",
        "authors": ["Ada Roe", "Reuters"],
        "date": f"2021-05-{number + 1:02}",
        "paragraphs": [{"kind": "paragraph", "text": text} for text in BODY],
    }
    return {
        "id": f"made/{number}#plain",
        "source": "fundus",
        "site": f"site{number}.example",
        "lang": "en",
        "raw": head + "\n\n".join(BODY) + "\n\nShare\nRead more\n",
        "truth": truth,
        "visible": SEEN,
    }


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder of a few pages made here."""
    (tmp_path / "web").mkdir()
    rows = "\n".join(json.dumps(case(number)) for number in range(20))
    (tmp_path / "web" / "fundus.dev.jsonl.gz").write_bytes(gzip.compress(rows.encode()))
    return tmp_path


def choice(number: int) -> Choice:
    """Return a choice of which the candidate with a mark is right, a feature that all have says nothing."""
    right = [place == number % 3 for place in range(3)]
    features = [["any", "marked"] if flag else ["any"] for flag in right]
    return Choice("made", f"site{number}", features, right, ["a", "b", "c"], right, teaches=True, visible=True)


def cross_validated(choices: list[Choice], sure: float | None) -> dict[str, Counter[str]]:
    """Cross-validate choices that depend on no weights."""
    return ranking.cross_validated(choices, sure, learned, lambda choice, _: choice)


def test_samples_are_the_same_each_time_and_some_have_no_head(data: Path) -> None:
    """The seed decides which labels are spoilt; a text without its head begins with its body, where labels find it."""
    first, again = list(samples(data, seed=3)), list(samples(data, seed=3))
    assert [one.page.labels for one in first] == [one.page.labels for one in again]
    headless = [one for one in first if one.headless]
    assert len(first) == 20 + 3 * 20 + len(headless)  # the cases, and three layouts of each
    assert not any(one.visible["title"] for one in headless)
    assert sum(one.raw.startswith(BODY[0][:20]) for one in headless) >= len(headless) - 1 > 0


def test_every_takes_one_case_in_so_many(data: Path) -> None:
    """A quick look takes some of the cases only."""
    assert len([one for one in samples(data, every=10) if not one.headless]) == 8


def test_pages_of_labelled_lines_teach_their_headlines(tmp_path: Path) -> None:
    """A headline over two lines is one, one that is said twice is each of them; pages of known truth are left out."""
    rows = [["Menu", "boiler"], ["Rain at last in the", "title"], ["valley", "title"], ["", ""], ["Ferry", "boiler"]]
    rows += [
        ["Rain at last in the valley", "title"],
        ["Rain at last in the valley", "title"],
        *([text, "body"] for text in BODY),
    ]
    page = {"id": "other/a#x", "site": "a.example", "lang": "en", "lines": rows}
    (tmp_path / "web").mkdir()
    with gzip.open(tmp_path / "web" / "lines.dev.jsonl.gz", "wt", encoding="utf-8") as file:
        for row in (page, {**page, "id": "fundus/a#x"}):
            file.write(json.dumps(row) + "\n")
    found = list(headed(tmp_path))
    headlines = [["Rain at last in the", "valley"], ["Rain at last in the valley"]]
    assert [one.truth["headlines"] for one in found] == [headlines]
    assert any(titled(found[0]).exact)


def test_what_only_right_candidates_have_is_learned() -> None:
    """The mark of the right candidates gets weight, and tells them on other sites."""
    choices = [choice(number) for number in range(30)]
    weights = learned(choices)
    assert weights["marked"] > 1 > abs(weights["any"])
    assert cross_validated(choices, 0.5)["made"] == {"seen": 30, "seen exact": 30}


def test_where_no_candidate_is_right_none_is_learned() -> None:
    """Features of texts without the field count against their candidates, unless the text is to teach nothing."""
    wrong = [choice(number)._replace(right=[False] * 3, exact=[False] * 3, visible=False) for number in range(30)]
    weights = learned(wrong)
    assert weights["any"] < 0
    assert cross_validated(wrong, 0.5)["made"] == {"unseen": 30, "unseen none": 30}
    mute = [one._replace(teaches=False) for one in wrong]
    assert learned([choice(0), choice(1), choice(2), *mute])["any"] > weights["any"]


def test_an_answer_is_given_if_it_is_as_likely_as_asked() -> None:
    """A threshold below one half lets an answer through that "none" is likelier than; without one, it must not be."""
    rare = [choice(number)._replace(features=[["any"]], answers=["a"]) for number in range(30)]
    rare = [one._replace(right=[flag], exact=[True]) for flag, one in zip([True, False, False] * 10, rare, strict=True)]
    told = {sure: cross_validated(rare, sure)["made"] for sure in (0.2, 0.5, None)}
    assert told[0.2] == {"seen": 30, "seen exact": 30}
    assert told[0.5] == told[None] == {"seen": 30, "seen none": 30}


def test_nothing_is_learned_from_nothing() -> None:
    """Without a text that teaches anything there are no weights."""
    assert learned([choice(0)._replace(teaches=False)]) == {}


def test_weights_are_read_back_as_they_were_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Weights are rounded, and those near zero left out; the library's own ranking reads the rest."""
    (tmp_path / "data").mkdir()
    written({"title": {"near": 1.23456, "far": 0.001}}, tmp_path / "data" / "fields.json")
    monkeypatch.setattr(rank.resources, "files", lambda _: tmp_path / "fields")
    (tmp_path / "fields").mkdir()
    assert rank.weights.__wrapped__("title") == {"near": 1.235}


def test_one_command_learns_and_writes(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command prints a line for each field and source, and writes weights that speak for candidates."""
    out = data / "fields.json"
    monkeypatch.setattr("articleparse.training.ranking._ROUNDS", 10)
    monkeypatch.setattr("sys.argv", ["fields", "--data", str(data), "--write", "--out", str(out)])
    main()
    assert [line.split()[:2] for line in capsys.readouterr().out.splitlines()] == [
        [field, source] for field in ("title", "date", "byline") for source in ("fundus", "typeset")
    ]
    weights = json.loads(out.read_text("utf-8"))
    assert weights.keys() == {"title", "date", "byline"}
    assert all(max(found.values()) > 0.1 for found in weights.values())


def test_quotes_and_dashes_are_alike() -> None:
    """Two spellings of a headline are one, whichever marks a page sets."""
    assert fold("»Rain\u00ad« – at  last…") == fold('"Rain" - at last...')


def test_an_article_is_set_as_print_has_it() -> None:
    """All words of the body are there, and what is said to be visible is."""
    truth = {
        "title": "Ferries to the outer islands will run twice a day",
        "authors": ["Ada Roe", "Tom Ward"],
        "date": "2024-05-17",
        "paragraphs": [
            {"kind": "summary", "text": "Cars will be carried again from June on."},
            *({"kind": "paragraph", "text": f"The boat {k} leaves at dawn and is back by noon."} for k in range(9)),
        ],
    }
    random = Random(4)  # noqa: S311 - layouts, no secrets
    for _ in range(40):
        made = typeset({"publisher": "The Sound", "lang": "en", "truth": truth}, random)
        assert made is not None
        words = made["raw"].replace("-\n", "").split()
        assert "Ferries" in words or "erries" in words
        assert [words.count(str(k)) > 0 for k in range(9)] == [True] * 9
        if made["visible"]["authors"]:
            assert "roe" in made["raw"].lower()
        if made["visible"]["date"]:
            assert "24" in made["raw"]


def test_heads_of_print_say_where_title_byline_and_day_stand() -> None:
    """The headline is always set; the day stands in the head or goes to a margin, and who signs is named."""
    blocks = (("title", "The bridge closes"), ("summary", "For a year."), *(("paragraph", text) for text in BODY))
    article = Article("The Herald", "en", blocks, "herald.example", ("Ada Roe",), "2021-05-24")
    random = Random(4)  # noqa: S311 - layouts, no secrets
    made = [set_head(article, ["Rain at last", "A ferry for the isles"], random) for _ in range(60)]
    for head in made:
        assert head.title in head.above
        assert head.dated == ("24" in head.above)
        assert bool(head.day) != head.dated
        assert head.signed == ("ada roe" in (head.above + head.behind).casefold())
    assert {head.dated for head in made} == {True, False}
    assert any("Rain at last" in head.behind for head in made)


def test_a_candidate_may_ask_for_more_than_others() -> None:
    """Where candidates say from which probability on they are given, that one counts."""
    sure = [choice(number)._replace(least=[0.0] * 3) for number in range(30)]
    doubtful = [each._replace(least=[1.0] * 3) for each in sure]
    assert cross_validated(sure, 1.0)["made"]["seen exact"] == 30
    assert cross_validated(doubtful, 0.0)["made"]["seen none"] == 30


def test_the_lists_of_names_are_those_of_the_library() -> None:
    """The data file holds what the library's lists give, in many scripts, and says whose they are."""
    pytest.importorskip("faker")
    names = import_module("articleparse.training.names")
    data = json.loads(names.PATH.read_text("utf-8"))
    given, found = set(data["given"].split()), set(names.collected()["given"].split())
    assert "Faker" in data["license"]
    assert "Permission is hereby granted" in data["license"]
    assert len(given & found) > 0.9 * len(given)
    assert {"ada", "ольга", "μαρία", "रमेश"} <= given


def test_pages_of_labelled_lines_teach_their_days(tmp_path: Path) -> None:
    """The day is what the line labelled so says; pages without such a line, and those of known truth, are left out."""
    rows = [("Rain at last", "title"), ("Ada Roe 3 May 2024", "author+date"), *((text, "body") for text in BODY)]
    page = {"id": "other/a#x", "site": "a.example", "lang": "en", "lines": rows}
    pages = [page, {**page, "lines": rows[:1] + rows[2:]}, {**page, "id": "fundus/a#x"}]
    (tmp_path / "web").mkdir()
    with gzip.open(tmp_path / "web" / "lines.dev.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write("".join(json.dumps(each) + "\n" for each in pages))
    (found,) = said(tmp_path)
    assert (found.truth["date"], found.visible["date"], found.visible["title"]) == ("2024-05-03", True, None)

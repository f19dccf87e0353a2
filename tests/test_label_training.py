"""Learning the label model: labels from truths, and clean articles."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from itertools import chain
from random import Random
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("numpy")
pytest.importorskip("scipy")
pytest.importorskip("lightgbm")

from articleparse.training.alignment import labelled
from articleparse.training.clean import clean
from articleparse.training.gathering import gather
from articleparse.training.labels import main
from articleparse.training.matter import around, languages, matter
from articleparse.training.pages import Page, emptied, read

if TYPE_CHECKING:
    from pathlib import Path

BODY = [
    "The old harbour bridge will be closed to all traffic from the first of May.",
    "Engineers had found rust in three of the four main cables, said the mayor.",
]


def case(number: int) -> dict[str, object]:
    """Return a page with its truth."""
    raw = "Home\nSport\nLog in\n\nThe bridge closes\n\n" + "\n\n".join(BODY) + "\n\nShare\nRead more\n"
    truth = {"title": "The bridge closes", "paragraphs": [{"kind": "paragraph", "text": text} for text in BODY]}
    return {"id": f"made/{number}#plain", "source": "made", "site": f"site{number}.example", "raw": raw, "truth": truth}


def test_lines_take_the_kind_of_the_block_they_are_from() -> None:
    """Wrapped halves of a paragraph belong to it, other lines do not."""
    lines = ["Home", "The old harbour bridge will be closed", "to all traffic from the first of May.", "", "Share"]
    assert labelled(lines, [("paragraph", BODY[0])]) == ["boiler", "paragraph", "paragraph", "", "boiler"]


def test_a_fragment_speaks_for_its_line() -> None:
    """Where only a fragment of an article is known, the line that holds it belongs to it."""
    fragment = [("paragraph", "closed to all traffic from")]
    assert labelled([BODY[0]], fragment, partial=True) == ["paragraph"]


def test_clean_articles_have_no_menu(tmp_path: Path) -> None:
    """Articles made of a truth hold its paragraphs, with nothing of the page around them."""
    file = tmp_path / "cases.jsonl.gz"
    file.write_bytes(gzip.compress(json.dumps(case(1)).encode()))
    (page,) = read(file)
    assert page.labels[:4] == ("boiler", "boiler", "boiler", "")
    made = list(clean([page]))
    assert len(made) == 9
    assert not any("Log in" in page.raw for page in made)
    assert all(len(page.raw.splitlines()) == len(page.labels) for page in made)


def test_emptied_pages_have_no_article(tmp_path: Path) -> None:
    """What stands around an article is a page without one, alone and with teasers in the article's place."""
    file = tmp_path / "cases.jsonl.gz"
    menu = [f"Section {number} of the site, with all that it has" for number in range(20)]
    rows = [case(number) for number in range(2)]
    rows = [row | {"raw": "\n".join(menu) + "\n" + str(row["raw"])} for row in rows]
    file.write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))
    empty, front, *others = emptied(read(file))
    assert [page.source for page in others] == ["empty", "front"]
    for page in (empty, front):
        assert page.raw.startswith(menu[0])
        assert page.raw.endswith("Share\nRead more\n")
        assert set(page.labels) <= {"boiler", ""}
        assert len(page.raw.splitlines()) == len(page.labels)
        assert BODY[1] not in page.raw
    assert "The bridge closes" not in empty.raw
    assert "The bridge closes" in front.raw


def test_weights_are_learned_and_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One command reads pages and writes weights in the form that the package reads."""
    file, out = tmp_path / "cases.jsonl", tmp_path / "label.json"
    file.write_text("\n".join(json.dumps(case(number)) for number in range(6)), "utf-8")
    monkeypatch.setattr("articleparse.training.labels._ROUNDS", 3)
    monkeypatch.setattr("sys.argv", ["labels", str(file), "--folds", "2", "--out", str(out)])
    main()
    assert json.loads(out.read_text("utf-8")).keys() == {"scale", "first", "second", "last"}


def test_sister_sites_are_in_one_fold() -> None:
    """Sites that share three long lines are dealt as one, so that none is judged by what its sister taught."""
    menu = [f"All that the harbour desk wrote in the week number {number}" for number in range(3)]
    raw = "\n".join([*menu, *BODY]) + "\n"
    alone = "\n".join(BODY) + "\n"
    pages = [
        Page(f"{n}#plain", "made", f"sister{n}", "gold", raw, ("boiler",) * 3 + ("paragraph",) * 2) for n in "abcd"
    ]
    pages += [Page(f"{n}#plain", "made", f"other{n}", "gold", alone, ("paragraph",) * 2) for n in range(40)]
    data = gather(pages, 7)
    folds = [int(data.folds[start]) for start in data.starts[:-1]]
    assert len(set(folds[:4])) == 1
    assert len(set(folds[4:])) == 7


@pytest.mark.parametrize("language", languages())
def test_matter_has_all_its_parts_and_names(language: str) -> None:
    """There are items above, below and at the end in every language, and nothing is left to be filled in."""
    own = matter(language)
    assert all(own)
    assert len(own.below) >= 12
    assert len(set(own.below)) == len(own.below)
    assert not set(own.below) & set(own.end)
    counts = (len(own.above), len(own.below), len(own.end))
    for seed in range(3):
        for item in chain(*around(language, counts, Random(seed))):  # noqa: S311 - no secrets
            assert item.strip()
            assert not set("{}¶") & set(item)


def test_matter_is_boilerplate_and_last_words_are_body(tmp_path: Path) -> None:
    """What is put around a clean article is boilerplate, what is put at its end is a paragraph; no two are alike."""
    file = tmp_path / "cases.jsonl"
    file.write_text("\n".join(json.dumps(case(number) | {"lang": "de"}) for number in range(40)), "utf-8")
    made = list(clean(read(file)))
    lines = Counter(line for page in made for line in zip(page.raw.splitlines(), page.labels, strict=True))
    assert any(label == "matter" for _, label in lines)
    assert lines["Das Urteil ist noch nicht rechtskräftig.", "paragraph"]
    assert not lines["Das Urteil ist noch nicht rechtskräftig.", "matter"]
    assert len({page.raw for page in made}) > len(made) / 2


def test_matter_makes_no_sisters() -> None:
    """Lines of ours that stand around the articles of two sites say nothing of these sites."""
    footer = [f"Letters to the editor should carry the writer's full name, number {number}" for number in range(3)]
    raw = "\n".join([*BODY, *footer]) + "\n"
    labels = ("paragraph",) * 2 + ("boiler",) * 3
    pages = [Page(f"{n}~0", "clean", f"site{n}", "clean", raw, labels) for n in range(4)]
    data = gather(pages, 7)
    assert len({int(data.folds[start]) for start in data.starts[:-1]}) > 1

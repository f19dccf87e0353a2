"""Projection: annotations of one text drawn on the other."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accounts import articles, sample

if TYPE_CHECKING:
    import articleparse as ap
    from articleparse.explain.project import Projection


def raw_texts(article: ap.Article, found: Projection) -> list[str]:
    """Return the raw text of each span of a projection."""
    return [article.raw[span.start : span.end] for span in found.spans]


@pytest.mark.parametrize(
    ("pattern", "raw"),
    [
        ("OAKFORD", ["OAKFORD"]),
        ("the lower town", ["the *lower* town"]),
        ("spring flooded", ["spring\nflooded"]),
        ("on Monday,", ["on Mon", "\f\nday,"]),
        ("five", ["ﬁve"]),
        ("shut.\n\nWhat", ["shut.", "What"]),
    ],
)
def test_onto_raw(pattern: str, raw: list[str]) -> None:
    """A span of the clean text is drawn over repairs, and apart where something else stands between."""
    article = sample()
    (found,) = article.project(re.finditer(pattern, article.text))
    assert raw_texts(article, found)[0] == raw[0]
    assert raw_texts(article, found)[-1].endswith(raw[-1][-3:])
    assert len(found.spans) == len(raw)


def test_onto_clean() -> None:
    """A span of the raw text is found in the clean one; removed text is nowhere in it."""
    article = sample()
    town, page = article.project(re.finditer(r"lower\*|Page 1", article.raw), onto="clean")
    assert [article.text[span.start : span.end] for span in town.spans] == ["lower"]
    assert page.spans == ()


@pytest.mark.parametrize(
    "value",
    [
        (3, 7, "PER"),
        [3, 7, "PER"],
        {"start": 3, "end": 7, "label": "PER"},
        {"start": 3, "end": 7, "entity_group": "PER"},
        SimpleNamespace(start_char=3, end_char=7, label_="PER"),
    ],
)
def test_annotations_of_many_libraries(value: object) -> None:
    """Whatever names the ends and the label is an annotation."""
    (found,) = sample().project([value])
    assert (found.start, found.end, found.label) == (3, 7, "PER")


@pytest.mark.parametrize(
    ("value", "error"),
    [((3,), TypeError), ("ab", TypeError), ({"start": 1}, TypeError), ((5, 2), IndexError), ((0, 10**6), IndexError)],
)
def test_what_is_no_annotation(value: object, error: type[Exception]) -> None:
    """What names no range of the text is refused."""
    with pytest.raises(error):
        sample().project([value])


def test_onto_nothing_else() -> None:
    """There are two texts to draw on."""
    with pytest.raises(ValueError, match="onto='title'"):
        sample().project([(0, 1)], onto="title")  # type: ignore[arg-type]


@settings(max_examples=50, deadline=None)
@given(articles(), st.data())
def test_projection_agrees_with_locate(article: ap.Article, data: st.DataObject) -> None:
    """The projection of one character of a block is the span that ``locate`` gives, if that has any text."""
    if article.text:
        index = data.draw(st.integers(0, len(article.text) - 1))
        (found,) = article.project([(index, index + 1)])
        if found.spans:
            assert found.spans == (article.locate(index),)

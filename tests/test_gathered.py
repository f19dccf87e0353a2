"""The article once more in one line, as pages have it for machines, is not part of the body."""

from __future__ import annotations

import pytest

import articleparse as ap
from articleparse.testing import compose

BODY = ((0, 40, 80), (121, 161), (202, 27, 67), (30, 60), (11, 52, 93))


@pytest.mark.parametrize("language", ["en", "de", "ru", "ja"])
@pytest.mark.parametrize("below", [True, False])
def test_a_copy_in_one_line_goes(language: str, below: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """Wherever it stands, the paragraphs stay."""
    article = compose(language, authors=(1,), sentences=BODY)
    copy = " ".join(article.paragraphs)
    head, _, rest = article.render().partition("\n\n")
    parts = (head, rest.strip(), copy) if below else (head, copy, rest.strip())
    found = ap.parse("\n\n".join(parts))
    assert found.text == article.text
    assert [piece.rule for piece in found.removed] == ["gathered_copy"]


def test_a_paragraph_that_quotes_another_stays() -> None:
    """Most of it is its own."""
    article = compose("en", sentences=BODY)
    quoting = f"{article.paragraphs[3]} That is what the council said in May. {compose('en').paragraphs[2]}"
    assert quoting in ap.parse(f"{article.render()}\n\n{quoting}\n").text

"""Names in the lines of a head, with roles and labels of dates beside them."""

from __future__ import annotations

import pytest

from articleparse.fields.byline import read
from articleparse.fields.lexicon import lexicon

LINES = [
    ("de", "Ada Roe, Korrespondentin in Wien", ["Ada Roe"]),
    ("de", "Korrespondent in Wien", []),
    ("no", "Ola Roe Publisert 5. mai 2024", ["Ola Roe"]),
    ("en", "Harbour. Why The Boats Stay", []),
]


@pytest.mark.parametrize(("language", "line", "names"), LINES)
def test_names_of_a_line(language: str, line: str, names: list[str]) -> None:
    """Roles, labels of dates and ends of sentences are no part of a name."""
    assert [line[name.start : name.end] for name in read(line, lexicon(language))[1]] == names

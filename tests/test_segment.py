"""Segment: lines, their spans, indents, and what stands before them."""

from __future__ import annotations

import pytest

from articleparse.stages.segment import segment

CASES = [
    ("", []),
    (" \n\t\n", []),
    ("One", [("One", 0, 0, False)]),
    (
        "One\r\ntwo\rthree\x85four\u2028five\x0bsix",
        [(t, 0, 0, False) for t in ("One", "two", "three", "four", "five", "six")],
    ),
    ("One\n\n\n  two  \n\tthree", [("One", 0, 0, False), ("two", 2, 2, False), ("three", 8, 0, False)]),
    ("One\n\ftwo", [("One", 0, 0, False), ("two", 0, 0, True)]),
    ("One\n\f\n\ntwo", [("One", 0, 0, False), ("two", 0, 2, True)]),
    ("\u3000全角\u00a0", [("全角", 1, 0, False)]),
]


@pytest.mark.parametrize(("raw", "expected"), CASES)
def test_lines(raw: str, expected: list[tuple[str, int, int, bool]]) -> None:
    """Every kind of line end parts lines, blank lines and form feeds are counted in the next one."""
    lines = segment(raw)
    assert [(line.text, line.indent, line.blanks, line.page_break) for line in lines] == expected
    assert all(raw[line.start : line.end] == line.text for line in lines)

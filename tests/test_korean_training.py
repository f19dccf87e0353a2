"""Examples of Korean line ends."""

from __future__ import annotations

import pytest

pytest.importorskip("numpy")
pytest.importorskip("scipy")
pytest.importorskip("bs4")

from random import Random

from articleparse.training import korean

TEXT = "섬으로 가는 배는 다음 달부터 하루에 두 번 다닌다."


@pytest.mark.parametrize("width", [3, 5, 9, 60])
def test_lines_and_spaces_are_the_paragraph(width: int) -> None:
    """The lines of a broken paragraph, with the spaces behind them, are the paragraph."""
    lines = list(korean.broken(TEXT, width, 2))
    assert "".join(line + " " * spaced for line, spaced in lines) == TEXT
    assert all(len(line) <= width for line, _ in lines)


def test_breaks_tell_where_spaces_stood() -> None:
    """A text teaches both kinds of breaks."""
    text = korean.Text("harbour", [TEXT], news=True)
    verdicts = [spaced for spaced, _ in korean._breaks(text, Random(1))]  # noqa: S311 - where the lines break
    assert set(verdicts) == {True, False}

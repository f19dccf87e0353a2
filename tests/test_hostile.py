"""Hostile shapes: no text makes a parse take more than its length says, or breaks a promise."""

from __future__ import annotations

import re
import time

import pytest

import articleparse as ap
from articleparse import testing as apt

SMALL = 4_000
"""Code points of the smaller text: the sizes up to 10 MB are in ``benchmarks/bench_hostile.py``."""


@pytest.mark.parametrize("name", apt.SHAPES)
def test_cost_grows_with_the_length(name: str) -> None:
    """Four times the text takes about four times as long, not sixteen times."""
    apt.check_linear(ap.parse, apt.SHAPES[name], SMALL)


@pytest.mark.parametrize("name", apt.SHAPES)
def test_promises_hold(name: str) -> None:
    """However odd the shape, the record keeps its promises."""
    raw = apt.SHAPES[name](1500)
    apt.assert_promises(apt.check_total(ap.parse, raw))
    apt.check_idempotent(ap.parse, raw)


def test_a_pattern_that_tracks_back_is_found() -> None:
    """``check_linear`` fails for a parser that takes the square of the length."""
    pattern = re.compile("(?:a+)$")

    def slow(raw: str) -> ap.Article:
        pattern.search(raw.replace("\n", "") + "b")
        return ap.parse("")

    with pytest.raises(AssertionError, match="times as long"):
        apt.check_linear(slow, apt.SHAPES["one word"], 1_000)


def test_a_megabyte_on_one_line() -> None:
    """A line of 1 MB is parsed within seconds, whatever else runs on the machine."""
    began = time.process_time()
    article = ap.parse("word " * 200_000)
    assert len(article.ledger) < 10
    assert time.process_time() - began < 5

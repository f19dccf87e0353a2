"""Candidate: a stretch of text that could be the headline, as the modules of the title hand it on."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["TIED", "Candidate"]

TIED = 4
"""How the breaks of a candidate came about whose lines a colon ties."""


class Candidate(NamedTuple):
    """A stretch of text that could be the headline."""

    first: int
    last: int
    """Its first and last line."""
    start: int
    end: int
    """Its place in the raw text."""
    text: str
    """Its text without marks."""
    key: str
    level: int
    """Level of its Markdown heading, 0 for none."""
    cut: str
    """``""`` for whole lines, ``"head"`` or ``"tail"`` for a part of a line."""
    fit: int = 0
    """How its breaks came about: 0 a width forced them (or there are none), 1 nearly so, and 2 more if blank lines
    stand between its lines; 4 if a colon alone, or at the head of a line, ties them."""
    kicker: bool = False
    """Whether a kicker stands before it on its line."""

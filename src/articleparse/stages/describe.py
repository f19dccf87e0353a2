"""Describe: title, authors, dates, dateline, publisher and URL, from the labelled lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lines import Description, Draft, Label, Layout, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..config import Config

__all__ = ["describe"]


def describe(
    lines: Sequence[Line], labels: Sequence[Label], drafts: Sequence[Draft], layout: Layout, config: Config
) -> Description:
    """Return the fields that the text states."""
    return Description()

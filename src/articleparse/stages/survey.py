"""Survey: lines -> how the text is laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lines import Layout, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..config import Config

__all__ = ["survey"]


def survey(lines: Sequence[Line], config: Config) -> Layout:
    """Measure the layout of a text."""
    return Layout(width=None, continues=(False,) * len(lines), furniture={}, language=config.language)

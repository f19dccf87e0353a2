"""Label: the role of each line, with rule and confidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import Role
from ..lines import Label, Layout, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..config import Config

__all__ = ["label"]


def label(lines: Sequence[Line], layout: Layout, config: Config) -> tuple[Label, ...]:
    """Return a label for each line."""
    return tuple(Label(Role.PARAGRAPH, "default", 0.5) for _ in lines)

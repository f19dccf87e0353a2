"""Mend: labelled lines -> drafts of blocks; decides each break and each hyphen at a line end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import BODY, FIELDS
from ..lines import Draft, Label, Layout, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..config import Config

__all__ = ["mend"]


def mend(raw: str, lines: Sequence[Line], labels: Sequence[Label], layout: Layout, config: Config) -> tuple[Draft, ...]:
    """Return the blocks, each as the lines it is made of and the repairs of the breaks between them."""
    return tuple(
        Draft(tag.role, (number,), ())
        for number, tag in enumerate(labels)
        if tag.role in FIELDS or (tag.role in BODY and tag.role not in config.drop)
    )

"""The way of one text through the stages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .stages.assemble import assemble
from .stages.describe import describe
from .stages.label import label
from .stages.mend import mend
from .stages.restore import is_own, restore
from .stages.segment import segment
from .stages.survey import survey

if TYPE_CHECKING:
    from .article import Article
    from .config import Config

__all__ = ["run"]


def run(raw: str, config: Config) -> Article:
    """Return the article that a raw text holds."""
    lines = segment(raw)
    if is_own(raw):
        labels, drafts, description, language = restore(raw, lines)
        return assemble(raw, lines, labels, drafts, description, language, config)
    layout = survey(lines, config)
    labels = label(lines, layout, config)
    drafts = mend(raw, lines, labels, layout, config)
    description = describe(lines, labels, drafts, layout, config)
    return assemble(raw, lines, labels, drafts, description, layout.language, config)

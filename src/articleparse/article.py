"""The article: the record that holds all the others."""

from __future__ import annotations

import datetime as dt  # noqa: TC003 - cattrs resolves the annotations at run time
from typing import Any

import attrs

from .kinds import BlockKind
from .records import Block, Entry, Removal, Repair  # noqa: TC001 - as above

__all__ = ["Article"]


@attrs.frozen(kw_only=True)
class Article:
    """A parsed article and the account of every character of its raw text.

    A field that the text does not state is ``None`` (or empty) rather than guessed.
    """

    __match_args__ = ("title", "authors", "published", "blocks")

    raw: str = attrs.field(repr=False)
    """The raw text, as it was given."""
    title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    published: dt.date | None = None
    updated: dt.date | None = None
    dateline: str | None = None
    """Place and agency at the head of the text, as in ``VIENNA (AP)``."""
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    """ISO 639-1 code."""
    blocks: tuple[Block, ...] = ()
    """The body in reading order."""
    removed: tuple[Removal, ...] = attrs.field(default=(), repr=False)
    repairs: tuple[Repair, ...] = attrs.field(default=(), repr=False)
    ledger: tuple[Entry, ...] = attrs.field(default=(), repr=False)
    """Entries that tile the raw text: in order, without gap or overlap."""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts of the blocks of kind paragraph."""
        return tuple(block.text for block in self.blocks if block.kind is BlockKind.PARAGRAPH)

    @property
    def text(self) -> str:
        """The clean body: the blocks, joined by a blank line."""
        return "\n\n".join(block.text for block in self.blocks)

    def to_dict(self) -> dict[str, Any]:
        """Return the record as JSON-ready values."""
        raise NotImplementedError

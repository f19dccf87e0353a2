"""The article: the record that holds all the others."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

import attrs

from .alignment import SEPARATOR, Alignment, align
from .kinds import BlockKind
from .records import Block, Entry, Removal, Repair, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .explain.project import Projection

__all__ = ["Article"]


@attrs.frozen(kw_only=True)
class Article:
    r"""A parsed article and the account of every character of its raw text.

    A field that the text does not state is ``None`` (or empty) rather than guessed.

    Example:
        >>> import articleparse as ap
        >>> article = ap.parse("# Rain at last\n\nThe drought of the valley has ended at last.")
        >>> article.title, article.authors
        ('Rain at last', ())
        >>> article.text
        'The drought of the valley has ended at last.'
    """

    __match_args__ = ("title", "authors", "published", "blocks")

    raw: str = attrs.field(repr=False)
    """The raw text, as it was given."""
    title: str | None = None
    subtitle: str | None = None
    """The deck below the headline; where its ledger entries have the rule ``deck_in_body``, it is a block as well."""
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
    """The boilerplate, in the order of the raw text."""
    repairs: tuple[Repair, ...] = attrs.field(default=(), repr=False)
    """The edits inside kept text, in the order of the raw text."""
    ledger: tuple[Entry, ...] = attrs.field(default=(), repr=False)
    """Entries that tile the raw text: in order, without gap or overlap."""
    fingerprint: str | None = attrs.field(default=None, repr=False)
    """What made the record: rules, weights and settings. Equal ones promise equal output for equal texts."""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts of the blocks of kind paragraph."""
        return tuple(block.text for block in self.blocks if block.kind is BlockKind.PARAGRAPH)

    @property
    def text(self) -> str:
        """The clean body: the texts of the blocks, joined by a blank line."""
        return SEPARATOR.join(block.text for block in self.blocks)

    @cached_property
    def alignment(self) -> Alignment:
        """The clean text laid over the raw text; built when first asked for."""
        return align(self.raw, self.ledger, self.repairs)

    def locate(self, index: int) -> Span:
        r"""Return the span of ``raw`` that ``text[index]`` stands for.

        For the space that mends a break it is the break, for a separator between two
        blocks the raw text between them.

        Raises:
            IndexError: ``text`` has no such character.

        Example:
            >>> import articleparse as ap
            >>> article = ap.parse("# Rain at last\n\nThe drought of the valley has ended at last.")
            >>> span = article.locate(article.text.index("drought"))
            >>> article.raw[span.start : span.start + 7]
            'drought'
        """
        return self.alignment.locate(index)

    def locate_raw(self, index: int) -> int | None:
        """Return the place in ``text`` of ``raw[index]``, ``None`` where it is not in the clean text."""
        return self.alignment.locate_raw(index)

    def project(self, annotations: Iterable[Any], *, onto: Literal["raw", "clean"] = "raw") -> tuple[Projection, ...]:
        r"""Return where spans of ``text`` stand in ``raw``, or with ``onto="clean"`` the other way round.

        An annotation is ``(start, end)``, ``(start, end, label)``, a mapping with these keys, a match
        of :mod:`re` or a span of spaCy. Its projection has several spans where something that is not
        part of the text stands between its halves.

        Raises:
            IndexError: An annotation reaches over the ends of the text.
            TypeError: An annotation names no start and end.
            ValueError: ``onto`` is neither ``"raw"`` nor ``"clean"``.

        Example:
            >>> import re
            >>> import articleparse as ap
            >>> article = ap.parse("# Rain at last\n\nThe *long drought* of the valley has ended.")
            >>> (found,) = article.project(re.finditer("long drought", article.text))
            >>> article.raw[found.spans[0].start : found.spans[0].end]
            'long drought'
        """
        from .explain.project import project  # noqa: PLC0415 - only when it is asked for

        return project(self, annotations, onto)

    def to_html(self, annotations: Iterable[Any] = ()) -> str:
        """Return one self-contained page: the raw text, the article, and what became of every character.

        The page loads nothing and runs nothing that the text brings along; it is safe to open
        whatever the text is. ``annotations`` are spans of ``text``, as for :meth:`project`, and are drawn on both.
        """
        from .explain.page import to_html  # noqa: PLC0415 - as above

        return to_html(self, annotations)

    def _repr_html_(self) -> str:
        """Return the card that a notebook shows."""
        from .explain.card import card  # noqa: PLC0415 - as above

        return card(self)

    def to_dict(self, *, ledger: bool = True) -> dict[str, Any]:
        """Return the record as JSON-ready values: what :func:`articleparse.json_schema` describes.

        Without ``ledger``, the raw text and its account are left out: smaller, but
        :meth:`from_dict` takes the whole record only. A raw text that holds the two halves of a
        surrogate pair does not come back from JSON, which reads them as one character.
        """
        from .serialization import dump  # noqa: PLC0415 - cattrs loads when it is used

        return dump(self, ledger=ledger)

    @classmethod
    def from_dict(cls, record: Mapping[str, Any]) -> Article:
        """Return the article that :meth:`to_dict` described.

        Raises:
            RecordError: A key is missing or malformed, or the ledger does not give the texts.
        """
        from .serialization import load  # noqa: PLC0415 - cattrs loads when it is used

        return load(record, cls)

    def to_markdown(self) -> str:
        """Return the article as Markdown with YAML front matter; ``parse`` reads it back as it is."""
        from .markdown import write  # noqa: PLC0415 - only when it is asked for

        return write(self)

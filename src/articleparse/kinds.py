"""The kinds: what a stretch of text can be, as ``enum.StrEnum`` members.

``Role`` is the union that the ledger uses. A member of a narrower enum equals the
``Role`` of the same name, since both are strings: ``BlockKind.QUOTE == Role.QUOTE``.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = ["BODY", "BOILERPLATE", "FIELDS", "BlockKind", "RepairKind", "Role"]


class BlockKind(StrEnum):
    """What a block of the body is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE = "table"
    PREFORMATTED = "preformatted"


class Role(StrEnum):
    """What a stretch of the raw text is: each code point has exactly one."""

    # Fields of the record.
    TITLE = "title"
    SUBTITLE = "subtitle"
    KICKER = "kicker"
    BYLINE = "byline"
    AUTHOR = "author"
    PUBLISHED = "published"
    UPDATED = "updated"
    DATELINE = "dateline"
    PUBLISHER = "publisher"
    URL = "url"
    # Blocks of the body.
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE = "table"
    PREFORMATTED = "preformatted"
    # Boilerplate.
    NAVIGATION = "navigation"
    SHARING = "sharing"
    NEWSLETTER = "newsletter"
    RELATED_LINKS = "related_links"
    CONTACT = "contact"
    COPYRIGHT = "copyright"
    ADVERTISEMENT = "advertisement"
    COOKIE_NOTICE = "cookie_notice"
    COMMENTS = "comments"
    PAGE_FURNITURE = "page_furniture"
    AUTHOR_BIO = "author_bio"
    PAYWALL = "paywall"
    TAGS = "tags"
    CREDIT = "credit"
    REPETITION = "repetition"
    METADATA = "metadata"
    OTHER = "other"
    # Neither kept nor removed.
    BREAK = "break"
    SPACE = "space"


class RepairKind(StrEnum):
    """What an edit inside kept text mends."""

    LINE_BREAK = "line_break"
    PAGE_BREAK = "page_break"
    HYPHEN = "hyphen"
    DROP_CAP = "drop_cap"
    SPACING = "spacing"
    INVISIBLE = "invisible"
    LIGATURE = "ligature"
    MARKUP = "markup"
    ENCODING = "encoding"
    CASE = "case"
    DATE = "date"
    WORD = "word"


FIELDS = frozenset(
    {
        Role.TITLE,
        Role.SUBTITLE,
        Role.KICKER,
        Role.BYLINE,
        Role.AUTHOR,
        Role.PUBLISHED,
        Role.UPDATED,
        Role.DATELINE,
        Role.PUBLISHER,
        Role.URL,
    }
)
"""Roles that give a field of the record."""

BODY = frozenset(Role(kind.value) for kind in BlockKind)
"""Roles that make blocks of the body."""

BOILERPLATE = frozenset(Role) - FIELDS - BODY - {Role.BREAK, Role.SPACE}
"""Roles that are removed."""

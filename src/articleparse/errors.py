"""The errors articleparse raises, one small tree under :class:`ArticleParseError`.

Content never raises: any ``str`` is parsed. What can be wrong is the call.
"""

from __future__ import annotations

__all__ = ["ArticleParseError", "ConfigError", "RecordError"]


class ArticleParseError(Exception):
    """Base class of every error that articleparse raises on its own account."""


class ConfigError(ArticleParseError, ValueError):
    """A setting has a value it cannot have.

    Attributes:
        field: Name of the setting.
        value: The value that was given.
        allowed: What the setting may be, in words.
    """

    def __init__(self, field: str, value: object, allowed: str) -> None:
        """Keep the three facts apart, so that callers need not read the message."""
        super().__init__(field, value, allowed)
        self.field = field
        self.value = value
        self.allowed = allowed

    def __str__(self) -> str:
        """Return one line that names the setting and what it may be."""
        return f"{self.field}={self.value!r}: must be {self.allowed}"


class RecordError(ArticleParseError, ValueError):
    """A mapping given to ``from_dict`` does not describe a record.

    Attributes:
        reason: What is missing or malformed.
    """

    def __init__(self, reason: str) -> None:
        """Keep the reason as data."""
        super().__init__(reason)
        self.reason = reason

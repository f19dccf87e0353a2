"""The errors articleparse raises, one small tree under :class:`ArticleParseError`.

Content never raises: any ``str`` is parsed. What can be wrong is the call.
"""

from __future__ import annotations

__all__ = ["ArticleParseError", "ComparisonError", "ConfigError", "RecordError"]


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


class ComparisonError(ArticleParseError, ValueError):
    """Two sides of a comparison are not parses of the same texts.

    Attributes:
        number: The place of the text among all, from 1.
        name: What the text is called.
        reason: What is wrong with it.
    """

    def __init__(self, number: int, name: str, reason: str) -> None:
        """Keep the three facts apart."""
        super().__init__(number, name, reason)
        self.number = number
        self.name = name
        self.reason = reason

    def __str__(self) -> str:
        """Return one line that names the text."""
        called = "" if self.name == str(self.number) else f" ({self.name})"
        return f"text {self.number}{called} {self.reason}"

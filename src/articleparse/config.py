"""The settings: one frozen :class:`Config`, few fields."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import attrs

from .errors import ConfigError
from .kinds import BODY, BOILERPLATE, Role
from .rules import Profile

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DEFAULT_DROP", "FAVOURS", "Config"]

FAVOURS = ("recall", "balance", "precision")

DEFAULT_DROP = BOILERPLATE | {Role.CAPTION}
"""Kinds that are removed unless a setting says otherwise."""

_DROPPABLE = BOILERPLATE | BODY - {Role.PARAGRAPH}


def _drop(kinds: Iterable[str]) -> frozenset[Role]:
    allowed = "an iterable of kinds among " + ", ".join(sorted(_DROPPABLE))
    try:
        found = frozenset(Role(kind) for kind in kinds)
    except (TypeError, ValueError):
        raise ConfigError("drop", kinds, allowed) from None
    if isinstance(kinds, str) or found - _DROPPABLE:
        raise ConfigError("drop", kinds, allowed)
    return found


def _language(_: object, __: object, value: Any) -> None:
    if value is not None and not (isinstance(value, str) and len(value) == 2 and value.isascii() and value.islower()):  # noqa: PLR2004 - ISO 639-1 codes have two letters
        raise ConfigError("language", value, "None or an ISO 639-1 code of two lower-case letters")


def _favour(_: object, __: object, value: Any) -> None:
    if value not in FAVOURS:
        raise ConfigError("favour", value, "one of " + ", ".join(FAVOURS))


def _threshold(_: object, __: object, value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
        raise ConfigError("join_threshold", value, "a number from 0 to 1")


def _keep_dateline(_: object, __: object, value: Any) -> None:
    if not isinstance(value, bool):
        raise ConfigError("keep_dateline", value, "True or False")


def _profile(_: object, __: object, value: Any) -> None:
    if value is not None and not isinstance(value, Profile):
        raise ConfigError("profile", value, "None or an articleparse.Profile")


@attrs.frozen(kw_only=True)
class Config:
    """How to parse. Every field has a default that suits mixed news text.

    Raises:
        ConfigError: A field has a value it cannot have; the error names the field.

    Example:
        >>> from articleparse import Config
        >>> Config(favour="recall").favour
        'recall'
        >>> Config(favour="speed")
        Traceback (most recent call last):
        articleparse.errors.ConfigError: favour='speed': must be one of recall, balance, precision
    """

    __match_args__ = ("language", "favour", "drop", "join_threshold", "keep_dateline", "profile")

    language: str | None = attrs.field(default=None, validator=_language)
    """ISO 639-1 code of the texts; ``None`` has it found for each text."""
    favour: str = attrs.field(default="balance", validator=_favour)
    """What to favour where body and boilerplate are hard to tell apart."""
    drop: frozenset[Role] = attrs.field(default=DEFAULT_DROP, converter=_drop)
    """Kinds that do not become blocks of the body."""
    join_threshold: float = attrs.field(default=0.5, validator=_threshold)
    """Least confidence for mending a break; below it the break is kept."""
    keep_dateline: bool = attrs.field(default=True, validator=_keep_dateline)
    """Whether a dateline stays at the head of its paragraph."""
    profile: Profile | None = attrs.field(default=None, validator=_profile)
    """Rules of your own, tried before all others."""

    @cached_property
    def fingerprint(self) -> str:
        """The fingerprint of this installation with these settings: equal ones promise equal output."""
        from .fingerprint import fingerprint  # noqa: PLC0415 - reads the package's files when first asked for

        return fingerprint(self)

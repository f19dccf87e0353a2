"""Rules: named patterns with their reason and their tests, and profiles of them.

A rule that ships with articleparse and a rule that you write are the same thing. Its name
is what the ledger, the docs and the tests call it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from ..errors import ConfigError
from ..kinds import Role

if TYPE_CHECKING:
    import regex

__all__ = ["Profile", "Rule"]

_Kind = TypeVar("_Kind")


def _role(value: str) -> Role:
    try:
        return Role(value)
    except ValueError:
        raise ConfigError("role", value, "one of " + ", ".join(sorted(Role))) from None


def _members(field: str, kind: type[_Kind], values: Iterable[_Kind]) -> tuple[_Kind, ...]:
    """Return what an iterable has; one string is none of strings."""
    if isinstance(values, Iterable) and not isinstance(values, str):
        found = tuple(values)
        if all(isinstance(value, kind) for value in found):
            return found
    raise ConfigError(field, values, f"an iterable of {kind.__name__}")


def _strings(values: Iterable[str]) -> tuple[str, ...]:
    return _members("hits or misses", str, values)


def _rules(values: Iterable[Rule]) -> tuple[Rule, ...]:
    return _members("rules", Rule, values)


def _string(_: object, field: attrs.Attribute[str], value: object) -> None:
    if not isinstance(value, str) or not value:
        raise ConfigError(field.name, value, "a string, and not empty")


def _compiled(rule: Rule) -> regex.Pattern[str]:
    import regex  # noqa: PLC0415 - a quarter of the time that importing the package would take

    try:
        return regex.compile(rule.pattern, regex.VERSION1)
    except (regex.error, TypeError) as error:
        raise ConfigError("pattern", rule.pattern, f"a regular expression ({error})") from None


@attrs.frozen(kw_only=True)
class Rule:
    """A pattern for one line, the role it gives, why, and examples of both kinds.

    The pattern is searched for in the text of a line (``regex`` syntax, version 1);
    anchor it with ``^`` and ``$`` to ask for the whole line.

    Example:
        >>> from articleparse import Role, Rule
        >>> rule = Rule(name="print_edition", pattern="^From the print edition", role=Role.METADATA,
        ...             why="The line says where the text stood in print.",
        ...             hits=("From the print edition, page 3",), misses=("He took it from the print edition.",))
        >>> rule.failures()
        ()
    """

    __match_args__ = ("name", "pattern", "role")

    name: str = attrs.field(validator=_string)
    pattern: str = attrs.field(validator=_string)
    role: Role = attrs.field(converter=_role)
    why: str = ""
    hits: tuple[str, ...] = attrs.field(default=(), converter=_strings)
    misses: tuple[str, ...] = attrs.field(default=(), converter=_strings)
    _compiled: Any = attrs.field(init=False, repr=False, eq=False, default=attrs.Factory(_compiled, takes_self=True))

    @property
    def compiled(self) -> regex.Pattern[str]:
        """The compiled pattern."""
        found: regex.Pattern[str] = self._compiled
        return found

    def matches(self, text: str) -> bool:
        """Whether the rule applies to a line."""
        return self._compiled.search(text) is not None

    def failures(self) -> tuple[str, ...]:
        """Return the hits that it misses and the misses that it hits."""
        return tuple(t for t in self.hits if not self.matches(t)) + tuple(t for t in self.misses if self.matches(t))


@attrs.frozen(kw_only=True)
class Profile:
    """Rules for the texts of one source, tried in order before the model and all other rules."""

    __match_args__ = ("name", "rules")

    name: str = attrs.field(validator=_string)
    rules: tuple[Rule, ...] = attrs.field(converter=_rules)

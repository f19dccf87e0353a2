"""Palette: how roles and repairs look on a terminal, and whether a terminal wants colour at all.

Only the 16 colours and the attributes that a user's own theme decides about are used, so
that the text is readable on any background.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TextIO

from ..kinds import BOILERPLATE, FIELDS, Role

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "DROPPED",
    "MEND",
    "NAME",
    "ODD_SIGN",
    "PLAIN",
    "QUIET",
    "SPACED",
    "STRONG",
    "Style",
    "painted",
    "style_of",
    "wants_colour",
]


class Style(NamedTuple):
    """The parameters of an SGR sequence (ECMA-48, 8.3.117), and what stands for them without colour."""

    codes: str
    """Empty for text as it is."""
    left: str = ""
    right: str = ""


PLAIN = Style("")
STRONG = Style("1")
QUIET = Style("2")
NAME = Style("1;36")
MEND = Style("1;33", "{", "}")
DROPPED = Style("9;33", "{-", "-}")
SPACED = Style("33", "{-", "-}")
ODD_SIGN = Style("7")

_KINDS: dict[Role, Style] = {
    Role.TITLE: Style("1;36"),
    Role.SUBTITLE: Style("36"),
    Role.KICKER: Style("36"),
    Role.DATELINE: Style("34"),
    Role.HEADING: Style("1"),
    Role.QUOTE: Style("3"),
    Role.LIST_ITEM: Style("32"),
    Role.CAPTION: Style("3;32"),
    Role.TABLE: Style("32"),
    Role.PREFORMATTED: Style("32"),
    Role.ADVERTISEMENT: Style("9;35"),
    Role.NEWSLETTER: Style("9;35"),
    Role.PAYWALL: Style("9;35"),
    Role.SHARING: Style("9;35"),
}
_FIELD = Style("34")
_REMOVED = Style("9;31", "[-", "-]")


def style_of(role: Role) -> Style:
    """Return the style of a role: fields are blue, the body plain or green, what was removed is struck."""
    found = _KINDS.get(role)
    if role in BOILERPLATE:
        return _REMOVED._replace(codes=found.codes) if found else _REMOVED
    return found or (_FIELD if role in FIELDS else PLAIN)


def painted(text: str, style: Style, *, colour: bool) -> str:
    r"""Return a text in a style; without colour, repairs and removed text stand in brackets.

    Example:
        >>> painted("old", style_of(Role.COPYRIGHT), colour=False)
        '[-old-]'
        >>> painted("old", STRONG, colour=True)
        '\x1b[1mold\x1b[0m'
    """
    if not text:
        return text
    if not colour:
        return f"{style.left}{text}{style.right}"
    return f"\x1b[{style.codes}m{text}\x1b[0m" if style.codes else text


def wants_colour(file: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether to write colour to a file.

    ``NO_COLOR`` (https://no-color.org) says no and ``FORCE_COLOR`` (https://force-color.org) yes, in this
    order, if they are set to anything; otherwise a terminal that is not dumb wants it.
    """
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return file.isatty() and environment.get("TERM") != "dumb"

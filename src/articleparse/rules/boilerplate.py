"""Kinds: what kind of body, and what kind of boilerplate, a unit is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import Role

if TYPE_CHECKING:
    from ..features.shape import Shape
    from ..features.units import Unit

__all__ = ["body_kind", "boilerplate_kind"]

_LONGEST_HEADING = 14
"""Words of the longest heading."""
_STOPPED = 7
"""Classes of a last sign that a heading does not have: stops, quotes, commas, brackets."""
_QUESTION = 1


def body_kind(unit: Unit, shape: Shape) -> tuple[Role, str]:
    """Return the kind of a unit of the body."""
    markup, mark = unit[4], shape[0][9]
    if markup == 1:
        return Role.HEADING, "markdown_heading"
    if markup == 3:  # noqa: PLR2004 - the codes of Unit.markup
        return Role.TABLE, "markdown_table"
    if markup == 4:  # noqa: PLR2004
        return Role.QUOTE, "markdown_quote"
    if mark:
        return Role.LIST_ITEM, "list_mark"
    end = shape[0][2]
    if 0 < shape[1] <= _LONGEST_HEADING and (end >= _STOPPED or end == _QUESTION):
        return Role.HEADING, "short_unstopped"
    return Role.PARAGRAPH, "model"


def boilerplate_kind(unit: Unit, shape: Shape) -> tuple[Role, str]:
    """Return the kind of a unit that is not body."""
    if unit[3] or shape[1] <= 3:  # noqa: PLR2004
        return Role.NAVIGATION, "model: short"
    return Role.OTHER, "model"

"""Evidence for a byline that the other names of its page give.

The byline mostly is the first name below the headline. Where several openings stand in one place,
each with another name, they belong to teasers; a name that the page says twice in such places
rarely is the byline.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from .zones import where_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .byline_groups import Group
    from .page import Page

__all__ = ["evidence"]

_MOST, _FIRST = 3, 4
"""Classes of how many names there are, and of a group's place below the headline."""


def evidence(page: Page, found: Sequence[Group], names: Sequence[str], title: int) -> list[list[str]]:
    """Return the features of each group that the others give; ``names`` are their first ones."""
    zones = [where_of(page, group.first, title).partition(":")[0] for group in found]
    crowds: dict[tuple[str, str], set[str]] = {}
    for group, zone, name in zip(found, zones, names, strict=True):
        crowds.setdefault((group.kind, zone), set()).add(name)
    times = Counter(names)
    below = sorted(k for k, group in enumerate(found) if group.first > title)
    order = {k: place for place, k in enumerate(below)}
    return [
        [
            f"order:{min(_FIRST, order.get(k, -1))}:{group.kind}",
            f"crowd:{min(_MOST, len(crowds[group.kind, zones[k]]))}:{group.kind}:{zones[k]}",
            f"times:{min(_MOST, times[names[k]])}:{group.kind}",
        ]
        for k, group in enumerate(found)
    ]

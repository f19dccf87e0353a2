"""A chain of two states: which run of units is body, all units decided together.

Each unit has log-odds of its own; changing over between body and boilerplate costs a
constant. In log-odds, what a neighbour says about a unit is what it thinks itself, cut off
at that cost, so the best path and how sure it is take one sweep in each direction::

    own        -3.0   +0.8   +2.5   -0.3   +1.9   -2.0
    from left         -0.5   +0.3   +0.5   +0.2   +0.5      (cost 0.5)
    from right -0.5*  ...

This is max-product message passing (Pearl 1988), which on a chain is Viterbi's algorithm:
the sign of a sum is the state on the best path, its size what the other state would cost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["decide"]


def decide(odds: Sequence[float], cost: float) -> list[float]:
    """Return for each unit by how much body beats boilerplate, all others at their best.

    ``odds`` are log-odds of being body, ``cost`` that of a change between neighbours; outside
    of the text there is no body.

    Example:
        >>> [round(margin, 1) for margin in decide([-3, 2.5, -0.3, 1.9, -2], 0.5)]
        [-3.0, 2.2, 0.7, 1.6, -2.0]
    """
    return [
        own + left + right
        for own, left, right in zip(odds, _heard(odds, cost), _heard(odds[::-1], cost)[::-1], strict=True)
    ]


def _heard(odds: Sequence[float], cost: float) -> list[float]:
    """Return what each unit hears from the one before it."""
    out = []
    message = -cost
    for own in odds:
        out.append(message)
        message += own
        if message > cost:
            message = cost
        elif message < -cost:
            message = -cost
    return out

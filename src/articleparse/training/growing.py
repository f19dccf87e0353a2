"""Growing: trees of any shape, each learned from what those before it got wrong, by LightGBM.

Gradient boosting, best first: of all ends of a tree the one is parted that lowers the loss most,
until it has so many ends. Where few rows need many questions, such trees ask them there and nowhere
else. :mod:`articleparse.models.branches` asks them again without LightGBM.
"""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING, Any

import lightgbm

from ..models.branches import SCALE

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

__all__ = ["grow"]

_SETTINGS = {
    "objective": "binary",
    "max_bin": 63,
    "min_sum_hessian_in_leaf": 3.0,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "seed": 1,
    "verbose": -1,
}
"""The same rows make the same trees. The curvature at each end is that of rows that weigh about fifteen in all."""
_DIGITS = 6
"""Of a bound, kept."""


def grow(
    rows: NDArray[np.float64],
    truth: NDArray[np.float64],
    weights: NDArray[np.float64],
    trees: int,
    **settings: float,
) -> list[Any]:
    """Return trees that tell what is true of each row, as the data files have them.

    Args:
        rows: One column for each measure.
        truth: 0 or 1 for each row.
        weights: What a mistake costs.
        trees: How many.
        settings: LightGBM's parameters, beside those that are always the same.
    """
    grown = lightgbm.train(
        {**_SETTINGS, **settings}, lightgbm.Dataset(rows, truth, weight=weights), num_boost_round=trees
    )
    counted = [not (column % 1).any() for column in rows.T]
    return [_written(tree["tree_structure"], counted) for tree in grown.dump_model()["tree_info"]]


def _written(node: dict[str, Any], counted: Sequence[bool]) -> Any:  # noqa: ANN401 - JSON
    """Return the question and what follows, or the weight; a whole number is compared with another in half the time."""
    if "leaf_value" in node:
        return round(SCALE * node["leaf_value"])
    measure, most = node["split_feature"], node["threshold"]
    bound = floor(most) if counted[measure] else float(f"{most:.{_DIGITS}g}")
    return [measure, bound, _written(node["left_child"], counted), _written(node["right_child"], counted)]

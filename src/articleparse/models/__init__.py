"""Models: small ones that add up weights, or ask one question after another; the weights are data.

Tables (:mod:`~articleparse.models.tables`), a logistic model (:mod:`~articleparse.models.logistic`)
and a chain (:mod:`~articleparse.models.chain`) are linear. Trees
(:mod:`~articleparse.models.branches`) have the last word where these are in doubt.
"""

from __future__ import annotations

__all__: list[str] = []

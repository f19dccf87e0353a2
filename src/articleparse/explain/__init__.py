"""Explain: what was done to a text, for people to look at.

One account, several views. :mod:`~articleparse.explain.parts` cuts the raw text into
the parts that are shown, :mod:`~articleparse.explain.summary` counts them; the terminal, the page and
the notebook card are renderings of the two and add nothing of their own.
"""

from __future__ import annotations

__all__: list[str] = []

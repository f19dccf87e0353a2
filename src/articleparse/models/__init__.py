"""Models: small linear ones, with their weights as data."""

from __future__ import annotations

__all__: list[str] = []

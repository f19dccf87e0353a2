"""Features: what is measured on lines, and what they are known by."""

from __future__ import annotations

__all__: list[str] = []

"""Progress: one line on a terminal's standard error, for many texts; nothing anywhere else."""

from __future__ import annotations

import time
from typing import TextIO

__all__ = ["Progress"]

_PAUSE = 0.1
"""Seconds between two drawings: fast enough to look alive, slow enough to cost nothing."""
_BAR = 24
"""Columns of the bar."""


class Progress:
    """A progress line that can be taken away while something else is written.

    ``total`` is the number of texts to come, ``None`` where that is not known before.
    """

    def __init__(self, file: TextIO | None, total: int | None) -> None:
        """Draw only on a terminal, and only where more than one text may come."""
        self._file = file if file and file.isatty() and (total is None or total > 1) else None
        self._total = total
        self._visible = False
        self._done = 0
        self._began = self._drawn = time.monotonic()

    def step(self) -> None:
        """Count one text as done."""
        self._done += 1
        now = time.monotonic()
        if self._file and (now - self._drawn >= _PAUSE or self._done == self._total):
            self._drawn, self._visible = now, True
            self._file.write("\r\x1b[K" + self._line(now - self._began))
            self._file.flush()

    def clear(self) -> None:
        """Take the line away, so that other lines can be written where it stood."""
        if self._file and self._visible:
            self._visible = False
            self._file.write("\r\x1b[K")
            self._file.flush()

    def _line(self, seconds: float) -> str:
        rate = f"{self._done / seconds:,.0f}/s" if seconds else ""
        if self._total is None:
            return f"{self._done:,} texts  {rate}"
        full = _BAR * self._done // self._total
        bar = "#" * full + "-" * (_BAR - full)
        return f"[{bar}] {self._done:,} of {self._total:,}  {rate}"

"""Ending: how a run ends before its time, so that nothing is left half done and the exit code tells it."""

from __future__ import annotations

import errno
import os
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

import click

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

__all__ = ["OUT_OF_MEMORY", "EndedEarly", "orderly", "out_of_memory", "standard"]

OUT_OF_MEMORY = "out of memory, or a process was killed"

_SIGNALS = ("SIGTERM", "SIGHUP")
"""Sent by job schedulers, shutdowns and closed terminals; Windows has not all of them."""


_MOMENT = 0.01
"""Seconds after which a signal is sent again that came while a finalizer ran: these take microseconds."""


class EndedEarly(click.ClickException):
    """The run could not go on to its end."""

    exit_code = 3


def out_of_memory() -> tuple[type[Exception], ...]:
    """Return what is raised where memory ends, here or in another process, which the system then kills."""
    from concurrent.futures import BrokenExecutor  # noqa: PLC0415 - takes long to import

    return BrokenExecutor, MemoryError


@contextmanager
def orderly() -> Iterator[None]:
    """Let a signal that asks the command to end do so as an interrupt does: what was begun is cleared away."""
    numbers = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
    heeded = [number for number in numbers if signal.getsignal(number) is signal.SIG_DFL]
    if threading.current_thread() is not threading.main_thread():  # only the main one may
        heeded = []
    for number in heeded:
        signal.signal(number, _end)
    try:
        yield
    finally:
        for number in heeded:
            signal.signal(number, signal.SIG_DFL)


def _end(number: int, frame: FrameType | None) -> None:
    """End the command; where a finalizer runs, which lets no exception out, a moment later."""
    while frame is not None:
        if frame.f_code.co_name == "__del__":
            threading.Timer(_MOMENT, os.kill, (os.getpid(), number)).start()
            return
        frame = frame.f_back
    raise SystemExit(128 + number)


def standard(stream: TextIO | None, name: str) -> TextIO:
    """Return standard input or output.

    Raises:
        OSError: It was closed before the command began, as by ``>&-``.
    """
    if stream is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF), name)
    return stream

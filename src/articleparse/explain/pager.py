"""Pager: long output on a terminal goes through a pager, as it does with git.

``$ARTICLEPARSE_PAGER``, then ``$PAGER``, then ``less`` is started; an empty value or ``cat``
means none. Where ``$LESS`` is not set, it becomes ``FRX``: end if all fits on one screen,
pass colours on, leave the screen as it is.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["command", "show"]


def command(environment: Mapping[str, str]) -> list[str]:
    """Return the pager's command line, empty where there is to be none.

    Example:
        >>> command({"PAGER": "less -S"})
        ['less', '-S']
        >>> command({"PAGER": "less", "ARTICLEPARSE_PAGER": ""})
        []
    """
    words = shlex.split(environment.get("ARTICLEPARSE_PAGER", environment.get("PAGER", "less")))
    return [] if words == ["cat"] else words


def show(lines: Iterable[str], *, paged: bool) -> None:
    """Write lines to standard output, through the pager if it is a terminal and ``paged``."""
    words = command(os.environ) if paged and sys.stdout.isatty() else []
    if words and shutil.which(words[0]):
        _through(words, lines)
    else:
        for line in lines:
            sys.stdout.buffer.write(_encoded(line))


def _through(words: list[str], lines: Iterable[str]) -> None:
    """Write lines to a pager and wait for it to end; that it ends early is its reader's right."""
    environment = {"LESS": "FRX", "LV": "-c", **os.environ}
    pager = subprocess.Popen(words, stdin=subprocess.PIPE, env=environment)  # noqa: S603 - the user's own pager
    try:
        with pager.stdin or sys.stdout.buffer as pipe:
            for line in lines:
                pipe.write(_encoded(line))
    except BrokenPipeError:
        pass
    finally:
        _await(pager)


def _await(pager: subprocess.Popen[bytes]) -> None:
    """Wait for a pager; an interrupt from the keyboard is its own affair."""
    while True:
        try:
            pager.wait()
        except KeyboardInterrupt:
            continue
        return


def _encoded(line: str) -> bytes:
    return f"{line}\n".encode(sys.stdout.encoding or "utf-8", "replace")

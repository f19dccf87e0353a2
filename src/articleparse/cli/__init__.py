"""The command line: ``articleparse parse FILE...``.

Each command is a module of this package, added to :data:`main` below. What they have in common
is in :class:`Commands`: a bad setting is reported as wrong usage, a closed pipe ends the
program quietly, and the exit code says how the run went:

====  =======================================================================================
0     all well
1     some input could not be read; the rest was parsed
2     wrong usage
3     ended early: no room for the output, or none in memory; records that do not match (``diff``)
129   the terminal was closed (128 + SIGHUP)
130   interrupted from the keyboard (128 + SIGINT)
141   the reader of the output closed the pipe (128 + SIGPIPE)
143   asked to end, by a job scheduler or a shutdown (128 + SIGTERM)
====  =======================================================================================
"""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from ..errors import ConfigError
from ..version import __version__
from .comparing import diff
from .ending import OUT_OF_MEMORY, EndedEarly, orderly, out_of_memory
from .explaining import explain
from .parsing import parse

__all__ = ["Commands", "main"]

_INTERRUPTED, _PIPE_CLOSED = 130, 141
"""Exit codes, as the shell gives them to a program that SIGINT or SIGPIPE ended."""


class Commands(click.Group):
    """A group of commands that ends as a Unix tool does."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own signature
        """Run the command that was asked for."""
        try:
            with orderly():
                result = super().invoke(ctx)
                if sys.stdout is not None:
                    sys.stdout.flush()
        except ConfigError as error:
            raise click.UsageError(str(error)) from None
        except BrokenPipeError:
            _silence()
            ctx.exit(_PIPE_CLOSED)
        except OSError as error:
            raise EndedEarly(str(error)) from error
        except KeyboardInterrupt:
            ctx.exit(_INTERRUPTED)
        except out_of_memory():
            raise EndedEarly(OUT_OF_MEMORY) from None
        return result


def _silence() -> None:
    """Send what is still buffered for the closed pipe nowhere, so that the interpreter's exit does not trip over it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def main() -> None:
    """Raw scraped article text in, typed records out."""


main.add_command(parse)
main.add_command(explain)
main.add_command(diff)

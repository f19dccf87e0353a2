"""Settings: the options that make a :class:`~articleparse.Config`, the same for every command that parses."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

import attrs
import click

from ..config import FAVOURS, Config
from ..kinds import BlockKind, Role
from ..settings import read_config, read_profile

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["with_config"]

_FILE = click.Path(exists=True, dir_okay=False)
_KINDS = click.Choice([kind.value for kind in BlockKind if kind is not BlockKind.PARAGRAPH])
_OPTIONS = (
    click.option("--config", "config_file", metavar="FILE", type=_FILE, help="Settings, in TOML or JSON."),
    click.option("--profile", "profile_file", metavar="FILE", type=_FILE, help="Rules of your own, in TOML or JSON."),
    click.option("--language", metavar="XX", help="ISO 639-1 code of the texts.  [default: found for each text]"),
    click.option(
        "--favour",
        type=click.Choice(FAVOURS),
        help=f"What to favour where body and boilerplate look alike.  [default: {Config().favour}]",
    ),
    click.option("--drop", type=_KINDS, multiple=True, help="Leave out blocks of this kind too; may be given often."),
    click.option(
        "--keep",
        type=_KINDS,
        multiple=True,
        help="Keep blocks of this kind (captions are left out by default); may be given often.",
    ),
)


def with_config(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options for its settings; it gets them as ``config``.

    What is given on the command line goes over what a file says.
    """

    @wraps(command)
    def wrapped(
        *,
        config_file: str | None,
        profile_file: str | None,
        drop: tuple[str, ...],
        keep: tuple[str, ...],
        **given: Any,  # noqa: ANN401 - whatever the other options give
    ) -> None:
        config = read_config(config_file) if config_file else Config()
        changes = {name: value for name in ("language", "favour") if (value := given.pop(name)) is not None}
        if profile_file:
            changes["profile"] = read_profile(profile_file)
        changes["drop"] = config.drop | {Role(kind) for kind in drop} - {Role(kind) for kind in keep}
        command(config=attrs.evolve(config, **changes), **given)

    for option in reversed(_OPTIONS):
        wrapped = option(wrapped)
    return wrapped

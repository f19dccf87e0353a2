"""Settings files: a :class:`Config` or a :class:`Profile` written down as TOML or JSON.

The keys are the names of the fields::

    favour = "recall"
    drop = ["caption", "tags", "copyright"]

    [profile]
    name = "river-news"

    [[profile.rules]]
    name = "print_edition"
    pattern = "^From the print edition"
    role = "metadata"
    why = "The line says where the text stood in print."

A file of a profile holds what stands below ``[profile]`` here, at its top level.
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from .config import Config
from .errors import ConfigError
from .rules import Profile, Rule

if TYPE_CHECKING:
    import os

__all__ = ["read_config", "read_profile"]

_Made = TypeVar("_Made", Config, Profile, Rule)


def read_config(path: str | os.PathLike[str]) -> Config:
    """Return the configuration that a file describes.

    Raises:
        ConfigError: The file is no TOML or JSON, or names a setting that there is not.
        OSError: It cannot be read.
    """
    found = _read(path)
    if isinstance(found.get("profile"), dict):
        found["profile"] = _profile(found["profile"])
    return _made(Config, found)


def read_profile(path: str | os.PathLike[str]) -> Profile:
    """Return the profile that a file describes.

    Raises:
        ConfigError: The file is no TOML or JSON, or describes no profile.
        OSError: It cannot be read.
    """
    return _profile(_read(path))


def _profile(found: dict[str, Any]) -> Profile:
    rows = found.get("rules", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ConfigError("rules", rows, "a list of tables, one for each rule")
    return _made(Profile, {**found, "rules": [_made(Rule, row) for row in rows]})


def _made(cls: type[_Made], found: dict[str, Any]) -> _Made:
    """Return a record made of a table, whose keys must be the record's."""
    names = [field.name for field in attrs.fields(cls) if field.init]
    needed = [field.name for field in attrs.fields(cls) if field.init and field.default is attrs.NOTHING]
    for name, value in found.items():
        if name not in names:
            raise ConfigError(name, value, f"left out; {cls.__name__} has {', '.join(names)}")
    for name in needed:
        if name not in found:
            raise ConfigError(name, None, f"given; a {cls.__name__} needs {', '.join(needed)}")
    try:
        return cls(**found)
    except (TypeError, ValueError) as error:
        if isinstance(error, ConfigError):
            raise
        raise ConfigError(cls.__name__, found, f"a valid {cls.__name__} ({error})") from None


def _read(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Return the table that a file holds; the end of its name says which language it is in."""
    file = Path(path)
    content = file.read_bytes()
    try:
        found = json.loads(content) if file.suffix.lower() == ".json" else tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ConfigError(str(path), file.suffix, f"a file in TOML or JSON ({error})") from None
    if not isinstance(found, dict):
        raise ConfigError(str(path), found, "a table of settings")
    return found

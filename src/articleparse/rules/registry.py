"""Registry: every rule that ships with articleparse, by its name.

A table of rules is a tuple of :class:`~articleparse.Rule` that a module of this package names
in its ``__all__``. No list of tables is kept by hand: a new table is found by being there.
"""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

from . import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["rules_by_name", "tables"]


def tables() -> Iterator[tuple[str, tuple[Rule, ...]]]:
    """Yield each table with its name, as in ``dates.DATES``, sorted."""
    package = __name__.rpartition(".")[0]
    for found in sorted(pkgutil.iter_modules(import_module(package).__path__), key=lambda found: found.name):
        if found.name == __name__.rpartition(".")[2]:
            continue
        module = import_module(f"{package}.{found.name}")
        for name in sorted(module.__all__):
            table = getattr(module, name)
            if isinstance(table, tuple) and table and all(isinstance(rule, Rule) for rule in table):
                yield f"{found.name}.{name}", table


@cache
def rules_by_name() -> Mapping[str, Rule]:
    """Return every rule by its name; a name stands for one rule, whatever tables it is in."""
    return MappingProxyType({rule.name: rule for _, table in tables() for rule in table})

"""The order of the stages and the direction of the imports, read from the source."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import NamedTuple

import pytest

import articleparse

ROOT = Path(articleparse.__file__).parent

ORDER = ("segment", "is_own", "restore", "assemble", "survey", "label", "mend", "describe", "assemble")
"""The calls of ``pipeline.run``: articleparse's own Markdown is read back, everything else is judged."""

LAYERS = (
    {"errors", "version"},
    {"kinds"},
    {"records"},
    {"making"},
    {"ledger"},
    {"alignment", "serialization", "markdown"},
    {"article"},
    {"lines", "cleaning", "markup", "mojibake", "language", "languages", "locales", "decoding", "data", "fingerprint"},
    {"rules"},
    {"config"},
    {"models", "features", "fields", "repairing"},
    {"stages"},
    {"pipeline"},
    {"parser"},
    {"cli", "adapters", "comparison", "differences", "testing", "explain", "sample", "settings", "training"},
    {"__init__"},
    {"__main__"},
)
"""What may import what: a module imports its own layer and those above it in this list."""

LATE = {
    ("article", "explain"): "the record shows itself, by means that load when they are asked for",
    ("serialization", "article"): "the schema describes the record, which in turn dumps itself",
}
"""Imports against the direction, each inside a function and with its reason."""


class Import(NamedTuple):
    """One import of a module of ours."""

    importer: tuple[str, ...]
    """Dotted name below the package, as ``("stages", "label")``."""
    imported: tuple[str, ...]
    when: str
    """``"import"``, ``"call"`` (inside a function) or ``"check"`` (for type checkers only)."""


def _modules() -> list[Path]:
    return sorted(ROOT.rglob("*.py"))


def _name(path: Path) -> tuple[str, ...]:
    """Return the dotted name below the package; a package's ``__init__`` keeps its name."""
    return path.relative_to(ROOT).with_suffix("").parts


def _times(tree: ast.Module) -> dict[ast.AST, str]:
    """Return when the nodes run that do not run at import."""
    found: dict[ast.AST, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            found.update(dict.fromkeys(ast.walk(node), "check"))
        elif isinstance(node, ast.FunctionDef):
            found.update(dict.fromkeys(ast.walk(node), "call"))
    return found


def _imports(path: Path) -> list[Import]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    name, times = _name(path), _times(tree)
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        base, when = name[: len(name) - node.level], times.get(node, "import")
        if node.module:
            found.append(Import(name, base + tuple(node.module.split(".")), when))
        else:
            found += [Import(name, (*base, alias.name), when) for alias in node.names]
    return found


IMPORTS = [item for path in _modules() for item in _imports(path)]


def _layer(unit: str) -> int:
    return next((number for number, layer in enumerate(LAYERS) if unit in layer), -1)


def test_stages_run_in_order() -> None:
    """The pipeline calls its stages in the order that its docs tell, once on each way."""
    tree = ast.parse((ROOT / "pipeline.py").read_text(encoding="utf-8"))
    run = next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "run")
    calls = [node for node in ast.walk(run) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    calls.sort(key=lambda call: (call.lineno, -call.col_offset))
    assert tuple(ast.unparse(call.func) for call in calls) == ORDER


@pytest.mark.parametrize("path", _modules(), ids=lambda path: "/".join(_name(path)))
def test_every_module_has_a_layer(path: Path) -> None:
    """A new module is given its place in ``LAYERS``, so that the direction of its imports is held."""
    assert _layer(_name(path)[0]) >= 0, "give it a place in LAYERS"


def test_imports_run_one_way() -> None:
    """No module imports one of a later layer, but for the late imports that give their reason."""
    wrong = [
        item
        for item in IMPORTS
        if _layer(item.imported[0]) > _layer(item.importer[0])
        and item.when != "check"
        and not (item.when == "call" and (item.importer[0], item.imported[0]) in LATE)
    ]
    assert wrong == []


def test_stages_do_not_import_each_other() -> None:
    """A stage knows the records it takes and gives, not the stages before and after it."""
    assert [item for item in IMPORTS if item.importer[0] == item.imported[0] == "stages"] == []


def test_nothing_imports_from_the_package_root() -> None:
    """Modules import each other by their own names; the package root only gathers the public ones."""
    absolute = [
        (_name(path), ast.unparse(node))
        for path in _modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").startswith("articleparse"))
        or (isinstance(node, ast.Import) and any(alias.name.startswith("articleparse") for alias in node.names))
    ]
    assert absolute == []
    assert [item for item in IMPORTS if item.imported == ("__init__",) or not item.imported[0]] == []
    names = set(articleparse.__all__)
    assert [item for item in IMPORTS if len(item.imported) == 1 and item.imported[0] in names - {"decode"}] == []


def test_imports_make_no_circle() -> None:
    """Following the imports that run at import time never leads back to where one began."""
    graph: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    for item in IMPORTS:
        if item.when == "import":
            package = item.importer[-1] == "__init__" and len(item.importer) > 1
            graph.setdefault(item.importer[:-1] if package else item.importer, set()).add(item.imported)
    done: set[tuple[str, ...]] = set()

    def follow(module: tuple[str, ...], way: tuple[tuple[str, ...], ...]) -> None:
        assert module not in way, f"circle: {[*way, module]}"
        if module in done:
            return
        for target in graph.get(module, ()):
            follow(target, (*way, module))
        done.add(module)

    for module in list(graph):
        follow(module, ())

"""Sphinx configuration: MyST pages, the reference drawn from the docstrings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from articleparse import __version__

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "articleparse"
copyright = "the articleparse contributors"  # noqa: A001 - Sphinx's name
release = version = __version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
html_title = f"articleparse {release}"
exclude_patterns = ["_build"]

myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_default_options = {"members": True, "undoc-members": True}
napoleon_google_docstring = True
napoleon_use_ivar = True
python_use_unqualified_type_names = True

nitpicky = True
# Each name of ours that is referred to has to be in the reference; other packages' names are not linked.
nitpick_ignore_regex = [
    ("py:.*", r"(?!articleparse)[\w.]*"),
    ("py:.*", r"articleparse\.(cli|features|ledger|lines|stages)\..*"),
]

_TEXTS: dict[str, list[str]] = {}


def _remember(_: Sphinx, what: str, name: str, *rest: object) -> None:
    """Keep the docstring of an attribute as it is written."""
    if what in {"attribute", "property"}:
        _TEXTS[name] = list(rest[-1])  # type: ignore[call-overload]


def _restore(_: Sphinx, __: str, name: str, *rest: object) -> None:
    """Undo what napoleon makes of ``Words: more words`` for an attribute: a type and a description."""
    lines = rest[-1]
    if isinstance(lines, list) and any(line.startswith(":type:") for line in lines):
        lines[:] = _TEXTS[name]


def setup(app: Sphinx) -> None:
    """Stand before and behind napoleon."""
    app.connect("autodoc-process-docstring", _remember, priority=100)
    app.connect("autodoc-process-docstring", _restore, priority=900)

"""The fingerprint: the same for the same rules and settings, another one for others."""

from __future__ import annotations

import pickle
import subprocess
import sys

import pytest

import articleparse as ap
from articleparse import fingerprint as module

RULE = ap.Rule(name="print_edition", pattern="^From the print edition", role=ap.Role.METADATA)


def test_every_record_carries_it() -> None:
    """A record says what made it."""
    config = ap.Config(favour="recall")
    assert ap.Parser(config).parse("A text.").fingerprint == config.fingerprint
    assert ap.parse("A text.").fingerprint == ap.Config().fingerprint


@pytest.mark.parametrize(
    "config",
    [
        ap.Config(language="de"),
        ap.Config(favour="recall"),
        ap.Config(join_threshold=0.6),
        ap.Config(keep_dateline=False),
        ap.Config(drop=()),
        ap.Config(profile=ap.Profile(name="p", rules=())),
        ap.Config(profile=ap.Profile(name="p", rules=(RULE,))),
    ],
)
def test_settings_change_it(config: ap.Config) -> None:
    """Each setting is part of it."""
    assert config.fingerprint != ap.Config().fingerprint


def test_order_of_a_set_does_not() -> None:
    """Sets have no order."""
    first, second = ap.Config(drop=("table", "quote", "tags")), ap.Config(drop=("tags", "quote", "table"))
    assert first.fingerprint == second.fingerprint


def test_same_in_another_process() -> None:
    """It survives pickling, and another process finds the same."""
    config = ap.Config(language="fr")
    script = "import articleparse as ap; print(ap.Config(language='fr').fingerprint)"
    other = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout
    assert other.strip() == config.fingerprint == pickle.loads(pickle.dumps(config)).fingerprint


def test_files_change_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule, a weight or a Unicode table that changes gives another one."""
    before = ap.Config().fingerprint
    monkeypatch.setattr(module.unicodedata, "unidata_version", "0.0")
    module._installation.cache_clear()
    assert module.fingerprint(ap.Config()) != before
    monkeypatch.undo()
    module._installation.cache_clear()
    assert module.fingerprint(ap.Config()) == before


def test_output_depends_on_no_other_part() -> None:
    """What only shows results is not part of it; the stages and the rules are."""
    names = [name for name, _ in module._walk("", module.files("articleparse"))]
    assert "stages/label.py" in names
    assert "rules/__init__.py" in names
    assert not [name for name in names if name.startswith(("explain/", "cli/")) or name.endswith(".pyc")]

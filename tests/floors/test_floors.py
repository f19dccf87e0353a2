"""The floors: a figure that drops fails, one that rises does not, and faults count the other way round."""

import pytest

import floors


@pytest.mark.parametrize(
    ("name", "floor", "now", "dropped"),
    [
        ("web.all.body.f1", 0.8, 0.9, False),
        ("web.all.body.f1", 0.8, 0.7996, False),
        ("web.all.body.f1", 0.8, 0.79, True),
        ("print.F1", 60.0, 59.9, True),
        ("print.leak", 20.0, 20.1, True),
        ("print.leak", 20.0, 10.0, False),
        ("web.all.date.wrong", 0.01, 0.02, True),
    ],
)
def test_drops(name: str, floor: float, now: float, dropped: bool) -> None:  # noqa: FBT001 - a table of cases
    """A figure drops when it is worse than its floor by more than rounding can make."""
    assert (name in floors.drops({name: floor}, {name: now})) is dropped


@pytest.mark.parametrize(("name", "kept"), [("print.F1", 2.0), ("print.leak", 1.0)])
def test_better(name: str, kept: float) -> None:
    """Raising keeps the larger of two figures, and the smaller count of faults."""
    assert floors.better(name, 1.0, 2.0) == kept


def test_every_figure_has_a_floor() -> None:
    """No figure of the scorers goes without a floor, and the README shows only figures that have one."""
    stored = floors.stored()["floors"]
    names = {f"web.{group}.{path}" for group, paths in floors.WEB.items() for path in paths}
    assert set(stored) == names | {f"print.{path}" for path in floors.PRINT}
    assert floors.tables()

"""``parse`` against ``ftfy.fix_text`` on the same texts in the same run: ``python tests/benchmarks/bench_seed.py``.

The texts: the sample that ships with the package, and the seed case of ``../shared/data`` where it
is present. The two are measured in turn, so that a busy machine slows both; the best times count.
"""

from __future__ import annotations

import time
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import articleparse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SEED = Path(__file__).parents[3] / "shared" / "data" / "seed"
ROUNDS = 60


def texts() -> Iterator[tuple[str, str]]:
    """Yield the texts with their names."""
    sample = files("articleparse").joinpath("sample.txt")
    if sample.is_file():
        yield "sample", sample.read_text(encoding="utf-8")
    for path in sorted(SEED.glob("*.raw.txt")):
        yield path.name.removesuffix(".raw.txt"), path.read_text(encoding="utf-8")


def milliseconds(work: Callable[[str], object], raw: str) -> float:
    """Return what one call takes."""
    began = time.perf_counter()
    work(raw)
    return 1000 * (time.perf_counter() - began)


def main() -> None:
    """Print the figures."""
    try:
        from ftfy import fix_text
    except ImportError:
        fix_text = None
        print("ftfy is not installed: no comparison")
    for name, raw in texts():
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(milliseconds(articleparse.parse, raw))
            if fix_text is not None:
                theirs.append(milliseconds(fix_text, raw))
        best = min(ours)
        print(f"{name}: {len(raw)} characters, {best:.2f} ms, {len(raw) / best / 1000:.2f} MB/s", end="")
        print(f", ftfy {min(theirs):.2f} ms, ratio {best / min(theirs):.2f}" if theirs else "")


if __name__ == "__main__":
    main()

"""Time on hostile shapes, from 10 kB to 10 MB: ``python tests/benchmarks/bench_hostile.py [SHAPE]...``.

A row for each shape: milliseconds at each size, and the largest factor that one doubling takes,
averaged over the step between two sizes (the aim is 2.2). A shape whose next size would take
longer than ``--patience`` seconds is broken off and marked. Times of less than a millisecond
are not compared.
"""

from __future__ import annotations

import argparse
import gc
import math
import time
from itertools import pairwise

import articleparse
from articleparse.testing import SHAPES, Shape

SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
AIM = 2.2
LEAST = 0.001
"""Seconds below which a time is noise."""


def seconds(raw: str, tries: int) -> float:
    """Return the best time of a few parses, on the process's own clock."""
    best = math.inf
    for _ in range(tries):
        gc.collect()
        began = time.process_time()
        articleparse.parse(raw)
        best = min(best, time.process_time() - began)
    return best


def measure(shape: Shape, largest: int, patience: float) -> list[float]:
    """Return the time at each size, up to the last one that patience allows."""
    times: list[float] = []
    for size in SIZES:
        if size > largest or (times and 10 * times[-1] > patience):
            break
        times.append(seconds(shape(size), 3 if size < SIZES[2] else 1))
    return times


def doubling(times: list[float]) -> float:
    """Return the largest factor that one doubling takes, where the times say anything."""
    steps = [(b / a) ** (1 / math.log2(10)) for a, b in pairwise(times) if a > LEAST]
    return max(steps, default=0.0)


def main() -> None:
    """Print a row for each shape, the worst last."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("shapes", nargs="*", default=list(SHAPES), metavar="SHAPE")
    parser.add_argument("--largest", type=int, default=SIZES[-1])
    parser.add_argument("--patience", type=float, default=300)
    options = parser.parse_args()
    print(f"{'ms at ' + ', '.join(f'{size:,}' for size in SIZES):58} doubling")
    rows = []
    for name in options.shapes:
        times = measure(SHAPES[name], options.largest, options.patience)
        rows.append((doubling(times), name, times))
        figures = " ".join(f"{1000 * t:9.1f}" for t in times)
        print(f"{figures:40} {rows[-1][0]:5.2f}  {name}", flush=True)
    print("\nworst:")
    for factor, name, _ in sorted(rows)[-5:]:
        print(f"{factor:5.2f} {'above the aim' if factor > AIM else ''} {name}")


if __name__ == "__main__":
    main()

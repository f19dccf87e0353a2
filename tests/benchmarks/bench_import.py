"""How long ``import articleparse`` takes, and which imports it is made of: ``python tests/benchmarks/bench_import.py``.

Each measurement is a new interpreter, on its own clock, so that other processes do not count;
what Python itself takes to start is taken off. The aim is 100 ms. (POSIX only: other systems do
not say how long a child has worked.)
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys

RUNS = 25
SHOWN = 8


def seconds(code: str) -> float:
    """Return the median working time of a new interpreter that runs a line of code."""
    times = []
    for _ in range(RUNS):
        before = os.times()
        subprocess.run([sys.executable, "-c", code], check=True)
        after = os.times()
        times.append(after.children_user + after.children_system - before.children_user - before.children_system)
    return statistics.median(times)


def heaviest() -> list[tuple[float, str]]:
    """Return the modules that take longest by themselves, in milliseconds."""
    command = [sys.executable, "-X", "importtime", "-c", "import articleparse"]
    report = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    rows = re.findall(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)", report)
    return sorted(((int(own) / 1000, name) for own, name in rows), reverse=True)[:SHOWN]


def main() -> None:
    """Print the figures."""
    bare, ours = seconds("pass"), seconds("import articleparse")
    first = seconds("import articleparse; articleparse.parse('Rain at last.')")
    print(f"import articleparse          {1000 * (ours - bare):6.1f} ms (median of {RUNS}; the aim is 100)")
    print(f"import and the first parse   {1000 * (first - bare):6.1f} ms")
    for own, name in heaviest():
        print(f"  {own:6.1f} ms  {name}")


if __name__ == "__main__":
    main()

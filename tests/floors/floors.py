"""The quality floors: figures that both scorers reached once and that must not drop again.

    python tests/floors/floors.py check             fail where a figure is below its floor
    python tests/floors/floors.py raise             lift each floor to what is reached now
    python tests/floors/floors.py raise --allow-lower --because "why"
                                                    also lower floors; leaves a line for the changelog
    python tests/floors/floors.py table [--write]   print the README's tables, or put them there

The texts that are scored belong to their publishers and stand beside the repository, in
``../shared``; where that folder is absent nothing is measured. ``floors.json`` has the digest
of those texts: figures of other texts cannot be compared with the floors.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
FLOORS = Path(__file__).with_name("floors.json")
PEERS = Path(__file__).with_name("peers.json")
README = ROOT / "README.md"
FRAGMENT = ROOT / "changelog.d" / "+floors.changed.md"
DATA = ("web/fundus.dev.jsonl.gz", "web/aeb.dev.jsonl.gz", "web/trafilatura.dev.jsonl.gz", "print/print.dev.jsonl.gz")
SCORERS = {"web": ("score_web.py", "--by", "none"), "print": ("score_print.py",)}

TOLERANCE = {"web": 0.0005, "print": 0.05}
"""Half of the last digit that is shown: parsing is deterministic, only the rounding of the mean differs by platform."""

SMALLER_IS_BETTER = ("wrong", "leak", "fail", "crash")
"""Ends of the names of figures that count faults."""

WEB = {
    "all": ("fail", "body.f1", "title.exact", "authors.exact", "authors.f1", "date.exact", "date.wrong"),
    "fundus": ("body.p", "body.r", "body.f1", "para.f1"),
    "aeb": ("body.p", "body.r", "body.f1", "para.f1"),
    "trafilatura": ("segments.with", "segments.removed", "segments.f1", "date_unseen.wrong"),
}
PRINT = ("crash", "P", "R", "F1", "boundary", "joined", "kept", "leak", "body", "title", "authors", "date")

Figures = dict[str, float]


class Measured(NamedTuple):
    """What the scorers say about the installed package."""

    digest: str
    figures: Figures


# ---------------------------------------------------------------- measuring


def digest() -> str:
    """Return the SHA-256 of the files that are scored."""
    found = hashlib.sha256()
    for name in DATA:
        found.update((SHARED / "data" / name).read_bytes())
    return found.hexdigest()


def measure() -> Measured:
    """Run both scorers side by side."""
    running = {
        name: subprocess.Popen(
            [sys.executable, str(SHARED / "bench" / script), "--json", *args],
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )
        for name, (script, *args) in SCORERS.items()
    }
    found: dict[str, Any] = {}
    for name, process in running.items():
        out, _ = process.communicate()
        if process.returncode:
            sys.exit(f"floors: the scorer {name} failed")
        found[name] = json.loads(out)
    figures = {
        f"web.{group}.{path}": _at(found["web"]["scores"][group], path)
        for group, paths in WEB.items()
        for path in paths
    } | {f"print.{path}": _at(found["print"]["overall"], path) for path in PRINT}
    return Measured(digest(), figures)


def _at(record: Any, path: str) -> float:  # noqa: ANN401 - JSON
    for step in path.split("."):
        record = record[step]
    return round(float(record), 4)


def drops(floors: Figures, now: Figures) -> dict[str, tuple[float, float]]:
    """Return the figures that are worse than their floor, each with its floor and what it is now."""
    found = {}
    for name, floor in floors.items():
        worse = now[name] - floor if name.endswith(SMALLER_IS_BETTER) else floor - now[name]
        if worse > TOLERANCE[name.split(".")[0]]:
            found[name] = (floor, now[name])
    return found


def better(name: str, floor: float, now: float) -> float:
    """Return the better of two values of a figure."""
    return min(floor, now) if name.endswith(SMALLER_IS_BETTER) else max(floor, now)


# ---------------------------------------------------------------- commands


def stored() -> dict[str, Any]:
    """Return what ``floors.json`` has."""
    found: dict[str, Any] = json.loads(FLOORS.read_text("utf-8"))
    return found


def check() -> str | None:
    """Return what is wrong, ``None`` where all is well."""
    known, now = stored(), measure()
    if now.digest != known["digest"]:
        return "the texts in ../shared/data are not those the floors were measured on; `raise` stores the new figures"
    worse = drops(known["floors"], now.figures)
    for name, value in sorted(now.figures.items()):
        print(f"{name:32} {value:8.4g}   floor {known['floors'].get(name, float('nan')):8.4g}")
    return "".join(f"\n  {name} dropped from {a} to {b}" for name, (a, b) in worse.items()) or None


def lift(*, allow_lower: bool, because: str) -> str | None:
    """Store what is reached now; return what is wrong, ``None`` where all is well."""
    known, now = stored() if FLOORS.exists() else {"digest": "", "floors": {}}, measure()
    other_texts = known["floors"] and now.digest != known["digest"]
    worse = drops({name: known["floors"][name] for name in now.figures if name in known["floors"]}, now.figures)
    if (worse or other_texts) and not (allow_lower and because):
        print("\n".join(f"{name} would drop from {a} to {b}" for name, (a, b) in worse.items()))
        return "floors are lowered, or measured on other texts, only with --allow-lower and --because"
    if worse:
        lines = [f"`{name}` from {a} to {b}" for name, (a, b) in worse.items()]
        with FRAGMENT.open("a", encoding="utf-8") as file:
            file.write(f"Quality floors lowered ({because}): {', '.join(lines)}.\n")
    floors = {
        name: value if allow_lower else better(name, known["floors"].get(name, value), value)
        for name, value in now.figures.items()
    }
    content = {"digest": now.digest, "floors": floors}
    FLOORS.write_text(json.dumps(content, indent=1) + "\n", "utf-8")
    write_table()
    return None


# ---------------------------------------------------------------- the README's tables


def tables() -> str:
    """Return the tables of the README: what others reach, and what is stored as our floors."""
    peers, floors = json.loads(PEERS.read_text("utf-8")), stored()["floors"]
    out = []
    for name, table in peers.items():
        own = [_cell([floors[path] for path in column["figures"]], name) for column in table["columns"]]
        rows = [*table["rows"], ["**articleparse**", table["given"], *own]]
        head = ["system", "given", *(column["name"] for column in table["columns"])]
        out += [table["title"], "", *(f"| {' | '.join(row)} |" for row in [head, ["---"] * len(head), *rows]), ""]
    return "\n".join(out).rstrip() + "\n"


def _cell(values: list[float], kind: str) -> str:
    if kind == "print":
        return " / ".join(f"{value:.1f}" for value in values)
    shown = [f"{value:.3f}".removeprefix("0") if value < 1 else "1.000" for value in values]
    return " / ".join(shown)


def write_table() -> None:
    """Put the tables between their marks in the README."""
    text = README.read_text("utf-8")
    marks = r"(<!-- figures -->\n).*?(<!-- end of figures -->)"
    README.write_text(re.sub(marks, lambda found: found[1] + "\n" + tables() + "\n" + found[2], text, flags=re.DOTALL))


def main() -> str | None:
    """Run the command that was asked for; return what is wrong, ``None`` where all is well."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check")
    lifting = commands.add_parser("raise")
    lifting.add_argument("--allow-lower", action="store_true")
    lifting.add_argument("--because", default="")
    commands.add_parser("table").add_argument("--write", action="store_true")
    args = parser.parse_args()
    if args.command == "table":
        if args.write:
            write_table()
        print(tables(), end="")
        return None
    if not SHARED.is_dir():
        print(f"floors: {SHARED} is absent, nothing is measured")
        return None
    problem = check() if args.command == "check" else lift(allow_lower=args.allow_lower, because=args.because)
    print("floors: all held" if problem is None else "floors: not held")
    return problem


if __name__ == "__main__":
    sys.exit(main())

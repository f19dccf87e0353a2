"""Samples for the ranking of dates: pages of which only the lines are labelled, that of the day among them.

Several extractors agree on the labels. Most of these pages are of sites, and some in languages, that the samples
with a known truth do not have (:mod:`articleparse.training.field_samples`). They teach no title and no names.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from ..fields.dates import find
from .field_samples import _CODE, Sample, _body_of, _Case, _records, _spoilt

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["said"]

_KNOWN = frozenset({"fundus", "trafilatura"})
"""Where the pages are from whose truth is known."""


def said(data: Path, every: int = 1, seed: int = 7) -> Iterator[Sample]:
    """Yield the pages with the days that the line labelled as that of the day can mean."""
    random = Random(seed)
    for row in [*_records(data / "web" / "lines.dev.jsonl.gz")][::every]:
        days = [] if row["id"].split("/")[0] in _KNOWN else _days(row)
        if not days:
            continue
        raw = "".join(" ".join(text.splitlines()) + "\n" for text, _ in row["lines"])
        truth = {"title": None, "authors": [], "date": days[0], "date_also": days[1:]}
        visible = {"title": None, "authors": None, "date": True}
        record = {**row, "raw": raw, "source": "lines", "truth": truth, "visible": visible}
        yield _spoilt(_Case(record, [_body_of(row["lines"])]), random)


def _days(row: dict[str, Any]) -> list[str]:
    language = row["lang"] if len(row["lang"] or "") == _CODE else None
    texts = [text for text, kind in row["lines"] if "date" in kind.split("+")]
    return [day.isoformat() for text in texts for one in find(text, language) for day in one.readings]

"""Saved output: the records of ``articleparse parse --ledger``, read back for a comparison.

Read leniently, since another version may have written them: fields that this version does not
know are passed over, those that the other one did not know keep their defaults.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

from ..article import Article
from ..errors import RecordError
from ..kinds import RepairKind, Role
from ..records import Entry, Repair, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["read_records"]

_TEXTS = ("title", "subtitle", "dateline", "publisher", "url", "language", "fingerprint")
_DATES = ("published", "updated")


def read_records(lines: Iterable[bytes | str]) -> Iterator[tuple[str, Article]]:
    """Yield the name and the account of each record of a file of JSON Lines.

    Raises:
        RecordError: A line is no record with its ledger.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            yield _name(record, number), _article(record)
        except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
            reason = f"{type(error).__name__}: {error}"
            raise RecordError(f"line {number} is no record with its ledger ({reason})") from error


def _name(record: Mapping[str, Any], number: int) -> str:
    """Return what a record is called: the file it was made from, and the line there."""
    source = record.get("source") or {}
    place = [str(source[key]) for key in ("file", "line") if key in source]
    return ":".join(place) or str(number)


def _article(record: Mapping[str, Any]) -> Article:
    """Return the account and the fields of a record; its texts are in its ledger."""
    values: dict[str, Any] = {name: record.get(name) for name in _TEXTS}
    values |= {name: dt.date.fromisoformat(record[name]) for name in _DATES if record.get(name)}
    return Article(
        raw=record["raw"],
        authors=tuple(record.get("authors", ())),
        repairs=tuple(map(_repair, record["repairs"])),
        ledger=tuple(map(_entry, record["ledger"])),
        **values,
    )


def _entry(found: Mapping[str, Any]) -> Entry:
    return Entry(
        start=found["start"],
        end=found["end"],
        role=Role(found["role"]),
        rule=found["rule"],
        confidence=found["confidence"],
    )


def _repair(found: Mapping[str, Any]) -> Repair:
    return Repair(
        kind=RepairKind(found["kind"]),
        span=Span(**found["span"]),
        before=found["before"],
        after=found["after"],
        rule=found["rule"],
        confidence=found.get("confidence", 1.0),
    )

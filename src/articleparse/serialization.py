"""Records -> JSON-ready values and back, and the JSON Schema that describes them."""

from __future__ import annotations

import datetime as dt
import types
import typing
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from .errors import RecordError
from .kinds import BlockKind, RepairKind, Role
from .ledger import replay

if TYPE_CHECKING:
    from cattrs import Converter

    from .article import Article

__all__ = ["ACCOUNT", "dump", "json_schema", "load"]

ACCOUNT = ("raw", "removed", "repairs", "ledger")
"""Keys of the record that are the account rather than the article."""

_CAUSES = 5
"""Causes, and unknown keys, that an error tells; a record of another kind has one in every entry."""
_Record = TypeVar("_Record", bound="Article")


@cache
def _converter() -> Converter:
    from cattrs import Converter  # noqa: PLC0415 - takes longer to import than all the rest
    from cattrs.gen import make_dict_structure_fn  # noqa: PLC0415

    converter = Converter(forbid_extra_keys=True)
    converter.register_unstructure_hook(dt.date, dt.date.isoformat)
    converter.register_structure_hook(dt.date, lambda value, _: dt.date.fromisoformat(value))
    converter.register_structure_hook(str, _string)
    converter.register_structure_hook(int, _integer)
    converter.register_structure_hook(float, _number)
    converter.register_structure_hook_func(lambda kind: kind == tuple[str, ...], _strings)
    for kind in (BlockKind, RepairKind, Role):
        converter.register_structure_hook(kind, lambda value, kind: kind(value))
    converter.register_structure_hook_factory(attrs.has, lambda cls: make_dict_structure_fn(cls, converter))
    return converter


def _string(value: object, _: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no string")
    return value


def _integer(value: object, _: object) -> int:
    if type(value) is not int:
        raise TypeError(f"{value!r} is no whole number")
    return value


def _number(value: object, _: object) -> float:
    if type(value) is float or type(value) is int:
        return float(value)
    raise TypeError(f"{value!r} is no number")


def _strings(values: object, _: object) -> tuple[str, ...]:
    if not isinstance(values, (list, tuple)):
        raise TypeError(f"{values!r} is no list")
    return tuple(_string(value, None) for value in values)


def dump(article: Article, *, ledger: bool = True) -> dict[str, Any]:
    """Return a record as JSON-ready values; without ``ledger``, without the keys of ``ACCOUNT``."""
    if ledger:
        found: dict[str, Any] = _converter().unstructure(article)
        return found
    return {
        name: _converter().unstructure(getattr(article, name))
        for name in attrs.fields_dict(type(article))
        if name not in ACCOUNT
    }


def load(record: Mapping[str, Any], cls: type[_Record]) -> _Record:
    """Return the article that a mapping describes.

    Raises:
        RecordError: A key is missing or malformed, or the ledger does not give the texts.
    """
    _check_keys(record, list(attrs.fields_dict(cls)))
    try:
        article = _converter().structure(record, cls)
    except Exception as error:  # cattrs raises groups of whatever the hooks raise
        raise RecordError(_causes(error)) from error
    _agree(article)
    return article


def _check_keys(record: Mapping[str, Any], names: list[str]) -> None:
    """Refuse what has other keys than a record: one of another version, without its account, or with a ``source``."""
    if not isinstance(record, Mapping):
        raise RecordError(f"{type(record).__name__} is no mapping")
    missing = [name for name in names if name not in record]
    unknown = [repr(key) for key in record if key not in names]
    if missing == [name for name in names if name in ACCOUNT]:
        raise RecordError(f"missing: {', '.join(missing)}; the record was written without its ledger")
    if missing:
        raise RecordError("missing: " + ", ".join(missing))
    if unknown:
        more = len(unknown) - _CAUSES
        raise RecordError(f"unknown: {', '.join(unknown[:_CAUSES])}" + (f" and {more} more" if more > 0 else ""))


def _causes(error: Exception) -> str:
    """Return what is wrong in a record, and where, the first few of it."""
    from cattrs import transform_error  # noqa: PLC0415 - as above

    found = transform_error(error, format_exception=lambda cause, _: f"{type(cause).__name__}: {cause}")
    more = len(found) - _CAUSES
    return "; ".join(found[:_CAUSES]) + (f"; and {more} more" if more > 0 else "")


def _agree(article: Article) -> None:
    """Refuse a record whose ledger gives other texts than its blocks have."""
    at = 0
    for entry in article.ledger:
        if entry.start != at or entry.end <= at:
            raise RecordError(f"the ledger does not tile the raw text at {at}")
        at = entry.end
    if at != len(article.raw):
        raise RecordError(f"the ledger ends at {at}, the raw text at {len(article.raw)}")
    _within(article)
    rebuilt = tuple(run.text for run in replay(article.raw, article.ledger, article.repairs).blocks)
    if rebuilt != tuple(block.text for block in article.blocks):
        raise RecordError("the ledger does not give the texts of the blocks")


def _within(article: Article) -> None:
    """Refuse a record that speaks of places where its raw text has none."""
    spans = [span for block in article.blocks for span in block.spans]
    spans += [removal.span for removal in article.removed]
    spans += [repair.span for repair in article.repairs]
    for span in spans:
        if not 0 <= span.start <= span.end <= len(article.raw):
            raise RecordError(f"{span} is no span of the raw text, which ends at {len(article.raw)}")


# ---------------------------------------------------------------- schema

_SIMPLE: dict[object, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    dt.date: {"type": "string", "format": "date"},
    type(None): {"type": "null"},
}


def json_schema(*, ledger: bool = True) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of ``Article.to_dict()``.

    Without ``ledger`` it is that of ``Article.to_dict(ledger=False)``. The lines that the command writes have one key
    more, ``source``.

    Example:
        >>> from articleparse import json_schema
        >>> json_schema()["properties"]["title"]
        {'anyOf': [{'type': 'string'}, {'type': 'null'}]}
    """
    from .article import Article  # noqa: PLC0415 - the record knows this module too

    found = _schema(Article)
    if not ledger:
        found["properties"] = {name: part for name, part in found["properties"].items() if name not in ACCOUNT}
        found["required"] = list(found["properties"])
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Article", **found}


def _schema(kind: Any) -> dict[str, Any]:  # noqa: ANN401 - whatever an annotation can be
    """Return the schema of a type."""
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    if attrs.has(kind):
        hints = typing.get_type_hints(kind)
        names = [field.name for field in attrs.fields(kind)]
        return {
            "type": "object",
            "properties": {name: _schema(hints[name]) for name in names},
            "required": names,
            "additionalProperties": False,
        }
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return {"enum": [member.value for member in kind]}
    if isinstance(kind, types.UnionType):
        return {"anyOf": [_schema(part) for part in typing.get_args(kind)]}
    return {"type": "array", "items": _schema(typing.get_args(kind)[0])}

"""Bytes -> text, and how: the encoding is found by charset-normalizer where it is not UTF-8."""

from __future__ import annotations

import codecs

import attrs

__all__ = ["Decoded", "decode"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000
"""Bytes that charset-normalizer looks at; its time grows faster than its certainty beyond that."""


@attrs.frozen(kw_only=True)
class Decoded:
    """A text and how it was made from bytes."""

    __match_args__ = ("text", "encoding", "certain")

    text: str
    encoding: str
    """Python's name of the codec used."""
    certain: bool
    """Whether the bytes say so themselves (a byte-order mark, valid UTF-8); otherwise it was guessed."""
    replaced: int = 0
    """Bytes that the codec could not read, now U+FFFD each."""


def decode(data: bytes) -> Decoded:
    """Make a text of bytes; any bytes give one.

    Raises:
        TypeError: ``data`` is not bytes-like.

    Example:
        >>> from articleparse import decode
        >>> decode("Größe".encode("utf-8")).encoding
        'utf-8'
    """
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"decode takes bytes, not {type(data).__name__}")
    data = bytes(data)
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _replaced(data, name, certain=True)
    try:
        return Decoded(text=data.decode("utf-8"), encoding="utf-8", certain=True)
    except UnicodeDecodeError:
        return _replaced(data, _guess(data), certain=False)


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - heavy, and most input is UTF-8

    best = from_bytes(data[:_SAMPLE]).best()
    return best.encoding if best is not None else "cp1252"


def _replaced(data: bytes, name: str, *, certain: bool) -> Decoded:
    text = data.decode(name, "replace")
    lost = text.count("\N{REPLACEMENT CHARACTER}")
    return Decoded(text=text, encoding=name, certain=certain, replaced=lost)

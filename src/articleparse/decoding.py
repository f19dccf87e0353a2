"""Bytes -> text, and how.

In this order: a byte-order mark; UTF-16 without one, known by the zero bytes of its spaces and line ends; UTF-8;
UTF-8 with damage, since a download that was cut short or one stray byte must not cost the whole text; and last what
charset-normalizer takes the bytes for.
"""

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
_UTF_16 = (("utf-16-le", 1), ("utf-16-be", 0))
"""The codecs of UTF-16, and which byte of each pair is zero in the Latin letters, spaces and line ends."""
_LEAST_ZEROS = 0.125
"""Share of such pairs from which a text is UTF-16: 0.19 was the least of 1,367 web texts, others have none."""
_ZEROS_ASIDE = 0.25
"""Share of the zero bytes that may stand at the other place, as in U+4E00, the Chinese one: 0.07 was the most."""
_WHOLE_TO_BROKEN = 2
"""Valid UTF-8 sequences for each broken one from which a text is damaged UTF-8. By chance there were at most 1.25 in
15,435 web texts that were written in sixteen older encodings, but for one whose signs had been encoded twice."""
_LOST = "\N{REPLACEMENT CHARACTER}"
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
    """Whether the bytes say so themselves (a byte-order mark, valid UTF-8); otherwise it was inferred or guessed."""
    replaced: int = 0
    """Bytes that the codec could not read, now U+FFFD each."""


def decode(data: bytes | bytearray | memoryview) -> Decoded:
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
    if name := _unmarked(data):
        return _replaced(data, name, certain=False)
    try:
        return Decoded(text=data.decode("utf-8"), encoding="utf-8", certain=True)
    except UnicodeDecodeError:
        return _damaged(data) or _replaced(data, _guess(data), certain=False)


def _unmarked(data: bytes) -> str:
    """Return the codec of UTF-16 without a byte-order mark; of anything else, nothing."""
    for name, at in _UTF_16 if b"\0" in data else ():
        zeros = data[at::2].count(0)
        if zeros > _LEAST_ZEROS * len(data) / 2 and data[1 - at :: 2].count(0) < _ZEROS_ASIDE * zeros:
            return name
    return ""


def _damaged(data: bytes) -> Decoded | None:
    """Return the text of UTF-8 that was cut or has stray bytes in it; ``None`` of anything else.

    A last character that is cut in two is no damage inside the text, so it does not count against it.
    """
    text, length = codecs.utf_8_decode(data, "replace", False)  # noqa: FBT003 - its arguments have no names
    broken = text.count(_LOST) - data.count(_LOST.encode())
    whole = len(text) - len(text.encode("ascii", "ignore")) - broken
    if whole <= _WHOLE_TO_BROKEN * broken:
        return None
    cut = length < len(data)
    return Decoded(text=text + _LOST * cut, encoding="utf-8", certain=False, replaced=broken + cut)


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - heavy, and most input is UTF-8

    best = from_bytes(data[:_SAMPLE]).best()
    return best.encoding if best is not None else "cp1252"


def _replaced(data: bytes, name: str, *, certain: bool) -> Decoded:
    text = data.decode(name, "replace")
    return Decoded(text=text, encoding=name, certain=certain, replaced=text.count(_LOST))

r"""Mojibake: UTF-8 that was read as Windows-1252 or Latin-1, and is repaired where it can be proved.

A character of two to four UTF-8 bytes, read byte by byte, becomes a lead sign (``Ã``, ``â``, ``Ð`` ...)
and one to three signs from the upper half of the code page: ``Ã©`` was ``é``, ``â€™`` was ``’``. A run of
such signs that decodes strictly as UTF-8 is taken for mojibake when the text has at least
:data:`LEAST` characters of them; one alone may be meant (``MANHÃ»`` ends a quotation in Portuguese). The cost is
that a short text with a single garbled letter stays as it is. Texts garbled twice, or through other
code pages, are left alone: ftfy repairs more, in more time, before the text is parsed.
"""

from __future__ import annotations

import re

__all__ = ["LATIN_BYTE", "LEAST", "garbled", "ungarbled"]

LEAST = 2
"""Garbled characters that prove mojibake: a single one can be a capital before a closing quotation mark."""

_HIGH = "".join(bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0xC0)).replace("\ufffd", "")
_TAIL = f"[{re.escape(_HIGH)}\x80-\xbf]"
_RUN = re.compile(rf"(?:[\xc2-\xc5\xce-\xd1\xd7-\xdb]{_TAIL}|[\xe0-\xef]{_TAIL}{{2}}|[\xf0-\xf4]{_TAIL}{{3}})+")
_CANDIDATE = re.compile(rf"[\xc2-\xf4]{_TAIL}")
"""Where a run can begin: ``re`` skips to such a place in a tenth of the time that trying the whole takes."""
_LIKELY = re.compile(rb"\xc3[\x82-\xb4][\xc2\xc5\xc6\xcb\xe2]")
"""First bytes, in UTF-8, of a lead and of a sign that can follow: few texts have them, and ``re`` skips to a byte."""
_LEADS = tuple("ÃÂâÐÑÄÅÎÏØÙàãäåæçèéðìëêí")
"""Lead bytes of the scripts that news is written in, as Windows-1252 shows them."""

LATIN_BYTE = 0xC3
"""First byte, in UTF-8, of every lead: looking for it takes no time, and many texts have none."""

_SURE = frozenset("ÃÂâ")
"""Leads of Latin letters and of punctuation: what they make with a tail is hardly ever meant."""

_MEANT = frozenset("‘’“”„‚\u2039\u203a«»–—…\xa0\xad")
"""Signs that follow a letter in ordinary text: after other leads, one alone proves nothing."""

_TO_BYTE = {
    ord(bytes([byte]).decode("cp1252")): byte for byte in range(0x80, 0xA0) if byte not in b"\x81\x8d\x8f\x90\x9d"
}


def ungarbled(run: str) -> str | None:
    """Return what a garbled run of characters was, ``None`` where it was nothing.

    Example:
        >>> ungarbled("Ã©"), ungarbled("é")
        ('é', None)
    """
    try:
        text = run.translate(_TO_BYTE).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return None
    if run[0] not in _SURE and len(text) == 1 and not _MEANT.isdisjoint(run):
        return None
    return text if text.isprintable() or text.isspace() else None


def garbled(raw: str) -> dict[tuple[int, int], str]:
    """Return the garbled runs of a text, by span, with what they were; none where there is no proof.

    Example:
        >>> garbled("CafÃ© dâ€™Ã©tÃ©")
        {(3, 5): 'é', (7, 12): '’é', (13, 15): 'é'}
    """
    if raw.isascii() or not _LIKELY.search(raw.encode("utf-8", "surrogatepass")):
        return {}
    if not any(lead in raw for lead in _LEADS):
        return {}
    found = {}
    at = 0
    while candidate := _CANDIDATE.search(raw, at):
        match = _RUN.match(raw, candidate.start())
        text = ungarbled(match[0]) if match else None
        if match and text is not None:
            found[match.span()] = text
        at = match.end() if match else candidate.end()
    return found if sum(map(len, found.values())) >= LEAST else {}

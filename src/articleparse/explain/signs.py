"""Signs: characters that cannot be shown as they are, or that would do something when shown.

Control characters become control pictures, all others their code point in brackets, so that
no text can move the cursor of a terminal, reorder a line (U+202E) or hide in it. Joiners
(U+200C, U+200D) stay: Persian and emoji need them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ODD", "read", "replace", "sign", "visible"]

ODD = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]+"
)
"""Runs of such characters; tab and line feed are not among them."""
_PICTURES = 0x2400
_DELETE = 0x7F
_DELETE_PICTURE = "\N{SYMBOL FOR DELETE}"
_SIGN = re.compile("([\u2400-\u241f\u2421])|\u27e6([0-9A-F]+)\u27e7")


def sign(character: str) -> str:
    r"""Return what stands for a character.

    Example:
        >>> sign("\x1b"), sign("\u202e")
        ('␛', '⟦202E⟧')
    """
    code = ord(character)
    if code < ord(" "):
        return chr(_PICTURES + code)
    return _DELETE_PICTURE if code == _DELETE else f"\u27e6{code:04X}\u27e7"


def visible(text: str) -> str:
    """Return a text with signs, line feeds and tabs among them: for short quotations on one line."""
    text = text.replace("\r\n", "\n").replace("\n", "⏎").replace("\t", "⇥")
    return replace(text, lambda signs: signs)


def replace(text: str, wrap: Callable[[str], str]) -> str:
    """Replace each run of odd characters by what ``wrap`` makes of its signs."""
    if text.isprintable():
        return text
    return ODD.sub(lambda match: wrap("".join(map(sign, match[0]))), text)


def read(signs: str) -> str:
    """Return the characters that signs stand for: the way back from :func:`sign`."""
    return _SIGN.sub(lambda m: _character(m[1]) if m[1] else chr(int(m[2], 16)), signs)


def _character(picture: str) -> str:
    return "\x7f" if picture == _DELETE_PICTURE else chr(ord(picture) - _PICTURES)

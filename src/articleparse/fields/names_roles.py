"""Names and roles: which words of a byline are what somebody does for a newsroom.

A list has the commonest roles whole, and the words in which others end or with which they begin::

    Political Correspondent     its last word is one
    Editora de Sociedade        one, and for what
    Directora Adjunta           one, and of which kind
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..locales import words as words_for
from .given import known

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .lexicon import Lexicon

__all__ = ["is_role"]

_MOST_ROLE = 4
"""Words of a role."""
_LONG_ROLE = 6
"""Spaces of a role with what it is for, or where."""


def is_role(text: str, lexicon: Lexicon) -> bool:
    """Whether a text is a role: known as a whole, or by its last word.

    Example:
        >>> from articleparse.fields.lexicon import lexicon
        >>> is_role("Political Correspondent", lexicon("en")), is_role("Ada Roe", lexicon("en"))
        (True, False)
    """
    folded = text.strip(" .,").casefold()
    if folded in lexicon.roles:
        return True
    spaces = folded.count(" ")
    if spaces < _MOST_ROLE and lexicon.ends_role(folded.rpartition(" ")[2]):
        return True
    return 0 < spaces <= _LONG_ROLE and _begins_role(folded.split(), lexicon)


def _begins_role(said: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether words are a role and more: for what ("Editora de Sociedade"), where ("Reporter in Hull"), of which kind.

    Languages that put the adjective behind the noun say the kind last: "Directora Adjunta", a reporter of crime in
    Hebrew. No given name is among its words.
    """
    for place in range(1, min(len(said), _MOST_ROLE)):
        if said[place] in words_for("role_links"):
            return lexicon.ends_role(said[place - 1]) or " ".join(said[:place]) in lexicon.roles
    return len(said) < _MOST_ROLE and said[0] in lexicon.roles and known().given.isdisjoint(said[1:])

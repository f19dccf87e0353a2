"""Between: what stands between two lines that are one text: a space, nothing, or what is left of a hyphen.

Scripts that part their words have a space there, Chinese and Japanese have nothing, Korean has
either; Thai has nothing inside a sentence, but a space where the line ended before the margin.
A hyphen at the line end is the line's or the word's (:mod:`articleparse.features.hyphens`).
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from ..kinds import RepairKind
from .ends import SMALL, is_unspaced, is_wide
from .hyphens import HYPHENS, decide
from .inner import InnerEdit
from .korean import breaks_words, is_full, is_hangul, is_one_word, is_spaced
from .syllables import gather

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..lines import Layout, Line
    from .hyphens import Evidence
    from .syllables import Words

__all__ = ["Between"]

_PDFIUM = "\x02\ufffe"
"""What pdfium writes for a hyphen at a line end."""
_TIGHT = "—–/"
"""Signs that lines break behind without a space, where none stands before them."""
_WIDE, _OTHER = r"[\u3040-\u30ff\u3400-\u9fff]", "[0-9A-Za-z]"
_SPACED = re.compile(f"{_WIDE} {_OTHER}|{_OTHER} {_WIDE}")
_UNSPACED = re.compile(f"{_WIDE}{_OTHER}|{_OTHER}{_WIDE}")
_THAI_ROOM = 100
"""Room on a line that a word may leave in a script without spaces, in tenths of a letter."""


class Between:
    """Says of two lines of one text what stands between them."""

    def __init__(self, lines: Sequence[Line], layout: Layout, evidence: Callable[[], Evidence]) -> None:
        """Take the lines; ``evidence`` gathers their words once a hyphen asks for them."""
        self._lines, self._measures, self._evidence = lines, layout.measures, evidence

    def of(self, before: int, behind: int) -> tuple[str, InnerEdit | None]:
        """Return what the break becomes, and the edit of the hyphen before it, if there is one to change."""
        text, follows = self._lines[before].text, self._lines[behind].text
        if text[-1] in HYPHENS and len(text) > 1 and not text[-2].isspace():
            return self._hyphenated(text, follows)
        after = " "
        if text[-1] in SMALL and follows[0].isascii():  # as most lines end in scripts with spaces
            return after, None
        if is_hangul(text[-1]) and is_hangul(follows[0]):
            after = " " if not self._breaks_words or is_spaced(text, follows, self._korean) else ""
        elif text[-1] in _TIGHT and text[-2:-1].isalpha():
            after = ""
        elif is_unspaced(text[-1]) and is_unspaced(follows[0]):
            after = "" if self._fills(before) else " "
        elif is_wide(text[-1]) or is_wide(follows[0]):
            after = "" if (is_wide(text[-1]) and is_wide(follows[0])) or not self._spaces_figures else " "
        return after, None

    def is_one_word(self, before: int, behind: int) -> bool:
        """Whether a word of Korean surely goes on from a full line to another, whatever stands between."""
        text, follows = self._lines[before].text, self._lines[behind].text
        if not is_hangul(text[-1]) or not is_hangul(follows[0]) or not self._breaks_words:
            return False
        measures = self._measures
        return measures is not None and is_full(measures, before) and is_one_word(text, follows, self._korean)

    def _fills(self, number: int) -> bool:
        """Whether a line in a script without spaces ends at the margin: where it falls short, a space was its end."""
        measures = self._measures
        return measures is None or measures.limit - measures.widths[number] <= _THAI_ROOM

    @cached_property
    def _spaces_figures(self) -> bool:
        """Whether the text has spaces between its wide characters and the figures and names in other letters."""
        text = "\n".join([line.text for line in self._lines])
        return len(_SPACED.findall(text)) > len(_UNSPACED.findall(text))

    @cached_property
    def _korean(self) -> Words:
        return gather([line.text for line in self._lines])

    @cached_property
    def _breaks_words(self) -> bool:
        return self._measures is not None and breaks_words(self._measures, [line.text for line in self._lines])

    def _hyphenated(self, text: str, follows: str) -> tuple[str, InnerEdit | None]:
        """Return what stands behind the hyphen at the end of a line; it goes where it is only the line's."""
        hyphen, last = decide(text, follows, self._evidence()), len(text) - 1
        if text[-1] in _PDFIUM:
            after = "" if hyphen is None or hyphen.drop else "- " if hyphen.space else "-"
            why = (hyphen.rule, hyphen.confidence) if hyphen else ("hyphen_line_end", 1.0)
            return "", InnerEdit(last, last + 1, after, RepairKind.HYPHEN, *why)
        if hyphen is None:
            return " ", None
        drop = InnerEdit(last, last + 1, "", RepairKind.HYPHEN, hyphen.rule, hyphen.confidence)
        return " " if hyphen.space else "", drop if hyphen.drop else None

r"""Source code: the lines of a program, which stay the lines they are.

No line of code is told by itself: what is looked for are runs of lines of which most can hardly
be anything else (a head of a function, a brace at the end, a call, an assignment), and the rest
look as if they might (they stand further in, or hold the signs of code)::

    def count(text):                     surely
        words = {}                       surely
        for each in text.split():        surely
            words.add(each)              surely
        return words                     may be: stands further in
    There are two things wrong with it.  not

A fence of Markdown says it outright. Code of a single line is left to the sentence it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container

    from ..lines import Line

__all__ = ["Code", "find_code"]

_ENDS = frozenset("{}();:>]")
_PROMPT = "$"
"""What lines of code end with, or a shell's lines begin with; code has at least two such lines, few texts have any."""
_WORDS = (
    r"public|private|protected|static|const|let|var|val|final|func|function|fn|void|struct|enum|interface|namespace"
)
_SURELY = re.compile(
    rf"""
      (?:async\s)?(?:def|class)\s\w+\s?[(:].*                 # a head of Python
    | (?:from\s[\w.]+\s)?import\s[\w.*{{][\w.,*{{}}\s]*(?:\sfrom\s["'].*)?;?
    | (?:el)?if\s.*[=<>()!.\]].*:  |  (?:for\s.*\sin|while)\s.*[()\w\]]:  |  (?:else|try|finally):  |  except\b.*:
    | with\s.*\(.*:  |  return\s[^.]*[()\[\]{{}}_;"']$  |  return;?
    | (?:{_WORDS})\b.*[{{;=(,]
    | (?:if|for|while|switch|catch|else\sif)\s?\(.*  |  \}}\s?(?:else|catch|finally|while)\b.*
    | [^"“”]*\{{  |  [a-z-]+:\s[^.?!]*;  |  \}}[\])}};,]*(?:\s?//.*)?
    | [\w.$\[\]'"]+\s(?:[-+*/|&]?=|:=|<-|\+=)\s\S.*           # an assignment
    | (?:[\w$]+(?:\.[\w$]+)+|[a-z_$][\w$]*)\(.*\);?          # a call
    | .*(?:\w\(|\s=\s|->|=>|\.\w+\().*;
    | \#include\s[<"].*  |  \#!/.*  |  <\?(?:php|xml)\b.*  |  <!DOCTYPE\b.*
    | (?:\$|>>>)\s[a-z(].*
    | <(?P<tag>[a-z][a-z0-9-]*)(?:\s[^<>]*)?>.*</(?P=tag)>  |  </?[a-z][a-z0-9-]*(?:\s[\w:-]+="[^"]*")*\s?/?>
    | SELECT\s.*\sFROM\s.*  |  (?:INSERT\sINTO|CREATE\sTABLE|UPDATE|DELETE\sFROM|DROP\sTABLE)\s\w+.*
    """,
    re.VERBOSE,
)
_MAY = re.compile(r"[\w.$]+\(|[{}\[\];=<>|&_$\\]|->|=>|::|//|/\*|^[\"'#@)\]]|[,(]$")
"""A sign that stands in code, and seldom in prose."""
_FENCES = ("```", "~~~")
_FENCING = frozenset("`~")
_FENCE = re.compile(r"(?:```|~~~)\s?[\w+#.-]{0,20}")
_LEAST = 2
"""Lines of the shortest code that stands by itself."""
_LONGEST = 200
"""Code points of the longest line of code: what is longer has been joined before."""
_SHARE = 0.5
"""Share of lines that are surely code, at the least."""
_PROSE = 4
"""Spaces in the shortest line that is taken for a sentence."""
_BLANKS = 2
"""Blank lines inside of code, at the most."""


class Code(NamedTuple):
    """Where a text holds source code."""

    lines: frozenset[int]
    """Its lines."""
    fences: Sequence[int]
    """The lines before and behind it that say in Markdown that it is code."""


def find_code(lines: Sequence[Line], furniture: Container[int]) -> Code:
    r"""Return the lines that are source code; page furniture is none.

    Example:
        >>> from articleparse.stages.segment import segment
        >>> raw = "Here is the loop:\n\nfor word in words:\n    print(word)\n\nIt is short."
        >>> sorted(find_code(segment(raw), ()).lines)
        [1, 2]
    """
    likely = [
        number
        for number, line in enumerate(lines)
        if ((text := line[2])[-1] in _ENDS or text[0] == _PROMPT) and len(text) <= _LONGEST and "](" not in text
    ]
    seeds = [number for number in likely if _is_sure(lines[number][2])] if len(likely) >= _LEAST else []
    out: set[int] = set()
    behind = 0
    for seed in seeds if len(seeds) >= _LEAST else ():
        if seed >= behind:
            run = _run(lines, seed, behind)
            behind = run.stop
            out.update(run if _is_code(lines, run) else ())
    fences = _fenced(lines, furniture)
    for first, last in zip(fences[::2], fences[1::2], strict=True):
        out.update(range(first + 1, last))
    return Code(frozenset(out.difference(fences)), fences)


def _fenced(lines: Sequence[Line], furniture: Container[int]) -> Sequence[int]:
    """Return the fences, each that opens with the one that closes it."""
    out: list[int] = []
    opened = ""
    for number in [number for number, line in enumerate(lines) if line[2][0] in _FENCING and line[2][:3] in _FENCES]:
        text = lines[number][2]
        if number in furniture:
            continue
        if opened:
            if text == opened:
                out.append(number)
                opened = ""
        elif _FENCE.fullmatch(text):
            out.append(number)
            opened = text[:3]
    return out[:-1] if opened else out


def _run(lines: Sequence[Line], seed: int, first: int) -> range:
    """Return the lines around one that surely is code which may be code too, those before ``first`` left out."""
    least = lines[seed][3]
    return range(max(first, _reach(lines, seed, -1, least)), _reach(lines, seed, 1, least) + 1)


def _is_code(lines: Sequence[Line], run: Sequence[int]) -> bool:
    return sum([_is_sure(lines[number][2]) for number in run]) >= max(_LEAST, _SHARE * len(run))


def _reach(lines: Sequence[Line], seed: int, step: int, least: int) -> int:
    """Return the last line that code goes to from one of its lines, up or down."""
    last = number = seed
    while 0 <= number + step < len(lines):
        blanks = lines[max(number, number + step)][4]
        number += step
        _, _, text, indent, _, _ = lines[number]
        if blanks > _BLANKS or len(text) > _LONGEST:
            break
        if _is_sure(text):
            last = number
        elif blanks or _is_sentence(text) or not (_MAY.search(text) or (step > 0 and indent > least)):
            break
        elif abs(number - last) == 1 or indent > least:
            last = number
    return last


def _is_sure(text: str) -> bool:
    return _SURELY.fullmatch(text) is not None


def _is_sentence(text: str) -> bool:
    """Whether a line reads like prose: words with a capital before them and a stop behind."""
    return text[0].isupper() and text[-1] in ".!?" and text.count(" ") >= _PROSE

"""Roles: the kind of each unit, once it is known which units are body.

Of the body each unit has the kind that :mod:`articleparse.features.block_kinds` gives it, or it is a
paragraph. Units that are not body are told by what they say, by the heading they stand under, and
by where they stand (:mod:`articleparse.rules.boilerplate` has the order)::

    Home                          navigation      short, above the body
    The ferry is back ...         paragraph
    Comments (39)                 comments        says so
    I saw it too, and it was ...  comments        under that heading
    New bridge opens in May       related_links   a title behind the body
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..kinds import Role
from ..rules.boilerplate import SECTIONS, asked
from .lexicon import LITTLE_ELSE, Lexicon
from .shape import CLOSING, PLACE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from .shape import Shape
    from .units import Unit

__all__ = ["kinds"]

_PHRASE, _SENTENCES = PLACE["phrase"], PLACE["sentences"]
_PARAGRAPH, _OTHER = Role.PARAGRAPH, Role.OTHER
_BEHIND, _MENU = (Role.RELATED_LINKS, "behind_body"), (Role.NAVIGATION, "short_unstopped")
_SECOND, _QUOTED = (Role.REPETITION, "second_copy"), (Role.REPETITION, "pull_quote")
_MANY = 20
"""Units from which on it is quicker to part a text into its sentences than to search it for each."""
_OPENING = 20
"""Code points of a sentence that are searched for first."""
_LONGEST_HEADING = 14
"""Words of the longest heading."""
_STOPPED = 7
"""From here on classes of a last sign that a heading may have: digits, letters, other signs."""
_QUESTION, _BRACKET = 1, 6
_LEAST_COPY = 8
"""Words of the shortest unit that is taken for a copy of another: refrains and list items are shorter."""
_SENTENCE = re.compile(r"[.!?…。！？][\"”»’')]{0,2}(?:\s+|(?<=[。！？]))")  # noqa: RUF001
_QUOTES = " \"'“”„«»‘’‚.!?…"
_LONGEST = 200
"""Code points of the longest unit that the table of rules is tried on."""
_TELLING = 6
"""Words of the shortest unit that its section speaks for."""
_DESCRIBING = 9
"""Words of the shortest caption: a credit alone has fewer."""
_TITLED = 4
"""Words of a link behind the body from which on it is taken for a headline."""


def kinds(
    units: Sequence[Unit],
    measured: Sequence[Shape],
    body: Mapping[int, tuple[Role, str] | None],
    verdicts: Sequence[str],
    language: str | None,
) -> list[tuple[Role, str]]:
    """Return the role of each unit and the rule that gives it; where nothing else does, its verdict of the model.

    Long because it is one walk over the units, which hands on the section.
    """
    out = []
    lexicon = Lexicon.of(language)
    copied = _copies(units, measured, body)
    last = max(body, default=-1)
    section: Role | None = None
    entries = iter(lexicon.alone([unit[2] for unit, shape in zip(units, measured, strict=True) if shape[3]]))
    for number, (unit, shape) in enumerate(zip(units, measured, strict=True)):
        if number in body:
            section = None
            if shape[4]:
                out.append(copied.get(number) or (_PARAGRAPH, verdicts[number]))
            elif len(unit[2]) == 1:
                out.append((_PARAGRAPH, "drop_cap" if unit[2].isupper() else verdicts[number]))
            else:
                out.append(copied.get(number) or body[number] or (_PARAGRAPH, verdicts[number]))
            continue
        text = unit[2]
        _, words, kind, far, _ = shape
        if far:
            kind = next(entries)
            if not text[:1].isalpha():
                words = text.count(" ")  # a mark is no word
        elif words >= _DESCRIBING and _is_caption(unit, shape, lexicon):
            kind = Role.CAPTION
        found = _signed(text) if kind is None else _WORDS[kind]
        if found is None:
            found = _placed(text, words, section, behind=0 <= last < number) or (_OTHER, verdicts[number])
        elif words <= _TELLING and found[0] in SECTIONS:
            section = found[0]
        out.append(found)
    return out


def _is_caption(unit: Unit, shape: Shape, lexicon: Lexicon) -> bool:
    """Whether a unit has a credit, and more before it than the credit says."""
    if shape[2] is Role.CREDIT:
        return shape[0][_PHRASE] < LITTLE_ELSE
    return shape[2] is None and lexicon.credits(unit[2])


def _copies(units: Sequence[Unit], measured: Sequence[Shape], body: Iterable[int]) -> dict[int, tuple[Role, str]]:
    """Return the units of the body that say again what another one says: all of it, or a sentence of it."""
    long = [number for number in body if measured[number][1] >= _LEAST_COPY]
    first: dict[str, int] = {}
    out = {number: _SECOND for number in long if first.setdefault(units[number][2], number) != number}
    alone = {
        n: units[n][2].strip(_QUOTES)
        for n in long
        if n not in out and not measured[n][4] and not measured[n][0][_SENTENCES]
    }
    if alone:
        said = _sentences([units[n][2] for n in long if measured[n][0][_SENTENCES]], alone.values())
        out |= {number: _QUOTED for number, text in alone.items() if text in said}
    return out


def _sentences(texts: Iterable[str], asked: Collection[str]) -> Collection[str]:
    """Return the sentences of the texts that have several, if one of those asked for can be among them."""
    chosen = [text for text in texts if len(text) > _LONGEST // 2]
    whole = "\n".join(chosen)
    if len(asked) < _MANY and not any(text[:_OPENING] in whole for text in asked):
        return ()
    split = [_SENTENCE.split(text) for text in chosen]
    return {part.strip(_QUOTES) for parts in split if len(parts) > 2 for part in parts}  # noqa: PLR2004 - the last part is empty


def _signed(text: str) -> tuple[Role, str] | None:
    """Return what a unit is by its signs and numbers; a word alone has none."""
    if not text or len(text) > _LONGEST or text.isalpha():
        return None
    for rule in asked(text):
        if rule.matches(text):
            return rule.role, rule.name
    return None


def _placed(text: str, words: int, section: Role | None, *, behind: bool) -> tuple[Role, str] | None:
    """Return what a unit is by the heading above it, or by its place."""
    if words >= _TELLING and section is not None:
        return _SECTIONS[section]
    if text[-1:] not in CLOSING:
        return _BEHIND if behind and words >= _TITLED else _MENU
    return None


_WORDS = {role: (role, f"words_{role}") for role in Role}
_SECTIONS = {role: (role, f"section_{role}") for role in Role}

"""The choice of the byline: the one that leaves no doubt, or the likeliest names, wherever they stand.

The ranking gives each group of names a probability; groups that name the same people are added up.
How much probability is asked for depends on the form: an opening ("By Ada Roe") may be doubtful,
words that may be no name at all may not::

    Rain at last
    Herald Staff             a newsroom makes room
    By Ada Roe               <- for the person close to it
    ...
    until spring. (Ada Roe)  a signature, taken where nothing else is likely
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from ..features.ends import FULL_STOPS
from ..locales import words
from .byline_box import boxed
from .byline_certain import certain_group
from .byline_company import accompanied
from .byline_features import describe_groups, first_name, shown_names
from .byline_groups import Group
from .byline_trim import trimmed
from .gathering import groups
from .given import knows
from .rank import odds, score

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .page import Page

__all__ = ["Authors", "authors"]

_SURE_AUTHOR = {"by": 0.25, "name": 0.35, "inside": 0.5, "signed": 0.5, "rights": 0.4}
"""Least probability of a byline, by its kind. On other sites, 29 names alone were right and 10 wrong between 0.4 and
0.5, 21 right and 26 wrong between 0.3 and 0.4; behind an opening few are in doubt, of the last three kinds there are
few."""
_SURE_OTHER = {"by": 0.5, "name": 0.55}
"""The same for groups without a person: newsrooms, nicknames, single words. Below it 4 were right and 25 wrong."""
_SURE_BEHIND = 0.5
"""The same for names alone behind the body: none of six was right between 0.35 and it."""
_CLOSING = 0.5
"""Confidence in names in brackets behind the last sentence, or in a box: there are too few to learn from."""
_LAST, _OPEN, _SENTENCE = 2, " *_(\N{FULLWIDTH LEFT PARENTHESIS}", FULL_STOPS | frozenset('!?…"”“»«')
"""Last lines of the body, what stands before such a name, and what a sentence before it ends with."""
_PLAIN = 0.97
"""Confidence in a byline below the headline that leaves no doubt: of 149 all were the ones that the ranking took."""
_OF_KIND = 20.0
"""Points that a kind of text loses, which signs nothing."""
_BESIDE = 3
"""Lines between the byline of a newsroom and that of a person."""
_HEAD = 8
"""Lines below the headline in which an opening tells that those far below are of teasers."""


class Authors(NamedTuple):
    """The byline that was chosen."""

    found: Group
    confidence: float


def authors(page: Page, anchor: int) -> Authors | None:
    """Return the byline of a page: the one that leaves no doubt, the likeliest names, or those in a box."""
    sure = certain_group(page, anchor)
    if sure:
        return Authors(accompanied(page, trimmed(page, sure)), _PLAIN)
    found = groups(page, anchor)
    chosen = (_likeliest(page, found, anchor) if found else None) or _boxed(page)
    return chosen._replace(found=accompanied(page, chosen.found)) if chosen else None


def _boxed(page: Page) -> Authors | None:
    box = boxed(page)
    return Authors(box, _CLOSING) if box else None


def _likeliest(page: Page, found: Sequence[Group], anchor: int) -> Authors | None:
    """Return the likeliest group of names, ``None`` where it is not likely enough and the last one signs nothing."""
    scores = [
        score(features, "byline") - _OF_KIND * _is_kind(page, group)
        for group, features in zip(found, describe_groups(page, found, anchor), strict=True)
    ]
    parts, total = odds(scores)
    first = _person_first(page, found, scores, anchor)
    said = first_name(page, found[first])
    confidence = (
        math.fsum(part for group, part in zip(found, parts, strict=True) if first_name(page, group) == said) / total
    )
    best, last = found[first], found[-1]
    if best.kind == "name" and best.first >= page.stop and (box := _boxed(page)):
        return box
    if confidence >= _least(page, best) and (best.kind != "signed" or _closes(page, best)):
        return Authors(trimmed(page, best), confidence)
    return Authors(last, _CLOSING) if last.kind == "signed" and _closes(page, last) else None


def _is_kind(page: Page, group: Group) -> bool:
    """Whether a group says what kind of text it stands beside, or what an agency is, and names nobody."""
    return group.names[0].kind != "person" and first_name(page, group).casefold() in words("releases")


def _person_first(page: Page, found: Sequence[Group], scores: Sequence[float], anchor: int) -> int:
    """Return the place of the likeliest group, or of the byline of a person close to that of a newsroom below it."""
    first = _likely(page, found, scores)
    here = found[first]
    if any(name.kind == "person" for name in here.names):
        opened = [k for k, group in enumerate(found) if _opens_head(page, group, scores[k], anchor)]
        return opened[0] if opened and here.first > found[opened[0]].first + _HEAD else first
    reach = _HEAD if here.kind == "name" else _BESIDE
    near = [
        k
        for k, group in enumerate(found)
        if anchor < group.first
        and group.names[0].kind == "person"
        and (
            (group.kind == "by" and abs(group.first - here.first) <= reach and scores[k] > 0)
            or _is_next(page, group, here)
        )
    ]
    return max(near, key=lambda k: scores[k], default=first)


def _likely(page: Page, found: Sequence[Group], scores: Sequence[float]) -> int:
    """Return the place of the group whose first name is the likeliest, wherever the page says it."""
    parts, _ = odds(scores)
    names = [first_name(page, group) for group in found]
    sums: dict[str, float] = {}
    for name, part in zip(names, parts, strict=True):
        sums[name] = sums.get(name, 0.0) + part
    best = max(names, key=lambda name: sums[name])
    return max((k for k, name in enumerate(names) if name == best), key=lambda k: scores[k])


def _is_next(page: Page, group: Group, room: Group) -> bool:
    """Whether a group stands on the line below a newsroom, or the next but one, and names people who are known."""
    if room.names[0].kind not in {"desk", "agency"} or group.kind not in {"by", "name"}:
        return False
    if not 0 < group.first - room.last <= _BESIDE:
        return False
    return all(knows(name, page.language) for name in shown_names(page, group))


def _opens_head(page: Page, group: Group, points: float, anchor: int) -> bool:
    """Whether a group names a person behind an opening, closely below the headline."""
    near = anchor < group.first <= anchor + _HEAD and group.first <= page.start
    return near and group.kind == "by" and group.names[0].kind == "person" and points > 0


def _least(page: Page, group: Group) -> float:
    """Return the least probability of a group of names: more for what may be no name."""
    if any(name.kind == "person" for name in group.names):
        behind = group.kind == "name" and group.first >= page.stop
        return _SURE_BEHIND if behind else _SURE_AUTHOR[group.kind]
    return _SURE_OTHER.get(group.kind, _SURE_AUTHOR[group.kind])


def _closes(page: Page, group: Group) -> bool:
    """Whether names in brackets sign the article: behind its last sentence, each with a given name that is known."""
    line = page.lines[group.first]
    before = line.text[: group.names[0].start - line.start].rstrip(_OPEN)
    if not page.stop - _LAST <= group.first <= page.stop or (before and before[-1] not in _SENTENCE):
        return False
    names = shown_names(page, group)
    return bool(names) and all(knows(name, page.language) for name in names)

"""Overrules: where what a line says weighs more than what the model thinks of it.

The model sees shapes, and a sentence that asks to subscribe has the shape of any other sentence. So
each of these, one function each, goes over its verdict:

* a unit that is nothing but a phrase of boilerplate, an address or a number leaves the body;
* what readers wrote below the article goes (:mod:`articleparse.features.threads`);
* a headline behind "Read also:" goes, on the same line or on the next one, and so does a name
  behind "Photo:";
* a unit that ends in the credit of a picture is its caption;
* what says again what another unit says goes (:mod:`articleparse.features.copies`);
* behind the body, a line that ends in a colon goes where an address stands alone below it;
* from either end of the body, units go that hold such a phrase, up to the first that does not;
* headlines behind the last sentence go where they stand below words like "Related" or "Tags";
* a text whose body speaks of errors or cookies alone has no body, nor has one of which half is
  buttons for cookies;
* a text whose body is nothing but teasers, each of which points elsewhere, has none either;
* a capital by itself before a line in lower case is a drop cap, and stays.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from ..kinds import Role
from ..rules.boilerplate import LISTINGS, STANDALONE
from .copies import doubled, gathered, running
from .excuses import is_excuse
from .lexicon import is_headline
from .shape import PLACE, STOPS
from .teasers import is_listing
from .threads import thread

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from .lexicon import Lexicon
    from .shape import Shape
    from .units import Unit

__all__ = ["overruled"]

_END, _PHRASE = PLACE["end"], PLACE["phrase"]
_SURE = 3.0
"""Margin from which on the model is not overruled inside the body."""
_BEGUN, _LITTLE_ELSE, _WHOLE = 2, 3, 4
"""Grades of :meth:`Lexicon.grade`."""
_CALL = 10
"""Words of the longest line without a stop that is a call to subscribe or to share if it begins as one."""
_CALLS = frozenset({Role.NEWSLETTER, Role.SHARING, Role.PAYWALL, Role.RELATED_LINKS, Role.ADVERTISEMENT})
_LONGEST = 20
"""Words of the longest unit that is a phrase and little else."""
_TAIL, _HEAD = 45, 12
"""Words of the longest unit that is cut off behind the body, and before it."""
_CREDITED = 30
"""Words from which on a unit that begins with a sign of copyright is a paragraph, glued to the credit before it."""
_DESCRIBING, _DESCRIBED = 6, 45
"""Words of the shortest and the longest caption: on other sites, 8 of 9 units as long that end in a credit are none of
the body, and most others are captions that the truth holds."""
_BUTTON = "type_size"
"""The rule for a button that makes type larger or smaller."""
_SENTENCE_ENDS = frozenset({0, 2, 3})
"""Classes of a last sign that ends a sentence and hardly a headline: all of :data:`STOPS` but the question mark."""
_SECTION = 6
"""Words of the longest line above the headlines of other articles."""
_TAG = 5
"""Words of the longest tag: below "Topics:", the points of a meeting have more."""
_ADDRESS = re.compile(r"(?:https?://|www\.)?[\w.+-]+(?:@[\w-]+)?(?:\.[\w-]+)+(?:/\S*)?")
_NUMBERED = re.compile(r"(?:\d{1,4}\.|\[\d{1,4}\]:?)\s\S{1,500}$")
_LISTED = 3
"""Words of the longest heading of such a list."""
_COLONS = frozenset({":", "\N{FULLWIDTH COLON}"})
_MARKS = "*_<>()[] "
_BEGINNINGS = "©℗(cC"
_SHEET = 20
"""What the rules of :data:`STANDALONE` ask for: one of these signs at the start, an address, or fewer code points."""
_Reason: TypeAlias = tuple[Role, str]
"""What a unit is, and the rule that says so."""


def overruled(
    units: Sequence[Unit], measured: Sequence[Shape], margins: Sequence[float], lexicon: Lexicon
) -> tuple[list[bool], dict[int, _Reason]]:
    """Return for each unit whether it is body (a margin of 0 or more), and the reasons for those that left it."""
    body = [margin >= 0 for margin in margins]
    reasons: dict[int, _Reason] = {}
    places = [number for number, own in enumerate(body) if own]
    said = _Said(units, measured, lexicon)
    edges = [number for number in places if not measured[number][4] or units[number][2][0] in _BEGINNINGS]
    credited = _credited(units, measured, edges, lexicon)
    for number in edges:
        found = said.alone(number, margins[number], ends_in_credit=number in credited)
        if found:
            reasons[number] = found
    written = thread(units, measured, body, lexicon)
    reasons |= {number: (Role.COMMENTS, "thread") for number in written if body[number]}
    reasons |= doubled(units, measured, margins, places, reasons)
    reasons |= gathered(units, places, reasons)
    reasons |= _pointers(units, measured, places)
    reasons |= _pointed(units, measured, edges, said)
    reasons |= _teased(measured, body, said, reasons)
    reasons |= _ends(places, measured, said, reasons)
    reasons |= running(units, measured, places)
    left = [number for number in places if number not in reasons]
    if left and is_excuse(units, measured, left, said.__getitem__):
        reasons |= dict.fromkeys(left, (Role.OTHER, "no_article"))
    elif is_listing(units, measured, left):
        reasons |= dict.fromkeys(left, (Role.RELATED_LINKS, "teasers"))
    for number in reasons:
        body[number] = False
    for number in places:
        above = units[number - 1][2] if number else ""
        if len(above) == 1 and above.isupper() and body[number] and units[number][2][:1].islower():
            body[number - 1] = True
    return body, reasons


class _Said:
    """The kinds of boilerplate that units speak of, looked up when somebody asks."""

    __slots__ = ("_found", "_lexicon", "_measured", "_units")

    def __init__(self, units: Sequence[Unit], measured: Sequence[Shape], lexicon: Lexicon) -> None:
        self._units, self._measured, self._lexicon = units, measured, lexicon
        self._found: dict[int, _Reason | None] = {}

    def __getitem__(self, number: int) -> _Reason | None:
        """Return what a unit says it is."""
        if number not in self._found:
            text = self._units[number][2]
            self._found[number] = _standing_alone(text) or self._worded(number, text)
        return self._found[number]

    def alone(self, number: int, margin: float, *, ends_in_credit: bool) -> _Reason | None:
        """Return what a unit is that says hardly anything else."""
        text, shape = self._units[number][2], self._measured[number]
        found = _standing_alone(text)
        if found and found[0] is Role.COPYRIGHT and shape[1] > _CREDITED and margin >= _SURE:
            return None
        if found and found[1] == _BUTTON and not self._has_twin(number):
            return None
        if not found and ends_in_credit:
            return Role.CAPTION, "words_caption"
        return found if found or shape[0][_PHRASE] < _BEGUN else self._begun(number, margin)

    def _has_twin(self, number: int) -> bool:
        """Whether a button for type has another one beside it: a grade stands alone."""
        beside = [self._units[other][2] for other in (number - 1, number + 1) if 0 <= other < len(self._units)]
        return any((found := _standing_alone(text)) is not None and found[1] == _BUTTON for text in beside if text)

    def _begun(self, number: int, margin: float) -> _Reason | None:
        """Return what a unit is that begins with a phrase, unless the rest of it has more to say."""
        shape = self._measured[number]
        grade = shape[0][_PHRASE]
        kind = self._lexicon.announced(self._units[number][2]) if shape[1] <= _LONGEST else None
        if kind is not None:
            return kind, f"words_{kind}"
        if grade == _BEGUN:
            asks = shape[1] <= _CALL and shape[0][_END] > STOPS and margin < _SURE and self[number]
            return asks if asks and asks[0] in _CALLS else None
        if (grade == _LITTLE_ELSE and shape[1] <= _LONGEST) or (grade == _WHOLE and margin < _SURE):
            return self[number]
        return None

    def _worded(self, number: int, text: str) -> _Reason | None:
        if self._measured[number][1] > _TAIL:
            return None
        kind = self._lexicon.kind(text)
        return None if kind is None else (kind, f"words_{kind}")


def _credited(
    units: Sequence[Unit], measured: Sequence[Shape], places: Iterable[int], lexicon: Lexicon
) -> Collection[int]:
    """Return the units of the length of a caption that end in a credit."""
    asked = [number for number in places if _DESCRIBING <= measured[number][1] <= _DESCRIBED]
    return {number for number in asked if lexicon.credits(units[number][2])}


def _standing_alone(text: str) -> _Reason | None:
    """Return what a line is that is never body."""
    size = len(text)
    asked = size < _SHEET or text[0] in _BEGINNINGS or "@" in text or "://" in text or "www." in text
    if asked and size < 400:  # noqa: PLR2004 - few are as long
        for rule in STANDALONE:
            if rule.matches(text):
                return rule.role, rule.name
    return None


def _ends(
    places: Sequence[int],
    measured: Sequence[Shape],
    said: _Said,
    gone: dict[int, _Reason],
) -> dict[int, _Reason]:
    """Return the units at either end of the body that hold a phrase."""
    out: dict[int, _Reason] = {}
    for ordered, longest in ((places[::-1], _TAIL), (places, _HEAD)):
        for number in ordered:
            if number in gone:
                continue
            found = said[number] if measured[number][1] <= longest else None
            if found is None:
                break
            out[number] = found
    return {} if len(out) + len(gone) == len(places) and len(places) == 1 else out


def _teased(
    measured: Sequence[Shape], body: Sequence[bool], said: _Said, gone: dict[int, _Reason]
) -> dict[int, _Reason]:
    """Return the headlines behind the last sentence of the body that stand below words like "Related" or "Tags"."""
    out: dict[int, _Reason] = {}
    headlines: list[int] = []
    for number in range(len(body) - 1, -1, -1):
        row, words = measured[number][0], measured[number][1]
        if body[number] and number not in gone:
            if words > _LONGEST or row[_END] in _SENTENCE_ENDS:
                break
            headlines.append(number)
        elif headlines and words <= _SECTION and not measured[number][3] and row[_PHRASE] >= _LITTLE_ELSE:
            found = said[number]
            longest = max([measured[headline][1] for headline in headlines])
            if found and found[0] in LISTINGS and (found[0] is not Role.TAGS or longest <= _TAG):
                out |= dict.fromkeys(headlines, (found[0], f"section_{found[0]}"))
                headlines = []
    return out


def _pointers(units: Sequence[Unit], measured: Sequence[Shape], places: Sequence[int]) -> dict[int, _Reason]:
    """Return the short units behind the article with only addresses below: they end in a colon, or head a list."""
    out: dict[int, _Reason] = {}
    own, last = set(places), len(units) - 1
    for number in reversed(places):
        text = units[number][2]
        if _is_numbered(text):
            continue
        listed = number < last and measured[number][1] <= _LISTED and _is_numbered(units[number + 1][2])
        if number < last and text[-1:] not in _COLONS and not listed:
            break
        if 0 < number < last and measured[number][1] <= _LONGEST and (listed or _is_address(units[number + 1][2])):
            out |= dict.fromkeys(own & {number, number + 1}, (Role.CONTACT, "points_to_address"))
    return out


def _pointed(
    units: Sequence[Unit], measured: Sequence[Shape], places: Iterable[int], said: _Said
) -> dict[int, _Reason]:
    """Return the headlines right below a line that is nothing but "Read also:"."""
    out: dict[int, _Reason] = {}
    for number in places:
        if number and units[number - 1][2][-1:] in _COLONS and measured[number][1] <= _LONGEST:
            above = measured[number - 1][0][_PHRASE] == _WHOLE and said[number - 1]
            if above and above[0] is Role.RELATED_LINKS and is_headline(units[number][2]):
                out[number] = Role.RELATED_LINKS, "section_related_links"
    return out


def _is_numbered(text: str) -> bool:
    """Whether a unit is one of the addresses that a text browser lists and numbers below a page."""
    return "://" in text and _NUMBERED.match(text) is not None


def _is_address(text: str) -> bool:
    return len(text) < 200 and _ADDRESS.fullmatch(text.strip(_MARKS)) is not None  # noqa: PLR2004 - few are as long

"""Label: the role of each line, with rule and confidence.

Lines that hard wrapping made of one paragraph are judged together, as one *unit*. The first of
these that has something to say about a line decides:

1. a rule of the profile in the configuration;
2. the survey: page furniture, notes, captions and quotations in other type, source code (which is
   of the body where the text above or below it is);
3. the model: is the unit body or not? What a unit says in so many words, as "All rights reserved",
   overrules it (:mod:`articleparse.features.overrules`). In print, a sentence keeps both its halves
   (:mod:`articleparse.features.halves`), and what stands inside the text stays there
   (:mod:`articleparse.features.enclosed`);
4. the kind of block that a unit of the body is (:mod:`articleparse.features.block_kinds`), and the kind
   of boilerplate that any other is (:mod:`articleparse.features.roles`); copies of what has been said
   leave the body here.

Then ``Config.drop`` has its way: a body kind that is dropped leaves the body, a boilerplate kind
that is not dropped becomes a paragraph.

The model gives each unit a *margin*, the log-odds that it is body. It looks again only where it is
in doubt, and each time at more of the page::

    unit                                 itself and     where the body   all of this, and
                                         neighbours     seems to be      the whole page
    Home | News | Sport | Weather        -5.1  no
    The ferry is back on Monday, ...     +4.6  yes
    Fares and times                      +0.7           +3.4  yes
    Ann Lee, 3 hours ago                 +0.9           -0.4             -1.9  no

At last the units are seen in a row: a change between body and boilerplate costs something
(:mod:`articleparse.models.chain`), and the items of a list stay together
(:mod:`articleparse.features.lists`). The first two looks are tables of weights
(:mod:`articleparse.models.tables`), the third is made of trees (:mod:`articleparse.models.branches`).
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from math import log
from typing import TYPE_CHECKING

from ..features.block_kinds import block_kinds
from ..features.calls import NOTE
from ..features.enclosed import enclosed
from ..features.grouping import text_kind
from ..features.halves import halves
from ..features.insets import LARGE_TYPE, SMALL_TYPE
from ..features.interruptions import INTERRUPTION
from ..features.lexicon import SILENT, Lexicon
from ..features.lists import together
from ..features.neighbours import near
from ..features.overrules import overruled
from ..features.overview import overview, settings
from ..features.policies import policy, unspoken
from ..features.roles import kinds
from ..features.separators import pictures, separators
from ..features.settled import FAR, INNER
from ..features.shape import shapes
from ..features.surroundings import around
from ..features.units import group
from ..kinds import BODY, BOILERPLATE, Role
from ..lines import Label, Layout, Line
from ..models.branches import added
from ..models.chain import decide
from ..models.tables import load, look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..config import Config
    from ..features.shape import Shape
    from ..features.units import Unit

__all__ = ["CERTAIN", "DOUBT", "HIDDEN", "label"]

_CODE = 0.9
"""Confidence in source code: of 4,684 pages it was found in 33, in two of them with a word of prose among it."""
_ASIDES = {NOTE: Role.PAGE_FURNITURE, SMALL_TYPE: Role.CAPTION, LARGE_TYPE: Role.OTHER, INTERRUPTION: Role.OTHER}
"""What asides are, by their rules."""
_ASIDE = 0.9
"""Confidence in asides: of 118 captions and pull quotes on other layouts 3 were of the body."""
_COST = 0.1
"""Log-odds that a change between body and boilerplate costs; at 0.2 half a percent more of wanted segments was lost."""
_LEAST = {"recall": -1.2, "balance": -0.65, "precision": 0.4}
"""Margins from which on a unit is body: at -1.2 one word in fifty of the body is lost."""
_SHORT, _LENIENCE = 14, 0.6
"""Units of a text that is no page, and by how much less is asked of them: each is a large part of it. With 24 units a
sixth more of the boilerplate of print stayed, with 14 as much as with 8."""
_LONG, _LONGER = 60, 2.0
"""Words of a long unit, and by how much less is asked of it in such a text: without that, paragraphs in a script that
the model has not learned from are lost there. As much boilerplate is left in print with it as without."""
HIDDEN, CERTAIN = -3.5, 4.0
"""First guesses beyond which a unit gets no second look: of 1,865 that it turned round in 384 texts, 32 were beyond."""
DOUBT = 3.0
"""Size of the second guess up to which the whole page has a say: at 4 as much was wrong, for more time."""
_LOOKS, _SURROUNDINGS, _OVERVIEW = "model:looks", "model:surroundings", "model:overview"
"""Evidence: the first look says so already, or only the second one does, or what the whole page says."""
_new = tuple.__new__
"""Makes a label from a tuple in three quarters of the time of ``Label(...)``."""
_CONFIDENCES = tuple(percent / 100 for percent in range(50, 101))
_BOUNDS = [log(odds / (1 - odds)) for odds in [percent / 1000 for percent in range(505, 1000, 10)]]
"""Confidences, and the margins between one and the next."""
_SURE = _BOUNDS[-1]
"""Margin from which on a confidence is 1."""


def label(lines: Sequence[Line], layout: Layout, config: Config) -> tuple[Label, ...]:
    """Return a label for each line.

    Long because it is the order of precedence, told in one place.
    """
    units = group(lines, layout)
    language = config.language or layout.language
    measured = shapes(units, lines, language)
    lexicon = Lexicon.of(language)
    own = policy(units, measured, lexicon)
    if own:
        measured, lexicon = unspoken(measured, own), SILENT
    guesses, margins, turned = _past(units, measured, lines)
    least = _LEAST[config.favour]
    if len(units) <= _SHORT:
        least -= _LENIENCE
        margins = [
            margin + _LONGER if shape[1] >= _LONG else margin for margin, shape in zip(margins, measured, strict=True)
        ]
    above = together(units, measured, lines, [margin - least for margin in margins])
    texts = [number for number in own or () if above[number] < 0 and text_kind(measured[number], units[number])]
    for number in {*texts, *enclosed(units, measured, above, layout), *halves(units, measured, above, lines, layout)}:
        above[number] = 0.0
        turned.append(number)
    body, reasons = overruled(units, measured, above, lexicon)
    verdicts = [
        _LOOKS if (guess >= least) is (own >= 0) else _SURROUNDINGS for guess, own in zip(guesses, above, strict=True)
    ]
    for number in turned:
        verdicts[number] = _OVERVIEW
    blocks = block_kinds(units, measured, lines, [number for number, inside in enumerate(body) if inside])
    found = kinds(units, measured, blocks, verdicts, language)
    for number, reason in reasons.items():
        found[number] = reason
    out = [Label(Role.PAGE_FURNITURE, "page_furniture", 1.0)] * len(lines)
    for unit, (role, rule), margin in zip(units, found, above, strict=True):
        first, stop = unit[0], unit[1]
        tag = _new(Label, (role, rule, _confidence(margin) if -_SURE < margin < _SURE else 1.0))
        out[first] = tag
        if stop > first + 1:
            out[first:stop] = [tag] * (stop - first)
    for number, rule in layout.furniture.items():
        out[number] = Label(Role.PAGE_FURNITURE, rule, 0.99)
    for number, rule in layout.asides.items():
        out[number] = Label(_ASIDES[rule], rule, _ASIDE)
    if layout.code:
        _label_code(out, layout)
    if config.profile is not None:
        _apply_profile(out, lines, config)
    return tuple(_chosen(out, config.drop))


def _past(
    units: Sequence[Unit], measured: Sequence[Shape], lines: Sequence[Line]
) -> tuple[list[float], list[float], list[int]]:
    """Return what :func:`_margins` does, with the units beside pictures and separators judged without these."""
    shown = pictures(units)
    if shown:
        rest = [number for number in range(len(units)) if number not in shown]
        guesses, margins = [FAR] * len(units), [FAR] * len(units)
        found = _margins([units[number] for number in rest], [measured[number] for number in rest], lines)
        turned = _put(guesses, margins, rest, found)
    else:
        guesses, margins, turned = _margins(units, measured, lines)
    between = separators(units, measured)
    if not between:
        return guesses, margins, turned
    rest = [number for number in range(len(units)) if number not in shown and number not in between]
    others = _margins([units[number] for number in rest], [measured[number] for number in rest], lines)
    kept = [number for number in turned if number in between]
    return guesses, margins, [*kept, *_put(guesses, margins, rest, others)]


def _put(
    guesses: list[float],
    margins: list[float],
    numbers: Sequence[int],
    found: tuple[Sequence[float], Sequence[float], Sequence[int]],
) -> list[int]:
    """Put what was found about some units in its place, and return which of them were turned last."""
    for number, guess, margin in zip(numbers, *found[:2], strict=True):
        guesses[number], margins[number] = guess, margin
    return [numbers[place] for place in found[2]]


def _margins(
    units: Sequence[Unit], measured: Sequence[Shape], lines: Sequence[Line]
) -> tuple[list[float], list[float], list[int]]:
    """Return the first guess about each unit, by how much body beats boilerplate in the end, and what was turned last.

    Most units of a page are not worth a second look.
    """
    first, second, trees = load()
    asked = [number for number, shape in enumerate(measured) if not (shape[3] or shape[4])]
    shaped = [measured[number] for number in asked]
    beside = near(units, measured, lines, asked)
    rows = [shape[0] + around_it for shape, around_it in zip(shaped, beside, strict=True)]
    guesses = [INNER if shape[4] else FAR for shape in measured]
    for number, guess in zip(asked, look(first, rows), strict=True):
        guesses[number] = guess
    open_ones = [place for place, number in enumerate(asked) if HIDDEN < guesses[number] < CERTAIN]
    numbers = [asked[place] for place in open_ones]
    wide = [row + rows[place] for row, place in zip(around(units, measured, guesses, numbers), open_ones, strict=True)]
    seen, doubtful = guesses.copy(), {}
    for number, margin, row in zip(numbers, look(second, wide), wide, strict=True):
        seen[number] = margin
        if -DOUBT < margin < DOUBT:
            doubtful[number] = row
    turned = []
    if doubtful:
        whole = overview(units, measured, settings(units, lines), seen, list(doubtful))
        for (number, row), more in zip(doubtful.items(), whole, strict=True):
            margin = added(trees, more + row)
            if (margin > 0) is not (seen[number] > 0):
                turned.append(number)
            seen[number] = margin
    return guesses, decide(seen, _COST), turned


def _confidence(margin: float) -> float:
    """Return the probability of a verdict that is in some doubt, to two digits."""
    return _CONFIDENCES[bisect_right(_BOUNDS, abs(margin))]


def _label_code(out: list[Label], layout: Layout) -> None:
    """Label the lines of source code: as body where the text above or below it is body."""
    beside = dict.fromkeys(sorted(layout.code), False)
    numbers = range(len(out))
    for order in (numbers, reversed(numbers)):
        inside = False
        for number in order:
            if number in beside:
                beside[number] |= inside
            elif number not in layout.furniture:
                inside = out[number][0] in BODY
    for number, inside in beside.items():
        out[number] = Label(Role.PREFORMATTED if inside else Role.OTHER, "source_code", _CODE)


def _apply_profile(out: list[Label], lines: Sequence[Line], config: Config) -> None:
    """Let the rules of the profile have their way."""
    rules = config.profile.rules if config.profile else ()
    for number, line in enumerate(lines):
        for rule in rules:
            if rule.matches(line.text):
                out[number] = Label(rule.role, rule.name, 1.0)
                break


def _chosen(labels: Sequence[Label], drop: frozenset[Role]) -> Sequence[Label]:
    """Drop the kinds that are to be dropped, keep those that are not."""
    other = _others(drop)
    return [Label(*other[tag[0]], tag[2]) if tag[0] in other else tag for tag in labels] if other else labels


@cache
def _others(drop: frozenset[Role]) -> dict[Role, tuple[Role, str]]:
    """Return what becomes of the kinds that a configuration treats otherwise than usual."""
    other = {
        kind: (Role.CREDIT if kind is Role.CAPTION else Role.OTHER, f"dropped_{kind}") for kind in BODY if kind in drop
    }
    return other | {kind: (Role.PARAGRAPH, f"kept_{kind}") for kind in BOILERPLATE if kind not in drop}

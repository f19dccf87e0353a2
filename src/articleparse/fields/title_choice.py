"""The choice of the title: the likeliest headline, less what does not belong to it.

The ranking says which candidate is likeliest. Lines of names at its end are cut off; if it turns
out to be a byline or a caption, the next one is taken::

    Rain at last         the title
    Ada Roe, Hull        a byline that stood under the same mark: cut off
    The drought that ...

On a page too short for a ranking the title is the only heading, or where it stands tells it
(:mod:`articleparse.fields.title_place`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..features.ends import FULL_STOPS
from ..features.lexicon import Lexicon as Phrases
from ..kinds import Role
from .byline import read
from .candidate import Candidate
from .given import knows
from .lexicon import lexicon
from .marks import key, letters
from .rank import score, share
from .title import candidates
from .title_features import Headlines, certain, shortlist
from .title_lines import is_byline
from .title_place import by_place
from .title_trails import led_to
from .title_whole import above_deck, completed, rebuilt, stretched

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .page import Page

__all__ = ["Title", "title"]

_PLACE_ONLY = 0.6
"""Confidence of a title that nothing speaks for but its place, or that it is the only first-level heading."""
_LABELS = frozenset({"words_paywall", "words_sharing", "words_comments", "words_newsletter", "words_advertisement"})
"""The rules for lines that are no part of the headline above them."""
_OPEN = frozenset(",;\N{FULLWIDTH COMMA}\N{ARABIC COMMA}")
"""What no headline ends with: a greeting does, "Dear editor,"."""
_APART = tuple(f" {sign}" for sign in "-|/\N{EN DASH}\N{EM DASH}\N{MIDDLE DOT}\N{BULLET}")
"""Nor a sign that parts it from what follows: a kicker, or a step of a trail, does."""
_STOPPED, _PROSE = 100, 60
"""Characters of the longest headline of the body that ends with a stop, and of the longest that looks like prose."""


class Title(NamedTuple):
    """The headline that was chosen."""

    found: Candidate
    confidence: float


def title(page: Page) -> Title | None:
    """Return the headline of a page."""
    every = candidates(page)
    headlines = Headlines(page, every)
    rough = headlines.scores()
    place = certain(rough)
    if place is not None and not _may_mislead(headlines, place) and (shown := _headline(page, every[place], every)):
        return Title(completed(rebuilt(shown, every), every), share(rough, place))
    found = shortlist(headlines, rough)
    scores = [score(features, "title") for _, features in found]
    ranked = sorted(range(len(found)), key=lambda k: -scores[k])
    for place in ranked:
        if scores[place] <= 0:
            break
        chosen = above_deck(found, scores, place)
        shown = _headline(page, found[chosen][0], every)
        if shown and shown is not found[chosen][0]:
            found[chosen] = shown, found[chosen][1]
            chosen = above_deck(found, scores, chosen)
            shown = found[chosen][0]
        if shown:
            return Title(completed(rebuilt(shown, every), every), share(scores, chosen))
    rest = [found[place][0] for place in ranked if not _signs(page, found[place][0])]
    placed = _only_heading(rest) or by_place(page, rest)
    return Title(placed, _PLACE_ONLY) if placed else None


def _may_mislead(headlines: Headlines, place: int) -> bool:
    """Whether a rough look is not enough: a small letter begins the candidate, or it stands right below a heading."""
    one = headlines.found[place]
    if one.text[0].islower():
        return True
    above = [other for other in headlines.found if other.last == one.first - 1]
    return not one.level and any(upper.level or headlines.is_centred(upper) for upper in above)


def _headline(page: Page, one: Candidate, found: Sequence[Candidate]) -> Candidate | None:
    """Return a headline without the byline below it, ``None`` where it is one, a caption, or a sentence of the body."""
    one = stretched(page, led_to(page, one, found), found)
    if one.text[-1] in _OPEN or one.text.endswith(_APART) or _repeats(page, one):
        return None
    if not one.level and (_is_sentence(page, one) or _is_caption(page, one) or _is_below_heading(page, one, found)):
        return None
    if _signs(page, one):
        return None
    return _without_names(page, one, found)


def _is_sentence(page: Page, one: Candidate) -> bool:
    """Whether a candidate is of the body: a headline that ends with a stop is short, or does not look like prose.

    A long one with the number of a note behind the stop is of the body.
    """
    if one.text[-1] not in FULL_STOPS:
        return len(one.text) > _PROSE and one.text[-1].isdigit() and one.text[-2] in FULL_STOPS
    prose = page.labels[one.first].role is Role.PARAGRAPH
    return (prose and len(one.text) > _PROSE) or (one.first >= page.start and len(one.text) > _STOPPED)


def _repeats(page: Page, one: Candidate) -> bool:
    """Whether the last of several lines says again what the first begins with: "The mill - The Valley" / "The mill"."""
    if one.first == one.last:
        return False
    first, last = key(page.lines[one.first].text), key(page.lines[one.last].text)
    return last != "" and first.startswith(f"{last} ")


def _is_below_heading(page: Page, one: Candidate, found: Sequence[Candidate]) -> bool:
    """Whether a candidate without the mark of a heading is a line of the body, below a heading of the first level."""
    return one.first > page.start and any(other.level == 1 and other.last < page.start for other in found)


def _is_caption(page: Page, one: Candidate) -> bool:
    """Whether a candidate ends in the credit of a picture."""
    return Phrases.of(page.language).credits(one.text)


def _signs(page: Page, one: Candidate) -> bool:
    """Whether a headline would be a byline, or a name and a day, and nothing else."""
    return is_byline(page, one.first) or (one.first == one.last and _is_dated_name(page, one.first))


def _is_dated_name(page: Page, number: int) -> bool:
    """Whether a line is a name and a day, and nothing else: "Ada Roe, 3 May 2024"."""
    dates = page.dates(number)
    if not dates:
        return False
    text = page.lines[number].text
    _, names = read(text, lexicon(page.language), dates)
    if not any(name.kind == "person" for name in names):
        return False
    spans = [(name.start, name.end) for name in names] + [(date.start, date.end) for date in dates]
    return letters(text) == sum([letters(text[start:end]) for start, end in spans])


def _without_names(page: Page, one: Candidate, found: Sequence[Candidate]) -> Candidate | None:
    """Return a headline, or that of its lines which stand above a byline that it ends in."""
    if not _ends_in_names(page, one):
        return one
    above = [each for each in found if each.first == one.first and each.last < one.last and not each.cut]
    return next((each for each in reversed(above) if not _ends_in_names(page, each)), None)


def _ends_in_names(page: Page, one: Candidate) -> bool:
    """Whether the last of several lines is the byline: it opens as one, it lists names, or a role follows one."""
    if one.first == one.last:
        return False
    if is_byline(page, one.last, desks=True) or _is_label(page, one) or _is_dated_name(page, one.last):
        return True
    text, words = page.lines[one.last].text, lexicon(page.language)
    kind, names = read(text, words, page.dates(one.last))
    if kind == "opening":
        return True
    if kind != "name" or any(name.kind != "person" for name in names):
        return False
    rest = text[names[-1].end :].casefold().split()
    if len(names) == 1 and not rest:
        return knows(text, page.language) and not page.says_again(text.split()[-1])
    return not rest if len(names) > 1 else any(word.strip(",.") in words.role_ends for word in rest)


def _is_label(page: Page, one: Candidate) -> bool:
    """Whether the last of several lines says what boilerplate it is, and the first does not: "For subscribers"."""
    first, last = page.labels[one.first].rule, page.labels[one.last].rule
    return last in _LABELS and not first.startswith("words_") and " " in page.lines[one.last].text


def _only_heading(found: Sequence[Candidate]) -> Candidate | None:
    """Return the only first-level Markdown heading of a page, for texts too short to rank anything by."""
    headings = [one for one in found if one.level == 1 and not one.cut]
    return headings[0] if len(headings) == 1 else None

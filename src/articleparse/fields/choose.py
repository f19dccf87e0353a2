"""Choosing: the title, the dates and the byline of a page, each by its ranking."""

from __future__ import annotations

import datetime as dt
import math
from typing import TYPE_CHECKING, NamedTuple

from ..features.ends import FULL_STOPS
from ..features.lexicon import Lexicon as Phrases
from ..rules.agencies import NO_ROOMS
from .byline import read
from .byline_box import boxed
from .byline_certain import certain_group
from .byline_features import describe_groups, first_name, shown_names
from .byline_trim import trimmed
from .gathering import Group, groups
from .given import knows
from .lexicon import lexicon
from .marks import letters
from .rank import score, share
from .settle import settle
from .title import Candidate, candidates, is_byline, led_to
from .title_features import Headlines, certain, shortlist
from .title_whole import above_deck, completed, rebuilt
from .when import Dated, dated, describe_dates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .page import Page

__all__ = ["Authors", "Day", "Title", "authors", "days", "title"]

_SURE_DAY = {"published": 0.4, "updated": 0.6, "": 0.55}
"""Least probability of a date of publication, by its label. Chosen around 0.5, where other publishers' dates were
wrong in one case of twenty-five; the steps between labels are set by hand."""
_SURE_BELOW = 0.4
"""The same between headline and prose, where on other sites 16 of 16 were right between 0.4 and 0.6."""
_CHANGED = 0.4
"""Least probability of a day that is labelled as that of the last change, where no day of publication is found."""
_SURE_AUTHOR = {"by": 0.25, "name": 0.35, "inside": 0.5, "signed": 0.5, "rights": 0.4}
"""Least probability of a byline, by its kind. On other sites, 29 names alone were right and 10 wrong between 0.4 and
0.5, 21 right and 26 wrong between 0.3 and 0.4; behind an opening few are in doubt, of the last three kinds there are
few."""
_FIRST_LINE, _NEXT_LINE = 110, 30
"""Characters of a first line that may be the headline by its place alone, and of the prose behind it."""
_SURE_OTHER = {"by": 0.5, "name": 0.55}
"""The same for groups without a person: newsrooms, nicknames, single words. Below it 4 were right and 25 wrong."""
_SURE_BEHIND = 0.5
"""The same for names alone behind the body: none of six was right between 0.35 and it."""
_CLOSING = 0.5
"""Confidence in names in brackets behind the last sentence, of which there are too few to learn from."""
_LAST, _OPEN, _SENTENCE = 2, " *_(\N{FULLWIDTH LEFT PARENTHESIS}", FULL_STOPS | frozenset('!?…"”“»«')
"""Last lines of the body, what stands before such a name, and what a sentence before it ends with."""
_NAME = 40
"""Characters of a line that is a name and nothing else."""
_SIGNED = 4
"""Lines of bylines and dates that may stand between such a line and the prose."""
_ONLY_HEADING = 0.6
"""Confidence of a title that is the only first-level heading."""
_PLACE_ONLY = 0.6
"""Confidence in such a headline."""
_STOPS = FULL_STOPS | frozenset(",:;")
_STOPPED = 100
"""Characters of the longest headline of the body that ends with a stop."""
_PLAIN = 0.97
"""Confidence in a byline below the headline that leaves no doubt: of 149 all were the ones that the ranking took."""
_OF_KIND = 20.0
"""Points that a kind of text loses, which signs nothing."""
_OF_PICTURE = 20.0
"""Points that the date of a caption loses, so that it is none of the article however often the page says it."""
_MASTHEAD = 4
"""Lines above the headline from which on a date is that of the masthead."""
_HEAD = 8
"""Lines below the headline in which an opening tells that those far below are of teasers."""
_BESIDE = 3
"""Lines between the date of publication and that of the last change."""


class Title(NamedTuple):
    """The headline that was chosen."""

    found: Candidate
    confidence: float


class Day(NamedTuple):
    """A date that was chosen."""

    found: Dated
    day: dt.date
    confidence: float


class Authors(NamedTuple):
    """The byline that was chosen."""

    found: Group
    confidence: float


def title(page: Page) -> Title | None:
    """Return the headline of a page."""
    every = candidates(page)
    headlines = Headlines(page, every)
    rough = headlines.scores()
    place = certain(rough)
    if place is not None and not _is_marked_above(every, place) and (sure := _headline(page, every[place], every)):
        return Title(completed(rebuilt(sure, every), every), share(rough, place))
    found = shortlist(headlines, rough)
    scores = [score(features, "title") for _, features in found]
    for place in sorted(range(len(found)), key=lambda k: -scores[k]):
        if scores[place] <= 0:
            break
        chosen = above_deck(found, scores, place)
        shown = _headline(page, found[chosen][0], every)
        if shown:
            return Title(completed(rebuilt(shown, every), every), share(scores, chosen))
    rest = [one for one, _ in found if not _signs(page, one)]
    return _heading(rest) or _first_line(page, rest)


def _is_marked_above(found: Sequence[Candidate], place: int) -> bool:
    """Whether a candidate without the mark of a heading stands directly below one that has it."""
    one = found[place]
    return not one.level and any(upper.level and upper.last == one.first - 1 for upper in found)


def _headline(page: Page, one: Candidate, found: Sequence[Candidate]) -> Candidate | None:
    """Return a headline without the byline below it, ``None`` where it is one, a caption, or a sentence of the body."""
    one = led_to(page, one, found)
    if not one.level and (_is_sentence(page, one) or _is_caption(page, one) or _is_below_heading(page, one, found)):
        return None
    if _signs(page, one):
        return None
    return _without_names(page, one, found)


def _is_sentence(page: Page, one: Candidate) -> bool:
    """Whether a candidate is a sentence of the body: a headline that ends with a stop is shorter."""
    return one.first >= page.start and one.text[-1] == "." and len(one.text) > _STOPPED


def _is_below_heading(page: Page, one: Candidate, found: Sequence[Candidate]) -> bool:
    """Whether a candidate without the mark of a heading is a line of the body, below a heading of the first level."""
    return one.first > page.start and any(other.level == 1 and other.last < page.start for other in found)


def _is_caption(page: Page, one: Candidate) -> bool:
    """Whether a candidate ends in the credit of a picture."""
    return Phrases.of(page.language).credits(one.text)


def _signs(page: Page, one: Candidate) -> bool:
    """Whether a headline would be a byline, or a name and a day, and nothing else: "Ada Roe, 3 May 2024"."""
    if is_byline(page, one.first):
        return True
    dates = page.dates(one.first) if one.first == one.last else ()
    if not dates:
        return False
    text = page.lines[one.first].text
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
    if is_byline(page, one.last, desks=True):
        return True
    text, words = page.lines[one.last].text, lexicon(page.language)
    kind, names = read(text, words, page.dates(one.last))
    if kind == "opening":
        return True
    if kind != "name" or any(name.kind != "person" for name in names):
        return False
    rest = text[names[-1].end :].casefold().split()
    return not rest if len(names) > 1 else any(word.strip(",.") in words.role_ends for word in rest)


def _heading(found: Sequence[Candidate]) -> Title | None:
    """Return the only first-level Markdown heading of a page, for texts too short to rank anything by."""
    headings = [one for one in found if one.level == 1 and not one.cut]
    return Title(headings[0], _ONLY_HEADING) if len(headings) == 1 else None


def _first_line(page: Page, found: Sequence[Candidate]) -> Title | None:
    """Return a headline that nothing speaks for but its place: a short first line, apart from what follows."""
    for one in found:
        text = one.text
        if one.cut or one.first or one.last + 1 >= len(page.lines) or len(text) > _FIRST_LINE or text[-1] in _STOPS:
            continue
        apart = page.lines[one.last + 1].blanks > page.layout.spacing or one.level
        if apart and not page.dates(0) and len(page.text(_behind_names(page, one.last + 1))) > _NEXT_LINE:
            return Title(one, _PLACE_ONLY)
    return None


def _behind_names(page: Page, number: int) -> int:
    """Return the first line from here on that is neither a byline nor a date, nor a drop cap by itself."""
    stop = min(number + _SIGNED, len(page.lines))
    while number < stop and (
        page.dates(number) or len(page.text(number)) == 1 or is_byline(page, number) or _is_name(page, number)
    ):
        number += 1
    return number


def _is_name(page: Page, number: int) -> bool:
    """Whether a line is the name of a person whose given name is known."""
    text = page.lines[number].text
    if len(text) > _NAME:
        return False
    kind, names = read(text, lexicon(page.language))
    return kind == "name" and all(name.kind == "person" and knows(text[name.start : name.end]) for name in names)


def days(page: Page, anchor: int) -> tuple[Day | None, Day | None, Dated | None]:
    """Return the date of publication, that of the last change, and a date that stays ambiguous."""
    found = settle(page, dated(page, anchor))
    if not found:
        return None, None, None
    scores = [
        score(features, "date") - _OF_PICTURE * ("caption" in features)
        for features in describe_dates(page, found, anchor)
    ]
    published, confidence = _likeliest(*_beside_head(page, found, scores, anchor))
    if published is None:
        return None, None, None
    least = _SURE_BELOW if anchor <= published.line < page.start else _SURE_DAY[published.label]
    if confidence < min(least, _CHANGED):
        return None, None, None
    day, *others = published.found.readings
    if confidence < least:
        changed = published.label == "updated" and not others
        return None, Day(published, day, confidence) if changed else None, None
    if others:
        return None, None, published
    chosen = _first(found, Day(published, day, confidence))
    return chosen, _updated(found, chosen), None


def _beside_head(
    page: Page, found: Sequence[Dated], scores: Sequence[float], anchor: int
) -> tuple[Sequence[Dated], Sequence[float]]:
    """Return the dates without those that one between headline and prose is more likely than, as far as places tell.

    One that is called the day of publication there leaves none that has no label; any other, none far above the
    headline: that is the day on which the page was fetched.
    """
    head = [k for k, one in enumerate(found) if anchor < one.line < page.start and scores[k] > 0]
    if any(found[k].label == "published" for k in head):
        kept = [k for k, one in enumerate(found) if k in head or one.label]
    elif head:
        kept = [k for k, one in enumerate(found) if one.label or one.line > anchor - _MASTHEAD]
    else:
        return found, scores
    return [found[k] for k in kept], [scores[k] for k in kept]


def _likeliest(found: Sequence[Dated], scores: Sequence[float]) -> tuple[Dated | None, float]:
    """Return the best date and the probability of its day, wherever that day stands."""
    top = max(*scores, 0.0)
    shares = [math.exp(each - top) for each in scores]
    total = math.fsum(shares) + math.exp(-top)
    by_day: dict[tuple[dt.date, ...], float] = {}
    for one, part in zip(found, shares, strict=True):
        by_day[one.found.readings] = by_day.get(one.found.readings, 0.0) + part / total
    day = max(by_day, key=lambda readings: by_day[readings])
    place = max((k for k, one in enumerate(found) if one.found.readings == day), key=lambda k: scores[k])
    return found[place], by_day[day]


def _first(found: Sequence[Dated], chosen: Day) -> Day:
    """Return the day labelled as that of publication beside one that is labelled as that of the last change."""
    for one in found if chosen.found.label == "updated" else ():
        near = abs(one.line - chosen.found.line) <= _BESIDE
        if near and one.label == "published" and len(one.found.readings) == 1 and one.found.readings[0] <= chosen.day:
            return Day(one, one.found.readings[0], chosen.confidence)
    return chosen


def _updated(found: Sequence[Dated], published: Day) -> Day | None:
    """Return the date that is labelled as that of the last change, beside the date of publication."""
    for one in found:
        near = abs(one.line - published.found.line) <= _BESIDE
        if near and one.label == "updated" and one.start != published.found.start and len(one.found.readings) == 1:
            day = one.found.readings[0]
            if day >= published.day:
                return Day(one, day, published.confidence)
    return None


def authors(page: Page, anchor: int) -> Authors | None:
    """Return the byline of a page: the one that leaves no doubt, or the likeliest names, wherever they stand."""
    sure = certain_group(page, anchor)
    if sure:
        return Authors(trimmed(page, sure), _PLAIN)
    found = groups(page, anchor)
    if not found:
        box = boxed(page)
        return Authors(box, _CLOSING) if box else None
    scores = [
        score(features, "byline") - _OF_KIND * _is_kind(page, group)
        for group, features in zip(found, describe_groups(page, found, anchor), strict=True)
    ]
    top = max(*scores, 0.0)
    shares = [math.exp(each - top) for each in scores]
    total = math.fsum(shares) + math.exp(-top)
    first = _person_first(page, found, scores, anchor)
    said = first_name(page, found[first])
    confidence = (
        math.fsum(part for group, part in zip(found, shares, strict=True) if first_name(page, group) == said) / total
    )
    best, last = found[first], found[-1]
    if best.kind == "name" and best.first >= page.stop and (box := boxed(page)):
        return Authors(box, _CLOSING)
    if confidence >= _least(page, best) and (best.kind != "signed" or _closes(page, best)):
        return Authors(trimmed(page, best), confidence)
    if last.kind == "signed" and _closes(page, last):
        return Authors(last, _CLOSING)
    box = boxed(page)
    return Authors(box, _CLOSING) if box else None


def _is_kind(page: Page, group: Group) -> bool:
    """Whether a group says what kind of text it stands beside, or what an agency is, and names nobody."""
    return group.names[0].kind != "person" and first_name(page, group).casefold() in NO_ROOMS


def _person_first(page: Page, found: Sequence[Group], scores: Sequence[float], anchor: int) -> int:
    """Return the place of the likeliest group, or of the byline of a person close to that of a newsroom below it."""
    first = max(range(len(found)), key=lambda k: scores[k])
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

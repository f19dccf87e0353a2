"""Headlines in print: lines of a narrow column, and what stands above and below them; texts written for the purpose."""

from __future__ import annotations

from textwrap import wrap

import pytest

from articleparse import Role, parse
from articleparse.fields.candidate import Candidate
from articleparse.fields.marks import key
from articleparse.fields.page import Page
from articleparse.fields.title import candidates
from articleparse.fields.title_whole import stretched
from articleparse.lines import Label, Layout
from articleparse.stages.segment import segment

TAIL = (
    "The bakers of the islands had no flour left, and the school was closed for want of oil. Nobody was hurt in any of "
    "the storms, the council said, and the bill would be paid by the county before the end of the year."
)
BODY = (
    "The drought of the valley has ended after forty days, and the rain fell on the fields all night long. Farmers who "
    "had waited since spring went out at dawn to look at the river, which carried brown water again. The mayor said "
    "that the reservoir would be full by autumn, if the rain went on as the forecast had promised to the council."
)


def _page(*texts: str, language: str = "en", width: int | None = 60) -> Page:
    lines = segment("\n".join(texts))
    labels = [Label(Role.PARAGRAPH if line.text in BODY + TAIL else Role.OTHER, "test", 1.0) for line in lines]
    layout = Layout(width=width, continues=(False,) * len(lines), furniture={}, language=language)
    return Page(lines, labels, layout, language)


def _said(page: Page) -> set[str]:
    return {one.text for one in candidates(page)}


def test_a_headline_of_few_words_a_line_far_above_the_body_is_a_candidate() -> None:
    """In a narrow column it has a word or two a line, and more lines than any other."""
    head = wrap("Rain ends the long drought of the valley and fills every river and each of its lakes", 10)
    deck = wrap("After forty dry days the farmers sow again, and the mayor is glad of every drop", 24)
    assert " ".join(head) in _said(_page(*head, *deck, "By Ada Roe", "3 May 2024", *wrap(BODY, 60)))


def test_a_headline_behind_the_end_of_another_article_is_a_candidate() -> None:
    """Prose that ends with a stop may be another article's; a line that goes on from prose begins no headline."""
    head = ("Rain ends the long drought", "of the valley")
    assert " ".join(head) in _said(_page(*wrap(TAIL, 60), *head, "By Ada Roe", *wrap(BODY, 60)))


def test_a_word_that_the_body_has_is_no_name_of_the_site() -> None:
    """The name of a site ends a line by itself; "Heavy" of a headline stands inside of one."""
    head = ("Fire at the Old Mill in", "Harbourtown – Heavy", "smoke over the river")
    assert " ".join(head) in _said(_page(*head, "By Ada Roe", "Heavy rain fell on the old mill.", *wrap(BODY, 60)))


def test_letters_apart_are_no_line_of_the_headline_above_them() -> None:
    """They are a kicker or a byline, set so by the page."""
    head = ("Rain ends the long drought of the valley and", "fills the rivers")
    page = _page(*head, "A D A R O E", *wrap(BODY, 60))
    assert " ".join(head) in _said(page)
    assert not any("A D A" in text for text in _said(page) if text.startswith("Rain"))


def _line(first: int, last: int, text: str) -> Candidate:
    return Candidate(first, last, 0, len(text), text, key(text), 0, "")


STRETCHED = [
    (("Rain ends the drought, farmers", "of the valley rejoice"), 0, 0, True),
    (("Rain ends the drought, farmers", "of the valley rejoice"), 1, 1, True),
    (("Mayor thanks the", "Valley Rowers"), 1, 1, True),
    (("Ex-Minister heads Rain-", "Institute"), 1, 1, True),
    (("Rain ends the drought", "by Ada Roe"), 0, 0, False),
    (("Weather", "Rain ends the drought"), 1, 1, False),
    (("Rain ends the drought", "Farmers rejoice"), 0, 0, False),
]


@pytest.mark.parametrize(("lines", "first", "last", "whole"), STRETCHED)
def test_a_headline_has_the_lines_that_cannot_stand_alone(
    lines: tuple[str, str], first: int, last: int, *, whole: bool
) -> None:
    """It does not begin in small letters or behind "the", nor end above small letters that sign nothing."""
    one, both = _line(first, last, lines[first]), _line(0, 1, " ".join(lines))
    assert stretched(_page(*lines, BODY), one, [one, both]) is (both if whole else one)


def test_what_is_no_print_is_not_stretched() -> None:
    """Lines of a web page stand each for itself."""
    one, both = _line(0, 0, "Rain ends the drought"), _line(0, 1, "Rain ends the drought read more")
    assert stretched(_page("Rain ends the drought", "read more", BODY, width=None), one, [one, both]) is one


def test_a_running_head_that_ends_inside_a_word_is_given_whole() -> None:
    """It was cut to its width without a sign."""
    torn, whole = _line(0, 0, "Rain at last in the val"), _line(2, 2, "Rain at last in the valley of the Ludrin")
    assert stretched(_page(torn.text, "1", whole.text, BODY), torn, [torn, whole]) is whole


@pytest.mark.parametrize("last", ["Ada Roe, 3 May 2024", "Ada Roe"])
def test_a_name_below_the_headline_is_the_byline(last: str) -> None:
    """A name that the article does not say again wrote it, with its day or without."""
    head = ("Rain ends the long drought of the valley and", "fills its rivers")
    article = parse("\n".join((*head, last, "", *wrap(BODY, 60))))
    assert article.title == " ".join(head)


def test_the_first_lines_above_a_byline_are_the_headline() -> None:
    """Where nothing else speaks for them: no word of theirs comes again below."""
    head = ("Ferries stay", "in the harbour")
    assert parse("\n".join((*head, "By Ada Roe", "3 May 2024", *wrap(BODY, 28)))).title == " ".join(head)

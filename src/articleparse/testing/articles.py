"""Clean articles: what a parse should give back, and how it looks before anything spoils it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

import attrs

from .stock import stock

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["CleanArticle", "compose"]


@attrs.frozen(kw_only=True)
class CleanArticle:
    """An article whose parts are known, written by us from a stock of phrases.

    Example:
        >>> from articleparse.testing import compose
        >>> print(compose("en", authors=(3,), sentences=((0, 40), (7,))).render()[:72])
        Stone bridge waits for its repair
        <BLANKLINE>
        By Samuel Penhallow
        <BLANKLINE>
        The city council
    """

    __match_args__ = ("language", "title", "authors", "published", "paragraphs")

    language: str
    """ISO 639-1 code."""
    title: str
    authors: tuple[str, ...]
    published: dt.date | None
    paragraphs: tuple[str, ...]

    @property
    def byline(self) -> str | None:
        """The line that names the authors, as the language has it."""
        return stock(self.language).signed(self.authors) if self.authors else None

    @property
    def date_line(self) -> str | None:
        """The line that gives the date, as the language has it."""
        return stock(self.language).dated(self.published) if self.published else None

    @property
    def text(self) -> str:
        """The paragraphs, joined by a blank line: what ``Article.text`` should be."""
        return "\n\n".join(self.paragraphs)

    def render(self, form: Literal["text", "markdown"] = "text") -> str:
        """Return the article as plain text or as Markdown, one line a paragraph, ended by a line feed."""
        title = f"# {self.title}" if form == "markdown" else self.title
        byline = f"*{self.byline}*" if form == "markdown" and self.byline else self.byline
        parts = (title, byline, self.date_line, *self.paragraphs)
        return "\n\n".join(part for part in parts if part) + "\n"


def compose(
    language: str = "en",
    *,
    title: int = 0,
    authors: Sequence[int] = (),
    published: dt.date | None = None,
    sentences: Sequence[Sequence[int]] = ((0, 40, 80), (121, 161), (202, 27, 67)),
) -> CleanArticle:
    """Return the clean article of the given choices: numbers of phrases in the stock of a language.

    Args:
        language: ISO 639-1 code, one of ``LANGUAGES``.
        title: Number of the headline.
        authors: Numbers of persons; nobody is named where it is empty.
        published: The date that the article states.
        sentences: For each paragraph the numbers of its sentences.

    Raises:
        KeyError: There is no stock for the language.
    """
    phrases = stock(language)
    return CleanArticle(
        language=language,
        title=phrases.headlines[title % len(phrases.headlines)],
        authors=tuple(phrases.person(number) for number in authors),
        published=published,
        paragraphs=tuple(
            phrases.between.join(phrases.say(number % phrases.size) for number in numbers) for numbers in sentences
        ),
    )

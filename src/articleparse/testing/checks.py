"""Checks: one for each promise, for tests of your own rules, profiles and settings.

Each raises ``AssertionError`` with what went wrong, and where; none returns anything but
:func:`check_total`, which hands on the record. They look at the record from outside: texts are
rebuilt here from the ledger in another way than ``parse`` does it, so that a mistake in
:func:`articleparse.ledger.replay` does not pass for the truth.

The module is long since the checks are many; none is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from ..article import Article
from ..kinds import BOILERPLATE, RepairKind, Role
from ..ledger import DECK, replay

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..records import Repair, Span

__all__ = [
    "assert_promises",
    "check_deterministic",
    "check_idempotent",
    "check_located",
    "check_nothing_invented",
    "check_ordered",
    "check_replayable",
    "check_tiled",
    "check_total",
]

_ADDING = frozenset(
    {RepairKind.LIGATURE, RepairKind.ENCODING, RepairKind.CASE, RepairKind.DATE, RepairKind.WORD, RepairKind.DROP_CAP}
)
"""Kinds of repair that may write a sign which was not there; all others only leave out and space."""

_SINGLE = ("title", "subtitle", "dateline", "publisher", "url")
_DATES = ("published", "updated")


def hold(condition: object, message: str) -> None:
    """Raise ``AssertionError`` unless a condition holds: ``assert``, but for ``python -O`` too."""
    if not condition:
        raise AssertionError(message)


def _visible(text: str) -> str:
    return "".join(text.split())


def check_total(parse: Callable[[str], Article], raw: str) -> Article:
    """Check Total: parsing any ``str`` gives a record, and the record holds that text.

    Args:
        parse: ``articleparse.parse``, or the method of a parser of your own.
        raw: Any text.

    Returns:
        The record.
    """
    article = parse(raw)
    hold(isinstance(article, Article), f"{article!r} is no Article")
    hold(article.raw == raw, "the record holds another raw text")
    return article


def check_tiled(article: Article) -> None:
    """Check Tiled: the ledger's slices, concatenated, are the raw text, and none is empty."""
    at = 0
    for entry in article.ledger:
        hold(entry.start == at, f"{'gap' if entry.start > at else 'overlap'} before {entry}")
        hold(entry.end > entry.start, f"empty: {entry}")
        hold(isinstance(entry.role, Role) and entry.rule, f"no role or no rule: {entry}")
        hold(0 <= entry.confidence <= 1, f"confidence is not from 0 to 1: {entry}")
        at = entry.end
    hold(at == len(article.raw), f"the ledger ends at {at}, the raw text at {len(article.raw)}")
    for entry in article.ledger:
        if entry.role is Role.SPACE:
            hold(not article.raw[entry.start : entry.end].strip(), f"white space that is none: {entry}")
    removed = [(entry.role, entry.start, entry.end) for entry in article.ledger if entry.role in BOILERPLATE]
    listed = [(removal.kind, removal.span.start, removal.span.end) for removal in article.removed]
    hold(removed == listed, "the removals are not the ledger's boilerplate")
    for removal in article.removed:
        hold(removal.text == article.raw[removal.span.start : removal.span.end], f"not the raw text: {removal}")


def check_replayable(article: Article) -> None:
    """Check Replayable: raw text, ledger and repairs alone rebuild the body and every field."""
    rebuilt = replay(article.raw, article.ledger, article.repairs)
    blocks = [(run.role.value, run.text, run.spans) for run in rebuilt.blocks]
    listed = [(block.kind.value, block.text, block.spans) for block in article.blocks]
    hold(blocks == listed, f"the ledger gives {blocks}, the record has {listed}")
    values: dict[str, list[str]] = {}
    for run in rebuilt.fields:
        if run.text:
            values.setdefault(run.role.value, []).append(run.text)
    hold(tuple(values.get("author", ())) == article.authors, "the authors differ")
    for name in _SINGLE:
        hold(values.get(name, [None])[0] == getattr(article, name), f"{name} differs")
    for name in _DATES:
        date = getattr(article, name)
        hold(values.get(name, [None])[0] == (date and date.isoformat()), f"{name} differs")


def check_nothing_invented(article: Article) -> None:
    """Check Nothing invented: every non-space character of the output comes from the raw text or a named repair."""
    _check_repairs(article)
    edited = _Edited(article)
    for block in article.blocks:
        source = "".join(edited.text(span.start, span.end) for span in block.spans)
        hold(_visible(block.text) == _visible(source), f"{block.text!r} is not what its spans say: {source!r}")
    for name in (*_SINGLE, *_DATES):
        value = getattr(article, name)
        if value is not None:
            _check_value(article, edited, Role(name), str(value))
    for author in article.authors:
        _check_value(article, edited, Role.AUTHOR, author)


def _check_repairs(article: Article) -> None:
    end = 0
    for repair in article.repairs:
        start, stop = repair.span.start, repair.span.end
        hold(repair.before == article.raw[start:stop], f"not the raw text: {repair}")
        hold(repair.rule, f"no rule: {repair}")
        hold(0 <= repair.confidence <= 1, f"confidence is not from 0 to 1: {repair}")
        hold(start >= end, f"overlaps the repair before it: {repair}")
        end = stop
        if repair.kind not in _ADDING:
            added = Counter(_visible(repair.after)) - Counter(_visible(repair.before))
            if repair.kind is RepairKind.HYPHEN and repair.before:  # some extractors write U+0002 or U+FFFE for it
                added -= Counter("-")
            hold(not added, f"writes what was not there: {repair}")


def _check_value(article: Article, edited: _Edited, role: Role, value: str) -> None:
    own = [entry for entry in article.ledger if entry.role is role]
    if role is Role.SUBTITLE and not own:
        own = [entry for entry in article.ledger if entry.rule == DECK]
    found = "".join(edited.text(entry.start, entry.end) for entry in own)
    hold(_visible(value) in _visible(found), f"{role} {value!r} is not in what its entries say: {found!r}")


class _Edited:
    """A raw text with its repairs made, to be asked for stretches of it."""

    def __init__(self, article: Article) -> None:
        self._raw = article.raw
        self._repairs = article.repairs
        self._starts = [repair.span.start for repair in article.repairs]

    def text(self, start: int, end: int) -> str:
        """Return ``raw[start:end]`` with the repairs inside it."""
        out, at = [], start
        for repair in self._inside(start, end):
            out += [self._raw[at : repair.span.start], repair.after]
            at = repair.span.end
        return "".join([*out, self._raw[at:end]])

    def _inside(self, start: int, end: int) -> Iterable[Repair]:
        number = bisect_left(self._starts, start)
        while number < len(self._repairs) and self._repairs[number].span.end <= end:
            yield self._repairs[number]
            number += 1


def check_ordered(article: Article) -> None:
    """Check Ordered: body blocks keep the order of the raw text, and none reaches into another."""
    at = 0
    for block in article.blocks:
        hold(block.spans, f"stands nowhere: {block}")
        for span in block.spans:
            hold(at <= span.start < span.end, f"span {span} of {block.text!r} is out of order")
            at = span.end
    hold(at <= len(article.raw), "a span reaches beyond the raw text")


def check_located(article: Article) -> None:
    """Check Located: ``locate(i)`` is what ``text[i]`` stands for, and ``locate_raw`` is the way back.

    Takes time in proportion to the length of the texts, a few microseconds a character.
    """
    raw, clean = article.raw, article.text
    named = {(repair.span.start, repair.span.end): repair.after for repair in article.repairs}
    at = 0
    for index, sign in enumerate(clean):
        span = article.locate(index)
        hold(at <= span.start <= span.end <= len(raw), f"text[{index}] is out of order at {span}")
        at = span.start
        same = span.end == span.start + 1 and raw[span.start] == sign
        written = sign in named.get((span.start, span.end), "")
        hold(same or written or sign == "\n", f"text[{index}] is {sign!r}, not what stands at {span}")
        if span.start < span.end:
            back = article.locate_raw(span.start)
            hold(back is not None and article.locate(back) == span, f"text[{index}], at {span}, leads back to {back}")
    _check_boundaries(article)
    kept = {index for block in article.blocks for span in block.spans for index in (span.start, span.end - 1)}
    for index in kept:
        back = article.locate_raw(index)
        hold(back is None or 0 <= back < len(clean), f"raw[{index}] leads out of the text: {back}")


def _check_boundaries(article: Article) -> None:
    """Offsets that the texts do not have are refused, and separators stand between their blocks."""
    for index in (-1, len(article.text)):
        try:
            span: Span | None = article.locate(index)
        except IndexError:
            span = None
        hold(span is None, f"text[{index}] does not exist, yet it is said to stand at {span}")
    at = 0
    for block, then in zip(article.blocks, article.blocks[1:], strict=False):
        at += len(block.text)
        span = article.locate(at)
        hold(
            block.spans[0].start <= span.start <= span.end <= then.spans[-1].end,
            f"the separator before {then.text!r} stands at {span}",
        )
        at += 2


def check_deterministic(parse: Callable[[str], Article], raw: str, *others: str) -> None:
    """Check Deterministic: the same text gives the same record, whatever was parsed in between."""
    first = parse(raw)
    for other in others:
        parse(other)
    hold(parse(raw) == first, "the second record differs from the first")
    hold(parse("".join(list(raw))) == first, "an equal text gives another record")


def check_idempotent(parse: Callable[[str], Article], raw: str) -> None:
    """Check Idempotent: ``to_markdown()``, parsed, gives the same title, authors, date and paragraphs."""
    first = parse(raw)
    markdown = first.to_markdown()
    again = parse(markdown)
    for name in ("title", "authors", "published", "paragraphs"):
        was, now = getattr(first, name), getattr(again, name)
        hold(was == now, f"{name} was {was!r} and is {now!r} after {markdown!r}")


def assert_promises(article: Article) -> None:
    r"""Check what a record alone can show: tiled, replayable, nothing invented, ordered, located.

    Example:
        >>> import articleparse as ap
        >>> assert_promises(ap.parse("# Rain at last\n\nThe drought of the valley has\nended."))
    """
    check_tiled(article)
    check_replayable(article)
    check_nothing_invented(article)
    check_ordered(article)
    check_located(article)

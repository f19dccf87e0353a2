"""Samples for the rankings of the fields: pages with labels as good, and as bad, as a parse meets them.

Each page is cut into lines and labelled, and its labels are spoilt, so that the rankings do not
rely on them more than they may:

- seven pages of ten have the labels of the label model, some with stray ones near the head of the body;
- the others have those that the truth gives, some with stray ones likewise;
- of one page in eight, and of each second typeset text, all lines above the body are called body;
- one page in twelve is there again without its head: it has no headline, and others of its fields only if its end
  says them.

Of further pages only the lines are labelled, those of the headline among them: they teach titles, not dates or names.
"""

from __future__ import annotations

import gzip
import json
import re
import unicodedata
from collections import defaultdict
from itertools import groupby
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

from ..config import Config
from ..fields.marks import key, plain
from ..fields.page import Page
from ..kinds import Role
from ..lines import Label, Layout, Line
from ..stages.label import label
from ..stages.segment import segment
from ..stages.survey import survey
from .typeset import typeset

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

__all__ = ["Sample", "fold", "headed", "samples"]

_CODE = 2
"""Letters of the code of a language."""
_MODEL, _STRAY, _HEADLESS = 0.7, 0.4, 0.08
"""Shares of the pages: with the labels of the model, of those with stray labels, and that are there without a head."""
_LOST = {"print": 0.5, "typeset": 0.2}
"""Share of the pages whose labels do not tell the head from the body, by source."""
_LOST_ELSEWHERE = 0.12
_SETTINGS = 3
"""Layouts in which each article is set."""
_TELLING = 25
"""Letters and spaces from which a line that is part of the body's text is body wherever it stands."""
_LEAST = 400
"""Characters that a text without its head must have."""

_UNSEEN = {"title": False, "authors": None, "date": None}
"""What is known to be in a text without its head: its end may name authors and day yet."""

_body = Label(Role.PARAGRAPH, "truth", 0.9)
_other = Label(Role.OTHER, "truth", 0.5)
_words = re.compile(r"\w+").findall
_FOLDED = str.maketrans(dict.fromkeys("“”„‟«»‹›", '"') | dict.fromkeys("‘’‚‛`´", "'") | dict.fromkeys("‐‑‒–—―−", "-"))  # noqa: RUF001
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"))


def fold(text: str) -> str:
    """Return a text with the variants of quotes and dashes made one."""
    return " ".join(unicodedata.normalize("NFKC", text.translate(_INVISIBLE)).translate(_FOLDED).split())


class Sample(NamedTuple):
    """A labelled page, and what is known of its fields."""

    source: str
    site: str
    """Pages of one site are never in two folds."""
    raw: str
    page: Page
    truth: dict[str, Any]
    """``title``, ``date``, ``date_also`` and ``authors``."""
    visible: dict[str, bool | None]
    """Whether the text has each of them; ``None`` where nobody knows."""
    headless: bool = False


class _Case(NamedTuple):
    """A text with its truth, before it is labelled."""

    record: dict[str, Any]
    body: list[str]
    """What is body, for :func:`_true_labels`."""


def samples(data: Path, every: int = 1, seed: int = 1, more: Iterable[Path] = ()) -> Iterator[Sample]:
    """Yield the samples of a folder with ``web`` and ``print``; ``every`` takes one case in so many.

    ``more`` are files of pages of the web whose truth has every part of the body, as those of ``fundus`` have.
    """
    random = Random(seed)
    cases = [*_web_cases(data), *_print_cases(data), *_typeset_cases(data), *_more_cases(more)]
    for case in cases[::every]:
        sample = _spoilt(case, random)
        yield sample
        if random.random() < _HEADLESS:
            yield from _beheaded(case.record, sample.page)


def headed(data: Path, every: int = 1, seed: int = 5) -> Iterator[Sample]:
    """Yield the pages of which only the lines are labelled; ``truth["headlines"]`` has those of the headline.

    Several extractors agree on the labels; most of these pages are of other sites, and of other languages.
    """
    random, others = Random(seed), {"fundus", "trafilatura"}
    for row in [*_records(data / "web" / "lines.dev.jsonl.gz")][::every]:
        headlines = _headlines(row["lines"])
        if not headlines or row["id"].split("/")[0] in others:
            continue
        raw = "".join(" ".join(text.splitlines()) + "\n" for text, _ in row["lines"])
        truth = {"title": None, "authors": [], "date": None, "headlines": headlines}
        visible = {"title": True, "authors": None, "date": None}
        record = {**row, "raw": raw, "source": "lines", "truth": truth, "visible": visible}
        yield _spoilt(_Case(record, [_body_of(row["lines"])]), random)


def _headlines(lines: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Return the lines of each headline: a run of lines that are labelled so, or each of a run that repeats itself."""
    shown = [(plain(text), label) for text, label in lines if text.strip()]
    runs = [[text for text, _ in run] for title, run in groupby(shown, key=lambda row: row[1] == "title") if title]
    return [run if len(set(map(key, run))) > 1 else run[:1] for run in runs]


def _spoilt(case: _Case, random: Random) -> Sample:
    """Return a case with its labels, in some cases such as do not tell the head from the body."""
    lines, labels, layout = _labelled(case, random)
    if random.random() < _LOST.get(case.record["source"], _LOST_ELSEWHERE):
        first = _first(labels)
        above = range(max(0, first - 10), first)
        labels = [_body if number in above else one for number, one in enumerate(labels)]
    return _sample(case.record, lines, labels, layout)


def _records(path: Path) -> Iterator[dict[str, Any]]:
    if path.exists():
        with gzip.open(path, "rt", encoding="utf-8") as file:
            yield from map(json.loads, file)


def _web_cases(data: Path) -> Iterator[_Case]:
    """Yield pages of the web; those of which only fragments are known take their body from labelled lines."""
    yield from map(_whole, _records(data / "web" / "fundus.dev.jsonl.gz"))
    known = defaultdict(list)
    for row in _records(data / "web" / "lines.dev.jsonl.gz"):
        known[_name(row)].append(_body_of(row["lines"]))
    for record in _records(data / "web" / "trafilatura.dev.jsonl.gz"):
        if body := known.get(_name(record)):
            yield _Case(record, [*body, _normal(record["truth"]["with"])])


def _more_cases(paths: Iterable[Path]) -> Iterator[_Case]:
    """Yield the pages of further files; an article without its headline in the truth teaches nothing of a head."""
    for path in paths:
        for record in filter(lambda record: record["truth"]["title"], _records(path)):
            yield _whole({**record, "source": path.name.partition(".")[0]})


def _whole(record: dict[str, Any]) -> _Case:
    """Return a page whose truth has every part of the body."""
    parts = [part["text"] for part in record["truth"]["paragraphs"] if part["kind"] in {"paragraph", "heading"}]
    return _Case(record, [_normal(parts)])


def _print_cases(data: Path) -> Iterator[_Case]:
    """Yield typeset texts: their titles are always there, and so are dates and authors if the truth has any.

    Most are articles of the pages of the web, and so of the same sites.
    """
    sites = {record.get("publisher"): record["site"] for record in _records(data / "web" / "fundus.dev.jsonl.gz")}
    for record in _records(data / "print" / "print.dev.jsonl.gz"):
        truth = record["truth"]
        visible = {"title": True, "authors": bool(truth["authors"]), "date": True if truth["date"] else None}
        parts = [part["text"] for part in truth["paragraphs"] if part["kind"] != "summary"]
        site = sites.get(record["publisher"], record["publisher"])
        yield _Case({**record, "source": "print", "site": site, "visible": visible}, [_normal(parts)])


def _typeset_cases(data: Path) -> Iterator[_Case]:
    """Yield the articles of pages of the web as print has them, each in several layouts."""
    random, seen = Random(3), set()
    for record in _records(data / "web" / "fundus.dev.jsonl.gz"):
        if (name := _name(record)) in seen:
            continue
        seen.add(name)
        parts = [part["text"] for part in record["truth"]["paragraphs"] if part["kind"] != "summary"]
        for _ in range(_SETTINGS):
            made = typeset(record, random)
            if made:
                yield _Case(made, [_normal(parts)])


def _body_of(lines: Iterable[tuple[str, str]]) -> str:
    """Return the text of the labelled lines that are body."""
    return _normal([plain(text) for text, kind in lines if kind in {"paragraph", "body", "heading"} if text.strip()])


def _name(record: dict[str, Any]) -> str:
    return str(record["id"]).split("#")[0]


def _normal(texts: Iterable[str]) -> str:
    return " ".join(_words(" ".join(texts).casefold()))


def _labelled(case: _Case, random: Random) -> tuple[Sequence[Line], list[Label], Layout]:
    """Return the lines of a case with labels by the model or by the truth, some of them stray."""
    lines = segment(case.record["raw"])
    if random.random() < _MODEL:
        layout = survey(lines, Config())
        labels = list(label(lines, layout, Config()))
        return lines, _astray(lines, labels, random) if random.random() < _STRAY else labels, layout
    language = case.record["lang"]
    layout = survey(lines, Config(language=language if len(language) == _CODE else None))  # "zxx" is no language
    return lines, _strewn(lines, _true_labels(lines, case.body), random), layout


def _astray(lines: Sequence[Line], labels: list[Label], random: Random) -> list[Label]:
    """Return the labels of the model, one in five near the head of the body turned into its contrary."""
    first = _first(labels)
    out = list(labels)
    for number in range(max(0, first - 12), min(len(lines), first + 4)):
        if random.random() >= 0.2:  # noqa: PLR2004 - one in five
            continue
        if out[number].role is Role.PARAGRAPH:
            out[number] = _other
        elif len(lines[number].text) > 60:  # noqa: PLR2004 - only long lines are taken for body
            out[number] = _body
    return out


def _strewn(lines: Sequence[Line], labels: list[Label], random: Random) -> list[Label]:
    """Return the labels of the truth, some long lines above the body called body, and some of its first lines not."""
    first = _first(labels)
    out = list(labels)
    for number in range(max(0, first - 15), first):
        if len(lines[number].text) > 80 and random.random() < 0.3:  # noqa: PLR2004 - teasers that look like body
            out[number] = _body
    for number in range(first, min(first + 3, len(lines))):
        if random.random() < 0.15:  # noqa: PLR2004 - first lines that look like none
            out[number] = _other
    return out


def _true_labels(lines: Sequence[Line], body: Sequence[str]) -> list[Label]:
    """Return labels by the body's text: lines that are part of it, short ones if they stand between such lines."""
    texts = [_normal([plain(line.text)]) for line in lines]
    inside = [bool(text) and any(text in one for one in body) for text in texts]
    for number, text in enumerate(texts):
        if inside[number] and len(text) < _TELLING:
            inside[number] = 0 < number < len(lines) - 1 and inside[number - 1] and inside[number + 1]
    return [_body if one else _other for one in inside]


def _first(labels: Sequence[Label]) -> int:
    return next((number for number, one in enumerate(labels) if one.role is Role.PARAGRAPH), 0)


def _beheaded(record: dict[str, Any], page: Page) -> Iterator[Sample]:
    """Yield the text again from the first line of its body on, if enough is left of it."""
    start = page.lines[page.start].start if page.start < len(page.lines) else 0
    raw = record["raw"][start:]
    if len(raw) > _LEAST:
        lines = segment(raw)
        layout = survey(lines, Config())
        changed = {**record, "raw": raw, "truth": {**record["truth"], "title": None}, "visible": _UNSEEN}
        yield _sample(changed, lines, label(lines, layout, Config()), layout)._replace(headless=True)


def _sample(record: dict[str, Any], lines: Sequence[Line], labels: Sequence[Label], layout: Layout) -> Sample:
    page = Page(lines, labels, layout, layout.language)
    site = record.get("site") or record["publisher"]
    return Sample(record["source"], site, record["raw"], page, record["truth"], record["visible"])

"""The nine promises of the ledger, each searched for a text that breaks it.

A promise is checked on texts of every kind and on spoiled articles, under settings of every kind.
"""

from __future__ import annotations

import hashlib
import json
import os
import pickle
import re
import subprocess
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import oracle
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import articleparse as ap
from articleparse import testing as apt

SCRAPS = st.text('*_|,:-.·("/\N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE} ', min_size=1, max_size=5)


@st.composite
def scrapped(draw: st.DrawFn) -> str:
    """Draw a spoiled article with lines of marks and blanks strewn among its own, as around a byline."""
    lines = draw(apt.spoiled_articles()).raw.split("\n")
    for scrap in draw(st.lists(SCRAPS, min_size=1, max_size=6)):
        lines.insert(draw(st.integers(0, len(lines))), scrap)
    return "\n".join(lines)


TEXTS = apt.raw_texts() | apt.spoiled_articles().map(lambda spoiled: spoiled.raw) | scrapped()
CONFIGS = st.just(ap.Config()) | apt.configs()

FIXED = (
    "",
    " \n\t\n",
    "\0",
    "\ud800\n\udfff",
    "\ufeff# A title\r\n\r\nA line\u2028and another\x85and a third\x0b.",
    "\f\f\f",
    "- \n" * 9,
    "\r00000000000000:000000000000000A\ufffe\n0000:: a0",
    "---\ngenerator: articleparse\n",
    '---\ngenerator: articleparse\ntitle: "A \\" b"\nauthors: ["C", ""]\npublished: 2024-02-30\n---\n\n```table\na\n',
)
"""Texts that are tried each time."""


def _articles(raw: str, config: ap.Config) -> ap.Article:
    return ap.Parser(config).parse(raw)


class TestTotal:
    """Promise 1. Total: no ``str`` raises (lone surrogates, NUL, 10 MB on one line included)."""

    @given(TEXTS, CONFIGS)
    def test_total(self, raw: str, config: ap.Config) -> None:
        """Any text under any settings gives a record of that text."""
        apt.check_total(ap.Parser(config).parse, raw)

    @pytest.mark.parametrize("raw", FIXED, ids=ascii)
    def test_fixed_texts(self, raw: str) -> None:
        """Texts known to be odd keep every promise, not only this one."""
        article = apt.check_total(ap.parse, raw)
        apt.assert_promises(article)
        apt.check_idempotent(ap.parse, raw)

    @given(TEXTS, CONFIGS)
    def test_every_view_of_a_record(self, raw: str, config: ap.Config) -> None:
        """What a record can show of itself raises no more than parsing does."""
        article = _articles(raw, config)
        assert article.text == "\n\n".join(block.text for block in article.blocks)
        assert set(article.paragraphs) <= {block.text for block in article.blocks}
        assert isinstance(article.to_markdown(), str)
        assert repr(article)

    @pytest.mark.parametrize("raw", [None, b"Rain.", 7, ["Rain."]])
    def test_no_text_is_a_type_error(self, raw: object) -> None:
        """What is no ``str`` is a ``TypeError``, and no record."""
        with pytest.raises(TypeError):
            ap.parse(raw)  # type: ignore[arg-type]


class TestTiled:
    """Promise 2. Tiled: the ledger's slices, concatenated, are the raw text."""

    @given(TEXTS, CONFIGS)
    def test_tiled(self, raw: str, config: ap.Config) -> None:
        """No gap, no overlap, one role for each code point."""
        article = _articles(raw, config)
        apt.check_tiled(article)
        assert "".join(raw[entry.start : entry.end] for entry in article.ledger) == raw


class TestReplayable:
    """Promise 3. Replayable: raw + ledger + repairs alone rebuild ``article.text`` and every field."""

    @given(TEXTS, CONFIGS)
    def test_replayable(self, raw: str, config: ap.Config) -> None:
        """The replay that ships gives what the record says."""
        apt.check_replayable(_articles(raw, config))

    @given(TEXTS, CONFIGS)
    def test_by_the_written_rules(self, raw: str, config: ap.Config) -> None:
        """So does a second one, written from the rules of replay alone, one character at a time."""
        article = _articles(raw, config)
        blocks, fields = oracle.replay(article.raw, article.ledger, article.repairs)
        assert blocks == [(block.kind.value, block.text) for block in article.blocks]
        for name in ("title", "subtitle", "dateline", "publisher", "url"):
            assert fields.get(name, [None])[0] == getattr(article, name)
        for name in ("published", "updated"):
            value = getattr(article, name)
            assert fields.get(name, [None])[0] == (value and value.isoformat())
        assert tuple(fields.get("author", ())) == article.authors

    @given(TEXTS, CONFIGS)
    @example("\ud800\udc00", ap.Config())
    def test_dictionary_is_a_record(self, raw: str, config: ap.Config) -> None:
        """A record survives JSON and pickle, so the account can be kept and replayed elsewhere.

        JSON has no two halves of a surrogate pair: it reads them as the one character that they stand for.
        """
        article = _articles(raw, config)
        whole = json.loads(json.dumps(raw)) == raw
        assert whole or re.search("[\ud800-\udbff][\udc00-\udfff]", raw)
        stored = json.loads(json.dumps(article.to_dict())) if whole else article.to_dict()
        assert ap.Article.from_dict(stored) == article
        assert pickle.loads(pickle.dumps(article)) == article


class TestNothingInvented:
    """Promise 4. Nothing invented: every non-space character of an output field comes from the raw text,
    or from a named repair of it.
    """  # noqa: D205 - the promise is quoted as it is

    @given(TEXTS, CONFIGS)
    def test_nothing_invented(self, raw: str, config: ap.Config) -> None:
        """Blocks and fields are their entries with the repairs made, and repairs write only what their kind may."""
        apt.check_nothing_invented(_articles(raw, config))

    @given(apt.spoiled_articles(), CONFIGS)
    def test_no_more_signs_than_the_text_has(self, spoiled: apt.Spoiled, config: ap.Config) -> None:
        """Counted over the whole body, no sign occurs more often than in the raw text and the repairs together."""
        article = _articles(spoiled.raw, config)
        there = Counter(article.raw) + Counter(sign for repair in article.repairs for sign in repair.after)
        assert not Counter("".join(article.text.split())) - there


class TestOrdered:
    """Promise 5. Ordered: body blocks keep the order of the raw text."""

    @given(TEXTS, CONFIGS)
    def test_ordered(self, raw: str, config: ap.Config) -> None:
        """The spans of all blocks, one after another, go forward only."""
        apt.check_ordered(_articles(raw, config))


class TestLocated:
    """Promise 6. Located: ``article.locate(i)`` gives the ``Span`` of the raw text that ``article.text[i]``
    stands for (for a space that mends a break: the break), and ``article.locate_raw(j)`` the way back.
    """  # noqa: D205 - the promise is quoted as it is

    @given(TEXTS, CONFIGS)
    def test_located(self, raw: str, config: ap.Config) -> None:
        """Every character of the text has its place, and every place leads back."""
        apt.check_located(_articles(raw, config))

    @given(TEXTS, CONFIGS)
    def test_raw_places(self, raw: str, config: ap.Config) -> None:
        """Each code point of the raw text is at one place of the clean text or at none, in the same order."""
        article = _articles(raw, config)
        places = [article.locate_raw(index) for index in range(len(raw))]
        found = [place for place in places if place is not None]
        assert found == sorted(found)
        assert all(0 <= place < len(article.text) for place in found)
        assert article.locate_raw(-1) is article.locate_raw(len(raw)) is None


class TestDeterministic:
    """Promise 7. Deterministic: same text and config, same record, in any order of calls, threads or
    processes; no clock, no hidden cache.
    """  # noqa: D205 - the promise is quoted as it is

    @given(TEXTS, TEXTS, CONFIGS)
    def test_deterministic(self, raw: str, other: str, config: ap.Config) -> None:
        """Another text in between, an equal parser, a pickled parser: the same record."""
        parser = ap.Parser(config)
        apt.check_deterministic(parser.parse, raw, other)
        assert pickle.loads(pickle.dumps(parser)).parse(raw) == parser.parse(raw)

    def test_in_threads(self) -> None:
        """Many threads that share one parser each get what one alone gets."""
        texts = _corpus()
        alone = [ap.parse(raw) for raw in texts]
        ready = threading.Barrier(4)

        def work(order: list[int]) -> dict[int, ap.Article]:
            ready.wait()
            return {number: ap.parse(texts[number]) for number in order}

        numbers = list(range(len(texts)))
        orders = [numbers, numbers[::-1], numbers[1::2] + numbers[::2], numbers[7:] + numbers[:7]]
        with ThreadPoolExecutor(4) as pool:
            for result in pool.map(work, orders):
                assert [result[number] for number in numbers] == alone

    def test_in_processes(self) -> None:
        """Workers in other processes give the same records, in the same order."""
        texts = _corpus()
        assert list(ap.Parser().parse_many(texts, workers=2)) == [ap.parse(raw) for raw in texts]

    @pytest.mark.parametrize("seed", ["1"])
    def test_under_another_hash_seed(self, seed: str) -> None:
        """The order of sets, which differs from process to process, shows nowhere."""
        code = "import sys, test_promises; sys.stdout.write(test_promises.digest())"
        path = os.pathsep.join([os.path.dirname(__file__), *sys.path])  # noqa: PTH120 - a search path is text
        env = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": path}
        run = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
        assert run.stdout == digest()


def _corpus() -> list[str]:
    """Return a clean and a spoiled article in each language, and the odd texts."""
    scan = apt.wrap(60) | apt.hyphenate() | apt.page_break("THE VALLEY POST", 7) | apt.ocr_slips(0.01)
    clean = [apt.compose(language, authors=(3, 9)) for language in apt.LANGUAGES]
    return [text for article in clean for text in (article.render("markdown"), scan(article))] + list(FIXED)


def digest() -> str:
    """Return a digest of the records of the corpus."""
    records = [ap.parse(raw).to_dict() for raw in _corpus()]
    return hashlib.sha256(json.dumps(records, sort_keys=True).encode()).hexdigest()


class TestIdempotent:
    """Promise 8. Idempotent: parsing ``article.to_markdown()`` again gives the same title, authors, date
    and paragraphs.
    """  # noqa: D205 - the promise is quoted as it is

    @given(TEXTS, CONFIGS)
    @example("---\ngenerator: articleparse\n\n---\n\n```table\n```quote\n", ap.Config())
    def test_idempotent(self, raw: str, config: ap.Config) -> None:
        """The first record's Markdown is read back as it was meant, under the same settings."""
        apt.check_idempotent(ap.Parser(config).parse, raw)

    @given(TEXTS)
    @example("0\x0c\r00000a\x1ea0")
    def test_every_block_and_field(self, raw: str) -> None:
        """With the usual settings, so are blocks of every kind, all other fields and the Markdown itself."""
        first = ap.parse(raw)
        again = ap.parse(first.to_markdown())
        for name in ("subtitle", "updated", "dateline", "publisher", "url", "language"):
            assert getattr(again, name) == getattr(first, name), name
        kept = [(block.kind, block.text) for block in first.blocks]
        assert [(block.kind, block.text) for block in again.blocks] == kept
        assert again.to_markdown() == first.to_markdown()


class TestLinear:
    """Promise 9. Linear: the cost grows with the length, whatever the text.

    Here the calls that a parse makes are counted, so that no clock is needed; what a single call
    costs, as of a pattern that tracks back, is measured in ``test_hostile.py``.
    """

    @given(TEXTS.filter(bool), st.sampled_from(("", "\n", "\n\n")))
    @settings(max_examples=settings().max_examples // 3)
    def test_linear(self, raw: str, glue: str) -> None:
        """Eight times the text makes at most 2.2 cubed times the calls."""
        ap.parse((raw[:400] + glue) * 64)  # what is loaded once, such as the words of a language, does not count
        few, many = (_calls((raw[:400] + glue) * times) for times in (8, 64))
        assert many <= 2.2**3 * few + 2000


def _calls(raw: str) -> int:
    """Return how many functions, of Python and of C, are called while a text is parsed."""
    count = 0

    def note(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        ap.parse(raw)
    finally:
        sys.setprofile(before)
    return count

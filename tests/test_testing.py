"""What ``articleparse.testing`` gives to others: articles, spoilers, strategies, and checks that can fail."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import articleparse as ap
from articleparse import testing as apt

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = "Rain at last\n\nThe drought of the valley has ended."


class TestArticles:
    """Clean articles in many languages."""

    @pytest.mark.parametrize("language", apt.LANGUAGES)
    def test_stock_is_complete(self, language: str) -> None:
        """Each language has the same number of phrases, none of them twice, and twelve months."""
        stock, model = apt.stock(language), apt.stock("en")
        for name in ("given", "family", "who", "did", "when", "headlines", "menu", "before", "after", "months"):
            phrases = getattr(stock, name)
            assert len(phrases) == len(set(phrases)) == len(getattr(model, name)), name
        assert len({stock.say(number) for number in range(stock.size)}) == stock.size

    def test_unknown_language_is_refused(self) -> None:
        """A language without a stock is a ``KeyError`` that names it."""
        with pytest.raises(KeyError, match="xx"):
            apt.stock("xx")

    def test_render_as_text(self) -> None:
        """Plain text has title, byline, date line and paragraphs, parted by blank lines."""
        article = apt.compose("de", authors=(0, 7), published=dt.date(2024, 3, 5), sentences=((0,), (9,)))
        title, byline, date, *paragraphs = article.render().rstrip("\n").split("\n\n")
        assert (title, byline, date) == (article.title, "Von Käthe Möllenkamp und Sieglinde Weißgerber", "5. März 2024")
        assert tuple(paragraphs) == article.paragraphs
        assert article.text == "\n\n".join(paragraphs)

    def test_render_as_markdown(self) -> None:
        """Markdown marks the title as a heading and the byline by emphasis; what is not known is left out."""
        article = apt.compose("en", authors=(0,), sentences=((0,),))
        heading, byline, _ = article.render("markdown").split("\n\n")
        assert (heading, byline) == (f"# {article.title}", "*By Martha Penhallow*")
        assert apt.compose("en").render("markdown").split("\n\n")[1] == apt.compose("en").paragraphs[0]

    @given(apt.articles())
    @settings(max_examples=50)
    def test_drawn_articles_repeat_nothing(self, article: apt.CleanArticle) -> None:
        """No sentence stands twice in a drawn article, so a repetition is never its own fault."""
        stock = apt.stock(article.language)
        said = [stock.say(n) for n in range(stock.size)]
        assert all(article.text.count(sentence) <= 1 for sentence in said)


SPOILT: list[tuple[apt.Spoiler, str, str]] = [
    (apt.wrap(12), "The old bridge is closed.", "The old\nbridge is\nclosed."),
    (apt.wrap(4), "石橋は閉鎖。春まで。", "石橋は閉\n鎖。春ま\nで。"),
    (apt.wrap(5), "石橋は閉鎖。春まで。", "石橋は閉鎖。\n春まで。"),
    (apt.hyphenate(), "The old\nreservoir is\nopen", "The old res-\nervoir is\nopen"),
    (apt.hyphenate(2), "a\nreservoir b\nreservoir c\nreservoir", "a res-\nervoir b\nreservoir c res-\nervoir"),
    (apt.hyphenate(sign="\u2010"), "The old\nreservoir", "The old res\u2010\nervoir"),
    (apt.hyphenate(), "The old\nReservoir", "The old\nReservoir"),
    (apt.page_break("THE POST", 7, at=0), "One line\nand another", "One line\n\n7\n\fTHE POST\n\nand another"),
    (apt.page_break("THE POST", 7), "Short.", "Short."),
    (apt.indent(2), "One\ntwo\n\nthree\n", "  One\n  two\n\n  three\n"),
    (apt.indent(first=3), "One\ntwo\n\nthree\n", "   One\ntwo\n\n   three\n"),
    (apt.close_up(), "One\ntwo\n\nthree\n", "One\ntwo\nthree\n"),
    (apt.drop_cap(), f"Title\n\n{'Again ' * 9}", f"Title\n\nA\n{'Again ' * 9}"[:9] + f"gain {'Again ' * 8}"),
    (apt.drop_cap(), "Short.", "Short."),
    (apt.ligatures(), "office fly cliff", "oﬃce ﬂy cliﬀ"),
    (apt.ocr_slips(1), "hello", "bc110"),
    (apt.ocr_slips(0), "hello", "hello"),
    (apt.boilerplate(["Menu"], ["Share", "Legal"]), "Body.\n", "Menu\n\nBody.\n\nShare\n\nLegal\n"),
    (apt.navigation(2, ["A", "B"]), "Body.", "* A\n* B\n  * A\n  * B\n\nBody."),
    (apt.emphasis(every=3), "one two three four " + "x " * 40, "one two *three* four x *x* "),
    (apt.emphasis(), "one two three", "one two three"),
    (apt.doubled_spaces(), "a b c d e", "a b  c d  e"),
    (apt.doubled_spaces(1), "a b\nc d", "a  b\nc  d"),
    (apt.doubled_lines(), "a\nb\n\nc\n", "a\n\nb\n\n\n\nc\n"),
    (apt.trailing_spaces(), "a\n\nb\n", "a  \n\nb  \n"),
    (apt.line_ending("\r\n"), "a\n\nb\n", "a\r\n\r\nb\r\n"),
    (apt.no_break_spaces(2), "a b c d", "a b\u00a0c d"),
    (apt.soft_hyphens(), "reservoir of it", "rese\u00adrvoir of it"),
    (apt.byte_order_mark(), "a", "\ufeffa"),
]


class TestSpoilers:
    """What each spoiler does, and how they are put together."""

    @pytest.mark.parametrize(("spoiler", "text", "spoilt"), SPOILT, ids=lambda value: getattr(value, "name", ""))
    def test_spoils_as_it_says(self, spoiler: apt.Spoiler, text: str, spoilt: str) -> None:
        """A spoiler changes what its name says and nothing else."""
        assert spoiler(text)[: len(spoilt)] == spoilt

    def test_are_put_together_from_left_to_right(self) -> None:
        """``a | b`` does a, then b, and its name says so."""
        both = apt.wrap(12) | apt.line_ending("\r")
        assert both("The old bridge is closed.") == "The old\rbridge is\rclosed."
        assert both.name == "wrap(12) | line_ending('\\r')"

    def test_render_what_they_spoil(self) -> None:
        """A clean article given to a spoiler is rendered as plain text first."""
        article = apt.compose("en")
        assert apt.byte_order_mark()(article) == "\ufeff" + article.render()

    @given(apt.spoiled_articles())
    @settings(max_examples=50)
    def test_are_deterministic(self, spoiled: apt.Spoiled) -> None:
        """The same spoiler does the same to the same text again."""
        assert spoiled.raw in {spoiled.spoiler(spoiled.article), spoiled.spoiler(spoiled.article.render("markdown"))}


class TestStrategies:
    """What the strategies can draw."""

    @pytest.mark.parametrize("wanted", ["[\ud800-\udfff]", "\0", "\f", "\r\n", "[\u0590-\u06ff]", "[\u4e00-\u9fff]"])
    def test_texts_of_every_kind_are_drawn(self, wanted: str) -> None:
        """Lone surrogates, NUL, form feeds, odd line ends and many scripts are among the texts."""
        quick = settings(max_examples=1000, phases=[Phase.generate], database=None)
        assert find(apt.raw_texts(), lambda raw: re.search(wanted, raw) is not None, settings=quick)

    @given(apt.configs())
    @settings(max_examples=30)
    def test_settings_are_valid(self, config: ap.Config) -> None:
        """Every drawn setting is one that ``Config`` takes."""
        assert attrs.evolve(config) == config


def _evolved(**changes: object) -> Callable[[ap.Article], ap.Article]:
    return lambda article: attrs.evolve(article, **changes)


def _first_entry(**changes: object) -> Callable[[ap.Article], ap.Article]:
    def change(article: ap.Article) -> ap.Article:
        return attrs.evolve(article, ledger=(attrs.evolve(article.ledger[0], **changes), *article.ledger[1:]))

    return change


def _first_block(**changes: object) -> Callable[[ap.Article], ap.Article]:
    def change(article: ap.Article) -> ap.Article:
        return attrs.evolve(article, blocks=(attrs.evolve(article.blocks[0], **changes), *article.blocks[1:]))

    return change


_INVENTED = ap.Repair(
    kind=ap.RepairKind.SPACING, span=ap.Span(start=4, end=5), before=" ", after="not", rule="invented"
)
BROKEN: list[tuple[str, Callable[[ap.Article], None], Callable[[ap.Article], ap.Article]]] = [
    ("gap", apt.check_tiled, _first_entry(start=1)),
    ("overlap", apt.check_tiled, _first_entry(end=99)),
    ("empty entry", apt.check_tiled, _first_entry(end=0)),
    ("no rule", apt.check_tiled, _first_entry(rule="")),
    ("confidence", apt.check_tiled, _first_entry(confidence=1.5)),
    ("ends early", apt.check_tiled, lambda article: attrs.evolve(article, ledger=article.ledger[:-1])),
    ("letters as space", apt.check_tiled, _first_entry(role=ap.Role.SPACE)),
    ("hidden removal", apt.check_tiled, _first_entry(role=ap.Role.SHARING)),
    ("other text", apt.check_replayable, _first_block(text="Rain")),
    ("other title", apt.check_replayable, _evolved(title="Sun at last")),
    ("other authors", apt.check_replayable, _evolved(authors=("Ada Roe",))),
    ("other date", apt.check_replayable, _evolved(published=dt.date(2024, 5, 17))),
    ("invented text", apt.check_nothing_invented, _first_block(text="Sun")),
    ("invented title", apt.check_nothing_invented, _evolved(title="Sun at last")),
    ("invented author", apt.check_nothing_invented, _evolved(authors=("Ada Roe",))),
    ("inventing repair", apt.check_nothing_invented, _evolved(repairs=(_INVENTED,))),
    ("repair of other text", apt.check_nothing_invented, _evolved(repairs=(attrs.evolve(_INVENTED, before="x"),))),
    ("out of order", apt.check_ordered, lambda article: attrs.evolve(article, blocks=article.blocks[:1] * 2)),
    ("nowhere", apt.check_ordered, _first_block(spans=())),
    ("located elsewhere", apt.check_located, _first_block(text="Sun at last. " * 9)),
]


class TestChecks:
    """Each check passes a good record and names what is wrong with a bad one."""

    @pytest.mark.parametrize(("name", "check", "change"), BROKEN, ids=[name for name, *_ in BROKEN])
    def test_broken_record_fails(self, name: str, check: Callable, change: Callable) -> None:  # type: ignore[type-arg]
        """A record that breaks the promise does not pass, one that keeps it does."""
        article = ap.parse(TEXT)
        check(article)
        with pytest.raises(AssertionError, match=r"\w"):
            check(change(article))

    def test_total_hands_on_the_record(self) -> None:
        """``check_total`` returns what was parsed, and refuses what is no record of the text."""
        assert apt.check_total(ap.parse, TEXT) == ap.parse(TEXT)
        with pytest.raises(AssertionError, match="no Article"):
            apt.check_total(lambda raw: None, TEXT)  # type: ignore[arg-type, return-value]
        with pytest.raises(AssertionError, match="another raw text"):
            apt.check_total(lambda raw: ap.parse(raw + "."), TEXT)

    def test_a_parser_with_a_memory_is_found(self) -> None:
        """``check_deterministic`` fails for a parser whose second record differs."""
        seen: list[str] = []

        def forgetful(raw: str) -> ap.Article:
            seen.append(raw)
            return ap.parse(raw if len(seen) == 1 else "")

        with pytest.raises(AssertionError, match="second record"):
            apt.check_deterministic(forgetful, TEXT, "another text")

    def test_a_parser_that_is_not_idempotent_is_found(self) -> None:
        """``check_idempotent`` fails for a parser that gives another title the second time."""
        titles = iter(("Rain at last", "Sun at last"))
        with pytest.raises(AssertionError, match="title was"):
            apt.check_idempotent(lambda raw: attrs.evolve(ap.parse(raw), title=next(titles)), TEXT)


def test_package_does_not_need_hypothesis() -> None:
    """Importing articleparse, and parsing with it, leaves hypothesis alone."""
    code = "import sys, articleparse; articleparse.parse('Rain.'); sys.exit('hypothesis' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@given(st.data())
@settings(max_examples=20)
def test_example_of_the_docs(data: st.DataObject) -> None:
    """A profile that removes a standing line costs the article nothing: the docs' own example."""
    article = data.draw(apt.articles(["en"]))
    rule = ap.Rule(name="teletype", pattern="^Sent by teletype", role=ap.Role.METADATA)
    parser = ap.Parser(ap.Config(profile=ap.Profile(name="wire", rules=(rule,))))
    record = parser.parse(apt.boilerplate(after=["Sent by teletype."])(article))
    apt.assert_promises(record)

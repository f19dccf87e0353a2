r"""For tests of your own rules: spoil a clean article, parse it, get the article back.

Needs the ``testing`` extra (``pip install articleparse[testing]``), which is hypothesis. Three
things are here, and each is of use without the others:

* **strategies** for hypothesis: :func:`articles` draws clean articles in 18 languages and 9
  scripts, :func:`spoiled_articles` spoils them, :func:`raw_texts` draws texts of every kind
  (lone surrogates, mark-up soup, torn pages), :func:`configs` draws settings;
* **spoilers**: what print, scan, web page and extractor do to a text, as small callables that
  are put together with ``|``: :func:`wrap`, :func:`hyphenate`, :func:`page_break`, ...;
* **checks** of the promises that every record keeps: :func:`assert_promises` for those that a
  record alone can show, ``check_...`` for each of them; :data:`SHAPES` holds texts on which a
  pattern that tracks back takes the square of their length, and :func:`check_linear` finds it.

A test that your profile removes a standing line, and that it costs nothing else (the first parse loads
the tables, so hypothesis should know no deadline)::

    @settings(deadline=None)
    @given(articles(["en"]))
    def test_teletype_line(article):
        raw = boilerplate(after=["Sent by teletype."])(article)
        record = my_parser.parse(raw)
        assert "teletype" not in record.text
        assert_promises(record)

Example:
    >>> import articleparse as ap
    >>> from articleparse.testing import assert_promises, compose, hyphenate, line_ending, wrap
    >>> article = compose("en", sentences=((0, 40), (80, 121)))
    >>> raw = (wrap(56) | hyphenate() | line_ending("\r\n"))(article)
    >>> raw.splitlines()[2:5]
    ['The city council wants to repair the stone bridge before',
     'the first frost after a meeting that lasted until mid-',
     'night. The new head of the observatory wants to']
    >>> record = ap.parse(raw)
    >>> assert_promises(record)
"""

from __future__ import annotations

from .articles import CleanArticle, compose
from .checks import (
    assert_promises,
    check_deterministic,
    check_idempotent,
    check_located,
    check_nothing_invented,
    check_ordered,
    check_replayable,
    check_tiled,
    check_total,
)
from .shapes import SHAPES, Shape, check_linear
from .spoilers import (
    Spoiler,
    boilerplate,
    byte_order_mark,
    close_up,
    doubled_lines,
    doubled_spaces,
    drop_cap,
    emphasis,
    hyphenate,
    indent,
    ligatures,
    line_ending,
    navigation,
    no_break_spaces,
    ocr_slips,
    page_break,
    soft_hyphens,
    trailing_spaces,
    wrap,
)
from .stock import LANGUAGES, Stock, stock
from .strategies import Spoiled, articles, configs, raw_texts, spoiled_articles, spoilers

__all__ = [
    "LANGUAGES",
    "SHAPES",
    "CleanArticle",
    "Shape",
    "Spoiled",
    "Spoiler",
    "Stock",
    "articles",
    "assert_promises",
    "boilerplate",
    "byte_order_mark",
    "check_deterministic",
    "check_idempotent",
    "check_linear",
    "check_located",
    "check_nothing_invented",
    "check_ordered",
    "check_replayable",
    "check_tiled",
    "check_total",
    "close_up",
    "compose",
    "configs",
    "doubled_lines",
    "doubled_spaces",
    "drop_cap",
    "emphasis",
    "hyphenate",
    "indent",
    "ligatures",
    "line_ending",
    "navigation",
    "no_break_spaces",
    "ocr_slips",
    "page_break",
    "raw_texts",
    "soft_hyphens",
    "spoiled_articles",
    "spoilers",
    "stock",
    "trailing_spaces",
    "wrap",
]

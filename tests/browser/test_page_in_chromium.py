"""The page in a real browser: it opens, answers, loads nothing, runs nothing that a text brings, and reads well aloud.

Skipped where there is no Chromium; ``tests/browser/install.sh`` gets it. With
``BROWSER_TESTS=required`` in the environment its absence is a failure.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from chromium import Browser, Page, find_chromium

from accounts import account, hostile, sample

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import articleparse as ap

    Opened = Callable[..., Page]

AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
LONGEST_FRAME = 3000
"""Milliseconds; 120 to 350 were measured for 1 MB, without a graphics card, 1250 on a very busy machine."""
RAW_TEXT = r"""(() => {
  const coded = code => `\\${code.toString(16)};`;
  const one = (_, picture, code) =>
    coded(code ? parseInt(code, 16) : picture === '\u2421' ? 0x7f : picture.charCodeAt(0) - 0x2400);
  const pane = document.getElementById('raw').cloneNode(true);
  for (const sign of pane.querySelectorAll('i.o'))
    sign.textContent = sign.textContent.replace(/([\u2400-\u241f\u2421])|\u27e6([0-9A-F]+)\u27e7/g, one);
  return pane.textContent;
})()"""
"""The raw text as the browser has it, odd characters as a backslash, their code and a semicolon."""


def _missing(what: str) -> None:
    if os.environ.get("BROWSER_TESTS") == "required":
        pytest.fail(f"{what} is required, and not there")
    pytest.skip(f"needs {what}: run tests/browser/install.sh")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Return a running browser."""
    path = find_chromium()
    if path is None:
        _missing("Chromium")
    found = Browser(str(path))
    yield found
    found.close()


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Opened]:
    """Return a function that shows an article, and afterwards check what its page did."""
    pages: list[Page] = []

    def show(article: ap.Article, size: tuple[int, int] = (1280, 800), *, dark: bool = False, **options: Any) -> Page:  # noqa: ANN401
        (tmp_path / "page.html").write_text(article.to_html(**options), encoding="utf-8")
        pages.append(Page(browser, size, dark=dark))
        pages[-1].open(tmp_path / "page.html")
        return pages[-1]

    yield show
    for page in pages:
        asked = [event["request"]["url"] for event in page.events("Network.requestWillBeSent")]
        assert asked == [(tmp_path / "page.html").as_uri()], "no request leaves the page"
        assert page.events("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown") == []
        assert page.events("Page.javascriptDialogOpening") == []
        page.close()


def coded(text: str) -> str:
    """Return a text with its odd characters as :data:`RAW_TEXT` gives them."""
    from articleparse.explain.signs import ODD

    lines = text.replace("\r\n", "\n").split("\n") if "\r\n" in text else [text]
    marked = [ODD.sub(lambda m: "".join(f"\\{ord(c):x};" for c in m[0]), line) for line in lines]
    return "\n".join(marked)


def text_of(page: Page, selector: str) -> str:
    """Return the text of the first element of a selector."""
    found: str = page.evaluate(f"document.querySelector({selector!r}).textContent")
    return found


@pytest.mark.parametrize("make", [sample, hostile])
def test_opens_with_the_whole_text(make: Callable[[], ap.Article], opened: Opened) -> None:
    """What the browser has as the raw text is the raw text, and nothing of it has become an element."""
    article = make()
    page = opened(article)
    shown = page.evaluate(RAW_TEXT).replace("\r\n", "\n").lower()
    assert shown == coded(article.raw).lower()
    assert page.evaluate("document.title") == f"{article.title} · account"
    assert page.evaluate("document.querySelectorAll('img, a:not(.skip), base, link, iframe, b[onclick]').length") == 0


def test_pointing_shows_the_counterpart(opened: Opened) -> None:
    """Whatever is pointed at lights up on both sides, and its reason is told."""
    page = opened(sample())
    page.point("#raw [data-k=author]")
    assert text_of(page, "#clean .on") == "Ada Roe"
    assert "author" in text_of(page, "#about")
    assert "by_hand" in text_of(page, "#about")
    page.point("#clean h3 [data-n]")
    assert text_of(page, "#raw .on") == "What comes next"
    page.point("#raw del")
    assert page.evaluate("document.querySelectorAll('#clean .on').length") == 0
    assert "navigation, removed" in text_of(page, "#about")


def test_keys_go_from_part_to_part(opened: Opened) -> None:
    """Arrows move the focus, Enter takes it to the counterpart, Escape gives it back to the text."""
    page = opened(sample())
    page.evaluate("document.getElementById('raw').focus()")
    for _ in range(3):
        page.press("ArrowRight")
    assert page.evaluate("document.activeElement.textContent") == "The river rises again"
    page.press("Enter")
    assert page.evaluate("document.activeElement.closest('.pane').id + document.activeElement.textContent") == (
        "cleanThe river rises again"
    )
    page.press("ArrowRight")
    page.press("ArrowLeft")
    assert page.evaluate("document.activeElement.textContent") == "The river rises again"
    page.press("Escape")
    assert page.evaluate("document.activeElement.id + document.querySelectorAll('.on').length") == "clean0"


def test_filter_shows_one_kind(opened: Opened) -> None:
    """A kind that is chosen stands out, what has none of it is folded away, and all can be had back."""
    lines = [(f"Line {n} of the long text of the river council.", "paragraph") for n in range(400)]
    tiles = [tile for line in lines for tile in (line, ("\n\n", "space"))]
    page = opened(account(*tiles, ("Share this", "sharing")))
    page.point(".chip[data-k=sharing]", click=True)
    assert page.evaluate("document.querySelectorAll('#raw .has').length") == 1
    assert page.evaluate("document.querySelector('#raw [data-k=sharing]').getClientRects().length") == 1
    assert page.evaluate("document.querySelector('#raw .c').getClientRects().length") == 0
    assert page.evaluate("document.querySelector('.chip[data-k=sharing]').getAttribute('aria-pressed')") == "true"
    page.point("#all", click=True)
    assert page.evaluate("document.documentElement.classList.contains('only')") is False
    assert page.evaluate("document.querySelector('#raw .c').getClientRects().length") == 1


def test_filter_of_repairs(opened: Opened) -> None:
    """A kind of repair can be chosen too."""
    page = opened(sample())
    page.point(".chip[data-q=markup]", click=True)
    strong = "[...document.querySelectorAll('#raw [data-n]')].filter(e => getComputedStyle(e).color !== quiet)"
    quiet = "const quiet = getComputedStyle(document.getElementById('keys')).color"
    assert page.evaluate(f"{quiet}; {strong}.map(e => e.textContent)") == ["# ", "*", "*"]


def test_search_goes_through_the_raw_text(opened: Opened) -> None:
    """The slash leads to the search; a word that repairs cut is found; Enter goes from one to the next."""
    page = opened(sample())
    page.press("/")
    page.write("the *LOWER*")
    assert text_of(page, "#found") == "1 found"
    page.press("Enter")
    assert text_of(page, "#found") == "1 of 1"
    page.evaluate("document.getElementById('query').value = ''")
    page.write("nowhere in it")
    assert text_of(page, "#found") == "not found"


def test_theme(opened: Opened) -> None:
    """The page follows the system, until it is told otherwise."""
    colour = "getComputedStyle(document.getElementById('raw')).backgroundColor"
    page = opened(sample(), dark=True)
    dark = page.evaluate(colour)
    page.point("#theme", click=True)
    light = page.evaluate(colour)
    assert (dark, light) == ("rgb(20, 24, 29)", "rgb(255, 255, 255)")
    page.point("#theme", click=True)
    assert page.evaluate(colour) == dark


def test_hostile_article_runs_nothing(opened: Opened) -> None:
    """A text full of markup and script is text: its title is shown, nothing of it runs or loads."""
    page = opened(hostile())
    assert text_of(page, "h1") == "<script>alert(1)</script> & title"
    page.point("#raw del")
    assert "other, removed" in text_of(page, "#about")


def test_policy_stops_what_comes_by_other_means(browser: Browser, tmp_path: Path) -> None:
    """Should markup ever get into the page, the policy still runs and loads nothing of it."""
    (tmp_path / "page.html").write_text(sample().to_html(), encoding="utf-8")
    page = Page(browser)
    page.open(tmp_path / "page.html")
    stopped = page.evaluate(
        """new Promise(done => {
          const seen = [];
          document.addEventListener('securitypolicyviolation', event => seen.push(event.effectiveDirective));
          document.body.insertAdjacentHTML('beforeend',
            '<img src="data:," onerror="window.owned = 1"><p style="color: red">x</p>');
          const script = document.createElement('script');
          script.textContent = 'window.owned = 1';
          document.body.append(script);
          setTimeout(() => done([window.owned === undefined, [...new Set(seen)].sort()]), 500);
        })"""
    )
    assert stopped == [True, ["img-src", "script-src-attr", "script-src-elem", "style-src-attr"]]
    page.close()


@pytest.mark.parametrize(("size", "dark"), [((1280, 800), False), ((1280, 800), True), ((390, 800), False)])
def test_accessibility(opened: Opened, size: tuple[int, int], *, dark: bool) -> None:
    """An automated check (axe) finds nothing, at rest and with a part shown and a filter on."""
    if not AXE.exists():
        _missing("axe-core")
    page = opened(sample(), size, dark=dark, annotations=[(0, 7, "PLACE")])
    page.evaluate(AXE.read_text(encoding="utf-8") + "; 0")
    assert _violations(page) == []
    page.evaluate("document.querySelector('details').open = true")
    page.point("#clean h3 [data-n]")
    page.point(".chip[data-k=sharing]", click=True)
    assert _violations(page) == []


def _violations(page: Page) -> list[str]:
    """Return what axe finds wrong."""
    found: list[str] = page.evaluate(
        "axe.run().then(found => found.violations.flatMap("
        "rule => rule.nodes.map(node => [rule.id, node.html.slice(0, 120), node.failureSummary].join(' '))))"
    )
    return found


def test_narrow_window(opened: Opened) -> None:
    """On a telephone nothing is wider than the window, whatever the text."""
    page = opened(account(("long" * 500, "title"), ("\n\n", "space"), ("wide" * 500, "paragraph")), (360, 700))
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_megabyte_scrolls(opened: Opened) -> None:
    """A text of 1 MB opens, and no frame takes long while it is scrolled from end to end."""
    line = ("It rained on the lower town for the third day in a row, and it did so", "paragraph")
    mended = ("\n", "break", ("\n", " ", "line_break"))
    blocks = [*[line, mended] * 9, line, ("\n\n", "space")] * 1450
    article = account(*blocks)
    assert len(article.raw) > 1_000_000
    page = opened(article)
    longest = page.evaluate(
        """new Promise(done => {
          const pane = document.getElementById('raw');
          let last = performance.now(), longest = 0, step = 0;
          const frame = now => {
            longest = Math.max(longest, now - last);
            last = now;
            pane.scrollTop = pane.scrollHeight * ++step / 15;
            if (step < 15) requestAnimationFrame(frame); else done(longest);
          };
          requestAnimationFrame(() => { last = performance.now(); requestAnimationFrame(frame); });
        })"""
    )
    assert longest < LONGEST_FRAME
    page.point("#raw .c:last-child [data-n]")
    assert page.evaluate("document.querySelectorAll('#clean .on').length") == 1

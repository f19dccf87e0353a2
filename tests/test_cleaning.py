"""Cleaning: what goes, what it becomes, and what stays as it is."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articleparse import cleaning
from articleparse.cleaning import clean, signs_in, unclean

UNCHANGED = Path(__file__).with_name("unchanged.txt").read_text("utf-8").splitlines()


def cleaned(text: str, *, joined: bool = False) -> str:
    """Return a text with its edits made."""
    out, at = [], 0
    for edit in clean(text, joined=joined):
        out += [text[at : edit.start], edit.after]
        at = edit.end
    return "".join([*out, text[at:]])


CHARACTERS = [
    ("two  spaces", "two spaces"),
    ("a\tb", "a b"),
    ("10\N{NO-BREAK SPACE}000", "10 000"),
    ("10\N{NARROW NO-BREAK SPACE}000\N{THIN SPACE}€", "10 000 €"),
    ("«\N{NO-BREAK SPACE} oui \N{NO-BREAK SPACE}»", "« oui »"),
    ("one \N{ZERO WIDTH SPACE} two", "one two"),
    ("one\N{ZERO WIDTH SPACE}two", "onetwo"),
    ("un\N{SOFT HYPHEN}be\N{SOFT HYPHEN}kannt", "unbekannt"),
    ("\N{ZERO WIDTH NO-BREAK SPACE}First", "First"),
    ("end \N{ZERO WIDTH SPACE}\nnext", "end\nnext"),
    ("word\N{WORD JOINER}word", "wordword"),
    ("see \N{LEFT-TO-RIGHT ISOLATE}@ada\N{POP DIRECTIONAL ISOLATE}’s", "see @ada’s"),
    ("\N{RIGHT-TO-LEFT MARK}שלום\N{LEFT-TO-RIGHT MARK}!", "שלום!"),
    ("a\x00b\x07c", "abc"),
    ("c1\x99\x9d control", "c1 control"),
    ("\x1b[1mbold\x1b[0m text", "bold text"),
    ("before \N{OBJECT REPLACEMENT CHARACTER} after", "before after"),
    ("\ue803 Search \uf0b7 here", "Search here"),
    ("wo\N{ZERO WIDTH NON-JOINER}rd", "word"),
    ("wo\N{ZERO WIDTH JOINER} rd", "wo rd"),
    ("the o\N{LATIN SMALL LIGATURE FFI}ce of the \N{LATIN SMALL LIGATURE FL}oor", "the office of the floor"),
    ("\N{ARABIC LETTER SEEN INITIAL FORM}\N{ARABIC LETTER LAM MEDIAL FORM}\N{ARABIC LETTER ALEF FINAL FORM}", "سلا"),
    ("\u3000日本", "日本"),
]
MARKUP = [
    ("*so* it is", "so it is"),
    ("It is **so**.", "It is so."),
    ("It is ***so***!", "It is so!"),
    ("_so_ it is, (_so_)", "so it is, (so)"),
    ("__so__ it is", "so it is"),
    ("**a _b_ c** and _**d**_", "a b c and d"),
    ("~~gone~~ here", "gone here"),
    ("**Berlin.**Die Regierung", "Berlin.Die Regierung"),
    ("这是**重点**内容", "这是重点内容"),
    ("*one\ntwo*", "one\ntwo"),
    ("run `make all` now", "run make all now"),
    ("# A headline", "A headline"),
    ("### A headline ###", "A headline"),
    ("## 1\\. First", "1. First"),
    ("> He said\n> it again", "He said\nit again"),
    ("> > He said", "He said"),
    ("5 \\* 6 \\_ 7 \\[sic\\]", "5 * 6 _ 7 [sic]"),
    ("first\\\nsecond", "first\nsecond"),
    ("a [link](https://example.org/a_b) here", "a link here"),
    ("a [link](/path/page.html) here", "a link here"),
    ("a [link](#top) here", "a link here"),
    ('a [link](https://example.org "A title") here', "a link here"),
    ("a [link](<https://example.org/a b>) here", "a link here"),
    ("a [link](https://example.org/a_\\(b\\)) here", "a link here"),
    ("a [link](https://example.org/a_(b)) here", "a link here"),
    ("a [wrapped\nlink](https://example.org/\nlong) here", "a wrapped\nlink here"),
    ("a [ spaced ](https://example.org) link", "a spaced link"),
    ("[ __ Contact ](https://example.org)", "Contact"),
    ("[**bold** link](https://example.org), and *more*", "bold link, and more"),
    ("**[bold](https://example.org/*a)** link", "bold link"),
    ("[](https://example.org)Text", "Text"),
    ("a ![alt](https://example.org/a.jpg) picture", "a picture"),
    ("a picture ![*alt* text](a.jpg)", "a picture"),
    ("[![alt](a.jpg) text](https://example.org)", "text"),
    ("[ ![alt_a](a_b.jpg) A headline ](https://example.org/_x_) _so_", "A headline so"),
    ("![](data:image/png;base64,AAAA)Text", "Text"),
    ("see <https://example.org/a_b>.", "see https://example.org/a_b."),
    ("[logo_260.png] Text", "Text"),
    ("Text [IMAGE] more", "Text more"),
    ("[1]Home [2]News", "Home News"),
    ("Marks &amp; Spencer&nbsp;Ltd", "Marks & Spencer Ltd"),
    ("It&#8217;s &quot;so&quot; &mdash; &#x201C;yes&rdquo;", 'It’s "so" — “yes”'),
    ("caf&eacute; &amp;#8211; un&shy;known", "café – unknown"),
    ('a <b>bold</b> word<br>next <a href="https://example.org">link</a>', "a bold word next link"),
]


@pytest.mark.parametrize(("text", "expected"), CHARACTERS + MARKUP)
def test_edit(text: str, expected: str) -> None:
    """Each odd character and each kind of markup becomes what it stands for."""
    assert cleaned(text).strip() == expected


@pytest.mark.parametrize("text", UNCHANGED)
def test_nothing_to_clean(text: str) -> None:
    """A text that merely contains such characters does not change."""
    assert clean(text) == []


@pytest.mark.parametrize("text", UNCHANGED)
def test_neighbours_do_not_pair(text: str) -> None:
    """Two such lines in one block do not change either, save where both together are markup."""
    if not text.startswith(("*", ">", "#", "`", "_")) and text.count("*") != 1 and "(*" not in text:
        assert "".join(cleaned("Word " + text + " and " + text).split()) == "".join(
            ("Word " + text + " and " + text).split()
        )


@pytest.mark.parametrize(
    ("text", "expected"),
    [("One\ntwo", "One two"), ("One \n  two", "One two"), ("One\r\ntwo", "One two"), ("*One\ntwo*", "One two")],
)
def test_joined(text: str, expected: str) -> None:
    """With ``joined``, a line feed and the white space around it are one space."""
    assert cleaned(text, joined=True) == expected


@given(st.text(alphabet="ab *_`[]()!\\<>&;#~/.:\n \u200b\u200d\xad\xa0ﬁ5", max_size=60))
def test_edits_are_in_order_and_apart(text: str) -> None:
    """The edits of any text are ordered, inside it, and do not overlap."""
    edits = clean(text)
    bounds = [bound for edit in edits for bound in (edit.start, edit.end)]
    assert bounds == sorted(bounds)
    assert all(edit.start < edit.end for edit in edits)
    assert not edits or edits[-1].end <= len(text)


@given(st.text(alphabet="ab *_`[]()!\\<>&;#~/.:\n \u200b\u200d\xad\xa0ﬁ5", max_size=60))
def test_nothing_but_signs_goes(text: str) -> None:
    """No letter of the text goes, save those of addresses and references."""
    if "](" not in text and "&" not in text and "<" not in text:
        assert cleaned(text).replace("fi", "ﬁ").count("a") == text.count("a")


HOSTILE = {
    "open brackets": "[",
    "stars": "*",
    "stars apart": "* ",
    "underscores apart": "_ ",
    "backslashes": "\\",
    "targets": "](",
    "links left open": "[a](",
    "links left open twice": "[a]((b)",
    "images": "![](",
    "images that close": "![a](b.c)",
    "nested": "[![a](b.c)](",
    "emphasis left open": "**a ",
    "emphasis": "*a* ",
    "backticks": "` a",
    "angles": "<",
    "addresses left open": "<https://",
    "tags left open": "<a href='",
    "tags": "<b></b>",
    "ampersands": "&",
    "entities": "&amp;",
    "quotes": "> ",
    "number signs": "#",
    "headings": "# ",
    "spaces": " ",
    "zero width": "\u200b",
    "zero width apart": "\u200b ",
    "joiners": "\u200d",
    "icons": "\ue000 ",
    "placeholders": "[a.png",
    "link numbers": "[1]a ",
    "escapes": "\\*",
    "breaks": "\\\n",
    "lines": "a\n",
    "quoted lines": ">\n",
    "semicolons": "&a;",
    "schemes": "://_a",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_hostile(unit: str) -> None:
    """Fifty thousand characters of any sign take seconds at most: growth with the square would take minutes."""
    for text in (unit * (50_000 // len(unit)), "# ](;></ " + unit * (50_000 // len(unit))):
        start = process_time()
        clean(text)
        assert process_time() - start < 4.0


def test_compound_broken_in_a_field() -> None:
    """Nothing comes behind the hyphen of a compound at a line end inside a field, a space behind any other."""
    text = "Neue Chefin der Migrations-\nAgentur, Vor-\nund Nachteile"
    assert [(e.after, e.rule) for e in clean(text, joined=True)] == [("", "compound"), (" ", "white_space")]


def test_every_odd_character_is_a_candidate() -> None:
    """The quick look for odd characters passes over none that the pattern itself would take."""
    for code in range(0x20000):
        for text in (chr(code), f" {chr(code)}", f"{chr(code)} "):
            odd = cleaning._ODD.match(text)
            assert odd is None or cleaning._CANDIDATE.match(text), hex(code)


def test_gaps_found_whole_are_those_of_the_pattern() -> None:
    """A gap of spaces that is taken whole is what the pattern would take, whatever stands around it."""
    for sign in "ab\n\u00ad\u200b\u00a0\u3000\ue000\ufb01\x1b\t":
        for text in (f"a  {sign}b", f"a   {sign}  b", f"a{sign}  b", f"{sign}  ", f"  {sign}", f"a {sign} b"):
            found, at = [], 0
            while match := cleaning._ODD.search(text, at):
                found.append(match.span())
                at = match.end()
            assert [match.span() for match in cleaning._odd_ones(text)] == found, ascii(text)


@given(st.lists(st.text(st.sampled_from("ab *_[\\`<&~¶#>  \t\xad\u200bﬁ’é…\n"), min_size=1, max_size=12), max_size=6))
def test_texts_that_are_passed_over_have_no_edits(texts: list[str]) -> None:
    """What is found clean by one look at all texts needs no edit by a look at each."""
    signs = signs_in("\n".join(texts))
    asked = unclean(texts, signs)
    assert [place for place, text in enumerate(texts) if clean(text) and place not in asked] == []
    assert [clean(text, signs) for text in texts] == [clean(text) for text in texts]

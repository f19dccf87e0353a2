"""Source code is found, kept as it is, and nothing else is taken for it."""

from __future__ import annotations

import pytest

import articleparse as ap
from articleparse.features.code import find_code
from articleparse.stages.segment import segment

CODE = {
    "python": 'def greet(name):\n    """Say hello."""\n    print("hello", name)\n    return name',
    "python, blank line": "from collections import Counter\n\ncounts = Counter(words)\nprint(counts.most_common(3))",
    "c": "#include <stdio.h>\n\nint main(void) {\n    puts(greeting);\n    return 0;\n}",
    "javascript": "const boats = fleet.filter((boat) => boat.afloat);\nboats.forEach((boat) => {\n  boat.sail();\n});",
    "shell": "$ make clean\n$ make install\n$ echo (done)",
    "sql": "SELECT name, port FROM boats\nWHERE port = 'Skerrow';\nDELETE FROM boats WHERE year = 1890;",
    "css": ".boat {\n  color: red;\n  width: calc(50% - 2em);\n}\n.sail { display: none; }",
}
PROSE = {
    "list with semicolons": "Stalls may not\n\n* block the quay;\n* sell (live) fish;\n* open after dusk.",
    "questions": "Who pays (and when)?\nNobody knows (yet).\nThe council will say (it hopes).\nThe end (for now).",
    "offices": "Clerk(s)\nSkipper(s)\nPilot(s) (retired)\nKeeper(s)",
    "headings": "If you go:\nFor children:\nWith a dog:\nReturn journeys:",
    "formulas": "A knot is a mile an hour.\nSpeed = distance (miles)\nThe rest follows.",
    "verse": "    The rope is wet, (the lamp is lit),\n    the river wants its toll;\n    so pay the man;",
}
PAGE = (
    "Counting boats\n\nBy Ada Roe\n\n"
    "The harbour office asked us last week why its nightly count of boats takes so long.\n\n"
    "{code}\n\nThe loop asks the same question for every boat, although the answer is the same for all of them.\n"
)


@pytest.mark.parametrize("name", CODE)
def test_code_is_found(name: str) -> None:
    """All lines of a snippet between two sentences are code, and the sentences are not."""
    lines = segment(PAGE.format(code=CODE[name]))
    found = find_code(lines, ()).lines
    assert [lines[number].text for number in sorted(found)] == [line.strip() for line in CODE[name].split("\n") if line]


@pytest.mark.parametrize("name", PROSE)
def test_prose_is_no_code(name: str) -> None:
    """Lists, questions, headings and verse are no code, whatever brackets and semicolons they have."""
    assert find_code(segment(PAGE.format(code=PROSE[name])), ()).lines == frozenset()


@pytest.mark.parametrize("name", CODE)
def test_code_stays_as_it_is(name: str) -> None:
    """In the article a snippet is one preformatted block with its line breaks and indents."""
    article = ap.parse(PAGE.format(code=CODE[name]))
    assert [block.text for block in article.blocks if block.kind == "preformatted"] == [CODE[name]]
    assert len(article.paragraphs) == 2


@pytest.mark.parametrize("opening", ["```", "```python", "~~~", "``` c++"])
def test_fences_are_marks_of_code(opening: str) -> None:
    """What stands between fences is code, whatever it looks like, and the fences are no part of it."""
    code = "boats in harbour\n    seven of them\n\nno more"
    article = ap.parse(PAGE.format(code=f"{opening}\n{code}\n{opening[:3]}"))
    assert [block.text for block in article.blocks if block.kind == "preformatted"] == [code]
    assert {removal.rule for removal in article.removed if removal.text[:3] in {"```", "~~~"}} == {"code_fence"}


def test_an_open_fence_is_none() -> None:
    """A fence that is never closed takes nothing out of the text."""
    lines = segment("```\nThe boats lie in the harbour.\nNobody went out.")
    assert find_code(lines, ()) == (frozenset(), [])


def test_code_outside_the_article_goes() -> None:
    """A script that a flattener left in the menu of a page is not of the body."""
    menu = "Home\nNews\nSport\nfunction toggle() {\n  menu.show();\n}\ntoggle();\nWeather\nTides\nContact\n\n"
    article = ap.parse(menu + PAGE.format(code="Nobody had asked the question before that week, and nobody has since."))
    assert "toggle" not in article.text
    assert "source_code" in {removal.rule for removal in article.removed}


@pytest.mark.parametrize("raw", ["## Tides ¶\n\n", "Tides¶\n\n"])
def test_a_permalink_goes(raw: str) -> None:
    """The sign that links to a heading is no part of it, in the middle of a text it stays."""
    article = ap.parse(
        PAGE.format(code=raw + "The tide comes twice a day, as § 4 ¶ 2 of the rules of the harbour says.")
    )
    assert "Tides" in [block.text for block in article.blocks]
    assert article.text.count("¶") == 1

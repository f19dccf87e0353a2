"""Articles made by hand, from their ledger: what the views are tested on."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import strategies as st

import articleparse as ap
from articleparse.kinds import BODY, BOILERPLATE
from articleparse.ledger import replay

SPACE, BREAK = ap.Role.SPACE, ap.Role.BREAK


def account(*tiles: tuple[Any, ...], rule: str = "by_hand", language: str | None = "en") -> ap.Article:
    """Return the article of tiles ``(text, role, (before, after, kind), ...)``."""
    raw, at = "".join(tile[0] for tile in tiles), 0
    ledger, repairs = [], []
    for text, role, *edits in tiles:
        entry = ap.Entry(start=at, end=at + len(text), role=ap.Role(role), rule=rule, confidence=0.9)
        ledger.append(entry)
        begin = 0
        for before, after, kind in edits:
            begin = text.index(before, begin)
            span = ap.Span(start=at + begin, end=at + begin + len(before))
            repairs.append(
                ap.Repair(kind=ap.RepairKind(kind), span=span, before=before, after=after, rule=f"{kind}_rule")
            )
            begin += len(before)
        at = entry.end
    return article(raw, ledger, repairs, language)


def article(raw: str, ledger: list[ap.Entry], repairs: list[ap.Repair], language: str | None) -> ap.Article:
    """Return the article that a ledger and its repairs describe."""
    rebuilt = replay(raw, ledger, repairs)
    first = {run.role: run.text for run in reversed(rebuilt.fields)}
    published = first.get(ap.Role.PUBLISHED)
    return ap.Article(
        raw=raw,
        title=first.get(ap.Role.TITLE),
        authors=tuple(run.text for run in rebuilt.fields if run.role is ap.Role.AUTHOR),
        published=dt.date.fromisoformat(published) if published else None,
        language=language,
        blocks=tuple(
            ap.Block(kind=ap.BlockKind(run.role.value), text=run.text, spans=run.spans)
            for run in rebuilt.blocks
            if run.role in BODY and run.pieces
        ),
        removed=tuple(
            ap.Removal(
                kind=e.role,
                text=raw[e.start : e.end],
                span=ap.Span(start=e.start, end=e.end),
                rule=e.rule,
                confidence=e.confidence,
            )
            for e in ledger
            if e.role in BOILERPLATE
        ),
        repairs=tuple(repairs),
        ledger=tuple(ledger),
    )


SPACED = (ap.RepairKind.LINE_BREAK, " ")


def sample() -> ap.Article:
    """Return an article that has something of everything."""
    return account(
        ("Home | News | Weather", "navigation"),
        ("\n\n", SPACE),
        ("# The river rises again", "title", ("# ", "", "markup")),
        ("\n\n", SPACE),
        ("By ", "byline"),
        ("Ada Roe", "author"),
        ("\n", SPACE),
        ("3 May 2021", "published", ("3 May 2021", "2021-05-03", "date")),
        ("\n\n", SPACE),
        ("OAKFORD (RNS)", "dateline"),
        (" - The river that has twice this spring", "paragraph"),
        ("\n", BREAK, ("\n", " ", "line_break")),
        (
            "flooded the *lower* town rose again on Mon-",
            "paragraph",
            ("*", "", "markup"),
            ("*", "", "markup"),
            ("-", "", "hyphen"),
        ),
        ("\n\n", SPACE),
        ("Page 1 of 2", "page_furniture"),
        ("\f\n", BREAK, ("\f\n", "", "page_break")),
        ("day, and ﬁve bridges were shut.", "paragraph", ("ﬁ", "fi", "ligature")),
        ("\n\n", SPACE),
        ("What comes next", "heading"),
        ("\n\n", SPACE),
        ("“We wait,” said the mayor, <b>& all</b> wait with her.", "quote"),
        ("\n\n", SPACE),
        ("- sandbags\n- boats", "list_item"),
        ("\n\n", SPACE),
        ("Share this article\nFollow us", "sharing"),
        ("\n\n", SPACE),
        ("© 2021 River News Service. All rights reserved.", "copyright"),
        ("\n", SPACE),
    )


HOSTILE = (
    "<script>document.title='owned'</script>",
    "<img src=//evil.example/x.png onerror=alert(1)>",
    "</div></body></html>",
    "]]> --> <!-- <![CDATA[",
    "<style>*{display:none}</style>",
    "<a href='javascript:alert(1)'>click</a>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<base href=//evil.example/><meta http-equiv=refresh content='0;url=//evil.example'>",
    "&lt;b&gt; &amp;#13; &#0; $title ${script} $$ {x} %s",
    "\x1b]0;owned\x07\x1b[2J\x1b[31m \u202eesrever\u202c \ufeff\u00ad\u200b",
    "one\rtwo\r\nthree\x00\x01\x0b\x0c\x85\u2028\ud800\udfff\uffff",
    "⟦202E⟧ ␀ ␛ are signs in the text itself",
)
"""Texts that a careless page would run, load, lose or reorder."""


def hostile() -> ap.Article:
    """Return an article of hostile texts: as a title, a paragraph, a field and as boilerplate."""
    tiles: list[tuple[Any, ...]] = [("<script>alert(1)</script> & title", "title"), ("\n\n", SPACE)]
    for text in HOSTILE:
        tiles += [(text, "paragraph"), ("\n\n", SPACE), (text, "other"), ("\n\n", SPACE)]
    return account(*tiles, ("“/><script>x</script>", "author"), rule='"><script>rule</script>')


_ROLES = [role for role in ap.Role if role not in (ap.Role.PUBLISHED, ap.Role.UPDATED)]
_TEXTS = st.one_of(st.text(max_size=12), st.sampled_from(HOSTILE), st.sampled_from(["\n", " ", "\r\n", "\f"]))


@st.composite
def articles(draw: st.DrawFn) -> ap.Article:
    """Articles with any tiling and any repairs inside it."""
    tiles: list[tuple[Any, ...]] = []
    for text, role in draw(st.lists(st.tuples(_TEXTS.filter(bool), st.sampled_from(_ROLES)), max_size=12)):
        edits = []
        if draw(st.booleans()):
            start = draw(st.integers(0, len(text)))
            end = draw(st.integers(start, len(text)))
            edits = [(text[start:end], draw(_TEXTS), draw(st.sampled_from(list(ap.RepairKind))))]
        tiles.append((text, role, *edits))
    return account(*tiles)

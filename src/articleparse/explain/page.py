"""Page: the account of one article as one HTML file that needs nothing else.

The page holds its style and script, named by their SHA-256 digests in its
Content-Security-Policy; everything else is forbidden by the same policy, so that a page can
neither load anything nor run anything that a text might bring along.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING, Any

from ..kinds import BODY, BOILERPLATE, FIELDS, Role
from ..rules.glossary import reason
from .markup import Marks, attribute, escaped
from .panes import clean_pane, raw_pane
from .parts import parts
from .project import project
from .summary import summarise

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..article import Article
    from .summary import Share, Summary

__all__ = ["asset", "bar", "to_html"]

_UNTITLED = "Article without a title"
_TITLE = 200
"""Characters of a title shown at the head of the page; the whole stands among the fields."""


def to_html(article: Article, annotations: Iterable[Any] = ()) -> str:
    """Return the page of an article; :meth:`articleparse.Article.to_html` says more."""
    found, summary = parts(article), summarise(article)
    drawn = tuple(annotations)
    marks = Marks(project(article, drawn) if drawn else ())
    rows = {(count.rule, count.kind.value): number for number, count in enumerate(summary.rules)}
    style, script = asset("page.css"), asset("page.js")
    return Template(asset("page.html")).substitute(
        policy=f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'",
        style=style,
        script=script,
        title=escaped((article.title or _UNTITLED)[:_TITLE]),
        lang=f' lang="{attribute(article.language)}"' if article.language else "",
        size=f"{len(article.raw):,}",
        clean_size=f"{len(article.text):,}",
        bar=bar(summary),
        sums=_sums(summary),
        chips=_chips(summary),
        rules="\n".join(_rows(summary)),
        rules_count=len(summary.rules),
        raw=raw_pane(article.raw, found, rows, marks),
        clean=clean_pane(article, found, marks),
    )


@cache
def asset(name: str) -> str:
    """Return one of the files in ``assets``, as it is."""
    return files("articleparse.explain").joinpath("assets", name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


# ---------------------------------------------------------------- the head of the page


def _families(summary: Summary) -> list[tuple[str, str, int]]:
    return [
        ("kept", "kept", summary.kept),
        ("fields", "in fields", summary.fields),
        ("removed", "removed", summary.removed),
        ("space", "white space between", summary.space),
    ]


def bar(summary: Summary) -> str:
    """Return the sums as a bar."""
    out, at = [], 0.0
    for name, _, size in _families(summary):
        width = summary.percent(size)
        out.append(f'<rect class="s-{name}" x="{at:.2f}" y="0" width="{width:.2f}" height="1"/>')
        at += width
    return f'<svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">{"".join(out)}</svg>'


def _sums(summary: Summary) -> str:
    """Return the sums as a sentence."""
    shares = [
        f'<i class="s-{name}"></i><b>{summary.percent(size):.1f} %</b> {words} ({size:,})'
        for name, words, size in _families(summary)
    ]
    repairs = sum(share.count for share in summary.repairs)
    return " &ensp; ".join([*shares, f"<b>{repairs:,}</b> repairs inside the kept text"])


def _chips(summary: Summary) -> str:
    """Return a button for each role and each kind of repair, families together."""
    by_role = {share.kind: share for share in summary.roles}
    ordered = [role for family in (FIELDS, BODY, BOILERPLATE) for role in Role if role in family and role in by_role]
    out = [_chip("k", by_role[role]) for role in ordered]
    out += [_chip("q", share) for share in summary.repairs]
    return "\n".join(out)


def _chip(key: str, share: Share) -> str:
    name = share.kind.replace("_", " ")
    return (
        f'<button type="button" class="chip" aria-pressed="false" disabled data-{key}="{share.kind}"'
        f' title="{share.size:,} characters">{name} <b>{share.count:,}</b></button>'
    )


def _rows(summary: Summary) -> list[str]:
    """Return a row of the table for each rule."""
    return [
        f"<tr><td>{escaped(count.rule)}</td><td>{count.kind.replace('_', ' ')}</td><td>{count.count:,}</td>"
        f"<td>{count.size:,}</td><td>{escaped(reason(count.rule))}</td></tr>"
        for count in summary.rules
    ]

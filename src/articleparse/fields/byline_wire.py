"""Bylines by wire: the paper, who reports for it, and from where, as Chinese papers set them.

Often neither a space nor a sign parts them, so the names are found by the family names that they
begin with::

    港口晚报记者 李红 报道          the paper, "reporter", the name, "reports"
    記者李紅 / 台北報導             the name, and from where it is reported
    通訊社記者李紅台北3日電         the same, and on which day
    港口時報/ 記者 李紅 /台北報導   set apart by a page that links each part
"""

from __future__ import annotations

import regex

from .given import knows

__all__ = ["wired"]

_SIGNS = ("记者", "記者", "通讯员", "報導", "报道", "报导")
"""What such a byline says."""

_byline = regex.compile(
    r"^\W*+(?:\p{Han}{0,8}+[\s/\N{FULLWIDTH SOLIDUS}\N{FULLWIDTH VERTICAL LINE}]{1,3})?"
    r"\p{Han}{0,8}?(?:记者|記者|通讯员)"
    r"[\s:\N{FULLWIDTH COLON}]?(?P<name>\p{Han}{2,3})(?:[、\s](?:通讯员\s?)?(?!报道|報導|报导)(?P<name>\p{Han}{2,3}))*"
    r"(?=\W|$|报道|報導|报导|[在自]\p{Han}|\p{Han}{2,3}\d)(?!\W{0,2}(?:攝影|摄影|攝|摄))"
    r"|^\W*+(?P<name>\p{Han}{2,3})\s\p{Han}{2,4}(?:报道|報導|報道|报导)$"
    r"|^[\W]{0,3}(?P<name>\p{Han}{2,3})[/\N{FULLWIDTH SOLIDUS}]\p{Han}{2,4}+.{0,4}(?:報導|报道|报导)"
).match


def wired(text: str) -> regex.Match[str] | None:
    """Return the match of such a byline at the head of a line; its group ``name`` has captured the names.

    Example:
        >>> wired("港口晚报记者 李红 报道").captures("name")
        ['李红']
        >>> wired("记者会今天下午举行") is None
        True
    """
    if not any(map(text.__contains__, _SIGNS)):
        return None
    match = _byline(text)
    return match if match and all(map(knows, match.captures("name"))) else None

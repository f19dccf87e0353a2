"""Rules for publisher and address: what a text says about where it was published."""

from __future__ import annotations

from ..kinds import Role
from . import Rule

__all__ = ["ADDRESSES", "PUBLISHERS"]

_COMPANY = r"(?:,?\s(?:\p{L}{1,2}\.\s?){1,2}\p{L}{1,2}\.)?"
"""The letters that say what kind of company it is: "Porto S.A.", "Listy, a. s."."""
_NAME = r"(?P<value>\p{Lu}[\p{L}\p{M}\d&'\N{RIGHT SINGLE QUOTATION MARK}\- ]{2,50}?" + _COMPANY + ")"
_RIGHTS = r"(?i:all rights|alle rechte|tous droits|todos los|tutti i)"
_END = r"(?=\s*(?:$|[.,;|(]|\s[-\N{EN DASH}\N{EM DASH}]\s|\d{4}|" + _RIGHTS + "))"
_YEARS = r"(?:\d{4}(?:\s?[-\N{EN DASH}]\s?\d{4})?,?\s)?"

PUBLISHERS: tuple[Rule, ...] = (
    Rule(
        name="copyright_holder",
        pattern=rf"(?:(?:©|(?i:\bcopyright\b)|\([cC]\))\s*){{1,3}}{_YEARS}(?:(?i:by)\s)?{_NAME}{_END}",
        role=Role.PUBLISHER,
        why="The line of rights at the end of a page names who publishes it.",
        hits=(
            "© 2024 The Valley Herald. All rights reserved.",
            "Copyright 2002 Valley Post",
            "(c) Talzeitung GmbH, 2024",
            "Copyright © 2019-2024 The Valley Herald | Imprint",
            "© Copyright The Valley Herald",
            "© 2024 Valley Comunicación S.A.",
        ),
        misses=("© 2024", "© Foto: jr", "All rights reserved"),
    ),
)
"""Where the name of a publisher stands; the group ``value`` is the name."""

ADDRESSES: tuple[Rule, ...] = (
    Rule(
        name="printed_address",
        pattern=r"^(?:[\p{L}\p{M} ]{0,40}[:\s]\s?)?(?P<value>https?://[^\s/]{4,80}/[^\s]{8,300})(?:\s.{0,40})?$",
        role=Role.URL,
        why="Printed pages and archives carry the address of the article on a line of its own.",
        hits=(
            "https://herald.example/2024/05/rain-at-last",
            "Printed from https://herald.example/2024/05/rain-at-last on 3 May 2024",
            "URL: https://herald.example/news/rain-at-last",
        ),
        misses=("https://herald.example/", "see [this](https://herald.example/2024/05/rain-at-last)", "herald.example"),
    ),
)
"""Where the address of the article stands; the group ``value`` is the address."""

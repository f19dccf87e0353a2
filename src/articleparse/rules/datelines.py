"""Rules for datelines: place, agency and day at the head of the first paragraph."""

from __future__ import annotations

from ..kinds import Role
from . import Rule

__all__ = ["DATELINES"]

_NAME = r"\p{Lu}[\p{L}\p{M}.'\N{RIGHT SINGLE QUOTATION MARK}\-]{1,24}"
_LINK = r"de|of|am|an|der|la|le|el|sur|del|do|da|upon"
_PLACE = rf"{_NAME}(?:[ /](?:{_NAME}|{_LINK})){{0,3}}"
_CAPITALS = r"[\p{Lu}\p{M}.'\N{RIGHT SINGLE QUOTATION MARK}\-]{2,24}"
_UPPER = (
    rf"\p{{Lu}}{_CAPITALS}(?:[ /]{_CAPITALS}){{0,3}}(?:,\s\p{{Lu}}[\p{{L}}.]{{1,20}}(?:\s\p{{Lu}}\p{{L}}{{1,20}})?)?"
)
_AGENCY = r"\s?[(\[][\p{L}\p{M}\d./ \-]{2,24}[)\]]"
_DAY = r",?\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}{3,10}\.?)(?:,?\s\d{4})?"
_DASHES = r"[\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}]|--?"
_CJK_BRACKETS = r"\N{FULLWIDTH LEFT PARENTHESIS}", r"\N{FULLWIDTH RIGHT PARENTHESIS}"
_OPEN, _CLOSE = (rf"[({_CJK_BRACKETS[0]}]", rf"[){_CJK_BRACKETS[1]}]")

DATELINES: tuple[Rule, ...] = (
    Rule(
        name="dateline_agency",
        pattern=rf"^(?P<dateline>{_PLACE}(?:,\s{_PLACE})?(?:{_DAY})?{_AGENCY})"
        rf"(?P<separator>\s?(?:{_DASHES}|[:.])\s|\s(?=\p{{Lu}}))",
        role=Role.DATELINE,
        why="Agencies put place and their own name in brackets before the first sentence.",
        hits=("VIENNA (AP) — The talks went on.", "Wien, 24. Oktober (APA) - Die Gespräche", "Kiel (dpo) - Die Ostsee"),
        misses=("Vienna (the capital) was quiet.", "He said (AP) that", "The Senate (PS) refused"),
    ),
    Rule(
        name="dateline_capitals",
        pattern=rf"^(?P<dateline>{_UPPER}(?:{_DAY})?)(?P<separator>\s?(?:{_DASHES})\s|:\s|\.\s(?=\p{{Lu}}))",
        role=Role.DATELINE,
        why="A place in capitals before a dash, a colon or a full stop.",
        hits=(
            "BRUSSELS – On a clear morning",
            "WIEN. Noch dampfen",
            "NEW DELHI: The approach",
            "KUALA LUMPUR, Nov 22 — Firms",
        ),
        misses=("NATO is an alliance.", "UN-Generalsekretär — er", "The DAX - an index"),
    ),
    Rule(
        name="dateline_place",
        pattern=rf"^(?P<dateline>{_PLACE}(?:{_DAY})?)(?P<separator>\s(?:{_DASHES})\s)(?=\p{{Lu}}|[\"“„«»])",
        role=Role.DATELINE,
        why="A place before a dash; the sentence begins anew behind it.",
        hits=("London/Teheran - Iranische Kräfte", "Kobe – A total of", "Berlin – Die Preise"),
        misses=("Berlin – so heißt es – wächst.", "She came - and went."),
    ),
    Rule(
        name="dateline_cjk",
        pattern=rf"^(?P<dateline>[\p{{Han}}\s]{{2,12}}?\d{{1,2}}月\d{{1,2}}日[电電](?:{_OPEN}[\p{{Han}}\s]{{2,20}}{_CLOSE})?"
        rf"|【[\p{{Han}}\p{{Katakana}}・ー]{{2,16}}】|{_OPEN}\p{{Hangul}}{{2,6}}\s?=\s?[\p{{Hangul}}\s]{{2,20}}{_CLOSE})"
        r"(?P<separator>[\s\N{IDEOGRAPHIC SPACE}]|(?=[\p{Han}\p{Hangul}]))",
        role=Role.DATELINE,
        why="Chinese agencies write agency, place and day; Japanese papers the bureau in lenticular brackets.",
        hits=("新华社北京4月24日电 国务院", "【ワシントン・記者】米国", "(서울=기자) 정부는"),
        misses=("4月24日 北京", "北京の朝"),
    ),
)
"""Shapes of a dateline, in the order in which they are tried."""

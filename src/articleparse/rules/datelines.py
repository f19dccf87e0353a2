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
_HEADINGS = (
    r"(?!(?i:update|analys|anális|exclusi|exklusi|esclusiv|opini|kommentar|comment|breaking|interview|entrevista|intervi"
    r"|advert|anzeige|werbung|watch|video|photo|foto|live|note|editor|review|stud|explain|factbox|correct|korrekt|read|lire"
    r"|leggi|lesen))"
)
"""What other headings of a paragraph begin with: "ANALYSIS -", "Studie (2019) -"."""
_ANY_AGENCY = r"\s?[(\[/][\p{L}\p{M}\d./ \-]{2,24}[)\]/]"
_AGENCY = r"\s?[(\[/](?P<agency>[\p{L}\p{M}][\p{L}\p{M}./, \-]{1,24})[)\]/]"
_DAY = r",?\s(?:\p{L}{3,9}\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?|\d{1,2}\.\d{1,2}\.)(?:,?\s?\d{4})?"
_DASHES = r"[\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}]|--?"
_BEHIND = rf"\s?(?:{_DASHES}|[:.])\s|\s?\.?\s?(?:{_DASHES})\s?"
_CJK_BRACKETS = r"\N{FULLWIDTH LEFT PARENTHESIS}", r"\N{FULLWIDTH RIGHT PARENTHESIS}"
_OPEN, _CLOSE = (rf"[(\[{_CJK_BRACKETS[0]}]", rf"[)\]{_CJK_BRACKETS[1]}]")

DATELINES: tuple[Rule, ...] = (
    Rule(
        name="dateline_agency",
        pattern=rf"^{_HEADINGS}(?P<dateline>{_PLACE}(?:,\s{_PLACE})?(?:{_DAY})?{_AGENCY})"
        rf"(?P<separator>{_BEHIND}|\s(?=\p{{Lu}}))",
        role=Role.DATELINE,
        why="Agencies put place and their own name in brackets before the first sentence.",
        hits=(
            "VIENNA (AP) — The talks went on.",
            "Wien, 24. Oktober (APA) - Die Gespräche",
            "Kiel (dpo) - Die Ostsee",
            "La Paz, 3 de mayo (EFE).- El puerto",
            "МОСКВА, 3 мая. /ТАСС/. Паром",  # noqa: RUF001 - Russian letters
        ),
        misses=(
            "Vienna (the capital) was quiet.",
            "He said (AP) that",
            "The Senate (PS) refused",
            "Studie (2019) – Die Fähre",
        ),
    ),
    Rule(
        name="dateline_capitals",
        pattern=rf"^{_HEADINGS}(?P<dateline>{_UPPER}(?:{_DAY})?(?:{_ANY_AGENCY})?)"
        rf"(?P<separator>\s?(?:{_DASHES})\s|:\s|\.\s(?=\p{{Lu}})|\.?\s?(?<=[)\]/])(?:\s(?=\p{{Lu}})|\s?(?:{_DASHES})\s))",
        role=Role.DATELINE,
        why="A place in capitals before a dash, a colon or a full stop.",
        hits=(
            "BRUSSELS – On a clear morning",
            "WIEN. Noch dampfen",
            "NEW DELHI: The approach",
            "KUALA LUMPUR, Nov 22 — Firms",
            "PORT ELLERY (NWA) - The ferry",
            "ROMA, 3 MAG - Il traghetto",
        ),
        misses=("NATO is an alliance.", "UN-Generalsekretär — er", "The DAX - an index", "ANALYSIS — The harbour"),
    ),
    Rule(
        name="dateline_place",
        pattern=rf"^{_HEADINGS}(?P<dateline>{_PLACE}(?:{_DAY})?)(?P<separator>\s(?:{_DASHES})\s)(?=\p{{Lu}}|[\"“„«»])",
        role=Role.DATELINE,
        why="A place before a dash; the sentence begins anew behind it.",
        hits=("London/Teheran - Iranische Kräfte", "Kobe – A total of", "Berlin – Die Preise"),
        misses=("Berlin – so heißt es – wächst.", "She came - and went.", "Kommentar – Die Fähre fährt."),
    ),
    Rule(
        name="dateline_bare_agency",
        pattern=rf"^(?P<dateline>[(\[](?P<agency>[\p{{L}} ]{{2,24}})[)\]](?:\s?(?:{_DASHES})\s{_UPPER}{_DAY})?)"
        rf"(?P<separator>\s?(?:{_DASHES})\s)",
        role=Role.DATELINE,
        why="Some agencies leave the place out, or put it behind their name.",
        hits=("(Reuters) - The ferry", "(ANSA) - ROMA, 3 MAG - Il traghetto"),
        misses=("(2) - the ferry", "(Reuters) The ferry"),
    ),
    Rule(
        name="dateline_arabic",
        pattern=rf"^(?P<dateline>[\p{{Arabic}} /]{{2,30}}\s?[(][\p{{Arabic}}\p{{Latin}} /]{{2,24}}[)])"
        rf"(?P<separator>\s?(?:{_DASHES})\s?)",
        role=Role.DATELINE,
        why="Arabic agencies write place and name in the same order.",
        hits=("القاهرة (رويترز) - قال",),
        misses=("القاهرة - قال", "قال (أحمد) إن"),
    ),
    Rule(
        name="dateline_cjk",
        pattern=rf"^(?P<dateline>[\p{{Han}}\s]{{2,12}}?\d{{1,2}}月\d{{1,2}}日[电電](?:{_OPEN}[\p{{Han}}\s]{{2,20}}{_CLOSE})?"
        rf"|{_OPEN}\p{{Han}}{{4,20}}\d{{1,2}}日[电電]{_CLOSE}"
        r"|【[\p{Han}\p{Katakana}・ー=\N{FULLWIDTH EQUALS SIGN}]{2,16}】"
        rf"|{_OPEN}\p{{Hangul}}{{2,6}}\s?=\s?[\p{{Hangul}}\d\s]{{2,20}}{_CLOSE})"
        r"(?P<separator>[\s\N{IDEOGRAPHIC SPACE}]|(?=[\p{Han}\p{Hangul}]))",
        role=Role.DATELINE,
        why="Chinese agencies write agency, place and day; Japanese papers the bureau in lenticular brackets.",
        hits=(
            "新华社北京4月24日电 国务院",
            "【ワシントン・記者】米国",
            "(서울=기자) 정부는",
            "[서울=통신] 정부는",
            "(中央社記者王小明台北3日電)渡輪",
        ),
        misses=("4月24日 北京", "北京の朝"),
    ),
)
"""Shapes of a dateline, in the order in which they are tried; a group ``agency`` may be a party, or anything."""

"""Write the CLDR part of the locale files, and put the part written by hand in order.

Run ``python -m articleparse.training.locales`` after an edit of ``data/locales/xx.json`` or an
update of Babel. For every file it takes the names of months and weekdays and the order of
numeric dates anew from Unicode CLDR (through Babel, all regions of the language together),
casefolds the words, drops those said twice, and writes the file back. A single plain word of a
boilerplate kind ("photo", "contact") occurs in prose too, so it is moved to the weak ones. A new language begins
as a file that holds ``{}``.
"""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from babel import Locale as Cldr
from babel import localedata

from ..locales import CATEGORIES, KINDS, LABELS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = ["FOLDER", "main", "refreshed", "written"]

FOLDER = Path(__file__).parent.parent / "data" / "locales"
_CLDR_CODES = {"no": "nb", "tl": "fil"}
_SCRIPTS = {"zh": frozenset({"Hans", "Hant"}), "sr": frozenset({"Latn", "Cyrl"}), "bs": frozenset({"Latn", "Cyrl"})}
"""Scripts that newspapers of a language are printed in, where there are several."""
_NO_STOPS = "\u0590"
"""First character of the scripts that shorten a word without a full stop."""
_FOLDED_I = "İ".casefold()
_DOTTED_I = frozenset({"tr", "az"})
_NO_NAME = re.compile(r"m\d\d")
_UNSPACED = frozenset({"ja", "ko", "th", "zh"})
_PLAIN_WORD = 12
"""Letters from which on a single word is a compound that prose hardly uses."""
_WIDTH = 118


def main() -> None:
    """Write every locale file anew."""
    for path in sorted(FOLDER.glob("*.json")):
        data = refreshed(path.stem, json.loads(path.read_text("utf-8")))
        path.write_text(written(data), "utf-8")


def refreshed(code: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the content of a locale file with its CLDR part new and its own part in order.

    ``more_months`` and ``more_weekdays`` hold what CLDR lacks, and stay as they are.
    """
    months: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    orders: list[str] = []
    ands = [*data.get("and_words", ())]
    name = ""
    for region in _regions(_CLDR_CODES.get(code, code)):
        name = name or region.english_name or ""
        _put_names(months, region.months, 0)
        _put_names(weekdays, region.days, 1)
        orders += _orders(region)
        ands += _and_words(region)
    more_months, more_weekdays = data.get("more_months", {}), data.get("more_weekdays", {})
    weak: dict[str, list[str]] = {kind: _tidy(code, _weak(code, kind, data)) for kind in KINDS}
    return {
        "name": name,
        "months": dict(sorted((months | more_months).items(), key=_by_number)),
        "weekdays": dict(sorted((weekdays | more_weekdays).items(), key=_by_number)),
        "date_orders": list(dict.fromkeys(orders)),
        "more_months": more_months,
        "more_weekdays": more_weekdays,
        "letters": data.get("letters", ""),
        **{
            key: _tidy(code, ands if key == "and_words" else data.get(key, ()), weak.get(key, ())) for key in CATEGORIES
        },
        "labels": _labels(code, data.get("labels", {})),
        "mail": _labels(code, data.get("mail", {})),
        "weak": weak,
    }


def _labels(code: str, named: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Return the names of the fields that have any."""
    return {label: _tidy(code, named[label]) for label in LABELS if label in named}


def _weak(code: str, kind: str, data: Mapping[str, Any]) -> list[str]:
    """Return the weak words of a kind, with those among the strong ones that prose uses as well."""
    found = list(data.get("weak", {}).get(kind, ()))
    if code not in _UNSPACED and kind != "copyright":
        found += [word for word in data.get(kind, ()) if word.isalpha() and len(word) < _PLAIN_WORD]
    return found


def written(data: Mapping[str, Any]) -> str:
    """Return the JSON of a locale file: a key a line, long lists wrapped."""
    out = []
    for key, value in data.items():
        if key == "weak":
            inner = ",\n".join(_entry(kind, words, "    ") for kind, words in value.items())
            out.append(f'  "weak": {{\n{inner}\n  }}')
        else:
            out.append(_entry(key, value, "  "))
    return "{\n" + ",\n".join(out) + "\n}\n"


def _entry(key: str, value: object, indent: str) -> str:
    text = f'{indent}"{key}": ' + json.dumps(value, ensure_ascii=False)
    if len(text) <= _WIDTH or not isinstance(value, (list, dict)):
        return text
    if isinstance(value, dict):
        opening, closing = "{}"
        items = [f"{json.dumps(k, ensure_ascii=False)}: {json.dumps(v, ensure_ascii=False)}" for k, v in value.items()]
    else:
        opening, closing = "[]"
        items = [json.dumps(item, ensure_ascii=False) for item in value]
    return f'{indent}"{key}": {opening}\n' + _wrapped(items, indent + "  ") + f"\n{indent}{closing}"


def _wrapped(items: Iterable[str], indent: str) -> str:
    lines = [indent]
    for item in items:
        if len(lines[-1]) + len(item) > _WIDTH:
            lines[-1] = lines[-1].rstrip()
            lines.append(indent)
        lines[-1] += item + ", "
    return "\n".join(lines).rstrip(", ")


def _regions(code: str) -> Iterator[Cldr]:
    """Yield the language itself, then all its regions and scripts.

    Babel writes what an alias stands for into data that locales share, so that one locale shows
    up in the next; each is loaded from the files anew.
    """
    names = [name for name in sorted(localedata.locale_identifiers()) if name.startswith(code + "_")]
    for name in (code, *names):
        localedata._cache.clear()  # noqa: SLF001 - Babel has no public way
        region = Cldr.parse(name)
        if (not region.script or region.script in _SCRIPTS.get(code, ())) and region.variant is None:
            yield region


def _put_names(found: dict[str, int], names: Mapping[str, Any], first: int) -> None:
    """Note the names of months or weekdays, in all contexts and in widths that can be told apart."""
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in names[context][width].items():
                _put_name(found, name, number + first)
                if width == "abbreviated" and name.isalpha() and name[0] < _NO_STOPS:
                    _put_name(found, name + ".", number + first)


def _put_name(found: dict[str, int], name: str, number: int) -> None:
    """Note a name with and without its dot; a bare number is no name, nor what CLDR writes for none (M01)."""
    for form in (_fold(name), _fold(name).rstrip(".")):
        if any(char.isalpha() for char in form) and not _NO_NAME.fullmatch(form):
            found.setdefault(form, number)


def _by_number(item: tuple[str, int]) -> tuple[int, str]:
    return item[1], item[0]


def _orders(region: Cldr) -> Iterator[str]:
    """Yield the order of day, month and year in the region's short numeric dates."""
    pattern = re.sub("'[^']*'", "", region.date_formats["short"].pattern)
    yield "".join(dict.fromkeys(letter.upper() for letter in pattern if letter in "dMy"))


def _and_words(region: Cldr) -> Iterator[str]:
    pattern = region.list_patterns.get("standard", {}).get("2", "")
    word = re.sub(r"\{\d\}", "", pattern).strip()
    if word.isalpha():
        yield word


def _tidy(code: str, entries: Iterable[str], apart: Iterable[str] = ()) -> list[str]:
    """Return the entries folded, without doubles and without those kept apart as weak.

    Turkish and Azerbaijani get both foldings of a first dotted I.
    """
    forms = []
    for entry in entries:
        forms.append(_fold(entry))
        if code in _DOTTED_I and entry.startswith("i") and not entry.startswith(_FOLDED_I):
            forms.append(_fold("İ" + entry[1:]))
    weak = set(apart)
    return [form for form in dict.fromkeys(forms) if form and form not in weak]


def _fold(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(unicodedata.normalize("NFC", text).casefold().split()))


if __name__ == "__main__":
    main()

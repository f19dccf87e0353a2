"""The locale files: complete, folded, and read as said."""

from __future__ import annotations

import json
import subprocess
import sys
import unicodedata
from importlib import resources

import pytest

from articleparse import language
from articleparse.locales import LABELS, locale

FOLDER = resources.files("articleparse").joinpath("data", "locales")


@pytest.mark.parametrize("code", language.codes())
def test_every_file_has_every_key(code: str) -> None:
    """A locale file holds every category, and every kind among the weak words."""
    data = json.loads(FOLDER.joinpath(code + ".json").read_text("utf-8"))
    assert set(language.CATEGORIES) <= data.keys()
    assert data["weak"].keys() == set(language.KINDS)


@pytest.mark.parametrize("code", language.codes())
def test_vocabulary_is_rich_enough(code: str) -> None:
    """No language lacks function words, a byline, or the words of a kind of boilerplate."""
    found = language.locale(code)
    assert found is not None
    assert len(found.function_words) >= 50
    for category in ("by", "and_words", "published", "updated", "roles", "desks", "page"):
        assert getattr(found, category), category
    for kind in language.KINDS:
        assert len(getattr(found, kind)) + len(found.weak[kind]) >= 3, kind


@pytest.mark.parametrize("code", language.codes())
def test_words_are_folded_and_said_once(code: str) -> None:
    """Every word is casefolded, in normal form C, without outer white space, and stands once in its list."""
    found = language.locale(code)
    assert found is not None
    lists = [getattr(found, category) for category in language.CATEGORIES]
    lists += [*found.weak.values(), *found.labels.values(), *found.mail.values()]
    for words in lists:
        assert len(set(words)) == len(words)
        for word in words:
            assert word
            assert word == unicodedata.normalize("NFC", " ".join(word.split()))
            assert word == unicodedata.normalize("NFC", word.casefold())


@pytest.mark.parametrize("code", language.codes())
def test_months_and_weekdays_are_complete(code: str) -> None:
    """Names lead to each of the twelve months and seven days, and the order of dates is known."""
    found = language.locale(code)
    assert found is not None
    assert set(found.months.values()) == set(range(1, 13))
    assert set(found.weekdays.values()) == set(range(1, 8))
    assert set(found.date_orders) <= {"DMY", "MDY", "YMD"}
    assert found.date_orders


@pytest.mark.parametrize("code", language.codes())
def test_weak_words_are_not_strong_too(code: str) -> None:
    """A word is either weak evidence for a kind or strong evidence for it."""
    found = language.locale(code)
    assert found is not None
    for kind in language.KINDS:
        assert not set(found.weak[kind]) & set(getattr(found, kind)), kind


@pytest.mark.parametrize("code", language.codes())
def test_labels_call_one_field(code: str) -> None:
    """The labels of archives and of mails call fields that are known, and each of them one."""
    found = locale(code)
    assert found is not None
    for labels in (found.labels, found.mail):
        assert labels.keys() <= set(LABELS)
        listed = [label for named in labels.values() for label in named]
        assert len(set(listed)) == len(listed)


def test_unknown_code_has_no_locale() -> None:
    """A code without a file gives ``None``, odd strings too."""
    assert language.locale("xx") is None
    assert language.locale("../de") is None
    assert language.locale("") is None


def test_phrases_are_the_words_longest_first() -> None:
    """The phrases of a category are its words, none shorter before a longer one."""
    found = language.phrases("copyright")
    assert set(found) == language.words("copyright")
    assert [len(phrase) for phrase in found] == sorted(map(len, found), reverse=True)


@pytest.mark.parametrize(
    ("name", "numbers"), [("march", (3,)), ("sept.", (9,)), ("décembre", (12,)), ("januari", (1,)), ("février", (2,))]
)
def test_months_of_all_languages(name: str, numbers: tuple[int, ...]) -> None:
    """The union over the languages maps a name to every month that it means."""
    assert language.months()[name] == numbers


def test_names_of_months_keep_to_their_script() -> None:
    """Japanese and Thai have no month in Latin letters, German none of its neighbours'."""
    for code in ("ja", "ko", "th", "ar", "ru", "zh"):
        found = language.locale(code)
        assert found is not None
        assert not [name for name in (*found.months, *found.weekdays) if name.isascii()]
    german = language.locale("de")
    assert german is not None
    assert not {"may", "mart", "mar"} & german.months.keys()


def test_generator_changes_nothing() -> None:
    """The locale files are as the generator writes them."""
    pytest.importorskip("babel")
    from articleparse.training.locales import FOLDER, refreshed, written

    for code in ("de", "tr", "zh"):
        text = (FOLDER / f"{code}.json").read_text("utf-8")
        assert written(refreshed(code, json.loads(text))) == text


def test_importing_the_stages_reads_no_locale() -> None:
    """The words of a language are read when a text first needs them."""
    code = "import articleparse.pipeline; from articleparse.locales import locale; print(locale.cache_info().currsize)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "0\n"

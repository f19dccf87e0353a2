"""Korean lines: what a break shows of whether a space stood there, and the model that weighs it."""

from __future__ import annotations

import pytest

from articleparse.features.korean import is_spaced
from articleparse.features.syllables import FEATURES, describe, gather
from articleparse.models.strings import Strings, load_strings, packed, unpacked

INSIDE = {
    "a particle": "섬으로 가는 배는 다음 달부|터 하루에 두 번 다닌다.",
    "an ending": "항구 사무소는 배가 다시 자동차를 싣는다고 밝혔|다. 요금은 그대로다.",
    "a stem and its ending": "어부들은 시간표를 바꿔 달라고 요구하|면서 시장을 찾았다.",
    "a plural": "주말마다 아이|들이 등대를 보러 온다.",
}
BETWEEN = {
    "a subject": "새로 온 선장은|오래된 지도를 벽에 걸었다.",
    "an object": "사무소는 낡은 등대를|내년 봄까지 고치기로 했다.",
    "a noun that depends": "안개가 걷히면 배가 떠날|수 있다고 그는 말했다.",
    "a clause": "비가 그치고|바람이 잦아들자 배가 떠났다.",
}


@pytest.mark.parametrize("text", INSIDE.values(), ids=INSIDE)
def test_words_broken_inside(text: str) -> None:
    """What stands behind the break belongs to the word before it."""
    before, _, behind = text.partition("|")
    assert not is_spaced(before, behind, gather([]))


@pytest.mark.parametrize("text", BETWEEN.values(), ids=BETWEEN)
def test_lines_broken_between_words(text: str) -> None:
    """A word ends at the break, and another one begins."""
    before, _, behind = text.partition("|")
    assert is_spaced(before, behind, gather([]))


def test_words_of_the_text_decide() -> None:
    """A name that the text writes inside its lines is one word; its halves, written as words, are two."""
    before, behind = "주민들은 지난달 은빛", "바다 앞에서 모였다."
    assert not is_spaced(before, behind, gather(["그날 은빛바다 축제가 열렸다.", "올해 은빛바다 행사는 짧다."]))
    assert is_spaced(before, behind, gather(["그날 은빛 바다 위로 해가", "멀리 은빛 바다 소리가 난다."]))


@pytest.mark.parametrize(
    ("before", "behind"), [("가", "나"), ("3월", "부터"), ("“이", "것’이 A4용지"), ("별 헤는 밤" * 20, "하늘을 " * 40)]
)
def test_values_have_the_length_of_their_feature(before: str, behind: str) -> None:
    """The data file parts the values by their length, so each has that of its feature, or is empty."""
    values = describe(before, behind, gather(["배가 다시 섬으로 간다."]))
    assert len(values) == len(FEATURES)
    assert all(len(value) in {0, size} for value, size in zip(values, FEATURES.values(), strict=True))


def test_words_at_line_ends_are_no_evidence() -> None:
    """Only words inside a line are whole for certain."""
    assert gather(["등대 지기는 편지를 쓴", "다. 바람이 분다."]).whole == {"지기는", "편지를", "바람이"}


def test_models_of_strings_are_packed_and_unpacked() -> None:
    """The data file says what the model is."""
    names = {"last": 1, "pair": 2}
    model = Strings(-3, ({"가": 12, "나": 12, "다": -4}, {"가나": 7}))
    assert packed(names, model) == {"bias": -3, "tables": {"last": {"-4": "다", "12": "가나"}, "pair": {"7": "가나"}}}
    assert unpacked(names, packed(names, model)) == model


def test_strings_of_other_features() -> None:
    """A data file that was trained on other features is refused."""
    with pytest.raises(ValueError, match="other features"):
        load_strings("korean.json", {"last": 1})

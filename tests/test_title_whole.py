"""Headlines beside what looks like them: decks, kickers, trails, running heads; texts written for the purpose."""

from __future__ import annotations

from textwrap import wrap
from typing import NamedTuple

import pytest

from articleparse import parse
from articleparse.fields.candidate import Candidate
from articleparse.fields.marks import key
from articleparse.fields.title_whole import above_deck, completed


class Head(NamedTuple):
    """An article of three paragraphs with what stands above it."""

    title: str
    deck: str
    byline: str
    date: str
    menu: tuple[str, str, str]
    kicker: str
    body: tuple[str, str, str]


HEADS = {
    "en": Head(
        "Rain at last for the valley",
        "The drought of forty days is over, and farmers who had waited since spring look at a brown river again.",
        "By Ada Roe",
        "3 May 2024",
        ("Home", "News", "Sport"),
        "Weather",
        (
            "The drought of the valley has ended after forty days, and rain fell on the fields all night long.",
            "Farmers who had waited since spring went out at dawn to look at the river, which carried brown water.",
            "The mayor said that the reservoir would be full by autumn, if the rain went on as had been promised.",
        ),
    ),
    "de": Head(
        "Endlich Regen für das Tal",
        "Die Dürre ist nach vierzig Tagen zu Ende, und die Bauern, die seit dem Frühjahr warteten, sehen einen Fluss.",
        "Von Ada Roth",
        "3. Mai 2024",
        ("Start", "Politik", "Sport"),
        "Wetter",
        (
            "Die Dürre im Tal ist nach vierzig Tagen zu Ende, und der Regen fiel die ganze Nacht auf die Felder.",
            "Bauern, die seit dem Frühjahr gewartet hatten, gingen zum Fluss, der wieder braunes Wasser führt.",
            "Der Bürgermeister sagte, der Speicher werde bis zum Herbst voll sein, wenn der Regen anhält.",
        ),
    ),
    "fr": Head(
        "Enfin la pluie dans la vallée",
        "La sécheresse a pris fin après quarante jours, et les paysans voient de nouveau la rivière qui coule brune.",
        "Par Ada Roche",
        "3 mai 2024",
        ("Accueil", "Monde", "Sport"),
        "Météo",
        (
            "La sécheresse de la vallée a pris fin après quarante jours, et la pluie est tombée toute la nuit.",
            "Les paysans, qui attendaient depuis le printemps, sont sortis à l'aube pour voir la rivière brune.",
            "Le maire a déclaré que le réservoir serait plein à l'automne si la pluie continue comme promis.",
        ),
    ),
    "es": Head(
        "Por fin la lluvia en el valle",
        "La sequía ha terminado tras cuarenta días, y los agricultores, que esperaban desde marzo, miran el río.",
        "Por Ada Rojas",
        "3 de mayo de 2024",
        ("Inicio", "Mundo", "Deportes"),
        "Tiempo",
        (
            "La sequía del valle ha terminado tras cuarenta días, y la lluvia cayó toda la noche sobre los campos.",
            "Los agricultores, que esperaban desde la primavera, salieron al alba a mirar el río, que lleva agua.",
            "El alcalde dijo que el embalse estará lleno en otoño si la lluvia sigue como ha prometido la radio.",
        ),
    ),
    "cs": Head(
        "Do údolí se konečně vrátil déšť",
        "Sucho skončilo po čtyřiceti dnech a zemědělci, kteří čekali od jara, se dívají na řeku plnou hnědé vody.",
        "Jana Nováková",
        "3. května 2024",
        ("Domů", "Zprávy", "Sport"),
        "Počasí",
        (
            "Sucho v údolí skončilo po čtyřiceti dnech a déšť padal na pole celou noc, oznámila v úterý radnice.",
            "Zemědělci, kteří čekali od jara, vyšli za úsvitu podívat se na řeku, jež opět nesla hnědou vodu.",
            "Starosta řekl, že nádrž bude do podzimu plná, pokud bude pršet tak, jak slíbila předpověď počasí.",
        ),
    ),
    "no": Head(
        "Endelig regn i dalen",
        "Tørken er over etter førti dager, og bøndene som ventet siden våren, ser igjen på en elv med brunt vann.",
        "Av Kari Lund",
        "3. mai 2024",
        ("Hjem", "Nyheter", "Sport"),
        "Været",
        (
            "Tørken i dalen er over etter førti dager, og regnet falt på jordene hele natten, opplyste kommunen.",
            "Bønder som hadde ventet siden våren, gikk ut ved daggry for å se på elva, som igjen førte brunt vann.",
            "Ordføreren sa at magasinet vil være fullt til høsten, om regnet fortsetter slik meldingen har lovet.",
        ),
    ),
    "ar": Head(
        "المطر يعود أخيرا إلى الوادي",
        "انتهى جفاف دام أربعين يوما، وخرج المزارعون الذين انتظروا منذ الربيع لرؤية النهر يحمل الماء من جديد.",
        "بقلم: ليلى حداد",
        "3 مايو 2024",
        ("الرئيسية", "أخبار", "رياضة"),
        "طقس",
        (
            "انتهى جفاف الوادي بعد أربعين يوما وهطل المطر على الحقول طوال الليل كما أعلنت البلدية يوم الثلاثاء.",
            "خرج المزارعون الذين انتظروا منذ الربيع عند الفجر لرؤية النهر الذي عاد يحمل الماء البني من جديد.",
            "وقال رئيس البلدية إن الخزان سيمتلئ بحلول الخريف إذا استمر المطر كما وعدت نشرة الأحوال الجوية.",
        ),
    ),
    "ko": Head(
        "사십 일 가뭄 끝에 내린 비",
        "골짜기의 농부들은 봄부터 비를 기다렸고, 이제 강에는 흙탕물이 흐르며 저수지도 찰 것으로 보인다.",
        "김가람 기자",
        "2024년 5월 3일",
        ("홈", "뉴스", "스포츠"),
        "날씨",
        (
            "사십 일 동안 이어진 골짜기의 가뭄이 끝나고 밤새 들판에 비가 내렸다고 군청이 화요일에 밝혔다.",
            "봄부터 기다리던 농부들은 새벽에 나와 다시 흙탕물이 흐르는 강을 바라보며 모내기를 준비했다.",
            "군수는 예보대로 비가 계속 오면 가을까지 저수지가 가득 찰 것이라고 주민들에게 말했다고 전했다.",
        ),
    ),
    "ja": Head(
        "谷に四十日ぶりの雨",
        "干ばつは終わり、春から待ち続けた農家の人々は夜明けに外へ出て、再び茶色い水が流れる川を眺めた。",
        "文・佐藤花子",
        "2024年5月3日",
        ("ホーム", "ニュース", "スポーツ"),
        "天気",
        (
            "谷の干ばつは四十日ぶりに終わり、火曜日は一晩中、畑に雨が降り続いたと町役場が発表した。",
            "春から待ち続けた農家の人々は夜明けに外へ出て、再び茶色い水が流れる川を眺めたという。",
            "町長は、予報の通りに雨が続けば、秋までに貯水池はいっぱいになるだろうと語った。",
        ),
    ),
}


def _apart(*lines: str) -> str:
    return "\n\n".join(lines)


@pytest.mark.parametrize("language", HEADS)
def test_a_deck_below_a_shorter_headline_is_not_the_headline(language: str) -> None:
    """The deck says more of the article and the byline follows it, whether blank lines part them or not."""
    head = HEADS[language]
    lines = (head.title, head.deck, head.byline, head.date, *head.body)
    assert parse("\n".join(head.menu) + "\n\n" + _apart(*lines)).title == head.title
    assert parse("\n".join((*head.menu, *lines))).title == head.title


@pytest.mark.parametrize("language", HEADS)
def test_a_kicker_is_no_part_of_the_headline(language: str) -> None:
    """A short line right above the headline is its kicker."""
    head = HEADS[language]
    text = "\n".join((*head.menu, "", head.kicker, head.title, "", head.deck, "", head.byline, "", head.date, ""))
    assert parse(text + "\n" + _apart(*head.body)).title == head.title


@pytest.mark.parametrize("language", HEADS)
def test_a_trail_of_links_that_runs_into_the_headline_is_not_the_headline(language: str) -> None:
    """Flatteners put the steps from the front page on one line, nothing between them."""
    head = HEADS[language]
    trail = "".join(head.menu) + head.title
    assert parse(_apart(trail, head.title, head.byline, head.date, *head.body)).title == head.title


@pytest.mark.parametrize("language", HEADS)
@pytest.mark.parametrize("folio", [" / 1", "…", " | 12"])
def test_a_running_head_is_completed_by_the_headline(language: str, folio: str) -> None:
    """It has as much of the headline as there was room for."""
    head = HEADS[language]
    lines = (head.title[:-2] + folio, head.title, head.byline, head.date, *head.body)
    assert parse(_apart(*lines)).title == head.title


@pytest.mark.parametrize(
    ("stamp", "first", "second", "byline"),
    [
        ("5/3/24, 5:59 PM", "The ferry of the old harbour is back after", "forty days of storms", "By Ada Roe"),
        ("03.05.24, 17:59", "Die Fähre im alten Hafen fährt wieder nach", "vierzig Tagen Sturm", "Von Ada Roth"),
        ("03/05/2024 17:59", "Le bac du vieux port est de retour après", "quarante jours de tempête", "Par Ada Roche"),
        ("3.5.2024 17:59", "Fergen i den gamle havna er tilbake etter", "førti dager med storm", "Av Kari Lund"),
    ],
)
def test_a_headline_below_the_stamp_of_a_browser_keeps_its_first_line(
    stamp: str, first: str, second: str, byline: str
) -> None:
    """What a browser prints at the top, day, title and address, goes on in no line of the page."""
    body = [" ".join(("The ferry carries people and bread again.", "Nobody had thought so.") * 3)] * 2
    head = (f"{stamp} {first} {second}", "1/2", "https://harbour.example/2024/ferry", first, second, byline)
    assert parse("\n".join((*head, "3 May 2024", *body))).title == f"{first} {second}"


NARROW = {
    "en": (
        "Ferry of the old",
        "harbour is back",
        "after forty days",
        "of storms, and the",
        "bakers of the",
        "islands rejoice",
    ),
}


@pytest.mark.parametrize("language", NARROW)
def test_a_headline_in_a_narrow_column_has_many_lines(language: str) -> None:
    """In one of four columns a headline in large letters has two words a line."""
    lines, head = NARROW[language], HEADS[language]
    body = [line for text in head.body * 2 for line in wrap(text, 30)]
    assert parse("\n".join((*lines, head.byline, head.date, *body))).title == " ".join(lines)


@pytest.mark.parametrize("line", ["W E A T H E R", "Page 1 of 3", "1", "Valley Herald / 1"])
def test_headlines_do_not_go_on_from_letters_apart_and_numbers_of_pages(line: str) -> None:
    """A kicker in spaced letters and the number of a page are no lines of a headline, whatever the width."""
    title = ("Rain at last for the valley", "and its fields")
    text = "\n".join((line, *title, "By Ada Roe", "3 May 2024", *HEADS["en"].body))
    assert parse(text).title == " ".join(title)


def _line(number: int, text: str, level: int = 0) -> Candidate:
    return Candidate(number, number, 0, len(text), text, key(text), level, "")


_DECK = "After forty dry days the rivers of the valley carry water again, and farmers sow."


@pytest.mark.parametrize(
    ("upper", "features", "deck", "above"),
    [
        ("The rain came at last", (), _DECK, True),
        ("Rain at last", (), _DECK, True),
        ("谷に四十日ぶりの雨", (), "干ばつは終わり、農家の人々は再び水が流れる川を眺めたと語った。", True),
        ("Rain at last", (), _DECK[:-1], False),
        ("Weather", (), _DECK, False),
        ("天気", (), "干ばつは終わり、農家の人々は再び水が流れる川を眺めたと語った。", False),
        ("The rain came at last:", (), _DECK, False),
        ("The rain came at last.", (), _DECK, False),
        ("Continue reading the main story", ("hits:0",), _DECK, False),
        ("Home › News › Valley › Weather", ("crumbs",), _DECK, False),
        ("The rain came at last", (), "The rain came to us", False),
    ],
)
def test_the_headline_above_a_deck(upper: str, features: tuple[str, ...], deck: str, *, above: bool) -> None:
    """It is no kicker, no sentence, shorter than the deck, and of words of the body; shorter yet above a sentence."""
    found = [(_line(0, upper), features), (_line(1, deck), ())]
    assert above_deck(found, (2.0, 3.0), 1) == (0 if above else 1)


def test_a_deck_that_scores_far_better_is_the_headline_unless_the_line_above_is_marked() -> None:
    """What the ranking is sure of stands; the mark of a heading says more."""
    plain, marked, deck = _line(0, "The rain came at last"), _line(0, "The rain came at last", 1), _line(1, _DECK)
    assert above_deck([(plain, ()), (deck, ())], (1.0, 4.5), 1) == 1
    assert above_deck([(marked, ()), (deck, ())], (1.0, 4.5), 1) == 0
    assert above_deck([(plain, ("centred",)), (deck, ())], (1.0, 4.5), 1) == 0


def test_what_a_top_line_says_is_no_deck_of_a_line_that_it_does_not_say() -> None:
    """The ``<title>`` says the headline: above it stands a kicker that is a clause, as in Persian."""
    kicker, headline = _line(0, "The mayor of the valley said"), _line(1, "Rain fills the rivers after forty dry days")
    said = [(kicker, ("top words:0:True",)), (headline, ("top words:3:True",))]
    assert above_deck(said, (2.0, 3.0), 1) == 1
    assert above_deck([(kicker, ()), (headline, ())], (2.0, 3.0), 1) == 0


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("The rain came at last to the / 1", "The rain came at last to the valley of the Ludrin"),
        ("The rain came at last to the v…", "The rain came at last to the valley of the Ludrin"),
        ("Der Regen kam endlich in das T ...", "Der Regen kam endlich in das Tal der Ludrin"),
        ("四十日ぶりの雨が谷に降り…", "四十日ぶりの雨が谷に降り、農家は喜ぶ"),
        ("사십 일 가뭄 끝에 골짜기에 비가 내려 / 2", "사십 일 가뭄 끝에 골짜기에 비가 내려 농부들 안도"),
    ],
)
def test_what_was_cut_off_is_completed(cut: str, whole: str) -> None:
    """The shortest line that goes on has it, and none that was cut off itself."""
    others = [_line(2, f"{whole} | The Ludrin Courier"), _line(3, whole), _line(4, whole[:-1] + "…")]
    assert completed(_line(0, cut), [_line(0, cut), *others]).text == whole


@pytest.mark.parametrize(
    "text", ["Waiting for the last tram of the night…", "The rain of 1987", "Rapid beats Sturm in Graz - 2", "Rain…"]
)
def test_what_was_not_cut_off_stays(text: str) -> None:
    """Nothing goes on from it, it ends with a number of its own, or too little is left of it."""
    assert completed(_line(0, text), [_line(0, text), _line(2, f"{text} and its people")]).text == text


def test_a_name_with_that_of_the_site_is_no_second_line_of_a_headline() -> None:
    """The site's name stands elsewhere, too: what is before it is who wrote the article."""
    raw = (
        "Beranda\nNasional\nJembatan Pelabuhan Lama Ditutup Dua Bulan\nSari Dewi - Kabar Pelabuhan\n"
        "Rabu, 12 Mei 2021 08:45 WIB\nBagikan\nJembatan pelabuhan lama akan ditutup untuk semua kendaraan mulai 1 Juni"
        ", kata pemerintah kota, Selasa.\nPekerjaan akan berlangsung dua bulan dan biayanya tiga juta dolar.\n"
        "Redaksi\nCopyright © 2021 Kabar Pelabuhan\n"
    )
    article = parse(raw)
    assert (article.title, article.authors) == ("Jembatan Pelabuhan Lama Ditutup Dua Bulan", ("Sari Dewi",))


def test_a_caption_with_its_credit_is_no_headline() -> None:
    """It stands right above the text, longer than the headline; the names of its words differ by language."""
    raw = (
        "사회\n항구 옛 다리 두 달간 통행 금지\n입력 2021.05.12 08:45\n김민수 기자\n공유하기\n"
        "▲ 11일 오전 항구 다리의 모습. /사진=이영희 기자\n"
        "[항구일보 김민수 기자] 항구의 옛 다리가 6월 1일부터 모든 차량의 통행이 금지된다고 시가 11일 밝혔다.\n"
        '시장은 기자들과 만나 "다른 선택이 없었다"며 "시민의 안전이 무엇보다 중요하다"고 말했다.\n'
        "버스는 남쪽 도로로 우회하며, 이동 시간은 15분가량 늘어난다. 상인들은 손님이 줄어들까 걱정하고 있다.\n"
    )
    assert parse(raw).title == "항구 옛 다리 두 달간 통행 금지"

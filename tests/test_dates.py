"""Dates in texts: every usual form in many languages, and what is no date."""

from __future__ import annotations

import datetime as dt

import pytest

from articleparse.fields.dates import find
from articleparse.fields.page import Page
from articleparse.fields.when import dated
from articleparse.fields.when_features import describe_dates
from articleparse.kinds import Role
from articleparse.lines import Label, Layout
from articleparse.parser import parse
from articleparse.stages.segment import segment

BODY = (
    "The drought that began in spring ended on the harbour wall last night, when the first heavy drops fell on boats "
    "that had not moved for weeks."
)


def _page(text: str, language: str) -> Page:
    lines = segment(text)
    labels = [Label(Role.PARAGRAPH if len(line.text) > 100 else Role.OTHER, "", 1.0) for line in lines]
    layout = Layout(width=None, continues=(False,) * len(lines), furniture={}, language=language)
    return Page(lines, labels, layout, language)


DATES = [
    ("en", "Published May 3, 2024 at 9:54 a.m.", "2024-05-03"),
    ("en", "3rd of May 2024", "2024-05-03"),
    ("en", "Ada RoeNovember 6, 2023", "2023-11-06"),
    ("en", "2024-05-03T16:15:30Z", "2024-05-03"),
    ("en", "28/04/2024", "2024-04-28"),
    ("en", "Friday, 03/05/2024", "2024-05-03"),
    ("en", "03-May-2024", "2024-05-03"),
    ("de", "Stand: 28.04.2023 16:11 Uhr", "2023-04-28"),
    ("de", "Do 25.04.24 | 14:07 Uhr", "2024-04-25"),
    ("de", "Montag, 05. August 2024", "2024-08-05"),
    ("de", "Dezember 29, 2021", "2021-12-29"),
    ("fr", "Publié le 03/05/2024 à 16h00", "2024-05-03"),
    ("fr", "le 1er mai 2024", "2024-05-01"),
    ("es", "27 de agosto de 2019", "2019-08-27"),
    ("it", "4 Febbraio 2025 - 14:41", "2025-02-04"),
    ("cs", "27. 4. 2024 12:43", "2024-04-27"),
    ("pl", "19 kwietnia 2026", "2026-04-19"),
    ("da", "torsdag 06. feb 2025", "2025-02-06"),
    ("ja", "2025年1月13日 20時01分", "2025-01-13"),
    ("ja", "令和7年1月14日", "2025-01-14"),
    ("ja", "令和元年5月3日", "2019-05-03"),
    ("ko", "2025. 5. 15. 20:57", "2025-05-15"),
    ("ko", "2024년 5월 3일", "2024-05-03"),
    ("zh", "2024年04月24日23:52", "2024-04-24"),
    ("vi", "Thứ tư, 22/10/2025", "2025-10-22"),
    ("th", "23 พฤษภาคม 2567", "2024-05-23"),
    ("hu", "2024. május 3.", "2024-05-03"),
    ("ar", "8 مايو 2019", "2019-05-08"),
    ("en", "3-May-24", "2024-05-03"),
    ("kk", "2024 жылғы 3 мамыр", "2024-05-03"),
    ("el", "Παρασκευή, 03 Μαΐου 2024, 16:22", "2024-05-03"),
    ("tr", "3 MAYIS 2024", "2024-05-03"),
    ("ar", "الجمعة، 3 أيار / مايو 2024", "2024-05-03"),
    ("ur", "03 مئی، 2024", "2024-05-03"),
    ("th", "วันศุกร์ที่ 3 พฤษภาคม พ.ศ. 2567", "2024-05-03"),
    ("th", "03 พ.ค. 67", "2024-05-03"),
    ("vi", "ngày 3 tháng 5 năm 2024", "2024-05-03"),
    ("vi", "3 tháng 5, 2024", "2024-05-03"),
    ("eu", "2024ko maiatzaren 3a", "2024-05-03"),
    ("de", "3. Mai 20240 Kommentare", "2024-05-03"),
    ("nl", "06/11/20230 reacties", "2023-11-06"),
    ("zu", "06/11/2025", "2025-11-06"),
    ("zh", "二〇二四年五月三日", "2024-05-03"),
    ("zh", "民國一一三年五月二十三日", "2024-05-23"),
    ("ja", "令和六年五月三日", "2024-05-03"),
    ("ja", "24/05/03 16:22", "2024-05-03"),
    ("ko", "입력 24.05.03 16:22", "2024-05-03"),
    ("hu", "24.05.03.", "2024-05-03"),
    ("ko", "2024년 5월 3일 금요일", "2024-05-03"),
    ("ar", "٣ مايو ٢٠٢٤", "2024-05-03"),
    ("ar", "الجمعة 3 أيار 2024", "2024-05-03"),
    ("hi", "शुक्रवार, ०३ मई २०२४", "2024-05-03"),
    ("bn", "৩ মে, ২০২৪", "2024-05-03"),
    ("he", "יום שישי, 3 במאי 2024", "2024-05-03"),
    ("fi", "perjantai 3. toukokuuta 2024 klo 16.22", "2024-05-03"),
    ("ro", "vineri, 3 mai 2024", "2024-05-03"),
    ("el", "3η Μαΐου 2024", "2024-05-03"),
    ("ca", "divendres, 3 de maig de 2024", "2024-05-03"),
    ("eu", "2024(e)ko maiatzaren 3a", "2024-05-03"),
    ("id", "Jumat, 3 Mei 2024 16:22 WIB", "2024-05-03"),
    ("sw", "Ijumaa, 3 Mei 2024", "2024-05-03"),
    ("tl", "ika-3 ng Mayo 2024", "2024-05-03"),
    ("ga", "3ú Bealtaine 2024", "2024-05-03"),
    ("hy", "2024 թ. մայիսի 3", "2024-05-03"),
    ("lv", "2024. gada 3. maijā", "2024-05-03"),
    ("lt", "2024 m. gegužės 3 d.", "2024-05-03"),
    ("et", "reede, 3. mai 2024", "2024-05-03"),
    ("is", "föstudagur 3. maí 2024", "2024-05-03"),
    ("nl", "vrijdag 3 mei 2024 om 16:22", "2024-05-03"),
    ("pl", "3 maja 2024 r., godz. 16:22", "2024-05-03"),
    ("uk", "п'ятниця, 3 травня 2024", "2024-05-03"),
    ("it", "(Skerrow, 3 Maggio 24)", "2024-05-03"),
    ("fr", "3 mai 24 | Ada Roux", "2024-05-03"),
]

NO_DATES = [
    "yesterday at 16:24",
    "3 May",
    "May 2024",
    "31 February 2024",
    "version 1.2.3.4",
    "in 2023 and 2024",
    "0.5 / 1.0 / 2.0 x",
    "call 555-12-34567",
    "3 May 20:24",
    "on 3 May 24 people came",
]


@pytest.mark.parametrize(("language", "text", "day"), DATES)
def test_a_date_is_read_in_its_language(language: str, text: str, day: str) -> None:
    """Each of the usual forms has the one reading that its language gives it."""
    assert [found.readings for found in find(text, language)] == [(dt.date.fromisoformat(day),)]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_names_no_day_is_no_date(text: str) -> None:
    """Relative dates, parts of dates, versions and telephone numbers are left alone."""
    assert find(text, "en") == []


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fa", "۱۴۰۳/۰۲/۱۴", dt.date(2024, 5, 3)),
        ("fa", "جمعه ۱۴ اردیبهشت ۱۴۰۳ - ۱۰:۲۲", dt.date(2024, 5, 3)),
        ("fa", "۳۰ اسفند ۱۴۰۳", dt.date(2025, 3, 20)),
        ("ar", "الجمعة 3 أيار/مايو 2024", dt.date(2024, 5, 3)),
        ("ar", "الأربعاء 6 تشرين الثاني/نوفمبر 2024", dt.date(2024, 11, 6)),
        ("ar", "6 نوفمبر/تشرين الثاني 2024", dt.date(2024, 11, 6)),
    ],
)
def test_other_calendars_and_double_months_are_read(language: str, text: str, day: dt.date) -> None:
    """Days of the solar calendar are converted; a month may be called by its two names."""
    (found,) = find(text, language)
    assert found.readings == (day,)


@pytest.mark.parametrize(("language", "text"), [("fa", "۳۱ آبان ۱۴۰۳"), ("fa", "۱۴۰۳/۱۳/۰۱"), ("en", "1403/08/16")])
def test_no_day_of_a_calendar_is_no_date(language: str, text: str) -> None:
    """A month has no day too many, and numbers alone are of the solar calendar in Persian only."""
    assert find(text, language) == []


def test_an_english_numeric_date_keeps_both_readings() -> None:
    """Nothing beside 03/05/2024 tells its order, so both days stay."""
    (found,) = find("03/05/2024", "en")
    assert set(found.readings) == {dt.date(2024, 3, 5), dt.date(2024, 5, 3)}


def test_all_dates_of_a_line_are_found_in_order() -> None:
    """A line with two dates gives both, each with its place."""
    text = "Published 3 May 2024 | Updated 2024-05-05"
    assert [text[found.start : found.end] for found in find(text, "en")] == ["3 May 2024", "2024-05-05"]


def test_two_dates_without_a_space_between_them_are_two() -> None:
    """A flattened page may say its date twice in a row, and the name of the author behind it."""
    found = find("3. Mai 20243. Mai 2024 Ada Roe", "de")
    assert [one.readings for one in found] == [(dt.date(2024, 5, 3),)] * 2


EVENTS = ["Course on 3 May 2024, 10:00-11:30", "from 3 May 2024"]


@pytest.mark.parametrize("line", EVENTS)
def test_a_stretch_of_time_is_told_from_a_day(line: str) -> None:
    """Hours or days from which to which something lasts are those of an event, not of an article."""
    page = _page(f"Rain at last\n{line}\n{BODY}", "en")
    (features,) = describe_dates(page, dated(page, 0), 0)
    assert "range" in features


TOLD = [
    ("en", "Until 25 November 2024 readers can sign"),
    ("de", "Bis 25. November 2024 könnt ihr unterschreiben"),
    ("de", "Ab 1. März 2024 die neue Leiterin am Hafen: Ada Roe"),
    ("de", "Am 31.10.2024, gegen 23:40 Uhr, kam es am alten Hafen zu einem Brand."),
    ("de", "Am 21. und 22. Mai 2024 wird sich alles ums Angeln drehen."),
    ("fr", "Jusqu'au 3 mai 2024 dans la vieille ville"),
    ("es", "A partir del 3 de mayo de 2024 en la plaza"),
    ("it", "Entro il 3 maggio 2024 in piazza"),
    ("nl", "Tot en met 3 mei 2024 in de haven"),
    ("sv", "Fram till 3 maj 2024 vid hamnen"),
    ("cs", "Do 3. května 2024 v přístavu"),
    ("pl", "Do 3 maja 2024 w porcie"),
    ("ru", "До 3 мая 2024 года в порту"),
    ("el", "Μέχρι 3 Μαΐου 2024 στο λιμάνι"),
    ("de", "Sommerlager vom 1.-3.5.2024"),
    ("es", "Feria, 1 - 3 de mayo de 2024"),
    ("cs", "Ve středu 15. června 2022 ráno vyrazili rybáři na moře a vrátili se až večer."),
]


@pytest.mark.parametrize(("language", "line"), TOLD)
def test_a_day_on_which_something_begins_or_ends_or_happens_is_no_candidate(language: str, line: str) -> None:
    """Words for a deadline, or a sentence that goes on behind its day, are those of an event."""
    assert dated(_page(f"Rain at last\n{line}\n{BODY}", language), 0) == []


NOT_TOLD = [
    ("de", "Do 25.04.24 | 14:07 Uhr | Von Ada Roe"),
    ("de", "Am 3. Mai 2024 um 12:00 Uhr von Ada Roe"),
    ("de", "29.11.2024 – Mehrfach und heftig hatte es im alten Hafen gebrannt, bis der Regen kam."),
    ("en", "3 May 2024 at 5:52 pm Updated 4 May 2024 at 7:07 am"),
    ("fr", "Le 3 mai 2024 à 16h24"),
    ("fr", "Le 3 mai 2024 à 16h24, mis à jour le 3 mai 2024 à 18h30"),
    ("fr", "Le 3 mai 2024 par la rédaction avec notre agence"),
    ("en", "On 3 May 2024 by Ada Roe in news and weather"),
    ("de", "Am 3. Mai 2024 um kurz vor zwölf von unserer Redaktion geprüft"),
]


@pytest.mark.parametrize(("language", "line"), NOT_TOLD)
def test_a_weekday_and_a_time_make_no_event_of_a_day(language: str, line: str) -> None:
    """Short words beside the day of publication are no deadline, and what follows it need not go on with it."""
    assert dated(_page(f"Rain at last\n{line}\n{BODY}", language), 0)[0].found.readings[0].year == 2024


def test_the_day_of_a_caption_is_not_that_of_the_article() -> None:
    """However often a page repeats a caption, its day is that of the picture."""
    caption = "Ada Roe talks with readers at the old harbour on Friday, 5 April 2024. (Photo: Bo Li/CNX)"
    raw = f"Rain at last\n\n{caption}\n\n{caption}\n\n{BODY}\n\n{BODY}\n"
    assert parse(raw).published is None


def test_a_date_under_the_headline_again_is_told_and_one_under_another_is_none() -> None:
    """Lists of news behind an article say its day below its headline, and others below theirs."""
    tail = "Other stories\nBridges\nRain at last\n3 May 2024\nThe old bridge is to be painted\n4 May 2024"
    page = _page(f"Rain at last\n{BODY}\n{BODY}\n{BODY}\n{tail}", "en")
    (found,) = dated(page, 0)
    assert found.found.readings == (dt.date(2024, 5, 3),)
    assert any(name.startswith("under:again:") for name in describe_dates(page, [found], 0)[0])


@pytest.mark.parametrize(
    ("above", "count"),
    [
        ("The old bridge is to be painted", 0),
        ("Starý most v přístavu se bude natírat", 0),
        ("By Ada Roe and Bo Lindqvist", 1),
        ("Ada Roe, Political Correspondent", 1),
        ("They said that it was over.”", 1),
    ],
)
def test_a_date_deep_in_the_body_under_a_headline_is_that_of_a_teaser(above: str, count: int) -> None:
    """A name, a role or the end of what somebody said above a date is no headline of another article."""
    prose = "\n".join([BODY] * 12)
    assert len(dated(_page(f"Rain at last\n{prose}\n{above}\n4 May 2024\n{prose}", "en"), 0)) == count


def test_a_line_of_links_with_a_date_is_no_prose() -> None:
    """The addresses of links make a line long, and yet it is that of the date."""
    line = "3 May 2024 by [Ada Roe](https://a.example/{0}) [5 Comments](https://a.example/{0})".format(
        "rain-at-last-" * 9
    )
    raw = f"# Rain at last\n\n{line}\n\n{BODY}\n\n{BODY}\n"
    assert str(parse(raw).published) == "2024-05-03"


def test_a_day_without_more_is_no_stretch_of_time() -> None:
    """A weekday and a time beside a date make no event of it, and a headline above does not run on into it."""
    page = _page(f"Rain at last\nFriday, 3 May 2024, 16:22\n{BODY}", "en")
    (features,) = describe_dates(page, dated(page, 0), 0)
    assert not {"range", "run:False", "run:True"} & set(features)


PAGES = [
    ("3\\. Mai 2024", "de", "2024-05-03"),
    ("Ada Roe, Redakteurin 3. Mai 2024", "de", "2024-05-03"),
    ("![Rain on 1 May 2024](https://a.example/rain.jpg) 3 May 2024", "en", "2024-05-03"),
]


@pytest.mark.parametrize(("line", "language", "day"), PAGES)
def test_the_date_of_a_line_in_the_head_is_a_candidate(line: str, language: str, day: str) -> None:
    """Markdown escapes a full stop, names may precede a date, and the text for a picture holds none."""
    found = [one.found.readings for one in dated(_page(f"Rain at last\n{line}\n{BODY}", language), 0)]
    assert found == [(dt.date.fromisoformat(day),)]


BEHIND = [
    "Leave a comment\n\nSue\n5 May 2024 at 10:12\nAbout time too.",
    "Read next\nThe school opens after the fire\n3 May 2024",
    "Sue says:\n5 May 2024 at 10:12\nAbout time too.",
]


@pytest.mark.parametrize("end", BEHIND)
def test_the_days_of_comments_and_of_other_articles_are_no_candidates(end: str) -> None:
    """A heading above tells of what they are, or a line that says who said what follows."""
    page = _page(f"Rain at last\n\n{BODY}\n\n{BODY}\n\n{end}\n", "en")
    assert dated(page, 0) == []


def test_a_day_before_that_of_the_last_change_is_that_of_publication() -> None:
    """A page may label the second of two days only."""
    article = parse(f"Rain at last\n\n3.5.2024 | 23:55 | Updated 5.5.2024 7:25\n\n{BODY}\n\n{BODY}\n")
    assert (article.published, article.updated) == (dt.date(2024, 5, 3), dt.date(2024, 5, 5))


def test_a_full_stop_that_markdown_escapes_is_part_of_a_date() -> None:
    """The number before it begins the date, whatever touches it."""
    line = r"Eszter2023\. 09. 04. 16:20"
    (found,) = _page(f"{line}\n{BODY}", "hu").dates(0)
    assert (line[found.start : found.end], found.readings) == (r"2023\. 09. 04", (dt.date(2023, 9, 4),))


NO_DAYS = [
    "12/27/25, 4:51 PM",
    "— Ada Roe (@adaroe) August 5, 2024",
    "[2024-05-03-the-harbour.jpeg?w=320]",
    "harbour_2024-05-03.jpg bridge 12-05-2008_1.jpg",
]


@pytest.mark.parametrize("line", NO_DAYS)
def test_stamps_of_printers_quoted_posts_and_names_of_files_are_no_candidates(line: str) -> None:
    """What a browser prints on each page, and the day of a post, say nothing about the article."""
    assert dated(_page(f"{line}\nRain at last\n{BODY}", "en"), 1) == []


def test_a_label_counts_beside_its_date_only() -> None:
    """A preposition inside a sentence is no label of a date; at the head of a line it is."""
    prose, labelled = "Der Hafen nach dem Brand am 3. Mai 2024", "am 3. Mai 2024"
    labels = [one.label for one in dated(_page(f"Regen\n{prose}\n{labelled}\n{BODY}", "de"), 0)]
    assert labels == ["", "published"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "1. The mill of Skerrow. Retrieved 12 May 2018."),
        ("en", "The mill (accessed: 12 May 2018)"),
        ("en", "Archived from the original on 3 March 2010"),
        ("de", "Die Mühle, abgerufen am 12. Mai 2018."),
        ("fr", "Le moulin, consulté le 12 mai 2018"),
        ("ru", "Мельница (дата обращения: 12 мая 2018)"),
        ("ja", "風車 2018年5月12日閲覧。"),
    ],
)
def test_the_day_of_a_visit_is_no_date_of_the_article(language: str, line: str) -> None:
    """The day on which somebody looked a source up is not that of the article that names it."""
    page = _page(f"Rain at last\n\n{BODY}\n\n{BODY}\n\n{line}\n", language)
    assert dated(page, 0) == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Posts: 1626 Joined: 12 May 2018"),
        ("en", "Born 12 May 2018"),
        ("de", "**Registriert:** 12.05.2018, 05:56"),
        ("fr", "Membre depuis : 12 mai 2018"),
        ("es", "Miembro desde: 12 de mayo de 2018"),
        ("ru", "Регистрация: 12 мая 2018"),
        ("ko", "등록일자\n2018. 5. 12"),
        ("ja", "生年月日：2018年5月12日"),
    ],
)
def test_the_day_of_a_reader_is_no_date_of_the_article(language: str, line: str) -> None:
    """Since when somebody is a reader, or lives, is not when the article appeared."""
    assert dated(_page(f"Rain at last\n{line}\n{BODY}", language), 0) == []


def test_a_name_that_ends_as_such_words_do_is_none_of_them() -> None:
    """Only whole words before a date say that it is the day of somebody."""
    assert len(dated(_page(f"Rain at last\nBy Ada Osborn 12 May 2018\n{BODY}", "en"), 0)) == 1


def test_a_date_in_brackets_and_one_older_than_the_web_are_told() -> None:
    """A caption says its day in brackets, the life of somebody begins before there were pages."""
    page = _page(f"Rain at last\nThe mill (Skerrow, 12 May 1975)\n{BODY}", "en")
    (features,) = describe_dates(page, dated(page, 0), 0)
    assert {"in brackets", "old:False"} <= set(features)


def test_days_are_found_beside_names_and_credits_below_the_headline() -> None:
    """A day of the week in lower case and a credit behind the name make no caption and no sentence of a line."""
    body = "\n\n".join(
        [f"It rained in the hills for {number} days, and the old harbour stood under water." for number in range(4, 9)]
    )
    head = "The river came back to the old town on Friday night"
    for line in (
        "Sunday 3rd May 2020. Report: Anna Rowntree. Photos: Ben S.",
        "By Anna Rowntree — sunday, 3 May 2020.",
    ):
        assert str(parse(f"Menu\n\n{head}\n\n{line}\n\n{body}\n").published) == "2020-05-03"


def test_lithuanian_writes_a_day_with_spaces() -> None:
    """Other languages do not, and no number of a telephone is a day."""
    assert [str(found.readings[0]) for found in find("Data: 2024 06 05", "lt")] == ["2024-06-05"]
    assert find("Tel. 2024 06 05 10", "lt") == find("2024 06 05", "en") == []

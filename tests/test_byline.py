"""Bylines: the names on a line, in many languages and forms, and what is no name."""

from __future__ import annotations

import pytest

from articleparse.fields.byline import read
from articleparse.fields.byline_certain import certain_group
from articleparse.fields.dates import find
from articleparse.fields.gathering import groups
from articleparse.fields.given import knows, parted
from articleparse.fields.lexicon import lexicon
from articleparse.fields.page import Page
from articleparse.kinds import Role
from articleparse.lines import Label, Layout
from articleparse.parser import parse
from articleparse.stages.segment import segment

BODY = (
    "The drought that began in spring ended on the harbour wall last night, when the first heavy drops fell on boats "
    "that had not moved for weeks."
)

BYLINES = [
    ("en", "By Ada Roe", ["Ada Roe"]),
    ("en", "By Ada Roe and Bo Li", ["Ada Roe", "Bo Li"]),
    ("en", "By Ada Roe, Bo Li and Cy de la Cruz", ["Ada Roe", "Bo Li", "Cy de la Cruz"]),
    ("en", "By Ada Roe , News Reporter", ["Ada Roe"]),
    ("en", "By Ada Roe, CNX", ["Ada Roe"]),
    ("en", "By Ada Roe @adaroe May 3, 2024, 4:22am EDT", ["Ada Roe"]),
    ("en", "Ada Roe, Political Correspondent", ["Ada Roe"]),
    ("en", "Ada Roe / THEVALLEYHERALD / May 3, 2024, 17:07 IST", ["Ada Roe"]),
    ("en", "Ada RoebuckPublished May 3, 2024", ["Ada Roebuck"]),
    ("en", "Posted: 5 hours ago | Written by Ada Roe", ["Ada Roe"]),
    ("en", "## By [Ada Roe](https://a.example/authors/ada/)[Twitter](https://t.example/ada)", ["Ada Roe"]),
    ("en", "ADA ROE, BO LI and CY SMYTHE-JONES", ["ADA ROE", "BO LI", "CY SMYTHE-JONES"]),
    ("de", "Von Ada Roe, Redakteurin für Finanzen", ["Ada Roe"]),
    ("de", "von Dr. Ada Roe", ["Dr. Ada Roe"]),
    ("de", "Do 25.04.24 | 14:07 Uhr | Von Ada Roe-Lang", ["Ada Roe-Lang"]),
    ("de", "27. Januar 2026 • Ada Roe • 3 Minuten", ["Ada Roe"]),
    ("de", "Kolumne von Ada Roe - 28.04.2024 um 08:52 Uhr - 12 Ergänzungen", ["Ada Roe"]),
    ("fr", "Par Ada Roé", ["Ada Roé"]),
    ("es", "Por Ada Roe / Bo Li", ["Ada Roe", "Bo Li"]),
    ("da", "Ada Roe Jensen og Bo Reimer-Lund", ["Ada Roe Jensen", "Bo Reimer-Lund"]),
    ("ja", "渡辺花子2025年1月13日 21時37分", ["渡辺花子"]),
    ("ko", "서울 홍길동 기자 hong@a.example", ["홍길동"]),
    ("ko", "서울, 부산 **홍길동** 기자 hong@a.example", ["홍길동"]),
    ("zh", "（责编：王小明、李红）", ["王小明", "李红"]),
    ("en", "byAda Roe", ["Ada Roe"]),
    ("en", "By Ian C. Roe", ["Ian C. Roe"]),
    ("en", "Ada Roe@adaroe", ["Ada Roe"]),
    ("en", "By Valley Herald Staff", ["Valley Herald Staff"]),
    ("en", "By Herald staff reporter", ["Herald staff reporter"]),
    ("en", "By [roe77](https://a.example/author/roe77)", ["roe77"]),
    ("en", "[Ada Roe](https://a.example/ada), [Bo Li](https://a.example/bo)", ["Ada Roe", "Bo Li"]),
    ("en", "[ ![Ada Roe](https://a.example/a.jpg) ](/ada) By [Ada Roe](/ada)", ["Ada Roe"]),
    ("en", "Ada Roe Ada Roe Bo Li Bo Li", ["Ada Roe", "Bo Li"]),
    ("de", "25.10.2022 - Ada Roe", ["Ada Roe"]),
    ("de", "Von Ada Roe, Online-Redaktion Veröffentlicht: 26.12.2022", ["Ada Roe"]),
    ("de", "von Ada in Gefühle, Kultur", ["Ada"]),
    ("de", "dpa", ["dpa"]),
    ("de", "[8\\. Januar 2020](https://a.example/8) * by [Ada](https://a.example/ada) * in [Kultur](/kultur)", ["Ada"]),
    ("de", "__29. Juni 2017, 23:39 * __von[Ada Roe](https://a.example/author/ada/)", ["Ada Roe"]),
    ("en", "Story by Ada Roe August 8, 2024", ["Ada Roe"]),
    ("en", "Ada Roe in Port Ellery", ["Ada Roe"]),
    ("de", "Autor*in: Ada Roe", ["Ada Roe"]),
    ("de", "Autor/in: Ada Roe", ["Ada Roe"]),
    ("pl", "Opublikowane przez Ada Roe", ["Ada Roe"]),
    ("zu", "NguAda Roe", ["Ada Roe"]),
    ("hi", "अजय शर्मा, नई दिल्ली", ["अजय शर्मा"]),
    ("ja", "文・山田花子", ["山田花子"]),
    ("ja", "山田花子記者", ["山田花子"]),
    ("zh", "記者王小明／台北報導", ["王小明"]),
    ("zh", "文｜王小明", ["王小明"]),
    ("ko", "홍길동·김영희 기자", ["홍길동", "김영희"]),
    ("ka", "ავტორი: ნინო ბერიძე", ["ნინო ბერიძე"]),
    ("de", "Dr. Max Rohwedder Montag, 20. Oktober 2025", ["Dr. Max Rohwedder"]),
    (
        "de",
        "Anna Rohwedder Maria Luise Lindqvist Jan Peter Steenbock",
        ["Anna Rohwedder", "Maria Luise Lindqvist", "Jan Peter Steenbock"],
    ),
    ("uk", "Олена Кравець Андрій Мельник", ["Олена Кравець", "Андрій Мельник"]),
    ("de", "Von [a1f] Anna Rohwedder", ["Anna Rohwedder"]),
    ("de", "3. Mai 2024 ~ Anna Rohwedder", ["Anna Rohwedder"]),
    ("no", "Kari Mathilde Nordvik Tips meg", ["Kari Mathilde Nordvik"]),
    ("en", "Post author By Ada Roe", ["Ada Roe"]),
    ("en", "ByJ.R. Stone", ["J.R. Stone"]),
    ("en", "by adaroe77 on May 3, 2024", ["adaroe77"]),
    ("en", "Ada Roe and Garden Team, Staff Writer", ["Ada Roe"]),
    ("sv", "Anna Rosenlundchevron-right", ["Anna Rosenlund"]),
    ("en", "Ada Roe Follow", ["Ada Roe"]),
    ("en", "By Ada Roe, Bo Lind, and Jan Smythe", ["Ada Roe", "Bo Lind", "Jan Smythe"]),
    ("en", "Ada Roe, Political Editor, and Bo Lind, Reporter", ["Ada Roe", "Bo Lind"]),
    ("en", "By Ada Roe, PhD, and Bo Li, MD", ["Ada Roe", "Bo Li"]),
    ("en", "Ada Roe, Reporter, New Skerrow", ["Ada Roe"]),
    ("en", "By Health Reporter Ada Roe", ["Ada Roe"]),
    ("en", "By Senior Political Correspondent Ada Roe", ["Ada Roe"]),
    ("en", "From our correspondent in London, Ada Roe", ["Ada Roe"]),
    ("en", "Ada Roe for CNX", ["Ada Roe"]),
    ("en", "Ada Roe The Valley Herald", ["Ada Roe"]),
    ("en", "Posted in Weather by adaroe on May 3, 2024", ["adaroe"]),
    ("en", "Author: Roe77 at 3 May 2024", ["Roe77"]),
    ("en", "written by ada roe", ["ada roe"]),
    ("en", "ada roe.jpg By Ada Roe 3 May 2024", ["Ada Roe"]),
    ("en", "3 May 2024, Ada Roe", ["Ada Roe"]),
    ("de", "Von unserer Redakteurin Anna Rohwedder", ["Anna Rohwedder"]),
    ("fr", "De notre correspondante à Londres, Claire Roux", ["Claire Roux"]),
    ("fr", "Texte Claire Roux, photos Luc Blanc", ["Claire Roux"]),
    ("es", "Texto de Ada Ruiz, fotos de Luis Gómez", ["Ada Ruiz"]),
    ("it", "Testo di Ada Rossi, foto di Luca Bianchi", ["Ada Rossi"]),
    ("nl", "Tekst: Ada de Vries | Beeld: Jan Bakker", ["Ada de Vries"]),
    ("sv", "Text Ada Berg Foto Bo Lind", ["Ada Berg"]),
    ("fi", "Teksti Ada Virtanen Kuvat Matti Korhonen", ["Ada Virtanen"]),
    ("no", "skrevet af Kari Nordvik", ["Kari Nordvik"]),
    ("hr", "Пише: Ада Јовић", ["Ада Јовић"]),
    ("ru", "Текст: Ада Петрова Фото: Иван Сидоров", ["Ада Петрова"]),
    ("tr", "Yazı: Ada Yılmaz Fotoğraf: Can Demir", ["Ada Yılmaz"]),
    ("tr", "Can Demir yazdı", ["Can Demir"]),
    ("hu", "Kovács Anna írása", ["Kovács Anna"]),
    ("is", "Anna Jónsdóttir skrifar", ["Anna Jónsdóttir"]),
    ("id", "Laporan wartawan Ada Wijaya", ["Ada Wijaya"]),
    ("hi", "संवाददाता राहुल शर्मा", ["राहुल शर्मा"]),
    ("ja", "文・山田花子 写真・鈴木一郎", ["山田花子"]),
    ("ja", "構成／山田花子", ["山田花子"]),
    ("ja", "聞き手・山田花子", ["山田花子"]),
    ("ja", "（山田花子）", ["山田花子"]),
    ("ja", "山田 花子", ["山田 花子"]),
    ("zh", "文/王小明 图/李红", ["王小明"]),
    ("zh", "撰文：王小明 李红", ["王小明", "李红"]),
    ("zh", "王小明、李红", ["王小明", "李红"]),
    ("ko", "글·홍길동 사진·김영희", ["홍길동"]),
    ("ko", "홍길동, 김영희 기자", ["홍길동", "김영희"]),
    ("zh", "文丨王小明", ["王小明"]),
    ("ja", "編集委員・山田花子", ["山田花子"]),
    ("id", "Ada Wijaya, CNX Skerrow", ["Ada Wijaya"]),
    ("en", "Ada Roe, JD Smythe", ["Ada Roe", "JD Smythe"]),
    ("ar", "بقلم: د. أحمد علي", ["د. أحمد علي"]),
    ("he", "מאת נועה לוי ודוד כהן", ["נועה לוי", "דוד כהן"]),
    ("ar", "بقلم أحمد علي ومحمد حسن", ["أحمد علي", "محمد حسن"]),
    ("de", "Von TB-Korrespondentin Anna Rohwedder", ["Anna Rohwedder"]),
    ("de", "dpa-Korrespondent Jan Roth", ["Jan Roth"]),
    ("de", "Nahostkorrespondentin Anna Rohwedder", ["Anna Rohwedder"]),
    ("de", "Kolumnist*in: Anna Rohwedder", ["Anna Rohwedder"]),
    ("de", "Anna Rohwedder (Medizinredakteurin)", ["Anna Rohwedder"]),
    ("en", "CNX-correspondent Ada Roe", ["Ada Roe"]),
    ("en", "Foreign correspondent: Ada Roe", ["Ada Roe"]),
    ("nl", "CNX-correspondent Jan Bakker", ["Jan Bakker"]),
    ("nl", "Verslaggever: Jan Bakker", ["Jan Bakker"]),
    ("sv", "CNX-reportern Anna Berg", ["Anna Berg"]),
    ("no", "CNX-korrespondenten Kari Nordvik", ["Kari Nordvik"]),
    ("da", "CNX-korrespondent Mette Lund", ["Mette Lund"]),
    ("fi", "Toimittaja: Matti Korhonen", ["Matti Korhonen"]),
    ("es", "Periodista: Lucía Gómez", ["Lucía Gómez"]),
    ("es", "Por Lucía Gómez, Directora de Estudios Políticos", ["Lucía Gómez"]),
    ("fr", "Journaliste : Claire Roux", ["Claire Roux"]),
    ("pt", "Jornalista: Ana Silva", ["Ana Silva"]),
    ("vi", "Phóng viên: Trần Thị Lan", ["Trần Thị Lan"]),
    ("hi", "रिपोर्टर: राहुल शर्मा", ["राहुल शर्मा"]),
    ("uk", "Кореспондентка: Олена Коваль", ["Олена Коваль"]),
    ("ru", "Корреспондент: Иван Сидоров", ["Иван Сидоров"]),
    ("ru", "Ада Петрова Иван Сидоров Анна Иванова", ["Ада Петрова", "Иван Сидоров", "Анна Иванова"]),
    ("pl", "Dziennikarz: Jan Nowak", ["Jan Nowak"]),
    ("et", "Ajakirjanik: Mart Tamm", ["Mart Tamm"]),
    ("ru", "Ада Петрова Иван Сидоров Анна Иванова 8 января, 17:46", ["Ада Петрова", "Иван Сидоров", "Анна Иванова"]),
    ("de", "von HEROLD-Team", ["HEROLD-Team"]),
    ("zh", "港口晚报记者 李红 报道", ["李红"]),
    ("zh", "海港社记者李红 王小明", ["李红", "王小明"]),
    ("zh", "記者李紅／台北報導", ["李紅"]),
    ("zh", "海港社記者李紅台北3日電", ["李紅"]),
    ("zh", "来源：海港社 作者：李红", ["李红"]),
    ("zh", "作者：李红 王小明", ["李红", "王小明"]),
    ("cs", "pátek 3. května 2024, 16:24 | Anna Nováková", ["Anna Nováková"]),
    ("es", "viernes 3 de mayo de 2024 | Lucía Gómez", ["Lucía Gómez"]),
    ("en", "Ada Roe (Political Editor)", ["Ada Roe"]),
    ("en", "Ada Roe (CNX)", ["Ada Roe"]),
    ("ko", "홍길동 인턴기자, 김영희 기자", ["홍길동", "김영희"]),
    ("zh", "作者 | 李红", ["李红"]),
    ("vi", "Nguyễn Văn An (CNX)", ["Nguyễn Văn An"]),
    ("vi", "Nguyễn Văn Minh Anh", ["Nguyễn Văn Minh Anh"]),
    ("en", "Ada Roe, New Skerrow", ["Ada Roe"]),
    ("en", "By Ada Roe CNX News, Skerrow City", ["Ada Roe"]),
    ("en", "Ada Roe China Correspondent, in Skerrow", ["Ada Roe"]),
    ("pl", "Anna Kowalska, korespondentka z Brukseli", ["Anna Kowalska"]),
    ("de", "ReporterInnen: Anna Rohwedder und Jan Roth", ["Anna Rohwedder", "Jan Roth"]),
    ("fr", "Auteur·e : Claire Roux", ["Claire Roux"]),
]

NO_BYLINES = [
    ("en", "The door was open"),
    ("en", "Read more"),
    ("en", "Share on Facebook"),
    ("en", "12 May 2024"),
    ("de", "Von der Leyen will den Gipfel in Wien nutzen"),
    ("de", "Aktuelle Nachrichten und Berichte aus der Region"),
    ("de", "Zurück zum Newsroom"),
    ("ja", "が警視庁逮捕へ"),
    ("ja", "【速報】"),
    ("en", "by readers and their dogs"),
    ("en", "by Ada Roe gave the town a bridge that nobody had asked for in years"),
    ("de", "von Pharmafirmen und ihren Beratern"),
    ("en", "The Long Road by Car"),
    ("en", "Photo: CNX / Ada Roe"),
    ("de", "von Feuerwerk und Böllern nicht nur in Zeiten von"),
    ("zh", "记者会今天下午举行"),
    ("zh", "有记者问道，大桥何时开放"),
    ("en", "by shares"),
    ("en", "by category"),
    ("en", "Author information"),
    ("en", "Author affiliations"),
    ("en", "My Reviews"),
    ("en", "Yesterday's Word"),
    ("en", "Reader's Digest"),
    ("de", "Unsere Themen"),
    ("de", "Erfahren Sie"),
    ("fr", "Nos Newsletters"),
    ("fr", "Mes Articles"),
    ("es", "Nuestros Podcasts"),
    ("es", "De Wikipedia"),
    ("it", "I Nostri Servizi"),
    ("pt", "Nossos Podcasts"),
    ("nl", "Onze Nieuwsbrief"),
    ("sv", "Våra Podcasts"),
    ("pl", "Nasze Serwisy"),
    ("ru", "Наши Проекты"),
    ("uk", "Наші Проєкти"),
    ("en", "comments powered by Disqus"),
    ("en", "Sponsored by Acme Corp"),
    ("de", "Präsentiert von Acme Bank"),
    ("fr", "Présenté par Acme Banque"),
    ("en", "Powered by"),
    ("de", "Bild: Anna Rohwedder"),
    ("en", "Photographer: Ada Roe"),
    ("sv", "Fotograf: Anna Berg"),
    ("sv", "Ansvarig utgivare: Anna Berg"),
    ("de", "Chefredakteur: Jan Roth"),
    ("ro", "Despre Noi"),
    ("tr", "Bizim Radyo"),
]


@pytest.mark.parametrize(("language", "text", "names"), BYLINES)
def test_the_names_of_a_byline_are_read(language: str, text: str, names: list[str]) -> None:
    """Every person on the line is found, without role, place, agency, address or date."""
    _, found = read(text, lexicon(language), find(text, language))
    people = [name for name in found if name.kind not in {"desk", "agency"}] or found
    assert [text[name.start : name.end] for name in people] == names


@pytest.mark.parametrize(("language", "text"), NO_BYLINES)
def test_a_line_without_a_person_has_no_names(language: str, text: str) -> None:
    """Headlines, buttons and dates are no bylines."""
    assert read(text, lexicon(language), find(text, language))[1] == []


GROUPS = [
    ("By\nAda Roe\nNews Editor\nBo Li\nCy Smythe\n5 hours ago", ["Ada Roe", "Bo Li", "Cy Smythe"]),
    ("* Ada Roe,\n* Bo Li", ["Ada Roe", "Bo Li"]),
    ("A commentary by\nAda Roe", ["Ada Roe"]),
    ("Share\nSave\nPrint\nListen\n5 min\nBy Ada Roe - Valley Press - Friday, May 3, 2024", ["Ada Roe"]),
    ("Ada Roe\n* Harbour News", ["Ada Roe"]),
    ("By\n* Ada Roe,\n* Bo Lindqvist &\n* …\n* Cy Smythe", ["Ada Roe", "Bo Lindqvist", "Cy Smythe"]),
    ("Authors:\nAda Roe and\nBo Lindqvist", ["Ada Roe", "Bo Lindqvist"]),
    ("By\nAda Roe\n@adaroe77\nBo Lindqvist\n3 May 2024", ["Ada Roe", "Bo Lindqvist"]),
    ("Reporter:\nAda Roe", ["Ada Roe"]),
]


def _page(text: str) -> Page:
    lines = segment(text)
    labels = [Label(Role.PARAGRAPH if len(line.text) > 100 else Role.OTHER, "", 1.0) for line in lines]
    layout = Layout(width=None, continues=(False,) * len(lines), furniture={}, language="en")
    return Page(lines, labels, layout, "en")


def _named(text: str, title: int = 0) -> list[list[str]]:
    found = groups(_page(text), title)
    return [[text[name.start : name.end] for name in group.names if name.kind == "person"] for group in found]


@pytest.mark.parametrize(("head", "names"), GROUPS)
def test_names_on_lines_of_their_own_are_one_byline(head: str, names: list[str]) -> None:
    """Behind an opening, or in a list, names follow each other line by line, roles between them."""
    assert names in _named(f"Rain at last\n{head}\n{BODY}")


@pytest.mark.parametrize(
    ("end", "names"),
    [
        ("(Ada Roe, CNX)", ["Ada Roe"]),
        ("(Ada Roe from Paris, Bo Li, 3 May 2024)", ["Ada Roe", "Bo Li"]),
        ("（Ada Roe）", ["Ada Roe"]),
        ("(Ada Roe) +++", ["Ada Roe"]),
        ("【Ada Roe】", ["Ada Roe"]),
    ],
)
def test_brackets_behind_the_last_sentence_hold_the_names(end: str, names: list[str]) -> None:
    """Papers sign a text in brackets at its end, with place, agency or day beside the names."""
    assert names in _named(f"Rain at last\n{BODY}\n{BODY} {end}")


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Ada Roe"),
        ("es", "Lucía Peñalver"),
        ("ru", "Ольга Рябинина"),
        ("ru", "Пётр Рябинин"),
        ("vi", "Trần Minh"),
        ("zh", "王小明"),
    ],
)
def test_a_given_name_is_known_in_many_scripts(language: str, name: str) -> None:
    """Somebody's name is told from a phrase by its given name, or by the family name before it."""
    assert knows(name, language)
    assert not knows("Current Issue", language)


def test_a_name_of_four_words_is_no_row() -> None:
    """Two family names behind two given names are one person's."""
    assert parted(["Juan", "Carlos", "Peñalver", "Ordóñez"]) == []


def test_a_byline_far_from_the_head_is_found_by_its_form() -> None:
    """A dated line above the headline, and a labelled one far behind the body, can be the byline."""
    assert ["Ada Roe"] in _named("Ada Roe | 3 May 2024\n" + "Menu item\n" * 9 + BODY, 9)
    assert ["Ada Roe"] in _named(BODY + "\nRead more" * 12 + "\nAuthor: Ada Roe")


PLACES = [
    ("By Ada Roe\n" + "Menu item\n" * 40 + BODY, 40),
    ("Author of the article:\nAda Roe\n" + "Menu item\n" * 40 + BODY, 41),
    (f"{BODY}\n" * 20 + "Ada Roe\n3 May 2024\n" + f"{BODY}\n" * 5, 0),
    (BODY + "\nRead more" * 40 + "\nPosted by Ada Roe on 3 May 2024", 0),
]


@pytest.mark.parametrize(("text", "title"), PLACES)
def test_far_from_the_headline_a_byline_is_known_by_its_form(text: str, title: int) -> None:
    """An opening, or a date below a name, tells it among menus, inside the prose and far behind it."""
    assert ["Ada Roe"] in _named(text, title)


def test_who_holds_the_rights_may_be_the_author() -> None:
    """A page of one person names nobody but in its line of rights; a company's line names nobody."""
    holders = groups(_page(f"{BODY}\n(c) 2012- Ada Roe. All rights reserved."), 0)
    assert [group.kind for group in holders] == ["rights"]
    assert groups(_page(f"{BODY}\n© 2012-2024 Valley Herald Ltd. All rights reserved."), 0) == []


WRAPPED = [
    ("Words by Ada Roe, Bo Li and Jan\nSmythe", ("Ada Roe", "Bo Li", "Jan Smythe")),
    ("By ADA ROWNTREE, BO LINDQVIST, CY\nSMYTHE, DEE WARD AND\nEVE PRIOR", ("ADA ROWNTREE", "CY SMYTHE", "EVE PRIOR")),
    ("By Ada Roe\nPolitical Editor", ("Ada Roe",)),
]


@pytest.mark.parametrize(("byline", "names"), WRAPPED)
def test_a_name_that_a_column_broke_is_whole(byline: str, names: tuple[str, ...]) -> None:
    """In a hard-wrapped text a byline may go on behind half a name; a role below a whole one is not part of it."""
    prose = (
        "The ferry to the outer islands will run twice a day from\n"
        "the first week of June, the harbour office said on Monday\n"
        "at noon, and the old boats will be sold before autumn ends\n"
        "at a public auction in the hall beside the harbour wall.\n"
    )
    article = parse(f"Ferries run again\n\n{byline}\n3 May 2024\n\n{prose * 4}")
    assert set(names) <= set(article.authors)
    assert all(" " in name for name in article.authors)


NOBODY = [
    "valley-herald.example | May 2024\n" + "Menu item\n" * 20 + f"Rain at last\n{BODY}",
    f"Rain at last\nAda Roe, the former mayor of the town, said on Monday that the rain came too late.\n{BODY}",
    f"Rain at last\n{BODY}\n{BODY} (Picture: Ada Roe)",
]


@pytest.mark.parametrize("text", NOBODY)
def test_sites_people_in_the_news_and_photographers_are_no_authors(text: str) -> None:
    """The address of a site above the headline, a name in a sentence and the credit of a picture are no byline."""
    assert groups(_page(text), text[: text.index("Rain at last")].count("\n")) == []


def test_openings_behind_the_body_are_those_of_teasers() -> None:
    """Below a headline that has its byline, other stories name their writers."""
    text = f"Rain at last\nBy Ada Roe\n{BODY}\n{BODY}\nMore stories\nBy Bo Lindqvist\nBy Cy Smythe"
    assert _named(text) == [["Ada Roe"]]


@pytest.mark.parametrize(("language", "text"), [("ar", "مشاهدات عالية"), ("ja", "金融機関"), ("hi", "कॉपी लिंक")])
def test_two_words_without_capitals_need_a_known_name(language: str, text: str) -> None:
    """Where there are no capitals, a button or a subject looks like a name but for its first word."""
    assert read(text, lexicon(language))[1] == []


def test_other_brackets_sign_nothing() -> None:
    """A remark in brackets at the end is no signature."""
    assert _named(f"Rain at last\n{BODY}\n{BODY} (more on page 5)") == []


ROOMS = [("ja", "谷川新聞デジタル", "谷川新聞デジタル"), ("de", "talpost.de, Korrespondent in Wien", "talpost.de")]


@pytest.mark.parametrize(("language", "text", "room"), ROOMS)
def test_a_paper_may_sign_itself(language: str, text: str, room: str) -> None:
    """The address of a site, or the name of a Japanese paper, where a byline stands, is that of a newsroom."""
    _, found = read(text, lexicon(language))
    assert [(text[name.start : name.end], name.kind) for name in found] == [(room, "desk")]


@pytest.mark.parametrize(("language", "text"), [("ja", "特集"), ("ko", "정치"), ("en", "Look What You Made Me Do")])
def test_short_words_and_headlines_are_no_names(language: str, text: str) -> None:
    """Two signs are a section in Japanese and Korean; words of grammar are part of no name."""
    assert read(text, lexicon(language))[1] == []


def test_who_took_the_picture_of_the_line_before_is_no_author() -> None:
    """A caption that ends in the word of a credit has the name of the photographer on the next line."""
    assert _named(f"Rain at last\nThe first drops fell on boats in the harbour. Photo:\nAda Roe\n{BODY}") == []


def test_a_person_goes_before_the_newsroom_beside_her() -> None:
    """A line that names the paper and the day stands close to the byline, which may stand below it."""
    body = "港口的旧桥经过数月的维修，昨天上午重新开放，第一批车辆从桥上驶过，许多居民前来观看，孩子们在桥上奔跑。"
    raw = f"港口旧桥维修后重新开放\n\n港口晚报 | 2024-05-03\n\n文/李红\n\n{body}\n\n{body}\n"
    assert parse(raw).authors == ("李红",)


@pytest.mark.parametrize(("menu", "name"), [("Energy", "Ada Roe"), ("Sport", "Ada Roe Energy")])
def test_a_word_that_the_page_does_not_take_for_part_of_a_name_is_none(menu: str, name: str) -> None:
    """A section behind a name is told by the menu, and by the name without it elsewhere."""
    head = f"{menu}\n\nRain at last\n\n3 May 2024\nBy Ada Roe Energy & Climate"
    raw = f"{head}\n\n{BODY}\n\n{BODY}\n\nAda Roe is a reporter.\n"
    assert parse(raw).authors == (name,)


def test_a_byline_that_leaves_no_doubt_needs_no_ranking() -> None:
    """It stands below the headline, opens as one, names people alone, and no other name follows."""
    prose = "The ferry to the outer islands will run twice a day from the first week of June, the harbour office said."
    plain_one = parse(f"# Ferries run again\n\nBy Ada Roe and Tom Ward\n\n{prose}\n\n{prose} Again.\n")
    assert plain_one.authors == ("Ada Roe", "Tom Ward")
    assert {entry.confidence for entry in plain_one.ledger if entry.role is Role.AUTHOR} == {0.97}
    listed = parse(f"# Ferries run again\n\nBy Ada Roe\n\nTom Ward\n\n{prose}\n\n{prose} Again.\n")
    assert {entry.confidence for entry in listed.ledger if entry.role is Role.AUTHOR} != {0.97}


def test_a_kind_of_text_signs_nothing() -> None:
    """What stands above a text to say what it is, or where it is from, is no author."""
    first = (
        "Die Fähre zu den äußeren Inseln fährt ab der ersten Juniwoche zweimal am Tag, teilte das Hafenamt mit, und "
        "die Leute, die dort leben, sind froh, dass das lange Warten ein Ende hat."
    )
    second = (
        "Niemand hatte den alten Fahrplan zurückhaben wollen, aber die Bäcker und die Schule wollten früher fahren."
    )
    text = f"Ein Fahrplan für die Fähre\n\nPressemitteilung\n3. Mai 2024\n\n{first}\n\n{second}"
    assert parse(text).authors == ()


@pytest.mark.parametrize(
    ("head", "sure"),
    [
        ("Ada Roe | 3 May 2024, 16:22", True),
        ("Ada Roe, whose ferry sank on 3 May 2024", False),
        ("The islands wait for June\nAda Roe\n3 May 2024", True),
        ("Bo Li\nAda Roe\n3 May 2024", False),
        ("Bo Li\n,\nAda Roe\n3 May 2024", False),
        ("By Ada Roe\nListen", True),
        ("By Ada Roe\nand", False),
        ("By Ada Roe\nBo Li", False),
    ],
)
def test_names_leave_no_doubt_where_none_stands_beside_them(head: str, *, sure: bool) -> None:
    """A name beside a date or above one, or behind an opening, is the byline; one that says more may be a caption."""
    page = _page(f"Ferries run again\n{head}\n{BODY}\n{BODY}")
    assert (certain_group(page, 0) is not None) == sure


def test_whom_to_call_is_no_author() -> None:
    """A name under the heading of a contact, above a number, is that of whoever answers."""
    paragraphs = (
        "Emden, 7 July - The harbour office opened its second quay in the presence of the minister of the islands.",
        "The terminal was built in twenty-six months, and can load three ships at a time with current from the sea.",
        "About the harbour office\nThe harbour office runs quays in four countries, and it has a staff of ninety.",
    )
    article = parse(
        "Second quay opens\n\n" + "\n\n".join(paragraphs) + "\n\nPress contact:\nJan Okken\nPhone: +49 4921 0\n"
    )
    assert article.authors == ()


@pytest.mark.parametrize(
    "line", ["Photographs by Lia Roth", "Photo by Lia Roth", "Illustrations by Lia Roth and Al Day"]
)
def test_makers_of_pictures_are_no_authors(line: str) -> None:
    """Who took the pictures is no author, though the line opens as a byline does."""
    assert read(line, lexicon("en"))[1] == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Words by Ada Roe. Photographs by Lia Roth."),
        ("en", "Story by Ada Roe, photos by Lia Roth"),
        ("en", "By Ada Roe | Photography by Lia Roth"),
        ("de", "Text von Ada Roe, Fotos von Lia Roth"),
    ],
)
def test_the_credit_behind_a_byline_names_no_author(language: str, line: str) -> None:
    """Of a line that names writer and photographer, the writer is the author."""
    kind, names = read(line, lexicon(language))
    assert (kind, [line[name.start : name.end] for name in names]) == ("by", ["Ada Roe"])


def test_a_byline_goes_on_behind_its_comma() -> None:
    """A list of names that a column breaks behind a comma is not taken for whole."""
    head = "Rain at last\n\nBy Anna Rohwedder, Maria Lindqvist,\nJan Steenbock and Ada Roe 2024-05-03\n\n"
    text = head + "\n".join([BODY] * 6)
    assert parse(text).authors == ("Anna Rohwedder", "Maria Lindqvist", "Jan Steenbock", "Ada Roe")


@pytest.mark.parametrize("sign", ["*\N{NO-BREAK SPACE}*", "_\N{NO-BREAK SPACE}_", "*\N{NO-BREAK SPACE}"])
def test_a_line_of_marks_and_hard_spaces_below_a_byline_is_no_role(sign: str) -> None:
    """A line that is blank once its marks are gone says nothing about the byline above it."""
    body = "The ferry took up her old service on Monday, eleven years after the crossing had been given up."
    raw = f"The ferry that came back\n\nBy Marta Quill\n{sign}\n14 March 2024\n\n{body}\n\n{body[:60]} anew.\n"
    assert parse(raw).authors == ("Marta Quill",)


@pytest.mark.parametrize(
    "line",
    [
        "Ada Roe, 87, of Port Ellery, died at home on 9 November 2018.",
        "Ada Roe, the last keeper of the light, was ninety years old.",
        "Jonas Vale, 45, aus Bremen wurde am Montag zum Kapitän gewählt.",
    ],
)
def test_a_sentence_that_begins_with_a_name_is_no_byline(line: str) -> None:
    """What goes on behind its names as a sentence is prose: an obituary may begin so."""
    assert read(line, lexicon("de" if "aus" in line else "en"), find(line, "en")) == ("", [])


def test_a_place_set_in_other_letters_is_no_second_name() -> None:
    """Names one below the other are all in capitals or none is: what differs is where it was written."""
    body = (
        "El viejo puente del puerto quedará cerrado a todos los vehículos desde el 1 de junio, anunció el Ayuntamiento."
    )
    head = "El viejo puente del puerto cierra dos meses\n\nMARÍA LÓPEZ\nPuerto Viejo\nMiércoles, 12 de mayo 2021, 08:45"
    assert parse(f"{head}\n\n{body}\n\n{body[:60]} más tarde.\n").authors == ("MARÍA LÓPEZ",)

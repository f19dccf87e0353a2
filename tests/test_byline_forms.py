"""Bylines on whole pages: forms of many languages above and below the text, and lines that name nobody who writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from articleparse.fields.byline import read
from articleparse.fields.dates import find
from articleparse.fields.lexicon import lexicon
from articleparse.parser import parse

SENTENCES = dict(
    line.split("\t")[:2] for line in reversed((Path(__file__).parent / "sentences.tsv").read_text("utf-8").splitlines())
)
"""A sentence of each language."""
WORDS = 48
"""Characters of a sentence that make a headline."""

SIGNED = [
    ("de", "Text: Jörg Hansen¦Fotos: Sabine Klöppel¦3. Mai 2024", "", "Jörg Hansen"),
    ("de", "Von¦Jörg Hansen¦,¦Sabine Klöppel¦und¦Ute Merz¦3. Mai 2024", "", "Jörg Hansen;Sabine Klöppel;Ute Merz"),
    ("de", "Jörg Hansen¦Redakteur¦03.05.2024 - 12:30¦Foto: Ute Merz", "", "Jörg Hansen"),
    ("de", "03.05.2024", "(Jörg Hansen)", "Jörg Hansen"),
    ("fr", "Par Lucie Delmas (avec AFP)¦Publié le 3 mai 2024 à 10h22", "", "Lucie Delmas"),
    (
        "fr",
        "Publié le 3 mai 2024 à 10h22¦Photo : Hugo Ferrand",
        "Lucie Delmas¦Journaliste au service politique",
        "Lucie Delmas",
    ),
    ("fr", "Lucie Delmas¦et¦Hugo Ferrand¦Publié le 3 mai 2024", "", "Lucie Delmas;Hugo Ferrand"),
    ("es", "María Quiroga¦Madrid¦3 de mayo de 2024", "", "María Quiroga"),
    ("es", "Texto: María Quiroga¦Fotos: Pedro Ruiz¦3 de mayo de 2024", "", "María Quiroga"),
    ("es", "EFE¦3 de mayo de 2024", "", "EFE"),
    ("es", "Redacción¦3 de mayo de 2024", "", "Redacción"),
    ("pt", "Autor: Joana Figueira, Rui Prates | Editor: Ana Lopes¦3 de maio de 2024", "", "Joana Figueira;Rui Prates"),
    (
        "pl",
        "Autor: Katarzyna Wójcik, Piotr Zając | Redaktor: Anna Nowak¦3 maja 2024",
        "",
        "Katarzyna Wójcik;Piotr Zając",
    ),
    ("pl", "3 maja 2024, 10:22¦Katarzyna Wójcik¦dziennikarka", "", "Katarzyna Wójcik"),
    ("cs", "3. května 2024 10:22", "Petr Dvořák, ČTK", "Petr Dvořák"),
    ("sk", "3. mája 2024¦Zuzana Kováčová¦redaktorka", "", "Zuzana Kováčová"),
    ("sv", "Publicerad 3 maj 2024", "Karin Lundqvist¦karin.lundqvist@a.example", "Karin Lundqvist"),
    ("no", "Kari Nordmann¦Journalist¦Ola Lie¦Fotograf¦Publisert 3. mai 2024", "", "Kari Nordmann"),
    ("da", "Tekst:¦Søren Bak¦Foto:¦Lise Holm¦3. maj 2024", "", "Søren Bak"),
    ("fi", "Aino Koskela¦teksti¦Jari Mäki¦kuvat¦3.5.2024 6:00", "", "Aino Koskela"),
    ("nl", "Door¦Willem de Bruijn¦3 mei 2024", "Lees ook: Jan Smit over de brug", "Willem de Bruijn"),
    ("it", "di Chiara Bellini¦3 maggio 2024", "", "Chiara Bellini"),
    ("it", "3 maggio 2024¦Chiara Bellini e Luca Neri", "", "Chiara Bellini;Luca Neri"),
    ("el", "Ελένη Μαυρίδου¦Απεσταλμένη στις Βρυξέλλες¦03.05.2024 • 06:30", "", "Ελένη Μαυρίδου"),
    ("tr", "Mehmet YILDIZ/ANKARA, (DHA)¦Oluşturulma Tarihi: 3 Mayıs 2024 10:22", "", "Mehmet YILDIZ"),
    ("ru", "3 мая 2024, 10:22¦Ольга Кузнецова¦корреспондент", "", "Ольга Кузнецова"),
    ("uk", "Оксана Бондаренко¦—¦3 травня 2024, 10:22", "", "Оксана Бондаренко"),
    ("bg", "10:22, 03.05.2024   Автор: Иван Петров", "", "Иван Петров"),
    ("ar", "أحمد منصور - القاهرة¦3 مايو 2024", "", "أحمد منصور"),
    ("he", "דנה כהן¦כתבת פלילים¦03.05.24, 06:42", "", "דנה כהן"),
    ("hi", "अमित शर्मा, नई दिल्ली¦3 मई 2024", "", "अमित शर्मा"),
    ("bn", "রফিকুল ইসলাম¦ঢাকা¦প্রকাশ: ০৩ মে ২০২৪, ০৮: ১৫", "", "রফিকুল ইসলাম"),
    ("ur", "ندیم ملک¦3 مئی 2024¦شیئر", "", "ندیم ملک"),
    ("th", "สมชาย ใจดี¦ผู้สื่อข่าว¦3 พฤษภาคม 2567", "", "สมชาย ใจดี"),
    ("id", "Kabarkota.com - 03/05/2024, 10:05 WIB¦Budi Santoso, Rina Wijaya¦Penulis, Editor", "", "Budi Santoso"),
    ("id", "Penulis¦Budi Santoso¦Editor¦Rina Wijaya¦3 Mei 2024", "", "Budi Santoso"),
    ("vi", "Nguyễn Văn Hùng¦3 tháng 5, 2024 10:22", "", "Nguyễn Văn Hùng"),
    ("zh", "2024-05-03 13:22¦港口時報／¦記者¦王小明¦／台北即時報導", "", "王小明"),
    ("zh", "來源：港口晚報¦2024年5月3日", "（記者 王小明）", "王小明"),
    ("ja", "2024年5月3日 10時22分", "（佐藤健一）", "佐藤健一"),
    ("ko", "입력 2024.05.03 10:22¦김민수 기자 kim@a.example", "", "김민수"),
    ("sw", "Na Juma Mwakasege¦3 Mei 2024", "", "Juma Mwakasege"),
    ("en", "Ada Rowntree¦reports from Hull¦3 May 2024", "", "Ada Rowntree"),
    ("en", "3 May 2024", "Reporting by Ada Rowntree; Editing by Ben Smithson", "Ada Rowntree"),
    ("hu", "Kovács Eszter¦2024. május 3., péntek 06:04¦frissítve: 09:27", "", "Kovács Eszter"),
    ("ro", "Andreea Ionescu¦Cluj-Napoca¦3 mai 2024", "", "Andreea Ionescu"),
    ("hr", "Piše: I.Ho. , Hina¦03. svibnja 2024.", "", "I.Ho."),
    ("ca", "per¦Montserrat Puigdollers¦Fotografies d'Oriol Casals¦3 de maig de 2024", "", "Montserrat Puigdollers"),
    ("et", "Kadri Tamm¦ajakirjanik¦3. mai 2024", "", "Kadri Tamm"),
    ("ar", "القاهرة: أحمد منصور¦3 مايو 2024", "", "أحمد منصور"),
    ("en", "Ada Rowntree and Reuters¦3 May 2024", "", "Ada Rowntree"),
    ("en", "By Ada Rowntree, Reuters¦3 May 2024", "", "Ada Rowntree"),
    ("en", "Ada Rowntree¦and¦Reuters¦3 May 2024", "", "Ada Rowntree"),
    ("en", "By [Ada Rowntree](https://a.example/ada) and Reuters¦3 May 2024", "", "Ada Rowntree"),
    ("en", "By Ada Rowntree and agencies¦3 May 2024", "", "Ada Rowntree"),
    ("de", "Reuters, Jörg Hansen¦3. Mai 2024", "", "Jörg Hansen"),
    ("da", "Sidsel Krogh, pædagog, Viborg¦Mads Lund, pædagog, Skive¦3. maj 2024", "", "Sidsel Krogh;Mads Lund"),
    ("ko", "김민수 기자¦이서연 기자¦2024.05.03", "", "김민수;이서연"),
    ("hu", r"Kovács Eszter2024\. 05. 03. 16:20", "", "Kovács Eszter"),
]
"""Language, lines below the headline and behind the last paragraph, authors."""

UNSIGNED = [
    ("de", "03.05.2024, 10:22 – Bad Salzuflen"),
    ("de", "Bad Salzuflen¦03.05.2024"),
    ("ru", "3 мая 2024, 10:22 – Нижний Тагил"),
    ("ar", "خبر عاجل¦3 مايو 2024"),
    ("he", "חדשות בארץ¦03.05.24, 06:42"),
    ("hi", "ताज़ा खबर¦3 मई 2024"),
    ("en", "Breaking News¦3 May 2024"),
    ("en", "New Haven¦3 May 2024"),
    ("en", "PLUS SUBSCRIBERS¦3 May 2024"),
    ("es", "Madrid¦3 de mayo de 2024"),
    ("en", "Photo: Ada Rowntree¦3 May 2024"),
    ("vi", "Thứ Sáu, 03/05/2024 10:22 GMT+7"),
    ("ar", "تصوير: أحمد منصور¦3 مايو 2024"),
    ("en", "Home » Top News » Ada Rowntree wins¦3 May 2024"),
    ("en", "(Ada Rowntree/Reuters)¦3 May 2024"),
    ("nl", "De haven © Oostpost - Willem de Bruijn¦3 mei 2024"),
    ("en", "Text Size¦3 May 2024"),
    ("en", "Author Ada Rowntree, from Hull, said she started reading¦3 May 2024"),
    ("de", "Ein Film von Jörg Hansen¦3. Mai 2024"),
    ("en", "Reuters/Ada Rowntree¦3 May 2024"),
    ("id", "BagikanFacebookXTelegramWhatsApp Link¦3 Mei 2024"),
]
"""Language, and lines below the headline of which none is a byline."""

LINES = [
    ("en", "By Ada Rowntree, Senior Showbiz Reporter", "Ada Rowntree"),
    ("en", "By Ada Rowntree, Chief Political Correspondent in Westminster", "Ada Rowntree"),
    ("en", "Ada Rowntree reports from Fr Lavelle Park", "Ada Rowntree"),
    ("de", "Jörg Hansen (Text) und Sabine Klöppel (Fotos)", "Jörg Hansen"),
    ("de", "Das Gespräch führte Jörg Hansen.", "Jörg Hansen"),
    ("de", "Autor Schlink: Wahl zum Gratisbuch ist „eine große Ehre“", ""),
    ("es", "María Quiroga Por María Quiroga", "María Quiroga"),
    ("es", "María QuirogaPor María Quiroga", "María Quiroga"),
    ("es", "Texto: María Quiroga. Fotos: Pedro Ruiz", "María Quiroga"),
    ("hu", "Kovács Eszter arcképe Kovács Eszter", "Kovács Eszter"),
    ("hr", "Piše: M.Šk. , Hina", "M.Šk.;Hina"),
    ("nl", "Willem de Bruijn, Den Haag", "Willem de Bruijn"),
    ("tr", "Mehmet YILDIZ-Ali DEMİR/ANKARA, (DHA)", "Mehmet YILDIZ;Ali DEMİR"),
    ("de", "MM-Redaktion", "MM-Redaktion"),
    ("fr", "Lucie Delmas (à Marseille) et Hugo Ferrand", "Lucie Delmas;Hugo Ferrand"),
    ("cy", "Rhiannon Prydderch, Gohebydd Gwleidyddol", "Rhiannon Prydderch"),
    ("el", "Ελένη Μαυρίδου Απεσταλμένη στον Έβρο", "Ελένη Μαυρίδου"),
    ("he", "דנה כהן ויוסי לוי", "דנה כהן;יוסי לוי"),
    ("he", "כתבת צפון", ""),
    ("ka", "გიორგი ლომიძე, თბილისი", "გიორგი ლომიძე"),
    ("pt", "Editora de Sociedade", ""),
    ("zh", "2024-05-03 13:22 港口時報／ 記者 王小明 ／台北即時報導", "王小明"),
    ("zh", "记者 王小明 通讯员 李红", "王小明;李红"),
    ("zh", "王小明 北京报道", "王小明"),
    ("zh", "退潮後的泥灘。記者王小明／攝影", ""),
    ("zh", "作者：王小明 李红 责任编辑：赵丽 阅读：1.8万", "王小明;李红"),
    ("zh", "（记者 王小明 李红 实习生 赵丽）", "王小明;李红;赵丽"),
    ("zh", "责任编辑：赵丽", ""),
    ("de", "Von Annegret von der Heide und Jörg Hansen, Mainz", "Annegret von der Heide;Jörg Hansen"),
    ("nl", "Door onze verslaggever Willem van 't Hof", "Willem van 't Hof"),
    ("fr", "Par Lucie Le Goff (avec AFP)", "Lucie Le Goff"),
    ("fr", "Par Lucie Delmas, Le Courrier de la Baie", "Lucie Delmas"),
    ("en", 'By Ada "Two Oars" Rowntree @adaoars', 'Ada "Two Oars" Rowntree'),
    ("en", "By Ada O’ Rowan | Valley Herald", "Ada O’ Rowan"),
    ("en", "Reported By : Ada Rowntree, Edited By : Ben Smithson", "Ada Rowntree"),
    (
        "en",
        "By Ada Rowntree | ada@a.example | Valley Herald and Ben Smithson | ben@a.example | Valley Herald",
        "Ada Rowntree;Ben Smithson",
    ),
    ("en", ", Senior Showbiz Reporter", ""),
    ("hi", "Written by: अमित शर्माEdited by: समाचार डेस्क", "अमित शर्मा"),
    ("mr", "By स्नेहा पाटील-जोशी", "स्नेहा पाटील-जोशी"),
    ("he", "דנה בן-כהן | פורסם: 03.05.24, 06:42", "דנה בן-כהן"),
    ("bn", "নিজস্ব প্রতিবেদক, ঢাকা", "নিজস্ব প্রতিবেদক"),
    ("es", "María QuirogaCORRESPONSAL EN EL PUERTO", "María Quiroga"),
    ("es", "María QuirogaMaría QuirogaCronista parlamentaria", "María Quiroga"),
    ("sk", "Zuzana Kováčkomentátor", "Zuzana Kováč"),
    ("no", "Silje Marie VikFotojournalist", "Silje Marie Vik"),
    ("hu", "Szöveg és fotó: Kovács Eszter", "Kovács Eszter"),
    ("pt", "Por Redação do Porto — Caxambu do Sul, RS", "Redação do Porto"),
    ("ko", "김민수 기자 · 이서연 기자 입력 2024.05.03", "김민수;이서연"),
    ("ja", "佐久間遥", "佐久間遥"),
    ("bg", "Иван Петров публикувано в 07:30 на 14.08.2024 14 коментара 6 381 прочитания", "Иван Петров"),
    ("en", "HERALD.net - Verified video footage, eyewitness testimony from the old harbour and", ""),
    ("it", "di Chiara Bellini e Marco Graf", "Chiara Bellini;Marco Graf"),
    ("de", "Von Anna Graf", "Anna Graf"),
    ("en", "By Ada Rowntree On May 3, 2024", "Ada Rowntree"),
    ("es", "Por María Quiroga El 3 de mayo de 2024", "María Quiroga"),
    ("en", "By Kim On 3 May 2024", "Kim On"),
    ("de", "Gepostet von Ute und Jan um 21:58", "Ute;Jan"),
    ("fr", "Publié par Lucie et Hugo", "Lucie;Hugo"),
    ("de", "3. Mai 2024 von Ute in Garten, Küche", "Ute"),
    ("pl", "Tekst i zdjęcia Anna Nowak", "Anna Nowak"),
    ("sl", "Napisal in fotografiral Janez Novak", "Janez Novak"),
    ("hu", "Írta és fényképezte: Kovács Eszter", "Kovács Eszter"),
    ("ru", "Текст и снимки: Ольга Кузнецова", "Ольга Кузнецова"),
    ("en", "By and large", ""),
    ("en", "Friday 3rd May 2024. Report: Anna Rowntree. Photos: Ben S.", "Anna Rowntree"),
    ("de", "Bericht: Jörg Hansen, Fotos: Ute Merz", "Jörg Hansen"),
    ("pl", "Relacja: Anna Nowak", "Anna Nowak"),
    ("en", "Report: Anna Rowntree wins again", ""),
    ("en", "Report: Ministry of Harbours", ""),
    ("fr", "De Sophie Delmas, Hugo Ferrand", "Sophie Delmas;Hugo Ferrand"),
    ("nl", "Sophie De Bruijn", "Sophie De Bruijn"),
    ("ar", "صدى النخيل - عبد الله السالم صور: ياسين منصور", "عبد الله السالم"),
    ("en", "Anna Rowntree - Jan Smithson", "Anna Rowntree;Jan Smithson"),
    ("en", "Anna Rowntree - Hull", "Anna Rowntree"),
]
"""Language, line, names."""


def _page(language: str, head: str, end: str = "") -> str:
    said = SENTENCES[language]
    title = said[:WORDS].rsplit(" ", 1)[0] if " " in said[:WORDS] else said[:14]
    body = [f"{said[:-1]} ({number}). {said}" for number in range(7, 11)]
    return "\n\n".join(["Menu", title, *head.split("¦"), *body, *filter(None, end.split("¦")), "RSS", "© 2024"])


@pytest.mark.parametrize(("language", "head", "end", "names"), SIGNED)
def test_a_signed_page_names_its_authors(language: str, head: str, end: str, names: str) -> None:
    """Roles, places, agencies, editors and photographers beside the authors are none of them."""
    assert parse(_page(language, head, end)).authors == tuple(names.split(";"))


@pytest.mark.parametrize(("language", "head"), UNSIGNED)
def test_an_unsigned_page_names_nobody(language: str, head: str) -> None:
    """Towns, rubrics, makers of pictures and people in the headline wrote nothing."""
    assert parse(_page(language, head)).authors == ()


@pytest.mark.parametrize(("language", "line", "names"), LINES)
def test_a_line_is_read(language: str, line: str, names: str) -> None:
    """What a newsroom puts around a name is cut off, and what only looks like a name is none."""
    _, found = read(line, lexicon(language), find(line, language))
    assert [line[name.start : name.end] for name in found] == [name for name in names.split(";") if name]


def test_the_end_of_a_sentence_is_no_byline() -> None:
    """A column may break before a name that ends its sentence."""
    said = "The bridge over the old harbour was opened on Tuesday in the presence of\nMayor Ada Rowntree."
    assert parse(f"Rain at last\n\n3 May 2024\n\n{SENTENCES['en']}\n{said}\n{SENTENCES['en']}\n").authors == ()


def test_a_firm_that_holds_the_rights_is_no_person() -> None:
    """The name of a firm goes on behind what may be that of a person."""
    assert parse(_page("en", "3 May 2024", "© 2024 Ada Rowntree News Society Limited")).authors == ()


def test_the_sign_of_a_paper_is_no_part_of_a_name() -> None:
    """Two names end in the sign of the paper, which the page says elsewhere too."""
    head = "Aino Koskela VH¦teksti¦Jari Mäki VH¦teksti ja kuvat¦3.5.2024 6:00"
    article = parse(_page("fi", head, "VH kertoi asiasta.¦Lue lisää: VH"))
    assert article.authors == ("Aino Koskela", "Jari Mäki")


def test_a_reader_who_comments_is_no_author() -> None:
    """How long ago somebody wrote stands behind the names of readers."""
    assert parse(_page("en", "3 May 2024", "Comments¦Ada Rowntree 3 days ago¦I agree.")).authors == ()


def test_the_day_below_the_headline_is_that_of_the_article() -> None:
    """A day labelled so below the headline is likelier than any without a label, and than that of the masthead."""
    article = parse(
        "Thursday, 16 January 2025\n\nHome\n\nWorld\n\nCity\n\nSport\n\n"
        + _page("ur", "ندیم ملک بدھ 15 جنوری 2025 شیئر ٹویٹ ای میل")
    )
    assert (article.authors, str(article.published)) == (("ندیم ملک",), "2025-01-15")


def test_a_rubric_gives_way_to_an_opening_below_it() -> None:
    """Words beside a date may look like a name; where an opening says who wrote, only known names stand beside it."""
    head = "3 May 2024 | Five minutes | Inland Harbours¦Authors: Ada Rowntree (Partner) and Ben Smithson (Associate)"
    assert parse(_page("en", head)).authors == ("Ada Rowntree", "Ben Smithson")


def test_related_news_is_no_newsroom() -> None:
    """A heading of links may end in the word that newsrooms end in."""
    assert parse(_page("zh", "2024年5月3日", "相关新闻¦更多")).authors == ()


def test_a_post_tells_a_person_behind_a_time_from_a_place() -> None:
    """A place stands behind a time too, but has no post."""
    assert parse(_page("en", "3 May 2024 | 12:08 AM — Zorvan Quelling/Staff Reporter")).authors == ("Zorvan Quelling",)

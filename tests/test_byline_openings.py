"""Openings of bylines: the words that sites of many languages set before who wrote."""

from __future__ import annotations

import pytest

from articleparse.fields.byline import read
from articleparse.fields.dates import find
from articleparse.fields.lexicon import lexicon

OPENED = """
en	Words & photos: Tilda Varnhem	Tilda Varnhem
en	Story and photos by Tilda Varnhem	Tilda Varnhem
en	Guest post from Tilda Varnhem	Tilda Varnhem
de	Text und Bilder: Tilda Varnhem	Tilda Varnhem
de	Notiert von Tilda Varnhem	Tilda Varnhem
fr	Textes et photos : Tilda Varnhem	Tilda Varnhem
fr	Entretien réalisé par Tilda Varnhem	Tilda Varnhem
es	Texto e imágenes: Tilda Varnhem	Tilda Varnhem
es	Enviado por Tilda Varnhem el 3 de mayo de 2024	Tilda Varnhem
it	Parole e immagini di Tilda Varnhem	Tilda Varnhem
it	Inviato da Tilda Varnhem il 3 maggio 2024	Tilda Varnhem
pt	Texto e fotografias: Tilda Varnhem	Tilda Varnhem
pt	Crónica de Tilda Varnhem	Tilda Varnhem
nl	Tekst & beeld: Tilda Varnhem	Tilda Varnhem
nl	Ingediend door Tilda Varnhem op 3 mei 2024	Tilda Varnhem
sv	Bild och text: Tilda Varnhem	Tilda Varnhem
da	Læserbrev af Tilda Varnhem	Tilda Varnhem
no	Tekst og bilder: Tilda Varnhem	Tilda Varnhem
fi	Kuvat ja teksti: Tilda Varnhem	Tilda Varnhem
pl	Rozmawiała: Tilda Varnhem	Tilda Varnhem
cs	Napsal(a) Tilda Varnhem	Tilda Varnhem
cs	Ptala se Tilda Varnhem	Tilda Varnhem
sk	Rozhovor pripravila Tilda Varnhem	Tilda Varnhem
hu	Beküldte: Várnai Tilda	Várnai Tilda
ro	Text și fotografii: Tilda Varnhem	Tilda Varnhem
bg	Текст и снимки: Тилда Варнева	Тилда Варнева
ru	Беседу вела Тильда Варнева	Тильда Варнева
ru	Опубликовано 3 мая 2024 автором Тильда Варнева	Тильда Варнева
uk	Розмову вів Тарас Варненко	Тарас Варненко
el	Συνέντευξη: Τίλντα Βαρνέλη	Τίλντα Βαρνέλη
tr	Yazı ve fotoğraflar: Tilda Varnalı	Tilda Varnalı
hr	Pripremila: Tilda Varnić	Tilda Varnić
sl	Besedilo in fotografije: Tilda Varnič	Tilda Varnič
et	Küsis Tilda Varnu	Tilda Varnu
lt	Kalbėjosi Tilda Varnienė	Tilda Varnienė
lv	Teksts un foto: Tilda Varniņa	Tilda Varniņa
sq	Teksti dhe fotot: Tilda Varni	Tilda Varni
is	Texti og myndir: Tilda Varnsdóttir	Tilda Varnsdóttir
ca	Text i fotografies: Tilda Varnell	Tilda Varnell
af	Teks en foto's: Tilda Varnhem	Tilda Varnhem
id	Teks dan foto oleh Tilda Varnawati	Tilda Varnawati
vi	Bài, ảnh: Lê Thị Hoa	Lê Thị Hoa
ar	كتبه سمير الحداد	سمير الحداد
he	כתבה וצילמה: נועה לוי	נועה לוי
fa	متن و عکس: رضا کریمی	رضا کریمی
th	เรื่องและภาพ: สมชาย ใจดี	สมชาย ใจดี
ja	文・写真／山本花子	山本花子
zh	撰稿：王小明	王小明
ko	글·사진 김민수	김민수
ko	김민수 기자 이지은 수습기자	김민수;이지은
sv	Text Karin Lundqvist Foto Lia Roth	Karin Lundqvist
de	Von Dr. med. Tilda Varnhem, Fachärztin	Dr. med. Tilda Varnhem
"""
NOBODY = """
en	Photos from the harbour festival
de	Bild vergrößern
fr	Photos et vidéos de la semaine
ru	Фото и видео недели
"""


def rows(table: str) -> list[list[str]]:
    """Return the cells of the lines of a table."""
    return [line.split("\t") for line in table.strip().split("\n")]


@pytest.mark.parametrize(("language", "line", "name"), rows(OPENED))
def test_opening(language: str, line: str, name: str) -> None:
    """What a site sets before who wrote opens a byline, and is no part of the name."""
    kind, names = read(line, lexicon(language), find(line, language))
    assert (kind, ";".join(line[found.start : found.end] for found in names)) == ("by", name)


@pytest.mark.parametrize(("language", "line"), rows(NOBODY))
def test_pictures_alone_open_nothing(language: str, line: str) -> None:
    """A line that begins with pictures, and tells of no text, names nobody."""
    assert read(line, lexicon(language))[1] == []

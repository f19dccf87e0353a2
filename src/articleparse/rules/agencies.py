"""Words of bylines that name no person: news agencies, and words of organisations.

An agency is given as the author only where no person is named. The list holds national and
international agencies as bylines and sign-offs write them, casefolded.
"""

from __future__ import annotations

__all__ = ["AGENCIES", "BUTTONS", "NO_NAMES", "NO_ROOMS"]

_AGENCIES = """
aap | aa | afp | afx | agence france-presse | agencia efe | agências | agencias | agencies | agenturen | agência brasil
agência lusa | agerpres | anadolu ajansı | anadolu agency | ani | anp | ansa | antara | ap | apa | associated press
athens-macedonian news agency | belga | bernama | bloomberg | bns | bta | canadian press | cp | deutsche presse-agentur
dha | dpa | dpa-afx | dpo | efe | epd | estadão conteúdo | europa press | hina | ians | iha | i̇ha | interfax | irna
itar-tass | jiji | jiji press | katholische nachrichten-agentur | keystone-sda | kna | kyodo | kyodo news | lusa | mena
mti | notimex | ntb | ots | pa | pa media | pap | petra | press association | press trust of india | pti | reuters
ria novosti
ritzau | sapa | sda | sid | sipa | spa | sta | stt | tanjug | tasr | tass | telam | télam
the associated press | the canadian press | thomson reuters | tt | ukrinform | unian | upi | wafa | wam | xinhua
yonhap | čtk | ctk
 риа новости | тасс | интерфакс | укринформ | уніан | 新华社 | 新華社 | 中新社 | 中央社 | 共同 | 共同通信
時事 | 時事通信 | ロイター | 연합뉴스 | 뉴시스 | 뉴스1
"""
AGENCIES = frozenset(name.strip() for line in _AGENCIES.splitlines() for name in line.split("|") if name.strip())
"""Names of news agencies, casefolded."""

_NO_ROOMS = """
persverklaring | nuusagentskap | وكالة أنباء | بيان صحفي | съобщение за медиите | saopćenje | comunicat de premsa
nota de premsa | tisková zpráva | tiskové zprávy | datganiad i'r wasg | asiantaeth newyddion | nyhedsbureau
pressemeddelelse | læserbrev | nachrichtenagentur | pressemitteilung | presseinformation | gastbeitrag | eigener bericht
δελτίο τύπου | πρακτορείο | press release | news agency | comunicado | nota de prensa | boletín de prensa | pressiteade
uudisteagentuur | prentsa oharra | خبرگزاری | uutistoimisto | tiedote | lehdistötiedote | pääkirjoitus | communiqué
communiqué de presse | correspondance | preasráiteas | priopćenje | hírügynökség | közlemény | sajtóközlemény
kantor berita | siaran pers | fréttatilkynning | comunicato stampa | nota stampa | 通信社 | 통신사 | naujienų agentūra
pranešimas spaudai | ziņu aģentūra | preses relīze | соопштение | agensi berita | kenyataan media | persbureau
persbericht | ingezonden | ingezonden mededeling | gastbijdrage | nyhetsbyrå | pressemelding | leserinnlegg | leder
materiały prasowe | materiał prasowy | informacja prasowa | agencja prasowa | agência de notícias | nota à imprensa
comunicado de imprensa | comunicat | comunicat de presă | пресс-релиз | информагентство | tlačová správa
tlačové správy | sporočilo za javnost | agjencia e lajmeve | njoftim për shtyp | saopštenje | саопштење
pressmeddelande | insändare | shirika la habari | สำนักข่าว | ahensiya | basın bülteni | basın açıklaması
haber ajansı | пресреліз | прес-реліз | інформагентство | خبر رساں ادارہ | theo thông cáo | 通讯社 | 通訊社
"""
NO_ROOMS = frozenset(name.strip() for line in _NO_ROOMS.splitlines() for name in line.split("|") if name.strip())
"""Kinds of texts, and what an agency is, casefolded: beside a text they tell where it is from, and sign nothing."""
_NO_NAMES = """
social sharing related topics key points alle themen forgot password download pdf stories visual trending feature
features career copyright noticia noticias relacionada relacionado inhalt suche ansicht view views loading next previous
article articles page pages back top latest popular newest advertisement anzeige werbung edition league cup championship
the news online magazine times post press media tv radio zeitung journal tribune herald network agency group gmbh inc
ltd blog verlag redaktion editorial team desk bureau staff office foundation university institute website service
services international daily weekly report reports studio image images pictures getty foto fotos photo photos share
read more comments home contact newsletter podcast video videos live ticker menu search login log sign politik sport
politics sports business world culture opinion economy health science technology travel follow subscribe print email
facebook twitter whatsapp instagram linkedin telegram pinterest reddit youtube kommentare kommentar teilen drucken
nachrichten
wirtschaft kultur panorama meinung wissen reise auto digital regional lokales startseite anmelden abo service wetter
artikel autor autoren author authors über about symbolbild symbolfoto archivbild archivfoto bild bilder grafik
illustration quelle source image credit video audio abspielen uncategorized kategorie category kategorien tags
policy reader readers leser leserin liebe euer eure deine dein ihre ihr dear hallo lieber
are was what who why how when where with from that this these those your our their its into over after before about
more most does did has have had not made wird nicht aber auch nach wenn warum
google scholar install app mehr info lizenz license abteilung cookie
shares date mail default relevance popularity topic datum fecha information informationen informations información
informazioni informatie affiliation affiliations archive archives biography categories catégorie catégories categoría
categorías categoria categorie archiv settings details rss
size wire gazette chronicle
"""
_BUTTONS = """
follow folgen suivre seguir segui volg følg följ takip obserwuj sledovat подписаться tips bio profil profile contact
kontakt email e-mail mail twitter facebook instagram linkedin x image logo photo foto bild icon avatar chevron arrow
caret
"""
BUTTONS = frozenset(_BUTTONS.split())
"""Words of links, pictures and icons that pages put behind the name of an author, casefolded."""
NO_NAMES = frozenset(_NO_NAMES.split()) | BUTTONS - {"x"}
"""Words of organisations, rubrics and buttons, casefolded: a name with one of them is no person's."""

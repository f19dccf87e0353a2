"""When somebody: the days on which people were born, and readers or papers were registered.

Forums print below the name of a reader since when he has been one, papers below their imprint when
they were licensed. Such a day is not that of the article, however alone it stands::

    Posts: 1626  Joined: 18.09.2008, 05:56
"""

from __future__ import annotations

__all__ = ["is_of_somebody"]

_LISTED = """
angemeldet seit | bergabung | born | dabei seit | doğum | doğum tarihi | dołączył | dołączyła | född | født
geboren | geboren am | geboren op | geregistreerd | inscrit | inscrit le | iscritto | iscritto dal | joined
katılma tarihi | katılım | lid sinds | liittynyt | medlem sedan | medlem siden | member since | membre depuis
membro dal | membro desde | membru din | miembro desde | mitglied seit | nacida el | nacido el | narozen
nascido em | nata il | nato il | né le | née le | registado | registered | registrado | registrerad
registreret | registrert | registriert | registrován | registrován od | regisztrált | rekisteröitynyt | se unió
syntynyt | született | tham gia | urodzony | zarejestrowany | üyelik tarihi | členem od | дата регистрации
зарегистрирован | регистрация | родилась | родился | 会員登録
出生 | 出生日期 | 创刊 | 創刊 | 加入于 | 注册 | 注册时间
生年月日 | 登録日 | 가입일 | 등록일자 | 발행일자 | 생년월일 | 설립일 | 창간 | 창간일
"""
_PHRASES = tuple(phrase.strip() for line in _LISTED.splitlines() for phrase in line.split("|") if phrase.strip())
_BETWEEN = " :*_,(\N{FULLWIDTH COLON}|\t"
"""What may stand between such words and the date."""
_WIDE = "\N{CJK RADICAL REPEAT}"
"""Signs from here on are written without spaces between words."""


def is_of_somebody(before: str) -> bool:
    """Whether the words before a date say that somebody was born, or registered, on it.

    Example:
        >>> is_of_somebody("Posts: 12 Joined: "), is_of_somebody("By Ada Osborn, ")
        (True, False)
    """
    said = before.casefold().rstrip(_BETWEEN)
    if not said.endswith(_PHRASES):
        return False
    size = max([len(phrase) for phrase in _PHRASES if said.endswith(phrase)])
    return said[-size] >= _WIDE or not said[:-size][-1:].isalpha()

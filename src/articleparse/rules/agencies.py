"""Names in bylines that are no person's: news agencies, and sites that pages link to.

An agency is given as the author only where no person is named. The first list holds national and
international agencies as bylines and sign-offs write them, casefolded.
"""

from __future__ import annotations

__all__ = ["AGENCIES", "SITES"]

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
_SITES = """
facebook getty google instagram linkedin pinterest reddit telegram twitter whatsapp youtube
"""
SITES = frozenset(_SITES.split())
"""Names of sites that pages link to and take pictures from, casefolded."""

"""A policy is the article of its page, though all other pages speak like it only in their notices."""

from __future__ import annotations

import pytest

import articleparse as ap

POLICIES = {
    "English": """Home
News
Subscribe

Privacy policy

Last updated: 4 March 2023

This policy explains what personal data the Harbour Courier collects when you visit our website, and why we do so.

What data we collect

When you create an account we ask for your name, your e-mail address and a password of at least eight signs.

If you subscribe to our newsletter, we store your address until you unsubscribe.

Cookies

We use cookies to keep you logged in, and to measure how many people read an article.

You can block them in the settings of your browser, but some parts of the site may not work then.

Your rights

You have the right to ask which data we hold about you, and to have them corrected or deleted.

We may change this privacy policy from time to time. The version on this page is the one that applies.

Contact us

If you have questions about this policy, please contact us by e-mail or by letter.

Terms of use
Imprint
""",
    "German": """Startseite
Politik
Abo
Anmelden

Datenschutzerklärung

In dieser Erklärung beschreiben wir, welche Daten wir beim Besuch unserer Website verarbeiten, und zu welchem Zweck.

1. Server-Protokolle

Bei jedem Aufruf einer Seite speichert unser Server die IP-Adresse, den Zeitpunkt und den verwendeten Browser.

2. Cookies

Wir verwenden Cookies, um Ihre Einstellungen zu speichern und um zu messen, wie oft ein Artikel gelesen wird.

Wir weisen darauf hin, dass ohne Cookies nicht alle Funktionen der Website nutzbar sind.

3. Newsletter

Wenn Sie unseren Newsletter abonnieren, speichern wir Ihre E-Mail-Adresse, bis Sie sich wieder abmelden.

4. Soziale Netzwerke

Auf unseren Seiten finden Sie Schaltflächen von Facebook und WhatsApp, die erst nach einem Klick Daten übermitteln.

5. Änderungen

Wir passen diese Datenschutzerklärung an, wenn sich unsere Angebote oder die Rechtslage ändern.

Impressum
AGB
""",
}

BELOW = """Skip to content
Search
Login

The council has agreed to repair the harbour bridge

By Ada Roe

The council agreed on Monday evening to repair the harbour bridge before the winter, after a debate of three hours.

The work will cost four million, of which the state pays a half. The rest comes from the budget for roads.

The bridge has been closed to lorries since March, when engineers found rust in two of its main cables.

Buses take the tunnel, which is why they need ten minutes longer to the hospital and to the schools behind it.

The opposition had asked for a new bridge, which it thinks would be cheaper in the long run.

Privacy policy

We use cookies and similar technologies to improve your experience. You can change your settings at any time.

We and our partners store information on your device, such as cookies, to process personal data.
"""


@pytest.mark.parametrize("language", POLICIES)
def test_a_policy_is_kept(language: str) -> None:
    """Its sentences speak of cookies, newsletters and accounts, and stay, the last one too."""
    raw = POLICIES[language]
    kept = ap.parse(raw).text
    sentences = [line for line in raw.split("\n") if len(line) > 60]
    assert [line for line in sentences if line not in kept] == []


def test_a_notice_below_an_article_is_no_policy() -> None:
    """What speaks of cookies below an article goes, and the article stays."""
    kept = ap.parse(BELOW).text
    assert "main cables" in kept
    assert "similar technologies" not in kept

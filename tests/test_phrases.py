"""The phrases of boilerplate: said in the forms that pages use, and not said by sentences of an article."""

from __future__ import annotations

import pytest

from articleparse.features.folding import letters
from articleparse.features.lexicon import Lexicon
from articleparse.kinds import Role

SAID = (
    ("en", "Sign up for our weekly letter", Role.NEWSLETTER),
    ("en", "Photograph: Ida Holm", Role.CREDIT),
    ("en", "This story is only available to subscribers", Role.PAYWALL),
    ("en", "This article was translated with the help of a machine", Role.METADATA),
    ("es", "Suscríbase a nuestro boletín", Role.NEWSLETTER),
    ("es", "Comparta esta noticia con quien quiera", Role.SHARING),
    ("de", "Mehr aus dem Ressort", Role.RELATED_LINKS),
    ("de", "Melden Sie sich für unseren Newsletter an", Role.NEWSLETTER),
    ("fr", "Inscrivez-vous à notre lettre du soir", Role.NEWSLETTER),
    ("fr", "Cet article est réservé aux abonnés", Role.PAYWALL),
    ("it", "Iscrivetevi alla nostra newsletter", Role.NEWSLETTER),
    ("pt", "Receba nossa newsletter", Role.NEWSLETTER),
    ("nl", "Deel dit artikel met vrienden", Role.SHARING),
    ("sv", "Bli först att kommentera", Role.COMMENTS),
    ("da", "Skriv en kommentar", Role.COMMENTS),
    ("fi", "Tilaa uutiskirjeemme", Role.NEWSLETTER),
    ("pl", "Zgłoś błąd w artykule", Role.CONTACT),
    ("cs", "Přihlaste se k odběru newsletteru", Role.NEWSLETTER),
    ("hu", "Iratkozzon fel hírlevelünkre", Role.NEWSLETTER),
    ("ro", "Abonați-vă la newsletterul nostru", Role.NEWSLETTER),
    ("tr", "Günlük bültenimize abone olun", Role.NEWSLETTER),
    ("ru", "Подпишитесь на нашу рассылку", Role.NEWSLETTER),
    ("uk", "Приєднуйтесь до обговорення", Role.COMMENTS),
    ("bg", "Абонирайте се за нашия бюлетин", Role.NEWSLETTER),
    ("el", "Εγγραφείτε στο newsletter μας", Role.NEWSLETTER),
    ("ar", "اشترك في نشرتنا البريدية", Role.NEWSLETTER),
    ("id", "Masukkan email Anda", Role.NEWSLETTER),
    ("ja", "この記事をシェア", Role.SHARING),
    ("zh", "訂閱我們的", Role.NEWSLETTER),
    ("en", "34 responses to “What a new bridge costs the town”", Role.COMMENTS),
    ("de", "3 Gedanken zu „Was die neue Brücke die Stadt kostet“", Role.COMMENTS),
    ("fr", "2 réflexions sur « Ce que coûte le nouveau pont »", Role.COMMENTS),
    ("ru", "5 комментариев к «Сколько стоит новый мост»", Role.COMMENTS),
)
PROSE = (
    ("en", "5 thoughts on the new bridge"),
    ("en", "34 responses to the plan reached the council before the end of the week."),
    ("en", "The bridge was first published as a drawing in 1854, and the women of the town paid for it."),
    ("en", "The ministry said that the pictures were made with artificial intelligence and then shared."),
    ("es", "El alcalde recibe en su casa a los vecinos y publica en las redes las actas del consejo."),
    ("de", "Der Hafen wurde zuletzt 1998 erweitert, und die Arbeiter hören auch heute noch davon."),
    ("fr", "On peut voir aujourd'hui les traces de la crue, et la mairie veut faire appel aux riverains."),
    ("it", "Il sindaco guarda anche alle isole vicine e partecipa alla discussione sul nuovo ponte."),
    ("pt", "Quem quiser ler mais livros pode entrar na biblioteca, publicada a lista das novidades."),
    ("sv", "Det tar tid att se alla broar, och man kan lyssna på vattnet under dem hela natten."),
    ("ru", "Он вышел без разрешения капитана, и другие новости с моста пришли только утром."),
    ("ro", "Vecinii trimite fotografii cu podul, iar primarul susține proiectul de la început."),
)


@pytest.mark.parametrize(("language", "text", "kind"), SAID)
def test_a_line_of_boilerplate_says_its_kind(language: str, text: str, kind: Role) -> None:
    """Formal and plain imperatives, singular and plural, with the objects that pages name, say what the line is."""
    lexicon = Lexicon.of(language)
    assert lexicon.kind(text) is kind
    assert lexicon.says(letters(text), text, len(text.split()))[0] > 0


@pytest.mark.parametrize(("language", "text"), PROSE)
def test_a_sentence_of_prose_says_nothing(language: str, text: str) -> None:
    """A sentence that holds words of the phrases, in an order of its own, holds none of the phrases."""
    assert Lexicon.of(language).kind(text) is None


@pytest.mark.parametrize(
    ("language", "plain", "set_in_type"),
    [
        ("fr", "Partager l'article", "Partager l\N{RIGHT SINGLE QUOTATION MARK}article"),
        ("fr", "Photo : Ida Holm", "Photo\N{NO-BREAK SPACE}: Ida Holm"),
        ("fr", "À lire aussi : le pont", "À lire aussi\N{NARROW NO-BREAK SPACE}: le pont"),
        ("en", "Don't have an account", "Don\N{RIGHT SINGLE QUOTATION MARK}t have an account"),
        ("de", "Menü schliessen", "Menü schließen"),
    ],
)
def test_signs_of_typesetting_change_nothing(language: str, plain: str, set_in_type: str) -> None:
    """A curled apostrophe, a space that does not break and a sharp s are read as the plain signs are."""
    lexicon = Lexicon.of(language)
    found = [lexicon.says(letters(text), text, 3) for text in (plain, set_in_type)]
    assert found[0] == found[1]
    assert found[0][1] is not None


def test_a_final_sigma_is_found_inside_a_line() -> None:
    """Lower case writes a sigma at the end of a word otherwise than folding does; the phrase is found."""
    text = "Όλες οι ειδήσεις της ημέρας"
    assert Lexicon.of("el").kind(text) is Role.RELATED_LINKS

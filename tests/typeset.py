"""Prose in several languages, set as print has it: our own, for tests of what stands around it."""

from __future__ import annotations

from articleparse.features.widths import printed

PROSE = {
    "en": (
        "The ferry to the outer islands will run twice a day from the first week of June, the harbour office said on "
        "Monday, and it will carry cars again for the first time since the slipway was damaged in the storms of two "
        "winters ago. Fishermen had asked for the change, since the old timetable left them no time to land the catch "
        "before the market in town opened its gates, and ice was so dear that some of them sold to the canneries "
        "across the sound instead. The council has set aside money for a second boat, but nobody has said yet who is "
        "going to build it, or who is going to steer it through the narrows in the fog of the autumn months."
    ),
    "de": (
        "Die Fähre zu den äußeren Inseln fährt ab der ersten Woche im Juni wieder zweimal am Tag, teilte das Hafenamt "
        "am Montag mit, und sie nimmt zum ersten Mal wieder Autos mit, seit die Stürme der beiden letzten Winter die "
        "Rampe beschädigt haben. Die Fischer hatten darum gebeten, weil ihnen der alte Fahrplan keine Zeit ließ, den "
        "Fang an Land zu bringen, bevor der Markt in der Stadt öffnete, und weil das Eis so teuer war, dass manche "
        "ihren Fang lieber jenseits des Sundes verkauften. Der Rat hat Geld für ein zweites Schiff zurückgelegt, aber "
        "noch weiß niemand, wer es bauen soll, und wer es im Nebel der Herbstmonate durch die Enge steuern wird."
    ),
    "fr": (
        "Le bac qui dessert les îles du large circulera deux fois par jour dès la première semaine de juin, a annoncé "
        "lundi le bureau du port, et il prendra de nouveau des voitures, ce qui n'était plus arrivé depuis que les "
        "tempêtes de ces deux derniers hivers avaient abîmé la cale. Les pêcheurs l'avaient demandé, car l'ancien "
        "horaire ne leur laissait pas le temps de débarquer leur poisson avant l'ouverture du marché, et la glace "
        "était si chère que certains vendaient aux conserveries de l'autre rive. Le conseil a mis de côté de quoi "
        "payer un second bateau, mais personne ne sait encore qui va le construire, ni qui va le mener en automne."
    ),
    "ru": (
        "Паром на дальние острова будет ходить дважды в день с первой недели июня, сообщили в понедельник в конторе "
        "порта, и он снова будет брать машины, чего не было с тех пор, как бури двух последних зим повредили спуск. "
        "Рыбаки давно просили об этом, потому что прежнее расписание не оставляло им времени выгрузить улов до "
        "открытия рынка, а лед стоил так дорого, что некоторые сдавали рыбу на заводы по ту сторону пролива. Совет "
        "отложил деньги на второе судно, но никто пока не сказал, кто его построит и кто поведет его в осенние туманы."
    ),
    "el": (
        "Το πλοίο για τα έξω νησιά θα περνά δύο φορές την ημέρα από την πρώτη εβδομάδα του Ιουνίου, ανακοίνωσε τη "
        "Δευτέρα το γραφείο του λιμανιού, και θα παίρνει πάλι αυτοκίνητα για πρώτη φορά από τότε που οι καταιγίδες "
        "χάλασαν τη ράμπα. Οι ψαράδες το είχαν ζητήσει, γιατί το παλιό δρομολόγιο δεν τους άφηνε χρόνο να βγάλουν την "
        "ψαριά πριν ανοίξει η αγορά της πόλης, και ο πάγος ήταν τόσο ακριβός που μερικοί πουλούσαν στην απέναντι ακτή. "
        "Το συμβούλιο έχει βάλει χρήματα στην άκρη για ένα δεύτερο πλοίο, αλλά κανείς δεν ξέρει ποιος θα το φτιάξει."
    ),
}


def set_in(column: int, text: str) -> str:
    """Return a text as print has it: as many words on a line as the column holds."""
    lines = [""]
    for word in text.split():
        if printed(f"{lines[-1]} {word}") > column:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines) + "\n"


def pages(language: str, count: int = 3) -> list[str]:
    """Return pages of prose that end with their sentence; no two of them read alike."""
    words = PROSE[language].rstrip(".").split()
    turned = [words[n * 9 :] + words[: n * 9] for n in range(count)]
    texts = [" ".join(words) for words in turned]
    return [set_in(600, f"{text[0].upper()}{text[1:]}.") for text in texts]

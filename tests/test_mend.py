"""What mend makes of line breaks, page breaks and hyphens at line ends."""

from __future__ import annotations

import textwrap

import pytest

from articleparse.config import Config
from articleparse.features.hyphens import Evidence, decide, gather
from articleparse.features.inline import inline_joints
from articleparse.features.layout import measure
from articleparse.kinds import RepairKind, Role
from articleparse.lines import Description, Label
from articleparse.parser import parse
from articleparse.stages.assemble import assemble
from articleparse.stages.mend import mend
from articleparse.stages.segment import segment
from articleparse.stages.survey import survey

PARAGRAPHS = """\
The ferry to the outer islands will run twice a day from the first week of June, the harbour office said on Monday, \
and it will carry cars again for the first time since the slipway was damaged in the storms of two winters ago.
Fishermen had asked for the change. The old timetable left them no time to land the catch before the market in town \
opened its gates, and ice was dear, so that some of them sold to the canneries across the sound instead.
“We have waited for this,” said Una Brandt, who keeps the only shop on the smallest of the islands. “In winter the \
shelves were empty by Thursday, and in summer the visitors bought what had been meant for us.”
The fare stays as it is. Children and the post travel free, as they have done for a hundred years.
""".splitlines()


def mended(raw: str, config: Config | None = None) -> list[str]:
    """Return the blocks of a text all of whose lines are body, but for its page furniture."""
    config = config or Config()
    lines = segment(raw)
    layout = survey(lines, config)
    labels = [
        Label(Role.PAGE_FURNITURE if number in layout.furniture else Role.PARAGRAPH, "given", 1.0)
        for number in range(len(lines))
    ]
    drafts = mend(raw, lines, labels, layout, config)
    return [block.text for block in assemble(raw, lines, labels, drafts, Description(), layout.language, config).blocks]


def wrapped(width: int, between: str = "\n", indent: str = "") -> str:
    """Return the paragraphs, wrapped."""
    return between.join(textwrap.fill(part, width, initial_indent=indent) for part in PARAGRAPHS) + "\n"


@pytest.mark.parametrize("width", [40, 54, 72, 90])
@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["tight", "spaced"])
def test_wrapped_paragraphs_come_back(width: int, between: str) -> None:
    """Hard-wrapped paragraphs are put together again, whether a blank line parts them or not."""
    assert mended(wrapped(width, between)) == PARAGRAPHS


def test_indented_paragraphs_come_back() -> None:
    """A first-line indent parts paragraphs."""
    assert mended(wrapped(64, indent="    ")) == PARAGRAPHS


def test_doubled_spacing() -> None:
    """A blank line behind every line is no paragraph mark."""
    assert mended(wrapped(72).replace("\n", "\n\n")) == PARAGRAPHS


def test_page_furniture_inside_a_paragraph() -> None:
    """A paragraph goes on across a page number."""
    lines = wrapped(72).splitlines()
    raw = "\n".join([*lines[:2], "Page 1 of 2", "\f" + lines[2], *lines[3:], "Page 2 of 2"])
    assert mended(raw) == PARAGRAPHS


def test_unwrapped_text_is_left_alone() -> None:
    """A text of one line for each paragraph comes out as it went in."""
    assert mended("\n".join(PARAGRAPHS)) == PARAGRAPHS
    assert mended("\n\n".join(PARAGRAPHS)) == PARAGRAPHS


def test_threshold_keeps_breaks() -> None:
    """With the highest threshold no break is mended that is not certain."""
    assert len(mended(wrapped(60), Config(join_threshold=1.0))) > len(PARAGRAPHS)


def test_joints_are_repairs() -> None:
    """Each mended break has a repair with its span, what stood there, what stands there now, and why."""
    raw = wrapped(60)
    lines = segment(raw)
    labels = [Label(Role.PARAGRAPH, "given", 1.0)] * len(lines)
    drafts = mend(raw, lines, labels, survey(lines, Config()), Config())
    first = drafts[0].breaks[0]
    assert (first.kind, first.before, first.after) == (RepairKind.LINE_BREAK, "\n", " ")
    assert raw[first.span.start : first.span.end] == "\n"
    assert 0.5 <= first.confidence <= 1
    assert first.rule == "goes_on"
    assert all(joint.rule == "goes_on" or joint.rule.startswith("model:") for draft in drafts for joint in draft.breaks)


@pytest.mark.parametrize(
    ("before", "behind", "words", "automatic", "expected"),
    [
        ("the interven-", "tion went on", {"intervention"}, False, "intervention"),
        ("over the no-", "fly zone", {"no-fly"}, True, "no-fly"),
        ("of Duisburg-", "Essen said", set(), True, "Duisburg-Essen"),
        ("since COVID-", "19 began", set(), True, "COVID-19"),
        ("die Vor-", "und Nachteile", set(), True, "Vor- und"),
        ("a cheap TV-", "show began", set(), True, "TV-show"),
        ("dengan bahan-", "bahannya", set(), True, "bahan-bahannya"),
        ("state-of-", "the art", set(), False, "state-of-the"),
        ("the govern-", "ment said", set(), True, "government"),
        ("a long-", "term plan", set(), False, "long-term"),
        ("the govern\N{SOFT HYPHEN}", "ment said", set(), False, "government"),
    ],
)
def test_hyphens(before: str, behind: str, words: set[str], automatic: bool, expected: str) -> None:  # noqa: FBT001
    """A hyphen at a line end is kept where the word has it, and dropped where only the line does."""
    hyphen = decide(before, behind, Evidence(frozenset(words), automatic))
    assert hyphen is not None
    joined = (before[:-1] if hyphen.drop else before) + (" " if hyphen.space else "") + behind
    assert expected in joined


@pytest.mark.parametrize(
    ("divided", "automatic"),
    [
        ("The interven-\ntion", True),
        ("The long-\nterm", False),
        ("The - \ngovernment", False),
        ("The gov-\nernments", False),
    ],
)
def test_a_text_with_one_hyphen_divides_words_if_that_word_stands_elsewhere(divided: str, automatic: bool) -> None:  # noqa: FBT001
    """One line in forty is too few to tell by their number."""
    rest = "The intervention of the government over its long-term plans is what the harbour waits for.\n"
    assert gather(segment(40 * rest + divided)).automatic is automatic


CELL = "the first half of what a narrow cell of the table says about the bridge and its repairs over the years"
PROSE = [line for text in PARAGRAPHS for line in textwrap.wrap(text, 96)]


def test_the_column_is_the_one_that_most_of_the_text_stands_in() -> None:
    """A table has more lines than the prose around it, and less text."""
    cells = [line for _ in range(18) for line in textwrap.wrap(CELL, 30)]
    measured = [measure(segment("\n".join(lines))) for lines in (PROSE, [*PROSE, *PROSE, *cells, *PROSE])]
    assert [found is not None and found.limit > 700 for found in measured] == [True, True]


def test_dots_and_names_of_files_are_no_broken_sentences() -> None:
    """A text with lines that no column explains is wrapped all the same."""
    code = ["...", ".dsc", "...", ".orig.tar.gz", "...", *["x" * 240 + " and more of it"] * 4]
    assert measure(segment("\n".join([*PROSE, *code, *PROSE]))) is not None


ITEMS = (
    "Ein zweites System auf einer anderen Partition einrichten, mit der stabilen Fassung, und sie beide pflegen;",
    "die Scheibe der Installation bereithalten, falls sich das System nach einer Erneuerung nicht mehr starten lässt;",
    "vor jeder Erneuerung in der Liste der Fehler nachsehen, ob eines der Pakete schon anderen Ärger gemacht hat.",
)


@pytest.mark.parametrize(
    "mark",
    ["\N{EM DASH} ", "\N{EN DASH} ", "- ", "\N{BULLET} ", "{}. "],
    ids=["em", "en", "hyphen", "bullet", "number"],
)
def test_each_item_of_a_wrapped_list_is_a_block(mark: str) -> None:
    """Behind a stop, a colon or a semicolon, though the line above is full and the item begins small."""
    lead = (
        "Wer trotzdem die neueste Fassung will, kann sich mit ein paar Vorkehrungen gegen die meisten Fehler schützen:"
    )
    marked = [mark.format(number) + item for number, item in enumerate(ITEMS, 1)]
    raw = "\n".join(textwrap.fill(text, 54) for text in (*PARAGRAPHS, lead, *marked))
    found = [block.text for block in parse(raw).blocks]
    assert [sum(item in text for text in found) for item in ITEMS] == [1, 1, 1]
    assert not any(ITEMS[0] in text and ITEMS[1] in text for text in found)
    assert lead in found


TORN = """\
hen the bell on the landing rings for the last time the boats
of the harbour have long been tied to the quay, and no one is
seen on the road any more but the keeper of the lamp, who
walks home along the wall.
The keeper has done this for forty years, and he says that he
will go on with it for as long as there are boats in the har-
bour, or ships on the sea that look for it at night.
"""


@pytest.mark.parametrize("head", ["W\n", "W ", "“W\n"], ids=["own line", "parted", "quoted"])
def test_drop_caps(head: str) -> None:
    """An initial comes back to its word, from a line of its own or from before a space."""
    blocks = mended(head + TORN)
    assert blocks[0].lstrip("“").startswith("When the bell on the landing")
    assert len(blocks) == 2


def test_words_of_one_letter_are_no_initials() -> None:
    """An "A" before a word that the text has elsewhere stays a word."""
    assert mended("A\n" + TORN.replace("hen the bell", "bell").replace("walks home", "the bell walks home"))[
        0
    ].startswith("A bell on")


def test_initial_torn_to_the_top() -> None:
    """An initial found above the headline is put before its word, by a repair that says so."""
    raw = "W\nThe last ferry\n" + TORN
    lines = segment(raw)
    labels = [Label(Role.OTHER, "given", 1.0)] * 2 + [Label(Role.PARAGRAPH, "given", 1.0)] * (len(lines) - 2)
    layout = survey(lines, Config())
    drafts = mend(raw, lines, labels, layout, Config())
    edit = drafts[0].edits[0]
    assert (edit.kind, edit.before, edit.after) == (RepairKind.DROP_CAP, "", "W")
    article = assemble(raw, lines, labels, drafts, Description(), layout.language, Config())
    assert article.blocks[0].text.startswith("When the bell")


@pytest.mark.parametrize(
    ("role", "line", "expected"),
    [
        (Role.LIST_ITEM, "* a blanket for the night", "a blanket for the night"),
        (Role.LIST_ITEM, "• - bread for three days", "bread for three days"),
        (Role.LIST_ITEM, "2. water", "2. water"),
        (Role.LIST_ITEM, "– No, she said.", "– No, she said."),
        (Role.QUOTE, "> There are no roads here.", "There are no roads here."),
        (Role.PARAGRAPH, "- 5 degrees were measured in the valley.", "- 5 degrees were measured in the valley."),
    ],
)
def test_marks(role: Role, line: str, expected: str) -> None:
    """Bullets and quotation signs go; numbers, dashes of speech and what is no list item stay."""
    lines = segment(line)
    labels = [Label(role, "given", 1.0)]
    layout = survey(lines, Config())
    drafts = mend(line, lines, labels, layout, Config())
    assert assemble(line, lines, labels, drafts, Description(), None, Config()).blocks[0].text == expected


CUT = "The council of the islands had asked the company, the union of the fishermen, the post and, in the end, the"


@pytest.mark.parametrize(
    ("before", "between", "behind", "joined"),
    [
        (CUT, "\n\n", "United Harbours for a new timetable.", True),
        (CUT + " owners", "\n\n", "of the boats for a new timetable.", True),
        (CUT + " owners", "\n\nPage 1 of 2\n\n", "Brandt and Roe for a new timetable.", True),
        (CUT + " owners.", "\n\n", "United Harbours had no new timetable.", False),
        (CUT + " owners", "\n\n", "United Harbours had no new timetable.", False),
        ("To whom it may concern, the", "\n\n", "United Harbours had no new timetable.", False),
    ],
    ids=["article", "lower case", "page number", "stop", "headline", "short"],
)
def test_paragraphs_cut_by_a_page(before: str, between: str, behind: str, joined: bool) -> None:  # noqa: FBT001
    """Halves of a paragraph are put together where the first breaks off and the second cannot begin one."""
    raw = before + between + behind + "\n\nA last paragraph ends the text.\n\nPage 2 of 2\n" * ("Page" in between)
    assert (f"{before} {behind}" in mended(raw)) is joined


def test_sentences_broken_at_inline_tags() -> None:
    """Lines that a flattener broke at links are put together, by the spaces that it left."""
    raw = (
        "The slipway was repaired by the \nharbour office\n in two winters, says\n Una Brandt\n.\n"
        "She keeps the \nonly shop\n of the island and the \npost\n there.\nThe fare stays as it is.\n"
    )
    assert mended(raw) == [
        "The slipway was repaired by the harbour office in two winters, says Una Brandt.",
        "She keeps the only shop of the island and the post there.",
        "The fare stays as it is.",
    ]


_TAGS = {
    "a sentence that begins with a link": (
        (
            "The ferry was late, and the people on the quay had nothing but the rain to look at for an hour.\n\n\n"
            "The yard closed in the spring, and most of the men went over to the mainland for work.\n\n\n"
            "The council asked for an offer in the autumn, and nobody in the town has seen one since.\n\n\n"
            "It confirms what many said. \nA new report\n of the \nharbour office\n counts forty \nboats\n.\n"
        ),
        "It confirms what many said. A new report of the harbour office counts forty boats.",
    ),
    "bold words at the beginning of paragraphs": (
        (
            "Öffnungszeiten:\n täglich von neun bis fünf Uhr, im Winter nur am Samstag.\n\n\n"
            "Eintritt:\n vier Euro, für Kinder und Jugendliche frei.\n\n\n"
            "Anfahrt:\n mit der Fähre bis zum Hafen, dann zu Fuß in zehn Minuten.\n"
        ),
        "Eintritt: vier Euro, für Kinder und Jugendliche frei.",
    ),
    "a space between two tags": (
        (
            "Le bac de l'île a changé de \nmains\n au printemps, et la \nmairie\n n'en savait \nrien\n.\n\n\n"
            "Le port compte quarante bateaux de \npêche\n \nau large\n.\n"
        ),
        "Le port compte quarante bateaux de pêche au large.",
    ),
    "a quotation mark alone": (
        (
            "Der Wirt hat die \nKüche\n geschlossen, sagt \ner\n.\n„\nWir haben keine Kohlen mehr und auch kein Brot\n"
            "“, sagt er.\nDie Fähre \nbleibt\n im Hafen.\n"
        ),
        "„Wir haben keine Kohlen mehr und auch kein Brot“, sagt er.",
    ),
    "a heading": (
        (
            "Die Werft gehört seit \nJahren\n der Stadt, und die \nStadt\n hat kein \nGeld\n.\nWinter auf der Insel\n"
            "Im Januar liegen \nvierzig Boote\n auf dem Trockenen.\n"
        ),
        "Im Januar liegen vierzig Boote auf dem Trockenen.",
    ),
    "no space at all": (
        (
            "Harbour notes\nThe slipway was repaired by the\nHarbour Office\nin two winters, and the\nold crane\n"
            ", which nobody wanted, went to a\nmuseum\n.\nThe master of the port,\nAda Roe\n, opened it on\n"
            "Monday\n.\nBoats may use it from the first of May.\n"
        ),
        "The master of the port, Ada Roe, opened it on Monday.",
    ),
    "no space, and a link first": (
        (
            "The quay was closed by the\nport\n, and by the\ntown\n, for the\nwinter\n.\n"
            "Ada Roe\nhas asked the town for a new crane in each of the last four years.\n"
        ),
        "Ada Roe has asked the town for a new crane in each of the last four years.",
    ),
}
"""What a flattener that writes each text node on its own line leaves, and a paragraph of it."""


@pytest.mark.parametrize(
    "raw",
    [
        (
            "we went down to the harbour in the rain,\nand the boats lay still on the grey water\n"
            "while the gulls cried over the market stalls\nand the bell rang once, and then no more\n"
            "and nobody came to open the old gate.\n"
        ),
        (
            "The list of what the boat took across:\ntwo barrels of oil and a box of candles\n"
            "letters for all the houses of the island\na cow that belonged to nobody at all\nseven sacks of flour\n"
        ),
    ],
    ids=["verse", "list"],
)
def test_lines_in_lower_case_stay_lines(raw: str) -> None:
    """Verse and lists without marks are no sentences that were broken at tags."""
    assert not inline_joints(segment(raw))


@pytest.mark.parametrize(("raw", "paragraph"), _TAGS.values(), ids=_TAGS)
def test_paragraphs_broken_at_inline_tags(raw: str, paragraph: str) -> None:
    """What stood between two tags goes back into its paragraph, and nothing else does."""
    assert paragraph in mended(raw)


def test_terminal_browsers_part_paragraphs_by_blank_lines() -> None:
    """Behind a blank line of a terminal browser no paragraph goes on, though the line before it is full."""
    lead = "What the old harbour master had said of the new slipway in the spring report"
    raw = wrapped(78, "\n\n") + f"\n\n{lead}\n\n    " + wrapped(74, "\n\n").replace("\n", "\n    ")
    assert lead in mended(raw)


def test_japanese_lines_are_joined_without_a_space() -> None:
    """Chinese and Japanese lines are joined without a space."""
    paragraph = (
        "島の港は古く、船は小さく、人は少ないが、道は長く、冬は寒く、夜は暗いので、町の役所は来年の春に新しい港を開くこと"
        "にしたと月曜日に発表した。漁師たちは前からそれを求めていたが、役所には金がなく、工事は何度も延ばされてきたという。"
    )
    raw = "\n".join(paragraph[at : at + 18] for at in range(0, len(paragraph), 18))
    assert mended(raw) == [paragraph]


def test_tight_dashes_are_joined_without_a_space() -> None:
    """A line that ends with a dash without a space before it goes on without one."""
    raw = wrapped(72).replace("cars again\n", "some cars—\n")
    assert "will carry some cars—for the first time" in mended(raw)[0]


KOREAN = (
    "섬으로 가는 배는 다음 달부터 하루에 두 번 다닌다. 항구 사무소는 월요일에 배가 다시 자동차를 싣는다고 밝혔다."
    " 어부들은 오래전부터 시간표를 바꿔 달라고 했다. 옛 시간표로는 시장이 열리기 전에 고기를 내릴 수 없었다."
    " 요금은 그대로이며 아이들과 우편은 백 년 동안 그랬듯이 무료로 실어 준다고 사무소는 설명했다."
)


def _broken(text: str, width: int) -> str:
    """Break a text at any place, as Korean lines are."""
    return "\n".join(text[at : at + width].strip() for at in range(0, len(text), width))


@pytest.mark.parametrize("width", [16, 17, 23])
def test_korean_lines_broken_inside_words(width: int) -> None:
    """Where Korean lines are broken at any syllable, particles go back to their word and words stay apart."""
    found = mended(_broken(KOREAN, width))
    assert len(found) == 1
    words = set(KOREAN.split())
    assert len(set(found[0].split()) & words) >= 0.9 * len(words)


def test_korean_words_go_on_behind_a_blank_line() -> None:
    """A word that a full line breaks off goes on in the next one, though a blank line stands between."""
    lines = _broken(KOREAN, 17).split("\n")
    number = lines.index("고 했다. 옛 시간표로는 시장이")
    assert mended("\n".join([*lines[:number], "", *lines[number:]])) == mended("\n".join(lines))


def test_korean_words_kept_whole() -> None:
    """Where Korean lines are broken at spaces only, every break is a space."""
    assert mended(textwrap.fill(KOREAN, 24)) == [KOREAN]


SHORT = {
    "a hyphen": "The first li-|ne of a text that goes on.",
    "a French one": "Le bac partira deux fois par jour dès juin, a an-|noncé le port.",
    "one joint": "The ferry to the outer islands will run twice a day from the first\nweek of June.",
    "two joints": """\
Паром к внешним островам будет ходить дважды в день с первой
недели июня, сообщили в порту, и снова повезёт машины через весь
пролив до самого маяка.""",
    "Japanese": """\
市議会は真夜中まで続いた会議のあとで、初霜が降りる前に石の橋を|\
修理したいと考えている。港の担当者は祭の前の週に新しいダムの費|\
用を語った。""",
}


@pytest.mark.parametrize("name", SHORT)
def test_very_short_texts(name: str) -> None:
    """A text of two or three lines is mended where all that it shows agrees."""
    text = SHORT[name]
    assert mended(text.replace("|", "\n")) == [text.replace("-|", "").replace("|", "").replace("\n", " ")]


@pytest.mark.parametrize(
    "raw",
    [
        "The rope is wet, the lamp is lit,\nand the river wants its toll,\nso pay the man and mind the step.",
        "home\nnews of the day\nsport\nweather for the islands",
        "A report from the harbour and from all of the outer islands\nby Ada Roe\n\nThe bridge is closed.",
    ],
    ids=["verse", "a menu", "a byline"],
)
def test_short_lines_that_are_lines(raw: str) -> None:
    """Short lines into which the next word would have fitted stay lines."""
    assert len(mended(raw)) == len([line for line in raw.splitlines() if line])


BROKEN_AT_TAGS = [
    ("The slipway was paid for by the \nHarbour Trust\n, which meets in June.", 1),
    ("Ada Roe spoke of (\nPort Ellery\n) at the meeting, and of little else.", 1),
    ("Wie die Zeitung berichtet\n, wird der Steg am Hafen im Herbst erneuert.", 1),
    ("Aufhänger der betrügerischen \nPhishing\n-Masche sind angebliche neue Richtlinien.", 1),
    ("„Wir haben das Wasser noch nicht im Griff, es bleibt \nunübersichtlich\n“, so die Sprecherin.", 1),
    ("Hört man sich um, merkt man, dass der \nEinsatz von Netzen\n mittlerweile dazugehört.", 1),
    ("The first paragraph ends here.\nThe second paragraph is a line of its own.", 2),
    ("He wrote two lines  \nand they are two in Markdown.", 2),
    ("The list of the day\n... and what comes tomorrow", 2),
]


@pytest.mark.parametrize(("raw", "blocks"), BROKEN_AT_TAGS)
def test_sentences_broken_at_tags(raw: str, blocks: int) -> None:
    """A sentence that was broken at a link is one again, even where the text has no other; paragraphs stay apart."""
    assert len(mended("\n\n".join([PARAGRAPHS[0], raw, PARAGRAPHS[1]]))) == blocks + 2


def test_no_space_is_put_before_the_sign_behind_a_link() -> None:
    """What closes or follows a link stands next to it, as it did in its tags."""
    raw = "The slipway was paid for by the \nHarbour Trust\n, which meets in (\nJune\n) and whose “\nfriends\n” help."
    expected = "The slipway was paid for by the Harbour Trust, which meets in (June) and whose “friends” help."
    assert mended(f"{PARAGRAPHS[0]}\n\n{raw}")[1] == expected


def test_notes_in_smaller_type_behind_the_column() -> None:
    """Lines behind the article that are wider than its column stay as they are, apart from it."""
    notes = [
        "The Isles is a member of the council of island newspapers and of the press board of the coast",
        "How the bells of the eastern landing were lost and found again in one summer",
    ]
    blocks = mended(wrapped(48) + "\n".join(notes) + "\n")
    assert blocks == [*PARAGRAPHS, *notes]


def test_an_initial_above_the_headline_goes_to_the_line_that_lacks_it() -> None:
    """The line below the byline begins small, is full, and goes on from no full line: the initial is its first."""
    raw = (
        "T\nFerries to the outer islands\nBy Ada Roe\nhe ferry to the outer islands will run twice\n"
        "a day from the first week of June, the harbour\noffice said on Monday, and it will carry cars\n"
        "again for the first time since the slipway was\ndamaged in the storms of two winters ago.\n"
        "Fishermen had asked for the change. The old\ntimetable left them no time to land the catch\n"
        "before the market in town opened its gates.\n"
    )
    record = parse(raw)
    assert record.paragraphs[0].startswith("The ferry to the outer islands will run twice a day")
    assert (record.title, record.authors) == ("Ferries to the outer islands", ("Ada Roe",))


def test_a_heading_in_capitals_that_fills_its_line() -> None:
    """It ends before the paragraph below it, though the first word of that would not have fitted."""
    raw = (
        "The ferry to the outer islands will run twice a\nday from the first week of June, the harbour\n"
        "office said on Monday, and it will carry cars\nagain for the first time since the winter.\n"
        "WHAT THE FISHERMEN SAY ABOUT THE NEW TIMES\nFishermen had asked for the change. The old\n"
        "timetable left them no time to land the catch\nbefore the market in town opened its gates.\n"
    )
    blocks = [block.text for block in parse(raw).blocks]
    assert "WHAT THE FISHERMEN SAY ABOUT THE NEW TIMES" in blocks


SPOKEN = """\
Fergen gikk to ganger om dagen fra første uke i juni, sa havnekontoret på mandag, og den tok biler igjen i går.

- Vi hadde ikke mer is igjen, sier skipperen på båten som kom inn med fisken i går kveld.

Kommunen skal møtes igjen i mai, og da skal saken avgjøres av dem som sitter i styret for havnen.

- Det er på tide, sier læreren på øya.

- Det synes jeg også, sier legen.

Da båten la fra kai klokken sju om morgenen, sto mer enn to hundre mennesker i regnet og vinket til den.
"""


def test_speech_behind_a_hyphen_keeps_it() -> None:
    """What is said behind a hyphen is a paragraph with its hyphen, in languages whose newspapers write so."""
    blocks = parse(SPOKEN).blocks
    assert [block.text[:5] for block in blocks if block.text.startswith("- ")] == ["- Vi ", "- Det", "- Det"]
    assert {block.kind.value for block in blocks} == {"paragraph"}


DASHED = {
    "hu": (
        "A régi kikötői hidat június elsejétől minden forgalom elől lezárják, közölte kedden az önkormányzat.",
        "– Nincs más választásunk – mondta a polgármester az újságíróknak. – A lakók biztonsága az első.",
        "– És a hajók? – kérdezte valaki a teremből.",
        "A munkálatok két hónapig tartanak, és mintegy hárommillió euróba kerülnek.",
    ),
    "ru": (
        "Старый портовый мост закроют для всех машин с первого июня, сообщила во вторник администрация города.",
        "— У нас нет другого выхода, — сказал мэр журналистам. — Безопасность жителей важнее всего.",
        "— А как же паромы? — спросил кто-то из зала.",
        "Работы продлятся два месяца и обойдутся примерно в три миллиона евро, добавили в администрации.",
    ),
}


@pytest.mark.parametrize("language", DASHED)
def test_speech_behind_a_dash_is_a_paragraph(language: str) -> None:
    """One speaker may answer the other; the dash stays."""
    blocks = parse("\n\n".join(DASHED[language])).blocks
    assert [(block.kind.value, block.text) for block in blocks] == [("paragraph", text) for text in DASHED[language]]


def test_lists_behind_hyphens_lose_them() -> None:
    """Several items one below the other are a list, whatever they end with."""
    items = ["warm clothes for three days", "the papers of the boat", "food that keeps."]
    raw = SPOKEN.partition("- ")[0] + "Take with you:\n\n" + "".join(f"- {item}\n" for item in items)
    assert [block.text for block in parse(raw).blocks][-3:] == items


def test_an_initial_above_the_headline_over_a_deck_without_a_stop() -> None:
    """The initial goes to the line behind the byline that begins small, though the deck above ends without a stop."""
    column = textwrap.fill(" ".join(PARAGRAPHS), 38)
    raw = f"T\nThe ferry comes back\nAfter years on the road, the letters of the island\nBy Una Brandt\n{column[1:]}"
    assert any(text.startswith("The ferry to the outer islands will run") for text in parse(raw).paragraphs)

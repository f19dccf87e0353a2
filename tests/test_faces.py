"""The kind of face that a text is set in, told by where its full lines end."""

from __future__ import annotations

from collections import Counter

import pytest

from articleparse.features.faces import Face, best_face, faces, margin
from articleparse.features.joints import SPACE, first_word
from articleparse.features.widths import columns, columns_of, printed, printed_of
from articleparse.training.widths import table_of
from typeset import PROSE

TEXTS = ["", "i", "illicit", "women in the sound", "Fähre, Bäckerei – „so“", "паром", "東京の港", "x" * 700, "é" * 300]


_ROUNDED = 0.01
"""Share of the column that rounding to tenths of a letter makes of a margin, at the most."""


def set_by(face: Face, limit: int, text: str) -> list[str]:
    """Return the lines of a text that is set in a face."""
    lines = [""]
    for word in text.split():
        whole = f"{lines[-1]} {word}".strip()
        if face([whole])[0] > limit:
            lines.append(word)
        else:
            lines[-1] = whole
    return lines


@pytest.mark.parametrize("kind", range(len(faces())))
def test_a_face_that_fits(kind: int) -> None:
    """On the table that is found a text lies at least as neatly as on its own, and as by the mean of all faces."""
    face = faces()[kind]
    words = " ".join(PROSE[language] for language in ("en", "fr", "de")).split()
    text = " ".join(" ".join(words[turn:] + words[:turn]) for turn in (0, 31, 67))
    lines = set_by(face, 420, text)
    beyond = [SPACE + width for width in printed_of([first_word(line) for line in lines[1:]])]
    full = lines[:-1]
    found = best_face(full, printed_of(full), beyond)
    assert margin(found(full), beyond) >= max(margin(face(full), beyond), margin(printed_of(full), beyond)) - _ROUNDED


def test_lines_together_as_each_alone() -> None:
    """The widths of lines that are measured at once are those of each by itself, however long they are."""
    assert printed_of(TEXTS) == [printed(text) for text in TEXTS]
    assert columns_of(TEXTS) == [columns(text) for text in TEXTS]
    assert printed_of([]) == columns_of([]) == faces()[0]([]) == []


def test_faces_agree_in_the_mean() -> None:
    """A text is about as wide on each table: what was measured in the mean letter holds for all of them."""
    for language in PROSE:
        mean = printed(PROSE[language])
        assert all(0.94 * mean < face([PROSE[language]])[0] < 1.06 * mean for face in faces())


def test_a_table_of_fonts() -> None:
    """A letter is as wide as in the mean of the fonts, in units of the mean letter; a first byte as its letters are."""
    letters = [chr(code) for code in range(32, 127)]
    narrow = dict.fromkeys([*letters, "é", "è"], 500) | {"i": 250}
    wide = dict.fromkeys([*letters, "é", "è"], 1000) | {"i": 1000}
    every, english = Counter("aaé"), Counter("aaaa")
    table = table_of([narrow, wide], every, english)
    assert table["61"] == 33
    assert table["69"] == round((33 / 2 + 33) / 2)
    assert table["C3"] == 33

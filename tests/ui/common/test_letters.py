"""Where long words may break, and where they must not."""

from __future__ import annotations

import unicodedata

import pytest
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from shopcrm.ui.common.letters import ZERO_WIDTH_SPACE, Text, breakable


def lines_of(text: str, width: int) -> list[str]:
    """Break a text as a label of this width does."""
    layout = QTextLayout(text, QFont())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return lines


@pytest.mark.parametrize(
    "text", ["お荷物は（水）に届きます。" * 8, "ギフト、ケーキ。" * 20, "水" * 60]
)
def test_japanese_is_left_to_its_own_rules(text: str) -> None:
    assert breakable(text) == text


@pytest.mark.usefixtures("qapp")
def test_no_line_of_japanese_begins_with_what_closes() -> None:
    text = "ご予約は十一月二十五日（水）とのことです。よろしくお願いします（電話）。"
    for width in range(40, 400, 3):
        for line in lines_of(breakable(text), width)[1:]:
            assert line[0] not in "）。、", (width, line)


@pytest.mark.usefixtures("qapp")
def test_the_old_way_began_lines_with_what_closes() -> None:
    """The control: with a break allowed everywhere, some width puts a bracket at the head of a line."""
    text = "ご予約は十一月二十五日（水）とのことです。よろしくお願いします（電話）。"
    heads = {
        line.strip(ZERO_WIDTH_SPACE)[:1]
        for width in range(40, 400, 3)
        for line in lines_of(ZERO_WIDTH_SPACE.join(text), width)[1:]
    }
    assert heads & set("）。、")


@pytest.mark.parametrize(
    ("text", "breaks"),
    [
        ("가" * 12, 0),
        ("가" * 13, 12),
        ("a" * 24, 0),
        ("a" * 25, 24),
        ("가나다 " * 10, 0),
        ("水" * 5 + "가" * 13 + "水" * 5, 12),
        ("メール" + "a" * 25, 24),
        ("쑥인절미2팩18000원결제하심", 15),
    ],
)
def test_only_long_runs_of_hangul_and_latin_may_break(text: str, breaks: int) -> None:
    assert breakable(text).count(ZERO_WIDTH_SPACE) == breaks
    assert breakable(text).replace(ZERO_WIDTH_SPACE, "") == text


def test_what_opens_stays_with_what_follows_and_what_closes_with_what_stands_before() -> None:
    broken = breakable("내일다시들르신다고하심(수요일),그럼")
    for kept in ("(수", "일)", "),"):
        assert kept in broken


@pytest.mark.parametrize("word", ["한글음절" * 5, "é" * 30, "ệ" * 30])
def test_a_letter_made_of_parts_is_never_torn(word: str) -> None:
    taken_apart = unicodedata.normalize("NFD", word)
    broken = breakable(taken_apart)
    assert ZERO_WIDTH_SPACE in broken
    assert unicodedata.normalize("NFC", broken).replace(ZERO_WIDTH_SPACE, "") == (
        unicodedata.normalize("NFC", word)
    )


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", ["가" * 40, "https://" + "a" * 60, "쑥인절미2팩결제" * 5])
def test_a_long_word_fits_its_place_and_is_read_aloud_without_marks(text: str) -> None:
    label = Text(text, wraps=True)
    assert label.accessibleName() == text
    font = QApplication.font()
    assert len(lines_of(label.text(), 120)) > 1
    assert font == QApplication.font()

"""Fields know what is being composed, and lose no syllable of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopcrm.ui.common.composing import ComposingLine, ComposingText

Field = ComposingLine | ComposingText


@pytest.fixture(params=[ComposingLine, ComposingText])
def field(request: pytest.FixtureRequest, qtbot: QtBot) -> Field:
    made: Field = request.param()
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def _compose(field: Field, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(field, event)


def _text(field: Field) -> str:
    return field.text() if isinstance(field, ComposingLine) else field.toPlainText()


def test_every_key_of_a_syllable_is_told_once(field: Field) -> None:
    told: list[str] = []
    field.typed.connect(told.append)
    for preedit in ("ㄱ", "기", "김"):
        _compose(field, preedit)
    _compose(field, "ㅈ", commit="김")
    assert told == ["ㄱ", "기", "김", "김ㅈ"]
    assert field.whole_text() == "김ㅈ"
    assert field.is_composing()


def test_what_is_composed_stands_where_the_cursor_is(field: Field) -> None:
    _compose(field, "", commit="가나")
    QTest.keyClick(field, Qt.Key.Key_Left)
    _compose(field, "다")
    assert field.whole_text() == "가다나"


def test_finishing_keeps_the_syllable(field: Field) -> None:
    _compose(field, "김", commit="이 분 ")
    field.finish_composing()
    assert _text(field) == "이 분 김"
    assert not field.is_composing()
    field.finish_composing()
    assert _text(field) == "이 분 김"


def test_a_word_that_is_given_up_is_gone(field: Field) -> None:
    told: list[str] = []
    field.typed.connect(told.append)
    _compose(field, "기")
    _compose(field, "")
    assert told == ["기", ""]


def test_pasted_markup_is_letters(qtbot: QtBot) -> None:
    field = ComposingText()
    qtbot.addWidget(field)
    mime = QMimeData()
    mime.setHtml("<b>굵게</b><img src='http://x/y.png'>")
    mime.setText("<b>굵게</b>")
    field.insertFromMimeData(mime)
    assert field.toPlainText() == "<b>굵게</b>"

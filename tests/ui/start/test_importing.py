from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from shopcrm.services.opened import OpenShop
from shopcrm.ui.importing.dialog import ImportDialog
from shopcrm.ui.tools import Tools
from tests.ui.conftest import assert_freed

ROWS = """이름,전화번호,별자리
김정숙,010-2345-6789,
<b>박순자</b>,010-8888-1212,
,,
이상호,,전갈자리
최영희,010-4242-4242,
정민수,010-1111-2222,
한지우,010-3333-4444,
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "손님.csv"
    path.write_text(ROWS.replace(",,\n", ",,사자자리\n", 1), encoding="utf-8")
    return path


def read(dialog: ImportDialog, qtbot: QtBot) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.preview is not None or bool(dialog.sentence()), timeout=20_000)


def test_five_come_as_cards_with_counts_and_every_bad_line_before_anything_is_written(
    shop: OpenShop, tools: Tools, path: Path, qtbot: QtBot
) -> None:
    dialog = ImportDialog(tools, shop.importing, path)
    read(dialog, qtbot)
    assert dialog.preview is not None
    names = [card.name.accessibleName() for card in dialog.preview.cards]
    assert len(names) == 5
    assert names[:2] == ["김정숙 님", "<b>박순자</b> 님"]
    assert dialog.preview.cards[0].facts.accessibleName().startswith("010-2345-6789")
    assert [chip.text().split()[0] for chip in dialog.preview.counts] == ["6", "1"]
    said = " ".join(one.accessibleName() for one in dialog.preview.findChildren(QLabel))
    assert "Line 4" in said
    assert "별자리" in said
    assert shop.customers.count() == 0


def test_brought_in_they_can_be_taken_back(
    shop: OpenShop, tools: Tools, path: Path, qtbot: QtBot
) -> None:
    dialog = ImportDialog(tools, shop.importing, path)
    read(dialog, qtbot)
    said: list[tuple[str, bool]] = []
    tools.messages.said.connect(lambda sentence, undo: said.append((sentence, undo)))
    with qtbot.waitSignal(dialog.brought_in, timeout=20_000) as brought:
        QTest.mouseClick(dialog.bring, Qt.MouseButton.LeftButton)
    assert brought.args is not None
    assert brought.args[0].new == shop.customers.count() == 6
    assert said[0][1] is True
    assert said[0][0].startswith("6 ")
    assert not dialog.isVisible()
    shop.undoing.undo()
    assert shop.customers.count() == 0


def test_a_list_of_those_who_are_here_offers_nothing_to_bring(
    shop: OpenShop, tools: Tools, path: Path, qtbot: QtBot
) -> None:
    shop.importing.import_file(path)
    dialog = ImportDialog(tools, shop.importing, path)
    read(dialog, qtbot)
    assert not dialog.bring.isVisible()
    assert dialog.preview is not None
    assert dialog.preview.cards == []


def test_a_file_that_is_no_list_is_told_in_words(
    shop: OpenShop, tools: Tools, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"no workbook")
    dialog = ImportDialog(tools, shop.importing, path)
    read(dialog, qtbot)
    assert "xlsx" in dialog.sentence()
    assert not dialog.bring.isVisible()
    QTest.mouseClick(dialog.later, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_the_dialog_is_freed(shop: OpenShop, tools: Tools, path: Path, qtbot: QtBot) -> None:
    assert_freed(qtbot, lambda: ImportDialog(tools, shop.importing, path))

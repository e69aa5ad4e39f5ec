"""The page of settings: what this computer prefers, its sections, and that everybody can use it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from shopcrm import __version__
from shopcrm.services.preferences import Preferences
from shopcrm.ui.common.reading import ReadingDialog
from shopcrm.ui.settings.page import SettingsPage
from tests.pictures.pages import settings_page
from tests.ui.checks import cut_off, nameless, too_small
from tests.ui.conftest import MakeStage, assert_freed
from tests.ui.watching import Watched, watch

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Shown = Watched[SettingsPage]


@pytest.fixture
def shown(make_stage: MakeStage, qtbot: QtBot) -> Shown:
    stage = make_stage("ko")
    return watch(qtbot, stage, settings_page(stage))


# --- this computer ---------------------------------------------------------------------------


def test_each_preference_is_told_with_those_chosen_before_it(shown: Shown) -> None:
    told: list[Preferences] = []
    shown.page.preferences_changed.connect(told.append)
    computer = shown.page.computer
    assert computer.languages.index() == 0, "the language that is spoken, though none was chosen"
    computer.languages.press(2)
    computer.sizes.press(3)
    computer.themes.press(2)
    computer.moves.click()
    assert told[-1] == Preferences(language="en", text_percent=150, theme="dark", animations=False)
    assert len(told) == 4
    computer.themes.press(2)
    assert len(told) == 4, "the same once more changes nothing"
    shown.wait()
    assert shown.said == []


def test_the_sample_is_as_large_as_the_size_that_is_pointed_at(shown: Shown) -> None:
    computer = shown.page.computer
    usual = computer.sample.sizeHint().height()
    computer.sizes.pills[5].setFocus()
    assert computer.sample.sizeHint().height() > usual * 1.5
    computer.themes.pills[0].setFocus()
    assert computer.sample.sizeHint().height() == usual


# --- sections --------------------------------------------------------------------------------


def test_the_list_at_the_side_scrolls_to_each_section(shown: Shown) -> None:
    page = shown.page
    assert [one.accessibleName() for one in page.list_buttons] == [
        one.title for one in page.sections
    ]
    for section, button in zip(page.sections, page.list_buttons, strict=True):
        button.click()
        QApplication.processEvents()
        seen = section.visibleRegion()
        assert not seen.isEmpty()
        marked = [one for one in page.list_buttons if one.property("tone") == "primary"]
        assert marked == [button]


def test_the_names_of_the_staff_can_be_gone_to(shown: Shown) -> None:
    shown.page.show_staff()
    shown.wait()
    assert shown.page.staff.visibleRegion().boundingRect().top() == 0
    assert not shown.page.staff.visibleRegion().isEmpty()


def test_practice_bringing_in_and_taking_out_are_wishes(shown: Shown, qtbot: QtBot) -> None:
    page = shown.page
    for signal, button in (
        (page.practice_requested, page.lists.practice),
        (page.import_requested, page.lists.bring_in),
        (page.export_requested, page.lists.take_out),
    ):
        with qtbot.waitSignal(signal):
            button.click()


def test_what_is_new_and_the_licence_can_be_read(shown: Shown) -> None:
    about = shown.page.about
    for button, words in ((about.news, __version__), (about.licence, "MIT License")):
        button.click()
        dialog = about.findChild(ReadingDialog)
        assert dialog is not None
        assert words in dialog.sheet.toPlainText()
        assert not dialog.sheet.openLinks()
        assert not dialog.sheet.openExternalLinks()
        assert dialog.sheet.verticalScrollBar().value() == 0
        assert nameless(dialog) == []
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.result() == QDialog.DialogCode.Rejected
        dialog.deleteLater()
        shown.qtbot.waitUntil(lambda: about.findChild(ReadingDialog) is None)


def test_it_says_where_the_shop_is_and_opens_the_folder(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    folder = shown.stage.shop.database.path.parent
    assert str(folder) in shown.page.about.where.accessibleName()
    shown.page.about.open_folder.click()
    assert opened == [QUrl.fromLocalFile(str(folder))]


# --- for everybody ---------------------------------------------------------------------------


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", ["ko", "ja", "en"])
def test_all_is_named_large_enough_and_not_cut(
    make_stage: MakeStage, qtbot: QtBot, language: str, percent: int
) -> None:
    stage = make_stage(language, percent=percent)
    look = stage.tools.look
    size = (1366 - (look.px(98) if percent < 200 else 0), 688 - look.px(102))
    shown = watch(qtbot, stage, settings_page(stage), size)
    page = shown.page
    assert page.list.isVisible() == (percent == 100)
    next(iter(page.plans.cards.values())).button.click()
    page.opening.hours.same.click()
    page.shop.country.open()
    shown.wait()
    assert nameless(page) == []
    assert too_small(page, look) == []
    assert cut_off(page) == []


def test_it_is_freed(make_stage: MakeStage, qtbot: QtBot) -> None:
    stage = make_stage("ko")

    def make() -> SettingsPage:
        page = settings_page(stage)
        page.reload()
        page.plans.plus.click()
        return page

    assert_freed(qtbot, make)

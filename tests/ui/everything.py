"""Every page and every dialog, as the owner comes to them in the real window."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from shopcrm.services.printing import Paper
from shopcrm.ui.application import Application
from shopcrm.ui.common.day_picker import DayPicker
from shopcrm.ui.counter.correcting import Correcting
from shopcrm.ui.counter.page import CounterPage
from shopcrm.ui.crash_dialog import CrashDialog
from shopcrm.ui.firstrun.page import FirstRunPage
from shopcrm.ui.importing.dialog import ImportDialog
from shopcrm.ui.keys import Key
from shopcrm.ui.main_window import MainWindow
from shopcrm.ui.printing import opening
from shopcrm.ui.trouble import TroublePage
from tests.pictures.counter import NOTES, TYPED, WINDOW, compose
from tests.pictures.stage import Stage, settle
from tests.pictures.start import LISTS


@dataclass(slots=True)
class Shown:
    """The window of a stage."""

    stage: Stage
    window: MainWindow
    app: Application

    def settle(self) -> None:
        """Wait until everything asked for is done and shown."""
        for _ in range(300):
            settle(self.stage)
            if self.stage.tools.tasks.is_idle():
                break
            QTest.qWait(10)
        settle(self.stage)

    def counter(self) -> CounterPage:
        """Give the counter."""
        return cast("CounterPage", self.window.page("customers"))

    def press(self, key: Key) -> None:
        """Press a key of the table."""
        self.window.shortcuts.pressed.emit(key)
        self.settle()


Way = Callable[[Shown], QWidget]
"""Goes to something; gives the window itself, or the dialog that is over it now."""


# --- pages -----------------------------------------------------------------------------------


def _place(name: str) -> Way:
    def go(shown: Shown) -> QWidget:
        shown.window.go(name)
        shown.settle()
        return shown.window

    return go


def _counter(shown: Shown) -> QWidget:
    shown.window.show_customer(shown.stage.regular)
    shown.settle()
    return shown.window


def _writing(shown: Shown) -> QWidget:
    _counter(shown)
    shown.press(Key.NOTE)
    box = shown.counter().composer
    if not box.note_text():
        compose(NOTES[shown.stage.tools.look.language])
    box.listen()
    shown.settle()
    return shown.window


def _buying(shown: Shown) -> QWidget:
    """Write a note, with the line for what was bought."""
    _writing(shown)
    box = shown.counter().composer
    if not box.add_product.isChecked():
        box.add_product.click()
    shown.settle()
    return shown.window


def _looking_up(shown: Shown) -> QWidget:
    shown.window.go("customers")
    for letter in TYPED[shown.stage.tools.look.language]:
        compose(letter)
    shown.settle()
    return shown.window


def _nobody_found(shown: Shown) -> QWidget:
    shown.window.go("customers")
    compose("zzq zzq")
    shown.settle()
    return shown.window


def _product(shown: Shown) -> QWidget:
    page = shown.window.go("products")
    shown.settle()
    assert page is not None
    page.select_by(1)
    page.press(Key.OPEN)
    shown.settle()
    return shown.window


PAGES: dict[str, Way] = {
    "counter": _counter,
    "look-up": _looking_up,
    "nobody found": _nobody_found,
    "writing": _writing,
    "buying": _buying,
    "today": _place("today"),
    "products": _place("products"),
    "a product": _product,
    "lately": _place("lately"),
    "settings": _place("settings"),
}


# --- dialogs ---------------------------------------------------------------------------------


def _top(shown: Shown) -> QDialog:
    shown.settle()
    dialogs = [one for one in shown.window.findChildren(QDialog) if one.isVisible()]
    assert dialogs, "no dialog is shown"
    return dialogs[-1]


def _new(shown: Shown) -> QWidget:
    shown.app.new_customer("")
    return _top(shown)


def _edit(shown: Shown) -> QWidget:
    shown.app.edit_customer(shown.stage.regular)
    dialog = _top(shown)
    for fold in dialog.form.folds:  # type: ignore[attr-defined]
        fold.set_open(is_open=True)
    shown.settle()
    return dialog


def _about(code: str) -> Way:
    def go(shown: Shown) -> QWidget:
        shown.app.act(code, shown.stage.regular)
        return _top(shown)

    return go


def _help(shown: Shown) -> QWidget:
    shown.window.go("customers")
    shown.app.help()
    return _top(shown)


def _changelog(shown: Shown) -> QWidget:
    _help(shown)
    help_dialog = _top(shown)
    help_dialog._on_news()  # type: ignore[attr-defined]
    shown.settle()
    return _dialog_over(help_dialog)


def _dialog_over(dialog: QDialog) -> QWidget:
    return next(one for one in dialog.findChildren(QDialog) if one.isVisible())


def _print_list(shown: Shown) -> QWidget:
    shown.app.print_list()
    return _top(shown)


def _paper_back(shown: Shown) -> QWidget:
    shop = shown.stage.shop
    shop.printing.keep_sheet(shop.printing.followup_sheet(), Paper.A4)
    return opening.tick_in(shown.stage.tools, shop, shown.window)


def _importing(shown: Shown) -> QWidget:
    shop, look = shown.stage.shop, shown.stage.tools.look
    path = Path(tempfile.mkdtemp()) / "customers.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(LISTS[look.language])
    dialog = ImportDialog(shown.stage.tools, shop.importing, path, shown.window)
    # Read here: the worker has a process of its own for it, which takes a second to start.
    dialog._read = lambda: None  # type: ignore[method-assign]
    dialog._on_read(shop.importing.import_file(path, dry_run=True))
    dialog.open()
    return dialog


def _correcting(shown: Shown) -> QWidget:
    shop = shown.stage.shop
    (talk,) = shop.conversations.timeline(shown.stage.regular, 1)
    dialog = Correcting(shown.stage.tools, shop.conversations, shop.desk, talk, shown.window)
    dialog.open()
    return dialog


def _day(shown: Shown) -> QWidget:
    shop = shown.stage.shop
    today = shop.desk.today()
    picker = DayPicker(shown.stage.tools.look, shop.desk.shop(), today, earliest=today)
    picker.setParent(shown.window, picker.windowFlags())
    picker.open_below(shown.window.bar.new)
    return picker


def _crash(shown: Shown) -> QWidget:
    dialog = CrashDialog(shown.stage.tools.look, "ValueError\n  a.py:1 in b", shown.window)
    dialog.open()
    dialog.copy.click()
    return dialog


def _first_run(shown: Shown) -> QWidget:
    page = FirstRunPage(shown.stage.tools.look)
    page.resize(*WINDOW)
    page.show()
    page.activateWindow()
    page.take_focus()
    return page


def _trouble(shown: Shown) -> QWidget:
    page = TroublePage(shown.stage.tools.look, "There is no room left. " * 8)
    page.resize(*WINDOW)
    page.show()
    page.activateWindow()
    return page


DIALOGS: dict[str, Way] = {
    "new customer": _new,
    "edit customer": _edit,
    "family": _about("relate"),
    "gone": _about("gone"),
    "history": _about("history"),
    "print labels": _about("label"),
    "print card": _about("thank_you"),
    "print list": _print_list,
    "paper back": _paper_back,
    "help": _help,
    "changelog": _changelog,
    "importing": _importing,
    "correcting": _correcting,
    "day": _day,
    "crash": _crash,
    "first run": _first_run,
    "trouble": _trouble,
}


@contextmanager
def shown_at(shown: Shown, way: Way) -> Iterator[QWidget]:
    """Go somewhere, and leave again as if nobody had been there."""
    widget = way(shown)
    shown.settle()
    try:
        yield widget
    finally:
        leave(shown, widget)


def leave(shown: Shown, widget: QWidget) -> None:
    """Close what is open, without a question, and come back to the empty box."""
    for dialog in (widget, *shown.window.findChildren(QDialog)):
        if dialog is not shown.window:
            dialog.hide()
            dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    shown.window.activateWindow()
    QApplication.processEvents()
    shown.press(Key.BACK)
    shown.press(Key.BACK)
    shown.settle()


def put_away(shown: Shown) -> None:
    """Close the window, as the program does: Qt frees it, and Python what is left."""
    shown.window.close()
    shown.app.close()
    shown.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


__all__ = ["DIALOGS", "PAGES", "Shown", "Way", "leave", "put_away", "shown_at"]

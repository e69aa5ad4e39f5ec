"""The keys go as the eye goes, and where they are is seen; what is at hand is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from shopcrm.ui.look import Look
from tests.pictures.counter import opened
from tests.ui.checks import tab_stops
from tests.ui.conftest import MakeStage
from tests.ui.everything import DIALOGS, PAGES, Shown, leave, put_away, shown_at


@pytest.fixture
def shown(make_stage: MakeStage, tmp_path: Path) -> Iterator[Shown]:
    stage = make_stage("ko")
    made = Shown(stage, *opened(stage, tmp_path / "drafts"))
    yield made
    put_away(made)


def _at(shown: Shown, percent: int) -> None:
    look = Look(language="ko", percent=percent, moves=False)
    look.dress(QApplication.instance())  # type: ignore[arg-type]
    shown.stage.tools = replace(shown.stage.tools, look=look)
    shown.app.rebuild(shown.stage.tools)
    shown.settle()


@pytest.mark.parametrize("percent", [100, 150])
def test_tab_goes_from_the_box_over_the_card_and_the_note_to_the_rail(
    shown: Shown, percent: int
) -> None:
    _at(shown, percent)
    PAGES["counter"](shown)
    page, bar, rail = shown.counter(), shown.window.bar, shown.window.rail
    box = page.composer
    stops = tab_stops(shown.window)
    wanted: list[QWidget] = [
        bar.search.line,
        bar.new,
        bar.undo,
        bar.staff,
        page.people,
        page.head,
        page.head.strip,
        box.text,
        box.when,
        box.add_product,
        box.mood,
        box.save,
        page.timeline.only,
        page.timeline.list,
        rail,
    ]
    places = [
        next(n for n, stop in enumerate(stops) if stop is one or one.isAncestorOf(stop))
        for one in wanted
    ]
    assert places == sorted(places)
    assert rail.isAncestorOf(stops[-1])


def test_the_place_that_is_shown_is_marked_from_the_beginning(shown: Shown) -> None:
    assert shown.window.rail.buttons["customers"].isChecked()


class _Windows(QObject):
    """Notes every window that is shown beside the one there is."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        is_other = isinstance(watched, QWidget) and watched.isWindow()
        if event.type() == QEvent.Type.Show and is_other and watched is not self._window:
            self.shown.append(type(watched).__name__)
        return False


def test_no_page_opens_a_window_of_its_own_while_it_is_made(
    shown: Shown, qapp: QApplication
) -> None:
    watch = _Windows(shown.window)
    qapp.installEventFilter(watch)
    for way in PAGES.values():
        way(shown)
    qapp.removeEventFilter(watch)
    assert watch.shown == []


@pytest.mark.parametrize("name", ["counter", "writing", "today", "products", "settings"])
def test_the_focus_is_seen_on_every_page(shown: Shown, name: str) -> None:
    with shown_at(shown, PAGES[name]) as window:
        assert _unseen(window) == []


@pytest.mark.parametrize("name", ["new customer", "gone", "help", "print list", "paper back"])
def test_the_focus_is_seen_in_every_dialog(shown: Shown, name: str) -> None:
    with shown_at(shown, DIALOGS[name]) as dialog:
        assert _unseen(dialog) == []


def _unseen(root: QWidget) -> list[str]:
    """Name what looks the same with the focus and without it."""
    found = []
    for stop in tab_stops(root):
        if isinstance(stop, QAbstractItemView):
            # The row that is chosen is marked, with the focus and without it.
            continue
        _bring_into_sight(root, stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        with_focus = _around(root, stop)
        stop.clearFocus()
        QApplication.processEvents()
        if _around(root, stop) == with_focus:
            found.append(f"{type(stop).__name__} {stop.accessibleName()}")
    return found


def _bring_into_sight(root: QWidget, widget: QWidget) -> None:
    """Scroll there, as Tab does."""
    for area in root.findChildren(QScrollArea):
        if area.isAncestorOf(widget):
            area.ensureWidgetVisible(widget)
    QApplication.processEvents()


def _around(root: QWidget, widget: QWidget) -> QImage:
    corner = widget.mapTo(root, QPoint(0, 0))
    return root.grab(QRect(corner, widget.size()).adjusted(-6, -6, 6, 6)).toImage()


def test_a_row_of_the_list_says_who_which_number_what_and_since_when(shown: Shown) -> None:
    PAGES["counter"](shown)
    spoken = QAccessible.queryAccessibleInterface(shown.counter().people.view)
    rows = [spoken.child(n).text(QAccessible.Text.Name) for n in range(spoken.childCount())]
    said = next(one for one in rows if one.startswith("김정숙 님") and "6789" in one)
    parts = said.split(", ")
    assert parts[:2] == ["김정숙 님", "6789"]
    assert parts[-1] == "12일 전"


def test_the_note_box_has_the_room_it_needs_at_every_size(shown: Shown) -> None:
    for percent in (100, 150, 200):
        _at(shown, percent)
        PAGES["buying"](shown)
        box = shown.counter().composer
        assert box.height() >= box.heightForWidth(box.width())
        assert box.text.verticalScrollBar().value() == 0
        leave(shown, shown.window)

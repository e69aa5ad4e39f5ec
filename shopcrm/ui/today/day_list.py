"""The list itself: one row is current, and its buttons lie over its right end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPropertyAnimation,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QWidget

from shopcrm.domain.today import TodayLine
from shopcrm.ui.common.buttons import Button, IconButton
from shopcrm.ui.common.panels import row
from shopcrm.ui.look import Look
from shopcrm.ui.today.delegate import SIDE, DayDelegate
from shopcrm.ui.today.rows import DayModel, FetchRows, Fold, Heading, Row

SLIDES_MS: Final = 140
"""How long a row that is done takes to slide away."""


class RowBar(QWidget):
    """What can be done with the current row. Tab reaches it; a mouse leaves the focus where it was.

    Signals:
        done_requested: It is done.
        later_requested: It is to be put off.
        more_requested: Everything else.
    """

    done_requested = Signal()
    later_requested = Signal()
    more_requested = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.done = Button(look, self.tr("Done"), "primary", "check")
        self.later = Button(look, self.tr("Later"), "plain", "clock")
        self.more = IconButton(look, "ellipsis", self.tr("More for this line"), "quiet")
        layout = row(look, self, 0, 6)
        for button, signal in (
            (self.done, self.done_requested),
            (self.later, self.later_requested),
            (self.more, self.more_requested),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(signal)
            layout.addWidget(button)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def name_for(self, who: str) -> None:
        """Say aloud whose line the buttons belong to."""
        for button, word in ((self.done, self.tr("Done")), (self.later, self.tr("Later"))):
            button.setAccessibleName(f"{word}: {who}")


class DayList(QListView):
    """The lines of a day.

    Signals:
        done_requested: The current line is done.
        later_requested: The current line is to be put off.
        menu_requested: Everything that can be done with the current line, at a point of the screen (a ``QPoint``).
        open_requested: The card of the current line's customer.
        fold_pressed: The folded days are to be shown, or hidden again.
    """

    done_requested = Signal()
    later_requested = Signal()
    menu_requested = Signal(QPoint)
    open_requested = Signal()
    fold_pressed = Signal()

    def __init__(self, look: Look, fetch: FetchRows | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pressed_circle = -1
        # Before anything by which Qt asks for them.
        self.rows = DayModel(fetch, self)
        self.paints = DayDelegate(look, self.rows, self)
        self.bar = RowBar(look, self.viewport())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("To do today"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        # Whoever clicks a row goes on typing in the box.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setModel(self.rows)
        self.setItemDelegate(self.paints)
        self.bar.done_requested.connect(self.done_requested)
        self.bar.later_requested.connect(self.later_requested)
        self.bar.more_requested.connect(self._on_more)
        self.paints.bar_width = self.bar.sizeHint().width()

    # --- the current row -----------------------------------------------------------------

    def current_row(self) -> Row | None:
        """Give the current row; None when there is none."""
        return self.rows.row_at(self.currentIndex().row())

    def current_line(self) -> TodayLine | None:
        """Give the current line; None when there is none, or the fold is current."""
        return self.rows.line_at(self.currentIndex().row())

    def next_name(self) -> str:
        """Give the line after the current one, else the one before; empty when it is the only one."""
        place = self.currentIndex().row()
        order = [*range(place + 1, self.rows.rowCount()), *range(place - 1, -1, -1)]
        lines = (self.rows.line_at(other) for other in order)
        return next((line.name for line in lines if line is not None), "")

    def select(self, place: int) -> None:
        """Make a row current and bring it into view."""
        index = self.rows.index(place)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def select_by(self, steps: int) -> bool:
        """Go some rows on or back, past headings; False when there is nothing to go to."""
        places = [
            place
            for place in range(self.rows.rowCount())
            if not isinstance(self.rows.row_at(place), Heading)
        ]
        if not places:
            return False
        current = self.currentIndex().row()
        at = places.index(current) + steps if current in places else 0
        at = min(max(at, 0), len(places) - 1)
        self.select(places[at])
        if at == 0:
            # The heading above the first row belongs to it.
            self.scrollToTop()
        return True

    def show_rows(self, rows: Sequence[Row], day: date, wanted: str) -> None:
        """Show other rows, at the same place, with a line current by its name.

        Without a line of that name the row that stands in the same place becomes current, or the one before.
        """
        scrolled, place = self.verticalScrollBar().value(), self.currentIndex().row()
        was_fold = isinstance(self.current_row(), Fold)
        self.rows.show_rows(rows, day)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(scrolled)
        found = self.rows.place_of(wanted)
        if found < 0:
            found = self._nearest(place, to_fold=was_fold)
        if found >= 0:
            self.select(found)
        self.place_bar()

    def place_bar(self) -> None:
        """Lay the buttons over the right end of the current line."""
        line = self.current_line()
        if line is None:
            self.bar.hide()
            return
        rect = self.visualRect(self.currentIndex())
        size = self.bar.sizeHint()
        left = rect.right() - self._look.px(SIDE + 10) - size.width()
        self.paints.bar_width = size.width()
        self.bar.setGeometry(
            left, rect.top() + (rect.height() - size.height()) // 2, size.width(), size.height()
        )
        self.bar.name_for(str(self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)))
        self.bar.show()

    def slide_out(self) -> None:
        """Let a picture of the current row slide away, while the others already stand in their new places."""
        if not self._look.moves or not self.isVisible():
            return
        rect = self.visualRect(self.currentIndex()).intersected(self.viewport().rect())
        if rect.isEmpty():
            return
        picture = QLabel(self.viewport())
        picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        picture.setPixmap(self.viewport().grab(rect))
        picture.setGeometry(rect)
        picture.show()
        away = QPropertyAnimation(picture, b"pos", picture)
        away.setDuration(SLIDES_MS)
        away.setEasingCurve(QEasingCurve.Type.InCubic)
        away.setEndValue(rect.topLeft() + QPoint(rect.width(), 0))
        away.finished.connect(picture.deleteLater)
        away.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)

    def _nearest(self, place: int, *, to_fold: bool) -> int:
        """Give the line that stands where another was; the first one when nothing was current."""
        count: int = self.rows.rowCount()
        start = min(max(place, 0), count)
        order: list[int] = [*range(start, count), *range(start - 1, -1, -1)]
        for other in order:
            found = self.rows.row_at(other)
            if self.rows.line_at(other) is not None or (to_fold and isinstance(found, Fold)):
                return other
        return next((n for n in range(count) if isinstance(self.rows.row_at(n), Fold)), -1)

    # --- as Qt tells ---------------------------------------------------------------------

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Take the buttons along."""
        super().currentChanged(current, previous)
        self.place_bar()

    def updateGeometries(self) -> None:
        """Take the buttons along when the rows moved."""
        super().updateGeometries()
        self.place_bar()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current row in view when the room shrinks."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
            self.place_bar()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Take the buttons along when the rows are scrolled."""
        super().scrollContentsBy(dx, dy)
        self.place_bar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do with the current row what the box would hand on."""
        if event.key() == Qt.Key.Key_Space:
            self.done_requested.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_requested.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember whether a circle was pressed."""
        super().mousePressEvent(event)
        self._pressed_circle = self._circle_at(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what was pressed: a circle is done, the fold opens."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        pressed, self._pressed_circle = self._pressed_circle, -1
        index = self.indexAt(event.position().toPoint())
        if pressed >= 0 and pressed == self._circle_at(event):
            self.done_requested.emit()
        elif isinstance(self.rows.row_at(index.row()), Fold) and index == self.currentIndex():
            self.fold_pressed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the card, unless it was the circle that was pressed twice."""
        index = self.indexAt(event.position().toPoint())
        if self._circle_at(event) < 0 and self.rows.line_at(index.row()) is not None:
            self.open_requested.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show everything that can be done with the row, by mouse or by key."""
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(rect.center())
        if self.current_line() is not None:
            self.menu_requested.emit(at)

    def _circle_at(self, event: QMouseEvent) -> int:
        """Give the row whose circle is under the mouse; -1 when none is."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        place = int(index.row())
        if self.rows.line_at(place) is None:
            return -1
        circle = self.paints.circle(self.visualRect(index))
        return place if circle.contains(at) else -1

    def _on_more(self) -> None:
        button = self.bar.more
        self.menu_requested.emit(button.mapToGlobal(button.rect().bottomLeft()))

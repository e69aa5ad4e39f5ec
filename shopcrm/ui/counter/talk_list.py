"""The rows of conversations, walked by the keyboard, with a real button for the row that is current."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from shopcrm.ui.common.buttons import IconButton
from shopcrm.ui.counter.talk_row import TalkDelegate
from shopcrm.ui.counter.talks import AnyIndex, TalksModel
from shopcrm.ui.look import Look


class TalkList(QListView):
    """The rows, and the button of the row that is current.

    Signals:
        menu_requested: The Menu key, the right button or the button of the row; where, on the screen.
        folded: Enter, Space or "more": show all of a long note, or fold it again.
    """

    menu_requested = Signal(QPoint)
    folded = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.more = IconButton(
            look, "ellipsis", self.tr("Correct, delete, history"), "quiet", self.viewport()
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(look.px(24))
        self.setMinimumHeight(look.px(160))
        self.more.clicked.connect(self._on_more)
        self.more.hide()
        self.verticalScrollBar().valueChanged.connect(self.place_button)

    def last_row(self) -> int:
        """Give the lowest row that is seen."""
        at = QPoint(self.viewport().width() // 2, self.viewport().height() - 1)
        index = self.indexAt(at)
        return index.row() if index.isValid() else self.model().rowCount() - 1

    def place_button(self) -> None:
        """Put the button beside the current row."""
        index = self.currentIndex()
        rect = self.visualRect(index) if index.isValid() else None
        if rect is None or rect.isEmpty():
            self.more.hide()
            return
        self.more.move(rect.right() - self.more.width(), rect.top() + self._look.px(2))
        self.more.show()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Let the button follow."""
        super().currentChanged(current, previous)
        self.place_button()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure for the new width."""
        delegate = self.itemDelegate()
        if isinstance(delegate, TalkDelegate):
            delegate.use_width(self.viewport().width())
        super().resizeEvent(event)
        self.place_button()

    def updateGeometries(self) -> None:
        """Let the button follow a new layout of the rows."""
        super().updateGeometries()
        self.place_button()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on a row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unfold by Enter and Space; the rest moves."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.folded.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Unfold where "more" is pressed."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        delegate, model = self.itemDelegate(), self.model()
        if not (isinstance(delegate, TalkDelegate) and isinstance(model, TalksModel)):
            return
        talk = model.talk(index)
        if talk is not None:
            inside = event.position().toPoint() - self.visualRect(index).topLeft()
            if delegate.more_at(talk).contains(inside):
                self.folded.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self._on_more()
            return
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_requested.emit(event.globalPos())

    def _on_more(self) -> None:
        self.menu_requested.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))

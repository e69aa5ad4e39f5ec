"""The photo of somebody: chosen or dropped, shown round, taken away again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from shopcrm.domain.customers import CustomerDraft, Photo
from shopcrm.errors import ShopError
from shopcrm.ui.common.avatar import Avatar
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.fields import Beneath
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column, row
from shopcrm.ui.customers.part import Part
from shopcrm.ui.customers.photos import ENDINGS, NoPictureError, image_of, read_photo
from shopcrm.ui.tools import Tools
from shopcrm.wording.errors import say


class PhotoPart(Part):
    """The photo, with what chooses another and what takes it away.

    ``write`` gives the photo only when the draft had one, or another was chosen: one that stays as it is need not be
    written again. ``is_removed`` says that the one in the file shall go.
    """

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools.look)
        self._tools = tools
        self._shown: Photo | None = None
        self._given: Photo | None = None
        self._had = False
        self._letters, self._number = "?", 0
        look = tools.look
        self.avatar = Avatar(look, 96)
        self.choose = Button(look, self.tr("Choose a picture…"), "plain", "image")
        self.remove = Button(look, self.tr("Take the photo away"), "quiet", "trash-2")
        self.choose.clicked.connect(self._on_choose)
        self.remove.clicked.connect(self._on_remove)
        self.beneath = Beneath(look)
        buttons = QWidget()
        flow = FlowLayout(buttons, look.px(8))
        flow.addWidget(self.choose)
        flow.addWidget(self.remove)
        right = column(look, None, 0, 6)
        right.addWidget(buttons)
        hint = self.tr("Or drop a picture here: PNG, JPEG or WebP.")
        right.addWidget(Text(hint, "caption", "text2", wraps=True))
        right.addWidget(self.beneath)
        right.addStretch(1)
        across = row(look, None, 0, 16)
        across.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(right, 1)
        self.column.addLayout(across)
        self.setAcceptDrops(True)
        self._show()

    def show_person(self, letters: str, number: int, photo: Photo | None) -> None:
        """Show the photo that is in the file, or the letters where there is none."""
        self._letters, self._number = letters, number
        self._shown, self._had = photo, photo is not None
        self._show()

    def fill(self, draft: CustomerDraft) -> None:
        """Show the photo of a draft, where it has one."""
        self._given = draft.photo
        if draft.photo is not None:
            self._shown = draft.photo
        self._show()

    def write(self, draft: CustomerDraft) -> CustomerDraft:
        """Put the photo into a draft."""
        return replace(draft, photo=self._given)

    def summary(self) -> str:
        """Say whether there is one."""
        return "" if self._shown is None else self.tr("There is a photo.")

    def is_removed(self) -> bool:
        """Say whether the photo in the file was taken away."""
        return self._had and self._shown is None

    def take(self, path: Path) -> None:
        """Read a picture and show it, or say that it is none."""
        self.beneath.say_wrong("")
        self._tools.tasks.read(self, _Read(path), self._on_read, self._on_unread)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file, and nothing from a web page."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.take(Path(files[0]))

    def _on_choose(self) -> None:
        kinds = self.tr("Pictures ({endings})").format(endings=" ".join(ENDINGS))
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a picture"), "", kinds)
        if path:
            self.take(Path(path))

    def _on_remove(self) -> None:
        self._shown = self._given = None
        self.beneath.say_wrong("")
        self._show()
        self.choose.setFocus()
        self.changed.emit()

    def _on_read(self, photo: Photo) -> None:
        self._shown = self._given = photo
        self._show()
        self.changed.emit()

    def _on_unread(self, error: Exception) -> None:
        if isinstance(error, NoPictureError):
            sentence = self.tr(
                "We can't find a picture in this file. Please choose a PNG, JPEG or WebP."
            )
        elif isinstance(error, ShopError):
            sentence = say(error)
        else:
            self._tools.messages.fail(error)
            return
        self.beneath.say_wrong(sentence)
        self.choose.setAccessibleDescription(sentence)

    def _show(self) -> None:
        self.avatar.show_person(self._letters, self._number, image_of(self._shown))
        self.remove.setVisible(self._shown is not None)


class _Read:
    """Reads a picture on the worker, which holds no widget."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __call__(self) -> Photo:
        return read_photo(self._path)

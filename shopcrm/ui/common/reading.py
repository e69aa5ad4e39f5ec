"""Something to be read: the changelog, the licence. Only texts that came with the program, and no link goes anywhere."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from shopcrm.paths import resource_dir
from shopcrm.ui.common.buttons import Button, ButtonRow
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Panel, column
from shopcrm.ui.look import Look

_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectCommonMark
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class _Sheet(QTextBrowser):
    """The text. It fetches nothing, whatever stands in it."""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Give nothing: there are no pictures."""
        return None


class ReadingDialog(QDialog):
    """A text in large letters, with one button."""

    def __init__(
        self,
        look: Look,
        title: str,
        text: str,
        *,
        is_markdown: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.sheet = _Sheet()
        self.sheet.setOpenLinks(False)
        self.sheet.setOpenExternalLinks(False)
        self.sheet.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.sheet.setAccessibleName(title)
        self.sheet.setFont(look.font("body"))
        self.sheet.viewport().setAutoFillBackground(False)
        self.sheet.document().setDefaultFont(look.font("body"))
        self.sheet.document().setDocumentMargin(look.px(8))
        if is_markdown:
            self.sheet.document().setMarkdown(text, _FEATURES)
        else:
            self.sheet.setPlainText(text)
        self.sheet.moveCursor(QTextCursor.MoveOperation.Start)
        self.closing = Button(look, self.tr("Close"), "primary", keys="Esc")
        self.closing.clicked.connect(self.accept)
        layout = column(look, self, 20, 12)
        layout.addWidget(Text(title, "heading", wraps=True))
        panel = Panel(look, 12)
        panel.column.addWidget(self.sheet)
        layout.addWidget(panel, 1)
        layout.addWidget(ButtonRow(look, self.closing))
        screen = self.screen().availableGeometry()
        room = parent.window().geometry() if parent is not None else screen
        self.resize(
            min(look.px(760), room.width() - look.px(40)),
            min(look.px(600), room.height() - look.px(24)),
        )
        self.sheet.setFocus()


def bundled_text(name: str) -> str:
    """Read a text that came with the program (``CHANGELOG.md``, ``LICENSE``)."""
    return (resource_dir() / name).read_text("utf-8")

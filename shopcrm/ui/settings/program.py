"""Practising, bringing in and taking out, and what this program is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices

from shopcrm import __version__
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column
from shopcrm.ui.common.reading import ReadingDialog, bundled_text
from shopcrm.ui.look import Look
from shopcrm.ui.settings.section import Flowing, Section


class ListsSection(Section):
    """What comes in and goes out, and where to practise.

    Signals:
        practice_requested: Look around a practice shop.
        import_requested: Bring in a list.
        export_requested: Take everything out.
    """

    practice_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            self.tr("Lists and practice"),
            self.tr("What you have written is yours: you can take it all with you at any time."),
            "folder-open",
        )
        self.practice = Button(look, self.tr("Open the practice shop"), "plain", "sparkles")
        self.practice.clicked.connect(self.practice_requested)
        self._told(
            self.practice,
            self.tr("Made-up customers to try everything with. Your own shop stays as it is."),
        )
        self.add_rule()
        self.bring_in = Button(look, self.tr("Bring in a list"), "plain", "upload")
        self.bring_in.clicked.connect(self.import_requested)
        self._told(
            self.bring_in,
            self.tr(
                "Contacts of a phone or a list of a spreadsheet. You see what would come in before anything does."
            ),
        )
        self.add_rule()
        self.take_out = Button(look, self.tr("Take everything out"), "plain", "file-down")
        self.take_out.clicked.connect(self.export_requested)
        self._told(self.take_out, self.tr("For a phone, for a spreadsheet, or complete."))

    def _told(self, button: Button, sentence: str) -> None:
        group = column(self.look, None, 0, 8)
        group.addWidget(Text(sentence, "body", wraps=True))
        around = Flowing(self.look)
        around.add(button)
        group.addWidget(around)
        self.panel.column.addLayout(group)


class AboutSection(Section):
    """The version, what is new, the licence, and where the shop's file is."""

    def __init__(self, look: Look, folder: Path) -> None:
        super().__init__(
            look,
            self.tr("About"),
            self.tr("Everything stays on this computer. Nothing is sent anywhere."),
            "info",
        )
        self._folder = folder
        version = self.tr("shopcrm, version {version}").format(version=__version__)
        self.add(Text(version, "strong", wraps=True))
        self.news = Button(look, self.tr("What is new"), "plain", "sparkles")
        self.news.clicked.connect(self._on_news)
        self.licence = Button(look, self.tr("Licence"), "plain", "file-text")
        self.licence.clicked.connect(self._on_licence)
        around = Flowing(look)
        around.add(self.news)
        around.add(self.licence)
        self.add(around)
        self.add_rule()
        where = self.tr("Your shop is in this folder: {folder}").format(folder=folder)
        self.where = Text(where, "body", wraps=True)
        self.open_folder = Button(look, self.tr("Open the folder"), "plain", "folder-open")
        self.open_folder.clicked.connect(self._on_folder)
        around = Flowing(look)
        around.add(self.open_folder)
        self.add(self.where)
        self.add(around)

    def _on_news(self) -> None:
        self._read(self.tr("What is new"), "CHANGELOG.md", is_markdown=True)

    def _on_licence(self) -> None:
        self._read(self.tr("Licence"), "LICENSE", is_markdown=False)

    def _read(self, title: str, name: str, *, is_markdown: bool) -> None:
        dialog = ReadingDialog(
            self.look, title, bundled_text(name), is_markdown=is_markdown, parent=self
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

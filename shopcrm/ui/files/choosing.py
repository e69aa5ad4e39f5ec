"""Asking which list shall come in, and where everybody shall be written to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from shopcrm.exchange.reading import ENDINGS
from shopcrm.services.exporting import ExportService
from shopcrm.ui.tools import Tools
from shopcrm.wording.translators import Words

Files = Words("Files")

OUT: Final = ("xlsx", "csv", "vcf", "json")
"""The endings everybody can be written to, the one most people open first."""


def ask_for_list(parent: QWidget, folder: str | None) -> Path | None:
    """Ask which list shall come in; None when nothing was chosen."""
    endings = " ".join(f"*.{one}" for one in ENDINGS)
    title = Files.tr("Which list?")
    kinds = Files.tr("Lists ({endings})").format(endings=endings)
    chosen, _ = QFileDialog.getOpenFileName(parent, title, folder or _documents(), kinds)
    return Path(chosen) if chosen else None


def ask_where_to(parent: QWidget, folder: str | None, name: str) -> Path | None:
    """Ask where everybody shall be written to; None when nothing was chosen."""
    kinds = ";;".join(
        (
            Files.tr("Excel table (*.xlsx)"),
            Files.tr("Table in text (*.csv)"),
            Files.tr("Cards for a phone (*.vcf)"),
            Files.tr("Everything, for a program (*.json)"),
        )
    )
    begin = str(Path(folder or _documents()) / f"{name}.{OUT[0]}")
    chosen, kind = QFileDialog.getSaveFileName(
        parent, Files.tr("Where to write everybody?"), begin, kinds
    )
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower().removeprefix(".") in OUT:
        return path
    # Not every system adds the ending of the kind that was chosen.
    ending = next((one for one in OUT if f"*.{one}" in kind), OUT[0])
    return path.with_name(f"{path.name}.{ending}")


class Exporting(QObject):
    """Writes everybody into a file, off the window's thread.

    Signals:
        finished: It is written, or it failed and was said.
    """

    finished = Signal()

    def __init__(self, tools: Tools, exporting: ExportService, path: Path, owner: QObject) -> None:
        super().__init__(owner)
        self._tools, self._path = tools, path
        tools.tasks.read(self, _Writing(exporting, path), self._on_done, self._on_failed)

    def _on_done(self, count: int) -> None:
        said = Files.tr("%n customers are in {file}", None, count).format(file=self._path.name)
        self._tools.messages.say(said)
        self.finished.emit()
        self.deleteLater()

    def _on_failed(self, error: Exception) -> None:
        self._tools.messages.fail(error)
        self.finished.emit()
        self.deleteLater()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


@dataclass(frozen=True, slots=True)
class _Writing:
    exporting: ExportService
    path: Path

    def __call__(self) -> int:
        return self.exporting.export_file(self.path)

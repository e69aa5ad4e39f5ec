"""Asking where a PDF shall be put."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
"""What no file may be called on one system or another."""


def ask_for_pdf(parent: QWidget, title: str, name: str, folder: str | None) -> Path | None:
    """Ask for a file; None when nothing was chosen.

    Args:
        parent: Over which the question stands.
        title: Of the question.
        name: Proposed, without its ending.
        folder: Where one was put the last time; None, or one that is gone, begins among the documents.
    """
    begin = Path(folder) if folder and Path(folder).is_dir() else documents()
    tidy = " ".join(_FORBIDDEN.sub(" ", name).split())
    dialog = QFileDialog(parent, title, str(begin), "PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # Given here, so that the question whether to replace is about the file that will be replaced.
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(f"{tidy}.pdf")
    is_chosen = dialog.exec()
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if is_chosen and chosen else None


def documents() -> Path:
    """Give the owner's folder of documents."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


def pdf_named(path: Path) -> Path:
    """Give a path that ends as a PDF does; one that ends otherwise gets it on top.

    Example:
        >>> pdf_named(Path("list")).name, pdf_named(Path("list 11.24")).name, pdf_named(Path("a.PDF")).name
        ('list.pdf', 'list 11.24.pdf', 'a.PDF')
    """
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")

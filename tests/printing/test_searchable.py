from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPointF
from PySide6.QtGui import QPainter, QPdfWriter

from shopcrm.printing.searchable import searchable
from shopcrm.printing.typefaces import Face, families, font_of
from tests.printing.morning import needs_poppler, read

FACE = Face(12, language="ja")
# Radicals that follow each other share one line of Qt's map: 大女, 月木, 水火.
TEXT = "田中 日月木 大女 水火 山小金高 A1・B"


def written_by_qt(text: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.setFont(font_of(FACE))
    painter.drawText(QPointF(100, 500), text)
    painter.end()
    return bytes(buffer.data().data())


@needs_poppler
def test_han_letters_are_found_by_what_people_type(tmp_path: Path) -> None:
    path = tmp_path / "list.pdf"
    path.write_bytes(searchable(written_by_qt(TEXT), TEXT, [FACE]))
    assert read("pdftotext", path).strip() == TEXT


@needs_poppler
def test_without_it_they_would_not_be_found(tmp_path: Path) -> None:
    if not any("CJK" in family for family in families("ja")):
        pytest.skip("only fonts that share glyphs with the radicals show it")
    path = tmp_path / "list.pdf"
    path.write_bytes(written_by_qt(TEXT))
    assert read("pdftotext", path).strip() != TEXT


def test_what_is_not_as_expected_comes_back_as_it_was() -> None:
    pdf = written_by_qt(TEXT)
    for odd in (b"", b"%PDF-1.4\n", pdf.replace(b"startxref", b"startxxxx"), pdf[: len(pdf) // 2]):
        assert searchable(odd, TEXT, [FACE]) == odd
    assert searchable(pdf, "", []) == pdf

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from shopcrm.errors import FolderNotWritableError, PrinterMissingError
from shopcrm.printing.followup_list import lay_out, paint, print_sheet, printers, write_pdf
from shopcrm.printing.painting import paint_page
from shopcrm.services.printing import FollowupSheet, Paper
from tests.printing.morning import busy_morning, customer, line, needs_poppler, read, sheet

POINTS = {
    Paper.A4: (595.28, 841.89),
    Paper.LETTER: (612.0, 792.0),
    Paper.MM80: (80 / 25.4 * 72, None),
    Paper.MM58: (58 / 25.4 * 72, None),
}

PEOPLE = {
    "ko": ["최은영", "남궁민수", "꽃집 아주머니"],
    "ja": ["高橋 恵", "髙島屋 﨑", "サトウ"],
    "en": ["Griffin Office", "José Núñez García", "Nguyễn Thị Hương"],
}


def morning_of(language: str) -> FollowupSheet:
    return sheet(
        *(
            line(
                number, customer(name, f"010-1{number}00-1122", language), about=f"a{number}b first"
            )
            for number, name in enumerate(PEOPLE[language], start=1)
        )
    )


@needs_poppler
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", PEOPLE)
def test_every_name_phone_and_matter_can_be_read_out_of_the_pdf(
    tmp_path: Path, paper: Paper, language: str
) -> None:
    path = tmp_path / "list.pdf"
    write_pdf(morning_of(language), path, paper, language)
    text = re.sub(r"\s+", " ", read("pdftotext", path, "-layout"))
    places = [text.index(name) for name in PEOPLE[language]]
    assert places == sorted(places)
    for number in (1, 2, 3):
        assert f"010-1{number}00-1122" in text
        assert f"a{number}b first" in text


@needs_poppler
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", PEOPLE)
def test_every_font_is_in_the_pdf(tmp_path: Path, paper: Paper, language: str) -> None:
    path = tmp_path / "list.pdf"
    write_pdf(morning_of(language), path, paper, language)
    fonts = read("pdffonts", path).splitlines()[2:]
    assert fonts
    for font in fonts:
        embedded, _subset, to_unicode = font.split()[-5:-2]
        assert (embedded, to_unicode) == ("yes", "yes")


@needs_poppler
@pytest.mark.parametrize("paper", Paper)
def test_the_paper_is_as_large_as_it_is_called(tmp_path: Path, paper: Paper) -> None:
    path = tmp_path / "list.pdf"
    write_pdf(busy_morning(20), path, paper, "ko")
    facts = read("pdfinfo", path)
    found = re.search(r"Page size: +([\d.]+) x ([\d.]+) pts", facts)
    assert found is not None
    width, height = POINTS[paper]
    assert float(found[1]) == pytest.approx(width, abs=1)
    if height is not None:
        assert float(found[2]) == pytest.approx(height, abs=1)
    assert f"Pages:           {len(lay_out(busy_morning(20), paper, 'ko'))}\n" in facts
    assert "2026-11-24" in facts


@needs_poppler
def test_the_sheet_says_its_own_day_in_the_language_it_is_printed_in(tmp_path: Path) -> None:
    path = tmp_path / "list.pdf"
    for language, head in {
        "ko": "2026년 11월 24일 (화)",
        "ja": "2026年11月24日（火）",
        "en": "Tuesday, November 24, 2026",
    }.items():
        write_pdf(busy_morning(2), path, Paper.A4, language)
        assert head in read("pdftotext", path, "-layout")


@needs_poppler
def test_the_honorific_stands_after_the_name_and_is_no_part_of_it(tmp_path: Path) -> None:
    path = tmp_path / "list.pdf"
    write_pdf(sheet(line(who=customer("田中 和子", language="ja"))), path, Paper.A4, "ko")
    assert "田中 和子 様" in read("pdftotext", path, "-layout")


@needs_poppler
def test_markup_in_a_name_is_printed_as_it_was_typed(tmp_path: Path) -> None:
    path = tmp_path / "list.pdf"
    typed = "<b>Ann</b> &amp; <img src=x>"
    write_pdf(sheet(line(who=customer(typed), about="<br>one")), path, Paper.A4, "en")
    text = read("pdftotext", path, "-layout")
    assert typed in text
    assert "<br>one" in text


@needs_poppler
def test_a_complaint_of_nobody_known_is_printed_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / "list.pdf"
    write_pdf(sheet(line(who=None, about="송편이 덜 익음")), path, Paper.MM80, "ko")
    text = read("pdftotext", path)
    assert "성함을 모르는 손님" in text
    assert "송편이 덜 익음" in text


def test_a_pdf_that_cannot_be_written_leaves_the_old_one_alone(tmp_path: Path) -> None:
    missing = tmp_path / "no such folder" / "list.pdf"
    with pytest.raises(FolderNotWritableError) as raised:
        write_pdf(busy_morning(2), missing, Paper.A4, "ko")
    assert raised.value.path == missing.parent


def test_without_a_printer_it_says_so_and_writes_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(PrinterMissingError):
        print_sheet(busy_morning(2), "no such printer", Paper.A4, "ko")
    if not QPrinterInfo.availablePrinterNames():
        assert printers() == ()
        with pytest.raises(PrinterMissingError):
            print_sheet(busy_morning(2), None, Paper.A4, "ko")
    assert list(tmp_path.iterdir()) == []


@needs_poppler
@pytest.mark.parametrize("paper", Paper)
def test_a_printer_gets_the_same_pages_as_the_pdf(tmp_path: Path, paper: Paper) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paint(busy_morning(20), printer, paper, "ko")
    write_pdf(busy_morning(20), tmp_path / "written.pdf", paper, "ko")
    printed, written = (
        read("pdftotext", tmp_path / name, "-bbox") for name in ("printed.pdf", "written.pdf")
    )
    words = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)<')
    ours, theirs = words.findall(printed), words.findall(written)
    assert len(ours) > 100
    assert [word for *_, word in ours] == [word for *_, word in theirs]
    for (x, y, _), (other_x, other_y, _) in zip(ours, theirs, strict=True):
        assert float(x) == pytest.approx(float(other_x), abs=0.5)
        assert float(y) == pytest.approx(float(other_y), abs=0.5)


def test_a_preview_is_painted_by_the_same_painter() -> None:
    (page,) = lay_out(sheet(line(who=customer())), Paper.A4, "ko")
    picture = QImage(794, 1123, QImage.Format.Format_Grayscale8)
    picture.setDotsPerMeterX(round(96 / 0.0254))
    picture.setDotsPerMeterY(round(96 / 0.0254))
    picture.fill(255)
    painter = QPainter(picture)
    paint_page(painter, page)
    painter.end()
    rule = round(32 / 25.4 * 96)
    assert picture.pixelColor(400, rule).lightness() < 60
    assert picture.pixelColor(10, rule).lightness() == 255
    assert picture.pixelColor(400, 1000).lightness() == 255


def test_a_device_with_margins_of_its_own_is_painted_from_the_corner_of_the_paper(
    tmp_path: Path,
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageMargins(QMarginsF(30, 30, 30, 30))
    printer.setPageSize(QPageSize(QSizeF(100, 100), QPageSize.Unit.Millimeter))
    paint(busy_morning(2), printer, Paper.A4, "ko")
    assert printer.pageLayout().fullRectPoints().width() == 595
    assert printer.pageLayout().margins().left() == 0

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopcrm.printing.output import write_leaves
from shopcrm.services.printing import Paper
from shopcrm.ui.printing.letter_jobs import LabelsJob, ThankYouJob
from shopcrm.ui.printing.preview import PagePreview, painted
from tests.factories import a_customer
from tests.pictures.printing import labelled_people
from tests.pictures.stage import Stage
from tests.printing.morning import needs_poppler, read
from tests.ui.printing.conftest import list_job, more_lines


def preview_of(qtbot: QtBot, stage: Stage, width: int = 640, height: int = 520) -> PagePreview:
    preview = PagePreview(stage.tools.look)
    qtbot.addWidget(preview)
    preview.resize(width, height)
    preview.show()
    qtbot.waitExposed(preview)
    return preview


@needs_poppler
@pytest.mark.parametrize("paper", Paper)
def test_the_preview_has_the_pages_of_the_pdf(
    qtbot: QtBot, stage: Stage, tmp_path: Path, paper: Paper
) -> None:
    more_lines(stage, 40)
    printout = list_job(stage).pages(paper)()
    preview = preview_of(qtbot, stage)
    preview.set_leaves(printout.leaves)
    path = tmp_path / "list.pdf"
    write_leaves(printout.leaves, path, printout.title)
    assert f"Pages:           {preview.pages.count()}\n" in read("pdfinfo", path)
    words = read("pdftotext", path).split()
    assert set(preview.pages.accessibleName()[:400].split()[:-1]) <= set(words)


def test_the_preview_shows_ink_where_the_paper_has_it(qtbot: QtBot, stage: Stage) -> None:
    preview = preview_of(qtbot, stage)
    preview.set_leaves(list_job(stage).pages(Paper.A4)().leaves)
    picture = preview.pages.grab().toImage()
    page = preview.pages.findChildren(type(preview.pages))
    assert page == []
    scale = picture.width() / 210
    dark = [
        picture.pixelColor(picture.width() // 2, y).lightness()
        for y in range(round(20 * scale), round(40 * scale))
    ]
    assert min(dark) < 110, "the rule under the head is painted"
    assert picture.pixelColor(picture.width() // 2, round(8 * scale)).lightness() == 255


def test_nothing_is_painted_anew_while_a_worker_sets_letters(qtbot: QtBot, stage: Stage) -> None:
    preview = preview_of(qtbot, stage)
    preview.set_leaves(list_job(stage).pages(Paper.A4)().leaves)
    assert preview.pages.image(1) is not None
    preview.hold()
    assert preview.pages.image(1) is not None, "what was painted stays"
    preview.resize(500, 520)
    assert preview.pages.image(1) is None
    preview.go_on()
    assert preview.pages.image(1) is not None


def test_pages_are_turned_by_button_and_by_key(qtbot: QtBot, stage: Stage) -> None:
    more_lines(stage, 60)
    preview = preview_of(qtbot, stage)
    leaves = list_job(stage).pages(Paper.A4)().leaves
    assert len(leaves) > 3
    preview.set_leaves(leaves)
    assert preview.page() == 1
    assert not preview.before.isEnabled()
    preview.after.click()
    preview.after.click()
    assert preview.page() == 3
    preview.before.click()
    assert preview.page() == 2
    assert preview.where.accessibleName() == f"2/{len(leaves)}쪽"
    QTest.keyClick(preview.area, Qt.Key.Key_PageDown)
    QTest.keyClick(preview.area, Qt.Key.Key_PageDown)
    assert preview.page() >= 3
    for _ in leaves:
        preview.after.click()
    assert preview.page() == len(leaves)
    assert not preview.after.isEnabled()


def test_a_whole_page_fits_and_a_full_one_fills_the_width(qtbot: QtBot, stage: Stage) -> None:
    preview = preview_of(qtbot, stage)
    preview.set_leaves(list_job(stage).pages(Paper.A4)().leaves)
    room = preview.area.viewport().size()
    assert preview.pages.width() == room.width()
    assert preview.pages.height() > room.height()
    preview.zoom.click()
    assert preview.pages.height() <= room.height()
    preview.zoom.click()
    assert preview.pages.height() > room.height()


def test_a_picture_of_a_page_is_as_large_as_its_paper(stage: Stage) -> None:
    (leaf,) = ThankYouJob(stage.shop.thank_you, stage.regular).pages("a6")().leaves
    picture = painted(leaf, 600)
    assert picture.width() == pytest.approx(600, abs=3)
    assert picture.width() / picture.height() == pytest.approx(148 / 105, rel=0.01)


def test_labels_begin_where_the_sheet_does(stage: Stage) -> None:
    job = LabelsJob(stage.shop.labels, labelled_people(stage), "KR")
    assert len(job.pages("a4-24")().leaves) == 2
    job.start_at = 20
    leaves = job.pages("a4-24")().leaves
    assert len(leaves) == 3
    assert min(text.baseline for text in leaves[0].texts) > 6 * 37
    assert len(job.pages("roll-62x29")().leaves) == 30


def test_who_has_no_address_is_said(stage: Stage) -> None:
    job = LabelsJob(stage.shop.labels, [stage.shop.customers.add(a_customer())], "KR")
    printout = job.pages("a4-24")()
    assert printout.is_blank
    assert len(printout.left_out) == 1
    assert "김정숙" in printout.left_out[0]

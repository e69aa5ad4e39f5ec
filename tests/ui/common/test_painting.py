"""A row that cannot be painted does not take the others with it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from shopcrm.ui.counter.page import CounterPage
from shopcrm.ui.look import Look
from shopcrm.ui.products.page import ProductsPage
from shopcrm.ui.today.page import TodayPage
from tests.journeys.typist import sit_down
from tests.ui.conftest import MakeStage


class _UnpaintableError(Exception):
    pass


def _no_color(_look: Look, _role: str) -> QColor:
    raise _UnpaintableError


@contextmanager
def _painting(image: QImage) -> Iterator[QPainter]:
    painter = QPainter(image)
    yield painter
    painter.end()


def test_an_error_in_a_row_leaves_the_painter_as_it_was(
    qtbot: QtBot, make_stage: MakeStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = make_stage("ko")
    typist = sit_down(qtbot, stage, tmp_path / "drafts")
    typist.window.show_customer(stage.regular)
    counter, today, products = map(typist.window.go, ("customers", "today", "products"))
    typist.settle()
    assert isinstance(counter, CounterPage)
    assert isinstance(today, TodayPage)
    assert isinstance(products, ProductsPage)
    views: list[QListView] = [
        counter.people.view,
        counter.timeline.list,
        today.list,
        products.list,
    ]
    monkeypatch.setattr(Look, "color", _no_color)
    with _painting(QImage(600, 80, QImage.Format.Format_ARGB32)) as painter:
        for view in views:
            option = QStyleOptionViewItem()
            option.rect = QRect(0, 0, 600, 80)
            index = view.model().index(0, 0)
            assert index.isValid()
            with pytest.raises(_UnpaintableError):
                view.itemDelegate().paint(painter, option, index)
            assert not painter.testRenderHint(QPainter.RenderHint.Antialiasing)

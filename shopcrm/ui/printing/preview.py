"""The preview: pages painted by what paints the paper, one below the other."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from shopcrm.printing.output import Leaf
from shopcrm.printing.painting import MM_PER_INCH
from shopcrm.ui.common.buttons import Button, IconButton
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column, row
from shopcrm.ui.look import Look

_KEPT_PAGES: Final = 6
_LARGEST: Final = 2.0
"""Times its real size; a till roll would else become a banner."""
_SCREEN_DPI: Final = 96
_SMALLEST_DPI: Final = 18
_PAPER: Final = QColor("#FFFFFF")
_LETTERS_ALOUD: Final = 4_000


class PagePreview(QWidget):
    """Pages to be looked at before they are printed.

    While a worker sets letters (``hold``) nothing is painted anew: the fonts of the paper belong to one thread at a time.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.pages = _Pages(look)
        self.area = QScrollArea()
        self.area.setProperty("kind", "preview")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(self.pages)
        self.pages.setAutoFillBackground(False)
        self.area.viewport().setAutoFillBackground(False)
        # The bar takes its room whether it is needed or not, so that the pages never jump.
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("Preview"))
        self.area.setMinimumSize(look.px(200), look.px(48))
        self.area.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.before = IconButton(look, "chevron-up", self.tr("The page before"), "quiet")
        self.after = IconButton(look, "chevron-down", self.tr("The next page"), "quiet")
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)
        self.where = Text("", "label", "text2")
        self.zoom = Button(look, "", "quiet")
        self.zoom.clicked.connect(self._on_zoom)
        self._is_whole = False
        head = row(look, None, 0, 4)
        head.addWidget(self.where)
        head.addWidget(self.before)
        head.addWidget(self.after)
        head.addStretch(1)
        head.addWidget(self.zoom)
        layout = column(look, self, 0, 8)
        layout.addLayout(head)
        layout.addWidget(self.area, 1)
        self._say_where()

    def hold(self) -> None:
        """Paint nothing anew until other pages come, or ``go_on``."""
        self.pages.is_held = True

    def go_on(self) -> None:
        """Paint again."""
        self.pages.is_held = False
        self.pages.update()

    def set_leaves(self, leaves: Sequence[Leaf]) -> None:
        """Show other pages; the same place of them, where there is one."""
        self.pages.is_held = False
        self.pages.set_leaves(leaves)
        self._fit()
        self._say_where()

    def page(self) -> int:
        """Give which page is looked at, counted from 1; 0 while there is none."""
        return self.pages.page_at(
            self.area.verticalScrollBar().value() + self.area.viewport().height() // 3
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pages fill the new width."""
        super().resizeEvent(event)
        self._fit()
        self._say_where()

    def _fit(self) -> None:
        self.pages.fit(self.area.viewport().size(), whole=self._is_whole)

    def _go(self, page: int) -> None:
        if 1 <= page <= self.pages.count():
            self.area.verticalScrollBar().setValue(self.pages.top_of(page))
            self._say_where()

    def _on_before(self) -> None:
        self._go(self.page() - 1)

    def _on_after(self) -> None:
        self._go(self.page() + 1)

    def _on_zoom(self) -> None:
        page = self.page()
        self._is_whole = not self._is_whole
        self._fit()
        self._go(page)
        self._say_where()

    def _on_scrolled(self) -> None:
        self._say_where()

    def _say_where(self) -> None:
        page, pages = self.page(), self.pages.count()
        said = self.tr("page {page} of {pages}").format(page=page, pages=pages) if pages else ""
        self.where.setText(said)
        for button in (self.before, self.after):
            button.setVisible(pages > 1)
        self.zoom.set_text(self.tr("Full width") if self._is_whole else self.tr("Whole page"))
        shown = (self.where, self.zoom, *((self.before, self.after) if pages > 1 else ()))
        widths = (max(one.sizeHint().width(), one.minimumWidth()) for one in shown)
        needed = sum(widths) + self._look.px(4) * len(shown)
        # With very large letters turning the pages is worth more.
        self.zoom.setVisible(needed <= self.width())
        self.before.setEnabled(page > 1)
        self.after.setEnabled(page < pages)


class _Pages(QWidget):
    """The pages themselves."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.is_held = False
        self._leaves: Sequence[Leaf] = ()
        self._rects: list[QRect] = []
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._fitted = (QSize(), False)

    def set_leaves(self, leaves: Sequence[Leaf]) -> None:
        self._leaves = leaves
        self._images.clear()
        said = " ".join(text.text for leaf in leaves for text in leaf.texts)
        self.setAccessibleName(said[:_LETTERS_ALOUD])
        self.fit(*self._fitted)
        self.update()

    def count(self) -> int:
        return len(self._leaves)

    def top_of(self, page: int) -> int:
        """Give where a page begins, with a little of what is above it."""
        return max(self._rects[page - 1].top() - self._gap(), 0) if self._rects else 0

    def page_at(self, y: int) -> int:
        above = sum(rect.top() <= y for rect in self._rects)
        return max(above, 1) if self._rects else 0

    def fit(self, room: QSize, whole: bool) -> None:  # noqa: FBT001  (kept as a pair)
        """Lay the pages out in a room, as wide as it is or so that a whole page is seen."""
        self._fitted = (room, whole)
        if not self._leaves or room.width() <= 0:
            self._rects = []
            return
        gap, y, widest = self._gap(), self._gap(), 0
        rects = []
        for leaf in self._leaves:
            dpi = self._dpi(leaf, room, whole=whole)
            width = round(leaf.width * dpi / MM_PER_INCH)
            height = round(leaf.height * dpi / MM_PER_INCH)
            rects.append(QRect(0, y, width, height))
            widest = max(widest, width + 2 * gap)
            y += height + gap
        total = max(widest, room.width())
        for rect in rects:
            rect.moveLeft((total - rect.width()) // 2)
        self._rects = rects
        self.setFixedSize(total, y)
        self.update()

    def image(self, page: int) -> QImage | None:
        """Give a page, counted from 1, as it is shown; None while it must not be painted."""
        leaf, rect = self._leaves[page - 1], self._rects[page - 1]
        scale = self.devicePixelRatioF()
        key = (page, rect.width())
        if key in self._images:
            self._images.move_to_end(key)
            return self._images[key]
        if self.is_held:
            return None
        image = painted(leaf, round(rect.width() * scale))
        image.setDevicePixelRatio(scale)
        self._images[key] = image
        if len(self._images) > _KEPT_PAGES:
            self._images.popitem(last=False)
        return image

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are seen, each on its white paper."""
        painter = QPainter(self)
        edge = QPen(self._look.color("line2"))
        for page, rect in enumerate(self._rects, 1):
            if not rect.intersects(event.rect()):
                continue
            painter.fillRect(rect, _PAPER)
            image = self.image(page)
            if image is not None:
                painter.drawImage(rect, image)
            painter.setPen(edge)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _gap(self) -> int:
        return self._look.px(12)

    def _dpi(self, leaf: Leaf, room: QSize, *, whole: bool) -> float:
        gaps = 2 * self._gap()
        dpi = (room.width() - gaps) / leaf.width * MM_PER_INCH
        if whole:
            dpi = min(dpi, (room.height() - gaps) / leaf.height * MM_PER_INCH)
        largest = _SCREEN_DPI * _LARGEST * self._look.percent / 100
        return max(min(dpi, largest), _SMALLEST_DPI)


def painted(leaf: Leaf, width: int) -> QImage:
    """Paint a page into a picture that is about as wide as asked for, in pixels.

    The paper is painted in whole dots per inch; the picture is as large as they make it, so that nothing of it is cut.
    """
    dpi = max(round(width / leaf.width * MM_PER_INCH), 1)
    size = QSize(
        max(round(leaf.width * dpi / MM_PER_INCH), 1),
        max(round(leaf.height * dpi / MM_PER_INCH), 1),
    )
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(_PAPER)
    dots = round(dpi / MM_PER_INCH * 1000)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    painter = QPainter(image)
    leaf.paint(painter)
    painter.end()
    return image

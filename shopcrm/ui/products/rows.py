"""The list of products: which are shown, and how a row is painted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from shopcrm.domain.ids import PlanId, ProductId
from shopcrm.domain.products import Product
from shopcrm.ui.common.letters import plain_tooltip
from shopcrm.ui.common.looking import Looked, Sought
from shopcrm.ui.common.painting import smooth
from shopcrm.ui.look import Look
from shopcrm.ui.products.words import no_longer_sold, told

AnyIndex = QModelIndex | QPersistentModelIndex

PRODUCT: Final = Qt.ItemDataRole.UserRole
TOLD: Final = Qt.ItemDataRole.UserRole + 1

_HEIGHT: Final = 64
_SIDE: Final = 8


class ProductsModel(QAbstractListModel):
    """The products that are meant by what is typed: those that are sold first, each in the order of its name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[tuple[Product, Looked]] = []
        self._plans: Mapping[PlanId, str] = {}
        self._shown: list[Product] = []
        self._sought = Sought.of("")

    def fill(self, products: Sequence[Product], plans: Mapping[PlanId, str]) -> None:
        """Show others.

        Args:
            products: All there are.
            plans: The names of the plans.
        """
        ordered = sorted(products, key=lambda one: (not one.active, one.name.casefold()))
        self._all = [(one, Looked.of("\n".join((one.name, *one.other_names)))) for one in ordered]
        self._plans = plans
        self._choose()

    def look_for(self, typed: str) -> None:
        """Show those that are meant."""
        self._sought = Sought.of(typed)
        self._choose()

    def count_all(self) -> int:
        """Give how many there are, shown or not."""
        return len(self._all)

    def product_at(self, row: int) -> Product | None:
        """Give the product of a row; None beyond the ends."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, product_id: ProductId | None) -> int:
        """Give the row of a product; -1 when it is not shown."""
        return next((n for n, one in enumerate(self._shown) if one.id == product_id), -1)

    def product(self, product_id: ProductId) -> Product | None:
        """Give a product by its id, shown or not."""
        return next((one for one, _ in self._all if one.id == product_id), None)

    def products(self) -> list[Product]:
        """Give all of them."""
        return [one for one, _ in self._all]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Give how many are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a product, what is told of it, or how it is read aloud."""
        product = self.product_at(index.row())
        if product is None:
            return None
        if role == PRODUCT:
            return product
        if role == TOLD:
            return told(product, self._plans)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            sold = "" if product.active else no_longer_sold()
            parts = (product.name, sold, told(product, self._plans))
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(told(product, self._plans))
        return None

    def _choose(self) -> None:
        self.beginResetModel()
        self._shown = [one for one, looked in self._all if looked.has(self._sought)]
        self.endResetModel()


class ProductDelegate(QStyledItemDelegate):
    """Paints a product: its name, and below it what is told of it."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._name, self._small = look.font("name"), look.font("label")
        self._strong = look.font("label_strong")

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Give the height of a row."""
        return QSize(self._look.px(200), self._look.px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a row."""
        product = index.data(PRODUCT)
        if not isinstance(product, Product):
            return
        rect = QRectF(option.rect)
        with smooth(painter):
            self._paint_ground(painter, rect, option.state)
            self._paint_product(painter, rect, product, str(index.data(TOLD)))
            if not option.state & QStyle.StateFlag.State_Selected:
                self._paint_rule(painter, rect)

    def _paint_product(self, painter: QPainter, rect: QRectF, product: Product, about: str) -> None:
        px = self._look.px
        inner = rect.adjusted(px(_SIDE + 14), px(8), -px(_SIDE + 14), -px(8))
        if not product.active:
            inner.setRight(self._paint_sign(painter, inner))
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 2)
        if not about:
            upper = inner
        self._write(painter, upper, product.name, self._name, "text")
        lower = QRectF(inner.left(), inner.center().y(), inner.width(), inner.height() / 2)
        self._write(painter, lower, about, self._small, "text2")

    def _paint_rule(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(self._look.color("line"), 1))
        aside, y = self._look.px(_SIDE + 14), rect.bottom() - 0.5
        painter.drawLine(QPointF(rect.left() + aside, y), QPointF(rect.right() - aside, y))

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        look, px = self._look, self._look.px
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(look.color("primary"), 2))
            painter.setBrush(look.color("select"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("hover"))
        else:
            return
        painter.drawRoundedRect(rect.adjusted(px(_SIDE), 2, -px(_SIDE), -2), px(10), px(10))

    def _paint_sign(self, painter: QPainter, rect: QRectF) -> float:
        """Paint the word that says it is not sold any more; give where it begins."""
        look, px, word = self._look, self._look.px, no_longer_sold()
        width = QFontMetricsF(self._strong).horizontalAdvance(word) + px(22)
        height = px(26)
        pill = QRectF(rect.right() - width, rect.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("quiet_tint"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setFont(self._strong)
        painter.setPen(look.color("on_quiet_tint"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, word)
        return pill.left() - px(12)

    def _write(self, painter: QPainter, room: QRectF, text: str, font: QFont, ink: str) -> None:
        shown = QFontMetricsF(font).elidedText(
            text, Qt.TextElideMode.ElideRight, max(room.width(), 0)
        )
        painter.setFont(font)
        painter.setPen(self._look.color(ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class ProductsList(QListView):
    """The list."""

    def __init__(self, look: Look, model: ProductsModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(ProductDelegate(look, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

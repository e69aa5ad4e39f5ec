"""How the note box is laid out, folded and unfolded; what it does stands in ``composer``."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QWidget

from shopcrm.ui.common.buttons import Button, Pills
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Rule, column, row
from shopcrm.ui.counter.composer_offers import OfferLine
from shopcrm.ui.counter.growing import GrowingText
from shopcrm.ui.counter.taking import Taking
from shopcrm.ui.counter.talk_kind import MOOD_ICONS, MOODS_SHOWN, TalkKind, mood_word
from shopcrm.ui.counter.understood import Understood
from shopcrm.ui.counter.when import WhenRow
from shopcrm.ui.keys import Key, shown
from shopcrm.ui.look import Look


class Trouble(QFrame):
    """Why it was not saved, with the button that tries again.

    Signals:
        again: The button was pressed.
    """

    again = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "error")
        self._sentence = Text("", "label", "on_danger_tint", wraps=True)
        self._button = Button(look, self.tr("Try again"), "danger", "rotate-ccw")
        self._button.clicked.connect(self.again)
        layout = row(look, self, 8, 8)
        layout.addWidget(self._sentence, 1)
        layout.addWidget(self._button)
        self.hide()

    def say(self, sentence: str, *, again: bool) -> None:
        """Say it; an empty sentence hides it."""
        self._sentence.setText(sentence)
        self._button.setVisible(again)
        self.setVisible(bool(sentence))

    def sentence(self) -> str:
        """Give what is said; empty when nothing is."""
        return "" if self.isHidden() else self._sentence.accessibleName()


class ComposerFrame(QFrame):
    """The box with all its parts, which others fill."""

    grew = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setProperty("kind", "composer")
        self.setProperty("active", "false")
        self.setAccessibleName(self.tr("Note"))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._outer = column(look, self, 0, 6)
        # What is asked comes before the text, for Tab too: with the focus there the box unfolds, and nothing is asked any more.
        self.offer = OfferLine(look, self)
        self.offer.setCursor(Qt.CursorShape.ArrowCursor)
        self._outer.addWidget(self.offer)
        self._build_text()
        self.understood = Understood(look)
        self.rule = Rule()
        self.when = WhenRow(look)
        self.add_product = Button(look, self.tr("Product"), "quiet", "plus")
        self.add_product.setCheckable(True)
        self.when.add(self.add_product)
        self.taking = Taking(look)
        self._build_foot()
        self.trouble = Trouble(look)
        for part in (
            self.understood,
            self.rule,
            self.when,
            self.taking,
            self._foot,
            self.trouble,
        ):
            part.setCursor(Qt.CursorShape.ArrowCursor)
            self._outer.addWidget(part)
        self.taking.hide()
        self._is_open = True
        self.set_open(open_=False)
        self._chain()

    def _build_text(self) -> None:
        look = self.look
        self.pencil = QLabel()
        self.pencil.setPixmap(look.pixmap("pencil", "text2"))
        self.text = GrowingText(look)
        self.text.setProperty("kind", "bare")
        self.text.setAccessibleName(
            self.tr("Note: what you talked about today. {key}").format(key=shown(Key.NOTE))
        )
        self.text.setPlaceholderText(self.tr("Write down what you talked about today"))
        self.text.grew.connect(self._on_grew)
        self.key = Text(shown(Key.NOTE), "caption", "text3")
        self.restored = Text(self.tr("What you were writing is still here."), "caption", "text2")
        self.restored.hide()
        self.talk = TalkKind(look)
        line = row(look, None, 0, 8)
        line.addWidget(self.pencil)
        line.addWidget(self.text, 1)
        line.addWidget(self.key)
        line.addWidget(self.talk, 0, Qt.AlignmentFlag.AlignTop)
        self._outer.addLayout(line)
        self._outer.addWidget(self.restored)

    def _build_foot(self) -> None:
        look = self.look
        choices = [(mood_word(mood), MOOD_ICONS[mood]) for mood in MOODS_SHOWN]
        self.mood = Pills(look, choices, "primary", self.tr("How it went"))
        self.save = Button(
            look, self.tr("Save"), "primary", "check", shown(Key.SAVE).replace("Return", "Enter")
        )
        self._foot = QWidget()
        self._foot_layout = row(look, self._foot, 0, 6)
        self._foot_layout.addWidget(self.mood, 1)
        self._foot_layout.addWidget(self.save, 0, Qt.AlignmentFlag.AlignRight)

    def _chain(self) -> None:
        """Let Tab go text, when, product, mood, Save."""
        order: list[QWidget] = [
            self.text,
            *self.when.pills,
            self.add_product,
            self.taking.line,
            self.taking.quantity,
            self.taking.sum,
            self.taking.take,
            *self.mood.pills,
            self.save,
            self.talk,
        ]
        for one, other in itertools.pairwise(order):
            QWidget.setTabOrder(one, other)

    def is_open(self) -> bool:
        """Say whether it is unfolded."""
        return self._is_open

    def set_open(self, *, open_: bool) -> None:
        """Fold or unfold it."""
        if open_ == self._is_open:
            return
        self._is_open = open_
        px = self.look.px
        for part in (self.talk, self.rule, self.when, self._foot):
            part.setVisible(open_)
        for part in (self.pencil, self.key):
            part.setVisible(not open_)
        if not open_:
            self.add_product.setChecked(False)
            self.taking.hide()
            self.understood.hide()
        side = px(10) if open_ else px(14)
        vertical = px(8) if open_ else px(2)
        self._outer.setContentsMargins(side, vertical, side, px(12) if open_ else vertical)
        self.show_offer()
        self.setProperty("active", "true" if open_ else "false")
        self.style().unpolish(self)
        self.style().polish(self)
        self._on_grew()

    def show_offer(self) -> None:
        """Ask what there is to ask, unless a note is being written."""
        was_shown = not self.offer.isHidden()
        is_shown = bool(self.offer.sentence()) and not self._is_open
        self.offer.setVisible(is_shown)
        px = self.look.px
        if not self._is_open:
            side, vertical = px(14), px(2)
            self._outer.setContentsMargins(side, px(10) if is_shown else vertical, side, vertical)
        if is_shown != was_shown:
            self._on_grew()

    def _on_grew(self) -> None:
        self.updateGeometry()
        self.grew.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give the text the focus from anywhere on the box."""
        super().mousePressEvent(event)
        self.text.setFocus(Qt.FocusReason.MouseFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put Save under the moods where both do not fit beside each other."""
        super().resizeEvent(event)
        need = self.mood.sizeHint().width() + self.save.sizeHint().width()
        direction = QBoxLayout.Direction.LeftToRight
        if need + self._foot_layout.spacing() > self.contentsRect().width() - self.look.px(20):
            direction = QBoxLayout.Direction.TopToBottom
        self._foot_layout.setDirection(direction)

    def changeEvent(self, event: QEvent) -> None:
        """Tell of a new size when the letters changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Give the least size; it wraps."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.look.px(300)), hint.height())

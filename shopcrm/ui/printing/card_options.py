"""What is chosen for a thank-you card: what for, and which text."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from shopcrm.errors import ShopError
from shopcrm.services.thankyou import TEMPLATES, TEXT_LIMIT, Occasion
from shopcrm.ui.common.buttons import Pills
from shopcrm.ui.common.composing import ComposingText
from shopcrm.ui.common.fields import Beneath
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column
from shopcrm.ui.look import Look
from shopcrm.ui.printing.letter_jobs import ThankYouJob
from shopcrm.wording.letters import occasion_words

_TYPING_MS = 200
"""So long after the last letter the preview follows."""


class CardOptions(QWidget):
    """The words on a card.

    Signals:
        changed: The job was changed.
    """

    changed = Signal()

    def __init__(self, look: Look, job: ThankYouJob, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._occasions = list(Occasion)
        why, which = self.tr("What for"), self.tr("Text of the card")
        self.occasion = Pills(
            look,
            [(occasion_words(one), "") for one in self._occasions],
            name=why,
            may_be_none=False,
        )
        self.occasion.set_index(self._occasions.index(job.occasion))
        choices = [
            (self.tr("Text {number}").format(number=number), "")
            for number in range(1, TEMPLATES + 1)
        ]
        self.template = Pills(
            look, [*choices, (self.tr("My own words"), "pencil")], name=which, may_be_none=False
        )
        self.template.set_index(job.template - 1)
        self.words = ComposingText()
        self.words.setProperty("kind", "field")
        self.words.setAccessibleName(self.tr("My own words"))
        self.words.setFixedHeight(look.px(150))
        self.words.setTabChangesFocus(True)
        self.beneath = Beneath(look)
        layout = column(look, self, 0, 8)
        layout.addWidget(Text(why, "label", "text2"))
        layout.addWidget(self.occasion)
        layout.addWidget(Text(which, "label", "text2"))
        layout.addWidget(self.template)
        layout.addWidget(self.words)
        layout.addWidget(self.beneath)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TYPING_MS)
        self._soon.timeout.connect(self._take)
        self.occasion.chosen.connect(self._on_chosen)
        self.template.chosen.connect(self._on_chosen)
        self.words.typed.connect(self._on_typed)
        self._show_words()

    def finish(self) -> None:
        """Take over what is being typed."""
        self.words.finish_composing()
        if self._soon.isActive():
            self._soon.stop()
            self._take()

    def _is_own(self) -> bool:
        return self.template.index() == TEMPLATES

    def _show_words(self) -> None:
        self.words.setVisible(self._is_own())
        self.beneath.setVisible(self._is_own() and bool(self.beneath.wrong()))

    def _on_chosen(self) -> None:
        self._job.occasion = self._occasions[self.occasion.index()]
        if self._is_own() and not self.words.whole_text():
            self._begin_own_words()
        if not self._is_own():
            self._job.template = self.template.index() + 1
        self._show_words()
        if self._is_own() and self.sender() is self.template:
            self.words.setFocus()
        self._take()

    def _begin_own_words(self) -> None:
        """Put the text that comes ready into the field: changing a word is easier than finding the first."""
        try:
            self.words.setPlainText(self._job.ready_text())
        except ShopError:
            # She was deleted meanwhile; the preview says so.
            return

    def _on_typed(self, _text: str) -> None:
        self._soon.start()

    def _take(self) -> None:
        text = self.words.whole_text().strip() if self._is_own() else ""
        too_long = len(text) - TEXT_LIMIT
        self.beneath.say_wrong(
            self.tr("%n letters too long for the card", None, too_long) if too_long > 0 else ""
        )
        self._job.text = text
        self.changed.emit()

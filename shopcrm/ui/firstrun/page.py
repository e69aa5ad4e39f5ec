"""The first time: in which language, for which shop, and one of three ways to begin."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from shopcrm.domain.shops import SHOP_NAME_LIMIT
from shopcrm.ui.common.buttons import Pills
from shopcrm.ui.common.composing import ComposingLine
from shopcrm.ui.common.country_words import COUNTRY_WORDS
from shopcrm.ui.common.fields import Choice
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Scrolled, column, row
from shopcrm.ui.firstrun.cards import WayCard
from shopcrm.ui.firstrun.countries import country_name, country_of_system, guessed_country
from shopcrm.ui.look import Look
from shopcrm.ui.opening import NOTHING_TOLD, Told

LANGUAGES: Final = (("ko", "한국어"), ("ja", "日本語"), ("en", "English"))
"""Each in its own letters: whoever reads none of the others still finds hers."""

PRACTICE_CUSTOMERS: Final = 40
SIDE_BY_SIDE: Final = 960
"""From this effective width on the three cards stand beside each other."""


class FirstRunPage(QWidget):
    """The page of the first start.

    Signals:
        language_chosen: Its code; the page is then made anew.
        practice_requested: Look around.
        list_given: A file with customers (a ``Path``).
        customer_requested: Write down the first one.
    """

    language_chosen = Signal(str)
    practice_requested = Signal()
    list_given = Signal(object)
    customer_requested = Signal()

    def __init__(
        self,
        look: Look,
        told: Told = NOTHING_TOLD,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._told = look, told
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = column(look, self, 0, 0)
        scrolled = Scrolled(look, self.tr("Your first start"), 0)
        outer.addWidget(scrolled)
        middle = scrolled.column
        side = look.px(24)
        middle.setContentsMargins(side, side, side, side)
        middle.addStretch(3)
        self._add_languages()
        middle.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addSpacing(look.px(28))
        self._add_words(middle)
        middle.addSpacing(look.px(18))
        middle.addWidget(self._shop_fields(), 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addSpacing(look.px(24))
        self._grid = QGridLayout()
        self._grid.setSpacing(look.px(20))
        self._across = False
        self._add_cards()
        middle.addLayout(self._grid)
        middle.addSpacing(look.px(28))
        middle.addLayout(self._safe_line())
        middle.addStretch(4)
        self._arrange()

    def told(self) -> Told:
        """Give what was said about the shop."""
        self.name.finish_composing()
        return Told(self.name.text().strip(), str(self.country.value()))

    def kept(self) -> Told:
        """Give what was said by hand: of another language another country is guessed, unless one was chosen."""
        told = self.told()
        return told if self._is_chosen else Told(told.name)

    def take_focus(self) -> None:
        """Give the focus to what is pressed first."""
        self.practice.button.setFocus()

    # --- what stands on it ---------------------------------------------------------------

    def _add_languages(self) -> None:
        look = self._look
        self.languages = Pills(
            look,
            [(name, "") for _, name in LANGUAGES],
            name=self.tr("Language"),
            may_be_none=False,
        )
        codes = [code for code, _ in LANGUAGES]
        self.languages.set_index(codes.index(look.language) if look.language in codes else 2)
        self.languages.chosen.connect(self._on_language)

    def _add_words(self, middle: QVBoxLayout) -> None:
        for text, role, ink in (
            (self.tr("Hello! Let’s start your customer book"), "display", "text"),
            (self.tr("Pick one of three. You can change your mind at any time."), "body", "text2"),
        ):
            label = Text(text, role, ink, wraps=True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            middle.addWidget(label)
            middle.addSpacing(self._look.px(6))

    def _shop_fields(self) -> QWidget:
        look = self._look
        fields = QWidget()
        flow = FlowLayout(fields, look.px(12))
        self.name = ComposingLine()
        self.name.setMaxLength(SHOP_NAME_LIMIT)
        self.name.setPlaceholderText(self.tr("Name of your shop (may wait)"))
        self.name.setAccessibleName(self.tr("Name of your shop"))
        self.name.setFixedWidth(look.px(300))
        self.name.setMinimumHeight(look.target)
        self.name.setText(self._told.name)
        self.country = Choice(look, self.tr("Country of your shop"))
        self.country.setFixedWidth(look.px(220))
        system = country_of_system()
        others = [one for one in (system, self._told.country) if one and one not in COUNTRY_WORDS]
        self.country.offer(
            [(code, country_name(code)) for code in (*COUNTRY_WORDS, *dict.fromkeys(others))]
        )
        self.country.set_value(self._told.country or guessed_country(look.language, system))
        self._is_chosen = bool(self._told.country)
        self.country.picked.connect(self._on_country)
        flow.addWidget(self.name)
        flow.addWidget(self.country)
        return fields

    def _add_cards(self) -> None:
        look = self._look
        self.practice = WayCard(
            look,
            "users",
            (
                self.tr("Look around a practice shop"),
                self.tr(
                    "%n made-up customers. Press anything you like, then clear it all in one go.",
                    None,
                    PRACTICE_CUSTOMERS,
                ),
                self.tr("Look around"),
            ),
            "primary",
        )
        self.list = WayCard(
            look,
            "receipt-text",
            (
                self.tr("Bring in a list you have"),
                self.tr(
                    "Drop an Excel file, phone contacts or an address book here. You see everything before it goes in."
                ),
                self.tr("Choose a file"),
            ),
            takes_files=True,
        )
        self.customer = WayCard(
            look,
            "plus",
            (
                self.tr("Write down your first customer"),
                self.tr("A name is enough. Fill in the rest the next time they visit."),
                self.tr("Write a name"),
            ),
        )
        self.practice.taken.connect(self.practice_requested)
        self.list.taken.connect(self._on_choose)
        self.list.dropped.connect(self.list_given)
        self.customer.taken.connect(self.customer_requested)

    def _safe_line(self) -> QHBoxLayout:
        look = self._look
        line = row(look, None, 0, 8)
        lock = QLabel()
        lock.setPixmap(look.pixmap("lock", "primary", 18))
        words = Text(
            self.tr("Everything stays on this computer. Nothing is sent over the internet."),
            "body",
            "text2",
            wraps=True,
        )
        words.setMinimumWidth(
            min(words.fontMetrics().horizontalAdvance(words.text()) + 8, look.px(560))
        )
        line.addStretch(1)
        line.addWidget(lock)
        line.addWidget(words)
        line.addStretch(1)
        return line

    # --- what happens --------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards side by side, or one below the other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = self._look
        across = look.effective(self.width()) >= SIDE_BY_SIDE
        cards = (self.practice, self.list, self.customer)
        if across == self._across and self._grid.count():
            return
        self._across = across
        for card in cards:
            self._grid.removeWidget(card)
            card.setMaximumWidth(look.px(320 if across else 560))
            card.setMinimumHeight(look.px(320) if across else 0)
        for number, card in enumerate(cards):
            place = (0, number + 1) if across else (number, 1)
            self._grid.addWidget(card, *place)
        # The outer columns keep the cards in the middle; the cards take what they may.
        for at, stretch in enumerate((1, 20, 20, 20, 1) if across else (1, 20, 0, 0, 1)):
            self._grid.setColumnStretch(at, stretch)

    def _on_language(self, index: int) -> None:
        self.language_chosen.emit(LANGUAGES[index][0])

    def _on_country(self) -> None:
        self._is_chosen = True

    def _on_choose(self) -> None:
        from shopcrm.ui.files.choosing import ask_for_list

        path = ask_for_list(self, None)
        if path is not None:
            self.list_given.emit(path)

"""The head of the card: who she is, how to call her, what to mind, what to say, what she likes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from shopcrm.domain.customers import AlertKind, Customer, FactKind, LinkKind
from shopcrm.domain.names import avatar_text, honorific_parts, shown_name
from shopcrm.services.counter import CounterCard
from shopcrm.services.showing import phone_text
from shopcrm.ui.common.avatar import Avatar
from shopcrm.ui.common.buttons import Button, Chip, IconButton
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Panel, column, row
from shopcrm.ui.counter.strip import Strip
from shopcrm.ui.counter.words import known_line
from shopcrm.ui.look import Look

ALERTS: Final[dict[AlertKind, tuple[str, str]]] = {
    AlertKind.ALLERGY: ("triangle-alert", "danger"),
    AlertKind.DO_NOT_MENTION: ("ban", "quiet"),
    AlertKind.CAREFUL: ("circle-alert", "warn"),
}


REGULAR_TAGS: Final = frozenset({"단골", "단골손님", "常連", "常連様", "常連客", "regular"})


class Head(Panel):
    """The upper part of the card.

    Signals:
        product_requested: A favourite was pressed, by its name.
        actions_requested: The button for everything else was pressed; given the menu to fill.
        phone_requested: A phone was chosen, as it is shown.
    """

    actions_requested = Signal(object)
    phone_requested = Signal(str)

    def __init__(self, look: Look, language: str, country: str) -> None:
        super().__init__(look, 16, 10)
        self._look, self._language, self._country = look, language, country
        self.avatar = Avatar(look, 68)
        self.name = Text("", "title", wraps=True)
        self.honorific = Text("", "heading", "text2")
        self.address = Text("", "strong", "primary", wraps=True)
        self.known = Text("", "caption", "text2", wraps=True)
        self._chips_place = QWidget()
        self._chips = FlowLayout(self._chips_place, look.px(6))
        self.phone = Button(look, "", icon="phone")
        self.phone.setMenu(QMenu(self.phone))
        self.phone.menu().triggered.connect(self._on_phone)
        self.more = IconButton(look, "ellipsis", self.tr("More to do"))
        self.more.setMenu(QMenu(self.more))
        self.more.menu().aboutToShow.connect(self._on_menu)
        self.strip = Strip(look, language)
        self._likes_place = QWidget()
        self._likes = FlowLayout(self._likes_place, look.px(6))
        self._is_narrow = self._is_brief = self._has_likes = False
        self._build()

    def _build(self) -> None:
        look = self._look
        top = row(look, None, 0, 14)
        top.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = column(look, None, 0, 2)
        self._name_place = QWidget()
        names = FlowLayout(self._name_place, look.px(8))
        names.addWidget(self.name)
        names.addWidget(self.honorific)
        names.addWidget(self._chips_place)
        words.addWidget(self._name_place)
        words.addWidget(self.address)
        words.addWidget(self.known)
        top.addLayout(words, 1)
        buttons = row(look, None, 0, 8)
        buttons.addWidget(self.phone)
        buttons.addWidget(self.more)
        self._buttons = QWidget()
        self._buttons.setLayout(buttons)
        top.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)
        self._top, self._names = top, names
        self.column.addLayout(top)
        self._below = row(look, None, 0, 8)
        self.column.addLayout(self._below)
        self.column.addWidget(self.strip)
        self.column.addWidget(self._likes_place)

    def set_brief(self, is_brief: bool) -> None:  # noqa: FBT001 - a state
        """Show only what is to be said, while a note is written."""
        self._is_brief = is_brief
        self.strip.set_brief(is_brief)
        self._likes_place.setVisible(self._has_likes and not is_brief)

    def set_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 - a state
        """Put chips and buttons below the name, where there is no room beside it."""
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        if is_narrow:
            self._names.removeWidget(self._chips_place)
            self._top.removeWidget(self._buttons)
            self._below.addWidget(self._chips_place, 1)
            self._below.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._below.removeWidget(self._chips_place)
            self._below.removeWidget(self._buttons)
            self._names.addWidget(self._chips_place)
            self._top.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)

    def show_card(self, card: CounterCard, today: date, photo: QImage | None) -> None:
        """Show somebody."""
        customer = card.card.customer
        self._show_name(customer, photo)
        self._show_chips(card)
        self.known.setText(known_line(card, today, self._language))
        self._show_phones([phone_text(one, self._country) for one in customer.phones])
        self.strip.show_tiles(card.tiles, today)
        self._show_likes(customer)

    def _show_name(self, customer: Customer, photo: QImage | None) -> None:
        letters = avatar_text(
            customer.family_name,
            customer.given_name,
            customer.name_order,
            customer.nickname,
            customer.phones,
        )
        self.avatar.show_person(letters, customer.id, photo)
        name = shown_name(
            customer.family_name,
            customer.given_name,
            customer.name_order,
            customer.nickname,
            customer.phones,
        )
        before, after = honorific_parts(customer.honorific, customer.language)
        self.name.setText(f"{before}{name}")
        ends = bool(after) and name.endswith(after.strip())
        self.honorific.setText("" if ends else after.strip())
        self.honorific.setVisible(bool(self.honorific.text()))
        parts = []
        if customer.how_to_address:
            parts.append(self.tr("Call her “{name}”").format(name=customer.how_to_address))
        if customer.reading:
            parts.append(customer.reading)
        if customer.nickname and customer.nickname not in {name, customer.how_to_address}:
            parts.append(self.tr("known as {name}").format(name=customer.nickname))
        self.address.setText("   ".join(parts))
        self.address.setVisible(bool(parts))

    def _show_chips(self, card: CounterCard) -> None:
        customer, look = card.card.customer, self._look
        self._chips.clear()
        if customer.gone is not None:
            self._chips.addWidget(Chip(look, self.tr("Comes no more"), "quiet", "door-open"))
        elif card.is_regular:
            self._chips.addWidget(Chip(look, self.tr("Regular"), "primary", "star"))
        for alert in customer.alerts:
            icon, tone = ALERTS[alert.kind]
            self._chips.addWidget(Chip(look, alert.text, tone, icon))
        for fact in customer.facts:
            if fact.kind is FactKind.SERVICE:
                self._chips.addWidget(Chip(look, fact.text, "info", "hand-heart"))
        for tag in customer.tags:
            # A regular is said to be one already.
            if not (card.is_regular and tag.casefold() in REGULAR_TAGS):
                self._chips.addWidget(Chip(look, tag, "quiet", "tag"))

    def _show_phones(self, phones: Sequence[str]) -> None:
        self.phone.setVisible(bool(phones))
        menu = self.phone.menu()
        menu.clear()
        if not phones:
            return
        self.phone.set_text(phones[0])
        self.phone.setAccessibleName(self.tr("Phone {number}").format(number=phones[0]))
        for phone in phones:
            menu.addAction(self.tr("Copy {number}").format(number=phone)).setData(phone)

    def _show_likes(self, customer: Customer) -> None:
        look = self._look
        self._likes.clear()
        liked = [one for one in customer.links if one.kind is LinkKind.LIKES]
        avoided = [one for one in customer.links if one.kind is LinkKind.AVOIDS]
        self._has_likes = bool(liked or avoided)
        self._likes_place.setVisible(self._has_likes and not self._is_brief)
        if liked:
            mark = QLabel()
            mark.setPixmap(look.pixmap("heart", "love"))
            self._likes.addWidget(mark)
            self._likes.addWidget(Text(self.tr("Likes"), "label", "text2"))
        for one in liked:
            usual = f" ({one.usual})" if one.usual else ""
            self._likes.addWidget(Chip(look, f"{one.product}{usual}", "quiet"))
        if avoided:
            names = ", ".join(one.product for one in avoided)
            said = self.tr("Not: {products}").format(products=names)
            self._likes.addWidget(Text(said, "label", "text2", wraps=False))

    def _on_phone(self, action: object) -> None:
        data = getattr(action, "data", None)
        if data is not None:
            self.phone_requested.emit(str(data()))

    def _on_menu(self) -> None:
        menu = self.more.menu()
        menu.clear()
        self.actions_requested.emit(menu)

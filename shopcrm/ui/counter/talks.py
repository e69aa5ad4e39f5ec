"""The conversations of a customer as a list that reads more of them as it is scrolled."""

from __future__ import annotations

from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from shopcrm.domain.conversations import Conversation, ConversationKind, purchase_total
from shopcrm.domain.ids import ConversationId, CustomerId, ProductId
from shopcrm.services.conversations import ConversationsService
from shopcrm.services.desk import Desk
from shopcrm.services.shop import ProductsService
from shopcrm.ui.counter.sums import money
from shopcrm.ui.counter.talk_kind import kind_of_talk, mood_word
from shopcrm.wording.days import short_day
from shopcrm.wording.translators import Words

Talks = Words("Talks")

CHUNK: Final = 30
"""So many are read at first, and at least so many more whenever the end comes into sight."""

LARGEST_CHUNK: Final = 120
"""More at once would be felt while scrolling."""

TALK: Final = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex


class Only(IntEnum):
    """Which conversations are shown."""

    ALL = 0
    NOTES = 1
    PURCHASES = 2


class TalkWords:
    """What a row says."""

    def __init__(self, desk: Desk, products: ProductsService, language: str) -> None:
        self._desk, self._products, self._language = desk, products, language
        self._names: dict[ProductId, str] | None = None

    def read_names(self) -> bool:
        """Read the names of the products; True when they are others than before."""
        names = {one.id: one.name for one in self._products.list_products()}
        was, self._names = self._names, names
        return was is not None and was != names

    def day(self, talk: Conversation) -> str:
        """Give its day: ``11월 12일(목)``."""
        return short_day(talk.day, self._language, self._desk.today())

    def who(self, talk: Conversation) -> str:
        """Give how it took place, unless she was here, and who wrote it; may be empty."""
        kind = "" if talk.kind is ConversationKind.VISIT else kind_of_talk(talk.kind)
        return " · ".join(part for part in (kind, talk.staff) if part)

    def bought(self, talk: Conversation) -> str:
        """Say what was bought and for how much; empty when nothing was."""
        purchase = talk.purchase
        if purchase is None:
            return ""
        total = purchase_total(purchase)
        names = ", ".join(
            f"{line.text or self._name(line.product_id)} {line.quantity.normalize():f}".strip()
            for line in purchase.lines
        )
        said = "" if total is None else money(total, purchase.currency, self._language)
        parts = " · ".join(part for part in (said, names.strip()) if part)
        return Talks.tr("Bought: {what}").format(what=parts)

    def aloud(self, talk: Conversation) -> str:
        """Give the whole row as it is read aloud."""
        mood = "" if talk.mood is None else mood_word(talk.mood)
        about = ", ".join(talk.products)
        parts = (self.day(talk), self.who(talk), mood, talk.text, about, self.bought(talk))
        return ", ".join(part for part in parts if part)

    def _name(self, product_id: ProductId | None) -> str:
        if self._names is None:
            self.read_names()
        return "" if product_id is None else (self._names or {}).get(product_id, "")


class TalksModel(QAbstractListModel):
    """Conversations, newest first. More are read each time, so that none is read often."""

    def __init__(
        self, conversations: ConversationsService, words: TalkWords, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._conversations, self._words = conversations, words
        self._customer: CustomerId | None = None
        self._only = Only.ALL
        self._read: list[Conversation] = []
        self._shown: list[Conversation] = []
        self._is_whole = True
        self._is_reading = False

    # --- what is shown ---------------------------------------------------------------------

    def show_customer(self, customer_id: CustomerId | None) -> None:
        """Show somebody's, from the newest."""
        self._customer = customer_id
        self._load(CHUNK)

    def reload(self, last_row: int = -1) -> None:
        """Read them anew, as far as a row and a chunk beyond it; what lies further is read when it is scrolled to."""
        known = 0
        if 0 <= last_row < len(self._shown):
            known = self._read.index(self._shown[last_row]) + 1
        self._load(known + CHUNK)

    def show_only(self, only: Only) -> None:
        """Show some of them."""
        self.beginResetModel()
        self._only = only
        self._shown = self._fitting(self._read)
        self.endResetModel()
        if not self._shown:
            self.fetchMore(QModelIndex())

    def only(self) -> Only:
        """Give which are shown."""
        return self._only

    def row_of(self, conversation_id: ConversationId) -> int:
        """Give the row of a conversation, reading on until it comes; -1 when it is not shown."""
        while True:
            for row, talk in enumerate(self._shown):
                if talk.id == conversation_id:
                    return row
            if self._is_whole:
                return -1
            self.fetchMore(QModelIndex())

    def take_out(self, conversation_id: ConversationId) -> None:
        """Show one no more: it is being deleted."""
        row = next((n for n, one in enumerate(self._shown) if one.id == conversation_id), -1)
        self._read = [one for one in self._read if one.id != conversation_id]
        if row >= 0:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._shown[row]
            self.endRemoveRows()

    def talk(self, index: AnyIndex) -> Conversation | None:
        """Give the conversation of a row."""
        return self._shown[index.row()] if index.isValid() else None

    def _load(self, count: int) -> None:
        self.beginResetModel()
        self._read = self._fetch(count)
        self._is_whole = len(self._read) < count
        self._shown = self._fitting(self._read)
        self.endResetModel()
        if not self._shown:
            self.fetchMore(QModelIndex())

    def _fetch(self, count: int) -> list[Conversation]:
        if self._customer is None:
            return []
        return self._conversations.timeline(self._customer, count)

    def _fitting(self, talks: list[Conversation]) -> list[Conversation]:
        if self._only is Only.NOTES:
            return [one for one in talks if one.text]
        if self._only is Only.PURCHASES:
            return [one for one in talks if one.purchase is not None]
        return list(talks)

    # --- as Qt asks ------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Give how many are read and shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Give the conversation, and what is read aloud of it."""
        talk = self.talk(index)
        if talk is None:
            return None
        if role == TALK:
            return talk
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole}:
            return self._words.aloud(talk)
        return None

    def canFetchMore(self, _parent: AnyIndex) -> bool:
        """Say whether there are more in the file."""
        return not self._is_whole

    def fetchMore(self, _parent: AnyIndex) -> None:
        """Read on until there is more to show."""
        # A view asks again while it is being told of the new rows.
        if self._is_reading:
            return
        self._is_reading = True
        self._read_on()
        self._is_reading = False

    def _read_on(self) -> None:
        while not self._is_whole:
            before = len(self._read)
            count = before + min(max(CHUNK, before), LARGEST_CHUNK)
            talks = self._fetch(count)
            self._is_whole = len(talks) < count
            more = self._fitting(talks[before:])
            self._read = talks
            if more:
                first = len(self._shown)
                self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
                self._shown.extend(more)
                self.endInsertRows()
                return

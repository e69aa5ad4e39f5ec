"""Who else has this number or this name: said beside the field, before the card is written twice."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import name_key
from shopcrm.domain.phones import phone_digits
from shopcrm.domain.today import LineCustomer
from shopcrm.services.changes import Topic
from shopcrm.services.customers import CustomersService
from shopcrm.services.desk import Desk
from shopcrm.services.searching import SearchService
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import clear, column, row
from shopcrm.ui.look import Look
from shopcrm.ui.tools import Tools
from shopcrm.wording.sheets import called

_LOOKED_AT = 20
_MOST_NAMED = 3
_TAIL = 4


class SamePhone(QFrame):
    """Says whose number it is already.

    Signals:
        opened: Show her card instead (a ``LineCustomer``).
        related: They are family (a ``LineCustomer``).
    """

    opened = Signal(object)
    related = Signal(object)

    def __init__(self, look: Look, other: LineCustomer) -> None:
        super().__init__()
        self.setProperty("tone", "warn")
        self.other = other
        self.sentence = self.tr("This number belongs to {name}.").format(name=called(other))
        self.setAccessibleName(self.sentence)
        inside = column(look, self, 10, 6)
        across = row(look, None, 0, 8)
        mark = QLabel()
        mark.setPixmap(look.pixmap("phone", "on_warn_tint", 18))
        across.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(Text(self.sentence, "body", "on_warn_tint", wraps=True), 1)
        inside.addLayout(across)
        buttons = QWidget()
        flow = FlowLayout(buttons, look.px(6))
        self.open_her = Button(look, self.tr("Open her card"), "plain", "user")
        self.family = Button(look, self.tr("They're family"), "plain", "users")
        self.open_her.clicked.connect(self._on_open)
        self.family.clicked.connect(self._on_family)
        flow.addWidget(self.open_her)
        flow.addWidget(self.family)
        inside.addWidget(buttons)

    def _on_open(self) -> None:
        self.opened.emit(self.other)

    def _on_family(self) -> None:
        self.related.emit(self.other)


@dataclass(frozen=True, slots=True)
class _Look:
    """Looks for others, on the worker.

    Attributes:
        draft: With the numbers that can be read.
        name: As it will be shown, without honorific.
        but: Whose card it is.
    """

    customers: CustomersService
    searching: SearchService
    draft: CustomerDraft
    name: str
    but: CustomerId | None

    def __call__(self) -> _Found:
        return _Found(self, self._same_phone(), self._same_name())

    def _same_phone(self) -> tuple[LineCustomer, ...]:
        if not self.draft.phones:
            return ()
        found = self.customers.same_phone(self.draft, self.but)
        return tuple({one.id: one for owners in found.values() for one in owners}.values())

    def _same_name(self) -> tuple[LineCustomer, ...]:
        key = name_key(self.name)
        if len(key) <= 1:
            return ()
        hits = self.searching.find(self.name, _LOOKED_AT)
        others = (hit.customer for hit in hits if hit.customer.id != self.but)
        return tuple(one for one in others if name_key(one.name) == key)


@dataclass(frozen=True, slots=True)
class _Found:
    """Who has the number, and who has the name."""

    asked: _Look
    by_phone: tuple[LineCustomer, ...]
    by_name: tuple[LineCustomer, ...]


class Alike(QWidget):
    """Looks for others like the one in the form, and says so in the two places it is given; itself it shows nothing.

    One look at a time, off the window's thread: letters are typed faster than anybody is found.

    Signals:
        shown: Something else is said than before.
        opened: Show her card instead (a ``LineCustomer``).
        related: They are family (a ``LineCustomer``).
    """

    shown = Signal()
    opened = Signal(object)
    related = Signal(object)

    def __init__(
        self,
        tools: Tools,
        customers: CustomersService,
        desk: Desk,
        places: tuple[QVBoxLayout, QVBoxLayout],
        but: CustomerId | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.hide()
        self._tools, self._customers, self._but = tools, customers, but
        self._searching = SearchService(desk)
        self._name_place, self._phone_place = places
        self._settled: set[CustomerId] = set()
        self._shown_phones: tuple[CustomerId, ...] = ()
        self._shown_names: tuple[str, ...] = ()
        self._wanted: _Look | None = None
        self._running: _Look | None = None
        self._found: _Found | None = None
        self._is_old = False
        self.phone_notices: list[SamePhone] = []
        tools.feed.changed.connect(self._on_feed)

    def settle(self, customer_id: CustomerId) -> None:
        """Say no more of this one: they belong together."""
        self._settled.add(customer_id)
        self._show()

    def look(self, draft: CustomerDraft, name: str) -> None:
        """Look for others.

        Args:
            draft: With the numbers that can be read.
            name: As it will be shown, without honorific.
        """
        only = CustomerDraft(phones=draft.phones)
        self._wanted = _Look(self._customers, self._searching, only, name, self._but)
        self._ask()

    def _ask(self) -> None:
        known = None if self._found is None else self._found.asked
        if self._wanted is not None and self._running is None and self._wanted != known:
            self._running = self._wanted
            self._tools.tasks.read(self, self._running, self._on_found, self._on_error)

    def _on_found(self, found: _Found) -> None:
        self._running = None
        if not self._is_old:
            self._found = found
            self._show()
        self._is_old = False
        self._ask()

    def _on_error(self, error: Exception) -> None:
        self._running = self._wanted = None
        self._tools.messages.fail(error)

    def _on_feed(self, topics: frozenset[Topic]) -> None:
        """Look again when somebody was written down elsewhere meanwhile."""
        if Topic.CUSTOMERS in topics:
            self._found, self._is_old = None, self._running is not None
            self._ask()

    def _show(self) -> None:
        if self._found is None:
            return
        before = (self._shown_phones, self._shown_names)
        self._show_phones([one for one in self._found.by_phone if one.id not in self._settled])
        known = {one.id for one in self._found.by_phone} | self._settled
        others = [one for one in self._found.by_name if one.id not in known]
        self._show_names(others[:_MOST_NAMED])
        if before != (self._shown_phones, self._shown_names):
            self.shown.emit()

    def phone_sentences(self) -> list[str]:
        """Give what is said about numbers."""
        return [one.sentence for one in self.phone_notices]

    def name_sentences(self) -> tuple[str, ...]:
        """Give what is said about names."""
        return self._shown_names

    def _show_phones(self, found: list[LineCustomer]) -> None:
        ids = tuple(one.id for one in found)
        if ids == self._shown_phones:
            return
        self._shown_phones = ids
        clear(self._phone_place)
        self.phone_notices = []
        for one in found[:_MOST_NAMED]:
            notice = SamePhone(self._tools.look, one)
            notice.opened.connect(self.opened)
            notice.related.connect(self.related)
            self._phone_place.addWidget(notice)
            self.phone_notices.append(notice)

    def _show_names(self, found: list[LineCustomer]) -> None:
        sentences = tuple(
            self.tr("There is another {name}. That's all right.").format(name=_apart(one))
            for one in found
        )
        if sentences == self._shown_names:
            return
        self._shown_names = sentences
        clear(self._name_place)
        for sentence in sentences:
            self._name_place.addWidget(Text(sentence, "caption", "warn", wraps=True))


def _apart(one: LineCustomer) -> str:
    """Give somebody with the last digits of her phone, by which the two will be told apart."""
    tail = phone_digits(one.phone)[-_TAIL:] if one.phone else None
    return called(replace(one, apart=one.apart or tail))

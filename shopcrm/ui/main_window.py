"""The window: rail, bar, the page in the middle, hints at the foot. Here the features meet, by signals."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from shopcrm.domain.ids import CustomerId
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import row
from shopcrm.ui.keys import PLACES, Key
from shopcrm.ui.page import Page
from shopcrm.ui.rail import Place, Rail
from shopcrm.ui.shortcuts import DigitCatcher, Shortcuts
from shopcrm.ui.tools import Tools
from shopcrm.ui.top_bar import MIDDLE, TopBar

if TYPE_CHECKING:
    from shopcrm.ui.toast import Toast

CUSTOMERS: Final = "customers"
TODAY: Final = "today"

JUST_SAID_MS: Final = 1_000
"""So long a toast is not taken away by another place: nobody can have read it."""

_BETWEEN: Final = "     "

PageMaker = Callable[[str, Tools], Page]


class MainWindow(QMainWindow):
    """The frame in which the pages stand.

    It knows places, keys and where the focus belongs, and nothing of what is on the pages.

    Signals:
        wished: A key or button that is not the page's (a ``Key``): undo, redo, new customer, print, text size, help.
        staff_chosen: Who is on duty now.
        staff_page_requested: Names of the staff are to be added or changed.
        closing: The window is about to go; what is typed is being put away.
        resized: Its size or place changed.
    """

    wished = Signal(object)
    staff_chosen = Signal(object)
    staff_page_requested = Signal()
    closing = Signal()
    resized = Signal()

    def __init__(self, tools: Tools, places: tuple[Place, ...] = ()) -> None:
        super().__init__()
        self.tools = tools
        self._make_page: PageMaker | None = None
        self._pages: dict[str, Page] = {}
        self.shortcuts = Shortcuts(self)
        self.shortcuts.pressed.connect(self._on_key)
        self._digits = DigitCatcher(self)
        self._digits.caught.connect(self._on_digit)
        self.setMinimumSize(640, 420)
        tools.messages.said.connect(self._on_said)
        self._places: tuple[Place, ...] = ()
        self.build(tools, places)

    # --- building ------------------------------------------------------------------------

    def build(self, tools: Tools, places: tuple[Place, ...]) -> None:
        """Make everything in the window anew: at the start, and after another language, size or theme."""
        self.tools = tools
        look = tools.look
        self._places = places
        self._pages = {}
        ground = self._ground = QWidget()
        ground.setObjectName("ground")
        across = QHBoxLayout(ground)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self.rail = Rail(look, places)
        self.rail.place_requested.connect(self.go)
        across.addWidget(self.rail)
        right = QVBoxLayout()
        right.setSpacing(0)
        self.banner_place = QVBoxLayout()
        right.addLayout(self.banner_place)
        self.bar = TopBar(look)
        self._connect_bar()
        right.addWidget(self.bar)
        self.stack = QStackedWidget()
        # A page that is a little too high for its least height must not make the window higher than the screen.
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        right.addWidget(self.stack, 1)
        self.foot = QWidget()
        foot = row(look, self.foot, 0, 18)
        foot.setContentsMargins(look.px(22), look.px(2), look.px(22), look.px(8))
        self._hints = Text("", "caption", "text2")
        self._shop = Text("", "caption", "text2")
        self._hints.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._hints.installEventFilter(self)
        foot.addWidget(self._hints, 1)
        foot.addWidget(self._shop)
        right.addWidget(self.foot)
        across.addLayout(right, 1)
        self.setCentralWidget(ground)
        self._toast: Toast | None = None
        self._said = QElapsedTimer()
        self._order()
        self._arrange()

    def stands(self, tools: Tools, places: tuple[Place, ...]) -> bool:
        """Say whether all of it is there as ``build`` would make it, so that what is being typed may be left alone."""
        is_shown = self.centralWidget() is self._ground
        return is_shown and self.tools is tools and self._places == places and not self._pages

    @property
    def toast(self) -> Toast:
        """The strip that says what was done; made when there is something to say."""
        if self._toast is None:
            from shopcrm.ui.toast import Toast

            self._toast = Toast(self.tools.look, self._ground)
            self._toast.undo_requested.connect(self._on_undo)
        return self._toast

    def _connect_bar(self) -> None:
        bar = self.bar
        bar.search.typed.connect(self._on_typed)
        bar.search.moved.connect(self._on_moved)
        bar.search.entered.connect(self._on_entered)
        bar.search.spaced.connect(self._on_spaced)
        bar.new_requested.connect(self._on_new)
        bar.undo_requested.connect(self._on_undo)
        bar.menu_requested.connect(self._show_menu)
        bar.staff_chosen.connect(self.staff_chosen)
        bar.staff_page_requested.connect(self.staff_page_requested)

    def _order(self) -> None:
        """Let Tab go from the box through the page to the rail, which comes last."""
        bar = self.bar
        chain = (bar.search.line, bar.new, bar.undo, bar.staff)
        for one, other in itertools.pairwise(chain):
            QWidget.setTabOrder(one, other)

    def open(self, make_page: PageMaker, shop_name: str) -> None:
        """Show pages from now on: the shop's file is open. What stood in their place before goes."""
        while (before := self.stack.currentWidget()) is not None and not self._pages:
            self.stack.removeWidget(before)
            before.deleteLater()
        self._make_page = make_page
        self.show_shop(shop_name)

    def show_shop(self, name: str) -> None:
        """Name the shop in the title bar and at the foot."""
        self._shop.setText(name)
        self.setWindowTitle(f"{name} - shopcrm" if name else "shopcrm")

    # --- places --------------------------------------------------------------------------

    def go(self, name: str) -> Page | None:
        """Show a place; its page is made the first time."""
        page = self.page(name)
        if page is None:
            return None
        if self.stack.currentWidget() is not page:
            if self._toast is not None and self._said.hasExpired(JUST_SAID_MS):
                self._toast.hide()
            self.stack.setCurrentWidget(page)
            self._announce(page.title())
        # The first page is the current one as soon as it is there.
        self.rail.show_place(name)
        page.make_fresh()
        self._show_hints()
        self.bar.search.take_focus()
        return page

    def _announce(self, what: str) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, what))

    def page(self, name: str) -> Page | None:
        """Give the page of a place, made if need be; None before the shop is open."""
        if name not in self._pages and self._make_page is not None:
            page = self._make_page(name, self.tools)
            page.customer_requested.connect(self.show_customer)
            page.place_requested.connect(self.go)
            page.search_requested.connect(self._on_search_requested)
            page.hints_changed.connect(self._show_hints)
            page.arrange(self.tools.look.effective(self._room()))
            self._pages[name] = page
            self.stack.addWidget(page)
        return self._pages.get(name)

    def place(self) -> str:
        """Give the name of the place that is shown; empty before there is one."""
        current = self.stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is current), "")

    def current_page(self) -> Page | None:
        """Give the page that is shown."""
        return self._pages.get(self.place())

    def show_customer(self, customer_id: CustomerId) -> None:
        """Show somebody's card."""
        page = self.page(CUSTOMERS)
        if page is not None:
            self.go(CUSTOMERS)
            page.show_customer(customer_id)

    # --- keys ----------------------------------------------------------------------------

    def _on_key(self, key: Key) -> None:
        page = self.current_page()
        if page is not None and page.press(key):
            if key is Key.WHEN:
                self._digits.begin()
            return
        if key in PLACES:
            number = PLACES.index(key)
            if number < len(self._places):
                self.go(self._places[number].name)
        elif key is Key.SEARCH:
            self.bar.search.take_focus(select=True)
        elif key is Key.BACK:
            self._back()
        elif key is Key.TODAY:
            self.go(TODAY)
        elif key is Key.NOTE:
            counter = self.go(CUSTOMERS)
            if counter is not None:
                counter.press(key)
        else:
            self.wished.emit(key)

    def _back(self) -> None:
        """Come back to the box, empty; from the empty box, to the counter."""
        search = self.bar.search
        if search.line.hasFocus() and not search.text() and self.place() != CUSTOMERS:
            self.go(CUSTOMERS)
        search.clear()
        if self._toast is not None:
            self._toast.hide()

    def _on_digit(self, number: int) -> None:
        page = self.current_page()
        if page is not None:
            page.pick_when(number)

    def _on_typed(self, text: str) -> None:
        page = self.current_page()
        if page is None or page.search(text) or not text:
            return
        # Whatever is shown: who is typed is shown at the counter.
        counter = self.go(CUSTOMERS)
        if counter is not None:
            counter.search(text)

    def _on_moved(self, steps: int) -> None:
        page = self.current_page()
        if page is not None:
            page.select_by(steps)

    def _on_entered(self) -> None:
        page = self.current_page()
        if page is not None:
            page.press(Key.OPEN)

    def _on_spaced(self) -> None:
        page = self.current_page()
        if page is not None:
            page.press(Key.DONE)

    def _on_search_requested(self) -> None:
        self.bar.search.take_focus(select=True)

    def _on_new(self) -> None:
        self.wished.emit(Key.NEW_CUSTOMER)

    def _on_undo(self) -> None:
        self.wished.emit(Key.UNDO)

    # --- what is said --------------------------------------------------------------------

    def _on_said(self, sentence: str, undo: bool) -> None:  # noqa: FBT001 - as the signal has it
        self.toast.say(sentence, undo=undo)
        self._said.start()

    def _show_hints(self) -> None:
        page = self.current_page()
        hints = () if page is None else page.hints()
        texts = [f"{keys} {does}" for keys, does in hints]
        metrics, room = self._hints.fontMetrics(), self._hints.width()
        # Where there is no room for all, the last ones are left out rather than cut.
        while len(texts) > 1 and metrics.horizontalAdvance(_BETWEEN.join(texts)) > room:
            texts.pop()
        self._hints.setText(_BETWEEN.join(texts))

    # --- size ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the width."""
        super().resizeEvent(event)
        self._arrange()
        self.resized.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show as many hints as there is room for."""
        if watched is self._hints and event.type() == QEvent.Type.Resize:
            self._show_hints()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Ask whether another program wrote when the window gets the focus."""
        if event.type() == QEvent.Type.WindowActivate:
            self.tools.feed.look()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put away what is typed."""
        page = self.current_page()
        if page is not None:
            page.leave()
        self.closing.emit()
        super().closeEvent(event)

    def _room(self) -> int:
        return self.width()

    def _arrange(self) -> None:
        width = self.tools.look.effective(self._room())
        self.rail.setVisible(width >= MIDDLE and bool(self._places))
        self.bar.arrange(width)
        for page in self._pages.values():
            page.arrange(width)
        if self._toast is not None and not self._toast.isHidden():
            QTimer.singleShot(0, self._toast, self._toast.place)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place in self._places:
            action = menu.addAction(place.word)
            action.setData(place.name)
        menu.triggered.connect(self._on_menu)
        menu.popup(self.bar.menu.mapToGlobal(self.bar.menu.rect().bottomLeft()))

    def _on_menu(self, action: QAction) -> None:
        self.go(str(action.data()))

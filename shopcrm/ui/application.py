"""Where the features of the window meet: pages are made, and what one wishes another does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from shopcrm.domain.ids import StaffId
from shopcrm.errors import ShopError
from shopcrm.services.changes import Topic
from shopcrm.services.drafts import DraftsService
from shopcrm.services.elsewhere import Elsewhere
from shopcrm.services.opened import OpenShop
from shopcrm.services.preferences import TEXT_PERCENTS, Preferences
from shopcrm.ui.deeds import Deeds
from shopcrm.ui.keys import Key
from shopcrm.ui.main_window import CUSTOMERS, TODAY, MainWindow
from shopcrm.ui.page import Page
from shopcrm.ui.places import places
from shopcrm.ui.today.notices import Notices, show_notice, system_tray
from shopcrm.ui.tools import Tools
from shopcrm.wording.days import plain_day

LOOK_AT_THE_CLOCK_MS: Final = 30_000


class Application(Deeds):
    """Everything the window can do once the shop's file is open.

    Signals:
        practice_requested: The practice shop is to be opened.
    """

    practice_requested = Signal()

    def __init__(
        self,
        tools: Tools,
        window: MainWindow,
        shop: OpenShop,
        drafts: DraftsService,
        folder: Path,
    ) -> None:
        super().__init__(tools, window, shop)
        self.drafts, self.folder = drafts, folder
        self._day: date | None = None
        self._elsewhere = Elsewhere(shop.desk)
        window.wished.connect(self._on_wish)
        window.staff_chosen.connect(self._on_staff_chosen)
        window.staff_page_requested.connect(self._show_staff_names)
        tools.tasks.failed.connect(self._on_failed)
        tools.messages.failed.connect(self._on_failed)
        tools.feed.changed.connect(self._on_changed)
        tools.feed.open(shop.changes, self._elsewhere.writes)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_AT_THE_CLOCK_MS)
        self._clock.timeout.connect(self._look_at_the_clock)
        self._clock.start()
        self._notices = Notices(tools.tasks, shop.today, shop.desk, self)
        self._notices.due.connect(self._on_due)
        self._tray: QSystemTrayIcon | None = None

    # --- beginning, and beginning anew ---------------------------------------------------

    def begin(self, place: str = CUSTOMERS) -> None:
        """Show the pages."""
        window, typed, all_places = self.window, self.window.bar.search.text(), places()
        is_kept = window.stands(self.tools, all_places)
        if not is_kept:
            window.build(self.tools, all_places)
        window.open(self._make_page, self.shop.shop.settings().name)
        self._show_all()
        page = window.go(place)
        self._notices.start()
        if typed and is_kept:
            window.bar.search.typed.emit(typed)
        elif typed and page is not None:
            # Said to the page alone: the window would go to the counter with what was typed there before.
            window.bar.search.put(typed)
            page.search(typed)

    def rebuild(self, tools: Tools) -> None:
        """Make everything anew after another language, theme or size; the same place and customer are shown."""
        place = self.window.place() or CUSTOMERS
        counter = self.window.page(CUSTOMERS)
        shown = getattr(counter, "customer_id", None)
        page = self.window.current_page()
        if page is not None:
            page.leave()
        self.tools = tools
        self.begin(place)
        if shown is not None and place == CUSTOMERS:
            self.window.show_customer(shown)

    def close(self) -> None:
        """Listen no more; what was asked to be written is written."""
        self._clock.stop()
        self._notices.stop()
        self.tools.feed.close()

    # --- pages ---------------------------------------------------------------------------

    def _make_page(self, name: str, tools: Tools) -> Page:
        makers: dict[str, Callable[[Tools], Page]] = {
            CUSTOMERS: self._counter,
            TODAY: self._today,
            "products": self._products,
            "lately": self._lately,
            "settings": self._settings,
        }
        return makers[name](tools)

    def _counter(self, tools: Tools) -> Page:
        from shopcrm.ui.counter.composer import Composer
        from shopcrm.ui.counter.page import CounterPage
        from shopcrm.ui.counter.timeline import Timeline

        shop = self.shop
        composer = Composer(
            tools,
            shop.conversations,
            shop.products,
            self.drafts,
            shop.desk,
            followups=shop.followups,
        )
        timeline = Timeline(tools, shop.conversations, shop.customers, shop.products, shop.desk)
        page = CounterPage(
            tools,
            shop.searching,
            shop.counter,
            shop.customers,
            shop.today,
            shop.desk,
            composer,
            timeline,
        )
        page.new_requested.connect(self.new_customer)
        page.edit_requested.connect(self.edit_customer)
        page.act_requested.connect(self.act)
        return page

    def _today(self, tools: Tools) -> Page:
        from shopcrm.ui.today.page import TodayPage

        shop = self.shop
        page = TodayPage(tools, shop.today, shop.followups, shop.undoing, shop.desk, shop.counter)
        page.print_requested.connect(self.print_list)
        page.tick_in_requested.connect(self.tick_in)
        return page

    def _products(self, tools: Tools) -> Page:
        from shopcrm.ui.products.page import ProductsPage

        return ProductsPage(tools, self.shop.products, self.shop.plans)

    def _lately(self, tools: Tools) -> Page:
        from shopcrm.ui.lately.page import LatelyPage

        return LatelyPage(tools, self.shop.undoing, self.shop.staff, self.shop.desk)

    def _settings(self, tools: Tools) -> Page:
        from shopcrm.ui.settings.page import SettingsPage

        shop = self.shop
        page = SettingsPage(tools, shop.shop, shop.staff, shop.plans, shop.desk, self.folder)
        page.preferences_changed.connect(self._prefer)
        page.practice_requested.connect(self.practice_requested)
        page.import_requested.connect(self.bring_in)
        page.export_requested.connect(self.export)
        return page

    # --- what the keys wish --------------------------------------------------------------

    def _on_wish(self, key: Key) -> None:
        wishes: dict[Key, Callable[[], None]] = {
            Key.UNDO: self.undo,
            Key.REDO: self.redo,
            Key.NEW_CUSTOMER: self._new_of_what_was_typed,
            Key.PRINT: self.print_list,
            Key.HELP: self.help,
            Key.LARGER: self._larger,
            Key.SMALLER: self._smaller,
            Key.USUAL_SIZE: self._usual_size,
        }
        if key in wishes:
            wishes[key]()

    def _new_of_what_was_typed(self) -> None:
        self.new_customer(self.window.bar.search.text().strip())

    def _larger(self) -> None:
        self._resize_text(1)

    def _smaller(self) -> None:
        self._resize_text(-1)

    def _usual_size(self) -> None:
        self._set_text(0)

    def _resize_text(self, step: int) -> None:
        now = TEXT_PERCENTS.index(self.tools.preferences.text_percent)
        self._set_text(max(0, min(now + step, len(TEXT_PERCENTS) - 1)))

    def _set_text(self, index: int) -> None:
        preferences: Preferences = replace(
            self.tools.preferences, text_percent=TEXT_PERCENTS[index]
        )
        if preferences != self.tools.preferences:
            self._prefer(preferences)

    def _on_due(self, _name: str, sentence: str) -> None:
        if self._tray is None:
            self._tray = system_tray(self.window.windowIcon(), self)
        show_notice(self._tray, self.tools.messages, self.tr("Now is the time"), sentence)

    # --- what is always shown ------------------------------------------------------------

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.SHOP, Topic.STAFF}:
            self._show_shop()
        self._show_counts()

    def _look_at_the_clock(self) -> None:
        if self.shop.desk.today() != self._day:
            self._show_day()
            self.tools.feed.changed.emit(frozenset(Topic))

    def _show_all(self) -> None:
        self._show_day()
        self._show_shop()
        self._show_counts()

    def _show_day(self) -> None:
        self._day = self.shop.desk.today()
        self.window.bar.day.setText(plain_day(self._day, self.tools.look.language))

    def _show_shop(self) -> None:
        self.window.show_shop(self.shop.shop.settings().name)
        self.window.bar.show_staff(self.shop.staff.list_staff(), self.shop.desk.on_duty)

    def _show_counts(self) -> None:
        self.window.rail.set_count(TODAY, self.shop.counter.count_due(), hot=True)

    def _show_staff_names(self) -> None:
        from shopcrm.ui.settings.page import SettingsPage

        page = self.window.go("settings")
        if isinstance(page, SettingsPage):
            page.show_staff()

    def _on_staff_chosen(self, staff_id: StaffId | None) -> None:
        try:
            self.shop.staff.take_over(staff_id)
        except ShopError as error:
            self._on_failed(error)
        self._show_shop()

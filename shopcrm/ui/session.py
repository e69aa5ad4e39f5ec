"""One window on one shop, from its first painting until it is closed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from shopcrm.domain.ids import CustomerId
from shopcrm.ui.dressing import Dressing
from shopcrm.ui.feed import Feed
from shopcrm.ui.keys import Key
from shopcrm.ui.main_window import MainWindow
from shopcrm.ui.messages import Messages
from shopcrm.ui.opening import Opening, Setting, Told
from shopcrm.ui.painted import Painted
from shopcrm.ui.places import places
from shopcrm.ui.tasks import Tasks
from shopcrm.ui.themes import SystemTheme
from shopcrm.ui.tools import Tools
from shopcrm.ui.window_place import PlaceKeeper

if TYPE_CHECKING:
    # What is needed before the window is painted is imported above, and nothing else.
    from shopcrm.errors import ShopError
    from shopcrm.services.drafts import DraftsService
    from shopcrm.services.first_list import FirstList
    from shopcrm.services.importing import ImportReport
    from shopcrm.services.opened import OpenShop
    from shopcrm.services.preferences import WindowPlace
    from shopcrm.ui.application import Application


class Session(QObject):
    """A window and the shop in it.

    Signals:
        practice_requested: The practice shop is wanted.
        own_requested: Enough of practising, or the own shop is to be tried once more.
        folder_requested: The shop of another folder (a ``Path``) is wanted.
        ended: The window was closed.
        at_rest: What is seen first is painted; what need not be done before may be done now.
        opened: The shop's file is open, and its pages are shown.
        failed: It could not be opened; the window says why.
    """

    practice_requested = Signal()
    own_requested = Signal()
    folder_requested = Signal(object)
    ended = Signal()
    at_rest = Signal()
    opened = Signal()
    failed = Signal(object)

    def __init__(
        self, setting: Setting, theme: SystemTheme, parent: QObject, *, after_crash: bool = False
    ) -> None:
        super().__init__(parent)
        self.setting = setting
        self.in_trouble = False
        self.application: Application | None = None
        self._after_crash = after_crash
        self.dressing = Dressing(setting.settings, setting.language, theme, self)
        self.dressing.changed.connect(self._on_dressed)
        self._first: FirstList | None = None
        self.shop: OpenShop | None = None
        self._opening: Opening | None = None
        self._drafts: DraftsService | None = None
        self._told: Told | None = None
        self._then: Callable[[], None] | None = None
        self._frame: QWidget | None = None
        self._watch: Painted | None = None
        self._stage: Callable[[], None] = self._show_nothing
        self.tools = Tools(
            self.dressing.look,
            Tasks(self),
            Feed(self),
            Messages(self),
            self.dressing.preferences,
        )
        self.window = MainWindow(self.tools, places())
        self.window.closing.connect(self._on_closing)
        self.window.wished.connect(self._on_wish)
        self._keeper = PlaceKeeper(self.window)
        self._keeper.settled.connect(self._on_settled)

    # --- the order of a start ------------------------------------------------------------

    def begin(self) -> None:
        """Show the window; everything else comes after it is painted."""
        from shopcrm.services.first_list import has_shop

        is_new = not self.setting.is_practice and not has_shop(self.setting.folder)
        self._keeper.put(self.dressing.preferences.window)
        if is_new or self.setting.is_practice:
            self._show(self._first_run() if is_new else self._show_nothing)
        else:
            self.window.bar.search.take_focus()
        self.window.show()
        if is_new:
            self._after_painting(self.window, self.at_rest.emit)
        else:
            self._after_painting(self.window, self._read_first_list)

    def be_busy(self, error: ShopError) -> None:
        """Show that somebody else has the folder and does not answer."""
        self._is_busy = True
        self._keeper.put(self.dressing.preferences.window)
        self._on_not_opened(error)
        self.window.show()

    _is_busy = False
    is_over = False

    def _first_run(self) -> Callable[[], None]:
        from shopcrm.ui.firstrun.journey import FirstRun

        return FirstRun(self).show

    def _read_first_list(self) -> None:
        from shopcrm.services.first_list import read_first_list

        found = None
        if not self.setting.is_practice:
            found = read_first_list(self.setting.folder)
        if found is None:
            self._open()
            return
        self._first = found
        if self.dressing.speak_shops(found.language):
            self._take_look()
        self._show(self._show_first_list)
        self._after_painting(self.window.stack.currentWidget() or self.window, self._open)

    def _open(self) -> None:
        self.at_rest.emit()
        self.in_trouble = False
        opening = Opening(self.setting, self.tools.look.language, self._told)
        self._opening = opening
        self.tools.tasks.write(self, opening, self._on_opened, self._on_not_opened)

    def _on_opened(self, shop: OpenShop) -> None:
        if self.is_over:
            # The window was closed while the shop was being opened; ``finish`` has closed it, too.
            return
        from shopcrm.services.drafts import DraftsService

        self.shop = shop
        self._drafts = DraftsService(self.setting.folder)
        then, self._then = self._then, None
        if then is None:
            self.begin_pages()
        else:
            then()

    def begin_shop(self, told: Told, then: Callable[[], None]) -> None:
        """Have a shop with what was told about it, and go on from there."""
        self._told = told
        if self.shop is None:
            self._then = then
            self._open()
        else:
            then()

    def begin_pages(self) -> None:
        """Show the pages of the open shop, with what was typed meanwhile searched for."""
        from shopcrm.ui.application import Application

        if self.shop is None or self._drafts is None:
            return
        application = Application(
            self.tools, self.window, self.shop, self._drafts, self.setting.folder
        )
        application.preferences_changed.connect(self.dressing.apply)
        application.practice_requested.connect(self.practice_requested)
        self.application = application
        self._stage = self._rebuild_pages
        application.begin()
        self._drop_frame()
        self._add_banners()
        self.opened.emit()

    def show_brought_in(self, report: ImportReport) -> None:
        """Show the pages, and how many customers there are now."""
        self.begin_pages()
        said = self.tr("%n customers were brought in.", None, report.new)
        self.tools.messages.say(said, undo=report.action_id is not None)

    def _on_not_opened(self, error: Exception) -> None:
        if self.is_over:
            return
        from shopcrm.errors import ShopError
        from shopcrm.wording.errors import say

        self.in_trouble = True
        self._sentence = say(error if isinstance(error, ShopError) else ShopError())
        self._show(self._show_trouble)
        self.failed.emit(error)
        if not isinstance(error, ShopError):
            raise error

    _sentence = ""

    # --- what the window shows -----------------------------------------------------------

    def _show(self, stage: Callable[[], None]) -> None:
        self._stage = stage
        stage()

    def _build(self) -> None:
        self._drop_frame()
        typed = self.window.bar.search.text()
        self.window.build(self.tools, places())
        self.window.show_shop("" if self._first is None else self._first.shop_name)
        if typed:
            self.window.bar.search.line.setText(typed)
        self.window.bar.search.take_focus()

    def _show_nothing(self) -> None:
        """Show the frame; after a moment, in the practice shop, that it is being made ready."""
        self._build()
        if self.setting.is_practice:
            from shopcrm.ui.common.waiting import Waiting

            self.window.stack.addWidget(
                Waiting(self.tools.look, self.tr("We are setting up the practice shop…"))
            )

    def _show_first_list(self) -> None:
        from shopcrm.ui.counter.row_words import RowWords
        from shopcrm.ui.first_list import FirstView

        if self.window.tools is not self.tools:
            self._build()
        people = () if self._first is None else self._first.rows
        today = self.setting.now().astimezone().date()
        words = RowWords(self.tools.look.language, today)
        self.window.show_shop("" if self._first is None else self._first.shop_name)
        view = FirstView(self.tools.look, people, words)
        self.window.stack.addWidget(view)
        self.window.stack.setCurrentWidget(view)

    def _show_trouble(self) -> None:
        from shopcrm.ui.trouble import TroublePage

        page = TroublePage(self.tools.look, self._sentence)
        page.again_requested.connect(self._on_again)
        page.folder_requested.connect(self._on_choose_folder)
        page.close_requested.connect(self.window.close)
        self.cover(page)
        page.setFocus()

    def cover(self, page: QWidget) -> None:
        """Show a page over the whole window; rail and box are put aside."""
        self._build()
        self._frame = self.window.takeCentralWidget()
        if self._frame is not None:
            self._frame.hide()
        self.window.setCentralWidget(page)

    def _drop_frame(self) -> None:
        if self._frame is not None:
            self._frame.deleteLater()
            self._frame = None

    def _rebuild_pages(self) -> None:
        if self.application is not None:
            self.application.rebuild(self.tools)
            self._add_banners()

    def _add_banners(self) -> None:
        from shopcrm.ui.banners import KeptBanner, PracticeBanner

        place = self.window.banner_place
        if self.setting.is_practice:
            practice = PracticeBanner(self.tools.look)
            practice.end_requested.connect(self.own_requested)
            place.addWidget(practice)
        left = self._left() if self._after_crash else ()
        self._after_crash = False
        if left:
            kept = KeptBanner(self.tools.look, left)
            kept.show_requested.connect(self._on_show_kept)
            place.addWidget(kept)

    def _left(self) -> tuple[CustomerId, ...]:
        """List whose notes were being written when the program ended suddenly, the latest first."""
        from shopcrm.errors import ShopError

        found = []
        if self._drafts is not None:
            with suppress(ShopError):
                found = self._drafts.left()
        return tuple(one.customer_id for one in found if one.customer_id is not None)

    def _on_show_kept(self, customer_id: CustomerId) -> None:
        if self.application is not None:
            self.application.show_draft(customer_id)

    # --- when it cannot be opened --------------------------------------------------------

    def _on_again(self) -> None:
        if self._is_busy:
            self.own_requested.emit()
            return
        self._show(self._show_nothing)
        self._open()

    def _on_choose_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(
            self.window, self.tr("The folder your shop is in"), str(self.setting.folder)
        )
        if chosen:
            self.folder_requested.emit(Path(chosen))

    # --- how it looks --------------------------------------------------------------------

    def _on_dressed(self) -> None:
        """Show the same thing anew, as it looks now; when nothing is on its way into the file any more.

        A note that is still being saved would be taken up by the new page as if it was not.
        """
        if self.tools.tasks.is_writing():
            if not self._waits_for_rest:
                self._waits_for_rest = True
                self.tools.tasks.idle.connect(self._on_idle)
            return
        self._take_look()
        self._stage()

    def _on_idle(self) -> None:
        if self._waits_for_rest:
            self._waits_for_rest = False
            self.tools.tasks.idle.disconnect(self._on_idle)
            self._on_dressed()

    _waits_for_rest = False

    def _take_look(self) -> None:
        dressing = self.dressing
        self.tools = replace(self.tools, look=dressing.look, preferences=dressing.preferences)

    def _on_wish(self, key: Key) -> None:
        """Size the text where there are no pages yet; they do it themselves afterwards."""
        if self.application is None:
            self.dressing.size_text(key)

    # --- where it stands, and the end ----------------------------------------------------

    def _on_settled(self, place: WindowPlace) -> None:
        if self.dressing.stand(place):
            self.tools.tasks.write(self, self.dressing.keeping())

    def keep_place(self) -> None:
        """Keep where the window stands now."""
        self.dressing.stand(self._keeper.place())
        self.dressing.keep()

    def put_away(self) -> None:
        """Have what is being typed on the disk, before anything else is said."""
        page = self.window.current_page()
        if page is not None:
            page.leave()

    def to_front(self) -> None:
        """Show the window above the others."""
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _on_closing(self) -> None:
        self.keep_place()
        self.ended.emit()

    def finish(self) -> None:
        """Write what was asked for, and let go of the shop."""
        self.is_over = True
        self.dressing.close()
        if self.application is not None:
            self.application.close()
        self.tools.feed.close()
        self.tools.tasks.close()
        shop = self.shop or (None if self._opening is None else self._opening.shop)
        if shop is not None:
            shop.close()
        if self._drafts is not None:
            self._drafts.close()
        self.window.deleteLater()
        self.deleteLater()

    def _after_painting(self, widget: QWidget, then: Callable[[], None]) -> None:
        self._watch = Painted(widget, self)
        self._watch.painted.connect(then)

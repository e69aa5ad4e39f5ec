"""The settings: one page of plain sentences that scrolls, with the list of its sections at the side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, Final

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from shopcrm.services.changes import Topic
from shopcrm.services.desk import Desk
from shopcrm.services.shop import PlansService, ShopService, StaffService
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Scrolled, column, row
from shopcrm.ui.keys import Key, shown
from shopcrm.ui.page import KeyHelp, Page
from shopcrm.ui.settings.computer import ComputerSection
from shopcrm.ui.settings.opening import OpeningSection
from shopcrm.ui.settings.plans import PlansSection
from shopcrm.ui.settings.program import AboutSection, ListsSection
from shopcrm.ui.settings.section import Section
from shopcrm.ui.settings.shop import ShopSection
from shopcrm.ui.settings.staff import StaffSection
from shopcrm.ui.tools import Tools

LISTED_FROM: Final = 1_000
"""The effective width from which the list of sections stands at the side."""

_LIST_WIDTH: Final = 236
_WIDEST: Final = 800
_ALMOST_ALL: Final = 1_000


class SettingsPage(Page):
    """Everything that can be set. Each change is kept at once, and the toast takes it back.

    Signals:
        preferences_changed: This computer prefers something else now (a ``Preferences``).
        practice_requested: Open the practice shop.
        import_requested: Bring in a list.
        export_requested: Take everything out.
    """

    TOPICS: ClassVar[frozenset[Topic]] = frozenset({Topic.SHOP, Topic.STAFF, Topic.PLANS})

    preferences_changed = Signal(object)
    practice_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()

    def __init__(
        self,
        tools: Tools,
        shop: ShopService,
        staff: StaffService,
        plans: PlansService,
        desk: Desk,
        folder: Path,
    ) -> None:
        """Make it.

        Args:
            tools: What every page has.
            shop: Keeps the settings of the shop.
            staff: Keeps the names of the staff.
            plans: Keeps the plans.
            desk: For today, and the present instant.
            folder: Where the shop's file is.
        """
        super().__init__(tools)
        look = self.look
        self.computer = ComputerSection(look, tools.preferences)
        self.shop = ShopSection(tools, shop, desk)
        self.opening = OpeningSection(tools, shop, desk)
        self.staff = StaffSection(tools, staff)
        self.plans = PlansSection(tools, plans)
        self.lists = ListsSection(look)
        self.about = AboutSection(look, folder)
        self.sections: tuple[Section, ...] = (
            self.computer,
            self.shop,
            self.opening,
            self.staff,
            self.plans,
            self.lists,
            self.about,
        )
        self.computer.preferences_changed.connect(self.preferences_changed)
        self.lists.practice_requested.connect(self.practice_requested)
        self.lists.import_requested.connect(self.import_requested)
        self.lists.export_requested.connect(self.export_requested)
        self._asked: tuple[int, Section] | None = None
        self._lay_out()

    # --- the page ------------------------------------------------------------------------

    def title(self) -> str:
        """Say where we are."""
        return self.tr("Settings")

    def reload(self) -> None:
        """Show how everything is set now."""
        for section in self.sections:
            section.fill()

    def leave(self) -> None:
        """Have kept what is typed."""
        self.shop.finish()
        self.staff.finish()
        self.plans.finish()

    def press(self, key: Key) -> bool:
        """Keep what is typed when it is asked for."""
        if key is Key.SAVE:
            self.leave()
            return True
        return False

    def arrange(self, width: float) -> None:
        """Show the list of sections where there is room for it."""
        self.list.setVisible(width >= LISTED_FROM)

    def hints(self) -> Sequence[KeyHelp]:
        """Give the keys shown at the foot."""
        return (
            (shown(Key.HELP), self.tr("Help")),
            (shown(Key.LARGER), self.tr("Larger text")),
            (shown(Key.SMALLER), self.tr("Smaller text")),
            (shown(Key.UNDO), self.tr("Undo")),
        )

    def help_keys(self) -> Sequence[KeyHelp]:
        """Give the keys of this page."""
        return (
            ("Tab", self.tr("to the next setting")),
            (self.tr("Space"), self.tr("switches it, or takes the choice")),
            (self.tr("Enter"), self.tr("keeps what you typed")),
        )

    # --- sections ------------------------------------------------------------------------

    def show_section(self, section: Section) -> None:
        """Scroll so that a section begins at the upper edge."""
        self.scrolled.column.activate()
        bar = self.scrolled.verticalScrollBar()
        bar.setValue(self._top_of(section))
        # The last ones cannot stand at the upper edge; the one that was asked for is marked all the same.
        self._asked = (bar.value(), section)
        self._mark(section)

    def show_staff(self) -> None:
        """Show the names of the staff."""
        # Before the first show nothing has its place yet.
        QTimer.singleShot(0, self, self._scroll_to_staff)

    def _scroll_to_staff(self) -> None:
        self.show_section(self.staff)

    def _lay_out(self) -> None:
        look = self.look
        self.list = QWidget()
        self.list.setFixedWidth(look.px(_LIST_WIDTH))
        names = column(look, self.list, 0, 4)
        names.addWidget(Text(self.tr("Settings"), "title"))
        names.addSpacing(look.px(8))
        self.list_buttons: list[Button] = []
        for section in self.sections:
            button = Button(look, section.title, "tile", section.icon)
            button.clicked.connect(self._on_section)
            names.addWidget(button)
            self.list_buttons.append(button)
        names.addStretch(1)
        self.scrolled = Scrolled(look, self.tr("Settings"), 28)
        inside = QWidget()
        inside.setMaximumWidth(look.px(_WIDEST))
        # A row minds how wide the sheets may be when it asks how high they are; a column does not.
        across = row(look, None, 0, 0)
        across.addWidget(inside, _ALMOST_ALL)
        across.addStretch(1)
        sheets = column(look, inside, 0, 28)
        for section in self.sections:
            sheets.addWidget(section)
        self.scrolled.column.addLayout(across)
        self.scrolled.column.addStretch(1)
        self.scrolled.column.setContentsMargins(0, 0, look.px(12), look.px(60))
        self.scrolled.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        layout = row(look, self, 0, 24)
        layout.setContentsMargins(look.px(20), look.px(4), look.px(8), 0)
        layout.addWidget(self.list)
        layout.addWidget(self.scrolled, 1)
        self._mark(self.sections[0])

    def _top_of(self, section: Section) -> int:
        bar = self.scrolled.verticalScrollBar()
        return section.mapTo(self.scrolled.viewport(), QPoint(0, 0)).y() + bar.value()

    def _on_section(self) -> None:
        at = next((n for n, one in enumerate(self.list_buttons) if one is self.sender()), -1)
        if at >= 0:
            self.show_section(self.sections[at])

    def _on_scrolled(self, value: int) -> None:
        bar = self.scrolled.verticalScrollBar()
        if self._asked is not None and self._asked[0] == value:
            self._mark(self._asked[1])
            return
        above = [one for one in self.sections if self._top_of(one) <= value + self.look.px(120)]
        at_end = value >= bar.maximum() > 0
        self._mark(self.sections[-1] if at_end else above[-1] if above else self.sections[0])

    def _mark(self, section: Section) -> None:
        for one, button in zip(self.sections, self.list_buttons, strict=True):
            tone = "primary" if one is section else ""
            if button.property("tone") != tone:
                button.setProperty("tone", tone)
                button.set_icon(one.icon)
                button.style().unpolish(button)
                button.style().polish(button)

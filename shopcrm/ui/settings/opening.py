"""When the shop is open: weekdays, hours, public holidays, and single days the owner closes or opens."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopcrm.domain.opening import OpeningDays
from shopcrm.domain.shops import OpenHours, Shop
from shopcrm.services.desk import Desk
from shopcrm.services.shop import ShopService
from shopcrm.ui.common.buttons import Button, Chip, Pill
from shopcrm.ui.common.day_picker import DayPicker
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column
from shopcrm.ui.common.switch import Switch
from shopcrm.ui.look import Look
from shopcrm.ui.settings.hours import Hours
from shopcrm.ui.settings.places import country_word
from shopcrm.ui.settings.section import Flowing, Section
from shopcrm.ui.settings.shop import ShopKeeper
from shopcrm.ui.tools import Tools
from shopcrm.wording.days import FULL_WEEKDAYS, WEEKDAYS, short_day


class Weekdays(Flowing):
    """Seven pills; the pressed ones are the days on which the shop is closed.

    Signals:
        changed: The closed weekdays (a frozenset, 0 is Monday).
    """

    changed = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, 6)
        self.setAccessibleName(name)
        known = look.language if look.language in WEEKDAYS else "en"
        self.pills = [Pill(look, short, "danger") for short in WEEKDAYS[known]]
        for pill, full in zip(self.pills, FULL_WEEKDAYS[known], strict=True):
            pill.setAccessibleName(full)
            pill.clicked.connect(self._on_clicked)
            self.add(pill)

    def fill(self, closed: frozenset[int]) -> None:
        """Show which are closed."""
        for weekday, pill in enumerate(self.pills):
            pill.setChecked(weekday in closed)

    def _on_clicked(self) -> None:
        self.changed.emit(frozenset(n for n, pill in enumerate(self.pills) if pill.isChecked()))


class Days(QWidget):
    """Single days as chips, each with a cross, and a button that adds one.

    Signals:
        added: A day (a ``date``).
        removed: A day.
    """

    added = Signal(object)
    removed = Signal(object)

    def __init__(self, look: Look, desk: Desk, add: str, none: str, tone: str) -> None:
        """Make it.

        Args:
            look: How everything looks.
            desk: For today, and the days on which the shop is closed.
            add: The words of the button.
            none: What is said while there is no day.
            tone: Of the chips.
        """
        super().__init__()
        self._look, self._desk, self._tone = look, desk, tone
        self.chips: dict[date, Chip] = {}
        self._none = Text(none, "body", "text2", wraps=True)
        self._place = Flowing(look, 6)
        self.plus = Button(look, add, "plain", "plus")
        self.plus.clicked.connect(self._on_plus)
        layout = column(look, self, 0, 6)
        layout.addWidget(self._none)
        layout.addWidget(self._place)
        foot = Flowing(look)
        foot.add(self.plus)
        layout.addWidget(foot)

    def fill(self, days: Iterable[date]) -> None:
        """Show the days from today on; those that went by are kept and of no use here."""
        today = self._desk.today()
        shown = sorted(day for day in days if day >= today)
        if list(self.chips) != shown:
            self._place.flow.clear()
            self.chips = {day: self._chip(day, today) for day in shown}
            for chip in self.chips.values():
                self._place.add(chip)
        self._none.setVisible(not shown)
        self._place.setVisible(bool(shown))

    def _chip(self, day: date, today: date) -> Chip:
        said = short_day(day, self._look.language, today)
        taken = self.tr("Take {day} away").format(day=said)
        chip = Chip(self._look, said, self._tone, removable=True, remove_name=taken)
        chip.clicked.connect(self._on_chip)
        return chip

    def _on_chip(self) -> None:
        day = next((day for day, chip in self.chips.items() if chip is self.sender()), None)
        if day is not None:
            self.plus.setFocus()
            self.removed.emit(day)

    def _on_plus(self) -> None:
        today = self._desk.today()
        picker = DayPicker(self._look, self._desk.shop(), today, earliest=today, parent=self)
        picker.picked.connect(self.added)
        picker.open_below(self.plus)


class OpeningSection(Section):
    """On which days and from when till when the door is open."""

    def __init__(self, tools: Tools, service: ShopService, desk: Desk) -> None:
        look = tools.look
        super().__init__(
            look,
            self.tr("When you are open"),
            self.tr("A follow-up that would fall on a closed day moves to the next open one."),
            "door-open",
        )
        self._service = service
        self._keeper = ShopKeeper(tools, service, self)
        self._keeper.failed.connect(self.fill)
        title = self.tr("Closed every week on")
        self.weekdays = Weekdays(look, title)
        self.weekdays.changed.connect(self._on_weekdays)
        self.add_titled(title, self.weekdays)
        self.hours = Hours(look)
        self.hours.changed.connect(self._on_hours)
        self.add(self.hours)
        self.add_rule()
        self.holidays = Switch(look, "")
        self.holidays.clicked.connect(self._on_holidays)
        self.add(self.holidays)
        self.closed = Days(
            look, desk, self.tr("Add a closed day"), self.tr("None for now."), "danger"
        )
        self.closed.added.connect(self._on_closed)
        self.closed.removed.connect(self._on_not_closed)
        self.add_titled(self.tr("Also closed on"), self.closed)
        self.opened = Days(
            look, desk, self.tr("Add an open day"), self.tr("None for now."), "primary"
        )
        self.opened.added.connect(self._on_opened)
        self.opened.removed.connect(self._on_not_opened)
        self.add_titled(self.tr("Open all the same on"), self.opened)

    def fill(self) -> None:
        """Show when the shop is open now."""
        shop = self._service.settings()
        opening = shop.opening
        self.weekdays.fill(opening.closed_weekdays)
        self.hours.fill(shop.hours, opening.closed_weekdays)
        self.holidays.set_on(opening.holidays_of is not None)
        country = country_word(opening.holidays_of or shop.country)
        self.holidays.set_text(
            self.tr("Closed on public holidays ({country})").format(country=country)
        )
        self.closed.fill(opening.closed)
        self.opened.fill(opening.opened)

    def _on_weekdays(self, closed: frozenset[int]) -> None:
        self._keeper.set(lambda shop: _opening(shop, replace(shop.opening, closed_weekdays=closed)))

    def _on_hours(self, hours: tuple[OpenHours, ...]) -> None:
        self._keeper.set(lambda shop: replace(shop, hours=hours))

    def _on_holidays(self, on: bool) -> None:  # noqa: FBT001 - as the signal has it
        self._keeper.set(
            lambda shop: _opening(
                shop, replace(shop.opening, holidays_of=shop.country if on else None)
            )
        )

    def _on_closed(self, day: date) -> None:
        self._keeper.set(lambda shop: _closes(shop, day))

    def _on_not_closed(self, day: date) -> None:
        self._keeper.set(
            lambda shop: _opening(shop, replace(shop.opening, closed=shop.opening.closed - {day}))
        )

    def _on_opened(self, day: date) -> None:
        self._keeper.set(lambda shop: _opens(shop, day))

    def _on_not_opened(self, day: date) -> None:
        self._keeper.set(
            lambda shop: _opening(shop, replace(shop.opening, opened=shop.opening.opened - {day}))
        )


def _closes(shop: Shop, day: date) -> Shop:
    """Close a day; the owner means what she said last, so that it is not opened at the same time."""
    there = shop.opening
    return _opening(shop, replace(there, closed=there.closed | {day}, opened=there.opened - {day}))


def _opens(shop: Shop, day: date) -> Shop:
    there = shop.opening
    return _opening(shop, replace(there, closed=there.closed - {day}, opened=there.opened | {day}))


def _opening(shop: Shop, opening: OpeningDays) -> Shop:
    return replace(shop, opening=opening)

"""What kind of talk it was and when: one small button, because it is nearly always a visit of today."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from shopcrm.domain.conversations import ConversationKind, Mood
from shopcrm.domain.shops import Shop
from shopcrm.ui.common.buttons import Button
from shopcrm.ui.common.day_picker import DayPicker
from shopcrm.ui.look import Look
from shopcrm.wording.days import relative_day, short_day
from shopcrm.wording.translators import Words

Talks = Words("Talks")

MOODS_SHOWN: Final = (Mood.EXCELLENT, Mood.GOOD, Mood.NEUTRAL, Mood.BAD)
"""In the order of the keys."""

MOOD_ICONS: Final = {
    Mood.EXCELLENT: "laugh",
    Mood.GOOD: "smile",
    Mood.NEUTRAL: "meh",
    Mood.BAD: "frown",
}
_DAYS_OFFERED: Final = 3
_ANOTHER: Final = "another"


def kind_of_talk(kind: ConversationKind) -> str:
    """Give the word for a kind of talk."""
    return {
        ConversationKind.VISIT: Talks.tr("Visit"),
        ConversationKind.CALL: Talks.tr("Call"),
        ConversationKind.MESSAGE: Talks.tr("Message"),
        ConversationKind.LETTER: Talks.tr("Letter"),
    }[kind]


def mood_word(mood: Mood) -> str:
    """Give the word for how a talk went."""
    return {
        Mood.EXCELLENT: Talks.tr("Great"),
        Mood.GOOD: Talks.tr("Good"),
        Mood.NEUTRAL: Talks.tr("OK"),
        Mood.BAD: Talks.tr("Bad"),
    }[mood]


class TalkKind(Button):
    """The button, with the kinds and the last days in its menu.

    Signals:
        kind_chosen: A ``ConversationKind``.
        day_chosen: A ``date`` up to today.
    """

    kind_chosen = Signal(object)
    day_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "quiet", "chevron-down", parent=parent)
        self._today, self._shop = date.min, None
        # The arrow stands behind the words.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        menu = QMenu(self)
        menu.triggered.connect(self._on_triggered)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self._kind, self._day = ConversationKind.VISIT, date.min

    _shop: Shop | None

    def start(self, today: date, shop: Shop) -> None:
        """Count from a day."""
        self._today, self._shop = today, shop

    def show_talk(self, kind: ConversationKind, day: date) -> None:
        """Show what it is by now."""
        self._kind, self._day = kind, day
        text = self.tr("{kind}, {day}").format(kind=kind_of_talk(kind), day=self._named(day))
        self.set_text(text)
        self.setAccessibleName(self.tr("Kind of talk and day: {what}").format(what=text))

    def _named(self, day: date) -> str:
        language = self._look.language
        if (self._today - day).days < _DAYS_OFFERED:
            return relative_day(day, self._today, language)
        return short_day(day, language, self._today)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        kinds, days = QActionGroup(menu), QActionGroup(menu)
        for kind in ConversationKind:
            _add(menu, kinds, kind_of_talk(kind), kind.value, taken=kind is self._kind)
        menu.addSeparator()
        offered = [self._today - timedelta(days=back) for back in range(_DAYS_OFFERED)]
        for day in offered:
            _add(menu, days, self._named(day), day.isoformat(), taken=day == self._day)
        other = self.tr("Another day…")
        _add(menu, days, other, _ANOTHER, taken=self._day not in offered)

    def _on_triggered(self, action: QAction) -> None:
        chosen = str(action.data())
        if chosen in set(ConversationKind):
            self.kind_chosen.emit(ConversationKind(chosen))
        elif chosen != _ANOTHER:
            self.day_chosen.emit(date.fromisoformat(chosen))
        elif self._shop is not None:
            calendar = DayPicker(
                self._look, self._shop, self._today, latest=self._today, parent=self
            )
            calendar.picked.connect(self.day_chosen)
            calendar.open_below(self)


def _add(menu: QMenu, group: QActionGroup, text: str, data: str, *, taken: bool) -> None:
    action = menu.addAction(text)
    action.setData(data)
    action.setCheckable(True)
    action.setChecked(taken)
    group.addAction(action)

"""How the window speaks, looks and is sized for now, and that it is the same the next time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication

from shopcrm.services.preferences import (
    TEXT_PERCENTS,
    Preferences,
    WindowPlace,
    read_preferences,
    write_preferences,
)
from shopcrm.ui.keys import Key
from shopcrm.ui.look import Look
from shopcrm.ui.themes import SystemTheme
from shopcrm.wording.translators import spoken, use_language


class Dressing(QObject):
    """What is preferred on this computer, put on.

    Signals:
        changed: It looks or speaks otherwise from now on: what is shown is to be made anew.

    Attributes:
        preferences: As they are kept.
        look: As everything looks now.
    """

    changed = Signal()

    def __init__(
        self, folder: Path, language: str | None, theme: SystemTheme, parent: QObject
    ) -> None:
        """Read what is preferred and put it on.

        Args:
            folder: Where it is kept.
            language: Said for this time only; None for what is preferred.
            theme: The system's.
            parent: The owner.
        """
        super().__init__(parent)
        self._folder, self._theme, self._spoken = folder, theme, language
        self.preferences = read_preferences(folder)
        self.look = self._put_on()
        theme.changed.connect(self._on_theme)

    def speak_shops(self, language: str | None) -> bool:
        """Speak the shop's language where nobody said another; True when it is a different one."""
        if self._spoken is not None or self.preferences.language is not None or language is None:
            return False
        self._spoken = language
        if language == self.look.language:
            return False
        self.look = self._put_on()
        return True

    def apply(self, preferences: Preferences) -> None:
        """Prefer these from now on; where the window stands is not among them."""
        if preferences.language != self.preferences.language:
            self._spoken = None
        self.preferences = replace(preferences, window=self.preferences.window)
        self.keep()
        before, self.look = self.look, self._put_on()
        if self.look != before:
            self.changed.emit()

    def size_text(self, key: Key) -> None:
        """Do what the keys for the size of the text mean."""
        at = TEXT_PERCENTS.index(self.preferences.text_percent)
        steps = {Key.LARGER: at + 1, Key.SMALLER: at - 1, Key.USUAL_SIZE: 0}
        if key in steps and 0 <= steps[key] < len(TEXT_PERCENTS):
            self.apply(replace(self.preferences, text_percent=TEXT_PERCENTS[steps[key]]))

    def stand(self, place: WindowPlace) -> bool:
        """Note where the window stands; False when that was known."""
        is_new = place != self.preferences.window
        self.preferences = replace(self.preferences, window=place)
        return is_new

    def keep(self) -> None:
        """Keep what is preferred."""
        Keeping(self._folder, self.preferences)()

    def keeping(self) -> Keeping:
        """Give what keeps it, for a worker."""
        return Keeping(self._folder, self.preferences)

    def close(self) -> None:
        """Follow the system's theme no more."""
        self._theme.changed.disconnect(self._on_theme)

    def _put_on(self) -> Look:
        preferences = self.preferences
        look = Look(
            dark=self._theme.darkens(preferences.theme),
            percent=preferences.text_percent,
            language=self._spoken or preferences.language or spoken(QLocale.system().name()),
            moves=preferences.animations,
        )
        use_language(look.language)
        look.dress(cast("QApplication", QApplication.instance()))
        return look

    def _on_theme(self) -> None:
        if self.preferences.theme == "system":
            self.look = self._put_on()
            self.changed.emit()


class Keeping:
    """Keeps preferences; a plain value, so that a worker holds no widget."""

    def __init__(self, folder: Path, preferences: Preferences) -> None:
        self._folder, self._preferences = folder, preferences

    def __call__(self) -> None:
        """Keep them. Where they cannot be kept there is no more than that: opening the shop says what is wrong."""
        from shopcrm.errors import ShopError

        try:
            write_preferences(self._folder, self._preferences)
        except ShopError:
            return

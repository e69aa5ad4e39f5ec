"""How the window looks on this computer: language, size of the text, light or dark, whether things move."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame

from shopcrm.services.preferences import TEXT_PERCENTS, THEMES, Preferences
from shopcrm.ui import tokens
from shopcrm.ui.common.buttons import Pills
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column
from shopcrm.ui.common.switch import Switch
from shopcrm.ui.look import Look
from shopcrm.ui.settings.section import Section
from shopcrm.wording.translators import LANGUAGES

_NAMES: Final = {"ko": "한국어", "ja": "日本語", "en": "English"}
"""Each in its own letters, so that somebody who reads only that one finds it."""

_SHOW: Final = frozenset({QEvent.Type.Enter, QEvent.Type.FocusIn})
_HIDE: Final = frozenset({QEvent.Type.Leave, QEvent.Type.FocusOut})


class ComputerSection(Section):
    """What this computer prefers. It is no part of the shop, and Undo does not take it back: one press does.

    Signals:
        preferences_changed: The preferences as they shall be from now on.
    """

    preferences_changed = Signal(object)

    def __init__(self, look: Look, preferences: Preferences) -> None:
        super().__init__(
            look,
            self.tr("How it looks"),
            self.tr("For this computer only. Try it: one more press brings it back."),
            "palette",
        )
        self._preferences = preferences
        self.languages = Pills(
            look,
            [(_NAMES[code], "") for code in LANGUAGES],
            name=self.tr("Language"),
            may_be_none=False,
        )
        self.languages.chosen.connect(self._on_language)
        self.add_titled(self.tr("Language"), self.languages)
        self.sizes = self._make_sizes()
        self.sample = Text(self.tr("Greet her by her name, and ask how the party was."), wraps=True)
        self.add_titled(self.tr("Size of the text"), self.sizes, self._sample_frame())
        self.themes = Pills(
            look,
            [
                (self.tr("As the computer"), "monitor"),
                (self.tr("Light"), "sun"),
                (self.tr("Dark"), "moon"),
            ],
            name=self.tr("Light or dark"),
            may_be_none=False,
        )
        self.themes.chosen.connect(self._on_theme)
        self.add_titled(self.tr("Light or dark"), self.themes)
        self.moves = Switch(look, self.tr("Things slide and fade when they come and go"))
        self.moves.clicked.connect(self._on_moves)
        self.add(self.moves)
        self.fill()

    def fill(self) -> None:
        """Show what is preferred."""
        wanted = self._preferences
        language = wanted.language or self.look.language
        self.languages.set_index(LANGUAGES.index(language))
        self.sizes.set_index(TEXT_PERCENTS.index(wanted.text_percent))
        self.themes.set_index(THEMES.index(wanted.theme))
        self.moves.set_on(wanted.animations)
        self._show_sample(wanted.text_percent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show a size in the sample as soon as it is pointed at."""
        if event.type() in _SHOW | _HIDE:
            at = next((n for n, pill in enumerate(self.sizes.pills) if pill is watched), -1)
            shown = TEXT_PERCENTS[at] if at >= 0 and event.type() in _SHOW else None
            self._show_sample(shown or self._preferences.text_percent)
        return super().eventFilter(watched, event)

    def _make_sizes(self) -> Pills:
        sizes = Pills(
            self.look,
            [(f"{percent} %", "") for percent in TEXT_PERCENTS],
            name=self.tr("Size of the text"),
            may_be_none=False,
        )
        for pill, percent in zip(sizes.pills, TEXT_PERCENTS, strict=True):
            # Each is written as large as it makes everything.
            pill.setStyleSheet(f"QPushButton {{ font-size: {_pixels(percent)}px; }}")
            pill.installEventFilter(self)
        sizes.chosen.connect(self._on_size)
        return sizes

    def _sample_frame(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("tone", "quiet")
        column(self.look, frame, 14, 0).addWidget(self.sample)
        # As high as the largest letters need, so that nothing below jumps while somebody looks.
        frame.setMinimumHeight(round(_pixels(TEXT_PERCENTS[-1]) * 1.5) + 2 * self.look.px(14))
        return frame

    def _show_sample(self, percent: int) -> None:
        self.sample.setStyleSheet(f"QLabel {{ font-size: {_pixels(percent)}px; }}")

    def _prefer(self, wanted: Preferences) -> None:
        if wanted != self._preferences:
            self._preferences = wanted
            self._show_sample(wanted.text_percent)
            self.preferences_changed.emit(wanted)

    def _on_language(self, index: int) -> None:
        self._prefer(replace(self._preferences, language=LANGUAGES[index]))

    def _on_size(self, index: int) -> None:
        self._prefer(replace(self._preferences, text_percent=TEXT_PERCENTS[index]))

    def _on_theme(self, index: int) -> None:
        self._prefer(replace(self._preferences, theme=THEMES[index]))

    def _on_moves(self, on: bool) -> None:  # noqa: FBT001 - as the signal has it
        self._prefer(replace(self._preferences, animations=on))


def _pixels(percent: int) -> int:
    return round(tokens.FONT_SIZES["body"][0] * percent / 100)

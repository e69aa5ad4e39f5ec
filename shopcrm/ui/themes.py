"""Which theme the system has, and that it changed: many computers go dark in the evening by themselves."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from shopcrm.services.preferences import Theme


class SystemTheme(QObject):
    """Watches the system's theme.

    Signals:
        changed: It is another one now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_changed)

    def is_dark(self) -> bool:
        """Say whether the system shows light on dark; no where it does not say."""
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def darkens(self, theme: Theme) -> bool:
        """Say whether a preferred theme is dark for now."""
        return theme == "dark" or (theme == "system" and self.is_dark())

    def _on_changed(self, _scheme: Qt.ColorScheme) -> None:
        self.changed.emit()

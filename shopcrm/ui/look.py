"""How everything looks for now: colours, sizes, fonts, icons. A change of theme, text size or language makes another one."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from shopcrm.paths import resource_dir
from shopcrm.ui import tokens

_CJK_FIRST: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "linux": {
        "ko": ("Noto Sans CJK KR", "Noto Sans CJK JP"),
        "ja": ("Noto Sans CJK JP", "Noto Sans CJK KR"),
    },
    "win32": {
        "ko": ("Malgun Gothic", "Yu Gothic UI", "Meiryo"),
        "ja": ("Yu Gothic UI", "Meiryo", "Malgun Gothic"),
    },
    "darwin": {
        "ko": ("Apple SD Gothic Neo", "Hiragino Sans"),
        "ja": ("Hiragino Sans", "Apple SD Gothic Neo"),
    },
}
_LATIN: Final[dict[str, tuple[str, ...]]] = {
    "linux": ("Inter", "Noto Sans"),
    "win32": ("Segoe UI Variable Text", "Segoe UI"),
    "darwin": (".AppleSystemUIFont",),
}

_STYLED: Final = "styled"
"""The property of an application that has its style already."""


@dataclass(frozen=True)
class Look:
    """The look of the window.

    Attributes:
        dark: Light letters on a dark ground.
        percent: The size of the text, 100 to 200.
        language: Whose letters come first where scripts share a code.
        moves: Whether anything may slide or fade.
    """

    dark: bool = False
    percent: int = 100
    language: str = "en"
    moves: bool = True
    _shapes: dict[tuple[str, int, float], QPixmap] = field(
        default_factory=dict, compare=False, repr=False
    )
    _pixmaps: dict[tuple[str, str, int, float], QPixmap] = field(
        default_factory=dict, compare=False, repr=False
    )

    # --- sizes ---------------------------------------------------------------------------

    def px(self, at_100: float) -> int:
        """Give pixels for this text size."""
        return round(at_100 * self.percent / 100)

    @property
    def target(self) -> int:
        """The least height and width of anything that is pressed, in pixels."""
        return self.px(tokens.TARGET)

    def effective(self, width: int) -> float:
        """Give a width in pixels as it would be at 100 %: what decides how much fits beside another."""
        return width * 100 / self.percent

    # --- colours -------------------------------------------------------------------------

    def hex(self, name: str) -> str:
        """Give a colour by its name, as ``#RRGGBB``."""
        return (tokens.DARK if self.dark else tokens.LIGHT)[name]

    def color(self, name: str) -> QColor:
        """Give a colour by its name."""
        return QColor(self.hex(name))

    def avatar_colors(self, number: int) -> tuple[QColor, QColor]:
        """Give ground and letters of somebody's round picture: always the same for the same number."""
        pairs = tokens.AVATARS_DARK if self.dark else tokens.AVATARS_LIGHT
        ground, letters = pairs[number % len(pairs)]
        return QColor(ground), QColor(letters)

    def palette(self) -> QPalette:
        """Give the colours of what the style sheet does not reach (placeholders, selections)."""
        palette = QPalette()
        pairs = {
            QPalette.ColorRole.Window: "bg",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "sunken",
            QPalette.ColorRole.Text: "text",
            QPalette.ColorRole.WindowText: "text",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.ButtonText: "text",
            QPalette.ColorRole.Highlight: "primary",
            QPalette.ColorRole.HighlightedText: "on_primary",
            QPalette.ColorRole.PlaceholderText: "text3",
            QPalette.ColorRole.ToolTipBase: "toast",
            QPalette.ColorRole.ToolTipText: "on_toast",
            QPalette.ColorRole.Link: "primary",
        }
        for role, name in pairs.items():
            palette.setColor(role, self.color(name))
        for role in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text3"))
        return palette

    # --- letters -------------------------------------------------------------------------

    def families(self) -> list[str]:
        """Give the families of the letters, the ones of this language first."""
        platform = sys.platform if sys.platform in _LATIN else "linux"
        first = self.language if self.language in {"ko", "ja"} else "ko"
        return [*_LATIN[platform], *_CJK_FIRST[platform][first]]

    def font(self, role: str = "body") -> QFont:
        """Give the font of a role; see ``tokens.FONT_SIZES``."""
        size, weight = tokens.FONT_SIZES[role]
        font = QFont()
        font.setFamilies(self.families())
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        if sys.platform == "linux":
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    # --- icons ---------------------------------------------------------------------------

    def pixmap(self, name: str, color: str = "text2", size: float = 20, dpr: float = 0) -> QPixmap:
        """Draw an icon.

        Args:
            name: Of the file in ``resources/icons``, without its ending.
            color: The name of a colour.
            size: Pixels at 100 %.
            dpr: Pixels of the screen for one of ours; the sharpest screen's when 0.
        """
        dpr = dpr or _sharpest()
        side = self.px(size)
        key = (name, color, side, dpr)
        if key not in self._pixmaps:
            if (name, side, dpr) not in self._shapes:
                self._shapes[name, side, dpr] = _drawn(name, side, dpr)
            # Every icon is of one colour, and drawn once for all of them.
            self._pixmaps[key] = _inked(self._shapes[name, side, dpr], self.color(color))
        return self._pixmaps[key]

    def icon(self, name: str, color: str = "text2", size: float = 20) -> QIcon:
        """Give an icon for a button; set ``setIconSize(look.icon_size(size))`` beside it."""
        icon = QIcon(self.pixmap(name, color, size))
        icon.addPixmap(self.pixmap(name, "text3", size), QIcon.Mode.Disabled)
        return icon

    def icon_size(self, size: float = 20) -> QSize:
        """Give the size of an icon at this text size."""
        return QSize(self.px(size), self.px(size))

    # --- the application -----------------------------------------------------------------

    def dress(self, application: QApplication) -> None:
        """Set style, palette and font of the whole application."""
        from shopcrm.ui.style import style_sheet

        # Asked for the style itself, Qt's binding makes every name of it, which takes longer than the style sheet.
        if application.property(_STYLED) is None:
            application.setStyle("Fusion")
            application.setProperty(_STYLED, True)  # noqa: FBT003 - as Qt has it
        application.setPalette(self.palette())
        application.setFont(self.font("body"))
        application.setStyleSheet(style_sheet(self))


def make_application() -> QApplication:
    """Give the application, made with its style where there is none yet."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    made = QApplication(["shopcrm", "-style", "Fusion"])
    made.setProperty(_STYLED, True)  # noqa: FBT003 - as Qt has it
    return made


def _sharpest() -> float:
    # The static type says QCoreApplication; a window is only ever drawn with a QApplication.
    application = QApplication.instance()
    return application.devicePixelRatio() if isinstance(application, QApplication) else 1.0


def _inked(shape: QPixmap, color: QColor) -> QPixmap:
    """Give a shape in a colour."""
    pixmap = QPixmap(shape)
    painter = QPainter(pixmap)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRect(0, 0, shape.width(), shape.height())
    painter.end()
    return pixmap


def _drawn(name: str, side: int, dpr: float) -> QPixmap:
    source = (resource_dir() / "icons" / f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", b"#000000")))
    pixmap = QPixmap(round(side * dpr), round(side * dpr))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side * dpr, side * dpr))
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap

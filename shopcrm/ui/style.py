"""The style sheet: every rule names a property or an object, so that palettes and fonts are still inherited."""

from __future__ import annotations

from shopcrm.ui import tokens
from shopcrm.ui.look import Look


def style_sheet(look: Look) -> str:
    """Give the style sheet of the application for a look."""
    return "\n".join(
        (
            _ground(look),
            _letters(look),
            _buttons(look),
            _pills(look),
            _inputs(look),
            _lists(look),
        )
    )


def _ground(look: Look) -> str:
    c, px = look.hex, look.px
    large, medium = px(tokens.RADIUS["large"]), px(tokens.RADIUS["medium"])
    tints = "\n".join(
        f'QFrame[tone="{tone}"] {{ background: {c(f"{tone}_tint")}; border: none; border-radius: {medium}px; }}'
        for tone in tokens.TONES
    )
    return f"""
QMainWindow, QDialog, #ground {{ background: {c("bg")}; }}
QFrame[kind="panel"] {{ background: {c("surface")}; border: 1px solid {c("line")}; border-radius: {large}px; }}
QFrame[kind="panel"][over="true"] {{ border: 2px solid {c("primary")}; }}
QFrame[kind="panel"][urgent="true"] {{ border-color: {c("danger")}; }}
QFrame[kind="rail"] {{ background: {c("rail")}; border: none; border-right: 1px solid {c("line")}; }}
QFrame[kind="rule"] {{ background: {c("line")}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[kind="segments"] {{ background: {c("quiet_tint")}; border: none; border-radius: {medium + 2}px; }}
QFrame[kind="composer"] {{ background: {c("surface")}; border: 1px solid {c("line_strong")}; border-radius: {large}px; }}
QFrame[kind="composer"][active="true"] {{ border: 2px solid {c("primary")}; }}
QFrame[kind="search"] {{ background: {c("surface")}; border: 1px solid {c("line_strong")}; border-radius: {medium}px; }}
QFrame[kind="search"][active="true"] {{ border: 2px solid {c("primary")}; }}
QFrame[kind="toast"] {{ background: {c("toast")}; border: none; border-radius: {large}px; }}
QFrame[kind="banner"] {{ background: {c("warn_tint")}; border: none; border-bottom: 1px solid {c("warn")}; }}
QFrame[kind="picker"] {{ background: {c("surface")}; border: 1px solid {c("line2")}; }}
QFrame[kind="inset"] {{ background: {c("sunken")}; border: 1px solid {c("line2")}; border-radius: {medium}px; }}
QFrame[kind="error"] {{ background: {c("danger_tint")}; border: none; border-radius: {medium}px; }}
{tints}
QScrollArea, QScrollArea > QWidget > QWidget[kind="scrolled"] {{ background: transparent; border: none; }}
QScrollArea[kind="preview"] {{ background: {c("quiet_tint")}; border: 2px solid {c("quiet_tint")}; border-radius: {medium}px; }}
QScrollArea[kind="preview"]:focus {{ border: 2px solid {c("primary")}; }}
QScrollBar:vertical {{ background: transparent; width: {px(12)}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {c("line2")}; border-radius: {px(4)}px; min-height: {px(44)}px; margin: 2px; }}
QScrollBar::handle:vertical:hover {{ background: {c("line_strong")}; }}
QScrollBar:horizontal {{ background: transparent; height: {px(12)}px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {c("line2")}; border-radius: {px(4)}px; min-width: {px(44)}px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none; border: none; width: 0; height: 0; }}
QToolTip {{ background: {c("toast")}; color: {c("on_toast")}; border: none; padding: {px(6)}px {px(10)}px; }}
QMenu {{ background: {c("surface")}; border: 1px solid {c("line2")}; padding: {px(6)}px; }}
QMenu::item {{ color: {c("text")}; min-height: {look.target - 2 * px(8)}px; padding: {px(8)}px {px(20)}px; border-radius: {px(6)}px; }}
QMenu::item:selected {{ background: {c("select")}; color: {c("on_primary_tint")}; }}
QMenu::item:disabled {{ color: {c("text3")}; }}
QMenu::separator {{ height: 1px; background: {c("line")}; margin: {px(6)}px; }}
"""


def _letters(look: Look) -> str:
    c = look.hex
    roles = "\n".join(
        f'QLabel[role="{role}"] {{ font-size: {look.px(size)}px; font-weight: {weight}; }}'
        for role, (size, weight) in tokens.FONT_SIZES.items()
    )
    colors = "\n".join(f'QLabel[ink="{name}"] {{ color: {c(name)}; }}' for name in tokens.LIGHT)
    return f"QLabel {{ background: transparent; color: {c('text')}; }}\n{roles}\n{colors}"


def _buttons(look: Look) -> str:
    c, px = look.hex, look.px
    medium = px(tokens.RADIUS["medium"])
    tones = "\n".join(
        f"""
QPushButton[kind="{tone}"] {{ background: {c(f"{tone}_tint")}; color: {c(f"on_{tone}_tint")}; border: 1px solid {c(f"{tone}_tint")}; font-weight: 700; }}
QPushButton[kind="{tone}"]:hover {{ border-color: {c(f"on_{tone}_tint")}; }}"""
        for tone in tokens.TONES
        if tone not in {"primary", "quiet"}
    )
    tile_inks = "\n".join(
        f'QPushButton[kind="tile"][tone="{tone}"] {{ color: {c(f"on_{tone}_tint")}; font-weight: 700; }}'
        for tone in tokens.TONES
    )
    return f"""
QPushButton {{ background: {c("surface")}; color: {c("text")}; border: 1px solid {c("line_strong")}; border-radius: {medium}px;
  min-height: {look.target - 2}px; padding: 0 {px(14)}px; font-size: {px(16)}px; }}
QPushButton:hover {{ background: {c("hover")}; }}
QPushButton:focus {{ border: 2px solid {c("primary")}; padding: 0 {px(14) - 1}px; min-height: {look.target - 4}px; }}
QPushButton:disabled {{ color: {c("text3")}; border-color: {c("line")}; background: {c("sunken")}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[kind="primary"] {{ background: {c("primary")}; color: {c("on_primary")}; border: 1px solid {c("primary")}; font-weight: 700; }}
QPushButton[kind="primary"]:hover {{ background: {c("primary_hover")}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {c("text")}; }}
QPushButton[kind="primary"]:disabled {{ background: {c("line")}; color: {c("text3")}; border-color: {c("line")}; }}
QPushButton[kind="tint"] {{ background: {c("primary_tint")}; color: {c("on_primary_tint")}; border: 1px solid {c("primary_tint")}; font-weight: 700; }}
QPushButton[kind="tint"]:hover {{ border-color: {c("on_primary_tint")}; }}
{tones}
QPushButton[kind="quiet"], QPushButton[kind="rail"], QPushButton[kind="tile"] {{ background: transparent; border: 1px solid transparent; color: {c("text2")}; }}
QPushButton[kind="quiet"]:hover, QPushButton[kind="rail"]:hover, QPushButton[kind="tile"]:hover {{ background: {c("hover")}; }}
QPushButton[kind="tile"] {{ padding: 0 {px(4)}px; text-align: left; }}
QPushButton[kind="tile"]:hover {{ background: transparent; text-decoration: underline; }}
QPushButton[kind="quiet"]:focus, QPushButton[kind="tint"]:focus, QPushButton[kind="rail"]:focus, QPushButton[kind="tile"]:focus {{ border: 2px solid {c("primary")}; }}
{tile_inks}
QPushButton[kind="tile"]:focus {{ padding: 0 {px(4) - 1}px; }}
QPushButton[kind="link"] {{ background: transparent; border: 1px solid transparent; color: {c("primary")}; text-align: left; padding: 0 {px(6)}px; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {c("primary")}; }}
QPushButton[kind="day"] {{ background: transparent; border: 1px solid transparent; padding: 0; }}
QPushButton[kind="day"]:hover {{ background: {c("hover")}; }}
QPushButton[kind="day"][today="true"] {{ border-color: {c("primary")}; font-weight: 700; }}
QPushButton[kind="day"][closed="true"] {{ color: {c("text2")}; text-decoration: line-through; }}
QPushButton[kind="day"]:disabled {{ color: {c("text3")}; }}
QPushButton[kind="day"]:focus {{ background: {c("select")}; border: 2px solid {c("primary")}; padding: 0; }}
QPushButton[kind="toast"] {{ background: transparent; border: 1px solid transparent; color: {c("toast_action")}; font-weight: 700; }}
QPushButton[kind="toast"]:focus {{ border: 2px solid {c("toast_action")}; }}
"""


def _pills(look: Look) -> str:
    c, px = look.hex, look.px
    round_ = look.target // 2
    medium = px(tokens.RADIUS["medium"])
    chosen = "\n".join(
        f"""
QPushButton[kind="pill"][tone="{tone}"]:checked {{ background: {c(f"{tone}_tint")}; color: {c(f"on_{tone}_tint")}; border: 2px solid {c(f"on_{tone}_tint")}; font-weight: 700; padding: 0 {px(14) - 1}px; min-height: {look.target - 4}px; }}
QPushButton[kind="pill"][tone="{tone}"]:checked:focus {{ border: 3px solid {c("primary")}; background: {c("surface")}; padding: 0 {px(14) - 2}px; min-height: {look.target - 6}px; }}"""
        for tone in tokens.TONES
    )
    return f"""
QPushButton[kind="pill"] {{ background: {c("surface")}; border: 1px solid {c("line2")}; border-radius: {round_}px; color: {c("text")}; }}
QPushButton[kind="pill"]:hover {{ background: {c("hover")}; }}
{chosen}
QPushButton[kind="pill"]:focus {{ border: 2px solid {c("primary")}; padding: 0 {px(14) - 1}px; min-height: {look.target - 4}px; }}
QPushButton[kind="segment"] {{ background: transparent; border: 1px solid transparent; border-radius: {medium}px; color: {c("text")}; padding: 0 {px(12)}px; }}
QPushButton[kind="segment"]:hover {{ background: {c("hover")}; }}
QPushButton[kind="segment"]:checked {{ background: {c("surface")}; border: 1px solid {c("primary")}; color: {c("on_primary_tint")}; font-weight: 700; }}
QPushButton[kind="segment"]:focus {{ border: 2px solid {c("primary")}; padding: 0 {px(12) - 1}px; min-height: {look.target - 4}px; }}
"""


def _inputs(look: Look) -> str:
    c, px = look.hex, look.px
    medium = px(tokens.RADIUS["medium"])
    return f"""
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QPlainTextEdit[kind="field"] {{ background: {c("surface")}; color: {c("text")};
  border: 1px solid {c("line_strong")}; border-radius: {medium}px; min-height: {look.target - 2}px; padding: 0 {px(10)}px;
  selection-background-color: {c("primary")}; selection-color: {c("on_primary")}; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus, QPlainTextEdit[kind="field"]:focus {{ border: 2px solid {c("primary")}; padding: 0 {px(10) - 1}px; min-height: {look.target - 4}px; }}
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] {{ border: 2px solid {c("danger")}; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {c("text3")}; background: {c("sunken")}; border-color: {c("line")}; }}
QLineEdit[kind="bare"], QPlainTextEdit[kind="bare"] {{ background: transparent; border: none; padding: 0; min-height: 0; }}
QPlainTextEdit {{ selection-background-color: {c("primary")}; selection-color: {c("on_primary")}; color: {c("text")}; }}
QPlainTextEdit[kind="field"] {{ padding: {px(8)}px {px(8)}px; }}
QComboBox::drop-down {{ border: none; width: {px(28)}px; }}
QComboBox QAbstractItemView {{ background: {c("surface")}; color: {c("text")}; border: 1px solid {c("line2")}; selection-background-color: {c("select")}; selection-color: {c("on_primary_tint")}; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: {look.target}px; padding: 0 {px(8)}px; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {c("text3")}; }}
QProgressBar {{ background: {c("quiet_tint")}; border: none; border-radius: {px(4)}px; min-height: {px(8)}px; max-height: {px(8)}px; }}
QProgressBar::chunk {{ background: {c("primary")}; border-radius: {px(4)}px; }}
QCheckBox {{ color: {c("text")}; spacing: {px(10)}px; min-height: {look.target}px; }}
QCheckBox::indicator {{ width: {px(22)}px; height: {px(22)}px; }}
QSlider {{ min-height: {look.target}px; }}
QSlider::groove:horizontal {{ height: {px(6)}px; background: {c("line2")}; border-radius: {px(3)}px; }}
QSlider::sub-page:horizontal {{ background: {c("primary")}; border-radius: {px(3)}px; }}
QSlider::handle:horizontal {{ background: {c("surface")}; border: 2px solid {c("primary")}; width: {px(24)}px; height: {px(24)}px; margin: -{px(11)}px 0; border-radius: {px(14)}px; }}
QSlider:focus {{ border: 2px solid {c("primary")}; border-radius: {medium}px; }}
"""


def _lists(look: Look) -> str:
    c = look.hex
    return f"""
QListView {{ background: transparent; border: none; outline: none; color: {c("text")}; }}
QListView::item {{ border: none; }}
QListWidget::item {{ padding: 0 {look.px(8)}px; color: {c("text")}; }}
QListWidget::item:hover {{ background: {c("hover")}; }}
QListWidget::item:selected {{ background: {c("select")}; color: {c("on_primary_tint")}; border-radius: {look.px(6)}px; }}
"""

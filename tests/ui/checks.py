"""What must hold for every page and dialog: names, sizes of what is pressed, nothing cut off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QSlider,
    QWidget,
)

from shopcrm.ui.common.composing import ComposingLine
from shopcrm.ui.common.letters import Elided, Text
from shopcrm.ui.look import Look

PRESSED = (QAbstractButton, QComboBox, QLineEdit, QSlider)
"""What is pressed, and so must be large enough for a finger."""


def shown_widgets(root: QWidget) -> Iterator[QWidget]:
    """Give every widget that is shown, from the root down."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisibleTo(root) and not isinstance(widget, QScrollBar):
            yield widget


def nameless(root: QWidget) -> list[str]:
    """Name the widgets that can have the focus, or be pressed, and say nothing to somebody who does not see them."""
    return [
        _path(widget)
        for widget in shown_widgets(root)
        if _is_used(widget) and not (widget.accessibleName() or _own_words(widget))
    ]


def too_small(root: QWidget, look: Look) -> list[str]:
    """Name the targets that are lower or narrower than 44 pixels at 100 %."""
    least = look.target - 1
    return [
        f"{_path(widget)} {widget.width()}x{widget.height()}"
        for widget in shown_widgets(root)
        if isinstance(widget, PRESSED)
        and not _is_inside_target(widget, least)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and (widget.height() < least or widget.width() < least)
    ]


def cut_off(root: QWidget) -> list[str]:
    """Name the labels and buttons whose words do not fit, but for those that are cut on purpose."""
    return [
        f"{_path(widget)} “{_own_words(widget)}”"
        for widget in shown_widgets(root)
        if _is_cut(widget)
    ]


def _is_used(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractButton):
        return widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return widget.focusPolicy() in {Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.TabFocus} or (
        isinstance(widget, QAbstractScrollArea) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    )


def _is_inside_target(widget: QWidget, least: int) -> bool:
    """Say whether a bare line stands in a frame that is pressed in its stead (the search box, a note box)."""
    parent = widget.parentWidget()
    return (
        isinstance(widget, ComposingLine | QLineEdit)
        and parent is not None
        and widget.property("kind") == "bare"
        and parent.height() >= least
    )


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, Elided) or widget.width() <= 0 or widget.height() <= 0:
        return False
    if isinstance(widget, QLabel):
        return bool(widget.text()) and _label_is_cut(widget)
    if isinstance(widget, QAbstractButton) and type(widget).__name__ not in {"Chip", "RailButton"}:
        return bool(widget.text()) and widget.width() + 1 < widget.sizeHint().width()
    return False


def _label_is_cut(label: QLabel) -> bool:
    if type(label).__name__ == "TileWords":
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 2
    metrics = QFontMetrics(label.font())
    widest = max(metrics.horizontalAdvance(line) for line in label.text().split("\n"))
    return widest > label.width() + 2


def _own_words(widget: QWidget) -> str:
    if isinstance(widget, Text):
        return widget.accessibleName()
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return ""


def _path(widget: QWidget) -> str:
    names: list[str] = []
    one: QWidget | None = widget
    while one is not None and len(names) < 4:
        names.append(type(one).__name__ + (f"[{one.accessibleName()}]" if one is widget else ""))
        one = one.parentWidget()
    return "/".join(reversed(names))


# --- everything at once ----------------------------------------------------------------------


def faults(root: QWidget, look: Look) -> list[str]:
    """Name everything that is wrong with a page or a dialog, for the eye, the finger, the keys and the ear."""
    return [
        *(f"no name: {one}" for one in nameless(root)),
        *(f"too small: {one}" for one in too_small(root, look)),
        *(f"cut off: {one}" for one in cut_off(root)),
        *(f"outside: {one}" for one in outside(root)),
        *(f"not plain: {one}" for one in not_plain(root)),
        *(f"mute: {one}" for one in mute(root)),
        *(f"not reached by Tab: {one}" for one in unreached(root)),
        *(f"larger than the screen: {one}" for one in too_large(root)),
    ]


def too_large(root: QWidget) -> list[str]:
    """Say so when a window wants more than a screen of 1366x768 has for it."""
    least = root.minimumSizeHint().expandedTo(root.minimumSize())
    size = root.size().expandedTo(least)
    return [f"{size.width()}x{size.height()}"] if size.width() > 1366 or size.height() > 688 else []


def outside(root: QWidget) -> list[str]:
    """Name what runs out of its parent sideways, or out of one that does not scroll."""
    found = []
    for widget in shown_widgets(root):
        parent = widget.parentWidget()
        if widget is root or parent is None or widget.isWindow() or not widget.width():
            continue
        if isinstance(parent, QAbstractScrollArea) or isinstance(
            parent.parentWidget(), QAbstractScrollArea
        ):
            continue
        room, place = parent.rect(), widget.geometry()
        if place.right() > room.right() + 1 or place.bottom() > room.bottom() + 1:
            found.append(f"{_path(widget)} {place.getRect()} in {room.width()}x{room.height()}")
    return found


def not_plain(root: QWidget) -> list[str]:
    """Name the labels that would take what somebody is called for markup."""
    return [
        _path(label)
        for label in root.findChildren(QLabel)
        if label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]


def mute(root: QWidget) -> list[str]:
    """Name what a screen reader meets and cannot say: without a name, or of no known kind."""
    found = []
    for widget in shown_widgets(root):
        if not _is_used(widget) or not widget.isEnabled():
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is None or not spoken.isValid():
            found.append(f"{_path(widget)} is not there")
            continue
        # A scrolled area is what Qt calls it, and cannot be called otherwise from here.
        if spoken.role() in _NO_ROLES and not isinstance(widget, QScrollArea):
            found.append(f"{_path(widget)} has the role {spoken.role().name}")
        if not spoken.text(QAccessible.Text.Name):
            found.append(f"{_path(widget)} says nothing")
    return found


_NO_ROLES = {QAccessible.Role.NoRole, QAccessible.Role.Client}


def tab_stops(root: QWidget, most: int = 300) -> list[QWidget]:
    """Press Tab from what has the focus until it comes round, and give where it stood."""
    window = root.window()
    start = window.focusWidget()
    stops: list[QWidget] = []
    for _ in range(most):
        focused = window.focusWidget()
        if focused is None or (stops and focused is stops[0]):
            break
        stops.append(focused)
        window.focusNextChild()
    if start is not None:
        start.setFocus(Qt.FocusReason.OtherFocusReason)
    return stops


def unreached(root: QWidget) -> list[str]:
    """Name what can have the focus and never gets it by Tab."""
    stops = set(tab_stops(root))
    return [
        _path(widget)
        for widget in shown_widgets(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget not in stops
        and widget.focusProxy() is None
        and not _is_by_arrows(widget)
    ]


def _is_by_arrows(widget: QWidget) -> bool:
    """Say whether it is one of a group in which the arrows move, and Tab stands on the taken one."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    return (group is not None and group.exclusive()) or widget.autoExclusive()

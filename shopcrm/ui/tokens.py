"""The colours of the window by name, light and dark, and the sizes by which everything is set."""

from __future__ import annotations

from typing import Final

LIGHT: Final[dict[str, str]] = {
    "bg": "#F5F3EF",
    "surface": "#FFFFFF",
    "sunken": "#FAF8F5",
    "rail": "#FBFAF7",
    "line": "#E3DED6",
    "line2": "#CFC8BC",
    "line_strong": "#8A8378",
    "text": "#1E2227",
    "text2": "#575D66",
    "text3": "#686E77",
    "select": "#E2F1EE",
    "hover": "#F1EEE8",
    "mark": "#FFE9A8",
    "primary": "#0B6B5D",
    "primary_hover": "#095A4E",
    "on_primary": "#FFFFFF",
    "primary_tint": "#E2F1EE",
    "on_primary_tint": "#07564A",
    "danger": "#B42318",
    "danger_tint": "#FDECE9",
    "on_danger_tint": "#9A1B11",
    "warn": "#9A5B00",
    "warn_tint": "#FDF1DC",
    "on_warn_tint": "#7A4700",
    "info": "#1F5FA8",
    "info_tint": "#E7F0FA",
    "on_info_tint": "#184C87",
    "love": "#A82565",
    "love_tint": "#FBEAF2",
    "on_love_tint": "#8C1C53",
    "quiet_tint": "#EEEBE5",
    "on_quiet_tint": "#4A4F57",
    "toast": "#23282D",
    "on_toast": "#FFFFFF",
    "toast_action": "#7FDCCB",
    "badge": "#575D66",
    "on_badge": "#FFFFFF",
    "badge_hot": "#B42318",
    "on_badge_hot": "#FFFFFF",
}

DARK: Final[dict[str, str]] = {
    "bg": "#15181B",
    "surface": "#1E2226",
    "sunken": "#191D20",
    "rail": "#1A1D21",
    "line": "#343A41",
    "line2": "#4A525B",
    "line_strong": "#7A828C",
    "text": "#ECEEF0",
    "text2": "#B4BBC4",
    "text3": "#9AA2AC",
    "select": "#17322E",
    "hover": "#252A2F",
    "mark": "#5C4A12",
    "primary": "#56CDB8",
    "primary_hover": "#6FD8C5",
    "on_primary": "#04251F",
    "primary_tint": "#173A35",
    "on_primary_tint": "#9DE6D8",
    "danger": "#FF8B7E",
    "danger_tint": "#43201D",
    "on_danger_tint": "#FFB9B0",
    "warn": "#F0B24D",
    "warn_tint": "#3B2D14",
    "on_warn_tint": "#F8D08B",
    "info": "#7FB8F2",
    "info_tint": "#1B2F45",
    "on_info_tint": "#B3D6FA",
    "love": "#F291BE",
    "love_tint": "#40202F",
    "on_love_tint": "#FABFDA",
    "quiet_tint": "#2B3036",
    "on_quiet_tint": "#C9CED5",
    "toast": "#ECEEF0",
    "on_toast": "#1E2227",
    "toast_action": "#0B6B5D",
    "badge": "#B4BBC4",
    "on_badge": "#15181B",
    "badge_hot": "#FF8B7E",
    "on_badge_hot": "#43201D",
}

AVATARS_LIGHT: Final = (
    ("#E2E6FB", "#33409A"),
    ("#E9E1F7", "#5B2C91"),
    ("#F9DFEA", "#8C1C53"),
    ("#DCECE8", "#07564A"),
    ("#E3EFD3", "#35590F"),
    ("#FDEBD3", "#7A4700"),
    ("#DDEBF8", "#184C87"),
    ("#F8E0DC", "#8F2016"),
)
"""Ground and letters of the round pictures of those without a photo."""

AVATARS_DARK: Final = (
    ("#1F3553", "#B9D4FF"),
    ("#3B2A5C", "#DAC9FF"),
    ("#4A1E36", "#FABFDA"),
    ("#1B463C", "#9DE6D8"),
    ("#2C3F1E", "#CFE8A9"),
    ("#463813", "#F8D08B"),
    ("#143F4A", "#A9E3F2"),
    ("#4A2B1E", "#FFC9A8"),
)

TONES: Final = ("primary", "danger", "warn", "info", "love", "quiet")
"""What a chip, a tile or a button may be coloured by: each has ``<tone>_tint`` and ``on_<tone>_tint``."""

FONT_SIZES: Final[dict[str, tuple[int, int]]] = {
    "caption": (14, 400),
    "label": (15, 400),
    "label_strong": (15, 700),
    "body": (16, 400),
    "strong": (16, 700),
    "name": (17, 700),
    "heading": (20, 700),
    "title": (26, 700),
    "display": (30, 700),
}
"""Pixels at 100 %, and weight. CJK fonts rarely have weights between 400 and 700."""

TARGET: Final = 44
"""The least height and width, in pixels at 100 %, of anything that is pressed."""

RADIUS: Final = {"small": 6, "medium": 10, "large": 14}

"""Every pair of colours that stands on each other can be read by tired eyes."""

from __future__ import annotations

import pytest

from shopcrm.ui import tokens

TEXT = [
    ("text", "bg"), ("text", "surface"), ("text", "sunken"), ("text", "rail"), ("text", "hover"), ("text", "select"),
    ("text", "mark"), ("text2", "bg"), ("text2", "surface"), ("text2", "sunken"), ("text2", "rail"), ("text2", "hover"),
    ("text2", "select"), ("text3", "bg"), ("text3", "surface"), ("text3", "sunken"),
    ("on_primary", "primary"), ("on_primary", "primary_hover"), ("on_primary_tint", "select"), ("primary", "surface"),
    ("danger", "surface"), ("warn", "surface"), ("info", "surface"), ("love", "surface"),
    ("on_toast", "toast"), ("toast_action", "toast"), ("on_badge", "badge"), ("on_badge_hot", "badge_hot"),
    *((f"on_{tone}_tint", f"{tone}_tint") for tone in tokens.TONES), *(("text", f"{tone}_tint") for tone in tokens.TONES),
]  # fmt: skip
OUTLINES = [
    ("line_strong", "surface"),
    ("primary", "surface"),
    ("primary", "bg"),
    ("primary", "select"),
    ("danger", "surface"),
]
"""Of inputs, and of what has the focus."""


def _luminance(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
def test_every_text_can_be_read(theme: dict[str, str]) -> None:
    weak = {pair: contrast(theme[pair[0]], theme[pair[1]]) for pair in TEXT}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("theme", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
def test_every_outline_can_be_seen(theme: dict[str, str]) -> None:
    weak = {pair: contrast(theme[pair[0]], theme[pair[1]]) for pair in OUTLINES}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 3} == {}


@pytest.mark.parametrize("pairs", [tokens.AVATARS_LIGHT, tokens.AVATARS_DARK])
def test_the_letters_in_every_circle_can_be_read(pairs: tuple[tuple[str, str], ...]) -> None:
    assert len(pairs) == 8
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


def test_both_themes_have_the_same_colours() -> None:
    assert tokens.LIGHT.keys() == tokens.DARK.keys()

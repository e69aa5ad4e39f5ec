"""How what was typed, pasted or brought in is made harmless, without changing what can be seen."""

from __future__ import annotations

import re
import unicodedata

# Invisible letters with which a name that looks empty can be made: Hangul fillers, the Braille blank.
_BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0"

# What is taken out is not seen: control characters and lone surrogates, overrides of the writing
# direction, soft hyphens, byte order marks, characters that are none. The joiners U+200C and U+200D
# stay, because Persian and emoji need them.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_BLANKS = re.compile(f"[{_BLANK_LETTERS}]")


def clean_line(text: str) -> str:
    """Make one clean line of a text.

    Returns:
        The text in NFC, without what cannot be seen, any white space made single spaces, trimmed; may be
        empty. A line that is clean comes back as it was.
    """
    if not text.isascii():
        text = _BLANKS.sub(" ", text)
    if not text.isprintable():
        text = _UNSEEN.sub("", text)
    return " ".join(unicodedata.normalize("NFC", text).split())


def clean_text(text: str) -> str:
    r"""Clean a text of several lines.

    Returns:
        The text in NFC, its line breaks as ``\n``, without what cannot be seen and without empty lines
        around it. Tabs and spaces inside stay.
    """
    if not text.isprintable():
        text = _LINE_BREAKS.sub("\n", text)
        text = _UNSEEN.sub("", text)
    return unicodedata.normalize("NFC", text).strip()

"""A reading that fills itself in: the kana by which a Japanese name was composed, before it became kanji."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QInputMethodEvent

from shopcrm.domain.scripts import even_widths, has_han, has_hangul, has_kana, has_latin
from shopcrm.ui.common.fields import Line
from shopcrm.ui.look import Look

_N_BEFORE_VOWEL: Final = {
    f"n{vowel}": kana for vowel, kana in zip("あいうえお", "なにぬねの", strict=True)
}
_HIRAGANA_TO_KATAKANA: Final = ord("ァ") - ord("ぁ")


class KanaCatcher:
    """Watches what is composed and remembers by which kana each word of kanji came.

    >>> catcher = KanaCatcher()
    >>> for preedit in ("た", "たn", "たな", "たなk", "たなか", "田中"):
    ...     catcher.compose(preedit, "")
    >>> catcher.compose("", "田中")
    >>> catcher.reading("田中")
    'たなか'
    """

    def __init__(self) -> None:
        self._kana = ""
        self._caught: list[tuple[str, str]] = []

    def compose(self, preedit: str, commit: str) -> None:
        """Take note of one step of the input method.

        Args:
            preedit: What is being composed after the step.
            commit: What was taken over by it.
        """
        if commit:
            self._take(commit, _as_kana(preedit))
        kana = _as_kana(preedit)
        if kana:
            self._kana = kana
        elif not preedit:
            self._kana = ""

    def reading(self, text: str) -> str:
        """Give the reading of what was written; empty when it is not wholly known, or needs none.

        Args:
            text: All that stands in the field.
        """
        read, place = "", 0
        left = list(self._caught)
        while place < len(text):
            hit = next((pair for pair in left if text.startswith(pair[0], place)), None)
            if hit is None:
                read += text[place]
                place += 1
            else:
                left.remove(hit)
                read += hit[1]
                place += len(hit[0])
        if not has_han(text) or has_han(read) or has_hangul(read) or not has_kana(read):
            return ""
        return " ".join(read.split())

    def _take(self, commit: str, rest: str) -> None:
        """Keep the pair; where the input method goes on with the rest of a word, only the head was taken over."""
        kana = self._kana
        if rest and kana.endswith(rest) and kana != rest:
            kana = kana.removesuffix(rest)
        if has_han(commit) and kana and not has_latin(commit):
            self._caught.append((commit, kana))
        self._kana = ""


def _as_kana(preedit: str) -> str:
    """Give the kana of what is being composed; empty when letters in it cannot be kana yet, or it is kanji already."""
    text = even_widths(preedit).casefold()
    for letters, kana in _N_BEFORE_VOWEL.items():
        text = text.replace(letters, kana)
    # An n that something else follows, or nothing, has become ん when the word is turned into kanji.
    text = re.sub("nn?", "ん", text)
    if has_han(text) or has_latin(text) or not has_kana(text):
        return ""
    return "".join(
        chr(ord(sign) - _HIRAGANA_TO_KATAKANA) if "ァ" <= sign <= "ヶ" else sign for sign in text
    )


class NameLine(Line):
    """A line for a name, which knows how what was composed in it is read.

    Signals:
        caught: The reading of the whole line, when a word was taken over.
    """

    caught = Signal(str)

    def __init__(self, look: Look, name: str, hint: str = "") -> None:
        super().__init__(look, name, hint)
        self._catcher = KanaCatcher()

    def reading(self) -> str:
        """Give the reading as far as it is known; see ``KanaCatcher.reading``."""
        return self._catcher.reading(self.whole_text())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Watch the kana."""
        preedit, commit = event.preeditString(), event.commitString()
        self._catcher.compose(preedit, commit)
        super().inputMethodEvent(event)
        if commit:
            self.caught.emit(self.reading())

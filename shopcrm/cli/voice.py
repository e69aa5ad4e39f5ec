"""How a command speaks: sentences on the screen, JSON for other programs, errors in one sentence."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Any, TextIO

from shopcrm.errors import NotShownError, ShopError


class SeveralMeantError(Exception):
    """More than one may be meant; ``lines`` say so, and who or what they are."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__()
        self.lines = tuple(lines)


class Voice:
    """Says sentences in one language; QtCore is loaded with the first of them."""

    def __init__(self, language: str) -> None:
        self.language = language

    def words(self) -> ModuleType:
        """Give the module of sentences, speaking this language."""
        from shopcrm.wording import commands

        self._speak()
        return commands

    def cards(self) -> ModuleType:
        """Give the module that writes cards, speaking this language."""
        from shopcrm.wording import cards

        self._speak()
        return cards

    def usage(self) -> ModuleType:
        """Give the module that says what was mistyped, speaking this language."""
        from shopcrm.wording import usage

        self._speak()
        return usage

    def sentence_of(self, error: ShopError) -> str:
        """Say what went wrong."""
        from shopcrm.wording.errors import say

        self._speak()
        return say(error)

    def _speak(self) -> None:
        """Speak this language."""
        from shopcrm.wording.translators import use_language

        use_language(self.language)

    def complain(self, error: ShopError) -> None:
        """Say what went wrong on standard error."""
        tell_aside(self.sentence_of(error))


def tell(*lines: str) -> None:
    """Say something on standard output.

    Raises:
        NotShownError: It takes nothing any more; what was asked for is done all the same.
        BrokenPipeError: Whoever read us has seen enough.
    """
    try:
        _write(sys.stdout, lines)
    except BrokenPipeError:
        raise
    except OSError as error:
        stop_writing(sys.stdout)
        raise NotShownError from error


def tell_aside(*lines: str) -> None:
    """Say something on standard error; where that takes nothing, nobody is there to be told."""
    try:
        _write(sys.stderr, lines)
    except OSError:
        stop_writing(sys.stderr)


def _write(stream: TextIO | None, lines: Sequence[str]) -> None:
    # Started without a place to write to (a window's shortcut, ``>&-``) there is none.
    if stream is None:
        return
    for line in lines:
        stream.write(line + "\n")
    stream.flush()


def stop_writing(stream: TextIO) -> None:
    """Let what Python still flushes at its end go nowhere: whoever read us is gone, or there is no room."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def tell_json(value: Any) -> None:  # noqa: ANN401  (whatever JSON takes)
    """Write a value on one line."""
    tell(json.dumps(value, ensure_ascii=False))


def speak_utf8() -> None:
    """Write UTF-8 whatever the system thinks; a letter that cannot be written is spelled out and stops nothing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")

"""Keeping one thing after another: written off the window's thread, said with Undo, and what went wrong said beside its field."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from shopcrm.domain.today import LineCustomer
from shopcrm.errors import ShopError
from shopcrm.ui.common.fields import Fielded
from shopcrm.ui.tools import Tools
from shopcrm.wording.actions import action_said
from shopcrm.wording.errors import say


@dataclass(frozen=True, slots=True)
class _Verb:
    verb: str
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Asked:
    verb: str
    place: Fielded | None
    about: object


def done_said(verb: str, *whose: LineCustomer) -> str:
    """Say that something was done, by the code of its verb: as the list of what was done lately does."""
    return action_said(_Verb(verb), whose)


def say_wrong_at(place: Fielded, sentence: str) -> None:
    """Say what is wrong beside a field, and go there when it is seen."""
    place.say_wrong(sentence)
    if place.isVisible():
        place.first_field().setFocus(Qt.FocusReason.OtherFocusReason)


class Keeper(QObject):
    """Has things written, in order.

    Signals:
        kept: What it was about (as given to ``keep``), and what the work gave.
        failed: What it was about, and the error, which was said already.
    """

    kept = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, tools: Tools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._waiting: deque[_Asked] = deque()

    def keep(
        self,
        verb: str,
        work: Callable[[], object],
        place: Fielded | None = None,
        about: object = None,
    ) -> None:
        """Have something written.

        Args:
            verb: The code of what is done, for the sentence.
            work: Touches no widget.
            place: Where an error is said; in the window when None.
            about: Is given back with the answer.
        """
        self._waiting.append(_Asked(verb, place, about))
        self._tools.tasks.write(self, work, self._on_done, self._on_error)

    def _on_done(self, result: object) -> None:
        asked = self._waiting.popleft()
        self._tools.messages.say(done_said(asked.verb), undo=True)
        self.kept.emit(asked.about, result)

    def _on_error(self, error: Exception) -> None:
        asked = self._waiting.popleft()
        place = asked.place
        if place is not None and shiboken6.isValid(place) and isinstance(error, ShopError):
            say_wrong_at(place, say(error))
        else:
            self._tools.messages.fail(error)
        self.failed.emit(asked.about, error)

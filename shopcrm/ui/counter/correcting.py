"""Correcting a conversation, and what it said before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QWidget

from shopcrm.domain.conversations import Conversation, ConversationDraft, ConversationKind
from shopcrm.domain.ids import ConversationId
from shopcrm.errors import ShopError
from shopcrm.services.conversations import ConversationsService
from shopcrm.services.desk import Desk
from shopcrm.storage.history import HistoryEntry
from shopcrm.ui.common.buttons import Button, ButtonRow, Pills
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Panel, Scrolled, column
from shopcrm.ui.counter.growing import GrowingText
from shopcrm.ui.counter.talk_kind import MOOD_ICONS, MOODS_SHOWN, TalkKind, mood_word
from shopcrm.ui.keys import SEQUENCES, Key, shown
from shopcrm.ui.look import Look
from shopcrm.ui.tools import Tools
from shopcrm.wording.days import clock_time, short_day
from shopcrm.wording.errors import say

_LINES = 10


class Correcting(QDialog):
    """The text, the mood and the day of a conversation, to be set right.

    Signals:
        corrected: It is in the file.
    """

    corrected = Signal()

    def __init__(
        self,
        tools: Tools,
        conversations: ConversationsService,
        desk: Desk,
        talk: Conversation,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        look = tools.look
        self._tools, self._conversations, self._talk = tools, conversations, talk
        self._desk = desk
        self._day, self._kind = talk.day, talk.kind
        self._is_saving = False
        self.setWindowTitle(self.tr("Correct the note"))
        self.text = GrowingText(look, _LINES)
        self.text.setProperty("kind", "field")
        self.text.setAccessibleName(self.tr("What was said"))
        self.text.setPlainText(talk.text)
        choices = [(mood_word(mood), MOOD_ICONS[mood]) for mood in MOODS_SHOWN]
        self.mood = Pills(look, choices, "primary", self.tr("How it went"))
        self.mood.set_index(-1 if talk.mood is None else MOODS_SHOWN.index(talk.mood))
        self.kind = TalkKind(look)
        self.kind.start(desk.today(), desk.shop())
        self.kind.show_talk(talk.kind, talk.day)
        self.kind.kind_chosen.connect(self._on_kind)
        self.kind.day_chosen.connect(self._on_day)
        self.wrong = Text("", "label", "danger", wraps=True)
        self.wrong.hide()
        self.save = Button(look, self.tr("Save"), "primary", "check", shown(Key.SAVE))
        self.save.clicked.connect(self._on_save)
        self.cancel = Button(look, self.tr("Leave it as it was"))
        self.cancel.clicked.connect(self._on_cancel)
        layout = column(look, self, 16, 10)
        layout.addWidget(self.text)
        layout.addWidget(self.wrong)
        layout.addWidget(self.mood)
        layout.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        layout.addWidget(ButtonRow(look, self.cancel, self.save))
        self.text.setFocus()
        self.resize(look.px(560), look.px(320))
        self._before = self.draft()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with the keys that save everywhere; Enter alone never does."""
        pressed = QKeySequence(event.keyCombination()).toString()
        if pressed in SEQUENCES[Key.SAVE]:
            self._on_save()
        elif pressed not in {"Return", "Enter"}:
            super().keyPressEvent(event)

    def draft(self) -> ConversationDraft:
        """Give it as it is now; what is not shown here stays as it was."""
        talk, index = self._talk, self.mood.index()
        return ConversationDraft(
            customer_id=talk.customer_id,
            text=self.text.whole_text(),
            day=self._day,
            kind=self._kind,
            began=talk.began,
            mood=None if index < 0 else MOODS_SHOWN[index],
            staff_id=talk.staff_id,
            product_ids=talk.product_ids,
            purchase=talk.purchase,
        )

    def _on_kind(self, kind: ConversationKind) -> None:
        self._kind = kind
        self.kind.show_talk(self._kind, self._day)

    def _on_day(self, day: date) -> None:
        self._day = day
        self.kind.show_talk(self._kind, self._day)

    def reject(self) -> None:
        """Close by Esc or the cross when nothing would be lost; else say so, and stay."""
        if self._is_saving:
            return
        if self.draft() == self._before:
            super().reject()
        else:
            self._say(self.tr("What you wrote isn't saved yet. Save it, or leave it as it was."))

    def _on_cancel(self) -> None:
        super().reject()

    def _on_save(self) -> None:
        if self._is_saving:
            return
        self.text.finish_composing()
        self._set_saving(is_saving=True)
        work = _correction(self._conversations, self._talk, self.draft())
        self._tools.tasks.write(self, work, self._on_done, self._on_error)

    def _set_saving(self, *, is_saving: bool) -> None:
        self._is_saving = is_saving
        # What is typed now would go with the dialog.
        self.text.setReadOnly(is_saving)
        self.save.setEnabled(not is_saving)
        self.cancel.setEnabled(not is_saving)

    def _say(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.show()
        self.text.setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _on_done(self, _nothing: None) -> None:
        self._tools.messages.say(self.tr("Note corrected"), undo=True)
        self.corrected.emit()
        self.accept()

    def _on_error(self, error: Exception) -> None:
        self._set_saving(is_saving=False)
        if isinstance(error, ShopError):
            self._say(say(error))
        else:
            self._tools.messages.fail(error)


def _correction(
    conversations: ConversationsService, talk: Conversation, draft: ConversationDraft
) -> Callable[[], None]:
    def correct() -> None:
        conversations.correct(talk.id, talk.version, draft)

    return correct


class Before(QDialog):
    """What a conversation said before it was corrected, newest first."""

    def __init__(
        self,
        look: Look,
        desk: Desk,
        talk: Conversation,
        entries: Sequence[HistoryEntry],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What it said before"))
        self._look, self._desk = look, desk
        layout = column(look, self, 16, 10)
        inside = Scrolled(look, self.windowTitle())
        layout.addWidget(inside, 1)
        self.texts: list[str] = []
        for entry in entries:
            for text in earlier_texts(entry, talk.id):
                inside.column.addWidget(self._panel(entry, text))
                self.texts.append(text)
        if not self.texts:
            sentence = self.tr("It still says what was written at first.")
            inside.column.addWidget(Text(sentence, "body", "text2", wraps=True))
        inside.column.addStretch(1)
        close = Button(look, self.tr("Close"))
        close.clicked.connect(self.accept)
        layout.addWidget(ButtonRow(look, close))
        self.resize(look.px(560), look.px(380))

    def _panel(self, entry: HistoryEntry, text: str) -> Panel:
        panel = Panel(self._look, 12, 4)
        panel.column.addWidget(Text(self._until(entry), "label_strong", "text2", wraps=True))
        panel.column.addWidget(Text(text, wraps=True))
        return panel

    def _until(self, entry: HistoryEntry) -> str:
        """Say until when it said so, and who changed it."""
        if entry.at is None:
            return self.tr("Changed by another program")
        language = self._look.language
        local = entry.at.astimezone(ZoneInfo(self._desk.shop().time_zone))
        day = short_day(local.date(), language, self._desk.today())
        said = self.tr("Until {day} {time}").format(
            day=day, time=clock_time(local.time(), language)
        )
        return " · ".join(part for part in (said, entry.staff) if part)


def earlier_texts(entry: HistoryEntry, conversation_id: ConversationId) -> list[str]:
    """Give what a conversation said before an entry of the history changed its words."""
    return [
        str(change.columns["text"][0])
        for change in entry.changes
        if change.table == "conversations"
        and change.row_id == conversation_id
        and change.op == "u"
        and "text" in change.columns
    ]

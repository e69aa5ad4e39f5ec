"""How a list will come in: the first of its people as cards, how many of each kind, and every row that cannot, with its reason."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.name_reading import default_order
from shopcrm.domain.names import avatar_text, shown_name, with_honorific
from shopcrm.services.importing import ImportReport
from shopcrm.ui.common.avatar import Avatar
from shopcrm.ui.common.buttons import Chip
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.letters import Elided, Text
from shopcrm.ui.common.panels import Panel, Scrolled, column, row
from shopcrm.ui.look import Look
from shopcrm.wording.commands import ignored, reason_words, refused_line

LINES_SHOWN: Final = 200
"""So many rows that cannot come in are named one by one."""


class Preview(Scrolled):
    """What a trial run found."""

    def __init__(self, look: Look, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(look, "", 12, parent)
        self._look = look
        self.setAccessibleName(self.tr("How they come in"))
        self.counts = [Chip(look, *one) for one in self._counted(report)]
        chips = QWidget()
        flow = FlowLayout(chips, look.px(8))
        for chip in self.counts:
            flow.addWidget(chip)
        self.column.addWidget(chips)
        if report.first:
            self.column.addWidget(Text(self.tr("This is how they come in"), "strong"))
        self.cards = [PersonCard(look, one) for one in report.first]
        for card in self.cards:
            self.column.addWidget(card)
        more = report.new - len(report.first)
        if more > 0:
            self.column.addWidget(Text(self.tr("and %n more", None, more), "label", "text2"))
        self.notes = self._notes(report)
        for note in self.notes:
            self.column.addWidget(note)
        self.column.addStretch(1)

    def _counted(self, report: ImportReport) -> list[tuple[str, str, str]]:
        doubtful = len({one.line for one in report.doubtful})
        counted = [
            (report.new, self.tr("%n new", None, report.new), "primary", "user-plus"),
            (report.same, self.tr("%n already here", None, report.same), "quiet", "check"),
            (
                report.changed,
                self.tr("%n already here, with something to add", None, report.changed),
                "info",
                "pencil",
            ),
            (doubtful, self.tr("%n perhaps here already", None, doubtful), "warn", "circle-help"),
            (
                len(report.refused),
                self.tr("%n cannot come in", None, len(report.refused)),
                "danger",
                "ban",
            ),
        ]
        return [(text, tone, icon) for count, text, tone, icon in counted if count]

    def _notes(self, report: ImportReport) -> list[QWidget]:
        notes: list[QWidget] = []
        if not report.new and not report.changed:
            sentence = self.tr("There is nobody in this list who is not here already.")
            if report.refused and not report.same:
                sentence = self.tr("Nobody in this list can come in as it is.")
            notes.append(Text(sentence, "strong", wraps=True))
        if report.doubtful:
            notes.append(
                self._lines(
                    self.tr("Perhaps here already"),
                    [
                        self.tr(
                            "The same name or number is here. They come in as somebody new; you can undo it, or put two cards right by hand."
                        ),
                        self.tr("Lines: {lines}").format(
                            lines=_numbers([one.line for one in report.doubtful])
                        ),
                    ],
                )
            )
        refused = [
            refused_line(one.line, reason_words(one.reason), one.words, one.sheet)
            for one in report.refused
        ]
        remarks = [
            refused_line(one.line, reason_words(one.reason), one.words, one.sheet)
            for one in report.remarks
        ]
        if refused:
            notes.append(self._lines(self.tr("These lines cannot come in"), refused))
        if remarks:
            notes.append(
                self._lines(self.tr("These come in, but not all that is in them"), remarks)
            )
        aside = [*report.ignored_columns, *report.ignored_sheets]
        if aside:
            notes.append(self._lines(self.tr("Columns we have no place for"), [ignored(aside)]))
        return notes

    def _lines(self, title: str, lines: list[str]) -> QWidget:
        panel = Panel(self._look, 14, 4)
        panel.column.addWidget(Text(title, "strong", wraps=True))
        for line in lines[:LINES_SHOWN]:
            panel.column.addWidget(Text(line, "label", "text2", wraps=True))
        if len(lines) > LINES_SHOWN:
            rest = len(lines) - LINES_SHOWN
            panel.column.addWidget(Text(self.tr("and %n more", None, rest), "label", "text2"))
        return panel


class PersonCard(Panel):
    """Somebody of the list, as her row will be."""

    def __init__(self, look: Look, draft: CustomerDraft, parent: QWidget | None = None) -> None:
        super().__init__(look, 0, 0, parent)
        language = draft.language or look.language
        order = draft.name_order or default_order(draft.family_name, draft.given_name, language)
        name = shown_name(draft.family_name, draft.given_name, order, draft.nickname, draft.phones)
        self.name = Elided(with_honorific(name, draft.honorific, language), "name")
        self.facts = Elided("  ·  ".join(_facts(draft)), "label", "text2")
        picture = Avatar(look)
        letters = avatar_text(draft.family_name, draft.given_name, order, name)
        picture.show_person(letters, len(name) + sum(map(ord, name)))
        across = row(look, None, 0, 12)
        across.setContentsMargins(look.px(14), look.px(8), look.px(14), look.px(8))
        across.addWidget(picture)
        words = column(look, None, 0, 0)
        words.addWidget(self.name)
        words.addWidget(self.facts)
        across.addLayout(words, 1)
        self.column.addLayout(across)


def _facts(draft: CustomerDraft) -> list[str]:
    """Give what else is known of her, as it was typed."""
    return [
        *(one.typed for one in draft.phones),
        *(one.address for one in draft.mails),
        *draft.tags,
        *(name for name, _ in draft.likes),
        *(one.text for one in draft.alerts),
        *(one.text for one in draft.facts),
        *([draft.note] if draft.note else []),
    ]


def _numbers(lines: list[int]) -> str:
    """Write line numbers, each once, as many as one cares to read."""
    several = sorted(set(lines))
    shown = ", ".join(map(str, several[:40]))
    return f"{shown} …" if len(several) > 40 else shown  # noqa: PLR2004 - a line of them

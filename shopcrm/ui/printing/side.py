"""What stands beside the preview: what is printed, on which paper, by which printer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from shopcrm.services.preferences import Preferences
from shopcrm.ui.common.buttons import Button, Pills
from shopcrm.ui.common.fields import Choice
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import Panel, Scrolled, column
from shopcrm.ui.look import Look
from shopcrm.ui.printing.card_options import CardOptions
from shopcrm.ui.printing.devices import MOST_COPIES
from shopcrm.ui.printing.jobs import PrintJob, Printout
from shopcrm.ui.printing.label_options import LabelOptions
from shopcrm.ui.printing.letter_jobs import LabelsJob, ThankYouJob
from shopcrm.ui.printing.stepper import Stepper
from shopcrm.ui.printing.words import sheets_words


class PrintSide(Scrolled):
    """What is chosen for a job.

    Signals:
        changed: The pages are others now.
        printers_wanted: The printers are to be looked for once more.
    """

    changed = Signal()
    printers_wanted = Signal()

    def __init__(
        self, look: Look, job: PrintJob, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, job.title(), 12, parent)
        self._look, self._job, self._preferences = look, job, preferences
        self._papers = list(job.papers())
        self._pages = 1
        self.column.addWidget(self._what())
        self.column.addWidget(self._paper())
        self.options = self._options()
        if self.options is not None:
            panel = Panel(look)
            panel.column.addWidget(self.options)
            self.column.addWidget(panel)
            self.options.changed.connect(self.changed)
        self.column.addWidget(self._printer())
        self.column.addStretch(1)
        self._show_paper()

    # --- what is chosen ------------------------------------------------------------------

    def paper(self) -> str:
        """Give the code of the paper that is taken."""
        return self._papers[max(self.papers.index(), 0)].code

    def printer(self) -> str:
        """Give the name of the printer that is taken; empty where there is none."""
        return str(self.printers.value() or "")

    def sheets(self) -> int:
        """Give how many sheets of paper it takes."""
        return self._pages * int(self.copies.value())

    def finish(self) -> None:
        """Take over what is being typed."""
        if isinstance(self.options, CardOptions):
            self.options.finish()

    # --- what is shown -------------------------------------------------------------------

    def show_printout(self, printout: Printout) -> None:
        """Say what stands on the pages, and who is left out."""
        self._pages = len(printout.leaves)
        self.about.setText("\n".join(printout.about))
        self.about.setVisible(bool(printout.about))
        self.left_out.setText("\n".join(printout.left_out))
        self.left_out.setVisible(bool(printout.left_out))
        self._say_sheets()

    def show_printers(self, names: Sequence[str]) -> None:
        """Offer the printers there are; the one taken last time first."""
        taken = self.printers.value() or self._preferences.printer
        self.printers.offer([(name, name) for name in names])
        if taken in names:
            self.printers.set_value(taken)
        for widget in (self.printers, self._copies, self.copies, self.count):
            widget.setVisible(bool(names))
        self.nothing.setVisible(not names)
        self.look_again.setVisible(not names)

    # --- parts ---------------------------------------------------------------------------

    def _what(self) -> QWidget:
        look = self._look
        part = QWidget()
        layout = column(look, part, 0, 4)
        layout.addWidget(Text(self._job.title(), "heading", wraps=True))
        self.about = Text("", "body", "text2", wraps=True)
        self.left_out = Text("", "label", "warn", wraps=True)
        layout.addWidget(self.about)
        layout.addWidget(self.left_out)
        self.about.hide()
        self.left_out.hide()
        return part

    def _paper(self) -> QWidget:
        panel = Panel(self._look)
        name = self.tr("Paper")
        remembered = self._preferences.paper if self._job.REMEMBERS_PAPER else None
        first = self._job.first_paper(remembered)
        choices = [(choice.words, choice.icon) for choice in self._papers]
        self.papers = Pills(self._look, choices, name=name, may_be_none=False)
        self.papers.set_index([choice.code for choice in self._papers].index(first))
        self.papers.chosen.connect(self._on_paper)
        for pill, choice in zip(self.papers.pills, self._papers, strict=True):
            pill.setAccessibleName(choice.more or choice.words)
        self._more = Text("", "label", "text2", wraps=True)
        panel.column.addWidget(Text(name, "label", "text2"))
        panel.column.addWidget(self.papers)
        panel.column.addWidget(self._more)
        return panel

    def _options(self) -> LabelOptions | CardOptions | None:
        if isinstance(self._job, LabelsJob):
            return LabelOptions(self._look, self._job)
        if isinstance(self._job, ThankYouJob):
            return CardOptions(self._look, self._job)
        return None

    def _printer(self) -> QWidget:
        look = self._look
        panel = Panel(look)
        name, copies = self.tr("Printer"), self.tr("Copies")
        self.printers = Choice(look, name)
        self.copies = Stepper(look, copies, (1, MOST_COPIES))
        self.copies.changed.connect(self._say_sheets)
        self._copies = Text(copies, "label", "text2")
        self.count = Text("", "label", "text2")
        self.nothing = Text(
            self.tr("There is no printer on this computer. It can be saved as a PDF all the same."),
            "body",
            "text2",
            wraps=True,
        )
        self.look_again = Button(look, self.tr("Look for printers again"), "link", "rotate-ccw")
        self.look_again.clicked.connect(self.printers_wanted)
        panel.column.addWidget(Text(name, "label", "text2"))
        for widget in (
            *(self.nothing, self.look_again),
            *(self.printers, self._copies, self.copies, self.count),
        ):
            panel.column.addWidget(widget)
        return panel

    def _show_paper(self) -> None:
        more = self._papers[self.papers.index()].more
        self._more.setText(more)
        self._more.setVisible(bool(more))
        if isinstance(self.options, LabelOptions):
            self.options.show_paper(self.paper())

    def _say_sheets(self) -> None:
        self.count.setText(sheets_words(self.sheets()))

    def _on_paper(self) -> None:
        self._show_paper()
        self.changed.emit()

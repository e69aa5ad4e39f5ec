"""What goes to customers on paper: labels for the post, and cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from shopcrm.domain.ids import CustomerId
from shopcrm.printing import labels as label_painter
from shopcrm.printing import thank_you as card_painter
from shopcrm.printing.output import Leaf
from shopcrm.services.labels import A4_24, GRIDS, LETTER_30, ROLL_62X29, LabelGrid, LabelService
from shopcrm.services.thankyou import TEMPLATES, Occasion, ThankYouCard, ThankYouService
from shopcrm.ui.printing.jobs import PaperChoice, PrintJob, Printout, leaf_of
from shopcrm.ui.printing.words import Printing
from shopcrm.wording import letters
from shopcrm.wording.translators import speaking

_LETTER_COUNTRIES = frozenset({"US", "CA"})
A6 = "a6"

_SHORT: Final[dict[str, Callable[[LabelGrid], str]]] = {
    A4_24.code: lambda grid: f"A4 · {grid.per_page}",
    LETTER_30.code: lambda grid: f"Letter · {grid.per_page}",
    ROLL_62X29.code: lambda _: Printing.tr("Roll"),
}
"""A sheet in so few letters as fit a button."""


@dataclass
class LabelsJob(PrintJob):
    """Address labels.

    Attributes:
        start_at: The first label of the sheet that is still there, counted from 1, row by row.
        offset_mm: How far the print is moved to the right and down.
    """

    labels: LabelService
    ids: Sequence[CustomerId]
    country: str = "KR"
    start_at: int = 1
    offset_mm: tuple[float, float] = (0.0, 0.0)

    def title(self) -> str:
        """Say what is printed."""
        return letters.labels_title()

    def papers(self) -> Sequence[PaperChoice]:
        """Give the sheets of labels that are known, the shop's usual one first."""
        usual = LETTER_30 if self.country in _LETTER_COUNTRIES else A4_24
        grids = sorted(GRIDS.values(), key=lambda grid: grid is not usual)
        return [
            PaperChoice(grid.code, _SHORT[grid.code](grid), more=letters.grid_words(grid))
            for grid in grids
        ]

    def grid(self, paper: str) -> LabelGrid:
        """Give how the labels lie on a paper."""
        return GRIDS[paper]

    def pages(self, paper: str) -> Callable[[], Printout]:
        """Give what lays the labels out."""
        grid = GRIDS[paper]
        start_at = min(self.start_at, grid.per_page)
        return partial(
            _lay_out_labels, self.labels, tuple(self.ids), start_at, grid, self.offset_mm
        )


@dataclass
class ThankYouJob(PrintJob):
    """A thank-you card.

    Attributes:
        occasion: What for.
        template: Which of the texts that come ready, counted from 1.
        text: The owner's own words in their place; empty for the text that comes ready.
    """

    thank_you: ThankYouService
    customer_id: CustomerId
    occasion: Occasion = Occasion.VISIT
    template: int = 1
    text: str = ""

    def title(self) -> str:
        """Say what is printed."""
        return letters.card_title()

    def papers(self) -> Sequence[PaperChoice]:
        """Give the one paper there is."""
        return [PaperChoice(A6, "A6", "mail")]

    def pages(self, paper: str) -> Callable[[], Printout]:  # noqa: ARG002
        """Give what lays the card out."""
        return partial(
            _lay_out_card,
            self.thank_you,
            (self.customer_id, self.occasion, self.template, self.text),
        )

    def ready_text(self) -> str:
        """Give the text that comes ready, in her language, to begin one's own words with.

        Raises:
            ShopError: She is not there any more.
        """
        card = self.thank_you.card(self.customer_id, self.occasion, min(self.template, TEMPLATES))
        with speaking(card.language):
            return letters.card_text(card)


def _lay_out_labels(
    service: LabelService,
    ids: Sequence[CustomerId],
    start_at: int,
    grid: LabelGrid,
    offset_mm: tuple[float, float],
) -> Printout:
    sheet = service.labels(ids, start_at, grid, offset_mm)
    return Printout(
        letters.labels_title(),
        tuple(map(leaf_of, label_painter.lay_out(sheet))),
        (Printing.tr("%n labels", None, len(sheet.labels)),),
        letters.left_out_lines(sheet.skipped),
        is_blank=not sheet.labels,
    )


def _lay_out_card(
    service: ThankYouService, asked: tuple[CustomerId, Occasion, int, str]
) -> Printout:
    card = service.card(*asked)
    return Printout(letters.card_title(), (_card_leaf(card),), _called(card))


def _card_leaf(card: ThankYouCard) -> Leaf:
    page = card_painter.lay_out(card)
    return Leaf(
        card_painter.WIDTH,
        card_painter.HEIGHT,
        partial(card_painter.paint_card, page=page),
        (*page.heading, *page.words),
    )


def _called(card: ThankYouCard) -> tuple[str, ...]:
    return (Printing.tr("For {called}").format(called=card.called),) if card.called else ()

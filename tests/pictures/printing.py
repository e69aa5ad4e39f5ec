"""What is printed, and the paper that comes back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QDialog

from shopcrm.domain.customers import Address, CustomerDraft
from shopcrm.domain.ids import CustomerId
from shopcrm.errors import PrinterMissingError
from shopcrm.services.printing import Paper
from shopcrm.ui.printing.dialog import PrintDialog
from shopcrm.ui.printing.jobs import FollowupListJob, PrintJob
from shopcrm.ui.printing.letter_jobs import LabelsJob, ThankYouJob
from shopcrm.ui.printing.tick_dialog import TickInDialog
from tests.pictures.stage import Screen, Stage, settle

WINDOW = (1366, 688)
_TYPED = {
    "ko": "1 했어요, 2 안 받음, 3 금요일, 4 메모: 이사 가셨다고 하심, 99 ok",
    "ja": "1 済, 2 留守, 3 金曜, 4 メモ: お引っ越しされたそう, 99 ok",
    "en": "1 ok, 2 no answer, 3 Friday, 4 note: she moved to Queens, 99 ok",
}


class Shelf:
    """Printers that print nowhere."""

    def __init__(self, *names: str) -> None:
        self._names = names

    def names(self) -> tuple[str, ...]:
        """Give their names."""
        return self._names

    def open(self, _name: str, _title: str, _copies: int) -> QPagedPaintDevice:
        """Refuse."""
        raise PrinterMissingError


def _wait(stage: Stage) -> None:
    """Let the worker lay the pages out: a big list takes it a moment."""
    idle = QEventLoop()
    stage.tools.tasks.idle.connect(idle.quit)
    if not stage.tools.tasks.is_idle():
        QTimer.singleShot(5_000, idle.quit)
        idle.exec()
    settle(stage)


def _sized(dialog: QDialog, stage: Stage) -> QDialog:
    px = stage.tools.look.px
    dialog.resize(min(px(1080), WINDOW[0] - px(32)), min(px(680), WINDOW[1] - px(24)))
    _wait(stage)
    return dialog


def _printing(stage: Stage, job: PrintJob, *printers: str) -> PrintDialog:
    dialog = PrintDialog(stage.tools, job, None, Shelf(*printers))
    _sized(dialog, stage)
    return dialog


def _list(stage: Stage) -> FollowupListJob:
    country = stage.shop.shop.settings().country
    return FollowupListJob(stage.shop.printing, None, stage.tools.look.language, country)


def followups(stage: Stage) -> QDialog:
    """The list, ready to be printed."""
    return _printing(stage, _list(stage), "Samsung M2020", "Epson TM-T20")


def no_printer(stage: Stage) -> QDialog:
    """The same where there is no printer."""
    return _printing(stage, _list(stage))


def till_roll(stage: Stage) -> QDialog:
    """The list on a till roll, whose printer has just gone."""
    dialog = _printing(stage, _list(stage), "Epson TM-T20")
    dialog.side.papers.press(2)
    _wait(stage)
    dialog.print.click()
    _wait(stage)
    _wait(stage)
    return dialog


def labels(stage: Stage) -> QDialog:
    """Labels that begin in the middle of a sheet."""
    job = LabelsJob(stage.shop.labels, labelled_people(stage), stage.shop.shop.settings().country)
    job.start_at = 5
    return _printing(stage, job, "Samsung M2020")


def thank_you(stage: Stage) -> QDialog:
    """A card with the owner's own words."""
    dialog = _printing(stage, ThankYouJob(stage.shop.thank_you, stage.regular), "Samsung M2020")
    dialog.side.options.template.press(3)  # type: ignore[union-attr]
    _wait(stage)
    return dialog


def paper_back(stage: Stage) -> QDialog:
    """A list that came back, half typed and half pressed."""
    shop = stage.shop
    shop.printing.keep_sheet(shop.printing.followup_sheet(), Paper.A4)
    dialog = TickInDialog(stage.tools, shop.ticking, shop.printing, shop.desk)
    _sized(dialog, stage)
    dialog.field.setPlainText(_TYPED[stage.tools.look.language])
    dialog.apply()
    _wait(stage)
    return dialog


def nothing_printed(stage: Stage) -> QDialog:
    """Nothing was printed yet."""
    shop = stage.shop
    dialog = TickInDialog(stage.tools, shop.ticking, shop.printing, shop.desk)
    return _sized(dialog, stage)


_STREETS = {
    "ko": Address("연남로 {n}", "연남동", "마포구", "서울", "03990", "KR"),
    "ja": Address("浅草1-2-{n}", None, "台東区", "東京都", "1110032", "JP"),
    "en": Address("{n} Orchard Street", None, "New York", "NY", "10002", "US"),
}


def labelled_people(stage: Stage) -> list[CustomerId]:
    """Write down thirty people with an address."""
    language = stage.tools.look.language
    names = {"ko": "김", "ja": "田中", "en": "Walsh"}
    street = _STREETS[language]
    made = []
    for number in range(1, 31):
        address = replace(street, street=(street.street or "").format(n=number))
        draft = CustomerDraft(
            family_name=names[language], given_name=f"{number}", addresses=(address,)
        )
        made.append(stage.shop.customers.add(draft))
    return made


SCREENS: dict[str, Screen] = {
    "print_list": followups,
    "print_no_printer": no_printer,
    "print_roll": till_roll,
    "print_labels": labels,
    "print_card": thank_you,
    "paper_back": paper_back,
    "paper_none": nothing_printed,
}

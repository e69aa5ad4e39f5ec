"""Pictures of the sheets around a customer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QWidget

from shopcrm.domain.customers import CustomerDraft, GoneReason, RelationKind
from shopcrm.domain.phones import read_phone
from shopcrm.ui.customers.customer_dialog import CustomerDialog
from shopcrm.ui.customers.gone_dialog import GoneDialog
from shopcrm.ui.customers.history_dialog import HistoryDialog
from shopcrm.ui.customers.relate_dialog import RelateDialog
from tests.pictures.stage import Screen, Stage

_NAMES = {"ko": "김정숙", "ja": "田中 和子", "en": "Margaret Walsh"}


_windows: list[QWidget] = []


def window() -> QWidget:
    """Give the window a sheet stands before, as large as on a usual PC by the till."""
    made = QWidget()
    made.resize(1366, 688)
    _windows.append(made)
    return made


def dialog(
    stage: Stage, *, new: bool = False, first: CustomerDraft | None = None
) -> CustomerDialog:
    """Make the sheet of the regular, or of somebody new."""
    shop = stage.shop
    parts = (shop.customers, shop.products, shop.staff, shop.desk)
    return CustomerDialog(stage.tools, *parts, None if new else stage.regular, first, window())


def new_customer(stage: Stage) -> QWidget:
    """Somebody new, a moment after the name and a number that is somebody's."""
    made = dialog(stage, new=True)
    language = stage.tools.look.language
    made.form.names.one_line.setText(_NAMES[language])
    phone = stage.shop.customers.card(stage.regular).customer.phones[0]
    made.form.phones.fill(CustomerDraft(phones=(replace(phone, label=None),)))
    made.show()
    made.form.changed.emit()
    waiting = QEventLoop()
    stage.tools.tasks.idle.connect(waiting.quit)
    waiting.exec()
    return made


def new_customer_more(stage: Stage) -> QWidget:
    """Somebody new, with everything else unfolded."""
    made = dialog(stage, new=True)
    made.form.names.one_line.setText(_NAMES[stage.tools.look.language])
    made.form.unfold()
    made.form.folds[0].set_open(is_open=True)
    return made


def edit_customer(stage: Stage) -> QWidget:
    """All that is known of the regular."""
    return dialog(stage)


def edit_open(stage: Stage) -> QWidget:
    """Days, warnings and favourites, open."""
    made = dialog(stage)
    for number in (1, 2, 3, 4):
        made.form.folds[number].set_open(is_open=True)
    made.show()
    bar = made.body.verticalScrollBar()
    made.body.ensureWidgetVisible(made.form.folds[3])
    bar.setValue(bar.value() + 200)
    return made


def edit_lower(stage: Stage) -> QWidget:
    """Address, own fields and photo, open."""
    made = dialog(stage)
    made.form.folds[7].set_open(is_open=True)
    made.form.folds[8].set_open(is_open=True)
    made.form.folds[10].set_open(is_open=True)
    made.form.own_fields.plus.click()
    made.form.own_fields.maker.kinds.press(2)
    kinds = made.form._parts["reaching"].kinds  # type: ignore[attr-defined]
    kinds["addresses"].add_row()
    made.show()
    made.body.verticalScrollBar().setValue(10_000)
    return made


def edit_wrong(stage: Stage) -> QWidget:
    """A phone without a digit, and what is not saved."""
    made = dialog(stage)
    row = made.form.phones.kinds["phones"].rows[0]
    row.fill(read_phone("010-2345-6789", "KR"))
    row.number.setText("abc")  # type: ignore[attr-defined]
    made.form.check()
    made.reject()
    return made


def gone(stage: Stage) -> QWidget:
    """Why somebody will not come any more."""
    stage.shop.customers.set_gone(stage.regular, GoneReason.MOVED_AWAY)
    return GoneDialog(stage.tools, stage.shop.customers, stage.shop.desk, stage.regular, window())


def relate(stage: Stage) -> QWidget:
    """Who belongs to her."""
    made = RelateDialog(stage.tools, stage.shop.customers, stage.shop.desk, stage.regular, window())
    made.finder.line.setText({"ko": "김", "ja": "田", "en": "Ma"}[stage.tools.look.language])
    return made


def history(stage: Stage) -> QWidget:
    """What was done to her card."""
    shop = stage.shop
    card = shop.customers.card(stage.regular)
    from shopcrm.services.customers import draft_of

    draft = replace(
        draft_of(card.customer), nickname="A", phones=(read_phone("010-9999-0000", "KR"),)
    )
    shop.customers.edit(stage.regular, card.customer.version, draft)
    other = shop.searching.find("")[0].customer.id
    shop.customers.relate(stage.regular, other, RelationKind.FRIEND)
    return HistoryDialog(
        stage.tools, shop.customers, shop.staff, shop.desk, stage.regular, window()
    )


SCREENS: dict[str, Screen] = {
    "customer_new": new_customer,
    "customer_more": new_customer_more,
    "customer_edit": edit_customer,
    "customer_open": edit_open,
    "customer_lower": edit_lower,
    "customer_wrong": edit_wrong,
    "customer_gone": gone,
    "customer_relate": relate,
    "customer_history": history,
}

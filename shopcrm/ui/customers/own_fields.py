"""The owner's own fields: one of each kind to fill in, and a field of her own to make."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shopcrm.domain.customer_rules import NUMBER_LIMIT, check_field, check_field_value
from shopcrm.domain.customers import CustomerDraft, Field, FieldKind, FieldValue
from shopcrm.domain.days import Calendar, read_day
from shopcrm.domain.ids import FieldId
from shopcrm.domain.scripts import even_widths
from shopcrm.errors import ShopError
from shopcrm.services.customers import CustomersService
from shopcrm.ui.common.buttons import Button, ButtonRow, Pills
from shopcrm.ui.common.fields import Choice, Labelled, Line
from shopcrm.ui.common.panels import clear, column
from shopcrm.ui.customers.fields import Problem, UnfitError, sentence_of
from shopcrm.ui.customers.lists_part import few
from shopcrm.ui.customers.part import Part
from shopcrm.ui.customers.words import FIELDS, CustomerForm, offered
from shopcrm.ui.look import Look
from shopcrm.ui.tools import Tools
from shopcrm.wording.days import yearly_day
from shopcrm.wording.translators import language_now

_KINDS: Final = tuple(FieldKind)


class OwnField(Labelled):
    """A field of the owner's, filled in as its kind asks for."""

    def __init__(self, look: Look, field: Field, country: str, today: date) -> None:
        widget: QWidget
        if field.kind is FieldKind.SWITCH:
            words = (CustomerForm.tr("Yes"), CustomerForm.tr("No"))
            widget = Pills(look, [(word, "") for word in words], name=field.name)
        elif field.kind is FieldKind.CHOICE:
            choices: list[tuple[Any, str]] = [(None, CustomerForm.tr("Not said"))]
            widget = Choice(look, field.name, [*choices, *((one, one) for one in field.choices)])
        else:
            widget = Line(look, field.name)
        super().__init__(look, field.name, widget)
        self._field_of_shop = field
        self._country, self._today = country, today
        self._kept: FieldValue | None = None
        self._shown = ""
        if isinstance(widget, Pills):
            widget.chosen.connect(self.note_change)

    @property
    def name(self) -> str:
        """What the owner called it."""
        return self._field_of_shop.name

    def first_field(self) -> QWidget:
        """Give what has the focus."""
        return self.field.pills[0] if isinstance(self.field, Pills) else self.field

    def fill(self, value: FieldValue | None) -> None:
        """Show a value; None for none."""
        self._kept = value
        if isinstance(self.field, Pills):
            self.field.set_index(-1 if value is None else int(value is False))
        elif isinstance(self.field, Choice):
            self.field.set_value(value)
        elif isinstance(self.field, Line):
            self._shown = _shown(value)
            self.field.set_whole(self._shown)

    def value(self) -> FieldValue | None:
        """Give the value; None when nothing was filled in.

        Raises:
            ShopError: It does not fit the field.
            UnfitError: It is no number.
        """
        found = self._written()
        return None if found is None else check_field_value(self._field_of_shop, found)

    def is_empty(self) -> bool:
        """Say whether nothing was filled in."""
        if isinstance(self.field, Line):
            return not self.field.whole_text().strip()
        return self._written() is None

    def take_over(self, other: OwnField) -> None:
        """Show what stands in the same field made earlier, finished or not."""
        self.fill(other._kept)
        if isinstance(self.field, Line) and isinstance(other.field, Line):
            self.field.set_whole(other.field.whole_text())
        elif isinstance(self.field, Pills) and isinstance(other.field, Pills):
            self.field.set_index(other.field.index())
        elif isinstance(self.field, Choice) and isinstance(other.field, Choice):
            self.field.set_value(other.field.value())

    def _written(self) -> FieldValue | None:
        if isinstance(self.field, Pills):
            return None if self.field.index() < 0 else self.field.index() == 0
        if isinstance(self.field, Choice):
            choice: str | None = self.field.value()
            return choice
        typed = self.field.whole_text().strip() if isinstance(self.field, Line) else ""
        if not typed:
            return None
        if typed == self._shown and self._kept is not None:
            return self._kept
        if self._field_of_shop.kind is FieldKind.NUMBER:
            return _number(typed)
        if self._field_of_shop.kind is FieldKind.DAY:
            return self._day(typed)
        return typed

    def _day(self, typed: str) -> date:
        day = read_day(typed, country=self._country, today=self._today)
        if day.calendar is Calendar.LUNAR or not (day.year and day.month and day.day):
            raise UnfitError(CustomerForm.tr("This day needs its year, such as 2026-12-08."))
        return date(day.year, day.month, day.day)


def _number(typed: str) -> float:
    try:
        number = float(even_widths(typed).replace(",", "").replace(" ", ""))
    except ValueError:
        raise UnfitError(CustomerForm.tr("We can't read this as a number.")) from None
    if not abs(number) <= NUMBER_LIMIT:
        raise UnfitError(CustomerForm.tr("This number is too large to be kept."))
    return number


def _shown(value: FieldValue | None) -> str:
    if isinstance(value, date):
        return yearly_day(value.month, value.day, language_now(), value.year)
    if isinstance(value, float):
        return f"{value:.15g}"
    return "" if value is None else str(value)


class OwnFieldsPart(Part):
    """All fields of the owner's, and the plus that makes another."""

    def __init__(
        self, tools: Tools, customers: CustomersService, country: str, today: date
    ) -> None:
        super().__init__(tools.look)
        self._customers, self._country, self._today = customers, country, today
        self.fields: list[OwnField] = []
        self._unknown: tuple[tuple[str, FieldValue], ...] = ()
        self._order: list[str] = []
        self._place = column(tools.look, None, 0, 10)
        self.column.addLayout(self._place)
        self.plus = Button(tools.look, self.tr("A field of your own"), "link", "plus")
        self.plus.clicked.connect(self._on_plus)
        self.column.addWidget(self.plus, 0, Qt.AlignmentFlag.AlignLeft)
        self.maker = FieldMaker(tools, customers)
        self.maker.hide()
        self.maker.changed.connect(self._on_made)
        self.column.addWidget(self.maker)
        self._make_fields()

    def fill(self, draft: CustomerDraft) -> None:
        """Show the values; one of a field that is not there any more is kept."""
        values = dict(draft.fields)
        for one in self.fields:
            one.fill(values.pop(one.name, None))
        self._unknown = tuple(values.items())
        self._order = [name for name, _ in draft.fields]

    def write(self, draft: CustomerDraft) -> CustomerDraft:
        """Put the values into the draft, those it had in the order it had them."""
        pairs = [(one.name, value) for one in self.fields if (value := one.value()) is not None]
        found = dict([*pairs, *self._unknown])
        names = [name for name in self._order if name in found]
        names += [name for name in found if name not in self._order]
        return replace(draft, fields=tuple((name, found[name]) for name in names))

    def problems(self) -> list[Problem]:
        """List the values that do not fit."""
        found: list[Problem] = []
        for one in self.fields:
            try:
                one.value()
            except (ShopError, UnfitError) as error:
                found.append(Problem(one, error))
        return found

    def summary(self) -> str:
        """Name the fields that have a value."""
        return few([one.name for one in self.fields if not one.is_empty()])

    def _make_fields(self) -> None:
        clear(self._place)
        self.fields = []
        for field in self._customers.fields():
            made = OwnField(self.look, field, self._country, self._today)
            made.changed.connect(self.changed)
            self.fields.append(made)
            self._place.addWidget(made)

    def _on_plus(self) -> None:
        self.maker.show()
        self.plus.hide()
        self.maker.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_made(self) -> None:
        """Show the new field, with all that stood in the others."""
        self.maker.hide()
        self.plus.show()
        before = {one.name: one for one in self.fields}
        self._make_fields()
        new = [one for one in self.fields if one.name not in before]
        for one in self.fields:
            if one.name in before:
                one.take_over(before[one.name])
        if new:
            new[-1].first_field().setFocus(Qt.FocusReason.OtherFocusReason)


@dataclass(frozen=True, slots=True)
class _NewField:
    """A field to be made, on the worker."""

    customers: CustomersService
    name: str
    kind: FieldKind
    choices: tuple[str, ...]

    def __call__(self) -> FieldId:
        return self.customers.add_field(self.name, self.kind, self.choices)


class FieldMaker(Part):
    """Makes a field of the owner's: what it is called, what it holds.

    ``changed`` says that it is there, or that nothing is to be made after all.
    """

    def __init__(self, tools: Tools, customers: CustomersService) -> None:
        super().__init__(tools.look)
        self._tools, self._customers = tools, customers
        look = tools.look
        self.name_line = Line(look, self.tr("What is the field called?"))
        self._name = Labelled(look, self.tr("What is the field called?"), self.name_line)
        words = [(word, "") for _, word in offered(FIELDS)]
        self.kinds = Pills(look, words, name=self.tr("What it holds"), may_be_none=False)
        self.kinds.set_index(0)
        self.kinds.chosen.connect(self._on_kind)
        self.choices_line = Line(look, self.tr("Which are offered?"), self.tr("small, large, both"))
        self._choices = Labelled(
            look, self.tr("Which are offered? (with commas between)"), self.choices_line
        )
        self._choices.hide()
        self.make = Button(look, self.tr("Make this field"), "tint", "plus")
        self.leave = Button(look, self.tr("Never mind"), "quiet")
        self.make.clicked.connect(self._on_make)
        self.leave.clicked.connect(self._on_leave)
        kinds = Labelled(look, self.tr("What it holds"), self.kinds)
        for widget in (self._name, kinds, self._choices, ButtonRow(look, self.leave, self.make)):
            self.column.addWidget(widget)

    def first(self) -> Line:
        """Give what is written first."""
        return self.name_line

    def _on_kind(self, index: int) -> None:
        self._choices.setVisible(_KINDS[index] is FieldKind.CHOICE)

    def _on_make(self) -> None:
        for line in (self.name_line, self.choices_line):
            line.finish_composing()
        kind = _KINDS[self.kinds.index()]
        parts = self.choices_line.text().replace("、", ",").replace("，", ",").split(",")
        choices = tuple(part.strip() for part in parts if part.strip())
        try:
            check_field(self.name_line.text(), kind, choices)
        except ShopError as error:
            self._say(error)
            return
        work = _NewField(self._customers, self.name_line.text(), kind, choices)
        self.make.setEnabled(False)
        self._tools.tasks.write(self, work, self._on_done, self._on_error)

    def _on_error(self, error: Exception) -> None:
        self.make.setEnabled(True)
        self._say(error)

    def _say(self, error: Exception) -> None:
        if not isinstance(error, ShopError):
            self._tools.messages.fail(error)
            return
        is_choice = self._choices.isVisibleTo(self) and self.name_line.text().strip()
        where = self._choices if is_choice and not self.choices_line.text().strip() else self._name
        where.say_wrong(sentence_of(error))
        where.first_field().setFocus()

    def _on_done(self, _made: FieldId) -> None:
        self.make.setEnabled(True)
        self._on_leave()

    def _on_leave(self) -> None:
        self.name_line.clear()
        self.choices_line.clear()
        self.changed.emit()

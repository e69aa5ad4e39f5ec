"""Names: one field that is understood, or its parts; how it is read, shown and spoken."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from shopcrm.domain.customers import CustomerDraft
from shopcrm.domain.names import (
    Honorific,
    NameOrder,
    default_language,
    default_order,
    full_name,
    parse_name,
    with_honorific,
)
from shopcrm.ui.common.buttons import Pill
from shopcrm.ui.common.fields import Choice, Labelled, Line
from shopcrm.ui.common.flow import FlowLayout
from shopcrm.ui.common.panels import column
from shopcrm.ui.customers.catching import NameLine
from shopcrm.ui.customers.fields import Beside, Problem
from shopcrm.ui.customers.part import check_text, line_text
from shopcrm.ui.customers.words import HONORIFICS, LANGUAGES, offered
from shopcrm.ui.look import Look

ORDERS: Final = (
    NameOrder.FAMILY_FIRST_JOINED,
    NameOrder.FAMILY_FIRST_SPACED,
    NameOrder.GIVEN_FIRST,
)


@dataclass(frozen=True, slots=True)
class _Understood:
    """What was filled in by itself, and may be replaced as long as nobody wrote something else."""

    how_to_address: str = ""
    reading: str = ""


class NamePart(QObject):
    """The names of somebody, in two places of the form: ``top`` with what is always needed, ``more`` with the rest.

    What is kept are the parts of the name. The one field above them is a quicker way to write them: they follow it, and it
    follows them.

    Signals:
        changed: Something is another now.
        name_changed: The shown name is another now.
    """

    changed = Signal()
    name_changed = Signal()

    def __init__(self, look: Look, shop_language: str, *, one_field: bool, owner: QObject) -> None:
        """Make it.

        Args:
            look: How everything looks.
            shop_language: Decides where the letters of a name leave its language open.
            one_field: Show the one field, and put the parts among the rest: for somebody new.
            owner: The form.
        """
        super().__init__(owner)
        self.look = look
        self._shop_language = shop_language
        self._order: NameOrder | None = None
        self._understood = _Understood()
        self._is_filling = False
        self._make_lines()
        self.top, self.more = QWidget(), QWidget()
        above, rest = column(look, self.top, 0, 8), column(look, self.more, 0, 12)
        parts = Beside(look, 380)
        # The order in which the shop's language writes them.
        pair = (self.family, self.given)
        for one in pair if shop_language in LANGUAGES and shop_language != "en" else pair[::-1]:
            parts.add(one)
        if one_field:
            above.addWidget(self.one)
            rest.addWidget(parts)
        else:
            self.one.setParent(self.more)
            self.one.hide()
            above.addWidget(parts)
        rest.addWidget(self._make_orders())
        self._lay_rest(rest)
        self._connect()

    # --- filling and reading -------------------------------------------------------------

    def fill(self, draft: CustomerDraft) -> None:
        """Show the names of a draft."""
        self._order = draft.name_order
        self._understood = _Understood()
        pairs: tuple[tuple[Line, str | None], ...] = (
            (self._family, draft.family_name),
            (self._given, draft.given_name),
            (self.reading_line, draft.reading),
            (self._nickname, draft.nickname),
            (self.address_line, draft.how_to_address),
        )
        self._set(*pairs)
        self.honorific.set_value(draft.honorific)
        self.language.set_value(draft.language)
        self._show_in_one()
        self._show_orders()

    def write(self, draft: CustomerDraft) -> CustomerDraft:
        """Put the names into a draft."""
        return replace(
            draft,
            family_name=line_text(self._family),
            given_name=line_text(self._given),
            name_order=self._order,
            reading=line_text(self.reading_line),
            nickname=line_text(self._nickname),
            how_to_address=line_text(self.address_line),
            honorific=self.honorific.value(),
            language=self.language.value(),
        )

    def problems(self) -> list[Problem]:
        """List the names that are too long."""
        found: list[Problem] = []
        first = (self.one,) if self.is_one() else ()
        for field, name, line in (
            (self.family, "family_name", self._family),
            (self.given, "given_name", self._given),
            (self.reading, "reading", self.reading_line),
            (self.nickname, "nickname", self._nickname),
            (self.how_to_address, "how_to_address", self.address_line),
        ):
            where = first[0] if first and field in {self.family, self.given} else field
            found += check_text(where, name, line_text(line))
        return found

    def is_one(self) -> bool:
        """Say whether there is the one field."""
        return not self.one.isHidden()

    def first(self) -> Labelled:
        """Give the field that is written first."""
        if self.is_one():
            return self.one
        return self.given if self._shop_language == "en" else self.family

    def shown(self) -> str:
        """Give the name as it will be shown, without honorific; empty without one."""
        family, given = line_text(self._family), line_text(self._given)
        return full_name(family, given, self._decided_order())

    def shown_with_honorific(self) -> str:
        """Give the name as it will be shown."""
        honorific: Honorific = self.honorific.value()
        return with_honorific(self.shown(), honorific, self._decided_language())

    def summary(self) -> str:
        """Give what the rest holds."""
        return " · ".join(filter(None, (line_text(self.reading_line), line_text(self._nickname))))

    # --- building ------------------------------------------------------------------------

    def _make_lines(self) -> None:
        look = self.look
        self.one_line = NameLine(look, self.tr("Name"))
        self.one = Labelled(look, self.tr("Name"), self.one_line)
        self._family = NameLine(look, self.tr("Family name"))
        self.family = Labelled(look, self.tr("Family name"), self._family)
        self._given = NameLine(look, self.tr("Given name"))
        self.given = Labelled(look, self.tr("Given name"), self._given)
        self.reading_line = Line(look, self.tr("Reading"))
        self.reading = Labelled(look, self.tr("Reading (how it sounds)"), self.reading_line)
        self._nickname = Line(look, self.tr("Nickname"))
        self.nickname = Labelled(look, self.tr("Nickname"), self._nickname)
        self.address_line = Line(look, self.tr("How to address"), self.tr("Maggie, Aunt Rose…"))
        self.how_to_address = Labelled(look, self.tr("How to address"), self.address_line)
        self.honorific = Choice(look, self.tr("Honorific"), offered(HONORIFICS))
        languages: list[tuple[Any, str]] = [(None, self.tr("By the name"))]
        self.language = Choice(look, self.tr("Language"), [*languages, *LANGUAGES.items()])

    def _make_orders(self) -> QWidget:
        around = QWidget()
        flow = FlowLayout(around, self.look.px(6))
        self.orders = [Pill(self.look, "", parent=around) for _ in ORDERS]
        for pill in self.orders:
            flow.addWidget(pill)
            pill.clicked.connect(self._on_order)
        self.shown_as = Labelled(self.look, self.tr("Shown as"), around)
        return self.shown_as

    def _lay_rest(self, rest: Any) -> None:  # noqa: ANN401 - a layout
        look = self.look
        names, manners = Beside(look, 420), Beside(look, 420)
        names.add(self.reading)
        names.add(self.nickname)
        manners.add(Labelled(look, self.tr("Honorific"), self.honorific))
        manners.add(Labelled(look, self.tr("Language"), self.language))
        rest.addWidget(names)
        rest.addWidget(manners)

    def _connect(self) -> None:
        self.one_line.typed.connect(self._on_one)
        for line in (self._family, self._given):
            line.typed.connect(self._on_parts)
        for catching in (self.one_line, self._family, self._given):
            catching.caught.connect(self._on_caught)
        for plain in (self.reading_line, self._nickname, self.address_line):
            plain.typed.connect(self._on_typed)
        for choice in (self.honorific, self.language):
            choice.picked.connect(self._on_picked)
        self._show_orders()

    # --- what is understood --------------------------------------------------------------

    def _set(self, *pairs: tuple[Line, str | None]) -> None:
        """Show texts that nobody typed."""
        self._is_filling = True
        for line, text in pairs:
            line.set_whole(text or "")
        self._is_filling = False

    def _on_one(self, typed: str) -> None:
        if self._is_filling:
            return
        parsed = parse_name(typed, language=self._shop_language)
        self._set((self._family, parsed.family_name), (self._given, parsed.given_name))
        self._order = parsed.name_order if parsed.family_name or parsed.given_name else None
        self.language.set_value(parsed.language)
        self._fill_address(parsed.how_to_address or "")
        if not typed or self._understood.reading:
            self._fill_reading(self.one_line.reading())
        self._say_understood()
        self._tell_name()

    def _on_parts(self, _typed: str) -> None:
        if self._is_filling:
            return
        if self._understood.reading:
            self._fill_reading(self._caught_reading())
        self._show_in_one()
        self._tell_name()

    def _on_caught(self, _reading: str) -> None:
        self._fill_reading(self._caught_reading())

    def _caught_reading(self) -> str:
        if self.is_one() and self.one_line.reading():
            return self.one_line.reading()
        both = (self._family.reading(), self._given.reading())
        return " ".join(filter(None, both))

    def _fill_reading(self, reading: str) -> None:
        """Fill the reading in, but never over what the owner wrote herself."""
        if self.reading_line.whole_text() != self._understood.reading:
            return
        self._understood = replace(self._understood, reading=reading)
        self.reading_line.set_whole(reading)
        self._say_understood()

    def _fill_address(self, title: str) -> None:
        if self.address_line.whole_text() != self._understood.how_to_address:
            return
        self._understood = replace(self._understood, how_to_address=title)
        self.address_line.set_whole(title)

    def _say_understood(self) -> None:
        family, given = line_text(self._family), line_text(self._given)
        said = [self.tr("family {name}").format(name=family)] if family else []
        if family and given:
            said.append(self.tr("given {name}").format(name=given))
        if self.shown():
            said.append(self.shown_with_honorific())
        if self._understood.reading:
            said.append(self._understood.reading)
        self.one.beneath.say(" · ".join(said))

    def _show_in_one(self) -> None:
        self._set((self.one_line, self.shown()))
        self._say_understood()

    # --- the order -----------------------------------------------------------------------

    def _decided_language(self) -> str:
        chosen: str | None = self.language.value()
        family, given = line_text(self._family), line_text(self._given)
        return chosen or default_language(family, given, self._shop_language)

    def _decided_order(self) -> NameOrder:
        family, given = line_text(self._family), line_text(self._given)
        return self._order or default_order(family, given, self._decided_language())

    def _show_orders(self) -> None:
        """Write on each pill the name as it would be shown."""
        family, given = line_text(self._family), line_text(self._given)
        self.shown_as.setVisible(bool(family and given))
        for order, pill in zip(ORDERS, self.orders, strict=True):
            name = full_name(family, given, order)
            pill.setText(name.replace("&", "&&"))
            pill.setAccessibleName(self.tr("Shown as {name}").format(name=name))
            pill.setChecked(order is self._decided_order())

    def _on_order(self) -> None:
        pressed = self.sender()
        at = next(n for n, pill in enumerate(self.orders) if pill is pressed)
        self._order = ORDERS[at]
        self._show_in_one()
        self._tell_name()

    def _on_picked(self) -> None:
        self._say_understood()
        self._tell_name()

    def _on_typed(self, _typed: str) -> None:
        if not self._is_filling:
            self.changed.emit()

    def _tell_name(self) -> None:
        for field in (self.one, self.family, self.given):
            field.clear_wrong()
        self._show_orders()
        self.name_changed.emit()
        self.changed.emit()

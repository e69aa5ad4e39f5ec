"""Who belongs to somebody: the rows of her relations, and finding another one by name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shopcrm.domain.customer_rules import LINE_LIMIT
from shopcrm.domain.customers import CustomerDraft, Relation, RelationKind
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.today import LineCustomer
from shopcrm.errors import TextTooLongError
from shopcrm.services.desk import Desk
from shopcrm.ui.common.fields import Choice, Line
from shopcrm.ui.common.letters import Text
from shopcrm.ui.common.panels import column
from shopcrm.ui.customers.fields import Problem
from shopcrm.ui.customers.finder import CustomerFinder
from shopcrm.ui.customers.part import Part, line_text
from shopcrm.ui.customers.rows import Row
from shopcrm.ui.customers.words import CustomerForm, offered
from shopcrm.ui.look import Look
from shopcrm.wording.cards import RELATION_WORDS


class RelationRow(Row[Relation]):
    """One who belongs to her: who it is, what she is to her, and a word about it."""

    def __init__(self, look: Look, relation: Relation) -> None:
        super().__init__(look, CustomerForm.tr("They don't belong together"), 560)
        self._relation = relation
        self.other_id = relation.other_id
        self.name = Text(relation.other_name, "strong", wraps=True)
        self.kind = Choice(look, self.tr("What they are"), offered(RELATION_WORDS))
        self.kind.setAccessibleName(
            self.tr("What {name} is to this customer").format(name=relation.other_name)
        )
        self.kind.set_value(relation.kind)
        self.note = Line(look, self.tr("A word about it"), self.tr("A word about it"))
        self.note.set_whole(relation.note or "")
        self.kind.picked.connect(self.note_change)
        self.note.typed.connect(self.on_typed)
        for widget in (self.name, self.kind, self.note):
            self.fields.add(widget)

    def value(self) -> Relation:
        """Give the relation.

        Raises:
            TextTooLongError: The word about it is too long.
        """
        note = line_text(self.note)
        if note is not None and len(note) > LINE_LIMIT:
            raise TextTooLongError("note", len(note), LINE_LIMIT)
        kind: RelationKind = self.kind.value()
        return Relation(self._relation.other_id, self._relation.other_name, kind, note)

    def is_empty(self) -> bool:
        """Say that somebody stands in it."""
        return False

    def first_field(self) -> QWidget:
        """Give what they are."""
        return self.kind


class RelationsPart(Part):
    """All who belong to her. They are no part of the draft: ``relations`` gives them."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look)
        self.rows: list[RelationRow] = []
        self._place = column(look, None, 0, 8)
        self.column.addLayout(self._place)
        self.finder = CustomerFinder(look, desk, self.tr("Somebody else who belongs to her"))
        self.finder.chosen.connect(self._on_chosen)
        self.column.addWidget(self.finder)

    def fill(self, draft: CustomerDraft) -> None:
        """Show nothing: a draft has no relations."""

    def write(self, draft: CustomerDraft) -> CustomerDraft:
        """Give the draft as it is."""
        return draft

    def show_relations(
        self, relations: Sequence[Relation], customer_id: CustomerId | None = None
    ) -> None:
        """Show these and no others; ``customer_id`` is whose they are."""
        self.finder.leave_out(customer_id)
        for one in tuple(self.rows):
            self._drop(one)
        for relation in relations:
            self._add(relation)

    def relations(self) -> tuple[Relation, ...]:
        """Give who belongs to her.

        Raises:
            TextTooLongError: A word about one is too long.
        """
        return tuple(one.value() for one in self.rows)

    def problems(self) -> list[Problem]:
        """List the rows that cannot be taken."""
        found: list[Problem] = []
        for one in self.rows:
            try:
                one.value()
            except TextTooLongError as error:
                found.append(Problem(one, error))
        return found

    def summary(self) -> str:
        """Give their names."""
        return ", ".join(one.name.accessibleName() for one in self.rows)

    def relate(self, other: LineCustomer, kind: RelationKind) -> None:
        """Add somebody, unless she is there already."""
        if all(one.other_id != other.id for one in self.rows):
            self._add(Relation(other.id, other.name, kind))
            self.changed.emit()

    def _add(self, relation: Relation) -> RelationRow:
        made = RelationRow(self.look, relation)
        made.changed.connect(self.changed)
        made.removed.connect(self._on_removed)
        self.rows.append(made)
        self._place.addWidget(made)
        return made

    def _on_chosen(self, other: LineCustomer) -> None:
        self.relate(other, RelationKind.RELATIVE)
        self.finder.empty()
        last = self.rows[-1] if self.rows else None
        if last is not None:
            last.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_removed(self) -> None:
        gone = self.sender()
        for one in tuple(self.rows):
            if one is gone:
                self._drop(one)
        self.finder.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop(self, one: RelationRow) -> None:
        self.rows.remove(one)
        self._place.removeWidget(one)
        one.hide()
        one.setParent(None)
        one.deleteLater()

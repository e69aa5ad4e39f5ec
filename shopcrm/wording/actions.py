"""What was done, in one short sentence: what the toast says, and the page of what was done lately."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from shopcrm.domain.today import LineCustomer
from shopcrm.wording.days import short_day
from shopcrm.wording.sheets import called
from shopcrm.wording.translators import Words, language_now

Actions = Words("Actions")

Facts = Mapping[str, Any]


class Done(Protocol):
    """What must be known of an action: the code of its verb, and the ids and counts it concerned."""

    @property
    def verb(self) -> str:
        """The code, as the services write it."""

    @property
    def facts(self) -> Facts:
        """Ids and counts."""


def action_said(action: Done, named: Sequence[LineCustomer] = (), customers: int = 0) -> str:
    """Say what was done.

    Args:
        action: What it was.
        named: Whose it was, where they are few.
        customers: Whose it was, counted; they are said so where nobody is ``named``.

    Returns:
        One sentence in the past, without a full stop; for a verb that is not known, that something was saved.
    """
    if action.verb in _COUNTED:
        return _COUNTED[action.verb](action.facts, whose_words(named, customers))
    plain, of_somebody = _SENTENCES.get(action.verb, _ANYTHING)
    whose = whose_words(named, customers)
    return of_somebody().format(whose=whose) if whose and of_somebody is not None else plain()


def whose_words(named: Sequence[LineCustomer], customers: int) -> str:
    """Say whose something was: by name, else how many they are; empty when it was nobody's."""
    names = ", ".join(called(one) for one in named)
    if names or not customers:
        return names
    return Actions.tr("%n customers", "whose it was", customers)


# --- with figures ----------------------------------------------------------------------------


def _closed(facts: Facts, whose: str) -> str:
    """Say which lines of the list were closed: one follow-up, one remembered day, or several of any kind."""
    put_off = facts.get("put_off")
    moved = put_off if isinstance(put_off, dict) else {}
    lines = [one for one in _lines(facts) if one not in moved]
    if moved and not lines:
        # Nobody answered on any of these days: they stay open.
        days = set(moved.values())
        return _put_off({"lines": list(moved), "to": days.pop() if len(days) == 1 else None}, whose)
    if len(lines) > 1:
        done = Actions.tr("%n done", None, len(lines))
        return _with_whose(done, whose)
    if lines and not lines[0].startswith("followup:"):
        return _with_whose(Actions.tr("Day remembered"), whose)
    return _with_whose(Actions.tr("Follow-up done"), whose)


def _put_off(facts: Facts, whose: str) -> str:
    """Say what was put off, and to which day; what an older program did is kept without the day."""
    count, to = len(_lines(facts)), facts.get("to")
    if isinstance(to, str):
        day = short_day(date.fromisoformat(to), language_now())
        several = count > 1
        said = (
            Actions.tr("%n put off to {day}", None, count)
            if several
            else Actions.tr("Put off to {day}")
        )
        return _with_whose(said.format(day=day), whose)
    return _with_whose(
        Actions.tr("%n put off", None, count) if count > 1 else Actions.tr("Put off"), whose
    )


def _ticked(facts: Facts, whose: str) -> str:
    """Say which printed list came back. Whose the lines were stands on the paper."""
    del whose
    count, sheet = _count(facts, "lines"), facts.get("sheet")
    if sheet is None:
        return Actions.tr("Printed list taken in: %n lines", None, count)
    return Actions.tr("Printed list no. {number} taken in: %n lines", None, count).format(
        number=sheet
    )


def _brought_in(facts: Facts, whose: str) -> str:
    del whose
    new, changed = _count(facts, "new"), _count(facts, "changed")
    parts = [Actions.tr("%n new", "customers of a list", new)] if new or not changed else []
    if changed:
        parts.append(Actions.tr("%n added to", "customers of a list", changed))
    between = Actions.tr(", ", "between two counts")
    return Actions.tr("List brought in: {counts}").format(counts=between.join(parts))


def _with_whose(what: str, whose: str) -> str:
    return Actions.tr("{what}: {whose}").format(what=what, whose=whose) if whose else what


def _lines(facts: Facts) -> list[str]:
    lines = facts.get("lines")
    return [str(one) for one in lines] if isinstance(lines, list) else []


def _count(facts: Facts, name: str) -> int:
    value = facts.get(name)
    return value if isinstance(value, int) else 0


_COUNTED: dict[str, Callable[[Facts, str], str]] = {
    "mark_done": _closed,
    "snooze": _put_off,
    "tick": _ticked,
    "import": _brought_in,
}

# --- without ---------------------------------------------------------------------------------

Said = tuple[Callable[[], str], Callable[[], str] | None]
"""How something is said where nobody is named, and where somebody is; None where it concerns the shop alone."""

_ANYTHING: Said = (
    lambda: Actions.tr("Saved"),
    lambda: Actions.tr("Saved for {whose}"),
)

_OF_CUSTOMERS: dict[str, Said] = {
    "add_customer": (
        lambda: Actions.tr("New customer written down"),
        lambda: Actions.tr("New customer written down: {whose}"),
    ),
    "edit_customer": (
        lambda: Actions.tr("Card changed"),
        lambda: Actions.tr("Card of {whose} changed"),
    ),
    "delete_customer": (
        lambda: Actions.tr("Card deleted"),
        lambda: Actions.tr("Card of {whose} deleted"),
    ),
    "set_gone": (
        lambda: Actions.tr("Marked as gone"),
        lambda: Actions.tr("Marked as gone: {whose}"),
    ),
    "set_back": (
        lambda: Actions.tr("Marked as coming again"),
        lambda: Actions.tr("Marked as coming again: {whose}"),
    ),
    "relate": (
        lambda: Actions.tr("Relation noted"),
        lambda: Actions.tr("Relation noted for {whose}"),
    ),
    "unrelate": (
        lambda: Actions.tr("Relation removed"),
        lambda: Actions.tr("Relation of {whose} removed"),
    ),
    "set_link": (
        lambda: Actions.tr("Product noted on a card"),
        lambda: Actions.tr("Product noted for {whose}"),
    ),
    "remove_link": (
        lambda: Actions.tr("Product removed from a card"),
        lambda: Actions.tr("Product removed from the card of {whose}"),
    ),
    "remove_photo": (
        lambda: Actions.tr("Photo removed"),
        lambda: Actions.tr("Photo of {whose} removed"),
    ),
}

_OF_TALKS: dict[str, Said] = {
    "record_conversation": (
        lambda: Actions.tr("Note saved"),
        lambda: Actions.tr("Note for {whose} saved"),
    ),
    "correct_conversation": (
        lambda: Actions.tr("Note corrected"),
        lambda: Actions.tr("Note for {whose} corrected"),
    ),
    "delete_conversation": (
        lambda: Actions.tr("Note deleted"),
        lambda: Actions.tr("Note for {whose} deleted"),
    ),
    "add_followup": (
        lambda: Actions.tr("Follow-up noted"),
        lambda: Actions.tr("Follow-up noted for {whose}"),
    ),
    "edit_followup": (
        lambda: Actions.tr("Follow-up changed"),
        lambda: Actions.tr("Follow-up for {whose} changed"),
    ),
    "wait_for_visit": (
        lambda: Actions.tr("Put off to the next visit"),
        lambda: Actions.tr("Put off to the next visit of {whose}"),
    ),
    "delete_followup": (
        lambda: Actions.tr("Follow-up deleted"),
        lambda: Actions.tr("Follow-up for {whose} deleted"),
    ),
    "start_plan": (
        lambda: Actions.tr("Plan begun"),
        lambda: Actions.tr("Plan begun for {whose}"),
    ),
}

_OF_THE_SHOP: dict[str, Said] = {
    "add_field": (lambda: Actions.tr("New field added"), None),
    "set_shop": (lambda: Actions.tr("Setting changed"), None),
    "new_shop": (lambda: Actions.tr("New shop begun"), None),
    "ready_plans": (lambda: Actions.tr("Plans made ready"), None),
    "practice": (lambda: Actions.tr("Practice shop filled"), None),
    "add_staff": (lambda: Actions.tr("New member of staff added"), None),
    "edit_staff": (lambda: Actions.tr("Member of staff changed"), None),
    "add_product": (lambda: Actions.tr("New product added"), None),
    "edit_product": (lambda: Actions.tr("Product changed"), None),
    "add_plan": (lambda: Actions.tr("New plan added"), None),
    "edit_plan": (lambda: Actions.tr("Plan changed"), None),
    "delete_plan": (lambda: Actions.tr("Plan deleted"), None),
    "undo": (lambda: Actions.tr("Taken back"), lambda: Actions.tr("Taken back for {whose}")),
    "redo": (lambda: Actions.tr("Done again"), lambda: Actions.tr("Done again for {whose}")),
    "outside": (lambda: Actions.tr("Changed by another program"), None),
}

_SENTENCES: dict[str, Said] = {**_OF_CUSTOMERS, **_OF_TALKS, **_OF_THE_SHOP}

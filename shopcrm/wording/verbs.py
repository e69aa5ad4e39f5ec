"""The codes of what was done, as words: what the history of a card lists, and what undo took back."""

from __future__ import annotations

from collections.abc import Callable

from shopcrm.wording.translators import Words

# They are among the sentences of the commands.
Commands = Words("Commands")


def verb_words(verb: str) -> str:
    """Word the code of something that was done."""
    return _VERBS[verb]() if verb in _VERBS else verb


_VERBS: dict[str, Callable[[], str]] = {
    "add_customer": lambda: Commands.tr("a new customer"),
    "edit_customer": lambda: Commands.tr("a change of a card"),
    "delete_customer": lambda: Commands.tr("a deleted card"),
    "set_gone": lambda: Commands.tr("a customer marked as gone"),
    "set_back": lambda: Commands.tr("a customer who comes again"),
    "relate": lambda: Commands.tr("a relation"),
    "unrelate": lambda: Commands.tr("a removed relation"),
    "set_link": lambda: Commands.tr("a favourite or other product"),
    "remove_link": lambda: Commands.tr("a removed product"),
    "remove_photo": lambda: Commands.tr("a removed photo"),
    "add_field": lambda: Commands.tr("a new field"),
    "record_conversation": lambda: Commands.tr("a conversation"),
    "correct_conversation": lambda: Commands.tr("a corrected conversation"),
    "delete_conversation": lambda: Commands.tr("a deleted conversation"),
    "add_followup": lambda: Commands.tr("a follow-up"),
    "edit_followup": lambda: Commands.tr("a changed follow-up"),
    "mark_done": lambda: Commands.tr("a follow-up marked done"),
    "snooze": lambda: Commands.tr("a follow-up put off"),
    "wait_for_visit": lambda: Commands.tr("a follow-up put off to the next visit"),
    "delete_followup": lambda: Commands.tr("a deleted follow-up"),
    "start_plan": lambda: Commands.tr("a plan begun"),
    "tick": lambda: Commands.tr("a list that came back"),
    "import": lambda: Commands.tr("a list brought in"),
    "set_shop": lambda: Commands.tr("a setting"),
    "new_shop": lambda: Commands.tr("the new shop"),
    "ready_plans": lambda: Commands.tr("the plans that come ready"),
    "practice": lambda: Commands.tr("the practice shop"),
    "add_staff": lambda: Commands.tr("a new member of staff"),
    "edit_staff": lambda: Commands.tr("a change of staff"),
    "add_product": lambda: Commands.tr("a new product"),
    "edit_product": lambda: Commands.tr("a changed product"),
    "add_plan": lambda: Commands.tr("a new plan"),
    "edit_plan": lambda: Commands.tr("a changed plan"),
    "delete_plan": lambda: Commands.tr("a deleted plan"),
    "undo": lambda: Commands.tr("a step back"),
    "redo": lambda: Commands.tr("a step forward"),
    "outside": lambda: Commands.tr("a change by another program"),
}

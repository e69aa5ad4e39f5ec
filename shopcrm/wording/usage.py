"""What is said to whoever mistyped a command, or named somebody who may be several."""

from __future__ import annotations

from collections.abc import Callable

from shopcrm.wording.errors import quoted
from shopcrm.wording.translators import Words

Usage = Words("Usage")


def mistyped(slip: str, facts: dict[str, str]) -> str:
    """Say in one sentence what was mistyped, and what to type instead.

    Args:
        slip: Which of the slips below; any other is said in general.
        facts: What its sentence names. ``known``, ``command`` and ``missing`` are our own words, all else was typed.
    """
    say = _SLIPS.get(slip, _SLIPS["other"])
    own = {name: facts[name] for name in facts.keys() & {"known", "command", "missing"}}
    return say().format(**{**{name: quoted(words) for name, words in facts.items()}, **own})


_SLIPS: dict[str, Callable[[], str]] = {
    "command": lambda: Usage.tr("There is no command “{typed}”: please type one of {known}."),
    "choice": lambda: Usage.tr("“{typed}” can't stand after {option}: please type one of {known}."),
    "number": lambda: Usage.tr("“{typed}” should be a whole number, such as 12."),
    "missing": lambda: Usage.tr(
        "Something is missing ({missing}): “{command} --help” shows how it is typed."
    ),
    "unknown": lambda: Usage.tr(
        "We don't know what to do with “{typed}”: “{command} --help” shows how it is typed."
    ),
    "bare": lambda: Usage.tr(
        "Something is missing after {option}: “{command} --help” shows how it is typed."
    ),
    "apart": lambda: Usage.tr("{option} and {other} don't go together: please leave one out."),
    "note": lambda: Usage.tr(
        'Please type for whom and what, as in “shopcrm note 1 "…"”, or --stdin alone.'
    ),
    "paper": lambda: Usage.tr("--paper goes with --pdf: please add --pdf and a file."),
    "demo": lambda: Usage.tr("--demo has a folder of its own: please leave --data-dir out."),
    "other": lambda: Usage.tr(
        "We couldn't make sense of that: “{command} --help” shows how it is typed."
    ),
}


def several_meant(typed: str) -> str:
    """Say that more than one customer may be meant; they are listed below it."""
    return Usage.tr(
        "“{typed}” may be more than one customer: please type the number in front of the name."
    ).format(typed=quoted(typed))


def several_lines(typed: str) -> str:
    """Say that a customer has more than one line on the list; they are listed below it."""
    return Usage.tr(
        "“{typed}” has more than one line on the list: please type what stands in the brackets."
    ).format(typed=quoted(typed))


def nothing_to_tick() -> str:
    """Say what is typed to take in a list."""
    return Usage.tr(
        "There is nothing to take in yet: please type each number from the paper with what happened, such as “1 ok, 3 no answer”."
    )

"""What stands in a line of the list, and how it is read aloud."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from shopcrm.domain.followups import FollowupKind, Proposal, ProposalReason
from shopcrm.domain.names import avatar_text, default_order, parse_name
from shopcrm.domain.today import LineCustomer, LineKind, TodayLine
from shopcrm.services.counter import CustomerListRow
from shopcrm.ui.keys import Key, shown
from shopcrm.wording.days import clock_time, short_day
from shopcrm.wording.sheets import called, due_mark, is_known_by_number, matter, nobody
from shopcrm.wording.translators import Words, language_now

Today = Words("Today")

ICONS: Final[dict[LineKind, tuple[str, str]]] = {
    LineKind.FOLLOWUP: ("phone", "info"),
    LineKind.BIRTHDAY: ("cake", "love"),
    LineKind.DAY: ("calendar-days", "love"),
    LineKind.PROMISE: ("bookmark-check", "warn"),
    LineKind.COMPLAINT: ("triangle-alert", "danger"),
    LineKind.HOLD: ("shopping-bag", "primary"),
}
"""The icon of each kind of line, and its colour."""

ASKED_ICON: Final = ("message-circle", "danger")
"""She asked, and waits for an answer."""

TAIL: Final = 4
"""So many last digits of a phone are read aloud."""


def icon_of(line: TodayLine) -> tuple[str, str]:
    """Give the icon of a line and its colour."""
    return ASKED_ICON if line.asked else ICONS[line.kind]


def name_parts(one: LineCustomer | None) -> tuple[str, str, str]:
    """Take what somebody is called apart: what stands before her name, the name, and what follows it."""
    if one is None:
        return "", nobody(), ""
    whole = called(one)
    own = one.phone if is_known_by_number(one) and one.phone else one.name
    before, found, after = whole.partition(own)
    return (before, found, after) if found else ("", whole, "")


def last_digits(phone: str | None) -> str:
    """Give the last digits of a number as it is shown; empty where there is none."""
    return "".join(letter for letter in phone or "" if letter.isdecimal())[-TAIL:]


def letters_of(one: LineCustomer, row: CustomerListRow | None) -> str:
    """Give the letters in somebody's circle; without her parts of the name they are guessed from the whole."""
    if row is not None:
        order = default_order(row.family_name, row.given_name, one.language)
        return avatar_text(row.family_name, row.given_name, order, one.name)
    guessed = parse_name(one.name, language=one.language)
    order = default_order(guessed.family_name, guessed.given_name, one.language)
    return avatar_text(guessed.family_name, guessed.given_name, order, one.name)


def aloud(line: TodayLine, day: date) -> str:
    """Give a whole line as it is read aloud: ``김정숙 님, 6789, 안부 전화, 오늘``."""
    name = called(line.customer)
    digits = last_digits(line.customer.phone if line.customer else None)
    parts = [name, digits if digits not in name else "", matter(line), due_mark(line, day).text]
    if line.at is not None and line.days_late:
        parts.append(clock_time(line.at, language_now()))
    return ", ".join(part for part in parts if part)


def proposal_words(proposal: Proposal, one: LineCustomer | None) -> str:
    """Ask whether the owner takes what is proposed; a closed day that was stepped over is said."""
    due = proposal.draft.due
    day = short_day(due, language_now()) if due is not None else ""
    asked = _PROPOSALS[_proposal_kind(proposal)]().format(who=called(one), day=day)
    if proposal.said is None:
        return asked
    closed = Today.tr("We are closed on {day}.").format(
        day=short_day(proposal.said, language_now())
    )
    return f"{asked} {closed}"


def put_off_words(line: TodayLine, to: date, said: date | None) -> str:
    """Say to which day something was put off, and, where the day that was ``said`` is closed, that it was moved."""
    who = called(line.customer)
    day = short_day(to, language_now())
    if said is None or said == to:
        return Today.tr("{who}: put off to {day}").format(who=who, day=day)
    closed = short_day(said, language_now())
    return Today.tr("{who}: put off to {day}, because we are closed on {closed}").format(
        who=who, day=day, closed=closed
    )


def waits_words(line: TodayLine) -> str:
    """Say that something waits for her next visit."""
    return Today.tr("{who}: put off to the next visit").format(who=called(line.customer))


def next_words(line: TodayLine, today: date) -> str:
    """Say what comes next, and when."""
    due = "" if line.due is None else short_day(line.due, language_now(), today)
    return Today.tr("Next: {day}, {who}, {what}").format(
        day=due, who=called(line.customer), what=matter(line)
    )


def due_now_words(line: TodayLine) -> str:
    """Say that something is due at an hour that has come."""
    at = "" if line.at is None else clock_time(line.at, language_now())
    return Today.tr("{time}: {who}, {what}", "a notice").format(
        time=at, who=called(line.customer), what=matter(line)
    )


def all_keys() -> Sequence[tuple[str, str]]:
    """Give the keys of the list, and what each does."""
    return (
        ("↑ ↓", Today.tr("go through the list")),
        (Today.tr("Space", "the key"), Today.tr("done", "what a key does")),
        (
            f"{shown(Key.WHEN)} 1…6",
            Today.tr("put off: tomorrow, 3 days, 1 week, 2 weeks, 1 month, a date"),
        ),
        (Today.tr("Enter", "the key"), Today.tr("open the card")),
        ("Shift+F10", Today.tr("how it went, and everything else")),
        (shown(Key.PRINT), Today.tr("print the list")),
    )


def few_keys() -> Sequence[tuple[str, str]]:
    """Give the keys that are of most use, in a word or two each."""
    return (
        (Today.tr("Space", "the key"), Today.tr("done", "what a key does")),
        (f"{shown(Key.WHEN)} 1…6", Today.tr("later")),
        (Today.tr("Enter", "the key"), Today.tr("open the card")),
        (shown(Key.PRINT), Today.tr("print the list")),
        (shown(Key.UNDO), Today.tr("undo")),
    )


def _proposal_kind(proposal: Proposal) -> str:
    if proposal.reason is ProposalReason.TRY_AGAIN:
        return "again"
    return "how" if proposal.draft.kind is FollowupKind.HOW_IT_WENT else "back"


_PROPOSALS: Final[dict[str, Callable[[], str]]] = {
    "again": lambda: Today.tr("{who}: no answer. Try again on {day}?"),
    "how": lambda: Today.tr("{who}: ask on {day} how it went?"),
    "back": lambda: Today.tr("{who}: ask her to come again on {day}?"),
}

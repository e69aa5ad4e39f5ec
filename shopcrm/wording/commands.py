"""What the commands say, in the language that is spoken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from shopcrm.domain.names import with_honorific
from shopcrm.domain.notes.records import HeardDay
from shopcrm.domain.today import LineCustomer, Today, TodayLine
from shopcrm.errors import ShopError
from shopcrm.exchange.lists import RefusedReason, RemarkReason
from shopcrm.wording.days import by_time, long_day, short_day
from shopcrm.wording.errors import quoted, say
from shopcrm.wording.sheets import due_mark, group_of, group_title, matter, nobody
from shopcrm.wording.translators import Words, language_now

if TYPE_CHECKING:
    # Named in signatures only: saying a sentence must not load the tables.
    from shopcrm.storage.history import HistoryEntry

Commands = Words("Commands")


def no_window_yet() -> str:
    """Say that there is no window in this version."""
    return Commands.tr(
        "This version has no window yet: try “shopcrm --help”, or “shopcrm --demo today” for a practice shop."
    )


def added(name: str, number: int) -> str:
    """Say that somebody is known now."""
    return Commands.tr("{name} is known now, as number {number}.").format(name=name, number=number)


def same_phone(typed: str, names: Sequence[str]) -> str:
    """Say who else has a number."""
    return Commands.tr("The number {phone} also belongs to {names}.").format(
        phone=typed, names=", ".join(names)
    )


def written_down() -> str:
    """Say that a conversation was saved."""
    return Commands.tr("Written down.")


def followup_made(day: date | None, at: time | None, about: str, today: date) -> str:
    """Say for when a follow-up was made, and what about."""
    when = _when(day, at, today)
    return Commands.tr("→ {day}: {about}").format(day=when, about=about) if about else f"→ {when}"


def moved_day(heard: HeardDay, today: date) -> str:
    """Say that a day was moved, because the shop is closed on the one that was said."""
    return (
        "" if heard.said is None or heard.day is None else closed_day(heard.said, heard.day, today)
    )


def closed_day(said: date, day: date, today: date) -> str:
    """Say that the shop is closed on the day that was said, and which day it is instead."""
    return Commands.tr("The shop is closed on {said}, so it is on {day}.").format(
        said=short_day(said, language_now(), today), day=short_day(day, language_now(), today)
    )


def _when(day: date | None, at: time | None, today: date) -> str:
    if day is None:
        return Commands.tr("next visit")
    written = short_day(day, language_now(), today)
    return f"{written} {by_time(at, language_now())}" if at is not None else written


def nobody_found() -> str:
    """Say that nobody was found."""
    return Commands.tr("Nobody found.")


def customer_words(one: LineCustomer | None) -> str:
    """Give a customer as a list shows her, told apart from another of the same name."""
    if one is None:
        return nobody()
    name = with_honorific(one.name, one.honorific, one.language)
    return f"{name} ({one.apart})" if one.apart else name


def today_lines(today: Today) -> list[str]:
    """Write the list of a day as plain lines with headings."""
    count = len(today.lines)
    lines = [
        f"{long_day(today.day, language_now())} · " + Commands.tr("%n on the list", None, count)
    ]
    group = None
    for number, line in enumerate(today.lines, 1):
        if group_of(line, today.day) is not group:
            group = group_of(line, today.day)
            lines.append(f"\n{group_title(group)}")
        lines.append(_today_line(number, line, today.day))
    if today.folded:
        names = ", ".join(customer_words(line.customer) for line in today.folded[:5])
        more = len(today.folded)
        lines.append("\n" + Commands.tr("%n more days to remember", None, more) + f": {names}")
    return lines


def _today_line(number: int, line: TodayLine, day: date) -> str:
    phone = line.customer.phone if line.customer and line.customer.phone else ""
    parts = (customer_words(line.customer), matter(line), phone, due_mark(line, day).text)
    return f"{number:>4}  " + " · ".join(part for part in parts if part) + f"  [{line.name}]"


def kept_sheet(number: int) -> str:
    """Say by which number a printed list is kept."""
    return Commands.tr("Kept as list no. {number}.").format(number=number)


def done(count: int) -> str:
    """Say how many lines were closed."""
    return Commands.tr("%n done.", None, count)


def proposed(about: str, day: date | None, today: date) -> str:
    """Say what could come next."""
    return (
        Commands.tr("Next, perhaps: {day} {about}")
        .format(day=_when(day, None, today), about=about)
        .rstrip()
    )


def put_off(day: date | None, today: date) -> str:
    """Say to which day something was put off."""
    return Commands.tr("Put off: {day}.").format(day=_when(day, None, today))


def ticked(count: int) -> str:
    """Say how many lines of the paper were taken in."""
    return Commands.tr("%n lines taken in.", None, count)


def comes_back(name: str, day: date, today: date) -> str:
    """Say that a line comes back."""
    return Commands.tr("{name} comes back on {day}.").format(
        name=name, day=short_day(day, language_now(), today)
    )


def taken_back(verb: str) -> str:
    """Say what was taken back."""
    return Commands.tr("Taken back: {what}.").format(what=verb_words(verb))


def done_again(verb: str) -> str:
    """Say what was done again."""
    return Commands.tr("Done again: {what}.").format(what=verb_words(verb))


def kept_back(count: int) -> str:
    """Say that some of it changed since and stays as it is."""
    return Commands.tr(
        "%n things changed or were used since and stay as they are; the rest is as it was before.",
        None,
        count,
    )


def imported(new: int, changed: int, same: int, *, trial: bool) -> list[str]:
    """Say what came in."""
    lines = [
        Commands.tr("%n new customers", None, new),
        Commands.tr("%n cards added to", None, changed),
        Commands.tr("%n known already", None, same),
    ]
    if trial:
        lines.append(Commands.tr("This was a trial: nothing was written."))
    return lines


def refused_line(line: int, reason: str, words: str, sheet: str | None) -> str:
    """Say that a row did not come in, or a part of it; ``sheet`` where the file has several."""
    said = Commands.tr("Line {line}: {reason}").format(line=line, reason=reason)
    told = f"{said} ({quoted(words)})" if words else said
    return f"{quoted(sheet)} · {told}" if sheet else told


def doubtful(count: int) -> str:
    """Say how many may be known already."""
    return Commands.tr(
        "%n came in as new though the same name or number is known: please look at them.",
        None,
        count,
    )


def ignored(names: Sequence[str]) -> str:
    """Say which columns hold nothing we keep."""
    return Commands.tr("Left aside: {names}").format(names=", ".join(names))


def exported(count: int, path: str) -> str:
    """Say what went out."""
    return Commands.tr("%n customers written to {path}.", None, count).format(path=path)


def practice_ready(customers: int, conversations: int) -> str:
    """Say that the practice shop is there."""
    return Commands.tr(
        "A practice shop with {customers} customers and {talks} conversations is ready."
    ).format(customers=f"{customers:,}", talks=f"{conversations:,}")


def bad_line(line: int) -> str:
    """Say that a line from standard input is not what it should be."""
    return Commands.tr('Line {line} is not of the form {{"customer": 1, "text": "…"}}.').format(
        line=line
    )


def reason_words(reason: RefusedReason | RemarkReason | ShopError) -> str:
    """Say why a row of a list, or a part of it, did not come in."""
    if isinstance(reason, ShopError):
        return say(reason)
    return _REASONS[reason]()


_REASONS: dict[RefusedReason | RemarkReason, Callable[[], str]] = {
    RefusedReason.NAMELESS: lambda: Commands.tr("There is no name, nickname or phone."),
    RefusedReason.TOO_LONG: lambda: Commands.tr("A text is too long."),
    RefusedReason.GROUP: lambda: Commands.tr("It is a group, not a person."),
    RefusedReason.BROKEN: lambda: Commands.tr("It has no end."),
    RemarkReason.DAY_UNREADABLE: lambda: Commands.tr("The day could not be read."),
    RemarkReason.PHONE_UNREADABLE: lambda: Commands.tr("The phone has no digit."),
    RemarkReason.MAIL_UNREADABLE: lambda: Commands.tr("The mail address could not be read."),
    RemarkReason.PHOTO_LEFT_OUT: lambda: Commands.tr("The picture was left out."),
    RemarkReason.LINE_UNREADABLE: lambda: Commands.tr("A line could not be read."),
    RemarkReason.CELL_WITHOUT_HEADING: lambda: Commands.tr("A cell has no heading above it."),
    RemarkReason.LETTERS_UNREADABLE: lambda: Commands.tr("Some letters could not be read."),
    RemarkReason.VALUE_UNREADABLE: lambda: Commands.tr("A value could not be read."),
}


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


def history_lines(entries: Sequence[HistoryEntry], zone: str) -> list[str]:
    """Write the history of a card, newest first, in the shop's local time."""
    return [_history_line(entry, ZoneInfo(zone)) for entry in entries]


def _history_line(entry: HistoryEntry, zone: ZoneInfo) -> str:
    local = None if entry.at is None else entry.at.astimezone(zone)
    when = "" if local is None else f"{short_day(local.date(), language_now())} {local:%H:%M}"
    what = verb_words(entry.verb)
    if entry.taken_back:
        what = Commands.tr("{what} (taken back since)").format(what=what)
    number = "" if entry.action_id is None else f"#{entry.action_id}"
    return "  ".join(part for part in (number, when, what, entry.staff) if part)

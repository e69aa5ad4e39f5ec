"""What the commands say, in the language that is spoken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from shopcrm.domain.notes.records import HeardDay, HeardNoDay
from shopcrm.domain.today import LineCustomer, Today, TodayLine
from shopcrm.errors import ShopError
from shopcrm.exchange.lists import RefusedReason, RemarkReason
from shopcrm.wording.actions import whose_words
from shopcrm.wording.days import by_time, long_day, short_day
from shopcrm.wording.errors import quoted, say
from shopcrm.wording.sheets import (
    called,
    due_mark,
    folded_title,
    folded_words,
    group_of,
    group_title,
    is_known_by_number,
    matter,
)
from shopcrm.wording.translators import Words, language_now
from shopcrm.wording.verbs import verb_words

if TYPE_CHECKING:
    # Named in signatures only: saying a sentence must not load the tables.
    from shopcrm.services.searching import Hit
    from shopcrm.storage.history import HistoryEntry

Commands = Words("Commands")

MOST_FOLDED = 10
"""So many remembered days of those who are no regulars are written out; the others are counted."""


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


def after_event(heard: HeardDay, today: date) -> str:
    """Say that a day is the one after an event."""
    if heard.after is None or heard.said is None:
        return ""
    language = language_now()
    return Commands.tr("“{event}” is on {on}, so asking how it went is for {day}.").format(
        event=heard.after.words,
        on=short_day(heard.after.day, language, today),
        day=short_day(heard.said, language, today),
    )


def no_such_day(heard: HeardNoDay) -> str:
    """Say that a day that was written is in no calendar."""
    return Commands.tr("There is no such day in {year}: {words}").format(
        year=heard.year, words=heard.words
    )


def _when(day: date | None, at: time | None, today: date) -> str:
    if day is None:
        return Commands.tr("next visit")
    written = short_day(day, language_now(), today)
    return f"{written} {by_time(at, language_now())}" if at is not None else written


def nobody_found() -> str:
    """Say that nobody was found."""
    return Commands.tr("Nobody found.")


def hit_line(hit: Hit) -> str:
    """Write somebody who was found, with her number and what she was found by."""
    one = hit.customer
    phone = "" if is_known_by_number(one) else next(iter(hit.phones), "")
    line = "" if hit.line in (one.name, hit.reading, *hit.phones[:1]) else hit.line
    parts = (customer_words(one), hit.reading, phone, line)
    return f"{one.id:>6}  " + " · ".join(part for part in parts if part)


def customer_words(one: LineCustomer | None) -> str:
    """Give a customer as a list shows her, told apart from another of the same name."""
    return called(one)


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
        lines.append(today_line(number, line, today.day))
    if today.folded:
        lines.append(f"\n{folded_title(today.folded)}")
        lines += [f"      {folded_words(line, today.day)}" for line in today.folded[:MOST_FOLDED]]
        more = len(today.folded) - MOST_FOLDED
        if more > 0:
            lines.append("      " + Commands.tr("and %n more", None, more))
    return lines


def today_line(number: int, line: TodayLine, day: date) -> str:
    """Write a line of the list with its number and its name."""
    one = line.customer
    phone = "" if one is None or is_known_by_number(one) else one.phone or ""
    parts = (customer_words(one), matter(line), phone, due_mark(line, day).text)
    return f"{number:>4}  " + " · ".join(part for part in parts if part) + f"  [{line.name}]"


def kept_sheet(number: int) -> str:
    """Say by which number a printed list is kept."""
    return Commands.tr("Kept as list no. {number}.").format(number=number)


def done(count: int) -> str:
    """Say how many lines were closed."""
    return Commands.tr("%n done.", None, count)


def proposed(about: str, day: date | None, today: date, at: time | None = None) -> str:
    """Say what could come next."""
    return (
        Commands.tr("Next, perhaps: {day} {about}")
        .format(day=_when(day, at, today), about=about)
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


def taken_back(verb: str, named: Sequence[LineCustomer] = (), customers: int = 0) -> str:
    """Say what was taken back, and whose it was: by name where ``named``, else how many."""
    what = _with_whose(verb_words(verb), named, customers)
    return Commands.tr("Taken back: {what}.").format(what=what)


def done_again(verb: str, named: Sequence[LineCustomer] = (), customers: int = 0) -> str:
    """Say what was done again, and whose it was: by name where ``named``, else how many."""
    what = _with_whose(verb_words(verb), named, customers)
    return Commands.tr("Done again: {what}.").format(what=what)


def _with_whose(what: str, named: Sequence[LineCustomer], customers: int) -> str:
    whose = whose_words(named, customers)
    return Commands.tr("{what} · {whose}").format(what=what, whose=whose) if whose else what


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
    RefusedReason.TOTALS: lambda: Commands.tr("It is a line of totals, not a person."),
    RemarkReason.DAY_UNREADABLE: lambda: Commands.tr("The day could not be read."),
    RemarkReason.PHONE_UNREADABLE: lambda: Commands.tr("The phone has no digit."),
    RemarkReason.PHONE_CUT_OFF: lambda: Commands.tr(
        "A spreadsheet cut off digits of the phone. It was left out; please type it in again."
    ),
    RemarkReason.MAIL_UNREADABLE: lambda: Commands.tr("The mail address could not be read."),
    RemarkReason.PHOTO_LEFT_OUT: lambda: Commands.tr("The picture was left out."),
    RemarkReason.LINE_UNREADABLE: lambda: Commands.tr("A line could not be read."),
    RemarkReason.CELL_WITHOUT_HEADING: lambda: Commands.tr("A cell has no heading above it."),
    RemarkReason.LETTERS_UNREADABLE: lambda: Commands.tr("Some letters could not be read."),
    RemarkReason.VALUE_UNREADABLE: lambda: Commands.tr("A value could not be read."),
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

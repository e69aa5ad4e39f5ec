"""One function a command: from the options to a service, and back to words."""

from __future__ import annotations

import argparse
import json
import sys
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from shopcrm.cli.plain import plain_history, plain_hit, plain_report, plain_today
from shopcrm.cli.reading import customer_number, day_of, draft_of_options, when_of
from shopcrm.cli.voice import Voice, tell, tell_aside, tell_json
from shopcrm.domain.conversations import ConversationDraft, ConversationKind, Mood
from shopcrm.domain.followups import Outcome
from shopcrm.domain.ids import ActionId, CustomerId, SheetId
from shopcrm.errors import ShopError
from shopcrm.services.conversations import Recorded
from shopcrm.services.importing import ImportReport
from shopcrm.services.opened import OpenShop
from shopcrm.services.printing import Paper

Handler = Callable[[OpenShop, argparse.Namespace, Voice], int]

_PAPER_OF_COUNTRY = {"US": Paper.LETTER, "CA": Paper.LETTER, "MX": Paper.LETTER}


def add(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Know a new customer."""
    draft = draft_of_options(parsed, shop.shop.settings(), shop.desk.today())
    shared = shop.customers.same_phone(draft)
    customer_id = shop.customers.add(draft, welcome=parsed.welcome)
    card = shop.customers.card(customer_id)
    if parsed.json:
        others = sorted({one.id for owners in shared.values() for one in owners})
        tell_json({"id": customer_id, "uid": card.customer.uid, "same_phone": others})
        return 0
    words = voice.words()
    tell(words.added(words.customer_words(card.shown), customer_id))
    for typed, owners in shared.items():
        tell_aside(words.same_phone(typed, [words.customer_words(one) for one in owners]))
    return 0


def note(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Write down what was said, by hand or a line at a time from standard input."""
    if parsed.stdin:
        return _notes_from_stdin(shop, parsed, voice)
    recorded = _record(shop, parsed, customer_number(parsed.customer), parsed.text)
    made = [shop.followups.fetch(one) for one in recorded.followups]
    if parsed.json:
        tell_json(
            {
                "conversation": recorded.conversation_id,
                "followups": [
                    {"id": one.id, "due": one.due and one.due.isoformat(), "about": one.about}
                    for one in made
                ],
            }
        )
        return 0
    words, today = voice.words(), shop.desk.today()
    tell(words.written_down())
    tell(*(words.followup_made(one.due, one.at, one.about, today) for one in made))
    tell(*(words.moved_day(day, today) for day in recorded.heard.days if day.moved))
    return 0


def _record(
    shop: OpenShop, parsed: argparse.Namespace, customer_id: CustomerId, text: str
) -> Recorded:
    return shop.conversations.record(
        ConversationDraft(
            customer_id=customer_id,
            text=text,
            day=shop.desk.today() if parsed.on is None else day_of(parsed.on, shop, past=True),
            kind=ConversationKind(parsed.kind),
            mood=Mood(parsed.mood) if parsed.mood else None,
        )
    )


def _notes_from_stdin(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Write a note a line; a line that fails is said in its place, and the next ones go on."""
    failed = 0
    for number, line in enumerate(_lines_of_stdin(), 1):
        if not line.strip():
            continue
        try:
            said = _read_note(line)
            recorded = None if said is None else _record(shop, parsed, *said)
        except ShopError as error:
            sentence = voice.sentence_of(error)
        else:
            if recorded is not None:
                tell_json({"conversation": recorded.conversation_id})
                continue
            sentence = voice.words().bad_line(number)
        failed = 1
        tell_json({"error": sentence})
        tell_aside(sentence)
    return failed


def _read_note(line: str) -> tuple[CustomerId, str] | None:
    """Read ``{"customer": 1, "text": "..."}``; None when it is not of that form.

    Raises:
        NotFoundError: It is no number any customer could have.
    """
    try:
        value = json.loads(line)
        customer, text = value["customer"], value["text"]
    except (ValueError, TypeError, KeyError, RecursionError):
        # Not JSON; no object; one of the two is missing; deeper than anything of ours.
        return None
    if not isinstance(text, str) or isinstance(customer, bool):
        return None
    return (customer_number(str(customer)), text) if isinstance(customer, int | str) else None


def _lines_of_stdin() -> Iterator[str]:
    """Read UTF-8, a line as soon as it is there; what is not UTF-8 becomes a replacement letter."""
    if sys.stdin is None:
        return
    for number, raw in enumerate(iter(sys.stdin.buffer.readline, b"")):
        # PowerShell begins what it pipes with a byte order mark.
        line = raw.removeprefix(BOM_UTF8) if number == 0 else raw
        yield line.decode("utf-8", errors="replace").rstrip("\r\n")


def find(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Look a customer up; without a text, a query a line from standard input."""
    if parsed.text is None:
        for line in _lines_of_stdin():
            tell_json([plain_hit(hit) for hit in shop.searching.find(line, parsed.limit)])
        return 0
    hits = shop.searching.find(parsed.text, parsed.limit)
    if parsed.json:
        tell_json([plain_hit(hit) for hit in hits])
        return 0
    words = voice.words()
    if not hits:
        tell(words.nobody_found())
    for hit in hits:
        phone = hit.phones[0] if hit.phones else ""
        line = "" if hit.line in (hit.customer.name, hit.reading, phone) else hit.line
        parts = (words.customer_words(hit.customer), hit.reading, phone, line)
        tell(f"{hit.customer.id:>6}  " + " · ".join(part for part in parts if part))
    return 0


def show(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Show everything that is known of a customer."""
    everything = shop.exporting.everything(customer_number(parsed.customer))
    if parsed.json:
        tell_json(everything)
        return 0
    card = shop.customers.card(customer_number(parsed.customer))
    tell(*voice.cards().card_lines(card, everything, shop.desk.today()))
    return 0


def today(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """List or print whom to get back to."""
    day = shop.desk.today() if parsed.date is None else day_of(parsed.date, shop)
    if parsed.pdf is not None:
        return _print_today(shop, parsed, voice, day)
    listed = shop.today.list_today(day)
    words = voice.words()
    if parsed.json:
        tell_json(plain_today(listed, words.matter))
    else:
        tell(*words.today_lines(listed))
    return 0


def _print_today(shop: OpenShop, parsed: argparse.Namespace, voice: Voice, day: date) -> int:
    from shopcrm.printing.followup_list import check_is_pdf, write_pdf

    check_is_pdf(parsed.pdf)
    country = shop.shop.settings().country
    usual = _PAPER_OF_COUNTRY.get(country, Paper.A4)
    paper = Paper(parsed.paper) if parsed.paper else usual
    sheet = shop.printing.keep_sheet(shop.printing.followup_sheet(day), paper)
    try:
        write_pdf(sheet, parsed.pdf, paper, voice.language)
    except BaseException:  # also when it is stopped by hand
        shop.printing.forget_sheet(sheet)
        raise
    tell(voice.words().kept_sheet(sheet.id))
    return 0


def done(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Close lines of the list, all of them or none."""
    outcome = Outcome(parsed.outcome.replace("-", "_")) if parsed.outcome else None
    closed = shop.today.mark_done(parsed.names, outcome)
    if parsed.json:
        proposals = [
            None if one is None else {"due": str(one.draft.due), "about": one.draft.about}
            for one in closed
        ]
        tell_json({"done": parsed.names, "proposals": proposals})
        return 0
    words = voice.words()
    tell(words.done(len(parsed.names)))
    for one in closed:
        if one is not None:
            tell(words.proposed(one.draft.about, one.draft.due, shop.desk.today()))
    return 0


def snooze(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Put lines of the list off."""
    names, to = when_of(parsed, shop)
    day = shop.today.snooze(names, to)
    if parsed.json:
        tell_json({"snoozed": names, "due": day.isoformat()})
        return 0
    words, today = voice.words(), shop.desk.today()
    tell(words.put_off(day, today))
    if day != to:
        tell(words.closed_day(to, day, today))
    return 0


def tick(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Take in what came back on the printed list."""
    ticked = shop.ticking.tick(parsed.text, SheetId(parsed.sheet) if parsed.sheet else None)
    if parsed.json:
        tell_json(
            [
                {
                    "name": one.name,
                    "line": one.tick.line,
                    "action": one.tick.action.value,
                    "comes_back": one.comes_back and one.comes_back.isoformat(),
                }
                for one in ticked
            ]
        )
        return 0
    words = voice.words()
    tell(words.ticked(len(ticked)))
    for one in ticked:
        if one.comes_back is not None:
            tell(words.comes_back(str(one.tick.line), one.comes_back, shop.desk.today()))
        if one.comes_back is not None and one.tick.said is not None:
            tell(words.closed_day(one.tick.said, one.comes_back, shop.desk.today()))
    return 0


def undo(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Take back the last thing done, or the one named."""
    taken = shop.undoing.undo(ActionId(parsed.action) if parsed.action else None)
    return _say_taken_back(parsed, voice, (taken.action.id, taken.action.verb, len(taken.kept)))


def redo(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Do again what was taken back last."""
    taken = shop.undoing.redo()
    done_again = (taken.action.id, taken.action.verb, len(taken.kept))
    return _say_taken_back(parsed, voice, done_again, again=True)


def _say_taken_back(
    parsed: argparse.Namespace, voice: Voice, taken: tuple[int, str, int], *, again: bool = False
) -> int:
    action, verb, kept = taken
    if parsed.json:
        tell_json({"action": action, "verb": verb, "kept": kept})
        return 0
    words = voice.words()
    tell(words.done_again(verb) if again else words.taken_back(verb))
    if kept:
        tell(words.kept_back(kept))
    return 0


def history(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Say who did what to a card, and when."""
    entries = shop.customers.history(customer_number(parsed.customer))
    if parsed.json:
        tell_json([plain_history(entry) for entry in entries])
    else:
        zone = shop.shop.settings().time_zone
        tell(*voice.words().history_lines(entries, zone))
    return 0


def import_file(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Bring a list in."""
    report = shop.importing.import_file(parsed.file, dry_run=parsed.dry_run)
    words = voice.words()
    if parsed.json:
        tell_json(plain_report(report, words.reason_words))
    else:
        tell(*_report_lines(report, words, trial=parsed.dry_run))
    return 0


def _report_lines(report: ImportReport, words: Any, *, trial: bool) -> Iterator[str]:  # noqa: ANN401
    yield from words.imported(report.new, report.changed, report.same, trial=trial)
    for refused in report.refused:
        yield words.refused_line(
            refused.line, words.reason_words(refused.reason), refused.words, refused.sheet
        )
    for remark in report.remarks:
        yield words.refused_line(
            remark.line, words.reason_words(remark.reason), remark.words, remark.sheet
        )
    if report.doubtful:
        yield words.doubtful(len({one.line for one in report.doubtful}))
    left_aside = (*report.ignored_columns, *report.ignored_sheets)
    if left_aside:
        yield words.ignored(left_aside)


def export_file(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Take everything out."""
    count = shop.exporting.export_file(parsed.file)
    if parsed.json:
        tell_json({"customers": count, "file": str(parsed.file)})
    else:
        tell(voice.words().exported(count, str(parsed.file)))
    return 0


def practice(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Fill an empty folder with a practice shop."""
    talks = shop.practice.fill(parsed.customers, parsed.seed)
    if parsed.json:
        tell_json({"customers": parsed.customers, "conversations": talks})
    else:
        tell(voice.words().practice_ready(parsed.customers, talks))
    return 0


HANDLERS: Mapping[str, Handler] = {
    "add": add,
    "note": note,
    "find": find,
    "show": show,
    "today": today,
    "done": done,
    "snooze": snooze,
    "tick": tick,
    "undo": undo,
    "redo": redo,
    "history": history,
    "import": import_file,
    "export": export_file,
    "practice": practice,
}

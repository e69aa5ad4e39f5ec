"""One function a command: from the options to a service, and back to words."""

from __future__ import annotations

import argparse
import json
import sys
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from shopcrm.cli.list_handlers import done, snooze, tick, today
from shopcrm.cli.meant import customer_meant
from shopcrm.cli.plain import plain_history, plain_hit, plain_report
from shopcrm.cli.reading import customer_number, day_of, draft_of_options
from shopcrm.cli.voice import Voice, tell, tell_aside, tell_json
from shopcrm.domain.conversations import ConversationDraft, ConversationKind, Mood
from shopcrm.domain.ids import ActionId, CustomerId
from shopcrm.errors import ShopError
from shopcrm.services.conversations import Recorded
from shopcrm.services.importing import ImportReport
from shopcrm.services.opened import OpenShop
from shopcrm.services.undoing import TakenBack

Handler = Callable[[OpenShop, argparse.Namespace, Voice], int]


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
    customer_id = customer_meant(parsed.customer, shop, voice)
    recorded = _record(shop, parsed, customer_id, parsed.text)
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
    heard = recorded.heard
    tell(*(words.after_event(day, today) for day in heard.days if day.after and day.said))
    tell(*(words.no_such_day(one) for one in heard.no_days))
    tell(*(words.moved_day(day, today) for day in heard.days if day.moved))
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
    tell(*map(words.hit_line, hits))
    return 0


def show(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Show everything that is known of a customer."""
    customer_id = customer_meant(parsed.customer, shop, voice)
    everything = shop.exporting.everything(customer_id)
    if parsed.json:
        tell_json(everything)
        return 0
    card = shop.customers.card(customer_id)
    tell(*voice.cards().card_lines(card, everything, shop.desk.today()))
    return 0


def undo(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Take back the last thing done, or the one named."""
    taken = shop.undoing.undo(ActionId(parsed.action) if parsed.action else None)
    return _say_taken_back(parsed, voice, taken)


def redo(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Do again what was taken back last."""
    return _say_taken_back(parsed, voice, shop.undoing.redo(), again=True)


def _say_taken_back(
    parsed: argparse.Namespace, voice: Voice, taken: TakenBack, *, again: bool = False
) -> int:
    verb, kept = taken.action.verb, len(taken.kept)
    if parsed.json:
        found = {"action": taken.action.id, "verb": verb, "kept": kept}
        tell_json({**found, "customers": taken.customers})
        return 0
    words = voice.words()
    say = words.done_again if again else words.taken_back
    tell(say(verb, taken.named, taken.customers))
    if kept:
        tell(words.kept_back(kept))
    return 0


def history(shop: OpenShop, parsed: argparse.Namespace, voice: Voice) -> int:
    """Say who did what to a card, and when."""
    entries = shop.customers.history(customer_meant(parsed.customer, shop, voice))
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

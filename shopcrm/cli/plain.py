"""What commands say to other programs: values for JSON, in the form the README shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from shopcrm.domain.today import Today, TodayLine
from shopcrm.services.importing import ImportReport
from shopcrm.services.searching import Hit
from shopcrm.storage.history import HistoryEntry


def plain_hit(hit: Hit) -> dict[str, Any]:
    """Write a row of the search; ``matched`` are pairs of start and end in ``line``."""
    written: dict[str, Any] = {
        "id": hit.customer.id,
        "name": hit.customer.name,
        "reading": hit.reading,
        "phones": list(hit.phones),
        "matched": [list(span) for span in hit.matched],
        "why": hit.why.value,
        "line": hit.line,
        "apart": hit.customer.apart,
        "gone": hit.gone,
    }
    if hit.conversation_id is not None:
        written["conversation"] = hit.conversation_id
    return written


def plain_today(today: Today, matter: Callable[[TodayLine], str]) -> dict[str, Any]:
    """Write the list of a day; ``folded`` are the remembered days of those who are not regulars."""
    return {
        "day": today.day.isoformat(),
        "lines": [
            {"number": number, **_plain_line(line, matter)}
            for number, line in enumerate(today.lines, 1)
        ],
        "folded": [_plain_line(line, matter) for line in today.folded],
    }


def _plain_line(line: TodayLine, matter: Callable[[TodayLine], str]) -> dict[str, Any]:
    one = line.customer
    return {
        "name": line.name,
        "kind": line.kind.value,
        "customer": None
        if one is None
        else {"id": one.id, "name": one.name, "phone": one.phone, "apart": one.apart},
        "about": line.about or matter(line),
        "due": None if line.due is None else line.due.isoformat(),
        "at": None if line.at is None else line.at.isoformat(timespec="minutes"),
        "state": line.state.value,
        "days_late": line.days_late,
    }


def plain_report(report: ImportReport, reason: Callable[[Any], str]) -> dict[str, Any]:
    """Write what came of a list."""
    return {
        "new": report.new,
        "same": report.same,
        "changed": report.changed,
        "doubtful": [
            {"line": one.line, "customer": one.customer_id, "same": one.same}
            for one in report.doubtful
        ],
        "refused": [
            {"line": one.line, "sheet": one.sheet, "reason": reason(one.reason), "words": one.words}
            for one in report.refused
        ],
        "remarks": [
            {"line": one.line, "sheet": one.sheet, "reason": reason(one.reason), "words": one.words}
            for one in report.remarks
        ],
        "ignored_columns": list(report.ignored_columns),
        "ignored_sheets": list(report.ignored_sheets),
        "action": report.action_id,
    }


def plain_history(entry: HistoryEntry) -> dict[str, Any]:
    """Write one thing that was done to a card."""
    return {
        "action": entry.action_id,
        "verb": entry.verb,
        "kind": entry.kind.value,
        "at": None if entry.at is None else entry.at.isoformat(),
        "staff": entry.staff,
        "taken_back": entry.taken_back,
        "changes": [
            {
                "table": change.table,
                "id": change.row_id,
                "op": change.op,
                "columns": {name: list(pair) for name, pair in change.columns.items()},
            }
            for change in entry.changes
        ],
    }

"""Customers as CSV that every spreadsheet opens, and that runs nothing when it does."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from shopcrm.exchange.cells import guarded
from shopcrm.exchange.people import PersonOut
from shopcrm.exchange.table_out import lay_out


def write_csv(people: Iterable[PersonOut], language: str) -> bytes:
    """Write a row a customer.

    ``read_csv`` gives the same drafts back, without the pictures. Text that a spreadsheet would run as a formula has an
    apostrophe before it; phone numbers have none.

    Args:
        people: In the order of the rows.
        language: Of the headings.

    Returns:
        UTF-8 with byte order mark (Excel takes it for the PC's old code page otherwise), commas, CRLF.
    """
    headings, rows = lay_out(people, language)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([guarded(heading) for heading in headings])
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig", "replace")

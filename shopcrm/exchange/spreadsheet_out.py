"""Customers as an Excel file in which every cell is text: no formula, no link, no nought lost."""

from __future__ import annotations

import io
from collections.abc import Iterable

from shopcrm.exchange.people import PersonOut
from shopcrm.exchange.table_out import lay_out
from shopcrm.exchange.tables import CONTINUED

_CELL_LETTERS = 16_000
"""Half of what a cell holds in Excel, which counts some letters double."""

_TEXT = "@"
_NARROW, _WIDE = 14, 40
_WIDE_FROM = 20


def write_xlsx(people: Iterable[PersonOut], language: str) -> bytes:
    """Write a row a customer.

    ``read_spreadsheet`` gives the same drafts back, without the pictures. A text longer than a cell goes on in a column
    of the same heading with ``+`` behind it.

    Args:
        people: In the order of the rows.
        language: Of the headings.
    """
    import xlsxwriter

    headings, rows = lay_out(people, language)
    headings, rows = _in_cells(headings, rows)
    content = io.BytesIO()
    # Nothing of a customer's may stand in a folder for temporary files.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(content, options) as workbook:
        text = workbook.add_format({"num_format": _TEXT})
        bold = workbook.add_format({"num_format": _TEXT, "bold": True})
        sheet = workbook.add_worksheet("shopcrm")
        sheet.freeze_panes(1, 0)
        for column, heading in enumerate(headings):
            longest = max((len(row[column]) for row in rows), default=0)
            sheet.set_column(column, column, _WIDE if longest > _WIDE_FROM else _NARROW, text)
            sheet.write_string(0, column, heading, bold)
        for number, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                if cell:
                    sheet.write_string(number, column, cell, text)
    return content.getvalue()


def _in_cells(headings: list[str], rows: list[list[str]]) -> tuple[list[str], list[list[str]]]:
    """Split columns of which a text is longer than a cell holds; the library would leave such a text out."""
    counts = [
        1 + max((max(len(row[column]) - 1, 0) // _CELL_LETTERS for row in rows), default=0)
        for column in range(len(headings))
    ]
    if max(counts, default=1) == 1:
        return headings, rows
    wide_headings = [
        heading + CONTINUED * part
        for heading, count in zip(headings, counts, strict=True)
        for part in range(count)
    ]
    wide_rows = [
        [
            cell[part * _CELL_LETTERS : (part + 1) * _CELL_LETTERS]
            for cell, count in zip(row, counts, strict=True)
            for part in range(count)
        ]
        for row in rows
    ]
    return wide_headings, wide_rows

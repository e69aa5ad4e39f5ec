"""Tables in HTML, which many a Korean program writes and calls ``.xls``."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from shopcrm.exchange.charsets import decode
from shopcrm.exchange.vcard_lines import known_codec

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_-]+)", re.IGNORECASE)
_HEAD_BYTES = 4096
_WIDEST_SPAN = 100

Rows = list[tuple[int, list[str]]]


def html_tables(content: bytes, language: str) -> list[Rows]:
    """Read the tables of a page.

    Args:
        content: The whole page, in the encoding it names, or in any.
        language: The shop's, for a page that names none.

    Returns:
        One list a table that stands in no other, each with the line of the file a row begins on and its cells. A cell
        over several columns is followed by empty ones. Empty when there is no table.
    """
    said = _CHARSET.search(content[:_HEAD_BYTES])
    codec = known_codec(said[1].decode("ascii")) if said else None
    # Files that say "utf-8" and are not are as common as those that say nothing.
    text = decode(content, language).text
    if codec is not None and codec != "utf-8":
        text = content.decode(codec, "replace")
    parser = _Tables()
    parser.feed(text)
    parser.close()
    return [table for table in parser.tables if table]


class _Tables(HTMLParser):
    """Collects cells. A table inside a cell is text of that cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[Rows] = []
        self._depth = 0
        self._cell: list[str] | None = None
        self._span = 1
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"style", "script"}:
            self._hidden += 1
        elif tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append([])
        elif self._depth != 1:
            return
        elif tag == "tr":
            self._close_cell()
            self.tables[-1].append((self.getpos()[0], []))
        elif tag in {"td", "th"}:
            self._close_cell()
            self._cell = []
            self._span = _span(dict(attrs).get("colspan"))
        elif tag in {"br", "p", "div"} and self._cell:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"style", "script"}:
            self._hidden = max(0, self._hidden - 1)
        elif tag in {"td", "th", "tr"} and self._depth == 1:
            self._close_cell()
        elif tag == "table" and self._depth:
            if self._depth == 1:
                self._close_cell()
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._hidden:
            self._cell.append(" ".join(data.split()) if data.strip() else " ")

    def _close_cell(self) -> None:
        if self._cell is None:
            return
        if not self.tables[-1]:
            self.tables[-1].append((self.getpos()[0], []))
        text = "".join(self._cell).strip()
        self.tables[-1][-1][1].extend([text, *[""] * (self._span - 1)])
        self._cell = None


def _span(text: str | None) -> int:
    return min(int(text), _WIDEST_SPAN) if text and text.isdecimal() and int(text) else 1

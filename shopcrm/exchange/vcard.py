"""vCards: cards to drafts, one bad card costing only itself; the way out is in ``vcard_out``."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass, field

from shopcrm.errors import ImportFormatError
from shopcrm.exchange.gathered import Gathered, Shop
from shopcrm.exchange.lists import (
    ReadList,
    ReadRow,
    RefusedReason,
    RefusedRow,
    Remark,
    RemarkReason,
)
from shopcrm.exchange.vcard_in import ABOUT_THE_CARD, read_card
from shopcrm.exchange.vcard_lines import ContentLine, LineReader, unfold
from shopcrm.exchange.vcard_out import write_vcards

__all__ = ["read_vcards", "write_vcards"]

_SHOWN_LETTERS = 60
_START_BYTES = 100


@dataclass(slots=True)
class _Card:
    """The lines between a ``BEGIN:VCARD`` and its end. ``unread`` are lines that are no content lines."""

    line: int
    lines: list[ContentLine] = field(default_factory=list)
    unread: list[tuple[int, str]] = field(default_factory=list)
    is_closed: bool = False


def read_vcards(content: bytes, *, country: str, language: str) -> ReadList:
    """Read a file of one or many cards, in version 2.1, 3.0 or 4.0, also mixed.

    Args:
        content: The whole file, in any encoding.
        country: The shop's (``"KR"``), by which phones and days are read.
        language: The shop's, in which labels are written; it also leads the guess at the encoding.

    Returns:
        In ``ignored_columns`` the names of properties that hold nothing we keep.

    Raises:
        ImportFormatError: There is no card in it. ``line`` is the first that is not empty.
    """
    lines = unfold(_to_bytes_with_ascii(content))
    reader = LineReader(language, lines)
    if not any(_is_mark(raw, b"BEGIN") for _, raw in lines):
        raise ImportFormatError("vcf", lines[0][0] if lines else 1)
    shop = Shop(country, language)
    rows: list[ReadRow] = []
    refused: list[RefusedRow] = []
    remarks: list[Remark] = []
    ignored: dict[str, None] = {}
    for card in _cards(lines, reader):
        found = _read(card, shop, ignored, remarks)
        if isinstance(found, ReadRow):
            rows.append(found)
        elif found is not None:
            refused.append(found)
    return ReadList(
        tuple(rows), tuple(refused), tuple(ignored), tuple(remarks), encoding=reader.codec
    )


def _to_bytes_with_ascii(content: bytes) -> bytes:
    """Turn UTF-16 and UTF-32 into UTF-8; leave all else to be decoded line by line."""
    if content.startswith(codecs.BOM_UTF8):
        return content[len(codecs.BOM_UTF8) :]
    for mark, codec in (
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if content.startswith(mark):
            return content[len(mark) :].decode(codec, "replace").encode("utf-8", "replace")
    found = content[:_START_BYTES].upper().find(b"B\0E\0G\0I\0N")
    if found >= 0:
        # Its first letter stands at an even place when the low byte comes first.
        codec = "utf-16-be" if found % 2 else "utf-16-le"
        return content.decode(codec, "replace").encode("utf-8", "replace")
    return content


def _cards(lines: list[tuple[int, bytes]], reader: LineReader) -> Iterator[_Card]:
    """Cut the file into cards; what stands outside comes as a card at line 0 with only unread lines."""
    card: _Card | None = None
    is_in_agent = False
    for number, raw in lines:
        begins, ends = _is_mark(raw, b"BEGIN"), _is_mark(raw, b"END")
        if begins and not is_in_agent and _ends_in_agent(card):
            is_in_agent = True
        elif begins:
            if card is not None:
                yield card
            card, is_in_agent = _Card(number), False
        elif is_in_agent:
            is_in_agent = not ends
        elif card is None:
            yield _Card(0, unread=[(number, _text_of(raw, reader))])
        elif ends:
            card.is_closed = True
            yield card
            card = None
        else:
            _add(card, number, raw, reader)
    if card is not None:
        yield card


def _ends_in_agent(card: _Card | None) -> bool:
    """Whether a card inside this one follows (``AGENT`` of version 2.1)."""
    return card is not None and bool(card.lines) and card.lines[-1].name == "AGENT"


def _add(card: _Card, number: int, raw: bytes, reader: LineReader) -> None:
    line = reader.read(number, raw)
    if line is not None:
        card.lines.append(line)
    else:
        card.unread.append((number, _text_of(raw, reader)))


def _text_of(raw: bytes, reader: LineReader) -> str:
    """Give the beginning of a line that is no content line, for a remark."""
    found = reader.read(1, b"X:" + raw[: 4 * _SHOWN_LETTERS])
    return " ".join(found.value.split())[:_SHOWN_LETTERS] if found is not None else ""


def _is_mark(raw: bytes, word: bytes) -> bool:
    if raw[:1] not in b"BbEe \t":
        return False
    name, _, value = raw.strip().upper().partition(b":")
    return name.rstrip() == word and value.strip() == b"VCARD"


def _read(
    card: _Card, shop: Shop, ignored: dict[str, None], remarks: list[Remark]
) -> ReadRow | RefusedRow | None:
    """Read one card. What it leaves unread goes to ``ignored`` and ``remarks``; None for what is no card."""
    remarks.extend(
        Remark(number, RemarkReason.LINE_UNREADABLE, words) for number, words in card.unread
    )
    if card.line == 0:
        return None
    if not card.is_closed:
        return RefusedRow(card.line, RefusedReason.BROKEN, _name_of(card))
    kind = next((line for line in card.lines if line.name in ABOUT_THE_CARD["kind"]), None)
    if kind is not None and kind.value.strip().lower() == "group":
        return RefusedRow(card.line, RefusedReason.GROUP, _name_of(card))
    person = Gathered(
        shop, card.line, ours=any(line.name == "X-SHOPCRM-CARD" for line in card.lines)
    )
    for name in read_card(person, card.lines):
        ignored.setdefault(name)
    found = person.finish()
    remarks.extend(person.remarks)
    return found


def _name_of(card: _Card) -> str:
    """Give the name on a card that does not come in, so that it can be found again."""
    named = [line for line in card.lines if line.name in {"FN", "N", "ORG"}]
    words = " ".join(" ".join(named[0].parts()).split()) if named else ""
    return words[:_SHOWN_LETTERS]

"""What stands inside a cell: lists, several numbers, a number that lost its nought, and the guard against formulas."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, timedelta

_SEPARATORS = ",;\n、，；"
_PART = re.compile(rf'\s*(?:"((?:[^"]|"")*)"(?=\s*(?:: |:?$|[{_SEPARATORS}]))|([^{_SEPARATORS}]*))')
_NEEDS_QUOTES = re.compile(rf'[{_SEPARATORS}"#*:]|^\s|\s$')
_GOOGLE_JOIN = " ::: "

_SEVERAL = re.compile(r"\s*(?:[,;/、，；\n|]| ::: )\s*")
_FEWEST_DIGITS = 7

_CUT_OFF = re.compile(r"\d{1,3}(?:[.,]\d+)?E\+?\d{1,2}", re.ASCII | re.IGNORECASE)

_LOST_NOUGHT = {
    "KR": re.compile(r"1[016789]\d{7,8}|2\d{8}|[3-6]\d{8,9}|70\d{8}"),
    "JP": re.compile(r"[5-9]0\d{8}|[1-9]\d{8}"),
    "GB": re.compile(r"[1-37]\d{9}"),
    "FR": re.compile(r"[1-9]\d{8}"),
    "AU": re.compile(r"[23478]\d{8}"),
    "NZ": re.compile(r"2\d{7,9}|[34679]\d{7}"),
    "DE": re.compile(r"1[567]\d{8,9}"),
    "VN": re.compile(r"[35789]\d{8}"),
    "TW": re.compile(r"9\d{8}"),
}
"""Numbers of a country as a spreadsheet leaves them that took them for a figure: whole, but for the nought in front.

A Korean number of eight digits is left alone: it may be one of Seoul without its 02.
"""

_FORMULA = re.compile(r"'*[=+\-@|\t\r＝＋－＠｜]")
_GUARDED = re.compile(r"'+[=+\-@|\t\r＝＋－＠｜]")
_PHONE = re.compile(r"\+[0-9][0-9 ().\-]*", re.ASCII)

_FIRST_DAY_OF_SPREADSHEETS = date(1899, 12, 30)
_SERIAL_DAY = re.compile(r"[1-5]\d{4}(?:\.0+)?", re.ASCII)


def split_list(text: str) -> list[str]:
    """Split the items in a cell (tags) at commas, semicolons, line breaks, Google's ``:::`` or hash signs.

    >>> split_list('단골, "a, b"; VIP'), split_list("* myContacts ::: * friends"), split_list("#단골 #VIP")
    (['단골', 'a, b', 'VIP'], ['myContacts', 'friends'], ['단골', 'VIP'])

    Args:
        text: One cell. An item in quotation marks, doubled inside, is taken as it is.

    Returns:
        Items in order; empty ones are left out.
    """
    if _GOOGLE_JOIN in text or text.startswith("* "):
        return [
            item.removeprefix("* ").strip() for item in text.split(_GOOGLE_JOIN) if item.strip()
        ]
    if text.startswith("#"):
        return [
            item.strip(f" {_SEPARATORS}")
            for item in text.split("#")
            if item.strip(f" {_SEPARATORS}")
        ]
    return [
        first if second is None else f"{first}: {second}" for first, second in split_pairs(text)
    ]


def split_pairs(text: str) -> list[tuple[str, str | None]]:
    """Split the items in a cell of which some have a second part after ``": "``.

    >>> split_pairs('쑥인절미: "2, 썰어서", 콩떡')
    [('쑥인절미', '2, 썰어서'), ('콩떡', None)]
    """
    pairs: list[tuple[str, str | None]] = []
    position = 0
    while position <= len(text):
        first, position = _part(text, position, stops_at_colon=True)
        second: str | None = None
        if text.startswith(": ", position):
            second, position = _part(text, position + 2, stops_at_colon=False)
        if first or second:
            pairs.append((first, second or None))
        # The letter here is a separator, or the end.
        position += 1
    return pairs


def _part(text: str, position: int, *, stops_at_colon: bool) -> tuple[str, int]:
    """Give the part that begins at a position, and the position of what ends it."""
    found = _PART.match(text, position)
    if found is None:
        return "", len(text)
    end = found.end()
    if found[1] is not None:
        spaces = len(text[end:]) - len(text[end:].lstrip(" \t"))
        return found[1].replace('""', '"'), end + spaces
    colon = text.find(": ", position, end) if stops_at_colon else -1
    if colon >= 0:
        end = colon
    return text[position:end].strip(), end


def join_list(items: Iterable[str]) -> str:
    """Write items into one cell so that ``split_list`` gives the same."""
    return ", ".join(_quoted(item) for item in items)


def join_pairs(pairs: Iterable[tuple[str, str | None]]) -> str:
    """Write pairs into one cell so that ``split_pairs`` gives the same."""
    return ", ".join(
        _quoted(first) if second is None else f"{_quoted(first)}: {_quoted(second)}"
        for first, second in pairs
    )


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if _NEEDS_QUOTES.search(text) else text


def split_phones(text: str) -> list[str]:
    """Split several numbers in one cell; a part that is too short to be one keeps them together."""
    if text.isdigit():
        return [text]
    parts = [part for part in _SEVERAL.split(text.strip()) if part]
    if len(parts) > 1 and all(
        sum(letter.isdigit() for letter in part) >= _FEWEST_DIGITS or is_cut_off(part)
        for part in parts
    ):
        return parts
    return [text]


def is_cut_off(text: str) -> bool:
    """Whether a spreadsheet made a figure of a phone number and kept only its first digits.

    >>> is_cut_off("8.21E+11"), is_cut_off("8,21E+11"), is_cut_off("010-1234-5678")
    (True, True, False)

    A figure that seems whole (``1.01234E+09``) is no better: nobody can tell whether the noughts were there.
    """
    return _CUT_OFF.fullmatch(unicodedata.normalize("NFKC", text).strip().lstrip("'")) is not None


def mend_phone(text: str, country: str) -> str:
    """Put back the nought that a spreadsheet took from a number, and take off what it added.

    >>> mend_phone("1012345678", "KR"), mend_phone("1012345678.0", "KR"), mend_phone("'010-1234-5678", "KR")
    ('01012345678', '01012345678', '010-1234-5678')
    """
    text = text.removeprefix("'").removesuffix(".0")
    lost = _LOST_NOUGHT.get(country)
    if lost is not None and text.isascii() and lost.fullmatch(text):
        return f"0{text}"
    return text


def mend_day(text: str) -> str:
    """Turn the running number by which spreadsheets keep a day into the day; leave all else."""
    if _SERIAL_DAY.fullmatch(text) is None:
        return text
    return (_FIRST_DAY_OF_SPREADSHEETS + timedelta(days=int(float(text)))).isoformat()


def guarded(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would run as a formula; a phone number stays as it is.

    >>> guarded("=1+1"), guarded("+82 10-1234-5678"), guarded("'=x")
    ("'=1+1", '+82 10-1234-5678', "''=x")
    """
    if _FORMULA.match(text) is None or _PHONE.fullmatch(text):
        return text
    return f"'{text}"


def unguarded(text: str) -> str:
    """Take off the apostrophe that ``guarded`` put there."""
    return text[1:] if text[:1] == "'" and _GUARDED.match(text) else text

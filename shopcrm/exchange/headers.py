"""What the columns of a table hold, told by their headings; the words are in ``heading_words``."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from shopcrm.exchange.heading_words import (
    ADDRESS_PARTS,
    ADDRESS_PLACES,
    FIELD_KIND_WORDS,
    FIELD_WORDS,
    LIKES_BEGIN,
    NAMED_BY_HEADING,
    PLACED,
    PLAIN,
    Means,
)
from shopcrm.exchange.words import RELATION_WORDS, spellings


@dataclass(frozen=True, slots=True)
class Column:
    """What one column holds.

    Attributes:
        group: Columns of one group are one thing: a number and its label, the parts of an address. Empty for the one
            group of a list that has no more.
        word: What the heading itself says of its values: a place (``home``), a relation, the name of a field, or the
            heading as it stands, for what is kept under it.
        kind: Of an owner's field: ``text``, ``switch``, ``day`` or ``number``; of a birthday: ``lunar``.
    """

    means: Means
    group: str = ""
    word: str = ""
    kind: str = ""


_OTHER_SIDE_OF_A_CARD = re.compile("(?:自宅|会社)欄$")

_RELATIONS = spellings(
    {name: words for name, words in RELATION_WORDS.items() if name != "together"}
) | {
    "children": "child",
    "家族": "",
    "가족": "",
    "family": "",
    "連名": "together",
}
_JOINT_NAME = re.compile(r"連名\d*(?:姓名)?")

_GOOGLE = re.compile(
    r"(e-?mail|phone|address|event|organization|relation|custom field) (\d+) - (.+)", re.IGNORECASE
)
_GOOGLE_PARTS: dict[tuple[str, str], Means] = {
    ("email", "value"): Means.MAIL,
    ("email", "label"): Means.MAIL_LABEL,
    ("email", "type"): Means.MAIL_LABEL,
    ("phone", "value"): Means.PHONE,
    ("phone", "label"): Means.PHONE_LABEL,
    ("phone", "type"): Means.PHONE_LABEL,
    ("event", "value"): Means.DAY,
    ("event", "label"): Means.DAY_KIND,
    ("event", "type"): Means.DAY_KIND,
    ("relation", "value"): Means.RELATION,
    ("relation", "label"): Means.RELATION_LABEL,
    ("relation", "type"): Means.RELATION_LABEL,
    ("customfield", "value"): Means.CUSTOM,
    ("customfield", "label"): Means.CUSTOM_LABEL,
    ("customfield", "type"): Means.CUSTOM_LABEL,
    ("organization", "name"): Means.WORK,
    ("organization", "title"): Means.WORK,
    ("organization", "department"): Means.WORK,
}

_FIELD = re.compile(rf"(?:{'|'.join(FIELD_WORDS)})\(([^)]+)\): (.+)", re.DOTALL)
_FIELD_KINDS = spellings(FIELD_KIND_WORDS)

_NEEDED_OR_NOT = re.compile("필수|선택|必須|任意|required|optional")
_NOT_LETTERS = re.compile(r"[^\w〒]|_")

# 소개 above a column is who sent her, not a relation of hers: the plain words come last.
_KNOWN: dict[str, Column] = (
    {key: Column(Means.RELATION, word=relation) for key, relation in _RELATIONS.items()}
    | {
        key: Column(means, word=place)
        for means, places in PLACED.items()
        for place, words in places.items()
        for key in words.split()
    }
    | {
        "음력생일": Column(Means.BIRTHDAY, kind="lunar"),
        "旧暦誕生日": Column(Means.BIRTHDAY, kind="lunar"),
        "lunarbirthday": Column(Means.BIRTHDAY, kind="lunar"),
    }
    | {key: Column(means) for means, words in PLAIN.items() for key in words.split()}
)
_LIKES_BEGIN = tuple(LIKES_BEGIN.split())
_ADDRESS_KEYS = {key: means for means, words in ADDRESS_PARTS.items() for key in words.split()}
_PLACE_OF_PREFIX = {
    prefix: place for place, words in ADDRESS_PLACES.items() for prefix in words.split()
}
# "자택주소" begins with a place, "주소" alone does not: the longest place is cut off first.
_PREFIXES = sorted(_PLACE_OF_PREFIX, key=len, reverse=True)


def heading_key(heading: str) -> str:
    """Give what spellings of one heading have in common: small letters of one width, and digits."""
    text = unicodedata.normalize("NFKC", heading).casefold()
    return _NOT_LETTERS.sub("", _NEEDED_OR_NOT.sub("", text))


def recognise(headings: Sequence[str]) -> list[Column | None]:
    """Say what the columns of a table hold.

    Args:
        headings: The cells of the row of headings.

    Returns:
        One entry a column; None for one that holds nothing we keep.
    """
    keys = [heading_key(heading) for heading in headings]
    ours = "shopcrm" in keys
    columns = [
        _named(_column(heading, key, ours=ours), heading)
        for heading, key in zip(headings, keys, strict=True)
    ]
    return _in_context(columns, keys)


def _named(column: Column | None, heading: str) -> Column | None:
    if column is None or column.means not in NAMED_BY_HEADING:
        return column
    return replace(column, word=" ".join(heading.split()))


def _column(heading: str, key: str, *, ours: bool) -> Column | None:
    field = _FIELD.fullmatch(heading.strip())
    if field is not None:
        kind = _FIELD_KINDS.get("".join(field[1].casefold().split()))
        return Column(Means.FIELD, word=field[2], kind=kind) if kind is not None else None
    google = _GOOGLE.fullmatch(" ".join(heading.split()))
    if google is not None:
        return _google_column(heading_key(google[1]), google[2], heading_key(google[3]))
    if _JOINT_NAME.fullmatch(_OTHER_SIDE_OF_A_CARD.sub("", key)):
        return Column(Means.RELATION, word="together")
    if key in _KNOWN:
        return _KNOWN[key]
    number = re.search(r"\d+", key)
    plain_key = key if number is None else key[: number.start()] + key[number.end() :]
    group = number[0] if number is not None and ours else ""
    if plain_key in _KNOWN:
        return replace(_KNOWN[plain_key], group=group)
    if plain_key.startswith(_LIKES_BEGIN):
        return Column(Means.LIKES, group)
    return _address_column(plain_key, group)


def _google_column(thing: str, number: str, part: str) -> Column | None:
    if thing == "address":
        means = _ADDRESS_KEYS.get(part) or _ADDRESS_KEYS.get(f"address{part}")
    else:
        means = _GOOGLE_PARTS.get((thing, part))
    return Column(means, group=number) if means is not None else None


def _address_column(key: str, group: str) -> Column | None:
    """Recognise a part of an address, with the place before it ("Home City") or behind it (郵便番号(自宅欄))."""
    side = _OTHER_SIDE_OF_A_CARD.search(key)
    if side is not None:
        key = side[0].removesuffix("欄") + key[: side.start()]
        if key.startswith("会社") and key[2:] in _KNOWN:
            return _KNOWN[key[2:]]
    if key in _ADDRESS_KEYS:
        return Column(_ADDRESS_KEYS[key], group)
    for prefix in _PREFIXES:
        rest = key.removeprefix(prefix)
        if rest == key:
            continue
        place = _PLACE_OF_PREFIX[prefix]
        if rest in _ADDRESS_KEYS:
            return Column(_ADDRESS_KEYS[rest], f"{place}{group}", place)
        if rest in {"phone", "tel"}:
            return Column(Means.PHONE, word=place)
    return None


def _in_context(columns: list[Column | None], keys: list[str]) -> list[Column | None]:
    """Settle headings that mean one thing alone and another beside others."""
    found = {column.means for column in columns if column is not None}
    settled: list[Column | None] = []
    for column, key in zip(columns, keys, strict=True):
        if key in {"이름", "name", "名前"} and Means.FAMILY in found and Means.GIVEN not in found:
            settled.append(Column(Means.GIVEN))
        elif key == "birthday" and Means.BIRTH_MONTH in found:
            settled.append(Column(Means.BIRTH_DAY))
        elif key in {"streetname", "number", "extension"} and "streetname" in keys:
            means = Means.STREET if key == "streetname" else Means.STREET_NUMBER
            settled.append(Column(means))
        elif key == "region" and "leid" in keys:
            # Mailchimp's guess at where a mail was opened, not where anybody lives.
            settled.append(None)
        elif key in {f"shipping{part}" for part in ("streetname", "number", "extension")}:
            means = Means.STREET if key == "shippingstreetname" else Means.STREET_NUMBER
            settled.append(Column(means, "shipping", "shipping"))
        else:
            settled.append(column)
    return settled

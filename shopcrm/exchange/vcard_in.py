"""What each property of a card says about its person. A property of its own is one line in a table here."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from shopcrm.domain.customers import Address, DayKind, FactKind
from shopcrm.exchange.gathered import Gathered
from shopcrm.exchange.lists import RemarkReason
from shopcrm.exchange.pictures import photo_from_base64
from shopcrm.exchange.vcard_lines import ContentLine, split_unescaped, unescape
from shopcrm.exchange.vcard_ours import OUR_PROPERTIES, read_our_phone
from shopcrm.exchange.words import DAY_KINDS, label_of, language_of, relation_word, word_key

Reader = Callable[[Gathered, ContentLine, str], None]
"""Takes a line with the label of its group (``X-ABLabel``; empty when it has none)."""

ABOUT_THE_CARD = {
    "kind": frozenset({"KIND", "X-ADDRESSBOOKSERVER-KIND"}),
    "quiet": frozenset({
        "VERSION", "PRODID", "REV", "UID", "KIND", "X-ADDRESSBOOKSERVER-KIND", "CLASS", "SOURCE", "PROFILE", "NAME",
        "X-ABLABEL", "X-ABSHOWAS", "X-ABUID", "X-ABADR", "LABEL", "AGENT", "CLIENTPIDMAP", "CREATED",
    }),
}  # fmt: skip
"""Properties that are about the card and not about the person: they are not reported as ignored."""

_PROGRAMS_OWN_TAGS = frozenset(
    {"mycontacts", "starred", "starredinandroid", "vcardimported", "coworkers"}
)
"""Groups that programs make by themselves."""

_ANDROID_EVENTS = {"1": DayKind.WEDDING, "3": DayKind.BIRTHDAY}
_ANDROID_RELATIONS = (
    "", "assistant", "brother", "child", "partner", "father", "friend", "manager", "mother", "parent", "partner",
    "introduced_by", "relative", "sister", "spouse",
)  # fmt: skip


def read_card(person: Gathered, lines: Iterable[ContentLine]) -> list[str]:
    """Take everything a card says.

    Args:
        person: To be filled.
        lines: Of one card, without its ``BEGIN`` and ``END``.

    Returns:
        The names of properties that hold nothing we keep.
    """
    lines = list(lines)
    labels = {line.group: _plain_label(line.text()) for line in lines if line.name == "X-ABLABEL"}
    ignored: list[str] = []
    for line in lines:
        person.here = line.line
        reader = OUR_PROPERTIES.get(line.name) if person.ours else None
        reader = reader or PROPERTIES.get(line.name)
        if reader is not None:
            reader(person, line, labels.get(line.group, "") if line.group else "")
        elif line.name not in ABOUT_THE_CARD["quiet"]:
            ignored.append(line.name)
    if not person.addresses:
        for line in lines:
            if line.name == "LABEL":
                street = person.some_lines(line.text())
                person.add_address(Address(street=street or None, label=_label(person, line, "")))
    return ignored


def _plain_label(text: str) -> str:
    """Take Apple's brackets off a label of its own (``_$!<Home>!$_``)."""
    return text.removeprefix("_$!<").removesuffix(">!$_") if text.startswith("_$!<") else text


def _label(person: Gathered, line: ContentLine, group_label: str) -> str | None:
    if person.ours:
        return person.one_line(group_label) or None
    return label_of([group_label] if group_label else line.types(), person.shop.language)


def _name(person: Gathered, line: ContentLine, _label: str) -> None:
    parts = person.parts
    if parts.family or parts.given:
        return
    words = [
        person.one_line(" ".join(unescape(word) for word in split_unescaped(part, ",")))
        for part in split_unescaped(line.value, ";")
    ]
    words += [""] * (5 - len(words))
    parts.family, parts.given, parts.middle = words[:3]
    parts.sorting = parts.sorting or " ".join(line.parameters.get("SORT-AS", ()))
    person.add_title(words[3])
    person.add_title(words[4])


def _full_name(person: Gathered, line: ContentLine, _label: str) -> None:
    person.parts.full = person.parts.full or person.one_line(line.text())


def _phonetic(part: str) -> Reader:
    def read(person: Gathered, line: ContentLine, _label: str) -> None:
        setattr(person.parts, part, person.one_line(line.text()))

    return read


def _sound(person: Gathered, line: ContentLine, _label: str) -> None:
    """Read the half-width reading of Japanese phones (``SOUND;X-IRMC-N:ﾀﾅｶ;ｶｽﾞｺ;;;``); a recording is left alone."""
    if "X-IRMC-N" in (name.upper() for name in line.types()):
        parts = [*line.parts(), ""]
        person.parts.family_reading = person.parts.family_reading or person.one_line(parts[0])
        person.parts.given_reading = person.parts.given_reading or person.one_line(parts[1])


def _sorting(person: Gathered, line: ContentLine, _label: str) -> None:
    person.parts.sorting = person.one_line(line.text())


def _nickname(person: Gathered, line: ContentLine, _label: str) -> None:
    for word in split_unescaped(line.value, ","):
        person.add_nickname(unescape(word))


def _phone(person: Gathered, line: ContentLine, label: str) -> None:
    shown_label = _label(person, line, label)
    if person.ours:
        read_our_phone(person, line, shown_label)
        return
    text = line.text()
    if text[:4].lower() == "tel:":
        text, _, extension = text[4:].partition(";ext=")
        text = text.partition(";")[0] + (f" ext. {extension}" if extension else "")
    person.add_phone(text, shown_label)


def _mail(person: Gathered, line: ContentLine, label: str) -> None:
    text = line.text()
    if text[:7].lower() == "mailto:":
        text = text[7:]
    person.add_mail(text, _label(person, line, label))


def _address(person: Gathered, line: ContentLine, label: str) -> None:
    parts = line.parts() + [""] * 7
    box, extended, street, city, region, code, country = parts[:7]
    lines = [text for text in (street, extended, box) if text.strip()]
    if not any(part.strip() for part in parts):
        lines = [line.parameter("LABEL").replace("\\n", "\n")]
    person.add_address(
        Address(
            street=person.some_lines("\n".join(lines)) or None,
            district=person.one_line(line.parameter("X-SHOPCRM-DISTRICT")) or None,
            city=person.one_line(city) or None,
            region=person.one_line(region) or None,
            postal_code=person.one_line(code) or None,
            country=person.one_line(country) or None,
            label=_label(person, line, label),
        )
    )


def _day(kind: DayKind) -> Reader:
    def read(person: Gathered, line: ContentLine, _label: str) -> None:
        text = line.text().strip()
        omitted = line.parameter("X-APPLE-OMIT-YEAR")
        if omitted and text.startswith(omitted):
            text = "--" + text[len(omitted) :].lstrip("-")
        if line.parameter("CALSCALE").lower() == "chinese":
            text = f"lunar {text}"
        person.add_day(kind, text)

    return read


def _labelled_day(person: Gathered, line: ContentLine, label: str) -> None:
    """Read Apple's day with a label of the owner's."""
    kind = DAY_KINDS.get(word_key(label), DayKind.OTHER)
    about = person.one_line(label) if kind is DayKind.OTHER else ""
    person.add_day(kind, line.text().strip(), about or None)


def _note(person: Gathered, line: ContentLine, _label: str) -> None:
    person.add_note(line.text())


def _categories(person: Gathered, line: ContentLine, _label: str) -> None:
    for word in split_unescaped(line.value, ",") if person.ours else line.words():
        tag = unescape(word)
        if person.ours or word_key(tag) not in _PROGRAMS_OWN_TAGS:
            person.add_tag(tag)


def _work(person: Gathered, line: ContentLine, _label: str) -> None:
    for part in line.parts():
        person.add_work(part)


def _related(person: Gathered, line: ContentLine, label: str) -> None:
    relation = label or next(iter(line.types()), "")
    _add_relation(person, relation, line.text())


def _related_as(relation: str) -> Reader:
    def read(person: Gathered, line: ContentLine, _label: str) -> None:
        _add_relation(person, relation, line.text())

    return read


def _add_relation(person: Gathered, relation: str, name: str) -> None:
    name = person.one_line(name)
    if not name or name.lower().startswith(("urn:", "http:", "https:", "mailto:", "data:")):
        return
    word = relation_word(relation, person.shop.language)
    person.add_fact(FactKind.FAMILY, f"{word}: {name}" if word else name)


def _language(person: Gathered, line: ContentLine, _label: str) -> None:
    person.language = person.language or language_of(line.text())


def _picture(person: Gathered, line: ContentLine, _label: str) -> None:
    """Take an inline picture; one on the net is never fetched."""
    text = line.value.strip()
    if text[:5].lower() == "data:":
        text = unescape(text).partition(",")[2]
    elif not line.parameter("ENCODING"):
        text = ""
    photo = photo_from_base64(text)
    if photo is None:
        person.remark(RemarkReason.PHOTO_LEFT_OUT, line.value[:40])
    elif person.photo is None:
        person.photo = photo


def _android(person: Gathered, line: ContentLine, _label: str) -> None:
    """Read what Android puts into a property of its own: nicknames, days, relations."""
    parts = [*line.parts(), "", "", ""]
    kind, value, number, label = parts[:4]
    kind = kind.rpartition("/")[2]
    if kind == "nickname":
        person.add_nickname(value)
    elif kind == "contact_event":
        about = person.one_line(label) or None
        person.add_day(_ANDROID_EVENTS.get(number, DayKind.OTHER), value.strip(), about)
    elif kind == "relation":
        is_known = number.isdecimal() and 0 < int(number) < len(_ANDROID_RELATIONS)
        _add_relation(person, _ANDROID_RELATIONS[int(number)] if is_known else label, value)


PROPERTIES: dict[str, Reader] = {
    "N": _name,
    "FN": _full_name,
    "X-PHONETIC-FIRST-NAME": _phonetic("given_reading"),
    "X-PHONETIC-LAST-NAME": _phonetic("family_reading"),
    "SOUND": _sound,
    "SORT-STRING": _sorting,
    "NICKNAME": _nickname,
    "X-NICKNAME": _nickname,
    "TEL": _phone,
    "EMAIL": _mail,
    "ADR": _address,
    "BDAY": _day(DayKind.BIRTHDAY),
    "X-ALTBDAY": _day(DayKind.BIRTHDAY),
    "ANNIVERSARY": _day(DayKind.WEDDING),
    "X-ANNIVERSARY": _day(DayKind.WEDDING),
    "X-EVOLUTION-ANNIVERSARY": _day(DayKind.WEDDING),
    "X-KADDRESSBOOK-X-ANNIVERSARY": _day(DayKind.WEDDING),
    "X-ABDATE": _labelled_day,
    "NOTE": _note,
    "CATEGORIES": _categories,
    "ORG": _work,
    "TITLE": _work,
    "ROLE": _work,
    "RELATED": _related,
    "X-ABRELATEDNAMES": _related,
    "X-SPOUSE": _related_as("spouse"),
    "X-EVOLUTION-SPOUSE": _related_as("spouse"),
    "X-KADDRESSBOOK-X-SPOUSESNAME": _related_as("spouse"),
    "X-CHILDREN": _related_as("child"),
    "X-ASSISTANT": _related_as("assistant"),
    "X-MANAGER": _related_as("manager"),
    "LANG": _language,
    "PHOTO": _picture,
    "X-ANDROID-CUSTOM": _android,
}

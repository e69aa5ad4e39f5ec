from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopcrm import errors
from shopcrm.errors import ShopError
from shopcrm.wording import things
from shopcrm.wording.errors import LONGEST_QUOTE, SENTENCES, quoted, say
from shopcrm.wording.translators import LANGUAGES, speaking

ROOT = Path(__file__).parents[2]

FACTS = {
    "field": "nickname",
    "length": 12_345,
    "limit": 4_000,
    "typed": "2주 쯤",
    "day": date(2026, 11, 3),
    "value": "mauve",
    "kind": "customer",
    "name": "콩설기",
    "key": "12",
    "part": "1-x",
    "number": 99,
    "path": Path("/shop/shop.db"),
    "ending": ".docx",
    "known": ".csv, .pdf",
    "expected": "xlsx",
    "line": 14,
    "limit_mb": 20,
}
"""A fact for each field an error may carry."""

SHOWN = {
    "length": "12,345",
    "limit": "4,000",
    "typed": "2주 쯤",
    "value": "mauve",
    "name": "콩설기",
    "key": "12",
    "part": "1-x",
    "number": "99",
    "path": str(Path("/shop/shop.db")),
    "ending": ".docx",
    "known": ".csv, .pdf",
    "expected": "xlsx",
    "line": "14",
    "limit_mb": "20",
}


def kinds(of: type[ShopError] = ShopError) -> Iterator[type[ShopError]]:
    for kind in of.__subclasses__():
        if kind.__module__ == errors.__name__:
            yield kind
            yield from kinds(kind)


def facts_of(kind: type[ShopError]) -> list[str]:
    return [f.name for f in dataclasses.fields(kind)] if dataclasses.is_dataclass(kind) else []


def made(kind: type[ShopError]) -> ShopError:
    return kind(*(FACTS[name] for name in facts_of(kind)))


KINDS = list(kinds())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_has_a_sentence_of_its_own(kind: type[ShopError], language: str) -> None:
    assert kind in SENTENCES
    with speaking(language):
        said = say(made(kind))
        others = {say(made(other)) for other in KINDS if other is not kind}
    assert said not in others
    assert "{" not in said
    assert kind.__name__ not in said
    for fact in facts_of(kind):
        assert SHOWN.get(fact, "") in said


@pytest.mark.parametrize("kind", [*KINDS, ShopError], ids=lambda kind: kind.__name__)
def test_the_shop_speaks_politely_and_in_the_language_asked_for(kind: type[ShopError]) -> None:
    with speaking("ko"):
        korean = say(made(kind))
    with speaking("ja"):
        japanese = say(made(kind))
    assert korean.endswith("요.")
    assert re.search(r"[가-힣]", korean)
    assert not re.search(r"(습니다|하십시오|오류|에러|실패)", korean)
    assert re.search(r"(ください|です|ます)。$", japanese)
    assert not re.search(r"(エラー|失敗|不正|無効)", japanese)


@pytest.mark.parametrize("kind", [*KINDS, ShopError], ids=lambda kind: kind.__name__)
def test_english_blames_nobody_and_knows_no_codes(kind: type[ShopError]) -> None:
    with speaking("en"):
        said = say(made(kind))
    assert said.endswith(".")
    assert not re.search(
        r"\b(error|invalid|fail\w*|illegal|wrong|must|user|null)\b", said, re.IGNORECASE
    )
    assert not re.search(r"\b(cannot|do not|is not|did not)\b", said)


def test_what_is_full_is_not_called_busy_or_damaged() -> None:
    path = Path("/shop/shop.db")
    with speaking("ko"):
        assert "자리가 모자라요" in say(errors.DiskFullError(path))
        assert "다른 프로그램" in say(errors.DatabaseBusyError())
        assert "상했거나" in say(errors.DamagedFileError(path))
        assert "더 새로운 프로그램" in say(errors.NewerFileError(path))


def test_a_line_is_named_only_where_it_is_known() -> None:
    with speaking("en"):
        assert "line 3" in say(errors.ImportFormatError("vcf", 3))
        assert "line" not in say(errors.ImportFormatError("vcf"))
        assert ".docx" in say(errors.FormatUnknownError(".docx"))
        assert "no ending" in say(errors.FormatUnknownError(""))


def test_things_and_fields_are_called_by_the_shops_words() -> None:
    with speaking("ko"):
        assert "손님 12" in say(errors.NotFoundError("customer", "12"))
        assert "부르는 말" in say(errors.TextTooLongError("how_to_address", 300, 200))
        assert "단골 등급" in say(errors.ChoiceUnknownError("단골 등급", "x"))
    with speaking("ja"):
        assert "お客様" in say(errors.NotFoundError("customer", "12"))
    with speaking("en"):
        assert "(thing 12)" in say(errors.NotFoundError("something new", "12"))


def test_a_day_is_said_with_its_weekday() -> None:
    gone = errors.DayPastError(date(2026, 11, 3))
    for language, day in {"ko": "11월 3일 (화)", "ja": "11月3日（火）", "en": "Tuesday"}.items():
        with speaking(language):
            assert day in say(gone)


def test_a_new_kind_of_error_still_gets_an_answer() -> None:
    class UnheardOfError(ShopError):
        pass

    class FullStickError(errors.DiskFullError):
        pass

    assert say(UnheardOfError()) == say(ShopError())
    assert say(FullStickError(Path("/x"))) == say(errors.DiskFullError(Path("/x")))


@pytest.mark.parametrize(
    ("typed", "repeated"),
    [
        ("\x1b[31mred\x07", "[31mred"),
        ("one\ntwo\r\nthree", "one two three"),
        ("a\u202eb", "a b"),
        ("  ", ""),
        ("{name} {0} %n", "{name} {0} %n"),
        ("<b>x</b>", "<b>x</b>"),
    ],
)
def test_what_was_typed_is_repeated_without_harm(typed: str, repeated: str) -> None:
    assert quoted(typed) == repeated
    with speaking("en"):
        assert f"“{repeated}”" in say(errors.DayUnreadableError(typed))


@pytest.mark.parametrize("typed", ["김" * 10_000, "\x00" * 10_000 + "x", "a " * 5_000])
def test_a_very_long_text_is_repeated_shortened(typed: str) -> None:
    assert len(quoted(typed)) <= LONGEST_QUOTE
    assert quoted(typed).endswith("…")


RAISED = re.compile(
    r"(?P<error>TextTooLong|ChoiceUnknown|NotFound|AlreadyThere|ChangedMeanwhile|NameBlank)Error"
    r'\(\s*"(?P<code>[a-z_]+)"'
)
CLEANED = re.compile(r'_(?:line|texts)\("(?P<code>[a-z_]+)"')
OF_A_FIELD = {"TextTooLong", "ChoiceUnknown"}


def test_every_thing_and_field_an_error_names_has_a_word() -> None:
    fields: set[str] = set()
    kinds: set[str] = set()
    for path in (ROOT / "shopcrm").rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        for found in RAISED.finditer(source):
            (fields if found["error"] in OF_A_FIELD else kinds).add(found["code"])
        fields |= {found["code"] for found in CLEANED.finditer(source)}
    assert fields - set(things._FIELDS) == set()
    assert kinds - set(things._KINDS) == set()
    assert {"note", "phone"} <= fields
    assert {"customer", "plan"} <= kinds

"""Every kind of thing has its word in list files, and every word is read back."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import pytest

import shopcrm.exchange
from shopcrm.domain.customers import AlertKind, DayKind, FactKind, GoneReason, RelationKind
from shopcrm.domain.names import Honorific, NameOrder
from shopcrm.exchange import table_cells, vcard_out, words
from shopcrm.exchange.headers import heading_key, recognise
from shopcrm.exchange.heading_words import FIELD_KIND_WORDS, PLAIN
from shopcrm.exchange.table_cells import ADDRESS, BIRTHDAY, DAY, FIRST, LAST, MAIL, PHONE
from shopcrm.exchange.words import Words, label_of, language_of, relation_word, word_key

READ_BACK: list[tuple[Mapping[Any, Words], Mapping[str, Any], type[StrEnum]]] = [
    (words.FACT_WORDS, words.FACT_KINDS, FactKind),
    (words.ALERT_WORDS, words.ALERT_KINDS, AlertKind),
    (words.DAY_WORDS, words.DAY_KINDS, DayKind),
    (words.ORDER_WORDS, words.NAME_ORDERS, NameOrder),
    (words.HONORIFIC_WORDS, words.HONORIFICS, Honorific),
]


@pytest.mark.parametrize(("table", "kinds", "kind_type"), READ_BACK)
def test_every_kind_has_a_word_in_each_language_that_means_it_again(
    table: Mapping[StrEnum, Words], kinds: Mapping[str, StrEnum], kind_type: type[StrEnum]
) -> None:
    assert set(table) == set(kind_type) - {Honorific.DEFAULT}
    for kind, spelt in table.items():
        assert [kinds[word_key(word)] for word in spelt] == [kind] * 3


def test_every_relation_and_reason_can_be_written() -> None:
    assert set(RelationKind) <= set(words.RELATION_WORDS)
    assert set(vcard_out._RELATED_TYPES) == set(RelationKind)
    assert set(table_cells._GONE_WORDS) == set(GoneReason)


@pytest.mark.parametrize("language", range(3))
def test_every_heading_we_write_is_one_we_read(language: int) -> None:
    written = [words[language] for words, _ in (*FIRST, *LAST[:-3], BIRTHDAY)]
    for table in (PHONE, MAIL, ADDRESS, DAY):
        written.extend(words[language].replace("#", "2") for words, _ in table)
    columns = recognise(written)
    assert [
        heading for heading, column in zip(written, columns, strict=True) if column is None
    ] == []
    means = [column.means for column in columns if column is not None]
    assert len(set(means)) == len(means)


def test_no_heading_means_two_things() -> None:
    keys = [key for spelt in PLAIN.values() for key in spelt.split()]
    assert len(keys) == len(set(keys))
    assert [key for key in keys if heading_key(key) != key] == []
    assert set(FIELD_KIND_WORDS) == {"text", "switch", "day", "number"}


@pytest.mark.parametrize(
    ("types", "label"),
    [
        (["CELL"], None),
        (["pref", "VOICE", "Mobile"], None),
        (["Home"], "집"),
        (["WORK", "FAX"], "직장 팩스"),
        (["* Work"], "직장"),
        (["自宅"], "집"),
        (["딸 집"], "딸 집"),
        ([""], None),
        ([], None),
    ],
)
def test_a_label_says_only_what_is_of_use(types: list[str], label: str | None) -> None:
    assert label_of(types, "ko") == label


def test_relations_and_languages_are_known_by_their_words() -> None:
    assert relation_word("Spouse", "ja") == "配偶者"
    assert relation_word("kin", "en") == "Relative"
    assert relation_word("사촌", "en") == "사촌"
    assert [language_of(text) for text in ("ko-KR", "Japanese", "영어", "en_GB", "??", "")] == [
        "ko",
        "ja",
        "en",
        "en",
        None,
        None,
    ]


@pytest.mark.parametrize(
    "name", sorted(module.name for module in pkgutil.iter_modules(shopcrm.exchange.__path__))
)
def test_the_examples_in_the_descriptions_hold(name: str) -> None:
    module = importlib.import_module(f"shopcrm.exchange.{name}")
    assert doctest.testmod(module).failed == 0

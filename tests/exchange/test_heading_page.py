"""The page for the owner names every heading that is read.

After a change of headings, from the folder of the project::

    python -m tests.exchange.heading_page
"""

from __future__ import annotations

import re

import pytest

from shopcrm.exchange.headers import recognise
from shopcrm.exchange.heading_words import (
    ADDRESS_PARTS,
    ADDRESS_PLACES,
    LIKES_BEGIN,
    PLACED,
    PLAIN,
    Means,
)
from tests.exchange.heading_page import PAGE, page

WRITTEN = PAGE.read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (.+) \| (.+) \|$", WRITTEN, re.MULTILINE)


def _headings() -> set[str]:
    return {word for words, _ in ROWS for word in words.split(", ")}


def test_the_page_is_as_new_as_the_words() -> None:
    assert page() == WRITTEN


@pytest.mark.parametrize(
    "words",
    [*PLAIN.values(), *ADDRESS_PARTS.values(), *PLACED[Means.PHONE].values(), *PLACED[Means.MAIL].values()],
)  # fmt: skip
def test_every_word_is_on_the_page(words: str) -> None:
    assert set(words.split()) - _headings() == set()


def test_what_may_begin_a_heading_is_on_the_page() -> None:
    assert {f"{word} …" for word in LIKES_BEGIN.split()} - _headings() == set()
    beginnings = {word for words in ADDRESS_PLACES.values() for word in words.split()}
    assert [word for word in beginnings if word not in WRITTEN] == []


def test_every_heading_on_the_page_is_read() -> None:
    unread = [word for word in _headings() - {"제목", "見出し", "heading"} if recognise([word]) == [None]]  # fmt: skip
    assert unread == []


def test_each_language_has_its_own_part() -> None:
    korean, japanese, english = WRITTEN.split("\n## ")[1:]
    assert ("좋아하는 …" in korean, "好きな …" in japanese, "favourite …" in english) == (True,) * 3
    assert ("휴대폰" in japanese, "携帯" in korean) == (False, False)

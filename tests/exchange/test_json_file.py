"""Everything can be handed over as JSON."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from shopcrm.domain.customers import CustomerDraft, DayKind, Photo
from shopcrm.exchange.json_file import write_json

_content = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(_content)
def test_any_structure_comes_back(content: object) -> None:
    assert json.loads(write_json(content)) == content


def test_what_json_has_no_word_for_is_not_refused() -> None:
    written = write_json({
        "draft": CustomerDraft(given_name="정숙", photo=Photo("image/png", b"\x89P")),
        "kind": DayKind.CHILD,
        1: {"tuple": (date(2026, 11, 22), float("nan"), b"ab")},
        "half": "\ud800 letter",
        "path": Path("a"),
        "set": {3},
    })  # fmt: skip
    read = json.loads(written)
    assert read["draft"]["given_name"] == "정숙"
    assert read["draft"]["photo"] == {"media_type": "image/png", "content": "iVA="}
    assert (read["kind"], read["half"], read["path"], read["set"]) == (
        "child",
        "\ud800 letter",
        "a",
        [3],
    )
    assert read["1"] == {"tuple": ["2026-11-22", None, "YWI="]}


def test_words_stay_readable() -> None:
    assert "김정숙".encode() in write_json(["김정숙"])

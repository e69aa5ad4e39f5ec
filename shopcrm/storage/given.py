"""Lists that are handed to a statement whole, in one hole.

With a hole for each entry every length of the list is another statement, and writing it down costs more than carrying it out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, Text, bindparam, func, select
from sqlalchemy.types import TypeDecorator

_write = json.JSONEncoder(ensure_ascii=False).encode


class _Whole(TypeDecorator[Iterable[Any]]):
    """A list of numbers or texts, or of lists of them, in the form in which SQLite takes it apart."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Iterable[Any] | None, dialect: object) -> str:  # noqa: ARG002
        """Write the list down."""
        return _write(list(value or ()))


def given(name: str) -> Select[Any]:
    """Give the entries of the list that comes with a statement under this name."""
    return select(_entries(name).c.value)


def given_pairs(name: str) -> Select[Any]:
    """Give the entries of a list of pairs that comes with a statement under this name."""
    value = _entries(name).c.value
    return select(func.json_extract(value, "$[0]"), func.json_extract(value, "$[1]"))


def _entries(name: str) -> Any:  # noqa: ANN401  (what a function gives has no type of its own)
    listed = bindparam(name, type_=_Whole)
    return func.json_each(listed).table_valued("value", name=f"given_{name}")

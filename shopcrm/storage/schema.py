"""What all tables share: how ids, days, instants and owners are kept."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

from sqlalchemy import CursorResult, ForeignKey, Integer, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

PART_OF = {"part_of": True}
"""Marks the column that says whose part a row is: parts are deleted, kept and brought back with their owner."""

NOT_JOURNALED = {"journaled": False}
"""Marks a table that undo and history leave out (what was printed, the index, the journal itself)."""

COUNTED = {"sqlite_autoincrement": True}
"""Table arguments by which an id is never used twice, not even after its row is gone."""


class Base(DeclarativeBase):
    """Every table of the shop's file."""

    metadata = MetaData(naming_convention=NAMING)


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant, kept as text that sorts (``2026-11-24T06:40:00.000000+00:00``)."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: object) -> str | None:  # noqa: ARG002
        """Write the instant as text."""
        return None if value is None else instant_text(value)

    def process_result_value(self, value: Any | None, dialect: object) -> datetime | None:  # noqa: ANN401, ARG002
        """Read the instant from text."""
        return None if value is None else datetime.fromisoformat(value)


def instant_text(value: datetime) -> str:
    """Write an aware instant as the tables keep it.

    Raises:
        ValueError: The instant has no time zone.
    """
    if value.tzinfo is None:
        message = "an instant needs its time zone"
        raise ValueError(message)
    return value.astimezone(UTC).isoformat(timespec="microseconds")


RowId = Annotated[int, mapped_column(Integer, primary_key=True)]
RowUid = Annotated[str, mapped_column(String(32), unique=True)]
Words = Annotated[str, mapped_column(Text)]
CustomerPart = Annotated[int, mapped_column(ForeignKey("customers.id"), index=True, info=PART_OF)]


class Versioned:
    """A row that is edited on a card: ``version`` is raised by each edit."""

    version: Mapped[int] = mapped_column(Integer, default=1)


def new_id(result: CursorResult[Any]) -> int:
    """Give the id of the row that was just inserted."""
    key = result.inserted_primary_key
    if key is None:
        message = "the statement inserted nothing"
        raise ValueError(message)
    return int(key[0])

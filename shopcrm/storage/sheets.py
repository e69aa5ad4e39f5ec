"""What was printed, kept with its lines so that the paper can come back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, delete, func, insert, select

from shopcrm.domain.ids import SheetId
from shopcrm.storage.schema import new_id
from shopcrm.storage.tables import SheetLineRow, SheetRow


@dataclass(frozen=True, slots=True)
class KeptSheet:
    """A printed list: its number, its day, when it was printed (UTC), and how many lines it has."""

    id: SheetId
    day: date
    printed_at: datetime
    lines: int


def insert_sheet(
    connection: Connection, day: date, paper: str, printed_at: datetime, names: Sequence[str]
) -> SheetId:
    """Keep a sheet; its lines are numbered from 1 in the order of ``names``."""
    result = connection.execute(
        insert(SheetRow).values(day=day, paper=paper, printed_at=printed_at)
    )
    sheet_id = SheetId(new_id(result))
    lines = [
        {"sheet_id": sheet_id, "number": number, "name": name}
        for number, name in enumerate(names, 1)
    ]
    if lines:
        connection.execute(insert(SheetLineRow), lines)
    return sheet_id


def last_sheet(connection: Connection) -> SheetId | None:
    """Give the sheet printed last, or None."""
    found = connection.execute(select(func.max(SheetRow.id))).scalar()
    return None if found is None else SheetId(found)


def list_sheets(connection: Connection, most: int) -> list[KeptSheet]:
    """List the sheets printed last, the newest first."""
    lines = select(func.count()).where(SheetLineRow.sheet_id == SheetRow.id).scalar_subquery()
    rows = connection.execute(
        select(SheetRow.id, SheetRow.day, SheetRow.printed_at, lines.label("lines"))
        .order_by(SheetRow.id.desc())
        .limit(most)
    )
    return [KeptSheet(SheetId(row.id), row.day, row.printed_at, row.lines) for row in rows]


def fetch_sheet(connection: Connection, sheet_id: SheetId) -> KeptSheet | None:
    """Give a sheet; None when there is no such sheet."""
    row = connection.execute(
        select(SheetRow.day, SheetRow.printed_at).where(SheetRow.id == sheet_id)
    ).first()
    if row is None:
        return None
    return KeptSheet(
        sheet_id, row.day, row.printed_at, len(fetch_lines(connection, sheet_id) or ())
    )


def fetch_lines(connection: Connection, sheet_id: SheetId) -> dict[int, str] | None:
    """Give what each number of a sheet stands for; None when there is no such sheet."""
    if connection.execute(select(SheetRow.id).where(SheetRow.id == sheet_id)).first() is None:
        return None
    rows = connection.execute(
        select(SheetLineRow.number, SheetLineRow.name).where(SheetLineRow.sheet_id == sheet_id)
    )
    return {row.number: row.name for row in rows}


def delete_sheet(connection: Connection, sheet_id: SheetId) -> None:
    """Forget a sheet that was not printed after all."""
    connection.execute(delete(SheetLineRow).where(SheetLineRow.sheet_id == sheet_id))
    connection.execute(delete(SheetRow).where(SheetRow.id == sheet_id))

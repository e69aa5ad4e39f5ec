"""The fields the owner made for her customers, and how their values are kept as text."""

from __future__ import annotations

import json
from datetime import date

from sqlalchemy import Connection, func, insert, select, update

from shopcrm.domain.customers import Field, FieldKind, FieldValue
from shopcrm.domain.ids import FieldId, Uid
from shopcrm.storage.schema import new_id
from shopcrm.storage.tables import FieldRow


def fetch_fields(connection: Connection) -> list[Field]:
    """List the fields in the owner's order."""
    rows = connection.execute(select(FieldRow.__table__).order_by(FieldRow.position, FieldRow.id))
    return [
        Field(FieldId(r.id), r.name, FieldKind(r.kind), tuple(json.loads(r.choices)), r.version)
        for r in rows
    ]


def insert_field(
    connection: Connection, uid: Uid, name: str, kind: FieldKind, choices: tuple[str, ...]
) -> FieldId:
    """Add a field after the others."""
    last = connection.execute(select(func.max(FieldRow.position))).scalar()
    result = connection.execute(
        insert(FieldRow).values(
            uid=uid,
            version=1,
            name=name,
            kind=kind.value,
            choices=json.dumps(choices, ensure_ascii=False),
            position=0 if last is None else last + 1,
        )
    )
    return FieldId(new_id(result))


def set_field(
    connection: Connection, field_id: FieldId, name: str, choices: tuple[str, ...]
) -> bool:
    """Rename a field or change its choices; False when there is no such field."""
    done = connection.execute(
        update(FieldRow)
        .where(FieldRow.id == field_id)
        .values(
            name=name,
            choices=json.dumps(choices, ensure_ascii=False),
            version=FieldRow.version + 1,
        )
    )
    return done.rowcount == 1


def text_of_value(value: FieldValue) -> str:
    """Write a field's value as the file keeps it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.isoformat() if isinstance(value, date) else str(value)


def value_of_text(kind: str, text: str) -> FieldValue:
    """Read a field's value as the file keeps it."""
    if kind == FieldKind.SWITCH:
        return text == "yes"
    if kind == FieldKind.DAY:
        return date.fromisoformat(text)
    if kind == FieldKind.NUMBER:
        return float(text)
    return text

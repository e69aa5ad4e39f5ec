"""The staff in the file: a name for now."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select, update

from shopcrm.domain.ids import StaffId, Uid
from shopcrm.domain.staff import Staff
from shopcrm.storage.schema import new_id
from shopcrm.storage.tables import StaffRow


def fetch_staff(connection: Connection) -> list[Staff]:
    """List all staff, those who left included, in the order they came."""
    rows = connection.execute(select(StaffRow.__table__).order_by(StaffRow.id))
    return [Staff(StaffId(r.id), Uid(r.uid), r.version, r.name, r.active) for r in rows]


def insert_staff(connection: Connection, uid: Uid, name: str) -> StaffId:
    """Add one of the staff."""
    values = {"uid": uid, "name": name, "active": True, "version": 1}
    return StaffId(new_id(connection.execute(insert(StaffRow).values(**values))))


def set_staff(connection: Connection, staff_id: StaffId, *, name: str, active: bool) -> bool:
    """Change a name, or whether somebody still works here; False when there is no such row."""
    done = connection.execute(
        update(StaffRow)
        .where(StaffRow.id == staff_id)
        .values(name=name, active=active, version=StaffRow.version + 1)
    )
    return done.rowcount == 1

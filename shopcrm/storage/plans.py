"""Plans of follow-ups in the file, with their steps."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, insert, select, update

from shopcrm.domain.followups import FollowupKind
from shopcrm.domain.ids import PlanId, Uid
from shopcrm.domain.plans import Plan, PlanDraft, PlanKind, PlanStep
from shopcrm.storage.parts import delete_with_parts, set_parts, table_of
from shopcrm.storage.schema import new_id
from shopcrm.storage.tables import PlanRow, PlanStepRow


def fetch_plans(connection: Connection) -> list[Plan]:
    """List all plans in the order they were made."""
    steps: dict[int, list[PlanStep]] = defaultdict(list)
    for row in connection.execute(
        select(PlanStepRow.__table__).order_by(PlanStepRow.position, PlanStepRow.id)
    ):
        steps[row.plan_id].append(PlanStep(row.days, row.about, FollowupKind(row.kind)))
    rows = connection.execute(select(PlanRow.__table__).order_by(PlanRow.id))
    return [
        Plan(PlanId(r.id), Uid(r.uid), r.version, r.name, PlanKind(r.kind), tuple(steps[r.id]))
        for r in rows
    ]


def insert_plan(connection: Connection, uid: Uid, draft: PlanDraft) -> PlanId:
    """Add a plan."""
    values = {"uid": uid, "version": 1, "name": draft.name, "kind": draft.kind.value}
    plan_id = PlanId(new_id(connection.execute(insert(PlanRow).values(**values))))
    _set_steps(connection, plan_id, draft)
    return plan_id


def set_plan(connection: Connection, plan_id: PlanId, version: int, draft: PlanDraft) -> bool:
    """Make a plan this; False when it is not (any more) of that version."""
    done = connection.execute(
        update(PlanRow)
        .where(PlanRow.id == plan_id, PlanRow.version == version)
        .values(version=version + 1, name=draft.name, kind=draft.kind.value)
    )
    if done.rowcount != 1:
        return False
    _set_steps(connection, plan_id, draft)
    return True


def delete_plan(connection: Connection, plan_id: PlanId) -> bool:
    """Take a plan away; the follow-ups that came of it stay. False when there is no such plan."""
    table = table_of(PlanRow)
    if connection.execute(select(table.c.id).where(table.c.id == plan_id)).first() is None:
        return False
    delete_with_parts(connection, table, plan_id)
    return True


def _set_steps(connection: Connection, plan_id: PlanId, draft: PlanDraft) -> None:
    steps = [{"days": s.days, "about": s.about, "kind": s.kind.value} for s in draft.steps]
    set_parts(connection, PlanStepRow, {"plan_id": plan_id}, steps)

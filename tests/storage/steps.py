"""A file of an older program, and a step to a newer one, such as the next program will have."""

from __future__ import annotations

import shutil
from pathlib import Path

from shopcrm.storage.migrations import guard

NEXT = "0002"

_NEXT_STEP = '''
"""Rebuild a table, add a column, change what is in them: the three things a step does."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table(
        "customers", recreate="always", table_kwargs={"sqlite_autoincrement": True}
    ) as batch:
        batch.add_column(sa.Column("rank", sa.Integer, nullable=False, server_default="7"))
    op.add_column("phones", sa.Column("verified", sa.Boolean, nullable=False, server_default="0"))
    op.execute("UPDATE phones SET verified = 1 WHERE international IS NOT NULL")
    op.execute("UPDATE tags SET name = name || '!'")
    op.execute("UPDATE customers SET nickname = 'X' WHERE nickname IS NULL")
'''


def with_next_step(folder: Path) -> Path:
    """Give a copy of our steps with one more, as a newer program would bring it."""
    scripts = folder / "migrations"
    shutil.copytree(guard.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "r0002_next.py").write_text(_NEXT_STEP, encoding="utf-8")
    return scripts

"""The ground: the shop and its staff, customers, products, conversations, follow-ups, the journal and what is found by.

Everything stands here as it was when this revision was written; it imports nothing of the program, which goes on changing.
The journal's triggers are put on by the guard.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make all tables."""
    _create_shop()
    _create_plans_and_products()
    _create_customers()
    _create_parts_of_customers()
    _create_conversations()
    _create_followups()
    _create_sheets_and_marks()
    _create_journal()
    _create_search()


def _create_shop() -> None:
    _create("shop_values", _text("name"), _words("value"), unique="name")
    _create("staff", _uid(), _text("name"), _switch("active"), _number("version"))


def _create_plans_and_products() -> None:
    _create("plans", _uid(), _text("name"), _text("kind"), _number("version"))
    _create(
        "plan_steps",
        _reference("plan_id"),
        _number("position"),
        _number("days"),
        _words("about"),
        _text("kind"),
        refers_to={"plan_id": "plans"},
    )
    op.create_index("ix_plan_steps_plan_id", "plan_steps", ["plan_id"])
    _create(
        "products",
        _uid(),
        _text("name"),
        _text("key"),
        _reference("plan_id", empty=True),
        _number("warranty_days", empty=True),
        _switch("active"),
        _number("version"),
        refers_to={"plan_id": "plans"},
    )
    op.create_index("ix_products_key", "products", ["key"])
    _create(
        "product_names",
        _reference("product_id"),
        _number("position"),
        _text("name"),
        refers_to={"product_id": "products"},
    )
    op.create_index("ix_product_names_product_id", "product_names", ["product_id"])


def _create_customers() -> None:
    _create(
        "customers",
        _uid(),
        _text("family_name", empty=True),
        _text("given_name", empty=True),
        _text("name_order"),
        _text("reading", empty=True),
        _text("nickname", empty=True),
        _text("how_to_address", empty=True),
        _text("honorific"),
        _text("language"),
        _text("found_us", empty=True),
        _reference("responsible_id", empty=True),
        _day("gone_on", empty=True),
        _text("gone_reason", empty=True),
        _day("known_since"),
        _number("version"),
        refers_to={"responsible_id": "staff"},
    )
    op.create_index("ix_customers_name", "customers", ["family_name", "given_name", "nickname"])
    _create(
        "phones",
        _reference("customer_id"),
        _number("position"),
        _text("typed"),
        _text("international", empty=True),
        _text("label", empty=True),
        _text("key"),
        refers_to={"customer_id": "customers"},
    )
    op.create_index("ix_phones_customer_id", "phones", ["customer_id"])
    op.create_index("ix_phones_key", "phones", ["key"])
    _create(
        "mails",
        _reference("customer_id"),
        _number("position"),
        _text("address"),
        _text("label", empty=True),
        refers_to={"customer_id": "customers"},
    )
    op.create_index("ix_mails_customer_id", "mails", ["customer_id"])
    _create(
        "addresses",
        _reference("customer_id"),
        _number("position"),
        _text("street", empty=True),
        _text("district", empty=True),
        _text("city", empty=True),
        _text("region", empty=True),
        _text("postal_code", empty=True),
        _text("country", empty=True),
        _text("label", empty=True),
        refers_to={"customer_id": "customers"},
    )
    op.create_index("ix_addresses_customer_id", "addresses", ["customer_id"])
    _create(
        "remembered_days",
        _reference("customer_id"),
        _number("position"),
        _text("kind"),
        _text("about", empty=True),
        _number("month", empty=True),
        _number("day", empty=True),
        _number("year", empty=True),
        _text("calendar"),
        _switch("leap"),
        refers_to={"customer_id": "customers"},
    )
    op.create_index("ix_remembered_days_customer_id", "remembered_days", ["customer_id"])
    op.create_index("ix_remembered_days_day", "remembered_days", ["calendar", "month", "day"])
    _create(
        "days_kept",
        _reference("customer_id"),
        _reference("remembered_day_id"),
        _day("on_day"),
        _day("done_on", empty=True),
        _text("outcome", empty=True),
        _day("moved_to", empty=True),
        refers_to={"customer_id": "customers", "remembered_day_id": "remembered_days"},
    )
    op.create_index("ix_days_kept_customer_id", "days_kept", ["customer_id"])
    op.create_index("ix_days_kept_remembered_day_id", "days_kept", ["remembered_day_id"])


def _create_parts_of_customers() -> None:
    _create(
        "tags",
        _reference("customer_id"),
        _number("position"),
        _text("name"),
        refers_to={"customer_id": "customers"},
    )
    op.create_index("ix_tags_customer_id", "tags", ["customer_id"])
    op.create_index("ix_tags_name", "tags", ["name"])
    _create(
        "alerts",
        _reference("customer_id"),
        _number("position"),
        _text("kind"),
        _words("text"),
        refers_to={"customer_id": "customers"},
    )
    op.create_index("ix_alerts_customer_id", "alerts", ["customer_id"])
    _create(
        "facts",
        _reference("customer_id"),
        _number("position"),
        _text("kind"),
        _words("text"),
        refers_to={"customer_id": "customers"},
    )
    op.create_index("ix_facts_customer_id", "facts", ["customer_id"])
    _create(
        "fields",
        _uid(),
        _text("name"),
        _text("kind"),
        _words("choices"),
        _number("position"),
        _number("version"),
    )
    _create(
        "field_values",
        _reference("customer_id"),
        _reference("field_id"),
        _words("value"),
        refers_to={"customer_id": "customers", "field_id": "fields"},
    )
    op.create_index("ix_field_values_customer_id", "field_values", ["customer_id"])
    op.create_index("ix_field_values_field_id", "field_values", ["field_id"])
    _create(
        "relations",
        _reference("customer_id"),
        _reference("other_id"),
        _text("kind"),
        _text("note", empty=True),
        refers_to={"customer_id": "customers", "other_id": "customers"},
    )
    op.create_index("ix_relations_customer_id", "relations", ["customer_id"])
    op.create_index("ix_relations_other_id", "relations", ["other_id"])
    _create(
        "photos",
        _reference("customer_id"),
        _text("media_type"),
        _bytes("content"),
        refers_to={"customer_id": "customers"},
    )
    op.create_index("ix_photos_customer_id", "photos", ["customer_id"])
    _create(
        "product_links",
        _reference("customer_id"),
        _reference("product_id"),
        _text("kind"),
        _number("position"),
        _text("usual", empty=True),
        _day("day", empty=True),
        _text("lot", empty=True),
        refers_to={"customer_id": "customers", "product_id": "products"},
    )
    op.create_index("ix_product_links_customer_id", "product_links", ["customer_id"])
    op.create_index("ix_product_links_product_id", "product_links", ["product_id"])


def _create_conversations() -> None:
    _create(
        "conversations",
        _uid(),
        _reference("customer_id"),
        _text("kind"),
        _text("began", empty=True),
        _day("day"),
        _instant("at"),
        _words("text"),
        _text("mood", empty=True),
        _reference("staff_id", empty=True),
        _number("version"),
        refers_to={"customer_id": "customers", "staff_id": "staff"},
    )
    op.create_index("ix_conversations_day", "conversations", ["day"])
    op.create_index("ix_conversations_of", "conversations", ["customer_id", "day"])
    _create(
        "conversation_products",
        _reference("conversation_id"),
        _reference("product_id"),
        _number("position"),
        refers_to={"conversation_id": "conversations", "product_id": "products"},
    )
    op.create_index(
        "ix_conversation_products_conversation_id", "conversation_products", ["conversation_id"]
    )
    op.create_index("ix_conversation_products_product_id", "conversation_products", ["product_id"])
    _create(
        "purchases",
        _reference("customer_id"),
        _reference("conversation_id"),
        _day("day"),
        _number("total", empty=True),
        _text("currency"),
        refers_to={"customer_id": "customers", "conversation_id": "conversations"},
    )
    op.create_index("ix_purchases_conversation_id", "purchases", ["conversation_id"])
    op.create_index("ix_purchases_customer_id", "purchases", ["customer_id"])
    _create(
        "purchase_lines",
        _reference("purchase_id"),
        _number("position"),
        _reference("product_id", empty=True),
        _text("text"),
        _text("quantity"),
        _number("amount", empty=True),
        _text("lot", empty=True),
        refers_to={"purchase_id": "purchases", "product_id": "products"},
    )
    op.create_index("ix_purchase_lines_product_id", "purchase_lines", ["product_id"])
    op.create_index("ix_purchase_lines_purchase_id", "purchase_lines", ["purchase_id"])


def _create_followups() -> None:
    _create(
        "followups",
        _uid(),
        _reference("customer_id"),
        _reference("conversation_id", empty=True),
        _text("kind"),
        _words("about"),
        _day("due", empty=True),
        _time("at", empty=True),
        _text("repeat", empty=True),
        _reference("plan_id", empty=True),
        _number("plan_step", empty=True),
        _day("since"),
        _instant("asked_at", empty=True),
        _day("done_on", empty=True),
        _text("outcome", empty=True),
        _number("version"),
        refers_to={
            "customer_id": "customers",
            "conversation_id": "conversations",
            "plan_id": "plans",
        },
    )
    op.create_index("ix_followups_conversation_id", "followups", ["conversation_id"])
    op.create_index("ix_followups_customer_id", "followups", ["customer_id"])
    op.create_index("ix_followups_open", "followups", ["done_on", "due"])


def _create_sheets_and_marks() -> None:
    _create("sheets", _instant("printed_at"), _day("day"), _text("paper"))
    _create(
        "sheet_lines",
        _reference("sheet_id"),
        _number("number"),
        _text("name"),
        refers_to={"sheet_id": "sheets"},
    )
    op.create_index("ix_sheet_lines_sheet_id", "sheet_lines", ["sheet_id"])
    op.create_table(
        "marks", _text("name"), _text("value"), sa.PrimaryKeyConstraint("name", name="pk_marks")
    )


def _create_journal() -> None:
    _create(
        "journal_actions",
        _text("verb"),
        _words("facts"),
        _number("staff_id", empty=True),
        _instant("at"),
        _text("source"),
        _text("kind"),
        _number("target_id", empty=True),
        _number("undone_by", empty=True),
        _number("first_row"),
        _number("last_row"),
    )
    op.create_index("ix_journal_actions_first_row", "journal_actions", ["first_row"])
    _create(
        "journal_rows",
        _text("tbl"),
        _number("row_id"),
        _text("op"),
        _number("card", empty=True),
        _text("before", empty=True),
        _text("after", empty=True),
    )
    op.create_index("ix_journal_rows_card", "journal_rows", ["card"])
    op.create_index(
        "ix_journal_rows_row", "journal_rows", ["tbl", "row_id"], sqlite_where=sa.text("op <> 'i'")
    )


def _create_search() -> None:
    op.create_table(
        "search_people",
        _number("customer_id"),
        _text("last_day"),
        _words("names"),
        _words("other"),
        sa.PrimaryKeyConstraint("customer_id", name="pk_search_people"),
    )
    op.create_index("ix_search_people_last_day", "search_people", ["last_day", "customer_id"])
    op.create_table(
        "search_words",
        _number("conversation_id"),
        _words("words"),
        sa.PrimaryKeyConstraint("conversation_id", name="pk_search_words"),
    )


def _create(
    name: str,
    *columns: sa.Column[Any],
    refers_to: dict[str, str] | None = None,
    unique: str = "uid",
) -> None:
    """Make a table whose ids are never used twice."""
    names = [column.name for column in columns]
    constraints: list[sa.Constraint] = []
    if unique in names:
        constraints.append(sa.UniqueConstraint(unique, name=f"uq_{name}_{unique}"))
    for column, target in (refers_to or {}).items():
        reference = sa.ForeignKeyConstraint([column], [f"{target}.id"], name=f"fk_{name}_{column}")
        constraints.append(reference)
    op.create_table(
        name,
        sa.Column("id", sa.Integer, nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        *constraints,
        sqlite_autoincrement=True,
    )


def _text(name: str, *, empty: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String, nullable=empty)


def _words(name: str, *, empty: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Text, nullable=empty)


def _number(name: str, *, empty: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer, nullable=empty)


def _switch(name: str, *, empty: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean, nullable=empty)


def _day(name: str, *, empty: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Date, nullable=empty)


def _time(name: str, *, empty: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Time, nullable=empty)


def _bytes(name: str, *, empty: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.LargeBinary, nullable=empty)


def _instant(name: str, *, empty: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(32), nullable=empty)


def _reference(name: str, *, empty: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer, nullable=empty)


def _uid() -> sa.Column[Any]:
    return sa.Column("uid", sa.String(32), nullable=False)

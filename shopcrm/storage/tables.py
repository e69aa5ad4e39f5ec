"""Every table of the file, one class each, in the order of the shop's words.

The functions that read and write them stand in the module of their subject. Nothing here leaves the package.
"""

from __future__ import annotations

from datetime import date, datetime, time
from functools import cache

from sqlalchemy import ForeignKey, Index, LargeBinary, Table, text
from sqlalchemy.orm import Mapped, mapped_column

from shopcrm.storage.schema import (
    COUNTED,
    NOT_JOURNALED,
    PART_OF,
    Base,
    CustomerPart,
    Instant,
    RowId,
    RowUid,
    Versioned,
    Words,
)

# --- the shop and its staff ------------------------------------------------------------------


class ShopValueRow(Base):
    """One setting of the shop; ``value`` is JSON."""

    __tablename__ = "shop_values"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    name: Mapped[str] = mapped_column(unique=True)
    value: Mapped[Words]


class StaffRow(Versioned, Base):
    """One of the staff."""

    __tablename__ = "staff"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    uid: Mapped[RowUid]
    name: Mapped[str]
    active: Mapped[bool]


# --- customers -------------------------------------------------------------------------------


class CustomerRow(Versioned, Base):
    """A customer; her phones, days and so on are parts of hers, in tables of their own."""

    __tablename__ = "customers"
    # By the name together, to tell two of the same name apart wherever one is shown.
    __table_args__ = (Index("ix_customers_name", "family_name", "given_name", "nickname"), COUNTED)

    id: Mapped[RowId]
    uid: Mapped[RowUid]
    family_name: Mapped[str | None]
    given_name: Mapped[str | None]
    name_order: Mapped[str]
    reading: Mapped[str | None]
    nickname: Mapped[str | None]
    how_to_address: Mapped[str | None]
    honorific: Mapped[str]
    language: Mapped[str]
    found_us: Mapped[str | None]
    responsible_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    gone_on: Mapped[date | None]
    gone_reason: Mapped[str | None]
    known_since: Mapped[date]


class PhoneRow(Base):
    """A phone as typed, as an international number where it could be read, and as it is compared."""

    __tablename__ = "phones"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    customer_id: Mapped[CustomerPart]
    position: Mapped[int]
    typed: Mapped[str]
    international: Mapped[str | None]
    label: Mapped[str | None]
    key: Mapped[str] = mapped_column(index=True)


class MailRow(Base):
    """A mail address."""

    __tablename__ = "mails"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    customer_id: Mapped[CustomerPart]
    position: Mapped[int]
    address: Mapped[str]
    label: Mapped[str | None]


class AddressRow(Base):
    """A postal address in its parts."""

    __tablename__ = "addresses"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    customer_id: Mapped[CustomerPart]
    position: Mapped[int]
    street: Mapped[str | None]
    district: Mapped[str | None]
    city: Mapped[str | None]
    region: Mapped[str | None]
    postal_code: Mapped[str | None]
    country: Mapped[str | None]
    label: Mapped[str | None]


class RememberedDayRow(Base):
    """A birthday, wedding and so on; ``month`` and ``day`` may be lunar."""

    __tablename__ = "remembered_days"
    __table_args__ = (Index("ix_remembered_days_day", "calendar", "month", "day"), COUNTED)

    id: Mapped[RowId]
    customer_id: Mapped[CustomerPart]
    position: Mapped[int]
    kind: Mapped[str]
    about: Mapped[str | None]
    month: Mapped[int | None]
    day: Mapped[int | None]
    year: Mapped[int | None]
    calendar: Mapped[str]
    leap: Mapped[bool]


class DayKeptRow(Base):
    """A remembered day that was seen to in one year; ``on_day`` is the solar day it stood for."""

    __tablename__ = "days_kept"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    customer_id: Mapped[CustomerPart]
    remembered_day_id: Mapped[int] = mapped_column(
        ForeignKey("remembered_days.id"), index=True, info=PART_OF
    )
    on_day: Mapped[date]
    done_on: Mapped[date | None]
    outcome: Mapped[str | None]
    moved_to: Mapped[date | None]


class TagRow(Base):
    """A tag on a customer."""

    __tablename__ = "tags"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    customer_id: Mapped[CustomerPart]
    position: Mapped[int]
    name: Mapped[str] = mapped_column(index=True)


class AlertRow(Base):
    """A chip by the name."""

    __tablename__ = "alerts"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    customer_id: Mapped[CustomerPart]
    position: Mapped[int]
    kind: Mapped[str]
    text: Mapped[Words]


class FactRow(Base):
    """A thing the shop knows about somebody."""

    __tablename__ = "facts"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    customer_id: Mapped[CustomerPart]
    position: Mapped[int]
    kind: Mapped[str]
    text: Mapped[Words]


class FieldRow(Versioned, Base):
    """A field the owner made; ``choices`` is a JSON list."""

    __tablename__ = "fields"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    uid: Mapped[RowUid]
    name: Mapped[str]
    kind: Mapped[str]
    choices: Mapped[Words]
    position: Mapped[int]


class FieldValueRow(Base):
    """What a customer has in a field, as text."""

    __tablename__ = "field_values"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    customer_id: Mapped[CustomerPart]
    field_id: Mapped[int] = mapped_column(ForeignKey("fields.id"), index=True)
    value: Mapped[Words]


class RelationRow(Base):
    """What ``other_id`` is to ``customer_id``; one row a pair, read from both sides."""

    __tablename__ = "relations"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    customer_id: Mapped[CustomerPart]
    other_id: Mapped[int] = mapped_column(ForeignKey("customers.id"), index=True, info=PART_OF)
    kind: Mapped[str]
    note: Mapped[str | None]


class PhotoRow(Base):
    """A picture of a customer."""

    __tablename__ = "photos"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    customer_id: Mapped[CustomerPart]
    media_type: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary)


# --- products --------------------------------------------------------------------------------


class PlanRow(Versioned, Base):
    """Several follow-ups from one day."""

    __tablename__ = "plans"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    uid: Mapped[RowUid]
    name: Mapped[str]
    kind: Mapped[str]


class PlanStepRow(Base):
    """One step of a plan, so many days after its start."""

    __tablename__ = "plan_steps"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    plan_id: Mapped[int] = mapped_column(ForeignKey("plans.id"), index=True, info=PART_OF)
    position: Mapped[int]
    days: Mapped[int]
    about: Mapped[Words]
    kind: Mapped[str]


class ProductRow(Versioned, Base):
    """What the shop sells."""

    __tablename__ = "products"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    uid: Mapped[RowUid]
    name: Mapped[str]
    key: Mapped[str] = mapped_column(index=True)
    plan_id: Mapped[int | None] = mapped_column(ForeignKey("plans.id"))
    warranty_days: Mapped[int | None]
    active: Mapped[bool]


class ProductNameRow(Base):
    """Another name of a product."""

    __tablename__ = "product_names"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), index=True, info=PART_OF)
    position: Mapped[int]
    name: Mapped[str]


class ProductLinkRow(Base):
    """Likes, wants, avoids; and what is owned without a purchase of ours."""

    __tablename__ = "product_links"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    customer_id: Mapped[CustomerPart]
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), index=True)
    kind: Mapped[str]
    position: Mapped[int]
    usual: Mapped[str | None]
    day: Mapped[date | None]
    lot: Mapped[str | None]


# --- conversations ---------------------------------------------------------------------------


class ConversationRow(Versioned, Base):
    """One talk, with its local day and its instant."""

    __tablename__ = "conversations"
    __table_args__ = (Index("ix_conversations_of", "customer_id", "day"), COUNTED)

    id: Mapped[RowId]
    uid: Mapped[RowUid]
    customer_id: Mapped[int] = mapped_column(ForeignKey("customers.id"), info=PART_OF)
    kind: Mapped[str]
    began: Mapped[str | None]
    day: Mapped[date] = mapped_column(index=True)
    at: Mapped[datetime] = mapped_column(Instant)
    text: Mapped[Words]
    mood: Mapped[str | None]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class ConversationProductRow(Base):
    """A product that was spoken of."""

    __tablename__ = "conversation_products"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    conversation_id: Mapped[int] = mapped_column(
        ForeignKey("conversations.id"), index=True, info=PART_OF
    )
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), index=True)
    position: Mapped[int]


class PurchaseRow(Base):
    """What was bought on a day; amounts are whole numbers of the currency's smallest unit."""

    __tablename__ = "purchases"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    customer_id: Mapped[CustomerPart]
    conversation_id: Mapped[int] = mapped_column(
        ForeignKey("conversations.id"), index=True, info=PART_OF
    )
    day: Mapped[date]
    total: Mapped[int | None]
    currency: Mapped[str]


class PurchaseLineRow(Base):
    """One line of a purchase; ``quantity`` is a decimal number as text."""

    __tablename__ = "purchase_lines"
    __table_args__ = COUNTED

    id: Mapped[RowId]
    purchase_id: Mapped[int] = mapped_column(ForeignKey("purchases.id"), index=True, info=PART_OF)
    position: Mapped[int]
    product_id: Mapped[int | None] = mapped_column(ForeignKey("products.id"), index=True)
    text: Mapped[str]
    quantity: Mapped[str]
    amount: Mapped[int | None]
    lot: Mapped[str | None]


# --- follow-ups ------------------------------------------------------------------------------


class FollowupRow(Versioned, Base):
    """A day on which to get back to somebody; without a day it is her next visit. ``repeat`` is JSON."""

    __tablename__ = "followups"
    __table_args__ = (Index("ix_followups_open", "done_on", "due"), COUNTED)

    id: Mapped[RowId]
    uid: Mapped[RowUid]
    customer_id: Mapped[CustomerPart]
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversations.id"), index=True)
    kind: Mapped[str]
    about: Mapped[Words]
    due: Mapped[date | None]
    at: Mapped[time | None]
    repeat: Mapped[str | None]
    plan_id: Mapped[int | None] = mapped_column(ForeignKey("plans.id"))
    plan_step: Mapped[int | None]
    since: Mapped[date]
    asked_at: Mapped[datetime | None] = mapped_column(Instant)
    done_on: Mapped[date | None]
    outcome: Mapped[str | None]


# --- what is kept beside the shop's words: not part of undo ------------------------------------


class SheetRow(Base):
    """A list that was printed."""

    __tablename__ = "sheets"
    __table_args__ = {**COUNTED, "info": NOT_JOURNALED}

    id: Mapped[RowId]
    printed_at: Mapped[datetime] = mapped_column(Instant)
    day: Mapped[date]
    paper: Mapped[str]


class SheetLineRow(Base):
    """A line of a printed list; ``name`` is what it stands for (``followup:12``)."""

    __tablename__ = "sheet_lines"
    __table_args__ = {**COUNTED, "info": NOT_JOURNALED}

    id: Mapped[RowId]
    sheet_id: Mapped[int] = mapped_column(ForeignKey("sheets.id"), index=True, info=PART_OF)
    number: Mapped[int]
    name: Mapped[str]


class MarkRow(Base):
    """A thing the program remembers for itself, such as the last day it was running."""

    __tablename__ = "marks"
    __table_args__ = {"info": NOT_JOURNALED}

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class ActionRow(Base):
    """One thing that was done: a verb, whom it concerned, by whom and when; never a sentence.

    Its journal rows are those from ``first_row`` to ``last_row``: writers come one after another, so they stand together.
    """

    __tablename__ = "journal_actions"
    __table_args__ = {**COUNTED, "info": NOT_JOURNALED}

    id: Mapped[RowId]
    verb: Mapped[str]
    facts: Mapped[Words]
    staff_id: Mapped[int | None]
    at: Mapped[datetime] = mapped_column(Instant)
    source: Mapped[str]
    kind: Mapped[str]
    target_id: Mapped[int | None]
    undone_by: Mapped[int | None]
    first_row: Mapped[int] = mapped_column(index=True)
    last_row: Mapped[int]


class JournalRow(Base):
    """What a row was and is. ``op`` is i, u or d; ``card`` is the customer it belongs to, where it belongs to one."""

    __tablename__ = "journal_rows"
    __table_args__ = (
        # Most rows of a journal are inserts that nothing touched since: they are not needed by row.
        Index("ix_journal_rows_row", "tbl", "row_id", sqlite_where=text("op <> 'i'")),
        Index("ix_journal_rows_card", "card"),
        {**COUNTED, "info": NOT_JOURNALED},
    )

    id: Mapped[RowId]
    tbl: Mapped[str]
    row_id: Mapped[int]
    op: Mapped[str]
    card: Mapped[int | None]
    before: Mapped[str | None]
    after: Mapped[str | None]


class SearchPersonRow(Base):
    """What a customer is found by: folded words, one a line, and the day she was last here."""

    __tablename__ = "search_people"
    # The list a window begins with is read by it: without it, by the words of everybody.
    __table_args__ = (
        Index("ix_search_people_last_day", "last_day", "customer_id"),
        {"info": NOT_JOURNALED},
    )

    customer_id: Mapped[int] = mapped_column(primary_key=True)
    last_day: Mapped[str]
    names: Mapped[Words]
    other: Mapped[Words]


class SearchWordsRow(Base):
    """The folded words of a conversation."""

    __tablename__ = "search_words"
    __table_args__ = {"info": NOT_JOURNALED}

    conversation_id: Mapped[int] = mapped_column(primary_key=True)
    words: Mapped[Words]


@cache
def journaled_tables() -> tuple[Table, ...]:
    """List the tables that undo and history know, owners before their parts."""
    # Sorted anew on each call, they would cost more than most statements.
    return tuple(t for t in Base.metadata.sorted_tables if t.info.get("journaled", True))

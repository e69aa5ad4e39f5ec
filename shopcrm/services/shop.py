"""The shop's verbs for itself: its settings, its staff, its products and plans."""

from __future__ import annotations

from shopcrm.domain.ids import PlanId, ProductId, StaffId
from shopcrm.domain.names import name_key
from shopcrm.domain.plans import Plan, PlanDraft, PlanKind, check_plan, new_customer_plan_default
from shopcrm.domain.products import Product, ProductDraft, check_product, check_unclaimed
from shopcrm.domain.shops import Shop
from shopcrm.domain.staff import Staff, check_staff_name
from shopcrm.errors import AlreadyThereError, ChangedMeanwhileError, NotFoundError
from shopcrm.services.desk import Desk, new_uid, values_of_shop
from shopcrm.storage import plans, products, shops, staff
from shopcrm.storage.database import Reading

READY_PLANS = "ready_plans"
"""The mark that says the plans that come ready were put into the file: deleted, they stay deleted."""


class ShopService:
    """The settings of the shop."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def settings(self) -> Shop:
        """Give the shop's settings."""
        return self._desk.shop()

    def put_language(self) -> None:
        """Put the language the shop was opened in into a new file, so that it stays the same on another computer."""
        with self._desk.read() as connection:
            if "language" in shops.fetch_values(connection):
                return
        with self._desk.database.write_ready("new_shop", self._desk.on_duty) as writing:
            # Two programs may have opened the new file at once: the first one's settings stay.
            if "language" not in shops.fetch_values(writing.connection):
                shops.set_values(writing.connection, values_of_shop(self._desk.shop()))

    def set_settings(self, shop: Shop) -> None:
        """Make the settings these.

        Raises:
            ShopError: The file failed; nothing was written.
        """
        before, after = values_of_shop(self._desk.shop()), values_of_shop(shop)
        # Only what the owner changed is written: another program may have changed the rest since we read it.
        changed = {name: value for name, value in after.items() if before[name] != value}
        with self._desk.write("set_shop") as writing:
            shops.set_values(writing.connection, changed)


class StaffService:
    """Who of the shop: a name for now."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list_staff(self) -> list[Staff]:
        """List all staff, those who left included."""
        with self._desk.read() as connection:
            return staff.fetch_staff(connection)

    def add(self, name: str) -> StaffId:
        """Add one of the staff.

        Raises:
            AlreadyThereError: There is somebody of this name.
            NameBlankError: The name is blank.
        """
        cleaned = check_staff_name(name)
        with self._desk.write("add_staff") as writing:
            _check_unused(writing.connection, cleaned)
            return staff.insert_staff(writing.connection, new_uid(), cleaned)

    def edit(self, staff_id: StaffId, name: str, *, active: bool = True) -> None:
        """Rename one of the staff, or note that somebody left.

        Raises:
            NotFoundError: There is nobody of this number.
            AlreadyThereError: Somebody else has this name.
            NameBlankError: The name is blank.
        """
        cleaned = check_staff_name(name)
        with self._desk.write("edit_staff", staff=staff_id) as writing:
            _check_unused(writing.connection, cleaned, staff_id)
            if not staff.set_staff(writing.connection, staff_id, name=cleaned, active=active):
                raise NotFoundError("staff", str(staff_id))

    def take_over(self, staff_id: StaffId | None) -> None:
        """Say who is on duty: what is written from now on carries the name.

        Raises:
            NotFoundError: There is nobody of this number.
        """
        if staff_id is not None and all(one.id != staff_id for one in self.list_staff()):
            raise NotFoundError("staff", str(staff_id))
        self._desk.on_duty = staff_id


def _check_unused(connection: Reading, name: str, own_id: StaffId | None = None) -> None:
    for there in staff.fetch_staff(connection):
        if there.id != own_id and name_key(there.name) == name_key(name):
            raise AlreadyThereError("staff", there.name)


class ProductsService:
    """What the shop sells."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list_products(self) -> list[Product]:
        """List all products, those no longer sold included."""
        with self._desk.read() as connection:
            return products.fetch_products(connection)

    def add(self, draft: ProductDraft) -> ProductId:
        """Add a product.

        Raises:
            AlreadyThereError: Another product has one of the names.
            NotFoundError: There is no such plan.
            ShopError: A name is missing or too long.
        """
        checked = check_product(draft)
        with self._desk.write("add_product") as writing:
            check_unclaimed(checked, products.fetch_products(writing.connection))
            _check_plan_of(writing.connection, checked)
            product_id = products.insert_product(writing.connection, new_uid(), checked)
            writing.note(product=product_id)
            return product_id

    def edit(self, product_id: ProductId, version: int, draft: ProductDraft) -> None:
        """Make a product this.

        Raises:
            NotFoundError: There is no such product or plan.
            ChangedMeanwhileError: It was changed since it was read.
            AlreadyThereError: Another product has one of the names.
        """
        checked = check_product(draft)
        with self._desk.write("edit_product", product=product_id) as writing:
            there = products.fetch_products(writing.connection)
            if all(one.id != product_id for one in there):
                raise NotFoundError("product", str(product_id))
            check_unclaimed(checked, there, product_id)
            _check_plan_of(writing.connection, checked)
            if not products.set_product(writing.connection, product_id, version, checked):
                raise ChangedMeanwhileError("product", str(product_id))


class PlansService:
    """Plans of several follow-ups."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list_plans(self) -> list[Plan]:
        """List all plans; in a new file there is the one for new customers."""
        with self._desk.read() as connection:
            return plans.fetch_plans(connection)

    def put_ready_plans(self) -> None:
        """Put the plan for new customers into a new file, once, in the shop's language."""
        with self._desk.read() as connection:
            if shops.fetch_mark(connection, READY_PLANS) is not None:
                return
        draft = check_plan(new_customer_plan_default(self._desk.shop().language))
        with self._desk.database.write_ready("ready_plans", self._desk.on_duty) as writing:
            # Another program that opened the new file at the same moment may have been first.
            if shops.fetch_mark(writing.connection, READY_PLANS) is None:
                plans.insert_plan(writing.connection, new_uid(), draft)
                shops.set_mark(writing.connection, READY_PLANS, "1")

    def add(self, draft: PlanDraft) -> PlanId:
        """Add a plan.

        Raises:
            ShopError: It has no name or no step, or the file failed.
        """
        checked = check_plan(draft)
        with self._desk.write("add_plan") as writing:
            return plans.insert_plan(writing.connection, new_uid(), checked)

    def edit(self, plan_id: PlanId, version: int, draft: PlanDraft) -> None:
        """Make a plan this; follow-ups that came of it before stay as they are.

        Raises:
            NotFoundError: There is no such plan.
            ChangedMeanwhileError: It was changed since it was read.
        """
        checked = check_plan(draft)
        with self._desk.write("edit_plan", plan=plan_id) as writing:
            plan_named(writing.connection, plan_id)
            if not plans.set_plan(writing.connection, plan_id, version, checked):
                raise ChangedMeanwhileError("plan", str(plan_id))

    def delete(self, plan_id: PlanId) -> None:
        """Take a plan away; follow-ups that came of it stay.

        Raises:
            NotFoundError: There is no such plan.
        """
        with self._desk.write("delete_plan", plan=plan_id) as writing:
            if not plans.delete_plan(writing.connection, plan_id):
                raise NotFoundError("plan", str(plan_id))


def _check_plan_of(connection: Reading, draft: ProductDraft) -> None:
    if draft.plan_id is not None:
        plan_named(connection, draft.plan_id)


def plan_named(connection: Reading, plan_id: PlanId) -> Plan:
    """Give a plan.

    Raises:
        NotFoundError: There is no such plan.
    """
    for plan in plans.fetch_plans(connection):
        if plan.id == plan_id:
            return plan
    raise NotFoundError("plan", str(plan_id))


def plan_for_new(connection: Reading) -> Plan | None:
    """Give the plan for new customers, or None when the owner took it away."""
    for plan in plans.fetch_plans(connection):
        if plan.kind is PlanKind.NEW_CUSTOMER:
            return plan
    return None

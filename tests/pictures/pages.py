"""Pictures of products, settings, what was done lately, and help."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopcrm.domain.followups import FollowupDraft
from shopcrm.domain.products import ProductDraft
from shopcrm.errors import AlreadyThereError
from shopcrm.ui.common.reading import ReadingDialog, bundled_text
from shopcrm.ui.help.dialog import HelpDialog
from shopcrm.ui.keys import Key
from shopcrm.ui.lately.page import LatelyPage
from shopcrm.ui.page import Page
from shopcrm.ui.products.form import draft_of
from shopcrm.ui.products.page import ProductsPage
from shopcrm.ui.settings.page import SettingsPage
from shopcrm.wording.errors import say
from tests.pictures.stage import Screen, Stage, settle

_WINDOW: Final = (1366, 688)
_RAIL: Final = 98
_BAR: Final = 72
_FOOT: Final = 30


def _framed(stage: Stage, page: Page) -> QWidget:
    """Stand a page where it stands in a window: right of the rail, below the bar."""
    look = stage.tools.look
    ground = QWidget()
    ground.setObjectName("ground")
    across, down = QHBoxLayout(ground), QVBoxLayout()
    width = look.effective(_WINDOW[0])
    rail = look.px(_RAIL) if width >= 900 else 0
    across.setContentsMargins(rail, 0, 0, 0)
    down.setContentsMargins(0, look.px(_BAR), 0, look.px(_FOOT))
    down.addWidget(page)
    across.addLayout(down)
    ground.resize(*_WINDOW)
    page.arrange(width)
    return ground


def settings_page(stage: Stage) -> SettingsPage:
    """Make the settings of a stage."""
    shop = stage.shop
    folder = shop.database.path.parent
    return SettingsPage(stage.tools, shop.shop, shop.staff, shop.plans, shop.desk, folder)


def _settings(stage: Stage) -> QWidget:
    return _framed(stage, settings_page(stage))


def _settings_at(section: str) -> Screen:
    def make(stage: Stage) -> QWidget:
        page = settings_page(stage)
        ground = _framed(stage, page)
        ground.show()
        settle(stage)
        page.show_section(getattr(page, section))
        return ground

    return make


def _plan_form(stage: Stage) -> QWidget:
    """Show a plan that is being written, with something wrong."""
    page = settings_page(stage)
    ground = _framed(stage, page)
    ground.show()
    settle(stage)
    card = next(iter(page.plans.cards.values()))
    card.button.click()
    page.staff.new.say_wrong(say(AlreadyThereError("staff", "Amy")))
    if card.form is not None:
        card.form.rows[0].days.set_whole("x")
        card.form.save()
    settle(stage)
    page.show_section(page.plans)
    return ground


def _country(stage: Stage) -> QWidget:
    page = settings_page(stage)
    ground = _framed(stage, page)
    ground.show()
    settle(stage)
    page.shop.country.open()
    settle(stage)
    page.show_section(page.shop)
    return ground


def products_page(stage: Stage) -> ProductsPage:
    """Make the products of a stage."""
    return ProductsPage(stage.tools, stage.shop.products, stage.shop.plans)


def _products(stage: Stage) -> QWidget:
    return _framed(stage, products_page(stage))


def _product(stage: Stage) -> QWidget:
    """Show one with everything, one that is no longer sold, and the form also where there is room for one of them only."""
    plan = stage.shop.plans.list_plans()[0]
    first, second, *_ = sorted(
        stage.shop.products.list_products(), key=lambda one: one.name.casefold()
    )
    draft = replace(draft_of(first), plan_id=plan.id, warranty_days=365)
    stage.shop.products.edit(first.id, first.version, draft)
    stage.shop.products.edit(second.id, second.version, replace(draft_of(second), active=False))
    page = products_page(stage)
    ground = _framed(stage, page)
    ground.show()
    settle(stage)
    page.select_by(1)
    page.select_by(-1)
    page.press(Key.OPEN)
    return ground


def _no_products(stage: Stage) -> QWidget:
    page = products_page(stage)
    ground = _framed(stage, page)
    ground.show()
    page.search("qqq")
    return ground


def lately_page(stage: Stage) -> LatelyPage:
    """Make the page of what was done lately, of a stage."""
    shop = stage.shop
    return LatelyPage(stage.tools, shop.undoing, shop.staff, shop.desk)


def _lately(stage: Stage) -> QWidget:
    shop = stage.shop
    shop.desk.on_duty = shop.staff.list_staff()[0].id
    shop.followups.add(FollowupDraft(stage.regular, "", shop.desk.today()))
    shop.products.add(ProductDraft("Test 2026"))
    shop.undoing.undo()
    return _framed(stage, lately_page(stage))


def _help(stage: Stage) -> QWidget:
    page = products_page(stage)
    return HelpDialog(stage.tools, page.title(), page.help_keys())


def _news(stage: Stage) -> QWidget:
    return ReadingDialog(stage.tools.look, "", bundled_text("CHANGELOG.md"))


SCREENS: dict[str, Callable[[Stage], QWidget]] = {
    "products": _products,
    "product-form": _product,
    "products-nothing": _no_products,
    "lately": _lately,
    "help": _help,
    "news": _news,
    "settings": _settings,
    "settings-plan-form": _plan_form,
    "settings-country": _country,
    **{
        f"settings-{name}": _settings_at(name)
        for name in ("shop", "opening", "staff", "plans", "lists")
    },
}

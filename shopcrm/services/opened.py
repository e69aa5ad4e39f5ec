"""Everything that can be done in an open shop, in one place."""

from __future__ import annotations

from dataclasses import dataclass

from shopcrm.services.changes import Changes
from shopcrm.services.conversations import ConversationsService
from shopcrm.services.counter import CounterService
from shopcrm.services.customers import CustomersService
from shopcrm.services.desk import Desk
from shopcrm.services.exporting import ExportService
from shopcrm.services.followups import FollowupsService
from shopcrm.services.importing import ImportService
from shopcrm.services.labels import LabelService
from shopcrm.services.practice.loading import PracticeService
from shopcrm.services.printing import PrintService
from shopcrm.services.searching import SearchService
from shopcrm.services.shop import PlansService, ProductsService, ShopService, StaffService
from shopcrm.services.thankyou import ThankYouService
from shopcrm.services.ticking import TickingService
from shopcrm.services.today import TodayService
from shopcrm.services.undoing import UndoService
from shopcrm.storage.database import Database


@dataclass(frozen=True, slots=True)
class OpenShop:
    """A shop's file, open, with its services."""

    database: Database
    desk: Desk
    changes: Changes
    shop: ShopService
    staff: StaffService
    customers: CustomersService
    products: ProductsService
    plans: PlansService
    conversations: ConversationsService
    followups: FollowupsService
    today: TodayService
    counter: CounterService
    ticking: TickingService
    searching: SearchService
    printing: PrintService
    labels: LabelService
    thank_you: ThankYouService
    importing: ImportService
    exporting: ExportService
    undoing: UndoService
    practice: PracticeService

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()

    def __enter__(self) -> OpenShop:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

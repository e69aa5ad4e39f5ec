"""The only place that knows every layer: reads the clock, opens the file, wires the services, starts."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from datetime import datetime

    from shopcrm.services.changes import Changes
    from shopcrm.services.desk import Desk
    from shopcrm.services.opened import OpenShop
    from shopcrm.storage.database import Database

READ_SPREADSHEET = "--read-spreadsheet"
READ_LIST = "--read-list"
"""The first arguments by which the program starts itself to read a file from outside, apart from everything that matters."""


def clock() -> datetime:
    """Read the computer's clock."""
    from datetime import UTC, datetime

    return datetime.now(UTC)  # noqa: TID251  (the one place)


def open_shop(
    data_dir: Path | str, *, language: str | None = None, now: Callable[[], datetime] = clock
) -> OpenShop:
    """Open the shop in a folder; an empty folder becomes a new shop.

    Args:
        data_dir: The folder; made when it is not there.
        language: Of a new shop: ``ko``, ``ja`` or ``en``; the system's when None.
        now: Gives the present as an aware UTC instant.

    Raises:
        ShopError: The file is newer, damaged or busy, or its folder cannot be written; nothing was changed.
    """
    from shopcrm.services.changes import Changes
    from shopcrm.services.desk import Desk
    from shopcrm.storage.database import Database

    changes = Changes()
    database = Database(Path(data_dir), now, changes.announce_tables)
    try:
        desk = Desk(database, now, language or system_language())
        changes.listen(desk.take_note)
        shop = _wire(database, desk, changes)
        database.catch_up()
        shop.shop.put_language()
        _date_as_in_the_shop(desk, changes)
        shop.plans.put_ready_plans()
    except BaseException:
        database.close()
        raise
    return shop


def _date_as_in_the_shop(desk: Desk, changes: Changes) -> None:
    """Write English days as in the shop's country, also when that changes."""
    from shopcrm.services.changes import Topic
    from shopcrm.wording.days import use_country

    def follow(topics: frozenset[Topic]) -> None:
        if Topic.SHOP in topics:
            use_country(desk.shop().country)

    use_country(desk.shop().country)
    changes.listen(follow)


def _wire(database: Database, desk: Desk, changes: Changes) -> OpenShop:
    from shopcrm.services.conversations import ConversationsService
    from shopcrm.services.counter import CounterService
    from shopcrm.services.customers import CustomersService
    from shopcrm.services.exporting import ExportService
    from shopcrm.services.followups import FollowupsService
    from shopcrm.services.importing import ImportService
    from shopcrm.services.labels import LabelService
    from shopcrm.services.opened import OpenShop
    from shopcrm.services.practice.loading import PracticeService
    from shopcrm.services.printing import PrintService
    from shopcrm.services.searching import SearchService
    from shopcrm.services.shop import PlansService, ProductsService, ShopService, StaffService
    from shopcrm.services.thankyou import ThankYouService
    from shopcrm.services.ticking import TickingService
    from shopcrm.services.today import TodayService
    from shopcrm.services.undoing import UndoService

    customers = CustomersService(desk)
    followups = FollowupsService(desk)
    conversations = ConversationsService(desk)
    today = TodayService(desk, followups)
    return OpenShop(
        database=database,
        desk=desk,
        changes=changes,
        shop=ShopService(desk),
        staff=StaffService(desk),
        customers=customers,
        products=ProductsService(desk),
        plans=PlansService(desk),
        conversations=conversations,
        followups=followups,
        today=today,
        counter=CounterService(desk, customers),
        ticking=TickingService(desk, today, followups, conversations),
        searching=SearchService(desk),
        printing=PrintService(desk, today),
        labels=LabelService(desk),
        thank_you=ThankYouService(desk),
        importing=ImportService(desk),
        exporting=ExportService(desk, customers),
        undoing=UndoService(desk),
        practice=PracticeService(desk),
    )


def system_language() -> str:
    """Give the language of the computer, as far as we speak it; else English."""
    import locale
    import os

    said = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    code = (said or locale.getlocale()[0] or "en").replace("-", "_").partition("_")[0].lower()
    windows = {"korean": "ko", "japanese": "ja"}
    code = windows.get(code, code)
    return code if code in {"ko", "ja", "en"} else "en"


def main(argv: Sequence[str] | None = None) -> int:
    """Start the program.

    Returns:
        0; 1 when something failed and was said in one sentence; 2 when the command was not understood.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [READ_SPREADSHEET]:
        from shopcrm.exchange import spreadsheet_child

        return spreadsheet_child.main(arguments[1:])
    if arguments[:1] == [READ_LIST]:
        from shopcrm.exchange import list_child

        return list_child.main()
    if not arguments:
        ended = _start_plainly()
        if ended is not None:
            return ended
    from shopcrm.cli import commands, parser

    parsed = parser.parse(arguments)
    return commands.run(parsed, open_shop, system_language(), _open_window)


def _start_plainly() -> int | None:
    """Show the window of who said nothing; None where there is more to say about it than that.

    So the program is started each morning: what understands a command line would hold up the window.
    """
    import gc

    from shopcrm import paths
    from shopcrm.ui.screens import can_show

    try:
        folder = paths.data_dir()
        folder.exists()
    except (RuntimeError, ValueError, OSError):
        return None
    if not can_show():
        return None
    # Nothing made until the list is painted is garbage. Afterwards ``ui/collecting`` looks for it, on the window's thread.
    gc.disable()
    from shopcrm.ui import start

    return start.run(folder, None, open_shop, demo=False, now=clock)


def _open_window(parsed: argparse.Namespace, data_dir: Path) -> int:
    """Show the window until it is closed; where there is no screen, paint what it would show."""
    from shopcrm.ui.screens import can_show

    asked = parsed.pictures is not None
    if asked or not can_show():
        from shopcrm.ui import screenless

        return screenless.run(parsed.pictures, parsed.lang, open_shop, is_asked=asked, now=clock)
    from shopcrm.ui import start

    return start.run(data_dir, parsed.lang, open_shop, demo=parsed.demo, now=clock)

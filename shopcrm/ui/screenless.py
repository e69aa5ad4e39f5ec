"""A computer without a screen: it is shown what there would be to see, in pictures, and what comes out of the printer."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import (
    QLocale,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)

from shopcrm.services.preferences import Preferences, write_preferences
from shopcrm.ui.screens import can_show, lacking
from shopcrm.wording.translators import Words, spoken

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from shopcrm.services.opened import OpenShop
    from shopcrm.ui.opening import Opener, Setting
    from shopcrm.ui.session import Session

Pictures = Words("Pictures")

FOLDER: Final = "shopcrm-pictures"
SIZE: Final = (1366, 768)
CUSTOMERS: Final = 300
SEED: Final = 1
SETTLE_MS: Final = 400
"""So long a screen is left alone before it is painted: what is typed is understood after a moment."""

DPI: Final = 120
_MM_PER_INCH: Final = 25.4


# --- pictures instead ------------------------------------------------------------------------


def run(
    place: Path | None,
    language: str | None,
    open_shop: Opener,
    *,
    is_asked: bool,
    now: Callable[[], datetime],
) -> int:
    """Paint the main screens of a practice shop, and its printed list, into a folder.

    Args:
        place: The folder; ``shopcrm-pictures`` where the program was started when None.
        language: In which they are; the system's when None.
        open_shop: Opens the shop of a folder.
        is_asked: Somebody wanted pictures; otherwise it is said why there is no window.
        now: Gives the present as an aware UTC instant.

    Returns:
        0.

    Raises:
        ShopError: The pictures cannot be written.
    """
    if not can_show():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from shopcrm.ui.opening import Setting
    from shopcrm.wording.translators import use_language

    application = cast("QApplication", QApplication.instance() or QApplication(["shopcrm"]))
    # Nobody reads what Qt says of a screen that is none; what ends the program it says all the same.
    qInstallMessageHandler(_not_listening)
    code = language or spoken(QLocale.system().name())
    use_language(code)
    folder = (place or Path(FOLDER)).absolute()
    _prepare(folder)
    with tempfile.TemporaryDirectory(prefix="shopcrm-practice-") as throw_away:
        shop_folder = Path(throw_away)
        write_preferences(shop_folder, Preferences(language=code, theme="light", animations=False))
        with open_shop(shop_folder, language=code) as shop:
            shop.practice.fill(CUSTOMERS, SEED, code)
            _paint_list(shop, folder, code)
        setting = Setting(shop_folder, shop_folder, open_shop, now, code)
        Painter(application, setting, folder).run()
    said = Pictures.tr("You will find pictures of the window and of the printed list in {folder}.")
    if not is_asked:
        said = _why(lacking())
    sys.stdout.write(said.replace("{folder}", str(folder)) + "\n")
    for file in sorted(folder.iterdir()):
        if file.suffix in {".png", ".pdf"}:
            sys.stdout.write(f"  {file.name}\n")
    sys.stdout.flush()
    return 0


def _why(libraries: tuple[str, ...] | None) -> str:
    """Say why there are pictures and no window, of what ``lacking`` gave; with ``{folder}`` still in it."""
    if libraries is None:
        return Pictures.tr(
            "There is no screen here, so we painted pictures of the window and of the printed list into {folder}."
        )
    if not libraries:
        return Pictures.tr(
            "Qt could not open a window here, because libraries it needs are missing: the file README names them. So we painted pictures of the window and of the printed list into {folder}."
        )
    said = Pictures.tr(
        "Qt could not open a window here, because these libraries are missing: {libraries}. So we painted pictures of the window and of the printed list into {folder}."
    )
    return said.replace("{libraries}", ", ".join(libraries))


def _not_listening(_kind: QtMsgType, _context: QMessageLogContext, _message: str) -> None:
    """Take what Qt says."""


def _prepare(folder: Path) -> None:
    from shopcrm.errors import FolderNotWritableError

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritableError(folder) from error


def _save(picture: object, path: Path) -> None:
    """Write a picture, an image or a pixmap of Qt's.

    Raises:
        FolderNotWritableError: It cannot be written there.
    """
    from shopcrm.errors import FolderNotWritableError

    if not picture.save(str(path)):  # type: ignore[attr-defined]  # both kinds have it
        raise FolderNotWritableError(path.parent)


def _paint_list(shop: OpenShop, folder: Path, language: str) -> None:
    """Write the list of today as a PDF and its first page as a picture."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter

    from shopcrm.printing.followup_list import lay_out, write_pdf
    from shopcrm.printing.painting import paint_page
    from shopcrm.services.printing import Paper

    sheet = shop.printing.followup_sheet()
    paper = Paper.LETTER if shop.shop.settings().country == "US" else Paper.A4
    write_pdf(sheet, folder / "list.pdf", paper, language)
    page = lay_out(sheet, paper, language)[0]
    side = DPI / _MM_PER_INCH
    image = QImage(round(page.width * side), round(page.height * side), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(side * 1_000))
    image.setDotsPerMeterY(round(side * 1_000))
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_page(painter, page)
    painter.end()
    _save(image, folder / "list.png")


class Painter(QObject):
    """Walks through the screens of a window and paints each."""

    def __init__(self, application: QApplication, setting: Setting, folder: Path) -> None:
        from shopcrm.ui.session import Session
        from shopcrm.ui.themes import SystemTheme

        super().__init__(application)
        self._application, self._folder = application, folder
        self._session: Session = Session(setting, SystemTheme(self), self)
        self._session.opened.connect(self._begin)
        self._session.failed.connect(self._fail)
        self._steps = iter(self._walk())
        self._error: Exception | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(SETTLE_MS)
        self._clock.timeout.connect(self._step)

    def run(self) -> None:
        """Paint everything.

        Raises:
            ShopError: The shop cannot be opened, or a picture cannot be written.
        """
        self._session.begin()
        self._session.window.resize(*SIZE)
        self._application.exec()
        self._session.finish()
        if self._error is not None:
            raise self._error

    def _begin(self) -> None:
        self._clock.start()

    def _step(self) -> None:
        if not self._session.tools.tasks.is_idle():
            return
        try:
            next(self._steps)
        except StopIteration:
            self._fail(None)
        except Exception as error:  # noqa: BLE001 - raised again by ``run``, which has nobody else to tell
            self._fail(error)

    def _fail(self, error: Exception | None) -> None:
        self._error = error
        self._clock.stop()
        self._application.quit()

    def _walk(self) -> Iterator[None]:
        """Show one screen after the other; each is painted when it has come to rest."""
        from shopcrm.domain.folding import initials
        from shopcrm.ui.counter.page import CounterPage
        from shopcrm.ui.firstrun.page import FirstRunPage
        from shopcrm.ui.main_window import CUSTOMERS as COUNTER
        from shopcrm.ui.main_window import TODAY
        from shopcrm.ui.printing.opening import print_followups

        session = self._session
        window, shop = session.window, cast("OpenShop", session.shop)
        window.resize(*SIZE)
        yield
        self._paint(window, "counter")
        name = shop.searching.find("", limit=1)[0].customer.name
        window.bar.search.line.setText(initials(name)[:2] or name[:3])
        yield
        self._paint(window, "look-up")
        window.bar.search.clear()
        counter = cast("CounterPage", window.page(COUNTER))
        counter.composer.begin()
        counter.composer.text.setPlainText(
            Pictures.tr("Liked the new one very much. Call in two weeks")
        )
        yield
        self._paint(window, "compose")
        counter.composer.text.setPlainText("")
        window.go(TODAY)
        yield
        self._paint(window, "today")
        dialog = print_followups(session.tools, shop, window)
        yield
        yield
        self._paint(dialog, "print-preview")
        dialog.close()
        first = FirstRunPage(session.tools.look)
        first.resize(*SIZE)
        first.show()
        yield
        self._paint(first, "first-run")
        first.deleteLater()

    def _paint(self, widget: QWidget, name: str) -> None:
        _save(widget.grab(), self._folder / f"{name}.png")

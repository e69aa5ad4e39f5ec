"""The whole life of the window: from the command that starts it to the last thing written."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from shopcrm.ui.crash import Bugs
from shopcrm.ui.instance import Instance
from shopcrm.ui.look import make_application
from shopcrm.ui.opening import Opener, Setting
from shopcrm.ui.session import Session
from shopcrm.ui.themes import SystemTheme

if TYPE_CHECKING:
    from datetime import datetime

    from shopcrm.ui.crash_dialog import CrashTeller


def run(
    data_dir: Path,
    language: str | None,
    open_shop: Opener,
    *,
    demo: bool,
    now: Callable[[], datetime],
) -> int:
    """Open the window, and stay until it is closed.

    Args:
        data_dir: The folder of the shop; where there is none yet, the first run is shown.
        language: Of the window; what is preferred, then the shop's, then the system's when None.
        open_shop: Opens the shop of a folder.
        demo: Begin with the practice shop, in a throw-away folder.
        now: Gives the present as an aware UTC instant.

    Returns:
        0; 1 when the window was closed on a shop that could not be opened.
    """
    application = make_application()
    application.setApplicationName("shopcrm")
    application.setDesktopFileName("shopcrm")
    own = Setting(data_dir, data_dir, open_shop, now, language)
    if not demo:
        return Start(application, own).run()
    import tempfile

    from shopcrm.services.preferences import read_preferences, write_preferences

    with tempfile.TemporaryDirectory(prefix="shopcrm-practice-") as throw_away:
        place = Path(throw_away)
        write_preferences(place, replace(read_preferences(data_dir), window=None))
        practice = replace(own, folder=place / "shop", settings=place, is_practice=True)
        return Start(application, own).run(practice)


class Start(QObject):
    """Opens one window after another: the own shop, the practice shop, a shop in another folder."""

    def __init__(self, application: QApplication, own: Setting) -> None:
        super().__init__(application)
        self._application, self._own = application, own
        self._theme = SystemTheme(self)
        self._bugs: Bugs | None = None
        self._instance: Instance | None = None
        self.session: Session | None = None
        self._code = 0
        self._practice: Path | None = None
        self._teller: CrashTeller | None = None
        self._hears_logging_out = False

    def run(self, practice: Setting | None = None) -> int:
        """Show a window until the last one is closed."""
        first = practice or self._own
        self._bugs = Bugs(first.settings, self)
        self._bugs.caught.connect(self._on_bug)
        self._bugs.refused.connect(self._on_refused)
        self._bugs.install()
        try:
            if practice is not None:
                self._practice = practice.folder
                self._begin(practice)
            elif not self._begin_own():
                return 0
            self._application.exec()
        finally:
            self._end()
        return self._code

    # --- which shop ----------------------------------------------------------------------

    def _begin_own(self) -> bool:
        """Show the own shop; False when a window shows it already, and is in front now."""
        instance = Instance(self._own.folder, self)
        is_mine = instance.take()
        if not is_mine and instance.raise_other():
            return False
        session = self._begin(self._own, after_crash=instance.closed_suddenly, opens=is_mine)
        if is_mine:
            self._instance = instance
            instance.raised.connect(session.to_front)
        else:
            from shopcrm.errors import DatabaseBusyError

            # A window holds the folder and does not answer: it may be ending just now.
            session.be_busy(DatabaseBusyError())
        return True

    def _begin(self, setting: Setting, *, after_crash: bool = False, opens: bool = True) -> Session:
        before, self.session = self.session, None
        if before is not None:
            before.keep_place()
        session = Session(setting, self._theme, self, after_crash=after_crash)
        session.practice_requested.connect(self._practise)
        session.own_requested.connect(self._end_practice)
        session.folder_requested.connect(self._open_folder)
        session.ended.connect(self._on_ended)
        session.at_rest.connect(self._on_rest)
        self.session = session
        if self._bugs is not None:
            self._bugs.put_away_by(session.put_away)
        if opens:
            session.begin()
        if before is not None:
            before.window.close()
            before.finish()
        return session

    def _practise(self) -> None:
        from shopcrm.services.practice.place import practice_folder

        if self._practice is None:
            self._practice = practice_folder(self._own.folder)
            self._begin(replace(self._own, folder=self._practice, is_practice=True))

    def _end_practice(self) -> None:
        from shopcrm.services.practice.place import clear_practice

        place, self._practice = self._practice, None
        if self._instance is not None:
            self._begin(self._own)
        elif not self._begin_own():
            self._application.quit()
        if place is not None:
            clear_practice(place)

    def _open_folder(self, folder: Path) -> None:
        self._own = replace(self._own, folder=folder, settings=folder)
        if self._instance is not None:
            self._instance.close()
            self._instance = None
        if not self._begin_own():
            self._application.quit()

    # --- while it is open ----------------------------------------------------------------

    def _on_rest(self) -> None:
        """Do what need not be done before something is shown."""
        if self._instance is not None:
            self._instance.listen()
        if self._bugs is not None:
            self._bugs.watch_faults()
        if not self._hears_logging_out:
            self._hears_logging_out = True
            self._application.commitDataRequest.connect(self._on_logging_out)
        _hear_ctrl_c()

    def _on_bug(self, report: str) -> None:
        from shopcrm.ui.crash_dialog import CrashTeller

        if self._teller is None:
            self._teller = CrashTeller(self)
            self._teller.close_requested.connect(self._on_close_requested)
        if self.session is not None:
            self._teller.tell(report, self.session.window, self.session.tools.look)

    def _on_refused(self, error: Exception) -> None:
        if self.session is not None:
            self.session.tools.messages.fail(error)

    def _on_logging_out(self, _manager: object) -> None:
        """Have what is being typed on the disk: the system ends the program soon."""
        if self.session is not None:
            self.session.put_away()

    def _on_close_requested(self) -> None:
        """Close the window, but not over a sheet in which something is not saved."""
        sheet = QApplication.activeModalWidget()
        if sheet is not None and not sheet.close():
            return
        if self.session is not None:
            self.session.window.close()

    def _on_ended(self) -> None:
        session = self.sender()
        if session is self.session and isinstance(session, Session):
            self._code = 1 if session.in_trouble else 0
            self._application.quit()

    def _end(self) -> None:
        if self.session is not None:
            self.session.finish()
            self.session = None
        if self._practice is not None:
            from shopcrm.services.practice.place import clear_practice

            clear_practice(self._practice)
        if self._instance is not None:
            self._instance.close()
        if self._bugs is not None:
            self._bugs.uninstall()


def _hear_ctrl_c() -> None:
    """Let Ctrl+C end the program: Qt waits where Python does not see it."""
    if sys.stdin is not None:
        import signal

        signal.signal(signal.SIGINT, signal.SIG_DFL)

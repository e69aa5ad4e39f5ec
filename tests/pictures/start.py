"""Pictures of the first minutes: the first run, a list that comes in, and what is said when something is wrong."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QWidget

from shopcrm.errors import NewerFileError
from shopcrm.ui.banners import KeptBanner, PracticeBanner
from shopcrm.ui.common.panels import column
from shopcrm.ui.crash_dialog import CrashDialog
from shopcrm.ui.firstrun.page import FirstRunPage
from shopcrm.ui.importing.dialog import ImportDialog
from shopcrm.ui.trouble import TroublePage
from shopcrm.wording.errors import say
from tests.pictures.stage import Screen, Stage

WIDE = (1366, 688)

LISTS = {
    "ko": (
        ("이름", "전화번호", "메모", "단골 여부"),
        ("김정숙", "010-2345-6789", "팥 좋아하심", "O"),
        ("박순자", "010-8888-1212", "화요일마다", "O"),
        ("이상호", "", "", ""),
        ("", "", "이름이 없는 줄", ""),
        ("최영희", "010-4242-4242", "", ""),
        ("정민수", "010-1111-2222", "손주 돌잔치", ""),
        ("한지우", "010-3333-4444", "", ""),
        ("오세훈", "010-5555-6666", "", ""),
    ),
    "ja": (
        ("氏名", "電話番号", "メモ", "ランク"),
        ("田中 和子", "090-1234-5678", "粒あん", "A"),
        ("鈴木 花子", "090-8888-1212", "火曜日", "A"),
        ("佐藤 次郎", "", "", ""),
        ("", "", "名前なし", ""),
        ("高橋 恵", "090-4242-4242", "", ""),
        ("伊藤 誠", "090-1111-2222", "", ""),
        ("渡辺 久美子", "090-3333-4444", "", ""),
    ),
    "en": (
        ("Name", "Phone", "Notes", "Tier"),
        ("Margaret Walsh", "(212) 555-0199", "No raisins", "A"),
        ("Henry Okafor", "(212) 555-0142", "Tuesdays", "A"),
        ("Lucia Ferrante", "", "", ""),
        ("", "", "no name here", ""),
        ("Tom Baker", "(212) 555-0177", "", ""),
        ("Amy Chen", "(212) 555-0123", "", ""),
        ("Priya Nair", "(212) 555-0155", "", ""),
    ),
}


def _sized(widget: QWidget, size: tuple[int, int] = WIDE) -> QWidget:
    widget.resize(*size)
    return widget


def _first_run(stage: Stage) -> QWidget:
    return _sized(FirstRunPage(stage.tools.look))


def _importing(stage: Stage) -> QWidget:
    path = Path(tempfile.mkdtemp()) / "customers.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(LISTS[stage.tools.look.language])
    dialog = ImportDialog(stage.tools, stage.shop.importing, path)
    # Without waiting for the worker, which has a process of its own.
    dialog._on_read(stage.shop.importing.import_file(path, dry_run=True))
    look = stage.tools.look
    return _sized(dialog, (min(look.px(760), WIDE[0]), min(look.px(640), WIDE[1])))


def _trouble(stage: Stage) -> QWidget:
    sentence = say(NewerFileError(Path("C:/Users/shop/AppData/Local/shopcrm/shop.db")))
    return _sized(TroublePage(stage.tools.look, sentence))


def _crash(stage: Stage) -> QWidget:
    dialog = CrashDialog(stage.tools.look, "ValueError\n  shopcrm/ui/counter/note.py:42 in save")
    dialog.copy.click()
    return dialog


def _banners(stage: Stage) -> QWidget:
    look, both = stage.tools.look, QWidget()
    down = column(look, both, 0, 24)
    down.addWidget(PracticeBanner(look))
    down.addWidget(KeptBanner(look, (stage.regular,)))
    return _sized(both, (WIDE[0], look.px(140)))


SCREENS: dict[str, Screen] = {
    "firstrun": _first_run,
    "importing": _importing,
    "trouble": _trouble,
    "crash": _crash,
    "banners": _banners,
}

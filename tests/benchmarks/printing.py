"""How long 500 follow-ups take to a PDF, beside the same words set by QTextDocument.

Run it with ``python -m tests.benchmarks.printing``; it prints both medians and their ratio.
"""

from __future__ import annotations

import html
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument

from shopcrm.domain.ids import CustomerId
from shopcrm.domain.names import Honorific
from shopcrm.domain.today import DueState, LineCustomer, LineKind, TodayLine
from shopcrm.printing.application import ensure_gui_application
from shopcrm.printing.followup_entries import grouped
from shopcrm.printing.followup_list import write_pdf
from shopcrm.printing.typefaces import families, width_of
from shopcrm.services.printing import FollowupSheet, Paper, SheetLine
from shopcrm.wording.sheets import group_title, memo_label
from shopcrm.wording.translators import speaking

LINES = 500
RUNS = 7
DAY = date(2026, 11, 24)
FAMILY_NAMES = "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구"
GIVEN_NAMES = (
    "정숙",
    "상호",
    "순자",
    "미란",
    "동수",
    "은영",
    "세진",
    "민수",
    "영희",
    "철수",
    "지훈",
)
MATTERS = (
    "수수팥떡 값 알아보고 전화드리기",
    "무릎 수술 잘 되셨는지 안부 전화",
    "새로 나온 흑임자설기 맛보기 드리기",
    "답례떡 50개 수량 확인",
    "돌잔치 떡 견적 보내기, 팥은 덜 달게 하고 개별 포장이 되는지도 같이 여쭤보기로 함",
)


def line(number: int) -> SheetLine:
    """Make one line; no two have the same name, number and words."""
    customer = LineCustomer(
        id=CustomerId(number),
        name=FAMILY_NAMES[number % 38] + GIVEN_NAMES[number % 11],
        honorific=Honorific.DEFAULT,
        language="ko",
        phone=f"010-{2000 + number * 7 % 8000}-{1000 + number * 13 % 9000}",
    )
    about = f"{MATTERS[number % 5]} ({number}번째)"
    made = TodayLine(f"followup:{number}", LineKind.FOLLOWUP, customer, about, DAY, DueState.TODAY)
    return SheetLine(number, made)


def sheet() -> FollowupSheet:
    """Make the sheet that is measured."""
    return FollowupSheet(DAY, "행복떡집", tuple(line(number) for number in range(1, LINES + 1)))


def by_text_document(content: FollowupSheet, path: Path) -> None:
    """Set the same words as a table of HTML, the plain way."""
    with speaking("ko"):
        groups = grouped(content)
        rows = "".join(
            f"<tr><td colspan='5'><b>{group_title(group.group)}</b></td></tr>"
            + "".join(
                f"<tr><td><b>{entry.number}</b> ☐</td>"
                f"<td><b>{html.escape(entry.name.name)}</b>{entry.name.after}<br>"
                f"{html.escape(entry.matter)}</td>"
                f"<td><b>{html.escape(entry.phone or entry.no_phone)}</b><br>"
                f"{memo_label()} ________</td><td>{html.escape(entry.due.text)}</td></tr>"
                for entry in group.entries
            )
            for group in groups
        )
    document = QTextDocument()
    font = QFont()
    font.setFamilies(list(families("ko")))
    font.setPointSizeF(11.5)
    document.setDefaultFont(font)
    document.setHtml(f"<table width='100%'>{rows}</table>")
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document.print_(writer)


def by_our_painter(content: FollowupSheet, path: Path) -> None:
    """Paint it as the program does, measuring each text anew."""
    width_of.cache_clear()
    write_pdf(content, path, Paper.A4, "ko")


def seconds(work: Callable[[FollowupSheet, Path], None], path: Path) -> float:
    """Time one run."""
    content = sheet()
    begun = perf_counter()
    work(content, path)
    return perf_counter() - begun


def main() -> None:
    """Take turns, so that a busy machine slows both, and print the medians."""
    ensure_gui_application()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "list.pdf"
        seconds(by_our_painter, path)
        seconds(by_text_document, path)
        ours, theirs = [], []
        for _ in range(RUNS):
            ours.append(seconds(by_our_painter, path))
            theirs.append(seconds(by_text_document, path))
    print(f"{LINES} follow-ups to PDF, medians of {RUNS} alternating runs")
    print(f"our painter    {median(ours) * 1000:8.1f} ms")
    print(f"QTextDocument  {median(theirs) * 1000:8.1f} ms")
    print(f"ratio          {median(ours) / median(theirs):8.2f}")


if __name__ == "__main__":
    main()

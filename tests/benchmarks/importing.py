"""How fast a long list comes in: ``python -m tests.benchmarks.importing [--rows N] [--times N]``.

Two figures. Rows a second, end to end: a CSV file of names, two phones, mail, address and note is read, compared with who
is known, and written. And writing alone, as a share of raw ``executemany`` of the same prepared rows into the same tables
without triggers: both into a new file, in turn, the medians compared.
"""

from __future__ import annotations

import argparse
import csv
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from shopcrm.app import open_shop
from shopcrm.domain.customer_rules import check_customer
from shopcrm.exchange.reading import read_file
from shopcrm.services.desk import new_uid
from shopcrm.services.opened import OpenShop
from shopcrm.services.resolving import Resolver
from shopcrm.storage import bulk, files
from shopcrm.storage.tables import journaled_tables

FAMILY = "김이박최정강조윤장임한오서신권황안송류전"
GIVEN = [
    "민수",
    "영희",
    "정숙",
    "지은",
    "현우",
    "서연",
    "도윤",
    "하은",
    "준호",
    "미영",
    "순자",
    "은정",
    "상호",
    "재석",
    "경희",
    "성수",
    "은지",
]


def write_list(path: Path, rows: int) -> None:
    """Write a list of so many rows, the same each time."""
    dice = random.Random(3)
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.writer(file)
        writer.writerow(["이름", "휴대폰", "집전화", "메일", "주소", "메모"])
        for number in range(rows):
            writer.writerow(
                [
                    dice.choice(FAMILY) + dice.choice(GIVEN),
                    f"010-{2000 + number // 10_000:04d}-{number % 10_000:04d}",
                    f"02-{200 + number // 10_000}-{number % 10_000:04d}",
                    f"customer{number}@example.com",
                    f"서울시 마포구 월드컵로 {number % 300}길 {number % 90}",
                    f"{number % 12 + 1}월에 처음 오심. 콩설기 좋아하심",
                ]
            )


def end_to_end(folder: Path, rows: int) -> float:
    """Bring the list in; gives the rows a second."""
    path = folder / "list.csv"
    write_list(path, rows)
    with open_shop(folder / "shop", language="ko") as shop:
        start = time.perf_counter()
        report = shop.importing.import_file(path)
        seconds = time.perf_counter() - start
    if report.new != rows:
        message = f"{report.new} of {rows} came in"
        raise RuntimeError(message)
    return rows / seconds


def prepared_rows(shop: OpenShop, path: Path) -> bulk.Prepared:
    """Make the rows of the list, as the import does."""
    listed = read_file(path, country="KR", language="ko")
    with shop.desk.read() as connection:
        resolver = Resolver(connection, "ko")
        people = [(new_uid(), resolver.values_of(check_customer(r.draft))) for r in listed.rows]
        prepared = bulk.prepare(people, 1, [shop.desk.today()] * len(people))
        bulk.prepare_found_by(prepared, people, "KR", {})
    return prepared


def with_journal(shop: OpenShop, prepared: bulk.Prepared) -> None:
    """Write them as the import does: journal, and what they are found by."""
    with shop.desk.write("import") as writing:
        bulk.write(writing.connection, prepared)


def raw(shop: OpenShop, prepared: bulk.Prepared) -> None:
    """Write them by ``executemany`` into the same tables, with neither."""
    connection = files.connect(shop.database.path)
    for table in journaled_tables():
        for op in "iud":
            connection.execute(f"DROP TRIGGER journal_{table.name}_{op}")
    start = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    for table, rows in prepared.rows.items():
        columns = prepared.columns[table]
        names = ", ".join(f'"{name}"' for name in columns)
        holes = ", ".join("?" * len(columns))
        connection.executemany(f'INSERT INTO "{table.name}" ({names}) VALUES ({holes})', rows)
    connection.execute("COMMIT")
    _raw_seconds.append(time.perf_counter() - start)
    connection.close()


_raw_seconds: list[float] = []


def measured(folder: Path, write: Callable[[OpenShop, bulk.Prepared], None], rows: int) -> float:
    """Write the rows into a new shop; gives the seconds."""
    path = folder / "list.csv"
    write_list(path, rows)
    with open_shop(folder / "shop", language="ko") as shop:
        prepared = prepared_rows(shop, path)
        if write is raw:
            raw(shop, prepared)
            return _raw_seconds.pop()
        start = time.perf_counter()
        write(shop, prepared)
        return time.perf_counter() - start


def in_new_folder(work: Callable[[Path], float]) -> float:
    """Do something in a folder that goes away afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        return work(Path(folder))


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--times", type=int, default=3)
    given = parser.parse_args()
    rates, journaled, plain = [], [], []
    for _ in range(given.times):
        rates.append(in_new_folder(lambda f: end_to_end(f, given.rows)))
        plain.append(in_new_folder(lambda f: measured(f, raw, given.rows)))
        journaled.append(in_new_folder(lambda f: measured(f, with_journal, given.rows)))
    share = statistics.median(plain) / statistics.median(journaled)
    sys.stdout.write(
        f"rows: {given.rows:,}, medians of {given.times}\n"
        f"end to end: {statistics.median(rates):,.0f} rows/s\n"
        f"writing, journal and search included: {share:.2f} x raw executemany "
        f"({statistics.median(plain):.2f} s raw, {statistics.median(journaled):.2f} s)\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())

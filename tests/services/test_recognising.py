"""Who is who when a list comes in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from shopcrm.domain.customers import CustomerDraft, Fact, FactKind, Mail, Photo
from shopcrm.domain.ids import CustomerId
from shopcrm.domain.phones import read_phone
from shopcrm.domain.products import ProductDraft
from shopcrm.exchange import reading
from shopcrm.exchange.lists import ReadList, ReadRow
from shopcrm.exchange.people import PersonOut
from shopcrm.exchange.vcard import write_vcards
from shopcrm.services import importing
from shopcrm.services.customers import draft_of
from shopcrm.services.importing import Doubtful, ImportReport
from shopcrm.services.opened import OpenShop
from shopcrm.services.recognising import Same
from shopcrm.storage import search

ONE = Photo("image/png", b"\x89PNG\r\n\x1a\n one")
TWO = Photo("image/png", b"\x89PNG\r\n\x1a\n two")


def bring(shop: OpenShop, folder: Path, text: str) -> ImportReport:
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    return shop.importing.import_file(path)


def known(shop: OpenShop, name: str, phone: str | None = None) -> CustomerId:
    phones = (read_phone(phone, "KR"),) if phone else ()
    return shop.customers.add(
        CustomerDraft(family_name=name[0], given_name=name[1:], phones=phones)
    )


def test_the_same_name_and_number_is_the_same_person_and_gains_what_she_lacks(
    shop: OpenShop, tmp_path: Path
) -> None:
    customer_id = known(shop, "김정숙", "010-2345-6789")
    report = bring(shop, tmp_path, "이름,전화,태그\n김정숙,+82 10 2345 6789,단골\n")
    assert (report.new, report.changed, report.same) == (0, 1, 0)
    assert shop.customers.card(customer_id).customer.tags == ("단골",)


def test_a_list_brought_in_twice_adds_nothing(shop: OpenShop, tmp_path: Path) -> None:
    text = "이름,전화,좋아하는 것\n김정숙,010-2345-6789,쑥인절미\n김정숙,010-2345-6789,콩설기\n박순자,,\n"
    bring(shop, tmp_path, text)
    again = bring(shop, tmp_path, text)
    assert (again.new, again.changed, again.same, again.action_id) == (0, 0, 3, None)


def test_another_name_with_the_same_number_is_somebody_new_and_doubtful(
    shop: OpenShop, tmp_path: Path
) -> None:
    customer_id = known(shop, "김정숙", "010-2345-6789")
    report = bring(shop, tmp_path, "이름,전화\n박철수,010-2345-6789\n")
    assert (report.new, report.doubtful) == (1, (Doubtful(2, customer_id, Same.PHONE),))


def test_a_bare_number_is_whoever_has_it(shop: OpenShop, tmp_path: Path) -> None:
    customer_id = shop.customers.add(CustomerDraft(phones=(read_phone("010-2345-6789", "KR"),)))
    report = bring(shop, tmp_path, "이름,전화\n김정숙,010-2345-6789\n")
    assert (report.new, report.changed) == (0, 1)
    assert shop.customers.card(customer_id).shown.name == "김정숙"


@pytest.mark.parametrize(
    "text",
    [
        "이름,메일\n김철수,a@example.com\n김철수,b@example.com\n",
        "이름,생일\n이영희,1950-03-01\n이영희,1990-07-07\n",
    ],
)
@pytest.mark.parametrize("in_two_lists", [False, True])
def test_two_of_one_name_whom_something_tells_apart_stay_two(
    shop: OpenShop, tmp_path: Path, text: str, in_two_lists: bool
) -> None:
    head, first, second = text.splitlines()
    if in_two_lists:
        bring(shop, tmp_path, f"{head}\n{first}\n")
        report = bring(shop, tmp_path, f"{head}\n{second}\n")
        assert [one.same for one in report.doubtful] == [Same.NAME]
    else:
        report = bring(shop, tmp_path, text)
        assert report.doubtful == (Doubtful(3, None, Same.NAME),)
    assert shop.customers.count() == 2


def test_what_was_written_on_a_card_while_the_list_was_compared_stays(
    shop: OpenShop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    customer_id = known(shop, "김정숙", "010-2345-6789")
    read = reading.read_portions

    def read_and_be_overtaken(
        path: Path, *, country: str, language: str, take: Callable[[Sequence[ReadRow]], object]
    ) -> ReadList:
        listed = read(path, country=country, language=language, take=take)
        card = shop.customers.card(customer_id).customer
        fact = Fact(FactKind.FAMILY, "손자가 태어남")
        shop.customers.edit(customer_id, card.version, replace(draft_of(card), facts=(fact,)))
        return listed

    monkeypatch.setattr(importing, "read_portions", read_and_be_overtaken)
    bring(shop, tmp_path, "이름,전화,태그\n김정숙,010-2345-6789,단골\n")
    card = shop.customers.card(customer_id).customer
    assert (card.tags, [fact.text for fact in card.facts]) == (("단골",), ["손자가 태어남"])


def test_a_photo_on_the_card_is_not_overwritten_by_a_list(shop: OpenShop, tmp_path: Path) -> None:
    phone = read_phone("010-2345-6789", "KR")
    draft = CustomerDraft(family_name="김", given_name="정숙", phones=(phone,), photo=ONE)
    customer_id = shop.customers.add(draft)
    path = tmp_path / "list.vcf"
    path.write_bytes(write_vcards([PersonOut(replace(draft, photo=TWO))]))
    report = shop.importing.import_file(path)
    assert (report.new, report.same, report.changed) == (0, 1, 0)
    assert shop.customers.photo(customer_id) == ONE


def test_somebody_from_a_list_is_found_by_everything_as_if_folded_anew(
    shop: OpenShop, tmp_path: Path
) -> None:
    shop.products.add(ProductDraft("쑥인절미", ("봄떡",)))
    bring(
        shop,
        tmp_path,
        "이름,읽기,전화,집전화,메일,주소,태그,메모,좋아하는 것\n"
        "김정숙,Kim Jeongsuk,010-2345-6789,02-333-4444,a@example.com,서울시 마포구,단골,손이 크심,쑥인절미\n",
    )
    assert [hit.customer.name for hit in shop.searching.find("봄떡")] == ["김정숙"]
    everything = "SELECT customer_id, last_day, names, other FROM search_people"

    def words() -> list[tuple[object, ...]]:
        with shop.desk.read() as connection:
            rows = connection.exec_driver_sql(everything).all()
        return [(*row[:3], sorted(row[3].split("\n"))) for row in rows]

    as_written = words()
    with shop.database.write_beside() as connection:
        search.rebuild(connection)
    assert words() == as_written


def test_mails_that_meet_make_two_rows_one_person(shop: OpenShop, tmp_path: Path) -> None:
    bring(shop, tmp_path, "이름,메일\n김철수,A@example.com\n김철수,a@example.com\n")
    (card,) = [shop.customers.card(CustomerId(1)).customer]
    assert shop.customers.count() == 1
    assert card.mails == (Mail("A@example.com"),)

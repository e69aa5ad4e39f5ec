"""The line at the end of a list that adds it up, so that nobody called 합계 comes in."""

from __future__ import annotations

import re
import unicodedata

_SUMS = frozenset([
    "합계", "총합계", "총계", "소계", "누계", "계", "총", "총원", "총인원", "총인원수", "인원", "총수", "총회원수", "총고객수", "총손님수",
    "合計", "総合計", "総計", "小計", "累計", "計", "総数", "人数", "合計人数", "総人数",
    "total", "totals", "grandtotal", "subtotal", "sum", "totalcustomers", "totalcount", "customerstotal", "count",
])  # fmt: skip
_COUNT = re.compile(
    r"""
    (?P<before>총인원|총원|총합계|합계|총계|소계|인원|총|계|전체|이상|
        合計人数|合計|総計|小計|総数|人数|総勢|総|全|計|以上|
        grandtotal|subtotal|totalof|total|sum|count)?
    :?=?
    (?P<figure>\d[\d,]*)
    (?P<unit>명|분|인|건|개|名様|名|人|様|件|customers?|people|persons?|members?|guests?|clients?|rows?)?
    (?:intotal|total|입니다|です)?
    """,
    re.VERBOSE,
)
_BETWEEN = re.compile(r"[\s()\[\]<>【】*#・.\-_/]+")


def is_line_of_totals(name: str, first: str) -> bool:
    """Whether a row reads like a sum: by its name, or by what stands first in it where the name is no more than a figure.

    >>> is_line_of_totals("합 계", "합 계"), is_line_of_totals("총 12명", "총 12명"), is_line_of_totals("12", "計")
    (True, True, True)
    >>> is_line_of_totals("계영희", "계영희"), is_line_of_totals("김정숙", "計"), is_line_of_totals("12", "3")
    (False, False, False)

    Args:
        name: What stands in the columns of names together; may be empty.
        first: The first cell of the row that is not empty.
    """
    name, first = _key(name), _key(first)
    if _is_sum(name):
        return True
    return _is_sum(first) and (not name or name.replace(",", "").isdecimal())


def _is_sum(key: str) -> bool:
    if key.rstrip(":=") in _SUMS:
        return True
    count = _COUNT.fullmatch(key)
    return count is not None and bool(count["before"] or count["unit"])


def _key(text: str) -> str:
    return _BETWEEN.sub("", unicodedata.normalize("NFKC", text[:100]).casefold())

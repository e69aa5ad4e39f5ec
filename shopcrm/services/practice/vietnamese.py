"""Vietnamese names: a few customers of every practice shop."""

from __future__ import annotations

from shopcrm.domain.names import NameOrder
from shopcrm.services.practice.packs import Generation, NamePool, spread

_FAMILIES = (
    ("Nguyễn", 38), ("Trần", 11), ("Lê", 9.5), ("Phạm", 7), ("Hoàng", 5), ("Phan", 4.5), ("Vũ", 4), ("Đặng", 2), ("Bùi", 2), ("Đỗ", 1.5), ("Hồ", 1.5), ("Ngô", 1.5),
)  # fmt: skip

_WOMEN = ("Thị Hương", "Thị Lan", "Thị Mai", "Thị Hoa", "Thu Hà", "Ngọc Anh", "Thị Thảo", "Minh Châu", "Thanh Hằng", "Thị Nga", "Phương Linh", "Thùy Trang")  # fmt: skip
_MEN = ("Văn Hùng", "Văn Nam", "Minh Tuấn", "Đức Anh", "Quang Huy", "Văn Dũng", "Thanh Tùng", "Hoàng Long", "Văn Phúc", "Quốc Bảo", "Anh Tuấn", "Hữu Thắng")  # fmt: skip

NAMES = NamePool(
    "vi",
    NameOrder.FAMILY_FIRST_SPACED,
    spread(_FAMILIES, 400),
    (
        Generation(
            2100,
            tuple((name, None) for name in _WOMEN),
            tuple((name, None) for name in _MEN),
        ),
    ),
)

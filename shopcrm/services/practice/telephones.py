"""Telephone numbers that read as valid, each person's her own, without keeping a list of those given out.

Person i has the i-th number of a fixed shuffle: multiplying by a number that shares no factor with how many there are
gives each exactly once.
"""

from __future__ import annotations

from collections.abc import Callable

from shopcrm.domain.phones import Phone

_STEP = 7_368_787
"""A prime that divides none of the ranges below."""

_BLOCK = 10_000

_LOCAL_AREAS: tuple[int, ...] = (508, 774, 617, 857, 781, 339, 978, 351, 413)
_FAR_AREAS: tuple[int, ...] = (
    201, 202, 203, 205, 206, 207, 208, 209, 210, 212, 213, 214, 215, 216, 217, 218, 219, 220, 223, 224, 225, 227, 228, 229, 231,
    234, 235, 239, 240, 248, 251, 252, 253, 254, 256, 260, 262, 267, 269, 270, 272, 274, 276, 279, 281, 283, 301, 302, 303, 304,
    305, 307, 308, 309, 310, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 323, 324, 325, 326, 327, 329, 330, 331, 332, 334,
    336, 337, 341, 346, 347, 350, 352, 353, 360, 361, 363, 364, 369, 380, 385, 386, 401, 402, 404, 405, 406, 407, 408, 409, 410,
    412, 414, 415, 417, 419, 423, 424, 425, 430, 432, 434, 435, 440, 442, 443, 445, 447, 448, 458, 463, 464, 469, 470, 472, 475,
    478, 479, 480, 484, 501, 502, 503, 504, 505, 507, 509, 510, 512, 513, 515, 516, 517, 518, 520, 530, 531, 534, 539, 540, 541,
    551, 557, 559, 561, 562, 563, 564, 567, 570, 571, 572, 573, 574, 575, 580, 582, 585, 586, 601, 602, 603, 605, 606, 607, 608,
    609, 610, 612, 614, 615, 616, 618, 619, 620, 623, 626, 628, 629, 630, 631, 636, 640, 641, 645, 646, 650, 651, 656, 657, 659,
    660, 661, 662, 667, 669, 678, 680, 681, 682, 686, 689, 701, 702, 703, 704, 706, 707, 708, 712, 713, 714, 715, 716, 717, 718,
    719, 720, 724, 725, 726, 727, 728, 730, 731, 732, 734, 737, 738, 740, 743, 747, 748, 754, 757, 760, 762, 763, 765, 769, 770,
    771, 772, 773, 775, 779, 785, 786, 801, 802, 803, 804, 805, 806, 808, 810, 812, 813, 814, 815, 816, 817, 818, 820, 821, 826,
    828, 830, 831, 832, 835, 838, 839, 840, 843, 845, 847, 848, 850, 854, 856, 858, 859, 860, 862, 863, 864, 865, 870, 872, 878,
)  # fmt: skip
_KOREAN_GAP, _KOREAN_GAP_LENGTH = 59_700_000, 300_000
"""010-5970 to 5999 are given to nobody."""

_SAFE_LINES, _MOBILE_LINES = 100, 4_000


def _shuffled(index: int, count: int) -> int:
    return (index * _STEP + 1_234_577) % count


def _mixed(index: int, blocks: int) -> int:
    """Shuffle within ``blocks`` blocks of ten thousand so that neighbours have no last digits in common."""
    block, last = divmod(_shuffled(index, blocks * _BLOCK), _BLOCK)
    # Each line adds to one half what only depends on the other: it can be taken back, so no two meet.
    last = (last + block * block * 4_567) % _BLOCK
    block = (block + last * last * 89) % blocks
    return block * _BLOCK + last


def _korean_mobile(index: int, taken: frozenset[str]) -> tuple[str, str]:
    number = _mixed(index, 7_969) + 20_000_000
    if number >= _KOREAN_GAP:
        number += _KOREAN_GAP_LENGTH
    if f"{number:08}" in taken:
        number = 99_990_000 + number % 10_000
    text = f"{number:08}"
    return f"010-{text[:4]}-{text[4:]}", f"+8210{text}"


def _korean_home(index: int) -> tuple[str, str]:
    text = f"{_shuffled(index, 7_000_000) + 2_000_000:07}"
    return f"031-{text[:3]}-{text[3:]}", f"+8231{text}"


def _japanese_mobile(index: int, taken: frozenset[str]) -> tuple[str, str]:
    leading, number = divmod(_mixed(index, 2 * 8_499), 84_990_000)
    number += 15_000_000
    if f"{number:08}" in taken:
        number = 99_990_000 + number % 10_000
    text = f"{number:08}"
    return f"0{8 + leading}0-{text[:4]}-{text[4:]}", f"+81{8 + leading}0{text}"


def _japanese_home(index: int) -> tuple[str, str]:
    text = f"{_shuffled(index, 39_000_000) + 31_000_000:08}"
    return f"03-{text[:4]}-{text[4:]}", f"+813{text}"


def _american(area: int, line: int) -> tuple[str, str]:
    return f"({area}) 555-{line:04}", f"+1{area}555{line:04}"


def _american_mobile(index: int, taken: frozenset[str]) -> tuple[str, str]:
    """Give 555-01xx, which no subscriber has, in the area codes nearby first; beyond them the rest of 555."""
    safe = _SAFE_LINES * len(_LOCAL_AREAS)
    if index < safe:
        line, area = divmod(_shuffled(index, safe), len(_LOCAL_AREAS))
        typed, international = _american(_LOCAL_AREAS[area], 100 + line)
        if international[-8:] in taken:
            return _american(_LOCAL_AREAS[area], 1_000 + line)
        return typed, international
    index -= safe
    safe = _SAFE_LINES * len(_FAR_AREAS)
    if index < safe:
        line, area = divmod(_shuffled(index, safe), len(_FAR_AREAS))
        return _american(_FAR_AREAS[area], 100 + line)
    line, area = divmod(_shuffled(index - safe, _MOBILE_LINES * len(_FAR_AREAS)), len(_FAR_AREAS))
    return _american(_FAR_AREAS[area], 2_000 + line)


def _american_home(index: int) -> tuple[str, str]:
    areas, lines, first_line = _LOCAL_AREAS, 1_000, 5_000
    if index >= lines * len(areas):
        areas, lines, first_line = _FAR_AREAS, 3_999, 6_000
    line, area = divmod(_shuffled(index, lines * len(areas)), len(areas))
    return _american(areas[area], first_line + line)


_MOBILE: dict[str, Callable[[int, frozenset[str]], tuple[str, str]]] = {
    "KR": _korean_mobile,
    "JP": _japanese_mobile,
    "US": _american_mobile,
}
_HOME: dict[str, Callable[[int], tuple[str, str]]] = {
    "KR": _korean_home,
    "JP": _japanese_home,
    "US": _american_home,
}


def mobile(country: str, index: int, taken: frozenset[str], *, bare: bool = False) -> Phone:
    """Give the mobile number of person ``index``.

    Args:
        country: "KR", "JP" or "US".
        index: At most some 1,200,000 in the US, many millions elsewhere; beyond, numbers come again.
        taken: The last eight digits of numbers that belong to somebody else.
        bare: Typed without anything between the digits, as some do.
    """
    typed, international = _MOBILE[country](index, taken)
    if bare:
        typed = "".join(letter for letter in typed if letter.isdigit())
    return Phone(typed, international)


def at_home(country: str, index: int, label: str) -> Phone:
    """Give the number at home of person ``index``."""
    typed, international = _HOME[country](index)
    return Phone(typed, international, label)

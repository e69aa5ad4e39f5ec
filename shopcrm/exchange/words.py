"""The few words of list files that mean something, in three languages: labels, kinds, relations, honorifics.

Each row of a table is Korean, Japanese, English. Files are written in the shop's language and read in any of the three.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from shopcrm.domain.customers import AlertKind, DayKind, FactKind
from shopcrm.domain.names import Honorific, NameOrder

Words = tuple[str, str, str]
Kind = TypeVar("Kind")

LANGUAGES = ("ko", "ja", "en")

ORDER_WORDS: dict[NameOrder, Words] = {
    NameOrder.FAMILY_FIRST_JOINED: ("성 먼저, 붙여 씀", "姓が先・空白なし", "family first, joined"),
    NameOrder.FAMILY_FIRST_SPACED: ("성 먼저, 띄어 씀", "姓が先・空白あり", "family first, spaced"),
    NameOrder.GIVEN_FIRST: ("이름 먼저", "名が先", "given first"),
}

HONORIFIC_WORDS: dict[Honorific, Words] = {
    Honorific.NONE: ("없음", "なし", "none"),
    Honorific.NIM: ("님", "님", "님"),
    Honorific.SAMA: ("様", "様", "様"),
    Honorific.SAN: ("さん", "さん", "さん"),
    Honorific.MR: ("Mr", "Mr", "Mr"),
    Honorific.MS: ("Ms", "Ms", "Ms"),
}
"""``Honorific.DEFAULT`` is an empty cell."""

HONORIFIC_SPELLINGS = {
    "님": Honorific.NIM,
    "様": Honorific.SAMA,
    "さま": Honorific.SAMA,
    "さん": Honorific.SAN,
    "mr": Honorific.MR,
    "mrs": Honorific.MS,
    "ms": Honorific.MS,
    "miss": Honorific.MS,
}
"""How foreign files write them; dots are left out."""

FACT_WORDS: dict[FactKind, Words] = {
    FactKind.WHO: ("누구", "人物", "who"),
    FactKind.WORK: ("일", "仕事", "work"),
    FactKind.FAMILY: ("가족", "家族", "family"),
    FactKind.PET: ("반려동물", "ペット", "pet"),
    FactKind.HOBBY: ("취미", "趣味", "hobby"),
    FactKind.HEALTH: ("건강", "健康", "health"),
    FactKind.SERVICE: ("응대", "接客", "service"),
    FactKind.NOTE: ("메모", "メモ", "note"),
    FactKind.OTHER: ("기타", "その他", "other"),
}

ALERT_WORDS: dict[AlertKind, Words] = {
    AlertKind.ALLERGY: ("알레르기", "アレルギー", "allergy"),
    AlertKind.DO_NOT_MENTION: ("말하지 말 것", "話題にしない", "do not mention"),
    AlertKind.CAREFUL: ("조심", "注意", "careful"),
}

DAY_WORDS: dict[DayKind, Words] = {
    DayKind.BIRTHDAY: ("생일", "誕生日", "birthday"),
    DayKind.WEDDING: ("결혼기념일", "結婚記念日", "wedding"),
    DayKind.SHOP: ("가게 기념일", "店の記念日", "shop"),
    DayKind.CHILD: ("아이", "お子様", "child"),
    DayKind.PET: ("반려동물", "ペット", "pet"),
    DayKind.OTHER: ("기타", "その他", "other"),
}

DAY_SPELLINGS = {
    "anniversary": DayKind.WEDDING,
    "weddinganniversary": DayKind.WEDDING,
    "결혼": DayKind.WEDDING,
    "기념일": DayKind.WEDDING,
    "記念日": DayKind.WEDDING,
    "child'sbirthday": DayKind.CHILD,
    "자녀생일": DayKind.CHILD,
    "子供の誕生日": DayKind.CHILD,
}
"""How foreign files name a day, beside ``DAY_WORDS``."""

_YES_SPELLINGS = frozenset([
    "y", "yes", "o", "true", "v", "1", "○", "◯", "〇", "◎", "●", "✓", "✔", "はい", "有", "あり", "예", "네", "있음", "해당",
])  # fmt: skip
_NO_SPELLINGS = frozenset([
    "n", "no", "x", "false", "0", "×", "✕", "✗", "いいえ", "아니오", "아니요", "아님",
])  # fmt: skip
_NONE_SPELLINGS = frozenset([
    "-", "--", "―", "ー", "none", "nothing", "nil", "n/a", "無", "無し", "なし", "ない", "特になし", "ありません",
    "없음", "없어요", "없습니다", "무", "해당없음", "특이사항없음",
])  # fmt: skip

SWITCH_WORDS: dict[bool, Words] = {True: ("예", "はい", "yes"), False: ("아니요", "いいえ", "no")}


class Place(StrEnum):
    """What the label of a phone, mail or address says when it says anything of use.

    Mobile, preferred, voice and internet say nothing that the number or address does not say itself.
    """

    HOME = "home"
    WORK = "work"
    FAX = "fax"
    PAGER = "pager"
    SCHOOL = "school"
    OTHER = "other"


PLACE_WORDS: dict[Place, Words] = {
    Place.HOME: ("집", "自宅", "Home"),
    Place.WORK: ("직장", "勤務先", "Work"),
    Place.FAX: ("팩스", "FAX", "Fax"),
    Place.PAGER: ("호출기", "ポケベル", "Pager"),
    Place.SCHOOL: ("학교", "学校", "School"),
    Place.OTHER: ("기타", "その他", "Other"),
}

_PLACE_SPELLINGS: dict[str, tuple[Place, ...]] = {
    "business": (Place.WORK,),
    "company": (Place.WORK,),
    "회사": (Place.WORK,),
    "会社": (Place.WORK,),
    "職場": (Place.WORK,),
    "집전화": (Place.HOME,),
    "facsimile": (Place.FAX,),
    "homefax": (Place.HOME, Place.FAX),
    "workfax": (Place.WORK, Place.FAX),
    "otherfax": (Place.FAX,),
}
_SAYS_NOTHING = frozenset({
    "mobile", "cell", "cellular", "iphone", "main", "pref", "preferred", "voice", "text", "textphone", "video", "msg",
    "internet", "x-internet", "postal", "parcel", "dom", "intl", "x400", "default", "primary", "phone",
    "휴대폰", "휴대전화", "핸드폰", "모바일", "기본", "携帯", "携帯電話",
})  # fmt: skip

RELATION_WORDS: dict[str, Words] = {
    "spouse": ("배우자", "配偶者", "Spouse"),
    "partner": ("동반자", "パートナー", "Partner"),
    "child": ("자녀", "お子様", "Child"),
    "son": ("아들", "息子", "Son"),
    "daughter": ("딸", "娘", "Daughter"),
    "parent": ("부모", "親", "Parent"),
    "mother": ("어머니", "母", "Mother"),
    "father": ("아버지", "父", "Father"),
    "sibling": ("형제자매", "兄弟姉妹", "Sibling"),
    "brother": ("형제", "兄弟", "Brother"),
    "sister": ("자매", "姉妹", "Sister"),
    "relative": ("친척", "親戚", "Relative"),
    "friend": ("친구", "友人", "Friend"),
    "neighbour": ("이웃", "近所", "Neighbour"),
    "colleague": ("동료", "同僚", "Colleague"),
    "assistant": ("비서", "秘書", "Assistant"),
    "manager": ("상사", "上司", "Manager"),
    "introduced": ("소개해 드린 분", "ご紹介した方", "Introduced"),
    "introduced_by": ("소개", "紹介", "Introduced by"),
    "together": ("연명", "連名", "Together with"),
}
RELATION_SPELLINGS = {
    "kin": "relative",
    "neighbor": "neighbour",
    "co-worker": "colleague",
    "coworker": "colleague",
    "co-resident": "relative",
    "domesticpartner": "partner",
    "children": "child",
    "referredby": "introduced_by",
}

_LANGUAGE_SPELLINGS = {
    "korean": "ko",
    "한국어": "ko",
    "韓国語": "ko",
    "japanese": "ja",
    "일본어": "ja",
    "日本語": "ja",
    "english": "en",
    "영어": "en",
    "英語": "en",
    "vietnamese": "vi",
    "베트남어": "vi",
    "tiếngviệt": "vi",
    "chinese": "zh",
    "중국어": "zh",
    "中国語": "zh",
}


def in_language(words: Words, language: str) -> str:
    """Choose from a row of a table; English for a language that has no column."""
    return words[LANGUAGES.index(language)] if language in LANGUAGES else words[2]


def word_key(text: str) -> str:
    """Give what spellings of one word have in common: no case, width, spaces or dots."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().replace(".", "").split())


def says_none(text: str) -> bool:
    """Whether a cell says that there is nothing to say (없음, なし, none, a dash)."""
    return word_key(text) in _NONE_SPELLINGS


def says_no(text: str) -> bool:
    """Whether a cell says no (x, 아니오, いいえ) or that there is nothing; as a tag, x or n may be a word of the shop."""
    return word_key(text) in _NO_SPELLINGS or says_none(text)


def says_yes(text: str) -> bool:
    """Whether a cell is ticked (O, 예, はい, 1)."""
    return word_key(text) in _YES_SPELLINGS


def spellings(table: Mapping[Kind, Words]) -> dict[str, Kind]:
    """Turn a table round: from the word in any of the languages to what it means."""
    return {word_key(word): kind for kind, words in table.items() for word in words}


FACT_KINDS = spellings(FACT_WORDS)
ALERT_KINDS = spellings(ALERT_WORDS)
DAY_KINDS = spellings(DAY_WORDS) | DAY_SPELLINGS
HONORIFICS = spellings(HONORIFIC_WORDS) | HONORIFIC_SPELLINGS
NAME_ORDERS = spellings(ORDER_WORDS)
SWITCHES = spellings(SWITCH_WORDS) | {"true": True, "false": False}
RELATIONS = spellings(RELATION_WORDS) | RELATION_SPELLINGS
_PLACES = {word: (place,) for word, place in spellings(PLACE_WORDS).items()} | _PLACE_SPELLINGS


def label_of(types: Iterable[str], language: str) -> str | None:
    """Make the label of a phone, mail or address from what a file calls it.

    >>> label_of(["CELL", "VOICE"], "en"), label_of(["WORK", "FAX"], "en"), label_of(["엄마 집"], "ko")
    (None, 'Work Fax', '엄마 집')

    Args:
        types: Types of a vCard, or the one label of a table; empty texts say nothing.
        language: That of the shop, in which known labels are written.

    Returns:
        Unknown words as they are; None when nothing of use is said.
    """
    known: list[Place] = []
    unknown: list[str] = []
    for name in types:
        key = word_key(name.lstrip("*"))
        if key in _PLACES:
            known.extend(_PLACES[key])
        elif key and key not in _SAYS_NOTHING:
            unknown.append(" ".join(name.split()))
    parts = [in_language(PLACE_WORDS[place], language) for place in dict.fromkeys(known)]
    return " ".join(parts + unknown) or None


def relation_word(name: str, language: str) -> str:
    """Give the word for what a file calls a relation; one that is not known stays as it is."""
    key = word_key(name)
    known = RELATION_WORDS.get(RELATIONS.get(key, key))
    return in_language(known, language) if known is not None else " ".join(name.split())


def language_of(text: str) -> str | None:
    """Read the name or tag of a language (``ko-KR``, ``Korean``, ``한국어``); None when it is neither."""
    key = word_key(text)
    if key in _LANGUAGE_SPELLINGS:
        return _LANGUAGE_SPELLINGS[key]
    tag = key.replace("_", "-").partition("-")[0]
    return tag if tag.isascii() and tag.isalpha() and len(tag) in {2, 3} else None

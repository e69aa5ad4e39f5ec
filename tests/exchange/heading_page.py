"""Writes ``resources/import-headings.md``: for the owner, which headings of a list are read and what becomes of them.

The words are those of the program itself, so that the page knows no more and no less than it does.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from shopcrm.domain.scripts import has_hangul
from shopcrm.exchange.headers import _ADDRESS_KEYS, _KNOWN, Column
from shopcrm.exchange.heading_words import ADDRESS_PLACES, LIKES_BEGIN, Means
from shopcrm.exchange.words import LANGUAGES, Words, label_of

PAGE = Path(__file__).parents[2] / "resources" / "import-headings.md"

TITLE = """\
# 목록의 제목 · リストの見出し · Headings of a list
"""
INTRODUCTION: Words = (
    """\
## 한국어

목록을 가져올 때 맨 윗줄의 제목을 보고 무엇인지 알아요. 이름, 별명, 전화 가운데 하나는 꼭 있어야 해요. 띄어쓰기, 괄호, 번호, 대문자와
소문자는 달라도 괜찮고("전화 번호", "전화번호 2"), 세 나라 말의 제목을 섞어 써도 돼요. 여기에 없는 제목의 칸은 가져오지 않고, 그 제목을 알려 드려요.

| 제목 | 이렇게 돼요 |
|---|---|
""",
    """\
## 日本語

リストを取り込むときは、いちばん上の行の見出しで何の列かを見分けます。名前、呼び名、電話のどれか一つは必要です。空白、かっこ、番号、全角と半角の違いは
かまいません（「電話 番号」「電話番号2」）。三つの言語の見出しが混ざっていても読めます。ここにない見出しの列は取り込まず、その見出しをお知らせします。

| 見出し | どうなるか |
|---|---|
""",
    """\
## English

When a list is brought in, the headings in its first row say what each column is. One of name, nickname or phone must be there.
Spaces, brackets, numbers and capitals make no difference ("Last Visit", "last-visit", "lastvisit"), and headings in the three
languages may be mixed. A column whose heading is not here is left out, and you are told its heading.

| heading | what it becomes |
|---|---|
""",
)
PLACES: Words = (
    "주소의 제목 앞에는 이런 말이 붙어도 돼요:",
    "住所の見出しの前には、次の言葉が付いていてもかまいません：",
    "These may stand before a heading of an address:",
)
BECOMES: dict[Means, Words] = {
    Means.UID: ("이 프로그램이 내보낸 목록", "このプログラムが書き出したリスト", "a list this program wrote"),
    Means.NAME: ("이름", "名前", "name"),
    Means.FAMILY: ("성", "姓", "family name"),
    Means.GIVEN: ("성을 뺀 이름", "名", "given name"),
    Means.MIDDLE: ("가운데 이름", "ミドルネーム", "middle name"),
    Means.TITLE: ("존칭이나 부르는 말", "敬称、またはお呼びするとき", "honorific, or how to address"),
    Means.POST_OR_TITLE: ("존칭이나 하시는 일", "敬称、または仕事", "honorific, or work"),
    Means.READING: ("읽기", "よみ", "reading"),
    Means.FAMILY_READING: ("성의 읽기", "姓のよみ", "reading of the family name"),
    Means.GIVEN_READING: ("이름의 읽기", "名のよみ", "reading of the given name"),
    Means.NICKNAME: ("별명", "ニックネーム", "nickname"),
    Means.ADDRESS_AS: ("부르는 말", "お呼びするとき", "how to address"),
    Means.HONORIFIC: ("존칭", "敬称", "honorific"),
    Means.NAME_ORDER: ("이름 순서", "氏名の順", "order of the name"),
    Means.LANGUAGE: ("언어", "言語", "language"),
    Means.PHONE: ("전화", "電話", "phone"),
    Means.PHONE_LABEL: ("전화의 이름표", "電話のラベル", "label of the phone"),
    Means.MAIL: ("메일", "メール", "mail"),
    Means.MAIL_LABEL: ("메일의 이름표", "メールのラベル", "label of the mail"),
    Means.BIRTHDAY: ("생일", "誕生日", "birthday"),
    Means.BIRTH_YEAR: ("태어난 해", "生まれた年", "year of birth"),
    Means.BIRTH_MONTH: ("태어난 달", "生まれた月", "month of birth"),
    Means.CALENDAR: ("생일이 음력인지", "誕生日が旧暦かどうか", "whether the birthday is lunar"),
    Means.WEDDING: ("결혼기념일", "結婚記念日", "wedding day"),
    Means.DAY: ("기억할 날", "覚えておく日", "day to remember"),
    Means.DAY_KIND: ("기억할 날의 종류", "覚えておく日の種類", "kind of the day to remember"),
    Means.DAY_ABOUT: ("기억할 날의 내용", "覚えておく日の内容", "what the day to remember is about"),
    Means.TAGS: ("태그", "タグ", "tags"),
    Means.NOTE: ("메모", "メモ", "note"),
    Means.LIKES: ("좋아하는 것", "好み", "what she likes"),
    Means.WANTS: ("원하는 것", "希望", "what she wants"),
    Means.AVOIDS: ("피하는 것", "避けるもの", "what she avoids"),
    Means.ALERTS: ("주의할 것 (이름 옆)", "注意（名前の横）", "alert beside the name"),
    Means.ALLERGY: ("알레르기 (이름 옆)", "アレルギー（名前の横）", "allergy, beside the name"),
    Means.FACTS: ("아는 것", "知っていること", "what you know about her"),
    Means.WORK: ("하시는 일", "仕事", "work"),
    Means.WHO: ("어떤 분인지", "どんな方か", "who she is"),
    Means.HOBBY: ("취미", "趣味", "hobby"),
    Means.PET: ("반려동물", "ペット", "pet"),
    Means.FOUND_US: ("알게 된 경로", "きっかけ", "how she found us"),
    Means.RESPONSIBLE: ("담당", "担当", "who of the shop looks after her"),
    Means.TOLD_DAY: ("제목과 함께 적어 둠 (마지막 방문: 2026-03-02)", "見出しと一緒に残します（最終来店日: 2026-03-02）", "kept with its heading (Last visit: 2026-03-02)"),
    Means.TOLD: ("제목과 함께 적어 둠 (방문횟수: 12)", "見出しと一緒に残します（来店回数: 12）", "kept with its heading (Visits: 12)"),
    Means.MARK: ("O, 예, 1이면 태그; 다른 말은 제목과 함께 적어 둠", "○、はい、1ならタグ。ほかの言葉は見出しと一緒に残します", "a tag where it is ticked (yes, x is no); other words are kept with the heading"),
    Means.RELATION: ("가족과 가까운 분", "家族や近しい方", "family and friends"),
    Means.STREET: ("주소", "住所", "address"),
    Means.FORMATTED: ("주소 전체", "住所全体", "whole address"),
    Means.DISTRICT: ("동네", "地区", "district"),
    Means.CITY: ("도시", "市区町村", "city"),
    Means.REGION: ("시도", "都道府県", "region"),
    Means.POSTAL_CODE: ("우편번호", "郵便番号", "postal code"),
    Means.COUNTRY: ("나라", "国", "country"),
    Means.ADDRESS_LABEL: ("주소의 이름표", "住所のラベル", "label of the address"),
}  # fmt: skip
LUNAR: Words = ("음력 생일", "旧暦の誕生日", "lunar birthday")


def page() -> str:
    """Write the whole page."""
    return "\n".join((TITLE, *(_section(language) for language in LANGUAGES)))


def known_words() -> Iterator[tuple[str, Column]]:
    """Give every word the program knows above a column, in the order of what it means."""
    words = [*_KNOWN.items(), *((key, Column(means)) for key, means in _ADDRESS_KEYS.items())]
    order = list(Means)
    yield from sorted(words, key=lambda one: order.index(one[1].means))


def _section(language: str) -> str:
    rows: dict[str, list[str]] = {}
    for word, column in known_words():
        if _language_of(word) == language:
            rows.setdefault(_becomes(column, language), []).append(word)
    likes = _becomes(Column(Means.LIKES), language)
    rows[likes] += [f"{word} …" for word in LIKES_BEGIN.split() if _language_of(word) == language]
    table = "".join(f"| {', '.join(words)} | {what} |\n" for what, words in rows.items())
    places = [word for words in ADDRESS_PLACES.values() for word in words.split()]
    before = ", ".join(word for word in places if _language_of(word) == language)
    index = LANGUAGES.index(language)
    return f"{INTRODUCTION[index]}{table}\n{PLACES[index]} {before}\n"


def _becomes(column: Column, language: str) -> str:
    index = LANGUAGES.index(language)
    what = LUNAR[index] if column.kind == "lunar" else BECOMES[column.means][index]
    if column.means is Means.RELATION or not column.word:
        return what
    place = column.word.removesuffix("fax")
    label = label_of([place] if place == column.word else [place, "fax"], language)
    return f"{what} ({label})"


def _language_of(word: str) -> str:
    if has_hangul(word):
        return "ko"
    return "en" if word.isascii() else "ja"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")

"""The words for days in Japanese."""

from __future__ import annotations

from shopcrm.domain.eras import ERA_NAMES
from shopcrm.domain.notes import japanese
from shopcrm.domain.notes.rules import Read, Rule, silent

TODO = (
    "お?電話|ご?連絡|お?返事|ご?返信|メール|お?届け|配達|発送|ご?確認|お?見積|お?渡|お?受け?取|受取|ご?来店|お?取り|引き取"
    "|ご?予約|ご?注文|納品|集金|伺|お?送|ご?案内|お?持|折り返|試食|ご?用意|お?越し|来られ|来る|いらっしゃ|調べ|伝え|ご?相談"
)
"""What is done on a day that is named."""

_NAME = "[月火水木金土日]"
_KANJI = "一二三四五六七八九十"
_NUMBER = rf"(?:(?<![\d.,/:-])\d{{1,3}}|(?<![{_KANJI}百千第])[{_KANJI}数]{{1,3}})"
_COUNT = rf"(?:(?<![\d.,/:-])(?:\d{{1,3}}\s?[~、-]\s?)?(\d{{1,3}})|(?<![{_KANJI}百千第])([{_KANJI}数]{{1,3}}))"
_UNIT = "週間|週|[かカケヶヵ箇ヶ]月|日|年"
_MONTH_NUMBER = rf"(?<![\d.,/{_KANJI}])(\d{{1,2}}|[{_KANJI}]{{1,2}})月"
_DAY_NUMBER = rf"(\d{{1,2}}|[{_KANJI}]{{1,3}})日"
_BESIDE = rf"(?:\s?\(\s?{_NAME}(?:曜日?)?(?:・?祝)?\s?\)|\s?{_NAME}曜日?)?"
_RANGE = rf"(?:(?:日?\s?[~-]|日(?:から|と)(?=(?:\d{{1,2}}月)?\d{{1,2}}日(?:の?間に|まで)))\s?(?:(\d{{1,2}}|[{_KANJI}]{{1,2}})月)?(\d{{1,2}}|[{_KANJI}]{{1,3}})|[、・]\d{{1,2}})?日"
_DAY_DIGITS = rf"(\d{{1,2}}|[{_KANJI}]{{1,3}})"
_ABOUT = "(?:ほど|くらい|ぐらい|程度|ばかり)?"
_LATER = rf"(?:間)?{_ABOUT}\s?(?:後(?![半ろ])|のち|あと(?!で)|したら|経ったら|たったら|以内に?)"
_WEEK = "(再来週|さ来週|来週|翌週|今週|next week|this week)"
_DAYPART = r"午前|午後|朝|昼|お昼|夕方|夕|夜|晩|正午|\d{1,2}時"
_MARK = rf"(?:じゃ|では|で)なく|に(?!\s?[一二1-9]|よく|いつも)|まで|頃|ごろ|以降|の(?:{_DAYPART}|{TODO})|、?\s?(?:{_DAYPART}|{TODO})|(?:前|の前)に|か{_NAME}曜|と{_NAME}曜|から|\s[^。、\n\d]{{0,12}}\d{{1,3}}(?:折|個|箱|本|枚|袋|パック|人前|升|合|台|ホール)"
_ERA = "|".join(sorted((name for name in ERA_NAMES if not name.isascii()), key=len, reverse=True))

_NO_DAY_AHEAD: tuple[tuple[tuple[str, ...], str], ...] = (
    (("昨日", "きのう", "昨夜", "一昨日", "おととい"), "一昨日|昨日|きのう|昨夜|昨晩|おととい"),
    (
        ("先週", "先々週", "先月", "先日"),
        rf"(?:先々週|先週|先々月|先月)末?の?(?:{_NAME}曜日?|\d{{1,2}}日)?|先日",
    ),
    (
        ("去年", "昨年", "一昨年", "前回"),
        r"(?:去年|昨年|一昨年|前回)の?(?:[^\s、。]{0,6}?\d{1,2}月(?:\d{1,2}日)?|クリスマス|お?正月|お盆)?",
    ),
    (
        ("前", "ぶり", "間", "目", "に一", "に1", "に2", "ごと", "おき", "連続", "来の", "分の"),
        rf"{_NUMBER}(?:{_UNIT}|時間|分|[かヶ]?月)間?(?:ほど|くらい|ぐらい)?(?:前(?!日)|ぶり|目|に[一二三\d]|ごと|おき|連続|来の|分の)",
    ),
    (
        ("毎",),
        rf"毎(?:週|月|年)の?(?:{_NAME}曜日?|第?\d{{1,2}}[日土]?|\d{{1,2}}月(?:\d{{1,2}}日)?)?",
    ),
    (("定休", "休業", "休み"), rf"{_NAME}曜日?(?:は|が|の)?(?:定休|休業|お?休み)"),
    (
        (
            "生まれ",
            "生",
        ),
        rf"(?:(?:{_ERA})?[\d元]{{1,4}}年)?(?:\d{{1,2}}月\d{{1,2}}日|\d{{1,2}}/\d{{1,2}})生",
    ),
    (("旧暦", "陰暦"), r"(?:旧暦|陰暦)の?\d{1,2}月\d{1,2}日"),
)

_DAYS_AHEAD: tuple[tuple[tuple[str, ...], str, Read], ...] = (
    (
        ("今日", "本日", "今夜", "今晩", "今夕"),
        "(?:今日|本日)(?!子|香|は定休)中?|今夜|今晩|今夕",
        japanese.today,
    ),
    (
        ("明日", "明後日", "後日", "明朝"),
        "明々後日|明明後日|明後日|明日(?![香葉美子奈菜加希])|明朝",
        japanese.near,
    ),
    (
        ("あさって", "あした", "あす"),
        "しあさって|あさって|(?<![ぁ-ん])あした(?!ば)|(?<![ぁ-ん])あす(?![かみな])",
        japanese.near,
    ),
    (
        ("後", "のち", "あと", "たら", "以内"),
        rf"(?:約)?{_COUNT}({_UNIT}){_LATER}",
        japanese.units,
    ),
    (("半月", "半年"), rf"半([月年]){_LATER}", japanese.half),
    (
        ("時間", "分"),
        rf"(?:約)?({_NUMBER})(時間|分)(?:ほど|くらい)?(?:後|したら|以内)",
        japanese.hours,
    ),
    (("週", "week"), rf"{_WEEK}\s?の?\s?\(?({_NAME})(?:曜日?\)?|\))", japanese.weekday_of_week),
    (
        ("週",),
        f"{_WEEK}(の頭|頭|の初め|初め|前半|の半ば|半ば|の後半|後半|中|いっぱい|の週末|末)",
        japanese.part_of_week,
    ),
    (("来週", "翌週"), "(再来週|さ来週|来週|翌週)(?!日|から)", japanese.week_alone),
    (
        ("週末",),
        rf"(?<![来今先毎々])(?<!の)週末(?={_MARK}|は?\s?お?{_DAYPART}|$)",
        japanese.weekend,
    ),
    (("週明け",), "(?<![来今先])週明け", japanese.week_begins),
    (("曜",), rf"({_NAME})曜日?(?={_MARK}|$|[。.]|、)", japanese.weekday),
    (("曜",), rf"(?:次の|今度の)({_NAME})曜日?", japanese.next_weekday),
    (("月",), rf"(再来月|来月|今月)の?{_DAY_NUMBER}(?!間){_BESIDE}", japanese.day_of_named_month),
    (
        ("月",),
        "(再来月|来月|今月)の?(初め|頭|初旬|上旬|中旬|半ば|下旬|末|中|いっぱい)",
        japanese.part_of_named_month,
    ),
    (("来月",), "(再来月|来月)(?!から|号)", japanese.named_month),
    (("月末",), "(?<![来今先毎])月末", japanese.end_of_month),
    (
        ("月初", "月が"),
        "(?<![来今先毎])月初め?(?=に)|月が(?:替|変|代)わったら",
        japanese.month_begins,
    ),
    (("年末", "年内"), "(?<![来去昨毎])年(?:末(?!年始)|内)", japanese.end_of_year),
    (("年明け", "年が", "年始"), "年明け|年が明けたら|(?<!末)年始", japanese.year_begins),
    (
        ("月",),
        rf"(?:(来年|今年)の?)?{_MONTH_NUMBER}の?(初め|頭|初旬|上旬|中旬|半ば|下旬|末)",
        japanese.part_of_month,
    ),
    (
        ("月",),
        rf"(?:(来年|今年)の?)?{_MONTH_NUMBER}(?=に(?![一二]|入って)|まで|頃|ごろ|の(?:{TODO})|になったら)",
        japanese.month_only,
    ),
    (
        ("来年", "今年"),
        rf"(来年|今年)の?{_MONTH_NUMBER}(?![\d一二三四五六七八九十])",
        japanese.month_only,
    ),
    (("来年",), r"来年(?:の(今頃|今ごろ|同じ頃)|(?![度末始の\d]))", japanese.next_year),
    (
        ("月",),
        rf"(?:({_ERA})\s?(\d{{1,2}}|元|[{_KANJI}]{{1,3}})年|(?<!\d)(\d{{4}}|\d{{2}})年|(来年|今年)の?)?{_MONTH_NUMBER}{_DAY_DIGITS}"
        + _RANGE
        + "(?!間)"
        + _BESIDE,
        japanese.full_date,
    ),
    (
        ("日",),
        rf"(?<![\d.,/:月-])(?<![{_KANJI}])(\d{{1,2}}|[二三]?十[{_KANJI}]?)日(?={_MARK}|\s?\({_NAME}(?:曜日?)?\)|\s?{_NAME}曜|\s?朝){_BESIDE}",
        japanese.number_of_month,
    ),
    (
        ("間に",),
        rf"(?<![\d.,/:月-])(?<![{_KANJI}])(\d{{1,2}})日(?:から|[~-]|と)(\d{{1,2}})日の?間に",
        japanese.between_numbers,
    ),
    (
        ("夕方", "夜", "晩", "午後"),
        rf"(?<![今昨毎日朝の一-十])(午後|夕方|夜|晩)(?:ごろ|頃)?に(?!(?![おご])[ぁ-ん]|[\d{_KANJI}])",
        japanese.day_part,
    ),
    (
        ("第",),
        rf"(?:(再来月|来月|今月)の?|(?<!\d)(\d{{1,2}})月の?)第([1-5一二三四])\s?({_NAME})曜日?",
        japanese.nth_of_month,
    ),
    (
        ("次", "今度", "また"),
        (
            "(?:次回|今度|次に|次の|また)(?:の|は)?(?:ご来店|来店|いらし|いらっしゃっ|お?越し|お見え|来られ|お?来)(?:に|の)?(?:なっ|れ)?"
            "(?:たら|た時|たとき|た際|ったら|時|とき|際|なったら)(?:に|には|は)?|次回(?:の)?ご?来店(?:に|は)?|次回(?:に|は)?"
        ),
        japanese.visit,
    ),
)

RULES: tuple[Rule, ...] = tuple(
    Rule(needles, pattern, silent) for needles, pattern in _NO_DAY_AHEAD
) + tuple(Rule(needles, pattern, read) for needles, pattern, read in _DAYS_AHEAD)

"""The words for days in Korean."""

from __future__ import annotations

from shopcrm.domain.notes import korean
from shopcrm.domain.notes.numerals import KOREAN, KOREAN_DAYS, KOREAN_MONTHS, any_of
from shopcrm.domain.notes.rules import Read, Rule, silent

TODO = (
    "전화|연락|문자|카톡|배달|배송|택배|방문|픽업|찾|수령|예약|주문|가지|오시|오신|오기|온다|확인|답|견적|상담|입금"
    "|보내|드리|들르|안부|챙기|여쭙|여쭤|알아보|알려|말씀|발송|송금|회신|시안|시식|계산|수금|맡아"
)
"""What is done on a day that is named."""

_DAYPART = "오전|오후|아침|점심|저녁|밤|새벽|정오|낮|중으로"
_NAME = "[월화수목금토일]"
_BARE = "(?<![가-힣])"
_END = "(?=에|쯤|까지|경|전|이후|$|[^가-힣])"
_OF = r"(?:의|에)?\s?"
_NUMBER = rf"(?:(?<![\d.,/:-])\d{{1,3}}|{_BARE}(?:{any_of(KOREAN)}))"
_LARGER = r"(?:(?<![\d.,/:-])\d{1,3}\s?[~-]\s?)"
_UNIT = "주일|주간|개월|일|주|달|년"
_DAYS = any_of(KOREAN_DAYS)
_WEEK = rf"{_BARE}(?:(다다음|다음\s?다음|다담|다음|담|차(?=주)|이번|요번|금(?=주))\s?주|(next\sweek|this\sweek))"
_MONTH = r"(?<![가-힣\d])(다다음|다음|담|이번|요번|이)\s?달"
_RANGE = r"(?:(?:(?:\s?일)?\s?[~-]|\s?일\s?(?:에서|부터|과|와)(?=\s?(?:\d{1,2}\s?월\s?)?\d{1,2}\s?일\s?(?:사이|까지)))\s?(?:(\d{1,2})\s?월\s?)?(\d{1,2})|\s?[,·]\s?\d{1,2})?\s?일"
_BESIDE = rf"(?:\s?\(\s?{_NAME}(?:요일|욜)?\s?\)|\s?{_NAME}(?:요일|욜))?"
_SPELLED_DAY = "[이삼]?십[일이삼사오육칠팔구]?|[일이삼사오육칠팔구]"
_SPELLED_MONTH = any_of(
    {name: month for name, month in KOREAN_MONTHS.items() if name not in {"일월", "이월"}}
)
"""일월 and 이월 alone are other words too (sun and moon, carried over)."""

_NO_HOUR = r"(?!\s?(?:\d|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s?(?:한|두)?\s?시))"
_LATER = r"\s?(?:쯤|정도|가량)?\s?(?:뒤(?![집늦지])|후(?![기원불보추회])|있다가?|이따가?|지나서|지나면|지나고)"
_WITHIN = r"\s?(?:안에|안으로|이내(?:에|로)?|내로|내에)"
_COMES = (
    r"(?:오시면|오실\s?때|오면|오시거든|들르시면|들르실\s?때|들리시면|방문하시면|방문하실\s?때|방문\s?때|방문\s?시|뵈면|뵐\s?때"
    r"|내점하시면|오시는\s?날)(?:에는|에|는)?"
)
_QUANTITY = (
    r"[^.,\n\d]{0,14}\s?\d{1,3}\s?(?:되|말|개|팩|상자|판|박스|세트|kg|접시|봉지?|인분|모|병)"
)
_AFTER_WEEKDAY = (
    rf"(?=에(?=\s|$|[^가-힣]|는\s|나\s)|까지|부터|로\s|날|쯤|경|께|\s?(?:{_DAYPART})|\s?\(?\d{{1,2}}(?:시|:|[/월일])|이나|이후"
    rf"|\s?말고|이\s?아니|\s?전|\s?지나|과\s|하고|\s?(?:{TODO})|[,.]\s|[.)]?$|\s{_QUANTITY})"
)
_AFTER_NUMBER = (
    rf"(?=날|까지|부터|쯤|경|께|\s?말고|이\s?아니|에(?!\s?(?:한|두|세|네|\d))|로\s|\s?\(?{_NAME}(?:\)|요일|욜)|\s?(?:{_DAYPART})|\s\d{{1,2}}시"
    rf"|이나\s|\s(?:{TODO})|\s{_QUANTITY})"
)

_NO_DAY_AHEAD: tuple[tuple[tuple[str, ...], str], ...] = (
    (("어제", "그제", "그저께"), "어제|엊그제|엊그저께|그저께|그제"),
    (
        ("지난", "저번"),
        rf"(?:지지난|지난|저번)\s?(?:주|달|번)?{_OF}(?:주말|{_NAME}(?:요일|욜)|\d{{1,2}}(?:월\s?\d{{1,2}})?일)?",
    ),
    (
        ("작년", "지난해", "지난 해"),
        rf"(?:재?작년|지난\s?해){_OF}(?:\d{{1,2}}월(?:\s?\d{{1,2}}일)?|[가-힣]{{1,6}})?",
    ),
    (("전",), rf"(?:{_NUMBER}\s?(?:{_UNIT}|시간|분)|{_DAYS}|반년)\s?(?:쯤|정도)?\s?전(?!화)"),
    (
        ("동안", "간", "째", "마다", "치", "씩", "만에", "에", "단골", "연속", "내내", "걸"),
        (
            rf"(?:{_LARGER}?{_NUMBER}\s?(?:{_UNIT})|{_DAYS}|반년)\s?(?:동안|간(?![가-힣])|째|마다|에\s?(?:한|두|세|\d)"
            r"|치(?![가-힣])|씩|만에|단골|연속|내내|정도\s?걸)"
        ),
    ),
    (("박",), r"\d{1,2}\s?박\s?\d{1,2}\s?일"),
    (
        ("매", "격주"),
        rf"(?:매주|매달|매월|매년|격주로?)\s?(?:\d{{1,2}}월\s?)?(?:{_NAME}(?:요일|욜)|\d{{1,2}}일|말)?(?:마다)?",
    ),
    (("마다",), rf"(?:{_NAME}(?:요일|욜)|주말|월말|연말)마다"),
    (
        ("생",),
        r"(?:\d{2,4}년\s?)?(?:\d{1,2}월\s?\d{1,2}일|\d{1,2}[/.]\d{1,2})\s?(?:출)?생(?![신일각강크선])|\d{2,4}년\s?생",
    ),
)

_DAYS_AHEAD: tuple[tuple[tuple[str, ...], str, Read], ...] = (
    (("오늘", "금일"), "오늘|금일(?!봉)", korean.today),
    (
        ("내일", "모레", "글피", "명일"),
        rf"{_BARE}(?:{'|'.join(word for word in korean.NEAR_WORDS if word != '낼')})(?!은\s|이란|이\s없)",
        korean.near,
    ),
    (
        ("낼",),
        rf"{_BARE}낼(?=\s?(?:{TODO}|{_DAYPART}|까지|쯤|\d{{1,2}}시|또|다시|와|온))",
        korean.near,
    ),
    (
        tuple(KOREAN_DAYS),
        rf"(?:{_BARE}(?:한|약)\s)?{_BARE}({_DAYS})(?:{_LATER}|{_WITHIN})",
        korean.named_days,
    ),
    (
        ("뒤", "후", "있다", "이따", "지나", "안", "내로", "내에", "이내"),
        (
            rf"(?:앞으로\s?|약\s?|{_BARE}한\s)?(?:(?<![\d.,/:-])(?:\d{{1,3}}\s?[~-]\s?)?(\d{{1,3}})|{_BARE}({any_of(KOREAN)}))"
            rf"\s?({_UNIT})(?:{_LATER}|{_WITHIN})"
        ),
        korean.units,
    ),
    (("반년",), rf"반년(?:{_LATER}|{_WITHIN})", korean.half_year),
    (("시간", "분"), rf"({_NUMBER})\s?(시간|분)(?:{_LATER}|{_WITHIN})", korean.hours),
    (
        ("주", "week"),
        rf"{_WEEK}{_OF}({_NAME})(?:요일|욜|(?![가-힣])|(?=에(?![가-힣])|까지|쯤|로\s))(?:\s?~\s?{_NAME}(?:요일|욜|(?![가-힣])|(?=에|까지|쯤)))?",
        korean.weekday_of_week,
    ),
    (("주",), rf"{_WEEK}\s?(초|중반|후반|말)(?!씀|고|랑)", korean.part_of_week),
    (("주",), rf"{_WEEK}\s?(?:중(?:으로|에)|안(?:에|으로)|내로|내에)", korean.within_week),
    (
        ("주",),
        rf"{_BARE}(다다음|다음\s?다음|다담|다음|담|차(?=주))\s?주{_END}",
        korean.week_alone,
    ),
    (
        ("주말",),
        rf"{_BARE}주말(?=에(?!\s?(?:자주|주로|만|늘|는\s))|까지|쯤|\s?(?:{_DAYPART}|{TODO}))",
        korean.weekend,
    ),
    (("요일", "욜"), rf"{_BARE}({_NAME})(?:요일|욜){_AFTER_WEEKDAY}", korean.weekday),
    (
        ("요일", "욜"),
        rf"(?<![가-힣a-z])(다음|next|오는|돌아오는|이번)\s?({_NAME})(?:요일|욜)",
        korean.next_weekday,
    ),
    (
        ("달",),
        rf"{_MONTH}{_OF}(\d{{1,2}})\s?일(?!\s?(?:동안|간|째|치)){_BESIDE}",
        korean.day_of_named_month,
    ),
    (("달",), rf"{_MONTH}\s?(초|중순|말일|말|상순|하순)(?!씀|고|랑)", korean.part_of_named_month),
    (
        ("달",),
        r"(?<![가-힣\d])(?:이번|이|요번)\s?달\s?(?:안에|중으로|중에|내로|까지)",
        korean.end_of_month,
    ),
    (("달",), rf"(?<![가-힣\d])(다다음|다음|담)\s?달{_END}", korean.named_month),
    (("말일",), rf"{_BARE}말일(?=날|에|까지|쯤|경|$|[^가-힣])", korean.end_of_month),
    (("월말",), rf"(?<![가-힣\d])월말{_END}", korean.end_of_month),
    (("연말", "년말"), rf"(?<![가-힣\d])[연년]말{_END}", korean.end_of_year),
    (
        ("월",),
        r"(?<![\d./-])(?:(내년|올해|올)\s?)?(\d{1,2})월\s?(초|중순|말|상순|하순)(?!씀|고|랑)",
        korean.part_of_month,
    ),
    (
        ("월",),
        r"(?<![\d./-])(?:(내년|올해|올)\s?)?(\d{1,2})월(?=에(?!\d)|쯤|까지|(?![가-힣\d]))(?!\s?\d)",
        korean.month_only,
    ),
    (("내년",), rf"{_BARE}내년(?:\s?(이맘때)|\s?초)?{_END}", korean.next_year),
    (("연초", "새해"), rf"{_BARE}(?:연초|새해)(?=에(?!\s?복)|쯤|\s?(?:{TODO}))", korean.new_year),
    (
        ("주",),
        rf"(?:{_MONTH}{_OF}|(?<!\d)(\d{{1,2}})월\s?)(첫째\s주|첫\s주|둘째\s주|셋째\s주|넷째\s주|마지막\s주)(?!\s?{_NAME}요일)",
        korean.week_of_month,
    ),
    (
        ("째", "마지막", "첫"),
        (
            rf"(?:{_MONTH}{_OF}|(?<!\d)(\d{{1,2}})월\s?)(첫째|둘째|셋째|넷째|다섯째|첫\s?번째|두\s?번째|세\s?번째|첫|마지막)"
            rf"\s?주?\s?({_NAME})(?:요일|욜)"
        ),
        korean.nth_of_month,
    ),
    (
        ("월",),
        r"(?<![\d.,/:-])(?:(\d{4}|\d{2})년\s?|(내년|올해)\s?)?(\d{1,2})\s?월\s?(\d{1,2})"
        + _RANGE
        + _BESIDE,
        korean.full_date,
    ),
    (
        ("월",),
        (
            rf"(?<![가-힣\d])(음력\s?)?({any_of(KOREAN_MONTHS)})\s?"
            rf"(?:(?!일일이\s)({_SPELLED_DAY}|\d{{1,2}})일(?=$|[^가-힣\s]|\s(?!동안)|날|에|까지|쯤|경|부터|로|은|는|이(?!나)|의|전|후|오)|초하루){_BESIDE}"
        ),
        korean.spelled_date,
    ),
    (
        ("월",),
        rf"(?<![가-힣\d])({_SPELLED_MONTH})\s?(초|중순|말|상순|하순)(?=에|쯤|까지|$|[^가-힣])",
        korean.part_of_spelled_month,
    ),
    (("월",), rf"(?<![가-힣\d])({_SPELLED_MONTH})(?=에(?!\d)|쯤|까지)", korean.spelled_month),
    (
        ("사이",),
        (
            r"(?<![\d.,/:월-])(?<!월\s)(?:(\d{1,2})일\s?(?:[~-]|에서|부터|과|와)\s?(\d{1,2})|(1[1-9]|2\d|3[01])\s?[~-]\s?(\d{1,2}))"
            rf"일\s?사이(?=에(?!\s?(?:한|두|세|네|\d))|$|[.,]|\s(?:{TODO}|{_DAYPART}))"
        ),
        korean.between_numbers,
    ),
    (
        ("오후", "저녁", "밤에", "점심"),
        rf"{_BARE}(오후|저녁|밤|점심)때?에(?![가-힣]){_NO_HOUR}",
        korean.day_part,
    ),
    (
        ("음",),
        rf"{_BARE}음(?:력)?\s?(윤)?\s?(\d{{1,2}})(?:월\s?|[./])(\d{{1,2}})일?|(\d{{1,2}})월\s?(\d{{1,2}})일\s?\(음력?\)",
        korean.lunar_date,
    ),
    (
        ("일",),
        rf"(?:{_BARE}오는\s)?(?<![\d.,/:월-])(?<!월\s)(\d{{1,2}})일{_AFTER_NUMBER}{_BESIDE}",
        korean.number_of_month,
    ),
    (
        ("다음", "담", "또"),
        (
            rf"(?:다음|담)(?:\s?번)?(?:에)?\s?(?:또\s?)?{_COMES}|{_BARE}또\s{_COMES}|(?:다음|담)\s?번(?:에는|엔|에)"
            r"|다음\s?방문(?:\s?때|\s?시)?(?:에는|에)?"
        ),
        korean.visit,
    ),
)

RULES: tuple[Rule, ...] = tuple(
    Rule(needles, pattern, silent) for needles, pattern in _NO_DAY_AHEAD
) + tuple(Rule(needles, pattern, read) for needles, pattern, read in _DAYS_AHEAD)

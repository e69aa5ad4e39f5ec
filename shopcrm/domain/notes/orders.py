"""Orders for an event: they are for the day itself, not for the day after it."""

from __future__ import annotations

from collections.abc import Iterable

from shopcrm.domain.notes.clauses import Clauses, Span
from shopcrm.domain.notes.events import find_event
from shopcrm.domain.notes.rules import compiled
from shopcrm.domain.notes.tense import Around, has_something_to_do, is_past

_GOODS_AFTER = (
    r"\s?(?:용|때\s?쓸|에\s?쓸)?\s?(?:답례|떡|케이크|케익|쿠키|빵(?!집)|한과|꽃다발|화환|부케|도시락|상차림)"
    r"|(?:用の?|の|に|用に)?(?:お?菓子|引き?菓子|お?饅頭|お?まんじゅう|お?餅|おもち|お?赤飯|ケーキ|引き?出物|お返し|内祝|お弁当|花束|千歳飴|お供え)"
    r"|(?:'s)?\s(?!no\s)(?:[a-z]{2,12}\s)?(?:cakes?|cupcakes?|cookies|favou?rs|bouquet|flowers|loaves|pies|tarts?|hamper)(?![a-z])"
)
_BOOKED_ELSEWHERE = ("수술", "검사", "내시경", "면접", "여행", "이사", "입원", "시험")
_NOT_BOOKED = "".join(rf"(?<!{word})(?<!{word} )" for word in _BOOKED_ELSEWHERE)
_ORDERED = (
    rf"주문|{_NOT_BOOKED}예약|ご?注文|(?<!手術の)(?<!検査の)(?<!旅行の)(?<!手術を)(?<!検査を)(?<!旅行を)ご?予約"
    r"|(?<![a-z])(?<!\bin )(?<!out of )(?:orders?|ordered|ordering)(?![a-z])"
)
_COLLECTED = (
    r"찾으러(?!\s?못)|찾아\s?가|찾으[시실]|픽업|수령|가지러|お?受け?取り?|引き?取り|お渡し|取りに"
    r"|(?<![a-z])(?:pick(?:s|ing)?\sup|pick-?up|collect(?:s|ing|ion)?)(?![a-z])"
)
_TAKEN = (
    rf"{_COLLECTED}"
    r"|(?<![\d.,/:~-])\d{1,4}\s?(?:개(?![월년])|되|말(?![까일고씀])|팩|상자|판|박스|세트|kg|접시|봉지?|인분|모(?!레)|병(?!원)|다발|송이)"
    r"|(?<![\d.,/:~-])\d{1,4}(?:個(?!月)|箱|折|枚|袋|パック|人前|升|台|ホール|斤)"
    r"|(?<![\d.,/:$-])(?<![a-z])(?:\d{1,4}|two|three|four|five|six|ten|a)\s(?:[a-z]{2,12}\s)?"
    r"(?:pieces|pcs|cakes?|cupcakes|cookies|loaves|loaf|pies?|tarts?|boxes|dozen|rolls|bouquet)(?![a-z])"
)
_GIVEN = r"드림(?!\s?예정)|サービスした"
_DUE = r"(?<![a-z])due(?![a-z])"
_BABY = r"(?<![a-z])(?:expecting|baby|pregnant)(?![a-z])"
_SOLEMN = (
    r"수술|검사|내시경|입원|퇴원|면접|여행|手術|検査|入院|退院|面接|旅行"
    r"|surgery|operation|chemo|biopsy|procedure|interview|trip|vacation|cruise"
)
"""Nobody orders for these: what is bought in the same breath is another matter."""

_NEEDED = (
    r"에\s?쓸|때\s?쓸|쓰[실신]|필요"
    r"|に使[うい]|で使[うい]|用の|必要|入り用"
    r"|(?<![a-z])(?:needs?|needed)(?![a-z])"
)
_FOR_THE_DAY = r"(?<![a-z])for(?:\sthe)?\s$"
_SPOKEN_OF = (
    r"전화(?!로?\s?(?:주문|예약))|연락|문자|카톡|안부|견적|시안|확인|여쭤|여쭙|물어|알려|말씀"
    r"|電話(?!で)|連絡|メール|返事|返信|見積|確認|伺|相談"
    r"|(?<![a-z])(?:call|ring\s(?:her|him|them|back)|phone|text|email|remind|confirm|quote|invoice|ask|tell|reply|answer|follow\sup|check|get\sback|tasting)(?![a-z])"
)
"""What is said about an order: it may wait for an open day, the goods may not."""


def is_order(text: str, event: Span, day: Span, clauses: Clauses, others: Iterable[Span]) -> bool:
    """Say whether a day beside an event is that of an order for it: goods, a number of them, a pick-up.

    Args:
        text: The text that is listened to.
        event: In the same clause as the day.
        day: The words of the day.
        clauses: The cuts of the text.
        others: The words of all days and hours.
    """
    return (
        is_of_goods(text, event, day, clauses)
        or ordered_beside(text, event, day, clauses, others) is not None
    )


def is_of_goods(text: str, event: Span, day: Span, clauses: Clauses) -> bool:
    """Say whether the clause of a day and an event tells of an order."""
    goods = compiled(_GOODS_AFTER)
    is_named = goods.match(text, event.end) or (
        event.end <= day.start and goods.match(text, day.end)
    )
    return bool(is_named) or is_ordered(text, clauses.clause(day.start, day.end))


def ordered_beside(
    text: str, event: Span, day: Span, clauses: Clauses, others: Iterable[Span]
) -> tuple[int, int] | None:
    """Find the clause beside that of a day that tells of an order: in the same sentence, without a day of its own."""
    if compiled(_SOLEMN).search(text, event.start, event.end):
        return None
    taken = [one.start for one in others]
    clause = clauses.clause(day.start, day.end)
    for start, end in clauses.parts(*clauses.sentence_near(day.start, day.end)):
        is_apart = start >= clause[1] or end <= clause[0]
        has_day = any(start <= place < end for place in taken)
        if is_apart and not has_day and is_ordered(text, (start, end)):
            return start, end
    return None


def is_needed(text: str, day: Span, clauses: Clauses, days: Iterable[Span]) -> bool:
    """Say whether goods have to be ready by a day: an order, a pick-up, something that is used on it.

    Args:
        text: The text that is listened to.
        day: The words of the day.
        clauses: The cuts of the text.
        days: The words of all days.
    """
    start, end = clauses.clause(day.start, day.end)
    around = Around(text[start : day.start], text[day.start : day.end], text[day.end : end])
    words = f"{around.before} {around.after}"
    if compiled(_SPOKEN_OF).search(words):
        return False
    if is_ordered(text, (start, end)) or compiled(_NEEDED).search(words):
        return True
    if around.words.startswith("for ") or compiled(_FOR_THE_DAY).search(around.before):
        return True
    event = find_event(text, start, end)
    if event is not None and is_of_goods(text, event, day, clauses):
        return True
    is_bare = event is not None or not has_something_to_do(around)
    return is_bare and ordered_beside(text, event or day, day, clauses, days) is not None


def is_collected(text: str, part: tuple[int, int]) -> bool:
    """Say whether a part of the text tells that goods are going to be picked up."""
    words = text[part[0] : part[1]]
    return compiled(_COLLECTED).search(words) is not None and not _is_told(words)


def is_ordered(text: str, part: tuple[int, int]) -> bool:
    """Say whether a part of the text tells of an order; a baby that is due is none."""
    words = text[part[0] : part[1]]
    if compiled(_ORDERED).search(words):
        return True
    if compiled(_DUE).search(words) and not compiled(_BABY).search(words):
        return True
    return compiled(_TAKEN).search(words) is not None and not _is_told(words)


def _is_told(words: str) -> bool:
    """Say whether words tell of what was bought and is gone."""
    if compiled(_GIVEN).search(words):
        return True
    around = Around("", "", words)
    return is_past(Around(words, "", "") if around.language == "en" else around)

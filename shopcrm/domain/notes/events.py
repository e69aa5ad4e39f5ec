"""Events of a customer's life, and questions of hers that wait for an answer."""

from __future__ import annotations

import re

from shopcrm.domain.notes.clauses import Clauses, Span
from shopcrm.domain.notes.rules import compiled
from shopcrm.domain.notes.tense import Around

_EVENTS = (
    r"(?:결혼식|결혼(?!기념|\s?\d)|상견례|약혼식|무릎\s?수술|허리\s?수술|백내장\s?수술|수술|시험|수능|백일잔치|백일(?!\s?[뒤후떡상])|돌잔치|첫돌"
    r"|(?<![가-힣])돌(?=이?\s|$|[.,]|이[다라세시고에]|날)|이사(?![님장])|입학식|입학|졸업식|졸업|가족\s?여행|해외\s?여행|여행|출산\s?예정일|출산|면접"
    r"|칠순\s?잔치|칠순|팔순\s?잔치|팔순|환갑|회갑|개업식|개업|이민|입대|퇴원|입원|정밀\s?검사|내시경|발표회|연주회|전시회|세례식)"
    r"|(?:結婚式|結婚|披露宴|手術|試験|受験|入試|入学式|入学|入園式|卒業式|卒業|卒園式|ご?出産予定日|ご?出産|予定日|お?引っ?越し|ご?旅行|面接|お宮参り|お食い初め"
    r"|七五三|成人式|還暦|喜寿|米寿|発表会|入院|退院|検査|開店|運動会|法事|法要)"
    r"|(?<![a-z])(?:wedding|knee\ssurgery|hip\ssurgery|surgery|operation|exams?|graduation|graduates|baby(?:\sis)?\sdue|due\sdate|expecting|baby\sshower"
    r"|trip|vacation|cruise|interview|moving\sday|moving\s(?:house|to|into|in|out)|moves\s(?:house|to|into|in|out)|(?:her|his|their|the|big)\smove|house\smove"
    r"|christening|baptism|bat\smitzvah|bar\smitzvah|communion|recital|marathon|first\sday\sof\sschool|opening\snight|chemo|biopsy|procedure|retirement\sparty)(?![a-z])"
)
_CONTACT_AFTER = (
    r"전화|연락|문자|카톡|안부|견적|시안|배달|배송|택배|찾으|픽업|가지러|확인|까지|드리기|보내|수령"
    r"|電話|連絡|届け|配達|お渡し|受け?取|まで|見積|確認|案内"
)
_CONTACT_ENGLISH = (
    r"(?<![a-z])(?:call|ring|phone|text|email|deliver|delivery|pick(?:s|ing)?\sup|pick-?up|collect|remind|confirm|quote|invoice|by|ask"
    r"|follow\sup|check\sin|get\sback|send|tasting)(?![a-z])"
)
_TELLS = (
    r"\s?(?:이라|라서|라고|라심|이시|인데|이고|이신|있|한다|하신|하시|하실|예정|받|앞|때문|잘|$|[.,!]|가신|가시|간다|가심|떠나|다녀|축하"
    r"|なので|だから|とのこと|だそう|がある|があ|を控え|予定|のため|される|、|。)|に行|へ|です"
)

_BESIDE_IT = r"\s?(?:전날|다음\s?날|이튿날)|の?(?:前日|翌日)"
_ELSEWHEN = rf"[셨했났갔]|ました|した(?!い)|(?<![a-z])(?:went|was|had)(?![a-z])|{_BESIDE_IT}"
"""The event was, or is on the day before or after the one that is named."""

_ASKING = (
    r"(?:알아봐|알아\s봐|확인해|알려|답변해|답|물어봐|찾아봐)\s?(?:달라|주시|주세|주길|주기를|달래)(?:고|서|요)?(?:\s?(?:하|부탁)[가-힣]{0,3})?"
    r"|(?:여쭤보|여쭈어보|물어보)(?:심|셨|시길|시네|십)[가-힣]{0,2}|(?:여쭈|물으)(?:심|셨)[가-힣]{0,2}"
    r"|문의(?:하심|하셨[가-힣]{0,2}|주심|\s?주셨[가-힣]{0,2}|\s?있|\s?옴|함|(?=\s*[.,!)]|\s*$))|궁금해\s?하(?:심|셨)[가-힣]{0,2}|궁금하(?:시다|다)고"
    r"|(?:되는지|가능한지|얼마인지|얼만지|있는지)\s?(?:여쭤|여쭈|물어|물으|문의|알아봐)[가-힣\s]{0,8}"
    r"|お?問い?合わ?せ(?!る|て(?!ほし|欲し)|先|ます|しま|する)|お?尋ねになった|尋ねられ|聞かれた|(?:ご|と)?質問(?:あり|があ|を|され)|(?:調べて|確認して|教えて|返事が|回答が|連絡して)(?:ほしい|欲しい|くれ|いただきたい)"
    r"|(?:を|か)?(?:知りたい|お知りになりたい)|(?:あるか|できるか|可能か)(?:と|どうか)?(?:の)?(?:お尋ね|聞かれ|ご質問|問い)"
    r"|(?<![a-z])(?:wants\sto\sknow|would\slike\sto\sknow|wondering\s(?:if|whether|about|how)|wonders\s(?:if|whether)|wants\sus\sto\s(?:find\sout|check|look\sinto)"
    r"|(?:in|en)quired\s(?:about|whether|if)|asked\sus\sto\s(?:find\sout|check|look\sinto|let\s(?:her|him|them)\sknow)|owe\s(?:her|him|them)\san\sanswer)(?![a-z])"
)
_NEAR = 200
"""How far after "she asked" the answer may be promised."""

_ASKED_ENGLISH = r"(?<![a-z])(?:asked|asks|asking|question)\s(?:if|whether|about|how|when|what|which|where|for\sthe\sprice)(?![a-z])"
_OWED_ENGLISH = (
    r"(?<![a-z])(?:let\s(?:her|him|them)\sknow|get\sback\sto\s(?:her|him|them)|find\sout|look\sinto\sit|answer\s(?:her|him|them)|tell\s(?:her|him|them)"
    r"|(?:need|have|promised)\sto\s(?:check|answer|find)|will\s(?:check|find\sout|ask))(?![a-z])"
)
_ANSWERED = (
    r"답(?:변)?(?:함|드림|드렸|했)|알려\s?드(?:림|렸)|말씀\s?드(?:림|렸)|안내(?:함|해\s?드림|해\s?드렸|드림|했)|설명(?:함|해\s?드림|드림|드렸|했)|된다고\s?(?:함|말씀)"
    r"|回答済|返答済|返事済|お答え(?:した|しました|済)|お伝えした|お伝えしました|ご?案内(?:した|しました|済)|ご?説明(?:した|しました)"
    r"|(?<![a-z])(?:told\s(?:her|him|them)|i\s(?:said|explained|answered)|(?:have\s)?answered|explained)(?![a-z])"
)
_DEADLINE = r"\s?까지|\s?전까지|\s?안에|\s?안으로|\s?내로|までに?|以内|中に"


def find_event(text: str, start: int, end: int) -> Span | None:
    """Find the event a clause is about."""
    match = compiled(_EVENTS).search(text, start, end)
    return _span(match) if match else None


def is_day_of(
    event: Span, day: Span, text: str, ends: tuple[int, int], *, is_period: bool = False
) -> bool:
    """Say whether a day in a clause is that of the event, and not one on which to call about it.

    "12 December is the wedding, call" has its day; "wedding cake, deliver on 12 December" has not.
    """
    before, after = text[ends[0] : day.start], text[day.end : ends[1]]
    if event.end <= day.start and compiled(_ELSEWHEN).search(text, event.end, day.start):
        return False
    if event.end > day.start and compiled(_BESIDE_IT).match(text, event.end):
        return False
    # "From Monday until Wednesday" is no deadline.
    after = after[2:] if is_period and after.startswith(("까지", "まで")) else after
    if compiled(_CONTACT_ENGLISH).search(before) or compiled(_CONTACT_ENGLISH).search(after):
        return False
    contact = compiled(_CONTACT_AFTER).search(after)
    if contact is None:
        return True
    if event.start < day.end or event.start - day.end > contact.start():
        return False
    return compiled(_TELLS).match(text, event.end) is not None


def find_questions(text: str, clauses: Clauses) -> list[Span]:
    """Find the words by which she asked something and was not answered in the same breath; one place a sentence."""
    found: dict[int, Span] = {}
    for match in compiled(_ASKING).finditer(text):
        found.setdefault(clauses.sentence(match.start(), match.end())[0], _span(match))
    for match in compiled(_ASKED_ENGLISH).finditer(text):
        start, end = clauses.sentence(match.start(), match.end())
        following = clauses.sentence_after(end)
        until = min(following[1] if following else end, match.end() + _NEAR)
        if compiled(_OWED_ENGLISH).search(text, match.end(), until):
            found.setdefault(start, _span(match))
    return [
        span
        for _, span in sorted(found.items())
        if not is_answered(text, clauses.sentence(span.start, span.end))
    ]


def is_answered(text: str, sentence: tuple[int, int]) -> bool:
    """Say whether a sentence tells that she was answered."""
    return compiled(_ANSWERED).search(text, *sentence) is not None


def _span(match: re.Match[str]) -> Span:
    return Span(match.start(), match.end())


def is_deadline(around: Around) -> bool:
    """Say whether a day is one by which to answer: "by Friday", 까지, or a call that is named beside it."""
    if compiled(_DEADLINE).match(around.after) or around.words.startswith(
        ("by ", "before ", "within ")
    ):
        return True
    if around.before.rstrip().endswith((" by", "within")):
        return True
    rest = f"{around.before} {around.after}"
    return compiled(_ANSWERS).search(rest) is not None


_ANSWERS = (
    r"전화|연락|문자|답\s?드|답변|회신|알려\s?드|말씀\s?드|電話|連絡|返事|返答|回答|お伝え"
    r"|(?<![a-z])(?:call|ring|phone|text|email|let\s(?:her|him|them)\sknow|get\sback|answer|reply|tell)(?![a-z])"
)

"""Whether a clause tells of something past or usual, or says what is to be done; by the grammar of three languages."""

from __future__ import annotations

from dataclasses import dataclass

from shopcrm.domain.notes import english_words, japanese_words, korean_words
from shopcrm.domain.notes.rules import compiled

_HANGUL = ("가", "힣")
_SYLLABLES_OF_A_VOWEL = 28
_DOUBLE_SIOT = 20
_NEVER_PAST = "있겠댔랬"


@dataclass(frozen=True, slots=True)
class Around:
    """A clause around the words of a day: what stands before them and after them, and the words."""

    before: str
    words: str
    after: str

    @property
    def language(self) -> str:
        """The language it is written in, by its letters."""
        return language_of(self.before + self.after) or language_of(self.words) or "ko"


def language_of(text: str) -> str | None:
    """Tell the language of a text by its letters; None when it has none.

    Hangul and kana decide: who writes Korean or Japanese uses Latin letters too.
    """
    if any(_HANGUL[0] <= letter <= _HANGUL[1] for letter in text):
        return "ko"
    if any("\u3040" <= letter <= "\u30ff" or "\u4e00" <= letter <= "\u9fff" for letter in text):
        return "ja"
    return "en" if any("a" <= letter <= "z" for letter in text) else None


_USUAL: dict[str, str] = {
    "ko": r"매주|매달|매번|마다|자주|주로|보통|늘\s|항상|대개|평소|휴무|쉬는|쉬시|쉼|정기|영업|한\s?번씩|여냐|열었|문을?\s(?:여|닫)",
    "ja": r"毎|いつも|よく(?:いらっ|お?来|ご来)|たいてい|普段|定休|休業|営業|だいたい|ごとに|に一度|に一回|おきに|開いて|閉まって|空いて",
    "en": r"(?<![a-z])(?:usually|always|often|every|normally|typically|mostly|each|closed|closes?|open|regulars?|usual|generally|tends)(?![a-z])",
}

_PREFERS = (
    r"좋|편하|는\s?게|만\s|못\s|(?:전화|연락|문자)[는은]|안\s(?:받|되|됨|된)|싫|힘들|(?:電話|連絡)は|方が|のがい|のが良|がいい|が良い|だけ|のみ|ないで|都合|苦手"
    r"|(?<![a-z])(?:prefers?|likes?|loves?|best|better|never|don't|only|unless|rather)(?![a-z])"
)

_CLOSED = r"\s?(?:은|는|에|에는)?\s?(?:휴무|쉬는\s?날|쉼|쉰다|쉽니다|문\s?닫)|(?:は|が)?(?:定休|休業|お?休み)|\s?(?:we(?:'re|\sare)\s)?closed"

_CLOSED_BEFORE = r"(?<![a-z])closed\s[a-z\s]{0,20}$"

_AHEAD: dict[str, str] = {
    "ko": r"[다라냐자]고|으러|러\s|려고|기로|예정|까지|달라|달래|부탁|예약|로\s|기(?:\s|$|[.,!)])|(?:실|할|갈|올|볼|쓸|될|릴|찾을|받을|먹을|낼|만들)\s|주세|드려야|해야|싶|겠|고\s싶",
    "ja": r"たい|ほしい|欲しい|とのこと|予定|つもり|まで|約束|予約|依頼|頼|はず|ように|[るう](?:$|そう|と|こと|[。、])|ます|ご?注文|ください|下さい|ご?希望",
    "en": r"(?<![a-z])(?:will|to\s[a-z]|going|wants?|needs?|call|ring|phone|email|text|remind|check|deliver|pick\sup|picks\sup|picking\sup|pick-?up"
    r"|should|must|please|would|by|for|next|coming|promised|booked|reserved|scheduled|comes|follow|send|ask(?!ed)|get\sback"
    r"|due|order(?!ed)|appointment|delivery|quote)(?![a-z])|'ll(?![a-z])",
}

_DONE_KOREAN = r"다녀\s?가심|사\s?가심|사\s?가시고|가져\s?가심|구매하심|구입하심|결제하심|계산하심|들렀다\s?가심"
_PAST_JAPANESE = r"ました|った(?!ら)|(?<![お])いた(?![だし])|した(?![いら])|[んれえけげせめべ]た(?![いら])|来た|きた|でした|だった|済み?(?:$|[。、])"
_PAST_ENGLISH = (
    r"(?<![a-z])(?:came|was|were|had|bought|rang|took|got|went|ate|said|told|paid|brought|left|gave|made|saw|met|has|been|lasted"
    r"|(?!need|feed|bread|speed|seed|indeed|shed|embed|hundred|wed|red|bed|iced|confirm|sugared|fried|spiced)[a-z]{2,12}ed)(?![a-z])"
)
_PAST_AFTER_ENGLISH = (
    r"\s{0,2},?\s?(?:she|he|they|we|i|it|and)?\s?(?:[a-z]+\s)?(?:came|was|were|had|bought|called|rang|took|got|went|ate|said|told|paid|brought"
    r"|left|gave|made|saw|met|picked|visited|ordered|dropped|stopped)(?![a-z])"
)

_TODO: dict[str, str] = {
    "ko": korean_words.TODO,
    "ja": japanese_words.TODO,
    "en": rf"(?<![a-z])(?:{english_words.TODO})(?![a-z])",
}

_ERRANDS_KOREAN = (
    r"(?:전화|연락|문자|카톡|답장|답변|회신|답|확인|견적|배달|배송|발송|보내|입금|알려|말씀|알아보|챙기|챙겨|송금|안부|여쭙|수금|드리)"
    r"(?:을|를)?\s?(?:꼭|다시|한번|한\s번)?\s?(?:$|[.,!)~·/]|드리기|드리고|드릴|드려야|드려\s?달|드리겠|드리자|하기|할\s|해야|해\s?(?:달|주(?!심|셨)|드(?!림|렸))"
    r"|달라|달래|달라심|부탁|요망|요청|예정|바람|바랍|필요|주기|주세|하겠|하자|하고|넣기|걸기|기로|기\s|기$|기[.,!]|고\s전화|고\s연락|겠)"
)
_ERRANDS_JAPANESE = (
    r"(?:電話|連絡|返事|返信|返答|メール|届け|配達|発送|確認|見積も?り?|折り返し|手配|お渡し|送|調べ|伝え|伺い)"
    r"(?:を)?(?:する|すること|します|し(?:て(?:ほし|欲し|おく|くだ|下さ)|たい|なけ|$|ま(?!した)す)|いたします|致します|差し上げ|さしあげ|入れ|かけ"
    r"|ほしい|欲しい|がほし|が欲し|ください|下さい|希望|予定|必要|依頼|要|待ち|る(?!と)|ること|$|[。、.,)]|\s)"
)
_ERRANDS_ENGLISH = (
    r"(?:^|[,:;(]\s?|-\s|(?<![a-z])(?:to|please|must|should|will|and|then|'ll|need|can)\s(?:please\s)?)\s{0,2}(?:please\s)?(?:call(?!ed|s?\sfrom)|phone(?!\scall)|ring|text|email|e-mail"
    r"|message|reply|answer|get\sback|send|write|follow\sup|follow-up|remind|confirm|deliver|check|drop\soff|quote|invoice|ask|let\s(?:her|him|them)\sknow)(?![a-z])"
)


def is_past(around: Around) -> bool:
    """Say whether the clause tells of something that happened then."""
    if around.language == "ko":
        return _is_past_korean(around.after)
    if around.language == "ja":
        return _comes_first(_PAST_JAPANESE, _AHEAD["ja"], around.after)
    if compiled(_PAST_AFTER_ENGLISH).match(around.after):
        return True
    told = [match.end() for match in compiled(_PAST_ENGLISH).finditer(around.before)]
    return bool(told) and not compiled(_AHEAD["en"]).search(
        around.before[told[-1] :] + " " + around.words
    )


def is_usual(around: Around) -> bool:
    """Say whether the clause tells of what is usual: her day of the week, the shop's hours."""
    return compiled(_USUAL[around.language]).search(f"{around.before} {around.after}") is not None


def is_closed_then(around: Around) -> bool:
    """Say whether the clause only says that the shop is closed on that day."""
    if compiled(_CLOSED).match(around.after):
        return True
    return compiled(_CLOSED_BEFORE).search(around.before) is not None


def has_something_to_do(around: Around) -> bool:
    """Say whether the clause names something that is done on a day, in whichever language."""
    clause = f"{around.before} {around.after}"
    return any(compiled(pattern).search(clause) for pattern in _TODO.values())


def is_still_to_come(around: Around) -> bool:
    """Say whether the clause asks for something, or tells of what is going to be."""
    clause = f"{around.before} {around.after}"
    return is_errand(around) or compiled(_AHEAD[around.language]).search(clause) is not None


def is_a_preference(around: Around) -> bool:
    """Say whether the clause tells when she likes to be called, and asks for nothing today."""
    clause = f"{around.before} {around.after}"
    return compiled(_PREFERS).search(clause) is not None


def is_errand(around: Around) -> bool:
    """Say whether the clause asks for something that is still to do today."""
    if around.language == "en":
        whole = f"{around.before} {around.words} {around.after}"
        search = compiled(_ERRANDS_ENGLISH).search
        found = search(whole.strip()) or search(around.after.strip())
        return found is not None and not compiled(_PAST_ENGLISH).search(around.before)
    pattern = _ERRANDS_KOREAN if around.language == "ko" else _ERRANDS_JAPANESE
    if compiled(pattern).search(around.after):
        return True
    return (
        not around.after.strip(" 에까지중으로に。.")
        and compiled(pattern).search(around.before.strip(" 은는을를はを")) is not None
    )


def _is_past_korean(after: str) -> bool:
    if compiled(_DONE_KOREAN).search(after):
        return True
    ahead = compiled(_AHEAD["ko"]).search(after)
    limit = ahead.start() if ahead else len(after)
    return any(
        (ord(letter) - ord(_HANGUL[0])) % _SYLLABLES_OF_A_VOWEL == _DOUBLE_SIOT
        for place, letter in enumerate(after[:limit])
        if _HANGUL[0] <= letter <= _HANGUL[1]
        and letter not in _NEVER_PAST
        # "Whether it was good" (좋았는지) is still to be asked.
        and not after.startswith("는지", place + 1)
    )


def _comes_first(first: str, second: str, text: str) -> bool:
    found = compiled(first).search(text)
    if found is None:
        return False
    other = compiled(second).search(text)
    return other is None or found.start() < other.start()

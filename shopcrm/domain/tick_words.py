"""The words by which a line of the paper comes back, in Korean, Japanese and English, and the marks of a pen."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from typing import Final


class TickAction(StrEnum):
    """What is to happen with a line."""

    DONE = "done"
    NO_ANSWER = "no_answer"
    NOT_WANTED = "not_wanted"
    MOVE = "move"
    NOTE = "note"
    NEXT_VISIT = "next_visit"


SPACE: Final = r"[^\S\n]*"
"""Any white space but the end of a line, which always ends an entry."""

# Where words are written apart, they may be joined as well: "안 받음", "안받음", "no answer", "noanswer".
# A cross means that nobody was reached: in Korea and Japan it is the opposite of the circle.
_PHRASES: Final = {
    TickAction.DONE: (
        "ok|okay|okey|oke|done|did|did it|yes|yep|y|called|rang|phoned|told|reached|spoke|talked|v|o"
        "|○|◯|〇|⭕|◎|✓|✔|☑|✅|√|🆗"
        "|했어요|했음|했다|했습니다|했어|함|완료|완료함|끝|끝냄|통화|통화함|통화했어요|통화했음|통화 완료|연락함|연락했어요"
        "|연락했음|연락 완료|전화함|전화했어요|전화했음|전화드림|전화드렸어요|말씀드림|문자함|문자 보냄|문자 보냈어요|카톡함|카톡 보냄|오케이|오케|네|예|ㅇ|ㅇㅇ|ㅇㅋ|ㅐㅏ"
        "|済|済み|ずみ|すみ|済みました|済ませた|完了|完了しました|した|しました|連絡した|連絡しました|連絡済|連絡済み"
        "|電話した|電話しました|電話済|電話済み|お電話済み|お電話しました|tel済|tel済み|話した|話しました|話せた|話せました|伝えた|伝えました|オーケー|おk"
    ),
    TickAction.NO_ANSWER: (
        "no answer|no reply|no response|no one there|nobody there|nobody home|not home|not at home|not in"
        "|not there|not reached|didn't answer|did not answer|didn't pick up|did not pick up|unreachable"
        "|voicemail|voice mail|left message|left a message|left voicemail|absent|busy|line busy|n/a|na|x|×|✗|✕|✖|✘|☓|❌"
        "|안 받음|안 받으심|안 받아요|안 받으세요|안 받네요|안 받았어요|안 받으셨어요|안 받았음|안 받는다|못 받음|못 받으심"
        "|전화 안 받음|전화 안 받으심|부재|부재 중|무응답|응답 없음|통화 중|통화 안 됨|통화 못함|연락 안 됨|연락 안 돼요"
        "|연락 못함|안 계심|안 계세요|안 계셨어요"
        "|留守|お留守|留守電|るす|不在|ふざい|不在着信|出ない|でない|出ません|出なかった|出ませんでした|出ず|出られず|出られません|出られませんでした|出られなかった|tel出ず|応答なし"
        "|応答無し|返事なし|つながらない|繋がらない|つながらず|話し中|話中|不通"
    ),
    TickAction.NOT_WANTED: (
        "not wanted|unwanted|no thanks|no thank you|not interested|don't call|dont call|do not call|don't want"
        "|doesn't want|doesn't want it|does not want|doesn't want to|declined|refused|no more|not needed"
        "|싫다고 하심|싫다고 하셨어요|싫다고 함|싫다심|싫다고|싫대요|싫음|싫으시대요|됐다고 하심|됐다고 하셨어요|됐다고 함"
        "|됐다심|됐대요|괜찮다고 하심|괜찮다고 함|괜찮으시대요|거절|거절하심|거절하셨어요|거절함|사양|사양하심|필요 없음|필요 없다고 하심"
        "|필요 없다고 함|필요 없으시대요|원치 않음|원치 않으심|원하지 않음|원하지 않으심|원하지 않으세요|연락 말라고 하심|연락 원치 않음"
        "|不要|ふよう|いらない|要らない|いりません|要りません|結構|けっこう|断られた|断られました|お断り|断り|断った|必要ない"
        "|必要なし|希望しない|希望せず|希望なし"
    ),
    TickAction.NEXT_VISIT: (
        "next visit|at next visit|at her next visit|at his next visit|next time|her next visit|his next visit"
        "|on her next visit|when she comes|when he comes|when they come|when she comes in|when he comes in"
        "|다음에 오시면|다음에 오실 때|다음에 오면|다음 방문|다음 방문 때|다음번에|다음 번에|오시면|오실 때|오시면 얘기"
        "|次回|次回来店|次回来店時|次回ご来店時|次のご来店|次に来たとき|次に来た時|来店時|ご来店時|来られたら|いらしたら"
        "|いらっしゃったら|次来たら"
    ),
}

# What may hang on to a word of ours without changing it.
_ENDINGS: Final = (
    r"(?:です|でした|だった|とのこと(?:です|でした)?|だそうです|だって|と言われた"
    r"|임|이심|이세요|이에요|예요|이었음|이었어요|였음|였어요|입니다|이래요|이셨어요|요)?"
)
_NOT_INSIDE_A_WORD: Final = r"(?![a-z0-9'])"


def _pattern_of(phrase: str) -> str:
    written = SPACE.join(re.escape(part) for part in phrase.split())
    if phrase[-1].isascii():
        return written + _NOT_INSIDE_A_WORD
    # A mark pasted from a telephone often has the selector of its picture behind it.
    return written + (_ENDINGS if phrase[-1].isalpha() else "\ufe0f?")


@cache
def _compiled(action: TickAction) -> re.Pattern[str]:
    """Compile the words of an action when the first paper comes back, not at the start of the program."""
    longest_first = sorted(_PHRASES[action].split("|"), key=len, reverse=True)
    return re.compile("|".join(_pattern_of(phrase) for phrase in longest_first))


NOTE_MARKER: Final = re.compile(
    rf"(?:(?:notes?|memo|remark)(?![a-z0-9'])|메모|노트|メモ|めも|ノート|備考){SPACE}(?:[:=]|[-–—](?=\s))?{SPACE}"
)


def read_action(plain: str, at: int) -> tuple[TickAction, int] | None:
    """Read a word or mark at a place of a folded text.

    Returns:
        What it means and where it ends; of several the longest. None when there is none.
    """
    found = [
        (match.end(), action)
        for action in _PHRASES
        if (match := _compiled(action).match(plain, at)) is not None
    ]
    if not found:
        return None
    end, action = max(found)
    return action, end

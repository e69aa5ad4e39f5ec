"""What is to be done on a day: the words around it, without it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shopcrm.domain.notes.clauses import Clauses, Span
from shopcrm.domain.notes.rules import compiled
from shopcrm.domain.notes.tense import Around, has_something_to_do
from shopcrm.domain.notes.written import Written

LONGEST = 80
"""Letters; what is longer is cut and ends in "…"."""

_TIE = " · "
_PAIRS = (("(", ")"), ("[", "]"), ("「", "」"), ("『", "』"))
_LEADS = r"(?<![a-z])(?:(?:on|by|for|at|until|till|around|about|sometime|from|between|starting|before|after|no\slater\sthan)\s)(?:the\s)?$"
_PARTICLES = (
    r"\s?(?:이라고|라고|이라|이래요?|이심|이세요|이신|입니다|이다)(?=\s|$|[^가-힣])|(?:까지는|까지|에는|에도|에나|쯤에는|쯤에|쯤|이|가|날에|날|경에|경|께|정도에|정도|로|엔|에|부터|은|는|중에|\s?사이에|\s?사이)(?=\s|$|[^가-힣])"
    r"|(?:になったら|に入ったら|あたりに|あたり|早々に|早々|の間に|の間|中に|までには|までに|まで|ごろに|頃に|ごろ|頃|には|に|の|は|が|、|から)"
)
_TOLD_BEFORE = r"(?:시고|하고|셨고|했고|셔서|는데요?|으며|면서|더니|(?<![관점안중진결조])심|했음|셨음|가심|오심)\s+"
_TOLD_BEFORE_ENGLISH = r"\s(?:and|but|so|then)\s"
_EMPTY = r"[(\[「『]\s*[)\]」』]"
_EDGES = " \t\r\n,.:;·-~/、。，・!|→()[]「」'\"—"
_LEADING = r"(?:and|then|but|so|or|그리고|그래서|또)\s+"
_TRAILING = r"(?<!check)\s+(?:on|by|for|at|in|is|are|the|a|and|of|until|till|from|before|after|around|about|to|then|with|or|between)$"


_REASON_STEPS = 3
"""How many sentences back the reason of a bare "call" is looked for: empty lines are sentences too."""

_LONGEST_REASON = 200
"""Letters that are looked at; a longer sentence is cut anyway."""

_BARE = (
    r"(?:(?:저녁|오후|밤|점심)때?에\s)?(?:꼭\s|다시\s|또\s|한번\s){0,2}(?:전화|연락|문자|카톡|회신|답변|답|배달|배송|발송|픽업|수령)(?:를|을)?\s?(?:꼭\s?|다시\s?|한번\s?|한\s번\s?)?"
    r"(?:드리기로|드리기|드림|드려야|드릴|하기로|하기|할|해야|주기로|주기|주신다고|달라고|달라|달래|넣기|걸기|요망|부탁|예정)?(?:심|\s?(?:함|하심|것|예정))?"
    r"|(?:(?:夕方|夜|晩|午後)に)?(?:再度|また|必ず)?(?:お?電話|ご?連絡|メール|お?返事|ご?返信|お?届け|配達|発送|お渡し|お?受け?取り|引き?取り)(?:を)?(?:する(?:こと)?|します|いたします|入れる|差し上げる|予定|のこと)?"
    r"|(?:please\s)?(?:call|ring|phone|text|email|e-mail|message|reply|answer|follow\sup|check\sin|check|get\sback|get\sin\stouch|remind|deliver|delivery|pick-?up|pick\sup|collect)"
    r"(?:\s(?:her|him|them|back|again|please|to|up)){0,3}(?:\sin\sthe\s(?:evening|afternoon))?"
    r"|(?:직접\s|다시\s){0,2}(?:(?:찾으러|가지러|픽업하러|픽업)\s?오(?:심|신다고|신대요?|신다|시기로|기로|실\s?(?:예정|것))|찾아\s?가(?:심|신다고|신대요?|시기로|실\s?(?:예정|것))"
    r"|픽업\s?(?:하심|하신다고|하시기로)|찾으실\s?(?:예정|것))(?:\s?(?:함|하심|예정))?"
    r"|(?:お?(?:受け?取り|引き?取り)に|取りに)(?:来られ(?:る|ます)|いらっしゃ(?:る|います)|お?越し|来る|来ます|お見えに?)(?:予定|とのこと|そう)?|ご?来店(?:される|予定|とのこと|します|されます)?|お越し(?:予定)?"
    r"|(?:(?:she|he|they)(?:'ll|\swill|'s|\sis)?\s|will\s|coming\sto\s|comes\sto\s)?(?:be\s)?(?:pick(?:s|ing)?\s(?:it\s|them\s)?up|collect(?:s|ing)?)(?:\s(?:it|them))?"
)
"""What says that something is to be done, and not about what."""


def clause_about(
    written: Written,
    clauses: Clauses,
    spans: Sequence[Span],
    index: int,
    *,
    is_told: bool = False,
) -> str:
    """Say what is to be done on the day ``spans[index]``.

    Looks in its clause, then in its sentence, then in the sentence before; a day that stands alone is about itself. A bare
    "call" gets its reason from where the next words stand.

    Args:
        written: The note.
        clauses: Its cuts.
        spans: All words of days and hours, in their order, none overlapping; none of them is repeated in the answer.
        index: Which of them.
        is_told: The words of the day stay in the answer (in the evening).
    """
    day = spans[index]
    taken = [span for span in spans if not is_told or span is not day]
    clause = clauses.clause(day.start, day.end)
    sentence = clauses.sentence(day.start, day.end)
    before = clauses.sentence_before(sentence[0])
    own = _own_part(written.text, clause, spans, index)
    for start, end in (own, clause, sentence, before or clause):
        said = _without(written, start, end, taken)
        if said and _is_bare(said):
            return _with_reason(written, clauses, spans, (start, end), said)
        if said:
            return short(said)
    return short(written.words(*sentence).strip()) or written.words(day.start, day.end)


def part_about(written: Written, part: tuple[int, int]) -> str:
    """Say what stands in a part of the note: all of it, without marks at its ends; a bracket keeps its other half."""
    words = written.words(*part)
    said = _trimmed(words)
    at = words.find(said)
    after = words[at + len(said) :][:1]
    is_whole = any(
        after == close and said.count(opening) > said.count(close) for opening, close in _PAIRS
    )
    return said + after if is_whole else said


def question_about(written: Written, clauses: Clauses, asking: Span) -> str:
    """Say what was asked: the sentence of the question, with the days it asks about."""
    return short(written.words(*clauses.sentence(asking.start, asking.end)).strip(_EDGES)) or (
        written.words(asking.start, asking.end)
    )


def _is_bare(said: str) -> bool:
    return compiled(_BARE).fullmatch(said.lower().rstrip("!?.")) is not None


def _with_reason(
    written: Written, clauses: Clauses, spans: Sequence[Span], own: tuple[int, int], said: str
) -> str:
    """Put the reason beside a bare "call": the nearest words without a day of their own, in the sentence or before it."""
    for start, end in _elsewhere(clauses, own):
        reason = part_about(written, (start, end))
        has_day = any(start <= span.start < end for span in spans)
        if reason and not has_day and not _is_bare(reason):
            reason = short(reason, LONGEST - len(said) - len(_TIE))
            return f"{reason}{_TIE}{said}" if end <= own[0] else f"{said}{_TIE}{reason}"
    return short(said)


def _elsewhere(clauses: Clauses, own: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Give the parts of the note around one, the likeliest reason first."""
    sentence = clauses.sentence_near(own[0], own[1])
    yield from reversed(clauses.parts(sentence[0], own[0]))
    yield from clauses.parts(own[1], sentence[1])
    before = clauses.sentence_before(clauses.sentence(own[0], own[1])[0])
    for _ in range(_REASON_STEPS):
        if before is None:
            return
        yield before[0], min(before[1], before[0] + _LONGEST_REASON)
        before = clauses.sentence_before(before[0])


def _own_part(
    text: str, clause: tuple[int, int], spans: Sequence[Span], index: int
) -> tuple[int, int]:
    """Give the part of a clause that belongs to a day: up to the next day, and from where the story before it ends."""
    start, end = clause
    day = spans[index]
    if index + 1 < len(spans) and spans[index + 1].start < end:
        later = spans[index + 1].start
        end = later if text[day.end : later].strip(_EDGES) else end
        # "Call tomorrow and again in 2 weeks": what follows the "and" belongs to the second day.
        joint = compiled(_TOLD_BEFORE_ENGLISH).search(text, day.end - 1, end)
        end = joint.start() if joint else end
    if index and spans[index - 1].start >= start and text[day.end : end].strip(_EDGES):
        start = day.start
    for match in compiled(_TOLD_BEFORE).finditer(text, start, day.start):
        if text[day.end : end].strip(_EDGES):
            start = match.end()
    for match in compiled(_TOLD_BEFORE_ENGLISH).finditer(text, start, day.start):
        if has_something_to_do(Around(text[match.end() : day.start], "", "")):
            start = match.end()
    return start, end


def _without(written: Written, start: int, end: int, spans: Sequence[Span]) -> str:
    """Take the words of days and hours, and what ties them to the clause, out of a part of the note."""
    pieces: list[str] = []
    place = start
    for span in spans:
        if span.end <= start or span.start >= end:
            continue
        piece = written.text[place : span.start]
        lead = compiled(_LEADS).search(piece[-24:])
        cut = len(piece) - (len(piece[-24:]) - lead.start() if lead else 0)
        pieces.append(written.words(place, place + cut))
        particles = compiled(_PARTICLES).match(written.text, span.end)
        place = particles.end() if particles else span.end
    pieces.append(written.words(place, end) if place < end else "")
    return _trimmed("\n".join(pieces))


def _trimmed(pieces: str) -> str:
    """Join what is left; where both sides of a gap end in a word there is one space between them."""
    said = compiled(_EMPTY).sub("", " ".join(piece.strip() for piece in pieces.split("\n")))
    said = " ".join(said.split()).strip(_EDGES)
    while True:
        lowered = said.lower()
        leading = compiled(_LEADING).match(lowered)
        trailing = compiled(_TRAILING).search(lowered[-20:]) if " " in said else None
        if leading:
            said = said[leading.end() :].strip(_EDGES)
        elif trailing:
            said = said[: len(said) - (len(lowered[-20:]) - trailing.start())].strip(_EDGES)
        else:
            return said


def short(said: str, longest: int = LONGEST) -> str:
    """Bring words onto one line of at most ``longest`` letters."""
    said = " ".join(said.split())
    if len(said) <= longest:
        return said
    kept = said[: longest - 1]
    whole = kept.rsplit(" ", 1)[0] if " " in kept[longest // 2 :] else kept
    return whole.rstrip(_EDGES) + "…"
